//! The harness itself, on a page made by hand: that it sees what is there,
//! that it sees what is wrong, and that its gate holds.

use std::time::Duration;

use serde_json::json;
use tests::browser::{Browser, keys};
use tests::calculator::differences;
use tests::server::Server;
use tests::tree::Tree;
use tests::wait::eventually;

const PAGE: &str = r#"<!DOCTYPE html><html lang="en"><link rel="icon" href="data:,"><title>t</title>
<p id="late">…</p><form><input name="a"><input name="start" type="date"></form>
<section class="calculator"><p>Seats <data value="1200" data-figure="seats.paid">1,200</data>
<data value="-5.00" data-figure="years.0.list">−$5.00</data>
<span data-figure="tier.id" data-value="team">Team</span></p></section>
<script type="module" src="/late.js"></script>"#;

fn page() -> Tree {
    let script = "document.querySelector('#late').textContent = 'arrived'; console.error('oh')";
    Tree::new().file("index.html", PAGE).file("late.js", script)
}

#[test]
fn a_wrong_figure_is_seen() {
    let (tree, browser) = (page(), Browser::start());
    let server = Server::start(&tree.path(""));
    browser.open(&server.url("/"));
    let right = json!({ "seats": { "paid": 1200 }, "years": [{ "list": "-5.00" }], "tier": { "id": "team" } });
    assert_eq!(differences(&browser, &right), Vec::<String>::new());
    let cases = [
        ("/seats/paid", json!(1201)),
        ("/years/0/list", json!("5.00")),
        ("/tier/id", json!("group")),
        ("/tier", json!({})),
    ];
    for (pointer, value) in cases {
        let mut wrong = right.clone();
        *wrong.pointer_mut(pointer).unwrap() = value;
        assert_eq!(differences(&browser, &wrong).len(), 1, "{pointer}");
    }
    // An answer that is not on the page at all.
    let mut quoted = right;
    quoted["outcome"] = json!("quoted");
    quoted["total_contract_value"] = json!("1.00");
    assert_eq!(
        differences(&browser, &quoted),
        ["total_contract_value is not on the page"]
    );
}

#[test]
fn the_gate_holds_until_it_is_opened() {
    let (tree, browser) = (page(), Browser::impatient());
    let server = Server::holding(&tree.path(""), |path| path == "/late.js");
    browser.open(&server.url("/"));
    eventually("the script to be asked for", || {
        let asked = server.asked();
        if asked.iter().any(|path| path == "/late.js") {
            Ok(())
        } else {
            Err(format!("{asked:?}"))
        }
    });
    assert_eq!(browser.element("#late").property("textContent"), "…");
    server.open();
    eventually("the script to run", || {
        let text = browser.element("#late").property("textContent");
        if text == "arrived" {
            Ok(())
        } else {
            Err(text.to_string())
        }
    });
    let requests = browser.requests();
    assert!(
        requests.iter().any(|url| url.ends_with("/late.js")),
        "{requests:?}"
    );
    assert!(
        requests
            .iter()
            .all(|url| url.starts_with("http://127.0.0.1:") || url.starts_with("data:")),
        "{requests:?}"
    );
    let console = browser.console();
    assert!(
        console.len() == 1 && console[0].contains("oh"),
        "{console:?}"
    );
}

#[test]
fn scripts_off_is_off_for_the_page_alone() {
    let (tree, browser) = (page(), Browser::start());
    let server = Server::start(&tree.path(""));
    browser.turn_scripts_off();
    browser.open(&server.url("/"));
    assert_eq!(browser.element("#late").property("textContent"), "…");
    assert_eq!(
        browser.script("return matchMedia('(scripting: none)').matches", false),
        true
    );
}

#[test]
fn fields_are_typed_over_and_dates_are_typed_twice() {
    let (tree, browser) = (page(), Browser::start());
    let server = Server::start(&tree.path(""));
    browser.open(&server.url("/"));
    let field = browser.element("[name=a]");
    for text in ["12", "7", ""] {
        field.type_over(text);
        assert_eq!(field.property("value"), text);
    }
    let date = browser.element("[name=start]");
    for (keys, iso) in [("01312027", "2027-01-31"), ("02282030", "2030-02-28")] {
        date.clear();
        date.send(keys);
        assert_eq!(date.property("value"), iso);
    }
    field.click();
    browser.press(&format!("9{}", keys::TAB));
    assert_eq!(field.property("value"), "9");
    assert_eq!(
        browser.script("return document.activeElement.name", false),
        "start"
    );
}

#[test]
#[should_panic(expected = "waiting for rain: dry")]
fn waiting_ends() {
    tests::wait::within(Duration::from_millis(30), "rain", || {
        Err::<(), _>("dry".into())
    });
}
