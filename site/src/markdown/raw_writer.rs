//! The part of the writer that meets raw HTML: marks of components, the tags
//! of the allow-list, and everything else, which is shown as text.

use std::ops::Range;

use pulldown_cmark::Tag;

use super::html::escape_text;
use super::raw;
use super::writer::{OpenComponent, Writer};
use crate::components::{self, Output};
use crate::mdc;

impl Writer<'_> {
    /// A line of an HTML block: a component's mark, or raw HTML.
    pub(super) fn html_line(&mut self, html: &str, range: Range<usize>) {
        let is_mark = html.starts_with(mdc::MARK);
        let Some(tag) = self.scan.tag_at(range.start).filter(|_| is_mark) else {
            let html = &self.verbatim(html, &range);
            match &mut self.raw {
                Some(raw) if raw.is_empty() => {
                    raw.push_str(html);
                    self.raw_range = range;
                }
                Some(raw) => {
                    raw.push_str(html);
                    self.raw_range.end = range.end;
                }
                None => {
                    self.raw_range = range;
                    self.raw_html(html);
                }
            }
            return;
        };
        if let Some(raw) = self.raw.replace(String::new()) {
            self.raw_html(&raw);
        }
        self.end_video();
        match tag {
            mdc::Tag::Open(index) => {
                self.components.push(OpenComponent::new(index, self.depth));
                self.component(index, components::open);
            }
            mdc::Tag::Close(index) => self.close_component(index),
            mdc::Tag::Slot(index, slot) => self.begin_slot(index, slot),
            mdc::Tag::Whole(_) | mdc::Tag::Attributes(_) | mdc::Tag::Edge => {}
        }
    }

    /// Ends a component, and those that began in it, unless it began outside
    /// of the elements that are open.
    pub(super) fn close_component(&mut self, index: usize) {
        if let Some(at) = self.open_component(index) {
            self.end_components_after(at);
        }
    }

    /// The place of an open component that began in the innermost element.
    fn open_component(&self, index: usize) -> Option<usize> {
        let at = self.components.iter().rposition(|it| it.index == index)?;
        (self.components.get(at)?.depth == self.depth).then_some(at)
    }

    fn begin_slot(&mut self, index: usize, slot: usize) {
        let Some(at) = self.open_component(index) else {
            return;
        };
        self.end_components_after(at + 1);
        self.end_slot(at);
        let scan = self.scan;
        if let (Some(component), Some(slot)) = (scan.components.get(index), scan.slots.get(slot)) {
            let mut open = false;
            self.with_output(|out| open = components::slot(component, slot, out));
            if let Some(own) = self.components.get_mut(at) {
                own.slot = open;
            }
        }
    }

    /// Ends the slot that is open in the component at this place.
    fn end_slot(&mut self, at: usize) {
        let own = self.components.get_mut(at);
        if own.is_some_and(|own| std::mem::take(&mut own.slot)) {
            self.push("</div>\n");
        }
    }

    /// Ends the components that began inside `depth` or more open elements.
    pub(super) fn end_components(&mut self, depth: usize) {
        let first = self.components.partition_point(|it| it.depth < depth);
        self.end_components_after(first);
    }

    pub(super) fn end_components_after(&mut self, count: usize) {
        while self.components.len() > count {
            self.end_slot(self.components.len() - 1);
            let Some(OpenComponent { index, element, .. }) = self.components.pop() else {
                return;
            };
            if let Some(element) = element {
                self.push("</");
                self.push(element);
                self.push(">");
                continue;
            }
            match self.scan.components.get(index) {
                Some(inline) if inline.kind != mdc::Kind::Block => self.close_inline(inline),
                _ => self.component(index, components::close),
            }
        }
    }

    /// Ends the label of a box before the first block below its line.
    pub(super) fn end_label(&mut self, tag: &Tag) {
        let is_block = matches!(
            tag,
            Tag::List(_)
                | Tag::CodeBlock(_)
                | Tag::BlockQuote(_)
                | Tag::HtmlBlock
                | Tag::Heading { .. }
                | Tag::Table(_)
        );
        let mut open = self.components.iter();
        if let Some(label) = open.position(|it| it.element == Some("label"))
            && is_block
        {
            self.end_components_after(label);
        }
    }

    fn component(&mut self, index: usize, write: fn(&mdc::Component, &mut Output)) {
        let scan = self.scan;
        if let Some(component) = scan.components.get(index) {
            self.with_output(|out| write(component, out));
        }
    }

    pub(super) fn with_output(&mut self, write: impl FnOnce(&mut Output)) {
        write(&mut Output {
            html: &mut self.out.body.html,
            slots: &mut self.out.body.slots,
            links: &mut self.out.links,
            calculators: &mut self.out.calculators,
            rate_cards: &mut self.out.rate_cards,
            diagnostics: &mut self.out.diagnostics,
            words: self.words,
            source: self.source,
        });
    }

    pub(super) fn raw_html(&mut self, html: &str) {
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            self.raw_text(&rest[..at]);
            rest = &rest[at..];
            let comment = rest.starts_with("<!--").then(|| rest.find("-->"));
            if let Some(Some(end)) = comment {
                rest = &rest[end + 3..];
                continue;
            }
            let tag = raw::tag(rest);
            let len = tag.as_ref().map_or(1, |tag| tag.len);
            if !tag.as_ref().is_some_and(|tag| self.tag(tag)) {
                self.raw_text(&rest[..len]);
                if let Some(tag) = &tag {
                    self.refused(tag);
                }
            }
            rest = &rest[len..];
        }
        self.raw_text(rest);
    }

    fn raw_text(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.end_video();
        }
        escape_text(&mut self.out.body.html, text);
    }

    /// Ends an open `<video>`: what follows its files is text like any other.
    pub(super) fn end_video(&mut self) {
        if std::mem::take(&mut self.video) {
            self.push("</video>");
        }
    }
}
