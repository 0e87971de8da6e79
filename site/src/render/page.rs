//! One page: its body with the slots filled, inside its template.

use std::collections::{HashMap, HashSet};

use crate::assets::Assets;
use crate::components::tabs;
use crate::diagnostic::Diagnostic;
use crate::index::{Index, Locale};
use crate::markdown::escape_attribute;
use crate::page::{Page, Slot};
use crate::templates::{self, Entry, LanguageLink, PageParts};
use crate::write::OutputFile;

use super::navigation::{Navigation, page_of};
use super::{address, calculator, links, rate_card};

/// Renders the page at `path` in `locale`; a page that is not translated is
/// shown in the default locale's language.
pub(super) fn render(
    index: &Index,
    locale: &Locale,
    path: &str,
    navigation: &Navigation,
    assets: &Assets,
) -> Option<(OutputFile, Vec<Diagnostic>)> {
    let (page, foreign) = page_of(index, locale, path)?;
    let original = index.default_locale();
    let ids = heading_ids(page, original.pages.get(path).map(AsRef::as_ref));
    let body = fill(index, locale, page, foreign, &ids);
    let contents: Vec<Entry> = page
        .headings
        .iter()
        .zip(&ids)
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
    let html = templates::page(&PageParts {
        index,
        locale,
        assets,
        title: &page.front.title,
        description: &page.front.description,
        path,
        foreign: foreign.then_some(original),
        body: &body.html,
        calculators: body.calculators > 0,
        tabs: page.body.html.contains(tabs::BEGIN),
        contents: &contents,
        navigation: &navigation.html(path),
        languages: &languages,
    });
    let file = format!(
        "{}index.html",
        address(&locale.tag, path).trim_start_matches('/')
    );
    Some((OutputFile::new(file, html.into_bytes()), body.diagnostics))
}

struct Filled {
    html: String,
    calculators: usize,
    diagnostics: Vec<Diagnostic>,
}

/// Puts into the slots of a body what goes there.
fn fill(index: &Index, locale: &Locale, page: &Page, foreign: bool, ids: &[String]) -> Filled {
    let mut filled = Filled {
        html: String::with_capacity(page.body.html.len() + 256),
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
        .map(|(_, table)| table.index);
    let mut copied = 0;
    for (at, slot) in &page.body.slots {
        filled.html.push_str(&page.body.html[copied..*at]);
        copied = *at;
        match slot {
            Slot::HeadingId(heading) => {
                let id = ids.get(*heading).map(String::as_str).unwrap_or_default();
                escape_attribute(&mut filled.html, id);
            }
            Slot::Href(link) => {
                let Some(link) = page.links.get(*link) else {
                    continue;
                };
                let (href, problem) = links::resolve(index, locale, page, link);
                escape_attribute(&mut filled.html, &href);
                // An untranslated page's problems are told once, at home.
                filled.diagnostics.extend(problem.filter(|_| !foreign));
            }
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

/// The ids of a page's headings: those of the default locale where the
/// structure is the same, so that one link works in every language; otherwise
/// from the heading's own text. Unique in the page.
pub(crate) fn heading_ids(page: &Page, original: Option<&Page>) -> Vec<String> {
    let levels = |page: &Page| {
        page.headings
            .iter()
            .map(|heading| heading.level)
            .collect::<Vec<_>>()
    };
    let named_after = original
        .filter(|original| levels(original) == levels(page))
        .unwrap_or(page);
    let mut ids: Vec<String> = Vec::with_capacity(page.headings.len());
    let mut used = HashSet::new();
    // The number that a repeated text was given last.
    let mut numbers: HashMap<String, usize> = HashMap::new();
    for heading in &named_after.headings {
        let mut slug = slug(&heading.text);
        if is_taken(&slug) {
            slug.push_str("-section");
        }
        let number = numbers.entry(slug.clone()).or_insert(1);
        let mut id = slug.clone();
        while !used.insert(id.clone()) {
            *number += 1;
            id = format!("{slug}-{number}");
        }
        ids.push(id);
    }
    ids
}

/// Whether the page itself may use an id: for its text, for footnotes, for
/// calculators.
fn is_taken(id: &str) -> bool {
    let numbered = ["note-", "note-ref-", "calculator-"]
        .iter()
        .filter_map(|prefix| id.strip_prefix(prefix));
    id == "content"
        || numbered
            .into_iter()
            .any(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// A heading's text as an id: letters and digits in lower case, blanks and
/// dashes as dashes, the rest left out.
fn slug(text: &str) -> String {
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
