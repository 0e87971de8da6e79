//! The part of the writer that writes code blocks: with a caption where the
//! fence names one, and with some of its lines highlighted.

use std::ops::{Range, RangeInclusive};

use pulldown_cmark::CodeBlockKind;

use super::fence::{self, Fence};
use super::html::{escape_attribute, escape_text};
use super::writer::{OpenComponent, Writer};
use crate::components::{canonical_name, code_group};
use crate::diagnostic::Diagnostic;
use crate::mdc::Scan;

/// The code block that is open.
pub(super) struct Code {
    /// Whether it stands in a figure.
    figure: bool,
    lines: Vec<RangeInclusive<usize>>,
    /// The number of the line that is written, from 1.
    line: usize,
    /// Whether it has begun.
    begun: bool,
}

impl Code {
    /// Whether the line that is written is to be highlighted.
    fn highlighted(&self) -> bool {
        let at = self.lines.partition_point(|lines| *lines.end() < self.line);
        self.lines
            .get(at)
            .is_some_and(|lines| lines.contains(&self.line))
    }

    /// Writes a part of the code.
    pub(super) fn write(&mut self, html: &mut String, text: &str) {
        if self.lines.is_empty() {
            return escape_text(html, text);
        }
        for part in text.split_inclusive('\n') {
            let highlighted = self.highlighted();
            if highlighted && !self.begun {
                html.push_str("<span class=\"line highlight\">");
            }
            self.begun = true;
            let line = part.strip_suffix('\n');
            escape_text(html, line.unwrap_or(part));
            if line.is_some() {
                html.push_str(if highlighted { "</span>\n" } else { "\n" });
                self.line += 1;
                self.begun = false;
            }
        }
    }
}

impl Writer<'_> {
    pub(super) fn start_code(&mut self, kind: &CodeBlockKind, range: &Range<usize>) {
        let mut fence = match kind {
            CodeBlockKind::Fenced(_) => self.fence(range),
            CodeBlockKind::Indented => Fence::default(),
        };
        if fence.name.is_none() && self.in_code_group() {
            fence.name = Some(match fence.language.as_str() {
                "" => self.words.get("code-label"),
                language => language.to_owned(),
            });
        }
        if let Some(name) = &fence.name {
            self.push("<figure class=\"code\">\n<figcaption>");
            escape_text(&mut self.out.body.html, name);
            self.push("</figcaption>\n");
        }
        self.push("<pre tabindex=\"0\"><code");
        if !fence.language.is_empty() {
            self.push(" class=\"language-");
            escape_attribute(&mut self.out.body.html, &fence.language);
            self.push("\"");
        }
        self.push(">");
        self.code = Some(Code {
            figure: fence.name.is_some(),
            lines: fence.lines,
            line: 1,
            begun: false,
        });
    }

    pub(super) fn end_code(&mut self) {
        let Some(code) = self.code.take() else {
            return;
        };
        if code.begun && code.highlighted() {
            self.push("</span>");
        }
        self.push("</code></pre>\n");
        if code.figure {
            self.push("</figure>\n");
        }
    }

    /// What the opening fence of a block says.
    fn fence(&mut self, range: &Range<usize>) -> Fence {
        let (fence, start) = fence_of(self.scan, range);
        if let Some(wrong) = &fence.wrong {
            let span = self.file(&(start + wrong.start..start + wrong.end));
            self.out.diagnostics.push(
                Diagnostic::warning("code-highlight", "these are no lines of the code")
                    .at(self.source, span, "nothing is highlighted for it")
                    .help("write the numbers of lines, such as `{1,3-5}`"),
            );
        }
        fence
    }

    /// Whether the block that begins stands in a `code-group` and in nothing
    /// else there.
    fn in_code_group(&self) -> bool {
        self.components
            .last()
            .is_some_and(|OpenComponent { index, depth, .. }| {
                let component = self.scan.components.get(*index);
                depth + 1 == self.depth
                    && component.is_some_and(|it| canonical_name(&it.name) == code_group::NAME)
            })
    }
}

/// What the opening fence of the block at these bytes of the masked text says,
/// and where that begins.
pub(super) fn fence_of(scan: &Scan, range: &Range<usize>) -> (Fence, usize) {
    let block = scan.masked.get(range.clone()).unwrap_or_default();
    let line = block.lines().next().unwrap_or_default();
    let mark = line.trim_start().chars().next().unwrap_or('`');
    let info = line.trim_start().trim_start_matches(mark);
    (fence::read(info), range.start + line.len() - info.len())
}
