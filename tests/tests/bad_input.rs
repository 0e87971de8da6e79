//! Content that cannot be built and folders that cannot be written: each gets
//! a message with its place, exit status 1, no panic, and nothing written.

use std::fs;
use std::path::Path;

use tests::command::Site;
use tests::project;
use tests::tree::{Tree, files, is_kind};

/// A page that is right.
pub(crate) const GOOD: &str =
    "---\ntitle: Plans\ndescription: What there is.\n---\n\nChoose one.\n";

struct Case {
    name: &'static str,
    content: Tree,
    /// What standard error says.
    says: Vec<String>,
}

fn says(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn small_cases() -> Vec<Case> {
    vec![
        Case {
            name: "a file that is not UTF-8",
            content: Tree::new().file(
                "en/index.md",
                b"---\ntitle: A\ndescription: B\n---\n\nGr\xfc\xdfe\n",
            ),
            says: says(&["en/index.md:6:3", "UTF-8"]),
        },
        Case {
            name: "words that are not UTF-8",
            content: Tree::new()
                .file("en/index.md", GOOD)
                .file("en/locale.ftl", b"site-name = Caf\xe9\n"),
            says: says(&["en/locale.ftl:1:16", "UTF-8"]),
        },
        Case {
            name: "front matter that is not YAML",
            content: Tree::new().file(
                "en/index.md",
                "---\ntitle: [Plans\ndescription: B\n---\n\nText\n",
            ),
            says: says(&["en/index.md:"]),
        },
        Case {
            name: "two files with one path",
            content: Tree::new()
                .file("en/index.md", GOOD)
                .file("en/1.plans.md", GOOD)
                .file("en/2.plans.md", GOOD),
            says: says(&["en/1.plans.md", "en/2.plans.md"]),
        },
        Case {
            name: "a link to a page that is not there",
            content: Tree::new().file("en/index.md", format!("{GOOD}\n[More](/docs/more)\n")),
            says: says(&["en/index.md:8:", "/docs/more"]),
        },
        Case {
            name: "a link that runs a script",
            content: Tree::new().file(
                "en/index.md",
                format!("{GOOD}\n[More](javascript:alert(1))\n"),
            ),
            says: says(&["en/index.md:8:", "javascript"]),
        },
        Case {
            name: "an unknown component",
            content: Tree::new().file("en/index.md", format!("{GOOD}\n::callot\nText\n::\n")),
            says: says(&["en/index.md:8:", "callot", "callout"]),
        },
        Case {
            name: "an empty content folder",
            content: Tree::new(),
            says: says(&["content"]),
        },
        Case {
            name: "settings that are not TOML",
            content: Tree::new()
                .file("en/index.md", GOOD)
                .file("site.toml", "base_url = \n"),
            says: says(&["site.toml:1:"]),
        },
    ]
}

#[test]
fn a_settings_file_that_is_not_utf_8_is_not_said_to_be_missing() {
    let latin = Tree::new()
        .file("en/index.md", GOOD)
        .file("en/locale.ftl", b"site-name = Caf\xe9\n")
        .file("site.toml", b"contact = \"caf\xe9@example.com\"\n")
        .file("rate-card.toml", b"version = \"\xe9\"\n");
    let out = Tree::new();
    let ran = Site::build(&latin.path(""), &out.path("dist"))
        .run()
        .exits(1);
    assert!(!ran.stderr.contains("there is no"), "{ran}");
    ran.complains_of([
        "en/locale.ftl:1:16",
        "site.toml:1:15",
        "rate-card.toml:1:12",
        "3 errors, 0 warnings",
    ]);
    let ran = Site::quote().option("--content", latin.path("")).run();
    assert!(!ran.stderr.contains("there is no"), "{ran}");
    ran.exits(2).complains_of(["rate-card.toml:1:12", "UTF-8"]);
}

#[test]
fn a_byte_order_mark_at_the_start_of_a_file_is_skipped() {
    let content = Tree::copy_of(&project::content());
    for path in ["en/locale.ftl", "site.toml", "rate-card.toml"] {
        // On the first line the mark would make an unknown key or word of it.
        content.edit(path, |text| {
            let first = |line: &&str| !line.starts_with('#') && !line.is_empty();
            let at = text.lines().find(first).map(|line| text.find(line));
            format!("\u{feff}{}", &text[at.flatten().unwrap()..])
        });
    }
    let ran = Site::quote()
        .option("--content", content.path(""))
        .args(["--team-member", "3", "--json"])
        .run();
    assert_eq!(ran.exits(0).stderr, "");
    let out = Tree::new();
    let ran = Site::build(&content.path(""), &out.path("")).run().exits(0);
    assert!(!ran.stderr.contains("warning"), "{ran}");
}

/// The line, from 1, of the first line that has `text`.
fn line_of(tree: &Tree, path: &str, text: &str) -> usize {
    let found = tree.read(path).lines().position(|line| line.contains(text));
    found.unwrap_or_else(|| panic!("{path} has no line with {text}")) + 1
}

fn role_table_cases() -> Vec<Case> {
    let client = "roles/client)";
    let view_only = "roles/view-only)";
    let case = |name, change: &dyn Fn(&str) -> String| {
        let content = Tree::copy_of(&project::content());
        content.edit("zh/docs/billing.md", |text| {
            text.split_inclusive('\n').map(change).collect()
        });
        (name, content)
    };
    let (name, content) = case(
        "a role that is free in one locale and paid in another",
        &|line| {
            if line.contains(client) {
                line.replace("免费", "付费")
            } else {
                line.into()
            }
        },
    );
    let places = ["zh", "en"].map(|locale| {
        let path = format!("{locale}/docs/billing.md");
        format!("{path}:{}:", line_of(&content, &path, client))
    });
    let status = Case {
        name,
        content,
        says: places.into(),
    };
    let (name, content) = case("a role that is missing in one locale", &|line| {
        if line.contains(view_only) {
            String::new()
        } else {
            line.into()
        }
    });
    let place = format!(
        "en/docs/billing.md:{}:",
        line_of(&content, "en/docs/billing.md", view_only)
    );
    let missing = Case {
        name,
        content,
        says: vec![place, "zh/docs/billing.md:".into(), "view-only".into()],
    };
    let (name, content) = case("a role under another id", &|line| {
        line.replace(client, "roles/comment-only)")
    });
    let other = Case {
        name,
        content,
        says: says(&["zh/docs/billing.md:", "en/docs/billing.md:"]),
    };
    vec![status, missing, other]
}

fn rate_card_cases() -> Vec<Case> {
    let content = Tree::copy_of(&project::content());
    content.edit("rate-card.toml", |card| {
        card.replacen("\"15000\"", "15000.0", 1)
    });
    let line = line_of(&content, "rate-card.toml", "15000.0");
    let float = Case {
        name: "a rate card with a float for money",
        content,
        says: vec![format!("rate-card.toml:{line}:")],
    };
    let content = Tree::copy_of(&project::content());
    content.remove("rate-card.toml");
    let line = line_of(&content, "en/docs/billing.md", "::calculator");
    let missing = Case {
        name: "a calculator without a rate card",
        content,
        says: vec![
            "rate-card.toml".into(),
            format!("en/docs/billing.md:{line}:"),
        ],
    };
    vec![float, missing]
}

/// A page must not greet its readers with an error that they have not made.
fn preset_cases() -> Vec<Case> {
    let page = "en/docs/billing.md";
    let case = |name, from: &str, to: &str, place: &str, column, code: &str| {
        let content = Tree::copy_of(&project::content());
        content.edit(page, |text| text.replacen(from, to, 1));
        let place = format!("{page}:{}:{column}", line_of(&content, page, place));
        Case {
            name,
            content,
            says: vec![place, code.to_owned()],
        }
    };
    let people = "  team-member: 30\n  project-administrator: 2\n  client: 12\n";
    vec![
        case(
            "a calculator with nobody in a paid role",
            people,
            "  client: 12\n  view-only: 1\n",
            "  client: 12",
            3,
            "no_paid_seats",
        ),
        case(
            "a calculator with too many people",
            people,
            "  team-member: 3\n  client: 20000000\n",
            "  client: 20000000",
            3,
            "headcount_too_large",
        ),
    ]
}

#[test]
fn a_calculator_may_start_with_a_custom_plan_or_with_sales() {
    let content = Tree::copy_of(&project::content());
    content.edit("en/docs/billing.md", |text| {
        text.replacen("schedule: quarterly", "schedule: custom", 1)
    });
    content.edit("zh/docs/billing.md", |text| {
        text.replacen("team-member: 30", "team-member: 30000", 1)
    });
    let out = Tree::new();
    Site::build(&content.path(""), &out.path("")).run().exits(0);
}

#[test]
fn each_is_shown_with_its_place_and_nothing_is_written() {
    let cases = small_cases()
        .into_iter()
        .chain(role_table_cases())
        .chain(rate_card_cases())
        .chain(preset_cases());
    for Case {
        name,
        content,
        says,
    } in cases
    {
        println!("{name}");
        let out = Tree::new();
        let ran = Site::build(&content.path(""), &out.path("dist")).run();
        ran.exits(1).complains_of(says);
        assert!(
            files(&out.path("")).is_empty(),
            "{name}: something was written"
        );
    }
}

#[test]
fn what_was_written_before_stays() {
    let (content, out) = (Tree::new().file("en/index.md", GOOD), Tree::new());
    Site::build(&content.path(""), &out.path("")).run().exits(0);
    let before = contents(&out.path(""));
    content.write("en/index.md", "---\ntitle: [Plans\n---\n\nOther text\n");
    Site::build(&content.path(""), &out.path("")).run().exits(1);
    assert_eq!(contents(&out.path("")), before);
}

#[test]
fn keep_going_writes_the_rest_and_still_exits_1() {
    let content = Tree::new()
        .file("en/index.md", GOOD)
        .file(
            "en/broken.md",
            "---\ntitle: [\n---\n\nText of the broken page.\n",
        )
        .file("en/latin.md", b"---\ntitle: A\n---\n\n\xff\n");
    let out = Tree::new();
    let ran = Site::build(&content.path(""), &out.path(""))
        .args(["--keep-going"])
        .run();
    ran.exits(1)
        .complains_of(["en/broken.md:2:", "en/latin.md:5:1"]);
    assert!(out.read("en/index.html").contains("Choose one."));
    assert!(
        out.read("en/broken/index.html")
            .contains("Text of the broken page.")
    );
}

#[test]
fn an_output_folder_that_cannot_be_written_is_named() {
    let content = Tree::new().file("en/index.md", GOOD);
    let files = Tree::new().file("taken", "mine");
    // Root may write anywhere but below a file and in /proc.
    for out in [
        files.path("taken"),
        files.path("taken/dist"),
        "/proc/dist".into(),
    ] {
        let ran = Site::build(&content.path(""), &out).run();
        ran.exits(1).complains_of([out.to_str().unwrap()]);
    }
    assert_eq!(files.read("taken"), "mine");
}

#[test]
fn a_page_that_cannot_be_replaced_leaves_no_other_half() {
    let content = Tree::new()
        .file("en/index.md", GOOD)
        .file("en/other.md", GOOD);
    // A folder where the page's file has to go.
    let out = Tree::new().file("en/other/index.html/in-the-way", "");
    Site::build(&content.path(""), &out.path(""))
        .run()
        .exits(1)
        .complains_of(["en/other/index.html"]);
    for (name, path) in files(&out.path("")) {
        let whole =
            !is_kind(&name, "html") || fs::read_to_string(&path).unwrap().contains("</html>");
        assert!(whole && !name.contains("tmp"), "{name}");
    }
}

#[test]
fn a_missing_content_folder_is_named() {
    let nowhere = Tree::new().path("nowhere");
    let out = Tree::new();
    let ran = Site::build(&nowhere, &out.path("dist")).run();
    ran.exits(1).complains_of([nowhere.to_str().unwrap()]);
}

#[test]
fn a_tree_without_settings_builds_with_a_warning_for_each() {
    let (content, out) = (Tree::new().file("en/index.md", GOOD), Tree::new());
    let ran = Site::build(&content.path(""), &out.path("")).run();
    ran.exits(0)
        .complains_of(["site.toml", "locale.ftl", "rate-card.toml"]);
    assert!(out.read("en/index.html").contains("Choose one."));
}

#[test]
fn wrong_usage_exits_2() {
    for arguments in [
        &["build", "--no-such-flag"][..],
        &["bild"],
        &["serve", "--port", "many"],
    ] {
        let ran = Site::new(arguments[0]).args(&arguments[1..]).run();
        assert_eq!(ran.status, 2, "{arguments:?}: {ran}");
    }
}

fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    files(folder)
        .into_iter()
        .map(|(name, path)| (name, fs::read(path).unwrap()))
        .collect()
}
