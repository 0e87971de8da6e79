//! What programs read of the site: the sitemap, `robots.txt`, `llms.txt`, each
//! page's Markdown, and a list of addresses for the page that is shown where
//! there is none. Pages that are not translated and languages that do not
//! exist are in none of them but the last.

mod addresses;
mod llms;
mod markdown;
mod sitemap;

use super::navigation::Navigation;
use super::targets::Targets;
use crate::index::{Index, Locale};
use crate::write::OutputFile;

pub(crate) use markdown::path as markdown;

const ROBOTS: &str = "robots.txt";

/// The paths of [`files`].
pub(crate) fn paths(index: &Index) -> Vec<String> {
    let mut paths = vec![ROBOTS.to_owned()];
    paths.extend(sitemap::paths(index));
    paths.extend(own(index).map(|locale| llms::path(index, locale)));
    for locale in &index.locales {
        paths.push(addresses::path(&locale.tag));
    }
    for locale in own(index) {
        paths.extend(
            locale
                .pages
                .keys()
                .map(|path| markdown::path(&locale.tag, path)),
        );
    }
    paths.retain(|path| !is_public(index, path));
    paths
}

/// All files.
pub(crate) fn files(targets: &Targets, navigations: &[Navigation]) -> Vec<OutputFile> {
    let index = targets.index;
    let mut files = vec![robots(index)];
    files.extend(sitemap::files(index));
    for (locale, navigation) in index.locales.iter().zip(navigations) {
        files.push(addresses::file(index, locale, navigation));
        if locale.is_pseudo() {
            continue;
        }
        files.push(llms::file(index, locale, navigation));
        let pages = locale.pages.values();
        files.extend(pages.map(|page| markdown::file(targets, locale, page)));
    }
    files.retain(|file| !is_public(index, &file.path));
    files
}

/// The file at a path.
pub(crate) fn file<'n>(
    targets: &Targets,
    path: &str,
    navigation: impl Fn(&Locale) -> Option<&'n Navigation>,
) -> Option<OutputFile> {
    let index = targets.index;
    if is_public(index, path) {
        return None;
    }
    if path == ROBOTS {
        return Some(robots(index));
    }
    if let Some(file) = sitemap::file(index, path) {
        return Some(file);
    }
    let tag = path.split('/').next().unwrap_or_default();
    let locale = index.locale(tag).unwrap_or(index.default_locale());
    if path == addresses::path(&locale.tag) {
        return Some(addresses::file(index, locale, navigation(locale)?));
    }
    if locale.is_pseudo() {
        return None;
    }
    if path == llms::path(index, locale) {
        return Some(llms::file(index, locale, navigation(locale)?));
    }
    let below = path.strip_prefix(tag)?.strip_suffix(".md")?;
    let below = if below == "/index" { "/" } else { below };
    let page = locale.pages.get(below)?;
    (path == markdown::path(&locale.tag, below)).then(|| markdown::file(targets, locale, page))
}

/// The locales that people read.
fn own(index: &Index) -> impl Iterator<Item = &Locale> {
    index.locales.iter().filter(|locale| !locale.is_pseudo())
}

/// Whether somebody has put a file of their own there, which is meant then.
fn is_public(index: &Index, path: &str) -> bool {
    let public = &index.public;
    public
        .binary_search_by(|it| it.path.as_str().cmp(path))
        .is_ok()
}

fn robots(index: &Index) -> OutputFile {
    let base = &index.config.base_url;
    let sitemap = sitemap::INDEX;
    let text = format!("User-agent: *\nDisallow:\n\nSitemap: {base}/{sitemap}\n");
    OutputFile::new(ROBOTS, text.into_bytes())
}
