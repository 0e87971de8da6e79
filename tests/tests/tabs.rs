//! Tabs in a real browser: by mouse, by keyboard in both directions of
//! writing, on paper, with scripts turned off, and by links into a panel.

use serde_json::{Value, json};
use tests::browser::{Browser, keys};
use tests::command::Site;
use tests::server::Server;
use tests::tree::Tree;
use tests::wait::eventually;

const PAGE: &str = "---
title: Tabs
description: Of a test.
---

[Into the last](#the-last)

::tabs
---
sync: how
---
:::tabs-item
---
label: Card
icon: lock
---
First panel
:::
:::tabs-item
---
label: Transfer
---
Second panel
:::
:::tabs-item
---
label: Check
---
### The last

Third panel
:::
::

::code-group
---
sync: how
---
```bash [Card]
one
```

```bash [Check]
two
```
::
";

/// The page in English and in Arabic, on a server.
struct Pages {
    server: Server,
    _out: Tree,
}

impl Pages {
    fn new() -> Self {
        let content = Tree::new()
            .file("en/index.md", PAGE)
            .file(
                "en/plain.md",
                "---\ntitle: Plain\ndescription: D\n---\n\nNo tabs.\n",
            )
            .file("ar/index.md", PAGE)
            .file("ar/locale.ftl", "native-name = العربية\ndirection = rtl\n");
        let out = Tree::new();
        Site::build(&content.path(""), &out.path("")).run().exits(0);
        Self {
            server: Server::start(&out.path("")),
            _out: out,
        }
    }

    /// The page, with its tabs made.
    #[track_caller]
    fn open(&self, browser: &Browser, path: &str) {
        browser.open(&self.server.url(path));
        browser.element(".tabs.tabs-ready.code-group");
    }
}

/// The texts of the panels that are shown, of both groups.
#[track_caller]
fn shown(browser: &Browser) -> Value {
    browser.script(
        "return [...document.querySelectorAll('.tab > p:last-child, .code code')]
             .filter(it => it.checkVisibility()).map(it => it.textContent.trim())",
        Value::Null,
    )
}

/// The label of the tab that has the focus.
#[track_caller]
fn focused(browser: &Browser) -> Value {
    browser.script(
        "return document.activeElement.getAttribute('role') === 'tab'
             ? document.activeElement.textContent.trim() : null",
        Value::Null,
    )
}

/// Presses a key and waits until the tab that it leads to has the focus and
/// is chosen.
#[track_caller]
fn press(browser: &Browser, key: char, label: &str) {
    browser.press(&key.to_string());
    eventually(label, || match focused(browser) {
        Value::String(now) if now == label => Ok(()),
        other => Err(format!("the focus is on {other}")),
    });
    let chosen = browser.script(
        "return [...document.activeElement.parentElement.children]
             .filter(it => it.ariaSelected === 'true' && it.tabIndex === 0).map(it => it.textContent.trim())",
        Value::Null,
    );
    assert_eq!(chosen, json!([label]), "one tab is chosen, and tabbed to");
}

#[test]
fn one_panel_is_shown_and_a_click_changes_it() {
    let (pages, browser) = (Pages::new(), Browser::start());
    pages.open(&browser, "/en/");
    assert_eq!(shown(&browser), json!(["First panel", "one"]));
    browser.element("[role=tab]:nth-child(2)").click();
    // The other group has no tab of this name, and stays.
    assert_eq!(shown(&browser), json!(["Second panel", "one"]));
    browser.element(".code-group [role=tab]:last-child").click();
    assert_eq!(shown(&browser), json!(["Third panel", "two"]), "in step");
    assert_eq!(browser.console(), Vec::<String>::new());
}

#[test]
fn assistive_technology_is_told_what_is_what() {
    let (pages, browser) = (Pages::new(), Browser::start());
    pages.open(&browser, "/en/");
    let wrong = browser.script(
        "return [...document.querySelectorAll('[role=tab]')].filter(tab => {
             const panel = document.getElementById(tab.getAttribute('aria-controls'));
             return panel?.getAttribute('role') !== 'tabpanel' || panel.getAttribute('aria-labelledby') !== tab.id
         }).length",
        Value::Null,
    );
    assert_eq!((browser.count("[role=tab]"), wrong), (5, json!(0)));
    assert_eq!(browser.element("[role=tab]").label(), "Card");
    assert_eq!(
        browser.element("[role=tablist]").label(),
        "Choose what to show"
    );
    assert_eq!(browser.element("[role=tabpanel]").label(), "Card");
}

#[test]
fn arrows_follow_the_direction_of_writing() {
    let (pages, browser) = (Pages::new(), Browser::start());
    for (path, forward, back) in [
        ("/en/", keys::RIGHT, keys::LEFT),
        ("/ar/", keys::LEFT, keys::RIGHT),
    ] {
        pages.open(&browser, path);
        browser.element("[role=tab]").click();
        press(&browser, forward, "Transfer");
        press(&browser, forward, "Check");
        press(&browser, forward, "Card");
        press(&browser, back, "Check");
        press(&browser, back, "Transfer");
        press(&browser, keys::HOME, "Card");
        press(&browser, keys::END, "Check");
        assert_eq!(shown(&browser), json!(["Third panel", "two"]), "{path}");
    }
}

#[test]
fn the_tab_key_goes_from_the_chosen_tab_to_its_panel() {
    let (pages, browser) = (Pages::new(), Browser::start());
    pages.open(&browser, "/en/");
    browser.element("[role=tab]:nth-child(2)").click();
    browser.press(&keys::TAB.to_string());
    let on = browser.script(
        "return document.activeElement.textContent.trim()",
        Value::Null,
    );
    assert!(
        on.as_str().is_some_and(|it| it.ends_with("Second panel")),
        "the focus is on {on}"
    );
}

#[test]
fn a_link_into_a_panel_shows_it() {
    let (pages, browser) = (Pages::new(), Browser::start());
    pages.open(&browser, "/en/");
    browser.element("a[href='#the-last']").click();
    eventually("the last panel", || match shown(&browser) {
        now if now == json!(["Third panel", "two"]) => Ok(()),
        now => Err(now.to_string()),
    });
    pages.open(&browser, "/ar/#the-last");
    assert_eq!(shown(&browser), json!(["Third panel", "two"]));
}

#[test]
fn paper_and_a_browser_without_scripts_show_every_panel() {
    let (pages, browser) = (Pages::new(), Browser::start());
    let all = json!(["First panel", "Second panel", "Third panel", "one", "two"]);
    let labels = "return [...document.querySelectorAll('.tab-label, figcaption')]
         .filter(it => it.checkVisibility()).length";
    pages.open(&browser, "/en/");
    assert_eq!(browser.script(labels, Value::Null), 0);
    browser.devtools("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
    assert_eq!(shown(&browser), all, "on paper");
    assert_eq!(browser.script(labels, Value::Null), 5, "labels on paper");
    browser.devtools("Emulation.setEmulatedMedia", &json!({ "media": "" }));
    browser.turn_scripts_off();
    browser.open(&pages.server.url("/en/"));
    assert_eq!(shown(&browser), all, "without scripts");
    assert_eq!(browser.script(labels, Value::Null), 5, "without scripts");
    assert_eq!(browser.count("[role=tab]"), 0);
}

#[test]
fn only_pages_with_tabs_load_the_script() {
    let (pages, browser) = (Pages::new(), Browser::start());
    pages.open(&browser, "/en/");
    assert_eq!(
        browser.count("script[type=module][src^='/assets/tabs-']"),
        1
    );
    browser.open(&pages.server.url("/en/plain/"));
    assert_eq!(browser.count("script[src^='/assets/tabs-']"), 0);
}
