//! From the text of a rate card to the plain object, or every problem: its
//! place is a line and a column as editors count them, and offsets that slice
//! JavaScript's own string.

use std::ops::Range;

use pricing::rate_card;
use pricing::{Model, ScheduleKind, TierPrice};
use serde::Serialize;

use crate::card::{Amounts, Discounts, Extra, ModelName, Percent, RateCard, Schedule, Term, Tier};

/// What became of a rate card's text.
#[derive(Serialize, Debug)]
#[serde(untagged)]
#[allow(
    clippy::large_enum_variant,
    reason = "it is made once, and written at once"
)]
pub enum RateCardReading {
    /// The card can be used.
    Read(ReadRateCard),
    /// The card is refused whole, with every problem.
    Bad(BadRateCard),
}

/// A rate card that can be used.
#[derive(Serialize, Debug)]
pub struct ReadRateCard {
    /// Always so.
    pub ok: True,
    /// The card.
    pub card: RateCard,
    /// Warnings: the card probably says what was not meant.
    pub problems: Vec<Problem>,
}

/// A rate card that is refused.
#[derive(Serialize, Debug)]
pub struct BadRateCard {
    /// Never.
    pub ok: False,
    /// Every error and warning, in the order of the text.
    pub problems: Vec<Problem>,
}

/// `true`, as a type.
#[derive(Clone, Copy, Debug)]
pub struct True;

/// `false`, as a type.
#[derive(Clone, Copy, Debug)]
pub struct False;

impl Serialize for True {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(true)
    }
}

impl Serialize for False {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(false)
    }
}

/// One problem of a rate card's text.
#[derive(Serialize, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Whether it stops the card from being used.
    pub severity: Severity,
    /// A stable name, such as `card-unknown-key`.
    pub code: &'static str,
    /// What is wrong, in English, without a full stop.
    pub message: String,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in UTF-16 code units.
    pub column: u32,
    /// Where the place starts in the text: `text.slice(start, end)`.
    pub start: u32,
    /// Where the place ends.
    pub end: u32,
    /// What to do, in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
}

/// Whether a problem stops the card from being used.
#[derive(Serialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The card is refused.
    Error,
    /// The card can be used.
    Warning,
}

/// Reads a rate card from the text of its file.
pub fn parse(text: &str) -> RateCardReading {
    let reading = rate_card::parse(text);
    let problems = reading.problems.into_iter();
    let problems = problems.map(|problem| locate(text, problem)).collect();
    match &reading.card {
        Some(card) => RateCardReading::Read(ReadRateCard {
            ok: True,
            card: object(card),
            problems,
        }),
        None => RateCardReading::Bad(BadRateCard {
            ok: False,
            problems,
        }),
    }
}

fn locate(text: &str, problem: rate_card::Problem) -> Problem {
    let Range { start, end } = problem.span;
    let before = text.get(..start).unwrap_or_default();
    let line = before.rfind('\n').map_or(0, |newline| newline + 1);
    let newlines = before.bytes().filter(|byte| *byte == b'\n');
    let start = units(before);
    Problem {
        severity: match problem.severity {
            rate_card::Severity::Error => Severity::Error,
            rate_card::Severity::Warning => Severity::Warning,
        },
        code: problem.code,
        message: problem.message,
        line: count(newlines.count()) + 1,
        column: units(before.get(line..).unwrap_or_default()) + 1,
        start,
        end: start + units(text.get(before.len()..end).unwrap_or_default()),
        help: problem.help,
    }
}

/// How long JavaScript finds a text.
fn units(text: &str) -> u32 {
    count(text.encode_utf16().count())
}

/// JavaScript's strings are shorter than this type's most.
fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn object(card: &pricing::RateCard) -> RateCard {
    let tier = |tier: &pricing::Tier| {
        let price = match &tier.price {
            TierPrice::Contact => None,
            TierPrice::Published(price) => Some(amounts(price)),
        };
        let contact = price.is_none();
        let (fee, unit) = match card.model {
            Model::Tier => (price, None),
            Model::Volume | Model::Graduated => (None, price),
        };
        Tier {
            id: tier.id.clone(),
            seats: tier.seats,
            fee,
            unit,
            contact,
        }
    };
    RateCard {
        version: card.version.clone(),
        currencies: card.currencies.iter().map(ToString::to_string).collect(),
        model: match card.model {
            Model::Tier => ModelName::Tier,
            Model::Volume => ModelName::Volume,
            Model::Graduated => ModelName::Graduated,
        },
        illustrative: card.illustrative,
        valid_days: card.valid_days,
        tiers: card.tiers.iter().map(tier).collect(),
        terms: card.terms.iter().map(term).collect(),
        schedules: card.schedules.iter().map(schedule).collect(),
        extras: card.extras.iter().map(extra).collect(),
        discounts: Discounts {
            maximum: card.discounts.maximum.to_string(),
            approval_above: card.discounts.approval_above.to_string(),
        },
    }
}

fn term(term: &pricing::Term) -> Term {
    Term {
        years: term.years,
        discount: unless_zero(term.discount),
        uplift: unless_zero(term.uplift),
    }
}

fn schedule(schedule: &pricing::Schedule) -> Schedule {
    let installments = match schedule.kind {
        ScheduleKind::Even(count) => Some(count),
        ScheduleKind::Custom => None,
    };
    Schedule {
        id: schedule.id.clone(),
        installments,
        custom: installments.is_none(),
        adjustment: unless_zero(schedule.adjustment),
    }
}

fn extra(extra: &pricing::Extra) -> Extra {
    Extra {
        id: extra.id.clone(),
        fee: amounts(&extra.fee),
    }
}

fn amounts(amounts: &[pricing::Money]) -> Amounts {
    let amount = |it: &pricing::Money| (it.currency().to_string(), it.to_string());
    Amounts(amounts.iter().map(amount).collect())
}

fn unless_zero(percent: pricing::Percent) -> Option<Percent> {
    (!percent.is_zero()).then(|| percent.to_string())
}
