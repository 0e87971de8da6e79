//! Moving people from one role to another: what was entered for it, what it
//! changes, and the words for that. The price before and after comes from
//! `pricing`, for the same request.

use std::rc::Rc;

use pricing::Money;

use crate::answer::Answer;
use crate::field::Field;
use crate::props::Props;
use crate::state::{FieldError, State};
use crate::words::fill;

/// Who moves. Roles are told by their place in the role table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moving {
    /// The role that people leave.
    pub from: usize,
    /// The role that they get, another one.
    pub to: usize,
    /// How many, as typed; nothing typed stands for all of them.
    pub count: Option<String>,
}

impl Moving {
    /// From the first role to the second.
    pub(crate) fn first() -> Self {
        Self {
            to: 1,
            ..Self::default()
        }
    }

    /// Chooses one of the two roles. They change places where both would be
    /// the same.
    pub(crate) fn choose(&mut self, field: Field, role: usize) {
        let before = self.clone();
        if field == Field::MoveFrom {
            self.from = role;
            self.count = None;
        } else {
            self.to = role;
        }
        if self.from == self.to {
            (self.from, self.to) = (before.to, before.from);
            self.count = None;
        }
    }
}

impl State {
    /// How many people hold a role; nothing if that cannot be read.
    fn holders(&self, props: &Props, role: usize) -> Option<u64> {
        props.format.parse_integer(self.people.get(role)?)
    }

    /// How many people are to move, as the field shows it.
    pub fn move_count(&self, props: &Props) -> String {
        if let Some(typed) = &self.moving.count {
            return typed.clone();
        }
        let all = self.holders(props, self.moving.from).unwrap_or(0);
        props.format.integer(all)
    }

    /// Whether what was typed stands for everybody: their number, or nothing.
    pub(crate) fn moves_all(&self, props: &Props) -> bool {
        let typed = self.moving.count.as_deref().unwrap_or_default();
        let count = props.format.parse_integer(typed);
        typed.trim().is_empty() || count == self.holders(props, self.moving.from)
    }

    /// What is wrong with the number of people to move.
    pub(crate) fn move_error(&self, props: &Props) -> Option<FieldError> {
        let typed = self.moving.count.as_ref()?;
        let most = self.holders(props, self.moving.from)?;
        let texts = &props.words;
        let (code, message) = match props.format.parse_integer(typed) {
            None => ("not_a_number", texts.not_a_number().to_owned()),
            Some(count) if count > most => (
                "headcount_too_large",
                fill(
                    texts.refusal("headcount_too_large"),
                    &[("maximum", &props.format.integer(most))],
                ),
            ),
            Some(_) => return None,
        };
        Some(FieldError {
            field: Field::MoveCount,
            code,
            message,
        })
    }

    /// The state with the people moved; nothing if there are none to move.
    pub(crate) fn moved(&self, props: &Props) -> Option<Self> {
        let Moving { from, to, .. } = self.moving;
        let count = props.format.parse_integer(&self.move_count(props))?;
        let left = self.holders(props, from)?.checked_sub(count)?;
        let there = self.holders(props, to)?.checked_add(count)?;
        if count == 0 || from == to {
            return None;
        }
        let mut next = self.clone();
        let people = Rc::make_mut(&mut next.people);
        *people.get_mut(from)? = props.format.integer(left);
        *people.get_mut(to)? = props.format.integer(there);
        next.moving.count = None;
        Some(next)
    }

    /// What moving them changes in the price, in words; nothing if there is
    /// nobody to move.
    pub fn move_effect(&self, props: &Props, now: &Answer) -> Option<String> {
        let after = Answer::to(props, &self.moved(props)?);
        Some(effect(props, now, &after))
    }
}

/// How the price changes from one answer to another.
fn effect(props: &Props, before: &Answer, after: &Answer) -> String {
    let texts = &props.words;
    let (old, new) = match (before, after) {
        (Answer::Quoted(old), Answer::Quoted(new)) => (old, new),
        // What is wrong is wrong already, and said at its field.
        (Answer::Wrong(_), Answer::Wrong(_)) => return String::new(),
        _ => return after.spoken(props),
    };
    let (old, new) = (old.total_contract_value, new.total_contract_value);
    let minor = new.minor() - old.minor();
    if minor == 0 {
        return texts.move_same().to_owned();
    }
    let mut change = String::from(if minor > 0 { "+" } else { "" });
    if let Ok(money) = Money::from_minor(minor, new.currency()) {
        change.push_str(&props.format.money(&money));
    }
    let total = props.format.money(&new);
    fill(
        texts.move_change(),
        &[("change", &change), ("total", &total)],
    )
}
