//! A page's Markdown beside it: its title, its description, and its text as it
//! was written, with links that lead somewhere from there, too.

use crate::front_matter;
use crate::index::Locale;
use crate::page::Page;
use crate::render::link_address;
use crate::render::targets::Targets;
use crate::write::OutputFile;

/// The file's path: `en/docs/billing.md`, and `en/index.md` for the home.
pub(crate) fn path(tag: &str, path: &str) -> String {
    let path = if path == "/" { "/index" } else { path };
    format!("{tag}{path}.md")
}

/// The file.
pub(super) fn file(targets: &Targets, locale: &Locale, page: &Page) -> OutputFile {
    let source = &page.source.text;
    let mut text = format!("# {}\n", page.front.title);
    if !page.front.description.is_empty() {
        text.push('\n');
        text.push_str(&page.front.description);
        text.push('\n');
    }
    let mut copied = front_matter::read(&page.source).body.min(source.len());
    let mut body = String::with_capacity(source.len() - copied);
    for link in &page.links {
        let span = link.span.clone();
        let Some(written) = source.get(span.clone()).filter(|_| span.start >= copied) else {
            continue;
        };
        // The address stands behind the text, which may be the same.
        let Some(at) = written
            .rfind(&link.target)
            .filter(|_| !link.target.is_empty())
        else {
            continue;
        };
        let at = span.start + at;
        let href = link_address(targets, locale, page, link);
        if href.starts_with('/') {
            body.push_str(&source[copied..at]);
            body.push_str(&targets.index.config.base_url);
            body.push_str(&href);
            copied = at + link.target.len();
        }
    }
    body.push_str(&source[copied..]);
    text.push('\n');
    text.push_str(body.trim());
    text.push('\n');
    OutputFile::new(path(&locale.tag, &page.path), text.into_bytes())
}
