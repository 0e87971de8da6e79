//! What the calculator answers: the quote for what was entered, or what is
//! wrong with it, in the reader's language and at its field.

use std::rc::Rc;

use pricing::{ContactSales, Currency, Date, Outcome, Percent, Quote, Refusal, RefusalCode};

use crate::field::Field;
use crate::format::Format;
use crate::props::Props;
use crate::state::{FieldError, State};
use crate::words::{Words, fill};

/// The outcome of a request, ready to show. Cheap to copy.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// A price.
    Quoted(Rc<Quote>),
    /// So many seats that sales makes an offer.
    ContactSales(Rc<ContactSales>),
    /// No price until these fields are changed; never empty.
    Wrong(Rc<Vec<FieldError>>),
}

impl Answer {
    /// The answer to what was entered.
    pub fn to(props: &Props, state: &State) -> Self {
        let request = match state.request(props) {
            Ok(request) => request,
            Err(errors) => return Self::Wrong(Rc::new(errors)),
        };
        match pricing::quote(&props.card, &props.roles, &request) {
            Outcome::Quoted(quote) => Self::Quoted(Rc::new(quote)),
            Outcome::ContactSales(contact) => Self::ContactSales(Rc::new(contact)),
            Outcome::Refused(refusal) => Self::Wrong(Rc::new(vec![explained(props, &refusal)])),
        }
    }

    /// The sentence that a screen reader says when the answer has changed.
    pub fn spoken(&self, props: &Props) -> String {
        match self {
            Self::Quoted(quote) => {
                let total = props.format.money(&quote.total_contract_value);
                fill(props.words.announce(), &[("total", &total)])
            }
            Self::ContactSales(_) => props.words.contact_sales().to_owned(),
            Self::Wrong(errors) => errors
                .first()
                .map_or_else(String::new, |error| error.message.clone()),
        }
    }
}

/// A refusal at its field.
fn explained(props: &Props, refusal: &Refusal) -> FieldError {
    FieldError {
        field: Field::from_path(&refusal.field, &props.roles),
        code: refusal.code.as_str(),
        message: refusal_text(&props.words, &props.format, refusal),
    }
}

/// What a refusal says to the reader, with its values written as the reader
/// writes.
pub fn refusal_text(words: &Words, format: &Format, refusal: &Refusal) -> String {
    // The amounts of a plan do not sum to the total: its values are amounts.
    let currency = Currency::from_code(refusal.param("currency"));
    let currency = currency.filter(|_| refusal.code == RefusalCode::PlanSum);
    let word = match currency {
        None => refusal.code.as_str(),
        Some(_) if refusal.param("missing").is_empty() => "plan_sum_excess",
        Some(_) => "plan_sum_missing",
    };
    let values: Vec<(&str, String)> = refusal
        .params
        .iter()
        .map(|(name, value)| {
            let written = match currency {
                Some(currency) if *name != "currency" => format.money_text(value, currency),
                _ => written(format, refusal.code, name, value),
            };
            (*name, written)
        })
        .collect();
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    fill(words.refusal(word), &values)
}

fn written(format: &Format, code: RefusalCode, name: &str, value: &str) -> String {
    let percent = name == "sum" || (name == "maximum" && code == RefusalCode::DiscountAboveMaximum);
    if percent && let Ok(percent) = Percent::parse(value) {
        return format.percent(&percent);
    }
    if let Some(date) = Date::parse(value) {
        return format.date(&date);
    }
    if let Ok(number) = value.parse() {
        return format.integer(number);
    }
    value.to_owned()
}
