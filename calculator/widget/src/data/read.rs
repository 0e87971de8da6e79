//! The props, read from a tree of values. [`write`](super::write()) is its
//! other direction, and has each part under the same name.

use pricing::{
    Currency, Discounts, Extra, Model, Money, Pays, Percent, PlanRow, RateCard, Request, Role,
    Roles, Schedule, ScheduleKind, Term, Tier, TierPrice,
};

use super::Value;
use super::at::{At, Problem};
use crate::format::{Affixes, DatePattern, Format};
use crate::labels::Labels;
use crate::props::Props;
use crate::words::Words;

/// The props, or where the first thing is wrong.
pub fn read(value: &Value) -> Result<Props, String> {
    let problem = Problem::new();
    let at = At::top(value, &problem);
    let words = at.part("words");
    let props = Props {
        id: at.text("id"),
        locale: at.text("locale"),
        words: Words::from_lookup(|key| words.text(key)),
        labels: labels(&at.part("labels")),
        format: format(&at.part("format")),
        roles: Roles::new(at.list("roles", role)),
        card: card_at(&at.part("card")),
        preset: preset(&at.part("preset")),
        contact: at.text("contact"),
    };
    problem.into_inner().map_or(Ok(props), Err)
}

fn texts(at: &At, name: &str) -> Vec<String> {
    at.list(name, |at| at.here().to_owned())
}

fn pairs(at: &At, name: &str) -> Vec<(String, String)> {
    at.list(name, pair)
}

/// Two texts. They are a list: in a map, JavaScript would move names that
/// look like numbers to the front.
fn pair(at: &At) -> (String, String) {
    (at.item(0).here().to_owned(), at.item(1).here().to_owned())
}

fn labels(at: &At) -> Labels {
    Labels {
        tiers: pairs(at, "tiers"),
        schedules: pairs(at, "schedules"),
        terms: at.list("terms", |at| (small(at, "years"), at.text("name"))),
        extras: pairs(at, "extras"),
    }
}

fn format(at: &At) -> Format {
    let date = at.part("date");
    Format {
        decimal: at.text("decimal"),
        group: at.text("group"),
        primary: digits(at, "primary"),
        secondary: digits(at, "secondary"),
        minimum_grouping: digits(at, "minimum_grouping"),
        digits: at.text("digits"),
        minus: at.text("minus"),
        percent: affixes(&at.part("percent")),
        currencies: at.list("currencies", |at| (at.text("code"), affixes(at))),
        date: DatePattern {
            pattern: date.text("pattern"),
            months: texts(&date, "months"),
        },
    }
}

fn digits(at: &At, name: &str) -> u8 {
    at.number(name, u8::MAX.into())
        .try_into()
        .unwrap_or_default()
}

fn small(at: &At, name: &str) -> u32 {
    at.number(name, u32::MAX.into())
        .try_into()
        .unwrap_or_default()
}

fn affixes(at: &At) -> Affixes {
    Affixes {
        positive: pair(&at.part("positive")),
        negative: pair(&at.part("negative")),
    }
}

fn role(at: &At) -> Role {
    Role {
        id: at.text("id"),
        name: at.text("name"),
        paid: at.flag("paid"),
    }
}

/// A rate card that travels by itself, or where the first thing is wrong.
pub fn card(value: &Value) -> Result<RateCard, String> {
    let problem = Problem::new();
    let card = card_at(&At::top(value, &problem));
    problem.into_inner().map_or(Ok(card), Err)
}

fn card_at(at: &At) -> RateCard {
    let discounts = at.part("discounts");
    RateCard {
        version: at.text("version"),
        currencies: at.list_of_known("currencies", currency),
        model: model(&at.part("model")),
        illustrative: at.flag("illustrative"),
        valid_days: at.has("valid_days").then(|| small(at, "valid_days")),
        tiers: at.list("tiers", tier),
        terms: at.list("terms", term),
        schedules: at.list("schedules", schedule),
        extras: at.list("extras", extra),
        discounts: Discounts {
            maximum: percent(&discounts, "maximum"),
            approval_above: percent(&discounts, "approval_above"),
        },
    }
}

fn model(at: &At) -> Model {
    match at.here() {
        "tier" => Model::Tier,
        "volume" => Model::Volume,
        "graduated" => Model::Graduated,
        _ => {
            at.wrong("not a pricing model");
            Model::Tier
        }
    }
}

fn tier(at: &At) -> Tier {
    Tier {
        id: at.text("id"),
        seats: at.optional_number("seats", u64::MAX),
        price: if at.has("price") {
            TierPrice::Published(at.list_of_known("price", money))
        } else {
            TierPrice::Contact
        },
    }
}

fn term(at: &At) -> Term {
    Term {
        years: small(at, "years"),
        discount: percent(at, "discount"),
        uplift: percent(at, "uplift"),
    }
}

fn schedule(at: &At) -> Schedule {
    Schedule {
        id: at.text("id"),
        kind: if at.has("installments") {
            ScheduleKind::Even(small(at, "installments"))
        } else {
            ScheduleKind::Custom
        },
        adjustment: percent(at, "adjustment"),
    }
}

fn extra(at: &At) -> Extra {
    Extra {
        id: at.text("id"),
        fee: at.list_of_known("fee", money),
    }
}

fn currency(at: &At) -> Option<Currency> {
    let currency = Currency::from_code(at.here());
    if currency.is_none() {
        at.wrong("not a currency");
    }
    currency
}

/// `USD 3500.00`
fn money(at: &At) -> Option<Money> {
    let parts = at.here().split_once(' ');
    let money =
        parts.and_then(|(code, amount)| Money::parse(amount, Currency::from_code(code)?).ok());
    if money.is_none() {
        at.wrong("not an amount");
    }
    money
}

fn percent(at: &At, name: &str) -> Percent {
    let part = at.part(name);
    Percent::parse(part.here()).unwrap_or_else(|_| {
        part.wrong("not a percentage");
        Percent::ZERO
    })
}

fn preset(at: &At) -> Request {
    Request {
        headcount: at.list("headcount", |at| {
            (at.text("role"), at.number("people", u64::MAX))
        }),
        currency: at.optional_text("currency"),
        years: at.has("years").then(|| signed(at, "years")),
        schedule: at.optional_text("schedule"),
        start: at.optional_text("start"),
        discount: at.optional_text("discount"),
        extras: texts(at, "extras"),
        plan: at.has("plan").then(|| at.list("plan", row)),
    }
}

fn row(at: &At) -> PlanRow {
    PlanRow {
        month: signed(at, "month"),
        pays: if at.has("amount") {
            Pays::Amount(at.text("amount"))
        } else {
            Pays::Share(at.text("share"))
        },
    }
}

/// A preset may ask for what is refused, such as a month before the first.
fn signed(at: &At, name: &str) -> i64 {
    let part = at.part(name);
    part.here().parse().unwrap_or_else(|_| {
        part.wrong("not a whole number");
        0
    })
}
