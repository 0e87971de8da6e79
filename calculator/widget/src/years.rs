//! How each contract year's price comes about.

use pricing::{Money, YearLine};
use yew::html;

use crate::how::Line;
use crate::page::Page;
use crate::parts::{cell, end_row, end_table, money, path, row, table};
use crate::state::Action;
use crate::words::fill;

/// A row for each year. A negotiated discount has a column only if there is
/// one. A figure that was computed can be asked how.
pub(crate) fn years(page: &mut Page, years: &[YearLine], how: &[Line]) {
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
                asked(page, &path("years", at, part), amount, how);
            }
        }
        end_row(page);
    }
    end_table(page);
    answer(page, how);
}

/// An amount that says how it came about when it is pressed.
pub(crate) fn asked(page: &mut Page, path: &str, amount: &Money, how: &[Line]) {
    let Some(line) = how.iter().find(|line| line.path == path) else {
        return money(page, path, amount);
    };
    let shown = page.props.format.money(amount);
    let name = fill(
        page.props.words.why(),
        &[("amount", &shown), ("figure", &line.figure)],
    );
    let open = page.state.why.as_deref() == Some(path);
    let expanded = if open { "true" } else { "false" };
    let dispatch = page.dispatch.clone();
    let why = path.to_owned();
    let onclick = move |_: yew::MouseEvent| dispatch.emit(Action::Why(why.clone()));
    let mut figure = Page::new(page.props, page.state, page.answer, page.dispatch);
    money(&mut figure, path, amount);
    page.push(html! {
        <button type="button" class="why" aria-label={name} aria-expanded={expanded} aria-controls={answer_id(page)} {onclick}>
            { figure.finish() }
        </button>
    });
}

/// The answer, where an amount was asked.
fn answer(page: &mut Page, how: &[Line]) {
    let id = answer_id(page);
    let asked = page.state.why.as_ref();
    let line = asked.and_then(|asked| how.iter().find(|line| line.path == *asked));
    let text = line.map(|line| line.joined(&page.props.words));
    page.element(
        "p",
        &["class", "id"],
        &["why-text", &id],
        text.as_deref().unwrap_or_default(),
    );
}

fn answer_id(page: &Page) -> String {
    let mut id = page.props.id.clone();
    id.push_str("-why");
    id
}
