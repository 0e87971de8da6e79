//! What is due when.

use pricing::Installment;

use crate::page::Page;
use crate::parts::{cell, date, end_row, end_table, money, number, path, row, table};

/// A row for each installment: with its date where the contract's start is
/// known, with its month after the start otherwise.
pub(crate) fn installments(page: &mut Page, installments: &[Installment]) {
    let texts = &page.props.words;
    let dated = installments.iter().any(|row| row.due.is_some());
    let when = if dated { texts.due() } else { texts.month() };
    let columns = [texts.installment(), when, texts.amount()];
    table(page, "installments", texts.installments_caption(), &columns);
    for (at, installment) in installments.iter().enumerate() {
        let path = |part: &str| path("installments", at, part);
        row(page);
        number(page, &path("number"), u64::from(installment.number));
        cell(page);
        match installment.due {
            Some(due) => date(page, &path("due"), due),
            None => number(page, &path("month"), u64::from(installment.month)),
        }
        cell(page);
        money(page, &path("amount"), &installment.amount);
        end_row(page);
    }
    end_table(page);
}
