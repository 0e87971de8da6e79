//! What a component may be given: the names and kinds of its props, and the
//! diagnostics for whatever does not fit. What a component makes of its props
//! is its own matter.

use super::{Output, icons, prop};
use crate::diagnostic::Diagnostic;
use crate::markdown::{Target, classify};
use crate::mdc::Component;
use crate::nearest::nearest;
use crate::yaml::{Node, Value};

/// Writes a part of a component.
pub(super) type Write = fn(&Component, &mut Output);

/// A component's name, props, and how it writes itself.
pub(super) struct Schema {
    pub name: &'static str,
    pub props: &'static [Prop],
    /// What stands before its content.
    pub open: Write,
    /// What stands after it.
    pub close: Write,
    /// The same within a line of text, where it can stand there.
    pub inline: Option<(Write, Write)>,
}

/// A prop's name and what it may be.
pub(super) struct Prop {
    pub name: &'static str,
    kind: PropKind,
    required: bool,
}

impl Prop {
    pub(super) const fn new(name: &'static str, kind: PropKind) -> Self {
        Self {
            name,
            kind,
            required: false,
        }
    }

    /// One without which the component cannot be written.
    pub(super) const fn required(name: &'static str, kind: PropKind) -> Self {
        Self {
            name,
            kind,
            required: true,
        }
    }
}

impl Prop {
    /// Whether it is text that readers see.
    pub(super) fn is_text(&self) -> bool {
        matches!(self.kind, PropKind::Text)
    }
}

pub(super) enum PropKind {
    /// Any text or number that readers see; every language writes its own.
    Text,
    /// Any text or number that programs read.
    Setting,
    /// An address: `classify` must let it pass.
    Link,
    /// The path of a file of the site: nobody else is asked for it.
    OwnFile,
    /// The address of another site.
    Elsewhere,
    /// A drawing that the site has.
    Icon,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A whole number from the first to the second.
    Number(u8, u8),
    /// A mapping; the component looks into it.
    Mapping,
}

impl PropKind {
    /// What should have been written, for a value that is not of this kind.
    fn refuses(&self, value: &Value) -> Option<String> {
        let address = "an address that begins with https:, mailto:, tel: or /";
        match (self, value) {
            (Self::Mapping, Value::Map(_))
            | (Self::Text | Self::Setting, Value::Text(_) | Value::Number(_)) => None,
            (Self::Mapping, _) => Some("lines of the form `key: value`, indented".to_owned()),
            (_, Value::Null) | (Self::Icon, Value::Text(_)) => None,
            (Self::Text | Self::Setting, _) => Some("text".to_owned()),
            (Self::Icon, _) => Some("the name of an icon".to_owned()),
            (Self::Link, Value::Text(target)) => {
                matches!(classify(target), Target::Unsafe(_)).then(|| address.to_owned())
            }
            (Self::Link, _) => Some("an address".to_owned()),
            (Self::OwnFile, Value::Text(target)) if classify(target) == Target::Internal => None,
            (Self::OwnFile, _) => Some("the path of a file of the site".to_owned()),
            (Self::Elsewhere, Value::Text(target)) if classify(target) == Target::External => None,
            (Self::Elsewhere, _) => Some("an address that begins with https:".to_owned()),
            (Self::OneOf(words), Value::Text(word)) if words.contains(&word.as_str()) => None,
            (Self::OneOf(words), value) => Some(match value {
                Value::Text(word) => match nearest(word, words.iter().copied()) {
                    Some(known) => format!("`{known}`"),
                    None => format!("one of {}", words.join(", ")),
                },
                _ => format!("one of {}", words.join(", ")),
            }),
            (Self::Number(first, last), Value::Text(text) | Value::Number(text))
                if text
                    .parse()
                    .is_ok_and(|number: u8| (*first..=*last).contains(&number)) =>
            {
                None
            }
            (Self::Number(first, last), _) => {
                Some(format!("a whole number from {first} to {last}"))
            }
        }
    }
}

/// Holds a component's props against its schema.
pub(super) fn check(schema: &Schema, component: &Component, out: &mut Output) {
    for (key, value) in &component.props {
        let name = key.text().unwrap_or_default();
        let Some(prop) = schema.props.iter().find(|prop| prop.name == name) else {
            let span = key.span.clone();
            out.diagnostics
                .push(unknown_prop(schema, name).at(out.source, span, "ignored"));
            continue;
        };
        if let Some(expected) = prop.kind.refuses(&value.value) {
            out.diagnostics.push(
                Diagnostic::error(
                    "prop-value",
                    format!("`{name}` of `{}` cannot be this", schema.name),
                )
                .at(out.source, value.span.clone(), "")
                .help(format!("write {expected}")),
            );
        } else if let (PropKind::Icon, Some(icon)) = (&prop.kind, value.text())
            && icons::known(icon).is_none()
        {
            let message = format!("there is no icon `{}`", icon.escape_debug());
            out.diagnostics.push(
                Diagnostic::warning("unknown-icon", message)
                    .at(out.source, value.span.clone(), "left out")
                    .help(format!("known icons: {}", icons::names().join(", "))),
            );
        }
    }
    for needed in schema.props.iter().filter(|it| it.required) {
        let given = prop(component, needed.name);
        if given.is_none_or(|node| is_empty(&node.value)) {
            let message = format!("`{}` has no `{}`", schema.name, needed.name);
            out.diagnostics.push(
                Diagnostic::error("prop-missing", message)
                    .at(out.source, component.name_span.clone(), "")
                    .help(format!("add `{}: …` to its props", needed.name)),
            );
        }
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Text(text) => text.trim().is_empty(),
        _ => false,
    }
}

fn unknown_prop(schema: &Schema, name: &str) -> Diagnostic {
    let names = || schema.props.iter().map(|prop| prop.name);
    let message = format!("`{}` has no prop `{name}`", schema.name);
    let problem = Diagnostic::warning("unknown-prop", message);
    match nearest(name, names()) {
        Some(known) => problem.help(format!("write `{known}`")),
        None if schema.props.is_empty() => problem.help("it has none"),
        None => problem.help(format!(
            "its props: {}",
            names().collect::<Vec<_>>().join(", ")
        )),
    }
}

/// The text of a prop, if it is given and not empty.
pub(super) fn text_prop<'a>(component: &'a Component, name: &str) -> Option<&'a str> {
    prop(component, name)
        .and_then(Node::text)
        .filter(|text| !text.trim().is_empty())
}

/// The one of `known` that a prop is, if it is one of them.
pub(super) fn choice(
    component: &Component,
    name: &str,
    known: &[&'static str],
) -> Option<&'static str> {
    let written = text_prop(component, name)?;
    known.iter().copied().find(|word| *word == written)
}

/// A prop that is a whole number between the two.
pub(super) fn number(component: &Component, name: &str, first: u8, last: u8) -> Option<u8> {
    let number = text_prop(component, name)?.parse().ok()?;
    (first..=last).contains(&number).then_some(number)
}
