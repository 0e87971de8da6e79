//! The one question this crate answers: what does this request cost on this
//! rate card? The steps are those of the specification, in its order.

pub use crate::outcome::{
    CheaperAt, ContactSales, ContactTier, Installment, NextTier, OneTime, Outcome, Quote,
    QuotedTier, Seats, YearLine,
};

use crate::accept::{Accepted, accept};
use crate::fees::{first_seat, list_fee, tier_at, year_lines, years_total};
use crate::money::{Currency, Money, TooLarge};
use crate::rate_card::{Model, RateCard, in_currency};
use crate::refusal::{Refusal, RefusalCode};
use crate::request::Request;
use crate::roles::Roles;
use crate::schedule::installments;

/// Prices `request` on `card`, where `roles` says which people take seats.
///
/// Every request has an outcome, and every amount in it is exact. A request is
/// refused by the first rule it breaks, even where sales would be the answer;
/// the amounts of a plan are held to the total last, where there is one.
/// `valid_until` stays empty: there is no clock here.
///
/// ```
/// # use pricing::{quote, Outcome, Request, Roles, Role, rate_card::*, Currency, Money, Percent};
/// # let usd = Currency::from_code("USD").unwrap();
/// # let card = RateCard {
/// #     version: "1".into(), currencies: vec![usd], model: Model::Tier, illustrative: false,
/// #     valid_days: None, tiers: vec![], terms: vec![], schedules: vec![], extras: vec![],
/// #     discounts: Discounts::default(),
/// # };
/// # let roles = Roles::new(vec![Role { id: "team-member".into(), name: String::new(), paid: true }]);
/// let Outcome::Refused(refusal) = quote(&card, &roles, &Request::default()) else {
///     panic!("nobody was in a paid role");
/// };
/// assert_eq!(refusal.code.as_str(), "no_paid_seats");
/// ```
pub fn quote(card: &RateCard, roles: &Roles, request: &Request) -> Outcome {
    let accepted = match accept(card, roles, request) {
        Ok(accepted) => accepted,
        Err(refusal) => return Outcome::Refused(refusal),
    };
    match priced(card, &accepted) {
        Ok(Some(quote)) => match accepted.plan.sums_to(quote.total_contract_value) {
            Ok(()) => Outcome::Quoted(quote),
            Err(refusal) => Outcome::Refused(refusal),
        },
        Ok(None) => Outcome::ContactSales(contact_sales(card, &accepted)),
        Err(TooLarge) => Outcome::Refused(too_large(accepted.currency, "headcount")),
    }
}

pub(crate) fn too_large(currency: Currency, field: &str) -> Refusal {
    Refusal::new(RefusalCode::AmountTooLarge, field)
        .with("maximum", Money::most(currency))
        .with("currency", currency)
}

/// The quote; none where there is no published price.
fn priced(card: &RateCard, accepted: &Accepted<'_>) -> Result<Option<Quote>, TooLarge> {
    let Some(at) = tier_at(card, accepted.paid) else {
        return Ok(None);
    };
    let Some(list) = list_fee(card, at, accepted.paid, accepted.currency)? else {
        return Ok(None);
    };
    let years = year_lines(list, accepted).collect::<Result<Vec<_>, _>>()?;
    let one_time = one_time(accepted);
    let zero = Money::zero(accepted.currency);
    let one_time_total = one_time_total(accepted)?;
    let total_contract_value = years
        .iter()
        .try_fold(one_time_total, |sum, year| sum.plus(year.total))?;
    let first_year = years.first().map_or(zero, |year| year.total);
    let tier = &card.tiers[at];
    Ok(Some(Quote {
        rate_card: card.version.clone(),
        illustrative: card.illustrative,
        currency: accepted.currency,
        seats: seats(accepted),
        tier: QuotedTier {
            id: tier.id.clone(),
            seats: tier.seats,
            headroom: tier.seats.map(|most| most.saturating_sub(accepted.paid)),
        },
        installments: installments(accepted, &years, one_time_total, total_contract_value)?,
        total_contract_value,
        average_per_paid_seat_month: first_year.shared_by(accepted.paid.saturating_mul(12))?,
        needs_approval: accepted.discount > card.discounts.approval_above,
        renewal: accepted
            .start
            .map(|start| start.add_months(accepted.term.years.saturating_mul(12))),
        valid_until: None,
        next_tier: next_tier(card, accepted, at + 1, one_time_total)?,
        cheaper_at: cheaper_at(
            card,
            accepted,
            at,
            one_time_total,
            list,
            total_contract_value,
        ),
        years,
        one_time,
    }))
}

fn contact_sales(card: &RateCard, accepted: &Accepted<'_>) -> ContactSales {
    let tier = tier_at(card, accepted.paid)
        .and_then(|at| card.tiers.get(at))
        .or(card.tiers.last());
    ContactSales {
        rate_card: card.version.clone(),
        illustrative: card.illustrative,
        currency: accepted.currency,
        seats: seats(accepted),
        tier: ContactTier {
            id: tier.map(|tier| tier.id.clone()).unwrap_or_default(),
            seats: tier.and_then(|tier| tier.seats),
        },
    }
}

fn seats(accepted: &Accepted<'_>) -> Seats {
    Seats {
        paid: accepted.paid,
        free: accepted.free,
    }
}

fn one_time(accepted: &Accepted<'_>) -> Vec<OneTime> {
    let fee = |extra: &&crate::rate_card::Extra| {
        Some(OneTime {
            id: extra.id.clone(),
            amount: in_currency(&extra.fee, accepted.currency)?,
        })
    };
    accepted.extras.iter().filter_map(fee).collect()
}

/// What all chosen extras cost together.
pub(crate) fn one_time_total(accepted: &Accepted<'_>) -> Result<Money, TooLarge> {
    accepted
        .extras
        .iter()
        .filter_map(|extra| in_currency(&extra.fee, accepted.currency))
        .try_fold(Money::zero(accepted.currency), Money::plus)
}

/// What the same request costs with so many seats in the tier at `at`; none
/// where there is no published price.
pub(crate) fn total_at(
    card: &RateCard,
    accepted: &Accepted<'_>,
    at: usize,
    seats: u64,
    one_time: Money,
) -> Result<Option<Money>, TooLarge> {
    let list = list_fee(card, at, seats, accepted.currency)?;
    list.map(|list| total_of(list, accepted, one_time))
        .transpose()
}

/// The total contract value at a list fee of the first year.
fn total_of(list: Money, accepted: &Accepted<'_>, one_time: Money) -> Result<Money, TooLarge> {
    years_total(list, accepted)?.plus(one_time)
}

/// The tier at `at`. Its total is an amount of the quote, so one that is too
/// large refuses the request as any other would.
pub(crate) fn next_tier(
    card: &RateCard,
    accepted: &Accepted<'_>,
    at: usize,
    one_time: Money,
) -> Result<Option<NextTier>, TooLarge> {
    let Some(tier) = card.tiers.get(at) else {
        return Ok(None);
    };
    let total = total_at(card, accepted, at, first_seat(card, at), one_time)?;
    Ok(Some(NextTier {
        id: tier.id.clone(),
        seats: tier.seats,
        total_contract_value: total,
        contact: total.is_none(),
    }))
}

/// More seats for less. Inside a tier the first seat costs least, so only the
/// first seats of the tiers above can be the answer; and only by volume, as
/// graduated fees grow with every seat and a tier's fee ignores seats. Totals
/// grow with list fees, so only a smaller list fee is worth a closer look, and
/// one that is too large cannot be cheaper.
fn cheaper_at(
    card: &RateCard,
    accepted: &Accepted<'_>,
    at: usize,
    one_time: Money,
    list: Money,
    total: Money,
) -> Option<CheaperAt> {
    if card.model != Model::Volume {
        return None;
    }
    let (mut least, mut best) = (list.minor(), None);
    for above in at + 1..card.tiers.len() {
        let seats = first_seat(card, above);
        let list = match list_fee(card, above, seats, accepted.currency) {
            Ok(Some(list)) if list.minor() < least => list,
            _ => continue,
        };
        let Ok(there) = total_of(list, accepted, one_time) else {
            continue;
        };
        let so_far = best.map_or(total, |best: CheaperAt| best.total_contract_value);
        if there.minor() < so_far.minor() {
            least = list.minor();
            best = Some(CheaperAt {
                seats,
                total_contract_value: there,
            });
        }
    }
    best
}
