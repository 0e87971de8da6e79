//! The address of a link inside the site, and what is wrong with it. Paths
//! stay in the reader's locale; a path that begins with a locale goes there.
//! `targets` finds what is there, `guess` what was meant.

use std::ops::Range;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::diagnostic::Diagnostic;
use crate::index::Locale;
use crate::page::{self, Link, Page};
use crate::written;

use super::navigation::page_of;
use super::targets::{Asked, Found, Targets, split};
use super::{address, anchors, guess, public_files};

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

/// The address of a link, as it stands in an `href`; `asked` is what was
/// found for it.
pub(super) fn href(link: &Link, asked: Option<&Asked>) -> String {
    let Some(asked) = asked else {
        return link.target.clone();
    };
    let (_, rest) = split(&link.target);
    let tag = &asked.locale.tag;
    match asked.found {
        Found::Page => format!("{}{rest}", address(tag, &asked.path)),
        Found::Redirect(to) => format!("{}{rest}", address(tag, to)),
        Found::Nothing if !is_file(&asked.absolute) => {
            format!("{}{rest}", address(tag, &asked.path))
        }
        Found::File | Found::Nothing => {
            let path = asked.absolute.trim_start_matches('/');
            format!("/{}{rest}", encoded(path))
        }
    }
}

/// A path as it stands in an address.
pub(super) fn encoded(path: &str) -> String {
    utf8_percent_encode(path, IN_PATH).to_string()
}

/// What is wrong with a link of `page`, which is read in `locale`.
pub(super) fn problems(
    targets: &Targets,
    locale: &Locale,
    page: &Page,
    link: &Link,
    asked: Option<&Asked>,
) -> Vec<Diagnostic> {
    let Some(asked) = asked else {
        let problem = anchors::check(targets, (page, link), locale, &page.path);
        return problem.into_iter().collect();
    };
    let check_anchor = |path| anchors::check(targets, (page, link), asked.locale, path);
    match asked.found {
        Found::Page => letter_case(targets, page, link, asked)
            .into_iter()
            .chain(check_anchor(&asked.path))
            .collect(),
        Found::File => Vec::new(),
        Found::Redirect(to) => {
            let problem = Diagnostic::warning(
                "link-redirected",
                format!("`{}` has moved to `{to}`", asked.path),
            )
            .at(&page.source, link.span.clone(), "readers are redirected")
            .help(format!("link to `{to}`"));
            let problem = propose(problem, page, link, asked, to);
            [problem].into_iter().chain(check_anchor(to)).collect()
        }
        Found::Nothing => nothing(targets, page, link, asked).into_iter().collect(),
    }
}

/// A path in other letters than the page's: it works here, where addresses
/// are written anew, and nowhere else.
fn letter_case(targets: &Targets, page: &Page, link: &Link, asked: &Asked) -> Option<Diagnostic> {
    if !asked.absolute.contains(char::is_uppercase) {
        return None;
    }
    let (locale, below) = asked.absolute.split_at(asked.prefix);
    let tag = locale.trim_start_matches('/');
    let same_locale = tag.is_empty() || tag == asked.locale.tag;
    let below = below.trim_matches('/');
    let cased = page::cased_path(below.trim_end_matches(".md")).0;
    let (there, _) = page_of(targets.index, asked.locale, &asked.path)?;
    // A link to a file has the file's own letters.
    let is_file =
        below.to_ascii_lowercase().ends_with(".md") && cased == page::cased_path(&there.file).0;
    if same_locale && (cased == asked.path || is_file) {
        return None;
    }
    let real = match asked.prefix {
        0 => asked.path.clone(),
        _ => format!("/{}{}", asked.locale.tag, asked.path),
    };
    let problem = Diagnostic::warning(
        "link-case",
        format!("the page is `{real}`, in these letters"),
    )
    .at(&page.source, link.span.clone(), "differs in letter case")
    .help(format!(
        "write `{real}`: an address in other letters is another one for most servers"
    ));
    Some(propose(problem, page, link, asked, &asked.path))
}

/// A link that leads to nothing.
fn nothing(targets: &Targets, page: &Page, link: &Link, asked: &Asked) -> Option<Diagnostic> {
    let guess = guess::page(targets, link, asked);
    if guess.is_none() && is_file(&asked.absolute) {
        return public_files::missing(targets.index, page, link, &asked.absolute);
    }
    let problem = Diagnostic::error("broken-link", format!("there is no page `{}`", asked.path))
        .at(&page.source, link.span.clone(), "this link leads nowhere");
    Some(match guess {
        Some(guess::Guess::Path(path, help)) => {
            propose(problem.help(help), page, link, asked, &path)
        }
        Some(guess::Guess::Address(address, help)) => {
            let problem = problem.help(help);
            match written::target(&page.source, link) {
                Some(place) => problem.propose(place, address),
                None => problem,
            }
        }
        None => problem.help("link to a page that exists, or add this one"),
    })
}

/// Proposes another path, in the locale that the link names.
fn propose(problem: Diagnostic, page: &Page, link: &Link, asked: &Asked, path: &str) -> Diagnostic {
    let Some(place) = path_place(page, link) else {
        return problem;
    };
    let locale = match asked.prefix {
        0 => String::new(),
        _ => format!("/{}", asked.locale.tag),
    };
    problem.propose(place, format!("{locale}{}", written::path(path)))
}

/// The bytes of a link's path in its file.
pub(super) fn path_place(page: &Page, link: &Link) -> Option<Range<usize>> {
    let place = written::target(&page.source, link)?;
    let (path, _) = split(&link.target);
    Some(place.start..place.start + path.len())
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
