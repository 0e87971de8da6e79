//! Where a link inside the site leads. Paths stay in the reader's locale; a
//! path that begins with a locale goes there.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::diagnostic::Diagnostic;
use crate::index::{Index, Locale};
use crate::nearest::nearest;
use crate::page::{self, Link, Page};

use super::address;

/// What cannot stand in a path as it is.
const IN_PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`');

/// The address of a link of `page`, as it stands in an `href`; a problem when
/// nothing is there.
pub(super) fn resolve(
    index: &Index,
    locale: &Locale,
    page: &Page,
    link: &Link,
) -> (String, Option<Diagnostic>) {
    let target = link.target.as_str();
    let (path, rest) = target.split_at(target.find(['#', '?']).unwrap_or(target.len()));
    if path.is_empty() {
        return (target.to_owned(), None);
    }
    let absolute = page.resolve(path);
    let (locale, path) = split_locale(index, locale, &absolute);
    let path = normal(path);
    if exists(index, locale, &path) {
        return (format!("{}{rest}", address(&locale.tag, &path)), None);
    }
    // A file, such as an image or a download: copied from `public/`.
    if is_file(&absolute) {
        return file(index, page, link, &absolute, rest);
    }
    let known = index
        .default_locale()
        .pages
        .keys()
        .chain(locale.pages.keys())
        .map(String::as_str);
    let problem = Diagnostic::error("broken-link", format!("there is no page `{path}`")).at(
        &page.source,
        link.span.clone(),
        "this link leads nowhere",
    );
    let problem = match nearest(&path, known) {
        Some(near) => problem.help(format!("the nearest page is `{near}`")),
        None => problem.help("link to a page that exists, or add this one"),
    };
    (
        format!("{}{rest}", address(&locale.tag, &path)),
        Some(problem),
    )
}

/// A file of `public/`: its address, and a problem when it is not there.
fn file(
    index: &Index,
    page: &Page,
    link: &Link,
    absolute: &str,
    rest: &str,
) -> (String, Option<Diagnostic>) {
    let path = absolute.trim_start_matches('/');
    let href = format!("/{}{rest}", utf8_percent_encode(path, IN_PATH));
    if index
        .public
        .binary_search_by(|file| file.path.as_str().cmp(path))
        .is_ok()
    {
        return (href, None);
    }
    // Without the folder, the files may be kept elsewhere: said once.
    if index.public.is_empty() {
        return (href, None);
    }
    let problem = Diagnostic::error("missing-file", format!("there is no file `public/{path}`"))
        .at(&page.source, link.span.clone(), "this link leads nowhere");
    let known = index.public.iter().map(|file| file.path.as_str());
    let problem = match nearest(path, known) {
        Some(near) => problem.help(format!("the nearest file is `/{near}`")),
        None => problem.help("put the file into the folder `public` beside the languages"),
    };
    (href, Some(problem))
}

fn exists(index: &Index, locale: &Locale, path: &str) -> bool {
    locale.pages.contains_key(path) || index.default_locale().pages.contains_key(path)
}

fn split_locale<'i, 'p>(
    index: &'i Index,
    locale: &'i Locale,
    path: &'p str,
) -> (&'i Locale, &'p str) {
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
        Some(named) => (named, &path[first.len() + 1..]),
        None => (locale, path),
    }
}

/// The path as pages are named: without `.md`, numbers, and closing slash.
fn normal(path: &str) -> String {
    page::site_path(path.trim_matches('/').trim_end_matches(".md")).0
}

/// Whether a path is that of a file rather than a page.
pub(super) fn is_file(path: &str) -> bool {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').is_some_and(|(stem, extension)| {
        !stem.is_empty()
            && extension != "md"
            && (2..=5).contains(&extension.len())
            && extension.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}
