//! Writes the HTML of one page, event by event, and collects what the rest of
//! the generator needs to know of it.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, Tag, TagEnd};

use super::Rendered;
use super::code_writer::Code;
use super::html::{escape_attribute, escape_text};
use crate::diagnostic::Source;
use crate::locale::Words;
use crate::mdc::Scan;
use crate::page::{Cell, Heading, Row, Slot, Table};

#[expect(
    clippy::struct_excessive_bools,
    reason = "each is whether one thing is open, and they do not depend on one another"
)]
pub(super) struct Writer<'a> {
    pub(super) source: &'a Arc<Source>,
    pub(super) scan: &'a Scan<'a>,
    pub(super) words: &'a Words,
    pub(super) out: Rendered,
    /// The text of the heading, cell or empty link that is open.
    pub(super) text: String,
    /// Whether one of them is.
    pub(super) collects: bool,
    /// Whether a recorder looks on, which wants the text of every link.
    pub(super) recorded: bool,
    /// The alternative text of the image that is open.
    pub(super) alt: String,
    /// Raw HTML of the block that is open.
    pub(super) raw: Option<String>,
    /// The bytes of the raw HTML that is written, for its problems.
    pub(super) raw_range: Range<usize>,
    /// Whether a `<video>` is open: it holds its files and nothing else.
    pub(super) video: bool,
    /// Whether a paragraph or a heading is open, which has no blocks in it.
    pub(super) in_line: bool,
    /// Tags of raw HTML that were told of.
    pub(super) refused: Vec<String>,
    /// For each open link, whether it needs its closing tag, and its empty
    /// target's place.
    pub(super) open_links: Vec<OpenLink>,
    /// The code block that is open.
    pub(super) code: Option<Code>,
    /// How many images are open: their text is the alternative text.
    pub(super) images: usize,
    /// The components that are open, the innermost last.
    pub(super) components: Vec<OpenComponent>,
    /// How many elements are open.
    pub(super) depth: usize,
    /// Where the attributes stand that were written last.
    pub(super) attributes_used: Option<usize>,
    alignments: Vec<Alignment>,
    pub(super) column: usize,
    in_head: bool,
    /// The numbers of footnotes by their labels, and how often each
    /// was cited.
    footnotes: HashMap<String, (usize, usize)>,
}

/// A component that is open.
pub(super) struct OpenComponent {
    /// Its place in the scan.
    pub index: usize,
    /// How many elements are open around it.
    pub depth: usize,
    /// Whether one of its slots needs its closing tag.
    pub slot: bool,
    /// The name of an element of raw HTML, which is no component.
    pub element: Option<&'static str>,
}

impl OpenComponent {
    pub(super) fn new(index: usize, depth: usize) -> Self {
        Self {
            index,
            depth,
            slot: false,
            element: None,
        }
    }

    pub(super) fn element(name: &'static str, depth: usize) -> Self {
        Self {
            element: Some(name),
            ..Self::new(usize::MAX, depth)
        }
    }
}

pub(super) struct OpenLink {
    /// An empty target: where, where its text begins in `text`, and whether
    /// text was collected around it.
    pub empty: Option<(Range<usize>, usize, bool)>,
    /// Whether `</a>` is due.
    pub written: bool,
}

impl<'a> Writer<'a> {
    pub(super) fn new(source: &'a Arc<Source>, scan: &'a Scan<'a>, words: &'a Words) -> Self {
        let mut out = Rendered::default();
        out.body.html.reserve(scan.masked.len() * 3 / 2);
        Self {
            source,
            scan,
            words,
            out,
            text: String::new(),
            collects: false,
            recorded: false,
            alt: String::new(),
            raw: None,
            raw_range: 0..0,
            video: false,
            in_line: false,
            refused: Vec::new(),
            open_links: Vec::new(),
            code: None,
            images: 0,
            components: Vec::new(),
            depth: 0,
            attributes_used: None,
            alignments: Vec::new(),
            column: 0,
            in_head: false,
            footnotes: HashMap::new(),
        }
    }

    pub(super) fn finish(mut self) -> Rendered {
        self.end_video();
        self.end_components(0);
        self.out
    }

    pub(super) fn event(&mut self, event: Event, range: Range<usize>) {
        if self.images > 0 {
            return self.inside_image(event, &range);
        }
        match &event {
            Event::Html(_)
            | Event::InlineHtml(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Start(Tag::HtmlBlock)
            | Event::End(TagEnd::HtmlBlock) => {}
            Event::Text(text) if text.trim().is_empty() => {}
            _ => self.end_video(),
        }
        match event {
            Event::Start(tag) => {
                self.depth += usize::from(!is_html(&tag));
                self.start(tag, range);
            }
            Event::End(tag) => {
                if tag != TagEnd::HtmlBlock {
                    self.end_components(self.depth);
                    self.depth -= 1;
                }
                self.end(tag, &range);
            }
            Event::Text(text) => match self.scan.tag_at(range.start) {
                Some(tag) if is_mark(&text) => self.inline_tag(tag, &range),
                _ if self.scan.has_tags(&range) => {
                    let text = self.verbatim(&text, &range);
                    self.shown(&text);
                }
                _ => self.shown(&text),
            },
            Event::Code(text) => self.code(&text, &range),
            Event::Html(html) => self.html_line(&html, range),
            Event::InlineHtml(html) => {
                self.raw_range = range;
                self.raw_html(&html);
            }
            Event::SoftBreak => {
                self.text.push(' ');
                self.push("\n");
            }
            Event::HardBreak => {
                self.text.push(' ');
                self.push("<br>\n");
            }
            Event::Rule => self.push("<hr>\n"),
            Event::TaskListMarker(done) => {
                self.push(if done {
                    "<label><input type=\"checkbox\" disabled checked> "
                } else {
                    "<label><input type=\"checkbox\" disabled> "
                });
                // The line is its name.
                self.components
                    .push(OpenComponent::element("label", self.depth));
            }
            Event::FootnoteReference(label) => {
                let number = self.footnote(&label);
                let cited = self.footnotes.get_mut(&*label).map_or(0, |note| {
                    note.1 += 1;
                    note.1
                });
                let id = match cited {
                    0 | 1 => format!("note-ref-{number}"),
                    _ => format!("note-ref-{number}-{cited}"),
                };
                self.push(&format!(
                    "<sup><a id=\"{id}\" href=\"#note-{number}\">{number}</a></sup>"
                ));
                self.out.ids.push(id);
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => {
                escape_text(&mut self.out.body.html, &text);
            }
        }
    }

    pub(super) fn shown(&mut self, text: &str) {
        if self.collects || self.recorded {
            self.text.push_str(text);
        }
        if let Some(code) = &mut self.code {
            return code.write(&mut self.out.body.html, text);
        }
        escape_text(&mut self.out.body.html, text);
    }

    fn inside_image(&mut self, event: Event, range: &Range<usize>) {
        match event {
            Event::Start(Tag::Image { .. }) => self.images += 1,
            Event::End(TagEnd::Image) => {
                self.images -= 1;
                if self.images == 0 {
                    let alt = std::mem::take(&mut self.alt);
                    escape_attribute(&mut self.out.body.html, &alt);
                    self.push("\" loading=\"lazy\" decoding=\"async\">");
                }
            }
            Event::Text(text) if is_mark(&text) && self.scan.has_tags(range) => {}
            Event::Text(text) | Event::Code(text) => {
                let text = self.verbatim(&text, range);
                self.alt.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => self.alt.push(' '),
            _ => {}
        }
    }

    pub(super) fn push(&mut self, html: &str) {
        self.out.body.html.push_str(html);
    }

    pub(super) fn file(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.scan.offsets.to_file(range.start);
        // The end may be the start of a replaced line: the last byte counts.
        let last = self
            .scan
            .offsets
            .to_file(range.end.saturating_sub(1).max(range.start));
        start..(last + 1).max(start)
    }

    fn start(&mut self, tag: Tag, range: Range<usize>) {
        self.end_label(&tag);
        match tag {
            Tag::Paragraph => {
                self.in_line = true;
                self.push("<p>");
            }
            Tag::Heading { level, .. } => {
                let level = level_number(level);
                self.in_line = true;
                self.text.clear();
                self.collects = true;
                self.push(&format!("<h{level} id=\""));
                self.slot(Slot::HeadingId(self.out.headings.len()));
                self.push("\">");
            }
            Tag::BlockQuote(_) => self.push("<blockquote>\n"),
            Tag::CodeBlock(kind) => self.start_code(&kind, &range),
            Tag::HtmlBlock => self.raw = Some(String::new()),
            Tag::List(Some(1)) => self.push("<ol>\n"),
            Tag::List(Some(first)) => self.push(&format!("<ol start=\"{first}\">\n")),
            Tag::List(None) => self.push("<ul>\n"),
            Tag::Item => self.push("<li>"),
            Tag::FootnoteDefinition(label) => {
                let number = self.footnote(&label);
                self.push(&format!(
                    "<div class=\"footnote\" id=\"note-{number}\"><sup>{number}</sup> "
                ));
                self.out.ids.push(format!("note-{number}"));
            }
            Tag::Table(alignments) => {
                self.alignments = alignments;
                self.out.tables.push(Table {
                    span: self.file(&range),
                    rows: Vec::new(),
                });
                self.push(
                    "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"",
                );
                let label = self.words.get("table-label");
                escape_attribute(&mut self.out.body.html, &label);
                self.push("\">\n<table>\n");
            }
            Tag::TableHead => {
                self.in_head = true;
                self.column = 0;
                self.push("<thead>\n<tr>");
            }
            Tag::TableRow => {
                self.column = 0;
                let span = self.trimmed(self.file(&range));
                if let Some(table) = self.out.tables.last_mut() {
                    table.rows.push(Row {
                        span,
                        cells: Vec::new(),
                    });
                }
                self.push("<tr>");
            }
            Tag::TableCell => self.start_cell(&range),
            Tag::Emphasis => self.start_element("em", &range),
            Tag::Strong => self.start_element("strong", &range),
            Tag::Strikethrough => self.start_element("del", &range),
            Tag::Superscript => self.push("<sup>"),
            Tag::Subscript => self.push("<sub>"),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => {
                self.start_link(link_type, &dest_url, &title, &range);
            }
            Tag::Image { dest_url, .. } => self.start_image(&dest_url, &range),
            Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Paragraph => {
                self.in_line = false;
                self.push("</p>\n");
            }
            TagEnd::Heading(level) => {
                let level = level_number(level);
                let text = std::mem::take(&mut self.text);
                (self.collects, self.in_line) = (false, false);
                self.push("<a class=\"anchor\" href=\"#");
                self.slot(Slot::HeadingId(self.out.headings.len()));
                self.push(&format!(
                    "\" aria-hidden=\"true\" tabindex=\"-1\"></a></h{level}>\n"
                ));
                let span = self.file(range);
                self.out.headings.push(Heading {
                    level,
                    text: text.trim().to_owned(),
                    span,
                });
            }
            TagEnd::BlockQuote(_) => self.push("</blockquote>\n"),
            TagEnd::CodeBlock => self.end_code(),
            TagEnd::HtmlBlock => {
                if let Some(raw) = self.raw.take() {
                    self.raw_html(&raw);
                }
            }
            TagEnd::List(true) => self.push("</ol>\n"),
            TagEnd::List(false) => self.push("</ul>\n"),
            TagEnd::Item => self.push("</li>\n"),
            TagEnd::FootnoteDefinition => self.push("</div>\n"),
            TagEnd::Table => {
                self.push("</tbody>\n</table>\n</div>\n");
                self.slot(Slot::AfterTable(self.out.tables.len().saturating_sub(1)));
            }
            TagEnd::TableHead => {
                self.in_head = false;
                self.push("</tr>\n</thead>\n<tbody>\n");
            }
            TagEnd::TableRow => self.push("</tr>\n"),
            TagEnd::TableCell => {
                self.push(if self.in_head { "</th>" } else { "</td>" });
                let text = std::mem::take(&mut self.text);
                self.collects = false;
                if let Some(cell) = self.cell() {
                    text.trim().clone_into(&mut cell.text);
                }
            }
            TagEnd::Emphasis => self.push("</em>"),
            TagEnd::Strong => self.push("</strong>"),
            TagEnd::Strikethrough => self.push("</del>"),
            TagEnd::Superscript => self.push("</sup>"),
            TagEnd::Subscript => self.push("</sub>"),
            TagEnd::Link => self.end_link(),
            TagEnd::Image
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn start_element(&mut self, name: &str, range: &Range<usize>) {
        self.push("<");
        self.push(name);
        self.attributes(range, name);
        self.push(">");
    }

    pub(super) fn slot(&mut self, slot: Slot) {
        self.out.body.slots.push((self.out.body.html.len(), slot));
    }

    /// A place without the blanks around its text.
    pub(super) fn trimmed(&self, span: Range<usize>) -> Range<usize> {
        let text = self.source.text.get(span.clone()).unwrap_or_default();
        let start = span.start + (text.len() - text.trim_start().len());
        start..start + text.trim().len()
    }

    fn start_cell(&mut self, range: &Range<usize>) {
        self.text.clear();
        self.collects = true;
        let align = match self.alignments.get(self.column) {
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::Right) => " class=\"align-end\"",
            _ => "",
        };
        self.column += 1;
        if self.in_head {
            self.push("<th scope=\"col\"");
        } else {
            self.push("<td");
            let span = self.trimmed(self.file(range));
            if let Some(row) = self
                .out
                .tables
                .last_mut()
                .and_then(|table| table.rows.last_mut())
            {
                row.cells.push(Cell {
                    span,
                    ..Cell::default()
                });
            }
        }
        self.push(align);
        self.push(">");
    }

    /// The cell of a table's body that is open.
    pub(super) fn cell(&mut self) -> Option<&mut Cell> {
        if self.in_head || self.column == 0 {
            return None;
        }
        self.out
            .tables
            .last_mut()?
            .rows
            .last_mut()?
            .cells
            .last_mut()
    }

    fn footnote(&mut self, label: &CowStr) -> usize {
        let next = self.footnotes.len() + 1;
        let (number, _) = self.footnotes.entry(label.to_string()).or_insert((next, 0));
        *number
    }
}

/// Whether a text is what Markdown makes of a mark within a line.
pub(super) fn is_mark(text: &str) -> bool {
    text == "\u{e000}"
}

/// A block of raw HTML has no element of its own.
fn is_html(tag: &Tag) -> bool {
    matches!(tag, Tag::HtmlBlock)
}

/// The page's title is the only heading of level 1.
fn level_number(level: HeadingLevel) -> u8 {
    (level as u8).max(2)
}
