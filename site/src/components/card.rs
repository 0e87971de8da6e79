//! `card`: a box with a title that is no heading, so that it stays out of the
//! page's outline. The link of the title covers the card (in the styles).

use super::{Output, Prop, PropKind, Schema, icons, link, text_prop};
use crate::markdown::escape_text;
use crate::mdc::Component;

pub(super) const SCHEMA: Schema = Schema {
    name: "card",
    props: &[
        Prop::new("title", PropKind::Text),
        Prop::new("icon", PropKind::Icon),
        Prop::new("to", PropKind::Link),
        Prop::new("target", PropKind::OneOf(link::TARGETS)),
    ],
    open,
    close,
    inline: None,
};

fn open(component: &Component, out: &mut Output) {
    out.html.push_str("<div class=\"card\">\n");
    icons::put(component, out);
    if let Some(title) = text_prop(component, "title") {
        out.html.push_str("<p class=\"card-title\">");
        let linked = link::open(component, "", out);
        escape_text(out.html, title);
        if linked {
            link::close(component, out);
        }
        out.html.push_str("</p>\n");
    }
}

fn close(component: &Component, out: &mut Output) {
    if text_prop(component, "title").is_none() {
        link::paragraph(component, "card-title", out);
    }
    out.html.push_str("</div>\n");
}
