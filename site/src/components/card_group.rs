//! `card-group`: cards side by side, as many as fit or `cols` of them.

use super::{Output, Prop, PropKind, Schema, number};
use crate::mdc::Component;

pub(super) const SCHEMA: Schema = Schema {
    name: "card-group",
    props: &[Prop::new("cols", PropKind::Number(1, 4))],
    open,
    close: |_, out| out.html.push_str("</div>\n"),
    inline: None,
};

fn open(component: &Component, out: &mut Output) {
    out.html.push_str(match number(component, "cols", 1, 4) {
        Some(1) => "<div class=\"card-group cols-1\">\n",
        Some(2) => "<div class=\"card-group cols-2\">\n",
        Some(3) => "<div class=\"card-group cols-3\">\n",
        Some(4) => "<div class=\"card-group cols-4\">\n",
        _ => "<div class=\"card-group\">\n",
    });
}
