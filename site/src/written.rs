//! Where in a file the target of a link stands, and how an address is written
//! there. Targets that are not written as they are (references, entities,
//! escapes) are not found: a message then has words and no edit.

use std::fmt::Write as _;
use std::ops::Range;

use crate::diagnostic::Source;
use crate::page::Link;

/// The bytes of a link's target, for an edit.
pub(crate) fn target(source: &Source, link: &Link) -> Option<Range<usize>> {
    let text = source.text.get(link.span.clone())?;
    let target = link.target.as_str();
    if target.is_empty() {
        return None;
    }
    let mut found = None;
    for (at, _) in text.match_indices(target) {
        let before = text[..at].chars().next_back();
        let after = text[at + target.len()..].chars().next();
        let begins =
            before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '<' | '"' | '\'' | '='));
        let ends = after.is_none_or(|c| c.is_whitespace() || matches!(c, ')' | '>' | '"' | '\''));
        // The last one in brackets: the text of a link stands before it.
        let in_brackets = matches!(before, Some('(' | '<'));
        if begins && ends && (in_brackets || found.is_none()) {
            found = Some(at);
        }
    }
    let start = link.span.start + found?;
    Some(start..start + target.len())
}

/// A path as it can stand in Markdown's round brackets.
pub(crate) fn path(path: &str) -> String {
    let mut written = String::with_capacity(path.len());
    for c in path.chars() {
        match c {
            ' ' | '"' | '#' | '%' | '<' | '>' | '?' | '`' | '(' | ')' | '\\' => {
                let _ = write!(written, "%{:02X}", u32::from(c));
            }
            c => written.push(c),
        }
    }
    written
}
