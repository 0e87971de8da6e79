//! The role tables of all locales: which page of the default locale has it, and
//! what the translations of that page say otherwise.

use crate::diagnostic::Diagnostic;
use crate::page::Page;
use crate::roles;

use super::Index;

/// Whether another text of a page can mean other role tables.
pub(super) fn may_change(index: &Index, locale: usize, before: &Page, after: &Page) -> bool {
    let table = index.default_locale().roles.as_ref();
    roles::may_have_roles(before)
        || roles::may_have_roles(after)
        || (locale > 0 && table.is_some_and(|(path, _)| *path == after.path))
}

/// Finds them anew, with their problems.
pub(super) fn find_again(index: &mut Index) {
    index
        .diagnostics
        .retain(|problem| !problem.code.starts_with("role-"));
    for locale in &mut index.locales {
        locale.roles = None;
    }
    find(index);
}

/// Finds each locale's role table and holds it against the default one's.
pub(super) fn find(index: &mut Index) {
    let Some((original, others)) = index.locales.split_first_mut() else {
        return;
    };
    let mut found = original.pages.iter().filter_map(|(path, page)| {
        Some((path.clone(), roles::find(page, &original.words, false)?))
    });
    let first = found.next();
    if let (Some((_, first)), Some((_, second))) = (&first, found.next()) {
        index.diagnostics.push(
            Diagnostic::error("role-table-twice", "there are two role tables")
                .at(&second.source, second.span.clone(), "the second one")
                .at(&first.source, first.span.clone(), "the first one")
                .help("keep one: it is the only place that says who pays"),
        );
    }
    drop(found);
    original.roles = first;
    let Some((path, table)) = &original.roles else {
        return;
    };
    index.diagnostics.extend(roles::check_own(table));
    for locale in others {
        let Some(page) = locale.pages.get(path) else {
            continue;
        };
        let Some(theirs) = roles::find(page, &locale.words, true) else {
            index.diagnostics.push(
                Diagnostic::error(
                    "role-table-missing",
                    "this page has no role table, and the original has one",
                )
                .at(&page.source, 0..0, "")
                .at(&table.source, table.span.clone(), "the original's table")
                .help("translate the table, with its links to the roles' pages"),
            );
            continue;
        };
        let unknown = theirs.unknown_words();
        if unknown.is_empty() {
            index.diagnostics.extend(roles::compare(&theirs, table));
        } else {
            let message = format!(
                "these words of the role table say neither paid nor free: {}",
                unknown.join(", ")
            );
            let places = theirs.rows.iter().filter(|row| row.paid.is_none());
            let mut problem = Diagnostic::warning("role-status-unknown", message);
            for row in places {
                problem = problem.at(&theirs.source, row.status.1.clone(), "");
            }
            index.diagnostics.push(problem.help(format!(
                "add them to `paid-words` and `free-words` in `{}/locale.ftl`; until then the page has no calculator",
                locale.tag
            )));
        }
        locale.roles = Some((path.clone(), theirs));
    }
}
