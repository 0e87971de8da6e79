//! Every check of translations: of one page, and of all.

use rayon::prelude::*;

use super::names;
use super::outline::Outline;
use super::parity::{self, Both};
use super::state::{self, State};
use crate::diagnostic::Diagnostic;
use crate::index::{Index, Locale};
use crate::locale;
use crate::page::Page;

/// What is wrong with the translations of all locales.
pub fn all(index: &Index) -> Vec<Diagnostic> {
    let mut problems: Vec<Diagnostic> = index
        .locales
        .iter()
        .filter(|it| !it.is_pseudo())
        .flat_map(names::problems)
        .collect();
    for locale in index.translations() {
        let pages: Vec<_> = locale.pages.values().collect();
        let found: Vec<Vec<Diagnostic>> = pages
            .par_iter()
            .map(|page| self::page(index, locale, page))
            .collect();
        problems.extend(found.into_iter().flatten());
    }
    problems
}

/// What is wrong with one page of a locale that is not the default one.
pub fn page(index: &Index, locale: &Locale, page: &Page) -> Vec<Diagnostic> {
    let mut problems: Vec<Diagnostic> = state::problem(index, locale, page).into_iter().collect();
    problems.extend(differences(index, locale, page));
    problems
}

/// What a translation has otherwise than its source: than the revision that
/// it was translated from, where that is known, else than today's.
pub fn differences(index: &Index, locale: &Locale, page: &Page) -> Vec<Diagnostic> {
    let Some(source) = state::source_of(index, locale, page) else {
        return Vec::new();
    };
    let stale = state::state(index, locale, page) == State::Stale;
    let before = state::translated_from(index, source, page).filter(|_| stale);
    let outline: &Outline = match before {
        Some(before) => before.outline(),
        None => source.outline(),
    };
    let table = locale.roles.as_ref().filter(|(path, _)| *path == page.path);
    let resolve = |target: &str| resolved(index, page, target);
    parity::differences(&Both {
        source: outline,
        translation: page.outline(),
        resolve: &resolve,
        decimal: locale::decimal_mark(&index.default_locale().tag),
        role_table: table.map(|(_, table)| &table.span),
    })
}

/// What a link's target means, whatever the locale: the path of a page
/// without anchor, or an address without what does not matter.
fn resolved(index: &Index, page: &Page, target: &str) -> String {
    use crate::markdown::{Target, classify};
    if classify(target) != Target::Internal {
        let target = target.trim_end_matches('/');
        let target = target.strip_prefix("http://").unwrap_or(target);
        return target.strip_prefix("https://").unwrap_or(target).to_owned();
    }
    let path = target.split(['#', '?']).next().unwrap_or_default();
    if path.is_empty() {
        // The ids of headings may be written in another script.
        return "#".to_owned();
    }
    let absolute = page.resolve(path);
    let first = absolute.split('/').nth(1).unwrap_or_default();
    let is_locale = index.locales.iter();
    let is_locale = is_locale
        .into_iter()
        .any(|it| it.tag.eq_ignore_ascii_case(first));
    let below = if is_locale {
        absolute.get(first.len() + 1..).unwrap_or_default()
    } else {
        &absolute
    };
    crate::page::site_path(below.trim_matches('/').trim_end_matches(".md")).0
}
