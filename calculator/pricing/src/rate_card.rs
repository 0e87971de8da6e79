//! The price list as plain values. Reading one from text, with every problem
//! and its place, is behind the feature `card`. Whoever builds these values
//! without the reader promises what it checks; a promise that is broken ends in
//! a refusal or in `contact_sales`, never in a panic.

#[cfg(feature = "card")]
mod amount;
#[cfg(feature = "card")]
mod localized;
#[cfg(feature = "card")]
mod options;
#[cfg(feature = "card")]
mod prices;
#[cfg(feature = "card")]
mod problem;
#[cfg(feature = "card")]
mod read;
#[cfg(feature = "card")]
mod section;
#[cfg(feature = "card")]
mod syntax;
#[cfg(feature = "card")]
mod tiers;
#[cfg(feature = "card")]
mod warnings;

#[cfg(feature = "card")]
pub use problem::{Problem, Severity};
#[cfg(feature = "card")]
pub use read::{Reading, parse};

use crate::money::{Currency, Money, Percent};

/// A price list that can be quoted from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RateCard {
    /// Printed on every quote.
    pub version: String,
    /// What prices exist in; the first is the default.
    pub currencies: Vec<Currency>,
    /// How the tiers' prices make a year's fee.
    pub model: Model,
    /// Whether these are example prices, which every quote then says.
    pub illustrative: bool,
    /// How many days a quote holds, if the card says.
    pub valid_days: Option<u32>,
    /// Ascending by seats.
    pub tiers: Vec<Tier>,
    /// How long a contract may run; the first is the default.
    pub terms: Vec<Term>,
    /// How a year may be paid; the first is the default.
    pub schedules: Vec<Schedule>,
    /// One-time fees that a request may choose.
    pub extras: Vec<Extra>,
    /// What may be negotiated.
    pub discounts: Discounts,
}

/// How the tiers' prices make a year's list fee.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Model {
    /// The tier's fee, however many of its seats are used.
    Tier,
    /// Every seat at the price of the tier that all of them reach.
    Volume,
    /// Every seat at the price of the tier that it falls in.
    Graduated,
}

/// A contracted band of paid seats.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tier {
    /// What quotes call it.
    pub id: String,
    /// The most paid seats it includes; none: unlimited.
    pub seats: Option<u64>,
    /// What it costs.
    pub price: TierPrice,
}

/// What a tier costs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TierPrice {
    /// Agreed with sales.
    Contact,
    /// One amount for each of the card's currencies, in the card's order:
    /// under [`Model::Tier`] a year's fee, otherwise one seat for a year.
    Published(Vec<Money>),
}

impl TierPrice {
    /// The amount in this currency, if it is published.
    pub fn amount(&self, currency: Currency) -> Option<Money> {
        match self {
            Self::Contact => None,
            Self::Published(amounts) => in_currency(amounts, currency),
        }
    }
}

/// How long a contract runs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Term {
    /// Whole years, from 1 to [`Term::MOST_YEARS`].
    pub years: u32,
    /// Percent off every year's fee.
    pub discount: Percent,
    /// Percent on the printed fee of the year before, from year 2.
    pub uplift: Percent,
}

impl Term {
    /// A term of more years than this is refused as unknown.
    pub const MOST_YEARS: u32 = 100;
}

/// How each year's fee is split into installments.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Schedule {
    /// What requests call it.
    pub id: String,
    /// How it splits.
    pub kind: ScheduleKind,
    /// Percent of the fee that it adds; below zero it takes off.
    pub adjustment: Percent,
}

/// How a schedule splits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ScheduleKind {
    /// So many equal installments a year (1, 2, 3, 4, 6 or 12), each due at
    /// the start of its period.
    Even(u32),
    /// As the request's plan says.
    Custom,
}

/// A one-time fee that a request may choose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Extra {
    /// What requests call it.
    pub id: String,
    /// One amount for each of the card's currencies, in the card's order.
    pub fee: Vec<Money>,
}

/// What may be negotiated.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Discounts {
    /// A request above this percentage is refused.
    pub maximum: Percent,
    /// A quote above this percentage says that it needs approval.
    pub approval_above: Percent,
}

/// A card without `[discounts]` sets no bound: anything up to 100 percent goes
/// and nothing needs approval.
impl Default for Discounts {
    fn default() -> Self {
        Self {
            maximum: Percent::HUNDRED,
            approval_above: Percent::HUNDRED,
        }
    }
}

/// The one of `amounts` that is in this currency.
pub(crate) fn in_currency(amounts: &[Money], currency: Currency) -> Option<Money> {
    amounts
        .iter()
        .copied()
        .find(|amount| amount.currency() == currency)
}
