//! What is checked of the content while it is served: of one page, at once,
//! since that decides whether its last good version stays; and of the site, in
//! the background. A check that looks at pages goes into `page`, and into
//! `all` only what no single page can tell.

use crate::diagnostic::Diagnostic;
use crate::index::{Index, Locale};
use crate::render::{self, Targets};
use crate::translation;

/// What is wrong with a page of the locale's own beside what its reading
/// found, which is in the index.
pub(super) fn page(targets: &Targets, locale: &Locale, path: &str) -> Vec<Diagnostic> {
    render::page_problems(targets, locale, path)
}

/// What is wrong with a page beside its source. It does not keep the page from
/// being shown: a translator wants to see what they write.
pub(super) fn beside(index: &Index, locale: &Locale, path: &str) -> Vec<Diagnostic> {
    let is_translation = index.translations().any(|it| it.tag == locale.tag);
    match locale.pages.get(path).filter(|_| is_translation) {
        Some(page) => translation::check::page(index, locale, page),
        None => Vec::new(),
    }
}

/// What is wrong with the site beside its pages; `outputs` are the paths of
/// its files, and how many of them are not copies.
pub(super) fn all(outputs: &(Vec<String>, usize)) -> Vec<Diagnostic> {
    let (paths, own) = outputs;
    render::collisions(paths, *own).0
}

/// The same, as far as it needs the index, which nobody can change meanwhile:
/// only what takes a moment.
pub(super) fn index(index: &Index) -> Vec<Diagnostic> {
    let mut problems = translation::check::role_names(index);
    problems.extend(render::unchecked_files(index));
    problems
}
