//! Attributes in braces, `{key="value" :key='json' flag #id .class}`, as they
//! stand behind the name of a component, a span or an element. Quotes that a
//! translation tool has made typographic are read as the straight ones.

use std::ops::Range;

use super::entities::decode;
use crate::yaml::{self, Node, Value};

/// What stood between two braces.
#[derive(Debug, Default)]
pub(super) struct Attributes {
    /// Key and value, in order; classes are one entry. A key that began with
    /// a colon has the value that its JSON says.
    pub entries: Vec<(Node, Node)>,
    /// Bytes from the opening brace to behind the closing one.
    pub len: usize,
    /// Straight quotes for those that are not, places in bytes of the text.
    pub quotes: Vec<(Range<usize>, &'static str)>,
    /// Values that began with a colon and are no JSON.
    pub not_json: Vec<Range<usize>>,
}

/// Reads the attributes that `text` begins with; `base` is added to every
/// place. `None` when it does not begin with a brace, or nothing closes it.
pub(super) fn attributes(text: &str, base: usize) -> Option<Attributes> {
    let mut reader = Reader {
        text,
        at: 1,
        base,
        read: Attributes::default(),
        class: None,
    };
    if !text.starts_with('{') || text.starts_with("{{") {
        return None;
    }
    loop {
        reader.blank();
        let rest = &text[reader.at..];
        match rest.as_bytes().first()? {
            b'}' => break,
            b'#' | b'.' => reader.shorthand()?,
            _ => reader.entry()?,
        }
    }
    reader.read.len = reader.at + 1;
    if let Some((key, value)) = reader.class {
        let class = Value::Text(value.0);
        let value = Node {
            value: class,
            span: value.1,
        };
        reader.read.entries.push((key, value));
    }
    Some(reader.read)
}

/// A key and, of a class, all the names so far.
type Class = (Node, (String, Range<usize>));

struct Reader<'a> {
    text: &'a str,
    at: usize,
    base: usize,
    read: Attributes,
    class: Option<Class>,
}

/// What a value may be quoted with: opening, closing, straight.
const QUOTES: [(char, &str, &str); 8] = [
    ('"', "\"", "\""),
    ('\'', "'", "'"),
    ('“', "”“", "\""),
    ('”', "”", "\""),
    ('„', "“”", "\""),
    ('«', "»", "\""),
    ('「', "」", "\""),
    ('‘', "’", "'"),
];

impl Reader<'_> {
    fn blank(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start().len();
    }

    fn place(&self, from: usize) -> Range<usize> {
        self.base + from..self.base + self.at
    }

    /// Takes what fits; `None` when that is nothing.
    fn take(&mut self, fits: fn(char) -> bool) -> Option<&str> {
        let rest = &self.text[self.at..];
        let len = rest.find(|c| !fits(c))?;
        self.at += len;
        (len > 0).then(|| &rest[..len])
    }

    /// `#id` or `.class`.
    fn shorthand(&mut self) -> Option<()> {
        let from = self.at;
        let is_id = self.text.as_bytes().get(from) == Some(&b'#');
        self.at += 1;
        let fits = |c: char| {
            !c.is_whitespace() && !matches!(c, '"' | '\'' | '#' | '.' | '<' | '=' | '>' | '`' | '}')
        };
        let name = self.take(fits)?.to_owned();
        let span = self.place(from);
        if is_id {
            self.push("id", span.clone(), Value::Text(name), span);
        } else {
            self.add_class(&name, span);
        }
        Some(())
    }

    fn add_class(&mut self, name: &str, span: Range<usize>) {
        match &mut self.class {
            Some((_, (names, own))) => {
                names.push(' ');
                names.push_str(name);
                own.end = span.end;
            }
            None => self.class = Some((text_node("class", span.clone()), (name.to_owned(), span))),
        }
    }

    /// `key`, `key=value` or `:key='json'`.
    fn entry(&mut self) -> Option<()> {
        let from = self.at;
        let rest = &self.text[from..];
        let bound = rest.starts_with(':');
        let marks = usize::from(rest.starts_with([':', '_', '@']));
        if !rest[marks..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        self.at += marks;
        self.take(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | ':' | '_'))?;
        let key = self.text[from + usize::from(bound)..self.at].to_owned();
        let key_span = self.place(from);
        self.blank();
        if !self.text[self.at..].starts_with('=') {
            self.push(&key, key_span.clone(), Value::Bool(true), key_span);
            return Some(());
        }
        self.at += 1;
        self.blank();
        let value_from = self.at;
        let (value, span) = self.value()?;
        if key == "class" {
            self.add_class(&value, span);
        } else if bound {
            if let Ok(node) = yaml::value(&value, span.start) {
                self.push(&key, key_span, node.value, span);
            } else {
                self.read.not_json.push(span.clone());
                self.push(&key, key_span, Value::Text(value), span);
            }
        } else {
            let plain = !self.text[value_from..].starts_with(|c| QUOTES.iter().any(|it| it.0 == c));
            let value = match value.as_str() {
                "true" if plain => Value::Bool(true),
                "false" if plain => Value::Bool(false),
                _ if plain && is_number(&value) => Value::Number(value),
                _ => Value::Text(value),
            };
            self.push(&key, key_span, value, span);
        }
        Some(())
    }

    /// A value in quotes or without, and where it stands without them.
    fn value(&mut self) -> Option<(String, Range<usize>)> {
        let rest = &self.text[self.at..];
        let first = rest.chars().next()?;
        let Some((open, close, straight)) = QUOTES.iter().find(|it| it.0 == first) else {
            let from = self.at;
            let fits = |c: char| {
                !c.is_whitespace() && !matches!(c, '"' | '\'' | '<' | '=' | '>' | '`' | '}')
            };
            let value = self.take(fits)?;
            let value = decode(value);
            return Some((value, self.place(from)));
        };
        let inside = self.at + open.len_utf8();
        let len = self.text[inside..].find(|c| close.contains(c))?;
        let value = &self.text[inside..inside + len];
        let end = inside + len;
        let closing = self.text[end..].chars().next()?;
        if !first.is_ascii() {
            // A straight quote inside would end the mended value.
            let straight = if value.contains(straight) {
                "'"
            } else {
                straight
            };
            let quotes = &mut self.read.quotes;
            quotes.push((self.base + self.at..self.base + inside, straight));
            let close = self.base + end;
            quotes.push((close..close + closing.len_utf8(), straight));
        }
        self.at = end + closing.len_utf8();
        Some((decode(value), self.base + inside..self.base + end))
    }

    fn push(&mut self, key: &str, key_span: Range<usize>, value: Value, span: Range<usize>) {
        let key = text_node(key, key_span);
        self.read.entries.push((key, Node { value, span }));
    }
}

fn text_node(text: &str, span: Range<usize>) -> Node {
    Node {
        value: Value::Text(text.to_owned()),
        span,
    }
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}
