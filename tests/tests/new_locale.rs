//! `site new locale`: what it writes for languages of all kinds, that a site
//! with it is whole, and that it changes nothing that is there.

use std::fs;

use tests::command::{Ran, Site};
use tests::project;
use tests::tree::{Tree, files};

use crate::links::page;

fn content() -> Tree {
    let tree = Tree::new()
        .file("site.toml", "base_url = \"https://docs.example.com\"\n")
        .file("en/index.md", page("Home", "Choose a page."))
        .file(
            "en/docs/billing.md",
            page("Billing", "**Who** pays what, and `when`."),
        );
    tree.add(&project::content().join("en/locale.ftl"), "en/locale.ftl");
    tree.add(&project::content().join("rate-card.toml"), "rate-card.toml");
    tree
}

fn new(tree: &Tree, tag: &str) -> Ran {
    Site::new("new")
        .args(["locale", tag])
        .option("--content", tree.path(""))
        .run()
}

/// The messages of a text that are no comments.
fn messages(text: &str) -> Vec<&str> {
    let lines = text.lines();
    lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect()
}

#[test]
fn a_new_language_has_its_name_its_direction_and_all_words_to_translate() {
    // The tag that is asked for, its folder, the language's name, its
    // direction, and how it writes numbers, amounts and plurals.
    let rows: [(&str, &str, &str, &str, &[&str]); 7] = [
        (
            "ko",
            "ko",
            "한국어",
            "ltr",
            &["1,234,567", "12.5%", "forms: other (0, 1 …)"],
        ),
        (
            "ar",
            "ar",
            "العربية",
            "rtl",
            &["zero (0), one (1), two (2), few (3, 4 …), many (11, 12 …), other"],
        ),
        ("km", "km", "ខ្មែរ", "ltr", &["an amount   3,500.75$"]),
        ("zh-Hant", "zh-Hant", "繁體中文", "ltr", &["2027年3月5日"]),
        (
            "pt-br",
            "pt-BR",
            "Português (Brasil)",
            "ltr",
            &["1.234.567", "12,5%"],
        ),
        (
            "de",
            "de",
            "Deutsch",
            "ltr",
            &[
                "1.234.567",
                "3.500,75",
                "12,5\u{a0}%",
                "one (1), other (0, 2 …)",
            ],
        ),
        (
            "tlh",
            "tlh",
            "tlh",
            "ltr",
            &["Write here what the language calls itself", "Klingon"],
        ),
    ];
    let english = fs::read_to_string(project::content().join("en/locale.ftl")).unwrap();
    let mut wrong = Vec::new();
    for (tag, folder, name, direction, says) in rows {
        let tree = content();
        let ran = new(&tree, tag).exits(0);
        let text = tree.read(&format!("{folder}/locale.ftl"));
        let expected = [
            format!("native-name = {name}"),
            format!("direction = {direction}"),
        ];
        if messages(&text) != expected {
            wrong.push(format!("{tag}: {:?}", messages(&text)));
        }
        for part in says {
            if !text.contains(part) {
                wrong.push(format!("{tag}: no {part} in {}", &text[..1200]));
            }
        }
        assert!(!ran.stdout.is_empty() && ran.stderr.is_empty(), "{ran}");

        // Each word is missing until its comment is a word.
        let said = Site::new("check")
            .args([folder])
            .option("--content", tree.path(""))
            .run()
            .exits(0)
            .stdout;
        assert!(
            said.contains("words-missing") && said.contains("site-name"),
            "{said}"
        );
        assert!(said.contains("1 warning"), "{tag}: {said}");
        let written: String = text
            .lines()
            .map(|line| match line.strip_prefix("# ") {
                Some(word) if is_part_of_a_word(&english, word) => format!("{word}\n"),
                _ => format!("{line}\n"),
            })
            .collect();
        tree.write(&format!("{folder}/locale.ftl"), written);
        let said = Site::new("check")
            .args([folder])
            .option("--content", tree.path(""))
            .run()
            .exits(0)
            .stdout;
        assert!(!said.contains("warning["), "{tag}: {said}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a line is one of the original's words, or goes on with one.
fn is_part_of_a_word(english: &str, line: &str) -> bool {
    !line.is_empty() && english.lines().any(|it| it == line)
}

#[test]
fn it_lists_the_pages_and_the_next_steps() {
    let tree = content();
    let ran = new(&tree, "ko").exits(0);
    for text in [
        "ko/locale.ftl: 한국어 (Korean, ko), written from left to right, with ",
        // Title, description and text.
        "       7  ",
        "en/docs/billing.md",
        "      12  in 2 pages",
        "ko/docs/billing.md",
        "site stamp ko/docs/billing",
        "site check ko",
        "http://127.0.0.1:8080/ko/",
    ] {
        assert!(ran.stdout.contains(text), "no `{text}` in {ran}");
    }
    // The site has the language at once, with all pages in the original's.
    let out = Tree::new();
    Site::build(&tree.path(""), &out.path("")).run().exits(0);
    let page = out.read("ko/docs/billing/index.html");
    assert!(page.contains("한국어") && page.contains("Who"), "{page}");
}

#[test]
fn nothing_that_is_there_is_changed() {
    let rows: [(&str, &str, i32, &[&str]); 9] = [
        ("zh", "", 1, &["new-locale-exists", "`zh`"]),
        ("ZH", "", 1, &["new-locale-exists", "`zh`"]),
        ("en", "", 1, &["new-locale-exists"]),
        ("he", "iw", 1, &["new-locale-exists", "`iw`"]),
        ("iw", "", 2, &["new-locale-tag", "site new locale he"]),
        (
            "korean",
            "",
            2,
            &["new-locale-tag", "for Korean, write `site new locale ko`"],
        ),
        (
            "pt_BR",
            "",
            2,
            &["new-locale-tag", "`site new locale pt-BR`"],
        ),
        ("../x", "", 2, &["new-locale-tag", "such as `ko`"]),
        ("en-XA", "", 2, &["locale-reserved"]),
    ];
    for (tag, also, status, says) in rows {
        let tree = content().file("zh/locale.ftl", "native-name = 中文\n");
        if !also.is_empty() {
            tree.write(&format!("{also}/locale.ftl"), "native-name = X\n");
        }
        let state = || {
            let texts = files(&tree.path("")).into_iter();
            texts
                .map(|(name, path)| (name, fs::read(path).unwrap()))
                .collect::<Vec<_>>()
        };
        let before = state();
        let ran = new(&tree, tag).exits(status);
        assert_eq!(ran.stdout, "");
        ran.complains_of(says);
        assert_eq!(before, state(), "{tag}");
    }
    let tree = content();
    tree.remove("en/locale.ftl");
    new(&tree, "en")
        .exits(1)
        .complains_of(["new-locale-default"]);
    let nothing = Site::new("new")
        .args(["locale", "ko", "--content", "no-such-folder"])
        .run();
    nothing
        .exits(1)
        .complains_of(["no-such-folder", "--content DIR"]);
    // A second time it is there.
    new(&tree, "ko").exits(0);
    let before = tree.read("ko/locale.ftl");
    new(&tree, "ko")
        .exits(1)
        .complains_of(["new-locale-exists"]);
    assert_eq!(before, tree.read("ko/locale.ftl"));
    // Pages that are there already stay, and get their words.
    tree.write("fr/index.md", page("Accueil", "A"));
    new(&tree, "fr").exits(0);
    assert!(tree.read("fr/index.md").contains("Accueil"));
    assert!(
        tree.read("fr/locale.ftl")
            .contains("native-name = Français")
    );
}
