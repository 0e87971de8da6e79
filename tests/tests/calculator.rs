//! The calculator in the browser: every figure that it shows is the one that
//! `site quote --json` gives for the same request, in each language.

use serde_json::{Value, json};
use tests::calculator::{Calculator, field, quote};
use tests::project::LOCALES;
use tests::reader::Reader;
use tests::wait::eventually;

/// A base, and then one thing changed at a time.
fn steps() -> Vec<Value> {
    let base = json!({
        "headcount": { "team-member": 40, "client": 12 },
        "years": 1, "schedule": "annual", "currency": "USD",
    });
    let with = |changes: Value| {
        let mut request = base.clone();
        for (key, value) in changes.as_object().unwrap() {
            request[key] = value.clone();
        }
        request
    };
    let plan = json!([{ "month": 0, "share": "33.3333" }, { "month": 5, "share": "33.3333" }, { "month": 35, "share": "33.3334" }]);
    vec![
        base.clone(),
        with(json!({ "headcount": { "team-member": 50 } })),
        with(json!({ "headcount": { "team-member": 51 } })),
        with(
            json!({ "headcount": { "project-administrator": 1, "custom-user-roles": 249, "view-only": 10_000_000 } }),
        ),
        with(json!({ "headcount": { "team-member": 5000 } })),
        with(json!({ "schedule": "quarterly" })),
        with(json!({ "years": 3, "schedule": "quarterly" })),
        with(json!({ "currency": "EUR" })),
        with(json!({ "currency": "CNY", "years": 2 })),
        with(json!({ "start": "2027-01-31", "schedule": "quarterly" })),
        with(json!({ "start": "2028-02-29", "years": 3 })),
        with(json!({ "schedule": "custom", "years": 3, "plan": plan })),
        with(
            json!({ "schedule": "custom", "years": 3, "plan": plan, "start": "2027-08-31", "currency": "CNY" }),
        ),
        with(json!({ "schedule": "custom", "years": 3, "plan": [{ "month": 7, "share": "100" }] })),
        base,
    ]
}

#[test]
fn every_figure_is_the_command_lines() {
    for locale in LOCALES {
        let reader = Reader::new();
        let calculator = reader.calculator(locale);
        for request in steps() {
            calculator.enter(&request);
            calculator.shows(&quote(&request));
        }
        reader.nothing_went_wrong();
    }
}

#[test]
fn the_result_is_announced_once_it_changes() {
    for locale in LOCALES {
        let reader = Reader::new();
        let calculator = reader.calculator(locale);
        calculator.type_in("project-administrator", "");
        for people in ["7", "300"] {
            calculator.type_in("team-member", people);
            eventually("the total in the live region", || {
                let said = reader
                    .element("section.calculator p[role=status]")
                    .property("textContent");
                let total = reader
                    .element("[data-figure=total_contract_value]")
                    .property("textContent");
                let (said, total) = (
                    said.as_str().unwrap_or_default(),
                    total.as_str().unwrap_or_default(),
                );
                let paid = reader
                    .element("[data-figure='seats.paid']")
                    .property("textContent")
                    == people;
                if paid && said.contains(total) {
                    Ok(())
                } else {
                    Err(format!("`{said}` for {total}"))
                }
            });
        }
        // Beside the one for what is said of a link that was opened.
        let regions = "section.calculator :is([role=status], [aria-live]):not(.desk-notice)";
        assert_eq!(reader.count(regions), 1);
    }
}

#[test]
fn more_people_than_the_card_prices_are_for_sales() {
    for locale in LOCALES {
        let reader = Reader::new();
        let calculator = reader.calculator(locale);
        let request = json!({ "headcount": { "team-member": 5001 } });
        calculator.enter(&request);
        let part = calculator.words().parts("calc-contact-sales")[0].to_owned();
        eventually("the word of sales", || {
            let text = reader
                .element("section.calculator")
                .property("innerText")
                .to_string();
            if text.contains(&part) {
                Ok(())
            } else {
                Err(text)
            }
        });
        let answer = quote(&request);
        assert_eq!(answer["outcome"], "contact_sales");
        calculator.shows(&answer);
        assert_eq!(
            reader.count("[data-figure=total_contract_value]"),
            0,
            "no amount"
        );
        assert_eq!(
            reader.count("section.calculator a[href^='mailto:enterprise@blue.cc']"),
            1
        );
        reader.nothing_went_wrong();
    }
}

/// What is typed into a field, and the word that says why not.
const REFUSED: [(&str, &str, &str); 5] = [
    (
        "team-member",
        "10000001",
        "calc-refusal-headcount-too-large",
    ),
    ("client", "1000000000", "calc-refusal-headcount-too-large"),
    (
        "team-member",
        "999999999999999999999999999999",
        "calc-refusal-headcount-too-large",
    ),
    ("team-member", "many", "calc-not-a-number"),
    ("view-only", "-3", "calc-not-a-number"),
];

#[test]
fn a_refusal_stands_at_its_field_in_the_pages_language() {
    for locale in LOCALES {
        let reader = Reader::new();
        let calculator = reader.calculator(locale);
        let sound = json!({ "headcount": { "team-member": 40 }, "schedule": "annual", "start": "2027-01-31" });
        for (name, typed, word) in REFUSED {
            calculator.enter(&sound);
            calculator.shows(&quote(&sound));
            calculator.type_in(name, typed);
            let said = calculator.refusal_at(name);
            says(&calculator, &said, word);
            assert_eq!(
                reader.count("[data-figure=total_contract_value]"),
                0,
                "{typed}: an amount stays"
            );
            assert_eq!(
                reader.element(&field(name)).property("value"),
                typed,
                "it is the reader's to mend"
            );
        }
        calculator.enter(&sound);
        calculator.shows(&quote(&sound));
        assert_eq!(
            reader.count("section.calculator [aria-invalid=true]"),
            0,
            "a refusal stays"
        );
        calculator.date("1999-12-31");
        let said = calculator.refusal_at("start");
        says(&calculator, &said, "calc-refusal-start-out-of-range");
        reader.nothing_went_wrong();
    }
}

#[test]
fn a_plan_is_refused_at_its_row() {
    for locale in LOCALES {
        let reader = Reader::new();
        let calculator = reader.calculator(locale);
        let rows = json!([{ "month": 0, "share": "40" }, { "month": 6, "share": "60" }]);
        let sound = json!({ "headcount": { "team-member": 40 }, "years": 1, "schedule": "custom", "plan": rows });
        let cases = [
            ("plan.1.month", "12", "calc-refusal-plan-month-outside-term"),
            ("plan.1.month", "0", "calc-refusal-plan-month-order"),
            ("plan.0.share", "0", "calc-refusal-plan-share"),
            ("plan.0.share", "half", "calc-not-a-percent"),
        ];
        for (name, typed, word) in cases {
            calculator.enter(&sound);
            calculator.shows(&quote(&sound));
            calculator.type_in(name, typed);
            let said = calculator.refusal_at(name);
            says(&calculator, &said, word);
        }
        calculator.enter(&sound);
        calculator.shows(&quote(&sound));
        calculator.type_in("plan.0.share", "39.5");
        in_an_error(&reader, &calculator, "calc-refusal-plan-sum");
        in_an_error(&reader, &calculator, "99.5");
        reader.nothing_went_wrong();
    }
}

#[test]
fn nobody_who_pays_is_refused() {
    for locale in LOCALES {
        let reader = Reader::new();
        let calculator = reader.calculator(locale);
        calculator.enter(&json!({ "headcount": { "client": 3 } }));
        in_an_error(&reader, &calculator, "calc-refusal-no-paid-seats");
        assert_eq!(reader.count("[data-figure=total_contract_value]"), 0);
        reader.nothing_went_wrong();
    }
}

#[track_caller]
fn says(calculator: &Calculator, said: &str, word: &str) {
    for part in calculator.words().parts(word) {
        assert!(said.contains(part), "`{said}` is not {word}");
    }
    assert!(
        !said.contains(['{', '}']),
        "a placeholder is left in `{said}`"
    );
}

/// Waits for an error, wherever it stands, that has the parts of a word, or a
/// text as it is.
#[track_caller]
fn in_an_error(reader: &Reader, calculator: &Calculator, word: &str) {
    let parts = if word.starts_with("calc-") {
        calculator.words().parts(word)
    } else {
        vec![word]
    };
    eventually(word, || {
        let errors = reader.script(
            "return [...document.querySelectorAll('section.calculator .error')].map(it => it.textContent).join('\\n')",
            Value::Null,
        );
        let errors = errors.as_str().unwrap_or_default();
        if parts.iter().all(|part| errors.contains(part)) {
            Ok(())
        } else {
            Err(format!("the errors are `{errors}`"))
        }
    });
}
