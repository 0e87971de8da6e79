//! What travels from the generator to the page: the calculator's props as a
//! small tree of texts, which the generator writes as JSON and the browser
//! reads back. Numbers travel as text, so nothing passes through binary
//! floating point. JSON itself is not known here, nor is JavaScript.

mod at;
mod outcome;
mod read;
mod write;

pub use outcome::outcome;
pub use read::{card as read_card, read};
pub use write::card as card_value;
pub(crate) use write::write;

/// A tree of values, as much of JSON as the calculator needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing, for what may be left out.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A text; a number, too, where it travels to the page.
    Text(String),
    /// A number for the scripts of others, of at most 2^53.
    Number(u64),
    /// Values in order.
    List(Vec<Value>),
    /// Values by name, in order.
    Map(Vec<(String, Value)>),
}
