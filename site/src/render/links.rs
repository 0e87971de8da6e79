//! Where a link inside the site leads. Paths stay in the reader's locale; a
//! path that begins with a locale goes there.

use crate::diagnostic::Diagnostic;
use crate::index::{Index, Locale};
use crate::nearest::nearest;
use crate::page::{self, Link, Page};

use super::address;

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
    let absolute = absolute(page, path);
    let (locale, path) = split_locale(index, locale, &absolute);
    let path = normal(path);
    if exists(index, locale, &path) {
        return (format!("{}{rest}", address(&locale.tag, &path)), None);
    }
    // A file, such as an image or a download: copied from `public/`.
    if is_file(&absolute) {
        return (target.to_owned(), None);
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

fn exists(index: &Index, locale: &Locale, path: &str) -> bool {
    locale.pages.contains_key(path) || index.default_locale().pages.contains_key(path)
}

/// A relative path is relative to the page's folder, as files are.
fn absolute(page: &Page, path: &str) -> String {
    if path.starts_with('/') {
        return path.to_owned();
    }
    let mut parts: Vec<&str> = page.path.split('/').collect();
    let is_folder = page.source.path.rsplit('/').next().is_some_and(|name| {
        name == "index.md"
            || name
                .split_once('.')
                .is_some_and(|(rank, name)| name == "index.md" && rank.parse::<u32>().is_ok())
    });
    if !is_folder {
        parts.pop();
    }
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let joined = parts.join("/");
    if joined.starts_with('/') {
        joined
    } else {
        format!("/{joined}")
    }
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

fn is_file(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').is_some_and(|(stem, extension)| {
        !stem.is_empty()
            && extension != "md"
            && (2..=5).contains(&extension.len())
            && extension.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}
