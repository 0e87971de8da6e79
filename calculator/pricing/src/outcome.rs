//! What [`quote`](crate::quote()) answers, as plain values. With the feature
//! `serde` they serialize with the keys, and in the order, of the published
//! JSON; what is absent is left out.

use crate::date::Date;
use crate::money::{Currency, Money};
use crate::refusal::Refusal;

/// The answer to a request.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(tag = "outcome", rename_all = "snake_case")
)]
#[allow(
    clippy::large_enum_variant,
    reason = "an outcome is made once and moved little; a box would cost more"
)]
pub enum Outcome {
    /// What the contract costs.
    Quoted(Quote),
    /// So many seats have no published price.
    ContactSales(ContactSales),
    /// The request breaks a rule.
    Refused(Refusal),
}

/// What a contract costs, before tax.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Quote {
    /// The version of the rate card.
    pub rate_card: String,
    /// Whether the prices are only examples.
    pub illustrative: bool,
    /// What all amounts are in.
    pub currency: Currency,
    /// How many people there are.
    pub seats: Seats,
    /// The tier that the paid seats fall in.
    pub tier: QuotedTier,
    /// One line a year.
    pub years: Vec<YearLine>,
    /// The chosen extras, in the card's order.
    pub one_time: Vec<OneTime>,
    /// Everything the customer pays over the term.
    pub total_contract_value: Money,
    /// Year 1 by paid seat and month, rounded.
    pub average_per_paid_seat_month: Money,
    /// What is paid when; the amounts sum to the total contract value.
    pub installments: Vec<Installment>,
    /// Whether the negotiated discount is above what goes without approval.
    pub needs_approval: bool,
    /// The day after the term, if the start is known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub renewal: Option<Date>,
    /// How long the quote holds: set by a surface that knows today's date.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub valid_until: Option<Date>,
    /// The tier above, if there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub next_tier: Option<NextTier>,
    /// More seats for less, if the card's prices have that.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cheaper_at: Option<CheaperAt>,
}

/// How many people there are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Seats {
    /// In paid roles; each takes a seat.
    pub paid: u64,
    /// In free roles; they change no price.
    pub free: u64,
}

/// The tier that the paid seats fall in.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct QuotedTier {
    /// Its id on the card.
    pub id: String,
    /// The most paid seats it includes; none: unlimited.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub seats: Option<u64>,
    /// How many paid seats can be added inside it; none: unlimited.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub headroom: Option<u64>,
}

/// How one year's fee comes about: `total` is the sum of the other four.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct YearLine {
    /// From 1.
    pub year: u32,
    /// The fee before any discount.
    pub list: Money,
    /// For the length of the contract; not above zero.
    pub term_discount: Money,
    /// For this customer; not above zero.
    pub negotiated_discount: Money,
    /// For the payment schedule; below zero it is a discount.
    pub schedule_adjustment: Money,
    /// What the year costs.
    pub total: Money,
}

/// A chosen one-time fee.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct OneTime {
    /// Its id on the card.
    pub id: String,
    /// Undiscounted.
    pub amount: Money,
}

/// One payment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Installment {
    /// From 1, over all years.
    pub number: u32,
    /// Whole months after the start.
    pub month: u32,
    /// The day, if the start is known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub due: Option<Date>,
    /// What is paid.
    pub amount: Money,
}

/// The tier above.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct NextTier {
    /// Its id on the card.
    pub id: String,
    /// The most paid seats it includes; none: unlimited.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub seats: Option<u64>,
    /// The same request there, under a per-seat model at its first seat; none
    /// where it has no published price.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_contract_value: Option<Money>,
    /// Whether its price is agreed with sales.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub contact: bool,
}

/// The smallest of the larger seat counts that cost least, and less than this.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct CheaperAt {
    /// Paid seats.
    pub seats: u64,
    /// The same request with so many.
    pub total_contract_value: Money,
}

/// So many seats have no published price.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ContactSales {
    /// The version of the rate card.
    pub rate_card: String,
    /// Whether the card's prices are only examples.
    pub illustrative: bool,
    /// What the request asked to pay in.
    pub currency: Currency,
    /// How many people there are.
    pub seats: Seats,
    /// The tier without a price, or the card's last if the seats pass it.
    pub tier: ContactTier,
}

/// The tier of an answer without a price.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ContactTier {
    /// Its id on the card.
    pub id: String,
    /// The most paid seats it includes, fewer than asked for if they pass the
    /// card's last tier; none: unlimited.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub seats: Option<u64>,
}
