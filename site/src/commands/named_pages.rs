//! The pages that arguments name, by their addresses (`zh/docs/billing`, or
//! `zh/docs` and `zh` for all below) or by their files.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::files::Files;
use crate::diagnostic::Diagnostic;
use crate::index::{Index, Locale};
use crate::load::shown;
use crate::page::{self, Page};

/// A page and its locale.
pub(super) type Named<'i> = (&'i Locale, &'i Arc<Page>);

/// All pages, in the order of locales and paths.
pub(super) fn all(index: &Index) -> impl Iterator<Item = Named<'_>> {
    let locales = index.locales.iter();
    locales.flat_map(|locale| locale.pages.values().map(move |page| (locale, page)))
}

/// The pages that the arguments name, or what is wrong with each argument
/// that names none.
pub(super) fn named<'i>(
    index: &'i Index,
    content: &Path,
    arguments: &[PathBuf],
) -> Result<Vec<Named<'i>>, Vec<Diagnostic>> {
    let paths = all(index).map(|(_, page)| page.source.path.as_str());
    let files = Files::of_pages(content, paths);
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for argument in arguments {
        let by_address = at_address(index, &shown(argument));
        if !by_address.is_empty() {
            found.extend(by_address);
            continue;
        }
        match files.named(argument) {
            Ok(paths) => found.extend(all(index).filter(|(_, page)| {
                paths.binary_search(&page.source.path.as_str()).is_ok()
            })),
            Err(problem) => problems.push(problem.help(
                "name a page by its address, such as `zh/docs/billing`, or by its file; `zh` is all pages of a language",
            )),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut seen = std::collections::HashSet::new();
    found.retain(|(_, page)| seen.insert(page.source.path.as_str()));
    Ok(found)
}

fn at_address<'i>(index: &'i Index, address: &str) -> Vec<Named<'i>> {
    let address = address.trim_matches('/');
    let (tag, below) = address.split_once('/').unwrap_or((address, ""));
    let locale = index.locales.iter();
    let mut locale = locale.filter(|it| it.tag.eq_ignore_ascii_case(tag));
    let Some(locale) = locale.next() else {
        return Vec::new();
    };
    let pages = || locale.pages.iter();
    if below.is_empty() {
        return pages().map(|(_, page)| (locale, page)).collect();
    }
    let path = page::site_path(below).0;
    if let Some(page) = locale.pages.get(&path) {
        return vec![(locale, page)];
    }
    let folder = format!("{path}/");
    let inside = pages().filter(|(it, _)| it.starts_with(&folder));
    inside.map(|(_, page)| (locale, page)).collect()
}
