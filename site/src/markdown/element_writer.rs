//! The part of the writer that meets the tags of raw HTML: those of a short
//! list become elements, which end with whatever they began in; the rest is
//! shown as text, and told.

use super::raw::RawTag;
use super::writer::{OpenComponent, Writer};
use crate::components::video;
use crate::diagnostic::Diagnostic;
use crate::mdc::{Component, Kind};
use crate::yaml::{Node, Value};

/// Elements with a content, and whether they are blocks.
const ELEMENTS: [(&str, bool); 25] = [
    ("p", true),
    ("ul", true),
    ("ol", true),
    ("li", true),
    ("dl", true),
    ("dt", true),
    ("dd", true),
    ("blockquote", true),
    ("details", true),
    ("summary", true),
    ("span", false),
    ("b", false),
    ("strong", false),
    ("i", false),
    ("em", false),
    ("u", false),
    ("s", false),
    ("del", false),
    ("ins", false),
    ("mark", false),
    ("small", false),
    ("sub", false),
    ("sup", false),
    ("kbd", false),
    ("code", false),
];

/// Elements without a content.
const EMPTY: [&str; 3] = ["br", "hr", "wbr"];

impl Writer<'_> {
    /// Writes a tag of the list; says whether it was one that could stand
    /// here.
    pub(super) fn tag(&mut self, tag: &RawTag) -> bool {
        let span = self.trimmed(self.file(&self.raw_range.clone()));
        match (tag.name.as_str(), tag.closing) {
            ("video", false) => {
                self.end_video();
                let repeat = tag.has("loop");
                self.with_output(|out| video::open(repeat, out));
                if let Some(src) = tag.attribute("src") {
                    self.with_output(|out| video::source(src, None, span, out));
                }
                self.video = true;
            }
            ("video", true) => self.end_video(),
            ("source", false) if self.video => {
                let src = tag.attribute("src").unwrap_or_default();
                self.with_output(|out| video::source(src, tag.attribute("type"), span, out));
            }
            ("youtube", false) => {
                self.end_video();
                let url = tag.attribute("url").unwrap_or_default();
                self.with_output(|out| video::external(url, span, out));
            }
            ("youtube" | "source", true) => {}
            (name, _) if EMPTY.contains(&name) && !(name == "hr" && self.in_line) => {
                self.end_video();
                self.push("<");
                self.push(name);
                self.push(">");
            }
            _ => return self.element(tag),
        }
        true
    }

    fn element(&mut self, tag: &RawTag) -> bool {
        let Some((name, is_block)) = ELEMENTS.iter().find(|(name, _)| *name == tag.name) else {
            return false;
        };
        self.end_video();
        let own = |it: &OpenComponent| it.element == Some(name) && it.depth == self.depth;
        let open = self.components.iter().rposition(own);
        if tag.closing {
            if let Some(at) = open {
                self.end_components_after(at);
            }
            return open.is_some();
        }
        if *is_block && self.in_line {
            return false;
        }
        // HTML ends these by itself.
        if let Some(at) = open.filter(|at| at + 1 == self.components.len())
            && matches!(*name, "p" | "li" | "dt" | "dd")
        {
            self.end_components_after(at);
        }
        self.push("<");
        self.push(name);
        self.raw_attributes(tag, name);
        self.push(">");
        self.components
            .push(OpenComponent::element(name, self.depth));
        true
    }

    /// Writes the attributes that pages may set.
    fn raw_attributes(&mut self, tag: &RawTag, element: &str) {
        if tag.attributes.is_empty() {
            return;
        }
        let span = self.trimmed(self.file(&self.raw_range.clone()));
        let node = |text: &str| Node {
            value: Value::Text(text.to_owned()),
            span: span.clone(),
        };
        let attributes = tag.attributes.iter();
        let component = Component {
            kind: Kind::Attributes,
            name: String::new(),
            name_span: span.clone(),
            props: attributes
                .map(|(key, value)| (node(key), node(value)))
                .collect(),
            span: span.clone(),
        };
        self.attributes_of(&component, element);
    }

    /// Tells of a tag that is shown as text, the first time in a page.
    pub(super) fn refused(&mut self, tag: &RawTag) {
        if tag.closing || self.refused.contains(&tag.name) {
            return;
        }
        self.refused.push(tag.name.clone());
        let span = self.trimmed(self.file(&self.raw_range.clone()));
        let text = self.source.text.get(span.clone()).unwrap_or_default();
        let opening = format!("<{}", tag.name);
        let at = text.to_ascii_lowercase().find(&opening).unwrap_or(0);
        let place = span.start + at..(span.start + at + opening.len()).min(span.end);
        let is_known = ELEMENTS.iter().any(|(name, _)| *name == tag.name) || tag.name == "hr";
        let (message, help) = if is_known {
            (
                format!("`<{}>` cannot stand within a line of text", tag.name),
                "put it on lines of its own, with a blank line above",
            )
        } else {
            (
                format!(
                    "`<{}>` is not one of the tags that pages may have",
                    tag.name
                ),
                "write it as Markdown or as a component; to show the tag itself, write it as `code`",
            )
        };
        self.out.diagnostics.push(
            Diagnostic::warning("html-not-allowed", message)
                .at(self.source, place, "shown as text")
                .help(help),
        );
    }
}
