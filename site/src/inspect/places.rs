//! Places of one text as JSON: bytes, lines and columns. A page has many, so
//! lines are counted once.

use std::ops::Range;

use serde_json::{Value, json};

/// How many bytes are counted at a time.
const BLOCK: usize = 256;

/// The places of a text.
pub(super) struct Places<'a> {
    text: &'a str,
    /// Where each line begins.
    lines: Vec<usize>,
    /// How many characters stand before each block of bytes.
    blocks: Vec<usize>,
}

impl<'a> Places<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let mut before = 0;
        let mut blocks = Vec::new();
        for block in text.as_bytes().chunks(BLOCK) {
            blocks.push(before);
            before += characters(block);
        }
        blocks.push(before);
        Self {
            text,
            lines: std::iter::once(0)
                .chain(breaks.map(|(at, _)| at + 1))
                .collect(),
            blocks,
        }
    }

    /// A place, with lines and columns from 1 and columns in characters.
    pub(super) fn of(&self, span: &Range<usize>) -> Value {
        let (line, column) = self.line_column(span.start);
        let (end_line, end_column) = self.line_column(span.end);
        json!({
            "line": line,
            "column": column,
            "end_line": end_line,
            "end_column": end_column,
            "start": span.start,
            "end": span.end,
        })
    }

    /// A place without the white space around its text.
    pub(super) fn trimmed(&self, span: &Range<usize>) -> Value {
        let text = self.text.get(span.clone()).unwrap_or_default();
        let start = span.start + (text.len() - text.trim_start().len());
        self.of(&(start..start + text.trim().len()))
    }

    fn line_column(&self, offset: usize) -> (usize, usize) {
        let offset = self.text.floor_char_boundary(offset);
        let line = self.lines.partition_point(|start| *start <= offset);
        let start = self.lines.get(line - 1).copied().unwrap_or(0);
        (line, self.before(offset) - self.before(start) + 1)
    }

    /// How many characters stand before this byte.
    fn before(&self, offset: usize) -> usize {
        let block = offset / BLOCK;
        let rest = self.text.as_bytes().get(block * BLOCK..offset);
        self.blocks.get(block).copied().unwrap_or(0) + rest.map_or(0, characters)
    }
}

/// How many characters begin in these bytes.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| *byte & 0xC0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Source;

    #[test]
    fn they_are_those_of_diagnostics() {
        let text = "a文\r\n\n𝄞é ".repeat(200);
        let (source, places) = (Source::new("a.md", text.as_str()), Places::new(&text));
        for offset in 0..text.len() + 2 {
            assert_eq!(
                places.line_column(offset),
                source.line_column(offset),
                "{offset}"
            );
        }
    }
}
