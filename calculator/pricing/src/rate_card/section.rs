//! One table of the card: its keys by name, each of the right type or a
//! problem that says what was expected. What the values mean is not known
//! here.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::problem::Problems;
use crate::nearest::{is_slip, nearest};

/// A value with its place.
pub(super) type Value<'a> = Spanned<DeValue<'a>>;

/// A table of the card.
pub(super) struct Section<'a> {
    /// What it is, for messages: `a tier`.
    what: &'static str,
    table: &'a DeTable<'a>,
    /// Its header, or nothing for the card itself.
    pub(super) span: Range<usize>,
    /// Keys that are there with a slip, and reported as such.
    misspelt: Vec<&'a str>,
}

impl<'a> Section<'a> {
    /// A table that may have only the `known` keys.
    pub(super) fn new(
        problems: &mut Problems<'_>,
        what: &'static str,
        table: &'a DeTable<'a>,
        span: Range<usize>,
        known: &[&'a str],
    ) -> Self {
        let mut misspelt = Vec::new();
        for key in table.keys() {
            let name: &str = key.get_ref();
            if known.contains(&name) {
                continue;
            }
            let nearest = nearest(&name.to_lowercase(), known.iter().copied()).unwrap_or_default();
            if is_slip(&name.to_lowercase(), nearest) && !table.contains_key(nearest) {
                misspelt.push(nearest);
            }
            problems
                .error(
                    "card-unknown-key",
                    &key.span(),
                    format!("{what} has no key `{name}`; the nearest is `{nearest}`"),
                    "not a key of the rate card",
                )
                .help(format!("the keys of {what} are: {}", known.join(", ")));
        }
        Self {
            what,
            table,
            span,
            misspelt,
        }
    }

    /// Whether a key is missing only because of a slip in it, which was
    /// reported.
    pub(super) fn is_misspelt(&self, key: &str) -> bool {
        self.misspelt.contains(&key)
    }

    /// The value of a key that may be absent.
    pub(super) fn get(&self, key: &str) -> Option<&'a Value<'a>> {
        self.table.get(key)
    }

    /// Where a key is named, or the table's header without it.
    pub(super) fn key_span(&self, key: &str) -> Range<usize> {
        self.table
            .get_key_value(key)
            .map_or(self.span.clone(), |(key, _)| key.span())
    }

    /// The value of a key that must be there; `example` shows one.
    pub(super) fn required(
        &self,
        problems: &mut Problems<'_>,
        key: &str,
        example: &str,
    ) -> Option<&'a Value<'a>> {
        let value = self.get(key);
        if value.is_none() && !self.is_misspelt(key) {
            problems
                .error(
                    "card-missing-key",
                    &self.span,
                    format!("{} needs the key `{key}`", self.what),
                    format!("`{key}` is missing"),
                )
                .help(format!("write for example: {example}"));
        }
        value
    }

    /// A text that must be there and say something.
    pub(super) fn text(
        &self,
        problems: &mut Problems<'_>,
        key: &str,
        example: &str,
    ) -> Option<(&'a str, Range<usize>)> {
        let value = self.required(problems, key, example)?;
        let example = example
            .split_once('"')
            .and_then(|it| it.1.strip_suffix('"'));
        text(problems, key, value, example.unwrap_or_default())
    }

    /// A whole number in a range; `help` says what to do without one.
    pub(super) fn whole(
        &self,
        problems: &mut Problems<'_>,
        key: &str,
        range: std::ops::RangeInclusive<u64>,
        help: &str,
    ) -> Option<u64> {
        let value = self.get(key)?;
        let DeValue::Integer(integer) = value.get_ref() else {
            not_whole(problems, key, value, help);
            return None;
        };
        // Below zero or past 64 bits is as much out of range as anything else.
        let found = u64::from_str_radix(integer.as_str(), integer.radix())
            .ok()
            .filter(|found| range.contains(found));
        if found.is_none() {
            problems
                .error(
                    "card-whole-number-range",
                    &value.span(),
                    format!(
                        "`{key}` is {}, which is not from {} to {}",
                        problems.source(&value.span()),
                        range.start(),
                        range.end()
                    ),
                    "out of range",
                )
                .help(help);
        }
        found
    }

    /// `true` or `false`; absent is `false`, and none is neither or misspelt.
    pub(super) fn flag(&self, problems: &mut Problems<'_>, key: &str) -> Option<bool> {
        let Some(value) = self.get(key) else {
            return (!self.is_misspelt(key)).then_some(false);
        };
        if let DeValue::Boolean(flag) = value.get_ref() {
            return Some(*flag);
        }
        let problem = wrong_type(problems, key, value, "true or false without quotes");
        match value.get_ref() {
            DeValue::String(text) if matches!(text.as_ref(), "true" | "false") => {
                problem.help(format!("write {key} = {text}"))
            }
            _ => problem.help(format!("write {key} = true or {key} = false")),
        };
        None
    }

    /// The entries of a list of tables (`[[key]]`), each of which may have only
    /// the `known` keys.
    pub(super) fn list(
        &self,
        problems: &mut Problems<'_>,
        key: &str,
        what: &'static str,
        known: &[&'a str],
    ) -> Vec<Section<'a>> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let DeValue::Array(entries) = value.get_ref() else {
            wrong_type(problems, key, value, "a list of tables")
                .help(format!("head each with [[{key}]]"));
            return Vec::new();
        };
        let mut sections = Vec::with_capacity(entries.len());
        for entry in entries {
            if let DeValue::Table(table) = entry.get_ref() {
                sections.push(Section::new(problems, what, table, entry.span(), known));
            } else {
                wrong_type(problems, key, entry, "a list of tables")
                    .help(format!("head each with [[{key}]]"));
            }
        }
        sections
    }
}

/// Reports a value that is no whole number.
pub(super) fn not_whole(problems: &mut Problems<'_>, key: &str, value: &Value<'_>, help: &str) {
    let source = problems.source(&value.span()).trim_matches(['"', '\'']);
    let whole = source.split_once('.').map_or(source, |(whole, rest)| {
        if rest.bytes().all(|b| b == b'0') {
            whole
        } else {
            source
        }
    });
    let digits = !whole.is_empty() && whole.bytes().all(|byte| byte.is_ascii_digit());
    // As TOML wants it, which has no zeros in front.
    let plain = Some(whole.trim_start_matches('0')).filter(|plain| digits && !plain.is_empty());
    let help = plain.map_or(help.to_owned(), |plain| format!("write {key} = {plain}"));
    wrong_type(problems, key, value, "a whole number without quotes").help(help);
}

/// A text that says something; `example` does.
pub(super) fn text<'a>(
    problems: &mut Problems<'_>,
    key: &str,
    value: &'a Value<'a>,
    example: &str,
) -> Option<(&'a str, Range<usize>)> {
    let span = value.span();
    match value.get_ref() {
        DeValue::String(text) if text.trim().is_empty() => {
            problems
                .error(
                    "card-empty-text",
                    &span,
                    format!("`{key}` is empty"),
                    "nothing between the quotes",
                )
                .help(format!("write for example \"{example}\""));
            None
        }
        DeValue::String(text) => Some((text, span)),
        DeValue::Array(_) | DeValue::Table(_) => {
            wrong_type(problems, key, value, "text in quotes");
            None
        }
        _ => {
            let source = problems.source(&span);
            wrong_type(problems, key, value, "text in quotes")
                .help(format!("write {key} = \"{source}\""));
            None
        }
    }
}

/// Reports a value of another type than `expected`.
pub(super) fn wrong_type<'p>(
    problems: &'p mut Problems<'_>,
    key: &str,
    value: &Value<'_>,
    expected: &str,
) -> &'p mut super::Problem {
    let found = match value.get_ref() {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a decimal number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    };
    problems.error(
        "card-wrong-type",
        &value.span(),
        format!("`{key}` must be {expected}"),
        format!("this is {found}"),
    )
}
