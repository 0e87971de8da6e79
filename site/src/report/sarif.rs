//! Diagnostics as SARIF 2.1.0, the form of code scanning services: one run,
//! whose rules are the documented codes. Columns count characters.

use std::ops::Range;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Map, Value, json};

use crate::codes;
use crate::diagnostic::{Diagnostic, Fix, Place, Source};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// What cannot stand in the path of an address as it is.
const IN_ADDRESS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The log, with a line break at its end.
pub(super) fn text(diagnostics: &[Diagnostic]) -> String {
    let codes: Vec<_> = codes::all().collect();
    let results = diagnostics.iter().map(|diagnostic| {
        let rule = codes.iter().position(|code| code.name == diagnostic.code);
        result(diagnostic, rule)
    });
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "site",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": codes.iter().map(rule).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    });
    format!("{log:#}\n")
}

fn rule(code: &codes::Code) -> Value {
    json!({
        "id": code.name,
        "shortDescription": { "text": code.summary() },
        "help": { "text": code.text, "markdown": code.text },
    })
}

fn result(diagnostic: &Diagnostic, rule: Option<usize>) -> Value {
    let mut result = Map::new();
    let mut put = |key: &str, value: Value| result.insert(key.to_owned(), value);
    put("ruleId", diagnostic.code.into());
    if let Some(rule) = rule {
        put("ruleIndex", rule.into());
    }
    put("level", diagnostic.severity.name().into());
    let message = match &diagnostic.help {
        Some(help) => format!("{}\n{help}", diagnostic.message),
        None => diagnostic.message.clone(),
    };
    put("message", json!({ "text": message }));
    let mut places = diagnostic.places.iter();
    let first = places.next();
    put("locations", first.map(location).into_iter().collect());
    let related = places.enumerate().map(|(at, place)| {
        let mut location = location(place);
        location["id"] = (at + 1).into();
        location
    });
    let related: Vec<Value> = related.collect();
    if !related.is_empty() {
        put("relatedLocations", related.into());
    }
    if let (Some(fix), Some(place)) = (&diagnostic.fix, first)
        && !fix.edits.is_empty()
    {
        put("fixes", json!([self::fix(diagnostic, fix, &place.source)]));
    }
    result.into()
}

fn location(place: &Place) -> Value {
    let mut location = json!({ "physicalLocation": {
        "artifactLocation": artifact(&place.source),
        "region": region(&place.source, &place.span),
    }});
    if !place.label.is_empty() {
        location["message"] = json!({ "text": place.label });
    }
    location
}

fn fix(diagnostic: &Diagnostic, fix: &Fix, source: &Source) -> Value {
    let replacements = fix.edits.iter().map(|edit| {
        json!({
            "deletedRegion": region(source, &edit.span),
            "insertedContent": { "text": edit.text },
        })
    });
    json!({
        "description": { "text": diagnostic.help.as_ref().unwrap_or(&diagnostic.message) },
        "artifactChanges": [{
            "artifactLocation": artifact(source),
            "replacements": replacements.collect::<Vec<_>>(),
        }],
    })
}

/// A relative path is relative to where the command ran, as viewers expect.
fn artifact(source: &Source) -> Value {
    let path = utf8_percent_encode(&source.path, IN_ADDRESS).to_string();
    let first = path.split('/').next().unwrap_or_default();
    let address = if path.starts_with('/') {
        format!("file://{path}")
    } else if cfg!(windows) && first.ends_with(':') {
        format!("file:///{path}")
    } else if first.contains(':') {
        // A name, and not the scheme of an address.
        format!("./{path}")
    } else {
        path
    };
    json!({ "uri": address })
}

fn region(source: &Source, span: &Range<usize>) -> Value {
    let (start_line, start_column) = source.line_column(span.start);
    let (end_line, end_column) = source.line_column(span.end);
    json!({
        "startLine": start_line,
        "startColumn": start_column,
        "endLine": end_line,
        "endColumn": end_column,
    })
}
