//! The page's address and the calculator: what was entered is there after a
//! reload and for whoever gets the link, and the way back stays one step.

use serde_json::{Value, json};
use tests::browser::Browser;
use tests::calculator::{Calculator, field, quote};
use tests::project;
use tests::server::Server;
use tests::wait::eventually;
use tests::words::Words;

const BILLING: &str = "/en/docs/billing/";

/// Waits until the address has a part.
#[track_caller]
fn address_has(browser: &Browser, part: &str) -> String {
    eventually(&format!("`{part}` in the address"), || {
        let url = browser.url_shown();
        if url.contains(part) {
            Ok(url)
        } else {
            Err(url)
        }
    })
}

/// Waits until a field of a page has a text.
#[track_caller]
fn field_has(browser: &Browser, name: &str, text: &str) {
    eventually(&format!("`{text}` in {name}"), || {
        let value = browser.script(
            "return document.querySelector(arguments[0])?.value ?? null",
            field(name),
        );
        if value == text {
            Ok(())
        } else {
            Err(value.to_string())
        }
    });
}

#[test]
fn a_reload_keeps_what_was_entered() {
    let server = Server::start(project::written());
    let browser = Browser::start();
    let calculator = Calculator::open(&browser, &server.url(BILLING), "en");
    // Nothing was done, so nothing is written.
    assert!(!browser.url_shown().contains('#'));
    let request = json!({ "headcount": { "team-member": 77, "client": 5 }, "years": 3,
        "schedule": "custom", "currency": "EUR", "start": "2027-01-31",
        "plan": [{ "month": 0, "share": "33.5" }, { "month": 13, "share": "66.5" }] });
    calculator.enter(&request);
    let quote = quote(&request);
    calculator.shows(&quote);
    calculator.type_in("view-only", "many");
    let address = address_has(&browser, "many");
    assert!(!address.contains(quote["total_contract_value"].as_str().unwrap()));
    browser.script("location.reload()", Value::Null);
    browser.element("section.calculator[data-ready]");
    // What cannot be read is kept as well.
    field_has(&browser, "view-only", "many");
    calculator.type_in("view-only", "");
    calculator.shows(&quote);
}

#[test]
fn the_way_back_leaves_the_page() {
    let server = Server::start(project::written());
    let browser = Browser::start();
    browser.open(&server.url("/en/"));
    let calculator = Calculator::open(&browser, &server.url(BILLING), "en");
    for people in ["41", "42", "43"] {
        calculator.type_in("team-member", people);
        address_has(&browser, &format!("team-member={people}"));
    }
    browser.script("history.back()", Value::Null);
    eventually("the page before", || {
        let url = browser.url_shown();
        url.ends_with("/en/").then_some(()).ok_or(url)
    });
}

#[test]
fn following_a_heading_keeps_the_inputs_for_a_reload() {
    let server = Server::start(project::written());
    let browser = Browser::start();
    let calculator = Calculator::open(&browser, &server.url(BILLING), "en");
    calculator.type_in("team-member", "41");
    address_has(&browser, "team-member=41");
    browser.script("location.hash = 'invoices'", Value::Null);
    eventually("the inputs beside the heading", || {
        let kept = browser.script("return history.state?.calculator ?? null", Value::Null);
        let text = kept.to_string();
        text.contains("team-member=41").then_some(()).ok_or(text)
    });
    browser.script("location.reload()", Value::Null);
    Calculator::open(&browser, &browser.url_shown(), "en");
    field_has(&browser, "team-member", "41");
    assert!(browser.url_shown().ends_with("#invoices"));
}

#[test]
fn a_link_is_opened_in_any_language_and_says_what_it_could_not_read() {
    let server = Server::start(project::written());
    let browser = Browser::start();
    let link = "#v=1&card=2019-01&team-member=60&years=3&schedule=weekly&foo=%3Cb%3E&currency=CNY\
                &discount=5&customer=%3Cimg%20src%3Dx%3E";
    let calculator = Calculator::open(
        &browser,
        &server.url(&format!("/zh/docs/billing/{link}")),
        "zh",
    );
    let request = json!({ "headcount": { "team-member": 60 }, "years": 3, "currency": "CNY",
        "discount": "5" });
    calculator.shows(&quote(&request));
    let words = Words::of("zh");
    let notice = eventually("the notice", || {
        let text = browser.element(".desk-notice").text();
        let told = text.contains(&words.with("desk-link-unknown-key", &[("key", "foo")]));
        if told { Ok(text) } else { Err(text) }
    });
    assert!(
        notice.contains("2019-01") && notice.contains("weekly"),
        "{notice}"
    );
    assert_eq!(browser.count(".desk-notice img"), 0);
    browser.role("button", words.get("desk-close")).click();
    eventually("the notice to go", || {
        let text = browser.element(".desk-notice").text();
        text.is_empty().then_some(()).ok_or(text)
    });

    // Another link into the same page.
    browser.script(
        "location.hash = 'v=1&card=2026-11&client=3&project-administrator=2'",
        Value::Null,
    );
    field_has(&browser, "project-administrator", "2");
    field_has(&browser, "team-member", "0");
}
