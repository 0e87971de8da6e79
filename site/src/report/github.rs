//! Diagnostics as GitHub's workflow commands: a line each, which a workflow
//! prints and GitHub shows beside the lines of a pull request.

use std::fmt::Write as _;

use crate::diagnostic::{Diagnostic, Severity};

/// The commands, a line each.
pub(super) fn text(diagnostics: &[Diagnostic]) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        command(&mut text, diagnostic);
    }
    text
}

fn command(text: &mut String, diagnostic: &Diagnostic) {
    text.push_str(match diagnostic.severity {
        Severity::Error => "::error ",
        Severity::Warning => "::warning ",
        Severity::Note => "::notice ",
    });
    if let Some(place) = diagnostic.places.first() {
        let (line, column) = place.source.line_column(place.span.start);
        let (end_line, end_column) = place.source.line_column(place.span.end);
        text.push_str("file=");
        escape(text, &place.source.path, true);
        let _ = write!(text, ",line={line},endLine={end_line}");
        // GitHub refuses columns over several lines.
        if line == end_line {
            let _ = write!(text, ",col={column},endColumn={end_column}");
        }
        text.push(',');
    }
    text.push_str("title=");
    escape(text, diagnostic.code, true);
    text.push_str("::");
    escape(text, &diagnostic.message, false);
    if let Some(help) = &diagnostic.help {
        text.push_str("%0A");
        escape(text, help, false);
    }
    text.push('\n');
}

/// What would end a command, and in a property the property, is written as a
/// percent sign and two digits, as GitHub's documentation asks.
fn escape(text: &mut String, plain: &str, property: bool) {
    for c in plain.chars() {
        match c {
            '%' => text.push_str("%25"),
            '\r' => text.push_str("%0D"),
            '\n' => text.push_str("%0A"),
            ':' if property => text.push_str("%3A"),
            ',' if property => text.push_str("%2C"),
            _ => text.push(c),
        }
    }
}
