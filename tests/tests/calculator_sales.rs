//! Sales mode in a real browser: entered by the address, remembered by
//! choice, operated by keys, and shown to a customer on the whole screen.

use serde_json::{Value, json};
use tests::browser::{Browser, keys};
use tests::calculator::{Calculator, field, quote};
use tests::project;
use tests::reader::Reader;
use tests::serve::Serve;
use tests::wait::eventually;
use tests::words::Words;

use crate::calculator_scenarios::Panel;

const REQUEST: &str = "team-member=40&client=12&years=1&schedule=quarterly&currency=USD";

fn url(reader: &Reader, fragment: &str) -> String {
    reader.url("en", &format!("docs/billing/#{fragment}"))
}

/// Opens a link in sales mode and waits for its buttons.
#[track_caller]
fn sales<'b>(reader: &'b Reader, inputs: &str) -> Calculator<'b> {
    let calculator = Calculator::open(reader, &url(reader, &format!("sales&v=1&{inputs}")), "en");
    reader.element(".sales-tools[data-state=ready]");
    calculator
}

#[track_caller]
fn until(reader: &Browser, what: &str, script: &str) {
    eventually(what, || {
        let value = reader.script(script, Value::Null);
        if value == true {
            Ok(())
        } else {
            Err(value.to_string())
        }
    });
}

/// Takes the focus from wherever it is.
fn leave_fields(reader: &Browser) {
    reader.script("document.activeElement.blur()", Value::Null);
}

#[track_caller]
fn says(reader: &Browser, expected: &str) {
    eventually(expected, || {
        let said = reader.element(".sales-said").text();
        (said == expected).then_some(()).ok_or(said)
    });
}

#[test]
fn sales_mode_is_remembered_by_choice_and_left_again() {
    let reader = Reader::new();
    let words = Words::of("en");
    let shown = || reader.count(&field("discount"));
    reader.calculator("en");
    assert_eq!(shown(), 0);
    assert!(
        !reader.requests().iter().any(|url| url.contains("/desk-")),
        "readers load nothing of it"
    );
    // The flag alone leaves the example as it is.
    let before = reader.script(
        "return document.querySelector('section.calculator').calculator.link()",
        Value::Null,
    );
    reader.open(&url(&reader, "sales"));
    reader.element(".sales-tools[data-state=ready]");
    let link = reader.script(
        "return document.querySelector('section.calculator').calculator.link()",
        Value::Null,
    );
    assert_eq!(link, format!("sales&{}", before.as_str().unwrap()));
    let remember = words.get("desk-sales-remember");
    reader.role("checkbox", remember).click();
    reader.calculator("en");
    reader.element(".sales-tools[data-state=ready]");
    assert_eq!(reader.role("checkbox", remember).property("checked"), true);
    // Also when a customer's link is opened, which has no flag.
    let calculator = Calculator::open(&reader, &url(&reader, "v=1&team-member=7"), "en");
    calculator.shows(&quote(&json!({ "headcount": { "team-member": 7 } })));
    reader.element(".sales-tools[data-state=ready]");
    reader.role("checkbox", remember).click();
    assert_eq!(stored(&reader), Value::Null);
    reader.role("checkbox", remember).click();
    reader.role("button", words.get("desk-sales-leave")).click();
    until(
        &reader,
        "the flag to go",
        "return location.hash.startsWith('#v=1&')",
    );
    assert_eq!((shown(), stored(&reader)), (0, Value::Null));
    reader.open(&reader.url_shown());
    reader.calculator("en");
    assert_eq!(shown(), 0);
    reader.nothing_went_wrong();
}

fn stored(reader: &Browser) -> Value {
    reader.script(
        "return localStorage.getItem('calculator-sales')",
        Value::Null,
    )
}

#[test]
fn without_storage_it_lasts_for_the_visit() {
    let reader = Reader::new();
    let refusal = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } });";
    reader.devtools(
        "Page.addScriptToEvaluateOnNewDocument",
        &json!({ "source": refusal }),
    );
    sales(&reader, REQUEST);
    let words = Words::of("en");
    let remember = reader.role("checkbox", words.get("desk-sales-remember"));
    remember.click();
    says(&reader, words.get("desk-sales-not-stored"));
    assert_eq!(remember.property("checked"), false);
    reader.nothing_went_wrong();
}

#[test]
fn the_discount_steps_by_arrow_keys_within_the_cards_limits() {
    let reader = Reader::new();
    let calculator = sales(&reader, REQUEST);
    let words = calculator.words();
    let discount = reader.role("textbox", words.get("calc-discount"));
    let hint = [
        words.with("calc-discount-most", &[("maximum", "30%")]),
        words.with("calc-discount-approval", &[("above", "15%")]),
    ]
    .join(" ");
    assert!(reader.element(".sales").text().contains(&hint));
    discount.type_over("14.5");
    for (key, value) in [
        (keys::UP, "15.5"),
        (keys::DOWN, "14.5"),
        (keys::DOWN, "13.5"),
        (keys::UP, "14.5"),
        (keys::UP, "15.5"),
    ] {
        discount.send(&key.to_string());
        eventually(value, || {
            let found = discount.property("value");
            if found == value {
                Ok(())
            } else {
                Err(found.to_string())
            }
        });
    }
    let request = json!({
        "headcount": { "team-member": 40, "client": 12 }, "years": 1,
        "schedule": "quarterly", "currency": "USD", "discount": "15.5",
    });
    calculator.shows(&quote(&request));
    let result = reader.element(".result").text();
    assert!(
        result.contains(words.get("calc-needs-approval")),
        "{result}"
    );
    discount.type_over("31");
    let said = calculator.refusal_at("discount");
    assert!(said.contains("30%"), "{said}");
    discount.send(&keys::UP.to_string());
    eventually("the maximum", || {
        let found = discount.property("value");
        (found == "30").then_some(()).ok_or(found.to_string())
    });
    reader.nothing_went_wrong();
}

#[test]
fn keys_work_outside_of_fields_and_can_be_turned_off() {
    let reader = Reader::new();
    let calculator = sales(&reader, REQUEST);
    let words = calculator.words();
    let focused = |name: &str| {
        until(
            &reader,
            name,
            &format!("return document.activeElement.name === '{name}'"),
        );
    };
    leave_fields(&reader);
    reader.press("s");
    says(
        &reader,
        &words.with("desk-scenarios-kept", &[("name", "Seats: 40, 1 year")]),
    );
    reader.press("d");
    focused("discount");
    // Letters belong to the field now.
    reader.press("1");
    until(
        &reader,
        "what was typed",
        "return document.activeElement.value === '1'",
    );
    leave_fields(&reader);
    reader.press("g");
    focused("project-administrator");
    calculator.type_in("team-member", "3");
    leave_fields(&reader);
    reader.press("1");
    calculator.shows(&quote(&json!({
        "headcount": { "team-member": 40, "client": 12 }, "schedule": "quarterly",
    })));
    reader.press("2");
    says(
        &reader,
        &words.with("desk-sales-no-scenario", &[("number", "2")]),
    );
    let allow = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    reader.devtools("Browser.grantPermissions", &allow);
    reader.press("l");
    says(&reader, words.get("desk-sales-copied"));
    let copied = reader.script("return navigator.clipboard.readText()", Value::Null);
    let copied = copied.as_str().unwrap();
    assert!(copied.contains("/en/docs/billing/#v=1&card="), "{copied}");

    reader.press("?");
    let sheet = reader.role("dialog", words.get("desk-sales-shortcuts"));
    assert!(sheet.text().contains(words.get("desk-keys-discount")));
    reader.role("table", words.get("desk-sales-shortcuts"));
    reader.role("checkbox", words.get("desk-keys-on")).click();
    reader.press(&keys::ESCAPE.to_string());
    until(
        &reader,
        "the sheet to close",
        "return !document.querySelector('dialog[open]')",
    );
    leave_fields(&reader);
    reader.press("?p");
    reader.press("g");
    assert_eq!(reader.count("dialog[open]"), 0);
    assert_ne!(
        reader.script("return document.activeElement.name ?? ''", Value::Null),
        "project-administrator"
    );
    // By its button the sheet opens all the same.
    reader
        .role("button", words.get("desk-sales-shortcuts"))
        .click();
    reader.role("checkbox", words.get("desk-keys-on")).click();
    reader.role("button", words.get("desk-close")).click();
    leave_fields(&reader);
    reader.press("g");
    focused("project-administrator");
    // Without sales mode there are no keys.
    reader.role("button", words.get("desk-sales-leave")).click();
    until(
        &reader,
        "no buttons",
        "return !document.querySelector('.sales-tools')",
    );
    leave_fields(&reader);
    reader.press("?g");
    assert_eq!(reader.count("dialog"), 0);
    reader.nothing_went_wrong();
}

/// Waits for a text in the presenting view.
#[track_caller]
fn presents(reader: &Browser, text: &str) {
    eventually(text, || {
        let shown = reader.element("dialog.present").text();
        shown.contains(text).then_some(()).ok_or(shown)
    });
}

#[test]
fn a_customer_is_shown_large_figures_and_nothing_else() {
    let reader = Reader::new();
    let offer = format!("{REQUEST}&discount=20&customer=Acme%20%3Cb%3E&reference=Q-7");
    let calculator = sales(&reader, &offer);
    let words = calculator.words();
    let panel = Panel::open(&reader);
    reader.element(".scenario-keep button").click();
    panel.columns(&["Seats: 40, 1 year"]);
    calculator.type_in("team-member", "60");
    let request = json!({
        "headcount": { "team-member": 60, "client": 12 }, "schedule": "quarterly", "discount": "20",
    });
    calculator.shows(&quote(&request));
    let present = reader.role("button", words.get("desk-sales-present"));
    present.send(&keys::ENTER.to_string());
    reader.role("dialog", "Acme <b>");
    let total = &quote(&request)["total_contract_value"];
    let shown = reader.element(".present-total data");
    assert_eq!(shown.property("value"), *total);
    for text in [
        "$12,240.00",
        "60 of 250",
        "Q-7",
        "4 × $3,060.00",
        words.get("calc-before-tax"),
        words.get("calc-illustrative"),
    ] {
        presents(&reader, text);
    }
    let text = reader.element(".present-figures").text();
    assert!(!text.contains("20%"), "{text}");
    assert!(!text.contains(words.get("calc-needs-approval")), "{text}");
    reader
        .role("checkbox", words.get("desk-present-discount"))
        .click();
    presents(&reader, "20%");
    // To the scenario that was kept, and around to the current inputs.
    reader.press(&keys::RIGHT.to_string());
    presents(&reader, "$2,856.00");
    presents(&reader, "2 of 2 · Seats: 40, 1 year");
    reader.press(&keys::RIGHT.to_string());
    presents(&reader, "$12,240.00");
    reader.press(&keys::LEFT.to_string());
    presents(&reader, "$2,856.00");
    for (width, height) in [(320, 640), (1280, 800), (3840, 2160)] {
        reader.resize(width, height);
        until(
            &reader,
            "a view that is not wider than the screen",
            "const sheet = document.querySelector('.present-sheet');
             return sheet.scrollWidth <= sheet.clientWidth && sheet.getBoundingClientRect().width === innerWidth",
        );
    }
    reader.press(&keys::ESCAPE.to_string());
    until(
        &reader,
        "the view to close",
        "return !document.querySelector('dialog')",
    );
    until(
        &reader,
        "the focus to come back",
        "const { activeElement: focused } = document;
         return focused.dataset.act === 'present' || focused.outerHTML.slice(0, 200)",
    );
    // The calculator is as it was.
    calculator.shows(&quote(&request));
    reader.nothing_went_wrong();
}

#[test]
fn where_full_screen_is_refused_it_covers_the_page() {
    let reader = Reader::new();
    let refusal =
        "Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('no'));";
    reader.devtools(
        "Page.addScriptToEvaluateOnNewDocument",
        &json!({ "source": refusal }),
    );
    let calculator = sales(&reader, "years=1");
    let words = calculator.words();
    leave_fields(&reader);
    reader.press("p");
    reader.role("dialog", words.get("calc-result"));
    presents(&reader, words.get("calc-check-fields"));
    until(
        &reader,
        "the whole window",
        "const at = document.querySelector('dialog.present').getBoundingClientRect();
         return at.top === 0 && at.left === 0 && at.width === innerWidth && at.height === innerHeight",
    );
    reader.role("button", words.get("desk-close")).click();
    until(
        &reader,
        "the view to close",
        "return !document.querySelector('dialog')",
    );
    reader.nothing_went_wrong();
}

#[test]
fn from_right_to_left_the_left_arrow_leads_on() {
    let serve = Serve::start(&project::content(), None);
    let browser = Browser::start();
    let address = serve.url(&format!("/ar-XB/docs/billing/#sales&v=1&{REQUEST}"));
    browser.open(&address);
    browser.element(".sales-tools[data-state=ready]");
    leave_fields(&browser);
    browser.press("ssp");
    let number = |number: &str| {
        eventually(number, || {
            let place = browser.element(".present-place").text();
            place.contains(number).then_some(()).ok_or(place)
        });
    };
    number("1");
    browser.press(&keys::LEFT.to_string());
    number("2");
    browser.press(&keys::RIGHT.to_string());
    number("1");
}
