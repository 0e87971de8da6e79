//! What the reader has entered, and how an action changes it. Texts are kept
//! as typed; whether they can be read shows when a request is made of them.
//! Nothing here knows the page.

use std::rc::Rc;

use pricing::{PlanRow, Request, ScheduleKind};

use crate::field::Field;
use crate::plan_rows::{self, Row};
use crate::props::{Preset, Props};
use crate::share;

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
    /// The field that should have the focus after the action.
    pub focus: Option<Field>,
}

/// What a reader can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// A field has this text now.
    Set(Field, String),
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
            props.format.typed(&number.to_string())
        });
        let years = preset.years.map(|years| years.to_string());
        let first_years = || card.terms.first().map(|term| term.years.to_string());
        let first_schedule = || card.schedules.first().map(|schedule| schedule.id.clone());
        let first_currency = || card.currencies.first().map(|it| it.code().to_owned());
        let rows = preset.plan.iter().flatten().map(|row| Row {
            month: props.format.typed(&row.month.to_string()),
            share: props.format.typed(&row.share),
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
            focus: None,
        };
        state.with_rows(props)
    }

    /// The state after an action.
    pub fn reduce(&self, props: &Props, action: Action) -> Self {
        let mut next = Self {
            focus: None,
            ..self.clone()
        };
        match action {
            Action::Set(field, text) => next.set(props, field, text),
            Action::Restore(texts) => {
                for (field, text) in texts {
                    next.set(props, field, text);
                }
            }
            Action::Load(link) if share::is_sales_alone(&link) => next.sales = true,
            Action::Load(link) => next = share::read(props, &link).state,
            Action::Sales(shown) => next.sales = shown,
            Action::AddRow => {
                let rows = Rc::make_mut(&mut next.plan);
                if rows.len() < plan_rows::MOST {
                    rows.push(plan_rows::proposed(rows, self.last_month(), &props.format));
                    next.focus = Some(Field::Month(rows.len() - 1));
                }
            }
            Action::RemoveRow(row) => {
                let rows = Rc::make_mut(&mut next.plan);
                if row < rows.len() && rows.len() > 1 {
                    rows.remove(row);
                    next.focus = Some(Field::Month(row.min(rows.len() - 1)));
                }
            }
        }
        next.with_rows(props)
    }

    pub(crate) fn set(&mut self, props: &Props, field: Field, text: String) {
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
                }
            }
            Field::Share(row) => {
                if let Some(row) = Rc::make_mut(&mut self.plan).get_mut(row) {
                    row.share = text;
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
            Field::Extra(at) if self.extras.get(at) == Some(&true) => "on",
            Field::Discount => &self.discount,
            Field::Customer => &self.customer,
            Field::Reference => &self.reference,
            Field::Extra(_) | Field::People | Field::Plan | Field::Elsewhere => "",
        }
    }

    /// Whether the chosen schedule takes a plan.
    pub fn is_custom(&self, props: &Props) -> bool {
        let mut schedules = props.card.schedules.iter();
        schedules.any(|it| it.id == self.schedule && matches!(it.kind, ScheduleKind::Custom))
    }

    /// The last month of the chosen term, in which a row may fall due.
    fn last_month(&self) -> u64 {
        let years: u64 = self.years.parse().unwrap_or(1);
        years.saturating_mul(12).saturating_sub(1)
    }

    /// The request that the texts stand for, or every field that cannot be
    /// read.
    pub fn request(&self, props: &Props) -> Result<Request, Vec<FieldError>> {
        let mut errors = Vec::new();
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
            let mut rows = Vec::new();
            for (at, row) in self.plan.iter().enumerate() {
                let month = format.parse_integer(&row.month);
                let share = format.parse_decimal(&row.share);
                if month.is_none() {
                    unreadable(Field::Month(at), true);
                }
                if share.is_none() {
                    unreadable(Field::Share(at), false);
                }
                let month = month.map(|month| i64::try_from(month).unwrap_or(i64::MAX));
                rows.extend(
                    month
                        .zip(share)
                        .map(|(month, share)| PlanRow { month, share }),
                );
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
