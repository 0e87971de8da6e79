//! A calculator's inputs as the fragment of an address: what a link hands on
//! and what a reload keeps. It has what was entered and never a price, so that
//! whoever opens it sees what the price is there. It reads as text:
//!
//! ```text
//! v=1&card=2026-11&team-member=40&client=12&currency=USD&years=3&schedule=quarterly&start=2027-01-31
//! ```
//!
//! Numbers stand there as the engine writes them, whatever the language of the
//! page, so that a link can be opened in another one. What cannot be read as a
//! number is kept as it was typed, behind a `~`. A link that was damaged on
//! its way says what is wrong, and the rest of it counts.

mod percent;

use pricing::Date;

use crate::field::Field;
use crate::plan_rows::{MOST, Row};
use crate::props::Props;
use crate::state::State;

/// What this version writes, and all that it knows.
const VERSION: &str = "1";

/// The most letters that are read of a link.
const LONGEST: usize = 20_000;

/// The most letters of a name.
const LONGEST_NAME: usize = 200;

/// The most problems that are told.
const MOST_PROBLEMS: usize = 20;

/// Keys that are not roles.
const KEYS: [&str; 11] = [
    "v",
    "card",
    "currency",
    "years",
    "schedule",
    "start",
    "extras",
    "discount",
    "plan",
    "customer",
    "reference",
];

/// What a link says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linked {
    /// The inputs, with the card's first choice for what the link leaves out.
    pub state: State,
    /// The version of the rate card that it was made with.
    pub card: Option<String>,
    /// What could not be read.
    pub problems: Vec<LinkProblem>,
}

/// Something in a link that could not be read, with the text as it stands
/// there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkProblem {
    /// It was made by a later version of this calculator.
    NewerVersion,
    /// It is longer than a link can be; the rest was not read.
    TooLong,
    /// There is no such input.
    UnknownKey(String),
    /// An input has a value that it cannot have.
    BadValue(String, String),
    /// An input stands there twice; the first counts.
    Repeated(String),
}

/// Whether a fragment is a link of this kind, and not the id of a heading.
pub fn is_link(fragment: &str) -> bool {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let first = fragment.split('&').next().unwrap_or_default();
    first.starts_with("v=") || first == "sales"
}

/// Whether a fragment asks for sales mode and says nothing about inputs, which
/// then stay as they are.
pub fn is_sales_alone(fragment: &str) -> bool {
    fragment.strip_prefix('#').unwrap_or(fragment) == "sales"
}

/// The fragment for what was entered, without the `#`.
pub fn write(props: &Props, state: &State) -> String {
    let format = &props.format;
    let mut link = String::new();
    if state.sales {
        link.push_str("sales&");
    }
    link.push_str("v=");
    link.push_str(VERSION);
    let mut put = |key: &str, value: &str| {
        if !value.is_empty() {
            link.push('&');
            percent::encode(key, &mut link);
            link.push('=');
            percent::encode(value, &mut link);
        }
    };
    put("card", &props.card.version);
    for (role, text) in props.roles.iter().zip(state.people.iter()) {
        let mut key = String::new();
        if KEYS.contains(&role.id.as_str()) || role.id == "sales" {
            key.push('.');
        }
        key.push_str(&role.id);
        match format.parse_integer(text) {
            Some(0) => {}
            number => put(&key, &plain(number.map(|it| it.to_string()), text)),
        }
    }
    put("currency", &state.currency);
    put("years", &state.years);
    put("schedule", &state.schedule);
    put("start", &state.start);
    put("extras", &state.chosen_extras(props).join(","));
    if !state.discount.is_empty() {
        put(
            "discount",
            &plain(format.parse_decimal(&state.discount), &state.discount),
        );
    }
    if state.is_custom(props) {
        let mut plan = String::new();
        for row in state.plan.iter() {
            if !plan.is_empty() {
                plan.push(',');
            }
            let month = format.parse_integer(&row.month).map(|it| it.to_string());
            plan.push_str(&in_row(&plain(month, &row.month)));
            plan.push(':');
            plan.push_str(&in_row(&plain(
                format.parse_decimal(&row.share),
                &row.share,
            )));
        }
        put("plan", &plan);
    }
    put("customer", &state.customer);
    put("reference", &state.reference);
    link
}

/// A number in plain form, or the text as it was typed.
fn plain(number: Option<String>, typed: &str) -> String {
    number.unwrap_or_else(|| {
        let mut text = String::from("~");
        text.push_str(typed);
        text
    })
}

/// What was typed may have the signs that keep rows apart.
fn in_row(text: &str) -> String {
    text.replace([',', ':'], " ")
}

/// Reads a fragment, with or without its `#`. Whatever it is, there is a
/// state.
pub fn read(props: &Props, fragment: &str) -> Linked {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let mut reader = Reader::new(props);
    let fragment = match fragment.char_indices().nth(LONGEST) {
        Some((end, _)) => {
            reader.problems.push(LinkProblem::TooLong);
            fragment.get(..end).unwrap_or_default()
        }
        None => fragment,
    };
    for pair in fragment.split('&') {
        // Some mail programs write a link's `&` as in HTML.
        let pair = pair.strip_prefix("amp;").unwrap_or(pair);
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        if !key.is_empty() {
            reader.pair(&percent::decode(key), &percent::decode(value));
        }
    }
    reader.problems.truncate(MOST_PROBLEMS);
    Linked {
        state: reader.state.with_rows(props),
        card: reader.card,
        problems: reader.problems,
    }
}

struct Reader<'p> {
    props: &'p Props,
    state: State,
    card: Option<String>,
    problems: Vec<LinkProblem>,
    seen: Vec<String>,
}

impl<'p> Reader<'p> {
    fn new(props: &'p Props) -> Self {
        Self {
            props,
            state: State::blank(props),
            card: None,
            problems: Vec::new(),
            seen: Vec::new(),
        }
    }

    fn pair(&mut self, key: &str, value: &str) {
        if self.seen.iter().any(|seen| seen == key) {
            return self.problems.push(LinkProblem::Repeated(key.to_owned()));
        }
        if self.problems.len() >= MOST_PROBLEMS {
            return;
        }
        self.seen.push(key.to_owned());
        let known = KEYS.contains(&key) || key == "sales";
        let role = key.strip_prefix('.').unwrap_or(key);
        let role = self.props.roles.iter().position(|it| it.id == role);
        match role {
            Some(at) if !known => self.people(at, key, value),
            _ if known => {
                if !self.known(key, value) {
                    self.bad(key, value);
                }
            }
            _ => self.problems.push(LinkProblem::UnknownKey(key.to_owned())),
        }
    }

    fn bad(&mut self, key: &str, value: &str) {
        let shown = value.chars().take(LONGEST_NAME).collect();
        self.problems
            .push(LinkProblem::BadValue(key.to_owned(), shown));
    }

    fn people(&mut self, at: usize, key: &str, value: &str) {
        match self.number(value, whole) {
            Some(text) => self.state.set(self.props, Field::Role(at), text),
            None => self.bad(key, value),
        }
    }

    /// A number as the reader would type it, or what somebody typed.
    fn number(&self, value: &str, is_number: fn(&str) -> bool) -> Option<String> {
        match value.strip_prefix('~') {
            Some(typed) => Some(name(typed)),
            None => is_number(value).then(|| self.props.format.typed(value)),
        }
    }

    /// Whether the value is one that this input can have.
    fn known(&mut self, key: &str, value: &str) -> bool {
        let card = &self.props.card;
        match key {
            "v" => {
                if value.parse::<u32>().is_ok_and(|version| version > 1) {
                    self.problems.push(LinkProblem::NewerVersion);
                    return true;
                }
                value == VERSION
            }
            "card" => {
                self.card = Some(name(value));
                !value.is_empty()
            }
            "currency" => {
                let known = card.currencies.iter().any(|it| it.code() == value);
                self.choose(known, Field::Currency, value)
            }
            "years" => {
                let known = card.terms.iter().any(|it| it.years.to_string() == value);
                self.choose(known, Field::Years, value)
            }
            "schedule" => {
                let known = card.schedules.iter().any(|it| it.id == value);
                self.choose(known, Field::Schedule, value)
            }
            "start" => self.choose(Date::parse(value).is_some(), Field::Start, value),
            "extras" => self.extras(value),
            "discount" => match self.number(value, decimal) {
                Some(text) => self.choose(true, Field::Discount, &text),
                None => false,
            },
            "plan" => self.plan(value),
            "customer" => self.choose(true, Field::Customer, &name(value)),
            "reference" => self.choose(true, Field::Reference, &name(value)),
            _ => {
                self.state.sales = true;
                value.is_empty()
            }
        }
    }

    fn choose(&mut self, known: bool, field: Field, value: &str) -> bool {
        if known {
            self.state.set(self.props, field, value.to_owned());
        }
        known
    }

    fn extras(&mut self, value: &str) -> bool {
        let mut all = true;
        for id in value.split(',') {
            match self.props.card.extras.iter().position(|it| it.id == id) {
                Some(at) => self
                    .state
                    .set(self.props, Field::Extra(at), "on".to_owned()),
                None => all = false,
            }
        }
        all
    }

    fn plan(&mut self, value: &str) -> bool {
        let mut all = true;
        let mut rows = Vec::new();
        for row in value.split(',') {
            let parts = row.split_once(':');
            let row = parts.and_then(|(month, share)| {
                Some(Row {
                    month: self.number(month, whole)?,
                    share: self.number(share, decimal)?,
                })
            });
            match row {
                Some(row) if rows.len() < MOST => rows.push(row),
                _ => all = false,
            }
        }
        self.state.plan = std::rc::Rc::new(rows);
        all
    }
}

/// A name, no longer than names are, and on one line.
fn name(text: &str) -> String {
    let letters = text.chars().filter(|c| !c.is_control());
    letters.take(LONGEST_NAME).collect()
}

fn whole(text: &str) -> bool {
    !text.is_empty() && text.len() <= 20 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn decimal(text: &str) -> bool {
    let (whole_part, fraction) = text.split_once('.').unwrap_or((text, "0"));
    whole(whole_part) && whole(fraction)
}
