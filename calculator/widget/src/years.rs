//! How each contract year's price comes about.

use pricing::YearLine;

use crate::page::Page;
use crate::parts::{cell, end_row, end_table, money, path, row, table};
use crate::words::fill;

/// A row for each year. A negotiated discount has a column only if there is
/// one.
pub(crate) fn years(page: &mut Page, years: &[YearLine]) {
    let texts = &page.props.words;
    let negotiated = years.iter().any(|year| !year.negotiated_discount.is_zero());
    let mut columns = vec![texts.year(), texts.list(), texts.term_discount()];
    if negotiated {
        columns.push(texts.negotiated_discount());
    }
    columns.push(texts.schedule_adjustment());
    columns.push(texts.year_total());
    table(page, "years", texts.years_caption(), &columns);
    for (at, year) in years.iter().enumerate() {
        let number = page.props.format.integer(u64::from(year.year));
        row(page);
        page.words(&fill(texts.year_n(), &[("number", &number)]));
        let amounts = [
            ("list", &year.list),
            ("term_discount", &year.term_discount),
            ("negotiated_discount", &year.negotiated_discount),
            ("schedule_adjustment", &year.schedule_adjustment),
            ("total", &year.total),
        ];
        for (column, (part, amount)) in amounts.into_iter().enumerate() {
            if negotiated || column != 2 {
                cell(page);
                money(page, &path("years", at, part), amount);
            }
        }
        end_row(page);
    }
    end_table(page);
}
