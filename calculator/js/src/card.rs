//! A rate card as a plain object with the keys of its file: its shape alone.
//! `parse` writes it, `read` reads it.

use serde::{Serialize, Serializer};

/// An amount: digits, and a point before decimals.
pub type Money = String;

/// A number of percent: digits, and a point before decimals.
pub type Percent = String;

/// A currency's code (ISO 4217), such as `USD`.
pub type Currency = String;

/// A rate card, with the keys of its file. Amounts and percentages are
/// strings, as there.
#[derive(Serialize, Debug)]
pub struct RateCard {
    /// Printed on every quote.
    pub version: String,
    /// What prices exist in; the first is the default.
    pub currencies: Vec<Currency>,
    /// How the tiers' prices make a year's fee.
    pub model: ModelName,
    /// Whether these are example prices, which every quote then says.
    pub illustrative: bool,
    /// How many days a quote holds.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// How the tiers' prices make a year's fee.
#[derive(Serialize, Clone, Copy, Debug)]
#[serde(rename_all = "snake_case")]
pub enum ModelName {
    /// The tier's fee, however many of its seats are used.
    Tier,
    /// Every seat at the price of the tier that all of them reach.
    Volume,
    /// Every seat at the price of the tier that it falls in.
    Graduated,
}

/// A contracted band of paid seats.
#[derive(Serialize, Debug)]
pub struct Tier {
    /// What quotes call it.
    pub id: String,
    /// The most paid seats it includes; the last tier may leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<u64>,
    /// What a year costs, under the model `tier`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee: Option<Amounts>,
    /// What a paid seat costs a year, under the other models.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Amounts>,
    /// Whether its price is agreed with sales.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub contact: bool,
}

/// How long a contract runs.
#[derive(Serialize, Debug)]
pub struct Term {
    /// Whole years.
    pub years: u32,
    /// Percent off every year's fee; left out: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount: Option<Percent>,
    /// Percent on the fee of the year before, from year 2; left out: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uplift: Option<Percent>,
}

/// How each year's fee is split into installments.
#[derive(Serialize, Debug)]
pub struct Schedule {
    /// What requests call it.
    pub id: String,
    /// So many equal ones a year: 1, 2, 3, 4, 6 or 12.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub installments: Option<u32>,
    /// Whether the request carries the plan.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub custom: bool,
    /// Percent of the fee that it adds, below zero takes off; left out: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adjustment: Option<Percent>,
}

/// A one-time fee that a request may choose.
#[derive(Serialize, Debug)]
pub struct Extra {
    /// What requests call it.
    pub id: String,
    /// What it costs, undiscounted.
    pub fee: Amounts,
}

/// What may be negotiated.
#[derive(Serialize, Debug)]
pub struct Discounts {
    /// A request above this percentage is refused.
    pub maximum: Percent,
    /// A quote above this percentage says that it needs approval.
    pub approval_above: Percent,
}

/// An amount in each of the card's currencies, by its code.
#[derive(Clone, Debug)]
pub struct Amounts(pub Vec<(String, Money)>);

impl Serialize for Amounts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(code, amount)| (code, amount)))
    }
}
