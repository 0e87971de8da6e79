//! A place in a tree of values, from which parts are read. The first thing
//! that is wrong is remembered with its path, and reading goes on with
//! something empty: so that no step has to stop and tidy up, which would
//! take more code in the page than all the rest of reading.

use std::cell::OnceCell;

use super::Value;

/// What is wrong, if anything: `card.tiers.2.seats: not a whole number`.
pub(super) type Problem = OnceCell<String>;

/// A place and how it was reached.
pub(super) struct At<'a> {
    value: &'a Value,
    name: Name<'a>,
    parent: Option<&'a At<'a>>,
    problem: &'a Problem,
}

/// What a place is called in the one above it.
#[derive(Clone, Copy)]
enum Name<'a> {
    Part(&'a str),
    Item(usize),
}

impl<'a> At<'a> {
    /// The whole tree.
    pub(super) fn top(value: &'a Value, problem: &'a Problem) -> Self {
        Self {
            value,
            name: Name::Part(""),
            parent: None,
            problem,
        }
    }

    /// A part of a map by its name; null where the map does not have it.
    pub(super) fn part<'b>(&'b self, name: &'b str) -> At<'b> {
        let value = if let Value::Map(entries) = self.value {
            entries.iter().find(|(known, _)| known == name)
        } else {
            self.wrong("not a map");
            None
        };
        At {
            value: value.map_or(&Value::Null, |(_, value)| value),
            name: Name::Part(name),
            parent: Some(self),
            problem: self.problem,
        }
    }

    /// The text that stands here.
    pub(super) fn here(&self) -> &'a str {
        if let Value::Text(text) = self.value {
            text
        } else {
            self.wrong("not a text");
            ""
        }
    }

    /// A text.
    pub(super) fn text(&self, name: &str) -> String {
        self.part(name).here().to_owned()
    }

    /// A text that may be left out.
    pub(super) fn optional_text(&self, name: &str) -> Option<String> {
        self.has(name).then(|| self.text(name))
    }

    /// Yes or no.
    pub(super) fn flag(&self, name: &str) -> bool {
        let part = self.part(name);
        if let Value::Bool(flag) = part.value {
            *flag
        } else {
            part.wrong("not true or false");
            false
        }
    }

    /// A whole number up to `most`.
    pub(super) fn number(&self, name: &str, most: u64) -> u64 {
        let part = self.part(name);
        match part.here().parse() {
            Ok(number) if number <= most => number,
            _ => {
                part.wrong("not a whole number");
                0
            }
        }
    }

    /// A whole number up to `most` that may be left out.
    pub(super) fn optional_number(&self, name: &str, most: u64) -> Option<u64> {
        self.has(name).then(|| self.number(name, most))
    }

    /// The items of a list.
    pub(super) fn list<T>(&self, name: &str, read: fn(&At) -> T) -> Vec<T> {
        let part = self.part(name);
        let mut list = Vec::new();
        for index in 0..part.len() {
            list.push(read(&part.item(index)));
        }
        list
    }

    /// The items of a list, without those that are wrong.
    pub(super) fn list_of_known<T>(&self, name: &str, read: fn(&At) -> Option<T>) -> Vec<T> {
        let mut list = Vec::new();
        for item in self.list(name, read) {
            list.extend(item);
        }
        list
    }

    /// Whether a map has a part with this name, and not null.
    pub(super) fn has(&self, name: &str) -> bool {
        *self.part(name).value != Value::Null
    }

    fn len(&self) -> usize {
        if let Value::List(items) = self.value {
            items.len()
        } else {
            self.wrong("not a list");
            0
        }
    }

    /// An item of a list; null where the list is shorter.
    pub(super) fn item(&self, index: usize) -> At<'_> {
        let value = match self.value {
            Value::List(items) => items.get(index),
            _ => None,
        };
        At {
            value: value.unwrap_or(&Value::Null),
            name: Name::Item(index),
            parent: Some(self),
            problem: self.problem,
        }
    }

    /// Remembers what is wrong here, unless something was before.
    pub(super) fn wrong(&self, what: &str) {
        self.problem.get_or_init(|| {
            let mut message = String::new();
            self.write_path(&mut message);
            if !message.is_empty() {
                message.push_str(": ");
            }
            message.push_str(what);
            message
        });
    }

    fn write_path(&self, path: &mut String) {
        let Some(parent) = self.parent else { return };
        parent.write_path(path);
        if !path.is_empty() {
            path.push('.');
        }
        match self.name {
            Name::Part(name) => path.push_str(name),
            Name::Item(index) => path.push_str(&index.to_string()),
        }
    }
}
