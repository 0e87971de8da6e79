//! The desk as the scripts of the page see it. The only file that touches
//! JavaScript's types.

use wasm_bindgen::prelude::*;
use widget::{Props, Value, data, js};

use crate::{Desk, DeskWords, Given};

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

    /// What the panel for sending always has, as HTML.
    pub fn send_panel(&self) -> String {
        self.0.send_panel()
    }

    /// What can be done with a link's inputs, as HTML.
    pub fn send(&self, link: &str, given: &JsValue) -> String {
        self.0.send(link, &self::given(given))
    }

    /// One form of a link's inputs: `link`, `mail`, `text`, `table`, `csv`,
    /// `calendar` or `document`; null where there is none.
    pub fn sent(&self, form: &str, link: &str, given: &JsValue) -> JsValue {
        js::plain(&self.0.sent(form, link, &self::given(given)))
    }
}

fn given(value: &JsValue) -> Given {
    Given::from_value(&js::value(value).unwrap_or(Value::Null))
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
