//! The rate cards of the past: each is published as the JSON that a calculator
//! is fed with, its mistakes are told at its own place, and of words nothing is
//! asked for it.

use serde_json::Value;
use tests::command::{Ran, Site};
use tests::html::Page;
use tests::project;
use tests::serve::Serve;
use tests::tree::{Tree, files};

use crate::bad_input::GOOD;

/// A rate card with a version and the id of a tier.
fn card(version: &str, tier: &str) -> String {
    format!(
        "version = \"{version}\"\ncurrencies = [\"USD\"]\nmodel = \"tier\"\n\n\
         [[tiers]]\nid = \"{tier}\"\nfee = {{ USD = \"1500\" }}\n\n\
         [[terms]]\nyears = 1\n\n[[schedules]]\nid = \"annual\"\ninstallments = 1\n"
    )
}

/// Content with today's card and earlier ones.
fn content(earlier: &[(&str, &str)]) -> Tree {
    let content = Tree::new()
        .file("site.toml", "base_url = \"https://docs.example.com\"\n")
        .file("rate-card.toml", card("2027-01", "team"))
        .file("en/index.md", GOOD);
    for (path, text) in earlier {
        content.write(path, text);
    }
    content.add(&project::content().join("en/locale.ftl"), "en/locale.ftl");
    // Nothing else of the project's card.
    content.edit("en/locale.ftl", |text| {
        let is_other = |line: &&str| {
            let kinds = ["tier-", "schedule-", "extra-"];
            let of_card = kinds.iter().any(|kind| line.starts_with(kind));
            !of_card || line.starts_with("tier-team ") || line.starts_with("schedule-annual ")
        };
        let kept = text.lines().filter(is_other);
        kept.flat_map(|line| [line, "\n"]).collect()
    });
    content
}

fn build(content: &Tree, out: &Tree) -> Ran {
    Site::build(&content.path(""), &out.path("")).run()
}

/// The published cards by name, without the digest in it.
fn published(out: &Tree) -> Vec<(String, String)> {
    let assets = files(&out.path("assets")).into_keys();
    let cards = assets.filter(|name| name.starts_with("card-"));
    let named = cards.map(|name| {
        let (begin, _) = name.rsplit_once('-').unwrap();
        (begin.to_owned(), format!("assets/{name}"))
    });
    named.collect()
}

fn check(content: &Tree) -> Ran {
    Site::new("check")
        .option("--content", content.path(""))
        .run()
}

#[test]
fn the_projects_earlier_card_is_published() {
    let out = project::written();
    let names: Vec<String> = files(&out.join("assets")).into_keys().collect();
    let cards = names.iter().filter(|it| it.starts_with("card-2026-05-"));
    assert_eq!(cards.count(), 1, "{names:?}");
}

#[test]
fn a_card_is_published_as_the_calculators_of_its_time_had_it() {
    let (content, out) = (Tree::copy_of(&project::content()), Tree::new());
    let today = content.read("rate-card.toml");
    let version = "2026-11 <old>/δ";
    content.write(
        "rate-cards/any name.toml",
        today.replace("\"2026-11\"", &format!("\"{version}\"")),
    );
    build(&content, &out).exits(0);
    let published = published(&out);
    let names: Vec<&str> = published.iter().map(|it| it.0.as_str()).collect();
    assert_eq!(names, ["card-2026-05", "card-2026-11--old---"]);
    let mut card: Value = serde_json::from_str(&out.read(&published[1].1)).unwrap();
    assert_eq!(card["version"], version);
    let page = Page::parse(&out.read("en/docs/billing/index.html"));
    let data = page.one("script.calculator-data").text();
    let data: Value = serde_json::from_str(&data.collect::<String>()).unwrap();
    card["version"] = "2026-11".into();
    assert_eq!(card, data["card"]);
}

#[test]
fn a_folder_without_cards_is_no_problem() {
    let content = content(&[
        ("rate-cards/README.md", "Nothing yet."),
        ("rate-cards/.a.toml", "="),
    ]);
    let out = Tree::new();
    check(&content).exits(0);
    build(&content, &out).exits(0);
    assert_eq!(published(&out), []);
}

#[test]
fn a_mistake_in_a_card_is_told_at_its_place() {
    let broken = card("2026-01", "team").replace("\"1500\"", "1500.5");
    let content = content(&[("rate-cards/old.toml", &broken)]);
    build(&content, &Tree::new())
        .exits(1)
        .complains_of(["card-unquoted-number", "rate-cards/old.toml:7:15"]);
    let path = content.path("rate-cards/old.toml");
    let named = Site::new("check").option("--content", content.path(""));
    let said = named.args([&path]).run().exits(1).stdout;
    assert!(said.contains("card-unquoted-number"), "{said}");
    content.write("rate-cards/old.toml", b"version = \"\xe4\"");
    let said = check(&content).exits(1).stdout;
    assert!(
        said.contains("not-utf-8") && said.contains("rate-cards/old.toml"),
        "{said}"
    );
}

#[test]
fn two_cards_of_one_version_are_an_error_that_names_both() {
    let (one, same) = (card("2026-01", "team"), card("2026-01", "team"));
    let content = content(&[("rate-cards/a.toml", &one), ("rate-cards/b.toml", &same)]);
    let said = check(&content).exits(1).stdout;
    for text in [
        "card-version-twice",
        "a.toml:1:11",
        "b.toml:1:11",
        "`2026-01`",
    ] {
        assert!(said.contains(text), "no {text} in {said}");
    }
    content.write("rate-cards/b.toml", card("2027-01", "team"));
    let said = check(&content).exits(1).stdout;
    for text in [
        "card-version-twice",
        "rate-card.toml:1:11",
        "b.toml:1:11",
        "`2027-01`",
    ] {
        assert!(said.contains(text), "no {text} in {said}");
    }
    // What keeps the site from being built keeps nobody from a quote.
    let card = content.path("rate-card.toml");
    let quote = Site::quote().option("--rate-card", card);
    quote.args(["--team-member", "9"]).run().exits(0);
}

#[test]
fn words_of_an_earlier_card_may_be_there_and_need_not() {
    let earlier = card("2026-01", "pioneer");
    let content = content(&[("rate-cards/old.toml", &earlier)]);
    let said = |content: &Tree| {
        let ran = Site::new("check").option("--content", content.path(""));
        let report = ran.args(["--format", "json"]).run().exits(0).json();
        let all = report["diagnostics"].as_array().unwrap().clone();
        let codes = all.iter().map(|it| it["code"].as_str().unwrap().to_owned());
        codes.collect::<Vec<_>>()
    };
    let without: Vec<String> = said(&content);
    assert!(
        !without.iter().any(|it| it.starts_with("words-")),
        "{without:?}"
    );
    content.edit("en/locale.ftl", |text| {
        format!("{text}\ntier-pioneer = Pioneer\n")
    });
    assert_eq!(said(&content), without);
    content.remove("rate-cards/old.toml");
    assert!(said(&content).contains(&"words-card-unused".to_owned()));
}

#[test]
fn serve_follows_the_cards() {
    let content = content(&[("rate-cards/old.toml", &card("2026-01", "team"))]);
    let (out, serve) = (Tree::new(), Serve::start(&content.path(""), None));
    let built = |version: &str| {
        build(&content, &out).exits(0);
        let all = published(&out);
        let found = all.iter().find(|it| it.0 == format!("card-{version}"));
        let path = &found.unwrap_or_else(|| panic!("{version}: {all:?}")).1;
        (format!("/{path}"), out.read(path))
    };
    let (first, text) = built("2026-01");
    assert_eq!(serve.get(&first), (200, text.into_bytes()));

    content.write("rate-cards/old.toml", card("2026-02", "team"));
    content.write("rate-cards/older.toml", card("2025-02", "team"));
    assert_eq!(serve.settle(&content)["errors"], 0);
    let (second, text) = built("2026-02");
    assert_eq!(serve.get(&second), (200, text.into_bytes()));
    assert_eq!(serve.get(&built("2025-02").0).0, 200);
    assert_eq!(serve.get(&first).0, 404);

    // A broken one is told, and the last good one stays.
    content.write("rate-cards/old.toml", "version = ");
    assert_ne!(serve.settle(&content)["errors"], 0);
    assert_eq!(serve.get(&second).0, 200);
    content.write("rate-cards/old.toml", b"version = \"\xe4");
    assert_ne!(serve.settle(&content)["errors"], 0);
    assert_eq!(serve.get(&second).0, 200);
    content.remove("rate-cards/old.toml");
    assert_eq!(serve.settle(&content)["errors"], 0);
    assert_eq!(serve.get(&second).0, 404);
    assert_eq!(serve.get(&built("2025-02").0).0, 200);
}
