//! A page as it was read: everything of it that does not depend on other
//! pages, and the small list of what does (`Slot`). Reading a page twice
//! gives the same value.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use percent_encoding::percent_decode_str;

use crate::diagnostic::{Diagnostic, Source};
use crate::front_matter::{self, FrontMatter};
use crate::load::TextFile;
use crate::locale::Words;
use crate::translation::outline::Outline;
use crate::translation::revision;
use crate::{components, markdown, mdc};

/// One page of one locale.
#[derive(Debug)]
pub struct Page {
    /// The file it was read from.
    pub source: Arc<Source>,
    /// The file's path below its locale's folder.
    pub file: String,
    /// Its path in the site without the locale: `/`, `/docs/billing`.
    pub path: String,
    /// Its place among its siblings: a rank for each part of the path.
    pub order: Vec<u32>,
    /// Its front matter; the title is never empty.
    pub front: FrontMatter,
    /// Its text as HTML with slots.
    pub body: Body,
    /// Its headings, in order.
    pub headings: Vec<Heading>,
    /// Ids of other elements.
    pub anchors: Vec<Anchor>,
    /// Ids that its text has of itself, such as those of footnotes.
    pub ids: Vec<String>,
    /// Its links and images that stay in the site, in order.
    pub links: Vec<Link>,
    /// Its links without an address, in order.
    pub empty_links: Vec<EmptyLink>,
    /// Its tables, in order.
    pub tables: Vec<Table>,
    /// The calculators that it asks for, in order.
    pub calculators: Vec<Calculator>,
    /// The tables of the rate card that it asks for, in order.
    pub rate_cards: Vec<RateCardTable>,
    /// What was wrong with it.
    pub diagnostics: Vec<Diagnostic>,
    /// What only translations ask for, made when they do.
    pub(crate) compared: Compared,
}

/// What a page is compared by.
#[derive(Debug, Default)]
pub(crate) struct Compared {
    revision: OnceLock<String>,
    outline: OnceLock<Outline>,
}

/// HTML, and the places where something of other pages goes in.
#[derive(Debug, Default)]
pub struct Body {
    /// The HTML.
    pub html: String,
    /// Byte offsets into it, ascending.
    pub slots: Vec<(usize, Slot)>,
}

/// What goes in at a place of a body; the numbers count in the page's lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// A heading's id.
    HeadingId(usize),
    /// A link's address.
    Href(usize),
    /// A calculator.
    Calculator(usize),
    /// A table of the rate card.
    RateCard(usize),
    /// Whatever follows a table.
    AfterTable(usize),
}

/// A heading.
#[derive(Clone, Debug)]
pub struct Heading {
    /// 2 to 6: the page's title is the only one of level 1.
    pub level: u8,
    /// Its text without markup.
    pub text: String,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// An id that the page sets itself.
#[derive(Clone, Debug)]
pub struct Anchor {
    /// The id.
    pub id: String,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// A link inside the site.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its target as it was written.
    pub target: String,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// A link that has no address: `[text]()`.
#[derive(Clone, Debug)]
pub struct EmptyLink {
    /// Its text without markup.
    pub text: String,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// A table, as far as checks need it.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Its bytes in the file.
    pub span: Range<usize>,
    /// Its rows below the header.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Its bytes in the file.
    pub span: Range<usize>,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// Its text without markup.
    pub text: String,
    /// The target of its first link.
    pub link: Option<String>,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// A `::calculator`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calculator {
    /// Where it was asked for.
    pub span: Range<usize>,
    /// People by role id, each with the key's bytes in the file.
    pub headcount: Vec<(String, u64, Range<usize>)>,
    /// The schedule's id.
    pub schedule: Option<(String, Range<usize>)>,
}

/// A `::rate-card`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateCardTable {
    /// Where it was asked for.
    pub span: Range<usize>,
    /// The currency's code; the card's first without.
    pub currency: Option<(String, Range<usize>)>,
}

impl Page {
    /// Its file's path below the content folder: `en/docs/11.billing.md`.
    pub fn below_content(&self) -> &str {
        let path = &*self.source.path;
        let folder = path.strip_suffix(&*self.file).unwrap_or(path);
        let parent = folder.trim_end_matches('/').rfind('/');
        path.get(parent.map_or(0, |at| at + 1)..).unwrap_or(path)
    }

    /// The name of its text, as git gives it.
    pub fn revision(&self) -> &str {
        let made = || revision::of(&self.source.text);
        self.compared.revision.get_or_init(made)
    }

    /// Whether a stamp names its text.
    pub fn is_revision(&self, stamp: &str) -> bool {
        self.revision().starts_with(stamp) || revision::names(stamp, &self.source.text)
    }

    /// Its outline.
    pub fn outline(&self) -> &Outline {
        let made = || Outline::of(&self.source);
        self.compared.outline.get_or_init(made)
    }

    /// The path from the site's root that a link's path leads to: a relative
    /// one is relative to the page's folder, as files are; dots and percent
    /// signs are resolved.
    pub fn resolve(&self, path: &str) -> String {
        let path = percent_decode_str(path).decode_utf8_lossy();
        let mut parts: Vec<&str> = self.path.split('/').collect();
        let file = self.source.path.rsplit('/').next().unwrap_or_default();
        if path.starts_with('/') {
            parts.truncate(1);
        } else if !ranked(file).1.eq_ignore_ascii_case("index.md") && parts.len() > 1 {
            parts.pop();
        }
        for part in path.split('/') {
            match part {
                "" | "." => {}
                ".." => parts.truncate(parts.len().saturating_sub(1).max(1)),
                part => parts.push(part),
            }
        }
        let joined = parts.join("/");
        if joined.starts_with('/') {
            joined
        } else {
            format!("/{joined}")
        }
    }
}

/// Reads a page; `words` are those of its locale.
pub fn read(file: &TextFile, words: &Words) -> Page {
    let (path, order) = site_path(&file.path);
    let front_matter::Reading {
        mut front,
        body,
        mut diagnostics,
        ..
    } = front_matter::read(&file.source);
    let scan = mdc::scan(&file.source, body, components::VOCABULARY);
    let read = markdown::render(&file.source, &scan, words);
    diagnostics.extend(scan.diagnostics);
    diagnostics.extend(read.diagnostics);
    if front.title.is_empty() {
        front.title = match read.headings.first() {
            Some(heading) => heading.text.clone(),
            None => path
                .rsplit('/')
                .next()
                .filter(|name| !name.is_empty())
                .unwrap_or("index")
                .to_owned(),
        };
    }
    let mut order = order;
    if let (Some(last), Some(place)) = (order.last_mut(), front.order) {
        *last = place;
    }
    Page {
        source: Arc::clone(&file.source),
        file: file.path.clone(),
        path,
        order,
        front,
        body: read.body,
        headings: read.headings,
        anchors: read.anchors,
        ids: read.ids,
        links: read.links,
        empty_links: read.empty_links,
        tables: read.tables,
        calculators: read.calculators,
        rate_cards: read.rate_cards,
        diagnostics,
        compared: Compared::default(),
    }
}

/// The site path of a file below its locale's folder, and the rank of each
/// part: `7.user management/8.roles/2.team-member.md` is
/// `/user-management/roles/team-member`, ranks 7, 8, 2. An `index` is its
/// folder, and ranks first in it.
pub fn site_path(file: &str) -> (String, Vec<u32>) {
    let (path, order) = cased_path(file);
    (path.to_lowercase(), order)
}

/// The same in the letters of the file's name.
pub(crate) fn cased_path(file: &str) -> (String, Vec<u32>) {
    let stem = match file
        .len()
        .checked_sub(3)
        .and_then(|at| file.split_at_checked(at))
    {
        Some((stem, extension)) if extension.eq_ignore_ascii_case(".md") => stem,
        _ => file,
    };
    let mut path = String::new();
    let mut order = Vec::new();
    let parts: Vec<&str> = stem.split('/').collect();
    for (at, part) in parts.iter().enumerate() {
        let (rank, name) = ranked(part);
        if at + 1 == parts.len() && name.eq_ignore_ascii_case("index") {
            break;
        }
        order.push(rank);
        path.push('/');
        path.push_str(&segment(name));
    }
    if path.is_empty() {
        path.push('/');
    }
    (path, order)
}

/// `8.roles` is rank 8 and `roles`; a name without a number ranks last.
pub(crate) fn ranked(part: &str) -> (u32, &str) {
    match part.split_once('.') {
        Some((rank, name)) if !name.is_empty() => match rank.parse() {
            Ok(rank) => (rank, name),
            Err(_) => (u32::MAX, part),
        },
        _ => (u32::MAX, part),
    }
}

/// Whether an id belongs to the page's frame, to footnotes or to calculators,
/// so that nothing else may have it.
pub(crate) fn is_reserved(id: &str) -> bool {
    let numbered = ["note-", "note-ref-", "calculator-"]
        .iter()
        .filter_map(|prefix| id.strip_prefix(prefix));
    id == "content"
        || numbered
            .into_iter()
            .any(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// A file name as a part of an address, but for letter case: blanks as dashes.
fn segment(name: &str) -> String {
    let mut segment = String::with_capacity(name.len());
    for c in name.trim().chars() {
        if c.is_whitespace() || matches!(c, '-' | '?' | '#' | '%' | '&' | '"' | '<' | '>') {
            if !segment.ends_with('-') {
                segment.push('-');
            }
        } else {
            segment.push(c);
        }
    }
    segment
}
