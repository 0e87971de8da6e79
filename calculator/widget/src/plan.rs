//! The custom plan: rows of a month or date and a part of the total, with
//! their sum and what can be done with all of them.

use crate::field::Field;
use crate::inputs::{Kind, button, input, labelled, select};
use crate::page::Page;
use crate::parts::{error_text, fieldset, percent};
use crate::plan_rows::{self, Unit};
use crate::state::Action;
use crate::typing::{AMOUNT, PERCENT};
use crate::words::fill;

/// The rows, and how to have more or fewer of them.
pub(crate) fn plan(page: &mut Page) {
    let (props, state, rows) = (page.props, page.state, &page.state.plan);
    let texts = &props.words;
    let unit = state.unit(props);
    fieldset(page, "plan", texts.plan());
    let (hint, part) = if state.in_amounts {
        (texts.plan_hint_amounts(), texts.amount())
    } else {
        (texts.plan_hint(), texts.plan_share())
    };
    page.text("p", "hint", hint);
    if state.first_day().is_some() {
        page.text("p", "hint", texts.plan_date_hint());
    } else {
        page.nothing();
    }
    let amounts = fill(texts.plan_amounts(), &[("currency", &state.currency)]);
    labelled(page, Field::Unit);
    page.words(texts.plan_unit());
    page.close();
    let choices = [(PERCENT, texts.plan_percent()), (AMOUNT, &amounts)];
    select(page, Field::Unit, &choices, "");
    page.close();
    // Each field has its column and row in its own name.
    page.open(
        "div",
        &["class", "aria-hidden"],
        &["plan-row plan-head", "true"],
    );
    page.text("span", "", texts.plan_month());
    page.text("span", "", part);
    page.close();
    page.open("div", &["class"], &["plan-rows"]);
    for at in 0..rows.len() {
        row(page, at);
    }
    page.close();
    sum(page, unit);
    error_text(page, Field::Plan);
    page.open("div", &["class"], &["plan-acts"]);
    let full = rows.len() >= plan_rows::MOST;
    button(page, Action::AddRow, texts.plan_add(), None, full);
    let rest = state.rest(props);
    let last = rows.len().saturating_sub(1);
    let number = rest.map_or(last, |(at, _)| at) as u64 + 1;
    let number = props.format.integer(number);
    let name = fill(texts.plan_rest(), &[("number", &number)]);
    button(page, Action::GiveRest, &name, None, rest.is_none());
    button(
        page,
        Action::Undo,
        texts.plan_undo(),
        None,
        state.past.is_empty(),
    );
    page.close();
    let field = Field::Parts;
    page.open("div", &["class"], &["field parts"]);
    page.element("label", &["for"], &[&field.id(props)], texts.plan_parts());
    input(page, field, Kind::Number, field, "", None);
    let wrong = page.error_at(field).is_some() || unit.whole().is_none();
    button(page, Action::Split, texts.plan_equal(), None, wrong);
    error_text(page, field);
    page.close();
    page.close();
}

/// What the rows sum to, and what that lacks or has too much.
fn sum(page: &mut Page, unit: Unit) {
    let (props, texts) = (page.props, &page.props.words);
    page.open("p", &["class"], &["plan-sum"]);
    page.words(if page.state.in_amounts {
        texts.plan_amount_sum()
    } else {
        texts.plan_sum()
    });
    page.words(" ");
    if let Some(sum) = plan_rows::sum(&page.state.plan, unit, &props.format) {
        let shown = |parts| unit.shown(parts, &props.format);
        let exact = unit.exact(sum);
        if page.state.in_amounts {
            page.element("data", &["value"], &[&exact], &shown(sum));
        } else {
            percent(page, &exact);
        }
        let whole = unit.whole().unwrap_or(sum);
        let text = if sum < whole {
            texts.plan_missing()
        } else {
            texts.plan_over()
        };
        if sum != whole {
            page.words(" ");
            let part = shown(whole.abs_diff(sum));
            page.text("span", "off", &fill(text, &[("part", &part)]));
        }
    }
    page.close();
}

fn row(page: &mut Page, at: usize) {
    let (state, texts) = (page.state, &page.props.words);
    let number = page.props.format.integer(at as u64 + 1);
    let named = |text: &str| Some(fill(text, &[("number", &number)]));
    let (month, share, due) = (Field::Month(at), Field::Share(at), Field::Due(at));
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
    let name = if state.in_amounts {
        texts.plan_amount_n()
    } else {
        texts.plan_share_n()
    };
    input(page, share, Kind::Decimal, Field::Plan, "", named(name));
    if state.plan.len() > 1 {
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
    if state.first_day().is_some() {
        input(page, due, Kind::Date, due, "", named(texts.plan_date_n()));
    } else {
        page.nothing();
    }
    error_text(page, month);
    error_text(page, due);
    error_text(page, share);
    page.close();
}
