//! Props survive the way into the page, and nothing that stands there can
//! make reading panic.

use pricing::{Pays, PlanRow};

use super::sample::props;
use crate::{Props, Value};

/// The part of a value with this path (`card.tiers.0.id`).
fn part<'v>(value: &'v mut Value, path: &str) -> &'v mut Value {
    path.split('.').fold(value, |value, name| match value {
        Value::Map(entries) => {
            let found = entries.iter_mut().find(|(known, _)| known == name);
            &mut found.unwrap_or_else(|| panic!("no {name} of {path}")).1
        }
        Value::List(items) => &mut items[name.parse::<usize>().unwrap()],
        _ => panic!("{path} goes too deep"),
    })
}

/// The paths of all values.
fn paths(value: &Value, path: &str, all: &mut Vec<String>) {
    let mut inner = |name: &str, value: &Value| {
        let path = if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        };
        all.push(path.clone());
        paths(value, &path, all);
    };
    match value {
        Value::Map(entries) => entries.iter().for_each(|(name, value)| inner(name, value)),
        Value::List(items) => {
            for (index, value) in items.iter().enumerate() {
                inner(&index.to_string(), value);
            }
        }
        Value::Null | Value::Bool(_) | Value::Text(_) | Value::Number(_) => {}
    }
}

fn full() -> Props {
    let mut props = props();
    props.preset.currency = Some("JPY".to_owned());
    props.preset.start = Some("2027-01-31".to_owned());
    props.preset.discount = Some("5".to_owned());
    props.preset.extras = vec!["onboarding".to_owned()];
    let row = |month, pays| PlanRow { month, pays };
    props.preset.plan = Some(vec![
        row(-1, Pays::Share("100".to_owned())),
        row(2, Pays::Amount("3500.00".to_owned())),
    ]);
    props.card.valid_days = Some(30);
    props
}

#[test]
fn what_was_written_is_read_back() {
    for props in [props(), full()] {
        assert_eq!(Props::from_value(&props.to_value()), Ok(props));
    }
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let text = |text: &str| Value::Text(text.to_owned());
    let cases = [
        ("id", Value::Null, "id: not a text"),
        (
            "words.calc-paid",
            Value::Null,
            "words.calc-paid: not a text",
        ),
        ("words", text(""), "words: not a map"),
        (
            "labels.tiers.1",
            Value::List(vec![text("team")]),
            "labels.tiers.1.1: not a text",
        ),
        (
            "labels.terms.0.years",
            text("one"),
            "labels.terms.0.years: not a whole number",
        ),
        (
            "format.primary",
            text("256"),
            "format.primary: not a whole number",
        ),
        (
            "format.percent.negative",
            Value::Null,
            "format.percent.negative.0: not a text",
        ),
        (
            "roles.2.paid",
            text("true"),
            "roles.2.paid: not true or false",
        ),
        ("card", Value::List(Vec::new()), "card: not a map"),
        (
            "card.model",
            text("auction"),
            "card.model: not a pricing model",
        ),
        (
            "card.currencies.1",
            text("XXQ"),
            "card.currencies.1: not a currency",
        ),
        (
            "card.tiers.0.price.1",
            text("JPY 0.5"),
            "card.tiers.0.price.1: not an amount",
        ),
        (
            "card.tiers.0.seats",
            text("-1"),
            "card.tiers.0.seats: not a whole number",
        ),
        (
            "card.terms.1.uplift",
            text("3%"),
            "card.terms.1.uplift: not a percentage",
        ),
        (
            "preset.headcount",
            Value::Null,
            "preset.headcount: not a list",
        ),
        (
            "preset.years",
            text("1.5"),
            "preset.years: not a whole number",
        ),
    ];
    for (path, wrong, message) in cases {
        let mut value = full().to_value();
        *part(&mut value, path) = wrong;
        assert_eq!(Props::from_value(&value), Err(message.to_owned()));
    }
    assert_eq!(Props::from_value(&Value::Null), Err("not a map".to_owned()));
}

/// Every value in turn is replaced by every kind of value. Most of it is
/// wrong, and none of it may panic, nor may what is read from it.
#[test]
fn nothing_makes_reading_panic() {
    let mut all = Vec::new();
    paths(&full().to_value(), "", &mut all);
    assert!(all.len() > 200, "{}", all.len());
    let others = [
        Value::Null,
        Value::Bool(true),
        Value::Text(String::new()),
        Value::Text("18446744073709551616".to_owned()),
        Value::List(Vec::new()),
        Value::List(vec![Value::Null]),
        Value::Map(Vec::new()),
    ];
    let mut refused = 0;
    for path in &all {
        for other in &others {
            let mut value = full().to_value();
            *part(&mut value, path) = other.clone();
            match Props::from_value(&value) {
                Ok(props) => drop(crate::answer::Answer::to(
                    &props,
                    &crate::state::State::new(&props),
                )),
                Err(message) => {
                    refused += 1;
                    // A row without an amount should have had a share.
                    let share = path.replace(".amount", ".share");
                    let place = [path.as_str(), &share];
                    let named = place.iter().any(|place| message.starts_with(place));
                    assert!(named, "{path}: {message}");
                }
            }
        }
    }
    assert!(refused > all.len() * 4, "{refused}");
}
