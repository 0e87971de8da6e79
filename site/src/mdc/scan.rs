//! Pairs the tokens of a page into components and writes the masked text.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use super::lines::lines;
use super::offsets::OffsetMap;
use super::tokens::{Token, TokenKind, tokens};
use crate::diagnostic::{Diagnostic, Source};
use crate::yaml::{self, Node};

/// What stands in the masked text where a component begins or ends.
const MARK: &str = "<!--mdc-->";

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
}

/// Reads the components of `source` from byte `base` (the end of its front
/// matter) on.
pub fn scan(source: &Arc<Source>, base: usize) -> Scan<'_> {
    let text = &source.text[base..];
    if !text.contains("::") {
        return Scan {
            masked: Cow::Borrowed(text),
            offsets: OffsetMap::identity(base),
            components: Vec::new(),
            tags: Vec::new(),
            diagnostics: Vec::new(),
        };
    }
    let lines = lines(text);
    let tokens = tokens(&lines);
    let closers_after = unmatched_closers_after(&tokens);
    let mut scanner = Scanner {
        source,
        base,
        text,
        copied: 0,
        masked: String::with_capacity(text.len()),
        offsets: OffsetMap::default(),
        components: Vec::new(),
        tags: Vec::new(),
        open: Vec::new(),
        diagnostics: Vec::new(),
    };
    for (token, closers_after) in tokens.into_iter().zip(closers_after) {
        scanner.take(token, closers_after);
    }
    scanner.finish()
}

/// For each token, how many closers follow that no later opener will use.
fn unmatched_closers_after(tokens: &[Token]) -> Vec<usize> {
    let mut counts = vec![0; tokens.len()];
    let mut unmatched: usize = 0;
    for (count, token) in counts.iter_mut().zip(tokens).rev() {
        *count = unmatched;
        match token.kind {
            TokenKind::Close { .. } | TokenKind::TextClose => unmatched += 1,
            TokenKind::Open { .. } => unmatched = unmatched.saturating_sub(1),
            TokenKind::Heading => {}
        }
    }
    counts
}

struct OpenBlock {
    component: usize,
    colons: usize,
    indent: usize,
    damage: Vec<&'static str>,
}

struct Scanner<'a> {
    source: &'a Arc<Source>,
    base: usize,
    text: &'a str,
    /// Up to here the text stands in `masked`, or is replaced there.
    copied: usize,
    masked: String,
    offsets: OffsetMap,
    components: Vec<Component>,
    tags: Vec<(usize, Tag)>,
    open: Vec<OpenBlock>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Scanner<'a> {
    fn take(&mut self, token: Token, closers_after: usize) {
        let Token {
            kind,
            range,
            indent,
        } = token;
        match kind {
            TokenKind::Open {
                colons,
                name,
                props,
                damage,
            } => {
                // A block that nobody closed ends where the next one of its
                // level begins.
                while self.open.last().is_some_and(|top| {
                    top.colons == colons
                        && indent <= top.indent
                        && closers_after < self.open.len() + 1
                }) {
                    self.close_unclosed(range.start);
                }
                self.copy_until(range.start);
                let component = self.components.len();
                self.mark(range.start, Tag::Open(component));
                self.copied = range.end;
                let props = match props.map(|range| self.props(range)) {
                    Some(None) => {
                        // Unreadable props are shown rather than lost.
                        let line = self.text[name.end..].find('\n');
                        self.copied = line.map_or(self.text.len(), |at| name.end + at + 1);
                        Vec::new()
                    }
                    Some(Some(props)) => props,
                    None => Vec::new(),
                };
                self.components.push(Component {
                    name: self.text[name.clone()].to_owned(),
                    name_span: self.file(&name),
                    props,
                    span: self.file(&range),
                });
                self.open.push(OpenBlock {
                    component,
                    colons,
                    indent,
                    damage,
                });
            }
            TokenKind::Close { colons } => {
                let Some(at) = self
                    .open
                    .iter()
                    .rposition(|block| block.colons == colons)
                    .or(self.open.len().checked_sub(1))
                else {
                    let span = self.file(&range);
                    self.diagnostics.push(
                        Diagnostic::warning(
                            "mdc-stray-closer",
                            "this line closes a component, but none is open",
                        )
                        .at(self.source, span, "shown as text")
                        .help("delete the line, or open a component before it"),
                    );
                    return;
                };
                while self.open.len() > at + 1 {
                    self.close_unclosed(range.start);
                }
                self.copy_until(range.start);
                self.copied = range.end;
                let damage = self.open.last().filter(|block| block.colons != colons);
                let damage = damage.map(|_| "a closer with another number of colons");
                self.close(range.start, damage);
            }
            TokenKind::TextClose => {
                if self.open.is_empty() {
                    return;
                }
                self.copy_until(range.start);
                self.masked.push('\n');
                self.copied = range.end;
                self.close(
                    range.start,
                    Some("the closing `::` at the end of a line of text"),
                );
            }
            TokenKind::Heading => {
                if closers_after == 0 {
                    while !self.open.is_empty() {
                        self.close_unclosed(range.start);
                    }
                }
            }
        }
    }

    fn finish(mut self) -> Scan<'a> {
        while !self.open.is_empty() {
            self.close_unclosed(self.text.len());
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

    fn copy_until(&mut self, end: usize) {
        if end > self.copied {
            self.offsets
                .push(self.masked.len(), self.base + self.copied, true);
            self.masked.push_str(&self.text[self.copied..end]);
            self.copied = end;
        }
    }

    /// Puts a mark on a line of its own.
    fn mark(&mut self, at: usize, tag: Tag) {
        self.offsets.push(self.masked.len(), self.base + at, false);
        if !self.masked.is_empty() && !self.masked.ends_with('\n') {
            self.masked.push('\n');
        }
        self.tags.push((self.masked.len(), tag));
        self.masked.push_str(MARK);
        self.masked.push('\n');
    }

    fn close_unclosed(&mut self, at: usize) {
        self.copy_until(at);
        self.close(at, Some("no closing line"));
    }

    fn close(&mut self, at: usize, damage: Option<&'static str>) {
        let Some(mut block) = self.open.pop() else {
            return;
        };
        self.mark(at, Tag::Close(block.component));
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

    fn props(&mut self, range: Range<usize>) -> Option<Vec<(Node, Node)>> {
        match yaml::mapping(&self.text[range.clone()], self.base + range.start) {
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
