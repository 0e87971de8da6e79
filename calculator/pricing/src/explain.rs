//! How each figure of a quote came about, as data: operands and results that
//! any surface can put into words. It looks at a finished quote and at what
//! the request chose; the results are the quote's own figures, so that an
//! explanation cannot say another price than the quote.

use crate::accept::{Accepted, accept};
use crate::fees::{first_seat, tier_at};
use crate::money::{Money, Percent};
use crate::outcome::{Quote, YearLine};
use crate::plan::Parts;
use crate::rate_card::{Model, RateCard, ScheduleKind};
use crate::request::Request;
use crate::roles::Roles;

/// How one figure came about.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Explanation {
    /// Where the figure is in the quote, keys and places from 0 joined by
    /// points: `tier`, `years.0.list`, `installments.0`.
    pub figure: String,
    /// What it was made of.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub how: How,
}

/// What a figure was made of. `exact` is a decimal before it was rounded, with
/// at least the currency's decimals; `amount` is the figure.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(tag = "how", rename_all = "snake_case")
)]
pub enum How {
    /// The first tier that includes the paid seats.
    Tier {
        /// The paid seats.
        paid: u64,
        /// The tier's fewest seats.
        first: u64,
        /// Its most; none: unlimited.
        #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
        last: Option<u64>,
    },
    /// The tier's fee of a year, whatever the seats.
    TierFee {
        /// The figure.
        amount: Money,
    },
    /// Every seat at the unit price of the tier.
    Seats {
        /// The paid seats.
        seats: u64,
        /// One of them for a year.
        unit: Money,
        /// The figure.
        amount: Money,
    },
    /// Every seat at the unit price of the band that it falls in.
    Bands {
        /// The bands that seats fall in, from the first.
        bands: Vec<Band>,
        /// The figure, their sum.
        amount: Money,
    },
    /// The printed fee of the year before, raised.
    Raised {
        /// That fee.
        from: Money,
        /// By so many percent.
        percent: Percent,
        /// Before rounding.
        exact: String,
        /// The figure.
        amount: Money,
    },
    /// A percentage of an amount; a discount is below zero.
    Percentage {
        /// The amount.
        of: Money,
        /// So many percent of it.
        percent: Percent,
        /// Before rounding.
        exact: String,
        /// The figure.
        amount: Money,
    },
    /// The sum of amounts.
    Sum {
        /// The amounts.
        parts: Vec<Money>,
        /// The figure.
        amount: Money,
    },
    /// A fee of the card, undiscounted.
    Fee {
        /// The figure.
        amount: Money,
    },
    /// A year's total in equal installments, from this one on; the first ones
    /// carry the minor units that cannot be shared.
    EqualParts {
        /// The year's total.
        of: Money,
        /// How many installments.
        parts: u32,
        /// The smallest of them.
        base: Money,
        /// How many are one minor unit larger; these come first.
        larger: u32,
    },
    /// One-time fees that are paid with an installment.
    Added {
        /// The installment without them.
        to: Money,
        /// The fees.
        fees: Money,
        /// The figure.
        amount: Money,
    },
    /// A share of the total contract value, rounded down; the minor units left
    /// over go to the largest remainders.
    Share {
        /// The total contract value.
        of: Money,
        /// The plan's share.
        percent: Percent,
        /// Before rounding.
        exact: String,
        /// Whether it got one of the minor units left over.
        larger: bool,
        /// The figure.
        amount: Money,
    },
    /// An amount of the plan, as it was given.
    Given {
        /// The figure.
        amount: Money,
    },
    /// A year's total by seat and month.
    Average {
        /// The total of year 1.
        of: Money,
        /// The paid seats.
        seats: u64,
        /// The months of a year.
        months: u32,
        /// The figure.
        amount: Money,
    },
    /// A discount above what goes without approval.
    Approval {
        /// The negotiated discount.
        percent: Percent,
        /// What goes without.
        above: Percent,
    },
}

/// Seats that fall in one band, at its unit price.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Band {
    /// The tier's id.
    pub tier: String,
    /// How many seats fall in it.
    pub seats: u64,
    /// One of them for a year.
    pub unit: Money,
    /// Their product.
    pub amount: Money,
}

/// Explains the figures of `quote`, in the quote's order. `quote` must be what
/// [`quote`](crate::quote()) gives for the same card, roles and request;
/// figures of another one are left out.
pub fn explain(
    card: &RateCard,
    roles: &Roles,
    request: &Request,
    quote: &Quote,
) -> Vec<Explanation> {
    let Ok(accepted) = accept(card, roles, request) else {
        return Vec::new();
    };
    let mut told = Told(Vec::new());
    let Some(at) = tier_at(card, accepted.paid) else {
        return told.0;
    };
    let tier = How::Tier {
        paid: accepted.paid,
        first: first_seat(card, at),
        last: card.tiers[at].seats,
    };
    told.push("tier", tier);
    for (index, year) in quote.years.iter().enumerate() {
        let before = index
            .checked_sub(1)
            .and_then(|before| quote.years.get(before));
        let list = match before {
            None => first_list(card, at, &accepted, year.list),
            Some(before) => Some(How::Raised {
                from: before.list,
                percent: accepted.term.uplift,
                exact: before.list.exact_raised_by(accepted.term.uplift),
                amount: year.list,
            }),
        };
        if let Some(list) = list {
            told.push(format!("years.{index}.list"), list);
        }
        told.year(index, year, &accepted);
    }
    for (index, fee) in quote.one_time.iter().enumerate() {
        let how = How::Fee { amount: fee.amount };
        told.push(format!("one_time.{index}"), how);
    }
    let years = quote.years.iter().map(|year| year.total);
    let fees = quote.one_time.iter().map(|fee| fee.amount);
    let sum = How::Sum {
        parts: years.chain(fees).collect(),
        amount: quote.total_contract_value,
    };
    told.push("total_contract_value", sum);
    if let Some(first) = quote.years.first() {
        let average = How::Average {
            of: first.total,
            seats: accepted.paid,
            months: 12,
            amount: quote.average_per_paid_seat_month,
        };
        told.push("average_per_paid_seat_month", average);
    }
    match accepted.schedule.kind {
        ScheduleKind::Even(_) => told.even(quote),
        ScheduleKind::Custom => told.plan(quote, &accepted.plan.parts),
    }
    if quote.needs_approval {
        let approval = How::Approval {
            percent: accepted.discount,
            above: card.discounts.approval_above,
        };
        told.push("needs_approval", approval);
    }
    told.0
}

/// The list fee of year 1, by the card's model.
fn first_list(card: &RateCard, at: usize, accepted: &Accepted<'_>, amount: Money) -> Option<How> {
    let unit = |at: usize| card.tiers.get(at)?.price.amount(accepted.currency);
    Some(match card.model {
        Model::Tier => How::TierFee { amount },
        Model::Volume => How::Seats {
            seats: accepted.paid,
            unit: unit(at)?,
            amount,
        },
        Model::Graduated => {
            let band = |at: usize| {
                let tier = card.tiers.get(at)?;
                let upper = tier.seats.unwrap_or(accepted.paid).min(accepted.paid);
                let seats = upper.saturating_sub(first_seat(card, at).saturating_sub(1));
                Some(Band {
                    tier: tier.id.clone(),
                    seats,
                    unit: unit(at)?,
                    amount: unit(at)?.times(seats).ok()?,
                })
            };
            let bands = (0..=at).map(band).collect::<Option<Vec<_>>>()?;
            How::Bands { bands, amount }
        }
    })
}

struct Told(Vec<Explanation>);

impl Told {
    fn push(&mut self, figure: impl Into<String>, how: How) {
        let figure = figure.into();
        self.0.push(Explanation { figure, how });
    }

    /// The lines of a year below its list fee.
    fn year(&mut self, index: usize, year: &YearLine, accepted: &Accepted<'_>) {
        let mut of = year.list;
        for (line, percent, amount) in [
            (
                "term_discount",
                accepted.term.discount.negated(),
                year.term_discount,
            ),
            (
                "negotiated_discount",
                accepted.discount.negated(),
                year.negotiated_discount,
            ),
            (
                "schedule_adjustment",
                accepted.schedule.adjustment,
                year.schedule_adjustment,
            ),
        ] {
            let how = How::Percentage {
                of,
                percent,
                exact: of.exact_percentage(percent),
                amount,
            };
            self.push(format!("years.{index}.{line}"), how);
            // Each is of what the ones before have left.
            let Ok(left) = of.plus(amount) else { return };
            of = left;
        }
        let sum = How::Sum {
            parts: vec![
                year.list,
                year.term_discount,
                year.negotiated_discount,
                year.schedule_adjustment,
            ],
            amount: year.total,
        };
        self.push(format!("years.{index}.total"), sum);
    }

    fn even(&mut self, quote: &Quote) {
        let each_year = quote.installments.len() / quote.years.len().max(1);
        let Ok(parts) = u32::try_from(each_year.max(1)) else {
            return;
        };
        for (index, year) in quote.years.iter().enumerate() {
            let amounts: Vec<Money> = year.total.split_evenly(parts).collect();
            let (Some(first), Some(base)) = (amounts.first(), amounts.last()) else {
                return;
            };
            let larger = amounts.iter().filter(|amount| *amount != base).count();
            let how = How::EqualParts {
                of: year.total,
                parts,
                base: *base,
                larger: u32::try_from(larger).unwrap_or(parts),
            };
            self.push(format!("installments.{}", index * each_year), how);
            let paid = quote.installments.get(index * each_year);
            if let Some(paid) = paid.filter(|paid| paid.amount != *first)
                && let Ok(fees) = paid.amount.plus(first.negated())
            {
                let added = How::Added {
                    to: *first,
                    fees,
                    amount: paid.amount,
                };
                self.push(format!("installments.{}", index * each_year), added);
            }
        }
    }

    fn plan(&mut self, quote: &Quote, parts: &Parts) {
        let of = quote.total_contract_value;
        let share = |percent: Percent, amount: Money| How::Share {
            of,
            percent,
            exact: of.exact_percentage(percent),
            larger: of.floor_percentage(percent) != amount,
            amount,
        };
        for (index, installment) in quote.installments.iter().enumerate() {
            let amount = installment.amount;
            let how = match parts {
                Parts::Shares(shares) => shares.get(index).map(|&percent| share(percent, amount)),
                Parts::Amounts(amounts) => {
                    let given = amounts.get(index);
                    given.map(|_| How::Given { amount })
                }
            };
            if let Some(how) = how {
                self.push(format!("installments.{index}"), how);
            }
        }
    }
}
