//! What a card may say but hardly means: prices under which more seats cost
//! less, or a larger tier is dearer per seat, or seats that nothing covers.

use std::cmp::Ordering;

use super::Model;
use super::problem::Problems;
use super::tiers::ReadTier;
use crate::money::Money;

/// Looks at every pair of neighboring tiers with prices, in each currency.
pub(super) fn warn(problems: &mut Problems<'_>, model: Option<Model>, tiers: &[ReadTier<'_>]) {
    if let Some(model) = model {
        for pair in tiers.windows(2).filter(|pair| ascending(pair)) {
            for (below, above) in pair[0].amounts.iter().zip(&pair[1].amounts) {
                if below.0.currency() == above.0.currency() {
                    cheaper_above(problems, model, pair, below, above);
                    dearer_per_seat(problems, model, pair, below, above);
                }
            }
        }
    }
    if let Some(last) = tiers.last()
        && last.bounded
        && !last.contact
    {
        let seats = last.seats.as_ref().map_or(0, |(seats, _)| *seats);
        problems
            .warning(
                "card-open-end",
                &last.span,
                format!("more than {seats} paid seats are in no tier"),
                "the last tier is neither unlimited nor `contact`",
            )
            .help("add a tier with contact = true, or leave out `seats` here");
    }
}

/// Whether the second tier is the larger one, as it must be.
fn ascending(pair: &[ReadTier<'_>]) -> bool {
    match (&pair[0].seats, &pair[1].seats) {
        (Some((lower, _)), Some((upper, _))) => lower < upper,
        _ => true,
    }
}

type Priced = (Money, std::ops::Range<usize>);

/// One more seat than a tier includes costs less in total.
fn cheaper_above(
    problems: &mut Problems<'_>,
    model: Model,
    pair: &[ReadTier<'_>],
    below: &Priced,
    above: &Priced,
) {
    let Some((seats, _)) = pair[0].seats else {
        return;
    };
    let totals = match model {
        Model::Tier => Some((below.0, above.0)),
        Model::Volume => below.0.times(seats).ok().zip(above.0.times(seats + 1).ok()),
        // Every seat adds to the fee.
        Model::Graduated => None,
    };
    let Some((full, more)) = totals.filter(|(full, more)| more.minor() < full.minor()) else {
        return;
    };
    let currency = full.currency();
    problems
        .warning(
            "card-cheaper-above",
            &above.1,
            format!(
                "{} seats cost {more} {currency} a year, {seats} seats cost {full} {currency}",
                seats + 1
            ),
            "one more seat costs less in total",
        )
        .also(below.1.clone(), format!("{full} {currency} for {seats}"));
}

/// A larger tier is dearer per seat: by its price for a seat, or by its fee
/// when all its seats are used.
fn dearer_per_seat(
    problems: &mut Problems<'_>,
    model: Model,
    pair: &[ReadTier<'_>],
    below: &Priced,
    above: &Priced,
) {
    let minor = |money: &Money| i128::from(money.minor());
    let (lower, upper) = match (model, &pair[0].seats, &pair[1].seats) {
        // a / m against b / n, without dividing
        (Model::Tier, Some((m, _)), Some((n, _))) => (
            minor(&below.0) * i128::from(*n),
            minor(&above.0) * i128::from(*m),
        ),
        // An unlimited tier has no price per seat.
        (Model::Tier, ..) => return,
        (Model::Volume | Model::Graduated, ..) => (minor(&below.0), minor(&above.0)),
    };
    if lower.cmp(&upper) == Ordering::Less {
        let currency = below.0.currency();
        problems
            .warning(
                "card-dearer-per-seat",
                &above.1,
                format!("the larger tier is dearer per seat in {currency}"),
                "dearer per seat than the tier before",
            )
            .also(below.1.clone(), "cheaper per seat");
    }
}
