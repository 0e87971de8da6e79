//! `tabs`: panels of which a script (`assets/tabs.js`) shows one at a time.
//! Without it they stand one under another, each with its label.

use super::{Output, Prop, PropKind, Schema, text_prop};
use crate::markdown::escape_attribute;
use crate::mdc::Component;

/// How every group of panels begins, and nothing else in a page's HTML.
pub(crate) const BEGIN: &str = "<div class=\"tabs";

/// Groups with the same `sync` change together.
pub(super) const PROPS: &[Prop] = &[Prop::new("sync", PropKind::Setting)];

pub(super) const SCHEMA: Schema = Schema {
    name: "tabs",
    props: PROPS,
    open: |component, out| begin(component, "", "tabs-label", out),
    close: |_, out| out.html.push_str("</div>\n"),
    inline: None,
};

/// Begins a group; `label` is the word that names it for screen readers.
pub(super) fn begin(component: &Component, class: &str, label: &str, out: &mut Output) {
    out.html.push_str(BEGIN);
    out.html.push_str(class);
    out.html.push_str("\" data-label=\"");
    escape_attribute(out.html, &out.words.get(label));
    if let Some(sync) = text_prop(component, "sync") {
        out.html.push_str("\" data-sync=\"");
        escape_attribute(out.html, sync);
    }
    out.html.push_str("\">\n");
}
