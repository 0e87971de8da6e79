//! The line that opens or closes a component, with what translation tools
//! make of its colons: full-width ones, blanks among and behind them.

use std::ops::Range;

use super::Vocabulary;
use super::inline::name_len;

/// An opening line; places are bytes of its text.
#[derive(Debug)]
pub(super) struct Opening {
    pub colons: usize,
    pub name: Range<usize>,
    /// The text in square brackets behind the name, without them.
    pub label: Option<Range<usize>>,
    /// The braces at the end.
    pub attributes: Option<Range<usize>>,
    /// Whether the colons are not plain ones right before the name.
    pub damaged: bool,
    /// `:name` alone on its line: it ends where it begins.
    pub leaf: bool,
}

/// How many colons a text begins with, in how many bytes, and whether they
/// are damaged. Blanks between two colons, and behind them, belong to them.
fn colons(text: &str) -> (usize, usize, bool) {
    let (mut count, mut len, mut damaged) = (0, 0, false);
    let mut blanks = false;
    for (at, c) in text.char_indices() {
        match c {
            ':' | '：' => {
                count += 1;
                damaged |= blanks || c != ':';
                len = at + c.len_utf8();
            }
            c if c.is_whitespace() => blanks = true,
            _ => break,
        }
    }
    (count, len, damaged)
}

/// The colons of a line that is nothing else, and whether they are damaged.
pub(super) fn closing(text: &str) -> Option<(usize, bool)> {
    if !text.starts_with([':', '：']) {
        return None;
    }
    let (count, len, damaged) = colons(text);
    (count >= 2 && len == text.len()).then_some((count, damaged))
}

/// Reads an opening line; `text` has no white space around it.
pub(super) fn opening(text: &str, vocabulary: Vocabulary) -> Option<Opening> {
    if !text.starts_with([':', '：']) {
        return None;
    }
    let (colons, len, mut damaged) = colons(text);
    let blanks = text[len..].len() - text[len..].trim_start().len();
    damaged |= blanks > 0;
    let start = len + blanks;
    let end = start + name_len(&text[start..]);
    let name = &text[start..end];
    if name.is_empty() {
        return None;
    }
    let is_component = (vocabulary.component)(name);
    // Damaged colons before a word that is no component are a sentence's.
    if damaged && !is_component {
        return None;
    }
    let leaf = colons == 1;
    if leaf && (damaged || !is_component || (vocabulary.inline)(name)) {
        return None;
    }
    let mut opening = Opening {
        colons,
        name: start..end,
        label: None,
        attributes: None,
        damaged,
        leaf,
    };
    let mut at = end;
    if text[at..].starts_with('[') {
        let close = label_end(&text[at..])?;
        opening.label = Some(at + 1..at + close);
        at += close + 1;
    }
    let blanks = text[at..].len() - text[at..].trim_start().len();
    at += blanks;
    if text[at..].starts_with('{') {
        if !text.ends_with('}') {
            return None;
        }
        opening.attributes = Some(at..text.len());
        opening.damaged |= blanks > 0;
    } else if at < text.len() {
        return None;
    }
    Some(opening)
}

/// Whether a text begins as the opening line of a component does.
pub(super) fn almost(text: &str, vocabulary: Vocabulary) -> bool {
    let Some(rest) = text.strip_prefix("::") else {
        return false;
    };
    let rest = rest.trim_start_matches(':');
    let name = &rest[..name_len(rest)];
    !name.is_empty() && (vocabulary.component)(name)
}

/// Where the bracket closes that a text begins with.
fn label_end(text: &str) -> Option<usize> {
    let mut depth = 0;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if std::mem::take(&mut escaped) => {}
            b'\\' => escaped = true,
            b'[' => depth += 1,
            b']' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// The label behind the name of a block, which ends at byte `at`; without its
/// brackets.
pub fn block_label(text: &str, at: usize) -> Option<Range<usize>> {
    let line = text.get(at..)?.lines().next()?;
    let end = label_end(line).filter(|_| line.starts_with('['))?;
    Some(at + 1..at + end)
}

/// The name of the slot that a line begins: `#name`, alone. Its attributes
/// are read over.
pub(super) fn slot(text: &str) -> Option<Range<usize>> {
    let rest = text.strip_prefix('#')?;
    let len = name_len(rest);
    let behind = rest[len..].trim();
    let alone = behind.is_empty() || behind.starts_with('{') && behind.ends_with('}');
    (len > 0 && alone).then_some(1..1 + len)
}
