//! What the reader has entered, and how an action changes it. Texts are kept
//! as typed; whether they can be read shows when a request is made of them.
//! Nothing here knows the page.

use std::rc::Rc;

use pricing::{Pays, PlanRow, Request, ScheduleKind};

use crate::answer::Answer;
use crate::field::Field;
use crate::moving::Moving;
use crate::plan_rows::{self, Row};
use crate::planning::Before;
use crate::props::{Preset, Props};
use crate::share;
use crate::typing::{AMOUNT, PERCENT, one_number};
use crate::words::fill;

/// The fields' texts. Two states are equal when the page shows the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The headcounts, in the role table's order.
    pub people: Rc<Vec<String>>,
    /// The term, in years.
    pub years: String,
    /// The payment schedule's id.
    pub schedule: String,
    /// The currency's code.
    pub currency: String,
    /// The first day as an ISO 8601 date, or empty.
    pub start: String,
    /// The rows of the custom plan, kept while another schedule is chosen.
    pub plan: Rc<Vec<Row>>,
    /// Whether the rows have amounts instead of shares in percent.
    pub in_amounts: bool,
    /// The number of equal parts, if one was typed.
    pub parts: Option<String>,
    /// The plan before each of the last changes, the latest behind.
    pub past: Rc<Vec<Before>>,
    /// The field of the plan that the last change was typed into.
    pub touched: Option<Field>,
    /// Who is to move from one role to another.
    pub moving: Moving,
    /// What moving people changed, right after it: for the reader.
    pub done: String,
    /// What is wrong in fields that are no part of the request.
    pub aside: Rc<Vec<FieldError>>,
    /// Whether each of the card's extras is chosen.
    pub extras: Rc<Vec<bool>>,
    /// The negotiated discount in percent, or empty.
    pub discount: String,
    /// The customer's name, or empty.
    pub customer: String,
    /// What this offer is called, or empty.
    pub reference: String,
    /// Whether what only sales people need is shown.
    pub sales: bool,
    /// The figure whose explanation is shown, by its path in the quote.
    pub why: Option<String>,
    /// Whether the drawing shows a seat's price instead of a year's.
    pub per_seat: bool,
    /// The field that should have the focus after the action.
    pub focus: Option<Field>,
}

/// What a reader can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// A field has this text now.
    Set(Field, String),
    /// A text was pasted or dropped into a field, which now has all this: if
    /// that holds exactly one number, it is that number.
    Paste(Field, String),
    /// A number field was entered: its number is typed on as plain digits.
    Enter(Field),
    /// A field was left: its number is shown as the locale writes it.
    Leave(Field),
    /// So many more, or fewer, never below nobody; whether the field has the
    /// focus.
    Step(Field, i64, bool),
    /// The people who are to move do so.
    Move,
    /// What the rows of the plan leave goes to one of them.
    GiveRest,
    /// The plan in equal parts.
    Split,
    /// The plan as it was before its last change.
    Undo,
    /// One more row for the custom plan.
    AddRow,
    /// The custom plan without this row.
    RemoveRow(usize),
    /// What was typed before the calculator was ready.
    Restore(Vec<(Field, String)>),
    /// Everything as a link says it: see [`share`](crate::share).
    Load(String),
    /// Show or hide what only sales people need.
    Sales(bool),
    /// Show how the figure with this path came about, or hide it again.
    Why(String),
    /// Draw the price of a seat, or that of a year.
    PerSeat(bool),
}

/// A field whose text cannot be read or whose value is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// Where.
    pub field: Field,
    /// The code of the refusal, or what the text is not: `not_a_number`.
    pub code: &'static str,
    /// What is wrong, in the reader's language.
    pub message: String,
}

impl State {
    /// The preset, and the rate card's first choice for what that leaves open.
    pub fn new(props: &Props) -> Self {
        Self::of(props, &props.preset)
    }

    /// Nothing entered: nobody, and the rate card's first choices.
    pub(crate) fn blank(props: &Props) -> Self {
        Self::of(props, &Preset::default())
    }

    fn of(props: &Props, preset: &Preset) -> Self {
        let card = &props.card;
        let people = props.roles.iter().map(|role| {
            let given = preset.headcount.iter().find(|(id, _)| *id == role.id);
            let number = given.map_or(0, |(_, number)| *number);
            props.format.integer(number)
        });
        let years = preset.years.map(|years| years.to_string());
        let first_years = || card.terms.first().map(|term| term.years.to_string());
        let first_schedule = || card.schedules.first().map(|schedule| schedule.id.clone());
        let first_currency = || card.currencies.first().map(|it| it.code().to_owned());
        let rows = preset.plan.iter().flatten().map(|row| Row {
            month: props.format.typed(&row.month.to_string()),
            share: match &row.pays {
                Pays::Share(part) | Pays::Amount(part) => props.format.typed(part),
            },
            date: None,
        });
        let state = Self {
            people: Rc::new(people.collect()),
            years: years.or_else(first_years).unwrap_or_default(),
            schedule: preset
                .schedule
                .clone()
                .or_else(first_schedule)
                .unwrap_or_default(),
            currency: preset
                .currency
                .clone()
                .or_else(first_currency)
                .unwrap_or_default(),
            start: preset.start.clone().unwrap_or_default(),
            plan: Rc::new(rows.collect()),
            in_amounts: preset
                .plan
                .iter()
                .flatten()
                .any(|row| matches!(row.pays, Pays::Amount(_))),
            parts: None,
            past: Rc::default(),
            touched: None,
            moving: Moving::first(),
            done: String::new(),
            aside: Rc::default(),
            extras: Rc::new(
                card.extras
                    .iter()
                    .map(|extra| preset.extras.contains(&extra.id))
                    .collect(),
            ),
            discount: preset
                .discount
                .as_ref()
                .map_or_else(String::new, |discount| props.format.typed(discount)),
            customer: String::new(),
            reference: String::new(),
            sales: false,
            why: None,
            per_seat: false,
            focus: None,
        };
        state.with_rows(props)
    }

    /// The state after an action.
    pub fn reduce(&self, props: &Props, action: Action) -> Self {
        let mut next = Self {
            focus: None,
            done: String::new(),
            ..self.clone()
        };
        match action {
            Action::Set(field, text) => next.set(props, field, text),
            Action::Paste(field, text) => {
                let text = one_number(props, field, &text).unwrap_or(text);
                next.set(props, field, text);
            }
            Action::Enter(field) => {
                next.done.clone_from(&self.done);
                if let Some(text) = self.plain(props, field) {
                    next.write(props, field, text);
                }
            }
            Action::Leave(field) => {
                next.done.clone_from(&self.done);
                next.leave(props, field);
            }
            Action::Step(field, by, inside) => next.step(props, field, by, inside),
            Action::Move => {
                let before = Answer::to(props, self);
                if let Some(effect) = self.move_effect(props, &before)
                    && let Some(moved) = self.moved(props)
                {
                    next = moved;
                    next.focus = None;
                    next.done = fill(props.words.moved(), &[("effect", &effect)]);
                }
            }
            Action::GiveRest => next.give_rest(props),
            Action::Split => next.split(props),
            Action::Undo => next.undo(),
            Action::Restore(texts) => {
                for (field, text) in texts {
                    next.set(props, field, text);
                }
            }
            Action::Load(link) if share::is_sales_alone(&link) => next.sales = true,
            Action::Load(link) => next = share::read(props, &link).state,
            Action::Sales(shown) => next.sales = shown,
            Action::Why(path) => {
                next.why = Some(path).filter(|path| self.why.as_ref() != Some(path));
            }
            Action::PerSeat(shown) => next.per_seat = shown,
            Action::AddRow => {
                let mut rows = self.plan.to_vec();
                if rows.len() < plan_rows::MOST {
                    let (last, unit) = (self.last_month(), self.unit(props));
                    rows.push(plan_rows::proposed(&rows, last, unit, &props.format));
                    next.focus = Some(Field::Month(rows.len() - 1));
                    next.replan(rows);
                }
            }
            Action::RemoveRow(row) => {
                let mut rows = self.plan.to_vec();
                if row < rows.len() && rows.len() > 1 {
                    rows.remove(row);
                    next.focus = Some(Field::Month(row.min(rows.len() - 1)));
                    next.replan(rows);
                }
            }
        }
        next = next.with_rows(props);
        let aside = [next.move_error(props), next.parts_error(props)];
        next.aside = Rc::new(aside.into_iter().flatten().collect());
        next
    }

    pub(crate) fn set(&mut self, props: &Props, field: Field, text: String) {
        if let Field::Month(row) | Field::Share(row) | Field::Due(row) = field
            && row < self.plan.len()
        {
            self.remember(Some(field));
        }
        self.write(props, field, text);
    }

    /// Puts a text into a field, and nothing to come back to.
    pub(crate) fn write(&mut self, props: &Props, field: Field, text: String) {
        match field {
            Field::Role(at) => {
                if let Some(people) = Rc::make_mut(&mut self.people).get_mut(at) {
                    *people = text;
                }
            }
            Field::Years => self.years = text,
            Field::Schedule => {
                self.schedule = text;
                // What follows may be about the rows that this brings.
                *self = self.clone().with_rows(props);
            }
            Field::Currency => self.currency = text,
            Field::Start => self.start = text,
            Field::Month(row) => {
                if let Some(row) = Rc::make_mut(&mut self.plan).get_mut(row) {
                    row.month = text;
                    row.date = None;
                }
            }
            Field::Share(row) => {
                if let Some(row) = Rc::make_mut(&mut self.plan).get_mut(row) {
                    row.share = text;
                }
            }
            Field::Due(row) => self.set_date(props, row, text),
            Field::Unit => self.switch(props, text == AMOUNT),
            Field::Parts => self.parts = Some(text),
            Field::MoveCount => self.moving.count = Some(text),
            Field::MoveFrom | Field::MoveTo => {
                if let Some(role) = props.roles.iter().position(|role| role.id == text) {
                    self.moving.choose(field, role);
                }
            }
            Field::Extra(at) => {
                if let Some(chosen) = Rc::make_mut(&mut self.extras).get_mut(at) {
                    *chosen = !text.is_empty();
                }
            }
            Field::Discount => self.discount = text,
            Field::Customer => self.customer = text,
            Field::Reference => self.reference = text,
            Field::People | Field::Plan | Field::Elsewhere => {}
        }
    }

    /// A custom plan begins with two rows to change.
    pub(crate) fn with_rows(mut self, props: &Props) -> Self {
        if self.plan.is_empty() && self.is_custom(props) {
            self.plan = Rc::new(plan_rows::first(&props.format));
        }
        self
    }

    /// The text of a field; nothing for a group.
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Role(at) => self.people.get(at).map_or("", String::as_str),
            Field::Years => &self.years,
            Field::Schedule => &self.schedule,
            Field::Currency => &self.currency,
            Field::Start => &self.start,
            Field::Month(row) => self.plan.get(row).map_or("", |row| &row.month),
            Field::Share(row) => self.plan.get(row).map_or("", |row| &row.share),
            Field::Unit if self.in_amounts => AMOUNT,
            Field::Unit => PERCENT,
            Field::Extra(at) if self.extras.get(at) == Some(&true) => "on",
            Field::Discount => &self.discount,
            Field::Customer => &self.customer,
            Field::Reference => &self.reference,
            // What some of these show is not only what was typed: see `shown`.
            Field::Due(_)
            | Field::Parts
            | Field::MoveFrom
            | Field::MoveTo
            | Field::MoveCount
            | Field::Extra(_)
            | Field::People
            | Field::Plan
            | Field::Elsewhere => "",
        }
    }

    /// What a field shows.
    pub fn shown(&self, props: &Props, field: Field) -> String {
        let role = |at| props.roles.iter().nth(at).map_or("", |role| &role.id);
        match field {
            Field::Due(row) => self.due(props, row),
            Field::Parts => self.part_count(props),
            Field::MoveCount => self.move_count(props),
            Field::MoveFrom => role(self.moving.from).to_owned(),
            Field::MoveTo => role(self.moving.to).to_owned(),
            _ => self.text(field).to_owned(),
        }
    }

    /// Whether the chosen schedule takes a plan.
    pub fn is_custom(&self, props: &Props) -> bool {
        let mut schedules = props.card.schedules.iter();
        schedules.any(|it| it.id == self.schedule && matches!(it.kind, ScheduleKind::Custom))
    }

    /// The last month of the chosen term, in which a row may fall due.
    pub(crate) fn last_month(&self) -> u64 {
        let years: u64 = self.years.parse().unwrap_or(1);
        years.saturating_mul(12).saturating_sub(1)
    }

    /// The request that the texts stand for, or every field that cannot be
    /// read.
    pub fn request(&self, props: &Props) -> Result<Request, Vec<FieldError>> {
        let (mut errors, mut strange) = (Vec::new(), Vec::new());
        let (format, words) = (&props.format, &props.words);
        let mut unreadable = |field, number: bool| {
            let (code, message) = if number {
                ("not_a_number", words.not_a_number())
            } else {
                ("not_a_percent", words.not_a_percent())
            };
            errors.push(FieldError {
                field,
                code,
                message: message.to_owned(),
            });
        };
        let mut headcount = Vec::new();
        for (at, (role, text)) in props.roles.iter().zip(self.people.iter()).enumerate() {
            match format.parse_integer(text) {
                Some(people) => headcount.push((role.id.clone(), people)),
                None => unreadable(Field::Role(at), true),
            }
        }
        let plan = self.is_custom(props).then(|| {
            let pays = if self.in_amounts {
                Pays::Amount
            } else {
                Pays::Share
            };
            let mut rows = Vec::new();
            for (at, row) in self.plan.iter().enumerate() {
                let month = format.parse_integer(&row.month);
                let share = format.parse_decimal(&row.share);
                if month.is_none() {
                    unreadable(Field::Month(at), true);
                }
                if share.is_none() && self.in_amounts {
                    strange.push(FieldError {
                        field: Field::Share(at),
                        code: "not_an_amount",
                        message: words.refusal("plan_amount").to_owned(),
                    });
                } else if share.is_none() {
                    unreadable(Field::Share(at), false);
                }
                let month = month.map(|month| i64::try_from(month).unwrap_or(i64::MAX));
                strange.extend(self.date_error(props, at));
                rows.extend(month.zip(share).map(|(month, part)| PlanRow {
                    month,
                    pays: pays(part),
                }));
            }
            rows
        });
        let discount = format.parse_decimal(&self.discount);
        if discount.is_none() {
            unreadable(Field::Discount, false);
        }
        let years = self.years.parse().ok();
        if years.is_none() {
            unreadable(Field::Years, true);
        }
        errors.append(&mut strange);
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Request {
            headcount,
            currency: Some(self.currency.clone()),
            years,
            schedule: Some(self.schedule.clone()),
            start: Some(self.start.clone()).filter(|start| !start.is_empty()),
            discount: discount.filter(|_| !self.discount.trim().is_empty()),
            extras: self.chosen_extras(props),
            plan,
        })
    }

    /// The ids of the chosen extras.
    pub(crate) fn chosen_extras(&self, props: &Props) -> Vec<String> {
        let extras = props.card.extras.iter().zip(self.extras.iter());
        let chosen = extras.filter(|(_, chosen)| **chosen);
        chosen.map(|(extra, _)| extra.id.clone()).collect()
    }
}
