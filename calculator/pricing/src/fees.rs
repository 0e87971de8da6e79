//! What a year costs: the tier that seats fall in, its list fee under each
//! model, and the lines of the years. Cutting a total into installments is
//! [`schedule`](crate::schedule).

use crate::accept::Accepted;
use crate::money::{Currency, Money, Rate, TooLarge};
use crate::outcome::YearLine;
use crate::rate_card::{Model, RateCard};

/// Where the first tier is that includes so many paid seats; none if the
/// seats pass the last.
pub(crate) fn tier_at(card: &RateCard, seats: u64) -> Option<usize> {
    card.tiers
        .iter()
        .position(|tier| tier.seats.is_none_or(|most| seats <= most))
}

/// The fewest paid seats of a tier: one more than the tier below includes.
pub(crate) fn first_seat(card: &RateCard, at: usize) -> u64 {
    let below = at.checked_sub(1).and_then(|at| card.tiers.get(at)?.seats);
    below.unwrap_or(0).saturating_add(1)
}

/// The list fee of a year for so many paid seats in the tier at `at`; none
/// where a price that it takes is not published.
pub(crate) fn list_fee(
    card: &RateCard,
    at: usize,
    seats: u64,
    currency: Currency,
) -> Result<Option<Money>, TooLarge> {
    let price = |at: usize| card.tiers.get(at)?.price.amount(currency);
    match card.model {
        Model::Tier => Ok(price(at)),
        Model::Volume => price(at).map(|unit| unit.times(seats)).transpose(),
        Model::Graduated => {
            let mut sum = Money::zero(currency);
            for band in 0..=at {
                let Some(unit) = price(band) else {
                    return Ok(None);
                };
                let upper = card.tiers[band].seats.unwrap_or(seats).min(seats);
                let inside = upper.saturating_sub(first_seat(card, band) - 1);
                sum = sum.plus(unit.times(inside)?)?;
            }
            Ok(Some(sum))
        }
    }
}

/// The percentages that every year's lines take.
#[derive(Clone, Copy)]
struct Rates {
    uplift: Rate,
    term_discount: Rate,
    negotiated_discount: Rate,
    schedule_adjustment: Rate,
}

impl Rates {
    fn of(accepted: &Accepted<'_>) -> Self {
        Self {
            uplift: accepted.term.uplift.into(),
            term_discount: accepted.term.discount.into(),
            negotiated_discount: accepted.discount.into(),
            schedule_adjustment: accepted.schedule.adjustment.into(),
        }
    }
}

/// The lines of all years, from the list fee of the first.
pub(crate) fn year_lines(
    list: Money,
    accepted: &Accepted<'_>,
) -> impl Iterator<Item = Result<YearLine, TooLarge>> {
    let rates = Rates::of(accepted);
    let mut list = Ok(list);
    (1..=accepted.term.years).map(move |year| {
        if year > 1 {
            // On the printed price of the year before, so that it can be checked.
            list = list.and_then(|list| list.raised_by(rates.uplift));
        }
        year_line(year, list?, rates)
    })
}

fn year_line(year: u32, list: Money, rates: Rates) -> Result<YearLine, TooLarge> {
    let term_discount = list.percentage(rates.term_discount)?.negated();
    let after_term = list.plus(term_discount)?;
    let negotiated_discount = after_term.percentage(rates.negotiated_discount)?.negated();
    let after_discounts = after_term.plus(negotiated_discount)?;
    let schedule_adjustment = after_discounts.percentage(rates.schedule_adjustment)?;
    Ok(YearLine {
        year,
        list,
        term_discount,
        negotiated_discount,
        schedule_adjustment,
        total: after_discounts.plus(schedule_adjustment)?,
    })
}

/// What all years cost together, from the list fee of the first.
pub(crate) fn years_total(list: Money, accepted: &Accepted<'_>) -> Result<Money, TooLarge> {
    year_lines(list, accepted).try_fold(Money::zero(list.currency()), |sum, line| {
        sum.plus(line?.total)
    })
}
