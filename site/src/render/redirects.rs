//! Old addresses of pages (`redirect_from`): what each leads to, what cannot
//! be one, and the files that lead readers on. A redirect leads to a page and
//! comes from none, so that there are no chains and no loops.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use percent_encoding::percent_decode_str;

use crate::assets::Assets;
use crate::diagnostic::Diagnostic;
use crate::index::{Index, Locale};
use crate::page::Page;
use crate::templates;
use crate::write::OutputFile;

use super::address;
use super::links::encoded;
use super::navigation::page_of;

/// Where `_redirects` says that an address has moved for good.
const LIST: &str = "_redirects";

/// The redirects of all locales.
#[derive(Debug, Default)]
pub(super) struct Redirects {
    /// By locale, then by the old path in lower case: a disk that ignores
    /// letter case has only one file of both.
    locales: HashMap<String, BTreeMap<String, Redirect>>,
}

#[derive(Debug)]
struct Redirect {
    /// The old path as it was written, decoded, without closing slash.
    from: String,
    /// The page that says so.
    page: Arc<Page>,
    /// As it stands in the front matter.
    written: String,
}

impl Redirects {
    /// Collects them, with what is wrong.
    pub(super) fn new(index: &Index) -> (Self, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        let mut locales = HashMap::new();
        let original = index.default_locale();
        for locale in &index.locales {
            let mut all = own(index, locale, &mut problems);
            if locale.tag != original.tag {
                // The locale's own pages and redirects come first.
                for (key, redirect) in own(index, original, &mut Vec::new()) {
                    let translated = locale.pages.contains_key(&redirect.page.path);
                    if !translated && page_at(index, locale, &key).is_none() {
                        all.entry(key).or_insert(redirect);
                    }
                }
            }
            locales.insert(locale.tag.clone(), all);
        }
        (Self { locales }, problems)
    }

    /// The page that an old path leads to: as it was written, or as pages are
    /// named.
    pub(super) fn find(&self, locale: &Locale, below: &str, path: &str) -> Option<&str> {
        let all = self.locales.get(&locale.tag)?;
        if all.is_empty() {
            return None;
        }
        let written = format!("/{}", below.trim_matches('/').to_lowercase());
        let found = all.get(&written).or_else(|| all.get(path))?;
        Some(&found.page.path)
    }

    /// The paths of [`Self::files`].
    pub(super) fn paths(&self, index: &Index) -> Vec<String> {
        let mut paths = Vec::new();
        for locale in &index.locales {
            let all = self.locales.get(&locale.tag);
            let all = all.into_iter().flat_map(BTreeMap::values);
            let shown = all.filter(|it| page_of(index, locale, &it.page.path).is_some());
            paths.extend(shown.map(|it| it.file(&locale.tag)));
        }
        if !paths.is_empty() {
            paths.push(LIST.to_owned());
        }
        paths
    }

    /// A page for each old address, for hosts that serve files and no more,
    /// and the list of them all for hosts that read it.
    pub(super) fn files(&self, index: &Index, assets: &Assets) -> Vec<OutputFile> {
        let mut files = Vec::new();
        let mut lines = BTreeSet::new();
        for locale in &index.locales {
            let all = self.locales.get(&locale.tag);
            for redirect in all.into_iter().flat_map(BTreeMap::values) {
                let to = &redirect.page.path;
                let Some((page, foreign)) = page_of(index, locale, to) else {
                    continue;
                };
                let tag = &locale.tag;
                lines.insert(format!(
                    "/{tag}{} {} 301\n",
                    encoded(&redirect.from),
                    encoded(&address(tag, to))
                ));
                let name = redirect.file(tag);
                let home = if foreign {
                    index.default_locale()
                } else {
                    locale
                };
                files.push(templates::redirect(
                    index,
                    (locale, home),
                    assets,
                    (&page.front.title, to),
                    name,
                ));
            }
        }
        if !lines.is_empty() {
            let text: String = lines.into_iter().collect();
            files.push(OutputFile::new(LIST, text.into_bytes()));
        }
        files
    }
}

impl Redirect {
    /// The file that leads readers of a locale on.
    fn file(&self, tag: &str) -> String {
        if self.from.to_lowercase().ends_with(".html") {
            format!("{tag}{}", self.from)
        } else {
            format!("{tag}{}/index.html", self.from)
        }
    }
}

/// The redirects that a locale's own pages ask for.
fn own(
    index: &Index,
    locale: &Locale,
    problems: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Redirect> {
    let mut all: BTreeMap<String, Redirect> = BTreeMap::new();
    for page in locale.pages.values() {
        for written in &page.front.redirect_from {
            let from = match old_path(index, locale, written) {
                Ok(from) => from,
                Err(help) => {
                    let message = format!("`{}` cannot be an old address", written.escape_debug());
                    problems.push(
                        Diagnostic::error("redirect-path", message)
                            .at(&page.source, place(page, written), "")
                            .help(help),
                    );
                    continue;
                }
            };
            let key = from.to_lowercase();
            if let Some(other) = page_at(index, locale, &key) {
                problems.push(from_page(page, written, other));
                continue;
            }
            if let Some(first) = all.get(&key) {
                if !Arc::ptr_eq(&first.page, page) {
                    problems.push(twice(page, written, first));
                }
                continue;
            }
            all.insert(
                key,
                Redirect {
                    from,
                    page: Arc::clone(page),
                    written: written.clone(),
                },
            );
        }
    }
    all
}

/// The page that a locale shows at a path in lower case.
fn page_at<'i>(index: &'i Index, locale: &'i Locale, key: &str) -> Option<&'i Page> {
    let path = key.strip_suffix("/index.html").unwrap_or(key);
    let path = if path.is_empty() { "/" } else { path };
    page_of(index, locale, path).map(|(page, _)| page)
}

fn from_page(page: &Page, written: &str, other: &Page) -> Diagnostic {
    if page.path == other.path {
        return Diagnostic::error("redirect-page", "the page redirects to itself")
            .at(
                &page.source,
                place(page, written),
                "this is the page's own address",
            )
            .help("write the address that the page had before, or remove this one");
    }
    let more = match other.front.redirect_from.first() {
        Some(before) => format!(
            "; that page has old addresses of its own, such as `{before}`: name them here too, since a redirect leads to no other redirect"
        ),
        None => String::new(),
    };
    let help = format!("remove the redirect, or the page whose address it takes{more}");
    Diagnostic::error(
        "redirect-page",
        format!("`{written}` is the address of a page, and cannot lead to another one"),
    )
    .at(&page.source, place(page, written), "the redirect")
    .at(&other.source, 0..0, "the page that is there")
    .help(help)
}

fn twice(page: &Page, written: &str, first: &Redirect) -> Diagnostic {
    Diagnostic::error(
        "redirect-twice",
        format!("two pages redirect from `{written}`"),
    )
    .at(&page.source, place(page, written), "this one is left out")
    .at(
        &first.page.source,
        place(&first.page, &first.written),
        "this one is used",
    )
    .help("an address leads to one page: remove one of them")
}

/// The old path below the locale, or what to write instead.
fn old_path(index: &Index, locale: &Locale, written: &str) -> Result<String, String> {
    let text = written.trim();
    if text.contains(['#', '?']) {
        return Err(
            "write the path without what follows `?` or `#`: no server redirects by these"
                .to_owned(),
        );
    }
    if text.contains("://") || text.starts_with("//") || text.contains(['\\', ':']) {
        return Err("write a path of this site, such as `/docs/pricing`".to_owned());
    }
    if !text.starts_with('/') {
        return Err(format!(
            "write the path from the site's root: `/{}`",
            text.trim_start_matches("./")
        ));
    }
    let decoded = percent_decode_str(text).decode_utf8_lossy();
    let parts: Vec<&str> = decoded.split('/').filter(|part| !part.is_empty()).collect();
    if parts.iter().any(|part| matches!(*part, "." | "..")) || decoded.contains(char::is_control) {
        return Err("write the path without `.` and `..`".to_owned());
    }
    let named = parts.first().and_then(|first| {
        let mut all = index.locales.iter();
        all.find(|locale| locale.tag.eq_ignore_ascii_case(first))
    });
    let parts = match named {
        Some(named) if named.tag == locale.tag => &parts[1..],
        Some(named) => {
            return Err(format!(
                "a redirect stays in its language: write it into the page of `{}`",
                named.tag
            ));
        }
        None => &parts[..],
    };
    Ok(format!("/{}", parts.join("/")))
}

/// Where an old path stands in the front matter; its beginning where it is
/// not written as it is.
fn place(page: &Page, written: &str) -> Range<usize> {
    let text = page.source.text.as_str();
    let key = text.find("redirect_from").unwrap_or_default();
    let ends = |c: Option<char>| {
        c.is_none_or(|c| c.is_whitespace() || matches!(c, '"' | '\'' | ',' | '[' | ']'))
    };
    let mut found = text[key..].match_indices(written).filter(|(at, _)| {
        let at = key + at;
        ends(text[..at].chars().next_back()) && ends(text[at + written.len()..].chars().next())
    });
    match found.next() {
        Some((at, _)) if !written.is_empty() => key + at..key + at + written.len(),
        _ => 0..0,
    }
}
