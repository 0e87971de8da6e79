//! `locale.ftl` and the folders of languages, through `site check` and the
//! written site: tables of what is written, what is said of it and where, and
//! what it becomes with the proposed edit.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;
use tests::command::Site;
use tests::project;
use tests::tree::{Tree, files, is_kind};

use crate::links::{edited, number, page, rows};

const CARD: &str = r#"version = "2027-01"
currencies = ["USD"]
model = "tier"
illustrative = true

[[tiers]]
id = "team"
seats = 50
fee = { USD = "3500" }

[[tiers]]
id = "enterprise"
contact = true

[[terms]]
years = 1

[[schedules]]
id = "annual"
installments = 1

[[extras]]
id = "onboarding"
fee = { USD = "1500" }

[discounts]
maximum = "30"
approval_above = "15"
"#;

/// The English words without comments, names that the rate card lacks, and
/// `names`.
fn others(names: &BTreeSet<String>) -> String {
    let english = fs::read_to_string(project::content().join("en/locale.ftl")).unwrap();
    let mut text = String::new();
    let mut kept = true;
    for line in english.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =")
            && !line.starts_with(' ')
        {
            let of_card = ["tier-", "schedule-", "extra-"]
                .iter()
                .any(|it| name.starts_with(it));
            let asked = [
                "tier-team",
                "tier-enterprise",
                "schedule-annual",
                "extra-onboarding",
            ]
            .contains(&name);
            kept = !names.contains(name) && (asked || !of_card);
        }
        if kept && !line.is_empty() {
            text.extend([line, "\n"]);
        }
    }
    text
}

/// A file that begins with the lines of a row.
fn words(written: &str) -> (String, usize) {
    let name = |line: &'_ str| line.split([' ', '=', ':', '：']).next().map(str::to_owned);
    let (lacks, own): (Vec<&str>, Vec<&str>) =
        written.split(" ⏎ ").partition(|line| line.starts_with('~'));
    let lacks = lacks.iter().map(|line| line[1..].to_owned());
    let mut names: BTreeSet<String> = own.iter().filter_map(|line| name(line)).collect();
    names.extend(lacks);
    let mut text = own.join("\n") + "\n# the other words\n";
    if names.insert("native-name".to_owned()) {
        text.push_str("native-name = Deutsch\n");
    }
    text.push_str(&others(&names));
    (text, own.len())
}

fn sound() -> Tree {
    let english = others(&BTreeSet::new());
    Tree::new()
        .file("site.toml", "base_url = \"https://docs.example.com\"\n")
        .file("rate-card.toml", CARD)
        .file("en/locale.ftl", english)
        .file("en/index.md", page("Home", "A"))
}

fn report(tree: &Tree) -> Vec<Value> {
    let ran = Site::new("check")
        .option("--content", tree.path(""))
        .args(["--format", "json"])
        .run();
    assert!([0, 1].contains(&ran.status), "{ran}");
    ran.json()["diagnostics"].as_array().unwrap().clone()
}

/// Everything that a diagnostic says, in one text.
fn said(it: &Value) -> String {
    let mut text = it["message"].as_str().unwrap().to_owned();
    for place in it["places"].as_array().unwrap() {
        text.extend([" ", place["label"].as_str().unwrap_or_default()]);
    }
    text + " " + it["help"].as_str().unwrap_or_default()
}

/// Its places; the end of the file is `end`.
fn places(it: &Value, lines: usize) -> Vec<String> {
    let place = |place: &Value| {
        let file = place["file"].as_str().unwrap_or_default();
        let (line, column) = (number(&place["line"]), number(&place["column"]));
        if file.ends_with("en/locale.ftl") {
            return "en:1".to_owned();
        }
        if line >= lines {
            return "end".to_owned();
        }
        format!("{line}:{column}")
    };
    it["places"].as_array().unwrap().iter().map(place).collect()
}

/// What is wrong with one row: nothing, or what is there.
fn held(
    tree: &Tree,
    path: &str,
    written: &str,
    expected: (&[&str], &str, &str, &str),
) -> Option<String> {
    let (codes, at, says, becomes) = expected;
    let (text, own) = words(written);
    tree.write(path, &text);
    let mut all = report(tree);
    // In the order of the table: by code, as people read the rows.
    let order = |it: &Value| codes.iter().position(|code| it["code"] == **code);
    all.sort_by_key(|it| order(it).unwrap_or(usize::MAX));
    let found: Vec<&str> = all.iter().map(|it| it["code"].as_str().unwrap()).collect();
    let lines = text.lines().count();
    let found_at: Vec<String> = all.iter().flat_map(|it| places(it, lines)).collect();
    let texts: Vec<String> = all.iter().map(said).collect();
    let everything = texts.join(" ");
    let fixed = all.iter().find_map(|it| edited(&text, it));
    let fixed = fixed.map(|text| text.lines().take(own).collect::<Vec<_>>().join("\n"));
    let right = found == codes
        && found_at.join(" ") == at
        && says_all(&everything, says)
        && (becomes.is_empty() == fixed.is_none())
        && fixed.as_deref().unwrap_or_default().contains(becomes);
    (!right).then(|| format!("{written}\n    {found:?} {found_at:?}\n    {texts:?}\n    {fixed:?}"))
}

#[test]
fn words_are_held_against_the_site_and_the_original() {
    let tree = sound().file("de/index.md", page("Start", "A"));
    let mut wrong = Vec::new();
    for row in rows(include_str!("../words/words.md")) {
        let [written, code, at, says, becomes] = row[..] else {
            panic!("{row:?}");
        };
        let codes: Vec<&str> = code.split_whitespace().collect();
        wrong.extend(held(
            &tree,
            "de/locale.ftl",
            written,
            (&codes, at, says, becomes),
        ));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_line_that_cannot_be_read_is_told_in_plain_words_and_takes_no_other_along() {
    let tree = sound().file("de/index.md", page("Start", "A"));
    let mut wrong = Vec::new();
    for row in rows(include_str!("../words/syntax.md")) {
        let [written, at, says, becomes] = row[..] else {
            panic!("{row:?}");
        };
        let expected: (&[&str], _, _, _) = (&["words-syntax"], at, says, becomes);
        wrong.extend(held(&tree, "de/locale.ftl", written, expected));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_language_says_how_it_is_written_and_what_it_is_called() {
    let mut wrong = Vec::new();
    for row in rows(include_str!("../words/language.md")) {
        let [tag, written, code, at, says, becomes] = row[..] else {
            panic!("{row:?}");
        };
        let tree = sound().file(&format!("{tag}/index.md"), page("Start", "A"));
        let codes: Vec<&str> = code.split_whitespace().collect();
        let twice;
        let at = if code == "words-native-name-twice" {
            twice = format!("{at} en:1");
            &twice
        } else {
            at
        };
        let path = format!("{tag}/locale.ftl");
        wrong.extend(held(&tree, &path, written, (&codes, at, says, becomes)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn several_errors_of_a_file_are_all_told_and_the_rest_is_used() {
    let tree = sound().file("de/index.md", page("Start", "A"));
    let (text, _) = words(
        "nav-label： Doku ⏎ calc-announce = { ⏎ nav-menu = Menü ⏎ site-name = Blau ⏎ calc-title: X",
    );
    tree.write("de/locale.ftl", &text);
    let all = report(&tree);
    let found: Vec<&str> = all.iter().map(|it| it["code"].as_str().unwrap()).collect();
    assert_eq!(found, ["words-syntax"; 3], "{all:#?}");
    let out = Tree::new();
    Site::build(&tree.path(""), &out.path(""))
        .args(["--keep-going"])
        .run()
        .exits(1);
    let page = out.read("de/index.html");
    assert!(page.contains("Menü") && page.contains("Blau"), "{page}");
    assert!(page.contains("Documentation"), "the original's word");
}

#[test]
fn a_folder_that_is_a_language_is_one() {
    let mut wrong = Vec::new();
    for row in rows(include_str!("../words/folders.md")) {
        let [folders, code, says, languages] = row[..] else {
            panic!("{row:?}");
        };
        let tree = Tree::new()
            .file("site.toml", "base_url = \"https://docs.example.com\"\n")
            .file("en/index.md", page("Home", "A"))
            .file("en/other.md", page("Other", "A"));
        for folder in folders.split(' ') {
            let only_words = is_kind(folder, "ftl");
            let name = folder.trim_end_matches(".ftl").trim_end_matches('+');
            if only_words || folder.ends_with('+') {
                tree.write(&format!("{name}/locale.ftl"), "native-name = X\n");
            }
            if !only_words {
                tree.write(&format!("{name}/index.md"), page("X", "A"));
            }
        }
        let out = Tree::new();
        let ran = Site::build(&tree.path(""), &out.path(""))
            .args(["--keep-going", "--format", "json"])
            .run();
        let all = ran.json()["diagnostics"].as_array().unwrap().clone();
        let folder = |it: &&Value| it["code"].as_str().unwrap().starts_with("locale-");
        let found: Vec<String> = all
            .iter()
            .filter(folder)
            .map(|it| format!("{} {}", it["code"].as_str().unwrap(), said(it)))
            .collect();
        let right = match found.as_slice() {
            [] => code.is_empty(),
            [one] => !code.is_empty() && one.starts_with(code) && says_all(one, says),
            _ => false,
        };
        // Every page is there in every language.
        let written = files(&out.path(""));
        let of_page = written
            .keys()
            .filter_map(|path| path.strip_suffix("/other/index.html"));
        let found_languages: Vec<&str> = of_page.collect();
        if !right || found_languages.join(" ") != languages {
            wrong.push(format!("{folders}\n    {found:?} {found_languages:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a text has all words of another in their order.
fn says_all(text: &str, wanted: &str) -> bool {
    let mut rest = text;
    wanted.split(' ').all(|word| match rest.split_once(word) {
        Some((_, after)) => {
            rest = after;
            true
        }
        None => false,
    })
}

#[test]
fn a_value_is_filled_in_wherever_in_a_word_it_stands() {
    for word in [
        "Year { $number }",
        "Year { NUMBER($number) }",
        "{ $number ->\n   *[other] Year { $number }\n}",
    ] {
        let tree = Tree::copy_of(&project::content());
        tree.edit("en/locale.ftl", |text| {
            format!("{text}\n").replace("calc-year-n = Year { $number }\n", "")
                + &format!("calc-year-n = {word}\n")
        });
        let out = Tree::new();
        Site::build(&tree.path(""), &out.path("")).run().exits(0);
        let page = tests::html::Page::parse(&out.read("en/docs/billing/index.html"));
        let shown = page.text("section.calculator");
        assert!(shown.contains("Year 1"), "{word}: {shown}");
        assert!(!shown.contains("$number"), "{word}: {shown}");
    }
}
