//! Lines with their byte offsets, and a cursor that measures white space the
//! way `CommonMark` does, in columns. What a line means is not known here.

use std::ops::Range;

use memchr::memchr_iter;

/// One line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// Offset of its first byte.
    pub start: usize,
    /// Offset after its line break, or the end of the text.
    pub next: usize,
    /// Its text without the line break.
    pub text: &'a str,
}

impl Line<'_> {
    /// Offset after its text, before the line break.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// Cuts `text` into lines; `\n` and `\r\n` both end one.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut start = 0;
    let mut lines = Vec::with_capacity(text.len() / 32);
    let ends = memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1);
    for next in ends.chain([text.len()]) {
        if next > start {
            let text = text[start..next].trim_end_matches(['\n', '\r']);
            lines.push(Line { start, next, text });
            start = next;
        }
    }
    lines
}

/// A place in a line, from left to right. A tab counts to the next multiple
/// of four columns, and may be taken in part.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'a> {
    line: &'a str,
    at: usize,
    column: usize,
    /// Columns of a tab that was taken in part.
    spare: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(line: &'a str) -> Self {
        Self {
            line: line.trim_end(),
            at: 0,
            column: 0,
            spare: 0,
        }
    }

    /// Bytes of the line before the cursor.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Columns of the line before the cursor.
    pub(super) fn column(&self) -> usize {
        self.column
    }

    /// Columns of white space that follow.
    pub(super) fn indent(&self) -> usize {
        let mut column = self.column + self.spare;
        for byte in &self.line.as_bytes()[self.at..] {
            match byte {
                b' ' => column += 1,
                b'\t' => column += 4 - column % 4,
                _ => break,
            }
        }
        column - self.column
    }

    /// Takes white space, at most `columns` of it; says which bytes that were.
    pub(super) fn skip(&mut self, columns: usize) -> Range<usize> {
        let (from, end) = (self.at, self.column + columns);
        let taken = self.spare.min(columns);
        self.spare -= taken;
        self.column += taken;
        while self.column < end {
            let width = match self.line.as_bytes().get(self.at) {
                Some(b' ') => 1,
                Some(b'\t') => 4 - self.column % 4,
                _ => break,
            };
            self.at += 1;
            let taken = width.min(end - self.column);
            self.column += taken;
            self.spare = width - taken;
        }
        from..self.at
    }

    /// Takes `bytes` that are no white space, a column each.
    pub(super) fn take(&mut self, bytes: usize) {
        self.skip(usize::MAX - self.column);
        self.at += bytes;
        self.column += bytes;
    }

    /// What follows, without the white space before and behind it.
    pub(super) fn text(&self) -> &'a str {
        self.line[self.at..].trim_start_matches([' ', '\t'])
    }

    /// The same without blanks of other kinds, which are letters to
    /// `CommonMark`: tools put them before components and props.
    pub(super) fn bare_text(&self) -> &'a str {
        self.line[self.at..].trim_start()
    }

    /// Where `bare_text` begins, in bytes of the line.
    pub(super) fn text_at(&self) -> usize {
        self.line.len() - self.line[self.at..].trim_start().len()
    }

    /// Columns of a tab that was taken in part.
    pub(super) fn spare(&self) -> usize {
        self.spare
    }
}
