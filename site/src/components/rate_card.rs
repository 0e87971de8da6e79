//! `rate-card`: the tiers of the rate card as a table that needs no script.
//! The card is known when all pages are, so the table is written then.

use super::{Output, Prop, PropKind, Schema, nothing, prop};
use crate::mdc::Component;
use crate::page::{RateCardTable, Slot};

pub(super) const SCHEMA: Schema = Schema {
    name: "rate-card",
    props: &[Prop::new("currency", PropKind::Setting)],
    open,
    // What was written inside stands after the table.
    close: nothing,
    inline: None,
};

fn open(component: &Component, out: &mut Output) {
    out.slots
        .push((out.html.len(), Slot::RateCard(out.rate_cards.len())));
    out.rate_cards.push(RateCardTable {
        span: component.name_span.clone(),
        currency: prop(component, "currency")
            .and_then(|node| Some((node.text()?.to_owned(), node.span.clone()))),
    });
}
