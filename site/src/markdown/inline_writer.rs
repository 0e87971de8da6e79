//! The part of the writer that meets marks within a line of text: inline
//! components, spans, attributes of elements, bindings.

use std::ops::Range;

use super::html::{escape_attribute, escape_text};
use super::writer::{OpenComponent, Writer};
use crate::components;
use crate::diagnostic::Diagnostic;
use crate::mdc::{Component, Kind, Tag};
use crate::nearest::nearest;
use crate::page::{Anchor, is_reserved};
use crate::yaml::Value;

/// Attributes that any element may have.
const GLOBAL: [&str; 5] = ["class", "id", "title", "lang", "dir"];

/// Attributes of one element only.
const OWN: [(&str, &[&str]); 4] = [
    ("a", &["target", "rel", "download", "hreflang"]),
    ("img", &["width", "height"]),
    ("details", &["open"]),
    ("ol", &["start"]),
];

impl<'a> Writer<'a> {
    /// Writes what a mark within a line stands for.
    pub(super) fn inline_tag(&mut self, tag: Tag, range: &Range<usize>) {
        let scan = self.scan;
        let component = |index: usize| scan.components.get(index);
        match tag {
            Tag::Open(index) => {
                self.components.push(OpenComponent::new(index, self.depth));
                if let Some(component) = component(index) {
                    self.open_inline(component);
                }
            }
            Tag::Close(index) => self.close_component(index),
            Tag::Whole(index) => {
                if let Some(component) = component(index) {
                    if component.kind == Kind::Binding {
                        self.binding(component);
                    } else if !(components::VOCABULARY.component)(&component.name) {
                        // Nothing else of it could be shown.
                        self.with_output(|out| components::unknown(component, out));
                        let text = self.source.text.get(component.span.clone());
                        self.shown(text.unwrap_or_default());
                    } else {
                        self.open_inline(component);
                        self.close_inline(component);
                    }
                }
            }
            Tag::Attributes(index) => {
                if self.attributes_used != Some(range.start)
                    && let Some(component) = component(index)
                {
                    let text = self.source.text.get(component.span.clone());
                    self.shown(text.unwrap_or_default());
                }
            }
            Tag::Slot(..) | Tag::Edge => {}
        }
    }

    fn open_inline(&mut self, component: &'a Component) {
        if component.kind == Kind::Span {
            self.push("<span");
            self.attributes_of(component, "span");
            self.push(">");
        } else {
            self.with_output(|out| components::open_inline(component, out));
        }
    }

    pub(super) fn close_inline(&mut self, component: &Component) {
        if component.kind == Kind::Span {
            self.push("</span>");
        } else {
            self.with_output(|out| components::close_inline(component, out));
        }
    }

    /// A value of another place: its default is all that can be shown.
    fn binding(&mut self, component: &Component) {
        let default = component.name.split_once("||").and_then(|(_, default)| {
            let default = default.trim();
            let quoted = default.strip_prefix('\'')?.strip_suffix('\'');
            quoted.or_else(|| default.strip_prefix('"')?.strip_suffix('"'))
        });
        let text = match default {
            Some(default) => default.to_owned(),
            None => self.source.text[component.span.clone()].to_owned(),
        };
        let label = if default.is_some() {
            "its default is shown"
        } else {
            "shown as text"
        };
        self.out.diagnostics.push(
            Diagnostic::warning("mdc-binding", "pages have no values that could stand here")
                .at(self.source, component.span.clone(), label)
                .help("write the text itself; in code, `{{` stays as it is"),
        );
        self.shown(&text);
    }

    /// Writes the attributes that stand behind the element at `range`.
    pub(super) fn attributes(&mut self, range: &Range<usize>, element: &str) {
        if !self.scan.has_inline || self.attributes_used == Some(range.end) {
            return;
        }
        if let Some(component) = self.scan.attributes_at(range.end) {
            self.attributes_used = Some(range.end);
            self.attributes_of(component, element);
        }
    }

    pub(super) fn attributes_of(&mut self, component: &Component, element: &str) {
        let own = OWN
            .iter()
            .find(|(name, _)| *name == element)
            .map_or(&[][..], |it| it.1);
        for (key, value) in &component.props {
            let name = key.text().unwrap_or_default();
            if !GLOBAL.contains(&name) && !own.contains(&name) {
                let problem = Diagnostic::warning(
                    "unknown-attribute",
                    format!("`{name}` is not an attribute that pages may set here"),
                )
                .at(self.source, key.span.clone(), "ignored");
                let known = || GLOBAL.iter().chain(own).copied();
                self.out.diagnostics.push(match nearest(name, known()) {
                    Some(known) => problem
                        .help(format!("write `{known}`"))
                        .propose(key.span.clone(), known),
                    None => problem.help(format!(
                        "allowed: {}",
                        known().collect::<Vec<_>>().join(", ")
                    )),
                });
                continue;
            }
            let text = match &value.value {
                Value::Text(text) | Value::Number(text) => text.as_str(),
                Value::Bool(true) => "",
                _ => continue,
            };
            if name == "id" {
                if is_reserved(text) || self.out.anchors.iter().any(|it| it.id == text) {
                    self.out.diagnostics.push(
                        Diagnostic::warning(
                            "id-twice",
                            format!("`{text}` is an id of this page already"),
                        )
                        .at(self.source, value.span.clone(), "ignored")
                        .help("an id must be the only one of its page: write another"),
                    );
                    continue;
                }
                self.out.anchors.push(Anchor {
                    id: text.to_owned(),
                    span: value.span.clone(),
                });
            }
            self.push(" ");
            self.push(name);
            self.push("=\"");
            escape_attribute(&mut self.out.body.html, text);
            self.push("\"");
            if name == "target"
                && !component
                    .props
                    .iter()
                    .any(|(key, _)| key.text() == Some("rel"))
            {
                self.push(" rel=\"noopener\"");
            }
        }
    }

    /// Text that Markdown left as it is, with what the marks in it stand for.
    pub(super) fn verbatim(&mut self, text: &str, range: &Range<usize>) -> String {
        if self.scan.has_tags(range) {
            self.scan.unmasked(text, range, self.source)
        } else {
            text.to_owned()
        }
    }

    pub(super) fn code(&mut self, text: &str, range: &Range<usize>) {
        let text = self.verbatim(text, range);
        self.text.push_str(&text);
        self.push("<code");
        self.attributes(range, "code");
        self.push(">");
        escape_text(&mut self.out.body.html, &text);
        self.push("</code>");
    }
}
