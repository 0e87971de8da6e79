//! `steps`: the headings of one level in its content are numbered by the
//! styles. The numbers are part of no heading's text or id.

use super::{Output, Prop, PropKind, Schema, number};
use crate::mdc::Component;

pub(super) const SCHEMA: Schema = Schema {
    name: "steps",
    props: &[Prop::new("level", PropKind::Number(2, 6))],
    open,
    close: |_, out| out.html.push_str("</div>\n"),
    inline: None,
};

fn open(component: &Component, out: &mut Output) {
    out.html.push_str(match number(component, "level", 2, 6) {
        Some(2) => "<div class=\"steps steps-2\">\n",
        Some(4) => "<div class=\"steps steps-4\">\n",
        Some(5) => "<div class=\"steps steps-5\">\n",
        Some(6) => "<div class=\"steps steps-6\">\n",
        _ => "<div class=\"steps steps-3\">\n",
    });
}
