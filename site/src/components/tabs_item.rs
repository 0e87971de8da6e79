//! `tabs-item`: a panel of `tabs`, with the label that its tab will have.

use super::{Output, Prop, PropKind, Schema, icons, text_prop};
use crate::markdown::escape_text;
use crate::mdc::Component;

pub(super) const SCHEMA: Schema = Schema {
    name: "tabs-item",
    props: &[
        Prop::required("label", PropKind::Text),
        Prop::new("icon", PropKind::Icon),
    ],
    open,
    close: |_, out| out.html.push_str("</div>\n"),
    inline: None,
};

fn open(component: &Component, out: &mut Output) {
    out.html.push_str("<div class=\"tab\">\n");
    if let Some(label) = text_prop(component, "label") {
        out.html.push_str("<p class=\"tab-label\">");
        icons::put(component, out);
        escape_text(out.html, label);
        out.html.push_str("</p>\n");
    }
}
