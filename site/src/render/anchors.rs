//! Anchors of links: whether the page that a link leads to has such an id, and
//! what to write when it has not.

use std::fmt::Write as _;

use percent_encoding::percent_decode_str;

use crate::diagnostic::Diagnostic;
use crate::index::Locale;
use crate::nearest::nearest;
use crate::page::{Link, Page};
use crate::written;

use super::ids::{PageIds, slug};
use super::navigation::page_of;
use super::targets::Targets;

/// How many ids a message lists.
const LISTED: usize = 5;

/// The problem of a link whose anchor is not in the page at `path` of
/// `locale`, which the link leads to.
pub(super) fn check(
    targets: &Targets,
    (page, link): (&Page, &Link),
    locale: &Locale,
    path: &str,
) -> Option<Diagnostic> {
    let hash = link.target.find('#')?;
    let written = &link.target[hash + 1..];
    // What follows `:~:` is for the browser's search in the text.
    let written = written.split(":~:").next().unwrap_or_default();
    if written.is_empty() {
        return None;
    }
    let anchor = percent_decode_str(written).decode_utf8_lossy();
    // A page that is not translated has the ids of the original.
    let original = targets.index.default_locale();
    let ids = targets.ids.of(locale, path);
    let ids = ids.or_else(|| targets.ids.of(original, path))?;
    if ids.has(&anchor) {
        return None;
    }
    let (there, _) = page_of(targets.index, locale, path)?;
    let which = if link.target.starts_with('#') {
        "this page".to_owned()
    } else {
        format!("`{}`", there.source.path)
    };
    let problem = Diagnostic::error(
        "broken-anchor",
        format!("there is no `#{}` in {which}", anchor.escape_debug()),
    )
    .at(&page.source, link.span.clone(), "this anchor leads nowhere");
    let Some((id, help)) = meant(&anchor, there, ids) else {
        return Some(problem.help(listed(there, ids)));
    };
    let problem = problem.help(help);
    Some(match written::target(&page.source, link) {
        Some(place) => {
            let start = place.start + hash + 1;
            problem.propose(start..start + written.len(), written::path(id))
        }
        None => problem,
    })
}

/// The id that was meant, and why it is that one.
fn meant<'p>(anchor: &str, page: &'p Page, ids: &'p PageIds) -> Option<(&'p str, String)> {
    let own = page
        .headings
        .iter()
        .position(|heading| slug(&heading.text) == anchor || heading.text == anchor);
    if let Some(id) = own.and_then(|at| ids.headings.get(at)) {
        let why = if slug(id) == slug(anchor) {
            "an id is written in lower case, with dashes for blanks"
        } else {
            "ids come from the default locale's headings, so that one link works in every language"
        };
        return Some((id, format!("{why}: write `#{id}`")));
    }
    let plain = slug(anchor);
    if let Some(id) = all(page, ids).find(|id| slug(id) == plain) {
        let why = if id.to_lowercase() == anchor.to_lowercase() {
            "they differ in letter case, which counts in an id"
        } else {
            "an id is written in lower case, with dashes for blanks"
        };
        return Some((id, format!("{why}: write `#{id}`")));
    }
    let id = nearest(anchor, all(page, ids))?;
    Some((id, format!("the nearest one is `#{id}`")))
}

/// The ids that a link may be meant for: headings first.
fn all<'p>(page: &'p Page, ids: &'p PageIds) -> impl Iterator<Item = &'p str> {
    let set = page.anchors.iter().map(|anchor| anchor.id.as_str());
    ids.headings.iter().map(String::as_str).chain(set)
}

fn listed(page: &Page, ids: &PageIds) -> String {
    let count = all(page, ids).count();
    if count == 0 {
        return "the page has no headings to lead to: leave out the anchor".to_owned();
    }
    let mut help = String::from("it has ");
    for (at, id) in all(page, ids).take(LISTED).enumerate() {
        let comma = if at > 0 { ", " } else { "" };
        let _ = write!(help, "{comma}`#{id}`");
    }
    if count > LISTED {
        let _ = write!(help, " and {} more", count - LISTED);
    }
    help
}
