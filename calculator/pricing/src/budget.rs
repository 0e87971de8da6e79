//! A quote, backwards: how many paid seats a budget pays for. Every candidate
//! is priced by the steps of [`quote`](crate::quote()); there is no second
//! arithmetic here.

use crate::accept::{Accepted, MOST_PEOPLE, choose};
use crate::fees::first_seat;
use crate::money::{Currency, Money};
use crate::outcome::NextTier;
use crate::quote::{next_tier, one_time_total, too_large, total_at};
use crate::rate_card::{Model, RateCard};
use crate::refusal::{Refusal, RefusalCode};
use crate::request::Request;
use crate::roles::Roles;

/// What may be spent, and what the contract is to be like.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct BudgetRequest {
    /// The most that the total contract value may be, such as `25000`, in the
    /// request's currency.
    pub budget: String,
    /// Everything but the headcount, which is not looked at.
    pub request: Request,
}

/// The answer to a budget.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(tag = "outcome", rename_all = "snake_case")
)]
pub enum BudgetOutcome {
    /// So many seats are within it.
    WithinBudget(WithinBudget),
    /// Not even the cheapest number of seats is.
    BelowSmallest(BelowSmallest),
    /// The request breaks a rule.
    Refused(Refusal),
}

/// The most that a budget pays for.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct WithinBudget {
    /// The version of the rate card.
    pub rate_card: String,
    /// Whether the prices are only examples.
    pub illustrative: bool,
    /// What may be spent.
    pub budget: Money,
    /// What all amounts are in.
    pub currency: Currency,
    /// The largest number of paid seats whose total is within the budget;
    /// none: any number, at this total.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub seats: Option<u64>,
    /// The tier that they fall in.
    pub tier: BudgetTier,
    /// What they cost over the term.
    pub total_contract_value: Money,
    /// What is left of the budget.
    pub left: Money,
    /// The tier above, if there is one: what one tier more would cost.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub next_tier: Option<NextTier>,
}

/// A budget that pays for no contract.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct BelowSmallest {
    /// The version of the rate card.
    pub rate_card: String,
    /// Whether the prices are only examples.
    pub illustrative: bool,
    /// What may be spent.
    pub budget: Money,
    /// What all amounts are in.
    pub currency: Currency,
    /// The cheapest contract there is; none if the card has no price that can
    /// be quoted.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub smallest: Option<Smallest>,
}

/// The cheapest contract that a card has for a request.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Smallest {
    /// Paid seats, the fewest at this total.
    pub seats: u64,
    /// The tier that they fall in.
    pub tier: BudgetTier,
    /// What they cost over the term.
    pub total_contract_value: Money,
}

/// A tier that a budget is about.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct BudgetTier {
    /// Its id on the card.
    pub id: String,
    /// The most paid seats it includes; none: unlimited.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub seats: Option<u64>,
}

/// The largest number of paid seats whose total contract value is within a
/// budget. What it answers, [`quote`](crate::quote()) confirms: a request with
/// so many people in paid roles has this total, and no larger one is within
/// the budget.
///
/// A number stops at what a request can ask for: ten million people in each
/// paid role. Where no number changes the price, as in an unlimited tier with a
/// fee, none is named.
///
/// Refused is what a quote of the request would be refused for, whatever its
/// headcount, and a budget that is no amount of the currency or below zero. So
/// is a plan by amounts (`plan_unexpected`): they sum to one total, and the
/// question is which totals there are. A plan by shares changes no total.
pub fn budget(card: &RateCard, roles: &Roles, wanted: &BudgetRequest) -> BudgetOutcome {
    // As many people as a request can have in paid roles.
    let paid_roles = roles.iter().filter(|role| role.paid).count();
    let most = MOST_PEOPLE.saturating_mul(u64::try_from(paid_roles).unwrap_or(u64::MAX));
    if most == 0 {
        let refusal = Refusal::new(RefusalCode::NoPaidSeats, "headcount").with("known", "");
        return BudgetOutcome::Refused(refusal);
    }
    let accepted = match choose(card, &wanted.request, None) {
        Ok(accepted) => accepted,
        Err(refusal) => return BudgetOutcome::Refused(refusal),
    };
    let budget = match Money::parse(&wanted.budget, accepted.currency) {
        Ok(budget) if !budget.is_negative() => budget,
        _ => return BudgetOutcome::Refused(out_of_range(wanted, &accepted)),
    };
    let Ok(one_time) = one_time_total(&accepted) else {
        return BudgetOutcome::Refused(too_large(accepted.currency, "extras"));
    };
    let search = Search {
        card,
        accepted: &accepted,
        one_time,
        most,
    };
    let best = (0..card.tiers.len())
        .rev()
        .find_map(|at| search.most_within(at, budget));
    match best {
        Some((at, seats, total)) => {
            let tier = &card.tiers[at];
            let any_number = card.model == Model::Tier && tier.seats.is_none();
            BudgetOutcome::WithinBudget(WithinBudget {
                rate_card: card.version.clone(),
                illustrative: card.illustrative,
                budget,
                currency: accepted.currency,
                seats: (!any_number).then_some(seats),
                tier: search.tier(at),
                total_contract_value: total,
                // Within the budget, so that the difference is an amount.
                left: budget.plus(total.negated()).unwrap_or(budget),
                next_tier: next_tier(card, &accepted, at + 1, one_time).unwrap_or(None),
            })
        }
        None => BudgetOutcome::BelowSmallest(BelowSmallest {
            rate_card: card.version.clone(),
            illustrative: card.illustrative,
            budget,
            currency: accepted.currency,
            smallest: search.smallest(),
        }),
    }
}

fn out_of_range(wanted: &BudgetRequest, accepted: &Accepted<'_>) -> Refusal {
    Refusal::new(RefusalCode::BudgetOutOfRange, "budget")
        .with("budget", &wanted.budget)
        .with("currency", accepted.currency)
        .with("decimals", accepted.currency.decimals())
        .with("maximum", Money::most(accepted.currency))
}

struct Search<'a> {
    card: &'a RateCard,
    accepted: &'a Accepted<'a>,
    one_time: Money,
    /// The most paid seats that a request can ask for.
    most: u64,
}

impl Search<'_> {
    /// The total with so many seats in the tier at `at`; none where a quote
    /// would have none.
    fn total(&self, at: usize, seats: u64) -> Option<Money> {
        let total = total_at(self.card, self.accepted, at, seats, self.one_time);
        total.ok().flatten()
    }

    /// The seats of a tier that a request can ask for. A quote tells the total
    /// of the tier above, too: where that one is too large, there is none.
    fn seats(&self, at: usize) -> Option<(u64, u64)> {
        let first = first_seat(self.card, at);
        let last = self.card.tiers[at]
            .seats
            .unwrap_or(self.most)
            .min(self.most);
        let quoted = next_tier(self.card, self.accepted, at + 1, self.one_time).is_ok();
        (first <= last && quoted).then_some((first, last))
    }

    /// The most seats of a tier that are within the budget, and their total.
    ///
    /// Inside a tier totals never fall as seats are added, so that halving
    /// finds it. The list fee is a fixed price, or grows with each seat. Every
    /// step from there adds or takes off a rounded part of at most the whole:
    /// one minor unit more makes that part larger by one at most, so the order
    /// of two amounts stays. And since no amount on the way falls either, one
    /// that is too large stays too large with more seats, and ends the search
    /// as a total above the budget does.
    fn most_within(&self, at: usize, budget: Money) -> Option<(usize, u64, Money)> {
        let fits = |seats| {
            self.total(at, seats)
                .filter(|total| total.minor() <= budget.minor())
        };
        let (mut seats, mut last) = self.seats(at)?;
        let mut total = fits(seats)?;
        while seats < last {
            let middle = seats + (last - seats).div_ceil(2);
            match fits(middle) {
                Some(more) => (seats, total) = (middle, more),
                None => last = middle - 1,
            }
        }
        Some((at, seats, total))
    }

    /// The cheapest of the tiers' first seats.
    fn smallest(&self) -> Option<Smallest> {
        let firsts = (0..self.card.tiers.len()).filter_map(|at| {
            let (seats, _) = self.seats(at)?;
            Some(Smallest {
                seats,
                tier: self.tier(at),
                total_contract_value: self.total(at, seats)?,
            })
        });
        // The first among equals: `min_by_key` takes it.
        firsts.min_by_key(|smallest| smallest.total_contract_value.minor())
    }

    fn tier(&self, at: usize) -> BudgetTier {
        let tier = &self.card.tiers[at];
        BudgetTier {
            id: tier.id.clone(),
            seats: tier.seats,
        }
    }
}
