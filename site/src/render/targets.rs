//! What a link of the site can lead to: found here, once for each link, from
//! what is made once for each build. `links` says what is wrong with a link.

use crate::diagnostic::Diagnostic;
use crate::index::{Index, Locale};
use crate::page::{self, Link, Page};

use super::ids::Ids;
use super::redirects::Redirects;

/// Everything that links can lead to.
pub(crate) struct Targets<'i> {
    pub(super) index: &'i Index,
    pub(super) ids: Ids<'i>,
    pub(super) redirects: Redirects<'i>,
}

/// A link's path, taken apart.
#[derive(Debug)]
pub(super) struct Asked<'i> {
    /// From the site's root, decoded, with what it says of the locale.
    pub absolute: String,
    /// The locale that it leads into.
    pub locale: &'i Locale,
    /// The length of the locale's part of `absolute`; 0 without one.
    pub prefix: usize,
    /// As pages are named: without the locale, `.md`, numbers, closing slash.
    pub path: String,
    /// What is there.
    pub found: Found<'i>,
}

/// What is at a path.
#[derive(Clone, Copy, Debug)]
pub(super) enum Found<'i> {
    /// A page.
    Page,
    /// A file of `public/`.
    File,
    /// A redirect to the page at this path.
    Redirect(&'i str),
    /// None of these.
    Nothing,
}

impl<'i> Targets<'i> {
    /// Makes them; the problems are those of redirects.
    pub(crate) fn new(index: &'i Index) -> (Self, Vec<Diagnostic>) {
        let (redirects, problems) = Redirects::new(index);
        let targets = Self {
            index,
            ids: Ids::new(index),
            redirects,
        };
        (targets, problems)
    }

    /// What they are of.
    pub(crate) fn index(&self) -> &'i Index {
        self.index
    }

    /// Follows the path of a link that stands in `page`, read in `locale`.
    /// `None` for a link into the page itself.
    pub(super) fn find(&self, locale: &'i Locale, page: &Page, link: &Link) -> Option<Asked<'i>> {
        let (path, _) = split(&link.target);
        if path.is_empty() {
            return None;
        }
        let absolute = page.resolve(path);
        let (locale, prefix) = split_locale(self.index, locale, &absolute);
        let below = &absolute[prefix..];
        let path = normal(below);
        let found = if exists(self.index, locale, &path) {
            Found::Page
        } else if self.is_public(&absolute) {
            Found::File
        } else if let Some(to) = self.redirects.find(locale, below, &path) {
            Found::Redirect(to)
        } else {
            Found::Nothing
        };
        Some(Asked {
            absolute,
            locale,
            prefix,
            path,
            found,
        })
    }

    fn is_public(&self, absolute: &str) -> bool {
        let path = absolute.trim_start_matches('/');
        let files = &self.index.public;
        files
            .binary_search_by(|file| file.path.as_str().cmp(path))
            .is_ok()
    }
}

/// A target's path, and its query and fragment.
pub(super) fn split(target: &str) -> (&str, &str) {
    target.split_at(target.find(['#', '?']).unwrap_or(target.len()))
}

/// Whether a locale shows a page at this path, its own or the default one's.
fn exists(index: &Index, locale: &Locale, path: &str) -> bool {
    locale.pages.contains_key(path) || index.default_locale().pages.contains_key(path)
}

/// The locale that a path begins with, and the length of that part.
fn split_locale<'i>(index: &'i Index, locale: &'i Locale, path: &str) -> (&'i Locale, usize) {
    let first = path
        .trim_start_matches('/')
        .split('/')
        .next()
        .unwrap_or_default();
    match index
        .locales
        .iter()
        .find(|locale| locale.tag.eq_ignore_ascii_case(first))
    {
        Some(named) => (named, first.len() + 1),
        None => (locale, 0),
    }
}

/// The path as pages are named: without `.md`, numbers, and closing slash.
fn normal(path: &str) -> String {
    page::site_path(path.trim_matches('/').trim_end_matches(".md")).0
}
