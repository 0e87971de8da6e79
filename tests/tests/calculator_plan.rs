//! The plan of a custom schedule as a reader edits it: the rest, equal parts,
//! dates, back again; and the contract's other fields.

use serde_json::{Value, json};
use tests::browser::keys;
use tests::calculator::{Calculator, field, quote};
use tests::reader::Reader;
use tests::wait::eventually;

/// A contract with a plan of two halves.
fn begin(calculator: &Calculator) {
    let request = json!({ "headcount": { "team-member": 40 }, "years": 1, "schedule": "custom", "currency": "USD" });
    calculator.enter(&request);
    calculator.shows(&planned(&[(0, "50"), (6, "50")]));
}

/// The quote of the command line for that contract with another plan.
fn planned(rows: &[(u32, &str)]) -> Value {
    let rows: Vec<Value> = rows
        .iter()
        .map(|(month, share)| json!({ "month": month, "share": share }))
        .collect();
    quote(
        &json!({ "headcount": { "team-member": 40 }, "years": 1, "schedule": "custom", "plan": rows }),
    )
}

/// Presses a button by its name, as the keyboard does.
#[track_caller]
fn press(reader: &Reader, name: &str) {
    reader.role("button", name).send(&keys::ENTER.to_string());
}

/// Waits until this field has the focus.
#[track_caller]
fn focused(reader: &Reader, name: &str) {
    eventually(&format!("the focus on {name}"), || {
        let found = reader.script("return document.activeElement?.name", Value::Null);
        if found == name {
            Ok(())
        } else {
            Err(found.to_string())
        }
    });
}

#[track_caller]
fn has(reader: &Reader, name: &str, text: &str) {
    eventually(&format!("`{text}` in {name}"), || {
        let found = reader.element(&field(name)).property("value");
        if found == text {
            Ok(())
        } else {
            Err(found.to_string())
        }
    });
}

#[test]
fn a_plan_is_edited_as_a_whole_and_every_step_can_be_taken_back() {
    let reader = Reader::new();
    let calculator = reader.calculator("en");
    let words = calculator.words();
    begin(&calculator);
    let off = |id: &str, part: &str| {
        let expected = words.with(id, &[("part", part)]);
        eventually(&expected, || {
            let text = reader.element(".calculator .plan-sum").text();
            if text.contains(&expected) {
                Ok(())
            } else {
                Err(text)
            }
        });
    };
    calculator.type_in("plan.0.share", "30");
    off("calc-plan-missing", "20%");
    calculator.type_in("plan.0.share", "70.5");
    off("calc-plan-over", "20.5%");
    calculator.type_in("plan.0.share", "30");
    press(&reader, words.get("calc-plan-add"));
    focused(&reader, "plan.2.month");
    calculator.type_in("plan.2.month", "9");
    calculator.shows(&planned(&[(0, "30"), (6, "50"), (9, "20")]));
    // The row without a share gets the rest.
    calculator.type_in("plan.1.share", "");
    calculator.type_in("plan.0.share", "33.3333");
    press(&reader, &words.with("calc-plan-rest", &[("number", "2")]));
    focused(&reader, "plan.1.share");
    has(&reader, "plan.1.share", "46.6667");
    calculator.shows(&planned(&[(0, "33.3333"), (6, "46.6667"), (9, "20")]));
    let undo = words.get("calc-plan-undo");
    press(&reader, undo);
    has(&reader, "plan.1.share", "");
    press(&reader, undo);
    has(&reader, "plan.0.share", "30");
    press(&reader, undo);
    calculator.shows(&planned(&[(0, "30"), (6, "50"), (9, "20")]));
    // Equal parts for the rows that are there, then for more.
    press(&reader, words.get("calc-plan-equal"));
    calculator.shows(&planned(&[(0, "33.3334"), (6, "33.3333"), (9, "33.3333")]));
    calculator.type_in("plan.parts", "6");
    press(&reader, words.get("calc-plan-equal"));
    let six = [
        (0, "16.6667"),
        (2, "16.6667"),
        (4, "16.6667"),
        (6, "16.6667"),
        (8, "16.6666"),
        (10, "16.6666"),
    ];
    calculator.shows(&planned(&six));
    for bad in ["0", "121", "many"] {
        calculator.type_in("plan.parts", bad);
        calculator.refusal_at("plan.parts");
        let button = reader.role("button", words.get("calc-plan-equal"));
        assert_eq!(button.property("disabled"), true, "{bad}");
    }
    press(&reader, &words.with("calc-plan-remove", &[("number", "1")]));
    focused(&reader, "plan.0.month");
    off("calc-plan-missing", "16.6667%");
    press(&reader, undo);
    calculator.shows(&planned(&six));
    // To the beginning: then there is nothing to take back.
    loop {
        let button = reader.role("button", undo);
        if button.property("disabled") == true {
            break;
        }
        button.send(&keys::ENTER.to_string());
    }
    focused(&reader, "plan.0.month");
    calculator.shows(&planned(&[(0, "50"), (6, "50")]));
    reader.nothing_went_wrong();
}

#[test]
fn bad_input_in_a_plan_is_kept_and_said() {
    let reader = Reader::new();
    let calculator = reader.calculator("en");
    let decimals = format!("33.{}", "3".repeat(40));
    begin(&calculator);
    for (name, typed, id) in [
        ("plan.0.share", "half", "calc-not-a-percent"),
        ("plan.0.share", "−3", "calc-not-a-percent"),
        ("plan.0.share", "1e9", "calc-not-a-percent"),
        ("plan.0.share", &decimals, "calc-refusal-plan-share"),
        ("plan.1.month", "later", "calc-not-a-number"),
        ("plan.1.month", "-3", "calc-not-a-number"),
        (
            "plan.1.month",
            "1000000000",
            "calc-refusal-plan-month-outside-term",
        ),
    ] {
        let before = reader.element(&field(name)).property("value");
        calculator.type_in(name, typed);
        let said = calculator.refusal_at(name);
        for part in calculator.words().parts(id) {
            assert!(said.contains(part), "{typed}: {said}");
        }
        has(&reader, name, typed);
        calculator.type_in(name, before.as_str().unwrap());
        calculator.shows(&planned(&[(0, "50"), (6, "50")]));
    }
    calculator.type_in("plan.1.month", "１１");
    calculator.type_in("plan.1.share", "５０");
    calculator.shows(&planned(&[(0, "50"), (11, "50")]));
    reader.nothing_went_wrong();
}

/// Types a date (`2027-01-31`) as American readers do.
#[track_caller]
fn date(reader: &Reader, name: &str, iso: &str) {
    let [year, month, day] = iso.split('-').collect::<Vec<_>>()[..] else {
        panic!("{iso} is no date");
    };
    reader
        .element(&field(name))
        .send(&format!("{month}{day}{year}"));
}

#[test]
fn a_row_can_be_given_by_its_date() {
    let reader = Reader::new();
    let calculator = reader.calculator("en");
    begin(&calculator);
    assert_eq!(reader.count(&field("plan.0.date")), 0, "there is no start");
    calculator.date("2027-01-31");
    has(&reader, "plan.1.date", "2027-07-31");
    let dated = |month: u32| {
        let plan = json!([{ "month": 0, "share": "50" }, { "month": month, "share": "50" }]);
        quote(
            &json!({ "headcount": { "team-member": 40 }, "years": 1, "schedule": "custom", "start": "2027-01-31", "plan": plan }),
        )
    };
    for (typed, month, due) in [
        ("2027-04-29", 2, "2027-03-31"),
        ("2027-02-28", 1, "2027-02-28"),
        ("2028-01-30", 11, "2027-12-31"),
    ] {
        date(&reader, "plan.1.date", typed);
        has(&reader, "plan.1.date", typed);
        has(&reader, "plan.1.month", &month.to_string());
        calculator.shows(&dated(month));
        // Left, it shows the day on which the row is due.
        reader.element(&field("plan.1.share")).click();
        has(&reader, "plan.1.date", due);
    }
    for typed in ["1899-12-31", "2028-01-31"] {
        date(&reader, "plan.1.date", typed);
        let said = calculator.refusal_at("plan.1.date");
        assert!(
            said.contains("Jan 31, 2027") && said.contains("Jan 30, 2028"),
            "{said}"
        );
        reader.element(&field("plan.1.share")).click();
        has(&reader, "plan.1.date", typed);
    }
    calculator.type_in("plan.1.month", "3");
    has(&reader, "plan.1.date", "2027-04-30");
    calculator.shows(&dated(3));
    // The contract's own first day.
    calculator.date("1899-12-31");
    let said = calculator.refusal_at("start");
    for part in calculator.words().parts("calc-refusal-start-out-of-range") {
        assert!(said.contains(part), "{said}");
    }
    reader.nothing_went_wrong();
}

#[test]
fn choices_say_what_they_cost() {
    let reader = Reader::new();
    let calculator = reader.calculator("en");
    let names = |name: &str| {
        let options = format!(
            "return [...document.querySelector(\"{}\").options].map(it => it.text)",
            field(name)
        );
        reader.script(&options, Value::Null)
    };
    assert_eq!(
        names("years"),
        json!(["1 year", "2 years, -5%", "3 years, -10%"])
    );
    assert_eq!(
        names("schedule"),
        json!(["Annual", "Quarterly, +2%", "Custom, +1.5%"])
    );
    let fee = || reader.element(".calculator .choice .fee").text();
    calculator.choose("currency", "USD");
    assert_eq!(fee(), "$1,500.00");
    calculator.choose("currency", "EUR");
    eventually("the fee in euros", || {
        if fee() == "€1,400.00" {
            Ok(())
        } else {
            Err(fee())
        }
    });
    let box_to_tick = reader.element(&field("extras.0"));
    assert_eq!(box_to_tick.label(), "Onboarding");
    reader.nothing_went_wrong();
}
