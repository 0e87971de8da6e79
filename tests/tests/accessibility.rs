//! Every kind of page, as axe-core sees it in a real browser: no rule of its
//! own is broken, in light and dark colors, wide and narrow, from left to
//! right and from right to left.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde_json::{Value, json};
use tests::axe::violations;
use tests::browser::Browser;
use tests::calculator::{Calculator, field};
use tests::command::Site;
use tests::project;
use tests::serve::Serve;
use tests::server::Server;
use tests::tree::Tree;

use crate::translations::{change_prices, repository};

const COMPONENTS: &str = include_str!("accessibility/components.md");
const PAGE: &str = "---\ntitle: Moved\ndescription: D\nredirect_from: /old\nSOURCE---\n\nText.\n";

/// The pages that a language has, whatever it is.
const PATHS: [&str; 5] = [
    "",
    "demo/",
    "docs/user-management/roles/team-member/",
    "components/",
    "404.html",
];

/// The project's own content in two languages, with a page of every component,
/// one that is not translated, and one that was moved and is out of date.
fn content() -> Tree {
    let tree = Tree::new();
    for path in ["site.toml", "rate-card.toml", "en", "zh"] {
        tree.add(&project::content().join(path), path);
    }
    for locale in ["en", "zh"] {
        tree.write(&format!("{locale}/components.md"), COMPONENTS);
    }
    tree.write(
        "en/untranslated.md",
        PAGE.replace("redirect_from: /old\nSOURCE", ""),
    );
    tree.write("en/moved.md", PAGE.replace("SOURCE", ""));
    tree.write(
        "zh/moved.md",
        PAGE.replace("SOURCE", "source: 000000000000\n"),
    );
    tree
}

/// That content as `site build` writes it.
fn written() -> &'static Tree {
    static WRITTEN: OnceLock<Tree> = OnceLock::new();
    WRITTEN.get_or_init(|| {
        let tree = Tree::new();
        Site::build(&content().path(""), &tree.path(""))
            .run()
            .exits(0);
        tree
    })
}

/// What is wrong, each thing once, and with which pages.
#[derive(Default)]
struct Findings(BTreeMap<String, Vec<String>>);

impl Findings {
    /// Looks at the page that is shown.
    #[track_caller]
    fn look(&mut self, browser: &Browser, what: &str) {
        for (shown, violation) in violations(browser) {
            let places = self.0.entry(violation).or_default();
            places.push(format!("{what}, {shown}"));
        }
    }

    #[track_caller]
    fn are_none(self) {
        let all = self.0.iter();
        let all: Vec<String> = all
            .map(|(violation, places)| format!("{violation}\n  at {}", places.join("\n     ")))
            .collect();
        assert!(all.is_empty(), "{}", all.join("\n\n"));
    }
}

/// Opens a page and looks at it as it is, and with everything open.
#[track_caller]
fn look_at(browser: &Browser, url: &str, findings: &mut Findings) {
    browser.open(url);
    if browser.count("script[src*='tabs-']") > 0 {
        browser.element(".tabs-ready");
    }
    findings.look(browser, url);
    let opened = browser.script(
        "const closed = [...document.querySelectorAll('details:not([open])')];
         closed.forEach(it => it.open = true);
         return closed.length",
        Value::Null,
    );
    if opened != 0 {
        findings.look(browser, &format!("{url} with everything open"));
    }
}

#[test]
fn written_pages() {
    let server = Server::start(&written().path(""));
    let browser = Browser::start();
    let mut findings = Findings::default();
    for locale in ["en", "zh"] {
        for path in PATHS.into_iter().chain(["untranslated/", "moved/"]) {
            look_at(
                &browser,
                &server.url(&format!("/{locale}/{path}")),
                &mut findings,
            );
        }
    }
    // They are the pages that they are thought to be.
    browser.open(&server.url("/zh/untranslated/"));
    assert_eq!(browser.count(".notice ~ article[lang='en']"), 1);
    browser.open(&server.url("/zh/moved/"));
    assert_eq!(browser.count(".notice"), 1);
    findings.are_none();
}

/// The pages that lead elsewhere at once, without what leads there.
#[test]
fn pages_that_lead_elsewhere() {
    let server = Server::start(&written().path(""));
    let browser = Browser::start();
    let mut findings = Findings::default();
    for (file, leads) in [
        ("index.html", "<script src=\"/assets/root-"),
        ("en/old/index.html", "<meta http-equiv=\"refresh\""),
        ("zh/old/index.html", "<meta http-equiv=\"refresh\""),
    ] {
        let page = written().read(file);
        let stays = format!("{file}.stays.html");
        assert_eq!(page.lines().filter(|it| it.starts_with(leads)).count(), 1);
        let lines: Vec<&str> = page.lines().filter(|it| !it.starts_with(leads)).collect();
        written().write(&stays, lines.join("\n"));
        browser.open(&server.url(&format!("/{stays}")));
        findings.look(&browser, file);
    }
    findings.are_none();
}

/// The calculator of the page that is opened, in each of its states.
#[track_caller]
fn calculator(browser: &Browser, url: &str, findings: &mut Findings) {
    // What is pressed by its name is named the same in every language here.
    let calculator = Calculator::open(browser, url, "en");
    findings.look(browser, &format!("{url} with the calculator"));
    browser.script(
        "document.querySelectorAll('details').forEach(it => it.open = true)",
        Value::Null,
    );
    calculator.choose("schedule", "custom");
    browser.element(&field("plan.0.month"));
    findings.look(browser, &format!("{url} with a plan"));
    calculator.type_in("team-member", "many");
    calculator.refusal_at("team-member");
    findings.look(browser, &format!("{url} with a refusal"));
    calculator.type_in("team-member", "50000");
    browser.element("section.calculator .result a[href^='mailto:']");
    findings.look(browser, &format!("{url} with the way to sales"));
}

#[test]
fn calculators() {
    let server = Server::start(&written().path(""));
    let browser = Browser::start();
    let mut findings = Findings::default();
    for locale in ["en", "zh"] {
        let url = server.url(&format!("/{locale}/docs/billing/"));
        calculator(&browser, &url, &mut findings);
    }
    findings.are_none();
}

#[test]
fn from_right_to_left() {
    let content = content();
    let serve = Serve::start(&content.path(""), None);
    let browser = Browser::start();
    let mut findings = Findings::default();
    for path in PATHS {
        look_at(
            &browser,
            &serve.url(&format!("/ar-XB/{path}")),
            &mut findings,
        );
        assert_eq!(browser.count("html[dir=rtl]"), 1, "{path}");
    }
    calculator(&browser, &serve.url("/ar-XB/docs/billing/"), &mut findings);
    findings.are_none();
}

/// What `site serve` adds: the panel with its problems and its view of a file,
/// and the review of translations.
#[test]
fn workshop() {
    let tree = repository();
    change_prices(&tree);
    tree.edit("content/de/prices.md", |old| {
        format!("{old}\n[Nowhere](/nowhere) and ::nothing\n\n::callout{{tpye=\"tip\"}}\nText\n::\n")
    });
    tree.write("content/en/broken.md", "---\ntitle: [A\n---\n\nText.\n");
    let serve = Serve::start(&tree.path("content"), None);
    let browser = Browser::start();
    let mut findings = Findings::default();
    for path in ["", "de/", "de/prices", "de/docs/more", "de/index"] {
        let path = format!("/_site/review/{path}");
        look_at(&browser, &serve.url(&path), &mut findings);
    }
    browser.open(&serve.url("/de/prices/"));
    let place = browser.element(".site-live li .site-live-place");
    browser.script(
        "document.querySelector('.site-live').open = true",
        Value::Null,
    );
    findings.look(&browser, "the panel");
    place.click();
    browser.element("dialog .site-live-marked");
    findings.look(&browser, "a file of the panel");
    findings.are_none();
}

#[test]
fn the_dashboard() {
    let tree = repository();
    change_prices(&tree);
    let ran = Site::new("status")
        .option("--content", tree.path("content"))
        .args(["--html"])
        .run()
        .exits(0);
    let server = Server::start(&tree.path(""));
    tree.write("status.html", ran.stdout);
    let browser = Browser::start();
    let mut findings = Findings::default();
    look_at(&browser, &server.url("/status.html"), &mut findings);
    findings.are_none();
}

/// A page with a mistake of each of the kinds that are told apart here.
#[test]
fn what_is_wrong_is_found() {
    let page = "<!DOCTYPE html><html lang=en><link rel=icon href='data:,'><title>T</title>
        <style>@media (prefers-color-scheme: dark) { body { background: #222 } }
        @media (max-width: 400px) { i { display: inline !important } }</style>
        <main><h1>T</h1><p>Dark</p><img src='data:,'>
        <i style='display: none; color: #888; background: #999'>Narrow</i></main>";
    let tree = Tree::new().file("index.html", page);
    let server = Server::start(&tree.path(""));
    let browser = Browser::start();
    browser.open(&server.url("/"));
    let found = violations(&browser);
    let has = |shown: &str, start: &str| {
        let mut of = found.iter().filter(|it| it.0 == shown);
        of.any(|(_, it)| it.starts_with(start) && it.contains("see https://"))
    };
    let seen = [
        has("light and wide", "image-alt: img"),
        has("light and narrow", "color-contrast: i"),
        has("dark and wide", "color-contrast: p"),
        has("light and wide", "color-contrast: "),
    ];
    assert_eq!(json!(seen), json!([true, true, true, false]), "{found:#?}");
}
