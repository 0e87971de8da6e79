//! Reads the outline of a page: goes through the events of its Markdown, as
//! the writer of HTML does, and notes what every language must have.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Parser, Tag, TagEnd};

use super::number;
use super::outline::{Code, List, Mention, Row, Section, Table};
use super::run::{Run, count_words};
use crate::diagnostic::Source;
use crate::mdc::{self, Scan};
use crate::{components, front_matter, markdown};

/// The sections of a page's text.
pub(super) fn sections(source: &Arc<Source>) -> Vec<Section> {
    let front = front_matter::read(source);
    let scan = mdc::scan(source, front.body, components::VOCABULARY);
    let first_line = source.text.find('\n').unwrap_or(source.text.len());
    let mut reader = Reader {
        scan: &scan,
        sections: vec![Section {
            level: 1,
            title: front.front.title.clone(),
            heading: 0..first_line,
            ..Section::default()
        }],
        run: Run::default(),
        lists: Vec::new(),
        closed: None,
        row: None,
        column: 0,
        in_heading: false,
        quiet: 0,
        depth: 0,
        code: None,
    };
    for (key, value) in &front.entries {
        if matches!(key.text(), Some("title" | "description"))
            && let Some(text) = value.text()
        {
            reader.run.push(text, value.span.start, value.span.len());
            reader.flush();
        }
    }
    for (event, range) in Parser::new_ext(&scan.masked, markdown::options()).into_offset_iter() {
        reader.event(event, &range);
    }
    reader.flush();
    let mut sections = reader.sections;
    let mut end = source.text.len();
    for section in sections.iter_mut().rev() {
        section.span = section.heading.start..end;
        end = section.heading.start;
    }
    sections
}

struct Reader<'a> {
    scan: &'a Scan<'a>,
    sections: Vec<Section>,
    /// The text of the block that is open.
    run: Run,
    /// The open lists: their places in the section.
    lists: Vec<Option<usize>>,
    /// The list that ended last, and how deep it stood, when nothing stands
    /// behind it: the next list may go on with it.
    closed: Option<(usize, usize)>,
    row: Option<Row>,
    column: usize,
    in_heading: bool,
    /// How many elements are open whose text is not running text.
    quiet: usize,
    /// How many blocks and components are open.
    depth: usize,
    code: Option<Code>,
}

impl Reader<'_> {
    fn section(&mut self) -> &mut Section {
        if self.sections.is_empty() {
            self.sections.push(Section::default());
        }
        let last = self.sections.len() - 1;
        &mut self.sections[last]
    }

    fn file(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.scan.offsets.to_file(range.start);
        let text = &self.scan.masked[range.clone()];
        let blank = text.len() - text.trim_end().len();
        start..self.scan.offsets.to_file(range.end - blank).max(start)
    }

    fn event(&mut self, event: Event, range: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => self.text(&text, range),
            Event::Code(text) => {
                let span = self.file(range);
                if let Some(row) = self.first_cell() {
                    row.key.get_or_insert_with(|| text.to_string());
                    row.text.push_str(&text);
                }
                if self.in_heading {
                    self.section().title.push_str(&text);
                }
                let what = text.into_string();
                self.section().terms.push(Mention { what, span });
                self.run.gap();
            }
            Event::Html(html) | Event::InlineHtml(html) => match self.scan.mark_at(range.start) {
                Some((tag, _)) if html.starts_with(mdc::MARK) => self.component(tag),
                _ => self.run.gap(),
            },
            Event::SoftBreak | Event::HardBreak => self.run.gap(),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag, range: &Range<usize>) {
        if is_block(&tag) {
            self.flush();
            if !matches!(tag, Tag::Item | Tag::List(_)) {
                self.closed = None;
            }
            self.depth += 1;
        }
        match tag {
            Tag::Heading { level, .. } => {
                let heading = self.file(range);
                self.in_heading = true;
                let nested = self.depth > 1;
                self.sections.push(Section {
                    level: level as u8,
                    heading,
                    nested,
                    ..Section::default()
                });
            }
            Tag::List(start) => self.list(start.is_some(), range),
            Tag::Item => {
                let span = self.file(range);
                if let Some(list) = self.lists.last().copied().flatten()
                    && let Some(list) = self.section().lists.get_mut(list)
                {
                    list.items.push(span);
                }
            }
            Tag::Table(columns) => {
                let span = self.file(range);
                self.section().tables.push(Table {
                    columns: columns.len(),
                    rows: Vec::new(),
                    span,
                });
            }
            Tag::TableRow => {
                self.column = 0;
                self.row = Some(Row {
                    span: self.file(range),
                    ..Row::default()
                });
            }
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => self.link(link_type, &dest_url, range),
            Tag::Image { dest_url, .. } => {
                self.quiet += 1;
                let span = self.file(range);
                let what = dest_url.trim().to_owned();
                self.section().images.push(Mention { what, span });
            }
            Tag::CodeBlock(kind) => {
                let language = match kind {
                    CodeBlockKind::Fenced(info) => info
                        .split([' ', '[', '{', ','])
                        .next()
                        .unwrap_or_default()
                        .to_owned(),
                    CodeBlockKind::Indented => String::new(),
                };
                self.code = Some(Code {
                    language,
                    text: String::new(),
                    span: self.file(range),
                });
            }
            _ => {}
        }
    }

    fn list(&mut self, ordered: bool, range: &Range<usize>) {
        let depth = self.lists.len();
        let span = self.file(range);
        let before = self.closed.take();
        let section = self.section();
        // Another bullet begins another list to Markdown, and not to readers.
        let goes_on = before.filter(|(at, it)| {
            *it == depth
                && section
                    .lists
                    .get(*at)
                    .is_some_and(|list| list.ordered == ordered)
        });
        let at = if let Some((at, _)) = goes_on {
            at
        } else {
            section.lists.push(List {
                ordered,
                depth,
                items: Vec::new(),
                span,
            });
            section.lists.len() - 1
        };
        self.lists.push(Some(at));
    }

    fn link(&mut self, link_type: LinkType, target: &str, range: &Range<usize>) {
        let span = self.file(range);
        let target = target.trim();
        if matches!(link_type, LinkType::Autolink | LinkType::Email) {
            self.quiet += 1;
        }
        let email = target
            .strip_prefix("mailto:")
            .or_else(|| (link_type == LinkType::Email).then_some(target));
        if let Some(email) = email {
            let what = email.split('?').next().unwrap_or_default().to_lowercase();
            self.section().emails.push(Mention { what, span });
            return;
        }
        if let Some(row) = self.first_cell() {
            row.key.get_or_insert_with(|| target.to_owned());
        }
        let what = target.to_owned();
        self.section().links.push(Mention { what, span });
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Heading(_) => {
                self.flush();
                self.in_heading = false;
                let title = self.section().title.trim().to_owned();
                self.section().title = title;
            }
            TagEnd::List(_) => {
                self.flush();
                let list = self.lists.pop().flatten();
                self.closed = list.map(|at| (at, self.lists.len()));
            }
            TagEnd::TableCell => {
                self.flush();
                self.column += 1;
            }
            TagEnd::TableRow => {
                if let Some(row) = self.row.take()
                    && let Some(table) = self.section().tables.last_mut()
                {
                    table.rows.push(row);
                }
            }
            TagEnd::CodeBlock => {
                if let Some(code) = self.code.take() {
                    self.section().code.push(code);
                }
            }
            TagEnd::Image => self.quiet = self.quiet.saturating_sub(1),
            TagEnd::Link => {
                let text = &self.scan.masked[range.clone()];
                if text.starts_with('<') {
                    self.quiet = self.quiet.saturating_sub(1);
                }
            }
            TagEnd::Paragraph | TagEnd::Item | TagEnd::BlockQuote(_) => self.flush(),
            _ => {}
        }
        if is_block_end(tag) {
            self.depth = self.depth.saturating_sub(1);
        }
    }

    fn text(&mut self, text: &str, range: &Range<usize>) {
        if let Some(code) = &mut self.code {
            code.text.push_str(text);
            return;
        }
        if let Some((tag, _)) = self.scan.mark_at(range.start) {
            self.run.gap();
            return self.component(tag);
        }
        if let Some(row) = self.first_cell() {
            row.text.push_str(text);
        }
        if self.in_heading {
            self.section().title.push_str(text);
        }
        if self.quiet == 0 {
            let file = self.file(range);
            self.run.push(text, file.start, range.len());
        }
    }

    fn component(&mut self, tag: mdc::Tag) {
        match tag {
            mdc::Tag::Open(at) | mdc::Tag::Whole(at) => {
                self.flush();
                self.closed = None;
                self.depth += usize::from(matches!(tag, mdc::Tag::Open(_)));
                let Some(component) = self.scan.components.get(at) else {
                    return;
                };
                if let Some((target, span)) = components::link(component) {
                    let what = target.trim().to_owned();
                    self.section().links.push(Mention { what, span });
                }
                if matches!(component.kind, mdc::Kind::Block | mdc::Kind::Inline) {
                    self.section().components.push(component.clone());
                }
            }
            mdc::Tag::Close(_) => {
                self.flush();
                self.depth = self.depth.saturating_sub(1);
            }
            mdc::Tag::Slot(..) => self.flush(),
            mdc::Tag::Attributes(_) | mdc::Tag::Edge => {}
        }
    }

    /// The row that is open, while its first cell is.
    fn first_cell(&mut self) -> Option<&mut Row> {
        self.row.as_mut().filter(|_| self.column == 0)
    }

    /// Takes the numbers and addresses of the text that is open.
    fn flush(&mut self) {
        if self.run.is_empty() {
            return;
        }
        let run = std::mem::take(&mut self.run);
        let (text, emails) = run.without_addresses();
        let numbers = number::find(&text);
        let words = count_words(&text);
        let section = self.section();
        section.emails.extend(emails);
        section
            .numbers
            .extend(numbers.into_iter().map(|mut number| {
                number.span = run.file(&number.span);
                number
            }));
        section.numbers_in_words.extend(number::in_words(&text));
        section.words += words;
    }
}

fn is_block(tag: &Tag) -> bool {
    !matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::TableCell
            | Tag::TableHead
            | Tag::TableRow
            | Tag::HtmlBlock
    )
}

fn is_block_end(tag: TagEnd) -> bool {
    !matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Link
            | TagEnd::Image
            | TagEnd::TableCell
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::HtmlBlock
    )
}
