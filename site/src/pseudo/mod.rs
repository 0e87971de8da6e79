//! Two locales that are no languages, made of the default one for `site serve`
//! alone: in `en-XA` every text is accented, longer and in brackets, so that
//! what is cut off, put together or not translated shows; `ar-XB` is written
//! from right to left. They are never built, checked or written.

mod html;
mod text;
mod words;

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::index::{Index, Locale};
use crate::locale::PSEUDO;
use crate::page::{Body, Compared, Page};
use crate::roles::RoleTable;
use text::Style;

/// Those of the pseudo-locales, in their order.
const STYLES: [Style; 2] = [Style::Accented, Style::RightToLeft];

/// Adds the pseudo-locales to an index that is served. Pages of the default
/// locale that are the same as in the index before are not made again.
pub fn add(index: &mut Index, before: Option<&Index>) {
    for (tag, style) in PSEUDO.into_iter().zip(STYLES) {
        let before = before.and_then(|it| Some((it.default_locale(), it.locale(tag)?)));
        let locale = locale(index.default_locale(), tag, style, before);
        index.locales.push(locale);
    }
}

/// Makes the pseudo-locales' page at a path again, after the default locale's
/// has changed or gone; the role table may have changed with it.
pub fn replace(index: &mut Index, path: &str) {
    let Some((original, others)) = index.locales.split_first_mut() else {
        return;
    };
    for locale in others {
        let at = PSEUDO.iter().position(|tag| *tag == locale.tag);
        let Some(style) = at.and_then(|at| STYLES.get(at)) else {
            continue;
        };
        match original.pages.get(path) {
            Some(page) => {
                let page = Arc::new(self::page(page, *style));
                locale.pages.insert(path.to_owned(), page);
            }
            None => {
                locale.pages.remove(path);
            }
        }
        locale.roles = roles(original, *style);
    }
}

/// A pseudo-locale of a locale. `before` is what it was made of before, and
/// what became of it.
fn locale(
    original: &Locale,
    tag: &str,
    style: Style,
    before: Option<(&Locale, &Locale)>,
) -> Locale {
    let made = |path: &String, page: &Arc<Page>| {
        let (theirs, ours) = before?;
        let same = theirs
            .pages
            .get(path)
            .is_some_and(|it| Arc::ptr_eq(it, page));
        same.then(|| ours.pages.get(path).map(Arc::clone)).flatten()
    };
    let pages = original.pages.par_iter().map(|(path, page)| {
        let made = made(path, page);
        (
            path.clone(),
            made.unwrap_or_else(|| Arc::new(self::page(page, style))),
        )
    });
    let words = match before {
        Some((theirs, ours)) if Arc::ptr_eq(&theirs.words, &original.words) => {
            Arc::clone(&ours.words)
        }
        _ => Arc::new(words::of(&original.words, tag, style)),
    };
    let folders = original.folders.iter();
    Locale {
        tag: tag.to_owned(),
        words,
        words_source: None,
        pages: pages.collect(),
        drafts: Vec::new(),
        folders: folders
            .map(|(path, title)| (path.clone(), style.of(title)))
            .collect::<HashMap<_, _>>(),
        roles: roles(original, style),
    }
}

/// The role table with other names.
fn roles(original: &Locale, style: Style) -> Option<(String, RoleTable)> {
    let (path, mut table) = original.roles.clone()?;
    for row in &mut table.rows {
        row.name = style.of(&row.name);
    }
    Some((path, table))
}

/// A page in other letters. Its file stays the original's, and its problems
/// are told there.
fn page(original: &Page, style: Style) -> Page {
    let mut front = original.front.clone();
    front.title = style.of(&front.title);
    front.description = style.of(&front.description);
    // Old addresses are the original's.
    front.redirect_from.clear();
    let mut headings = original.headings.clone();
    for heading in &mut headings {
        heading.text = style.of(&heading.text);
    }
    let mut tables = original.tables.clone();
    let rows = tables.iter_mut().flat_map(|table| &mut table.rows);
    for cell in rows.flat_map(|row| &mut row.cells) {
        cell.text = style.of(&cell.text);
    }
    let (html, slots) = html::of(&original.body.html, &original.body.slots, style);
    Page {
        source: Arc::clone(&original.source),
        file: original.file.clone(),
        path: original.path.clone(),
        order: original.order.clone(),
        front,
        body: Body { html, slots },
        headings,
        anchors: original.anchors.clone(),
        ids: original.ids.clone(),
        links: original.links.clone(),
        empty_links: original.empty_links.clone(),
        tables,
        calculators: original.calculators.clone(),
        rate_cards: original.rate_cards.clone(),
        diagnostics: Vec::new(),
        compared: Compared::default(),
    }
}
