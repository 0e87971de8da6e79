//! The calculator in the browser: it takes over the HTML that the page came
//! with, and keeps what the reader had already entered there. The only place
//! that touches JavaScript's types.

use js_sys::{Function, JSON};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, Node};
use yew::{AppHandle, Callback, Renderer};

use crate::app::{App, AppProps, Message};
use crate::field::Field;
use crate::js::{plain, value};
use crate::props::Props;
use crate::shared::Shared;
use crate::state::{Action, State};
use crate::{data, share};

/// A calculator that works.
#[wasm_bindgen]
pub struct Calculator {
    app: AppHandle<App>,
    props: Shared,
}

#[wasm_bindgen]
impl Calculator {
    /// Starts the calculator of a `<section class="calculator">`, and sets
    /// `data-ready` on it as soon as it works. `link` is the fragment with the
    /// inputs to begin with, or empty; `changed` is called whenever the page
    /// shows another state, with whether that came from a link to the page. When the section's data cannot be read, the error
    /// says why and the page stays as it is.
    pub fn start(section: &Element, link: &str, changed: Function) -> Result<Self, JsError> {
        start(section, link, changed).map_err(|error| {
            let mut message = String::from("The calculator cannot start: ");
            message.push_str(&error);
            JsError::new(&message)
        })
    }

    /// What was entered, as the fragment of an address.
    pub fn link(&self) -> String {
        let app = self.app.get_component();
        app.map_or_else(String::new, |app| share::write(&self.props, app.state()))
    }

    /// Enters what the fragment of the page's address says.
    pub fn open(&self, link: &str) {
        self.app.send_message(Message::Open(link.to_owned()));
    }

    /// Enters what a link says that is not the page's address.
    pub fn load(&self, link: &str) {
        self.act(Action::Load(link.to_owned()));
    }

    /// Whether there is something to say about a link: that a part of it
    /// cannot be read, or that the rate card has changed since it was made.
    pub fn doubts(&self, link: &str) -> bool {
        let linked = share::read(&self.props, link);
        let other = |card: &String| *card != self.props.card.version;
        !linked.problems.is_empty() || linked.card.as_ref().is_some_and(other)
    }

    /// Enters a text into a field, by its name in the page.
    pub fn set(&self, name: &str, text: &str) {
        if let Some(field) = Field::from_name(name, &self.props.roles) {
            self.act(Action::Set(field, text.to_owned()));
        }
    }

    /// Shows or hides what only sales people need.
    pub fn sales(&self, shown: bool) {
        self.act(Action::Sales(shown));
    }

    /// The answer, as the object that `site quote --json` writes.
    pub fn outcome(&self) -> JsValue {
        let app = self.app.get_component();
        let outcome = app.map(|app| data::outcome(&self.props, app.answer()));
        outcome.map_or(JsValue::UNDEFINED, |outcome| plain(&outcome))
    }

    /// Takes the calculator out of the page.
    pub fn stop(self) {
        self.app.destroy();
    }

    fn act(&self, action: Action) {
        self.app.send_message(Message::Act(action));
    }
}

fn start(section: &Element, link: &str, changed: Function) -> Result<Calculator, String> {
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
    let props = Shared::new(props);
    let given = AppProps {
        props: props.clone(),
        link: link.to_owned(),
        typed,
        ready,
        focus: {
            let root = root.clone();
            Callback::from(move |id: String| focus(&root, &id))
        },
        changed: Callback::from(move |from_link: bool| {
            // What it throws is its own.
            let _ = changed.call1(&JsValue::UNDEFINED, &from_link.into());
        }),
    };
    let first = root.first_child();
    let renderer = Renderer::<App>::with_root_and_props(root, given);
    let app = match first.map(|node| node.node_type()) {
        None => renderer.render(),
        Some(Node::COMMENT_NODE) => renderer.hydrate(),
        Some(_) => return Err("its HTML is not the one that was rendered".to_owned()),
    };
    Ok(Calculator { app, props })
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
        let value = if element.type_() == "checkbox" {
            String::from(if element.checked() { "on" } else { "" })
        } else {
            element.value()
        };
        if let Some(field) = Field::from_name(&element.name(), &props.roles)
            && preset.shown(props, field) != value
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

/// Moves the focus to the element of the calculator with this id. The
/// calculator may stand within an element, where the page does not find ids.
fn focus(root: &Element, id: &str) {
    let mut selector = String::from("[id=\"");
    selector.push_str(id);
    selector.push_str("\"]");
    let element = root.query_selector(&selector).ok().flatten();
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Fails for an element that cannot have the focus.
        let _ = element.focus();
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
