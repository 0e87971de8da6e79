//! How a contract is priced. A [`RateCard`] says what tiers of paid seats,
//! terms, payment schedules and extras cost; [`Roles`] say which people take a
//! paid seat; a [`Request`] says how many people there are and what was chosen.
//! [`quote()`] answers with what the contract costs, year by year and
//! installment by installment, or with why it has no price. All of it is exact:
//! two implementations of the same rules agree to the last minor unit.
//!
//! Forty people of a team for three years, paid quarterly:
//!
#![cfg_attr(feature = "card", doc = "```")]
#![cfg_attr(not(feature = "card"), doc = "```ignore")]
//! use pricing::{Outcome, Request, Role, Roles, quote, rate_card};
//!
//! let card = r#"
//!     version    = "2026-11"
//!     currencies = ["USD"]
//!     model      = "tier"
//!     tiers      = [{ id = "team", seats = 50, fee = { USD = "3500" } },
//!                   { id = "enterprise", contact = true }]
//!     terms      = [{ years = 3, discount = "10", uplift = "3" }]
//!     schedules  = [{ id = "quarterly", installments = 4, adjustment = "2" }]
//! "#;
//! let card = rate_card::parse(card).card.expect("a card without problems");
//! let roles = Roles::new(vec![
//!     Role { id: "team-member".into(), name: "Team member".into(), paid: true },
//!     Role { id: "client".into(), name: "Client".into(), paid: false },
//! ]);
//! let request = Request {
//!     headcount: vec![("team-member".into(), 40), ("client".into(), 12)],
//!     start: Some("2027-01-31".into()),
//!     discount: Some("5".into()),
//!     ..Request::default()
//! };
//!
//! let Outcome::Quoted(quote) = quote(&card, &roles, &request) else {
//!     panic!("this request has a price");
//! };
//! assert_eq!(quote.tier.headroom, Some(10));
//! let first = &quote.years[0];
//! assert_eq!(first.list.to_string(), "3500.00");
//! assert_eq!(first.term_discount.to_string(), "-350.00"); // 10 % of 3500.00
//! assert_eq!(first.negotiated_discount.to_string(), "-157.50"); // 5 % of 3150.00
//! assert_eq!(first.schedule_adjustment.to_string(), "59.85"); // 2 % of 2992.50
//! assert_eq!(first.total.to_string(), "3052.35");
//! assert_eq!(quote.years[1].list.to_string(), "3605.00"); // 3 % more
//! assert_eq!(quote.total_contract_value.to_string(), "9434.50");
//! assert_eq!(quote.installments.len(), 12);
//! assert_eq!(quote.installments[0].amount.to_string(), "763.09");
//! assert_eq!(quote.installments[3].amount.to_string(), "763.08");
//! assert_eq!(quote.installments[1].due.unwrap().to_string(), "2027-04-30");
//! ```
//!
//! Invariant: nothing here reads a file, the clock, the environment or a
//! locale; the same arguments always give the same answer.
//!
//! Invariant: no amount is ever a binary float. Amounts are whole minor units,
//! percentages exact decimals; `clippy.toml` bans `f32` and `f64`.
//!
//! Invariant: only [`money`] rounds or allocates, and it rounds half away from
//! zero.
//!
//! Invariant: no amount passes 10^15 minor units and none wraps; a request that
//! would need one is refused.
//!
//! Invariant: no input panics: not a request, not the text of a card, not a
//! card that was built by hand and breaks its promises.
//!
//! Invariant: without features, no TOML, no serde and no formatting beyond
//! machine-readable text is compiled; the page downloads this crate.

mod accept;
mod budget;
pub mod date;
mod explain;
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

pub use budget::{
    BelowSmallest, BudgetOutcome, BudgetRequest, BudgetTier, Smallest, WithinBudget, budget,
};
pub use date::Date;
pub use explain::{Band, Explanation, How, explain};
pub use money::{Currency, Money, NumberError, Percent, TooLarge};
pub use quote::{
    CheaperAt, ContactSales, ContactTier, Installment, NextTier, OneTime, Outcome, Quote,
    QuotedTier, Seats, YearLine, quote,
};
pub use rate_card::{
    Discounts, Extra, Model, RateCard, Schedule, ScheduleKind, Term, Tier, TierPrice,
};
pub use refusal::{Refusal, RefusalCode};
pub use request::{Pays, PlanRow, Request};
pub use roles::{Role, Roles};
