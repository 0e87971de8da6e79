//! The sitemap (sitemaps.org, protocol 0.9): a list for each language, in
//! pieces that keep below the protocol's limits, and an index of these. Each
//! page names its other languages, as Google asks for.

use super::own;
use crate::index::{Index, Locale};
use crate::locale::PSEUDO;
use crate::markdown::escape_text;
use crate::render::address;
use crate::write::OutputFile;

/// The list of lists.
pub(super) const INDEX: &str = "sitemap.xml";

/// How many pages a list has at most: with the addresses of all languages it
/// stays far below the 50 MB that are allowed.
const MOST: usize = 10_000;

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The paths of [`files`].
pub(super) fn paths(index: &Index) -> Vec<String> {
    let mut paths = vec![INDEX.to_owned()];
    for locale in own(index) {
        paths.extend((0..pieces(locale)).map(|piece| path(locale, piece)));
    }
    paths
}

/// All files.
pub(super) fn files(index: &Index) -> Vec<OutputFile> {
    let mut files = vec![list_of_lists(index)];
    for locale in own(index) {
        files.extend((0..pieces(locale)).map(|piece| list(index, locale, piece)));
    }
    files
}

/// The file at a path.
pub(super) fn file(index: &Index, at: &str) -> Option<OutputFile> {
    if at == INDEX {
        return Some(list_of_lists(index));
    }
    let locale = own(index).find(|locale| at.split('/').next() == Some(locale.tag.as_str()))?;
    let piece = (0..pieces(locale)).find(|piece| path(locale, *piece) == at)?;
    Some(list(index, locale, piece))
}

fn pieces(locale: &Locale) -> usize {
    locale.pages.len().div_ceil(MOST)
}

fn path(locale: &Locale, piece: usize) -> String {
    match piece {
        0 => format!("{}/sitemap.xml", locale.tag),
        piece => format!("{}/sitemap-{}.xml", locale.tag, piece + 1),
    }
}

fn list_of_lists(index: &Index) -> OutputFile {
    let mut text = format!("{XML}<sitemapindex xmlns=\"{NAMESPACE}\">\n");
    for path in paths(index).iter().skip(1) {
        text.push_str("<sitemap><loc>");
        escape_text(&mut text, &format!("{}/{path}", index.config.base_url));
        text.push_str("</loc></sitemap>\n");
    }
    text.push_str("</sitemapindex>\n");
    OutputFile::new(INDEX, text.into_bytes())
}

fn list(index: &Index, locale: &Locale, piece: usize) -> OutputFile {
    let base = &index.config.base_url;
    let mut text = format!(
        "{XML}<urlset xmlns=\"{NAMESPACE}\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
    );
    let pages = locale.pages.iter().skip(piece * MOST).take(MOST);
    for (path, page) in pages {
        text.push_str("<url><loc>");
        escape_text(&mut text, &format!("{base}{}", address(&locale.tag, path)));
        text.push_str("</loc>");
        if let Some(date) = index.changed(page) {
            text.push_str("<lastmod>");
            text.push_str(date);
            text.push_str("</lastmod>");
        }
        let others = index.locales.iter();
        let others = others.filter(|it| it.pages.contains_key(path));
        let others = others.filter(|it| !PSEUDO.contains(&it.tag.as_str()));
        let mut tags: Vec<(&str, &str)> = others
            .map(|it| (it.tag.as_str(), it.tag.as_str()))
            .collect();
        let original = index.default_locale();
        if original.pages.contains_key(path) {
            tags.push(("x-default", &original.tag));
        }
        for (name, tag) in tags {
            text.push_str("<xhtml:link rel=\"alternate\" hreflang=\"");
            text.push_str(name);
            text.push_str("\" href=\"");
            escape_text(&mut text, &format!("{base}{}", address(tag, path)));
            text.push_str("\"/>");
        }
        text.push_str("</url>\n");
    }
    text.push_str("</urlset>\n");
    OutputFile::new(self::path(locale, piece), text.into_bytes())
}
