//! Text → TOML values, with every syntax error, and which other problems are
//! only consequences of those.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::de::DeTable;

use super::problem::{Problem, Problems};

/// The lines of the text that are not TOML.
pub(super) struct Broken<'t> {
    text: &'t str,
    /// Where each such line starts.
    lines: BTreeSet<usize>,
}

/// Reads the text as far as it can be read. Of several errors in one line only
/// the first is kept: the others follow from it.
pub(super) fn parse<'t>(problems: &mut Problems<'t>) -> (DeTable<'t>, Broken<'t>) {
    let text = problems.text;
    let (table, mut errors) = DeTable::parse_recoverable(text);
    errors.sort_by_key(|error| error.span().map_or(text.len(), |span| span.start));
    let mut broken = Broken {
        text,
        lines: BTreeSet::new(),
    };
    for error in errors {
        let span = visible(text, error.span().unwrap_or(text.len()..text.len()));
        if broken.lines.insert(line_start(text, span.start)) {
            let line = line_at(text, span.start);
            let help = help(error.message(), line);
            problems
                .error(
                    "card-syntax",
                    &span,
                    format!("this is not TOML: {}", error.message()),
                    "cannot be read",
                )
                .help(help);
        }
    }
    (table.into_inner(), broken)
}

impl Broken<'_> {
    /// Whether a problem may only follow from a syntax error: it is in the
    /// same line, or is about something missing that the error may have
    /// swallowed, or a table's header is broken and its keys went elsewhere.
    pub(super) fn explains(&self, problem: &Problem) -> bool {
        let header = |start: &usize| {
            self.text
                .get(*start..)
                .is_some_and(|rest| rest.trim_start().starts_with('['))
        };
        !self.lines.is_empty()
            && problem.code != "card-syntax"
            && (matches!(problem.code, "card-missing-key" | "card-missing-currency")
                || problem.code.starts_with("card-no-")
                || self
                    .lines
                    .contains(&line_start(self.text, problem.span.start))
                || self.lines.iter().any(header))
    }
}

/// What to do about a line that cannot be read.
fn help(message: &str, line: &str) -> String {
    let line = line.trim();
    // The parser's only word for it, whether a key or a header is meant.
    let twice = message.contains("duplicate key");
    if twice && line.starts_with("[[") {
        let name = line.trim_matches(['[', ']', ' ']);
        format!("head each of the {name} with [[{name}]]: one before is written differently")
    } else if twice {
        "each key stands once in its table: take one away".into()
    } else if line.contains(['“', '”', '„', '«', '»', '＂', '‘', '’']) {
        "the quotes must be straight: key = \"text\"".into()
    } else {
        "values are written like: key = \"text\", key = 12, key = true".into()
    }
}

/// The line around a place.
fn line_at(text: &str, at: usize) -> &str {
    let start = line_start(text, at);
    text[start..].lines().next().unwrap_or_default()
}

/// Where the line around a place starts.
fn line_start(text: &str, at: usize) -> usize {
    let before = &text.as_bytes()[..at.min(text.len())];
    before
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |newline| newline + 1)
}

/// The span at character boundaries; an empty one grows by the character
/// after it, if that is on the same line.
fn visible(text: &str, span: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(span.start);
    let end = text.ceil_char_boundary(span.end.max(start));
    if start < end {
        return start..end;
    }
    let next = text[start..].chars().next();
    match next.filter(|next| !matches!(next, '\n' | '\r')) {
        Some(next) => start..start + next.len_utf8(),
        None => start..start,
    }
}
