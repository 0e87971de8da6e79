//! A calculator's inputs as the fragment of an address: what a link hands on
//! and what a reload keeps. It has what was entered and never a price, so that
//! whoever opens it sees what the price is there. It reads as text:
//!
//! ```text
//! v=1&card=2026-11&team-member=40&client=12&currency=USD&years=3&schedule=quarterly&start=2027-01-31
//! ```
//!
//! A custom plan stands there as months and shares in percent
//! (`plan=0:40,6:60`) or as months and amounts (`amounts=0:30000.00,6:12000.00`).
//! Numbers stand there as the engine writes them, whatever the language of the
//! page, so that a link can be opened in another one. What cannot be read as a
//! number is kept as it was typed, behind a `~`. A link that was damaged on
//! its way says what is wrong, and the rest of it counts.
//!
//! Links are kept by people, in mails and contracts: what a version has
//! written, every later one reads.

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
const KEYS: [&str; 12] = [
    "v",
    "card",
    "currency",
    "years",
    "schedule",
    "start",
    "extras",
    "discount",
    "plan",
    "amounts",
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
        match format.parse_integer(text) {
            Some(0) => {}
            number => put(
                &role_key(&role.id),
                &plain(number.map(|it| it.to_string()), text),
            ),
        }
    }
    put("currency", &state.currency);
    put("years", &state.years);
    put("schedule", &state.schedule);
    put("start", &state.start);
    put("extras", &state.chosen_extras(props).join(","));
    if !state.discount.trim().is_empty() {
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
            plan.push_str(&plain(month, &row.month));
            plan.push(':');
            plan.push_str(&plain(format.parse_decimal(&row.share), &row.share));
        }
        put(if state.in_amounts { "amounts" } else { "plan" }, &plan);
    }
    put("customer", &state.customer);
    put("reference", &state.reference);
    link
}

/// What a role's headcount is called: its id, behind a point where that would
/// be taken for another input.
fn role_key(id: &str) -> String {
    let mut key = String::new();
    if id.starts_with('.') || is_input(id) {
        key.push('.');
    }
    key.push_str(id);
    key
}

/// Whether an input that is no role has this key.
fn is_input(key: &str) -> bool {
    KEYS.contains(&key) || key == "sales"
}

/// A number in plain form, or the text as it was typed, in which nothing can
/// be taken for the signs that keep rows apart.
fn plain(number: Option<String>, typed: &str) -> String {
    number.filter(|number| decimal(number)).unwrap_or_else(|| {
        let mut text = String::from("~");
        for c in typed.chars() {
            match c {
                '%' => text.push_str("%25"),
                '+' => text.push_str("%2B"),
                ',' => text.push_str("%2C"),
                ':' => text.push_str("%3A"),
                c => text.push(c),
            }
        }
        text
    })
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
    // Some programs encode a link as a whole once more.
    let decoded = if fragment.contains('=') {
        String::new()
    } else {
        percent::decode(fragment)
    };
    let fragment = if decoded.contains('=') {
        &decoded
    } else {
        fragment
    };
    for pair in fragment.split('&') {
        // Some mail programs write a link's `&` as in HTML.
        let pair = pair.strip_prefix("amp;").unwrap_or(pair);
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        if !key.is_empty() {
            reader.pair(&percent::decode(key), &percent::decode(value));
        }
    }
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
        let roles = &self.props.roles;
        let role = roles.iter().position(|it| role_key(&it.id) == key);
        if role.is_none() && !is_input(key) {
            return self.problem(LinkProblem::UnknownKey(name(key)));
        }
        if self.seen.iter().any(|seen| seen == key) {
            return self.problem(LinkProblem::Repeated(key.to_owned()));
        }
        self.seen.push(key.to_owned());
        let good = match role {
            Some(at) => self.people(at, value),
            None => self.known(key, value),
        };
        if !good {
            self.problem(LinkProblem::BadValue(key.to_owned(), name(value)));
        }
    }

    fn problem(&mut self, problem: LinkProblem) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(problem);
        }
    }

    fn people(&mut self, at: usize, value: &str) -> bool {
        match self.number(value, whole) {
            Some(text) => {
                self.state.set(self.props, Field::Role(at), text);
                self.state.leave(self.props, Field::Role(at));
                true
            }
            None => false,
        }
    }

    /// A number as the reader would type it, or what somebody typed.
    fn number(&self, value: &str, is_number: fn(&str) -> bool) -> Option<String> {
        match value.strip_prefix('~') {
            Some(typed) => Some(name(&percent::decode(typed))),
            None => is_number(value).then(|| self.props.format.typed(value)),
        }
    }

    /// Whether the value is one that this input can have.
    fn known(&mut self, key: &str, value: &str) -> bool {
        let card = &self.props.card;
        match key {
            "v" => {
                if value.parse::<u32>().is_ok_and(|version| version > 1) {
                    self.problem(LinkProblem::NewerVersion);
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
            "start" => self.choose(date(value), Field::Start, value),
            "extras" => self.extras(value),
            "discount" => match self.number(value, decimal) {
                Some(text) => self.choose(true, Field::Discount, &text),
                None => false,
            },
            "amounts" => {
                self.state.in_amounts = true;
                self.plan(value)
            }
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
                    date: None,
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

/// Whether a field for a date can have this text: it takes more years than a
/// contract can begin in.
fn date(text: &str) -> bool {
    let far = |(year, rest): (&str, &str)| {
        let month_and_day = Date::parse(&["2000-", rest].concat());
        whole(year) && matches!(year.len(), 5..=6) && month_and_day.is_some()
    };
    Date::parse(text).is_some() || text.split_once('-').is_some_and(far)
}

fn whole(text: &str) -> bool {
    digits(text, 20)
}

/// Whether a text is a number. One with more digits than anybody means is a
/// number in every language, so it is not left as it was typed in one.
fn decimal(text: &str) -> bool {
    let (whole_part, fraction) = text.split_once('.').unwrap_or((text, "0"));
    digits(whole_part, LONGEST_NAME) && digits(fraction, LONGEST_NAME)
}

fn digits(text: &str, most: usize) -> bool {
    !text.is_empty() && text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit())
}
