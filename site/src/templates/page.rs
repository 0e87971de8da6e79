//! A page of text, with navigation beside it.

use askama::Template;

use super::{Frame, absolute, direction, native_name};
use crate::assets::Assets;
use crate::index::{Index, Locale};
use crate::locale::{PSEUDO, Words};
use crate::render::address;
use crate::render::trail::Step;

/// What a page is made of.
pub struct PageParts<'a> {
    /// All pages.
    pub index: &'a Index,
    /// The reader's locale.
    pub locale: &'a Locale,
    /// Styles and scripts.
    pub assets: &'a Assets,
    /// Its title.
    pub title: &'a str,
    /// Its description.
    pub description: &'a str,
    /// Its site path.
    pub path: &'a str,
    /// The locale whose language the text is in, where it is not the
    /// reader's.
    pub foreign: Option<&'a Locale>,
    /// Whether the original has changed since it was translated.
    pub stale: bool,
    /// Its text as HTML.
    pub body: &'a str,
    /// Whether it has a calculator.
    pub calculators: bool,
    /// Whether it has tabs.
    pub tabs: bool,
    /// Its headings for the table of contents.
    pub contents: &'a [Entry<'a>],
    /// The tree of pages as HTML.
    pub navigation: &'a str,
    /// The languages.
    pub languages: &'a [LanguageLink<'a>],
    /// The folders that it is in.
    pub trail: &'a [Step<'a>],
    /// The pages before and after it.
    pub beside: (Option<Step<'a>>, Option<Step<'a>>),
    /// When it was changed last: as ISO 8601 writes it, and for readers.
    pub changed: Option<(&'a str, String)>,
    /// Where its file can be edited.
    pub edit: Option<String>,
    /// The address of its Markdown.
    pub markdown: Option<String>,
    /// What it says of itself to search engines, as JSON-LD.
    pub structured: &'a [String],
}

/// An entry of the table of contents.
pub struct Entry<'a> {
    /// The heading's id.
    pub id: &'a str,
    /// Its text.
    pub text: &'a str,
    /// Its level, 2 or 3.
    pub level: u8,
}

/// A language that the page can be read in.
pub struct LanguageLink<'a> {
    /// Its tag.
    pub tag: &'a str,
    /// Its name in itself.
    pub name: String,
    /// Where this page is in it.
    pub href: String,
    /// Whether it is the reader's.
    pub current: bool,
    /// Whether the page is translated into it.
    pub translated: bool,
}

#[derive(Template)]
#[template(path = "page.html")]
struct View<'a> {
    frame: Frame<'a>,
    parts: &'a PageParts<'a>,
    words: &'a Words,
    canonical: String,
    alternates: Vec<(&'a str, String)>,
    notice: Option<Notice<'a>>,
}

/// What stands above a text that is not what readers expect.
struct Notice<'a> {
    /// The original's language.
    tag: &'a str,
    text: String,
    /// The original's address.
    href: String,
    /// The direction of the text, where it is in that language.
    shown: Option<&'static str>,
}

impl View<'_> {
    fn word(&self, name: &str) -> String {
        self.words.get(name)
    }

    /// The languages that the page can be read in, the reader's among them.
    fn languages(&self) -> impl Iterator<Item = &LanguageLink<'_>> {
        let all = self.parts.languages.iter();
        all.filter(|it| it.translated || it.current)
    }

    /// The language of a title that is not in the reader's.
    fn other(&self, step: &Step) -> Option<&str> {
        let original = &self.parts.index.default_locale().tag;
        step.foreign.then_some(original)
    }

    /// When the page was changed, around the date.
    fn changed(&self) -> (String, String) {
        let text = self.words.with("page-updated", &[("date", "\u{0}")]);
        let (before, behind) = text.split_once('\0').unwrap_or((&text, ""));
        (before.to_owned(), behind.to_owned())
    }

    fn current_language(&self) -> String {
        native_name(self.parts.locale)
    }
}

/// Writes a page.
pub fn page(parts: &PageParts) -> String {
    let words = &parts.locale.words;
    let home = parts.foreign.unwrap_or(parts.locale);
    let original = parts.index.default_locale();
    let text = match parts.foreign {
        Some(foreign) => {
            let language = native_name(foreign);
            Some(words.with("fallback-notice", &[("language", &language)]))
        }
        None => parts.stale.then(|| words.get("stale-notice")),
    };
    let notice = text.map(|text| Notice {
        tag: &original.tag,
        text,
        href: address(&original.tag, parts.path),
        shown: parts.foreign.map(direction),
    });
    let mut alternates = Vec::new();
    if parts.foreign.is_none() {
        let translated = parts
            .languages
            .iter()
            .filter(|language| language.translated && !PSEUDO.contains(&language.tag));
        alternates = translated
            .map(|language| (language.tag, absolute(parts.index, &language.href)))
            .collect();
        if original.pages.contains_key(parts.path) {
            alternates.push((
                "x-default",
                absolute(parts.index, &address(&original.tag, parts.path)),
            ));
        }
    }
    let frame = Frame::new(parts.locale, parts.assets);
    let view = View {
        frame: if parts.calculators {
            frame.with_calculator()
        } else {
            frame
        },
        canonical: absolute(parts.index, &address(&home.tag, parts.path)),
        alternates,
        notice,
        words,
        parts,
    };
    view.render().unwrap_or_default()
}
