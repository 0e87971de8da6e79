//! How many rows have which value in one column. Roles are counted for all
//! rows; other values are kept one by one as long as they are few, as those of
//! a column of roles are.

use super::names::Names;
use super::{Count, LINES};

/// How many values are kept that are no roles.
pub(super) const MOST_UNKNOWN: usize = 100;

/// How many spellings of roles are kept, so that they are looked up once.
const MOST_SPELLINGS: usize = 100;

/// A value that is no role's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// As it stands in the list, or empty.
    pub text: String,
    /// How many rows have it.
    pub rows: u64,
    /// The lines in which the first of these begin.
    pub lines: Vec<u64>,
}

#[derive(Clone, Debug)]
pub(super) struct Column {
    /// Rows by role.
    people: Vec<u64>,
    blank: Value,
    /// Sorted by text.
    unknown: Vec<Value>,
    /// Sorted by text.
    spellings: Vec<(String, usize)>,
    /// Rows with values that are not kept.
    others: u64,
}

impl Column {
    /// A column that begins behind rows without it, of which these are the
    /// first lines.
    pub(super) fn new(roles: usize, lines: &[u64]) -> Self {
        Self {
            people: vec![0; roles],
            blank: Value {
                text: String::new(),
                rows: 0,
                lines: lines.to_vec(),
            },
            unknown: Vec::new(),
            spellings: Vec::new(),
            others: 0,
        }
    }

    /// One row more.
    pub(super) fn add(&mut self, field: &str, line: u64, names: &Names) {
        if field.is_empty() {
            return self.blank.add(line);
        }
        let spelling = self
            .spellings
            .binary_search_by(|(text, _)| text.as_str().cmp(field));
        if let Some((_, role)) = spelling.ok().and_then(|at| self.spellings.get(at)) {
            let role = *role;
            return self.role(role);
        }
        let place = self
            .unknown
            .binary_search_by(|value| value.text.as_str().cmp(field));
        if let Some(value) = place.ok().and_then(|at| self.unknown.get_mut(at)) {
            return value.add(line);
        }
        if let Some(role) = names.role(field) {
            if let (Err(at), true) = (spelling, self.spellings.len() < MOST_SPELLINGS) {
                self.spellings.insert(at, (field.to_owned(), role));
            }
            return self.role(role);
        }
        match place {
            Err(at) if self.unknown.len() < MOST_UNKNOWN => {
                let mut value = Value {
                    text: field.to_owned(),
                    rows: 0,
                    lines: Vec::new(),
                };
                value.add(line);
                self.unknown.insert(at, value);
            }
            _ => self.others += 1,
        }
    }

    /// The first row, which was read before all others.
    pub(super) fn first(&mut self, field: &str, line: u64, names: &Names) {
        self.add(field, line, names);
        let value = self.unknown.iter_mut().find(|value| value.text == field);
        let value = if field.is_empty() {
            Some(&mut self.blank)
        } else {
            value
        };
        if let Some(value) = value {
            value.lines.retain(|known| *known != line);
            value.lines.insert(0, line);
            value.lines.truncate(LINES);
        }
    }

    fn role(&mut self, at: usize) {
        if let Some(people) = self.people.get_mut(at) {
            *people += 1;
        }
    }

    /// How many rows have a role.
    pub(super) fn matched(&self) -> u64 {
        self.people.iter().sum()
    }

    /// What it says of so many rows.
    pub(super) fn count(self, rows: u64) -> Count {
        let known = self.matched() + self.others;
        let known = known + self.unknown.iter().map(|value| value.rows).sum::<u64>();
        let mut blank = self.blank;
        blank.rows = rows.saturating_sub(known);
        let mut unknown = self.unknown;
        if blank.rows > 0 {
            unknown.push(blank);
        }
        let before = |one: &Value, other: &Value| {
            one.rows > other.rows || (one.rows == other.rows && one.lines < other.lines)
        };
        // They are few: moving each to its place is less code than sorting.
        for at in 1..unknown.len() {
            let mut here = at;
            while here > 0 && before(&unknown[here], &unknown[here - 1]) {
                unknown.swap(here, here - 1);
                here -= 1;
            }
        }
        Count {
            rows,
            people: self.people,
            unknown,
            others: self.others,
        }
    }
}

impl Value {
    fn add(&mut self, line: u64) {
        self.rows += 1;
        if self.lines.len() < LINES {
            self.lines.push(line);
        }
    }
}
