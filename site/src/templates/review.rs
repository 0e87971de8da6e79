//! The review view of `site serve`: a translation beside its source, and the
//! list of the pages of a language.

use askama::Template;

use super::{direction, native_name};
use crate::assets::{Assets, RELOAD_PATH};
use crate::index::{Index, Locale};
use crate::render::address;
use crate::review::{Kind, Review, Row};
use crate::translation::revision;
use crate::translation::state::State;
use crate::translation::status::Status;

#[derive(Template)]
#[template(path = "review.html")]
struct View<'a> {
    review: &'a Review<'a>,
    locale: &'a Locale,
    language: String,
    source_language: String,
    source_tag: &'a str,
    directions: (&'static str, &'static str),
    stylesheet: &'a str,
    icon: &'a str,
    script: &'static str,
    /// The page as readers see it.
    page: String,
    /// The page as commands name it.
    argument: String,
    /// Other pages of the language that somebody has to look at.
    before: Option<&'a str>,
    after: Option<&'a str>,
}

impl View<'_> {
    fn count(&self, kind: Kind) -> usize {
        let rows = self.review.rows.iter();
        rows.filter(|row| row.kind == kind).count()
    }

    fn todo(&self) -> Vec<(usize, &Row)> {
        let rows = self.review.rows.iter().enumerate();
        rows.filter(|(_, row)| row.kind != Kind::Same).collect()
    }

    fn is_stale(&self) -> bool {
        self.review.state == Some(State::Stale)
    }

    /// In one sentence, how the page stands.
    fn state(&self) -> String {
        match self.review.state {
            None => "This page is not translated yet.".to_owned(),
            Some(State::Current) => {
                "The source is as it was when this page was translated.".to_owned()
            }
            Some(State::Unstamped) => {
                "This page does not say what it was translated from.".to_owned()
            }
            Some(State::Alone) => "The source has no such page.".to_owned(),
            Some(State::Stale) if self.review.changes_known => {
                let counts = [
                    (self.count(Kind::Changed), "changed"),
                    (self.count(Kind::Missing), "missing here"),
                    (self.count(Kind::Extra), "only here"),
                ];
                let counts = counts.iter().filter(|(count, _)| *count > 0);
                let parts: Vec<String> = counts
                    .map(|(count, what)| {
                        let sections = if *count == 1 { "section" } else { "sections" };
                        format!("{count} {sections} {what}")
                    })
                    .collect();
                format!("The source has changed since: {}.", parts.join(", "))
            }
            Some(State::Stale) => "The source has changed since, and nobody knows what: the revision that this page was translated from is not in the repository.".to_owned(),
        }
    }

    fn stamp(&self) -> &str {
        revision::short(self.review.source.revision())
    }

    fn review_of(&self, path: &str) -> String {
        review_address(&self.locale.tag, path)
    }

    fn source_file(&self) -> &str {
        &self.review.source.source.path
    }

    fn file(&self) -> Option<&str> {
        Some(self.review.translation?.source.path.as_str())
    }
}

/// Writes the review of a page; `todo` are the paths of all pages of the
/// language that somebody has to look at.
pub(crate) fn review(
    index: &Index,
    locale: &Locale,
    review: &Review,
    todo: &[String],
    assets: &Assets,
) -> String {
    let path = review.source.path.as_str();
    let original = index.default_locale();
    let before = todo.iter().rev().find(|it| it.as_str() < path);
    let after = todo.iter().find(|it| it.as_str() > path);
    let view = View {
        review,
        locale,
        language: native_name(locale),
        source_language: native_name(original),
        source_tag: &original.tag,
        directions: (direction(original), direction(locale)),
        stylesheet: assets.stylesheet(),
        icon: assets.icon(),
        script: RELOAD_PATH,
        page: address(&locale.tag, path),
        argument: format!(
            "{}{}",
            locale.tag,
            if path == "/" { "/index" } else { path }
        ),
        before: before.map(String::as_str),
        after: after.map(String::as_str),
    };
    view.render().unwrap_or_default()
}

#[derive(Template)]
#[template(path = "review_list.html")]
struct ListView<'a> {
    index: &'a Index,
    rows: &'a [Status],
    /// The language whose pages are listed.
    only: Option<&'a Status>,
    stylesheet: &'a str,
    icon: &'a str,
    script: &'static str,
}

impl ListView<'_> {
    /// Every page, with its title and what is to be done with it.
    fn pages(&self) -> Vec<(&str, &str, &'static str)> {
        let Some(status) = self.only else {
            return Vec::new();
        };
        let locale = self.index.locale(&status.locale);
        let pages = self.index.default_locale().pages.iter();
        let listed = pages.map(|(path, source)| {
            let own = locale.and_then(|locale| locale.pages.get(path));
            let title = own.map_or(&source.front.title, |page| &page.front.title);
            let todo = status.todo.iter().find(|todo| todo.path == *path);
            let state = todo.map_or("current", |todo| todo.state.name());
            (path.as_str(), title.as_str(), state)
        });
        listed.collect()
    }
}

/// Writes the list of languages, or of the pages of one.
pub(crate) fn review_list(
    index: &Index,
    rows: &[Status],
    only: Option<&Status>,
    assets: &Assets,
) -> String {
    let view = ListView {
        index,
        rows,
        only,
        stylesheet: assets.stylesheet(),
        icon: assets.icon(),
        script: RELOAD_PATH,
    };
    view.render().unwrap_or_default()
}

/// Where the review of a page is.
pub(crate) fn review_address(tag: &str, path: &str) -> String {
    let path = if path == "/" { "/index" } else { path };
    format!("/_site/review/{tag}{path}")
}
