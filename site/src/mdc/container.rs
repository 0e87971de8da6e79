//! What a line can stand in: quotes, list items, components. They are matched
//! from the outside in, as `CommonMark` does; a component adds only that the
//! columns by which it is indented do not count inside it.

use std::ops::Range;

use super::lines::{Cursor, Line};

/// One thing that holds lines.
#[derive(Clone, Debug)]
pub(super) struct Container {
    pub kind: Kind,
    /// Tells it from every other container of the page; 0 is the page.
    pub id: usize,
    /// Whether components began directly in it.
    pub has_components: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `> `
    Quote,
    /// A list item whose text begins `width` columns in; an `empty` one has
    /// had no text yet.
    Item { width: usize, empty: bool },
    /// A component that is indented by so many columns.
    Component { indent: usize, colons: usize },
}

/// White space of components that is left out of the masked text.
pub(super) struct Dedent {
    /// Bytes of the line.
    pub range: Range<usize>,
    /// Columns that are put in for them.
    pub columns: usize,
}

/// How many of the containers the line at `cursor` stands in; the cursor is
/// behind them then. A blank line stands in every list item.
pub(super) fn matched(
    containers: &[Container],
    cursor: &mut Cursor,
    mut dedented: impl FnMut(Dedent),
) -> usize {
    let mut last: Option<Dedent> = None;
    let mut count = containers.len();
    for (at, container) in containers.iter().enumerate() {
        match container.kind {
            Kind::Component { indent, .. } => {
                let spare = cursor.spare();
                let range = cursor.skip(indent);
                if let Some(last) = &mut last {
                    // Columns of the same tab that are left out as well.
                    let now = if range.is_empty() { cursor.spare() } else { 0 };
                    last.columns -= (spare - now).min(last.columns);
                }
                if !range.is_empty() {
                    last.take().map(&mut dedented);
                    last = Some(Dedent {
                        range,
                        columns: cursor.spare(),
                    });
                }
            }
            Kind::Quote if cursor.indent() <= 3 && cursor.text().starts_with('>') => {
                cursor.take(1);
                cursor.skip(1);
            }
            Kind::Item { width, empty } if cursor.text().is_empty() && !empty => {
                cursor.skip(width);
            }
            Kind::Item { width, .. } if cursor.indent() >= width && !cursor.text().is_empty() => {
                cursor.skip(width);
            }
            Kind::Quote | Kind::Item { .. } => {
                count = at;
                break;
            }
        }
    }
    if let Some(last) = last {
        dedented(last);
        // Tabs stop elsewhere when something before them is left out.
        let mut rest = *cursor;
        let columns = rest.indent() - rest.spare();
        let range = rest.skip(columns + rest.spare());
        if columns > range.len() {
            dedented(Dedent { range, columns });
        }
    }
    count
}

/// What a new line must begin with to stand in these containers.
pub(super) fn prefix(containers: &[Container]) -> String {
    let mut prefix = String::new();
    for container in containers {
        match container.kind {
            Kind::Quote => prefix.push_str("> "),
            Kind::Item { width, .. } => prefix.extend(std::iter::repeat_n(' ', width)),
            Kind::Component { .. } => {}
        }
    }
    prefix
}

/// The innermost quote or list item; 0 is the page itself.
pub(super) fn place(containers: &[Container]) -> usize {
    let real = |it: &&Container| !matches!(it.kind, Kind::Component { .. });
    containers.iter().rev().find(real).map_or(0, |it| it.id)
}

/// A line without what its containers take of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Content<'a> {
    /// The text without white space around it; empty on a blank line.
    pub text: &'a str,
    /// Its text with the white space before it.
    pub whole: &'a str,
    /// Where `whole` begins, in bytes of the page.
    pub start: usize,
    /// Columns of white space before the text.
    pub indent: usize,
}

/// The content of a line that stands in all the containers.
pub(super) fn content<'a>(containers: &[Container], line: &Line<'a>) -> Option<Content<'a>> {
    let mut cursor = Cursor::new(line.text);
    if matched(containers, &mut cursor, |_| ()) < containers.len() {
        return None;
    }
    Some(Content {
        text: cursor.bare_text(),
        whole: &line.text[cursor.at()..],
        start: line.start + cursor.at(),
        indent: cursor.indent(),
    })
}
