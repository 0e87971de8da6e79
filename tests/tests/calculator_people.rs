//! People in the calculator as a reader enters them: typed, pasted, stepped
//! with the keys, moved from role to role; and what stands beside them.

use serde_json::{Value, json};
use tests::browser::{Browser, keys};
use tests::calculator::{Calculator, field, quote};
use tests::project;
use tests::reader::Reader;
use tests::serve::Serve;
use tests::wait::eventually;

const MEMBERS: &str = "team-member";

/// Releases the keys that are held.
const RELEASE: char = '\u{E000}';

/// Copies a text and pastes it over what a field has, by the keyboard.
#[track_caller]
fn paste(browser: &Browser, name: &str, text: &str) {
    browser.script(
        "document.querySelector('#copied')?.remove();
         const copied = document.createElement('textarea');
         copied.id = 'copied';
         copied.value = arguments[0];
         document.body.append(copied)",
        text,
    );
    let (control, copied) = (keys::CONTROL, browser.element("#copied"));
    copied.send(&format!("{control}a{RELEASE}{control}c{RELEASE}"));
    let into = browser.element(&field(name));
    into.send(&format!("{control}a{RELEASE}{control}v{RELEASE}"));
}

/// Waits until a field has this text.
#[track_caller]
fn has(browser: &Browser, name: &str, text: &str) {
    shows(browser, &field(name), "value", text);
}

/// Waits until the text of an element is this.
#[track_caller]
fn reads(browser: &Browser, css: &str, text: &str) {
    shows(browser, css, "textContent", text);
}

#[track_caller]
fn shows(browser: &Browser, css: &str, property: &str, text: &str) {
    eventually(&format!("{css}: `{text}`"), || {
        let shown = browser.element(css).property(property);
        if shown == text {
            Ok(())
        } else {
            Err(shown.to_string())
        }
    });
}

fn members(people: u64) -> Value {
    json!({ "headcount": { "team-member": people }, "years": 1, "schedule": "annual" })
}

#[test]
fn what_is_pasted_is_a_number_or_said_not_to_be_one() {
    let reader = Reader::new();
    let calculator = reader.calculator("en");
    calculator.enter(&members(40));
    for (pasted, shown, people) in [
        ("1 234 people", "1234", 1234),
        ("Team members: 61", "61", 61),
        ("１２", "12", 12),
        ("2,500", "2500", 2500),
        ("٤٠", "40", 40),
    ] {
        paste(&reader, MEMBERS, pasted);
        has(&reader, MEMBERS, shown);
        calculator.shows(&quote(&members(people)));
    }
    for pasted in ["some people", "1e9", "−3", "-3", "3.5", "10-20"] {
        paste(&reader, MEMBERS, pasted);
        assert!(
            calculator
                .refusal_at(MEMBERS)
                .contains(calculator.words().get("calc-not-a-number"))
        );
        has(&reader, MEMBERS, pasted);
        calculator.type_in(MEMBERS, "40");
        calculator.shows(&quote(&members(40)));
    }
    paste(&reader, MEMBERS, "1000000000");
    assert!(calculator.refusal_at(MEMBERS).contains("10,000,000"));
    // Nothing typed counts as nobody.
    calculator.enter(&json!({ "headcount": { "team-member": 7 } }));
    calculator.type_in("client", "");
    calculator.shows(&quote(&json!({ "headcount": { "team-member": 7 } })));
    reader.nothing_went_wrong();
}

#[test]
fn digits_of_other_scripts_count_from_right_to_left_and_in_every_locale() {
    let serve = Serve::start(&project::content(), None);
    let browser = Browser::start();
    let calculator = Calculator::open(&browser, &serve.url("/ar-XB/docs/billing/"), "en");
    calculator.enter(&members(1));
    for (typed, people) in [("٤٠", 40), ("۱۲۰", 120), ("１２", 12), ("٣٠٠", 300)] {
        calculator.type_in(MEMBERS, typed);
        has(&browser, MEMBERS, typed);
        calculator.shows(&quote(&members(people)));
    }
    paste(&browser, MEMBERS, "٤٠ شخصًا");
    calculator.shows(&quote(&members(40)));
}

#[test]
fn a_number_is_shown_in_groups_and_typed_on_without_them() {
    let reader = Reader::new();
    let calculator = reader.calculator("en");
    calculator.enter(&members(1));
    for (typed, left) in [("1250", "1,250"), ("4100", "4,100")] {
        calculator.type_in(MEMBERS, typed);
        has(&reader, MEMBERS, typed);
        reader.press(&keys::TAB.to_string());
        has(&reader, MEMBERS, left);
    }
    // Back in the field, at the end: one digit less, one more.
    let members_field = reader.element(&field(MEMBERS));
    members_field.click();
    has(&reader, MEMBERS, "4100");
    let selected = "const it = document.activeElement; return it.selectionEnd - it.selectionStart";
    assert_eq!(
        reader.script(selected, Value::Null),
        0,
        "a click selects nothing"
    );
    reader.press(&format!("{}{}7", keys::END, '\u{E003}'));
    has(&reader, MEMBERS, "4107");
    calculator.shows(&quote(&members(4107)));
    // What is refused stays as it was typed.
    calculator.type_in(MEMBERS, "10000001");
    reader.press(&keys::TAB.to_string());
    calculator.refusal_at(MEMBERS);
    has(&reader, MEMBERS, "10000001");
    reader.nothing_went_wrong();
}

#[test]
fn arrow_keys_change_a_number_and_the_sums_follow() {
    let reader = Reader::new();
    let calculator = reader.calculator("en");
    calculator.enter(&members(40));
    let words = calculator.words();
    let press = |key: char| reader.element(&field(MEMBERS)).send(&key.to_string());
    let sums = |paid: &str, left: &str, next: &[(&str, &str)]| {
        let of = [
            ("paid", paid),
            ("seats", if next[0].1 == "51" { "50" } else { "250" }),
            ("left", left),
        ];
        reads(
            &reader,
            ".calculator .group .sum",
            &words.with("calc-paid-of", &of),
        );
        let mut values = next.to_vec();
        values.push(("name", words.get("calc-tiers-fee")));
        reads(
            &reader,
            ".calculator .group .hint",
            &words.with("calc-next-from", &values),
        );
    };
    let department = [
        ("seats", "51"),
        ("tier", "Department"),
        ("fee", "$15,000.00"),
    ];
    let company = [("seats", "251"), ("tier", "Company"), ("fee", "$48,000.00")];
    sums("40", "10", &department);
    press(keys::UP);
    has(&reader, MEMBERS, "41");
    sums("41", "9", &department);
    press(keys::PAGE_UP);
    sums("51", "199", &company);
    reader
        .element(&field(MEMBERS))
        .send(&format!("{}{}{RELEASE}", keys::SHIFT, keys::DOWN));
    has(&reader, MEMBERS, "41");
    press(keys::DOWN);
    calculator.shows(&quote(&members(40)));
    for _ in 0..5 {
        press(keys::PAGE_DOWN);
    }
    has(&reader, MEMBERS, "0");
    calculator.type_in("client", "12");
    let free = ".calculator .group ~ .group .sum";
    reads(
        &reader,
        free,
        &words.with("calc-free-sum", &[("free", "12")]),
    );
    calculator.type_in(MEMBERS, "5001");
    reads(
        &reader,
        ".calculator .group .sum",
        &words.with("calc-paid-sum", &[("paid", "5,001")]),
    );
    let next = words.with("calc-next-contact", &[("seats", "5,001")]);
    reads(&reader, ".calculator .group .hint", &next);
    reader.nothing_went_wrong();
}

#[test]
fn people_move_to_another_role_by_keyboard() {
    let reader = Reader::new();
    let calculator = reader.calculator("en");
    let words = calculator.words();
    let headcount = json!({ "team-member": 45, "client": 12 });
    calculator.enter(
        &json!({ "headcount": headcount, "years": 1, "schedule": "annual", "currency": "USD" }),
    );
    // From the last field on, with Tab and Enter.
    reader
        .element(&field("view-only"))
        .send(&keys::TAB.to_string());
    reader.press(&keys::ENTER.to_string());
    let focused = || {
        reader.script(
            "return document.activeElement.name || document.activeElement.textContent",
            Value::Null,
        )
    };
    reader.press(&keys::TAB.to_string());
    assert_eq!(focused(), "move.from");
    reader.press("Cl");
    has(&reader, "move.from", "client");
    reader.press(&keys::TAB.to_string());
    assert_eq!(focused(), "move.to");
    reader.press("T");
    has(&reader, "move.to", MEMBERS);
    reader.press(&keys::TAB.to_string());
    has(&reader, "move.count", "12");
    let effect = words.with(
        "calc-move-change",
        &[("change", "+$11,500.00"), ("total", "$15,000.00")],
    );
    reads(&reader, ".calculator .move .effect", &effect);
    // More than there are, at the field; the price stays.
    reader.element(&field("move.count")).type_over("13");
    let most = words.with("calc-refusal-headcount-too-large", &[("maximum", "12")]);
    assert_eq!(calculator.refusal_at("move.count"), most);
    assert_eq!(reader.count("[data-figure=total_contract_value]"), 1);
    reader.element(&field("move.count")).type_over("5");
    reads(
        &reader,
        ".calculator .move .effect",
        words.get("calc-move-same"),
    );
    reader.press(&keys::TAB.to_string());
    assert_eq!(focused(), words.get("calc-move-button"));
    reader.press(&keys::ENTER.to_string());
    has(&reader, MEMBERS, "50");
    has(&reader, "client", "7");
    let done = words.with("calc-moved", &[("effect", words.get("calc-move-same"))]);
    reads(&reader, ".calculator .move .done", &done);
    assert_eq!(focused(), words.get("calc-move-button"), "the focus stays");
    eventually("the move is said", || {
        let said = reader.script(
            "return [...document.querySelectorAll('.calculator > * [role=status], .calculator .visually-hidden[role=status]')].map(it => it.textContent).join(' ')",
            Value::Null,
        );
        let said = said.as_str().unwrap_or_default().to_owned();
        if said.contains(&done) {
            Ok(())
        } else {
            Err(said)
        }
    });
    // The rest of them: the next tier, and its price as announced before.
    reads(&reader, ".calculator .move .effect", &effect);
    reader.role("button", words.get("calc-move-button")).click();
    let moved = json!({ "headcount": { "team-member": 57, "client": 0 }, "years": 1, "schedule": "annual" });
    calculator.shows(&quote(&moved));
    reader.nothing_went_wrong();
}
