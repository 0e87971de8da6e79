//! Markdown to HTML: pulldown-cmark's events become a page's body, and what
//! checks and other pages need (headings, links, tables, calculators) is
//! collected on the way. `html` escapes, `links` sorts targets, `fence` reads
//! what stands behind a code fence, `writer` writes (in parts: `code_writer`
//! and the like); components write themselves (see `components`). `record`
//! looks on for `site inspect`.

mod code_writer;
mod element_writer;
mod fence;
mod html;
mod inline_writer;
mod link_writer;
mod links;
mod raw;
mod raw_writer;
mod record;
mod record_tree;
mod writer;

pub use html::{escape_attribute, escape_text};
pub use links::{Target, classify, host};
pub use record::{CodeRecord, ImageRecord, LinkRecord, Placed, Record};

use std::sync::Arc;

use pulldown_cmark::{Options, Parser};

use crate::diagnostic::{Diagnostic, Source};
use crate::locale::Words;
use crate::mdc::Scan;
use crate::page::{Anchor, Body, Calculator, EmptyLink, Heading, Link, RateCardTable, Table};

/// What a page's Markdown became.
#[derive(Debug, Default)]
pub struct Rendered {
    /// The HTML and its slots.
    pub body: Body,
    /// In order.
    pub headings: Vec<Heading>,
    /// Ids that the page sets itself.
    pub anchors: Vec<Anchor>,
    /// Ids that the text has of itself.
    pub ids: Vec<String>,
    /// Links and images that stay in the site, in order.
    pub links: Vec<Link>,
    /// Links without an address, in order.
    pub empty_links: Vec<EmptyLink>,
    /// In order.
    pub tables: Vec<Table>,
    /// In order.
    pub calculators: Vec<Calculator>,
    /// In order.
    pub rate_cards: Vec<RateCardTable>,
    /// What was wrong.
    pub diagnostics: Vec<Diagnostic>,
}

/// GitHub-flavored Markdown.
pub(crate) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
}

/// Renders a scanned page.
pub fn render(source: &Arc<Source>, scan: &Scan, words: &Words) -> Rendered {
    let mut writer = writer::Writer::new(source, scan, words);
    for (event, range) in Parser::new_ext(&scan.masked, options()).into_offset_iter() {
        writer.event(event, range);
    }
    writer.finish()
}

/// Notes of a scanned page what `site inspect` tells of it.
pub fn record(source: &Arc<Source>, scan: &Scan, words: &Words) -> Record {
    let mut writer = writer::Writer::new(source, scan, words);
    writer.recorded = true;
    let mut recorder = record::Recorder::new(scan);
    for (event, range) in Parser::new_ext(&scan.masked, options()).into_offset_iter() {
        recorder.event(&mut writer, event, range);
    }
    recorder.finish(&writer)
}
