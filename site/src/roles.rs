//! The role table of the billing page: which roles exist, what they are
//! called, and who pays. It is the only place that says so; the default
//! locale's table is the one that every other locale's is held against.

use std::ops::Range;
use std::sync::Arc;

use pricing::{Role, Roles};

use crate::diagnostic::{Diagnostic, Source};
use crate::locale::Words;
use crate::page::{Page, Row, Table};

/// Where the roles' own pages are.
pub(crate) const ROLE_PAGES: &str = "/docs/user-management/roles/";

/// A locale's role table.
#[derive(Clone, Debug)]
pub struct RoleTable {
    /// The file it is in.
    pub source: Arc<Source>,
    /// Which of the page's tables it is.
    pub index: usize,
    /// The whole table's bytes.
    pub span: Range<usize>,
    /// Its rows, in order.
    pub rows: Vec<RoleRow>,
    /// Rows that name no role, although others of the table do.
    unlinked: Vec<Range<usize>>,
}

/// A row of a role table.
#[derive(Clone, Debug)]
pub struct RoleRow {
    /// The role's id: the last part of the link.
    pub id: String,
    /// The role's name in this locale.
    pub name: String,
    /// Paid (`true`), free (`false`), or a word that is neither.
    pub paid: Option<bool>,
    /// The second column's text and place.
    pub status: (String, Range<usize>),
    /// The row's bytes.
    pub span: Range<usize>,
}

impl RoleTable {
    /// The roles, for the calculator and the command line; `None` while a
    /// status is not understood.
    pub fn roles(&self) -> Option<Roles> {
        let role = |row: &RoleRow| {
            Some(Role {
                id: row.id.clone(),
                name: row.name.clone(),
                paid: row.paid?,
            })
        };
        self.rows
            .iter()
            .map(role)
            .collect::<Option<Vec<_>>>()
            .map(Roles::new)
    }

    /// The words of the second column that are neither paid nor free, once
    /// each, in order.
    pub fn unknown_words(&self) -> Vec<&str> {
        let mut words: Vec<&str> = Vec::new();
        for row in self.rows.iter().filter(|row| row.paid.is_none()) {
            if !words.contains(&row.status.0.as_str()) {
                words.push(&row.status.0);
            }
        }
        words
    }
}

/// The first table of a page whose first column links to the roles' pages,
/// row by row. `any_words` takes a table whose second column is not
/// understood, too.
pub fn find(page: &Page, words: &Words, any_words: bool) -> Option<RoleTable> {
    let accepted = |name: &str| -> Vec<String> {
        let list = words.own(name).unwrap_or_default();
        list.split([',', '，', '、'])
            .map(|word| word.trim().to_lowercase())
            .filter(|word| !word.is_empty())
            .collect()
    };
    let (paid, free) = (accepted("paid-words"), accepted("free-words"));
    page.tables.iter().enumerate().find_map(|(index, table)| {
        let (rows, unlinked) = rows(page, table, &paid, &free)?;
        let understood = rows.iter().any(|row| row.paid.is_some());
        (understood || any_words).then(|| RoleTable {
            source: Arc::clone(&page.source),
            index,
            span: table.span.clone(),
            rows,
            unlinked,
        })
    })
}

/// The rows that name a role, and the places of those that do not; nothing
/// when no row does.
fn rows(
    page: &Page,
    table: &Table,
    paid: &[String],
    free: &[String],
) -> Option<(Vec<RoleRow>, Vec<Range<usize>>)> {
    let (mut rows, mut unlinked) = (Vec::new(), Vec::new());
    for row in &table.rows {
        match role_row(page, row, paid, free) {
            Some(row) => rows.push(row),
            None => unlinked.push(row.span.clone()),
        }
    }
    (!rows.is_empty()).then_some((rows, unlinked))
}

fn role_row(page: &Page, row: &Row, paid: &[String], free: &[String]) -> Option<RoleRow> {
    let [name, status, ..] = row.cells.as_slice() else {
        return None;
    };
    let id = role_id(page, name.link.as_deref()?)?;
    let word = status.text.to_lowercase();
    let paid = match (paid.contains(&word), free.contains(&word)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    };
    Some(RoleRow {
        id,
        name: name.text.clone(),
        paid,
        status: (status.text.clone(), status.span.clone()),
        span: row.span.clone(),
    })
}

/// A row without its link would silently be a role that nobody counts.
fn check_links(table: &RoleTable) -> Vec<Diagnostic> {
    let problem = |span: &Range<usize>| {
        Diagnostic::error("role-row-link", "this row of the role table names no role")
            .at(&table.source, span.clone(), "")
            .help(format!(
                "link its first cell to the role's page, such as {ROLE_PAGES}team-member, or move the row out of the table"
            ))
    };
    table.unlinked.iter().map(problem).collect()
}

/// `…/docs/user-management/roles/team-member` is `team-member`.
fn role_id(page: &Page, target: &str) -> Option<String> {
    let path = page.resolve(target.split(['#', '?']).next()?);
    let path = path.strip_suffix(".md").unwrap_or(&path);
    let (before, id) = path.split_once(ROLE_PAGES)?;
    // Nothing, or a locale, may stand before.
    (before.matches('/').count() <= 1 && !id.is_empty() && !id.contains('/')).then(|| id.to_owned())
}

/// The problems of the default locale's own table.
pub fn check_own(table: &RoleTable) -> Vec<Diagnostic> {
    let mut problems = check_links(table);
    for (at, row) in table.rows.iter().enumerate() {
        if row.paid.is_none() {
            problems.push(
                Diagnostic::error("role-status-unknown", format!("`{}` says neither paid nor free", row.status.0))
                    .at(&table.source, row.status.1.clone(), "")
                    .help("write one of the words that `paid-words` and `free-words` in `locale.ftl` list, or add this one there"),
            );
        }
        if let Some(first) = table.rows[..at].iter().find(|first| first.id == row.id) {
            problems.push(
                Diagnostic::error(
                    "role-twice",
                    format!("the role `{}` stands in the table twice", row.id),
                )
                .at(&table.source, row.span.clone(), "here again")
                .at(&table.source, first.span.clone(), "first here"),
            );
        }
    }
    problems
}

/// What a locale's table says otherwise than the default locale's: the same
/// ids, in the same order, with the same status are asked for.
pub fn compare(table: &RoleTable, original: &RoleTable) -> Vec<Diagnostic> {
    let error = |message: String| Diagnostic::error("role-table-mismatch", message);
    let mut problems = check_links(table);
    for row in &table.rows {
        let Some(theirs) = original.rows.iter().find(|other| other.id == row.id) else {
            problems.push(
                error(format!(
                    "the role `{}` is not in the original's role table",
                    row.id
                ))
                .at(&table.source, row.span.clone(), "only here")
                .at(
                    &original.source,
                    original.span.clone(),
                    "the original's roles",
                )
                .help("remove the row, or add the role to the original and every translation"),
            );
            continue;
        };
        if row.paid != theirs.paid {
            let (here, there) = (status(row.paid), status(theirs.paid));
            problems.push(
                error(format!(
                    "`{}` is {here} here and {there} in the original",
                    row.id
                ))
                .at(&table.source, row.status.1.clone(), here)
                .at(&original.source, theirs.status.1.clone(), there)
                .help("make both tables say the same; the original decides who pays"),
            );
        }
    }
    for theirs in &original.rows {
        if !table.rows.iter().any(|row| row.id == theirs.id) {
            problems.push(
                error(format!(
                    "the role `{}` is missing in this role table",
                    theirs.id
                ))
                .at(
                    &table.source,
                    table.span.clone(),
                    format!("no row links to {ROLE_PAGES}{}", theirs.id),
                )
                .at(&original.source, theirs.span.clone(), "the original's row")
                .help("translate the row"),
            );
        }
    }
    if problems.is_empty() {
        let pairs = table.rows.iter().zip(&original.rows);
        if let Some((row, theirs)) = pairs.into_iter().find(|(row, theirs)| row.id != theirs.id) {
            problems.push(
                error(format!(
                    "the roles are in another order: `{}` stands where the original has `{}`",
                    row.id, theirs.id
                ))
                .at(&table.source, row.span.clone(), "")
                .at(
                    &original.source,
                    theirs.span.clone(),
                    "the original's row at this place",
                )
                .help("put the rows into the original's order"),
            );
        }
    }
    problems
}

fn status(paid: Option<bool>) -> &'static str {
    match paid {
        Some(true) => "paid",
        Some(false) => "free",
        None => "neither paid nor free",
    }
}
