//! Writes the masked text from what was found in a page, token by token, and
//! the components that its marks stand for.

use std::borrow::Cow;
use std::iter::Peekable;
use std::ops::Range;
use std::sync::Arc;
use std::vec::IntoIter;

use super::Vocabulary;
use super::attributes;
use super::offsets::OffsetMap;
use super::pairs::End;
use super::repair::{self, Damage, line_break};
use super::scan::{Component, Kind, MARK, Scan, SlotMark, Tag, TagAt};
use super::tokens::{Edit, Opener, Token, TokenKind};
use crate::diagnostic::{self, Diagnostic, Source};
use crate::yaml::Node;
use crate::yaml_repair;

/// How many components may stand within one another.
const DEEPEST: usize = 64;

struct OpenBlock {
    component: usize,
    colons: usize,
    prefix: String,
    own_prefix: String,
    end: End,
    damage: Damage,
}

pub(super) struct Scanner<'a> {
    source: &'a Arc<Source>,
    base: usize,
    text: &'a str,
    edits: Peekable<IntoIter<Edit>>,
    /// Up to here the text stands in `masked`, or is replaced there.
    copied: usize,
    masked: String,
    offsets: OffsetMap,
    pub components: Vec<Component>,
    slots: Vec<SlotMark>,
    tags: Vec<TagAt>,
    pub has_inline: bool,
    open: Vec<OpenBlock>,
    /// How many of them end for want of a closer.
    unclosed: usize,
    pub diagnostics: Vec<Diagnostic>,
    vocabulary: Vocabulary,
    is_too_deep: bool,
}

impl<'a> Scanner<'a> {
    /// A scanner of the text from byte `base` of `source` on.
    pub(super) fn new(
        source: &'a Arc<Source>,
        base: usize,
        vocabulary: Vocabulary,
        edits: Vec<Edit>,
    ) -> Self {
        let text = &source.text[base..];
        Self {
            source,
            base,
            text,
            masked: String::with_capacity(text.len() + edits.len() * MARK.len() + 64),
            edits: edits.into_iter().peekable(),
            copied: 0,
            offsets: OffsetMap::default(),
            has_inline: false,
            components: Vec::new(),
            slots: Vec::new(),
            tags: Vec::new(),
            open: Vec::new(),
            unclosed: 0,
            diagnostics: Vec::new(),
            vocabulary,
            is_too_deep: false,
        }
    }

    /// Ends the components that end before token `at` for want of a closer.
    pub(super) fn end_before(&mut self, at: usize, text_before: usize) {
        if self.unclosed == 0 {
            return;
        }
        let Some(first) = self
            .open
            .iter()
            .position(|block| matches!(block.end, End::Before(end) if end <= at))
        else {
            return;
        };
        while self.open.len() > first {
            self.end_unclosed(text_before);
        }
    }

    pub(super) fn take(&mut self, at: usize, token: Token, end: Option<End>, late: bool) {
        let own = |block: &OpenBlock| block.end == End::Closed(at);
        match token.kind {
            TokenKind::Open(opener) => {
                let end = end.unwrap_or(End::Before(usize::MAX));
                self.begin(opener, &token.range, end);
            }
            TokenKind::Close {
                colons,
                damaged,
                text,
            } => {
                if let Some(own) = self.open.iter().rposition(own) {
                    while self.open.len() > own + 1 {
                        self.end_unclosed(token.text_before);
                    }
                    self.copy_until(token.range.start);
                    self.copied = token.range.end;
                    let base = self.base;
                    if let Some(own) = self.open.last_mut() {
                        if own.colons != colons {
                            own.damage
                                .words
                                .push("a closer with another number of colons");
                        } else if damaged {
                            own.damage
                                .words
                                .push("a closer that is not of plain colons");
                        }
                        if own.colons != colons || damaged {
                            own.damage.edit(base, text, ":".repeat(own.colons));
                        }
                    }
                    self.end(&token.range);
                } else if late {
                    self.copy_until(token.range.start);
                    self.copied = token.range.end;
                    self.late(&token.range);
                } else if !damaged {
                    self.stray(&token.range);
                }
            }
            TokenKind::TextClose { .. } => {
                let Some(own) = self.open.iter().rposition(own) else {
                    return;
                };
                self.copy_until(token.range.start);
                self.copied = token.range.end;
                while self.open.len() > own + 1 {
                    self.end_with(token.range.start..token.range.start, "no closing line");
                }
                self.end_with(token.range, "the closing `::` at the end of a line of text");
            }
            TokenKind::Slot { name } => {
                let Some(block) = self.open.last() else {
                    return;
                };
                let (component, prefix) = (block.component, block.prefix.clone());
                self.copy_until(token.range.start);
                self.copied = token.range.end;
                self.mark(
                    &token.range,
                    &prefix,
                    Tag::Slot(component, self.slots.len()),
                );
                self.slots.push(SlotMark {
                    name: self.text[name.clone()].to_owned(),
                    span: self.file(&name),
                });
            }
            TokenKind::Heading | TokenKind::Leave { .. } => {}
        }
    }

    fn begin(&mut self, opener: Opener, range: &Range<usize>, end: End) {
        if self.open.len() >= DEEPEST {
            self.too_deep(&opener);
            return;
        }
        self.copy_until(range.start);
        if opener.in_html {
            // The component's lines are Markdown again.
            self.put(range.start, &format!("{}\n", opener.prefix.trim_end()));
        }
        let component = self.components.len();
        let prefix = if opener.behind_marker {
            ""
        } else {
            &opener.prefix
        };
        let span = self.file(range);
        self.mark(range, prefix, Tag::Open(component));
        let name = &self.text[opener.name.clone()];
        let mut props = Vec::new();
        self.label_and_attributes(&opener, name, &mut props);
        self.copied = range.end;
        let reading = opener.props.as_ref().map(|block| {
            let known = |key: &str| (self.vocabulary.prop)(name, key);
            yaml_repair::read(&block.yaml, self.base + block.start, &known, block.damaged)
        });
        if let (Some(reading), Some(block)) = (&reading, &opener.props) {
            if reading.errors.is_empty() {
                let own = |it: &(Node, Node)| {
                    reading
                        .entries
                        .iter()
                        .any(|(key, _)| key.text() == it.0.text())
                };
                props.retain(|it| !own(it));
                props.extend(reading.entries.iter().cloned());
            } else {
                // Unreadable props are shown rather than lost.
                self.copied = block.block.start.min(self.text.len());
                self.tell_errors(reading);
            }
        }
        let sound = reading
            .as_ref()
            .is_none_or(|reading| reading.errors.is_empty());
        let damage = if sound {
            Damage::of_opener(&opener, self.text, self.base, reading.as_ref())
        } else {
            Damage::default()
        };
        self.components.push(Component {
            kind: Kind::Block,
            name: name.to_owned(),
            name_span: self.file(&opener.name),
            props,
            span,
        });
        self.unclosed += usize::from(matches!(end, End::Before(_)));
        self.open.push(OpenBlock {
            component,
            colons: opener.colons,
            prefix: opener.prefix,
            own_prefix: opener.own_prefix,
            end,
            damage,
        });
        if end == End::Leaf {
            self.end(&(range.end..range.end));
        }
    }

    /// Tells of the first component that stands in too many others.
    fn too_deep(&mut self, opener: &Opener) {
        if std::mem::replace(&mut self.is_too_deep, true) {
            return;
        }
        self.diagnostics.push(
            Diagnostic::error(
                "mdc-too-deep",
                format!("this component stands in {DEEPEST} others"),
            )
            .at(
                self.source,
                self.file(&opener.name),
                "shown as text, as are those in it",
            )
            .help("close the components above it, each with its own number of colons"),
        );
    }

    /// Takes what stands behind the name: a label is a first paragraph.
    fn label_and_attributes(&mut self, opener: &Opener, name: &str, props: &mut Vec<(Node, Node)>) {
        if let Some(range) = &opener.attributes {
            let braces = &self.text[range.clone()];
            let read = attributes::attributes(braces, self.base + range.start);
            if let Some(read) = read.filter(|it| it.len == braces.len()) {
                let told = repair::attributes(self.source, name, &read);
                self.diagnostics.extend(told);
                props.extend(read.entries);
            } else {
                let problem = Diagnostic::error(
                    "mdc-props",
                    "what stands in these braces is no list of `key=\"value\"`",
                );
                self.diagnostics.push(
                    problem
                        .at(self.source, self.file(range), "shown as text")
                        .help("write, for example, `{icon=\"lightbulb\" to=\"/docs\"}`"),
                );
                self.line_of(range.clone(), &opener.prefix);
            }
        }
        if let Some(label) = &opener.label {
            self.line_of(label.clone(), &opener.prefix);
        }
    }

    /// Copies some bytes as a paragraph of their own.
    fn line_of(&mut self, range: Range<usize>, prefix: &str) {
        self.put(range.start, &format!("{}\n{prefix}", prefix.trim_end()));
        self.copied = range.start;
        self.copy_until(range.end);
        self.put(range.end, &format!("\n{}\n", prefix.trim_end()));
    }

    fn tell_errors(&mut self, reading: &yaml_repair::Reading) {
        for error in &reading.errors {
            self.diagnostics.push(
                Diagnostic::error(
                    "mdc-props",
                    format!("these props are not YAML: {}", error.message),
                )
                .at(self.source, error.span.clone(), "")
                .help("write each prop as `key: value`; put a value with a colon in it in quotes"),
            );
        }
    }

    pub(super) fn finish(mut self) -> Scan<'a> {
        let end = self.text.trim_end().len().max(self.copied);
        while !self.open.is_empty() {
            self.end_unclosed(end);
        }
        self.copy_until(self.text.len());
        Scan {
            masked: Cow::Owned(self.masked),
            offsets: self.offsets,
            components: self.components,
            slots: self.slots,
            tags: self.tags,
            has_inline: self.has_inline,
            diagnostics: self.diagnostics,
        }
    }

    fn file(&self, range: &Range<usize>) -> Range<usize> {
        self.base + range.start..self.base + range.end
    }

    /// Copies the text up to `end`, with its edits.
    fn copy_until(&mut self, end: usize) {
        while let Some(edit) = self
            .edits
            .next_if(|edit| edit.range.end <= end && edit.range.start <= end)
        {
            // Edits of lines that were replaced have no effect.
            if edit.range.start >= self.copied {
                self.copy_plain(edit.range.start);
                if let Some(tag) = edit.tag {
                    self.has_inline = true;
                    self.tag(tag, &edit.range);
                }
                self.put(edit.range.start, &edit.text);
                self.copied = edit.range.end;
            }
        }
        self.copy_plain(end);
    }

    fn copy_plain(&mut self, end: usize) {
        if end > self.copied {
            self.offsets
                .push(self.masked.len(), self.base + self.copied, true);
            self.masked.push_str(&self.text[self.copied..end]);
            self.copied = end;
        }
    }

    fn put(&mut self, at: usize, text: &str) {
        self.offsets.push(self.masked.len(), self.base + at, false);
        self.masked.push_str(text);
    }

    /// Puts a mark in: behind the marker of its list item, or on a line of its
    /// own with what that must begin with.
    fn mark(&mut self, range: &Range<usize>, prefix: &str, tag: Tag) {
        self.put(range.start, prefix);
        self.tag(tag, range);
        self.masked.push_str(MARK);
        self.masked.push('\n');
    }

    fn tag(&mut self, tag: Tag, range: &Range<usize>) {
        self.tags.push(TagAt {
            masked: self.masked.len(),
            tag,
            span: self.file(range),
        });
    }

    fn end_unclosed(&mut self, at: usize) {
        self.copy_until(at);
        self.end_with(at..at, "no closing line");
    }

    /// Ends the innermost component, which lacks a closer of its own: the
    /// canonical form has one in place of `range`.
    fn end_with(&mut self, range: Range<usize>, damage: &'static str) {
        if let Some(block) = self.open.last_mut() {
            // Behind the line break of an opening line is too late.
            let before = self.text[..range.start].trim_end_matches(['\r', '\n']);
            let place = if range.is_empty() {
                before.len()..before.len()
            } else {
                range.clone()
            };
            let closer = format!(
                "{}{}{}",
                line_break(self.text, range.start),
                block.own_prefix,
                ":".repeat(block.colons)
            );
            block.damage.words.push(damage);
            block.damage.edit(self.base, place, closer);
        }
        self.end(&range);
    }

    /// Ends the innermost component; the text is copied up to there.
    fn end(&mut self, range: &Range<usize>) {
        let Some(block) = self.open.pop() else {
            return;
        };
        self.unclosed -= usize::from(matches!(block.end, End::Before(_)));
        let fresh = self.masked.is_empty() || self.masked.ends_with('\n');
        let prefix = format!("{}{}", if fresh { "" } else { "\n" }, block.prefix);
        self.mark(range, &prefix, Tag::Close(block.component));
        // A blank line would make the list around it a loose one.
        if self.text[self.copied..].starts_with(['\r', '\n']) {
            self.masked.pop();
        }
        if let Some(component) = self.components.get(block.component) {
            let told = block
                .damage
                .told(self.source, &component.name, component.name_span.clone());
            self.diagnostics.extend(told);
        }
    }

    fn late(&mut self, range: &Range<usize>) {
        let span = self.file(range);
        self.diagnostics.push(
            Diagnostic::warning(
                "mdc-late-closer",
                "this line closes a component of a list item or quote that has ended",
            )
            .at(self.source, span.clone(), "the component ended with it")
            .help("write the closer inside the list item or quote, in the column of the opener")
            .mend(vec![diagnostic::Edit {
                span,
                text: String::new(),
            }]),
        );
    }

    fn stray(&mut self, range: &Range<usize>) {
        let span = self.file(range);
        self.diagnostics.push(
            Diagnostic::warning(
                "mdc-stray-closer",
                "this line closes a component, but none is open",
            )
            .at(self.source, span, "shown as text")
            .help("delete the line, or open a component before it"),
        );
    }
}
