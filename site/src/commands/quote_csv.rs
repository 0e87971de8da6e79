//! The answers of `site quote` as CSV. A quote's lines are those that a reader
//! saves from the page: see `desk::csv`.

use desk::csv::{Csv, Row};
use pricing::{BudgetOutcome, Outcome, Refusal};

/// The outcome of a request.
pub(super) fn quote(outcome: &Outcome) -> String {
    let mut csv = Csv::default();
    match outcome {
        Outcome::Quoted(quote) => csv.quote(quote),
        Outcome::ContactSales(contact) => csv.contact_sales(contact),
        Outcome::Refused(refusal) => refused(&mut csv, refusal),
    }
    csv.finish()
}

/// The outcome of a budget.
pub(super) fn budget(outcome: &BudgetOutcome) -> String {
    let mut csv = Csv::default();
    match outcome {
        BudgetOutcome::WithinBudget(within) => {
            csv.row(Row::new("budget").amount(&within.budget));
            csv.row(Row::new("tier").id(&within.tier.id));
            if let Some(seats) = within.seats {
                csv.row(Row::new("paid_seats").number(seats));
            }
            csv.row(Row::new("total_contract_value").amount(&within.total_contract_value));
            csv.row(Row::new("left").amount(&within.left));
        }
        BudgetOutcome::BelowSmallest(below) => {
            csv.row(Row::new("budget").amount(&below.budget));
            if let Some(smallest) = &below.smallest {
                let total = &smallest.total_contract_value;
                let row = Row::new("smallest").id(&smallest.tier.id);
                csv.row(row.number(smallest.seats).amount(total));
            }
        }
        BudgetOutcome::Refused(refusal) => refused(&mut csv, refusal),
    }
    csv.finish()
}

fn refused(csv: &mut Csv, refusal: &Refusal) {
    csv.row(Row::new("refused").id(refusal.code.as_str()));
    csv.row(Row::new("message").id(&refusal.message()));
}
