//! YAML with places: front matter, props blocks and `_dir.yml` as a tree
//! whose every node knows its bytes in the file. It knows no schema.

use std::fmt;
use std::ops::Range;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Location, Spanned};

use crate::yaml_fast;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Its bytes in the text that was read.
    pub span: Range<usize>,
}

/// YAML's kinds of value. Numbers keep their text: no caller wants a float.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing, or `null`, or `~`.
    Null,
    /// `true`, `false`.
    Bool(bool),
    /// A number, as it was written.
    Number(String),
    /// A string.
    Text(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping in the order of the file; keys that are not strings are
    /// given by their text.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// The text of a string or number; `None` for the rest.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) | Value::Number(text) => Some(text),
            _ => None,
        }
    }

    /// What it is, for messages.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "nothing",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }
}

/// What YAML could not make sense of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YamlError {
    /// In words, without a place.
    pub message: String,
    /// The place, in bytes of the text that was given.
    pub span: Range<usize>,
}

/// YAML 1.2: `y`, `no` and `on` are text.
fn options() -> serde_saphyr::Options {
    serde_saphyr::options! { strict_booleans: true }
}

/// Reads one mapping: its entries in order, or why it is none. An empty text
/// is an empty mapping. `base` is added to every span, so that places are
/// those of the whole file.
pub fn mapping(text: &str, base: usize) -> Result<Vec<(Node, Node)>, YamlError> {
    if text.trim().is_empty() {
        return Ok(Vec::new());
    }
    if let Some(entries) = yaml_fast::mapping(text, base) {
        return Ok(entries);
    }
    mapping_by_parser(text, base)
}

/// The same without the short way.
pub fn mapping_by_parser(text: &str, base: usize) -> Result<Vec<(Node, Node)>, YamlError> {
    let raw: Spanned<Raw> =
        serde_saphyr::from_str_with_options(text, options()).map_err(|error| {
            let plain = error.without_snippet();
            let span = plain
                .location()
                .map_or(0..text.len(), |location| span_of(&location, text));
            YamlError {
                message: plain_message(&plain.to_string()),
                span: base + span.start..base + span.end,
            }
        })?;
    let node = resolve(raw, text, base);
    match node.value {
        Value::Map(entries) => Ok(entries),
        Value::Null => Ok(Vec::new()),
        _ => Err(YamlError {
            message: format!(
                "expected lines of the form `key: value`, found {}",
                node.kind()
            ),
            span: node.span,
        }),
    }
}

/// Reads one value, such as JSON, which is YAML too.
pub fn value(text: &str, base: usize) -> Result<Node, YamlError> {
    let raw: Spanned<Raw> =
        serde_saphyr::from_str_with_options(text, options()).map_err(|error| YamlError {
            message: plain_message(&error.without_snippet().to_string()),
            span: base..base + text.len(),
        })?;
    Ok(resolve(raw, text, base))
}

/// The library's messages end in a place of their own, relative to the block.
fn plain_message(message: &str) -> String {
    let first = message.lines().next().unwrap_or_default();
    let cut = first
        .find(" at line ")
        .or_else(|| first.find(" (line "))
        .unwrap_or(first.len());
    let text = first[..cut].trim_end_matches([':', ',', ' ']);
    let text = match text.strip_prefix("error: ") {
        Some(rest) => rest,
        None => text,
    };
    if let Some(key) = text.strip_prefix("duplicate mapping key: ") {
        let key = key.split(", set ").next().unwrap_or(key);
        return format!("the key `{key}` stands here twice");
    }
    match text
        .strip_prefix("line ")
        .and_then(|rest| rest.split_once(": "))
    {
        Some((_, rest)) => rest.to_owned(),
        None => text.to_owned(),
    }
}

enum Raw {
    Null,
    Bool(bool),
    Number,
    Text(String),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<Raw>, Spanned<Raw>)>),
}

fn span_of(location: &Location, text: &str) -> Range<usize> {
    let span = location.span();
    let bytes = span.byte_offset().zip(span.byte_len());
    let (start, len) = bytes.unwrap_or((span.offset(), span.len()));
    let start = usize::try_from(start).unwrap_or(usize::MAX).min(text.len());
    let len = usize::try_from(len).unwrap_or(0);
    start..(start + len).min(text.len())
}

fn resolve(raw: Spanned<Raw>, text: &str, base: usize) -> Node {
    let span = span_of(&raw.referenced, text);
    let value = match raw.value {
        Raw::Null => Value::Null,
        Raw::Bool(value) => Value::Bool(value),
        Raw::Number => Value::Number(text.get(span.clone()).unwrap_or_default().trim().to_owned()),
        Raw::Text(value) => Value::Text(value),
        Raw::List(items) => Value::List(
            items
                .into_iter()
                .map(|item| resolve(item, text, base))
                .collect(),
        ),
        Raw::Map(entries) => Value::Map(
            entries
                .into_iter()
                .map(|(key, value)| (resolve(key, text, base), resolve(value, text, base)))
                .collect(),
        ),
    };
    Node {
        value,
        span: base + span.start..base + span.end,
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("any YAML value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Bool(value))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Raw, E> {
        Ok(Raw::Text(value))
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw, A::Error> {
        let mut map = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            map.push(entry);
        }
        Ok(Raw::Map(map))
    }
}
