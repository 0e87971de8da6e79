//! The review view of `site serve`: a translation beside its source, over HTTP
//! and in a browser.

use serde_json::{Value, json};
use tests::browser::Browser;
use tests::command::Site;
use tests::html::Page;
use tests::serve::Serve;
use tests::wait::eventually;

use crate::translations::{change_prices, repository};

fn review(serve: &Serve, path: &str) -> Page {
    let (status, bytes) = serve.get(&format!("/_site/review/{path}"));
    assert_eq!(status, 200, "{path}");
    Page::parse(&String::from_utf8(bytes).unwrap())
}

/// The kind of each row, by its class.
fn kinds(page: &Page) -> Vec<String> {
    let classes = page.attributes(".review-row", "class");
    let kind = |it: &&str| it.replace("review-row is-", "");
    classes.iter().map(kind).collect()
}

#[test]
fn sections_stand_side_by_side_with_what_has_changed() {
    let tree = repository();
    change_prices(&tree);
    let serve = Serve::start(&tree.path("content"), None);
    let page = review(&serve, "de/prices");
    assert_eq!(kinds(&page), ["same", "changed", "same", "missing"]);
    assert_eq!(page.text("#row-1 del"), "250");
    assert_eq!(page.text("#row-1 ins"), "300");
    let sides = page.all("#row-1 .review-side");
    let languages: Vec<_> = sides.iter().map(|it| it.attr("lang").unwrap()).collect();
    assert_eq!(languages, ["en", "de"]);
    assert!(page.text("#row-1").contains("Bis zu 250 Personen."));
    assert!(page.text("#row-3").contains("Not translated."));
    let todo = page.attributes(".review-todo a", "href");
    assert_eq!(todo, ["#row-1", "#row-3"]);
    assert_eq!(
        page.attributes("[data-copy]", "data-copy"),
        ["site stamp de/prices"]
    );
    // No id twice.
    let mut ids = page.attributes("[id]", "id");
    ids.sort_unstable();
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count);
    // A page that is not translated, and one that is current.
    assert_eq!(kinds(&review(&serve, "de/docs/more")), ["missing"]);
    assert_eq!(kinds(&review(&serve, "de/index")), ["same"]);
}

#[test]
fn the_lists_lead_to_every_page() {
    let tree = repository();
    change_prices(&tree);
    let serve = Serve::start(&tree.path("content"), None);
    let all = review(&serve, "");
    assert_eq!(all.attributes("main a", "href"), ["/_site/review/de/"]);
    assert!(all.text("main").contains("33%"));
    let pages = review(&serve, "de/");
    let links = pages.attributes("main a", "href");
    assert_eq!(links.len(), 3);
    for link in links {
        assert_eq!(serve.get(link).0, 200, "{link}");
    }
    for nothing in ["xx/", "de/nothing", "en/prices", "en-XA/prices"] {
        let (status, _) = serve.get(&format!("/_site/review/{nothing}"));
        assert_eq!(status, 404, "{nothing}");
    }
}

#[test]
fn without_the_earlier_text_the_sections_still_stand_side_by_side() {
    let tree = crate::translations::content();
    Site::new("stamp")
        .option("--content", tree.path("content"))
        .args(["de"])
        .run()
        .exits(0);
    change_prices(&tree);
    let serve = Serve::start(&tree.path("content"), None);
    let page = review(&serve, "de/prices");
    assert_eq!(kinds(&page), ["same", "same", "same", "missing"]);
    assert!(page.text(".review-state").contains("nobody knows what"));
    // What it says otherwise than today's source stands beside it.
    assert!(page.text("#row-1 .review-problems").contains("300"));
}

#[test]
fn a_change_of_the_source_is_told_at_its_translations_at_once() {
    let tree = repository();
    let serve = Serve::start(&tree.path("content"), None);
    assert!(!serve.text("/de/prices/").contains("class=\"notice\""));
    change_prices(&tree);
    eventually("the notice", || {
        let page = serve.text("/de/prices/");
        let told = page.contains("class=\"notice\"");
        told.then_some(()).ok_or(page)
    });
    assert_eq!(kinds(&review(&serve, "de/prices"))[1], "changed");
    Site::new("stamp")
        .option("--content", tree.path("content"))
        .args(["de/prices"])
        .run();
    eventually("no notice", || {
        let page = serve.text("/de/prices/");
        let told = page.contains("class=\"notice\"");
        (!told).then_some(()).ok_or(page)
    });
}

/// The number of the row that has the focus.
fn focused(browser: &Browser) -> Value {
    browser.script("return document.activeElement.id", Value::Null)
}

#[test]
fn it_works_by_keyboard_and_follows_changes() {
    let tree = repository();
    change_prices(&tree);
    let serve = Serve::start(&tree.path("content"), None);
    let browser = Browser::start();
    browser.open(&serve.url("/_site/review/de/prices"));
    for (key, row) in [
        ("n", "row-1"),
        ("n", "row-3"),
        ("p", "row-1"),
        ("k", "row-0"),
        ("j", "row-1"),
        ("j", "row-2"),
    ] {
        browser.press(key);
        assert_eq!(focused(&browser), json!(row), "{key}");
    }
    // The focus stays while the translation is written.
    tree.edit("content/de/prices.md", |old| {
        format!("{old}\n## Wie\n\nPer Rechnung.\n").replace("250", "300")
    });
    eventually("the new text", || {
        let shown = browser.text();
        let there = shown.contains("Per Rechnung.") && shown.contains("Bis zu 300 Personen.");
        there.then_some(()).ok_or(shown)
    });
    assert_eq!(focused(&browser), json!("row-2"));
    // Once it is stamped there is nothing left to do.
    Site::new("stamp")
        .option("--content", tree.path("content"))
        .args(["de/prices"])
        .run()
        .exits(0);
    eventually("the stamp", || {
        let todo = browser.count(".review-todo a");
        (todo == 0).then_some(()).ok_or(todo.to_string())
    });
    // The next page that waits for somebody.
    browser.open(&serve.url("/_site/review/de/index"));
    browser.press("]");
    eventually("the next page", || {
        let url = browser.url_shown();
        let there = url.ends_with("/_site/review/de/docs/more");
        there.then_some(()).ok_or(url)
    });
    assert_eq!(browser.console(), [] as [&str; 0]);
}

#[test]
fn a_line_shows_its_file_and_a_narrow_window_fits() {
    let tree = repository();
    change_prices(&tree);
    let serve = Serve::start(&tree.path("content"), None);
    let browser = Browser::start();
    browser.resize(320, 640);
    browser.open(&serve.url("/_site/review/de/prices"));
    let wide = browser.script(
        "return document.documentElement.scrollWidth > innerWidth",
        Value::Null,
    );
    assert_eq!(wide, json!(false));
    let line = "#row-1 .review-line a";
    // The panel in the corner may stand before it.
    browser.script("document.querySelector(arguments[0]).click()", line);
    eventually("the source", || {
        let shown = browser.count("dialog .site-live-marked");
        (shown == 1).then_some(()).ok_or(browser.text())
    });
}
