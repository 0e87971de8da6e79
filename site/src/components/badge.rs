//! `badge`: a short text in a colored frame, as a block or in a line.

use super::{Output, Prop, PropKind, Schema, choice, text_prop};
use crate::markdown::escape_text;
use crate::mdc::Component;

const TYPES: &[&str] = &["note", "tip", "warning", "danger", "neutral"];

pub(super) const SCHEMA: Schema = Schema {
    name: "badge",
    props: &[
        Prop::new("type", PropKind::OneOf(TYPES)),
        Prop::new("label", PropKind::Text),
    ],
    open,
    close: |_, out| out.html.push_str("</div>\n"),
    inline: Some((open_inline, |_, out| out.html.push_str("</span>"))),
};

fn open(component: &Component, out: &mut Output) {
    begin("<div", component, out);
    if let Some(label) = text_prop(component, "label") {
        out.html.push_str("<p>");
        escape_text(out.html, label);
        out.html.push_str("</p>\n");
    }
}

fn open_inline(component: &Component, out: &mut Output) {
    begin("<span", component, out);
    if let Some(label) = text_prop(component, "label") {
        escape_text(out.html, label);
    }
}

fn begin(element: &str, component: &Component, out: &mut Output) {
    out.html.push_str(element);
    out.html.push_str(" class=\"badge badge-");
    out.html
        .push_str(choice(component, "type", TYPES).unwrap_or("neutral"));
    out.html.push_str("\">");
}
