//! The sections of a translation and its source side by side, and what is to
//! be done with each.

use std::sync::Arc;

use super::marks;
use crate::diagnostic::{Diagnostic, Severity};
use crate::index::Locale;
use crate::load::TextFile;
use crate::page::{self, Page};
use crate::render::{self, Targets};
use crate::translation::changes;
use crate::translation::outline::{Outline, Section};
use crate::translation::state::{self, State};
use crate::translation::{check, parity};

/// A translation beside its source.
#[derive(Debug)]
pub(crate) struct Review<'i> {
    /// The source.
    pub source: &'i Arc<Page>,
    /// The translation, where there is one.
    pub translation: Option<&'i Arc<Page>>,
    /// How it stands to its source; `None` without a translation.
    pub state: Option<State>,
    /// Whether the revision that it was translated from is known, so that
    /// changes can be shown.
    pub changes_known: bool,
    /// The sections.
    pub rows: Vec<Row>,
}

/// A section on both sides.
#[derive(Debug)]
pub(crate) struct Row {
    /// What became of it.
    pub kind: Kind,
    /// Its heading; the source's where there is one.
    pub title: String,
    /// The source's HTML, changes marked, and its line in the file.
    pub source: Option<(String, usize)>,
    /// The translation's.
    pub translation: Option<(String, usize)>,
    /// What the translation has otherwise.
    pub problems: Vec<(Severity, String, usize)>,
}

/// What is to be done with a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Nothing: the source is as it was.
    Same,
    /// The source has changed.
    Changed,
    /// The translation does not have it.
    Missing,
    /// The source does not have it, or no longer.
    Extra,
}

impl Kind {
    /// Its name in style sheets.
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Changed => "changed",
            Self::Missing => "missing",
            Self::Extra => "extra",
        }
    }

    /// The word for it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Same => "current",
            Self::Changed => "changed",
            Self::Missing => "missing",
            Self::Extra => "only here",
        }
    }
}

/// The sections of the page at `path`; `None` when the default locale has no
/// such page.
pub(crate) fn of<'i>(targets: &Targets<'i>, locale: &'i Locale, path: &str) -> Option<Review<'i>> {
    let index = targets.index();
    let source = index.default_locale().pages.get(path)?;
    let translation = locale.pages.get(path);
    let state = translation.map(|page| state::state(index, locale, page));
    let before = translation
        .filter(|_| state == Some(State::Stale))
        .and_then(|page| state::translated_from(index, source, page));
    let now = Side::new(
        targets,
        index.default_locale(),
        source,
        source.outline(),
        "source-",
    );
    let ours =
        translation.map(|page| Side::new(targets, locale, page, page.outline(), "translation-"));
    let then = before.map(|before| {
        let file = TextFile {
            path: source.file.clone(),
            source: Arc::clone(&before.source),
        };
        page::read(&file, &index.default_locale().words)
    });
    let then = then.as_ref().zip(before).map(|(page, before)| {
        Side::new(
            targets,
            index.default_locale(),
            page,
            before.outline(),
            "source-",
        )
    });
    let problems =
        translation.map_or_else(Vec::new, |page| check::differences(index, locale, page));
    Some(Review {
        source,
        translation,
        state,
        changes_known: before.is_some(),
        rows: rows(&now, ours.as_ref(), then.as_ref(), &problems),
    })
}

/// One version of a page, cut into its sections.
struct Side<'a> {
    outline: &'a Outline,
    /// The HTML of each section of the outline; none of one that stands in
    /// another block, whose text is in the section before it.
    html: Vec<Option<String>>,
}

impl<'a> Side<'a> {
    fn new(
        targets: &Targets,
        locale: &Locale,
        page: &Page,
        outline: &'a Outline,
        prefix: &str,
    ) -> Self {
        let body = render::body(targets, locale, page, prefix);
        let mut starts: Vec<Option<usize>> = vec![None; outline.sections.len()];
        if let Some(first) = starts.first_mut() {
            *first = Some(0);
        }
        for (heading, at) in page.headings.iter().zip(&body.headings) {
            let section = outline.sections.iter().position(|section| {
                section.level > 1 && section.heading.start == heading.span.start
            });
            if let Some(section) = section
                && outline.sections.get(section).is_some_and(|it| !it.nested)
                && let Some(start) = starts.get_mut(section)
            {
                *start = body.html.get(..*at).and_then(|it| it.rfind("<h"));
            }
        }
        let mut html: Vec<Option<String>> = vec![None; starts.len()];
        let mut end = body.html.len();
        for (section, start) in starts.iter().enumerate().rev() {
            if let Some(start) = start
                && let Some(own) = html.get_mut(section)
            {
                *own = body.html.get(*start..end).map(str::to_owned);
                end = *start;
            }
        }
        Self { outline, html }
    }

    fn section(&self, at: usize) -> Option<&'a Section> {
        self.outline.sections.get(at)
    }

    fn shown(&self, at: usize) -> Option<(String, usize)> {
        let html = self.html.get(at)?.clone()?;
        Some((html, self.line(at)))
    }

    fn line(&self, at: usize) -> usize {
        let start = self.section(at).map_or(0, |it| it.heading.start);
        self.outline.source.line_column(start).0
    }

    /// Whether a section begins a row.
    fn begins_row(&self, at: usize) -> bool {
        self.html.get(at).is_some_and(Option::is_some)
    }
}

fn rows(now: &Side, ours: Option<&Side>, then: Option<&Side>, problems: &[Diagnostic]) -> Vec<Row> {
    let pairs = counterparts(now, ours, then);
    let mut rows: Vec<Row> = Vec::new();
    for (one, other) in pairs {
        let begins = one.map_or_else(
            || other.is_some_and(|at| ours.is_some_and(|ours| ours.begins_row(at))),
            |at| now.begins_row(at),
        );
        if !begins {
            continue;
        }
        let (kind, source) = match one {
            Some(at) => source_side(now, then, at, other.is_some()),
            None => (Kind::Extra, None),
        };
        let translation = other.and_then(|at| ours?.shown(at));
        let title = one
            .and_then(|at| now.section(at))
            .or_else(|| ours?.section(other?));
        rows.push(Row {
            kind,
            title: title.map_or_else(String::new, |it| it.title.clone()),
            source,
            problems: Vec::new(),
            translation,
        });
    }
    place_problems(&mut rows, problems);
    rows
}

/// The sections of today's source and those of the translation that go with
/// them. What is new in the source has none, whatever stands at its place.
fn counterparts(
    now: &Side,
    ours: Option<&Side>,
    then: Option<&Side>,
) -> Vec<(Option<usize>, Option<usize>)> {
    let count = now.outline.sections.len();
    let Some(ours) = ours else {
        return (0..count).map(|at| (Some(at), None)).collect();
    };
    let Some(then) = then else {
        return parity::sections(now.outline, ours.outline);
    };
    let moved = parity::sections(then.outline, now.outline);
    let translated = parity::sections(then.outline, ours.outline);
    let of_then = |wanted: usize| {
        let pair = translated.iter().find(|(one, _)| *one == Some(wanted))?;
        pair.1
    };
    let mut pairs: Vec<(Option<usize>, Option<usize>)> = moved
        .iter()
        .filter_map(|(then, now)| Some((Some((*now)?), then.and_then(of_then))))
        .collect();
    // What only the translation has stands behind what it has before it.
    for at in 0..ours.outline.sections.len() {
        if pairs.iter().any(|(_, it)| *it == Some(at)) {
            continue;
        }
        let before = at.checked_sub(1);
        let place = pairs
            .iter()
            .position(|(_, it)| *it == before && before.is_some());
        pairs.insert(place.map_or(0, |it| it + 1), (None, Some(at)));
    }
    pairs
}

/// The source's side of a row.
fn source_side(
    now: &Side,
    then: Option<&Side>,
    at: usize,
    translated: bool,
) -> (Kind, Option<(String, usize)>) {
    let shown = now.shown(at);
    if !translated {
        return (Kind::Missing, shown);
    }
    let Some(then) = then else {
        return (Kind::Same, shown);
    };
    let pairs = parity::sections(then.outline, now.outline);
    let before = pairs.iter().find(|(_, it)| *it == Some(at));
    let Some(before) = before.and_then(|(one, _)| *one) else {
        return (Kind::Changed, shown);
    };
    let old = then.html.get(before).cloned().flatten().unwrap_or_default();
    match shown {
        Some((html, line)) if whole(then, before) != whole(now, at) => {
            (Kind::Changed, Some((marks::marked(&old, &html), line)))
        }
        shown => (Kind::Same, shown),
    }
}

/// The Markdown of a row's section, with the sections that stand in it.
fn whole<'a>(side: &Side<'a>, at: usize) -> Vec<&'a str> {
    let mut texts = Vec::new();
    for (number, section) in side.outline.sections.iter().enumerate().skip(at) {
        if number > at && side.begins_row(number) {
            break;
        }
        texts.push(changes::text(side.outline, section));
    }
    texts
}

/// Puts each problem to the last row that begins before it.
fn place_problems(rows: &mut [Row], problems: &[Diagnostic]) {
    let line = |row: &Row| row.translation.as_ref().map(|(_, line)| *line);
    let lines: Vec<Option<usize>> = rows.iter().map(line).collect();
    for problem in problems {
        let Some(place) = problem.places.first() else {
            continue;
        };
        let (line, _) = place.source.line_column(place.span.start);
        let before = lines
            .iter()
            .enumerate()
            .filter(|(_, it)| it.is_some_and(|it| it <= line))
            .max_by_key(|(_, it)| **it);
        let row = before.map_or(0, |(at, _)| at);
        if let Some(row) = rows.get_mut(row) {
            row.problems
                .push((problem.severity, problem.message.clone(), line));
        }
    }
}
