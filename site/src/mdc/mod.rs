//! Reads MDC, Nuxt Content's component syntax, out of Markdown:
//!
//! 1. `lines` cuts the text into lines and knows which are code;
//! 2. `tokens` finds the lines that open, close or could end a component, and
//!    `props` reads the YAML block after an opener, damaged or not;
//! 3. `scan` pairs openers with closers, decides where a block without a
//!    closer ends, and writes the *masked* text: the Markdown with every
//!    component line replaced by an HTML comment, which `CommonMark` treats as
//!    a block of its own wherever it stands;
//! 4. the Markdown reader meets the comments again and asks `Scan::tag_at`
//!    which component begins or ends there.
//!
//! So a page is parsed once, as a whole: link references and footnotes work
//! across components. Text is never dropped: what is not understood stays in
//! the masked text as it was.

mod lines;
mod offsets;
mod props;
mod scan;
mod tokens;

pub use offsets::OffsetMap;
pub use scan::{Component, Scan, Tag, scan};
