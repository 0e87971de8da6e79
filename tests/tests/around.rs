//! What stands around a page's text: where it is and what comes before and
//! after, its languages, when it was changed, the choice of colors, the table
//! of contents; and what is shown where there is no page.

use std::process::Command;

use serde_json::{Value, json};
use tests::browser::Browser;
use tests::command::Site;
use tests::html::{Page, within};
use tests::project::{self, LOCALES};
use tests::reader::Reader;
use tests::serve::Serve;
use tests::tree::Tree;
use tests::wait::eventually;
use tests::words::Words;

use crate::translations::git;

const ROLE: &str = "docs/user-management/roles/client";

fn written(path: &str) -> Page {
    Page::read(&project::written().join(path))
}

/// A small site in two languages: folders with and without a page.
fn content() -> Tree {
    let page = |title: &str| format!("---\ntitle: {title}\ndescription: It.\n---\n\nText.\n");
    Tree::new()
        .file(
            "site.toml",
            "base_url = \"https://docs.example.com\"\nedit_url = \"https://example.com/edit/\"\n",
        )
        .file("en/index.md", page("Home"))
        .file("en/1.one/index.md", page("One"))
        .file("en/1.one/2.b c.md", page("BC <b>"))
        .file("en/2.two/1.deep/1.x.md", page("X"))
        .file("en/2.two/1.deep/2.y.md", page("Y"))
        .file("de/index.md", page("Start"))
        .file("de/1.one/index.md", page("Eins"))
}

fn built(content: &Tree) -> Tree {
    let out = Tree::new();
    let build = Site::build(&content.path(""), &out.path(""));
    build.run().exits(0);
    out
}

#[test]
fn a_page_says_where_it_is_and_what_comes_before_and_after() {
    let out = built(&content());
    let page = |path: &str| Page::parse(&out.read(path));
    let steps = |page: &Page| -> Vec<(String, Option<String>)> {
        let items = page.all(".breadcrumbs li").into_iter();
        items
            .map(|item| {
                let link = within(item, "a").first().and_then(|it| it.attr("href"));
                (tests::html::text(item), link.map(str::to_owned))
            })
            .collect()
    };
    let beside = |page: &Page| -> Vec<(String, String)> {
        let links = page.all(".pager a").into_iter();
        links
            .map(|link| {
                let attribute = |name| link.attr(name).unwrap_or_default().to_owned();
                (attribute("rel"), attribute("href"))
            })
            .collect()
    };
    let link = |rel: &str, href: &str| (rel.to_owned(), href.to_owned());
    assert_eq!(steps(&page("en/index.html")), []);
    assert_eq!(
        beside(&page("en/one/index.html")),
        [link("next", "/en/one/b-c/")]
    );
    let bc = page("en/one/b-c/index.html");
    let step = |title: &str, href: Option<&str>| (title.to_owned(), href.map(str::to_owned));
    assert_eq!(
        steps(&bc)[1..],
        [step("One", Some("/en/one/"))],
        "the site's name stands before"
    );
    assert_eq!(
        beside(&bc),
        [link("prev", "/en/one/"), link("next", "/en/two/deep/x/")]
    );
    let y = page("en/two/deep/y/index.html");
    assert_eq!(steps(&y)[1..], [step("Two", None), step("Deep", None)]);
    assert_eq!(beside(&y), [link("prev", "/en/two/deep/x/")]);
    // Titles that are not translated are in their own language.
    let eins = page("de/one/index.html");
    assert_eq!(eins.one(".pager b").attr("lang"), Some("en"));
    assert_eq!(
        page("de/two/deep/x/index.html")
            .all(".breadcrumbs [lang=en]")
            .len(),
        0
    );
    // The same for programs, and nothing in it ends the element.
    let data = bc.one("script[type='application/ld+json']");
    let text: String = data.text().collect();
    let data: Value = serde_json::from_str(&text).unwrap();
    let items = data["itemListElement"].as_array().unwrap();
    assert_eq!(items.len(), 3);
    assert_eq!(items[2]["name"], "BC <b>");
    assert_eq!(items[2]["item"], "https://docs.example.com/en/one/b-c/");
    assert!(!out.read("en/one/b-c/index.html").contains("BC <b>"));
}

#[test]
fn only_languages_that_have_the_page_are_listed() {
    let out = built(&content());
    let languages = |path: &str| -> Vec<String> {
        let page = Page::parse(&out.read(path));
        let links = page.all(".languages a").into_iter();
        links
            .map(|link| link.attr("hreflang").unwrap().to_owned())
            .collect()
    };
    assert_eq!(languages("en/one/index.html"), ["en", "de"]);
    assert_eq!(languages("en/one/b-c/index.html"), ["en"]);
    // Here a reader of German sees the original.
    assert_eq!(languages("de/one/b-c/index.html"), ["en", "de"]);
}

#[test]
fn a_page_has_its_file_and_the_day_of_its_last_change() {
    let tree = Tree::new();
    for (path, text) in [("en/1.a b.md", "A"), ("en/index.md", "Home")] {
        tree.write(
            &format!("content/{path}"),
            format!("---\ntitle: {text}\ndescription: It.\n---\n\nText.\n"),
        );
    }
    tree.write(
        "content/site.toml",
        "base_url = \"https://docs.example.com\"\nedit_url = \"https://example.com/edit/\"\n",
    );
    let built = |out: &Tree| {
        let build = Site::build(&tree.path("content"), &out.path(""));
        build.run().exits(0);
        Page::parse(&out.read("en/a-b/index.html"))
    };
    let out = Tree::new();
    let before = built(&out);
    let edit = Words::of("en").get("edit-page").to_owned();
    let link = before.one(".page-about a[href^='https://example.com']");
    assert_eq!(tests::html::text(link), edit);
    assert_eq!(
        link.attr("href"),
        Some("https://example.com/edit/en/1.a%20b.md")
    );
    assert_eq!(before.all(".page-about time").len(), 0);

    git(&tree, &["init", "--quiet"]);
    git(&tree, &["add", "-A"]);
    git(&tree, &["commit", "--quiet", "--message=It"]);
    let day = Command::new("git")
        .current_dir(tree.path(""))
        .args(["log", "--format=%cs"])
        .output()
        .unwrap();
    let day = String::from_utf8(day.stdout).unwrap();
    let after = built(&out);
    let time = after.one(".page-about time");
    assert_eq!(time.attr("datetime"), Some(day.trim()));
    // A reader of English has the month by its name.
    let shown = tests::html::text(time);
    assert!(shown.contains(|it: char| it.is_alphabetic()), "{shown}");
}

#[test]
fn colors_are_chosen_and_remembered() {
    for locale in LOCALES {
        let reader = Reader::new();
        let words = Words::of(locale);
        let page = reader.url(locale, ROLE);
        let background = |reader: &Reader| {
            reader.script(
                "return getComputedStyle(document.documentElement).backgroundColor",
                Value::Null,
            )
        };
        reader.open(&page);
        let light = background(&reader);
        let choice = reader.role("combobox", words.get("theme-label"));
        assert_eq!(choice.property("value"), "");
        reader.element(".theme option[value=dark]").click();
        eventually("dark colors", || {
            let now = background(&reader);
            if now == light {
                Err(now.to_string())
            } else {
                Ok(())
            }
        });
        let dark = background(&reader);
        reader.open(&page);
        assert_eq!(background(&reader), dark);
        assert_eq!(
            reader
                .role("combobox", words.get("theme-label"))
                .property("value"),
            "dark"
        );
        reader.element(".theme option[value='']").click();
        eventually("the device's colors", || {
            let now = background(&reader);
            if now == light {
                Ok(())
            } else {
                Err(now.to_string())
            }
        });
        assert_eq!(
            reader.script("return localStorage.getItem('theme')", Value::Null),
            Value::Null
        );
        reader.nothing_went_wrong();
    }
}

#[test]
fn colors_can_be_chosen_where_nothing_can_be_stored() {
    let reader = Reader::new();
    reader.devtools("Page.enable", &json!({}));
    let refuse = json!({ "source": "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })" });
    reader.devtools("Page.addScriptToEvaluateOnNewDocument", &refuse);
    reader.open(&reader.url("en", ROLE));
    reader.element(".theme option[value=dark]").click();
    eventually("dark colors", || {
        let theme = reader.script(
            "return document.documentElement.dataset.theme ?? null",
            Value::Null,
        );
        if theme == "dark" {
            Ok(())
        } else {
            Err(theme.to_string())
        }
    });
    reader.nothing_went_wrong();
}

#[test]
fn the_table_of_contents_follows_the_reader() {
    let reader = Reader::new();
    reader.open(&reader.url("zh", "docs/billing"));
    let current = || {
        reader.script(
            "return document.querySelector('.contents [aria-current]')?.hash ?? null",
            Value::Null,
        )
    };
    let last = reader.script(
        "return [...document.querySelectorAll('.contents a')].at(-1).hash",
        Value::Null,
    );
    assert_eq!(current(), Value::Null);
    for (place, expected) in [
        ("document.documentElement.scrollHeight", &last),
        ("0", &Value::Null),
    ] {
        reader.script(
            &format!("scrollTo({{ top: {place}, behavior: 'instant' }})"),
            Value::Null,
        );
        eventually("the place in the contents", || {
            let now = current();
            if now == *expected {
                Ok(())
            } else {
                Err(now.to_string())
            }
        });
    }
    let heading = "document.querySelectorAll('article h2[id]')[2]";
    reader.script(
        &format!("{heading}.scrollIntoView({{ behavior: 'instant' }})"),
        Value::Null,
    );
    let expected = reader.script(
        &format!("return `#${{encodeURIComponent({heading}.id)}}`"),
        Value::Null,
    );
    eventually("the heading in the contents", || {
        let now = current();
        if now == expected {
            Ok(())
        } else {
            Err(now.to_string())
        }
    });
    reader.nothing_went_wrong();
}

#[test]
fn another_language_keeps_the_place_in_the_page() {
    let reader = Reader::new();
    reader.medium("");
    reader.open(&format!("{}#seats", reader.url("en", ROLE)));
    reader.element(".languages > summary").click();
    reader.element(".languages a[hreflang=zh]").click();
    eventually("the same place in Chinese", || {
        let url = reader.script("return location.pathname + location.hash", Value::Null);
        if url == format!("/zh/{ROLE}/#seats") {
            Ok(())
        } else {
            Err(url.to_string())
        }
    });
    assert_eq!(reader.count("#seats"), 1);
}

/// The proposals at an address.
fn proposals(browser: &Browser) -> Vec<String> {
    let links = browser.script(
        "return [...document.querySelectorAll('.nearest a')].map(it => it.getAttribute('href'))",
        Value::Null,
    );
    serde_json::from_value(links).unwrap()
}

#[test]
fn where_there_is_no_page_the_nearest_are_proposed() {
    let serve = Serve::start(&project::content(), None);
    let browser = Browser::start();
    for (address, title, nearest) in [
        ("/zh/docs/biling/", "zh", Some("/zh/docs/billing/")),
        (
            "/en/docs/7.user%20management/8.roles/4.Client.md",
            "en",
            Some("/en/docs/user-management/roles/client/"),
        ),
        ("/docs/billing/", "en", Some("/en/docs/billing/")),
        ("/en/%3Cscript%3Ealert(1)%3C/script%3E/%ff", "en", None),
        ("/nothing-like-it-at-all/", "en", None),
    ] {
        browser.open(&serve.url(address));
        let words = Words::of(title);
        browser.role("heading", words.get("not-found-title"));
        if let Some(nearest) = nearest {
            eventually(nearest, || {
                let found = proposals(&browser);
                if found.first().map(String::as_str) == Some(nearest) {
                    Ok(())
                } else {
                    Err(found.join(" "))
                }
            });
            browser.role("heading", words.get("not-found-nearest"));
        } else {
            assert_eq!(proposals(&browser), Vec::<String>::new(), "{address}");
        }
    }
}

#[test]
fn a_host_with_one_such_page_shows_it_in_the_language_of_the_address() {
    let reader = Reader::new();
    reader.open(&reader.server.url("/404.html"));
    // The page is the same; only the address is not.
    let moved = "history.replaceState(null, '', '/zh/docs/biling/');
        const script = document.querySelector('script[src*=not-found]');
        const again = document.createElement('script');
        again.type = 'module';
        again.src = `${script.src}?again`;
        document.head.append(again)";
    reader.script(moved, Value::Null);
    reader.role("heading", Words::of("zh").get("not-found-title"));
    reader.role("heading", Words::of("zh").get("not-found-nearest"));
    assert_eq!(
        reader.script("return document.documentElement.lang", Value::Null),
        "zh"
    );
    assert_eq!(written("404.html").one("html").attr("lang"), Some("en"));
}
