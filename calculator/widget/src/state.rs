//! What the reader has entered, and how an action changes it. Texts are kept
//! as typed; whether they can be read shows when a request is made of them.
//! Nothing here knows the page.

use std::rc::Rc;

use pricing::{Pays, PlanRow, Request, ScheduleKind};

use crate::field::Field;
use crate::plan_rows::{self, Row};
use crate::props::Props;

/// The fields' texts. Two states are equal when the page shows the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct State {
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
    /// The field that should have the focus after the action.
    pub focus: Option<Field>,
}

/// What a reader can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// A field has this text now.
    Set(Field, String),
    /// One more row for the custom plan.
    AddRow,
    /// The custom plan without this row.
    RemoveRow(usize),
    /// What was typed before the calculator was ready.
    Restore(Vec<(Field, String)>),
}

/// A field whose text cannot be read or whose value is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FieldError {
    /// Where.
    pub field: Field,
    /// What is wrong, in the reader's language.
    pub message: String,
}

impl State {
    /// The preset, and the rate card's first choice for what that leaves open.
    pub(crate) fn new(props: &Props) -> Self {
        let (preset, card) = (&props.preset, &props.card);
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
            // The rows are of shares; an amount is none.
            share: match &row.pays {
                Pays::Share(share) => props.format.typed(share),
                Pays::Amount(_) => String::new(),
            },
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
            focus: None,
        };
        state.with_rows(props)
    }

    /// The state after an action.
    pub(crate) fn reduce(&self, props: &Props, action: Action) -> Self {
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

    fn set(&mut self, props: &Props, field: Field, text: String) {
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
            Field::People | Field::Plan | Field::Elsewhere => {}
        }
    }

    /// A custom plan begins with two rows to change.
    fn with_rows(mut self, props: &Props) -> Self {
        if self.plan.is_empty() && self.is_custom(props) {
            self.plan = Rc::new(plan_rows::first(&props.format));
        }
        self
    }

    /// The text of a field; nothing for a group.
    pub(crate) fn text(&self, field: Field) -> &str {
        match field {
            Field::Role(at) => self.people.get(at).map_or("", String::as_str),
            Field::Years => &self.years,
            Field::Schedule => &self.schedule,
            Field::Currency => &self.currency,
            Field::Start => &self.start,
            Field::Month(row) => self.plan.get(row).map_or("", |row| &row.month),
            Field::Share(row) => self.plan.get(row).map_or("", |row| &row.share),
            Field::People | Field::Plan | Field::Elsewhere => "",
        }
    }

    /// Whether the chosen schedule takes a plan.
    pub(crate) fn is_custom(&self, props: &Props) -> bool {
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
    pub(crate) fn request(&self, props: &Props) -> Result<Request, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut unreadable = |field, message: &str| {
            errors.push(FieldError {
                field,
                message: message.to_owned(),
            });
        };
        let (format, words) = (&props.format, &props.words);
        let mut headcount = Vec::new();
        for (at, (role, text)) in props.roles.iter().zip(self.people.iter()).enumerate() {
            match format.parse_integer(text) {
                Some(people) => headcount.push((role.id.clone(), people)),
                None => unreadable(Field::Role(at), words.not_a_number()),
            }
        }
        let plan = self.is_custom(props).then(|| {
            let mut rows = Vec::new();
            for (at, row) in self.plan.iter().enumerate() {
                let month = format.parse_integer(&row.month);
                let share = format.parse_decimal(&row.share);
                if month.is_none() {
                    unreadable(Field::Month(at), words.not_a_number());
                }
                if share.is_none() {
                    unreadable(Field::Share(at), words.not_a_percent());
                }
                let month = month.map(|month| i64::try_from(month).unwrap_or(i64::MAX));
                rows.extend(
                    month
                        .zip(share)
                        .map(|(month, share)| (month, Pays::Share(share)))
                        .map(|(month, pays)| PlanRow { month, pays }),
                );
            }
            rows
        });
        let years = self.years.parse().ok();
        if years.is_none() {
            unreadable(Field::Years, words.not_a_number());
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
            discount: props.preset.discount.clone(),
            extras: props.preset.extras.clone(),
            plan,
        })
    }
}
