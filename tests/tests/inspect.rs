//! `site inspect`: what it prints fits its schema, says of a page what the
//! site makes of it, and is found by whatever path leads to the page.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tests::calculator::ROLES;
use tests::command::{Ran, Site};
use tests::html::Page;
use tests::outline::outline;
use tests::project;
use tests::schema::misfits;
use tests::tree::{Tree, files, is_kind};

use crate::bad_input::GOOD;
use crate::mdc::{FRONT, cases};

/// The documents of pages of a content folder, one run for all.
pub(crate) fn documents(content: &Tree, names: impl IntoIterator<Item = String>) -> Vec<Value> {
    let run = Site::new("inspect").option("--content", content.path(""));
    lines(&run.args(names).run())
}

/// A document a line.
#[track_caller]
fn lines(ran: &Ran) -> Vec<Value> {
    assert!(
        matches!(ran.status, 0 | 1) && ran.stderr.is_empty(),
        "{ran}"
    );
    // A single page is written over several lines.
    if !ran.stdout.starts_with("{\"") {
        return vec![ran.json()];
    }
    let line = |line| serde_json::from_str(line).expect("JSON");
    ran.stdout.lines().map(line).collect()
}

fn inspect(content: &Tree, arguments: &[&str]) -> Ran {
    Site::new("inspect")
        .folder(&content.path(""))
        .args(["--content", "."])
        .args(arguments)
        .run()
}

fn schema() -> Value {
    let ran = Site::new("inspect").args(["--schema"]).run().exits(0);
    assert_eq!(ran.stderr, "");
    ran.json()
}

#[test]
fn every_document_fits_the_schema() {
    let schema = schema();
    let all = Tree::new().file("en/index.md", FRONT);
    let mut count = 1;
    for (_, path) in files(&project::root().join("tests/mdc")) {
        for case in cases(&fs::read_to_string(path).unwrap()).1 {
            all.write(
                &format!("en/case-{count}.md"),
                format!("{FRONT}{}", case.md),
            );
            count += 1;
        }
    }
    let mut folders: Vec<PathBuf> = vec![all.path(""), project::content()];
    match env::var_os("CORPUS_DIR") {
        Some(corpus) => folders.push(corpus.into()),
        None => println!("without a corpus: CORPUS_DIR is not set"),
    }
    for folder in folders {
        let run = Site::new("inspect").option("--content", &folder);
        let documents = lines(&run.args([&folder]).run());
        let pages = files(&folder).keys().filter(|it| is_kind(it, "md")).count();
        println!("{} documents of {pages} files", documents.len());
        assert!(documents.len() > 10 && documents.len() <= pages);
        for document in documents {
            let misfits = misfits(&schema, &document);
            assert!(misfits.is_empty(), "{}: {misfits}", document["file"]);
        }
    }
}

#[test]
fn what_does_not_fit_the_schema_is_told() {
    let schema = schema();
    let page = format!("{GOOD}\n## Plans\n\n::callout\nText\n::\n");
    let content = Tree::new().file("en/index.md", page);
    let document = &documents(&content, ["en/index.md".to_owned()])[0];
    assert_eq!(misfits(&schema, document), "");
    for (change, said) in [
        (json!({ "version": 2 }), "/version: 2 is not 1"),
        (json!({ "roles": 1 }), "/roles: 1 is not"),
        (json!({ "colour": 1 }), "/colour: is not in the schema"),
        (
            json!({ "headings": [{}] }),
            "/headings/0: \"level\" is missing",
        ),
    ] {
        let mut wrong = document.clone();
        for (key, value) in change.as_object().unwrap() {
            wrong[key] = value.clone();
        }
        let misfits = misfits(&schema, &wrong);
        assert!(misfits.contains(said), "{said}: {misfits}");
    }
    let mut wrong = document.clone();
    wrong["components"][0]["kind"] = "Block".into();
    assert!(misfits(&schema, &wrong).starts_with("/components/0/kind: \"Block\" is none of"));
    wrong["components"][0]["kind"] = "block".into();
    wrong["components"][0]["place"]["line"] = 0.into();
    assert!(misfits(&schema, &wrong).contains("/place/line: 0 is beyond the minimum"));
}

const PAGE: &str = "\
---
title: Hé
order: 3
redirect_from: [/a, /b]
---

## Für *alle*

::callout{icon=\"lightbulb\"}
---
to: https://blue.cc
---
中文 :badge[neu]{type=\"tip\"}, [z](../y.md#q) **b**{.x} [top](#top) [mail]() <a@b.c>
#title
> :::card
> inner
> :::
::

- ::steps
  ```js [a.js] {1,3-4}
  x
  ```
  ::

| [a](/y) | c |
|---|---|
| ![Plan](/x.png) | `1` [j](javascript:x) |
";

/// A place as `line:column-line:column`, in which its bytes agree.
#[track_caller]
fn place(value: &Value) -> String {
    let number = |key: &str| value["place"][key].as_u64().expect("a number");
    let at = |byte: u64| {
        let before = &PAGE[..usize::try_from(byte).unwrap()];
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        (
            before.matches('\n').count() as u64 + 1,
            before[line..].chars().count() as u64 + 1,
        )
    };
    let start = (number("line"), number("column"));
    let end = (number("end_line"), number("end_column"));
    assert_eq!((start, end), (at(number("start")), at(number("end"))));
    format!("{}:{}-{}:{}", start.0, start.1, end.0, end.1)
}

/// Some keys of each item, and its place.
fn rows(items: &Value, keys: &[&str]) -> Vec<String> {
    let row = |item: &Value| {
        let values = keys.iter().map(|key| format!("{} ", item[key]));
        values.collect::<String>() + &place(item)
    };
    items.as_array().expect("a list").iter().map(row).collect()
}

/// A page of a content folder, and the document of it.
fn worked() -> Value {
    let content = Tree::new()
        .file("en/index.md", GOOD)
        .file("en/docs/page.md", PAGE)
        .file("en/y.md", GOOD);
    let ran = inspect(&content, &["en/docs/page.md"]).exits(1);
    assert!(ran.stdout.starts_with("{\n  \"version\": 1,\n"), "{ran}");
    ran.json()
}

#[test]
fn a_page_is_told_whole() {
    let page = worked();
    assert_eq!(page["file"], "./en/docs/page.md");
    assert_eq!(page["locale"], "en");
    assert_eq!(page["path"], "/docs/page");
    assert_eq!(
        rows(&page["front"], &["key", "value"]),
        [
            "\"title\" \"Hé\" 2:8-2:10",
            "\"order\" 3 3:8-3:9",
            "\"redirect_from\" [\"/a\",\"/b\"] 4:16-4:23",
        ]
    );
    assert_eq!(
        rows(&page["headings"], &["level", "text", "id"]),
        ["2 \"Für alle\" \"für-alle\" 7:1-7:14"]
    );
    assert_eq!(
        outline(&page, 0),
        "\
callout {icon: lightbulb, to: https://blue.cc} 9:1-18:3
  :badge[neu] {type: tip} 13:4-13:27
  behind {class: x} 13:49-13:53
  #title 14:2-14:7
    card 15:3-17:6
steps 20:3-24:5
"
    );
    assert_eq!(
        rows(&page["links"], &["target", "text", "kind", "address"]),
        [
            "\"https://blue.cc\" null \"external\" \"https://blue.cc\" 11:5-11:20",
            "\"../y.md#q\" \"z\" \"internal\" \"/en/y/#q\" 13:29-13:43",
            "\"#top\" \"top\" \"anchor\" \"#top\" 13:54-13:65",
            "\"\" \"mail\" \"empty\" null 13:66-13:74",
            "\"a@b.c\" \"a@b.c\" \"external\" \"mailto:a@b.c\" 13:75-13:82",
            "\"/y\" \"a\" \"internal\" \"/en/y/\" 26:3-26:10",
            "\"javascript:x\" \"j\" \"unsafe\" null 28:25-28:42",
        ]
    );
    assert_eq!(
        rows(&page["images"], &["target", "alt", "kind", "address"]),
        ["\"/x.png\" \"Plan\" \"file\" \"/x.png\" 28:3-28:18"]
    );
    assert_eq!(
        rows(&page["code"], &["language", "name", "highlighted"]),
        ["\"js\" \"a.js\" [{\"first\":1,\"last\":1},{\"first\":3,\"last\":4}] 21:3-23:6"]
    );
    let table = &page["tables"][0];
    assert_eq!(place(table), "26:1-28:44");
    assert_eq!(
        rows(&table["head"], &["text", "link"]),
        ["\"a\" \"/y\" 26:3-26:10", "\"c\" null 26:13-26:14"]
    );
    assert_eq!(
        rows(&table["rows"][0]["cells"], &["text", "link"]),
        [
            "\"\" null 28:3-28:18",
            "\"1 j\" \"javascript:x\" 28:21-28:42"
        ]
    );
    assert_eq!(page["roles"], Value::Null);
    assert_eq!(page["calculators"], json!([]));
}

#[test]
fn a_component_ends_where_what_it_stands_in_ends() {
    let nested: String = (2..66).map(|it| ":".repeat(it) + "callout\n").collect();
    let content = Tree::new()
        .file(
            "en/index.md",
            format!("{GOOD}\n> ::callout\n> Text\n\nBelow\n\n::callout\nMore\n"),
        )
        .file("en/deep.md", format!("{GOOD}\n{nested}Text\n"));
    let above = GOOD.lines().count() as u64 + 1;
    let names = ["en/index.md", "en/deep.md"].map(str::to_owned);
    let documents = documents(&content, names);
    assert_eq!(
        outline(&documents[0], above),
        "callout 1:3-2:7\ncallout 6:1-7:5\n"
    );
    // Those that are nested beyond reason stand beside each other.
    let deep = outline(&documents[1], above);
    assert_eq!(deep.lines().count(), 64);
    assert!(
        deep.lines()
            .last()
            .unwrap()
            .starts_with(&format!("{}callout", " ".repeat(64)))
    );
}

/// Components stand within one another and one after another, and what is in
/// a label is in its component.
#[track_caller]
pub(crate) fn is_sound(document: &Value) {
    fn check(components: &Value, around: (u64, u64), file: &Value) {
        let range = |place: &Value| {
            (
                place["start"].as_u64().unwrap(),
                place["end"].as_u64().unwrap(),
            )
        };
        let mut last = around.0;
        for component in components.as_array().unwrap() {
            let (start, end) = range(&component["place"]);
            let fits = last <= start && start <= end && end <= around.1;
            assert!(
                fits,
                "{file}: not in {around:?} behind {last}: {component:#}"
            );
            if component["label"].is_object() {
                let label = range(&component["label"]["place"]);
                assert!(start <= label.0 && label.1 <= end, "{file}: {component:#}");
            }
            check(&component["children"], (start, end), file);
            last = start;
        }
    }
    check(&document["components"], (0, u64::MAX), &document["file"]);
}

#[test]
fn ids_and_addresses_are_those_of_the_site() {
    let mut seen = (0, 0);
    let ran = Site::new("inspect").args(["content"]).run().exits(0);
    for document in lines(&ran) {
        let (locale, path) = (&document["locale"], document["path"].as_str().unwrap());
        let file = format!("{}{path}/index.html", locale.as_str().unwrap());
        let page = Page::read(&project::written().join(file.replace("//", "/")));
        let strings = |list: &Value, key: &str| -> Vec<String> {
            let values = list.as_array().unwrap().iter();
            let texts = values.filter_map(|it| it[key].as_str());
            texts.map(str::to_owned).collect()
        };
        let headings: Vec<String> = page
            .all("main article :is(h2, h3, h4):has(> a.anchor)")
            .iter()
            .filter_map(|it| it.attr("id").map(str::to_owned))
            .collect();
        assert_eq!(strings(&document["headings"], "id"), headings, "{file}");
        let written: Vec<&str> = page
            .all("main article a[href]")
            .iter()
            .filter_map(|it| it.attr("href"))
            .collect();
        for address in strings(&document["links"], "address") {
            assert!(written.contains(&address.as_str()), "{file}: {address}");
            seen.1 += 1;
        }
        seen.0 += headings.len();
    }
    assert!(seen.0 > 20 && seen.1 > 20, "{seen:?}");
}

#[test]
fn the_page_with_the_role_table_has_roles_and_a_calculator() {
    let page = Site::new("inspect")
        .args(["zh/docs/billing.md"])
        .run()
        .exits(0)
        .json();
    assert_eq!(page["file"], "content/zh/docs/billing.md");
    let roles = page["roles"]["rows"].as_array().unwrap();
    let paid = roles.iter().filter(|it| it["paid"] == true);
    let paid: Vec<&str> = paid.filter_map(|it| it["id"].as_str()).collect();
    assert_eq!(roles.len(), 6);
    assert_eq!(paid, ROLES[..3]);
    assert!(!page["calculators"].as_array().unwrap().is_empty());
    let other = Site::new("inspect").args(["zh/index.md"]).run().exits(0);
    assert_eq!(other.json()["roles"], Value::Null);
}

#[test]
fn diagnostics_are_those_of_check() {
    let content = Tree::copy_of(&project::content());
    content.write(
        "zh/a.md",
        format!("{GOOD}\n[b](/none)\n\n：：callout\n ---\nicno: x\n---\nb\n"),
    );
    content.write(
        "zh/b.md",
        format!("{GOOD}\n::calculator\n---\nschedule: never\n---\n::\n"),
    );
    for file in ["zh/a.md", "zh/b.md"] {
        let check = Site::new("check").folder(&content.path(""));
        let report = check
            .args(["--content", ".", "--format", "json", file])
            .run()
            .exits(1)
            .json();
        let page = inspect(&content, &[file]).exits(1).json();
        assert_eq!(page["diagnostics"], report["diagnostics"], "{file}");
        assert_ne!(page["diagnostics"], json!([]));
    }
}

#[test]
fn any_path_that_leads_to_a_page_names_it() {
    let content = Tree::new()
        .file("site/en/index.md", GOOD)
        .file("site/en/docs/a.md", GOOD)
        .file(
            "site/en/draft.md",
            GOOD.replace("---\n\n", "draft: true\n---\n\n"),
        )
        .file("site/zh/docs/a.md", GOOD);
    let absolute = content.path("site/en/docs/a.md");
    let run = |files: &[&str]| {
        Site::new("inspect")
            .folder(&content.path(""))
            .args(["--content", "site"])
            .args(files)
            .run()
    };
    for file in [
        "site/en/docs/a.md",
        "./site/en/../en/docs/a.md",
        "en/docs/a.md",
        "./en/docs/a.md",
        absolute.to_str().unwrap(),
    ] {
        let page = run(&[file]).exits(0).json();
        assert_eq!(page["file"], "site/en/docs/a.md", "{file}");
    }
    let names = |ran: &Ran| -> Vec<String> {
        let files = lines(ran).into_iter();
        files
            .map(|it| it["file"].as_str().unwrap().to_owned())
            .collect()
    };
    // One document a line: of files as they are named, of folders in order.
    let ran = run(&["zh/docs/a.md", "en"]).exits(0);
    let all = ["zh/docs/a.md", "en/docs/a.md", "en/draft.md", "en/index.md"];
    assert_eq!(names(&ran), all.map(|it| format!("site/{it}")));
    assert_eq!(ran.stdout.lines().count(), 4);
    assert_eq!(run(&["zh"]).exits(0).stdout.lines().count(), 1);
    assert_eq!(run(&["zh/docs/a.md", "en"]).exits(0).stdout, ran.stdout);
}

#[test]
fn two_files_of_one_path_are_both_told() {
    let content = Tree::new()
        .file("en/index.md", GOOD)
        .file("en/a.md", format!("{GOOD}## One\n"))
        .file("en/1.a.md", format!("{GOOD}## Two\n"));
    for (file, text) in [("en/a.md", "One"), ("en/1.a.md", "Two")] {
        let page = inspect(&content, &[file]).exits(1).json();
        assert_eq!(
            (&page["path"], &page["locale"]),
            (&json!("/a"), &json!("en"))
        );
        assert_eq!(page["headings"][0]["text"], text);
        assert_eq!(page["diagnostics"][0]["code"], "path-twice");
    }
}

#[test]
fn a_file_outside_of_any_content_folder_is_a_page_of_its_own() {
    let mark = "\u{feff}";
    let folder = Tree::new().file(
        "1.My notes.md",
        format!("{mark}{GOOD}\n## A\n\n[b](b.md?x#y) [c](/c.png) [d](#a)\n"),
    );
    let run = Site::new("inspect").folder(&folder.path(""));
    let page = run.args(["1.My notes.md"]).run().exits(0).json();
    assert_eq!(page["locale"], Value::Null);
    assert_eq!(page["path"], "/my-notes");
    assert_eq!(page["headings"][0]["id"], "a");
    let addresses: Vec<&Value> = page["links"]
        .as_array()
        .unwrap()
        .iter()
        .map(|link| &link["address"])
        .collect();
    assert_eq!(addresses, ["/b?x#y", "/c.png", "#a"]);
    let start = page["headings"][0]["place"]["start"].as_u64().unwrap();
    assert_eq!(start, (mark.len() + GOOD.len() + 1) as u64);
    // Beside a content folder, too, whatever is in that.
    let content = Tree::new()
        .file("content/en/index.md", "No front matter, [no page](/x).")
        .file("notes.md", GOOD);
    let run = Site::new("inspect").folder(&content.path(""));
    run.args(["notes.md"]).run().exits(0);
}

#[test]
fn what_is_no_page_is_told() {
    let content = Tree::new()
        .file("content/en/index.md", GOOD)
        .file("content/en/latin.md", b"---\ntitle: A\n---\n\n\xff\n")
        .file("content/en/locale.ftl", "name = A")
        .file("notes.txt", "Notes.")
        .file("latin.md", b"\xff");
    let run = |files: &[&str]| {
        let run = Site::new("inspect").folder(&content.path(""));
        let ran = run.args(files).run();
        assert_eq!(ran.stdout, "", "{files:?}");
        ran
    };
    for file in ["none.md", "en/locale.ftl", "notes.txt", "/etc/hosts"] {
        run(&["en/index.md", file])
            .exits(2)
            .complains_of(["file-not-in-content", &format!("`{file}` is no page")]);
    }
    for file in ["latin.md", "en/latin.md"] {
        run(&[file]).exits(1).complains_of(["not-utf-8"]);
    }
    run(&[]).exits(2);
    run(&["--schema", "en/index.md"]).exits(2);
    let nowhere = Site::new("inspect").folder(&content.path("content"));
    nowhere.args([Path::new("en/index.md")]).run().exits(0);
}
