//! One page: its body with the slots filled, inside its template.

use std::sync::Arc;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use pricing::Date;

use crate::assets::Assets;
use crate::components::tabs;
use crate::diagnostic::Diagnostic;
use crate::index::{Index, Locale};
use crate::markdown::escape_attribute;
use crate::page::{Page, Slot};
use crate::roles;
use crate::templates::{self, Entry, LanguageLink, PageParts};
use crate::translation::state::{self, State};
use crate::write::OutputFile;

use super::navigation::{Navigation, page_of};
use super::targets::Targets;
use super::{
    address, calculator, empty_links, heading_ids, links, lists, page_file, rate_card, structured,
};

/// What is encoded in a part of an address.
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A page that was rendered, and what that found wrong with it.
pub(crate) struct Rendered {
    /// The page.
    pub file: OutputFile,
    /// Its problems; a page that is not translated tells them at home.
    pub problems: Vec<Diagnostic>,
}

/// Renders the page at `path` in `locale`; a page that is not translated is
/// shown in the default locale's language. A `kept` page takes its place.
pub(super) fn render(
    targets: &Targets,
    (locale, path): (&Locale, &str),
    kept: Option<&Page>,
    navigation: &Navigation,
    assets: &Assets,
) -> Option<Rendered> {
    let index = targets.index;
    let (latest, foreign) = page_of(index, locale, path)?;
    let page = kept.unwrap_or(latest);
    let original = index.default_locale();
    let home = if foreign { original } else { locale };
    let kept_ids =
        kept.map(|page| heading_ids(page, original.pages.get(path).map(|original| &**original)));
    let ids = match &kept_ids {
        Some(ids) => ids,
        None => &targets.ids.of(home, path)?.headings,
    };
    let mut body = fill(targets, locale, page, foreign, ids, Calculators::Shown);
    if !foreign {
        body.diagnostics
            .extend(empty_links::problems(index, locale, page));
    }
    let contents: Vec<Entry> = page
        .headings
        .iter()
        .zip(ids)
        .filter(|(heading, _)| heading.level <= 3 && !heading.text.is_empty())
        .map(|(heading, id)| Entry {
            id,
            text: &heading.text,
            level: heading.level,
        })
        .collect();
    let languages: Vec<LanguageLink> = index
        .locales
        .iter()
        .map(|other| LanguageLink {
            tag: &other.tag,
            name: other
                .words
                .own("native-name")
                .unwrap_or_else(|| other.tag.clone()),
            href: address(
                &other.tag,
                if page_of(index, other, path).is_some() {
                    path
                } else {
                    "/"
                },
            ),
            current: other.tag == locale.tag,
            translated: other.pages.contains_key(path),
        })
        .collect();
    let trail = navigation.trail(path);
    let mut structured = Vec::new();
    if !foreign {
        let title = page.front.title.as_str();
        structured.extend(structured::breadcrumbs(
            index,
            locale,
            &trail,
            (title, path),
        ));
        if body.calculators > 0 {
            structured.extend(structured::offers(index, locale));
        }
    }
    let structured: Vec<String> = structured.iter().map(structured::in_page).collect();
    let own = !foreign && !locale.is_pseudo();
    let changed = index.changed(page).filter(|_| own);
    let changed = changed.and_then(|iso| Some((iso, navigation.date(Date::parse(iso)?))));
    let edit = index.config.edit_url.as_ref().filter(|_| own);
    if locale.is_pseudo() {
        // The original's problems are told there.
        body.diagnostics.clear();
    }
    let html = templates::page(&PageParts {
        index,
        locale,
        assets,
        title: &page.front.title,
        description: &page.front.description,
        path,
        foreign: foreign.then_some(original),
        stale: !foreign && state::state(index, locale, page) == State::Stale,
        body: &body.html,
        calculators: body.calculators > 0,
        tabs: page.body.html.contains(tabs::BEGIN),
        contents: &contents,
        navigation: &navigation.html(path),
        trail: &trail,
        beside: navigation.beside(path),
        changed,
        edit: edit.map(|base| edit_address(base, page)),
        markdown: own.then(|| format!("/{}", lists::markdown(&locale.tag, path))),
        structured: &structured,
        languages: &languages,
    });
    Some(Rendered {
        file: OutputFile::new(page_file(&locale.tag, path), html.into_bytes()),
        problems: body.diagnostics,
    })
}

/// Where the page's file can be edited.
fn edit_address(base: &str, page: &Page) -> String {
    let parts = page.below_content().split('/');
    let parts = parts.map(|part| utf8_percent_encode(part, PATH).to_string());
    format!("{base}/{}", parts.collect::<Vec<_>>().join("/"))
}

/// What is wrong with the page at `path` of `locale`'s own, as far as only
/// rendering finds it.
pub(super) fn problems(targets: &Targets, locale: &Locale, path: &str) -> Vec<Diagnostic> {
    let ids = targets.ids.of(locale, path);
    let Some((page, ids)) = locale.pages.get(path).zip(ids) else {
        return Vec::new();
    };
    let mut problems = fill(
        targets,
        locale,
        page,
        false,
        &ids.headings,
        Calculators::Shown,
    )
    .diagnostics;
    problems.extend(empty_links::problems(targets.index, locale, page));
    problems
}

/// A page's text with everything in it.
pub(crate) struct Filled {
    /// The HTML.
    pub html: String,
    /// Where the id of each heading stands in it.
    pub headings: Vec<usize>,
    calculators: usize,
    diagnostics: Vec<Diagnostic>,
}

/// The text of a page for a view that shows several, and maybe of one that is
/// none of the site's: an earlier revision. Ids of headings begin with
/// `prefix`, and calculators are left out, which have ids of their own.
pub(crate) fn body(targets: &Targets, locale: &Locale, page: &Page, prefix: &str) -> Filled {
    let original = targets.index.default_locale().pages.get(&page.path);
    let ids = super::heading_ids(page, original.map(AsRef::as_ref));
    let ids: Vec<String> = ids.iter().map(|id| format!("{prefix}{id}")).collect();
    fill(targets, locale, page, true, &ids, Calculators::LeftOut)
}

/// Whether a body has its calculators.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Calculators {
    Shown,
    LeftOut,
}

/// Puts into the slots of a body what goes there.
fn fill(
    targets: &Targets,
    locale: &Locale,
    page: &Page,
    foreign: bool,
    ids: &[String],
    calculators: Calculators,
) -> Filled {
    let index = targets.index;
    let mut filled = Filled {
        html: String::with_capacity(page.body.html.len() + 256),
        headings: Vec::new(),
        calculators: 0,
        diagnostics: Vec::new(),
    };
    let role_table = locale
        .roles
        .as_ref()
        .or(index.default_locale().roles.as_ref().filter(|_| foreign))
        .filter(|(path, _)| {
            *path == page.path && page.calculators.is_empty() && index.card.is_some()
        })
        .and_then(|(_, table)| {
            // A page that was kept has the table where it was then.
            if Arc::ptr_eq(&table.source, &page.source) {
                return Some(table.index);
            }
            roles::find(page, &locale.words, true).map(|table| table.index)
        });
    let mut copied = 0;
    for (at, slot) in &page.body.slots {
        filled.html.push_str(&page.body.html[copied..*at]);
        copied = *at;
        match slot {
            Slot::HeadingId(heading) => {
                // The heading has a link to itself, too.
                if filled.headings.len() == *heading {
                    filled.headings.push(filled.html.len());
                }
                let id = ids.get(*heading).map(String::as_str).unwrap_or_default();
                escape_attribute(&mut filled.html, id);
            }
            Slot::Href(link) => {
                let Some(link) = page.links.get(*link) else {
                    continue;
                };
                let asked = targets.find(locale, page, link);
                let href = links::href(link, asked.as_ref());
                escape_attribute(&mut filled.html, &href);
                // An untranslated page's problems are told once, at home.
                if !foreign {
                    let problems = links::problems(targets, locale, page, link, asked.as_ref());
                    filled.diagnostics.extend(problems);
                }
            }
            Slot::Calculator(_) | Slot::AfterTable(_) if calculators == Calculators::LeftOut => {}
            Slot::Calculator(calculator) => {
                if let Some(calculator) = page.calculators.get(*calculator) {
                    put_calculator(index, locale, page, calculator, &mut filled);
                }
            }
            Slot::RateCard(table) => {
                let Some(table) = page.rate_cards.get(*table) else {
                    continue;
                };
                match rate_card::html(index, locale, page, table) {
                    Ok(html) => filled.html.push_str(&html),
                    Err(problem) if !foreign => filled.diagnostics.push(*problem),
                    Err(_) => {}
                }
            }
            Slot::AfterTable(table) if role_table == Some(*table) => {
                let calculator = calculator::under_role_table(page, *table);
                put_calculator(index, locale, page, &calculator, &mut filled);
            }
            Slot::AfterTable(_) => {}
        }
    }
    filled.html.push_str(&page.body.html[copied..]);
    filled
}

fn put_calculator(
    index: &Index,
    locale: &Locale,
    page: &Page,
    calculator: &crate::page::Calculator,
    filled: &mut Filled,
) {
    match calculator::html(index, locale, page, calculator, filled.calculators + 1) {
        Ok(html) => {
            filled.html.push_str(&html);
            filled.calculators += 1;
        }
        Err(problems) => filled.diagnostics.extend(problems),
    }
}
