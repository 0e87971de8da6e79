//! Everything that one calculator of a page is given: the reader's language,
//! the roles, the rate card, and what it shows until somebody types.

use pricing::{RateCard, Request, Roles};

use crate::data::{self, Value};
use crate::format::Format;
use crate::labels::Labels;
use crate::words::Words;

/// The request that the page shows until the reader changes it. What the
/// calculator has no field for (a discount, extras) stays part of every
/// request.
pub type Preset = Request;

/// What a calculator is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Props {
    /// The start of every id in the calculator's HTML: `calculator-1`.
    pub id: String,
    /// The language as a BCP 47 tag.
    pub locale: String,
    /// The interface's texts.
    pub words: Words,
    /// The names of what is on the rate card.
    pub labels: Labels,
    /// How numbers and dates are written.
    pub format: Format,
    /// The rows of the role table.
    pub roles: Roles,
    /// The prices.
    pub card: RateCard,
    /// The example.
    pub preset: Preset,
    /// The e-mail address of the people who sell contracts.
    pub contact: String,
}

impl Props {
    /// The props as they travel in a page.
    pub fn to_value(&self) -> Value {
        data::write(self)
    }

    /// The props, read back. The error says where and what is wrong:
    /// `card.tiers.2.seats: not a whole number`.
    pub fn from_value(value: &Value) -> Result<Self, String> {
        data::read(value)
    }
}
