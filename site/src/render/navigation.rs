//! The tree of pages beside the text. It shows the folders that lead to the
//! current page and what is in them, of a long folder the part around it. Each
//! entry is written once for all pages.

use std::collections::HashMap;
use std::sync::Arc;

use widget::format::Format;

use crate::index::{Index, Locale};
use crate::locale::{self, Words};
use crate::markdown::{escape_attribute, escape_text};
use crate::page::Page;

use super::address;

/// How many entries of one folder are shown: a folder with thousands of pages
/// would otherwise stand in each of them as a whole.
const SHOWN: usize = 100;

/// The navigation of one locale.
#[derive(Debug)]
pub(crate) struct Navigation {
    pub(super) tag: String,
    words: Arc<Words>,
    /// Children of each folder, in order.
    pub(super) folders: HashMap<String, Vec<Child>>,
    /// Each child's place in its folder.
    pub(super) places: HashMap<String, usize>,
    /// All pages but the home, in order; see `trail`.
    pub(super) order: Vec<String>,
    /// Each page's place in that order.
    pub(super) turns: HashMap<String, usize>,
    /// How the locale writes dates.
    pub(super) format: Format,
}

#[derive(Debug)]
pub(super) struct Child {
    pub(super) path: String,
    /// What it is sorted by: rank, then path.
    rank: u32,
    pub(super) title: String,
    pub(super) is_folder: bool,
    /// Whether there is a page at `path`.
    pub(super) is_page: bool,
    /// Whether its title is in the default locale.
    pub(super) foreign: bool,
    /// Its entry as HTML, up to where the current page's mark goes.
    begin: String,
    /// The rest of the entry, without what is below it.
    end: String,
}

impl Navigation {
    pub(crate) fn new(index: &Index, locale: &Locale) -> Self {
        let mut places: HashMap<&str, (&str, Child)> = HashMap::new();
        for path in super::all_paths(index, locale) {
            if path == "/" {
                continue;
            }
            let Some((page, foreign)) = page_of(index, locale, path) else {
                continue;
            };
            let ends = path.match_indices('/').map(|(at, _)| at).skip(1);
            let mut parent = "/";
            for (depth, end) in ends.chain([path.len()]).enumerate() {
                let here = &path[..end];
                let (_, entry) = places
                    .entry(here)
                    .or_insert_with(|| (parent, Child::new(here)));
                // An index page ranks its own folder by nothing: the folder's
                // number stands in every path through it.
                let rank = page.order.get(depth).copied().unwrap_or(u32::MAX);
                entry.rank = entry.rank.min(rank);
                if end == path.len() {
                    entry.is_page = true;
                    page.front.title.clone_into(&mut entry.title);
                    entry.foreign = foreign;
                } else {
                    entry.is_folder = true;
                }
                parent = here;
            }
        }
        let mut folders: HashMap<String, Vec<Child>> = HashMap::new();
        for (parent, mut child) in places.into_values() {
            if child.is_folder {
                name_folder(index, locale, &mut child);
            }
            match folders.get_mut(parent) {
                Some(children) => children.push(child),
                None => drop(folders.insert(parent.to_owned(), vec![child])),
            }
        }
        let mut positions = HashMap::new();
        for children in folders.values_mut() {
            children.sort_unstable_by(|a, b| (a.rank, &a.path).cmp(&(b.rank, &b.path)));
            let places = children.iter().enumerate();
            positions.extend(places.map(|(at, child)| (child.path.clone(), at)));
        }
        let mut navigation = Self {
            tag: locale.tag.clone(),
            words: Arc::clone(&locale.words),
            folders,
            places: positions,
            order: Vec::new(),
            turns: HashMap::new(),
            format: locale::format(&locale.tag, &[]),
        };
        navigation.put_in_order();
        navigation.write_entries(&index.default_locale().tag);
        navigation
    }

    /// Writes the entries, each once: pages only choose among them.
    fn write_entries(&mut self, original: &str) {
        let mut folders = std::mem::take(&mut self.folders);
        let mut firsts = HashMap::new();
        for child in folders.values().flatten().filter(|child| !child.is_page) {
            let first = first_page(&folders, &child.path).unwrap_or_default();
            firsts.insert(child.path.clone(), first.to_owned());
        }
        for child in folders.values_mut().flatten() {
            let target = match firsts.get(&child.path) {
                Some(first) => first.as_str(),
                None => &child.path,
            };
            // A folder without a page of its own leads to its first one, but
            // is never the current place itself.
            child.begin.push_str(if child.is_page {
                "<li><a href=\""
            } else {
                "<li><a class=\"folder\" href=\""
            });
            escape_attribute(&mut child.begin, &address(&self.tag, target));
            child.begin.push('"');
            if child.foreign {
                child.end.push_str(" lang=\"");
                child.end.push_str(original);
                child.end.push('"');
            }
            child.end.push('>');
            escape_text(&mut child.end, &child.title);
            child.end.push_str("</a>");
        }
        self.folders = folders;
    }

    /// The tree for a page, its own entry marked as current.
    pub(super) fn html(&self, path: &str) -> String {
        let mut html = String::new();
        self.list("/", path, &mut html);
        html
    }

    fn list(&self, folder: &str, current: &str, html: &mut String) {
        let Some(children) = self.folders.get(folder) else {
            return;
        };
        // The child that is the current page or leads to it.
        let begin = folder.trim_end_matches('/').len() + 1;
        let rest = current.get(begin..).unwrap_or_default();
        let end = rest.find('/').map_or(current.len(), |at| begin + at);
        let inside = self.places.get(&current[..end]).copied();
        let (start, end) = window(children.len(), inside.unwrap_or(0));
        html.push_str("<ul>\n");
        if start > 0 {
            self.more(&children[start - 1], start, html);
        }
        for (at, child) in (start..).zip(&children[start..end]) {
            html.push_str(&child.begin);
            if child.is_page && child.path == current {
                html.push_str(" aria-current=\"page\"");
            }
            html.push_str(&child.end);
            if child.is_folder && Some(at) == inside {
                html.push('\n');
                self.list(&child.path, current, html);
            }
            html.push_str("</li>\n");
        }
        if end < children.len() {
            self.more(&children[end], children.len() - end, html);
        }
        html.push_str("</ul>\n");
    }

    /// An entry in place of `count` others; it leads to the nearest of them.
    fn more(&self, nearest: &Child, count: usize, html: &mut String) {
        let path = match first_page(&self.folders, &nearest.path) {
            Some(first) if !nearest.is_page => first,
            _ => &nearest.path,
        };
        html.push_str("<li class=\"more\"><a href=\"");
        escape_attribute(html, &address(&self.tag, path));
        html.push_str("\">");
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        escape_text(html, &self.words.count("nav-more", "count", count));
        html.push_str("</a></li>\n");
    }
}

impl Child {
    fn new(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            rank: u32::MAX,
            title: String::new(),
            is_folder: false,
            is_page: false,
            foreign: false,
            begin: String::new(),
            end: String::new(),
        }
    }
}

fn first_page<'f>(folders: &'f HashMap<String, Vec<Child>>, folder: &str) -> Option<&'f str> {
    let first = folders.get(folder)?.first()?;
    if first.is_page {
        Some(&first.path)
    } else {
        first_page(folders, &first.path)
    }
}

/// Which of `count` entries are shown around the one at `place`. No entry
/// stands for only one other: that one could stand there itself.
fn window(count: usize, place: usize) -> (usize, usize) {
    if count <= SHOWN + 2 {
        return (0, count);
    }
    let start = place.saturating_sub(SHOWN / 2).min(count - SHOWN);
    let end = start + SHOWN;
    let start = if start == 1 { 0 } else { start };
    let end = if end + 1 == count { count } else { end };
    (start, end)
}

/// The page at a path in a locale, and whether it is the default locale's.
pub(super) fn page_of<'i>(
    index: &'i Index,
    locale: &'i Locale,
    path: &str,
) -> Option<(&'i Page, bool)> {
    let (page, foreign) = shared_page_of(index, locale, path)?;
    Some((page, foreign))
}

/// The same, to be kept.
pub(super) fn shared_page_of<'i>(
    index: &'i Index,
    locale: &'i Locale,
    path: &str,
) -> Option<(&'i Arc<Page>, bool)> {
    if let Some(page) = locale.pages.get(path) {
        return Some((page, false));
    }
    let page = index.default_locale().pages.get(path)?;
    Some((page, true))
}

/// A folder is called what its `_dir.yml` says, in this locale or else in the
/// default one, or as its index page, or by its name. (An index page is often
/// called "Introduction", which names no folder.)
fn name_folder(index: &Index, locale: &Locale, child: &mut Child) {
    let original = index.default_locale();
    if let Some(title) = locale.folders.get(&child.path) {
        title.clone_into(&mut child.title);
        child.foreign = false;
    } else if let Some(title) = original.folders.get(&child.path) {
        title.clone_into(&mut child.title);
        child.foreign = original.tag != locale.tag;
    } else if child.title.is_empty() {
        let name = child.path.rsplit('/').next().unwrap_or_default();
        child.title = capitalized(&name.replace('-', " "));
    }
}

fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}
