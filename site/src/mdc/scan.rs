//! Pairs the tokens of a page into components and writes the masked text.

use std::borrow::Cow;
use std::iter::Peekable;
use std::ops::Range;
use std::sync::Arc;
use std::vec::IntoIter;

use super::offsets::OffsetMap;
use super::pairs::{End, pairs};
use super::tokens::{Edit, Opener, Problem, Token, TokenKind};
use super::walk::walk;
use crate::diagnostic::{Diagnostic, Source};
use crate::yaml::{self, Node};

/// What stands in the masked text where a component begins or ends.
pub const MARK: &str = "<!--mdc-->";

/// A component of a page.
#[derive(Clone, Debug)]
pub struct Component {
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
}

/// What `scan` found.
#[derive(Debug)]
pub struct Scan<'a> {
    /// The Markdown with component lines replaced; the text itself when it
    /// has none.
    pub masked: Cow<'a, str>,
    /// From the masked text to the file.
    pub offsets: OffsetMap,
    /// In the order in which they begin.
    pub components: Vec<Component>,
    /// Offsets of the marks in the masked text, ascending.
    tags: Vec<(usize, Tag)>,
    /// Repairs and what could not be repaired.
    pub diagnostics: Vec<Diagnostic>,
}

impl Scan<'_> {
    /// The component that begins or ends at this offset of the masked text.
    pub fn tag_at(&self, masked: usize) -> Option<Tag> {
        let found = self
            .tags
            .binary_search_by_key(&masked, |(offset, _)| *offset)
            .ok()?;
        self.tags.get(found).map(|(_, tag)| *tag)
    }

    /// Whether a component begins or ends within these bytes of the masked
    /// text.
    pub fn has_tags(&self, masked: &Range<usize>) -> bool {
        let first = self.tags.partition_point(|(at, _)| *at < masked.start);
        self.tags.get(first).is_some_and(|(at, _)| *at < masked.end)
    }
}

/// Reads the components of `source` from byte `base` (the end of its front
/// matter) on.
pub fn scan(source: &Arc<Source>, base: usize) -> Scan<'_> {
    let text = &source.text[base..];
    if !text.contains("::") && !text.contains("<!--") {
        return Scan {
            masked: Cow::Borrowed(text),
            offsets: OffsetMap::identity(base),
            components: Vec::new(),
            tags: Vec::new(),
            diagnostics: Vec::new(),
        };
    }
    let walked = walk(text);
    let mut scanner = Scanner {
        source,
        base,
        text,
        edits: walked.edits.into_iter().peekable(),
        copied: 0,
        masked: String::with_capacity(text.len() + walked.tokens.len() * MARK.len()),
        offsets: OffsetMap::default(),
        components: Vec::new(),
        tags: Vec::new(),
        open: Vec::new(),
        unclosed: 0,
        diagnostics: Vec::new(),
    };
    for problem in &walked.problems {
        scanner.problem(problem);
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

struct OpenBlock {
    component: usize,
    colons: usize,
    prefix: String,
    end: End,
    damage: Vec<&'static str>,
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
    tags: Vec<(usize, Tag)>,
    open: Vec<OpenBlock>,
    /// How many of them end for want of a closer.
    unclosed: usize,
    diagnostics: Vec<Diagnostic>,
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
            TokenKind::Close { colons } => {
                if let Some(own) = self.open.iter().rposition(own) {
                    while self.open.len() > own + 1 {
                        self.end_unclosed(token.text_before);
                    }
                    self.copy_until(token.range.start);
                    self.copied = token.range.end;
                    let damage = self.open.last().filter(|block| block.colons != colons);
                    let damage = damage.map(|_| "a closer with another number of colons");
                    self.end(token.range.start, damage);
                } else if late {
                    self.copy_until(token.range.start);
                    self.copied = token.range.end;
                } else {
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
                    self.end(token.range.start, Some("no closing line"));
                }
                let damage = "the closing `::` at the end of a line of text";
                self.end(token.range.start, Some(damage));
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
        self.mark(range.start, prefix, Tag::Open(component));
        self.copied = range.end;
        let props = match opener.props.map(|(yaml, at)| self.props(&yaml, at)) {
            Some(None) => {
                // Unreadable props are shown rather than lost.
                let line = self.text[opener.name.end..].find('\n');
                self.copied = line.map_or(self.text.len(), |at| opener.name.end + at + 1);
                Vec::new()
            }
            Some(Some(props)) => props,
            None => Vec::new(),
        };
        self.components.push(Component {
            name: self.text[opener.name.clone()].to_owned(),
            name_span: self.file(&opener.name),
            props,
            span: self.file(range),
        });
        self.unclosed += usize::from(matches!(end, End::Before(_)));
        self.open.push(OpenBlock {
            component,
            colons: opener.colons,
            prefix: opener.prefix,
            end,
            damage: opener.damage,
        });
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
            tags: self.tags,
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
    fn mark(&mut self, at: usize, prefix: &str, tag: Tag) {
        self.put(at, prefix);
        self.tags.push((self.masked.len(), tag));
        self.masked.push_str(MARK);
        self.masked.push('\n');
    }

    fn end_unclosed(&mut self, at: usize) {
        self.copy_until(at);
        self.end(at, Some("no closing line"));
    }

    /// Ends the innermost component at `at`, up to which the text is copied.
    fn end(&mut self, at: usize, damage: Option<&'static str>) {
        let Some(mut block) = self.open.pop() else {
            return;
        };
        self.unclosed -= usize::from(matches!(block.end, End::Before(_)));
        let fresh = self.masked.is_empty() || self.masked.ends_with('\n');
        let prefix = format!("{}{}", if fresh { "" } else { "\n" }, block.prefix);
        self.mark(at, &prefix, Tag::Close(block.component));
        block.damage.extend(damage);
        let Some(component) = self.components.get(block.component) else {
            return;
        };
        if !block.damage.is_empty() {
            let message = format!(
                "damaged `{}` block: {}",
                component.name,
                block.damage.join(", ")
            );
            self.diagnostics.push(
                Diagnostic::warning("mdc-damaged-block", message)
                    .at(self.source, component.name_span.clone(), "read as it was meant")
                    .help("write `::name`, the props between two `---` lines without blank lines or indentation, the text, and `::` on a line of its own"),
            );
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

    fn problem(&mut self, problem: &Problem) {
        self.diagnostics.push(match problem {
            Problem::OpenComment(range) => {
                Diagnostic::warning("comment-not-closed", "this comment has no end")
                    .at(
                        self.source,
                        self.file(range),
                        "shown as text, with what follows",
                    )
                    .help("write `-->` where the comment ends")
            }
            Problem::OpenCode(range) => Diagnostic::warning(
                "code-not-closed",
                "this code has no closing fence in its component",
            )
            .at(self.source, self.file(range), "ended with the component")
            .help("write the same fence on a line of its own where the code ends"),
        });
    }

    fn props(&mut self, yaml: &str, at: usize) -> Option<Vec<(Node, Node)>> {
        match yaml::mapping(yaml, self.base + at) {
            Ok(entries) => Some(entries),
            Err(error) => {
                self.diagnostics.push(
                    Diagnostic::error(
                        "mdc-props",
                        format!("these props are not YAML: {}", error.message),
                    )
                    .at(self.source, error.span, "")
                    .help(
                        "write each prop as `key: value`; put a value with a colon in it in quotes",
                    ),
                );
                None
            }
        }
    }
}
