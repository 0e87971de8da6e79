//! The tree of pages beside the text. It shows the folders that lead to the
//! current page and what is in them; it is written once for each folder and
//! only marked for each page.

use std::collections::{BTreeMap, HashMap};
use std::sync::Mutex;

use crate::index::{Index, Locale};
use crate::markdown::{escape_attribute, escape_text};
use crate::page::Page;

use super::address;

/// How a page's own entry begins.
const PAGE_LINK: &str = "<a href=\"";

/// The navigation of one locale.
pub(super) struct Navigation<'a> {
    index: &'a Index,
    locale: &'a Locale,
    /// Children of each folder, in order.
    folders: BTreeMap<String, Vec<Child>>,
    /// What was written for a folder.
    written: Mutex<HashMap<String, String>>,
}

#[derive(Debug)]
struct Child {
    path: String,
    /// What it is sorted by: rank, then path.
    rank: u32,
    title: String,
    is_folder: bool,
    /// Whether there is a page at `path`.
    is_page: bool,
    /// Whether its title is in the default locale.
    foreign: bool,
}

impl<'a> Navigation<'a> {
    pub(super) fn new(index: &'a Index, locale: &'a Locale) -> Self {
        let mut children: BTreeMap<String, BTreeMap<String, Child>> = BTreeMap::new();
        for path in super::all_paths(index, locale) {
            if path == "/" {
                continue;
            }
            let Some((page, foreign)) = page_of(index, locale, path) else {
                continue;
            };
            let ends: Vec<usize> = path
                .match_indices('/')
                .map(|(at, _)| at)
                .skip(1)
                .chain([path.len()])
                .collect();
            let mut parent = "/";
            for (depth, end) in ends.iter().enumerate() {
                let here = &path[..*end];
                let is_page = *end == path.len();
                let entry = children
                    .entry(parent.to_owned())
                    .or_default()
                    .entry(here.to_owned())
                    .or_insert_with(|| Child {
                        path: here.to_owned(),
                        rank: u32::MAX,
                        title: String::new(),
                        is_folder: false,
                        is_page: false,
                        foreign: false,
                    });
                // An index page ranks its own folder by nothing: the folder's
                // number stands in every path through it.
                let rank = page.order.get(depth).copied().unwrap_or(u32::MAX);
                entry.rank = entry.rank.min(rank);
                if is_page {
                    entry.is_page = true;
                    page.front.title.clone_into(&mut entry.title);
                    entry.foreign = foreign;
                } else {
                    entry.is_folder = true;
                }
                parent = here;
            }
        }
        let folders = children
            .into_iter()
            .map(|(folder, children)| {
                let mut children: Vec<Child> = children.into_values().collect();
                for child in &mut children {
                    if child.is_folder {
                        name_folder(index, locale, child);
                    }
                }
                children.sort_by(|a, b| (a.rank, &a.path).cmp(&(b.rank, &b.path)));
                (folder, children)
            })
            .collect();
        Self {
            index,
            locale,
            folders,
            written: Mutex::default(),
        }
    }

    /// The tree for a page, its own entry marked as current.
    pub(super) fn html(&self, path: &str) -> String {
        let folder = if self.folders.contains_key(path) {
            path
        } else {
            path.rfind('/')
                .filter(|at| *at > 0)
                .map_or("/", |at| &path[..at])
        };
        let mut written = self
            .written
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let html = written.entry(folder.to_owned()).or_insert_with(|| {
            let mut html = String::new();
            self.list("/", folder, &mut html);
            html
        });
        let link = format!("{PAGE_LINK}{}\"", escaped(&address(&self.locale.tag, path)));
        html.replacen(&link, &format!("{link} aria-current=\"page\""), 1)
    }

    fn list(&self, folder: &str, open: &str, html: &mut String) {
        let Some(children) = self.folders.get(folder) else {
            return;
        };
        html.push_str("<ul>\n");
        for child in children {
            html.push_str("<li>");
            let target = if child.is_page {
                Some(child.path.as_str())
            } else {
                self.first_page(&child.path)
            };
            if let Some(target) = target {
                // A folder without a page of its own leads to its first one,
                // but is never the current place itself: see `html`.
                html.push_str(if child.is_page {
                    PAGE_LINK
                } else {
                    "<a class=\"folder\" href=\""
                });
                escape_attribute(html, &address(&self.locale.tag, target));
                html.push('"');
                if child.foreign {
                    html.push_str(" lang=\"");
                    html.push_str(&self.index.default_locale().tag);
                    html.push('"');
                }
                html.push('>');
            }
            escape_text(html, &child.title);
            if target.is_some() {
                html.push_str("</a>");
            }
            let inside = open == child.path
                || open
                    .strip_prefix(child.path.as_str())
                    .is_some_and(|rest| rest.starts_with('/'));
            if child.is_folder && inside {
                html.push('\n');
                self.list(&child.path, open, html);
            }
            html.push_str("</li>\n");
        }
        html.push_str("</ul>\n");
    }

    fn first_page(&self, folder: &str) -> Option<&str> {
        let first = self.folders.get(folder)?.first()?;
        if first.is_page {
            Some(&first.path)
        } else {
            self.first_page(&first.path)
        }
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    escape_attribute(&mut out, text);
    out
}

/// The page at a path in a locale, and whether it is the default locale's.
pub(super) fn page_of<'i>(
    index: &'i Index,
    locale: &'i Locale,
    path: &str,
) -> Option<(&'i Page, bool)> {
    if let Some(page) = locale.pages.get(path) {
        return Some((page, false));
    }
    index
        .default_locale()
        .pages
        .get(path)
        .map(|page| (&**page, true))
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
