//! What holds for every budget and every explanation: tested on random cards
//! and requests, against the quotes themselves.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test fail by panicking, as it does"
)]

#[allow(dead_code, reason = "each test uses some of it")]
#[path = "support/random.rs"]
mod random;

use pricing::{
    BudgetOutcome, BudgetRequest, How, Money, Outcome, PlanRow, Quote, RateCard, Request,
    ScheduleKind, budget, explain, quote,
};
use proptest::prelude::*;
use random::{card, quoted, request, roles};

/// The request with its plan, if the card wants one, and so many paid seats.
fn with_seats(
    card: &RateCard,
    (request, plan): &(Request, Vec<PlanRow>),
    seats: Option<u64>,
) -> Request {
    let custom = card.schedules[0].kind == ScheduleKind::Custom;
    let headcount = seats.map(|seats| ("team-member".to_owned(), seats));
    Request {
        headcount: headcount.into_iter().collect(),
        plan: custom.then(|| plan.clone()),
        ..request.clone()
    }
}

fn total(card: &RateCard, request: &(Request, Vec<PlanRow>), seats: u64) -> Option<Money> {
    match quote(card, &roles(), &with_seats(card, request, Some(seats))) {
        Outcome::Quoted(quote) => Some(quote.total_contract_value),
        _ => None,
    }
}

proptest! {
    /// The answer costs what a quote says, is within the budget, and no larger
    /// number of seats is. The card's last tier has 250 seats: all are tried.
    #[test]
    fn a_budget_is_a_quote_backwards(
        card in card(),
        request in request(),
        share in 0u64..=150,
        seats in 1u64..=250,
    ) {
        let currency = card.currencies[0];
        let near = total(&card, &request, seats).map_or(0, |total| total.minor());
        let amount = Money::from_minor(near / 100 * i64::try_from(share).unwrap(), currency);
        let Ok(amount) = amount else { return Ok(()) };
        let wanted = BudgetRequest {
            budget: amount.to_string(),
            request: with_seats(&card, &request, None),
        };
        let totals: Vec<Option<Money>> =
            (1..=250).map(|seats| total(&card, &request, seats)).collect();
        let fits = |total: &Option<Money>| {
            total.is_some_and(|total| total.minor() <= amount.minor())
        };
        let best = totals.iter().rposition(fits);
        match (budget(&card, &roles(), &wanted), best) {
            (BudgetOutcome::WithinBudget(within), Some(best)) => {
                prop_assert_eq!(within.seats, Some(best as u64 + 1));
                prop_assert_eq!(Some(within.total_contract_value), totals[best]);
                let left = amount.minor() - within.total_contract_value.minor();
                prop_assert_eq!(within.left.minor(), left);
            }
            (BudgetOutcome::BelowSmallest(below), None) => {
                let least = totals.iter().flatten().min_by_key(|total| total.minor());
                let smallest = below.smallest.as_ref().map(|it| it.total_contract_value);
                prop_assert_eq!(smallest.as_ref(), least);
            }
            (other, best) => prop_assert!(false, "{other:?}, and {best:?}"),
        }
    }

    /// Every explanation ends in the figure of the quote that it is about, and
    /// its operands make that figure.
    #[test]
    fn explanations_end_in_the_quote_s_figures(card in card(), request in request()) {
        let quote = quoted(&card, &request);
        let seats = quote.seats.paid;
        let asked = with_seats(&card, &request, Some(seats));
        let explanations = explain(&card, &roles(), &asked, &quote);
        for explanation in &explanations {
            let figure = figure(&quote, &explanation.figure);
            match &explanation.how {
                How::Raised { exact, amount, .. } | How::Percentage { exact, amount, .. } => {
                    prop_assert_eq!(Some(*amount), figure);
                    prop_assert_eq!(amount.to_string(), rounded(exact, *amount));
                }
                How::Sum { parts, amount } => {
                    prop_assert_eq!(Some(*amount), figure);
                    let sum: i64 = parts.iter().map(Money::minor).sum();
                    prop_assert_eq!(sum, amount.minor());
                }
                How::Bands { bands, amount } => {
                    prop_assert_eq!(Some(*amount), figure);
                    prop_assert_eq!(bands.iter().map(|band| band.seats).sum::<u64>(), seats);
                    let sum: i64 = bands.iter().map(|band| band.amount.minor()).sum();
                    prop_assert_eq!(sum, amount.minor());
                }
                How::EqualParts { of, parts, base, larger } => {
                    let all = base.minor() * i64::from(*parts) + i64::from(*larger);
                    prop_assert_eq!(all, of.minor());
                }
                How::Share { of, exact, larger, amount, .. } => {
                    prop_assert_eq!(Some(*amount), figure);
                    prop_assert_eq!(*of, quote.total_contract_value);
                    let floor = amount.minor() - i64::from(*larger);
                    prop_assert_eq!(floor, floored(exact, *amount));
                }
                How::TierFee { amount }
                | How::Seats { amount, .. }
                | How::Fee { amount }
                | How::Added { amount, .. }
                | How::Average { amount, .. } => prop_assert_eq!(Some(*amount), figure),
                How::Tier { .. } | How::Approval { .. } => {}
            }
        }
        // Every year, its list fee and its total, are explained.
        for year in 0..quote.years.len() {
            for line in ["list", "term_discount", "total"] {
                let path = format!("years.{year}.{line}");
                prop_assert!(explanations.iter().any(|it| it.figure == path), "{}", path);
            }
        }
    }
}

/// The amount of a quote at a path.
fn figure(quote: &Quote, path: &str) -> Option<Money> {
    let parts: Vec<&str> = path.split('.').collect();
    let at = || parts[1].parse::<usize>().ok();
    match parts[0] {
        "total_contract_value" => Some(quote.total_contract_value),
        "average_per_paid_seat_month" => Some(quote.average_per_paid_seat_month),
        "one_time" => Some(quote.one_time.get(at()?)?.amount),
        "installments" => Some(quote.installments.get(at()?)?.amount),
        "years" => {
            let year = quote.years.get(at()?)?;
            Some(match parts[2] {
                "list" => year.list,
                "term_discount" => year.term_discount,
                "negotiated_discount" => year.negotiated_discount,
                "schedule_adjustment" => year.schedule_adjustment,
                _ => year.total,
            })
        }
        _ => None,
    }
}

/// A decimal as an integer of so many decimals, and the digits behind.
fn cut(exact: &str, decimals: usize) -> (i64, bool, String) {
    let (sign, digits) = match exact.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, exact),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let kept = format!("{whole}{}", &fraction[..decimals]);
    (kept.parse().unwrap(), sign, fraction[decimals..].to_owned())
}

/// Half away from zero, by looking at the digits alone.
fn rounded(exact: &str, like: Money) -> String {
    let decimals = like.currency().decimals() as usize;
    let (minor, negative, rest) = cut(exact, decimals);
    let minor = minor + i64::from(rest.as_bytes().first().is_some_and(|digit| *digit >= b'5'));
    let minor = if negative { -minor } else { minor };
    Money::from_minor(minor, like.currency())
        .unwrap()
        .to_string()
}

fn floored(exact: &str, like: Money) -> i64 {
    cut(exact, like.currency().decimals() as usize).0
}
