//! While a file is broken or half saved, `site serve` shows its last good
//! version, at once and for as long as it takes; a file that is gone, goes.

use std::fs::{self, File};
use std::io::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use tests::project;
use tests::serve::Serve;
use tests::tree::Tree;

use crate::bad_input::GOOD;

/// Texts of a page that are broken, each for another reason.
const BROKEN: [(&str, &[u8]); 6] = [
    ("front matter", b"---\ntitle: [Plans\n---\n\nBroken.\n"),
    (
        "a link",
        b"---\ntitle: Plans\ndescription: It.\n---\n\nBroken [link](/nowhere).\n",
    ),
    (
        "an anchor",
        b"---\ntitle: Plans\ndescription: It.\n---\n\nBroken [link](#nowhere).\n",
    ),
    (
        "a component",
        b"---\ntitle: Plans\ndescription: It.\n---\n\n::nothing\nBroken.\n::\n",
    ),
    (
        "half a letter",
        b"---\ntitle: Plans\ndescription: It.\n---\n\nBroken \xe4\xb8",
    ),
    (
        "a redirect",
        b"---\ntitle: Plans\ndescription: It.\nredirect_from: [/other]\n---\n\nBroken.\n",
    ),
];

fn content() -> Tree {
    Tree::new()
        .file("en/index.md", GOOD)
        .file("en/plans.md", GOOD.replace("Choose one.", "Good one."))
        .file("en/other.md", GOOD)
}

#[test]
fn the_last_good_page_stays_whatever_is_broken() {
    let content = content();
    let serve = Serve::start(&content.path(""), None);
    // A page that somebody has looked at, and pages that nobody has.
    for looked_at in [true, false] {
        for (what, broken) in BROKEN {
            let good = format!("Good before {what}.");
            content.write("en/plans.md", GOOD.replace("Choose one.", &good));
            assert_eq!(serve.settle(&content)["errors"], 0, "{what}");
            if looked_at {
                assert!(serve.text("/en/plans/").contains(&good), "{what}");
            }
            content.write("en/plans.md", broken);
            assert_ne!(serve.settle(&content)["errors"], 0, "{what}");
            let page = serve.text("/en/plans/");
            assert!(
                page.contains(&good) && !page.contains("Broken"),
                "{what}: {page}"
            );
            // Another mistake of the same page changes nothing.
            content.write("en/plans.md", BROKEN[0].1);
            serve.settle(&content);
            assert!(
                serve.text("/en/plans/").contains(&good),
                "{what}, and another"
            );
        }
    }
    content.write("en/plans.md", GOOD.replace("Choose one.", "Mended."));
    serve.settle(&content);
    assert!(serve.text("/en/plans/").contains("Mended."));
    content.write("en/plans.md", BROKEN[1].1);
    content.remove("en/plans.md");
    serve.settle(&content);
    assert_eq!(serve.get("/en/plans/").0, 404);
}

#[test]
fn a_page_that_waits_for_another_one_shows_when_that_comes() {
    let content = content();
    let serve = Serve::start(&content.path(""), None);
    serve.settle(&content);
    // Each leads to an anchor that the other one does not have yet.
    let waits = |to: &str, id: &str| {
        format!("---\ntitle: Waits\ndescription: It.\n---\n\n## {id}\n\nNew [link](/{to}).\n")
    };
    content.write("en/plans.md", waits("other#two", "One"));
    serve.settle(&content);
    assert!(serve.text("/en/plans/").contains("Good one."));
    content.write("en/other.md", waits("plans#one", "Two"));
    assert_eq!(serve.settle(&content)["errors"], 0);
    assert!(serve.text("/en/plans/").contains("New "));
    assert!(serve.text("/en/other/").contains("New "));
}

#[test]
fn a_page_that_others_break_stays() {
    let content = content();
    let text = "---\ntitle: Plans\ndescription: It.\n---\n\nTo [the other](/other).\n";
    content.write("en/plans.md", text);
    let serve = Serve::start(&content.path(""), None);
    serve.settle(&content);
    let before = serve.text("/en/plans/");
    content.remove("en/other.md");
    assert_eq!(serve.settle(&content)["errors"], 1);
    assert_eq!(serve.text("/en/plans/"), before);
}

#[test]
fn a_half_saved_file_is_not_shown() {
    let content = content();
    let serve = Serve::start(&content.path(""), None);
    serve.settle(&content);
    let path = content.path("en/plans.md");
    let text = |number: usize| GOOD.replace("Choose one.", &format!("Good one {number} 中文."));
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            for number in 0..200 {
                let text = text(number);
                let half = text.find('中').unwrap() + 1;
                if number % 20 == 0 {
                    // An editor that moves the old file away first.
                    fs::rename(&path, content.path("en/plans.md~")).unwrap();
                }
                let mut file = File::create(&path).unwrap();
                file.write_all(&text.as_bytes()[..half]).unwrap();
                file.write_all(&text.as_bytes()[half..]).unwrap();
            }
            done.store(true, Ordering::SeqCst);
        });
        while !done.load(Ordering::SeqCst) {
            let page = serve.text("/en/plans/");
            assert!(page.contains("Good one"), "{page}");
        }
    });
    serve.settle(&content);
    assert!(serve.text("/en/plans/").contains("Good one 199 中文."));
    // A file that stays cut in the middle of a letter.
    let mut file = File::create(&path).unwrap();
    let half = text(7).find('中').unwrap() + 1;
    file.write_all(&text(7).as_bytes()[..half]).unwrap();
    assert_eq!(serve.settle(&content)["errors"], 1);
    assert!(serve.text("/en/plans/").contains("Good one 199 中文."));
    file.write_all(&text(7).as_bytes()[half..]).unwrap();
    drop(file);
    serve.settle(&content);
    assert!(serve.text("/en/plans/").contains("Good one 7 中文."));
}

#[test]
fn the_last_good_prices_words_and_settings_stay() {
    let content = Tree::copy_of(&project::content());
    let serve = Serve::start(&content.path(""), None);
    serve.settle(&content);
    let before = serve.text("/zh/docs/billing/");
    for (path, broken) in [
        ("rate-card.toml", "version = \"cut"),
        ("site.toml", "base_url = \"cut"),
        ("zh/locale.ftl", "nav-menu = One\nthis is no Fluent\n"),
        ("zh/docs/_dir.yml", "title: [cut"),
    ] {
        let good = fs::read(content.path(path)).ok();
        if good.is_none() {
            content.write(path, "title: Folder\n");
            serve.settle(&content);
        }
        let before = good
            .as_ref()
            .map_or_else(|| serve.text("/zh/docs/billing/"), |_| before.clone());
        content.write(path, broken);
        assert_ne!(serve.settle(&content)["errors"], 0, "{path}");
        assert_eq!(serve.text("/zh/docs/billing/"), before, "{path}");
        content.write(path, b"\xff\xfe");
        assert_ne!(serve.settle(&content)["errors"], 0, "{path}");
        assert_eq!(serve.text("/zh/docs/billing/"), before, "{path}");
        match good {
            Some(good) => content.write(path, good),
            None => content.remove(path),
        }
        assert_eq!(serve.settle(&content)["errors"], 0, "{path}");
    }
}
