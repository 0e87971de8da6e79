//! `llms.txt` (llmstxt.org): what the site says, for language models: a title,
//! a summary, and the pages by folder with their descriptions, each as
//! Markdown. The default locale's stands at the root and leads to the others'.

use std::fmt::Write as _;

use super::{markdown, own};
use crate::index::{Index, Locale};
use crate::page::Page;
use crate::render::navigation::Navigation;
use crate::write::OutputFile;

/// The file's path.
pub(super) fn path(index: &Index, locale: &Locale) -> String {
    if is_first(index, locale) {
        "llms.txt".to_owned()
    } else {
        format!("{}/llms.txt", locale.tag)
    }
}

fn is_first(index: &Index, locale: &Locale) -> bool {
    index.default_locale().tag == locale.tag
}

/// The file.
pub(super) fn file(index: &Index, locale: &Locale, navigation: &Navigation) -> OutputFile {
    let mut text = format!("# {}\n", line(&locale.words.get("site-name")));
    if let Some(home) = locale.pages.get("/") {
        let _ = write!(text, "\n> {}\n", line(&home.front.description));
    }
    text.push('\n');
    // Pages in no folder stand under the site's own title.
    let (inside, loose): (Vec<&String>, Vec<&String>) = navigation
        .order()
        .iter()
        .partition(|path| folder(navigation, path).is_some());
    let home = "/".to_owned();
    let mut last = None;
    for path in [&home].into_iter().chain(loose).chain(inside) {
        let Some(page) = locale.pages.get(path) else {
            continue;
        };
        let folder = folder(navigation, path);
        if let Some(title) = folder.and_then(|folder| navigation.title(folder))
            && folder != last
        {
            last = folder;
            let _ = write!(text, "\n## {}\n\n", line(title));
        }
        entry(&mut text, index, locale, page);
    }
    let others: Vec<&Locale> = own(index).filter(|it| !is_first(index, it)).collect();
    if is_first(index, locale) && !others.is_empty() {
        let title = locale.words.get("language-label");
        let _ = write!(text, "\n## {}\n\n", line(&title));
        for other in others {
            let name = other.words.own("native-name");
            let name = line(&name.unwrap_or_else(|| other.tag.clone()));
            let base = &index.config.base_url;
            let _ = writeln!(text, "- [{name}]({base}/{})", path(index, other));
        }
    }
    OutputFile::new(path(index, locale), text.into_bytes())
}

/// The outermost folder that a page is in, or is the page of.
fn folder<'p>(navigation: &Navigation, path: &'p str) -> Option<&'p str> {
    match path.get(1..).and_then(|it| it.find('/')) {
        Some(at) => path.get(..=at),
        None => navigation.is_folder(path).then_some(path),
    }
}

fn entry(text: &mut String, index: &Index, locale: &Locale, page: &Page) {
    let title = line(&page.front.title).replace(['[', ']'], "");
    let base = &index.config.base_url;
    let href = format!("{base}/{}", markdown::path(&locale.tag, &page.path));
    let _ = write!(text, "- [{title}]({href})");
    if !page.front.description.is_empty() {
        let _ = write!(text, ": {}", line(&page.front.description));
    }
    text.push('\n');
}

/// A text on one line.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
