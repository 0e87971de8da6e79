//! Puts what `inline` found into the masked text: each piece becomes a mark,
//! and what it stands for a component.

use std::ops::Range;
use std::sync::Arc;

use super::attributes::Attributes;
use super::inline::{Found, FoundKind};
use super::repair;
use super::scan::{Component, Kind, Tag};
use super::tokens::Edit;
use crate::diagnostic::{Diagnostic, Source};
use crate::yaml::Node;

/// What stands in the masked text for something within a line: a reference to
/// a character that no text has. To Markdown it is text beside punctuation.
pub(super) const INLINE_MARK: &str = "&#57344;";

/// The marks of a page's text.
pub(super) struct Marks<'a> {
    pub source: &'a Arc<Source>,
    pub base: usize,
    pub text: &'a str,
    pub edits: Vec<Edit>,
    pub components: Vec<Component>,
    pub diagnostics: Vec<Diagnostic>,
}

impl Marks<'_> {
    /// Adds what was found in one run of text.
    pub(super) fn add(&mut self, found: Vec<Found>) {
        let mut open = Vec::new();
        for Found { range, kind } in found {
            let tag = match kind {
                FoundKind::Open { name, attributes } => {
                    let kind = if name.is_empty() {
                        Kind::Span
                    } else {
                        Kind::Inline
                    };
                    let component = self.component(kind, &name, &range, attributes);
                    open.push(component);
                    Tag::Open(component)
                }
                FoundKind::Close => match open.pop() {
                    Some(component) => Tag::Close(component),
                    None => continue,
                },
                FoundKind::Whole { name, attributes } => {
                    Tag::Whole(self.component(Kind::Inline, &name, &range, attributes))
                }
                FoundKind::Attributes(attributes) => {
                    let nothing = range.start..range.start;
                    Tag::Attributes(self.component(
                        Kind::Attributes,
                        &nothing,
                        &range,
                        Some(attributes),
                    ))
                }
                FoundKind::Binding(value) => {
                    Tag::Whole(self.component(Kind::Binding, &value, &range, None))
                }
                FoundKind::Edge => Tag::Edge,
            };
            self.edits.push(Edit {
                range,
                text: INLINE_MARK.to_owned(),
                tag: Some(tag),
            });
        }
    }

    fn component(
        &mut self,
        kind: Kind,
        name: &Range<usize>,
        range: &Range<usize>,
        attributes: Option<Attributes>,
    ) -> usize {
        let name_span = self.base + name.start..self.base + name.end;
        let name = &self.text[name.clone()];
        let span = self.base + range.start..self.base + range.end;
        let props = attributes.map_or_else(Vec::new, |attributes| self.told(name, attributes));
        self.components.push(Component {
            kind,
            name: name.to_owned(),
            name_span,
            props,
            span,
        });
        self.components.len() - 1
    }

    /// The entries of attributes; what was wrong with them is told.
    fn told(&mut self, name: &str, attributes: Attributes) -> Vec<(Node, Node)> {
        let what = if name.is_empty() { "attributes" } else { name };
        let problems = repair::attributes(self.source, what, &attributes);
        self.diagnostics.extend(problems);
        attributes.entries
    }
}
