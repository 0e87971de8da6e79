//! An answer as other scripts get it: the same keys and texts as in the JSON
//! of `site quote`. Written by hand, since deriving it would cost the page
//! more than all of this.

use pricing::{ContactSales, Date, Money, NextTier, Quote, Seats};

use super::Value;
use crate::answer::Answer;
use crate::props::Props;

/// What is absent is left out.
struct Object(Vec<(String, Value)>);

impl Object {
    fn new(outcome: &str) -> Self {
        Self(Vec::new()).text("outcome", outcome)
    }

    fn put(mut self, key: &str, value: Value) -> Self {
        self.0.push((key.to_owned(), value));
        self
    }

    fn text(self, key: &str, text: &str) -> Self {
        self.put(key, Value::Text(text.to_owned()))
    }

    fn number(self, key: &str, number: u64) -> Self {
        self.put(key, Value::Number(number))
    }

    fn some_number(self, key: &str, number: Option<u64>) -> Self {
        match number {
            Some(number) => self.number(key, number),
            None => self,
        }
    }

    fn money(self, key: &str, money: &Money) -> Self {
        self.text(key, &money.to_string())
    }

    fn date(self, key: &str, date: Option<Date>) -> Self {
        match date {
            Some(date) => self.text(key, &date.to_string()),
            None => self,
        }
    }

    fn end(self) -> Value {
        Value::Map(self.0)
    }
}

fn part() -> Object {
    Object(Vec::new())
}

fn list<T>(items: &[T], object: impl Fn(&T) -> Object) -> Value {
    Value::List(items.iter().map(|item| object(item).end()).collect())
}

/// The answer as a tree, with numbers as numbers. Of fields that are wrong it
/// has the first, as `site quote` does.
pub fn outcome(props: &Props, answer: &Answer) -> Value {
    match answer {
        Answer::Quoted(quote) => quoted(quote),
        Answer::ContactSales(contact) => contact_sales(contact),
        Answer::Wrong(errors) => {
            let mut refused = Object::new("refused");
            if let Some(error) = errors.first() {
                refused = refused
                    .text("code", error.code)
                    .text("field", &error.field.path(&props.roles))
                    .text("message", &error.message);
            }
            refused.end()
        }
    }
}

fn quoted(quote: &Quote) -> Value {
    let tier = part()
        .text("id", &quote.tier.id)
        .some_number("seats", quote.tier.seats)
        .some_number("headroom", quote.tier.headroom);
    let years = list(&quote.years, |year| {
        part()
            .number("year", year.year.into())
            .money("list", &year.list)
            .money("term_discount", &year.term_discount)
            .money("negotiated_discount", &year.negotiated_discount)
            .money("schedule_adjustment", &year.schedule_adjustment)
            .money("total", &year.total)
    });
    let one_time = list(&quote.one_time, |extra| {
        part().text("id", &extra.id).money("amount", &extra.amount)
    });
    let installments = list(&quote.installments, |row| {
        part()
            .number("number", row.number.into())
            .number("month", row.month.into())
            .date("due", row.due)
            .money("amount", &row.amount)
    });
    let mut object = Object::new("quoted")
        .text("rate_card", &quote.rate_card)
        .put("illustrative", Value::Bool(quote.illustrative))
        .text("currency", quote.currency.code())
        .put("seats", seats(quote.seats))
        .put("tier", tier.end())
        .put("years", years)
        .put("one_time", one_time)
        .money("total_contract_value", &quote.total_contract_value)
        .money(
            "average_per_paid_seat_month",
            &quote.average_per_paid_seat_month,
        )
        .put("installments", installments)
        .put("needs_approval", Value::Bool(quote.needs_approval))
        .date("renewal", quote.renewal)
        .date("valid_until", quote.valid_until);
    if let Some(next) = &quote.next_tier {
        object = object.put("next_tier", next_tier(next));
    }
    if let Some(cheaper) = &quote.cheaper_at {
        let cheaper = part()
            .number("seats", cheaper.seats)
            .money("total_contract_value", &cheaper.total_contract_value);
        object = object.put("cheaper_at", cheaper.end());
    }
    object.end()
}

fn next_tier(next: &NextTier) -> Value {
    let mut tier = part().text("id", &next.id).some_number("seats", next.seats);
    if let Some(total) = &next.total_contract_value {
        tier = tier.money("total_contract_value", total);
    }
    if next.contact {
        tier = tier.put("contact", Value::Bool(true));
    }
    tier.end()
}

fn contact_sales(contact: &ContactSales) -> Value {
    let tier = part()
        .text("id", &contact.tier.id)
        .some_number("seats", contact.tier.seats);
    Object::new("contact_sales")
        .text("rate_card", &contact.rate_card)
        .put("illustrative", Value::Bool(contact.illustrative))
        .text("currency", contact.currency.code())
        .put("seats", seats(contact.seats))
        .put("tier", tier.end())
        .end()
}

fn seats(seats: Seats) -> Value {
    part()
        .number("paid", seats.paid)
        .number("free", seats.free)
        .end()
}
