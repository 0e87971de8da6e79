//! Where each language stands: how many pages are translated, out of date,
//! missing, otherwise than their source, and how many words that is to
//! translate.

use std::sync::Arc;

use serde::Serialize;

use super::changes::{self, Kind};
use super::state::{self, State};
use super::{check, revision};
use crate::diagnostic::Severity;
use crate::index::{Index, Locale};
use crate::locale::{CardWord, Words};
use crate::page::Page;

/// Where a language stands.
#[derive(Debug, Serialize)]
pub struct Status {
    /// Its tag.
    pub locale: String,
    /// Its name in itself.
    pub name: String,
    /// How many pages the default locale has.
    pub pages: usize,
    /// How many of them are translated.
    pub translated: usize,
    /// How many of these are out of date.
    pub stale: usize,
    /// How many of these do not say what they were translated from.
    pub unstamped: usize,
    /// How many are not translated.
    pub missing: usize,
    /// How many are otherwise than their source: what it lacks is counted,
    /// what it adds is not.
    pub differing: usize,
    /// How many words there are to translate: of missing pages, and of what
    /// has changed in the source of those that are out of date.
    pub words_to_translate: usize,
    /// The words of the interface that it lacks.
    pub interface_missing: Vec<String>,
    /// How much of it can be relied on, in percent, rounded down: pages that
    /// are translated and not out of date.
    pub percent: usize,
    /// Its pages that somebody has to look at, in the order of their paths.
    pub todo: Vec<Todo>,
    /// Pages that the default locale does not have.
    pub alone: Vec<String>,
}

/// A page that somebody has to look at.
#[derive(Debug, Serialize)]
pub struct Todo {
    /// Its path in the site, without the locale.
    pub path: String,
    /// Its title; the source's where it is not translated.
    pub title: String,
    /// What is to be done.
    pub state: TodoState,
    /// The source's file.
    pub source: String,
    /// The translation's file; where it would be, when there is none.
    pub file: String,
    /// How many words there are to translate.
    pub words: usize,
    /// The headings of the sections of the source that have changed, where
    /// that is known.
    pub changed: Vec<String>,
    /// What it has otherwise than its source, with the line in its file.
    pub differences: Vec<(usize, String)>,
}

/// What is to be done with a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TodoState {
    /// It is not translated.
    Missing,
    /// Its source has changed.
    Stale,
    /// It does not say what it was translated from.
    Unstamped,
    /// It is up to date, and has something otherwise than its source.
    Differing,
}

impl TodoState {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Unstamped => "unstamped",
            Self::Differing => "differing",
        }
    }
}

/// The words that an interface needs here.
pub fn words_of(index: &Index) -> Vec<String> {
    let card = index.card.as_ref().map(CardWord::of_card);
    let names = Words::names().iter().cloned();
    names.chain(card.unwrap_or_default()).collect()
}

/// Where every language but the default one stands, in the order of their
/// tags. `names` are the words that an interface needs.
pub fn all(index: &Index, names: &[String]) -> Vec<Status> {
    let others = index.translations();
    others.map(|locale| of(index, locale, names)).collect()
}

/// Where a language stands.
pub fn of(index: &Index, locale: &Locale, names: &[String]) -> Status {
    let original = index.default_locale();
    let mut status = Status {
        locale: locale.tag.clone(),
        name: native_name(&locale.words, &locale.tag),
        pages: original.pages.len(),
        translated: 0,
        stale: 0,
        unstamped: 0,
        missing: 0,
        differing: 0,
        words_to_translate: 0,
        interface_missing: missing_words(&locale.words, names),
        percent: 0,
        todo: Vec::new(),
        alone: Vec::new(),
    };
    for (path, source) in &original.pages {
        let todo = match locale.pages.get(path) {
            Some(page) => translated(index, locale, page, source, &mut status),
            None => Some(missing(locale, source, &mut status)),
        };
        if let Some(todo) = todo {
            status.words_to_translate += todo.words;
            status.todo.push(todo);
        }
    }
    let alone = locale.pages.values();
    let alone = alone.filter(|page| !original.pages.contains_key(&page.path));
    status.alone = alone.map(|page| page.source.path.clone()).collect();
    let good = status.translated - status.stale;
    status.percent = (good * 100).checked_div(status.pages).unwrap_or(100);
    status
}

fn missing_words(words: &Words, names: &[String]) -> Vec<String> {
    let missing = words.missing(names.iter().map(String::as_str));
    missing.into_iter().map(str::to_owned).collect()
}

fn native_name(words: &Words, tag: &str) -> String {
    words.own("native-name").unwrap_or_else(|| tag.to_owned())
}

fn missing(locale: &Locale, source: &Arc<Page>, status: &mut Status) -> Todo {
    status.missing += 1;
    Todo {
        path: source.path.clone(),
        title: source.front.title.clone(),
        state: TodoState::Missing,
        source: source.source.path.clone(),
        file: place_of(locale, source),
        words: source.outline().words(),
        changed: Vec::new(),
        differences: Vec::new(),
    }
}

/// Where the translation of a page would be.
fn place_of(locale: &Locale, source: &Page) -> String {
    let path = &source.source.path;
    let content = path.strip_suffix(&source.file).unwrap_or_default();
    let content = content.trim_end_matches('/');
    let content = content.rfind('/').map_or("", |at| &content[..=at]);
    format!("{content}{}/{}", locale.tag, source.file)
}

fn translated(
    index: &Index,
    locale: &Locale,
    page: &Page,
    source: &Page,
    status: &mut Status,
) -> Option<Todo> {
    status.translated += 1;
    let mut todo = Todo {
        path: page.path.clone(),
        title: page.front.title.clone(),
        state: TodoState::Differing,
        source: source.source.path.clone(),
        file: page.source.path.clone(),
        words: 0,
        changed: Vec::new(),
        differences: Vec::new(),
    };
    let problems = check::differences(index, locale, page);
    let kept = problems.iter().filter(|it| it.severity > Severity::Note);
    todo.differences = kept
        .map(|problem| {
            let place = problem.places.first();
            let line = place.map_or(1, |it| it.source.line_column(it.span.start).0);
            (line, problem.message.clone())
        })
        .collect();
    status.differing += usize::from(!todo.differences.is_empty());
    match state::state(index, locale, page) {
        State::Stale => {
            status.stale += 1;
            todo.state = TodoState::Stale;
            changed(index, page, source, &mut todo);
        }
        State::Unstamped => {
            status.unstamped += 1;
            todo.state = TodoState::Unstamped;
        }
        _ if todo.differences.is_empty() => return None,
        _ => {}
    }
    Some(todo)
}

/// What has changed in the source of a page that is out of date: without the
/// revision that it was translated from, everything may have.
fn changed(index: &Index, page: &Page, source: &Page, todo: &mut Todo) {
    let now = source.outline();
    let Some(before) = state::translated_from(index, source, page) else {
        todo.words = now.words();
        return;
    };
    for change in changes::sections(before.outline(), now) {
        let section = change.now.or(change.then);
        if change.kind != Kind::Same
            && let Some(section) = section
        {
            todo.words += change.now.map_or(0, |now| now.words);
            todo.changed.push(section.title.clone());
        }
    }
}

/// The stamp of today's source, as it is written.
pub fn stamp_of(source: &Page) -> &str {
    revision::short(source.revision())
}
