//! The panel of a budget: its answer is that of `site quote --budget`, for the
//! amount and for what the calculator has.

use serde_json::{Value, json};
use tests::browser::keys;
use tests::calculator::{Calculator, quote};
use tests::command::Site;
use tests::reader::Reader;
use tests::wait::eventually;
use tests::words::Words;

fn open(reader: &Reader) {
    reader
        .element("[data-desk=budget] > summary")
        .send(&keys::ENTER.to_string());
    reader.element("[data-desk=budget] .budget-amount");
}

/// The answer of the command line for the contract's total.
fn budget(amount: &str, request: &Value) -> Value {
    let mut site = Site::quote().args(["--json", "--budget", amount]);
    for (key, option) in [
        ("years", "--years"),
        ("schedule", "--schedule"),
        ("currency", "--currency"),
    ] {
        match &request[key] {
            Value::Null => {}
            Value::String(value) => site = site.args([option, value]),
            value => site = site.args([option, &value.to_string()]),
        }
    }
    site.run().json()
}

/// Waits until the panel's figures are those of the answer.
#[track_caller]
fn shows(reader: &Reader, answer: &Value) {
    let paths: &[&str] = match answer["outcome"].as_str() {
        Some("within_budget") => &["budget", "seats", "tier.id", "total_contract_value", "left"],
        Some("below_smallest") => &["budget", "smallest.seats", "smallest.total_contract_value"],
        other => panic!("{other:?}"),
    };
    eventually(&format!("the figures of {answer}"), || {
        let shown = reader.script(
            "return [...document.querySelectorAll('[data-budget]')].map(it => [it.dataset.budget, it.value])",
            Value::Null,
        );
        let shown: Vec<(&str, &str)> = shown
            .as_array()
            .unwrap()
            .iter()
            .map(|pair| (pair[0].as_str().unwrap(), pair[1].as_str().unwrap()))
            .collect();
        for path in paths {
            if !shown.iter().any(|(known, _)| known == path) {
                return Err(format!("no {path} in {shown:?}"));
            }
        }
        for (path, value) in &shown {
            let expected = answer.pointer(&format!("/{}", path.replace('.', "/")));
            let expected = match expected {
                Some(Value::String(text)) => text.clone(),
                Some(number) => number.to_string(),
                None => return Err(format!("{path} is not in the answer")),
            };
            if expected != *value {
                return Err(format!("{path} is {value} and should be {expected}"));
            }
        }
        Ok(())
    });
}

#[track_caller]
fn error(reader: &Reader, expected: &str) {
    eventually(&format!("`{expected}`"), || {
        let amount = reader.element(".budget-amount");
        let described = reader.script(
            "const it = document.querySelector('.budget-amount');
             return it.getAttribute('aria-invalid') === 'true'
                 ? document.getElementById(it.getAttribute('aria-describedby')).textContent : ''",
            Value::Null,
        );
        let described = described.as_str().unwrap_or_default();
        if described == expected {
            Ok(())
        } else {
            Err(format!("`{described}` at {}", amount.property("value")))
        }
    });
}

fn type_amount(reader: &Reader, text: &str) {
    reader.element(".budget-amount").type_over(text);
}

#[test]
fn the_answer_is_the_command_lines_and_follows_the_calculator() {
    let reader = Reader::new();
    let calculator = reader.calculator("en");
    let words = Words::of("en");
    let mut request = json!({
        "headcount": { "team-member": 40 }, "years": 3, "schedule": "quarterly", "currency": "USD",
    });
    calculator.enter(&request);
    open(&reader);
    // Nothing is asked yet: there is no answer and no error.
    assert_eq!(
        reader.count("[data-budget], .budget-amount[aria-invalid]"),
        0
    );
    let amount = reader.role("textbox", words.get("desk-budget-amount"));
    amount.type_over("40,000");
    shows(&reader, &budget("120000", &request));
    let text = reader.element(".budget-answer").text();
    assert!(text.contains("$120,000.00 over 3 years"), "{text}");
    assert!(
        text.contains("3 years · ") && text.contains(" · USD"),
        "{text}"
    );
    for (typed, plain) in [
        ("$40,000.50", "120001.5"),
        ("usd 12345", "37035"),
        ("0", "0"),
    ] {
        amount.type_over(typed);
        shows(&reader, &budget(plain, &request));
    }
    reader
        .role("radio", words.get("desk-budget-contract"))
        .send(&keys::SPACE.to_string());
    amount.type_over("25000");
    shows(&reader, &budget("25000", &request));
    for (key, value) in [
        ("currency", json!("EUR")),
        ("years", json!(1)),
        ("schedule", json!("annual")),
    ] {
        request[key] = value;
        calculator.enter(&request);
        shows(&reader, &budget("25000", &request));
    }
    // One cent below a tier and exactly it.
    let total = quote(&json!({ "headcount": { "team-member": 250 }, "currency": "EUR" }));
    let total = total["total_contract_value"].as_str().unwrap().to_owned();
    amount.type_over(&total);
    shows(&reader, &budget(&total, &request));
    assert_eq!(budget(&total, &request)["left"], "0.00");
    amount.type_over("1");
    let below = budget("1", &request);
    assert_eq!(below["outcome"], "below_smallest");
    shows(&reader, &below);
    assert_eq!(
        reader.count_role("button", words.get("desk-budget-enter")),
        0
    );
    reader.nothing_went_wrong();
}

#[test]
fn the_answer_is_told_once_the_reader_pauses() {
    let reader = Reader::new();
    reader.calculator("en");
    open(&reader);
    type_amount(&reader, "40000");
    let seats = budget("40000", &Value::Null)["seats"].to_string();
    let expected = format!("{}: {seats}", Words::of("en").get("budget-seats"));
    eventually(&expected, || {
        let said = reader.element(".budget-said").property("textContent");
        if said == expected.as_str() {
            Ok(())
        } else {
            Err(said.to_string())
        }
    });
    reader.nothing_went_wrong();
}

#[test]
fn an_amount_that_is_none_is_refused_at_its_field() {
    let reader = Reader::new();
    let calculator = reader.calculator("en");
    let words = Words::of("en");
    open(&reader);
    let example = words.with("desk-budget-not-an-amount", &[("example", "40,000")]);
    for typed in ["abc", "40k", "-5", "5%", "€40", "1,5", "$", "1.2.3"] {
        type_amount(&reader, typed);
        error(&reader, &example);
        assert_eq!(reader.count("[data-budget]"), 0, "{typed}");
    }
    let out = |maximum: &str| {
        let values = [("minimum", "0"), ("maximum", maximum), ("decimals", "2")];
        words.with("desk-budget-refused", &values)
    };
    for typed in ["1.234", "99999999999999999999"] {
        type_amount(&reader, typed);
        error(&reader, &out("$10,000,000,000,000.00"));
    }
    type_amount(&reader, "");
    error(&reader, "");
    // What else is wrong is said where the answer would be.
    type_amount(&reader, "25000");
    calculator.choose("schedule", "custom");
    calculator.type_in("plan.0.share", "10");
    eventually("the plan's error", || {
        let text = reader.element(".budget-answer").text();
        if text.contains("100%") {
            Ok(())
        } else {
            Err(text)
        }
    });
    error(&reader, "");
    // A headcount that cannot be read matters to nobody here.
    calculator.choose("schedule", "annual");
    calculator.type_in("team-member", "many");
    shows(&reader, &budget("25000", &Value::Null));
    reader.nothing_went_wrong();
}

#[test]
fn the_seats_are_entered_and_taken_back() {
    let reader = Reader::new();
    let calculator = reader.calculator("en");
    let words = Words::of("en");
    let before = json!({ "headcount": { "project-administrator": 3, "team-member": 4, "client": 12 }, "schedule": "annual" });
    calculator.enter(&before);
    open(&reader);
    type_amount(&reader, "25000");
    let seats = budget("25000", &Value::Null)["seats"].as_u64().unwrap();
    let preview = |reader: &Reader| reader.element(".budget-preview").text();
    let role = reader.role("combobox", words.get("desk-budget-role"));
    // Of the paid roles it has most people.
    assert_eq!(role.property("value"), "team-member");
    eventually("what is to be entered", || {
        let text = preview(&reader);
        let expected = format!("Project Administrator: 3 · Team Member: {}", seats - 3);
        if text.contains(&expected) {
            Ok(())
        } else {
            Err(text)
        }
    });
    let enter = words.get("desk-budget-enter");
    reader.role("button", enter).send(&keys::ENTER.to_string());
    let mut after = before.clone();
    after["headcount"]["team-member"] = json!(seats - 3);
    calculator.shows(&quote(&after));
    // The focus is where it was.
    let focused = || reader.script("return document.activeElement.textContent", Value::Null);
    assert_eq!(focused(), enter);
    reader
        .role("button", words.get("desk-undo"))
        .send(&keys::ENTER.to_string());
    calculator.shows(&quote(&before));
    assert_eq!(focused(), enter);
    // More people in other roles than there are seats: the chosen one has all.
    let mut many = before.clone();
    many["headcount"]["project-administrator"] = json!(seats + 1);
    calculator.enter(&many);
    reader.role("button", enter).send(&keys::ENTER.to_string());
    let mut all = before;
    all["headcount"]["project-administrator"] = json!(0);
    all["headcount"]["team-member"] = json!(seats);
    calculator.shows(&quote(&all));
    reader.nothing_went_wrong();
}

#[test]
fn amounts_are_read_as_the_reader_writes_them() {
    let reader = Reader::new();
    for (locale, typed) in [
        ("de", "40.000,50 €"),
        ("fr", "40 000,50"),
        ("zh", "€４０，０００.50"),
    ] {
        let calculator = Calculator::open(&reader, &reader.url(locale, "docs/billing"), locale);
        calculator.choose("currency", "EUR");
        calculator.choose("years", "2");
        open(&reader);
        type_amount(&reader, typed);
        let request = json!({ "years": 2, "currency": "EUR", "schedule": "quarterly" });
        shows(&reader, &budget("80001", &request));
    }
    reader.nothing_went_wrong();
}

#[test]
fn the_panel_fits_a_narrow_screen() {
    let reader = Reader::new();
    reader.resize(320, 640);
    reader.calculator("en");
    open(&reader);
    type_amount(&reader, "25000");
    reader.element(".budget-people:not([hidden])");
    let wide = reader.script(
        "return [...document.querySelectorAll('[data-desk=budget] *')]
             .filter(it => it.getBoundingClientRect().right > 320).map(it => it.outerHTML.slice(0, 80))",
        Value::Null,
    );
    assert_eq!(wide, json!([]));
}
