//! Diagnostics as one JSON document, for programs. Its keys are a promise:
//! one that changes its meaning gives the document another `version`.
//!
//! Lines and columns count from 1, columns in characters; `start` and `end`
//! are bytes of the file. Ends are the first that is outside.

use std::ops::Range;

use serde_json::{Value, json};

use super::Counts;
use crate::diagnostic::{Diagnostic, Fix, Place, Source};

/// The version of the document's keys.
const VERSION: u32 = 1;

/// The document, with a line break at its end.
pub(super) fn text(diagnostics: &[Diagnostic]) -> String {
    let counts = Counts::of(diagnostics);
    let document = json!({
        "version": VERSION,
        "diagnostics": diagnostics.iter().map(diagnostic).collect::<Vec<_>>(),
        "summary": {
            "errors": counts.errors,
            "warnings": counts.warnings,
            "notes": counts.notes,
        },
    });
    format!("{document:#}\n")
}

/// One of them.
pub(crate) fn diagnostic(diagnostic: &Diagnostic) -> Value {
    let fix = diagnostic.fix.as_deref();
    // A fix is of the first place's file; without one it is of no file.
    let source = diagnostic.places.first().map(|place| &*place.source);
    json!({
        "severity": diagnostic.severity.name(),
        "code": diagnostic.code,
        "message": diagnostic.message,
        "places": diagnostic.places.iter().map(place).collect::<Vec<_>>(),
        "help": diagnostic.help,
        "fix": fix.zip(source).map(|(fix, source)| self::fix(fix, source)),
    })
}

fn place(place: &Place) -> Value {
    let mut value = json!({ "file": place.source.path });
    add_range(&mut value, &place.source, &place.span);
    value["label"] = place.label.as_str().into();
    value
}

fn fix(fix: &Fix, source: &Source) -> Value {
    let edits = fix.edits.iter().map(|edit| {
        let mut value = json!({});
        add_range(&mut value, source, &edit.span);
        value["text"] = edit.text.as_str().into();
        value
    });
    json!({ "certain": fix.certain, "edits": edits.collect::<Vec<_>>() })
}

fn add_range(value: &mut Value, source: &Source, span: &Range<usize>) {
    let (line, column) = source.line_column(span.start);
    let (end_line, end_column) = source.line_column(span.end);
    for (key, number) in [
        ("line", line),
        ("column", column),
        ("end_line", end_line),
        ("end_column", end_column),
        ("start", span.start),
        ("end", span.end),
    ] {
        value[key] = number.into();
    }
}
