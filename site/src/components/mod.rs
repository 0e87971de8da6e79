//! The components that a page may use: one file each, and here the table of
//! their names. A component writes its opening and its closing HTML; what
//! stands between them is Markdown like the rest of the page. `schema` holds
//! props against what a component takes, `link` and `icons` write what several
//! of them have.

mod badge;
mod button;
mod calculator;
mod callout;
mod card;
mod card_group;
pub(crate) mod code_group;
mod icons;
mod link;
mod rate_card;
mod schema;
mod slots;
mod steps;
pub(crate) mod tabs;
mod tabs_item;
pub(crate) mod video;
mod youtube;

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Source};
use crate::locale::Words;
use crate::mdc::{Component, Kind, Vocabulary};
use crate::nearest::nearest;
use crate::page::{Calculator, Link, RateCardTable, Slot};
use crate::yaml::Node;

pub use slots::slot;

use schema::{Prop, PropKind, Schema, check, choice, number, text_prop};

/// Where a component writes: the page's body and its lists.
pub struct Output<'a> {
    /// The page's HTML.
    pub html: &'a mut String,
    /// Its slots.
    pub slots: &'a mut Vec<(usize, Slot)>,
    /// Its links.
    pub links: &'a mut Vec<Link>,
    /// Its calculators.
    pub calculators: &'a mut Vec<Calculator>,
    /// Its tables of the rate card.
    pub rate_cards: &'a mut Vec<RateCardTable>,
    /// Its problems.
    pub diagnostics: &'a mut Vec<Diagnostic>,
    /// The words of its locale.
    pub words: &'a Words,
    /// Its text.
    pub source: &'a Arc<Source>,
}

/// Every component, in the order in which messages list them.
const COMPONENTS: &[&Schema] = &[
    &callout::SCHEMA,
    &calculator::SCHEMA,
    &rate_card::SCHEMA,
    &card::SCHEMA,
    &card_group::SCHEMA,
    &steps::SCHEMA,
    &tabs::SCHEMA,
    &tabs_item::SCHEMA,
    &code_group::SCHEMA,
    &badge::SCHEMA,
    &button::SCHEMA,
    &video::SCHEMA,
    &youtube::SCHEMA,
];

/// A component's name as the table has it: `CardGroup` and `u-card-group`, as
/// Nuxt UI's pages may write it, are `card-group`.
pub fn canonical_name(written: &str) -> String {
    let mut name = String::with_capacity(written.len() + 2);
    for c in written.chars() {
        if c.is_ascii_uppercase() && !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
        name.push(c.to_ascii_lowercase());
    }
    match name.strip_prefix("u-") {
        Some(rest) if !rest.is_empty() => rest.to_owned(),
        _ => name,
    }
}

/// What the reader of pages knows of components.
pub const VOCABULARY: Vocabulary = Vocabulary {
    component: |name| schema(name).is_some(),
    inline: |name| schema(name).is_some_and(|schema| schema.inline.is_some()),
    prop: |component, key| match schema(component) {
        Some(schema) => schema.props.iter().any(|prop| prop.name == key),
        None => key
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'-'),
    },
};

/// Writes what stands before a component's content.
pub fn open(component: &Component, out: &mut Output) {
    if let Some(schema) = schema(&component.name) {
        check(schema, component, out);
        (schema.open)(component, out);
    } else {
        unknown(component, out);
        out.html.push_str("<div>\n");
    }
}

/// Tells of a component that there is none of.
pub(crate) fn unknown(component: &Component, out: &mut Output) {
    let names = || COMPONENTS.iter().map(|schema| schema.name);
    let problem = Diagnostic::error(
        "unknown-component",
        format!("there is no component `{}`", component.name),
    )
    .at(
        out.source,
        component.name_span.clone(),
        "its content is shown without it",
    );
    out.diagnostics
        .push(match nearest(&canonical_name(&component.name), names()) {
            Some(known) => problem
                .help(format!("write `{known}`"))
                .propose(component.name_span.clone(), known),
            None => problem.help(format!(
                "known components: {}",
                names().collect::<Vec<_>>().join(", ")
            )),
        });
}

/// Writes what stands after a component's content.
pub fn close(component: &Component, out: &mut Output) {
    match schema(&component.name) {
        Some(schema) => (schema.close)(component, out),
        None => out.html.push_str("</div>\n"),
    }
}

/// Writes what stands before the text of a component within a line.
pub fn open_inline(component: &Component, out: &mut Output) {
    let schema = schema(&component.name);
    if let Some((schema, (open, _))) = schema.and_then(|it| Some((it, it.inline?))) {
        check(schema, component, out);
        return open(component, out);
    }
    if schema.is_some() {
        let message = format!("`{}` cannot stand within a line", component.name);
        out.diagnostics.push(
            Diagnostic::error("component-in-line", message)
                .at(
                    out.source,
                    component.name_span.clone(),
                    "its content is shown without it",
                )
                .help(format!(
                    "write `::{}` on a line of its own, its content, and `::`",
                    component.name
                )),
        );
    } else {
        unknown(component, out);
    }
    out.html.push_str("<span>");
}

/// Writes what stands after the text of a component within a line.
pub fn close_inline(component: &Component, out: &mut Output) {
    match schema(&component.name).and_then(|schema| schema.inline) {
        Some((_, close)) => close(component, out),
        None => out.html.push_str("</span>"),
    }
}

fn schema(written: &str) -> Option<&'static Schema> {
    let name = canonical_name(written);
    COMPONENTS
        .iter()
        .find(|schema| schema.name == name)
        .copied()
}

/// Whether there is a component of this name, however it is written.
pub fn is_known(written: &str) -> bool {
    schema(written).is_some()
}

/// Whether a component has a prop of this name.
pub fn has_prop(component: &str, name: &str) -> bool {
    schema(component).is_some_and(|it| it.props.iter().any(|prop| prop.name == name))
}

/// Whether a prop is text that readers see, which every language writes its
/// own way.
pub fn is_translated(component: &str, name: &str) -> bool {
    let prop = schema(component).and_then(|it| it.props.iter().find(|prop| prop.name == name));
    prop.is_some_and(Prop::is_text)
}

/// The address that a component leads to, and its bytes in the file.
pub fn link(component: &Component) -> Option<(&str, Range<usize>)> {
    let schema = schema(&component.name)?;
    let shown = component.kind == Kind::Block || schema.inline.is_some();
    let has_link = schema.props.iter().any(|prop| prop.name == "to");
    let target = text_prop(component, "to").filter(|_| shown && has_link)?;
    Some((target, prop(component, "to")?.span.clone()))
}

/// The value of a prop.
fn prop<'a>(component: &'a Component, name: &str) -> Option<&'a Node> {
    component
        .props
        .iter()
        .find(|(key, _)| key.text() == Some(name))
        .map(|(_, value)| value)
}

/// For components whose content stands after them, or that are written whole.
fn nothing(_: &Component, _: &mut Output) {}
