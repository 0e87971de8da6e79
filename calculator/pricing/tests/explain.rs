//! Explanations against the quotes that they are about: every figure has one,
//! names the quote's own amount, and its operands give that amount when they
//! are computed again, here, from what is shown.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of a test fail by panicking, as it does"
)]

#[allow(dead_code, reason = "only parts of it are used here")]
#[path = "support/any.rs"]
mod any;
#[allow(dead_code, reason = "only parts of it are used here")]
#[path = "support/random.rs"]
mod random;

use any::{asked, some_seats, with_seats};
use pricing::{
    Explanation, How, Installment, Money, Outcome, Percent, Quote, RateCard, Request, ScheduleKind,
    explain, quote,
};
use proptest::prelude::*;
use random::{by_amounts, roles};

fn quoted(card: &RateCard, request: &Request) -> Option<Quote> {
    match quote(card, &roles(), request) {
        Outcome::Quoted(quote) => Some(quote),
        _ => None,
    }
}

/// The figures that are to be explained, in their order.
fn figures(card: &RateCard, quote: &Quote) -> Vec<String> {
    let mut figures = vec!["tier".to_owned()];
    for year in 0..quote.years.len() {
        for line in [
            "list",
            "term_discount",
            "negotiated_discount",
            "schedule_adjustment",
            "total",
        ] {
            figures.push(format!("years.{year}.{line}"));
        }
    }
    figures.extend((0..quote.one_time.len()).map(|at| format!("one_time.{at}")));
    figures.push("total_contract_value".into());
    figures.push("average_per_paid_seat_month".into());
    match card.schedules[0].kind {
        ScheduleKind::Custom => {
            figures.extend((0..quote.installments.len()).map(|at| format!("installments.{at}")));
        }
        ScheduleKind::Even(each_year) => {
            let firsts = (0..quote.installments.len()).step_by(each_year as usize);
            figures.extend(firsts.map(|at| format!("installments.{at}")));
            // The fees on top of the first are a second step.
            if !quote.one_time.is_empty() {
                let first = figures.iter().position(|it| it == "installments.0");
                figures.insert(first.unwrap(), "installments.0".into());
            }
        }
    }
    if quote.needs_approval {
        figures.push("needs_approval".into());
    }
    figures
}

/// The amount at a figure's path.
fn amount_at(quote: &Quote, figure: &str) -> Option<Money> {
    let path: Vec<&str> = figure.split('.').collect();
    let at = path.get(1).and_then(|at| at.parse::<usize>().ok());
    match (path[0], at) {
        ("total_contract_value", None) => Some(quote.total_contract_value),
        ("average_per_paid_seat_month", None) => Some(quote.average_per_paid_seat_month),
        ("one_time", Some(at)) => Some(quote.one_time[at].amount),
        ("installments", Some(at)) => Some(quote.installments[at].amount),
        ("years", Some(at)) => {
            let year = &quote.years[at];
            Some(match path[2] {
                "list" => year.list,
                "term_discount" => year.term_discount,
                "negotiated_discount" => year.negotiated_discount,
                "schedule_adjustment" => year.schedule_adjustment,
                "total" => year.total,
                other => panic!("{other} is no line of a year"),
            })
        }
        _ => None,
    }
}

/// A decimal as shown: its digits, and how many are after the point.
fn decimal(text: &str) -> (i128, u32) {
    let decimals = text.split_once('.').map_or(0, |(_, after)| after.len());
    let digits = text.replace('.', "").parse().unwrap();
    (digits, u32::try_from(decimals).unwrap())
}

/// The quotient of two integers, half away from zero.
fn rounded(numerator: i128, denominator: i128) -> i128 {
    let half = (numerator.abs() * 2 + denominator) / (denominator * 2);
    half * numerator.signum()
}

/// An amount times so many percent (and the whole of it, if it is raised):
/// holds what is shown before rounding to it, and gives the numerator and
/// denominator in minor units.
fn product(of: Money, percent: Percent, raised: bool, exact: &str) -> (i128, i128) {
    let (percent, percent_decimals) = decimal(&percent.to_string());
    let hundred = 100 * 10i128.pow(percent_decimals);
    let factor = percent + if raised { hundred } else { 0 };
    let numerator = i128::from(of.minor()) * factor;
    let (digits, decimals) = decimal(exact);
    let currency_decimals = of.currency().decimals();
    // digits / 10^decimals = numerator / hundred / 10^currency_decimals
    assert_eq!(
        digits * hundred * 10i128.pow(currency_decimals),
        numerator * 10i128.pow(decimals),
        "{of:?} × {percent} is not {exact}"
    );
    assert!(
        decimals >= currency_decimals,
        "{exact} has too few decimals"
    );
    let shortest = decimals == currency_decimals || !exact.ends_with('0');
    assert!(
        shortest && (digits != 0 || !exact.starts_with('-')),
        "{exact}"
    );
    (numerator, hundred)
}

fn minor(amount: Money) -> i128 {
    amount.minor().into()
}

fn sum<'a>(amounts: impl IntoIterator<Item = &'a Money>) -> i128 {
    amounts.into_iter().map(|amount| minor(*amount)).sum()
}

/// The figure that a step says it gives.
fn told(how: &How) -> Option<Money> {
    match how {
        How::TierFee { amount }
        | How::Seats { amount, .. }
        | How::Bands { amount, .. }
        | How::Raised { amount, .. }
        | How::Percentage { amount, .. }
        | How::Sum { amount, .. }
        | How::Fee { amount }
        | How::Added { amount, .. }
        | How::Share { amount, .. }
        | How::Given { amount }
        | How::Average { amount, .. } => Some(*amount),
        // Of several installments, looked at one by one below; or no amount.
        How::Tier { .. } | How::EqualParts { .. } | How::Approval { .. } => None,
    }
}

/// Computes a figure again from its operands.
fn again(card: &RateCard, quote: &Quote, step: &Explanation) -> Option<i128> {
    let paid = quote.seats.paid;
    match &step.how {
        How::Tier {
            paid: seats,
            first,
            last,
        } => {
            assert_eq!((*seats, *last), (paid, quote.tier.seats));
            let below = card.tiers.iter().filter_map(|tier| tier.seats);
            let below = below.filter(|seats| *seats < paid).max().unwrap_or(0);
            assert_eq!(*first, below + 1);
            None
        }
        How::TierFee { amount } | How::Fee { amount } => Some(minor(*amount)),
        How::Seats { seats, unit, .. } => {
            assert_eq!(*seats, paid);
            Some(minor(*unit) * i128::from(*seats))
        }
        How::Bands { bands, .. } => {
            assert_eq!(bands.iter().map(|band| band.seats).sum::<u64>(), paid);
            for (band, tier) in bands.iter().zip(&card.tiers) {
                assert!(band.seats > 0 && band.tier == tier.id);
                assert_eq!(Some(band.unit), tier.price.amount(quote.currency));
                let product = minor(band.unit) * i128::from(band.seats);
                assert_eq!(product, minor(band.amount));
            }
            Some(sum(bands.iter().map(|band| &band.amount)))
        }
        How::Raised {
            from,
            percent,
            exact,
            ..
        } => {
            let (numerator, denominator) = product(*from, *percent, true, exact);
            Some(rounded(numerator, denominator))
        }
        How::Percentage {
            of, percent, exact, ..
        } => {
            let (numerator, denominator) = product(*of, *percent, false, exact);
            Some(rounded(numerator, denominator))
        }
        How::Sum { parts, .. } => Some(sum(parts)),
        How::EqualParts {
            of,
            parts,
            base,
            larger,
        } => {
            let whole = minor(*base) * i128::from(*parts) + i128::from(*larger);
            assert!(larger < parts && whole == minor(*of), "{step:?}");
            let first: usize = step.figure.split_once('.').unwrap().1.parse().unwrap();
            let year = &quote.years[first / *parts as usize];
            assert_eq!(*of, year.total);
            let cut = &quote.installments[first..first + *parts as usize];
            // The very first carries the one-time fees, too.
            for (at, installment) in (0..).zip(cut).filter(|(at, _)| first + at > 0) {
                let more = i128::from(at < *larger as usize);
                assert_eq!(minor(installment.amount), minor(*base) + more);
            }
            None
        }
        How::Added { to, fees, .. } => {
            let extras = sum(quote.one_time.iter().map(|fee| &fee.amount));
            assert_eq!(minor(*fees), extras);
            Some(sum([to, fees]))
        }
        How::Share {
            of,
            percent,
            exact,
            larger,
            ..
        } => {
            assert_eq!(*of, quote.total_contract_value);
            let (numerator, denominator) = product(*of, *percent, false, exact);
            Some(numerator / denominator + i128::from(*larger))
        }
        How::Given { amount } => {
            let given = step.figure.split_once('.').unwrap().1;
            let given: usize = given.parse().unwrap();
            assert_eq!(*amount, quote.installments[given].amount);
            Some(minor(*amount))
        }
        How::Average {
            of, seats, months, ..
        } => {
            assert_eq!((*of, *seats, *months), (quote.years[0].total, paid, 12));
            Some(rounded(minor(*of), i128::from(paid) * 12))
        }
        How::Approval { percent, above } => {
            assert!(quote.needs_approval && percent > above);
            assert_eq!(*above, card.discounts.approval_above);
            None
        }
    }
}

/// The steps of a year are a chain: each takes its part of what is left.
fn chained(quote: &Quote, steps: &[Explanation]) {
    for (at, year) in quote.years.iter().enumerate() {
        let mut left = minor(year.list);
        for step in steps {
            let of_year = step.figure.starts_with(&format!("years.{at}."));
            if let (true, How::Percentage { of, amount, .. }) = (of_year, &step.how) {
                assert_eq!(minor(*of), left, "{step:?}");
                left += minor(*amount);
            }
        }
        assert_eq!(left, minor(year.total));
    }
}

proptest! {
    #[test]
    fn every_figure_follows_from_its_operands(
        (card, request) in asked(),
        at in any::<prop::sample::Index>(),
        amounts in any::<bool>(),
    ) {
        let mut request = with_seats(&request, some_seats(&card, at));
        if let Some(mut quote) = quoted(&card, &request) {
            let plan = by_amounts(&quote);
            let given_amounts = amounts && request.plan.is_some() && !plan.is_empty();
            if given_amounts {
                request.plan = Some(plan);
                quote = quoted(&card, &request).unwrap();
            }
            let steps = explain(&card, &roles(), &request, &quote);
            let names: Vec<_> = steps.iter().map(|step| step.figure.clone()).collect();
            prop_assert_eq!(names, figures(&card, &quote));
            for step in &steps {
                if let Some(amount) = told(&step.how) {
                    prop_assert_eq!(Some(amount), amount_at(&quote, &step.figure), "{:?}", step);
                }
                let again = again(&card, &quote, step);
                prop_assert_eq!(again, told(&step.how).map(minor), "{:?}", step);
            }
            chained(&quote, &steps);
            // As many rows are larger as there were minor units left over.
            let larger = |how: &How| matches!(how, How::Share { larger: true, .. });
            let given = |step: &&Explanation| matches!(step.how, How::Given { .. });
            let given = steps.iter().filter(given).count();
            prop_assert_eq!(given, if given_amounts { quote.installments.len() } else { 0 });
            let rows = steps.iter().filter(|step| larger(&step.how)).count();
            let most = |i: &Installment| !i.amount.is_negative();
            prop_assert!(quote.installments.iter().all(most));
            prop_assert!(rows < quote.installments.len().max(1));
        }
    }

    /// Another quote than the one of this request is not explained as if it
    /// were, and nothing panics.
    #[test]
    fn a_foreign_quote_does_no_harm(
        (card, request) in asked(),
        (other_card, other) in asked(),
        at in any::<prop::sample::Index>(),
    ) {
        let seats = some_seats(&card, at);
        let request = with_seats(&request, seats);
        if let Some(quote) = quoted(&card, &request) {
            explain(&other_card, &roles(), &with_seats(&other, seats), &quote);
            explain(&other_card, &roles(), &other, &quote);
        }
    }
}
