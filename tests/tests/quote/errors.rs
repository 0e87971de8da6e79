//! `site quote` where something is wrong around the request: an option, the
//! content, or the output.

use std::fs;

use tests::calculator::quote;
use tests::command::Site;
use tests::project;
use tests::tree::Tree;
use tests::words::Words;

use super::{EXAMPLE_FLAGS, example};

#[test]
fn a_refused_option_is_named_with_what_there_is() {
    let custom = ["--schedule", "custom"];
    let cases: [(&[&str], &str); 11] = [
        (
            &["--years", "7"],
            "--years: there is no term of 7 years; there are: 1, 2, 3 (unknown_term)",
        ),
        (
            &["--currency", "JPY"],
            "--currency: there is no price in `JPY`; there is in: USD, EUR",
        ),
        (
            &["--schedule", "weekly"],
            "there are: annual, quarterly, custom",
        ),
        (
            &["--extra", "lunch"],
            "--extra: there is no extra `lunch`; there are: onboarding",
        ),
        (
            &["--client", "1000000000"],
            "--client: more than 10000000 people",
        ),
        (
            &custom,
            "--plan: the payment schedule `custom` needs a plan",
        ),
        (
            &[custom[0], custom[1], "--plan", "0=99"],
            "--plan: the shares of the plan sum to 99 percent",
        ),
        (
            &[custom[0], custom[1], "--plan-amount", "0=3000"],
            "--plan-amount: the amounts of the plan sum to 3000.00 USD; they must sum to the \
             total contract value of 3552.50 USD: 552.50 USD is missing (plan_sum)",
        ),
        (
            &[custom[0], custom[1], "--plan-amount", "0=3552.51"],
            "3552.50 USD: 0.01 USD is too much (plan_sum)",
        ),
        (
            &[custom[0], custom[1], "--plan-amount", "0=0"],
            "--plan-amount: `0` in row 1 is not an amount of USD above 0",
        ),
        (&["--team-member", "0"], "nobody is in a paid role"),
    ];
    for (arguments, says) in cases {
        let paid = if arguments.contains(&"--team-member") {
            &[][..]
        } else {
            &["--team-member", "4"]
        };
        let ran = Site::quote().args(paid).args(arguments).run().exits(1);
        assert!(ran.stdout.contains(says), "{arguments:?}: {ran}");
        assert!(
            !ran.stdout.contains("from the list"),
            "{arguments:?}: {ran}"
        );
    }

    // A budget takes none.
    let ran = Site::quote()
        .args(["--budget", "25000", "--schedule", "custom"])
        .args(["--plan-amount", "0=25000"])
        .run()
        .exits(1);
    let says = "--plan-amount: a budget takes no plan by amounts";
    assert!(ran.stdout.contains(says), "{ran}");

    // In another language, its words come first, with amounts as it writes them.
    let ran = Site::quote()
        .args(["--team-member", "4", "--schedule", "custom"])
        .args(["--plan-amount", "0=3552.51", "--locale", "de"])
        .run()
        .exits(1);
    let words = Words::of("de");
    let mut says = words.get("calc-refusal-plan-sum-excess").to_owned();
    for (name, amount) in [
        ("sum", "3.552,51"),
        ("total", "3.552,50"),
        ("excess", "0,01"),
    ] {
        says = says.replace(&format!("{{ ${name} }}"), &format!("{amount}\u{a0}$"));
    }
    assert!(ran.stdout.starts_with(&says), "{says}: {ran}");
    let words = Words::of("zh");
    let ran = Site::quote()
        .args(["--team-member", "4", "--years", "7", "--locale", "zh"])
        .run()
        .exits(1);
    let expected = format!(
        "{}\n--years: there is no term of 7 years; there are: 1, 2, 3 (unknown_term)\n",
        words.get("calc-refusal-unknown-term")
    );
    assert_eq!(ran.stdout, expected);

    // In a file it is a key, not an option.
    let ran = Site::quote()
        .args(["--request", "-"])
        .input(r#"{ "headcount": { "team-member": 4 }, "years": 7 }"#)
        .run()
        .exits(1);
    assert!(ran.stdout.starts_with("years: there is no term"), "{ran}");
}

/// `/dev/full` takes nothing, as a full disk does.
#[cfg(target_os = "linux")]
#[test]
fn a_quote_that_cannot_be_written_is_said_and_exits_1() {
    let one = "{\"headcount\":{\"team-member\":1}}\n";
    let cases: [(&[&str], String); 4] = [
        (&["--team-member", "1"], String::new()),
        (&["--team-member", "1", "--json"], String::new()),
        (&["--batch"], one.into()),
        (&["--batch"], one.repeat(1000)),
    ];
    for (arguments, input) in cases {
        let full = std::fs::File::create("/dev/full").unwrap();
        let ran = Site::quote().args(arguments).input(input).output(full);
        ran.run()
            .exits(1)
            .complains_of(["cannot write the quote: no space left on device"]);
    }
}

/// As in `site quote --batch | head -1`.
#[test]
fn a_reader_that_goes_away_is_no_error() {
    let one = "{\"headcount\":{\"team-member\":1}}\n";
    for (arguments, input) in [
        (&["--team-member", "1"][..], String::new()),
        (&["--batch"][..], one.repeat(1000)),
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let ran = Site::quote().args(arguments).input(input).output(writer);
        assert_eq!(ran.run().exits(0).stderr, "");
    }
}

#[test]
fn an_unknown_locale_exits_2_whatever_is_printed() {
    let cases: [&[&str]; 3] = [
        &["--team-member", "4"],
        &["--team-member", "4", "--json"],
        &["--batch"],
    ];
    for arguments in cases {
        let run = |tag| Site::quote().args(arguments).option("--locale", tag).run();
        let ran = run("zhh").exits(2);
        assert_eq!(ran.stdout, "", "{arguments:?}");
        ran.complains_of(["no locale `zhh`", "the nearest is `zh`", "en, ", "zh-TW"]);
        run("xx")
            .exits(2)
            .complains_of(["no locale `xx`", "en, ", "zh-TW"]);
        run("ZH").exits(0);
    }
}

#[test]
fn a_wrong_role_table_exits_2_and_shows_the_place() {
    let quote = |content: &Tree| {
        Site::quote()
            .option("--content", content.path(""))
            .args(EXAMPLE_FLAGS)
            .run()
            .exits(2)
    };
    let page = "en/docs/billing.md";
    let row = "| [Client](/docs/user-management/roles/client) | Free |\n";

    let content = Tree::copy_of(&project::content());
    content.edit(page, |text| {
        text.replacen(row, &format!("{row}{}", row.replace("Free", "Paid")), 1)
    });
    let before = content.read(page);
    let line = before[..before.find(row).unwrap()].lines().count() + 2;
    let ran = quote(&content);
    assert_eq!(ran.stdout, "");
    ran.complains_of(["client", "twice", &format!("{page}:{line}:")]);

    // Nobody knows which of the two tables is right.
    let content = Tree::copy_of(&project::content());
    content.edit(page, |text| {
        text.replacen(row, &row.replace("Free", "Paid"), 1)
    });
    quote(&content).complains_of(["zh/docs/billing.md:", page, "free here and paid"]);

    // Everything at once.
    content.edit("rate-card.toml", |card| {
        card.replacen("USD = \"3500\"", "USD = 3500.5", 1)
    });
    quote(&content).complains_of(["rate-card.toml:", page]);
}

#[cfg(unix)]
#[test]
fn content_is_read_once() {
    let content = Tree::copy_of(&project::content());
    let card = content.read("rate-card.toml");
    content.remove("rate-card.toml");
    // A pipe gives its text only once.
    std::os::unix::fs::symlink("/dev/stdin", content.path("rate-card.toml")).unwrap();
    let ran = Site::quote()
        .option("--content", content.path(""))
        .args(EXAMPLE_FLAGS)
        .args(["--json"])
        .input(card)
        .run();
    assert_eq!(ran.exits(0).json(), quote(&example()));
}

#[test]
fn a_named_rate_card_s_warnings_are_shown_beside_the_quote() {
    let card = fs::read_to_string(project::content().join("rate-card.toml")).unwrap();
    let dip = card.replace("USD = \"48000\"", "USD = \"9000\"");
    assert_ne!(card, dip);
    let tree = Tree::new().file("card.toml", dip);
    let quoted = |arguments: &[&str]| {
        Site::quote()
            .option("--rate-card", tree.path("card.toml"))
            .args(arguments)
            .args(["--team-member", "40"])
            .run()
            .exits(0)
    };
    let ran = quoted(&["--json"]).complains_of(["warning", "card.toml:", "9000"]);
    assert_eq!(ran.json()["total_contract_value"], "3500.00");
    // The content's own card is for the build to judge.
    let own = Site::quote().args(["--team-member", "40"]).run().exits(0);
    assert_eq!(own.stderr, "");
}
