//! How a contract is priced: rate card and request in, quote or refusal out,
//! exact to the minor unit.

mod accept;
pub mod date;
mod fees;
mod iso4217;
#[cfg(feature = "serde")]
mod json;
pub mod money;
mod nearest;
mod number;
mod outcome;
mod percent;
mod plan;
pub mod quote;
pub mod rate_card;
pub mod refusal;
pub mod request;
pub mod roles;
mod schedule;

pub use date::Date;
pub use money::{Currency, Money, NumberError, Percent, TooLarge};
pub use quote::{
    CheaperAt, ContactSales, ContactTier, Installment, NextTier, OneTime, Outcome, Quote,
    QuotedTier, Seats, YearLine, quote,
};
pub use rate_card::{
    Discounts, Extra, Model, RateCard, Schedule, ScheduleKind, Term, Tier, TierPrice,
};
pub use refusal::{Refusal, RefusalCode};
pub use request::{PlanRow, Request};
pub use roles::{Role, Roles};
