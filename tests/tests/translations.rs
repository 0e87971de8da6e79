//! Translations over time: stamps, what is out of date, what has changed
//! since, where each language stands; with git and without it.

use std::process::Command;

use serde_json::Value;
use tests::command::{Ran, Site};
use tests::html::Page;
use tests::project;
use tests::tree::Tree;

fn page(title: &str, source: Option<&str>, text: &str) -> String {
    let source = source.map_or_else(String::new, |it| format!("source: {it}\n"));
    format!("---\ntitle: {title}\ndescription: D\n{source}---\n\n{text}\n")
}

const PRICES: &str = "## Who pays\n\nUp to 250 people.\n\n## When\n\nAt once.";
const PREISE: &str = "## Wer zahlt\n\nBis zu 250 Personen.\n\n## Wann\n\nSofort.";

/// Two languages, of which the second says nothing of its sources.
pub(crate) fn content() -> Tree {
    let tree = Tree::new()
        .file(
            "content/site.toml",
            "base_url = \"https://docs.example.com\"\n",
        )
        .file("content/en/index.md", page("Home", None, "Welcome."))
        .file("content/en/prices.md", page("Prices", None, PRICES))
        .file(
            "content/en/docs/7.more.md",
            page("More", None, "More text."),
        )
        .file("content/de/index.md", page("Start", None, "Willkommen."))
        .file("content/de/prices.md", page("Preise", None, PREISE));
    tree.add(
        &project::content().join("rate-card.toml"),
        "content/rate-card.toml",
    );
    for locale in ["en", "de"] {
        let words = format!("{locale}/locale.ftl");
        tree.add(
            &project::content().join(&words),
            &format!("content/{words}"),
        );
    }
    tree
}

pub(crate) fn site(tree: &Tree, command: &str) -> Site {
    Site::new(command).option("--content", tree.path("content"))
}

pub(crate) fn git(tree: &Tree, arguments: &[&str]) {
    let output = Command::new("git")
        .current_dir(tree.path(""))
        .args(["-c", "user.name=A", "-c", "user.email=a@example.com"])
        .args([
            "-c",
            "init.defaultBranch=main",
            "-c",
            "commit.gpgSign=false",
        ])
        .args(arguments)
        .output()
        .expect("git is there");
    assert!(
        output.status.success(),
        "git {arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn commit(tree: &Tree) {
    git(tree, &["add", "-A"]);
    git(tree, &["commit", "-q", "-m", "A change"]);
}

/// The content in a repository, with everything stamped.
pub(crate) fn repository() -> Tree {
    let tree = content();
    git(&tree, &["init", "-q"]);
    site(&tree, "stamp").args(["de"]).run().exits(0);
    commit(&tree);
    tree
}

pub(crate) fn change_prices(tree: &Tree) {
    tree.edit("content/en/prices.md", |old| {
        old.replace("250 people", "300 people").replace(
            "## When\n\nAt once.\n",
            "## When\n\nAt once.\n\n## How\n\nBy invoice.\n",
        )
    });
}

fn codes(ran: &Ran) -> Vec<String> {
    let report = ran.json();
    let all = report["diagnostics"].as_array().unwrap();
    all.iter()
        .map(|it| it["code"].as_str().unwrap().to_owned())
        .collect()
}

fn check(tree: &Tree) -> Vec<String> {
    codes(&site(tree, "check").args(["--format", "json"]).run())
}

pub(crate) fn status(tree: &Tree) -> Value {
    let value = site(tree, "status").args(["--json"]).run().exits(0).json();
    value["locales"][0].clone()
}

fn build(tree: &Tree, path: &str) -> Page {
    site(tree, "build")
        .option("--out", tree.path("out"))
        .args(["--keep-going"])
        .run();
    Page::read(&tree.path("out").join(path))
}

#[test]
fn a_stamp_is_the_id_that_git_gives_and_changes_nothing_else() {
    let tree = repository();
    let id = Command::new("git")
        .current_dir(tree.path(""))
        .args(["hash-object", "content/en/prices.md"])
        .output()
        .unwrap();
    let id = String::from_utf8(id.stdout).unwrap();
    let expected = page("Preise", Some(&id[..12]), PREISE);
    assert_eq!(tree.read("content/de/prices.md"), expected);
    let again = site(&tree, "stamp").args(["de/prices"]).run().exits(0);
    again.complains_of(["1 had the right stamp already"]);
    assert_eq!(tree.read("content/de/prices.md"), expected);
    assert_eq!(check(&tree), [] as [&str; 0]);
}

/// Front matter in several states, and what it is with a stamp.
#[test]
fn a_stamp_goes_into_any_front_matter() {
    let tree = content();
    let stamp = "3fd2577e1e60";
    let cases = [
        (
            "---\ntitle: A\ndescription: D\nsource: 0000000\norder: 3\n---\nText\n",
            "---\ntitle: A\ndescription: D\nsource: ID\norder: 3\n---\nText\n",
        ),
        (
            "---\r\ntitle: A\r\ndescription: D\r\n---\r\nText\r\n",
            "---\r\ntitle: A\r\ndescription: D\r\nsource: ID\r\n---\r\nText\r\n",
        ),
        (
            "\u{feff}---\ntitle: A\ndescription: D\n---\nText",
            "\u{feff}---\ntitle: A\ndescription: D\nsource: ID\n---\nText",
        ),
        (
            "---\ntitle: A\ndescription: D\nsource:\n---\nText\n",
            "---\ntitle: A\ndescription: D\nsource: ID\n---\nText\n",
        ),
        (
            "---\ntitle: A\nredirect_from:\n  - /a\n  - /b\n---\nText\n",
            "---\ntitle: A\nredirect_from:\n  - /a\n  - /b\nsource: ID\n---\nText\n",
        ),
        (
            "---\ntitle: A\ndescription: >\n  Long\n  text\nsource: '1234567'\n---\nText\n",
            "---\ntitle: A\ndescription: >\n  Long\n  text\nsource: ID\n---\nText\n",
        ),
        ("# A\n\nText\n", "---\nsource: ID\n---\n\n# A\n\nText\n"),
        ("", "---\nsource: ID\n---\n\n"),
    ];
    for (before, after) in cases {
        tree.write("content/de/index.md", before);
        site(&tree, "stamp").args(["de/index.md"]).run();
        let written = tree.read("content/de/index.md");
        let id = written.split("source: ").nth(1).unwrap_or_default();
        let id: String = id.chars().take_while(char::is_ascii_hexdigit).collect();
        assert_eq!(id.len(), stamp.len(), "{written}");
        assert_eq!(written, after.replace("ID", &id), "{before}");
    }
}

#[test]
fn a_change_of_the_source_is_told_to_translators_and_readers() {
    let tree = repository();
    let fresh = build(&tree, "de/prices/index.html");
    assert_eq!(fresh.all(".notice").len(), 0);
    change_prices(&tree);
    let said = site(&tree, "check").run().exits(0).stdout;
    for part in [
        "warning[stale]: the source has changed since this was translated",
        "translated from this revision",
        "changed since",
        "new since",
        "`site diff de/prices` shows the change",
    ] {
        assert!(said.contains(part), "{said}");
    }
    let stale = build(&tree, "de/prices/index.html");
    assert_eq!(stale.attributes(".notice a", "href"), ["/en/prices/"]);
    assert_eq!(stale.attributes(".notice a", "hreflang"), ["en"]);
    assert!(
        stale.text(".notice").contains("Original"),
        "{}",
        stale.text(".notice")
    );
    // The text itself is German.
    assert_eq!(stale.attributes("article", "lang"), [] as [&str; 0]);
    let other = build(&tree, "de/index.html");
    assert_eq!(other.all(".notice").len(), 0);
}

#[test]
fn the_change_is_shown_section_by_section() {
    let tree = repository();
    change_prices(&tree);
    let shown = site(&tree, "diff")
        .args(["de/prices"])
        .run()
        .exits(0)
        .stdout;
    let root = tree.path("").to_string_lossy().into_owned() + "/";
    let shown = shown.replace(&root, "");
    let expected = "\
── Who pays (changed since)
   source       content/en/prices.md:6
   translation  content/de/prices.md:7

   ## Who pays

   Up to [-250-]{+300+} people.

── How (new since)
   source       content/en/prices.md:14

   {+## How+}

   {+By invoice.+}
";
    assert!(
        shown.starts_with("de/prices: content/en/prices.md since "),
        "{shown}"
    );
    let (_, sections) = shown.split_once("\n\n").unwrap();
    assert_eq!(sections.trim_end(), expected.trim_end());
    // Without arguments: whatever is out of date.
    let all = site(&tree, "diff").run().exits(0).stdout;
    assert!(all.contains("── How"), "{all}");
    site(&tree, "diff")
        .args(["de/index"])
        .run()
        .exits(0)
        .complains_of(["is up to date"]);
}

#[test]
fn a_translation_is_held_against_the_revision_that_it_was_made_from() {
    let tree = repository();
    change_prices(&tree);
    // 250 is what the source said then, and the section is new.
    assert_eq!(check(&tree), ["stale"]);
    site(&tree, "stamp").args(["de/prices"]).run().exits(0);
    let mut now = check(&tree);
    now.sort();
    assert_eq!(now, ["parity-number", "parity-section"]);
}

#[test]
fn without_git_a_page_is_stale_and_held_against_todays_source() {
    let tree = content();
    site(&tree, "stamp").args(["de"]).run().exits(0);
    change_prices(&tree);
    let mut now = check(&tree);
    now.sort();
    assert_eq!(now, ["parity-number", "parity-section", "stale"]);
    let ran = site(&tree, "diff").args(["de/prices"]).run().exits(1);
    ran.complains_of(["without a git repository nobody knows that text"]);
    assert_eq!(status(&tree)["stale"], 1);
}

#[test]
fn a_shallow_clone_says_what_it_cannot_show() {
    let tree = repository();
    change_prices(&tree);
    commit(&tree);
    let clone = Tree::new();
    let from = format!("file://{}", tree.path("").display());
    let to = clone.path("").to_string_lossy().into_owned();
    git(&tree, &["clone", "-q", "--depth", "1", &from, &to]);
    let ran = site(&clone, "diff").args(["de/prices"]).run().exits(1);
    ran.complains_of(["fetched in part", "git fetch --unshallow"]);
    let said = site(&clone, "check").run().stdout;
    assert!(said.contains("git fetch --unshallow"), "{said}");
}

#[test]
fn a_stamp_that_nobody_knows_is_told() {
    let tree = repository();
    tree.edit("content/de/prices.md", |old| {
        let at = old.find("source: ").unwrap() + 8;
        format!("{}000000000000{}", &old[..at], &old[at + 12..])
    });
    commit(&tree);
    assert_eq!(check(&tree), ["stamp-unknown"]);
    tree.edit("content/de/prices.md", |old| {
        old.replace("000000000000", "yesterday")
    });
    assert_eq!(check(&tree), ["stamp-invalid"]);
}

#[test]
fn a_source_that_was_moved_takes_its_translations_along() {
    // By its text alone, and without git.
    let tree = content();
    site(&tree, "stamp").args(["de"]).run().exits(0);
    let moved = |tree: &Tree| {
        let text = tree.read("content/en/prices.md");
        tree.write("content/en/docs/fees.md", text);
        tree.remove("content/en/prices.md");
    };
    moved(&tree);
    assert_eq!(check(&tree), ["source-moved"]);
    let page = build(&tree, "de/docs/fees/index.html");
    assert!(page.text("article").contains("Wer zahlt"));
    let old = std::fs::read_to_string(tree.path("out/de/prices/index.html")).unwrap();
    assert!(old.contains("/de/docs/fees/"), "{old}");

    // Changed as well: git knows.
    let tree = repository();
    moved(&tree);
    tree.edit("content/en/docs/fees.md", |old| {
        old.replace("At once.", "Soon.")
    });
    commit(&tree);
    let mut now = check(&tree);
    now.sort();
    assert_eq!(now, ["source-moved", "stale"]);
    let shown = site(&tree, "diff")
        .args(["de/docs/fees"])
        .run()
        .exits(0)
        .stdout;
    assert!(shown.contains("[-At once-]{+Soon+}."), "{shown}");
}

#[test]
fn after_a_typo_only_what_was_current_is_stamped() {
    let tree = repository();
    for locale in ["fr", "it"] {
        let prices = tree.read("content/de/prices.md");
        tree.write(&format!("content/{locale}/prices.md"), prices);
    }
    tree.edit("content/it/prices.md", |old| {
        let at = old.find("source: ").unwrap() + 8;
        format!("{}abcdef012345{}", &old[..at], &old[at + 12..])
    });
    commit(&tree);
    tree.edit("content/en/prices.md", |old| {
        old.replace("At once.", "At once!")
    });
    // Before and after the change is committed.
    for committed in [false, true] {
        if committed {
            git(&tree, &["checkout", "-q", "content/de", "content/fr"]);
            git(&tree, &["commit", "-q", "-m", "Typo", "content/en"]);
        }
        let ran = site(&tree, "stamp")
            .args(["--no-meaning-change", "en/prices"])
            .run()
            .exits(0);
        ran.complains_of([
            "de/prices.md",
            "fr/prices.md",
            "it/prices.md: it was out of date before the change",
        ]);
        let rows = site(&tree, "status").args(["--json"]).run().json();
        let stale: Vec<i64> = rows["locales"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["stale"].as_i64().unwrap())
            .collect();
        assert_eq!(stale, [0, 0, 1]);
    }
}

#[test]
fn without_git_a_typo_needs_stamps_that_agree() {
    let tree = content();
    site(&tree, "stamp").args(["de"]).run().exits(0);
    let prices = tree.read("content/de/prices.md");
    tree.write(
        "content/fr/prices.md",
        prices.replace("source: ", "source: 123"),
    );
    tree.edit("content/en/prices.md", |old| {
        old.replace("At once.", "At once!")
    });
    let ran = || site(&tree, "stamp").args(["--no-meaning-change", "en/prices"]);
    ran().run().exits(1).complains_of(["stamp-from", "--from"]);
    let stamp = prices.split("source: ").nth(1).unwrap();
    ran()
        .args(["--from", &stamp[..12]])
        .run()
        .exits(0)
        .complains_of(["de/prices.md"]);
    assert_eq!(status(&tree)["stale"], 0);
}

#[test]
fn wrong_uses_stamp_nothing() {
    let tree = repository();
    change_prices(&tree);
    let before = tree.read("content/de/prices.md");
    for (arguments, says) in [
        (vec!["de/prices", "en/prices"], "translated from nothing"),
        (vec!["de/prices", "de/nothing"], "`de/nothing` is no page"),
        (vec!["--no-meaning-change", "de/prices"], "is a translation"),
        (vec!["--from", "abc", "de/prices"], "--no-meaning-change"),
        (vec![], "<PAGE>"),
    ] {
        let ran = site(&tree, "stamp").args(&arguments).run().exits(2);
        ran.complains_of([says]);
        assert_eq!(tree.read("content/de/prices.md"), before, "{arguments:?}");
    }
}

#[test]
fn a_page_that_is_only_a_translation_is_told() {
    let tree = content();
    tree.write("content/de/extra.md", page("Extra", None, "Nur hier."));
    let said = site(&tree, "check").run().exits(0).stdout;
    assert!(said.contains("`/extra` is only in `de`"), "{said}");
    let alone = status(&tree)["alone"].clone();
    assert!(alone[0].as_str().unwrap().ends_with("content/de/extra.md"));
}
