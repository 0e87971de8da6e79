//! How words, names and patterns travel, and the props that hold them all.

use super::{Data, Value, part, record};
use crate::format::{Affixes, DatePattern, Format};
use crate::labels::Labels;
use crate::props::Props;
use crate::words::Words;

record!(Affixes { positive, negative });
record!(DatePattern { pattern, months });
record!(Format {
    decimal,
    group,
    primary,
    secondary,
    minimum_grouping,
    digits,
    minus,
    percent,
    currencies,
    date
});
record!(Labels {
    tiers,
    schedules,
    terms,
    extras
});
record!(Props {
    id,
    locale,
    words,
    labels,
    format,
    roles,
    card,
    preset,
    contact
});

impl Data for Words {
    fn to_value(&self) -> Value {
        let entry = |key: &&str| {
            let text = self.get(key).unwrap_or_default();
            ((*key).to_owned(), Value::Text(text.to_owned()))
        };
        Value::Map(Words::KEYS.iter().map(entry).collect())
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let mut error = None;
        let words = Words::from_lookup(|key| {
            part(value, key).unwrap_or_else(|problem| {
                error.get_or_insert(problem);
                String::new()
            })
        });
        error.map_or(Ok(words), Err)
    }
}
