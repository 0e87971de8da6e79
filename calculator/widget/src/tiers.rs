//! The rate card's tiers in one currency: always shown, whatever is entered.

use pricing::{Tier, TierPrice};
use yew::prelude::*;

use crate::parts::table;
use crate::props::Props;
use crate::shared::Shared;
use crate::words::fill;

/// What the table shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct TiersProps {
    /// The calculator's.
    pub props: Shared,
    /// The chosen currency's code.
    pub currency: String,
}

/// A row for each tier.
#[component]
pub(crate) fn Tiers(own: &TiersProps) -> Html {
    let props = &own.props;
    let words = &props.words;
    let currencies = &props.card.currencies;
    let currency = currencies.iter().position(|it| it.code() == own.currency);
    let columns = [words.tier(), words.tiers_seats(), words.tiers_fee()];
    let mut below = None;
    let rows = props.card.tiers.iter().map(|tier| {
        let seats = seats(props, tier, below);
        below = tier.seats;
        html! {
            <tr>
                <th scope="row">{ props.labels.tier(&tier.id).to_owned() }</th>
                <td>{ seats }</td>
                <td>{ fee(props, tier, currency.unwrap_or_default()) }</td>
            </tr>
        }
    });
    table("tiers", words.tiers_caption(), &columns, rows.collect())
}

/// For how many seats a tier is, given how many the one below it includes.
fn seats(props: &Props, tier: &Tier, below: Option<u64>) -> String {
    let words = &props.words;
    let number = tier
        .seats
        .or(below)
        .map(|seats| props.format.integer(seats));
    match (number, tier.seats) {
        (Some(number), Some(_)) => fill(words.up_to(), &[("seats", &number)]),
        (Some(number), None) => fill(words.above(), &[("seats", &number)]),
        (None, _) => words.any_number().to_owned(),
    }
}

fn fee(props: &Props, tier: &Tier, currency: usize) -> Html {
    match &tier.price {
        TierPrice::Published(fees) => fees.get(currency).map_or_else(Html::default, |fee| {
            html! { <data value={fee.to_string()}>{ props.format.money(fee) }</data> }
        }),
        TierPrice::Contact => props.words.on_request().into(),
    }
}
