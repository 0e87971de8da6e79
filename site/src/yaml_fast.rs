//! Most front matter and most props are lines of `key: a few words`: these are
//! read here, without a YAML parser. Whatever is not certain to be such a line
//! makes the whole block the parser's; `yaml` asks here first.

use std::ops::Range;

use crate::yaml::{Node, Value};

/// The entries of a block of plain lines; `None` when it may be anything else.
pub(crate) fn mapping(text: &str, base: usize) -> Option<Vec<(Node, Node)>> {
    let mut entries: Vec<(Node, Node)> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let own = line.strip_suffix('\n').unwrap_or(line);
        let own = own.strip_suffix('\r').unwrap_or(own);
        if own.is_empty() {
            continue;
        }
        let colon = own.find(':')?;
        let (key, rest) = (&own[..colon], &own[colon + 1..]);
        let plain_key = |byte: u8| byte.is_ascii_lowercase() || byte == b'_' || byte == b'-';
        // A key such as `no` or `null` would not be text.
        if key.len() < 2 || !key.bytes().all(plain_key) || key.starts_with('-') || is_word(key) {
            return None;
        }
        if entries.iter().any(|(other, _)| other.text() == Some(key)) {
            return None;
        }
        if !(rest.is_empty() || rest.starts_with(' ')) {
            return None;
        }
        let value = rest.trim_matches(' ');
        let value_at = start + own.len() - rest.trim_start_matches(' ').len();
        let (value, len) = scalar(value)?;
        entries.push((
            node(
                Value::Text(key.to_owned()),
                base + start..base + start + key.len(),
            ),
            node(value, base + value_at..base + value_at + len),
        ));
    }
    (!entries.is_empty()).then_some(entries)
}

fn node(value: Value, span: Range<usize>) -> Node {
    Node { value, span }
}

/// A scalar on one line, and its length with its quotes.
fn scalar(text: &str) -> Option<(Value, usize)> {
    if text.bytes().any(|byte| byte.is_ascii_control()) {
        return None;
    }
    let Some(first) = text.bytes().next() else {
        // No line of the block is indented: nothing belongs to this one.
        return Some((Value::Null, 0));
    };
    // Marks and blanks that may be damage.
    if !first.is_ascii() && text.starts_with(['“', '”', '„', '«', '「', '＂'])
        || text.trim().len() < text.len()
    {
        return None;
    }
    if let b'"' | b'\'' = first {
        let inside = text[1..].strip_suffix(char::from(first))?;
        let plain = !inside.contains(['"', '\'', '\\']) && !inside.is_empty();
        return plain.then(|| (Value::Text(inside.to_owned()), text.len()));
    }
    if !first.is_ascii_alphabetic() && first.is_ascii() && first != b'/' {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit()) && first != b'0';
        return (digits && text.len() <= 15).then(|| (Value::Number(text.to_owned()), text.len()));
    }
    match text {
        "true" => return Some((Value::Bool(true), text.len())),
        "false" => return Some((Value::Bool(false), text.len())),
        _ if is_word(text) => return None,
        _ => {}
    }
    let breaks = text.contains(": ") || text.contains(" #") || text.ends_with(':');
    // Exotic white space is the parser's to judge.
    let exotic = |c: char| matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}');
    (!breaks && !text.contains(exotic)).then(|| (Value::Text(text.to_owned()), text.len()))
}

/// Whether a word may mean something else than itself, in some version of
/// YAML.
fn is_word(text: &str) -> bool {
    const WORDS: [&str; 12] = [
        "true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf", "infinity",
    ];
    text.len() <= 8 && WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
}
