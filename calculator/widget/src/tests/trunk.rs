//! Trunk's page carries data of its own, which must stay readable.

use super::sample::props;
use crate::{Props, Value};

fn value(json: serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(bool) => Value::Bool(bool),
        serde_json::Value::Number(number) => panic!("{number} is not a text"),
        serde_json::Value::String(text) => Value::Text(text),
        serde_json::Value::Array(items) => Value::List(items.into_iter().map(value).collect()),
        serde_json::Value::Object(entries) => Value::Map(
            entries
                .into_iter()
                .map(|(name, it)| (name, value(it)))
                .collect(),
        ),
    }
}

#[test]
fn its_data_can_be_read() {
    let page = include_str!("../../index.html");
    let data = page
        .split_once("class=\"calculator-data\">")
        .and_then(|(_, rest)| rest.split_once("</script>"))
        .map(|(data, _)| data)
        .expect("the page has data");
    let data = value(serde_json::from_str(data).expect("the data is JSON"));
    let read = Props::from_value(&data).expect("the data is a calculator's");
    assert_eq!(read.id, props().id);
    assert!(matches!(
        pricing::quote(&read.card, &read.roles, &read.preset),
        pricing::Outcome::Quoted(_)
    ));
}
