//! What travels from the generator to the page: the calculator's props as a
//! small tree of texts, which the generator writes as JSON and the browser
//! reads back. Numbers travel as text, so nothing passes through binary
//! floating point. JSON itself is not known here, nor is JavaScript.

mod card;
mod view;

use pricing::Currency;

/// A tree of values, as much of JSON as the calculator needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing, for what may be left out.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A text; a number, too.
    Text(String),
    /// Values in order.
    List(Vec<Value>),
    /// Values by name, in order.
    Map(Vec<(String, Value)>),
}

/// A type that travels as a [`Value`]. The error of reading is a path and
/// what is wrong there: `card.tiers.2.seats: not a whole number`.
pub(crate) trait Data: Sized {
    /// The value to write.
    fn to_value(&self) -> Value;

    /// The value, read back.
    fn from_value(value: &Value) -> Result<Self, String>;
}

/// Implements [`Data`] for a struct whose fields all travel, each under its
/// own name. A function behind it sees what was read and may refuse it.
macro_rules! record {
    ($type:ty { $($field:ident),* $(,)? } $($check:ident)?) => {
        impl $crate::data::Data for $type {
            fn to_value(&self) -> $crate::data::Value {
                $crate::data::Value::Map(vec![
                    $((stringify!($field).to_owned(), $crate::data::Data::to_value(&self.$field)),)*
                ])
            }

            fn from_value(value: &$crate::data::Value) -> Result<Self, String> {
                let read = Self { $($field: $crate::data::part(value, stringify!($field))?,)* };
                $(let read = $check(read)?;)?
                Ok(read)
            }
        }
    };
}
pub(crate) use record;

/// The part of a map with this name. A part that is absent is read as null.
pub(crate) fn part<T: Data>(value: &Value, name: &str) -> Result<T, String> {
    let Value::Map(entries) = value else {
        return Err(wrong("not a map"));
    };
    let found = entries.iter().find(|(known, _)| known == name);
    T::from_value(found.map_or(&Value::Null, |(_, part)| part))
        .map_err(|error| within(name, &error))
}

/// An error about the value itself.
pub(crate) fn wrong(what: &str) -> String {
    let mut error = String::from(": ");
    error.push_str(what);
    error
}

/// An error about a part, with the part's name before its path.
pub(crate) fn within(name: &str, error: &str) -> String {
    let mut path = String::from(name);
    if !error.starts_with(':') {
        path.push('.');
    }
    path.push_str(error);
    path
}

/// The text of a value that must be one.
pub(crate) fn text(value: &Value) -> Result<&str, String> {
    match value {
        Value::Text(text) => Ok(text),
        _ => Err(wrong("not a text")),
    }
}

impl Data for String {
    fn to_value(&self) -> Value {
        Value::Text(self.clone())
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        text(value).map(str::to_owned)
    }
}

impl Data for bool {
    fn to_value(&self) -> Value {
        Value::Bool(*self)
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        match value {
            Value::Bool(bool) => Ok(*bool),
            _ => Err(wrong("not true or false")),
        }
    }
}

macro_rules! whole_number {
    ($($type:ty)*) => {$(
        impl Data for $type {
            fn to_value(&self) -> Value {
                Value::Text(self.to_string())
            }

            fn from_value(value: &Value) -> Result<Self, String> {
                text(value)?.parse().map_err(|_| wrong("not a whole number"))
            }
        }
    )*};
}
whole_number!(u8 u32 u64 i64);

impl<T: Data> Data for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_value)
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        match value {
            Value::Null => Ok(None),
            value => T::from_value(value).map(Some),
        }
    }
}

impl<T: Data> Data for Vec<T> {
    fn to_value(&self) -> Value {
        Value::List(self.iter().map(T::to_value).collect())
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let Value::List(items) = value else {
            return Err(wrong("not a list"));
        };
        let read = |(at, item): (usize, &Value)| {
            T::from_value(item).map_err(|error| within(&at.to_string(), &error))
        };
        items.iter().enumerate().map(read).collect()
    }
}

/// A pair travels as a list of two: in a map, JavaScript would move names
/// that look like numbers to the front.
impl<A: Data, B: Data> Data for (A, B) {
    fn to_value(&self) -> Value {
        Value::List(vec![self.0.to_value(), self.1.to_value()])
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        match value {
            Value::List(items) => match items.as_slice() {
                [first, second] => Ok((
                    A::from_value(first).map_err(|error| within("0", &error))?,
                    B::from_value(second).map_err(|error| within("1", &error))?,
                )),
                _ => Err(wrong("not a pair")),
            },
            _ => Err(wrong("not a pair")),
        }
    }
}

impl Data for Currency {
    fn to_value(&self) -> Value {
        Value::Text(self.code().to_owned())
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        Currency::from_code(text(value)?).ok_or_else(|| wrong("not a currency"))
    }
}
