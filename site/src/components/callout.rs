//! `callout`: a boxed aside with an icon and, where it has a `to`, a link.

use super::{Output, Prop, PropKind, Schema, choice, icons, link, text_prop};
use crate::markdown::escape_attribute;
use crate::mdc::Component;

const TYPES: &[&str] = &["note", "tip", "warning", "danger"];

pub(super) const SCHEMA: Schema = Schema {
    name: "callout",
    props: &[
        // Any text: an icon that is not known is the circled i.
        Prop::new("icon", PropKind::Setting),
        Prop::new("to", PropKind::Link),
        Prop::new("target", PropKind::OneOf(link::TARGETS)),
        Prop::new("type", PropKind::OneOf(TYPES)),
    ],
    open,
    close,
    inline: None,
};

/// The type that was written, or what the icon says.
fn kind(component: &Component) -> &'static str {
    choice(component, "type", TYPES)
        .unwrap_or_else(|| icons::kind(text_prop(component, "icon").unwrap_or_default()))
}

fn open(component: &Component, out: &mut Output) {
    let kind = kind(component);
    out.html.push_str("<aside class=\"callout callout-");
    out.html.push_str(kind);
    out.html.push_str("\" aria-label=\"");
    let label = out.words.get(match kind {
        "tip" => "callout-tip",
        "warning" => "callout-warning",
        "danger" => "callout-danger",
        _ => "callout-note",
    });
    escape_attribute(out.html, &label);
    out.html.push_str("\">\n");
    out.html
        .push_str(icons::svg(text_prop(component, "icon").unwrap_or(kind)));
    out.html.push_str("<div class=\"callout-body\">\n");
}

fn close(component: &Component, out: &mut Output) {
    link::paragraph(component, "callout-link", out);
    out.html.push_str("</div>\n</aside>\n");
}
