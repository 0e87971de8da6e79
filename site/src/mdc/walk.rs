//! Walks through a page line by line, as the first half of a `CommonMark`
//! parser does: it keeps the open quotes, list items and components, knows
//! code and raw HTML, where nothing is a component, and finds the tokens:
//! the lines that open or close a component or could end a damaged one.
//! Which of these have an effect is decided in `pairs`.

use std::ops::Range;

use super::Vocabulary;
use memchr::{memmem, memrchr};

use super::container::{Container, Dedent, Kind, content, matched, place, prefix};
use super::leaf::{self, Fence, HtmlEnd};
use super::lines::{Cursor, Line, lines};
use super::opener;
use super::tokens::{Edit, Problem, Token, TokenKind, Walked};

/// Walks through `text`.
pub(super) fn walk(text: &str, vocabulary: Vocabulary) -> Walked<'_> {
    let lines = lines(text);
    let mut walker = Walker {
        text,
        vocabulary,
        comments_end: memmem::find(text.as_bytes(), b"<!--")
            .and_then(|_| text.rfind("-->"))
            .unwrap_or(0),
        uncommented: 0,
        run_line: 0,
        lines: &lines,
        containers: Vec::new(),
        ids: 0,
        leaf: Leaf::None,
        text_end: 0,
        found: Walked::default(),
    };
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let next = walker.line(at, *line);
        let last = lines[next - 1];
        if !last.text.trim().is_empty() {
            walker.text_end = last.end();
        }
        at = next;
    }
    walker.found
}

/// How many containers a component may stand in and still be one itself: a
/// page of openers without closers must not take time by its square.
const DEEPEST: usize = 100;

/// What the last line was part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leaf {
    None,
    Paragraph,
    /// Fenced code; the number is the line at which it ends for want of a
    /// closing fence.
    Code(Fence, Option<usize>),
    Html(HtmlEnd),
    /// A comment that began within a paragraph.
    Comment,
}

pub(super) struct Walker<'a, 't> {
    pub(super) text: &'a str,
    pub(super) vocabulary: Vocabulary,
    /// Where the last comment could end.
    comments_end: usize,
    /// Up to this line no comment ends; known from an earlier look.
    uncommented: usize,
    /// The last line of a paragraph.
    run_line: usize,
    pub(super) lines: &'t [Line<'a>],
    pub(super) containers: Vec<Container>,
    ids: usize,
    pub(super) leaf: Leaf,
    text_end: usize,
    found: Walked<'a>,
}

impl<'a> Walker<'a, '_> {
    /// Takes a line; says which one is next.
    fn line(&mut self, at: usize, line: Line<'a>) -> usize {
        let next = at + 1;
        let mut cursor = Cursor::new(line.text);
        // Most lines are text of a paragraph outside of everything.
        let is_text = |byte: u8| byte.is_ascii_alphabetic() || byte >= 0x80 && byte != 0xef;
        if self.containers.is_empty()
            && matches!(self.leaf, Leaf::None | Leaf::Paragraph)
            && line.text.bytes().next().is_some_and(is_text)
            && !cursor.text().is_empty()
            && cursor.text_at() == 0
        {
            self.paragraph(at, line, &cursor);
            return next;
        }
        let edits = &mut self.found.edits;
        let inside = matched(&self.containers, &mut cursor, |dedent| {
            edits.push(edit(&dedent, line.start));
        });
        let all = inside == self.containers.len();
        if all && self.stays_in_leaf(at, line, &cursor) {
            return next;
        }
        if cursor.text().is_empty() {
            self.leave(inside, line);
            self.leaf = Leaf::None;
            return next;
        }
        if let Some(Container {
            kind: Kind::Item { empty, .. },
            ..
        }) = self.containers[..inside].last_mut()
        {
            *empty = false;
        }
        self.blocks(at, line, cursor, inside)
    }

    /// Goes on with code or raw HTML that is open; says whether the line was
    /// part of it.
    fn stays_in_leaf(&mut self, at: usize, line: Line<'a>, cursor: &Cursor<'a>) -> bool {
        match self.leaf {
            Leaf::Code(_, Some(end)) if at >= end => {
                self.leaf = Leaf::None;
                false
            }
            Leaf::Code(open, _) => {
                let closed = cursor.indent() < 4
                    && leaf::fence(cursor.text()).is_some_and(|fence| fence.closes(&open));
                if closed {
                    self.leaf = Leaf::None;
                }
                true
            }
            Leaf::Html(HtmlEnd::Text(end)) => {
                if line.text.to_ascii_lowercase().contains(end) {
                    self.leaf = Leaf::None;
                }
                true
            }
            Leaf::Comment => {
                if line.text.contains("-->") {
                    self.leaf = Leaf::Paragraph;
                }
                true
            }
            Leaf::None | Leaf::Paragraph | Leaf::Html(HtmlEnd::Blank) => false,
        }
    }

    /// Takes the blocks that begin on a line with text, from the outside in.
    /// The line stands in the first `inside` of the open containers.
    fn blocks(
        &mut self,
        at: usize,
        line: Line<'a>,
        mut cursor: Cursor<'a>,
        mut inside: usize,
    ) -> usize {
        let next = at + 1;
        let mut new = false;
        // A paragraph goes on without the marks of what it stands in.
        let mut paragraph = self.leaf == Leaf::Paragraph;
        loop {
            let (indent, text) = (cursor.indent(), cursor.text());
            let bare = cursor.bare_text();
            if bare.starts_with([':', '：', '#']) {
                let held = &self.containers[..inside];
                let is_component = |it: Option<&Container>| {
                    matches!(it.map(|it| it.kind), Some(Kind::Component { .. }))
                };
                if let Some((colons, damaged)) = opener::closing(bare) {
                    // In raw HTML it can only end what began around that.
                    let in_html = matches!(self.leaf, Leaf::Html(_))
                        && !self.containers.iter().any(|it| is_component(Some(it)));
                    if !new
                        && !in_html
                        && (indent < 4 || held.iter().any(|it| is_component(Some(it))))
                    {
                        self.close(line, &cursor, inside, colons, damaged);
                        return next;
                    }
                } else if indent < 4 || is_component(held.last()) {
                    let in_paragraph = paragraph && !new && inside == self.containers.len();
                    if let Some(opening) = opener::opening(bare, self.vocabulary)
                        .filter(|opening| !(opening.leaf && in_paragraph))
                    {
                        return self.open(at, line, &cursor, inside, opening, new);
                    }
                    if opener::almost(bare, self.vocabulary) {
                        let start = line.start + cursor.text_at();
                        let problem = Problem::NoOpening(start..start + bare.len());
                        self.found.problems.push(problem);
                    }
                    if !new
                        && is_component(held.last())
                        && let Some(name) = opener::slot(bare)
                    {
                        self.slot(line, &cursor, inside, &name);
                        return next;
                    }
                }
            }
            let paragraph_here = paragraph && !new && inside == self.containers.len();
            if self.leaf == Leaf::Html(HtmlEnd::Blank) && !new && inside == self.containers.len() {
                self.text_close(line, &cursor);
                return next;
            }
            if indent >= 4 {
                if paragraph && !new {
                    self.paragraph(at, line, &cursor);
                } else {
                    self.leave(inside, line);
                    self.leaf = Leaf::None;
                }
                return next;
            }
            let quote = text.starts_with('>');
            let marker =
                leaf::list_marker(text, paragraph_here).filter(|_| !leaf::thematic_break(text));
            if quote || marker.is_some() {
                self.leave(inside, line);
                self.leaf = Leaf::None;
                let kind = match marker {
                    Some(marker) if !quote => item(&mut cursor, marker),
                    _ => {
                        cursor.take(1);
                        cursor.skip(1);
                        Kind::Quote
                    }
                };
                self.push(kind);
                inside = self.containers.len();
                (new, paragraph) = (true, false);
                if cursor.text().is_empty() {
                    return next;
                }
                continue;
            }
            if paragraph_here && leaf::setext(text) {
                self.leaf = Leaf::None;
                return next;
            }
            if let Some(leaf) = self.begins(at, line, &cursor, inside, paragraph_here) {
                self.leaf = leaf;
                return next;
            }
            if !paragraph || new {
                self.leave(inside, line);
            }
            self.paragraph(at, line, &cursor);
            return next;
        }
    }

    /// Code, raw HTML, a heading or a break that begins here.
    fn begins(
        &mut self,
        at: usize,
        line: Line<'a>,
        cursor: &Cursor<'a>,
        inside: usize,
        in_paragraph: bool,
    ) -> Option<Leaf> {
        let text = cursor.text();
        if let Some(fence) = leaf::fence(text) {
            self.leave(inside, line);
            let end = self.code_end(at, &fence);
            if let Some(end) = end {
                self.end_code(line, cursor, &fence, self.lines[end].start);
            }
            return Some(Leaf::Code(fence, end));
        }
        if let Some(end) = leaf::html(text, in_paragraph) {
            let HtmlEnd::Text(mark) = end else {
                self.leave(inside, line);
                return Some(Leaf::Html(end));
            };
            let after = if mark == "-->" { 4 } else { 0 };
            let here = text.get(after..).unwrap_or_default().to_ascii_lowercase();
            if here.contains(mark) {
                self.leave(inside, line);
                return Some(Leaf::None);
            }
            if mark == "-->" && line.next > self.comments_end {
                // To Markdown it would hide the rest of the page.
                let start = line.start + cursor.text_at();
                self.found.edits.push(Edit {
                    range: start..start + 1,
                    text: "&lt;".to_owned(),
                    tag: None,
                });
                self.found
                    .problems
                    .push(Problem::OpenComment(start..start + 4));
                return None;
            }
            self.leave(inside, line);
            return Some(Leaf::Html(end));
        }
        if let Some(level) = leaf::heading(text) {
            self.leave(inside, line);
            self.found
                .runs
                .push(line.start + cursor.text_at()..line.end());
            if !self.text_close(line, cursor) && level <= 2 {
                let range = line.start..line.next;
                self.token(TokenKind::Heading, range, cursor, self.containers.len());
            }
            return Some(Leaf::None);
        }
        leaf::thematic_break(text).then(|| {
            self.leave(inside, line);
            Leaf::None
        })
    }

    /// The line at which code without a closing fence ends, when that is not
    /// the end of what it stands in: the closer of its component. A fence
    /// that comes after that closer belongs to other code if more code begins
    /// before it.
    fn code_end(&self, at: usize, open: &Fence) -> Option<usize> {
        let is_open = |colons| {
            let own = |it: &Container| matches!(it.kind, Kind::Component { colons: own, .. } if own == colons);
            self.containers.iter().any(own)
        };
        let mut closer = None;
        for (at, line) in self.lines.iter().enumerate().skip(at + 1) {
            let Some(content) = content(&self.containers, line) else {
                if line.text.trim().is_empty() {
                    continue;
                }
                break;
            };
            if let Some(fence) = leaf::fence(content.text).filter(|_| content.indent < 4) {
                if fence.closes(open) {
                    return None;
                }
                if fence.mark == open.mark && !fence.bare && closer.is_some() {
                    break;
                }
            }
            let colons = content.text.len();
            if closer.is_none()
                && colons >= 2
                && content.text.bytes().all(|it| it == b':')
                && is_open(colons)
            {
                closer = Some(at);
            }
        }
        closer
    }

    /// Puts in the fence that is missing.
    fn end_code(&mut self, line: Line<'a>, cursor: &Cursor<'a>, fence: &Fence, end: usize) {
        let start = line.start + cursor.text_at();
        let mut text = prefix(&self.containers);
        text.extend(std::iter::repeat_n(char::from(fence.mark), fence.count));
        text.push('\n');
        let problem = Problem::OpenCode(start..line.end(), end, text.clone());
        self.found.problems.push(problem);
        self.found.edits.push(Edit {
            range: end..end,
            text,
            tag: None,
        });
    }

    fn paragraph(&mut self, at: usize, line: Line<'a>, cursor: &Cursor<'a>) {
        let text = line.start + cursor.text_at()..line.end();
        match self.found.runs.last_mut() {
            Some(run) if self.leaf == Leaf::Paragraph && self.run_line + 1 == at => {
                run.end = text.end;
            }
            _ => self.found.runs.push(text),
        }
        self.run_line = at;
        self.leaf = if self.comment_goes_on(at, cursor) {
            Leaf::Comment
        } else {
            Leaf::Paragraph
        };
        self.text_close(line, cursor);
    }

    /// Whether a comment begins in this line and ends on a later one of the
    /// same paragraph.
    fn comment_goes_on(&mut self, at: usize, cursor: &Cursor<'a>) -> bool {
        let text = cursor.text();
        let open = memrchr(b'<', text.as_bytes()).and_then(|_| text.rfind("<!--"));
        let Some(begin) = open else {
            return false;
        };
        let code = text[..begin].bytes().filter(|byte| *byte == b'`').count() % 2 == 1;
        if code || text[begin..].contains("-->") || at < self.uncommented {
            return false;
        }
        for (at, line) in self.lines.iter().enumerate().skip(at + 1) {
            if line.text.contains("-->") {
                return true;
            }
            self.uncommented = at;
            if line.text.trim().is_empty() {
                break;
            }
        }
        false
    }

    pub(super) fn token(
        &mut self,
        kind: TokenKind<'a>,
        range: Range<usize>,
        cursor: &Cursor<'a>,
        inside: usize,
    ) {
        self.found.tokens.push(Token {
            kind,
            range,
            text_before: self.text_end,
            place: place(&self.containers[..inside]),
            column: cursor.column() + cursor.indent(),
        });
    }

    pub(super) fn push(&mut self, kind: Kind) {
        self.ids += 1;
        // Deeper components are found all the same; their indent counts.
        if self.containers.len() >= DEEPEST && matches!(kind, Kind::Component { .. }) {
            return;
        }
        self.containers.push(Container {
            kind,
            id: self.ids,
            has_components: false,
        });
    }

    /// Ends all containers but the first `count`.
    pub(super) fn leave(&mut self, count: usize, line: Line<'a>) {
        if count >= self.containers.len() {
            return;
        }
        let left = self.containers.drain(count..);
        let places: Vec<usize> = left
            .filter(|it| !matches!(it.kind, Kind::Component { .. }))
            .filter(|it| it.has_components)
            .map(|it| it.id)
            .collect();
        if !places.is_empty() {
            let cursor = Cursor::new(line.text);
            self.token(
                TokenKind::Leave { places },
                line.start..line.start,
                &cursor,
                count,
            );
        }
    }
}

/// A list item whose marker has `marker` bytes; the cursor moves to its text.
fn item(cursor: &mut Cursor, marker: usize) -> Kind {
    let before = cursor.indent();
    cursor.take(marker);
    let spaces = cursor.indent();
    let empty = cursor.text().is_empty();
    // Five columns are an item that begins with indented code.
    let gap = if empty || spaces > 4 { 1 } else { spaces };
    cursor.skip(gap);
    Kind::Item {
        width: before + marker + gap,
        empty,
    }
}

fn edit(dedent: &Dedent, line: usize) -> Edit {
    Edit {
        range: line + dedent.range.start..line + dedent.range.end,
        text: " ".repeat(dedent.columns),
        tag: None,
    }
}
