//! The payment schedules side by side: what the same contract costs with each
//! of them.

use std::borrow::Cow;

use pricing::{Outcome, Pays, PlanRow, Quote, Request, ScheduleKind};

use crate::page::Page;
use crate::parts::{cell, end_row, end_table, money, row, table};

/// A row for each schedule of the card, with what it changes beside the chosen
/// one. Nothing for a card that has only one.
pub(crate) fn schedules(page: &mut Page, request: &Request, quote: &Quote) {
    let (props, texts) = (page.props, &page.props.words);
    if props.card.schedules.len() < 2 {
        return page.nothing();
    }
    let columns = [
        texts.schedule(),
        texts.total_contract_value(),
        texts.difference(),
        texts.first_installment(),
    ];
    table(page, "schedules", texts.schedules_caption(), &columns);
    for schedule in &props.card.schedules {
        let chosen = schedule.id == page.state.schedule;
        let other = if chosen {
            Some(Cow::Borrowed(quote))
        } else {
            with_schedule(page, request, &schedule.id, schedule.kind).map(Cow::Owned)
        };
        row(page);
        page.words(props.labels.schedule(&schedule.id));
        cell(page);
        let total = other.as_ref().map(|other| other.total_contract_value);
        match &total {
            Some(total) => money(page, "", total),
            None => page.words("–"),
        }
        cell(page);
        let difference = total.and_then(|total| {
            let format = &props.format;
            format.difference(&quote.total_contract_value, &total)
        });
        match difference {
            _ if chosen => page.text("strong", "", texts.chosen()),
            Some(difference) => page.words(&difference),
            None => page.words("–"),
        }
        cell(page);
        first_installment(page, schedule.kind, chosen, other.as_deref());
        end_row(page);
    }
    end_table(page);
}

fn first_installment(page: &mut Page, kind: ScheduleKind, chosen: bool, quote: Option<&Quote>) {
    let custom = matches!(kind, ScheduleKind::Custom);
    match quote.and_then(|quote| quote.installments.first()) {
        // What is paid first is what the reader's own plan says.
        Some(first) if chosen || !custom => money(page, "", &first.amount),
        _ => page.words(page.props.words.as_you_plan()),
    }
}

/// The same request with another schedule. A plan changes no total, so that
/// one payment stands for any.
fn with_schedule(
    page: &Page,
    request: &Request,
    schedule: &str,
    kind: ScheduleKind,
) -> Option<Quote> {
    let plan = matches!(kind, ScheduleKind::Custom).then(|| {
        vec![PlanRow {
            month: 0,
            pays: Pays::Share("100".to_owned()),
        }]
    });
    let request = Request {
        schedule: Some(schedule.to_owned()),
        plan,
        ..request.clone()
    };
    match pricing::quote(&page.props.card, &page.props.roles, &request) {
        Outcome::Quoted(quote) => Some(quote),
        Outcome::ContactSales(_) | Outcome::Refused(_) => None,
    }
}

/// Whether the years cost different amounts.
pub(crate) fn years_differ(quote: &Quote) -> bool {
    let mut totals = quote.years.iter().map(|year| year.total);
    let first = totals.next();
    totals.any(|total| Some(total) != first)
}
