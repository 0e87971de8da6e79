//! The words of a locale, for tests that look for them on a page. Only
//! messages of one line are read, in which every placeholder becomes a gap.

use std::collections::BTreeMap;
use std::fs;

use crate::project;

/// The one-line messages of a `locale.ftl`.
pub struct Words(BTreeMap<String, String>);

impl Words {
    /// The words of a locale of the project's own content.
    #[track_caller]
    pub fn of(locale: &str) -> Self {
        let path = project::content().join(locale).join("locale.ftl");
        let text =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let message = |line: &str| {
            let (id, text) = line.split_once('=')?;
            let is_id = id.starts_with(|first: char| first.is_ascii_alphabetic());
            (is_id && !text.trim().is_empty())
                .then(|| (id.trim().to_owned(), text.trim().to_owned()))
        };
        Self(text.lines().filter_map(message).collect())
    }

    /// A word without placeholders.
    #[track_caller]
    pub fn get(&self, id: &str) -> &str {
        self.0
            .get(id)
            .unwrap_or_else(|| panic!("the locale has no word `{id}` in one line"))
    }

    /// A word with its placeholders filled: `("number", "2")` for `{ $number }`.
    #[track_caller]
    pub fn with(&self, id: &str, values: &[(&str, &str)]) -> String {
        let mut text = self.get(id).to_owned();
        for (name, value) in values {
            text = text.replace(&format!("{{ ${name} }}"), value);
        }
        text
    }

    /// The parts of a message around its placeholders, trimmed, not empty.
    #[track_caller]
    pub fn parts(&self, id: &str) -> Vec<&str> {
        let pieces = self
            .get(id)
            .split('{')
            .map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest));
        pieces
            .map(str::trim)
            .filter(|piece| !piece.is_empty())
            .collect()
    }
}
