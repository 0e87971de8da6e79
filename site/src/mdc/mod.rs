//! Reads MDC, Nuxt Content's component syntax, out of Markdown:
//!
//! 1. `lines` cuts the text into lines; `container` and `leaf` know what
//!    `CommonMark` makes of a line: quotes, list items, code, raw HTML;
//! 2. `walk` goes through the lines and finds the `tokens`, the lines that
//!    open, close or could end a component; `props` finds the YAML block after
//!    an opener, damaged or not;
//! 3. `pairs` says where each component ends, whatever happened to its closer;
//! 4. `scan` writes the *masked* text: the Markdown with every component line
//!    replaced by an HTML comment, which `CommonMark` treats as a block of its
//!    own wherever it stands;
//! 5. the Markdown reader meets the comments again and asks `Scan::tag_at`
//!    which component begins or ends there.
//!
//! So a page is parsed once, as a whole: link references and footnotes work
//! across components. Text is never dropped: what is not understood stays in
//! the masked text as it was.

mod container;
mod leaf;
mod lines;
mod offsets;
mod pairs;
mod props;
mod scan;
mod tokens;
mod walk;

pub use offsets::OffsetMap;
pub use scan::{Component, MARK, Scan, Tag, scan};
