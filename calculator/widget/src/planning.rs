//! What a reader does with a custom plan as a whole: another unit, the rest,
//! equal parts, back again; and its rows by date. How rows are reckoned is
//! [`plan_rows`]; whether a plan is allowed `pricing` says.

use std::rc::Rc;

use pricing::{Currency, Date, Money};

use crate::answer::Answer;
use crate::field::Field;
use crate::plan_rows::{self, MOST, Row, Unit};
use crate::props::Props;
use crate::state::{FieldError, State};
use crate::words::fill;

/// The most steps back.
const MOST_STEPS: usize = 100;

/// A plan as it was before a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    plan: Rc<Vec<Row>>,
    in_amounts: bool,
}

impl State {
    /// Keeps the plan as it is now, to come back to. What is typed into one
    /// field is one change.
    pub(crate) fn remember(&mut self, field: Option<Field>) {
        if field.is_none() || field != self.touched {
            let past = Rc::make_mut(&mut self.past);
            if past.len() >= MOST_STEPS {
                past.remove(0);
            }
            past.push(Before {
                plan: self.plan.clone(),
                in_amounts: self.in_amounts,
            });
        }
        self.touched = field;
    }

    /// Another plan, if it is another one.
    pub(crate) fn replan(&mut self, rows: Vec<Row>) {
        if rows != *self.plan {
            self.remember(None);
            self.plan = Rc::new(rows);
        }
    }

    /// The plan as it was before the last change.
    pub(crate) fn undo(&mut self) {
        if let Some(before) = Rc::make_mut(&mut self.past).pop() {
            self.plan = before.plan;
            self.in_amounts = before.in_amounts;
            self.touched = None;
        }
        if self.past.is_empty() {
            // The button that was pressed can no longer have the focus.
            self.focus = Some(Field::Month(0));
        }
    }

    /// What the rows are counted in.
    pub fn unit(&self, props: &Props) -> Unit {
        if self.in_amounts {
            self.amounts(props)
        } else {
            Unit::PERCENT
        }
    }

    fn amounts(&self, props: &Props) -> Unit {
        match Currency::from_code(&self.currency) {
            Some(currency) => Unit::amounts(currency, self.total(props)),
            None => Unit::PERCENT,
        }
    }

    /// The total contract value, whatever the plan.
    fn total(&self, props: &Props) -> Option<Money> {
        let mut state = self.clone();
        state.plan = Rc::new(vec![Row {
            month: "0".to_owned(),
            share: "100".to_owned(),
            date: None,
        }]);
        state.in_amounts = false;
        match Answer::to(props, &state) {
            Answer::Quoted(quote) => Some(quote.total_contract_value),
            Answer::ContactSales(_) | Answer::Wrong(_) => None,
        }
    }

    /// Has the rows say the same in the other unit.
    pub(crate) fn switch(&mut self, props: &Props, in_amounts: bool) {
        if in_amounts == self.in_amounts {
            return;
        }
        let from = self.unit(props);
        let quote = match Answer::to(props, self) {
            Answer::Quoted(quote) if in_amounts => Some(quote),
            _ => None,
        };
        self.remember(None);
        self.in_amounts = in_amounts;
        let to = self.unit(props);
        let mut rows = plan_rows::converted(&self.plan, from, to, &props.format);
        // Amounts are those of the quote.
        for (row, part) in rows
            .iter_mut()
            .zip(quote.iter().flat_map(|it| &it.installments))
        {
            row.share = props.format.number(&part.amount.to_string());
        }
        self.plan = Rc::new(rows);
    }

    /// The row that would get the rest, with how much.
    pub fn rest(&self, props: &Props) -> Option<(usize, u64)> {
        plan_rows::rest(&self.plan, self.unit(props), &props.format)
    }

    /// Gives the rest to that row.
    pub(crate) fn give_rest(&mut self, props: &Props) {
        let unit = self.unit(props);
        if let Some((at, part)) = self.rest(props) {
            let rows = plan_rows::with_part(&self.plan, at, part, unit, &props.format);
            self.replan(rows);
            self.focus = Some(Field::Share(at));
        }
    }

    /// The number of equal parts, as the field shows it.
    pub fn part_count(&self, props: &Props) -> String {
        match &self.parts {
            Some(typed) => typed.clone(),
            None => props.format.integer(self.plan.len() as u64),
        }
    }

    /// What is wrong with the number of equal parts.
    pub(crate) fn parts_error(&self, props: &Props) -> Option<FieldError> {
        let (texts, format) = (&props.words, &props.format);
        let most = MOST as u64;
        let (code, message) = match format.parse_integer(self.parts.as_ref()?) {
            None => ("not_a_number", texts.not_a_number().to_owned()),
            Some(count) if count == 0 || count > most => (
                "plan_length",
                fill(
                    texts.refusal("plan_length"),
                    &[("maximum", &format.integer(most))],
                ),
            ),
            Some(_) => return None,
        };
        Some(FieldError {
            field: Field::Parts,
            code,
            message,
        })
    }

    /// Shares the whole out in equal parts.
    pub(crate) fn split(&mut self, props: &Props) {
        let unit = self.unit(props);
        let count = props.format.parse_integer(&self.part_count(props));
        let count = count.filter(|count| (1..=MOST as u64).contains(count));
        let term = self.last_month() + 1;
        let rows =
            count.and_then(|count| plan_rows::equal(&self.plan, count, term, unit, &props.format));
        if let Some(rows) = rows {
            self.replan(rows);
            self.parts = None;
        }
    }

    /// The contract's first day, if it is one.
    pub fn first_day(&self) -> Option<Date> {
        Date::parse(&self.start).filter(|start| (2000..=2199).contains(&start.year()))
    }

    /// The month of the contract that a date falls in.
    fn month_of(&self, date: Date) -> Option<u32> {
        let start = self.first_day()?;
        let count = |date: Date| u32::from(date.year()) * 12 + u32::from(date.month());
        let months = count(date).checked_sub(count(start))?;
        let months = if start.add_months(months) > date {
            months.checked_sub(1)?
        } else {
            months
        };
        (u64::from(months) <= self.last_month()).then_some(months)
    }

    /// A date for a row: its month becomes the one of the date.
    pub(crate) fn set_date(&mut self, props: &Props, at: usize, text: String) {
        let month = Date::parse(&text).and_then(|date| self.month_of(date));
        if let Some(row) = Rc::make_mut(&mut self.plan).get_mut(at) {
            row.date = Some(text);
            if let Some(month) = month {
                row.month = props.format.typed(&month.to_string());
            }
        }
    }

    /// The date field of a row was left: it shows the day on which the row is
    /// due, unless its date is none of the contract's.
    pub(crate) fn leave_date(&mut self, at: usize) {
        if !self.is_strange(at)
            && let Some(row) = Rc::make_mut(&mut self.plan).get_mut(at)
        {
            row.date = None;
        }
    }

    /// Whether a row has a date that is in no month of the contract.
    fn is_strange(&self, at: usize) -> bool {
        let date = self.plan.get(at).and_then(|row| row.date.as_deref());
        date.is_some_and(|date| {
            !date.is_empty()
                && Date::parse(date)
                    .and_then(|date| self.month_of(date))
                    .is_none()
        })
    }

    /// What a row's date field shows: what is being entered, or the day on
    /// which the row is due.
    pub fn due(&self, props: &Props, at: usize) -> String {
        let Some(row) = self.plan.get(at) else {
            return String::new();
        };
        if let Some(date) = &row.date {
            return date.clone();
        }
        let month = props.format.parse_integer(&row.month);
        let month = month.filter(|month| *month <= self.last_month());
        let due = month
            .and_then(|month| u32::try_from(month).ok())
            .zip(self.first_day());
        due.map_or_else(String::new, |(month, start)| {
            start.add_months(month).to_string()
        })
    }

    /// What is wrong with the date of a row.
    pub(crate) fn date_error(&self, props: &Props, at: usize) -> Option<FieldError> {
        let start = self.first_day().filter(|_| self.is_strange(at))?;
        let months = u32::try_from(self.last_month()).unwrap_or(u32::MAX);
        let last = start.add_months(months);
        let end = start.add_months(months.saturating_add(1));
        let days = (1..31).map(|days| last.add_days(days));
        let last = days.take_while(|day| *day < end).last().unwrap_or(last);
        let format = &props.format;
        let values = [
            ("first", &*format.date(&start)),
            ("last", &format.date(&last)),
        ];
        Some(FieldError {
            field: Field::Due(at),
            code: "start_out_of_range",
            message: fill(props.words.refusal("start_out_of_range"), &values),
        })
    }
}
