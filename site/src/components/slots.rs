//! The slots of components: parts of their content that stand in a place of
//! their own, such as a callout's title. `#default` ends one.

use super::{Output, canonical_name};
use crate::diagnostic::Diagnostic;
use crate::markdown::escape_text;
use crate::mdc::{Component, SlotMark};
use crate::nearest::nearest;

/// By the component's name.
const SLOTS: [(&str, &[&str]); 2] = [("callout", &["title"]), ("card", &["title", "footer"])];

/// Writes what stands before the content of a slot; says whether a `</div>`
/// is due behind it. The line of one that the component does not have is
/// shown: it may be a sentence's.
pub fn slot(component: &Component, slot: &SlotMark, out: &mut Output) -> bool {
    if slot.name == "default" {
        return false;
    }
    let name = canonical_name(&component.name);
    let of_component = SLOTS.iter().find(|(known, _)| *known == name);
    let known = of_component.map_or(&[][..], |(_, slots)| slots);
    if known.contains(&slot.name.as_str()) {
        out.html.push_str("<div class=\"slot-");
        out.html.push_str(&slot.name);
        out.html.push_str("\">\n");
        return true;
    }
    out.html.push_str("<p>#");
    escape_text(out.html, &slot.name);
    out.html.push_str("</p>\n");
    let problem = Diagnostic::warning(
        "unknown-slot",
        format!("`{}` has no slot `{}`", component.name, slot.name),
    )
    .at(out.source, slot.span.clone(), "shown as text");
    let known = || known.iter().copied().chain(["default"]);
    out.diagnostics.push(match nearest(&slot.name, known()) {
        Some(known) => problem
            .help(format!("write `#{known}`"))
            .propose(slot.span.clone(), known),
        None => problem.help(format!(
            "its slots: {}",
            known().collect::<Vec<_>>().join(", ")
        )),
    });
    false
}
