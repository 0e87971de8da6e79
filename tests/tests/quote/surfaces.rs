//! The other ways to print a quote: how it came about, as CSV, and backwards
//! from a budget.

use tests::command::Site;
use tests::html::{Page, text};
use tests::project;

const CONTRACT: [&str; 12] = [
    "--team-member",
    "40",
    "--client",
    "12",
    "--schedule",
    "quarterly",
    "--years",
    "3",
    "--start",
    "2027-01-31",
    "--discount",
    "5",
];

/// The explanations of a printed quote: its indented lines.
fn explained(table: &str) -> Vec<&str> {
    table
        .lines()
        .filter_map(|line| line.strip_prefix("  "))
        .filter(|line| line.contains(": ") || line.contains('：'))
        .collect()
}

#[test]
fn every_figure_says_how_it_came_about() {
    let ran = Site::quote()
        .args(CONTRACT)
        .args(["--explain"])
        .run()
        .exits(0);
    let expected = [
        "Tier: For 1 to 50 paid seats; you have 40",
        "Year 1 · List fee: $3,500.00, the tier's fee for a year",
        "Year 1 · Term discount: $3,500.00 × -10% = -$350.00",
        "Year 1 · Negotiated discount: $3,150.00 × -5% = -$157.50",
        "Year 1 · Payment schedule adjustment: $2,992.50 × 2% = $59.85",
        "Year 1 · Total for the year: $3,500.00 - $350.00 - $157.50 + $59.85 = $3,052.35",
        "Year 2 · List fee: $3,500.00 + 3% = $3,605.00",
        "Year 2 · Term discount: $3,605.00 × -10% = -$360.50",
        "Year 2 · Negotiated discount: $3,244.50 × -5% = -$162.225 ≈ -$162.23",
        "Year 2 · Payment schedule adjustment: $3,082.27 × 2% = $61.6454 ≈ $61.65",
        "Year 2 · Total for the year: $3,605.00 - $360.50 - $162.23 + $61.65 = $3,143.92",
        "Year 3 · List fee: $3,605.00 + 3% = $3,713.15",
        "Year 3 · Term discount: $3,713.15 × -10% = -$371.315 ≈ -$371.32",
        "Year 3 · Negotiated discount: $3,341.83 × -5% = -$167.0915 ≈ -$167.09",
        "Year 3 · Payment schedule adjustment: $3,174.74 × 2% = $63.4948 ≈ $63.49",
        "Year 3 · Total for the year: $3,713.15 - $371.32 - $167.09 + $63.49 = $3,238.23",
        "Total contract value: $3,052.35 + $3,143.92 + $3,238.23 = $9,434.50",
        "Average per paid seat and month, first year: $3,052.35 ÷ 40 ÷ 12 ≈ $6.36",
        "Installments · No. 1: $3,052.35 ÷ 4 = $763.08; $0.01 more in the first installments of the year: 3",
        "Installments · No. 5: $3,143.92 ÷ 4 = $785.98",
        "Installments · No. 9: $3,238.23 ÷ 4 = $809.55; $0.01 more in the first installments of the year: 3",
    ];
    assert_eq!(explained(&ran.stdout), expected);
    // Nothing of it without being asked.
    let plain = Site::quote().args(CONTRACT).run().exits(0);
    assert!(explained(&plain.stdout).is_empty());
}

#[test]
fn a_plan_s_shares_say_who_carries_the_odd_cent() {
    let ran = Site::quote()
        .args([
            "--team-member",
            "40",
            "--schedule",
            "custom",
            "--plan",
            "0=33.3333",
        ])
        .args([
            "--plan",
            "6=66.6667",
            "--extra",
            "onboarding",
            "--explain",
            "--locale",
            "zh",
        ])
        .run()
        .exits(0);
    let lines = explained(&ran.stdout);
    let shares: Vec<&&str> = lines.iter().filter(|line| line.contains("期次")).collect();
    assert_eq!(
        shares,
        [
            &"分期付款明细 · 期次 1：US$5,052.50 × 33.3333% = US$1,684.1649825，舍去尾数为 US$1,684.16",
            &"分期付款明细 · 期次 2：US$5,052.50 × 66.6667% = US$3,368.3350175，舍去尾数后分得余下的 US$0.01：US$3,368.34",
        ]
    );
}

#[test]
fn explanations_are_data_too() {
    let ran = Site::quote()
        .args(CONTRACT)
        .args(["--explain", "--json"])
        .run()
        .exits(0);
    let quote = ran.json();
    let explanation = quote["explanation"].as_array().unwrap();
    let of = |figure: &str| {
        let found = explanation.iter().find(|it| it["figure"] == figure);
        found.unwrap_or_else(|| panic!("{figure} is not explained"))
    };
    let discount = of("years.1.negotiated_discount");
    assert_eq!(discount["how"], "percentage");
    assert_eq!(discount["of"], "3244.50");
    assert_eq!(discount["percent"], "-5");
    assert_eq!(discount["exact"], "-162.225");
    assert_eq!(discount["amount"], quote["years"][1]["negotiated_discount"]);
    assert_eq!(of("installments.0")["larger"], 3);
    assert_eq!(of("tier")["last"], 50);
    // Without being asked the quote is what it was.
    let plain = Site::quote()
        .args(CONTRACT)
        .args(["--json"])
        .run()
        .exits(0)
        .json();
    assert!(plain.get("explanation").is_none());
}

#[test]
fn the_page_explains_its_example_as_the_command_line_does() {
    for locale in project::LOCALES {
        let page = Page::read(
            &project::written()
                .join(locale)
                .join("docs/billing/index.html"),
        );
        let headcount = page
            .all("section.calculator .people .group input[inputmode=numeric]")
            .into_iter()
            .flat_map(|input| {
                let of = |name: &str| input.attr(name).unwrap().to_owned();
                [format!("--{}", of("name")), of("value")]
            });
        let schedule = page.one("section.calculator select[name=schedule] option[selected]");
        let ran = Site::quote()
            .args(headcount)
            .option("--schedule", schedule.attr("value").unwrap())
            .args(["--explain", "--locale", locale])
            .run()
            .exits(0);
        let lines = page.all("section.calculator details.how li");
        let shown: Vec<String> = lines.into_iter().map(text).collect();
        assert!(shown.len() > 3, "{locale}: {shown:?}");
        let told: Vec<String> = explained(&ran.stdout)
            .iter()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        assert_eq!(shown, told, "{locale}");
    }
}

#[test]
fn csv_has_a_line_for_each_figure() {
    let ran = Site::quote()
        .args(CONTRACT)
        .args(["--csv", "--locale", "zh"])
        .run()
        .exits(0);
    let lines: Vec<&str> = ran.stdout.split("\r\n").collect();
    assert_eq!(lines[0], "figure,id,year,number,month,due,amount,currency");
    for line in [
        "tier,team,,,,,,",
        "paid_seats,,,40,,,,",
        "free_seats,,,12,,,,",
        "list,,1,,,,3500.00,USD",
        "negotiated_discount,,2,,,,-162.23,USD",
        "year_total,,3,,,,3238.23,USD",
        "total_contract_value,,,,,,9434.50,USD",
        "installment,,,1,0,2027-01-31,763.09,USD",
        "installment,,,12,33,2029-10-31,809.55,USD",
        "renewal,,,,,2030-01-31,,",
    ] {
        assert!(lines.contains(&line), "{line} is not in\n{}", ran.stdout);
    }
    let columns = |line: &&&str| line.split(',').count();
    assert!(
        lines
            .iter()
            .filter(|it| !it.is_empty())
            .all(|line| columns(&line) == 8)
    );
    let refused = Site::quote()
        .args(["--csv", "--years", "7", "--team-member", "4"])
        .run()
        .exits(1);
    assert!(
        refused.stdout.contains("refused,unknown_term,"),
        "{refused}"
    );
    assert!(
        refused
            .stdout
            .contains("\"there is no term of 7 years; there are: 1, 2, 3\""),
        "{refused}"
    );
}

#[test]
fn a_budget_says_how_many_seats_it_pays_for() {
    let ran = Site::quote()
        .args(["--budget", "25000", "--years", "3"])
        .run()
        .exits(0);
    for line in [
        "Budget                                 $25,000.00",
        "Paid seats that it pays for                    50",
        "Total contract value                    $9,736.33",
        "Left of the budget                     $15,263.67",
    ] {
        assert!(ran.stdout.contains(line), "{line} is not in\n{ran}");
    }
    let json = Site::quote()
        .args(["--budget", "25000", "--json"])
        .run()
        .exits(0)
        .json();
    assert_eq!(json["outcome"], "within_budget");
    assert_eq!(json["seats"], 250);
    assert_eq!(json["left"], "10000.00");
    // The quote of so many seats confirms it.
    let quote = Site::quote()
        .args(["--team-member", "250", "--json"])
        .run()
        .exits(0)
        .json();
    assert_eq!(quote["total_contract_value"], json["total_contract_value"]);
}

#[test]
fn a_budget_that_is_too_small_or_no_amount_is_told_so() {
    let ran = Site::quote()
        .args(["--budget", "2500", "--locale", "zh"])
        .run()
        .exits(0);
    assert!(
        ran.stdout.contains("US$2,500.00 低于最小的合同金额。"),
        "{ran}"
    );
    assert!(ran.stdout.contains("US$3,500.00"), "{ran}");
    let json = Site::quote()
        .args(["--budget", "2500", "--json"])
        .run()
        .exits(0)
        .json();
    assert_eq!(json["outcome"], "below_smallest");
    assert_eq!(json["smallest"]["total_contract_value"], "3500.00");
    let wrong = Site::quote().args(["--budget", "2.500,00"]).run().exits(1);
    assert!(
        wrong
            .stdout
            .starts_with("--budget: `2.500,00` is not an amount of USD"),
        "{wrong}"
    );
    Site::quote()
        .args(["--budget", "2500", "--team-member", "3"])
        .run()
        .exits(2)
        .complains_of(["--budget", "--team-member"]);
    let csv = Site::quote()
        .args(["--budget", "25000", "--csv"])
        .run()
        .exits(0);
    assert!(csv.stdout.contains("left,,,,,,10000.00,USD\r\n"), "{csv}");
}

#[test]
fn a_quote_of_a_day_says_until_when_it_holds() {
    let quoted = |arguments: &[&str]| {
        let ran = Site::quote()
            .args(["--team-member", "40"])
            .args(arguments)
            .run();
        ran.exits(0)
    };
    let of_the_day = ["--today", "2026-12-15"];
    let json = quoted(&[&of_the_day[..], &["--json"]].concat()).json();
    assert_eq!(json["valid_until"], "2027-01-14");
    let table = quoted(&of_the_day).stdout;
    assert!(
        table.contains("Valid until") && table.contains("Jan 14, 2027"),
        "{table}"
    );
    let csv = quoted(&[&of_the_day[..], &["--csv"]].concat()).stdout;
    assert!(csv.contains("valid_until,,,,,2027-01-14,,"), "{csv}");
    assert!(quoted(&["--json"]).json().get("valid_until").is_none());
    Site::quote()
        .args(["--team-member", "40", "--today", "tomorrow"])
        .run()
        .exits(2)
        .complains_of(["--today", "2026-11-23"]);
}
