//! How a translation stands to its source: the state of each page, and what
//! is told of it.

use std::ops::Range;
use std::sync::Arc;

use super::changes;
use super::history::{Repository, Revision};
use super::revision;
use crate::diagnostic::Diagnostic;
use crate::front_matter;
use crate::index::{Index, Locale};
use crate::page::Page;

/// How a page of a translation stands to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The source is as it was when the page was translated.
    Current,
    /// The source has changed since.
    Stale,
    /// The page does not say what it was translated from.
    Unstamped,
    /// There is no source at its path.
    Alone,
}

/// The source of a translation: the default locale's page at its path.
pub fn source_of<'i>(index: &'i Index, locale: &Locale, page: &Page) -> Option<&'i Arc<Page>> {
    let original = index.default_locale();
    if original.tag == locale.tag {
        return None;
    }
    original.pages.get(&page.path)
}

/// The state of a page of a locale that is not the default one.
pub fn state(index: &Index, locale: &Locale, page: &Page) -> State {
    match (source_of(index, locale, page), stamp(page)) {
        (None, _) => State::Alone,
        (Some(_), None) => State::Unstamped,
        (Some(source), Some(stamp)) if source.is_revision(&stamp) => State::Current,
        (Some(_), Some(_)) => State::Stale,
    }
}

/// What a page says that it was translated from, when that can be a revision.
pub fn stamp(page: &Page) -> Option<String> {
    let stamp = page.front.source.as_deref()?.trim().to_ascii_lowercase();
    revision::is_one(&stamp).then_some(stamp)
}

/// The earlier revision of the source that a page was translated from, where
/// it is known.
pub fn translated_from<'i>(index: &'i Index, source: &Page, page: &Page) -> Option<&'i Revision> {
    let found = index.history.revision(&source.source.path, &stamp(page)?)?;
    Some(found)
}

/// Where a page says what it was translated from.
fn stamp_place(page: &Page) -> Range<usize> {
    let front = front_matter::read(&page.source);
    let entry = front.entries.iter();
    let mut entry = entry.filter(|(key, _)| key.text() == Some("source"));
    entry.next().map_or(0..0, |(_, value)| value.span.clone())
}

/// How a command names a page: `zh/docs/billing`.
pub fn argument(locale: &Locale, page: &Page) -> String {
    let path = if page.path == "/" {
        "/index"
    } else {
        &page.path
    };
    format!("{}{path}", locale.tag)
}

/// What is to be told of a page's state.
pub fn problem(index: &Index, locale: &Locale, page: &Page) -> Option<Diagnostic> {
    if let Some(written) = &page.front.source
        && stamp(page).is_none()
    {
        return Some(
            Diagnostic::warning(
                "stamp-invalid",
                format!("`{written}` is not the name of a revision"),
            )
            .at(&page.source, stamp_place(page), "")
            .help(format!(
                "`site stamp {}` writes the right one, once the page says what its source says",
                argument(locale, page)
            )),
        );
    }
    match state(index, locale, page) {
        State::Stale => {
            let source = source_of(index, locale, page)?;
            Some(stale(index, locale, page, source))
        }
        State::Alone => Some(
            Diagnostic::warning(
                "translation-alone",
                format!(
                    "`{}` is only in `{}`: the default locale `{}` has no such page",
                    page.path,
                    locale.tag,
                    index.default_locale().tag
                ),
            )
            .at(&page.source, 0..0, "")
            .help(
                "move it to the path that its source has now, or remove it if its source is gone",
            ),
        ),
        State::Current | State::Unstamped => None,
    }
}

fn stale(index: &Index, locale: &Locale, page: &Page, source: &Page) -> Diagnostic {
    let name = argument(locale, page);
    let place = stamp_place(page);
    let Some(before) = translated_from(index, source, page) else {
        let why = match index.history.repository {
            Repository::None => {
                "without a git repository nobody knows what has changed: read the whole source again"
            }
            Repository::Shallow => {
                "this repository has been fetched in part, and the revision is not in it: `git fetch --unshallow` gets it"
            }
            Repository::Whole => {
                return Diagnostic::warning(
                    "stamp-unknown",
                    "this names a revision of the source that the repository does not have",
                )
                .at(&page.source, place, "")
                .at(&source.source, 0..0, "the source")
                .help(format!(
                    "compare the page with its source, then run `site stamp {name}`"
                ));
            }
        };
        return Diagnostic::warning("stale", "the source has changed since this was translated")
            .at(&page.source, place, "translated from this revision")
            .at(&source.source, 0..0, "the source")
            .help(format!("{why}; then run `site stamp {name}`"));
    };
    let changed = changes::sections(before.outline(), source.outline());
    let touched: Vec<_> = changed
        .iter()
        .filter(|it| it.kind != changes::Kind::Same)
        .collect();
    let mut problem = Diagnostic::warning(
        "stale",
        "the source has changed since this was translated",
    )
    .at(&page.source, place, "translated from this revision");
    for section in touched.iter().take(MOST_PLACES) {
        if let Some(now) = section.now {
            problem = problem.at(&source.source, now.heading.clone(), section.kind.label());
        }
    }
    if problem.places.len() == 1 {
        problem = problem.at(&source.source, 0..0, "the source");
    }
    problem.help(format!(
        "`site diff {name}` shows the change; translate it, then run `site stamp {name}`"
    ))
}

/// How many changed sections are shown.
const MOST_PLACES: usize = 5;
