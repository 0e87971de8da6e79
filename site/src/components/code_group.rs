//! `code-group`: tabs whose panels are the code blocks in it; their labels
//! are the blocks' captions (see `markdown::fence`).

use super::{Schema, tabs};

/// Its name, which the writer of code blocks asks for.
pub(crate) const NAME: &str = "code-group";

pub(super) const SCHEMA: Schema = Schema {
    name: NAME,
    props: tabs::PROPS,
    open: |component, out| tabs::begin(component, " code-group", "code-tabs-label", out),
    close: |_, out| out.html.push_str("</div>\n"),
    inline: None,
};
