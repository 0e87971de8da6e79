//! `site fix FILE`: it mends the pages that are named, by whatever path leads
//! to them, and no other. What it writes, `mdc` and `front_matter` test.

use tests::command::{Ran, Site};
use tests::tree::Tree;

use crate::bad_input::GOOD;

/// Three pages with the same damage, in the folder `site`.
fn damaged() -> (Tree, String) {
    let page = format!("{GOOD}\n::callout\n\nText. ::\n");
    let content = Tree::new()
        .file("site/en/index.md", GOOD)
        .file("site/en/a.md", &page)
        .file("site/en/docs/b.md", &page)
        .file("site/zh/a.md", &page)
        .file("notes.md", &page);
    (content, page)
}

fn fix(content: &Tree, files: &[&str]) -> Ran {
    Site::new("fix")
        .folder(&content.path(""))
        .args(["--content", "site"])
        .args(files)
        .run()
}

#[test]
fn only_the_named_pages_are_mended() {
    let all = ["en/a.md", "en/docs/b.md", "zh/a.md"];
    for (arguments, mended) in [
        (&["site/en/a.md"][..], &["en/a.md"][..]),
        (&["./site/./en/a.md"], &["en/a.md"]),
        (&["en/a.md"], &["en/a.md"]),
        (&["ABSOLUTE"], &["zh/a.md"]),
        (&["site/en"], &["en/a.md", "en/docs/b.md"]),
        (&["zh", "en/docs/"], &["en/docs/b.md", "zh/a.md"]),
        (&["zh/a.md", "site/zh/a.md"], &["zh/a.md"]),
        (&["en/index.md"], &[]),
        (&["site"], &all),
        (&[], &all),
    ] {
        let (content, page) = damaged();
        let absolute = content.path("site/zh/a.md");
        let arguments: Vec<&str> = arguments
            .iter()
            .map(|it| match *it {
                "ABSOLUTE" => absolute.to_str().unwrap(),
                other => other,
            })
            .collect();
        let ran = fix(&content, &arguments).exits(0);
        assert_eq!(
            ran.stderr.matches("fixed site/").count(),
            mended.len(),
            "{ran}"
        );
        for name in all {
            let changed = content.read(&format!("site/{name}")) != page;
            assert_eq!(changed, mended.contains(&name), "{arguments:?}: {name}");
        }
    }
}

#[test]
fn what_is_no_page_of_the_content_is_told_and_nothing_is_mended() {
    let (content, page) = damaged();
    for file in ["notes.md", "site/en/b.md", "../none.md", "/etc"] {
        fix(&content, &["en/a.md", file])
            .exits(2)
            .complains_of(["file-not-in-content", &format!("`{file}` is no page")]);
    }
    assert_eq!(content.read("site/en/a.md"), page);
    assert_eq!(content.read("notes.md"), page);
}
