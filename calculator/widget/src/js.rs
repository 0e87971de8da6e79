//! JavaScript's values as ours and ours as JavaScript's.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::data::Value;

/// JavaScript's value as ours; why it is none of ours otherwise.
pub fn value(data: &JsValue) -> Result<Value, String> {
    if data.is_null() {
        return Ok(Value::Null);
    }
    if let Some(bool) = data.as_bool() {
        return Ok(Value::Bool(bool));
    }
    if let Some(text) = data.as_string() {
        return Ok(Value::Text(text));
    }
    if let Some(list) = data.dyn_ref::<Array>() {
        return list
            .iter()
            .map(|item| value(&item))
            .collect::<Result<_, _>>()
            .map(Value::List);
    }
    let object = data
        .dyn_ref::<Object>()
        .ok_or("a number that is not text")?;
    let entries = Object::entries(object);
    let entry = |pair: JsValue| {
        let pair: Array = pair.unchecked_into();
        Ok((
            pair.get(0).as_string().unwrap_or_default(),
            value(&pair.get(1))?,
        ))
    };
    entries
        .iter()
        .map(entry)
        .collect::<Result<_, String>>()
        .map(Value::Map)
}

/// Our value as JavaScript's.
pub fn plain(value: &Value) -> JsValue {
    match value {
        Value::Null => JsValue::NULL,
        Value::Bool(bool) => (*bool).into(),
        Value::Text(text) => text.into(),
        // Counts and places, which are far below 2^53.
        #[allow(clippy::cast_precision_loss, reason = "no number here is that large")]
        Value::Number(number) => (*number as f64).into(),
        Value::List(items) => items.iter().map(plain).collect::<Array>().into(),
        Value::Map(entries) => {
            let object = Object::new();
            for (key, value) in entries {
                // Fails only for a frozen object.
                let _ = Reflect::set(&object, &key.into(), &plain(value));
            }
            object.into()
        }
    }
}
