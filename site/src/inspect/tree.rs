//! The components of a page as JSON.

use std::ops::Range;

use serde_json::{Value, json};

use super::places::Places;
use super::values::entries;
use crate::components::{canonical_name, is_known};
use crate::markdown::Placed;
use crate::mdc::Kind;

/// A component, and what stands in it.
pub(super) fn component(own: &Placed, slot: Option<&str>, text: &str, places: &Places) -> Value {
    let written = &own.component;
    let named = matches!(written.kind, Kind::Block | Kind::Inline | Kind::Binding);
    let labelled = |span: &Range<usize>| {
        json!({
            "text": text.get(span.clone()).unwrap_or_default(),
            "place": places.of(span),
        })
    };
    let slots = own.slots.iter().map(|slot| {
        json!({
            "name": slot.name,
            "place": places.of(&slot.span),
        })
    });
    let children = own.children.iter().map(|child| {
        let slot = child.slot.and_then(|at| own.slots.get(at));
        component(child, slot.map(|it| it.name.as_str()), text, places)
    });
    json!({
        "kind": kind(written.kind),
        "name": named.then_some(written.name.trim()),
        "component": is_known(&written.name).then(|| canonical_name(&written.name)),
        "slot": slot,
        "place": places.of(&own.span),
        "label": own.label.as_ref().map(labelled),
        "props": entries(&written.props, places),
        "slots": slots.collect::<Value>(),
        "children": children.collect::<Value>(),
    })
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Block => "block",
        Kind::Inline => "inline",
        Kind::Span => "span",
        Kind::Attributes => "attributes",
        Kind::Binding => "binding",
    }
}
