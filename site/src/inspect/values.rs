//! YAML's values as JSON: the entries of front matter and props.

use std::ops::Range;

use serde_json::{Map, Number, Value as Json, json};

use super::places::Places;
use crate::yaml::{Node, Value};

/// Keys and values with their places.
pub(super) fn entries(entries: &[(Node, Node)], places: &Places) -> Json {
    let entry = |(key, value): &(Node, Node)| {
        json!({
            "key": key.text().unwrap_or_default(),
            "key_place": places.of(&key.span),
            "value": json_of(&value.value),
            "place": places.of(&whole(value)),
        })
    };
    entries.iter().map(entry).collect()
}

/// The place of a value; that of a list or a mapping reaches to its last one.
fn whole(node: &Node) -> Range<usize> {
    let last = match &node.value {
        Value::List(items) => items.last(),
        Value::Map(entries) => entries.last().map(|(_, value)| value),
        _ => None,
    };
    let end = last.map_or(0, |last| whole(last).end);
    node.span.start..node.span.end.max(end)
}

fn json_of(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => (*value).into(),
        Value::Number(text) => number(text).map_or_else(|| text.as_str().into(), Json::Number),
        Value::Text(text) => text.as_str().into(),
        Value::List(items) => items.iter().map(|it| json_of(&it.value)).collect(),
        Value::Map(entries) => {
            let entry = |(key, value): &(Node, Node)| {
                let key = key.text().unwrap_or_default().to_owned();
                (key, json_of(&value.value))
            };
            Json::Object(entries.iter().map(entry).collect::<Map<_, _>>())
        }
    }
}

/// A number that JSON writes as it was written; any other stays text.
fn number(text: &str) -> Option<Number> {
    let number: Number = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}
