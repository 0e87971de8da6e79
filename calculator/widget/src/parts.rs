//! Small pieces of HTML that several parts are made of: figures that carry
//! their exact value, tables, and what is wrong with a field.

use pricing::{Date, Money};

use crate::field::Field;
use crate::page::Page;

/// A figure: what the reader sees, its exact value, and where a quote in JSON
/// has it.
fn figure(page: &mut Page, path: &str, value: &str, shown: &str) {
    page.element("data", &["data-figure", "value"], &[path, value], shown);
}

/// An amount; without a path one that is not the quote's.
pub(crate) fn money(page: &mut Page, path: &str, money: &Money) {
    figure(
        page,
        path,
        &money.to_string(),
        &page.props.format.money(money),
    );
}

/// A whole number of the quote.
pub(crate) fn number(page: &mut Page, path: &str, number: u64) {
    figure(
        page,
        path,
        &number.to_string(),
        &page.props.format.integer(number),
    );
}

/// A percentage, given as plain decimal text, that is not the quote's.
pub(crate) fn percent(page: &mut Page, percent: &str) {
    figure(page, "", percent, &page.props.format.percent_text(percent));
}

/// A date of the quote.
pub(crate) fn date(page: &mut Page, path: &str, date: Date) {
    let shown = page.props.format.date(&date);
    let keys = &["data-figure", "datetime"];
    page.element("time", keys, &[path, &date.to_string()], &shown);
}

/// The name of a tier, with its id.
pub(crate) fn tier(page: &mut Page, path: &str, id: &str) {
    let name = page.props.labels.tier(id);
    page.element("span", &["data-figure", "data-value"], &[path, id], name);
}

/// The path of a part of the quote: `years.0.total`.
pub(crate) fn path(list: &str, at: usize, part: &str) -> String {
    let mut path = String::from(list);
    path.push('.');
    path.push_str(&at.to_string());
    path.push('.');
    path.push_str(part);
    path
}

/// Begins a fact with its name; what it says follows, and [`end_fact`].
pub(crate) fn fact(page: &mut Page, name: &str) {
    page.open("div", &[], &[]);
    page.text("dt", "", name);
    page.open("dd", &[], &[]);
}

/// Ends what [`fact`] began.
pub(crate) fn end_fact(page: &mut Page) {
    page.close();
    page.close();
}

/// Begins fields that belong together, under a name.
pub(crate) fn fieldset(page: &mut Page, class: &str, name: &str) {
    page.open("fieldset", &["class"], &[class]);
    page.text("legend", "", name);
}

/// Begins a table that scrolls on its own where the page is narrow; its rows
/// follow, and [`end_table`].
pub(crate) fn table(page: &mut Page, class: &str, caption: &str, columns: &[&str]) {
    page.open(
        "div",
        &["class", "tabindex", "role", "aria-label"],
        &["table-scroll", "0", "region", caption],
    );
    page.open("table", &["class"], &[class]);
    page.text("caption", "", caption);
    page.open("thead", &[], &[]);
    page.open("tr", &[], &[]);
    for name in columns {
        page.element("th", &["scope"], &["col"], name);
    }
    page.close();
    page.close();
    page.open("tbody", &[], &[]);
}

/// Ends what [`table`] began.
pub(crate) fn end_table(page: &mut Page) {
    page.close();
    page.close();
    page.close();
}

/// Begins a row of a table with the cell that names it, which is open.
pub(crate) fn row(page: &mut Page) {
    page.open("tr", &[], &[]);
    page.open("th", &["scope"], &["row"]);
}

/// Ends a cell and begins the next.
pub(crate) fn cell(page: &mut Page) {
    page.close();
    page.open("td", &[], &[]);
}

/// Ends a row with its last cell.
pub(crate) fn end_row(page: &mut Page) {
    page.close();
    page.close();
}

/// The text at a field that says what is wrong with it, if anything.
pub(crate) fn error_text(page: &mut Page, field: Field) {
    let Some(error) = page.error_at(field) else {
        return page.nothing();
    };
    let id = field.error_id(page.props);
    page.element("p", &["class", "id"], &["error", &id], &error.message);
}
