//! The rate card's tiers in the chosen currency: always shown, whatever is
//! entered.

use pricing::{Model, Tier, TierPrice};

use crate::page::Page;
use crate::parts::{cell, end_row, end_table, money, row, table};
use crate::props::Props;
use crate::words::fill;

/// A row for each tier.
pub(crate) fn tiers(page: &mut Page) {
    let (props, card) = (page.props, &page.props.card);
    let texts = &props.words;
    let mut currencies = card.currencies.iter();
    let currency = currencies.position(|it| it.code() == page.state.currency);
    let fee = match card.model {
        Model::Tier => texts.tiers_fee(),
        Model::Volume | Model::Graduated => texts.tiers_seat_fee(),
    };
    let columns = [texts.tier(), texts.tiers_seats(), fee];
    table(page, "tiers", texts.tiers_caption(), &columns);
    let mut below = None;
    for tier in &card.tiers {
        row(page);
        page.words(props.labels.tier(&tier.id));
        cell(page);
        page.words(&seats(props, tier, below));
        cell(page);
        let fee = match &tier.price {
            TierPrice::Published(fees) => fees.get(currency.unwrap_or_default()),
            TierPrice::Contact => None,
        };
        match fee {
            Some(fee) => money(page, "", fee),
            None => page.words(texts.on_request()),
        }
        end_row(page);
        below = tier.seats;
    }
    end_table(page);
}

/// For how many seats a tier is, given how many the one below it includes.
fn seats(props: &Props, tier: &Tier, below: Option<u64>) -> String {
    let texts = &props.words;
    let Some(seats) = tier.seats.or(below) else {
        return texts.any_number().to_owned();
    };
    let text = if tier.seats.is_some() {
        texts.up_to()
    } else {
        texts.above()
    };
    fill(text, &[("seats", &props.format.integer(seats))])
}
