//! Lines with their byte offsets, and which of them are inside fenced code,
//! where nothing is a component.

use std::ops::Range;

/// One line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// Offset of its first byte.
    pub start: usize,
    /// Offset after its line break, or the end of the text.
    pub next: usize,
    /// Its text without the line break.
    pub text: &'a str,
    /// Whether it is in, or fences, a code block.
    pub code: bool,
}

impl Line<'_> {
    /// Its bytes without the line break.
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// Columns of white space before its text; a tab counts to the next
    /// multiple of four.
    pub(super) fn indent(&self) -> usize {
        let mut columns = 0;
        for byte in self.text.bytes() {
            match byte {
                b' ' => columns += 1,
                b'\t' => columns += 4 - columns % 4,
                _ => break,
            }
        }
        columns
    }

    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// Cuts `text` into lines; `\n` and `\r\n` both end one.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut fence: Option<(u8, usize)> = None;
    let mut start = 0;
    while start < text.len() {
        let next = text[start..]
            .find('\n')
            .map_or(text.len(), |at| start + at + 1);
        let line = text[start..next].trim_end_matches(['\n', '\r']);
        let mut code = fence.is_some();
        match (fence, code_fence(line)) {
            (None, Some((mark, count, _))) => {
                fence = Some((mark, count));
                code = true;
            }
            (Some((open, least)), Some((mark, count, true))) if mark == open && count >= least => {
                fence = None;
            }
            _ => {}
        }
        lines.push(Line {
            start,
            next,
            text: line,
            code,
        });
        start = next;
    }
    lines
}

/// The mark, its count, and whether nothing follows (so that it can close),
/// when the line is a code fence.
fn code_fence(line: &str) -> Option<(u8, usize, bool)> {
    let text = line.trim_start();
    let mark = *text.as_bytes().first()?;
    if mark != b'`' && mark != b'~' {
        return None;
    }
    let count = text.bytes().take_while(|byte| *byte == mark).count();
    let info = &text[count..];
    if count < 3 || (mark == b'`' && info.contains('`')) {
        return None;
    }
    Some((mark, count, info.trim().is_empty()))
}
