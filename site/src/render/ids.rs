//! The ids of every page, made before anything is rendered:
//! what anchors of links are held against, and what headings are given.

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;

use crate::index::{Index, Locale};
use crate::page::{self, Page};

/// The ids of one page.
#[derive(Debug, Default)]
pub(super) struct PageIds {
    /// Those of its headings, in order.
    pub headings: Vec<String>,
    /// These and the ones that its text sets.
    all: HashSet<String>,
    /// How many calculators it has; each has ids that begin with its number.
    calculators: usize,
}

impl PageIds {
    /// Whether a link to `#id` leads to a place in the page.
    pub(super) fn has(&self, id: &str) -> bool {
        // The first two are those of browsers and of the page's frame.
        matches!(id, "top" | "content") || self.all.contains(id) || self.is_calculators(id)
    }

    fn is_calculators(&self, id: &str) -> bool {
        id.strip_prefix("calculator-")
            .and_then(|rest| rest.split_once('-'))
            .and_then(|(number, _)| number.parse().ok())
            .is_some_and(|number: usize| (1..=self.calculators).contains(&number))
    }
}

/// The ids of all pages of all locales.
#[derive(Debug, Default)]
pub(super) struct Ids {
    locales: HashMap<String, HashMap<String, PageIds>>,
}

impl Ids {
    /// Makes them.
    pub(super) fn new(index: &Index) -> Self {
        let original = index.default_locale();
        let of_locale = |locale: &Locale| {
            let pages = locale.pages.par_iter().map(|(path, page)| {
                let named_after = original.pages.get(path).map_or(page, |original| original);
                (path.clone(), page_ids(locale, page, named_after))
            });
            (locale.tag.clone(), pages.collect())
        };
        Self {
            locales: index.locales.iter().map(of_locale).collect(),
        }
    }

    /// Makes those of the page at `path` again, in every locale: headings are
    /// named after the default locale's.
    pub(super) fn update(&mut self, index: &Index, path: &str) {
        let original = index.default_locale();
        for locale in &index.locales {
            if let Some(page) = locale.pages.get(path)
                && let Some(all) = self.locales.get_mut(&locale.tag)
            {
                let named_after = original.pages.get(path).unwrap_or(page);
                all.insert(path.to_owned(), page_ids(locale, page, named_after));
            }
        }
    }

    /// Those of a page of `locale`'s own.
    pub(super) fn of(&self, locale: &Locale, path: &str) -> Option<&PageIds> {
        self.locales.get(&locale.tag)?.get(path)
    }
}

fn page_ids(locale: &Locale, page: &Page, original: &Page) -> PageIds {
    let (headings, mut used) = headings(page, original);
    used.extend(page.ids.iter().cloned());
    let has_roles = locale
        .roles
        .as_ref()
        .is_some_and(|(path, _)| *path == page.path);
    PageIds {
        headings,
        all: used,
        calculators: page.calculators.len().max(usize::from(has_roles)),
    }
}

/// The ids of a page's headings, in order; `original` is the page that it is
/// a translation of.
pub(crate) fn heading_ids(page: &Page, original: Option<&Page>) -> Vec<String> {
    headings(page, original.unwrap_or(page)).0
}

/// Headings have the ids of the default locale where the structure is the
/// same, so that one link works in every language; otherwise from their own
/// text. Where an element has that id already, the heading gets a number; the
/// original's elements count too, so that the number is the same everywhere.
/// With them come these ids and the ones that elements of the page have.
fn headings(page: &Page, original: &Page) -> (Vec<String>, HashSet<String>) {
    let levels = |page: &Page| {
        page.headings
            .iter()
            .map(|heading| heading.level)
            .collect::<Vec<_>>()
    };
    let named_after = if levels(original) == levels(page) {
        original
    } else {
        page
    };
    let set = |page: &Page| {
        page.anchors
            .iter()
            .map(|anchor| anchor.id.clone())
            .collect::<HashSet<_>>()
    };
    let mut used = set(page);
    let only_there: Vec<String> = set(named_after).difference(&used).cloned().collect();
    used.extend(only_there.iter().cloned());
    let mut headings: Vec<String> = Vec::with_capacity(page.headings.len());
    // The number that a repeated text was given last.
    let mut numbers: HashMap<String, usize> = HashMap::new();
    for heading in &named_after.headings {
        let mut slug = slug(&heading.text);
        if page::is_reserved(&slug) {
            slug.push_str("-section");
        }
        let number = numbers.entry(slug.clone()).or_insert(1);
        let mut id = slug.clone();
        while !used.insert(id.clone()) {
            *number += 1;
            id = format!("{slug}-{number}");
        }
        headings.push(id);
    }
    for id in &only_there {
        used.remove(id);
    }
    (headings, used)
}

/// A heading's text as an id: letters and digits in lower case, blanks and
/// dashes as dashes, the rest left out.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_alphanumeric() || c == '_' {
            slug.extend(c.to_lowercase());
        } else if (c.is_whitespace() || c == '-') && !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    let end = slug.trim_end_matches('-').len();
    slug.truncate(end);
    if slug.is_empty() {
        "section".to_owned()
    } else {
        slug
    }
}
