//! What the panel in a page shows: the problems of this page, and how many
//! there are in which other files. As values for its script; how they look is
//! not decided here.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Severity, Source};
use crate::load::shown;
use crate::locale::canonical_tag;
use crate::page;
use crate::render::{address, page_at};

use super::files::At;
use super::state::State;

/// How many problems of one page, and how many other files, are listed.
const LISTED: usize = 200;

/// What the page at an address says.
pub(super) fn values(
    state: Option<&State>,
    at: &At,
    problems: &[Diagnostic],
    content: &Path,
) -> Value {
    let source = match (state, at) {
        (Some(state), At::Page(tag, path)) => state
            .index
            .locale(tag)
            .and_then(|locale| page_at(&state.index, locale, path))
            .map(|(page, _)| page.source.path.as_str()),
        _ => None,
    };
    let is_here = |it: &&Diagnostic| {
        source.is_some_and(|source| it.places.iter().any(|place| place.source.path == source))
    };
    let (here, elsewhere): (Vec<_>, Vec<_>) = problems.iter().partition(is_here);
    let mut files: BTreeMap<Option<&str>, Vec<&Diagnostic>> = BTreeMap::new();
    for problem in &elsewhere {
        files.entry(problem.path()).or_default().push(problem);
    }
    let listed = files.iter().take(LISTED).map(|(file, problems)| {
        let first = problems.iter().max_by_key(|it| it.severity);
        json!({
            "file": file,
            "address": file.and_then(|file| address_of(state?, file, content)),
            "counts": counts(problems),
            "first": first.map(|it| problem(it)),
        })
    });
    let review = match (state, at) {
        (Some(state), At::Page(tag, path)) => {
            let mut locales = state.index.translations();
            let is_translation = locales.any(|it| it.tag == *tag);
            is_translation.then(|| crate::templates::review_address(tag, path))
        }
        _ => None,
    };
    json!({
        "review": review,
        "here": here.iter().take(LISTED).map(|it| problem(it)).collect::<Value>(),
        "counts": counts(&here),
        "elsewhere": counts(&elsewhere),
        "files": listed.collect::<Value>(),
        "more_files": files.len().saturating_sub(LISTED),
    })
}

fn counts(problems: &[&Diagnostic]) -> Value {
    let count = |severity| problems.iter().filter(|it| it.severity == severity).count();
    json!({
        "error": count(Severity::Error),
        "warning": count(Severity::Warning),
        "note": count(Severity::Note),
    })
}

fn problem(problem: &Diagnostic) -> Value {
    let places = problem.places.iter().map(|place| {
        let (line, column) = place.source.line_column(place.span.start);
        json!({
            "file": place.source.path,
            "line": line,
            "column": column,
            "label": place.label,
        })
    });
    json!({
        "severity": problem.severity.name(),
        "code": problem.code,
        "message": problem.message,
        "help": problem.help,
        "places": places.collect::<Value>(),
    })
}

/// Where the page of a source is.
fn address_of(state: &State, file: &str, content: &Path) -> Option<String> {
    let below = Path::new(file).strip_prefix(content).ok()?;
    let folder = below.iter().next()?;
    let locale = state.index.locale(&canonical_tag(folder.to_str()?)?)?;
    let (path, _) = page::site_path(&shown(below.strip_prefix(folder).ok()?));
    let page = locale.pages.get(&path)?;
    (page.source.path == file).then(|| address(&locale.tag, &path))
}

/// The text of a file of the content: as it was when a problem was found in
/// it, or as it is in the site. Nothing else on the disk is a source.
pub(super) fn source(
    state: Option<&State>,
    problems: &[Diagnostic],
    file: &str,
) -> Option<Arc<Source>> {
    let mut places = problems.iter().flat_map(|problem| &problem.places);
    let told = places.find(|place| place.source.path == file);
    match told {
        Some(place) => Some(Arc::clone(&place.source)),
        None => state?.index.known().get(file).cloned(),
    }
}
