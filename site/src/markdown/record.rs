//! What `site inspect` tells of a page beyond what the site needs: the tree of
//! components, the texts of links, images, code blocks, the heads of tables.
//! The recorder looks on while the writer writes, so that what it notes is
//! what became of the page; pages are read without one otherwise.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Tag, TagEnd};

use super::code_writer::fence_of;
use super::fence::Fence;
use super::record_tree::Components;
use super::writer::{Writer, is_mark};
use crate::components;
use crate::mdc::{self, Component, Scan, SlotMark};
use crate::page::Cell;

/// What a recorder noted.
#[derive(Debug, Default)]
pub struct Record {
    /// The components that stand in no other.
    pub components: Vec<Placed>,
    /// In the order in which they begin, those of components among them.
    pub links: Vec<LinkRecord>,
    /// In order.
    pub images: Vec<ImageRecord>,
    /// In order.
    pub code: Vec<CodeRecord>,
    /// The head of each table, in order.
    pub heads: Vec<Vec<Cell>>,
}

/// A component and what stands in it.
#[derive(Debug)]
pub struct Placed {
    /// Itself.
    pub component: Component,
    /// From its opening to its closing, in the file.
    pub span: Range<usize>,
    /// What stands in square brackets behind its name.
    pub label: Option<Range<usize>>,
    /// Its slots, in order.
    pub slots: Vec<SlotMark>,
    /// Which of the slots of the component around it it stands in.
    pub slot: Option<usize>,
    /// The components in it, in order.
    pub children: Vec<Placed>,
}

/// A link.
#[derive(Debug)]
pub struct LinkRecord {
    /// Its target as it was written.
    pub target: String,
    /// Whether it is an e-mail address in angle brackets.
    pub email: bool,
    /// Its text without markup; the address of a component has none.
    pub text: Option<String>,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// An image.
#[derive(Debug)]
pub struct ImageRecord {
    /// Its address as it was written.
    pub target: String,
    /// Its alternative text.
    pub alt: String,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// A code block.
#[derive(Debug)]
pub struct CodeRecord {
    /// The language; empty without one.
    pub language: String,
    /// The name of the file.
    pub name: Option<String>,
    /// First and last line of each highlighted part.
    pub highlighted: Vec<(usize, usize)>,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// Notes what the writer writes.
pub(super) struct Recorder<'a> {
    scan: &'a Scan<'a>,
    record: Record,
    tree: Components<'a>,
    /// The open links: the place in the record, and where the text begins.
    links: Vec<(usize, usize)>,
    in_head: bool,
}

/// A mark that an event is, and its bytes in the file.
pub(super) type Mark = (mdc::Tag, Range<usize>);

impl<'a> Recorder<'a> {
    pub(super) fn new(scan: &'a Scan<'a>) -> Self {
        Self {
            scan,
            record: Record::default(),
            tree: Components::new(scan),
            links: Vec::new(),
            in_head: false,
        }
    }

    /// Has the writer write an event, and notes what it was.
    pub(super) fn event(&mut self, writer: &mut Writer<'a>, event: Event, range: Range<usize>) {
        let mark = self.mark(writer, &event, &range);
        if writer.images == 0 {
            self.note(writer, &event, &range);
        } else if writer.images == 1 && matches!(event, Event::End(TagEnd::Image)) {
            self.end_image(writer);
        }
        let begun = self.tree.len();
        writer.event(event, range.clone());
        self.tree.follow(writer, mark.as_ref(), &range);
        for index in self.tree.begun_since(begun) {
            self.component_link(index);
        }
    }

    pub(super) fn finish(mut self, writer: &Writer) -> Record {
        self.record.components = self.tree.finish(writer);
        self.record
    }

    /// The mark that the writer will take this event for.
    fn mark(&self, writer: &Writer, event: &Event, range: &Range<usize>) -> Option<Mark> {
        let is_mark = match event {
            Event::Text(text) => writer.images == 0 && is_mark(text),
            Event::Html(html) => html.starts_with(mdc::MARK),
            _ => false,
        };
        is_mark.then(|| self.scan.mark_at(range.start)).flatten()
    }

    fn note(&mut self, writer: &mut Writer, event: &Event, range: &Range<usize>) {
        match event {
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                ..
            }) => {
                if let Some(cell) = self.head_cell() {
                    cell.link.get_or_insert_with(|| dest_url.to_string());
                }
                self.links
                    .push((self.record.links.len(), writer.text.len()));
                self.record.links.push(LinkRecord {
                    target: dest_url.trim().to_owned(),
                    email: *link_type == LinkType::Email,
                    text: None,
                    span: writer.file(range),
                });
            }
            Event::End(TagEnd::Link) => {
                let Some((link, from)) = self.links.pop() else {
                    return;
                };
                if let Some(link) = self.record.links.get_mut(link) {
                    let text = writer.text.get(from..).unwrap_or_default();
                    link.text = Some(text.trim().to_owned());
                }
            }
            Event::Start(Tag::Image { dest_url, .. }) => self.record.images.push(ImageRecord {
                target: dest_url.trim().to_owned(),
                alt: String::new(),
                span: writer.file(range),
            }),
            Event::Start(Tag::CodeBlock(kind)) => {
                let fence = match kind {
                    CodeBlockKind::Fenced(_) => fence_of(self.scan, range).0,
                    CodeBlockKind::Indented => Fence::default(),
                };
                let lines = fence.lines.iter();
                self.record.code.push(CodeRecord {
                    highlighted: lines.map(|it| (*it.start(), *it.end())).collect(),
                    language: fence.language,
                    name: fence.name,
                    span: writer.trimmed(writer.file(range)),
                });
            }
            Event::Start(Tag::TableHead) => {
                self.in_head = true;
                self.record.heads.push(Vec::new());
            }
            Event::End(TagEnd::TableHead) => self.in_head = false,
            Event::Start(Tag::TableCell) if self.in_head => {
                let span = writer.trimmed(writer.file(range));
                if let Some(head) = self.record.heads.last_mut() {
                    head.push(Cell {
                        span,
                        ..Cell::default()
                    });
                }
            }
            Event::End(TagEnd::TableCell) => {
                if let Some(cell) = self.head_cell() {
                    writer.text.trim().clone_into(&mut cell.text);
                }
            }
            _ => {}
        }
    }

    /// The cell of a table's head that is open.
    fn head_cell(&mut self) -> Option<&mut Cell> {
        let head = self.record.heads.last_mut().filter(|_| self.in_head)?;
        head.last_mut()
    }

    fn end_image(&mut self, writer: &Writer) {
        if let Some(image) = self.record.images.last_mut() {
            image.alt.clone_from(&writer.alt);
        }
    }

    /// A component may be a link, or have one.
    fn component_link(&mut self, index: usize) {
        let to = self.scan.components.get(index).and_then(components::link);
        if let Some((target, span)) = to {
            self.record.links.push(LinkRecord {
                target: target.trim().to_owned(),
                email: false,
                text: None,
                span,
            });
        }
    }
}
