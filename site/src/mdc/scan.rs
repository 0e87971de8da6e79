//! What the Markdown reader gets of a page: the masked text, the components,
//! and what each mark stands for. Reading one is putting the steps together.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use memchr::{memchr, memchr_iter, memmem};

use super::marks::{INLINE_MARK, Marks};
use super::mask::Scanner;
use super::offsets::OffsetMap;
use super::pairs::pairs;
use super::walk::walk;
use super::{Vocabulary, emphasis, inline, repair};
use crate::diagnostic::{Diagnostic, Source};
use crate::yaml::Node;

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
pub(super) struct TagAt {
    pub masked: usize,
    pub tag: Tag,
    /// The bytes of the file that it replaces.
    pub span: Range<usize>,
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
    pub(super) tags: Vec<TagAt>,
    /// Whether any of them stands within a line.
    pub has_inline: bool,
    /// Repairs and what could not be repaired.
    pub diagnostics: Vec<Diagnostic>,
}

impl Scan<'_> {
    /// What the mark at this offset of the masked text stands for.
    pub fn tag_at(&self, masked: usize) -> Option<Tag> {
        let found = self
            .tags
            .binary_search_by_key(&masked, |it| it.masked)
            .ok()?;
        self.tags.get(found).map(|it| it.tag)
    }

    /// The same, and the bytes of the file that the mark stands in place of.
    pub fn mark_at(&self, masked: usize) -> Option<(Tag, Range<usize>)> {
        let found = self
            .tags
            .binary_search_by_key(&masked, |it| it.masked)
            .ok()?;
        self.tags.get(found).map(|it| (it.tag, it.span.clone()))
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
    let within = has_inline(text);
    if !within && !has_blocks(text) {
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
    for run in walked.runs.iter().filter(|_| within) {
        inline::scan(text, base, run, &mut found);
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
    let mut scanner = Scanner::new(source, base, vocabulary, edits);
    scanner.has_inline = !components.is_empty();
    scanner.components = components;
    scanner.diagnostics = diagnostics;
    let told = walked.problems.iter();
    let told = told.map(|problem| repair::problem(source, base, problem));
    scanner.diagnostics.extend(told);
    let pairs = pairs(&walked.tokens);
    for (at, token) in walked.tokens.into_iter().enumerate() {
        scanner.end_before(at, token.text_before);
        let end = pairs.ends.get(at).copied().flatten();
        let late = pairs.late.get(at) == Some(&true);
        scanner.take(at, token, end, late);
    }
    scanner.finish()
}

/// Whether a text may have lines of components, or comments, which plain
/// Markdown reads otherwise.
fn has_blocks(text: &str) -> bool {
    let bytes = text.as_bytes();
    // A full-width colon begins with the last of these bytes.
    let colons = |at: usize| {
        let next = bytes.get(at + 1..).unwrap_or_default();
        next.starts_with(b":") || next.starts_with(b" :") || next.starts_with(b"\xef")
    };
    let wide = ["：：", "：:", "： "];
    memchr_iter(b':', bytes).any(colons)
        || memmem::find(bytes, b"<!--").is_some()
        || is_cjk(bytes)
            && wide
                .iter()
                .any(|colons| memmem::find(bytes, colons.as_bytes()).is_some())
}

/// Whether there may be something within the lines of a text.
fn has_inline(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr(b'{', bytes).is_some()
        || memchr_iter(b':', bytes).any(|at| bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic))
        || is_cjk(bytes) && emphasis::lacks_any(text)
}

/// Whether a text may have characters of CJK scripts, by the first bytes of
/// these in UTF-8.
fn is_cjk(bytes: &[u8]) -> bool {
    bytes.iter().fold(0, |most, byte| most.max(*byte)) >= 0xe3
}
