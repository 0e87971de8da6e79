//! Runs the worked cases in `quotes/*.md`: each table row is a request and
//! what must come of it on the rate card above the table. The first columns
//! say what is asked (an empty cell: left out), the others what is answered
//! (an empty cell: not looked at; `none`: must be absent). A column that no
//! row uses, or that has no known name, fails.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of a test fail by panicking, as it does"
)]

mod support;

use std::fmt::Display;
use std::fs;

use pricing::{
    BudgetOutcome, BudgetRequest, Installment, NextTier, Outcome, Pays, PlanRow, Quote, RateCard,
    Refusal, Request, Role, Roles, YearLine, budget, quote, rate_card,
};
use support::{Part, Table};

/// What the answers are called; `message has` tests for a part of the text.
const ANSWERS: [&str; 28] = [
    "outcome",
    "field",
    "message has",
    "paid",
    "free",
    "tier",
    "tier seats",
    "headroom",
    "list",
    "term discount",
    "negotiated",
    "adjustment",
    "year totals",
    "one-time",
    "total",
    "average",
    "installments",
    "months",
    "due",
    "renewal",
    "approval",
    "next tier",
    "next seats",
    "next total",
    "cheaper at",
    // Of budgets.
    "seats",
    "left",
    "smallest",
];

#[test]
fn every_worked_case_comes_out_as_written() {
    let mut files: Vec<_> = fs::read_dir(support::path("quotes"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let (mut rows, mut failures) = (0, Vec::new());
    for path in files {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let mut card = None;
        let before = rows;
        for part in support::read(&path) {
            match part {
                Part::Fence(text) => {
                    let reading = rate_card::parse(&text);
                    assert!(reading.card.is_some(), "{name}: {:#?}", reading.problems);
                    card = reading.card;
                }
                Part::Table(table) => {
                    let card = card.as_ref().expect("a rate card above the first table");
                    rows += table.rows.len();
                    run(&name, card, &table, &mut failures);
                }
            }
        }
        assert!(rows > before, "{name} has no case");
    }
    assert!(rows >= 420, "only {rows} cases were found");
    let count = failures.len();
    assert!(
        failures.is_empty(),
        "{count} wrong:\n{}",
        failures.join("\n")
    );
}

fn run(name: &str, card: &RateCard, table: &Table, failures: &mut Vec<String>) {
    for (at, column) in table.columns.iter().enumerate() {
        let known = is_asked(column) || ANSWERS.contains(&column.as_str()) || column == "note";
        let used = table.rows.iter().any(|row| !row.cells[at].is_empty());
        if !known || !used {
            let wrong = if known { "no row uses" } else { "unknown" };
            failures.push(format!("{name}:{}: {wrong} column `{column}`", table.line));
        }
    }
    for row in &table.rows {
        let cells = || table.columns.iter().zip(&row.cells);
        let outcome = ask(card, request(cells()), budget_of(cells()));
        let mut looked_at = 0;
        for (column, expected) in cells() {
            if expected.is_empty() || !ANSWERS.contains(&column.as_str()) {
                continue;
            }
            looked_at += 1;
            let found = answer(&outcome, column);
            let right = if column == "message has" {
                found.contains(expected.as_str())
            } else {
                found == *expected
            };
            if !right {
                let line = row.line;
                failures.push(format!(
                    "{name}:{line}: {column} is `{found}`, expected `{expected}`"
                ));
            }
        }
        if looked_at == 0 {
            failures.push(format!("{name}:{}: nothing is expected", row.line));
        }
    }
}

fn roles() -> Roles {
    let role = |(id, paid): &(&str, bool)| Role {
        id: (*id).to_owned(),
        name: (*id).to_owned(),
        paid: *paid,
    };
    Roles::new(ROLES.iter().map(role).collect())
}

const ROLES: [(&str, bool); 6] = [
    ("project-administrator", true),
    ("team-member", true),
    ("custom-user-roles", true),
    ("client", false),
    ("comment-only", false),
    ("view-only", false),
];

/// A role's column is its id, or `role` and an id that the table has not.
fn role_of(column: &str) -> Option<&str> {
    let known = ROLES.iter().any(|(id, _)| *id == column);
    column.strip_prefix("role ").or(known.then_some(column))
}

fn is_asked(column: &str) -> bool {
    role_of(column).is_some()
        || [
            "currency", "years", "schedule", "start", "discount", "extras", "plan", "budget",
        ]
        .contains(&column)
}

fn request<'a>(cells: impl Iterator<Item = (&'a String, &'a String)>) -> Request {
    let mut request = Request::default();
    for (column, cell) in cells.filter(|(_, cell)| !cell.is_empty()) {
        let text = || Some(cell.replace("\"\"", ""));
        match column.as_str() {
            "currency" => request.currency = text(),
            "years" => request.years = Some(cell.parse().unwrap()),
            "schedule" => request.schedule = text(),
            "start" => request.start = text(),
            "discount" => request.discount = text(),
            "extras" => request.extras = cell.split(", ").map(str::to_owned).collect(),
            "plan" => request.plan = Some(plan(cell)),
            "budget" => {}
            column => {
                if let Some(role) = role_of(column) {
                    let count = cell.parse().unwrap();
                    request.headcount.push((role.to_owned(), count));
                }
            }
        }
    }
    request
}

/// `0: 40, 6: 60` are shares, `0: pay 400, 6: pay 600` amounts.
fn plan(cell: &str) -> Vec<PlanRow> {
    if cell == "no rows" {
        return Vec::new();
    }
    cell.split(", ")
        .map(|row| {
            let (month, pays) = row.split_once(": ").unwrap();
            PlanRow {
                month: month.parse().unwrap(),
                pays: match pays.strip_prefix("pay ") {
                    Some(amount) => Pays::Amount(amount.replace("\"\"", "")),
                    None => Pays::Share(pays.to_owned()),
                },
            }
        })
        .collect()
}

/// The answer to a request, or to a budget where there is one.
enum Answer {
    Quote(Outcome),
    Budget(BudgetOutcome),
}

fn budget_of<'a>(mut cells: impl Iterator<Item = (&'a String, &'a String)>) -> Option<&'a str> {
    let (_, budget) = cells.find(|(column, _)| *column == "budget")?;
    Some(budget)
}

fn ask(card: &RateCard, request: Request, amount: Option<&str>) -> Answer {
    let Some(amount) = amount else {
        return Answer::Quote(quote(card, &roles(), &request));
    };
    let wanted = BudgetRequest {
        budget: amount.to_owned(),
        request,
    };
    Answer::Budget(budget(card, &roles(), &wanted))
}

fn answer(outcome: &Answer, column: &str) -> String {
    let found = match outcome {
        Answer::Quote(Outcome::Refused(refusal))
        | Answer::Budget(BudgetOutcome::Refused(refusal)) => refused(refusal, column),
        Answer::Quote(outcome) => asked(outcome, column),
        Answer::Budget(outcome) => budgeted(outcome, column),
    };
    found.unwrap_or_else(|| "none".into())
}

fn refused(refusal: &Refusal, column: &str) -> Option<String> {
    match column {
        "outcome" => Some(refusal.code.to_string()),
        "field" => Some(refusal.field.clone()),
        "message has" => Some(refusal.message()),
        _ => None,
    }
}

fn budgeted(outcome: &BudgetOutcome, column: &str) -> Option<String> {
    match outcome {
        BudgetOutcome::Refused(refusal) => refused(refusal, column),
        BudgetOutcome::WithinBudget(within) => match column {
            "outcome" => Some("within_budget".into()),
            "seats" => shown(within.seats),
            "tier" => Some(within.tier.id.clone()),
            "tier seats" => shown(within.tier.seats),
            "total" => Some(within.total_contract_value.to_string()),
            "left" => Some(within.left.to_string()),
            _ => next_answer(within.next_tier.as_ref(), column),
        },
        BudgetOutcome::BelowSmallest(below) => match column {
            "outcome" => Some("below_smallest".into()),
            "smallest" => below
                .smallest
                .as_ref()
                .map(|it| format!("{}: {}", it.seats, it.total_contract_value)),
            _ => None,
        },
    }
}

fn next_answer(next: Option<&NextTier>, column: &str) -> Option<String> {
    match column {
        "next tier" => next.map(|next| next.id.clone()),
        "next seats" => shown(next.and_then(|next| next.seats)),
        "next total" if next.is_some_and(|next| next.contact) => Some("contact".into()),
        "next total" => shown(next.and_then(|next| next.total_contract_value)),
        _ => None,
    }
}

fn asked(outcome: &Outcome, column: &str) -> Option<String> {
    match outcome {
        Outcome::Refused(refusal) => refused(refusal, column),
        Outcome::ContactSales(sales) => match column {
            "outcome" => Some("contact_sales".into()),
            "paid" => Some(sales.seats.paid.to_string()),
            "free" => Some(sales.seats.free.to_string()),
            "tier" => Some(sales.tier.id.clone()),
            "tier seats" => shown(sales.tier.seats),
            _ => None,
        },
        Outcome::Quoted(quote) => quoted(quote, column),
    }
}

fn quoted(quote: &Quote, column: &str) -> Option<String> {
    let years = |figure: fn(&YearLine) -> String| Some(joined(&quote.years, figure));
    let payments = |figure: fn(&Installment) -> String| Some(joined(&quote.installments, figure));
    match column {
        "outcome" => Some("quoted".into()),
        "paid" => Some(quote.seats.paid.to_string()),
        "free" => Some(quote.seats.free.to_string()),
        "tier" => Some(quote.tier.id.clone()),
        "tier seats" => shown(quote.tier.seats),
        "headroom" => shown(quote.tier.headroom),
        "list" => years(|year| year.list.to_string()),
        "term discount" => years(|year| year.term_discount.to_string()),
        "negotiated" => years(|year| year.negotiated_discount.to_string()),
        "adjustment" => years(|year| year.schedule_adjustment.to_string()),
        "year totals" => years(|year| year.total.to_string()),
        "one-time" if quote.one_time.is_empty() => None,
        "one-time" => Some(joined(&quote.one_time, |fee| {
            format!("{} {}", fee.id, fee.amount)
        })),
        "total" => Some(quote.total_contract_value.to_string()),
        "average" => Some(quote.average_per_paid_seat_month.to_string()),
        "installments" => {
            assert!((1..).zip(&quote.installments).all(|(n, i)| i.number == n));
            payments(|payment| payment.amount.to_string())
        }
        "months" => payments(|payment| payment.month.to_string()),
        "due" => quote.installments[0]
            .due
            .and_then(|_| payments(|payment| payment.due.unwrap().to_string())),
        "renewal" => shown(quote.renewal),
        "approval" => Some(if quote.needs_approval { "yes" } else { "no" }.into()),
        "cheaper at" => quote
            .cheaper_at
            .map(|at| format!("{}: {}", at.seats, at.total_contract_value)),
        _ => next_answer(quote.next_tier.as_ref(), column),
    }
}

fn shown<T: Display>(value: Option<T>) -> Option<String> {
    value.map(|value| value.to_string())
}

fn joined<T>(items: &[T], figure: impl Fn(&T) -> String) -> String {
    items.iter().map(figure).collect::<Vec<_>>().join(", ")
}
