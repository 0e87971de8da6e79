//! The dashboard of translations: one page that needs no other file.

use askama::Template;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::index::Index;
use crate::translation::status::{Status, Todo};

/// What a path may not have in an address.
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\');

#[derive(Template)]
#[template(path = "status.html")]
struct View<'a> {
    source: &'a str,
    pages: usize,
    rows: &'a [Status],
    base: &'a str,
    words: usize,
}

impl View<'_> {
    /// The address of a file.
    fn file(&self, path: &str) -> String {
        let path = utf8_percent_encode(path, PATH).to_string();
        if path.starts_with('/') && self.base.starts_with("file:") {
            format!("file://{path}")
        } else {
            format!("{}{path}", self.base)
        }
    }

    /// What there is to say of a page.
    fn notes(todo: &Todo) -> Vec<String> {
        let mut notes = Vec::new();
        if todo.words > 0 {
            notes.push(format!("{} words", todo.words));
        }
        if !todo.changed.is_empty() {
            notes.push(format!("changed: {}", todo.changed.join(", ")));
        }
        let differences = todo.differences.iter();
        notes.extend(differences.map(|(line, message)| format!("line {line}: {message}")));
        notes
    }
}

/// Writes the dashboard; links to files begin with `base`.
pub fn status(index: &Index, rows: &[Status], base: &str) -> String {
    let original = index.default_locale();
    let view = View {
        source: &original.tag,
        pages: original.pages.len(),
        rows,
        base,
        words: rows.iter().map(|row| row.words_to_translate).sum(),
    };
    view.render().unwrap_or_default()
}
