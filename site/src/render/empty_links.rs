//! Links without an address, `[support@blue.cc]()`: what their text says that
//! the address is.

use crate::diagnostic::Diagnostic;
use crate::index::{Index, Locale};
use crate::page::{EmptyLink, Page};

use super::guess::is_email;
use super::{all_paths, navigation::page_of};

/// A warning for each empty link of a page.
pub(super) fn problems(index: &Index, locale: &Locale, page: &Page) -> Vec<Diagnostic> {
    let links = page.empty_links.iter();
    links
        .map(|link| problem(index, locale, page, link))
        .collect()
}

fn problem(index: &Index, locale: &Locale, page: &Page, link: &EmptyLink) -> Diagnostic {
    let problem = Diagnostic::warning("empty-link", "this link leads nowhere").at(
        &page.source,
        link.span.clone(),
        "",
    );
    let text = link.text.as_str();
    let address = match address(text) {
        Some(address) => address,
        None => match titled(index, locale, text).as_slice() {
            [] => return problem.help("write the address between the round brackets"),
            [path] => (*path).to_owned(),
            paths => {
                return problem.help(format!(
                    "several pages have this title: write the path of one of them, such as `{}`, between the round brackets",
                    paths[0]
                ));
            }
        },
    };
    let problem = problem.help(format!("write `[{text}]({address})`"));
    let source = page.source.text.get(link.span.clone()).unwrap_or_default();
    let inside = ["()", "(<>)"]
        .iter()
        .find(|empty| source.ends_with(**empty));
    match inside {
        Some(empty) => {
            let end = link.span.end - 1;
            problem.propose(end - (empty.len() - 2)..end, address)
        }
        None => problem,
    }
}

/// The address that a text is, if it is one.
fn address(text: &str) -> Option<String> {
    let has_blank = text.contains(char::is_whitespace);
    let lower = text.to_ascii_lowercase();
    if !has_blank && (lower.starts_with("https://") || lower.starts_with("http://")) {
        return Some(text.to_owned());
    }
    if is_email(text) {
        return Some(format!("mailto:{text}"));
    }
    if !has_blank && lower.starts_with("www.") && lower.len() > "www.".len() {
        return Some(format!("https://{text}"));
    }
    let is_number = |c: char| c.is_ascii_digit() || " \u{a0}()-./+".contains(c);
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_phone = text.starts_with(['+', '0', '(']) && digits.len() >= 5;
    (is_phone && text.chars().all(is_number)).then(|| {
        let plus = if text.starts_with('+') { "+" } else { "" };
        // The 0 in brackets is for callers within the country.
        let digits = text.replace("(0)", "");
        let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
        format!("tel:{plus}{digits}")
    })
}

/// The paths of the pages with that title.
fn titled<'i>(index: &'i Index, locale: &'i Locale, text: &str) -> Vec<&'i str> {
    let text = text.to_lowercase();
    let is_it = |path: &&str| {
        page_of(index, locale, path)
            .is_some_and(|(page, _)| !text.is_empty() && page.front.title.to_lowercase() == text)
    };
    all_paths(index, locale).into_iter().filter(is_it).collect()
}
