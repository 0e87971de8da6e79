//! `site serve`: a free port, a page that changes by itself when its file
//! does, and a broken file that is shown while the last good page stays.

use std::net::TcpListener;
use std::time::Instant;

use serde_json::json;
use tests::browser::Browser;
use tests::calculator::{Calculator, quote};
use tests::project;
use tests::serve::Serve;
use tests::tree::Tree;
use tests::wait::eventually;

use crate::bad_input::GOOD;

pub(crate) fn get(url: &str) -> String {
    let agent: ureq::Agent = ureq::Agent::config_builder().proxy(None).build().into();
    agent
        .get(url)
        .call()
        .unwrap()
        .body_mut()
        .read_to_string()
        .unwrap()
}

/// Waits until the browser shows, or no longer shows, a text.
#[track_caller]
fn shows(browser: &Browser, text: &str, wanted: bool) {
    eventually(&format!("the page to show `{text}`: {wanted}"), || {
        let shown = browser.text();
        if shown.contains(text) == wanted {
            Ok(())
        } else {
            Err(shown)
        }
    });
}

#[test]
fn a_taken_port_gives_the_next_free_one() {
    let content = Tree::new().file("en/index.md", GOOD);
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let serve = Serve::start(&content.path(""), Some(port));
    assert_ne!(serve.port(), port);
    assert!(get(&serve.url("/en/")).contains("Choose one."));
    // It says what it did and where to look in one line.
    let said = serve.said();
    let line = said
        .lines()
        .find(|line| line.contains(&serve.url("")))
        .unwrap_or_default();
    assert!(line.contains('1'), "how many pages, in: {line}");
}

#[test]
fn without_a_port_it_begins_at_8080() {
    let content = Tree::new().file("en/index.md", GOOD);
    let (one, other) = (
        Serve::start(&content.path(""), None),
        Serve::start(&content.path(""), None),
    );
    assert!(
        one.port() >= 8080 && other.port() > one.port(),
        "{} and {}",
        one.port(),
        other.port()
    );
}

#[test]
fn an_edit_shows_by_itself() {
    let content = Tree::copy_of(&project::content());
    let serve = Serve::start(&content.path(""), None);
    let browser = Browser::start();
    let calculator = Calculator::open(&browser, &serve.url("/zh/docs/billing"), "zh");
    let request =
        json!({ "headcount": { "team-member": 60 }, "years": 2, "schedule": "quarterly" });
    calculator.enter(&request);
    calculator.shows(&quote(&request));

    for text in ["第一次改动。", "第二次改动。"] {
        let start = Instant::now();
        content.edit("zh/docs/billing.md", |page| format!("{page}\n\n{text}\n"));
        shows(&browser, text, true);
        println!("from the edit to the page: {:?}", start.elapsed());
    }
    // A change of another page is no reason to reload this one.
    browser.script("window.mark = true", false);
    content.edit("zh/demo.md", |page| format!("{page}\n\n另一页。\n"));
    eventually("the other page's text", || {
        if get(&serve.url("/zh/demo")).contains("另一页。") {
            Ok(())
        } else {
            Err("the old text".into())
        }
    });
    assert_eq!(browser.script("return window.mark", false), true);
}

#[test]
fn prices_and_words_show_by_themselves() {
    let content = Tree::copy_of(&project::content());
    let serve = Serve::start(&content.path(""), None);
    let browser = Browser::start();
    Calculator::open(&browser, &serve.url("/en/docs/billing"), "en");
    content.edit("rate-card.toml", |card| {
        card.replacen("USD = \"3500\"", "USD = \"3777\"", 1)
    });
    shows(&browser, "3,777", true);
    content.edit("en/locale.ftl", |words| {
        words.replacen("calc-title = ", "calc-title = Renamed ", 1)
    });
    shows(&browser, "Renamed ", true);
}

#[test]
fn a_broken_file_is_shown_and_the_last_good_page_stays() {
    let content = Tree::new()
        .file("en/index.md", GOOD)
        .file("en/other.md", GOOD);
    let serve = Serve::start(&content.path(""), None);
    let browser = Browser::start();
    browser.open(&serve.url("/en/"));
    shows(&browser, "Choose one.", true);

    content.write("en/index.md", "---\ntitle: [Plans\n---\n\nBroken text.\n");
    eventually("the place in the terminal", || {
        let said = serve.said();
        if said.contains("en/index.md:2:") {
            Ok(())
        } else {
            Err(said)
        }
    });
    shows(&browser, "en/index.md:2:", true);
    assert!(browser.text().contains("Choose one."), "the last good page");
    assert!(get(&serve.url("/en/")).contains("Choose one."));
    assert!(get(&serve.url("/en/other")).contains("Choose one."));

    content.write("en/index.md", GOOD.replace("Choose one.", "Repaired."));
    shows(&browser, "Repaired.", true);
    shows(&browser, "en/index.md:2:", false);
}

#[test]
fn new_and_removed_pages_come_and_go() {
    let content = Tree::new().file("en/index.md", GOOD);
    let serve = Serve::start(&content.path(""), None);
    let status = |path: &str| {
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .proxy(None)
            .http_status_as_error(false)
            .build()
            .into();
        agent.get(serve.url(path)).call().unwrap().status().as_u16()
    };
    let becomes = |path: &str, wanted: u16| {
        eventually(&format!("{path} to answer {wanted}"), || {
            match status(path) {
                status if status == wanted => Ok(()),
                status => Err(status.to_string()),
            }
        });
    };
    assert_eq!(status("/en/new"), 404);
    content.write("en/new.md", GOOD);
    becomes("/en/new", 200);
    content.remove("en/new.md");
    becomes("/en/new", 404);
}
