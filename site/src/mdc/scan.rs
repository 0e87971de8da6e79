//! Pairs the tokens of a page into components and writes the masked text.

use std::borrow::Cow;
use std::iter::Peekable;
use std::ops::Range;
use std::sync::Arc;
use std::vec::IntoIter;

use super::attributes;
use super::marks::{INLINE_MARK, Marks};
use super::offsets::OffsetMap;
use super::pairs::{End, pairs};
use super::repair::{self, Damage, line_break};
use super::tokens::{Edit, Opener, Token, TokenKind};
use super::walk::walk;
use super::{Vocabulary, inline};
use crate::diagnostic::{Diagnostic, Source};
use crate::yaml::Node;
use crate::yaml_repair;

/// What stands in the masked text where a component begins or ends.
pub const MARK: &str = "<!--mdc-->";

/// What a component stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Lines of its own.
    Block,
    /// A line of text.
    Inline,
    /// A line of text; it has attributes and no name.
    Span,
    /// The attributes of the element before it; without a name.
    Attributes,
    /// `{{ … }}`; its name is what stands in the braces.
    Binding,
}

/// A component of a page.
#[derive(Clone, Debug)]
pub struct Component {
    /// What it stands in.
    pub kind: Kind,
    /// As it was written after the colons.
    pub name: String,
    /// The name's bytes in the file.
    pub name_span: Range<usize>,
    /// Key and value of each prop, in order.
    pub props: Vec<(Node, Node)>,
    /// The opening line and its props block, in the file.
    pub span: Range<usize>,
}

/// A component's beginning or end; the number is its place in
/// `Scan::components`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// It begins.
    Open(usize),
    /// It ends.
    Close(usize),
    /// It begins and ends: it has no text.
    Whole(usize),
    /// One of its slots begins; the number is the place in `Scan::slots`.
    Slot(usize, usize),
    /// Attributes of the element that ends here.
    Attributes(usize),
    /// Nothing: emphasis ends or begins beside CJK text.
    Edge,
}

/// A slot of a component: what follows, up to the next one or the end.
#[derive(Clone, Debug)]
pub struct SlotMark {
    /// Its name.
    pub name: String,
    /// The name's bytes in the file.
    pub span: Range<usize>,
}

/// What a mark of the masked text stands for.
#[derive(Clone, Debug)]
struct TagAt {
    masked: usize,
    tag: Tag,
    /// The bytes of the file that it replaces.
    span: Range<usize>,
}

/// What `scan` found.
#[derive(Debug)]
pub struct Scan<'a> {
    /// The Markdown with component lines replaced; the text itself when it
    /// has none.
    pub masked: Cow<'a, str>,
    /// From the masked text to the file.
    pub offsets: OffsetMap,
    /// Those within lines first, then the blocks; each in the order in which
    /// they begin.
    pub components: Vec<Component>,
    /// In order.
    pub slots: Vec<SlotMark>,
    /// In the order of the masked text.
    tags: Vec<TagAt>,
    /// Whether any of them stands within a line.
    pub has_inline: bool,
    /// Repairs and what could not be repaired.
    pub diagnostics: Vec<Diagnostic>,
}

impl Scan<'_> {
    /// What the mark at this offset of the masked text stands for.
    pub fn tag_at(&self, masked: usize) -> Option<Tag> {
        let found = self.tags.binary_search_by_key(&masked, |it| it.masked).ok()?;
        self.tags.get(found).map(|it| it.tag)
    }

    /// The attributes that stand at this offset of the masked text.
    pub fn attributes_at(&self, masked: usize) -> Option<&Component> {
        match self.tag_at(masked)? {
            Tag::Attributes(component) => self.components.get(component),
            _ => None,
        }
    }

    fn tags_in(&self, masked: &Range<usize>) -> impl Iterator<Item = &TagAt> {
        let first = self.tags.partition_point(|it| it.masked < masked.start);
        let rest = self.tags.get(first..).unwrap_or_default();
        rest.iter().take_while(|it| it.masked < masked.end)
    }

    /// Whether there are marks within these bytes of the masked text.
    pub fn has_tags(&self, masked: &Range<usize>) -> bool {
        self.tags_in(masked).next().is_some()
    }

    /// `shown`, which Markdown made of these bytes of the masked text as they
    /// are, with what stood in the file in place of the marks within lines.
    pub fn unmasked(&self, shown: &str, masked: &Range<usize>, source: &Source) -> String {
        let mut text = shown.replace(MARK, "");
        for it in self.tags_in(masked) {
            let own = source.text.get(it.span.clone()).unwrap_or_default();
            text = text.replacen(INLINE_MARK, own, 1);
        }
        text
    }
}

/// Reads the components of `source` from byte `base` (the end of its front
/// matter) on.
pub fn scan(source: &Arc<Source>, base: usize, vocabulary: Vocabulary) -> Scan<'_> {
    let text = &source.text[base..];
    if !is_special(text) {
        return Scan {
            masked: Cow::Borrowed(text),
            offsets: OffsetMap::identity(base),
            components: Vec::new(),
            slots: Vec::new(),
            tags: Vec::new(),
            has_inline: false,
            diagnostics: Vec::new(),
        };
    }
    let walked = walk(text, vocabulary);
    let mut marks = Marks {
        source,
        base,
        text,
        edits: walked.edits,
        components: Vec::new(),
        diagnostics: Vec::new(),
    };
    let mut found = Vec::new();
    for run in &walked.runs {
        inline::scan(text, base, run, vocabulary, &mut found);
        if !found.is_empty() {
            marks.add(std::mem::take(&mut found));
        }
    }
    let Marks {
        mut edits,
        components,
        diagnostics,
        ..
    } = marks;
    edits.sort_by_key(|edit| edit.range.start);
    let mut scanner = Scanner {
        source,
        base,
        text,
        edits: edits.into_iter().peekable(),
        copied: 0,
        masked: String::with_capacity(text.len() + walked.tokens.len() * MARK.len()),
        offsets: OffsetMap::default(),
        has_inline: !components.is_empty(),
        components,
        slots: Vec::new(),
        tags: Vec::new(),
        open: Vec::new(),
        unclosed: 0,
        diagnostics,
        vocabulary,
    };
    for problem in &walked.problems {
        scanner.diagnostics.push(repair::problem(source, base, problem));
    }
    let pairs = pairs(&walked.tokens);
    for (at, token) in walked.tokens.into_iter().enumerate() {
        scanner.end_before(at, token.text_before);
        let end = pairs.ends.get(at).copied().flatten();
        let late = pairs.late.get(at) == Some(&true);
        scanner.take(at, token, end, late);
    }
    scanner.finish()
}

/// Whether a text may have anything that plain Markdown has not.
fn is_special(text: &str) -> bool {
    let bytes = text.as_bytes();
    let component = |(at, byte): (usize, &u8)| {
        *byte == b'{'
            || *byte == b':' && bytes.get(at + 1).is_some_and(|next| *next == b':' || next.is_ascii_alphabetic())
    };
    bytes.iter().enumerate().any(component)
        || text.contains("<!--")
        || !text.is_ascii() && bytes.iter().any(|byte| matches!(byte, b'*' | b'_' | b'~') || *byte == 0xbc)
}

struct OpenBlock {
    component: usize,
    colons: usize,
    prefix: String,
    own_prefix: String,
    end: End,
    damage: Damage,
}

struct Scanner<'a> {
    source: &'a Arc<Source>,
    base: usize,
    text: &'a str,
    edits: Peekable<IntoIter<Edit>>,
    /// Up to here the text stands in `masked`, or is replaced there.
    copied: usize,
    masked: String,
    offsets: OffsetMap,
    components: Vec<Component>,
    slots: Vec<SlotMark>,
    tags: Vec<TagAt>,
    has_inline: bool,
    open: Vec<OpenBlock>,
    /// How many of them end for want of a closer.
    unclosed: usize,
    diagnostics: Vec<Diagnostic>,
    vocabulary: Vocabulary,
}

impl<'a> Scanner<'a> {
    /// Ends the components that end before token `at` for want of a closer.
    fn end_before(&mut self, at: usize, text_before: usize) {
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

    fn take(&mut self, at: usize, token: Token, end: Option<End>, late: bool) {
        let own = |block: &OpenBlock| block.end == End::Closed(at);
        match token.kind {
            TokenKind::Open(opener) => {
                let end = end.unwrap_or(End::Before(usize::MAX));
                self.begin(opener, &token.range, end);
            }
            TokenKind::Close { colons, damaged, text } => {
                if let Some(own) = self.open.iter().rposition(own) {
                    while self.open.len() > own + 1 {
                        self.end_unclosed(token.text_before);
                    }
                    self.copy_until(token.range.start);
                    self.copied = token.range.end;
                    let base = self.base;
                    if let Some(own) = self.open.last_mut() {
                        if own.colons != colons {
                            own.damage.words.push("a closer with another number of colons");
                        } else if damaged {
                            own.damage.words.push("a closer that is not of plain colons");
                        }
                        if own.colons != colons || damaged {
                            own.damage.edit(base, text, ":".repeat(own.colons));
                        }
                    }
                    self.end(&token.range);
                } else if late {
                    self.copy_until(token.range.start);
                    self.copied = token.range.end;
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
                self.mark(&token.range, &prefix, Tag::Slot(component, self.slots.len()));
                self.slots.push(SlotMark {
                    name: self.text[name.clone()].to_owned(),
                    span: self.file(&name),
                });
            }
            TokenKind::Heading | TokenKind::Leave { .. } => {}
        }
    }

    fn begin(&mut self, opener: Opener, range: &Range<usize>, end: End) {
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
            yaml_repair::read(&block.yaml, self.base + block.start, &known)
        });
        if let (Some(reading), Some(block)) = (&reading, &opener.props) {
            if reading.errors.is_empty() {
                let own = |it: &(Node, Node)| reading.entries.iter().any(|(key, _)| key.text() == it.0.text());
                props.retain(|it| !own(it));
                props.extend(reading.entries.iter().cloned());
            } else {
                // Unreadable props are shown rather than lost.
                self.copied = block.block.start.min(self.text.len());
                self.tell_errors(reading);
            }
        }
        let sound = reading.as_ref().is_none_or(|reading| reading.errors.is_empty());
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

    /// Takes what stands behind the name: a label is a first paragraph.
    fn label_and_attributes(&mut self, opener: &Opener, name: &str, props: &mut Vec<(Node, Node)>) {
        if let Some(range) = &opener.attributes {
            let braces = &self.text[range.clone()];
            match attributes::attributes(braces, self.base + range.start).filter(|it| it.len == braces.len()) {
                Some(read) => {
                    self.diagnostics.extend(repair::attributes(self.source, name, &read));
                    props.extend(read.entries);
                }
                None => {
                    let problem = Diagnostic::error("mdc-props", "what stands in these braces is no list of `key=\"value\"`");
                    self.diagnostics.push(
                        problem
                            .at(self.source, self.file(range), "shown as text")
                            .help("write, for example, `{icon=\"lightbulb\" to=\"/docs\"}`"),
                    );
                    self.line_of(range.clone(), &opener.prefix);
                }
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
                Diagnostic::error("mdc-props", format!("these props are not YAML: {}", error.message))
                    .at(self.source, error.span.clone(), "")
                    .help("write each prop as `key: value`; put a value with a colon in it in quotes"),
            );
        }
    }

    fn finish(mut self) -> Scan<'a> {
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
            let closer = format!(
                "{}{}{}",
                line_break(self.text, range.start),
                block.own_prefix,
                ":".repeat(block.colons)
            );
            block.damage.words.push(damage);
            block.damage.edit(self.base, range.clone(), closer);
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
        if let Some(component) = self.components.get(block.component) {
            let told = block.damage.told(self.source, &component.name, component.name_span.clone());
            self.diagnostics.extend(told);
        }
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
