//! The custom plan: rows of a month and a share of the total, with their sum.

use crate::field::Field;
use crate::inputs::{Kind, button, input};
use crate::page::Page;
use crate::parts::{error_text, fieldset, percent};
use crate::plan_rows;
use crate::state::Action;
use crate::words::fill;

/// The rows, and how to have more or fewer of them.
pub(crate) fn plan(page: &mut Page) {
    let (props, rows) = (page.props, &page.state.plan);
    let texts = &props.words;
    fieldset(page, "plan", texts.plan());
    page.text("p", "hint", texts.plan_hint());
    // Each field has its column and row in its own name.
    page.open(
        "div",
        &["class", "aria-hidden"],
        &["plan-row plan-head", "true"],
    );
    page.text("span", "", texts.plan_month());
    page.text("span", "", texts.plan_share());
    page.close();
    page.open("div", &["class"], &["plan-rows"]);
    for at in 0..rows.len() {
        row(page, at);
    }
    page.close();
    page.open("p", &["class"], &["plan-sum"]);
    page.words(texts.plan_sum());
    page.words(" ");
    if let Some(sum) = plan_rows::sum(rows, &props.format) {
        percent(page, &sum);
    }
    page.close();
    error_text(page, Field::Plan);
    let full = rows.len() >= plan_rows::MOST;
    button(page, Action::AddRow, texts.plan_add(), None, full);
    page.close();
}

fn row(page: &mut Page, at: usize) {
    let texts = &page.props.words;
    let number = page.props.format.integer(at as u64 + 1);
    let named = |text: &str| Some(fill(text, &[("number", &number)]));
    let (month, share) = (Field::Month(at), Field::Share(at));
    page.open_keyed("div", "plan-row", at);
    input(
        page,
        month,
        Kind::Number,
        month,
        "",
        named(texts.plan_month_n()),
    );
    // Where the plan is wrong as a whole, it is the shares to change.
    input(
        page,
        share,
        Kind::Decimal,
        Field::Plan,
        "",
        named(texts.plan_share_n()),
    );
    if page.state.plan.len() > 1 {
        button(
            page,
            Action::RemoveRow(at),
            "×",
            named(texts.plan_remove()),
            false,
        );
    } else {
        page.nothing();
    }
    error_text(page, month);
    error_text(page, share);
    page.close();
}
