//! The pseudo-locales of `site serve`: the original in other letters, and
//! nowhere but there.

use std::fs;

use tests::command::Site;
use tests::html::Page;
use tests::project;
use tests::serve::Serve;
use tests::tree::{Tree, files};
use tests::wait::eventually;

use crate::links::page as written;
use crate::serve::get;

const ACCENTED: &str = "[Éšţîɱåţé ýöûŕ çöñţŕåçţ öñé ţŵö ţĥŕéé]";

#[test]
fn the_accented_one_shows_what_is_cut_off_or_not_translated() {
    let serve = Serve::start(&project::content(), None);
    let page = Page::parse(&get(&serve.url("/en-XA/docs/billing/")));
    let original = Page::parse(&get(&serve.url("/en/docs/billing/")));
    assert_eq!(page.one("html").attr("lang"), Some("en-XA"));
    assert_eq!(page.one("html").attr("dir"), Some("ltr"));
    for selector in [
        "h1",
        "h2",
        "article p",
        "article > ul li",
        "td",
        "nav a",
        "footer p",
    ] {
        let texts = texts(&page, selector);
        assert!(!texts.is_empty(), "no {selector}");
        for text in texts {
            // Amounts are no words.
            if text.chars().any(char::is_alphabetic) && !text.contains("USD") {
                assert!(
                    text.starts_with('[') || text.contains(" ["),
                    "{selector}: {text}"
                );
            }
        }
    }
    let title = page.text("h1");
    assert_eq!(
        (title.starts_with("[ßî"), title.ends_with(']')),
        (false, true)
    );
    assert!(
        title.chars().count() * 10 >= original.text("h1").chars().count() * 14,
        "{title}"
    );
    let calculator = page.text("section.calculator");
    assert!(calculator.contains(ACCENTED), "{calculator}");
    assert!(!calculator.contains("Estimate"), "{calculator}");
    // What is no text is as it is in the original.
    for (selector, attribute) in [
        ("article h2", "id"),
        ("article input", "name"),
        ("article code", "class"),
    ] {
        assert_eq!(
            page.attributes(selector, attribute),
            original.attributes(selector, attribute),
            "{selector}"
        );
    }
    let there: Vec<String> = original
        .attributes("article a", "href")
        .iter()
        .map(|href| href.replacen("/en/", "/en-XA/", 1))
        .collect();
    assert_eq!(page.attributes("article a", "href"), there);
    // Numbers are CLDR's for English.
    assert!(calculator.contains("$3,500"), "{calculator}");
}

#[test]
fn the_other_one_goes_from_right_to_left() {
    let serve = Serve::start(&project::content(), None);
    let page = Page::parse(&get(&serve.url("/ar-XB/docs/billing/")));
    assert_eq!(page.one("html").attr("dir"), Some("rtl"));
    assert!(
        page.text("section.calculator")
            .contains("\u{202e}Estimate\u{202c} \u{202e}your\u{202c}")
    );
    let title = page.text("h1");
    assert!(
        title.starts_with('\u{202e}') && title.ends_with('\u{202c}'),
        "{title}"
    );
}

#[test]
fn only_serve_has_them_in_the_list_of_languages() {
    let content = Tree::new()
        .file(
            "en/index.md",
            written("Home", "Choose **one** &amp; `code`.\n\n[A](/no-such-page)"),
        )
        .file("zh/index.md", written("首页", "A"));
    let serve = Serve::start(&content.path(""), None);
    let page = Page::parse(&get(&serve.url("/zh/")));
    assert_eq!(
        texts(&page, ".languages a"),
        [
            "English",
            "zh",
            "[Ŝåɱþļé] en-XA",
            "\u{202e}Sample\u{202c} ar-XB"
        ]
    );
    let alternates = page.attributes("link[rel=alternate]", "hreflang");
    assert_eq!(alternates, ["en", "zh", "x-default"]);
    assert_eq!(
        Page::parse(&get(&serve.url("/"))).attributes("main a", "lang"),
        ["en", "zh"]
    );
    // Told once, where it is.
    let said = eventually("the check of the site", || {
        let said = serve.said();
        let is_told = said.contains("error[broken-link]");
        is_told.then(|| said.clone()).ok_or(said)
    });
    assert_eq!(said.matches("error[broken-link]").count(), 1, "{said}");
    assert!(
        said.contains("2 languages") && !said.contains("XA"),
        "{said}"
    );
    let article = Page::parse(&get(&serve.url("/en-XA/"))).text("article");
    assert!(article.contains("[Çĥööšé öñé & code."), "{article}");
    // An edit shows there as well.
    content.write("en/index.md", written("Home", "Another text."));
    eventually("the edit", || {
        let page = get(&serve.url("/en-XA/"));
        if page.contains("[Åñöţĥéŕ ţéẋţ.") {
            Ok(())
        } else {
            Err(page)
        }
    });

    for (name, path) in files(project::written()) {
        let text = String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned();
        for tag in ["en-XA", "ar-XB"] {
            assert!(!name.contains(tag), "{name}");
            assert!(
                tests::tree::is_kind(&name, "wasm") || !text.contains(tag),
                "{name}"
            );
        }
    }
    let said = Site::new("check").run().exits(0).stdout;
    assert!(!said.contains("XA") && !said.contains("XB"), "{said}");
}

fn texts(page: &Page, selector: &str) -> Vec<String> {
    let all = page.all(selector).into_iter();
    all.map(|it| tests::html::text(it).trim().to_owned())
        .collect()
}
