//! The answer to a budget as a table that a person can read aloud.

use std::fmt::Write as _;

use pricing::{BelowSmallest, BudgetOutcome, WithinBudget};

use super::quote_engine::Engine;
use super::quote_output::Table;
use crate::index::Locale;
use crate::locale::CardWord;

/// The outcome as text.
pub(super) fn table(engine: &Engine, locale: &Locale, outcome: &BudgetOutcome) -> String {
    let mut table = Table::new(engine, locale);
    match outcome {
        BudgetOutcome::WithinBudget(within) => {
            table.within(within);
            table.notes(within.currency);
        }
        BudgetOutcome::BelowSmallest(below) => {
            table.below(below);
            table.notes(below.currency);
        }
        BudgetOutcome::Refused(refusal) => table.refusal(refusal, true),
    }
    table.text
}

impl Table<'_> {
    fn within(&mut self, within: &WithinBudget) {
        let seats = match within.seats {
            Some(seats) => self.format.integer(seats),
            None => self.word("budget-any-number"),
        };
        let total = self.format.money(&within.total_contract_value);
        let mut rows = vec![
            (self.word("budget"), self.format.money(&within.budget)),
            (self.word("budget-seats"), seats),
            (
                self.word("calc-tier"),
                self.named(CardWord::Tier, &within.tier.id),
            ),
            (self.word("calc-total-contract-value"), total),
            (self.word("budget-left"), self.format.money(&within.left)),
        ];
        self.next_tier(within.next_tier.as_ref(), &mut rows);
        self.pairs(&rows);
    }

    fn below(&mut self, below: &BelowSmallest) {
        let budget = self.format.money(&below.budget);
        let text = self
            .locale
            .words
            .with("budget-below", &[("budget", &budget)]);
        let _ = writeln!(self.text, "{text}\n");
        if let Some(smallest) = &below.smallest {
            let total = self.format.money(&smallest.total_contract_value);
            self.pairs(&[
                (self.word("budget-smallest"), total),
                (
                    self.word("calc-tier"),
                    self.named(CardWord::Tier, &smallest.tier.id),
                ),
                (
                    self.word("budget-smallest-seats"),
                    self.format.integer(smallest.seats),
                ),
            ]);
        }
    }
}
