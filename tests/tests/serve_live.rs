//! A page that is looked at in a real browser while its file changes: what is
//! new shows at once, and the reader's place, choices and numbers stay. And
//! the panel with what is wrong: where it is, what it says, where it leads.

use std::fs;

use serde_json::{Value, json};
use tests::browser::{Browser, keys};
use tests::calculator::{Calculator, quote};
use tests::project;
use tests::serve::Serve;
use tests::tree::Tree;
use tests::wait::eventually;

use crate::bad_input::GOOD;

/// Waits until a script gives a value.
#[track_caller]
fn gives(browser: &Browser, script: &str, wanted: &Value) {
    eventually(&format!("`{script}` to give {wanted}"), || {
        let given = browser.script(script, Value::Null);
        if given == *wanted {
            Ok(())
        } else {
            Err(given.to_string())
        }
    });
}

const PAGE: &str = "---\ntitle: Plans\ndescription: It.\n---\n\n## First\n\nFirst text.\n\n\
    ::tabs\n:::tabs-item{label=\"One\"}\nIn one.\n:::\n:::tabs-item{label=\"Two\"}\nIn two.\n:::\n::\n\n\
    ## Last\n\nLast [text](#first).\n\n<details><summary>More</summary>Inside.</details>\n";

/// What `window.mark` says: it goes when the page is loaded anew.
fn stays(browser: &Browser) {
    assert_eq!(
        browser.script("return window.mark", Value::Null),
        true,
        "the page was loaded anew"
    );
}

#[test]
fn only_what_has_changed_is_replaced() {
    let filler = "Some text that takes room.\n\n".repeat(60);
    let page = PAGE.replace("## Last", &format!("{filler}## Last"));
    let content = Tree::new()
        .file("en/index.md", &page)
        .file("en/other.md", GOOD);
    let serve = Serve::start(&content.path(""), None);
    let browser = Browser::start();
    browser.resize(800, 600);
    browser.open(&serve.url("/en/"));
    gives(
        &browser,
        "return document.querySelectorAll('[role=tab]').length",
        &json!(2),
    );
    browser.script(
        "window.mark = true;
         document.querySelectorAll('[role=tab]')[1].click();
         document.querySelector('.languages').open = true;
         window.link = document.querySelector('article a[href=\"#first\"]');
         window.scrollTo({ top: 700, behavior: 'instant' });
         link.focus({ preventScroll: true });
         window.was = scrollY",
        Value::Null,
    );
    content.write(
        "en/index.md",
        page.replace("First text.", "Changed text.")
            .replace("title: Plans", "title: New plans")
            .replace("## Last", "## The last"),
    );
    gives(
        &browser,
        "return document.body.innerText.includes('Changed text.')",
        &json!(true),
    );
    stays(&browser);
    let state = browser.script(
        "return [
            document.title.startsWith('New plans'),
            document.querySelector('h1').innerText,
            document.querySelector('.contents li:last-child a').textContent,
            document.querySelectorAll('[role=tab]')[1].ariaSelected,
            document.querySelector('.languages').open,
            link.isConnected && document.activeElement === link,
            Math.abs(scrollY - was) < 60 && was > 600,
            document.querySelector('.site-live-changed') !== null,
        ]",
        Value::Null,
    );
    assert_eq!(
        state,
        json!([
            true,
            "New plans",
            "The last",
            "true",
            true,
            true,
            true,
            true
        ])
    );
    assert!(browser.console().is_empty());
}

#[test]
fn new_tabs_work_and_chosen_ones_stay_chosen() {
    let content = Tree::new().file("en/index.md", GOOD);
    let serve = Serve::start(&content.path(""), None);
    let browser = Browser::start();
    browser.open(&serve.url("/en/"));
    browser.script("window.mark = true", Value::Null);
    // Tabs in a page that had none.
    content.write("en/index.md", PAGE);
    gives(
        &browser,
        "return document.querySelectorAll('[role=tab]').length",
        &json!(2),
    );
    browser.script(
        "document.querySelectorAll('[role=tab]')[1].click()",
        Value::Null,
    );
    // Others in their place, and more of them.
    content.write("en/index.md", PAGE.replace("In two.", "In the second."));
    gives(
        &browser,
        "return document.querySelector('.tabs .tab:not([hidden])').innerText",
        &json!("In the second."),
    );
    let (before, after) = PAGE.split_at(PAGE.find("## Last").unwrap());
    let tabs = &before[before.find("::tabs").unwrap()..];
    content.write("en/index.md", format!("{before}{tabs}{after}"));
    gives(
        &browser,
        "return document.querySelectorAll('.tabs-ready [role=tab]').length",
        &json!(4),
    );
    stays(&browser);
}

#[test]
fn what_was_typed_stays_while_other_text_changes() {
    let content = Tree::copy_of(&project::content());
    let serve = Serve::start(&content.path(""), None);
    let browser = Browser::start();
    let calculator = Calculator::open(&browser, &serve.url("/en/docs/billing"), "en");
    let request =
        json!({ "headcount": { "team-member": 60 }, "years": 2, "schedule": "quarterly" });
    calculator.enter(&request);
    calculator.shows(&quote(&request));
    browser.script("window.mark = true", Value::Null);
    content.edit("en/docs/billing.md", |page| {
        let (front, text) = page.split_at(page.find("\n---\n").unwrap() + 5);
        format!("{front}\nAn earlier paragraph.\n{text}\n\nA later one.\n")
    });
    for text in ["An earlier paragraph.", "A later one."] {
        gives(
            &browser,
            &format!("return document.body.innerText.includes('{text}')"),
            &json!(true),
        );
    }
    stays(&browser);
    calculator.shows(&quote(&request));
    let more = json!({ "headcount": { "team-member": 70 }, "years": 2, "schedule": "quarterly" });
    calculator.enter(&more);
    calculator.shows(&quote(&more));
    // Other prices: the calculator starts anew, and the place in the page stays.
    let top = browser.script(
        "scrollTo({ top: 300, behavior: 'instant' }); return scrollY",
        Value::Null,
    );
    content.edit("rate-card.toml", |card| {
        card.replacen("USD = \"3500\"", "USD = \"3777\"", 1)
    });
    gives(
        &browser,
        "return window.mark === undefined && document.body.innerText.includes('3,777')",
        &json!(true),
    );
    gives(&browser, "return scrollY", &top);
}

/// A page with an error and a warning, and another file with an error.
fn faulty() -> (Tree, Serve, Browser) {
    let content = Tree::new()
        .file(
            "en/index.md",
            GOOD.replace("Choose one.", "Choose [one](/none).\n\n[nobody]()"),
        )
        .file(
            "en/other.md",
            "---\ntitle: Other\ndescription: It.\n---\n\nTo [none](/none).\n",
        );
    let serve = Serve::start(&content.path(""), None);
    serve.settle(&content);
    let browser = Browser::start();
    browser.open(&serve.url("/en/"));
    (content, serve, browser)
}

#[test]
fn the_panel_says_what_is_wrong_here_and_elsewhere() {
    let (content, _serve, browser) = faulty();
    let text = "return document.querySelector('.site-live')?.innerText ?? ''";
    let panel = eventually("the panel", || {
        let text = browser.script(text, Value::Null);
        let text = text.as_str().unwrap_or_default().to_owned();
        if text.contains("Elsewhere") {
            Ok(text)
        } else {
            Err(text)
        }
    });
    let places = [
        "1 error, 1 warning in this page",
        "en/index.md:6:8",
        "broken-link",
        "help",
        "en/other.md: 1 error",
    ];
    for part in places.iter().filter(|it| **it != "help") {
        assert!(panel.contains(part), "no `{part}` in {panel}");
    }
    assert!(panel.find("en/index.md").unwrap() < panel.find("en/other.md").unwrap());
    assert_eq!(browser.count(".site-live a[href='/en/other/']"), 1);
    // It closes with Escape, and stays closed in this tab.
    browser.element(".site-live > summary").click();
    browser.element(".site-live > summary").click();
    browser.press(&keys::ESCAPE.to_string());
    gives(
        &browser,
        "return document.querySelector('.site-live').open",
        &json!(false),
    );
    browser.script("location.reload()", Value::Null);
    gives(
        &browser,
        "return document.querySelector('.site-live')?.open",
        &json!(false),
    );
    // What is mended goes.
    content.write("en/index.md", GOOD);
    content.write("en/other.md", GOOD);
    gives(
        &browser,
        "return document.querySelector('.site-live').innerText.includes('error')",
        &json!(false),
    );
}

#[test]
fn a_click_on_a_place_shows_it_in_the_source() {
    let (_content, _serve, browser) = faulty();
    browser.element(".site-live-place").click();
    gives(
        &browser,
        "return document.querySelector('dialog.site-live-source[open] .site-live-marked')?.innerText",
        &json!("Choose [one](/none)."),
    );
    browser.press(&keys::ESCAPE.to_string());
    gives(
        &browser,
        "return document.querySelector('dialog')",
        &Value::Null,
    );
}

#[test]
fn the_panel_fits_small_screens_and_right_to_left_pages() {
    let (content, _serve, browser) = faulty();
    content.write("en/locale.ftl", "direction = rtl\nnative-name = English\n");
    gives(
        &browser,
        "return document.documentElement.dir",
        &json!("rtl"),
    );
    for (width, height) in [(320, 480), (1200, 800)] {
        browser.resize(width, height);
        let state = browser.script(
            "const panel = document.querySelector('.site-live'), it = panel.getBoundingClientRect();
             return [getComputedStyle(panel).direction, it.left >= 0 && it.right <= innerWidth,
                 it.height <= innerHeight / 2, document.documentElement.scrollWidth <= innerWidth]",
            Value::Null,
        );
        assert_eq!(state, json!(["ltr", true, true, true]), "{width}");
    }
}

fn ask(serve: &Serve, method: &str, path: &str, headers: &[(&str, &str)]) -> u16 {
    let mut request = ureq::http::Request::builder()
        .method(method)
        .uri(serve.url(path));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .proxy(None)
        .http_status_as_error(false)
        .build()
        .into();
    let answer = agent.run(request.body(()).unwrap()).unwrap();
    answer.status().as_u16()
}

#[test]
fn only_this_machine_is_answered_and_only_sources_are_shown() {
    let content = Tree::new().file("en/index.md", GOOD);
    let done = content.path("opened.txt");
    let script = content.path("editor.sh");
    fs::write(
        &script,
        format!(
            "printf '%s' \"$1\" > '{0}.part' && mv '{0}.part' '{0}'",
            done.display()
        ),
    )
    .unwrap();
    let editor = format!("sh {} {{file}}:{{line}}:{{column}}", script.display());
    let serve = Serve::with(&content.path(""), ["--editor", &editor]);
    let port = serve.port();
    let own = format!("http://127.0.0.1:{port}");
    let source = content.path("en/index.md").display().to_string();
    let open = format!("/_site/open?file={source}&line=3&column=2");

    // Another name that leads here, as in DNS rebinding.
    for path in ["/en/", "/_site/events?path=/en/", "/_site/source?file=x"] {
        assert_eq!(
            ask(
                &serve,
                "GET",
                path,
                &[("host", &format!("evil.example:{port}"))]
            ),
            403,
            "{path}"
        );
        assert_eq!(
            ask(&serve, "GET", path, &[("host", "127.0.0.1:1")]),
            403,
            "{path}"
        );
    }
    assert_eq!(
        ask(
            &serve,
            "GET",
            "/en/",
            &[("host", &format!("localhost:{port}"))]
        ),
        200
    );

    // Only sources.
    let text = serve.text(&format!("/_site/source?file={source}"));
    assert_eq!(text, GOOD);
    for file in [
        "/etc/passwd",
        "Cargo.toml",
        &script.display().to_string(),
        "../x",
    ] {
        assert_eq!(
            serve.get(&format!("/_site/source?file={file}")).0,
            404,
            "{file}"
        );
        let open = format!("/_site/open?file={file}&line=1&column=1");
        assert_eq!(
            ask(&serve, "POST", &open, &[("origin", &own)]),
            404,
            "{file}"
        );
    }

    // Only by a page of the site, and only by POST.
    for origin in [
        "http://evil.example",
        "null",
        "https://127.0.0.1",
        "http://127.0.0.1:1",
    ] {
        assert_eq!(
            ask(&serve, "POST", &open, &[("origin", origin)]),
            403,
            "{origin}"
        );
    }
    assert_eq!(ask(&serve, "POST", &open, &[]), 403);
    assert_eq!(ask(&serve, "GET", &open, &[("origin", &own)]), 405);
    assert!(!done.exists());
    assert_eq!(ask(&serve, "POST", &open, &[("origin", &own)]), 202);
    let opened = eventually("the editor", || {
        fs::read_to_string(&done).map_err(|error| error.to_string())
    });
    let real = fs::canonicalize(content.path("en/index.md")).unwrap();
    assert_eq!(opened, format!("{}:3:2", real.display()));
}

#[test]
fn the_built_site_has_nothing_of_it() {
    for (name, file) in tests::tree::files(project::written()) {
        let bytes = fs::read(&file).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            !text.contains("site-live") && !text.contains("_site/"),
            "{name}"
        );
    }
}

/// Each page listens for news, and a browser has six connections to a server:
/// pages that were left, and are kept for the way back, must not hold them.
#[test]
fn pages_that_were_left_hold_no_connection() {
    let content = Tree::new();
    for page in 0..9 {
        content.write(&format!("en/page-{page}.md"), GOOD);
    }
    let serve = Serve::start(&content.path(""), None);
    let browser = Browser::start();
    for page in 0..9 {
        browser.open(&serve.url(&format!("/en/page-{page}/")));
        let answer = "return Promise.race([
            fetch('/en/page-0/').then(it => it.status),
            new Promise(done => setTimeout(() => done('it waits for ever'), 10_000)),
        ])";
        assert_eq!(browser.script(answer, Value::Null), 200, "page {page}");
    }
    // On the way back a page listens again.
    browser.script("history.back()", Value::Null);
    gives(&browser, "return location.pathname", &json!("/en/page-7/"));
    content.write("en/page-7.md", format!("{GOOD}\nSince then.\n"));
    gives(
        &browser,
        "return document.body.innerText.includes('Since then.')",
        &json!(true),
    );
}
