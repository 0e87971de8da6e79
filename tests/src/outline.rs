//! The components of a page as an outline that people can read, made from
//! what `site inspect` prints: a line each with name, props and place, and
//! what stands in a component below it, two columns further in.

use std::fmt::Write as _;

use serde_json::Value;

/// The outline of a document; lines count from behind the first `above`.
pub fn outline(document: &Value, above: u64) -> String {
    let mut out = String::new();
    for component in items(&document["components"]) {
        write_component(component, 0, above, &mut out);
    }
    out
}

fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn write_component(component: &Value, depth: usize, above: u64, out: &mut String) {
    let text = |key: &str| component[key].as_str().unwrap_or_default();
    let name = match text("kind") {
        "block" => text("name").to_owned(),
        "inline" => format!(":{}", text("name")),
        "span" => String::new(),
        "attributes" => "behind ".to_owned(),
        "binding" => format!("{{{{ {} }}}}", text("name")),
        kind => panic!("a component of the kind {kind}"),
    };
    let mut line = name;
    match component["component"].as_str() {
        Some(known) if known != text("name") => {
            let _ = write!(line, " ({known})");
        }
        None if matches!(text("kind"), "block" | "inline") => line += " (unknown)",
        _ => {}
    }
    if let Some(label) = component["label"]["text"].as_str() {
        let _ = write!(line, "[{}]", label.replace('\n', "⏎"));
    }
    let props: Vec<String> = items(&component["props"]).iter().map(prop).collect();
    if !props.is_empty() {
        if !line.is_empty() && !line.ends_with(' ') {
            line.push(' ');
        }
        let _ = write!(line, "{{{}}}", props.join(", "));
    }
    let _ = writeln!(
        out,
        "{}{} {}",
        "  ".repeat(depth),
        line.trim_end(),
        place(&component["place"], above)
    );
    let mut slots = items(&component["slots"]).iter();
    let mut inside = depth + 1;
    let mut current = Value::Null;
    for child in items(&component["children"]) {
        // Each child stands in the slot that was begun last.
        while child["slot"] != current {
            let Some(slot) = slots.next() else {
                panic!("a child in no slot: {child:#}");
            };
            inside = write_slot(slot, depth, above, out);
            current = slot["name"].clone();
        }
        write_component(child, inside, above, out);
    }
    for slot in slots {
        write_slot(slot, depth, above, out);
    }
}

/// Writes a slot; gives the depth of what stands in it.
fn write_slot(slot: &Value, depth: usize, above: u64, out: &mut String) -> usize {
    let name = slot["name"].as_str().unwrap_or_default();
    let indent = "  ".repeat(depth + 1);
    let _ = writeln!(out, "{indent}#{name} {}", place(&slot["place"], above));
    depth + 2
}

fn prop(entry: &Value) -> String {
    let key = entry["key"].as_str().unwrap_or_default();
    let value = &entry["value"];
    match value.as_str().filter(|text| is_plain(text)) {
        Some(text) => format!("{key}: {text}"),
        None => format!("{key}: {value}"),
    }
}

/// Whether a string cannot be taken for something else.
fn is_plain(text: &str) -> bool {
    let is_json = serde_json::from_str::<Value>(text).is_ok();
    !is_json && text.trim() == text && !text.is_empty() && !text.contains(['\n', ',', '{', '}'])
}

fn place(place: &Value, above: u64) -> String {
    let number = |key: &str| place[key].as_u64().unwrap_or(0);
    format!(
        "{}:{}-{}:{}",
        number("line").saturating_sub(above),
        number("column"),
        number("end_line").saturating_sub(above),
        number("end_column")
    )
}
