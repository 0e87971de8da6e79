//! Holds the blocks of a section against its source's: lists and their items,
//! tables and their shape, code.

use std::fmt::Write as _;
use std::ops::Range;

use super::align::align;
use super::mentions::Pair;
use super::outline::{List, Row, Table};
use super::parity::Both;
use crate::diagnostic::{Diagnostic, Severity};

/// What the blocks of a section are otherwise; `told` gets the rows of the
/// source that are told by name to be missing.
pub(super) fn compare(
    both: &Both,
    pair: &Pair,
    told: &mut Vec<Range<usize>>,
    problems: &mut Vec<Diagnostic>,
) {
    lists(both, pair, problems);
    tables(both, pair, told, problems);
    code(both, pair, problems);
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

fn lists(both: &Both, pair: &Pair, problems: &mut Vec<Diagnostic>) {
    let (ours, theirs) = (&pair.source.lists, &pair.translation.lists);
    let score = |one: &List, other: &List| {
        let same = |same: bool| i64::from(same);
        let near = one.items.len().abs_diff(other.items.len()) <= 1;
        same(one.depth == other.depth) * 4
            + same(one.ordered == other.ordered)
            + same(one.items.len() == other.items.len()) * 2
            + same(near)
            - 3
    };
    let pairs = align(ours.len(), theirs.len(), |one, other| {
        match (ours.get(one), theirs.get(other)) {
            (Some(one), Some(other)) => score(one, other),
            _ => 0,
        }
    });
    let items = |count| counted(count, "item", "items");
    for (one, other) in pairs {
        let one = one.and_then(|at| ours.get(at));
        let other = other.and_then(|at| theirs.get(at));
        match (one, other) {
            (Some(one), Some(other)) if one.items.len() != other.items.len() => problems.push(
                both.problem(
                    Severity::Warning,
                    "parity-list",
                    format!(
                        "the source has a list of {} here, the translation has one of {}",
                        items(one.items.len()),
                        other.items.len()
                    ),
                    (&other.span, ""),
                    (&one.span, "the source's list"),
                )
                .help("translate every item as an item of its own"),
            ),
            (Some(one), Some(other)) if one.ordered != other.ordered => {
                problems.push(both.problem(
                    Severity::Note,
                    "parity-list",
                    if one.ordered {
                        "this list has no numbers, the source's has".to_owned()
                    } else {
                        "this list has numbers, the source's has none".to_owned()
                    },
                    (&other.span, ""),
                    (&one.span, "the source's list"),
                ));
            }
            (Some(one), None) => problems.push(
                both.problem(
                    Severity::Warning,
                    "parity-list",
                    format!(
                        "the source has a list of {} here, the translation has none",
                        items(one.items.len())
                    ),
                    (&pair.translation.heading, "in this section"),
                    (&one.span, "the source's list"),
                )
                .help("begin each item with `- ` or `1. `, on a line of its own"),
            ),
            (None, Some(other)) => problems.push(both.problem(
                Severity::Note,
                "parity-list",
                format!(
                    "the translation has a list of {} here, the source has none",
                    items(other.items.len())
                ),
                (&other.span, ""),
                (&pair.source.heading, "in this section"),
            )),
            _ => {}
        }
    }
}

fn tables(both: &Both, pair: &Pair, told: &mut Vec<Range<usize>>, problems: &mut Vec<Diagnostic>) {
    let (ours, theirs) = (&pair.source.tables, &pair.translation.tables);
    let pairs = align(ours.len(), theirs.len(), |one, other| {
        match (ours.get(one), theirs.get(other)) {
            (Some(one), Some(other)) => {
                i64::from(one.columns == other.columns) * 2
                    + i64::from(one.rows.len() == other.rows.len()) * 2
            }
            _ => 0,
        }
    });
    for (one, other) in pairs {
        let one = one.and_then(|at| ours.get(at));
        let other = other.and_then(|at| theirs.get(at));
        match (one, other) {
            (Some(one), Some(other)) if both.role_table != Some(&other.span) => {
                table(both, one, other, told, problems);
            }
            (Some(one), None) => problems.push(
                both.problem(
                    Severity::Warning,
                    "parity-table",
                    format!(
                        "the source has a table of {} here, the translation has none",
                        counted(one.rows.len(), "row", "rows")
                    ),
                    (&pair.translation.heading, "in this section"),
                    (&one.span, "the source's table"),
                )
                .help("translate the table; its second line is `| --- | --- |`"),
            ),
            (None, Some(other)) => problems.push(both.problem(
                Severity::Note,
                "parity-table",
                "the translation has a table here, the source has none".to_owned(),
                (&other.span, ""),
                (&pair.source.heading, "in this section"),
            )),
            _ => {}
        }
    }
}

fn table(
    both: &Both,
    one: &Table,
    other: &Table,
    told: &mut Vec<Range<usize>>,
    problems: &mut Vec<Diagnostic>,
) {
    if one.columns != other.columns {
        problems.push(
            both.problem(
                Severity::Warning,
                "parity-table",
                format!(
                    "the source has a table of {} here, the translation has {}",
                    counted(one.columns, "column", "columns"),
                    other.columns
                ),
                (&other.span, ""),
                (&one.span, "the source's table"),
            )
            .help("give every row as many cells as the source's"),
        );
    }
    if one.rows.len() == other.rows.len() {
        return;
    }
    let name = |key: &str| key.rsplit('/').next().unwrap_or(key).to_owned();
    let mut missing = Vec::new();
    for row in &one.rows {
        let Some(key) = row.key.as_deref() else {
            continue;
        };
        let same = |other: &Row| {
            let other = other.key.as_deref();
            other.is_some_and(|other| (both.resolve)(other) == (both.resolve)(key))
        };
        if !other.rows.iter().any(same) {
            missing.push(format!("`{}`", name(key)));
            told.push(row.span.clone());
        }
    }
    let mut message = format!(
        "the source has a table of {} here, the translation has {}",
        counted(one.rows.len(), "row", "rows"),
        other.rows.len()
    );
    if other.rows.len() < one.rows.len() && !missing.is_empty() {
        let are = if missing.len() == 1 { "is" } else { "are" };
        let _ = write!(message, ": {} {are} missing", missing.join(", "));
    }
    problems.push(
        both.problem(
            Severity::Warning,
            "parity-table",
            message,
            (&other.span, ""),
            (&one.span, "the source's table"),
        )
        .help("give the table a row for each of the source's"),
    );
}

fn code(both: &Both, pair: &Pair, problems: &mut Vec<Diagnostic>) {
    let (ours, theirs) = (&pair.source.code, &pair.translation.code);
    let pairs = align(ours.len(), theirs.len(), |one, other| {
        match (ours.get(one), theirs.get(other)) {
            (Some(one), Some(other)) if one.text == other.text => 4,
            (Some(one), Some(other)) if one.language == other.language => 2,
            _ => 0,
        }
    });
    for (one, other) in pairs {
        let one = one.and_then(|at| ours.get(at));
        let other = other.and_then(|at| theirs.get(at));
        match (one, other) {
            (Some(one), None) => problems.push(
                both.problem(
                    Severity::Warning,
                    "parity-code",
                    "the source has a block of code here, the translation has none".to_owned(),
                    (&pair.translation.heading, "in this section"),
                    (&one.span, "the source's code"),
                )
                .help("copy the block; only its comments may be translated"),
            ),
            (None, Some(other)) => problems.push(both.problem(
                Severity::Note,
                "parity-code",
                "the translation has a block of code here, the source has none".to_owned(),
                (&other.span, ""),
                (&pair.source.heading, "in this section"),
            )),
            (Some(one), Some(other)) if one.language != other.language => {
                problems.push(both.problem(
                    Severity::Note,
                    "parity-code",
                    format!(
                        "this code is marked as `{}`, the source's as `{}`",
                        other.language, one.language
                    ),
                    (&other.span, ""),
                    (&one.span, "the source's code"),
                ));
            }
            (Some(one), Some(other)) => {
                let lines = |text: &str| text.trim_end().lines().count();
                let (ours, theirs) = (lines(&one.text), lines(&other.text));
                if ours != theirs {
                    problems.push(both.problem(
                        Severity::Note,
                        "parity-code",
                        format!(
                            "this code has {}, the source's {ours}",
                            counted(theirs, "line", "lines")
                        ),
                        (&other.span, ""),
                        (&one.span, "the source's code"),
                    ));
                }
            }
            _ => {}
        }
    }
}
