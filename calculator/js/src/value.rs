//! What JavaScript handed over, as plain values, and how objects are read: by
//! their keys, each of the right type, and none more. Every mistake knows the
//! path of keys to its place. It knows no JavaScript type.
//!
//! Deriving this with serde would cost the page a fifth of the module.

use std::fmt;

/// A value of JSON's kinds; what was `undefined` is not here at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`, which is no way to leave something out.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number without a fraction; one past 64 bits saturates.
    Whole(i64),
    /// Any other number, as JavaScript writes it. It is never computed with.
    Number(String),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Value>),
    /// A plain object, in its order.
    Map(Vec<(String, Value)>),
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake(Box<Place>);

/// Boxed, since every reader hands a result on: that is smaller code.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    path: String,
    message: String,
}

impl Mistake {
    /// A mistake of the whole value.
    pub fn new(message: &str) -> Self {
        Self(Box::new(Place {
            path: String::new(),
            message: message.to_owned(),
        }))
    }

    /// The keys that lead there, such as `.tiers[0].fee`; empty for the whole.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What is wrong there.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The same mistake, seen from the object that has it in this key.
    pub fn in_key(mut self, key: &str) -> Self {
        self.0.path.insert_str(0, key);
        self.0.path.insert(0, '.');
        self
    }

    /// The same mistake, seen from the list that has it at this place.
    pub fn at(mut self, index: usize) -> Self {
        self.0.path.insert_str(0, &format!("[{index}]"));
        self
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.path.trim_start_matches('.') {
            "" => f.write_str(self.message()),
            path => write!(f, "`{path}`: {}", self.message()),
        }
    }
}

impl Value {
    /// The mistake that this stands where something else was expected, in the
    /// words of the command line.
    pub fn is_not(&self, expected: &str) -> Mistake {
        let (kind, shown) = match self {
            Self::Null => ("null", ""),
            Self::Bool(true) => ("boolean", "true"),
            Self::Bool(false) => ("boolean", "false"),
            Self::Whole(value) => ("number", &*value.to_string()),
            Self::Number(value) => ("number", &**value),
            Self::Text(value) => ("string", &**value),
            Self::List(_) => ("array", ""),
            Self::Map(_) => ("object", ""),
        };
        let quotes = if shown.is_empty() { "" } else { "`" };
        let blank = if shown.is_empty() { "" } else { " " };
        Mistake::new(&format!(
            "invalid type: {kind}{blank}{quotes}{shown}{quotes}, expected {expected}"
        ))
    }

    /// A string.
    pub fn text(self) -> Result<String, Mistake> {
        match self {
            Self::Text(text) => Ok(text),
            other => Err(other.is_not("a string")),
        }
    }

    /// `true` or `false`.
    pub fn flag(self) -> Result<bool, Mistake> {
        match self {
            Self::Bool(flag) => Ok(flag),
            other => Err(other.is_not("a boolean")),
        }
    }

    /// A whole number.
    pub fn whole(self) -> Result<i64, Mistake> {
        match self {
            Self::Whole(whole) => Ok(whole),
            other => Err(other.is_not("a whole number")),
        }
    }

    /// A whole number that is not below zero.
    pub fn count(self) -> Result<u64, Mistake> {
        let whole = self.whole()?;
        u64::try_from(whole).map_err(|_| Mistake::new("it cannot be below zero"))
    }

    /// A whole number that is not below zero; a large one saturates.
    pub fn small_count(self) -> Result<u32, Mistake> {
        Ok(u32::try_from(self.count()?).unwrap_or(u32::MAX))
    }

    /// Every entry of a list.
    pub fn list<T>(
        self,
        mut read: impl FnMut(Self) -> Result<T, Mistake>,
    ) -> Result<Vec<T>, Mistake> {
        let Self::List(items) = self else {
            return Err(self.is_not("an array"));
        };
        let mut list = Vec::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            list.push(read(item).map_err(|mistake| mistake.at(index))?);
        }
        Ok(list)
    }

    /// Every entry of an object that is used as a table.
    pub fn table<T>(
        self,
        mut read: impl FnMut(&str, Self) -> Result<T, Mistake>,
    ) -> Result<Vec<T>, Mistake> {
        let Self::Map(entries) = self else {
            return Err(self.is_not("an object"));
        };
        let mut table = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            table.push(read(&key, value).map_err(|mistake| mistake.in_key(&key))?);
        }
        Ok(table)
    }

    /// An object that may have only the `known` keys.
    pub fn fields(self, known: &[&str]) -> Result<Fields, Mistake> {
        let Self::Map(entries) = self else {
            return Err(self.is_not("an object"));
        };
        match entries.iter().find(|(key, _)| !known.contains(&&**key)) {
            Some((key, _)) => Err(Mistake::new(&format!(
                "unknown field `{key}`, expected one of `{}`",
                known.join("`, `")
            ))),
            None => Ok(Fields(entries)),
        }
    }
}

/// An object whose keys are all known.
#[derive(Debug)]
pub struct Fields(Vec<(String, Value)>);

impl Fields {
    /// What `read` makes of a key that may be left out.
    pub fn optional<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(Value) -> Result<T, Mistake>,
    ) -> Result<Option<T>, Mistake> {
        match self.take(key) {
            None => Ok(None),
            Some(value) => read(value).map(Some).map_err(|it| it.in_key(key)),
        }
    }

    fn take(&mut self, key: &str) -> Option<Value> {
        let found = self.0.iter_mut().find(|(known, _)| known == key);
        found.map(|(_, value)| std::mem::replace(value, Value::Null))
    }

    /// What `read` makes of a key that must be there.
    pub fn required<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(Value) -> Result<T, Mistake>,
    ) -> Result<T, Mistake> {
        self.optional(key, read)?
            .ok_or_else(|| Mistake::new(&format!("missing field `{key}`")))
    }
}
