//! The components that a page may use: one file each, and here the table of
//! their names and props. A component writes its opening and its closing
//! HTML; what stands between them is Markdown like the rest of the page.

mod calculator;
mod callout;
mod icons;
pub(crate) mod video;

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Source};
use crate::locale::Words;
use crate::markdown::{Target, classify, escape_text};
use crate::mdc::{Component, SlotMark, Vocabulary};
use crate::nearest::nearest;
use crate::page::{Calculator, Link, Slot};
use crate::yaml::{Node, Value};

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
    /// Its problems.
    pub diagnostics: &'a mut Vec<Diagnostic>,
    /// The words of its locale.
    pub words: &'a Words,
    /// Its text.
    pub source: &'a Arc<Source>,
}

/// A component's name, props, and how it writes itself.
struct Schema {
    name: &'static str,
    props: &'static [Prop],
    open: fn(&Component, &mut Output),
    close: fn(&Component, &mut Output),
}

/// A prop's name and what it may be.
struct Prop {
    name: &'static str,
    kind: PropKind,
}

enum PropKind {
    /// Any text or number.
    Text,
    /// An address: `classify` must let it pass.
    Link,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A mapping; the component looks into it.
    Mapping,
}

/// Every component, in the order in which messages list them.
const COMPONENTS: &[&Schema] = &[&callout::SCHEMA, &calculator::SCHEMA];

/// What the reader of pages knows of components.
pub const VOCABULARY: Vocabulary = Vocabulary {
    component: |name| schema(name).is_some(),
    inline: |_| false,
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
fn unknown(component: &Component, out: &mut Output) {
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
        .push(match nearest(&component.name, names()) {
            Some(known) => problem.help(format!("write `{known}`")),
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

/// Slots, by the component's name.
const SLOTS: [(&str, &[&str]); 2] = [("callout", &["title"]), ("card", &["title", "footer"])];

/// Writes what stands before the content of a slot. The line of one that the
/// component does not have is shown: it may be a sentence's.
pub fn slot(component: &Component, slot: &SlotMark, out: &mut Output) {
    let known = SLOTS
        .iter()
        .find(|(name, _)| *name == component.name)
        .map_or(&[][..], |it| it.1);
    if slot.name == "default" || known.contains(&slot.name.as_str()) {
        return;
    }
    let problem = Diagnostic::warning(
        "unknown-slot",
        format!("`{}` has no slot `{}`", component.name, slot.name),
    )
    .at(out.source, slot.span.clone(), "shown as text");
    out.html.push_str("<p>#");
    escape_text(out.html, &slot.name);
    out.html.push_str("</p>\n");
    let known = || known.iter().copied().chain(["default"]);
    out.diagnostics.push(match nearest(&slot.name, known()) {
        Some(known) => problem
            .help(format!("write `#{known}`"))
            .propose(slot.span.clone(), known),
        None => problem.help(format!(
            "its slots: {}",
            known().collect::<Vec<_>>().join(", ")
        )),
    });
}

/// Writes what stands before the text of a component within a line.
pub fn open_inline(component: &Component, out: &mut Output) {
    unknown(component, out);
    out.html.push_str("<span>");
}

/// Writes what stands after the text of a component within a line.
pub fn close_inline(_: &Component, out: &mut Output) {
    out.html.push_str("</span>");
}

fn schema(name: &str) -> Option<&'static Schema> {
    COMPONENTS
        .iter()
        .find(|schema| schema.name == name)
        .copied()
}

/// The value of a prop.
fn prop<'a>(component: &'a Component, name: &str) -> Option<&'a Node> {
    component
        .props
        .iter()
        .find(|(key, _)| key.text() == Some(name))
        .map(|(_, value)| value)
}

fn text_prop<'a>(component: &'a Component, name: &str) -> Option<&'a str> {
    prop(component, name).and_then(Node::text)
}

/// Holds a component's props against its schema.
fn check(schema: &Schema, component: &Component, out: &mut Output) {
    for (key, value) in &component.props {
        let name = key.text().unwrap_or_default();
        let Some(prop) = schema.props.iter().find(|prop| prop.name == name) else {
            let names = || schema.props.iter().map(|prop| prop.name);
            let problem = Diagnostic::warning(
                "unknown-prop",
                format!("`{}` has no prop `{name}`", schema.name),
            )
            .at(out.source, key.span.clone(), "ignored");
            out.diagnostics.push(match nearest(name, names()) {
                Some(known) => problem.help(format!("write `{known}`")),
                None => problem.help(format!(
                    "its props: {}",
                    names().collect::<Vec<_>>().join(", ")
                )),
            });
            continue;
        };
        let expected = match (&prop.kind, &value.value) {
            (PropKind::Text | PropKind::Link | PropKind::OneOf(_), Value::Null)
            | (PropKind::Text, Value::Text(_) | Value::Number(_))
            | (PropKind::Mapping, Value::Map(_)) => continue,
            (PropKind::Link, Value::Text(target)) => match classify(target) {
                Target::Unsafe(_) => {
                    "an address that begins with https:, mailto:, tel: or /".to_owned()
                }
                _ => continue,
            },
            (PropKind::OneOf(words), Value::Text(word)) if words.contains(&word.as_str()) => {
                continue;
            }
            (PropKind::OneOf(words), Value::Text(word)) => {
                match nearest(word, words.iter().copied()) {
                    Some(known) => format!("`{known}`"),
                    None => format!("one of {}", words.join(", ")),
                }
            }
            (PropKind::OneOf(words), _) => format!("one of {}", words.join(", ")),
            (PropKind::Text, _) => "text".to_owned(),
            (PropKind::Link, _) => "an address".to_owned(),
            (PropKind::Mapping, _) => "lines of the form `key: value`, indented".to_owned(),
        };
        out.diagnostics.push(
            Diagnostic::error(
                "prop-value",
                format!("`{name}` of `{}` cannot be this", schema.name),
            )
            .at(out.source, value.span.clone(), "")
            .help(format!("write {expected}")),
        );
    }
}
