//! Counts people by role from a list: a table with a column of roles, or role
//! names alone, one a line. The text comes in pieces and may be of any size:
//! what is kept is how many rows have which value, for a limited number of
//! values in each column. Nothing is guessed: a value that is no role's name
//! is shown with its rows, and counts only as what the reader says that it is.
//!
//! Which column has the roles is told by its name, or else by its values; the
//! reader may say otherwise, and the text is not read again for that.

mod column;
mod encoding;
mod fold;
mod names;
mod records;
mod show;
mod sniff;

use column::Column;
pub use column::Value;
pub use encoding::Encoding;
pub use names::Names;
use records::{Record, Records};

/// How much of a text is looked at before it is read, in bytes.
const HEAD: usize = 1 << 16;

/// How many e-mail addresses are compared.
const MOST_MAILS: usize = 1_000_000;

/// How many lines are named of all that have a value.
const LINES: usize = 3;

/// A list that is being counted.
#[derive(Debug)]
pub struct Roster {
    names: Names,
    /// How many roles there are.
    roles: usize,
    /// The beginning, until the sign between the fields is known.
    head: String,
    records: Option<Records>,
    table: Table,
    unclosed: Option<u64>,
    header: bool,
    column: Option<usize>,
    /// What the reader said of values that are no role's name.
    said: Vec<(String, usize)>,
}

/// What is known of the rows.
#[derive(Debug, Default)]
struct Table {
    /// The first row, which may have the columns' names.
    first: Option<(u64, Vec<String>)>,
    columns: Vec<Column>,
    /// The rows behind the first.
    rows: u64,
    /// The lines of the first of these.
    lines: Vec<u64>,
    /// The column of e-mail addresses, and what stands for each of them: sorted
    /// at the end.
    mails: Option<usize>,
    seen: Vec<u64>,
}

/// What a column says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// How many rows there are.
    pub rows: u64,
    /// How many have each role, in the role table's order.
    pub people: Vec<u64>,
    /// Values that are no role's name, those of most rows first; the empty
    /// one is among them.
    pub unknown: Vec<Value>,
    /// Rows with yet other values, which are too many to be kept.
    pub others: u64,
}

impl Count {
    /// How many rows have a role.
    pub fn counted(&self) -> u64 {
        self.people.iter().sum()
    }
}

impl Roster {
    /// A list of which nothing is read yet; `roles` is how many roles the
    /// names are about.
    pub fn new(names: Names, roles: usize) -> Self {
        Self {
            names,
            roles,
            head: String::new(),
            records: None,
            table: Table::default(),
            unclosed: None,
            header: false,
            column: None,
            said: Vec::new(),
        }
    }

    /// Reads on.
    pub fn push(&mut self, text: &str) {
        if self.records.is_some() {
            return self.read(text);
        }
        let room = HEAD.saturating_sub(self.head.len());
        let (head, rest) = text.split_at(text.floor_char_boundary(room));
        self.head.push_str(head);
        if !rest.is_empty() {
            self.begin();
            self.read(rest);
        }
    }

    /// The list is at its end: decides what its columns are.
    pub fn finish(&mut self) {
        if self.records.is_none() {
            self.begin();
        }
        let (table, names, roles) = (&mut self.table, &self.names, self.roles);
        if let Some(records) = &mut self.records {
            self.unclosed = records.finish(&mut |record| table.row(record, names, roles));
        }
        self.table.seen.sort_unstable();
        self.column = self.table.by_name(&self.names);
        self.header = self.table.names_known(&self.names);
        if self.column.is_none() {
            self.column = self.table.by_values(&self.names);
            self.header = self.header || self.table.first_is_other(&self.names);
        }
        if self.column.is_none() && self.table.width() == 1 {
            self.column = Some(0);
        }
    }

    fn begin(&mut self) {
        let head = std::mem::take(&mut self.head);
        let head = head.trim_start_matches('\u{feff}');
        let (delimiter, head) = match sniff::told(head) {
            Some((sign, rest)) => (Some(sign), rest),
            None => (sniff::delimiter(head, &self.names), head),
        };
        self.records = Some(Records::new(delimiter));
        self.read(head);
    }

    fn read(&mut self, text: &str) {
        let (table, names, roles) = (&mut self.table, &self.names, self.roles);
        if let Some(records) = &mut self.records {
            records.push(text, &mut |record| table.row(record, names, roles));
        }
    }

    /// How many rows were read so far, with the one that may be names.
    pub fn rows_read(&self) -> u64 {
        self.table.rows + u64::from(self.table.first.is_some())
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.table.width()
    }

    /// The column that has the roles, if it is known.
    pub fn column(&self) -> Option<usize> {
        self.column
    }

    /// The reader says which column has the roles.
    pub fn choose_column(&mut self, column: Option<usize>) {
        self.column = column.filter(|at| *at < self.width());
    }

    /// Whether the first row has the columns' names.
    pub fn has_header(&self) -> bool {
        self.header
    }

    /// The reader says whether the first row has the columns' names.
    pub fn say_header(&mut self, header: bool) {
        self.header = header;
    }

    /// The reader says what a value is; no role: it does not count.
    pub fn say(&mut self, value: &str, role: Option<usize>) {
        self.said.retain(|(known, _)| known != value);
        if let Some(role) = role.filter(|role| *role < self.roles) {
            self.said.push((value.to_owned(), role));
        }
    }

    /// What the reader said of a value.
    pub fn said(&self, value: &str) -> Option<usize> {
        let found = self.said.iter().find(|(known, _)| known == value);
        found.map(|(_, role)| *role)
    }

    /// The line of a quote that is never closed.
    pub fn unclosed(&self) -> Option<u64> {
        self.unclosed
    }

    /// What the chosen column says; nothing if none is.
    pub fn count(&self) -> Option<Count> {
        let mut column = self.table.columns.get(self.column?).cloned()?;
        let mut rows = self.table.rows;
        if !self.header
            && let Some((line, first)) = &self.table.first
        {
            let field = first.get(self.column?).map_or("", String::as_str);
            column.first(field, *line, &self.names);
            rows += 1;
        }
        let mut count = column.count(rows);
        for value in &mut count.unknown {
            let said = self.said(&value.text);
            if let Some(people) = said.and_then(|role| count.people.get_mut(role)) {
                *people += value.rows;
            }
        }
        Some(count)
    }

    /// How many rows have an e-mail address that stands in an earlier one;
    /// not told of lists that are too long to keep them all.
    pub fn repeated(&self) -> usize {
        let (seen, first) = (&self.table.seen, self.table.first.as_ref());
        if seen.len() >= MOST_MAILS {
            return 0;
        }
        let first = first.filter(|_| !self.header).map(|(_, fields)| fields);
        let first = first.zip(self.table.mails);
        let first = first.and_then(|(fields, at)| mail(fields.get(at)?));
        let again = first.is_some_and(|mail| seen.binary_search(&mail).is_ok());
        let pairs = seen.windows(2);
        pairs.filter(|pair| pair.first() == pair.last()).count() + usize::from(again)
    }

    /// What a column is called, in the first row; empty where it has none.
    pub fn column_name(&self, at: usize) -> &str {
        let first = self.table.first.as_ref().filter(|_| self.header);
        let name = first.and_then(|(_, first)| first.get(at));
        name.map_or("", String::as_str)
    }
}

impl Table {
    fn width(&self) -> usize {
        self.columns.len()
    }

    fn row(&mut self, record: &Record, names: &Names, roles: usize) {
        while self.columns.len() < record.len() {
            self.columns.push(Column::new(roles, &self.lines));
        }
        if self.first.is_none() {
            let fields = (0..record.len()).map(|at| record.field(at).to_owned());
            self.first = Some((record.line, fields.collect()));
            return;
        }
        self.rows += 1;
        if self.lines.len() < LINES {
            self.lines.push(record.line);
        }
        for (at, column) in self.columns.iter_mut().enumerate() {
            column.add(record.field(at), record.line, names);
        }
        if self.mails.is_none() {
            self.mails = (0..record.len()).find(|at| mail(record.field(*at)).is_some());
        }
        if self.seen.len() < MOST_MAILS {
            self.seen
                .extend(self.mails.and_then(|at| mail(record.field(at))));
        }
    }

    /// The column whose name says that it has the roles; of several the one
    /// that has most of them.
    fn by_name(&self, names: &Names) -> Option<usize> {
        let (_, first) = self.first.as_ref()?;
        let is_named = |at: &usize| first.get(*at).is_some_and(|name| names.is_header(name));
        let columns = (0..self.width()).rev().filter(is_named);
        let best = columns.max_by_key(|at| self.matched(*at))?;
        // Not where it has none and another column has: a list may call by
        // that name what people do.
        let other = self.best();
        (self.matched(best) > 0 || other.is_none()).then_some(best)
    }

    /// The column with most roles.
    fn best(&self) -> Option<usize> {
        let columns = (0..self.width()).rev();
        let best = columns.max_by_key(|at| self.matched(*at))?;
        (self.matched(best) > 0).then_some(best)
    }

    fn matched(&self, at: usize) -> u64 {
        self.columns.get(at).map_or(0, Column::matched)
    }

    /// The column with most roles, the first row among them.
    fn by_values(&self, names: &Names) -> Option<usize> {
        let (_, first) = self.first.as_ref()?;
        let in_first = || first.iter().position(|field| names.role(field).is_some());
        self.best().or_else(in_first)
    }

    /// Whether the first row has the name of a column of roles.
    fn names_known(&self, names: &Names) -> bool {
        let first = self.first.as_ref();
        first.is_some_and(|(_, first)| first.iter().any(|name| names.is_header(name)))
    }

    /// Whether the first row of a table is unlike the others, of which some
    /// have roles: then it has the columns' names, in words unknown here.
    fn first_is_other(&self, names: &Names) -> bool {
        let Some((_, first)) = &self.first else {
            return false;
        };
        let is_name = |field: &String| {
            let number = field.chars().all(|c| !c.is_alphabetic());
            !number && mail(field).is_none() && names.role(field).is_none()
        };
        let differ =
            (1..first.len()).all(|at| !first.iter().take(at).any(|it| Some(it) == first.get(at)));
        first.len() > 1 && first.iter().all(is_name) && differ && self.best().is_some()
    }
}

/// What stands for an e-mail address; nothing for what is none.
fn mail(field: &str) -> Option<u64> {
    let (name, host) = field.split_once('@')?;
    let is_one = !name.is_empty() && host.contains('.') && !field.contains(char::is_whitespace);
    // FNV-1a: addresses are compared and never shown.
    let step = |hash: u64, byte: u8| {
        (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x100_0000_01b3)
    };
    is_one.then(|| field.bytes().fold(0xcbf2_9ce4_8422_2325, step))
}
