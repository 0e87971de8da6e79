//! The calculator in the browser: it takes over the HTML that the page came
//! with, and keeps what the reader had already entered there. The only place
//! that touches JavaScript's types.

use js_sys::{Array, JSON, Object};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, Node, console};
use yew::{Callback, Renderer};

use crate::app::{App, AppProps};
use crate::data::Value;
use crate::field::Field;
use crate::props::Props;
use crate::shared::Shared;
use crate::state::State;

/// Starts the calculator of a `<section class="calculator">`, and sets
/// `data-ready` on it as soon as it works. When the section's data cannot be
/// read, the console says why and the page stays as it is.
#[wasm_bindgen]
pub fn boot(section: &Element) {
    if let Err(error) = start(section) {
        let mut message = String::from("The calculator cannot start: ");
        message.push_str(&error);
        console::error_1(&message.into());
    }
}

fn start(section: &Element) -> Result<(), String> {
    let props = props(section)?;
    let root = child(section, ".calculator-app")?;
    let typed = typed(&root, &props);
    let caret = Caret::of(&root);
    let section = section.clone();
    let ready = Callback::from(move |()| {
        if let Some(caret) = &caret {
            caret.restore();
        }
        // Fails only for a name that is not one.
        let _ = section.set_attribute("data-ready", "");
    });
    let props = AppProps {
        props: Shared::new(props),
        typed,
        ready,
    };
    let first = root.first_child();
    let renderer = Renderer::<App>::with_root_and_props(root, props);
    match first.map(|node| node.node_type()) {
        None => drop(renderer.render()),
        Some(Node::COMMENT_NODE) => drop(renderer.hydrate()),
        Some(_) => return Err("its HTML is not the one that was rendered".to_owned()),
    }
    Ok(())
}

fn child(parent: &Element, selector: &str) -> Result<Element, String> {
    let found = parent.query_selector(selector).ok().flatten();
    found.ok_or_else(|| {
        let mut error = String::from("there is no ");
        error.push_str(selector);
        error
    })
}

fn props(section: &Element) -> Result<Props, String> {
    let json = child(section, ".calculator-data")?
        .text_content()
        .unwrap_or_default();
    let data = JSON::parse(&json).map_err(|_| "its data is not JSON".to_owned())?;
    let error = |error: String| {
        let mut message = String::from("its data is wrong: ");
        message.push_str(&error);
        message
    };
    Props::from_value(&value(&data).map_err(error)?).map_err(error)
}

/// JavaScript's value as ours.
fn value(data: &JsValue) -> Result<Value, String> {
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

/// The fields whose value is no longer the preset's.
fn typed(root: &Element, props: &Props) -> Vec<(Field, String)> {
    let preset = State::new(props);
    let Ok(elements) = root.query_selector_all("input, select") else {
        return Vec::new();
    };
    let mut typed = Vec::new();
    for at in 0..elements.length() {
        let Some(element) = elements.item(at) else {
            continue;
        };
        // A list has the two properties that are read here, too.
        let element: HtmlInputElement = element.unchecked_into();
        let value = element.value();
        if let Some(field) = Field::from_name(&element.name(), &props.roles)
            && preset.text(field) != value
        {
            typed.push((field, value));
        }
    }
    typed
}

/// Where the reader is in a text field: setting its text moves that.
struct Caret {
    input: HtmlInputElement,
    start: Option<u32>,
    end: Option<u32>,
}

impl Caret {
    fn of(root: &Element) -> Option<Self> {
        let input: HtmlInputElement = document()?.active_element()?.dyn_into().ok()?;
        // Only text fields have a selection; others answer with an error.
        let start = input.selection_start().ok()?;
        let end = input.selection_end().ok()?;
        root.contains(Some(&input))
            .then_some(Self { input, start, end })
    }

    fn restore(&self) {
        if let (Some(start), Some(end)) = (self.start, self.end) {
            // The field may be gone by now, and then there is nothing to do.
            let _ = self.input.set_selection_range(start, end);
        }
    }
}

/// Moves the focus to the element with this id.
pub(crate) fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Fails for an element that cannot have the focus.
        let _ = element.focus();
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
