//! Runs `cards.md`: bad rate cards, and which problems are found where.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of a test fail by panicking, as it does"
)]

mod support;

use std::collections::BTreeSet;
use std::fmt::Write;

use pricing::rate_card::{Problem, Severity, parse};
use pricing::{Currency, Discounts, Model, Percent, ScheduleKind, TierPrice};
use support::{Part, Row, Table};

#[test]
fn every_bad_card_is_told_what_is_wrong_and_where() {
    let (mut base, mut card) = (None, None);
    let (mut failures, mut seen, mut cases) = (Vec::new(), BTreeSet::new(), 0);
    for part in support::read(&support::path("tests/cards.md")) {
        match part {
            Part::Fence(text) => {
                base.get_or_insert_with(|| text.clone());
                card = Some(text);
            }
            Part::Table(table) => {
                cases += table.rows.len();
                seen.extend(table.rows.iter().map(|row| cell(&table, row, "code")));
                if table.columns[0] == "replace" {
                    let base = base.as_ref().unwrap();
                    table
                        .rows
                        .iter()
                        .for_each(|row| change(base, &table, row, &mut failures));
                } else {
                    whole(card.as_ref().unwrap(), &table, &mut failures);
                }
            }
        }
    }
    let count = failures.len();
    assert!(
        failures.is_empty(),
        "{count} wrong:\n{}",
        failures.join("\n")
    );
    assert!(cases > 100, "only {cases} cases were found");
    assert_eq!(seen, codes_in_the_source(), "codes with and without a case");
}

/// One change to the good card gives one problem.
fn change(base: &str, table: &Table, row: &Row, failures: &mut Vec<String>) {
    let from = cell(table, row, "replace").replace("\\n", "\n");
    let to = cell(table, row, "by").replace("\\n", "\n");
    let place = format!("cards.md:{}", row.line);
    assert!(base.contains(&from), "{place}: {from:?} is not in the card");
    let text = base.replacen(&from, &to, 1);
    let problems = parse(&text).problems;
    let [problem] = problems.as_slice() else {
        failures.push(format!("{place}: {}", told(&text, &problems)));
        return;
    };
    let said = told(&text, &problems);
    let marked = cell(table, row, "marked");
    let first_also = problem.also.first().map(|(span, _)| span.clone());
    if problem.code != cell(table, row, "code")
        || (!marked.is_empty() && text[problem.span.clone()] != marked)
        || !said.contains(&cell(table, row, "says"))
        || first_also.map_or("", |span| &text[span]) != cell(table, row, "also")
    {
        failures.push(format!("{place}: {said}"));
    }
}

/// All problems of a card, in their order.
fn whole(text: &str, table: &Table, failures: &mut Vec<String>) {
    let problems = parse(text).problems;
    let expected: Vec<_> = table
        .rows
        .iter()
        .map(|row| (cell(table, row, "code"), cell(table, row, "marked")))
        .collect();
    let right = problems.len() == expected.len()
        && problems
            .iter()
            .zip(&expected)
            .all(|(problem, (code, marked))| {
                problem.code == code && (marked.is_empty() || text[problem.span.clone()] == *marked)
            });
    if !right {
        failures.push(format!(
            "cards.md:{}: {}",
            table.line,
            told(text, &problems)
        ));
    }
}

/// The cell of a column without its backticks; empty without such a column.
fn cell(table: &Table, row: &Row, column: &str) -> String {
    let at = table.columns.iter().position(|known| known == column);
    let cell = at.map_or("", |at| row.cells[at].as_str());
    let code = cell
        .strip_prefix('`')
        .and_then(|rest| rest.strip_suffix('`'));
    code.filter(|code| !code.contains('`'))
        .unwrap_or(cell)
        .to_owned()
}

fn told(text: &str, problems: &[Problem]) -> String {
    let mut all = format!("{} problems", problems.len());
    for problem in problems {
        let marked = &text[problem.span.clone()];
        let Problem {
            code,
            message,
            label,
            help,
            ..
        } = problem;
        let help = help.as_deref().unwrap_or("-");
        write!(all, "\n  {code} at {marked:?}: {message}; {label}; {help}").unwrap();
        for (span, label) in &problem.also {
            write!(all, "\n    also at {:?}: {label}", &text[span.clone()]).unwrap();
        }
    }
    all
}

/// Every code that the reader can give, so that none is without a case.
fn codes_in_the_source() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for entry in std::fs::read_dir(support::path("src/rate_card")).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let quoted = text.split('"').filter(|part| part.starts_with("card-"));
        codes.extend(
            quoted
                .filter(|code| !code.ends_with('-'))
                .map(str::to_owned),
        );
    }
    codes
}

#[test]
fn a_good_card_is_read_as_written() {
    let parts = support::read(&support::path("tests/cards.md"));
    let Some(Part::Fence(text)) = parts.first() else {
        panic!("the file begins with the good card");
    };
    let percent = |text| Percent::parse(text).unwrap();
    let card = parse(text).card.unwrap();
    assert_eq!(card.version, "2026-11");
    assert_eq!(card.model, Model::Tier);
    assert!(card.illustrative);
    assert_eq!(card.valid_days, Some(30));
    let codes: Vec<_> = card.currencies.iter().map(Currency::code).collect();
    assert_eq!(codes, ["USD", "JPY"]);
    assert_eq!(card.tiers[1].seats, Some(250));
    let TierPrice::Published(fee) = &card.tiers[1].price else {
        panic!("{:?}", card.tiers[1]);
    };
    assert_eq!(fee[0].to_string(), "15000.50");
    assert_eq!(fee[1].to_string(), "2200000");
    assert_eq!(card.tiers[2].seats, None);
    assert_eq!(card.tiers[2].price, TierPrice::Contact);
    assert_eq!(card.terms[0].discount, Percent::ZERO);
    assert_eq!(card.terms[1].years, 3);
    assert_eq!(card.terms[1].discount, percent("10"));
    assert_eq!(card.terms[1].uplift, percent("3.5"));
    assert_eq!(card.schedules[0].kind, ScheduleKind::Even(4));
    assert_eq!(card.schedules[0].adjustment, percent("-2"));
    assert_eq!(card.schedules[1].kind, ScheduleKind::Custom);
    assert_eq!(card.extras[0].fee[1].to_string(), "220000");
    assert_eq!(card.discounts.maximum, percent("30"));
    assert_eq!(card.discounts.approval_above, percent("15"));
}

#[test]
fn what_a_card_leaves_out_has_a_default() {
    let minimal = "version = 'v'\ncurrencies = ['USD']\nmodel = 'tier'\n\
        tiers = [{ id = 'all', fee = { USD = '1' } }]\n\
        terms = [{ years = 1 }]\nschedules = [{ id = 'annual', installments = 1 }]\n";
    let card = parse(minimal).card.unwrap();
    assert!(!card.illustrative);
    assert_eq!(card.valid_days, None);
    assert_eq!(card.discounts, Discounts::default());
    assert_eq!(card.discounts.maximum, Percent::HUNDRED);

    // Without a bound for approval, none needs it.
    let capped = parse(&format!("{minimal}discounts.maximum = '30'\n"));
    let discounts = capped.card.unwrap().discounts;
    assert_eq!(discounts.approval_above, discounts.maximum);
}

#[test]
fn a_warning_does_not_refuse_the_card() {
    let reading = parse(
        "version = 'v'\ncurrencies = ['USD']\nmodel = 'tier'\n\
        tiers = [{ id = 'all', seats = 5, fee = { USD = '1' } }]\n\
        terms = [{ years = 1 }]\nschedules = [{ id = 'annual', installments = 1 }]\n",
    );
    assert_eq!(reading.problems[0].severity, Severity::Warning);
    assert!(reading.card.is_some());
}

#[test]
fn a_byte_order_mark_and_windows_lines_are_no_problem() {
    let parts = support::read(&support::path("tests/cards.md"));
    let Some(Part::Fence(text)) = parts.first() else {
        panic!("the file begins with the good card");
    };
    let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert_eq!(parse(&windows).card, parse(text).card);
    assert!(parse(text).card.is_some());
}

#[test]
fn deep_nesting_is_a_problem_and_not_a_crash() {
    for text in [
        "a = ".to_owned() + &"[".repeat(100_000),
        "[".repeat(100_000),
    ] {
        assert!(parse(&text).card.is_none());
    }
}
