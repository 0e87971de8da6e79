//! The HTML of a page's article, shortened for cases: icons, the wrapper of a
//! callout's body, heading anchors, scripts and attributes that no case is
//! about are left out, and a block begins a line.

use std::fmt::Write as _;
use std::ops::Deref;

use tests::html::{ElementRef, Page};

/// Elements that begin a line of their own.
const BLOCKS: [&str; 32] = [
    "p",
    "ul",
    "ol",
    "li",
    "blockquote",
    "aside",
    "div",
    "section",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "pre",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "video",
    "details",
    "summary",
    "figure",
    "figcaption",
    "dl",
    "dt",
    "dd",
    "form",
    "fieldset",
];

/// Attributes that cases are about.
const ATTRIBUTES: [&str; 12] = [
    "class",
    "id",
    "href",
    "src",
    "alt",
    "start",
    "target",
    "title",
    "type",
    "open",
    "poster",
    "data-sync",
];

/// The text of a page's article, shortened.
pub(crate) fn shortened(page: &Page) -> String {
    let article = page.one("main article");
    let mut out = String::new();
    children(article, 0, &mut out);
    out.trim().to_owned() + "\n"
}

fn children(element: ElementRef<'_>, depth: usize, out: &mut String) {
    for (at, child) in element.children().enumerate() {
        if let Some(text) = child.value().as_text() {
            let verbatim = element.value().name() == "code"
                && element
                    .parent()
                    .and_then(ElementRef::wrap)
                    .is_some_and(|it| it.value().name() == "pre");
            if verbatim {
                out.push_str(text);
            } else {
                let text = text.deref().replace('\n', " ");
                // White space beside a block is no text.
                let skip = text.trim().is_empty() && !between_inline(element, at);
                if !skip {
                    out.push_str(&text.replace('<', "&lt;"));
                }
            }
        } else if let Some(child) = ElementRef::wrap(child) {
            self::element(child, depth, out);
        }
    }
}

/// Whether what stands on both sides of a child is part of one line.
fn between_inline(parent: ElementRef<'_>, at: usize) -> bool {
    let inline = |side: Option<usize>| {
        side.and_then(|at| parent.children().nth(at))
            .and_then(ElementRef::wrap)
            .is_some_and(|it| !BLOCKS.contains(&it.value().name()))
    };
    inline(at.checked_sub(1)) && inline(Some(at + 1))
}

fn element(element: ElementRef<'_>, depth: usize, out: &mut String) {
    let name = element.value().name();
    let class = element.attr("class").unwrap_or_default();
    if matches!(name, "svg" | "script" | "h1") || class == "anchor" {
        return;
    }
    if matches!(class, "callout-body" | "table-scroll") {
        return children(element, depth, out);
    }
    let block = BLOCKS.contains(&name);
    if block {
        let line = out.trim_end().len();
        out.truncate(line);
        let _ = write!(out, "\n{}", "  ".repeat(depth));
    }
    let _ = write!(out, "<{name}");
    for attribute in ATTRIBUTES {
        if let Some(value) = element.attr(attribute) {
            let _ = write!(out, " {attribute}=\"{value}\"");
        }
    }
    out.push('>');
    children(element, depth + 1, out);
    if !matches!(name, "br" | "hr" | "img" | "source" | "input") {
        let blocks_inside = element
            .children()
            .filter_map(ElementRef::wrap)
            .any(|it| BLOCKS.contains(&it.value().name()));
        if block && blocks_inside {
            let _ = write!(out, "\n{}", "  ".repeat(depth));
        }
        let _ = write!(out, "</{name}>");
    }
}
