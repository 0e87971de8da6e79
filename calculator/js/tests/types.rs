//! The TypeScript types are generated from the Rust sources, with their docs:
//! from the structs that serde writes and reads, with the keys that serde
//! gives them. The generated files are kept in the sources, and these tests
//! fail when they are not what the sources say, or not what serde writes.
//!
//! After a change of the sources: `UPDATE_TYPES=1 cargo test -p quote-js`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod generate;

use std::path::{Path, PathBuf};
use std::{env, fs};

use pricing::{BudgetRequest, Outcome, RefusalCode, Request, Role, Roles, budget, rate_card};
use quote_js::parse;
use serde_json::{Value, json};

use generate::{Module, Type};

fn source(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The types of the engine: rate card, roles, request, outcome.
fn engine() -> Module {
    let mut module = Module::default();
    module.aliases("src/card.rs", &["Money", "Percent", "Currency"]);
    module.alias("IsoDate", "A day, such as `2027-01-31`.");
    module.types("src/card.rs", &["RateCard"]);
    module.types("../pricing/src/roles.rs", &["Role"]);
    module.request();
    module.outcome();
    module.union(
        "RefusalCode",
        "Which rule a request breaks; of several the first.",
        RefusalCode::ALL.iter().map(|code| code.as_str()),
    );
    module
}

/// The types of the parser of rate cards.
fn parser() -> Module {
    let mut module = Module::default();
    module.import("RateCard", "./quote.js");
    module.types("src/parse.rs", &["RateCardReading"]);
    module
}

fn is_kept(path: &str, module: &Module) {
    let (path, text) = (source(path), module.text());
    if env::var_os("UPDATE_TYPES").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == text,
        "{} is not what the sources say; UPDATE_TYPES=1 writes:\n{text}",
        path.display()
    );
}

#[test]
fn the_types_are_those_of_the_sources() {
    is_kept("src/engine.d.ts", &engine());
    is_kept("src/parser.d.ts", &parser());
}

/// Panics where a value is not of a type.
fn conforms(value: &Value, kind: &Type, module: &Module, at: &str) {
    if let Err(why) = module.check(value, kind, at) {
        panic!("{why}, in {value:#}");
    }
}

const CARD: &str = r#"
version = "t"
currencies = ["USD", "JPY"]
model = "graduated"
illustrative = true
valid_days = 30
tiers = [{ id = "a", seats = 10, unit = { USD = "90.00", JPY = "9000" } },
         { id = "b", seats = 20, unit = { USD = "10.50", JPY = "1000" } },
         { id = "c", contact = true }]
terms = [{ years = 1 }, { years = 3, discount = "10", uplift = "3" }]
schedules = [{ id = "annual", installments = 1 }, { id = "custom", custom = true, adjustment = "-1.5" }]
extras = [{ id = "onboarding", fee = { USD = "1500", JPY = "100" } }]
[discounts]
maximum = "30"
approval_above = "15"
"#;

fn outcome(request: &Value) -> Outcome {
    let card = rate_card::parse(CARD).card.unwrap();
    let role = |id: &str, paid| Role {
        id: id.to_owned(),
        name: id.to_owned(),
        paid,
    };
    let roles = Roles::new(vec![role("p", true), role("f", false)]);
    let request: Request = serde_json::from_value(request.clone()).unwrap();
    pricing::quote(&card, &roles, &request)
}

#[test]
fn what_serde_writes_and_reads_is_of_the_types() {
    let module = engine();
    let full = json!({
        "headcount": { "p": 5, "f": 2 }, "currency": "USD", "years": 3, "schedule": "custom",
        "start": "2027-01-31", "discount": "20", "extras": ["onboarding"],
        "plan": [{ "month": 0, "share": "40" }, { "month": 6, "share": "60" }],
    });
    for request in [
        full.clone(),
        json!({ "headcount": { "p": 5 }, "schedule": "custom",
                "plan": [{ "month": 0, "amount": "40" }, { "month": 6, "amount": "60" }] }),
        json!({ "headcount": { "p": 15 } }),
        json!({ "headcount": { "p": 9 }, "currency": "JPY" }),
        json!({ "headcount": { "p": 500 } }),
        json!({ "headcount": {} }),
    ] {
        conforms(&request, &Type::named("QuoteRequest"), &module, "request");
        let outcome = serde_json::to_value(outcome(&request)).unwrap();
        conforms(&outcome, &Type::named("Outcome"), &module, "outcome");
    }
    // Every key of a request is one that is read, and the other way round.
    for key in module.keys("QuoteRequest") {
        assert!(full.get(&key).is_some(), "no request has `{key}`");
        let mut wrong = full.clone();
        wrong[&key] = Value::Null;
        assert!(serde_json::from_value::<Request>(wrong).is_err(), "{key}");
    }
}

#[test]
fn budgets_are_of_the_types() {
    let module = engine();
    let card = rate_card::parse(CARD).card.unwrap();
    let role = Role {
        id: "p".to_owned(),
        name: "p".to_owned(),
        paid: true,
    };
    let roles = Roles::new(vec![role]);
    for wanted in [
        json!({ "budget": "1000", "years": 3, "schedule": "annual", "extras": [] }),
        json!({ "budget": "1000000" }),
        json!({ "budget": "1" }),
        json!({ "budget": "x" }),
    ] {
        conforms(&wanted, &Type::named("BudgetRequest"), &module, "request");
        let read: BudgetRequest = serde_json::from_value(wanted).unwrap();
        let outcome = serde_json::to_value(budget(&card, &roles, &read)).unwrap();
        conforms(&outcome, &Type::named("BudgetOutcome"), &module, "outcome");
    }
}

#[test]
fn a_card_and_its_problems_are_of_the_types() {
    let (mut module, card) = (parser(), engine());
    module.add(card);
    for text in [CARD, "version = 1\nx = 2\n", "tiers = [", ""] {
        let reading = serde_json::to_value(parse::parse(text)).unwrap();
        conforms(
            &reading,
            &Type::named("RateCardReading"),
            &module,
            "reading",
        );
    }
}
