//! Budgets against quotes, forwards: whatever a budget's answer says, quotes of
//! every number of seats say, too.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of a test fail by panicking, as it does"
)]

#[path = "support/any.rs"]
mod any;
#[allow(dead_code, reason = "only parts of it are used here")]
#[path = "support/random.rs"]
mod random;

use any::{MOST_SEATS, asked, some_seats, with_seats};
use pricing::{
    BudgetOutcome, BudgetRequest, Currency, Model, Money, Outcome, Pays, PlanRow, Quote, RateCard,
    Request, budget, quote,
};
use proptest::prelude::*;
use random::roles;

/// The most people in the one paid role.
const MOST_PEOPLE: u64 = 10_000_000;

fn quoted(card: &RateCard, request: &Request, seats: u64) -> Option<Quote> {
    match quote(card, &roles(), &with_seats(request, seats)) {
        Outcome::Quoted(quote) => Some(quote),
        _ => None,
    }
}

/// All numbers of seats up to beyond the last bounded tier, with their totals.
fn totals(card: &RateCard, request: &Request) -> Vec<(u64, Money)> {
    let total = |seats| Some((seats, quoted(card, request, seats)?.total_contract_value));
    (1..MOST_SEATS + 20).filter_map(total).collect()
}

fn asked_for(card: &RateCard, request: &Request, amount: Money) -> BudgetOutcome {
    let wanted = BudgetRequest {
        budget: amount.to_string(),
        request: request.clone(),
    };
    budget(card, &roles(), &wanted)
}

/// Holds an answer to the quotes that it is about.
fn confirmed(card: &RateCard, request: &Request, amount: Money) -> Result<(), TestCaseError> {
    let totals = totals(card, request);
    let within = |(_, total): &&(u64, Money)| total.minor() <= amount.minor();
    let most = totals.iter().rev().find(within);
    match asked_for(card, request, amount) {
        BudgetOutcome::WithinBudget(found) => {
            let seats = found.seats.unwrap_or(MOST_PEOPLE);
            let there = quoted(card, request, seats);
            let there = there.ok_or_else(|| TestCaseError::fail("the answer has no quote"))?;
            prop_assert_eq!(there.total_contract_value, found.total_contract_value);
            prop_assert_eq!(&there.tier.id, &found.tier.id);
            prop_assert_eq!(there.tier.seats, found.tier.seats);
            prop_assert_eq!(&there.next_tier, &found.next_tier);
            let left = amount.minor() - found.total_contract_value.minor();
            prop_assert!(left >= 0 && found.left.minor() == left);
            prop_assert_eq!(found.budget, amount);
            // A fee that no number of seats changes is for any number.
            let any = card.model == Model::Tier && found.tier.seats.is_none();
            prop_assert_eq!(found.seats.is_none(), any);
            match found.seats {
                None => {}
                Some(seats) if seats < MOST_SEATS + 20 => {
                    prop_assert_eq!(Some(seats), most.map(|(seats, _)| *seats));
                }
                // Above every bound, where totals cannot fall any more.
                Some(seats) => {
                    let more = quoted(card, request, seats + 1);
                    let dearer = |more: Quote| more.total_contract_value.minor() > amount.minor();
                    prop_assert!(more.is_none_or(dearer));
                }
            }
        }
        BudgetOutcome::BelowSmallest(found) => {
            prop_assert_eq!(most, None);
            // The first of the cheapest.
            let smallest = totals.iter().min_by_key(|(_, total)| total.minor());
            let found = found.smallest.map(|it| (it.seats, it.total_contract_value));
            prop_assert_eq!(found, smallest.copied());
        }
        BudgetOutcome::Refused(refusal) => {
            return Err(TestCaseError::fail(refusal.message()));
        }
    }
    Ok(())
}

proptest! {
    /// Budgets at, just below and just above what some number of seats costs.
    #[test]
    fn a_budget_near_a_total_is_answered_as_quotes_say(
        (card, request) in asked(),
        near in any::<prop::sample::Index>(),
        off in -2i64..=2,
    ) {
        let totals = totals(&card, &request);
        if !totals.is_empty() {
            let (_, total) = totals[near.index(totals.len())];
            let minor = (total.minor() + off).clamp(0, Money::LIMIT);
            let amount = Money::from_minor(minor, card.currencies[0]).unwrap();
            confirmed(&card, &request, amount)?;
        }
    }

    #[test]
    fn any_budget_is_answered_as_quotes_say(
        (card, request) in asked(),
        minor in prop_oneof![0i64..1_000, 0i64..1_000_000_000, 0i64..=Money::LIMIT],
    ) {
        let amount = Money::from_minor(minor, card.currencies[0]).unwrap();
        confirmed(&card, &request, amount)?;
    }

    /// What a quote costs pays for it: at least so many seats come back.
    #[test]
    fn a_total_as_a_budget_gives_its_seats_back(
        (card, request) in asked(),
        at in any::<prop::sample::Index>(),
    ) {
        let seats = some_seats(&card, at);
        if let Some(quote) = quoted(&card, &request, seats) {
            match asked_for(&card, &request, quote.total_contract_value) {
                BudgetOutcome::WithinBudget(found) => {
                    prop_assert!(found.seats.is_none_or(|found| found >= seats));
                }
                other => prop_assert!(false, "{:?}", other),
            }
        }
    }

    /// Amounts sum to one total, and a budget asks for one: it takes no plan of
    /// them, whatever else is wrong with it.
    #[test]
    fn a_plan_by_amounts_is_no_part_of_a_budget(
        (card, mut request) in asked(),
        share in any::<bool>(),
    ) {
        let row = |month, pays| PlanRow { month, pays };
        let mut rows = vec![row(7, Pays::Amount("100".into())), row(-1, Pays::Amount("x".into()))];
        if share {
            rows[0].pays = Pays::Share("100".into());
        }
        request.plan = Some(rows);
        let wanted = BudgetRequest { budget: "x".into(), request };
        let BudgetOutcome::Refused(refusal) = budget(&card, &roles(), &wanted) else {
            return Err(TestCaseError::fail("it is refused"));
        };
        prop_assert_eq!((refusal.code.as_str(), refusal.field.as_str()), ("plan_unexpected", "plan"));
        prop_assert!(refusal.message().contains("give shares"));
    }

    /// A text is an amount of the currency or is refused as none.
    #[test]
    fn any_text_as_a_budget_has_an_answer((card, request) in asked(), text in "\\PC{0,30}|[-0-9.,]{0,25}") {
        let currency: Currency = card.currencies[0];
        let right = Money::parse(&text, currency).is_ok_and(|amount| !amount.is_negative());
        let wanted = BudgetRequest { budget: text, request };
        match budget(&card, &roles(), &wanted) {
            BudgetOutcome::Refused(refusal) => {
                prop_assert!(!right);
                prop_assert_eq!(refusal.code.as_str(), "budget_out_of_range");
                prop_assert_eq!(refusal.field.as_str(), "budget");
                prop_assert!(refusal.message().contains(&wanted.budget));
            }
            _ => prop_assert!(right),
        }
    }
}
