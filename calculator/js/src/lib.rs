//! The engine for JavaScript: plain objects in, plain objects out, with the
//! keys of `site quote --json`. This is the edge, and the only file that
//! touches JavaScript's types; what the values mean is known in `read`,
//! `parse` and `pricing`.
//!
//! A request that is refused and a rate card's text that is wrong are values.
//! Exceptions are for mistakes of the program that calls: `TypeError`, with
//! the argument and the key.

#![cfg_attr(
    not(all(feature = "engine", feature = "parser")),
    allow(
        dead_code,
        unused_imports,
        reason = "each module needs only its part of the edge"
    )
)]

pub mod card;
#[cfg(feature = "parser")]
pub mod parse;
#[cfg(feature = "engine")]
pub mod read;
pub mod value;

use js_sys::{Array, Object, Reflect, TypeError};
use pricing::{Outcome, Refusal, Roles};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::value::{Mistake, Value};

/// Two kilobytes less to download than Rust's own allocator for the browser.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Generated from the sources; see `tests/types.rs`.
#[cfg(feature = "engine")]
#[wasm_bindgen(typescript_custom_section)]
const ENGINE_TYPES: &str = include_str!("engine.d.ts");

/// Generated from the sources; see `tests/types.rs`.
#[cfg(feature = "parser")]
#[wasm_bindgen(typescript_custom_section)]
const PARSER_TYPES: &str = include_str!("parser.d.ts");

#[wasm_bindgen]
extern "C" {
    /// A value as JavaScript writes it.
    #[wasm_bindgen(js_name = String)]
    fn written(value: &JsValue) -> String;
}

/// Reads the text of a rate card (TOML). A wrong card is a value: every
/// problem at once, each with its place.
#[cfg(feature = "parser")]
#[wasm_bindgen(js_name = parseRateCard, unchecked_return_type = "RateCardReading")]
pub fn parse_rate_card(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
) -> Result<JsValue, JsValue> {
    match text.as_string() {
        Some(text) => object(&parse::parse(&text)),
        None => Err(into_error("text", &wrong(text, "a string").into())),
    }
}

/// Computes what a contract costs. For more than one request, a `Quoter`
/// reads the rate card only once.
#[cfg(feature = "engine")]
#[wasm_bindgen(unchecked_return_type = "Outcome")]
pub fn quote(
    #[wasm_bindgen(js_name = rateCard, unchecked_param_type = "RateCard")] rate_card: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "readonly Role[]")] roles: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "QuoteRequest")] request: &JsValue,
) -> Result<JsValue, JsValue> {
    Quoter::new(rate_card, roles)?.quote(request)
}

/// Computes how many paid seats a budget pays for: a quote, backwards.
#[cfg(feature = "engine")]
#[wasm_bindgen(unchecked_return_type = "BudgetOutcome")]
pub fn budget(
    #[wasm_bindgen(js_name = rateCard, unchecked_param_type = "RateCard")] rate_card: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "readonly Role[]")] roles: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "BudgetRequest")] request: &JsValue,
) -> Result<JsValue, JsValue> {
    Quoter::new(rate_card, roles)?.budget(request)
}

/// A rate card and roles that are read once and quoted from often. They stay
/// in the module's memory until `free()`, or until the garbage collector
/// finds the quoter unused.
#[cfg(feature = "engine")]
#[wasm_bindgen]
#[derive(Debug)]
pub struct Quoter {
    card: pricing::RateCard,
    roles: Roles,
}

#[cfg(feature = "engine")]
#[wasm_bindgen]
impl Quoter {
    /// Reads a rate card, as `parseRateCard` gives it, and the roles.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(js_name = rateCard, unchecked_param_type = "RateCard")] rate_card: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "readonly Role[]")] roles: &JsValue,
    ) -> Result<Self, JsValue> {
        let card = plain(rate_card).and_then(|value| Ok(read::rate_card(value)?));
        let list = plain(roles).and_then(|value| Ok(read::roles(value)?));
        Ok(Self {
            card: card.map_err(|failure| into_error("rateCard", &failure))?,
            roles: list.map_err(|failure| into_error("roles", &failure))?,
        })
    }

    /// Computes what a contract costs.
    #[wasm_bindgen(unchecked_return_type = "Outcome")]
    pub fn quote(
        &self,
        #[wasm_bindgen(unchecked_param_type = "QuoteRequest")] request: &JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, read::request, |request| {
            pricing::quote(&self.card, &self.roles, request)
        })
    }

    /// Computes how many paid seats a budget pays for: a quote, backwards.
    #[wasm_bindgen(unchecked_return_type = "BudgetOutcome")]
    pub fn budget(
        &self,
        #[wasm_bindgen(unchecked_param_type = "BudgetRequest")] request: &JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, read::budget, |request| {
            pricing::budget(&self.card, &self.roles, request)
        })
    }
}

/// What `compute` makes of a request; one that is none is refused.
#[cfg(feature = "engine")]
fn answer<R, T: Serialize>(
    request: &JsValue,
    read: fn(Value) -> Result<R, Mistake>,
    compute: impl FnOnce(&R) -> T,
) -> Result<JsValue, JsValue> {
    let read = match plain(request) {
        Ok(value @ Value::Map(_)) => read(value),
        Ok(_) => return Err(into_error("request", &wrong(request, "an object").into())),
        // Without a path it is the argument itself: no request was made.
        Err(Failure::Wrong(mistake)) if !mistake.path().is_empty() => Err(mistake),
        Err(failure) => return Err(into_error("request", &failure)),
    };
    match read {
        Ok(request) => object(&compute(&request)),
        Err(mistake) => {
            let refusal = Refusal::bad_request("request", mistake.to_string());
            object(&Outcome::Refused(refusal))
        }
    }
}

/// Why an argument could not be read.
enum Failure {
    /// It is not what it should be.
    Wrong(Mistake),
    /// Looking at it threw this.
    Thrown(JsValue),
}

impl From<Mistake> for Failure {
    fn from(mistake: Mistake) -> Self {
        Self::Wrong(mistake)
    }
}

impl Failure {
    fn map(self, change: impl FnOnce(Mistake) -> Mistake) -> Self {
        match self {
            Self::Wrong(mistake) => Self::Wrong(change(mistake)),
            thrown @ Self::Thrown(_) => thrown,
        }
    }
}

/// The exception for an argument: its own, or a `TypeError` with its name and
/// the keys that lead to the mistake.
fn into_error(argument: &str, failure: &Failure) -> JsValue {
    match failure {
        Failure::Wrong(mistake) => {
            let (path, message) = (mistake.path(), mistake.message());
            TypeError::new(&format!("{argument}{path}: {message}")).into()
        }
        Failure::Thrown(thrown) => thrown.clone(),
    }
}

fn wrong(value: &JsValue, expected: &str) -> Mistake {
    Mistake::new(&format!("it must be {expected}, not {}", kind(value)))
}

/// What a value is, in a few words.
fn kind(value: &JsValue) -> String {
    if value.is_null() {
        return "null".to_owned();
    }
    if Array::is_array(value) {
        return "an array".to_owned();
    }
    let name = value.js_typeof().as_string().unwrap_or_default();
    match name.as_str() {
        "undefined" => name,
        "object" => {
            let class = Reflect::get(value, &"constructor".into())
                .and_then(|class| Reflect::get(&class, &"name".into()))
                .ok()
                .and_then(|name| name.as_string());
            match class.as_deref() {
                None | Some("Object") => "an object".to_owned(),
                Some(class) => format!("an instance of {class}"),
            }
        }
        _ => format!("a {name}"),
    }
}

/// Nothing that is read nests deeper, but for what holds itself.
const DEEPEST: u32 = 32;

/// An argument as plain values.
fn plain(value: &JsValue) -> Result<Value, Failure> {
    plain_at(value, DEEPEST)
}

fn plain_at(value: &JsValue, depth: u32) -> Result<Value, Failure> {
    if value.is_null() {
        Ok(Value::Null)
    } else if let Some(value) = value.as_bool() {
        Ok(Value::Bool(value))
    } else if let Some(text) = value.as_string() {
        Ok(Value::Text(text))
    } else if let Some(number) = value.as_f64() {
        Ok(plain_number(value, number))
    } else if depth == 0 {
        Err(Mistake::new("it is nested too deeply").into())
    } else if let Some(list) = value.dyn_ref::<Array>() {
        let item = |(index, item): (usize, JsValue)| {
            plain_at(&item, depth - 1).map_err(|failure| failure.map(|it| it.at(index)))
        };
        let items: Result<_, _> = list.iter().enumerate().map(item).collect();
        items.map(Value::List)
    } else if is_plain_object(value) {
        plain_object(value, depth).map(Value::Map)
    } else {
        Err(wrong(value, "plain data").into())
    }
}

/// A count of people, years or months; money is never a number.
#[allow(
    clippy::cast_possible_truncation,
    reason = "the cast of a whole number saturates, and what is too large is refused as such"
)]
fn plain_number(value: &JsValue, number: f64) -> Value {
    if number.is_finite() && number.fract() == 0.0 {
        Value::Whole(number as i64)
    } else {
        Value::Number(written(value))
    }
}

fn plain_object(object: &JsValue, depth: u32) -> Result<Vec<(String, Value)>, Failure> {
    let mut entries = Vec::new();
    for key in Object::keys(object.unchecked_ref::<Object>()) {
        let name = key.as_string().unwrap_or_default();
        let value = Reflect::get(object, &key).map_err(Failure::Thrown)?;
        // A key that is `undefined` is one that is left out.
        if !value.is_undefined() {
            let value = plain_at(&value, depth - 1)
                .map_err(|failure| failure.map(|it| it.in_key(&name)))?;
            entries.push((name, value));
        }
    }
    Ok(entries)
}

/// Whether it is an object of no class, of whichever window: neither a `Map`
/// nor a `Date`, whose keys would say nothing.
fn is_plain_object(value: &JsValue) -> bool {
    let no_prototype = |object: &JsValue| {
        Reflect::get_prototype_of(object).map_or(true, |prototype| prototype.is_null())
    };
    value.is_object()
        && (no_prototype(value)
            || Reflect::get_prototype_of(value).is_ok_and(|prototype| no_prototype(&prototype)))
}

/// A value as JavaScript's plain objects.
fn object(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let serializer = Serializer::new().serialize_maps_as_objects(true);
    value.serialize(&serializer).map_err(JsValue::from)
}
