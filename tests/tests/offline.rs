//! Pages without a network, in a real browser: what was opened once works, what
//! was not has an answer, a new build is seen at once, and a site that turns it
//! off leaves nothing behind.

use std::path::Path;

use serde_json::{Value, json};
use tests::browser::Browser;
use tests::calculator::{Calculator, quote};
use tests::command::Site;
use tests::project;
use tests::serve::Serve;
use tests::server::Server;
use tests::tree::{Tree, is_kind};
use tests::wait::eventually;
use tests::words::Words;

use crate::bad_input::GOOD;

/// The paths that the browser has kept for the origin of its page.
fn kept(browser: &Browser) -> Vec<String> {
    let paths = browser.script(
        "return caches.open('site-offline').then(it => it.keys())
             .then(all => all.map(it => new URL(it.url).pathname))",
        Value::Null,
    );
    let paths = paths.as_array().expect("a list").iter();
    paths
        .filter_map(|it| Some(it.as_str()?.to_owned()))
        .collect()
}

/// Waits until what is kept has something that ends so.
#[track_caller]
fn keeps(browser: &Browser, ends: &[&str]) {
    eventually(&format!("{ends:?} to be kept"), || {
        let kept = kept(browser);
        let has = |end: &&str| kept.iter().any(|it| it.ends_with(end));
        let all = ends.iter().all(has);
        all.then_some(()).ok_or_else(|| kept.join(", "))
    });
}

/// Whether the origin has a worker or anything that one keeps.
fn has_worker(browser: &Browser) -> bool {
    let left = browser.script(
        "return Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])
             .then(([workers, kept]) => workers.length + kept.length)",
        Value::Null,
    );
    left != 0
}

#[track_caller]
fn has_no_worker(browser: &Browser) {
    eventually("the worker to be gone", || {
        let left = has_worker(browser);
        (!left).then_some(()).ok_or("it is there".to_owned())
    });
}

/// Opens a page and waits until it is kept whole.
#[track_caller]
fn visit(browser: &Browser, server: &Server, path: &str) {
    browser.open(&server.url(path));
    let locale = path.split('/').nth(1).unwrap();
    keeps(browser, &[path, ".css", &format!("/{locale}/offline.html")]);
}

fn is_styled(browser: &Browser) -> bool {
    let rules = "return [...document.styleSheets].reduce((sum, it) => sum + it.cssRules.length, 0)";
    browser.script(rules, Value::Null).as_u64() > Some(100)
}

fn build(content: &Tree, out: &Tree) {
    let build = Site::build(&content.path(""), &out.path(""));
    let ran = build.args(["--keep-going"]).run();
    assert!([0, 1].contains(&ran.status), "{ran}");
}

#[test]
fn a_page_that_was_opened_once_works_without_a_network() {
    let server = Server::start(project::written());
    let browser = Browser::start();
    visit(&browser, &server, "/zh/docs/billing");
    // Nobody came near the calculator, and all that it needs is there.
    assert_eq!(browser.count("section.calculator[data-ready]"), 0);
    keeps(&browser, &[".wasm", ".svg"]);
    let is_kept = |name: &str| kept(&browser).iter().any(|it| it.contains(name));
    for script in ["/calculator-glue-", "/calculator-", "/offline-"] {
        eventually(script, || {
            is_kept(script).then_some(()).ok_or(String::new())
        });
    }
    assert!(browser.console().is_empty());
    server.disconnect();
    let calculator = Calculator::open(&browser, &server.url("/zh/docs/billing"), "zh");
    assert!(is_styled(&browser));
    let request = json!({
        "headcount": { "team-member": 75 }, "years": 3, "schedule": "annual", "currency": "USD",
    });
    calculator.enter(&request);
    calculator.shows(&quote(&request));
    assert_eq!(browser.console(), Vec::<String>::new());

    // With a slash at its end it is the same page, and with a fragment.
    browser.open(&server.url("/zh/docs/billing#calculator-1-title"));
    assert!(browser.count("section.calculator") == 1 && is_styled(&browser));
}

#[test]
fn a_page_that_was_never_opened_is_answered_with_those_that_were() {
    let server = Server::start(project::written());
    let browser = Browser::start();
    visit(&browser, &server, "/zh/docs/billing/");
    let title = browser.script("return document.querySelector('h1').innerText", Value::Null);
    server.disconnect();
    let words = Words::of("zh");
    // In the language of the address, or one that was read here.
    for path in ["/zh/demo/", "/en/docs/billing/", "/"] {
        browser.open(&server.url(path));
        assert!(
            browser.text().contains(words.get("offline-title")),
            "{path}"
        );
        assert!(is_styled(&browser), "{path}");
        assert_eq!(browser.count("main li a"), 1, "{path}");
    }
    let link = browser.element("main li a");
    assert_eq!(link.property("innerText"), title);
    link.click();
    eventually("the page", || {
        let count = browser.count("section.calculator");
        (count == 1).then_some(()).ok_or_else(|| browser.text())
    });
}

#[test]
fn what_is_not_a_page_or_its_asset_is_left_to_the_browser() {
    let server = Server::start(project::written());
    let browser = Browser::start();
    visit(&browser, &server, "/en/docs/billing/");
    // Only once the worker works for this page.
    eventually("the worker", || {
        let works = browser.script("return !!navigator.serviceWorker.controller", Value::Null);
        (works == true).then_some(()).ok_or(String::new())
    });
    server.disconnect();
    let style = browser.element("link[rel=stylesheet]").property("href");
    let answers = |url: &str, with: Value| {
        let script = "return fetch(arguments[0][0], arguments[0][1]).then(() => true, () => false)";
        browser.script(script, json!([url, with])) == true
    };
    let style = style.as_str().unwrap();
    assert!(answers(style, json!({})));
    assert!(!answers(&format!("{style}?a=b"), json!({})));
    assert!(!answers(
        style,
        json!({ "headers": { "Range": "bytes=0-1" } })
    ));
    assert!(!answers(style, json!({ "method": "POST" })));
    assert!(!answers(&server.url("/en/docs/billing/"), json!({})));
    assert!(!answers(&server.url("/_site/events"), json!({})));
}

#[test]
fn a_slow_network_gives_way_to_what_is_kept() {
    let server = Server::holding(project::written(), |path| path == "/en/docs/billing/");
    server.open();
    let browser = Browser::start();
    visit(&browser, &server, "/en/docs/billing/");
    browser.open(&server.url("/en/"));
    let asked = || {
        let asked = server.asked().into_iter();
        asked.filter(|it| it == "/en/docs/billing/").count()
    };
    let before = asked();
    server.close();
    browser.open(&server.url("/en/docs/billing/"));
    assert_eq!(browser.count("section.calculator"), 1);
    assert!(asked() > before, "the network was not asked");
}

#[test]
fn a_new_build_is_seen_at_once_and_its_old_assets_go() {
    let (content, out) = (Tree::copy_of(&project::content()), Tree::new());
    build(&content, &out);
    let server = Server::start(&out.path(""));
    let browser = Browser::start();
    visit(&browser, &server, "/en/docs/billing/");
    keeps(&browser, &[".wasm"]);
    let worker = out.read("sw.js");
    // Without prices there is no calculator, and one page has a new text.
    content.remove("rate-card.toml");
    content.edit("en/docs/billing.md", |text| format!("{text}\nBrand new.\n"));
    build(&content, &out);
    assert_ne!(out.read("sw.js"), worker);
    browser.open(&server.url("/en/docs/billing/"));
    assert!(browser.text().contains("Brand new."));
    // The page that was open may still need what it named.
    eventually("the new worker to wait", || {
        let script = "return navigator.serviceWorker.getRegistration().then(it => !!it.waiting)";
        let waits = browser.script(script, Value::Null) == true;
        waits.then_some(()).ok_or("it does not".to_owned())
    });
    keeps(&browser, &[".wasm"]);
    eventually("the old assets to go", || {
        browser.open("about:blank");
        browser.open(&server.url("/en/docs/billing/"));
        let kept = kept(&browser);
        let gone = !kept.iter().any(|it| is_kind(it, "wasm"));
        gone.then_some(()).ok_or_else(|| kept.join(", "))
    });
    visit(&browser, &server, "/en/docs/billing/");
    server.disconnect();
    browser.open(&server.url("/en/docs/billing/"));
    assert!(browser.text().contains("Brand new.") && is_styled(&browser));
    assert_eq!(browser.count("section.calculator"), 0);
}

#[test]
fn images_of_a_page_are_kept_and_a_page_that_is_gone_is_not() {
    let page = GOOD.replace("Choose one.", "Choose one. ![A picture](/picture.svg)");
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";
    let content = Tree::new()
        .file("en/index.md", &page)
        .file("en/old.md", &page)
        .file("public/picture.svg", picture);
    let out = Tree::new();
    build(&content, &out);
    let server = Server::start(&out.path(""));
    let browser = Browser::start();
    visit(&browser, &server, "/en/old/");
    keeps(&browser, &["/picture.svg"]);
    visit(&browser, &server, "/en/");
    content.remove("en/old.md");
    build(&content, &out);
    browser.open(&server.url("/en/old/"));
    browser.open(&server.url("/en/"));
    eventually("the old page to go", || {
        let kept = kept(&browser);
        let gone = !kept.contains(&"/en/old/".to_owned());
        gone.then_some(()).ok_or_else(|| kept.join(", "))
    });
    server.disconnect();
    browser.open(&server.url("/en/"));
    eventually("the picture", || {
        let width = browser.element("article img").property("naturalWidth");
        (width == 9).then_some(()).ok_or_else(|| width.to_string())
    });
}

#[test]
fn without_room_or_a_worker_the_page_is_as_before() {
    let server = Server::start(project::written());
    let request = json!({
        "headcount": { "team-member": 75 }, "years": 1, "schedule": "annual", "currency": "USD",
    });
    let quota = json!({ "origin": server.url(""), "quotaSize": 1 });
    let none = "Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })";
    let refused = "ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error())";
    let script = "Page.addScriptToEvaluateOnNewDocument";
    for (command, parameters) in [
        ("Storage.overrideQuotaForOrigin", quota),
        (script, json!({ "source": none })),
        (script, json!({ "source": refused })),
    ] {
        let browser = Browser::start();
        browser.devtools(command, &parameters);
        for _ in 0..2 {
            let calculator = Calculator::open(&browser, &server.url("/en/docs/billing/"), "en");
            calculator.enter(&request);
            calculator.shows(&quote(&request));
            if command != script {
                let ready = "return navigator.serviceWorker.ready.then(() => true)";
                assert_eq!(browser.script(ready, Value::Null), true);
            }
            assert!(kept(&browser).is_empty());
        }
        assert_eq!(browser.console(), Vec::<String>::new(), "{parameters}");
    }
}

#[test]
fn turned_off_it_leaves_nothing_behind() {
    let (content, out) = (Tree::new().file("en/index.md", GOOD), Tree::new());
    build(&content, &out);
    let server = Server::start(&out.path(""));
    let browser = Browser::start();
    visit(&browser, &server, "/en/");
    assert!(has_worker(&browser));
    // What others keep at this address is theirs.
    let others = "return caches.open('others').then(() => true)";
    browser.script(others, Value::Null);
    content.write(
        "site.toml",
        "base_url = \"https://docs.example.com\"\noffline = false\n",
    );
    build(&content, &out);
    assert!(!out.read("en/index.html").contains("/offline-"));
    assert!(!out.path("en/offline.html").exists());
    browser.open(&server.url("/en/"));
    eventually("only the others' to be left", || {
        let left = browser.script("return caches.keys()", Value::Null);
        (left == json!(["others"]))
            .then_some(())
            .ok_or_else(|| left.to_string())
    });
    browser.script("return caches.delete('others')", Value::Null);
    has_no_worker(&browser);
    assert!(browser.console().is_empty());
}

#[test]
fn nobody_who_works_on_a_page_sees_one_that_was_kept() {
    let (content, out) = (Tree::new().file("en/index.md", GOOD), Tree::new());
    let serve = Serve::start(&content.path(""), None);
    content.write(
        "site.toml",
        "base_url = \"https://docs.example.com\"\noffline = false\n",
    );
    build(&content, &out);
    // The worker that goes, whatever the setting says.
    assert_eq!(serve.text("/sw.js"), out.read("sw.js"));
    content.write("site.toml", "base_url = \"https://docs.example.com\"\n");
    serve.settle(&content);
    assert_eq!(serve.text("/sw.js"), out.read("sw.js"));
    assert_eq!(serve.get("/en/offline.html").0, 404);
    let browser = Browser::start();
    browser.open(&serve.url("/en/"));
    assert!(!has_worker(&browser));
    // As a built site at this address has left it.
    browser.script(
        "return caches.open('site-offline').then(() => navigator.serviceWorker.register('/sw.js'))
             .then(() => true)",
        Value::Null,
    );
    has_no_worker(&browser);

    let script = Tree::new().file("reload.js", "");
    let build = Site::build(&content.path(""), &out.path(""));
    let script = script.path("reload.js");
    build.option("--reload-script", script).run().exits(0);
    assert_eq!(serve.text("/sw.js"), out.read("sw.js"));
}

#[test]
fn a_setting_that_is_neither_true_nor_false_is_an_error() {
    let content = Tree::new().file("en/index.md", GOOD).file(
        "site.toml",
        "base_url = \"https://docs.example.com\"\noffline = \"no\"\n",
    );
    let out = Tree::new();
    let ran = Site::build(&content.path(""), &out.path("")).run();
    ran.exits(1)
        .complains_of(["site-toml-value", "site.toml:2:11", "true or false"]);
    assert!(!Path::new(&out.path("sw.js")).exists());
}
