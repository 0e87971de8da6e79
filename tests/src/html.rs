//! Reading written pages: parsed as a browser parses them, asked with CSS
//! selectors.

use std::fs;
use std::path::Path;

pub use scraper::ElementRef;
use scraper::{Html, Selector};

/// A parsed page.
pub struct Page {
    html: Html,
}

impl Page {
    /// Reads a file.
    #[track_caller]
    pub fn read(path: &Path) -> Self {
        let text =
            fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self::parse(&text)
    }

    /// Parses a text.
    pub fn parse(text: &str) -> Self {
        Self {
            html: Html::parse_document(text),
        }
    }

    /// Every element that the selector matches, in the page's order.
    #[track_caller]
    pub fn all(&self, css: &str) -> Vec<ElementRef<'_>> {
        self.html.select(&selector(css)).collect()
    }

    /// The one element that the selector matches.
    #[track_caller]
    pub fn one(&self, css: &str) -> ElementRef<'_> {
        let found = self.all(css);
        assert_eq!(found.len(), 1, "elements that match `{css}`");
        found[0]
    }

    /// The attribute of every element that the selector matches and that has
    /// it.
    #[track_caller]
    pub fn attributes(&self, css: &str, name: &str) -> Vec<&str> {
        self.all(css)
            .iter()
            .filter_map(|element| element.attr(name))
            .collect()
    }

    /// The text of the one element that the selector matches.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        text(self.one(css))
    }
}

/// Every element inside `element` that the selector matches.
#[track_caller]
pub fn within<'a>(element: ElementRef<'a>, css: &str) -> Vec<ElementRef<'a>> {
    element.select(&selector(css)).collect()
}

/// The text of an element, white space collapsed; scripts and styles are not
/// text.
pub fn text(element: ElementRef<'_>) -> String {
    let hidden = |node: &ElementRef<'_>| matches!(node.value().name(), "script" | "style");
    let pieces = element.descendants().filter_map(|node| {
        let text = node.value().as_text()?;
        let shown = !node
            .ancestors()
            .filter_map(ElementRef::wrap)
            .any(|above| hidden(&above));
        shown.then(|| text.to_string())
    });
    pieces
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[track_caller]
fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap_or_else(|error| panic!("`{css}` is not a selector: {error:?}"))
}
