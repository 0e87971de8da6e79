//! Reads MDC, Nuxt Content's component syntax, out of Markdown:
//!
//! 1. `lines` cuts the text into lines; `container` and `leaf` know what
//!    `CommonMark` makes of a line: quotes, list items, code, raw HTML;
//! 2. `walk` goes through the lines and finds the `tokens`, the lines that
//!    open, close or could end a component (`walk_component`); `opener` reads such a line,
//!    `props` finds the YAML block below it, damaged or not;
//! 3. `pairs` says where each component ends, whatever happened to its closer;
//! 4. `inline` finds what stands within lines of text: components, spans,
//!    `attributes` behind an element, `emphasis` beside CJK punctuation;
//! 5. `mask` writes the *masked* text: the Markdown with every component line
//!    replaced by an HTML comment, which `CommonMark` treats as a block of its
//!    own wherever it stands, and what is within a line by a character
//!    reference, which is text to it, with punctuation on both sides;
//! 6. the Markdown reader meets the marks again and asks `Scan::tag_at`
//!    what begins or ends there.
//!
//! `repair` tells of damage, and writes the canonical form for `site fix`.
//!
//! So a page is parsed once, as a whole: link references and footnotes work
//! across components. Text is never dropped: what is not understood stays in
//! the masked text as it was.

mod attributes;
mod container;
mod emphasis;
mod entities;
mod inline;
mod leaf;
mod lines;
mod marks;
mod mask;
mod offsets;
mod opener;
mod pairs;
mod props;
mod repair;
mod scan;
mod tokens;
mod walk;
mod walk_component;

pub use offsets::OffsetMap;
pub use opener::block_label;
pub use scan::{Component, Kind, MARK, Scan, SlotMark, Tag, scan};

/// What the reader knows of components: enough to tell damage from text.
#[derive(Clone, Copy, Debug)]
pub struct Vocabulary {
    /// Whether there is a component of this name.
    pub component: fn(&str) -> bool,
    /// Whether it can stand within a line.
    pub inline: fn(&str) -> bool,
    /// Whether a component has this prop; of one that is not known, whether
    /// it could have.
    pub prop: fn(&str, &str) -> bool,
}
