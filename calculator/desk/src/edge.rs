//! The desk as the scripts of the page see it. The only file that touches
//! JavaScript's types.

use wasm_bindgen::prelude::*;
use widget::{Props, Value, data, js};

use crate::{Desk, DeskWords, Presented, Scenario};

/// The desk of one calculator.
#[wasm_bindgen(js_name = Desk)]
pub struct Edge(Desk);

#[wasm_bindgen(js_class = Desk)]
impl Edge {
    /// Makes a desk from the calculator's data and the desk's words, both as
    /// they were read from JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(data: &JsValue, words: &JsValue) -> Result<Self, JsError> {
        let error = |error: String| JsError::new(&error);
        let props = Props::from_value(&js::value(data).map_err(error)?).map_err(error)?;
        let words = js::value(words).map_err(error)?;
        let words = DeskWords::from_lookup(|key| word(&words, key));
        Ok(Self(Desk { props, words }))
    }

    /// The notice about a link, as HTML; `cards` are the archived rate cards
    /// by version, as they were read from JSON.
    pub fn notice(&self, link: &str, cards: &JsValue) -> String {
        let cards = js::value(cards).unwrap_or(Value::Null);
        self.0.notice(link, |version| {
            let Value::Map(cards) = &cards else {
                return None;
            };
            let (_, card) = cards.iter().find(|(known, _)| known == version)?;
            data::read_card(card).ok()
        })
    }
}

/// Scenarios, sales mode and presenting. Scenarios arrive as a list of objects
/// with an id, a name and a link.
#[wasm_bindgen(js_class = Desk)]
impl Edge {
    /// See [`Desk::scenarios_panel`].
    pub fn scenarios_panel(&self) -> String {
        self.0.scenarios_panel()
    }

    /// See [`Desk::scenarios`].
    pub fn scenarios(&self, current: &str, kept: &JsValue) -> String {
        self.0.scenarios(current, &scenarios(kept))
    }

    /// See [`Desk::proposed_name`].
    pub fn proposed_name(&self, link: &str, kept: &JsValue) -> String {
        self.0.proposed_name(link, &scenarios(kept))
    }

    /// See [`Desk::sales_tools`].
    pub fn sales_tools(&self) -> String {
        self.0.sales_tools()
    }

    /// See [`Desk::shortcuts`].
    pub fn shortcuts(&self) -> String {
        self.0.shortcuts()
    }

    /// See [`Desk::stepped_discount`].
    pub fn stepped_discount(&self, link: &str, up: bool) -> String {
        self.0.stepped_discount(link, up)
    }

    /// See [`Desk::present_frame`].
    pub fn present_frame(&self) -> String {
        self.0.present_frame()
    }

    /// See [`Desk::present_place`].
    pub fn present_place(&self, number: u32, count: u32, name: &str) -> String {
        self.0.present_place(number.into(), count.into(), name)
    }

    /// See [`Desk::present`]; `current` are the current inputs, whose customer
    /// and reference stand for those that a scenario does not have.
    pub fn present(&self, link: &str, name: &str, current: &str, discount: bool) -> String {
        let current = self.0.case(current).state;
        let given = Presented {
            name,
            customer: &current.customer,
            reference: &current.reference,
            discount,
        };
        self.0.present(link, &given)
    }
}

/// What of a list is a scenario.
fn scenarios(list: &JsValue) -> Vec<Scenario> {
    let Ok(Value::List(list)) = js::value(list) else {
        return Vec::new();
    };
    let text = |item: &Value, key: &str| match item {
        Value::Map(entries) => entries.iter().find_map(|(known, value)| match value {
            Value::Text(text) if known == key => Some(text.clone()),
            _ => None,
        }),
        _ => None,
    };
    let scenario = |item: &Value| {
        Some(Scenario {
            id: text(item, "id")?,
            name: text(item, "name")?,
            link: text(item, "link")?,
        })
    };
    list.iter().filter_map(scenario).collect()
}

/// A word, or its id where it has none.
fn word(words: &Value, key: &str) -> String {
    let found = match words {
        Value::Map(entries) => entries.iter().find(|(known, _)| known == key),
        _ => None,
    };
    match found {
        Some((_, Value::Text(text))) => text.clone(),
        _ => key.to_owned(),
    }
}
