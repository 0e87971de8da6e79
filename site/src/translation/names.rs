//! The glossary: a role is called what the role table of its locale calls it,
//! on its own page too, and no two roles have one name.

use crate::diagnostic::Diagnostic;
use crate::index::Locale;
use crate::page::Page;
use crate::roles::{ROLE_PAGES, RoleTable};

/// What a locale's names of roles have wrong.
pub(super) fn problems(locale: &Locale) -> Vec<Diagnostic> {
    let Some((_, table)) = &locale.roles else {
        return Vec::new();
    };
    let mut problems = twice(table);
    for row in &table.rows {
        let path = format!("{ROLE_PAGES}{}", row.id);
        let page = locale.pages.iter().find(|(it, _)| it.ends_with(&path));
        if let Some((_, page)) = page
            && !same(&page.front.title, &row.name)
        {
            problems.push(other_title(page, table, row));
        }
    }
    problems
}

fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

fn other_title(page: &Page, table: &RoleTable, row: &crate::roles::RoleRow) -> Diagnostic {
    let text = &page.source.text;
    let title = text.find(&page.front.title);
    let place = title.map_or(0..0, |at| at..at + page.front.title.len());
    Diagnostic::error(
        "role-name",
        format!(
            "the role `{}` is called “{}” in the role table and “{}” on its own page",
            row.id, row.name, page.front.title
        ),
    )
    .at(&page.source, place, "")
    .at(&table.source, row.span.clone(), "the role table")
    .help("use one name: the calculator has the role table's")
}

fn twice(table: &RoleTable) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for (at, row) in table.rows.iter().enumerate() {
        let mut before = table.rows.iter().take(at);
        if let Some(first) = before.find(|first| first.id != row.id && same(&first.name, &row.name))
        {
            problems.push(
                Diagnostic::error(
                    "role-name-twice",
                    format!(
                        "the roles `{}` and `{}` are both called “{}”",
                        first.id, row.id, row.name
                    ),
                )
                .at(&table.source, row.span.clone(), "this one")
                .at(&table.source, first.span.clone(), "and this one")
                .help("give each role a name of its own: readers choose by it"),
            );
        }
    }
    problems
}
