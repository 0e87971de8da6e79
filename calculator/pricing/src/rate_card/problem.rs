//! What is wrong with a rate card's text, and where. How a problem is shown is
//! the surface's business.

use std::ops::Range;

/// Whether a problem stops the card from being used.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// The card is refused.
    Error,
    /// The card is used, but probably says what was not meant.
    Warning,
}

/// One problem of a rate card's text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// Whether it stops the card from being used.
    pub severity: Severity,
    /// A stable name, in kebab case, starting with `card-`.
    pub code: &'static str,
    /// What is wrong, as one sentence without a full stop.
    pub message: String,
    /// The place: bytes of the text, at character boundaries. Empty at the
    /// start of the text for something that the whole card lacks.
    pub span: Range<usize>,
    /// What to write at the place, in a few words.
    pub label: String,
    /// What to do.
    pub help: Option<String>,
    /// Second places, each with what to write there.
    pub also: Vec<(Range<usize>, String)>,
}

impl Problem {
    pub(super) fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(printable(help.into()));
        self
    }

    pub(super) fn also(&mut self, span: Range<usize>, label: impl Into<String>) -> &mut Self {
        self.also.push((span, printable(label.into())));
        self
    }
}

/// All problems found so far, in the order in which they were found.
pub(super) struct Problems<'t> {
    pub(super) text: &'t str,
    pub(super) list: Vec<Problem>,
}

impl<'t> Problems<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            list: Vec::new(),
        }
    }

    /// What the text says at a place.
    pub(super) fn source(&self, span: &Range<usize>) -> &'t str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    pub(super) fn error(
        &mut self,
        code: &'static str,
        span: &Range<usize>,
        message: impl Into<String>,
        label: impl Into<String>,
    ) -> &mut Problem {
        self.push(Severity::Error, code, span, message.into(), label.into())
    }

    pub(super) fn warning(
        &mut self,
        code: &'static str,
        span: &Range<usize>,
        message: impl Into<String>,
        label: impl Into<String>,
    ) -> &mut Problem {
        self.push(Severity::Warning, code, span, message.into(), label.into())
    }

    fn push(
        &mut self,
        severity: Severity,
        code: &'static str,
        span: &Range<usize>,
        message: String,
        label: String,
    ) -> &mut Problem {
        self.list.push(Problem {
            severity,
            code,
            message: printable(message),
            span: span.clone(),
            label: printable(label),
            help: None,
            also: Vec::new(),
        });
        let last = self.list.len() - 1;
        &mut self.list[last]
    }
}

/// The text on one line. What a card says is quoted in messages, and with
/// escapes in quotes it can say anything, even what a terminal obeys.
fn printable(text: String) -> String {
    if !text.contains(char::is_control) {
        return text;
    }
    let mut printable = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if c.is_control() {
            printable.extend(c.escape_debug());
        } else {
            printable.push(c);
        }
    }
    printable
}
