//! What of a `locale.ftl` can be read. Fluent leaves out an entry that it does
//! not understand; here an error takes no other word with it, and is told in
//! plain words at its place. What the words mean is not looked at.

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::parser::{self, ErrorKind, ParserError};

use crate::diagnostic::{Diagnostic, Source};

/// A `locale.ftl` as far as it can be read.
pub(super) struct Readable {
    /// The text with blanks in the place of what cannot be read, so that the
    /// rest stands where it stood.
    pub text: String,
    /// The names of the words that cannot be read.
    pub unreadable: Vec<String>,
    /// What is wrong.
    pub problems: Vec<Diagnostic>,
}

/// Reads what can be read.
pub(super) fn read(source: &Arc<Source>) -> Readable {
    let mut readable = Readable {
        text: source.text.clone(),
        unreadable: Vec::new(),
        problems: Vec::new(),
    };
    while let Err((_, errors)) = parser::parse_runtime(readable.text.as_str()) {
        let mut swallowed = false;
        for error in errors {
            let junk = error.slice.clone().unwrap_or_else(|| error.pos.clone());
            let junk = junk.start..junk.end.min(readable.text.len());
            // An open brace takes the words behind it along: they are read
            // again without it.
            let own = junk.start..next_word(&readable.text, &junk).unwrap_or(junk.end);
            swallowed |= own.end < junk.end;
            let lines = readable.text.get(own.clone()).unwrap_or_default();
            readable.unreadable.extend(name(lines).map(str::to_owned));
            readable.problems.push(problem(source, &error, &own));
            let blank = |c: char| if matches!(c, '\n' | '\r') { c } else { ' ' };
            let blanks: String = lines
                .chars()
                .flat_map(|c| std::iter::repeat_n(blank(c), c.len_utf8()))
                .collect();
            readable.text.replace_range(own, &blanks);
        }
        if !swallowed {
            break;
        }
    }
    readable
}

/// Where the next word begins in what could not be read.
fn next_word(text: &str, junk: &Range<usize>) -> Option<usize> {
    let mut at = junk.start;
    let lines = text.get(junk.clone())?.split_inclusive('\n');
    let starts = lines.map(|line| {
        at += line.len();
        (at - line.len(), line)
    });
    let is_word = |line: &str| {
        let rest = name(line).and_then(|name| line.strip_prefix(name));
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let mut later = starts.skip(1);
    later.find(|(_, line)| is_word(line)).map(|(at, _)| at)
}

/// The name that a line begins with.
fn name(line: &str) -> Option<&str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let end = line.find(|c| !is_part(c)).unwrap_or(line.len());
    let name = line.get(..end)?;
    let own = name.strip_prefix('-').unwrap_or(name);
    own.starts_with(|c: char| c.is_ascii_alphabetic())
        .then_some(name)
}

fn problem(source: &Arc<Source>, error: &ParserError, own: &Range<usize>) -> Diagnostic {
    let (why, help) = plain(&error.kind);
    let at = place(&source.text, error.pos.start.min(own.end), own.start);
    let line = source.text.get(own.clone()).unwrap_or_default();
    let line = own.start..own.start + line.lines().next().unwrap_or_default().trim_end().len();
    let written = source.text.get(at.clone()).unwrap_or_default();
    let is_colon = matches!(written, ":" | "：" | "＝");
    let diagnostic = Diagnostic::error("words-syntax", format!("this is not Fluent: {why}"))
        .at(source, at.clone(), "here")
        .at(source, line, "this word is not used")
        .help(help);
    if matches!(error.kind, ErrorKind::ExpectedToken('=')) && is_colon {
        return diagnostic.propose(at, " =");
    }
    diagnostic
}

/// The character that the parser stumbled over, or the end of the text before
/// it: a line that ends too early is told at its end.
fn place(text: &str, mut at: usize, start: usize) -> Range<usize> {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let before = text.get(start..at).unwrap_or_default();
    let at_line_start = before.is_empty() || before.ends_with('\n');
    if at_line_start && !before.trim_end().is_empty() {
        let end = start + before.trim_end().len();
        return end..end;
    }
    match text.get(at..).and_then(|rest| rest.chars().next()) {
        Some(c) if !c.is_control() => at..at + c.len_utf8(),
        _ => at..at,
    }
}

/// What is wrong, and what to do, without the parser's terms.
fn plain(kind: &ErrorKind) -> (String, &'static str) {
    const BRACES: &str = "write what is filled in as `{ $name }`, with both braces";
    const VARIANTS: &str = "write variants as in English: `{ $count ->`, then lines such as `[one] …` and `*[other] …`, then `}`";
    const CALL: &str = "write `{ $name }`: values arrive ready to show";
    let (why, help) = match kind {
        ErrorKind::ExpectedToken('=') => (
            "a `=` is expected behind the name",
            "write `name = text`; a text that goes on begins its lines with blanks",
        ),
        ErrorKind::ExpectedToken('}') => ("a `{` is not closed with `}`", BRACES),
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => (
            "a text in quotes is not closed with `\"`",
            "close it on the same line",
        ),
        ErrorKind::ExpectedToken(']') => ("a `[` is not closed with `]`", VARIANTS),
        ErrorKind::ExpectedToken(c) => return (format!("a `{c}` is expected here"), VARIANTS),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            ("the line does not end behind `->`", VARIANTS)
        }
        ErrorKind::ExpectedCharRange { range } if range.contains("a-z") => (
            "a name is expected here, which begins with a letter from a to z",
            "leave names as they are in English, and begin each line of a longer text with blanks",
        ),
        ErrorKind::ExpectedCharRange { range } => {
            return (format!("one of `{range}` is expected here"), BRACES);
        }
        ErrorKind::ExpectedMessageField { entry_id } => {
            return (
                format!("`{entry_id}` has no text"),
                "write the text behind `=`, or remove the line: then the default locale's word is used",
            );
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            return (
                format!("`-{entry_id}` has no text"),
                "write the text behind `=`, or remove the line",
            );
        }
        ErrorKind::ForbiddenCallee => ("this is not the name of a function", CALL),
        ErrorKind::MissingDefaultVariant => ("no variant has a `*` before its bracket", VARIANTS),
        ErrorKind::MultipleDefaultVariants => (
            "more than one variant has a `*` before its bracket",
            VARIANTS,
        ),
        ErrorKind::MissingValue => ("a text is expected here", VARIANTS),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => (
            "variants are chosen by a variable, such as `$count`, and not by this",
            VARIANTS,
        ),
        ErrorKind::TermAttributeAsPlaceable => (
            "an attribute of a term chooses variants, and cannot be shown",
            BRACES,
        ),
        ErrorKind::PositionalArgumentFollowsNamed => {
            ("a value without a name stands behind one with a name", CALL)
        }
        ErrorKind::DuplicatedNamedArgument(name) => {
            return (format!("`{name}` stands here twice"), CALL);
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "behind a backslash in quotes, only `\\`, `\"` or `u` with four digits may stand",
            "write a backslash as `\\\\`, a quotation mark as `\\\"`",
        ),
        ErrorKind::UnbalancedClosingBrace => (
            "this `}` closes nothing",
            "remove it, or open the brace: `{ $name }`; a brace that is shown is written `{\"}\"}`",
        ),
        ErrorKind::ExpectedInlineExpression => (
            "a name is expected behind `{`, such as `$count`",
            "leave what stands in braces as it is in English; a brace that is shown is written `{\"{\"}`",
        ),
        ErrorKind::ExpectedLiteral => ("a text in quotes or a number is expected here", CALL),
    };
    (why.to_owned(), help)
}
