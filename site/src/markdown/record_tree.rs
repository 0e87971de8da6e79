//! The part of the recorder that follows the components: which of them the
//! writer has open after each event says what stands in what, whatever
//! happened to their closers.

use std::ops::Range;

use super::record::{Mark, Placed};
use super::writer::Writer;
use crate::mdc::{Component, Kind, Scan, Tag, block_label};

/// Components deeper in others than this stand beside each other: trees that
/// deep are a mistake of the page, and no reader of JSON takes them.
const MOST_NESTED: usize = 32;

/// The components that have begun.
pub(super) struct Components<'a> {
    scan: &'a Scan<'a>,
    /// Those that are open, the innermost last, and each one's number.
    open: Vec<(usize, Placed)>,
    done: Vec<Placed>,
    /// The numbers of all, in the order in which they began.
    begun: Vec<usize>,
}

impl<'a> Components<'a> {
    pub(super) fn new(scan: &'a Scan<'a>) -> Self {
        Self {
            scan,
            open: Vec::new(),
            done: Vec::new(),
            begun: Vec::new(),
        }
    }

    /// How many have begun.
    pub(super) fn len(&self) -> usize {
        self.begun.len()
    }

    /// The numbers of those that began after so many others.
    pub(super) fn begun_since(&self, count: usize) -> Vec<usize> {
        self.begun.get(count..).unwrap_or_default().to_vec()
    }

    /// Notes what an event, which the writer has written, began and ended.
    pub(super) fn follow(&mut self, writer: &Writer, mark: Option<&Mark>, range: &Range<usize>) {
        // Elements of raw HTML are no components.
        let components = || writer.components.iter().filter(|it| it.element.is_none());
        let both = self.open.iter().zip(components());
        let same = both.take_while(|((index, _), own)| *index == own.index);
        let same = same.count();
        while self.open.len() > same {
            let Some((index, placed)) = self.open.pop() else {
                break;
            };
            let placed = match mark {
                Some((Tag::Close(own), span)) if *own == index => {
                    closed(placed, span, &writer.source.text)
                }
                Some((_, span)) => ended(placed, span.start, &writer.source.text),
                None => ended(placed, writer.file(range).end, &writer.source.text),
            };
            self.put(placed);
        }
        for own in components().skip(same) {
            let placed = self.begin(own.index, &writer.source.text);
            self.open.extend(placed.map(|placed| (own.index, placed)));
        }
        match mark {
            Some((Tag::Whole(index), _)) => {
                if let Some(placed) = self.begin(*index, &writer.source.text) {
                    self.put(placed);
                }
            }
            Some((Tag::Attributes(index), _)) if writer.attributes_used == Some(range.start) => {
                if let Some(placed) = self.begin(*index, &writer.source.text) {
                    self.put(placed);
                }
            }
            Some((Tag::Slot(index, slot), _)) => self.slot(writer, *index, *slot),
            _ => {}
        }
    }

    /// Ends what is open at the page's end.
    pub(super) fn finish(mut self, writer: &Writer) -> Vec<Placed> {
        let text = &writer.source.text;
        while let Some((_, placed)) = self.open.pop() {
            let placed = ended(placed, text.len(), text);
            self.put(placed);
        }
        self.done
    }

    fn begin(&mut self, index: usize, text: &str) -> Option<Placed> {
        let component = self.scan.components.get(index)?.clone();
        self.begun.push(index);
        let around = self.around();
        Some(Placed {
            span: opening(&component, text),
            label: match component.kind {
                Kind::Block => block_label(text, component.name_span.end),
                _ => None,
            },
            slots: Vec::new(),
            slot: around.and_then(|it| it.slots.len().checked_sub(1)),
            children: Vec::new(),
            component,
        })
    }

    /// The component that one which begins now stands in.
    fn around(&mut self) -> Option<&mut Placed> {
        let last = self.open.len().min(MOST_NESTED).checked_sub(1)?;
        self.open.get_mut(last).map(|(_, placed)| placed)
    }

    /// Puts one that has ended into the one around it.
    fn put(&mut self, mut placed: Placed) {
        // Where some stand too deep, inner ones end first.
        placed.children.sort_by_key(|it| it.span.start);
        match self.around() {
            Some(around) => around.children.push(placed),
            None => self.done.push(placed),
        }
    }

    /// Begins a slot of the innermost component, where the writer did.
    fn slot(&mut self, writer: &Writer, index: usize, slot: usize) {
        let own = writer.components.last();
        let began = own.is_some_and(|own| own.index == index && own.depth == writer.depth);
        if let (true, Some((_, placed)), Some(slot)) =
            (began, self.open.last_mut(), self.scan.slots.get(slot))
        {
            placed.slots.push(slot.clone());
        }
    }
}

/// One that its own closer ends.
fn closed(mut placed: Placed, closer: &Range<usize>, text: &str) -> Placed {
    if matches!(placed.component.kind, Kind::Inline | Kind::Span) {
        placed.label = Some(placed.component.span.end..closer.start);
    }
    ended(placed, closer.end, text)
}

/// One that ends there at the latest.
fn ended(mut placed: Placed, end: usize, text: &str) -> Placed {
    let start = placed.span.start;
    let own = text.get(start..end).unwrap_or_default().trim_end().len();
    placed.span.end = placed.span.end.max(start + own);
    placed
}

/// The bytes of what opens a component, without what its line begins with.
fn opening(component: &Component, text: &str) -> Range<usize> {
    let span = component.span.clone();
    if component.kind != Kind::Block {
        return span;
    }
    let before = text.get(span.start..component.name_span.start);
    let colons = |c: char| matches!(c, ':' | '：') || c.is_whitespace();
    let before = before.unwrap_or_default().trim_end_matches(colons);
    let start = span.start + before.len();
    let own = text.get(start..span.end).unwrap_or_default();
    let start = start + (own.len() - own.trim_start().len());
    start..start + own.trim().len()
}
