//! What a translation must have in common with its source, section by section:
//! headings, lists, tables, components, code, and what running text mentions
//! (links, images, numbers, addresses). A page is read once more for it, so
//! that pages that nobody compares pay nothing. Nothing is compared here.

use std::ops::Range;
use std::sync::Arc;

use super::number::Number;
use super::outline_reader;
use crate::diagnostic::Source;
use crate::mdc;

/// The outline of a page; its first section is what stands before the first
/// heading, title and description among it.
#[derive(Debug)]
pub struct Outline {
    /// The text that it is of.
    pub source: Arc<Source>,
    /// In order.
    pub sections: Vec<Section>,
}

/// A heading and what stands below it, up to the next heading.
#[derive(Debug, Default)]
pub struct Section {
    /// 1 for the page itself, otherwise the heading's.
    pub level: u8,
    /// The heading's text without markup.
    pub title: String,
    /// The heading's bytes in the file; the file's first line without one.
    pub heading: Range<usize>,
    /// All of its bytes in the file.
    pub span: Range<usize>,
    /// Whether the heading stands in a component, a list or a quote.
    pub nested: bool,
    /// Its lists, those in lists among them; in the order in which they begin.
    pub lists: Vec<List>,
    /// Its tables.
    pub tables: Vec<Table>,
    /// Its components, those within lines among them.
    pub components: Vec<mdc::Component>,
    /// Its blocks of code.
    pub code: Vec<Code>,
    /// Targets of its links.
    pub links: Vec<Mention>,
    /// Addresses of its images.
    pub images: Vec<Mention>,
    /// Code within its lines.
    pub terms: Vec<Mention>,
    /// E-mail addresses.
    pub emails: Vec<Mention>,
    /// The numbers of its text, with their bytes in the file.
    pub numbers: Vec<Number>,
    /// The small numbers that it has as words, where it is English.
    pub numbers_in_words: Vec<String>,
    /// How many words its text has; in scripts without blanks, letters.
    pub words: usize,
}

/// Something that a text mentions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// As it was written.
    pub what: String,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// A list.
#[derive(Debug)]
pub struct List {
    /// Whether its items are numbered.
    pub ordered: bool,
    /// In how many lists it stands.
    pub depth: usize,
    /// The bytes of each item.
    pub items: Vec<Range<usize>>,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// A table.
#[derive(Debug)]
pub struct Table {
    /// How many columns it has.
    pub columns: usize,
    /// Its rows below the head.
    pub rows: Vec<Row>,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// A row of a table.
#[derive(Debug, Default)]
pub struct Row {
    /// What names it in every language: a link's target or code in its first
    /// cell.
    pub key: Option<String>,
    /// The text of its first cell.
    pub text: String,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// A block of code.
#[derive(Debug)]
pub struct Code {
    /// What stands behind the fence.
    pub language: String,
    /// The code.
    pub text: String,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

impl Outline {
    /// Reads the outline of a page's text.
    pub fn of(source: &Arc<Source>) -> Self {
        Self {
            source: Arc::clone(source),
            sections: outline_reader::sections(source),
        }
    }

    /// How many words its text has.
    pub fn words(&self) -> usize {
        self.sections.iter().map(|section| section.words).sum()
    }
}
