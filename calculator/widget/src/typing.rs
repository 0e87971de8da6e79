//! How a number gets into a field: typed, pasted, stepped with the arrow keys.
//! While a field has the focus its number is plain digits, which can be typed
//! on anywhere; when it is left, it is shown as the locale writes it.

use crate::field::Field;
use crate::props::Props;
use crate::state::State;

/// The most people that a field steps to, and the most that are shown in
/// groups: the engine refuses more, and says so at the text as it was typed.
const MOST_PEOPLE: u64 = 10_000_000;

/// The values of [`Field::Unit`].
pub(crate) const PERCENT: &str = "percent";
/// See [`PERCENT`].
pub(crate) const AMOUNT: &str = "amount";

impl State {
    /// The number of a field as plain digits, if it is shown otherwise.
    pub(crate) fn plain(&self, props: &Props, field: Field) -> Option<String> {
        let shown = self.shown(props, field);
        if shown.is_empty() {
            return None;
        }
        let number = match field {
            Field::Share(_) => props.format.parse_decimal(&shown)?,
            Field::Role(_) | Field::MoveCount => {
                let number = props.format.parse_integer(&shown)?;
                if number > MOST_PEOPLE {
                    return None;
                }
                number.to_string()
            }
            _ => return None,
        };
        let plain = props.format.typed(&number);
        (plain != shown).then_some(plain)
    }

    /// A field is left.
    pub(crate) fn leave(&mut self, props: &Props, field: Field) {
        let text = match field {
            Field::Due(row) => return self.leave_date(row),
            Field::MoveCount if self.moves_all(props) => {
                self.moving.count = None;
                return;
            }
            Field::MoveCount if self.moving.count.is_none() => return,
            Field::Parts if self.parts.as_deref() == Some("") => {
                self.parts = None;
                return;
            }
            Field::Role(_) | Field::MoveCount => {
                let shown = self.shown(props, field);
                let number = props.format.parse_integer(&shown);
                let number = number.filter(|number| *number <= MOST_PEOPLE);
                let number = number.filter(|_| !shown.trim().is_empty());
                number.map(|number| props.format.integer(number))
            }
            Field::Share(row) => {
                let typed = self.plan.get(row).map_or("", |row| &row.share);
                self.unit(props).left(typed, &props.format)
            }
            _ => None,
        };
        if let Some(text) = text
            && text != self.text(field)
        {
            self.write(props, field, text);
        }
    }

    /// So many more or fewer in a field that has a number.
    pub(crate) fn step(&mut self, props: &Props, field: Field, by: i64, inside: bool) {
        let shown = self.shown(props, field);
        if let Some(number) = props.format.parse_integer(&shown) {
            let number = number.saturating_add_signed(by).min(MOST_PEOPLE);
            let text = if inside {
                props.format.typed(&number.to_string())
            } else {
                props.format.integer(number)
            };
            self.set(props, field, text);
        }
    }
}

/// The one number of a text that was pasted into a field, as it would be
/// typed; nothing where it does not hold exactly one.
pub(crate) fn one_number(props: &Props, field: Field, text: &str) -> Option<String> {
    let decimals = match field {
        Field::Role(_) | Field::MoveCount | Field::Parts | Field::Month(_) => false,
        Field::Share(_) | Field::Discount => true,
        _ => return None,
    };
    let number = props.format.one_number(text, decimals)?;
    Some(props.format.typed(&number))
}
