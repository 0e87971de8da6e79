//! Which page a link was meant for that leads to none: what differs, in
//! words, and what to write.

use std::collections::BTreeSet;

use crate::index::Locale;
use crate::locale;
use crate::nearest::nearest;
use crate::page::{Link, ranked};

use super::navigation::page_of;
use super::targets::{Asked, Targets};
use super::{all_paths, links};

/// What was meant, and the help that says so.
pub(super) enum Guess {
    /// A page by its path.
    Path(String, String),
    /// Another site or a mail program.
    Address(String, String),
}

/// Endings of the files that a site has, none of which ends an e-mail address.
const FILES: [&str; 12] = [
    "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "mp4", "webm", "pdf", "md", "html",
];

/// Guesses.
pub(super) fn page(targets: &Targets, link: &Link, asked: &Asked) -> Option<Guess> {
    let target = link.target.as_str();
    if is_email(target) {
        let address = format!("mailto:{target}");
        let help = format!("an e-mail address begins with `mailto:`: write `{address}`");
        return Some(Guess::Address(address, help));
    }
    if target.to_ascii_lowercase().starts_with("www.") {
        let address = format!("https://{target}");
        let help = format!("an address of another site begins with `https://`: write `{address}`");
        return Some(Guess::Address(address, help));
    }
    let below = &asked.absolute[asked.prefix..];
    let paths = all_paths(targets.index, asked.locale);
    let (path, why) = same_name(&paths, below)
        .or_else(|| unknown_locale(targets, asked, below))
        .or_else(|| in_folder(&paths, below))
        .or_else(|| folder(targets, asked, &paths))
        .or_else(|| {
            // Files have guesses of their own.
            if links::is_file(&asked.absolute) {
                return None;
            }
            elsewhere(&paths, below)
                .or_else(|| titled(targets, asked.locale, &paths, below))
                .or_else(|| near(&paths, below))
        })?;
    let path = path.to_owned();
    let help = format!("{why}: write `{path}`");
    Some(Guess::Path(path, help))
}

/// Whether a text is an e-mail address and nothing else.
pub(super) fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else {
        return false;
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    let plain = |text: &str| !text.contains(|c: char| c.is_whitespace() || "/:?#()<>@".contains(c));
    !name.is_empty()
        && plain(name)
        && plain(host)
        && host.contains('.')
        && last.len() >= 2
        && last.bytes().all(|byte| byte.is_ascii_alphabetic())
        && !FILES.contains(&last.to_ascii_lowercase().as_str())
}

/// A path that differs in its marks only.
fn same_name<'i>(paths: &[&'i str], below: &str) -> Option<(&'i str, String)> {
    let folded = fold(below);
    let path = paths.iter().find(|path| fold(path) == folded)?;
    let mut why = BTreeSet::new();
    let lower = below.to_lowercase();
    if [".html", ".htm"].iter().any(|end| lower.ends_with(end)) {
        why.insert("addresses have no `.html`");
    }
    if below.contains('\\') {
        why.insert("folders are divided by `/`");
    }
    if below.contains('_') || path.contains('_') || below.contains(char::is_whitespace) {
        why.insert("`_`, `-` and blanks are not the same");
    }
    if why.is_empty() {
        why.insert("the page's address differs a little");
    }
    let why: Vec<&str> = why.into_iter().collect();
    Some((path, why.join(", and ")))
}

/// A path that begins with a language that the site has not.
fn unknown_locale<'i>(
    targets: &Targets<'i>,
    asked: &Asked<'i>,
    below: &str,
) -> Option<(&'i str, String)> {
    let (first, rest) = below.trim_start_matches('/').split_once('/')?;
    // A short one: nearly every word is a language tag of some kind.
    let language = first.split('-').next().unwrap_or_default();
    if asked.prefix > 0 || language.len() > 3 || locale::canonical_tag(first).is_none() {
        return None;
    }
    let paths = all_paths(targets.index, asked.locale);
    let folded = fold(rest);
    let path = paths.into_iter().find(|path| fold(path) == folded)?;
    Some((
        path,
        format!("there is no language `{first}` here; without one, a link stays in the reader's"),
    ))
}

/// A path that lacks the folders above it, such as `docs`.
fn in_folder<'i>(paths: &[&'i str], below: &str) -> Option<(&'i str, String)> {
    let end = format!("/{}", fold(below));
    if end == "/" {
        return None;
    }
    let mut found = paths.iter().filter(|path| {
        let path = format!("/{}", fold(path));
        path.ends_with(&end)
    });
    let path = only(&mut found)?;
    let folder = &path[..path.len().saturating_sub(end.len())];
    Some((path, format!("the page is in the folder `{folder}`")))
}

/// A folder that has pages and is none.
fn folder<'i>(targets: &Targets, asked: &Asked, paths: &[&'i str]) -> Option<(&'i str, String)> {
    let inside = format!("{}/", asked.path);
    let order =
        |path: &str| page_of(targets.index, asked.locale, path).map(|(page, _)| page.order.clone());
    let inside = paths.iter().filter(|path| path.starts_with(&inside));
    let first = inside.min_by_key(|path| (order(path), **path))?;
    let why = format!(
        "`{}` is a folder without an `index.md`, and this is its first page",
        asked.path
    );
    Some((first, why))
}

/// A path whose last part is a page's title: somebody translated it.
fn titled<'i>(
    targets: &Targets,
    locale: &Locale,
    paths: &[&'i str],
    below: &str,
) -> Option<(&'i str, String)> {
    let name = fold(below.rsplit('/').next().unwrap_or_default());
    let mut found = paths.iter().filter(|path| {
        page_of(targets.index, locale, path)
            .is_some_and(|(page, _)| !name.is_empty() && fold(&page.front.title) == name)
    });
    let path = only(&mut found)?;
    Some((
        path,
        "that is the page's title, and paths are the same in every language".to_owned(),
    ))
}

/// A page of that name in another folder.
fn elsewhere<'i>(paths: &[&'i str], below: &str) -> Option<(&'i str, String)> {
    let last = |path: &str| {
        let folded = fold(path);
        folded.rsplit('/').next().unwrap_or_default().to_owned()
    };
    let name = last(below);
    let mut same = paths.iter().filter(|path| last(path) == name);
    let path = only(&mut same).filter(|_| !name.is_empty())?;
    Some((path, "a page of that name is in another folder".to_owned()))
}

/// The page whose path is spelled nearly so.
fn near<'i>(paths: &[&'i str], below: &str) -> Option<(&'i str, String)> {
    let path = nearest(below.trim_end_matches('/'), paths.iter().copied())?;
    Some((path, format!("the nearest page is `{path}`")))
}

/// The only item, if there is one and no other.
fn only<'i>(found: &mut dyn Iterator<Item = &&'i str>) -> Option<&'i str> {
    match (found.next(), found.next()) {
        (Some(one), None) => Some(*one),
        _ => None,
    }
}

/// A path without all that people write differently.
fn fold(path: &str) -> String {
    let lower = path.to_lowercase();
    let lower = [".html", ".htm", ".md"]
        .iter()
        .find_map(|end| lower.strip_suffix(end))
        .unwrap_or(&lower);
    let mut folded = String::with_capacity(lower.len());
    for part in lower.split(['/', '\\']) {
        let (_, name) = ranked(part);
        if name.is_empty() {
            continue;
        }
        folded.push('/');
        for c in name.chars() {
            if c.is_whitespace() || matches!(c, '_' | '-' | '+') {
                if !folded.ends_with(['-', '/']) {
                    folded.push('-');
                }
            } else {
                folded.push(c);
            }
        }
    }
    let folded = folded.strip_suffix("/index").unwrap_or(&folded);
    folded
        .trim_start_matches('/')
        .trim_end_matches('-')
        .to_owned()
}
