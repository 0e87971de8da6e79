//! What must hold for budgets, and for the explanations of whatever has a
//! price: each is held to quotes.

use pricing::{
    BudgetOutcome, BudgetRequest, How, Money, Outcome, Quote, RateCard, Request, budget, explain,
    quote,
};

use crate::roles;

/// As many people as one role can have; two of the roles are paid.
const MOST_PEOPLE: u64 = 10_000_000;

/// The answer to a budget, after quotes confirmed it.
pub(crate) fn answered(card: &RateCard, wanted: &BudgetRequest) -> BudgetOutcome {
    let outcome = budget(card, &roles(), wanted);
    serde_json::to_string(&outcome).expect("an outcome can be written");
    match &outcome {
        BudgetOutcome::WithinBudget(found) => {
            let seats = found.seats.unwrap_or(2 * MOST_PEOPLE);
            let there = quoted(card, &wanted.request, seats).expect("the answer has a quote");
            assert_eq!(there.total_contract_value, found.total_contract_value);
            assert_eq!(there.tier.id, found.tier.id);
            let left = found.budget.minor() - found.total_contract_value.minor();
            assert!(left >= 0 && found.left.minor() == left);
            for more in firsts(card).chain([seats.saturating_add(1)]) {
                if more > seats {
                    let total = total(card, &wanted.request, more);
                    assert!(total.is_none_or(|total| total.minor() > found.budget.minor()));
                }
            }
        }
        BudgetOutcome::BelowSmallest(found) => {
            let least = firsts(card).filter_map(|seats| total(card, &wanted.request, seats));
            let least = least.map(|total| total.minor()).min();
            let smallest = found.smallest.as_ref();
            let said = smallest.map(|it| it.total_contract_value.minor());
            assert_eq!(said, least);
            assert!(said.is_none_or(|said| said > found.budget.minor()));
            if let Some(smallest) = smallest {
                let total = total(card, &wanted.request, smallest.seats);
                assert_eq!(total, Some(smallest.total_contract_value));
            }
        }
        BudgetOutcome::Refused(refusal) => assert!(!refusal.message().is_empty()),
    }
    outcome
}

/// What a quote costs pays for its seats, and what it is one unit short of
/// does not pay for exactly them.
pub(crate) fn pays_for_itself(card: &RateCard, request: &Request, quote: &Quote) {
    let total = quote.total_contract_value;
    for short in [0, 1] {
        let Ok(amount) = Money::from_minor(total.minor() - short, quote.currency) else {
            continue;
        };
        let wanted = BudgetRequest {
            budget: amount.to_string(),
            request: request.clone(),
        };
        match answered(card, &wanted) {
            BudgetOutcome::WithinBudget(found) if short == 0 => {
                assert!(found.seats.is_none_or(|seats| seats >= quote.seats.paid));
            }
            BudgetOutcome::WithinBudget(found) => {
                assert!(found.seats != Some(quote.seats.paid));
            }
            other => assert!(short == 1, "{other:?}"),
        }
    }
}

/// Every figure is explained, and by sums that come out.
pub(crate) fn explained(card: &RateCard, request: &Request, quote: &Quote) {
    let steps = explain(card, &roles(), request, quote);
    serde_json::to_string(&steps).expect("an explanation can be written");
    let told = |figure: &str| steps.iter().any(|step| step.figure == figure);
    assert!(told("tier") && told("total_contract_value") && told("installments.0"));
    for step in &steps {
        if let How::Sum { parts, amount } = &step.how {
            assert_eq!(parts.iter().map(Money::minor).sum::<i64>(), amount.minor());
        }
    }
}

/// The first seat of every tier.
fn firsts(card: &RateCard) -> impl Iterator<Item = u64> {
    let below = card.tiers.iter().filter_map(|tier| tier.seats);
    std::iter::once(1).chain(below.map(|seats| seats.saturating_add(1)))
}

fn total(card: &RateCard, request: &Request, seats: u64) -> Option<Money> {
    quoted(card, request, seats).map(|quote| quote.total_contract_value)
}

fn quoted(card: &RateCard, request: &Request, seats: u64) -> Option<Quote> {
    let some = seats.min(MOST_PEOPLE);
    let request = Request {
        headcount: vec![
            ("team-member".into(), some),
            ("custom-user-roles".into(), seats - some),
        ],
        ..request.clone()
    };
    match quote(card, &roles(), &request) {
        Outcome::Quoted(quote) => Some(quote),
        _ => None,
    }
}
