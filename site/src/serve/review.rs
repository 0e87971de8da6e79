//! The addresses of the review view: `/_site/review/`, `/_site/review/zh/`,
//! `/_site/review/zh/docs/billing`. What is there is made when it is asked for.

use percent_encoding::percent_decode_str;

use crate::index::{Index, Locale};
use crate::translation::state::{self, State as Stands};
use crate::translation::status;
use crate::{review, templates};

use super::files::At;
use super::state::State;

/// Where the addresses begin.
pub(super) const ROOT: &str = "/_site/review";

/// The review at an address; `None` where there is none.
pub(super) fn html(state: &State, address: &str) -> Option<String> {
    let below = address.strip_prefix(ROOT)?;
    let below = percent_decode_str(below.trim_matches('/')).decode_utf8_lossy();
    let index = &state.index;
    let names = status::words_of(index);
    if below.is_empty() {
        let rows = status::all(index, &names);
        return Some(templates::review_list(index, &rows, None, state.assets()));
    }
    let (tag, path) = below.split_once('/').unwrap_or((&below, ""));
    let mut locales = index.translations();
    let locale = locales.find(|it| it.tag.eq_ignore_ascii_case(tag))?;
    if path.is_empty() {
        let status = status::of(index, locale, &names);
        let rows = [];
        return Some(templates::review_list(
            index,
            &rows,
            Some(&status),
            state.assets(),
        ));
    }
    let path = if path == "index" {
        "/".to_owned()
    } else {
        format!("/{path}")
    };
    let review = review::of(&state.targets(), locale, &path)?;
    let todo = todo(index, locale);
    Some(templates::review(
        index,
        locale,
        &review,
        &todo,
        state.assets(),
    ))
}

/// The page that a review is of.
pub(super) fn page(state: Option<&State>, address: &str) -> Option<At> {
    let below = address.strip_prefix(ROOT)?;
    let below = percent_decode_str(below.trim_matches('/')).decode_utf8_lossy();
    let (tag, path) = below.split_once('/')?;
    let mut locales = state?.index.translations();
    let locale = locales.find(|it| it.tag.eq_ignore_ascii_case(tag))?;
    let path = if path == "index" {
        "/".to_owned()
    } else {
        format!("/{path}")
    };
    Some(At::Page(locale.tag.clone(), path))
}

/// The paths of the pages that are missing or out of date.
fn todo(index: &Index, locale: &Locale) -> Vec<String> {
    let pages = index.default_locale().pages.keys();
    let waits = |path: &&String| match locale.pages.get(*path) {
        Some(page) => state::state(index, locale, page) != Stands::Current,
        None => true,
    };
    pages.filter(waits).cloned().collect()
}
