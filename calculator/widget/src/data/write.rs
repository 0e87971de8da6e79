//! The props as a tree of values. [`read`](super::read()) is its other
//! direction, and has each part under the same name.

use pricing::{
    Currency, Model, Money, Pays, PlanRow, RateCard, Request, Role, ScheduleKind, TierPrice,
};

use super::Value;
use crate::format::{Affixes, Format};
use crate::labels::Labels;
use crate::props::Props;
use crate::words::Words;

/// The whole.
pub(crate) fn write(props: &Props) -> Value {
    let word = |key: &&'static str| (*key, text(props.words.get(key).unwrap_or_default()));
    map([
        ("id", text(&props.id)),
        ("locale", text(&props.locale)),
        ("words", map(Words::KEYS.iter().map(word))),
        ("labels", labels(&props.labels)),
        ("format", format(&props.format)),
        ("roles", list(props.roles.iter(), role)),
        ("card", card(&props.card)),
        ("preset", preset(&props.preset)),
        ("contact", text(&props.contact)),
    ])
}

fn map<'n>(entries: impl IntoIterator<Item = (&'n str, Value)>) -> Value {
    let named = |(name, value): (&str, Value)| (name.to_owned(), value);
    Value::Map(entries.into_iter().map(named).collect())
}

fn list<T>(items: impl IntoIterator<Item = T>, write: impl Fn(T) -> Value) -> Value {
    Value::List(items.into_iter().map(write).collect())
}

#[allow(
    clippy::needless_pass_by_value,
    reason = "so that numbers and references can be given alike"
)]
fn text<T: ToString>(text: T) -> Value {
    Value::Text(text.to_string())
}

fn optional<T: ToString>(found: Option<T>) -> Value {
    found.map_or(Value::Null, text)
}

fn pair((first, second): &(String, String)) -> Value {
    list([first, second], text)
}

fn labels(labels: &Labels) -> Value {
    let term = |(years, name): &(u32, String)| map([("years", text(years)), ("name", text(name))]);
    map([
        ("tiers", list(&labels.tiers, pair)),
        ("schedules", list(&labels.schedules, pair)),
        ("terms", list(&labels.terms, term)),
        ("extras", list(&labels.extras, pair)),
    ])
}

fn format(format: &Format) -> Value {
    let currency = |(code, around): &(String, Affixes)| {
        map(std::iter::once(("code", text(code))).chain(affixes(around)))
    };
    let date = map([
        ("pattern", text(&format.date.pattern)),
        ("months", list(&format.date.months, text)),
    ]);
    map([
        ("decimal", text(&format.decimal)),
        ("group", text(&format.group)),
        ("primary", text(format.primary)),
        ("secondary", text(format.secondary)),
        ("minimum_grouping", text(format.minimum_grouping)),
        ("digits", text(&format.digits)),
        ("minus", text(&format.minus)),
        ("percent", map(affixes(&format.percent))),
        ("currencies", list(&format.currencies, currency)),
        ("date", date),
    ])
}

fn affixes(affixes: &Affixes) -> [(&'static str, Value); 2] {
    [
        ("positive", pair(&affixes.positive)),
        ("negative", pair(&affixes.negative)),
    ]
}

fn role(role: &Role) -> Value {
    map([
        ("id", text(&role.id)),
        ("name", text(&role.name)),
        ("paid", Value::Bool(role.paid)),
    ])
}

/// A rate card, as the props have it under `card`.
pub fn card(card: &RateCard) -> Value {
    let model = match card.model {
        Model::Tier => "tier",
        Model::Volume => "volume",
        Model::Graduated => "graduated",
    };
    let tiers = list(&card.tiers, |tier| {
        let price = match &tier.price {
            TierPrice::Contact => Value::Null,
            TierPrice::Published(amounts) => list(amounts, money),
        };
        map([
            ("id", text(&tier.id)),
            ("seats", optional(tier.seats)),
            ("price", price),
        ])
    });
    let terms = list(&card.terms, |term| {
        map([
            ("years", text(term.years)),
            ("discount", text(term.discount)),
            ("uplift", text(term.uplift)),
        ])
    });
    let schedules = list(&card.schedules, |schedule| {
        let installments = match schedule.kind {
            ScheduleKind::Even(installments) => text(installments),
            ScheduleKind::Custom => Value::Null,
        };
        map([
            ("id", text(&schedule.id)),
            ("installments", installments),
            ("adjustment", text(schedule.adjustment)),
        ])
    });
    let extras = list(&card.extras, |extra| {
        map([("id", text(&extra.id)), ("fee", list(&extra.fee, money))])
    });
    let discounts = map([
        ("maximum", text(card.discounts.maximum)),
        ("approval_above", text(card.discounts.approval_above)),
    ]);
    map([
        ("version", text(&card.version)),
        (
            "currencies",
            list(&card.currencies, |currency: &Currency| {
                text(currency.code())
            }),
        ),
        ("model", text(model)),
        ("illustrative", Value::Bool(card.illustrative)),
        ("valid_days", optional(card.valid_days)),
        ("tiers", tiers),
        ("terms", terms),
        ("schedules", schedules),
        ("extras", extras),
        ("discounts", discounts),
    ])
}

/// `USD 3500.00`
fn money(money: &Money) -> Value {
    let mut amount = money.currency().code().to_owned();
    amount.push(' ');
    amount.push_str(&money.to_string());
    Value::Text(amount)
}

fn preset(preset: &Request) -> Value {
    let people =
        |(role, people): &(String, u64)| map([("role", text(role)), ("people", text(people))]);
    let row = |row: &PlanRow| {
        let pays = match &row.pays {
            Pays::Share(share) => ("share", text(share)),
            Pays::Amount(amount) => ("amount", text(amount)),
        };
        map([("month", text(row.month)), pays])
    };
    map([
        ("headcount", list(&preset.headcount, people)),
        ("currency", optional(preset.currency.as_ref())),
        ("years", optional(preset.years)),
        ("schedule", optional(preset.schedule.as_ref())),
        ("start", optional(preset.start.as_ref())),
        ("discount", optional(preset.discount.as_ref())),
        ("extras", list(&preset.extras, text)),
        (
            "plan",
            preset
                .plan
                .as_ref()
                .map_or(Value::Null, |plan| list(plan, row)),
        ),
    ])
}
