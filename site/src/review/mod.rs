//! The review view of `site serve`: a translation beside its source, section
//! by section, with what has changed since the translation was made. `rows`
//! puts sections side by side, `marks` shows words that changed in a section's
//! HTML. The page around them is `templates::review`; nothing of it is ever
//! built into the site.

mod marks;
mod rows;

pub(crate) use rows::{Kind, Review, Row, of};
