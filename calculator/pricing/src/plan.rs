//! The plan of a custom schedule: raw rows → months, and shares that sum to
//! 100 or amounts, or the first rule they break. Amounts are held to the total
//! contract value once that is known.

use crate::accept::{MOST_DECIMALS, percent};
use crate::money::{Currency, Money, NumberError, Percent, minor_text};
use crate::quote::too_large;
use crate::rate_card::{Schedule, ScheduleKind, Term};
use crate::refusal::{Refusal, RefusalCode};
use crate::request::{Pays, PlanRow};

const MOST_ROWS: usize = 120;

/// A valid plan, row by row.
#[derive(Default)]
pub(crate) struct Planned {
    /// Whole months after the start, ascending.
    pub(crate) months: Vec<u32>,
    /// As many parts of the total.
    pub(crate) parts: Parts,
}

/// What the rows of a plan pay: all give the same.
pub(crate) enum Parts {
    /// Shares of the total, summing to exactly 100.
    Shares(Vec<Percent>),
    /// Amounts above 0 in the request's currency.
    Amounts(Vec<Money>),
}

impl Default for Parts {
    fn default() -> Self {
        Self::Shares(Vec::new())
    }
}

impl Planned {
    /// Whether the plan pays the total contract value: shares do, of any.
    pub(crate) fn sums_to(&self, total: Money) -> Result<(), Refusal> {
        match &self.parts {
            Parts::Shares(_) => Ok(()),
            Parts::Amounts(amounts) => sum_of_amounts(amounts, total),
        }
    }
}

/// Whether a plan gives amounts, in any of its rows.
pub(crate) fn is_by_amounts(rows: &[PlanRow]) -> bool {
    rows.iter().any(|row| matches!(row.pays, Pays::Amount(_)))
}

/// Tests the rules about plans in their order.
pub(crate) fn accept(
    schedule: &Schedule,
    term: &Term,
    currency: Currency,
    plan: Option<&[PlanRow]>,
) -> Result<Planned, Refusal> {
    let refuse = |code| Err(Refusal::new(code, "plan").with("schedule", &schedule.id));
    let rows = match (schedule.kind, plan) {
        (ScheduleKind::Even(_), None) => return Ok(Planned::default()),
        (ScheduleKind::Custom, Some(rows)) => rows,
        (ScheduleKind::Custom, None) => return refuse(RefusalCode::PlanMissing),
        (ScheduleKind::Even(_), Some(_)) => return refuse(RefusalCode::PlanUnexpected),
    };
    if rows.is_empty() || rows.len() > MOST_ROWS {
        return Err(Refusal::new(RefusalCode::PlanLength, "plan")
            .with("rows", rows.len())
            .with("minimum", 1)
            .with("maximum", MOST_ROWS));
    }
    Ok(Planned {
        months: months(rows, term)?,
        parts: parts(rows, currency)?,
    })
}

fn parts(rows: &[PlanRow], currency: Currency) -> Result<Parts, Refusal> {
    let first = is_by_amounts(&rows[..1]);
    let differs = |row: &PlanRow| matches!(row.pays, Pays::Amount(_)) != first;
    if rows.iter().any(differs) {
        return Err(Refusal::new(RefusalCode::PlanMixed, "plan"));
    }
    if first {
        amounts(rows, currency).map(Parts::Amounts)
    } else {
        shares(rows).map(Parts::Shares)
    }
}

fn months(rows: &[PlanRow], term: &Term) -> Result<Vec<u32>, Refusal> {
    let refuse = |code, at: usize| {
        Refusal::new(code, format!("plan.{at}.month"))
            .with("row", at + 1)
            .with("month", rows[at].month)
    };
    if let Some(at) = (1..rows.len()).find(|&at| rows[at].month <= rows[at - 1].month) {
        return Err(refuse(RefusalCode::PlanMonthOrder, at));
    }
    let last = term.years.saturating_mul(12).saturating_sub(1);
    let inside = |row: &PlanRow| u32::try_from(row.month).ok().filter(|&month| month <= last);
    rows.iter()
        .enumerate()
        .map(|(at, row)| {
            inside(row).ok_or_else(|| {
                refuse(RefusalCode::PlanMonthOutsideTerm, at)
                    .with("first", 0)
                    .with("last", last)
            })
        })
        .collect()
}

fn shares(rows: &[PlanRow]) -> Result<Vec<Percent>, Refusal> {
    let mut shares = Vec::with_capacity(rows.len());
    let mut oversized = false;
    for (at, row) in rows.iter().enumerate() {
        let Pays::Share(text) = &row.pays else {
            continue;
        };
        match percent(text) {
            Ok(share) if !share.is_negative() && !share.is_zero() => shares.push(share),
            // Above 0 for certain, so that only the sum can be wrong.
            Err(NumberError::TooLarge) if !text.starts_with('-') => oversized = true,
            _ => {
                let code = RefusalCode::PlanShare;
                return Err(wrong_row(code, at, "share", text, MOST_DECIMALS));
            }
        }
    }
    let wrong = |sum: String| Err(Refusal::new(RefusalCode::PlanSum, "plan").with("sum", sum));
    if oversized {
        return wrong("more than 10^14".into());
    }
    // At most 120 numbers of 64 bits: the sum is far from i128's end.
    let sum: i128 = shares.iter().map(|share| at_scale(*share)).sum();
    if sum != at_scale(Percent::HUNDRED) {
        return wrong(shown(sum));
    }
    Ok(shares)
}

fn amounts(rows: &[PlanRow], currency: Currency) -> Result<Vec<Money>, Refusal> {
    let mut amounts = Vec::with_capacity(rows.len());
    let mut oversized = None;
    for (at, row) in rows.iter().enumerate() {
        let Pays::Amount(text) = &row.pays else {
            continue;
        };
        match Money::parse(text, currency) {
            Ok(amount) if amount.minor() > 0 => amounts.push(amount),
            // Above 0 for certain; its rule comes after those of every row.
            Err(NumberError::TooLarge) if !text.starts_with('-') => {
                oversized = oversized.or(Some(at));
            }
            _ => {
                let (code, decimals) = (RefusalCode::PlanAmount, currency.decimals());
                let refusal = wrong_row(code, at, "amount", text, decimals);
                return Err(refusal.with("currency", currency));
            }
        }
    }
    match oversized {
        Some(at) => Err(too_large(currency, &format!("plan.{at}.amount"))),
        None => Ok(amounts),
    }
}

/// What a row pays is no share above 0, or no amount.
fn wrong_row(
    code: RefusalCode,
    at: usize,
    key: &'static str,
    text: &str,
    decimals: u32,
) -> Refusal {
    Refusal::new(code, format!("plan.{at}.{key}"))
        .with("row", at + 1)
        .with(key, text)
        .with("decimals", decimals)
}

fn sum_of_amounts(amounts: &[Money], total: Money) -> Result<(), Refusal> {
    // At most 120 amounts within the limit: the sum is far from i64's end.
    let sum: i64 = amounts.iter().map(Money::minor).sum();
    let missing = total.minor() - sum;
    let difference = match missing {
        0 => return Ok(()),
        1.. => "missing",
        _ => "excess",
    };
    let currency = total.currency();
    let shown = |minor| minor_text(minor, currency);
    Err(Refusal::new(RefusalCode::PlanSum, "plan")
        .with("sum", shown(sum))
        .with("total", total)
        .with("currency", currency)
        .with(difference, shown(missing.abs())))
}

/// The share in its smallest steps, 0.0001 percent.
fn at_scale(share: Percent) -> i128 {
    share.mantissa() * (10i128.pow(MOST_DECIMALS) / share.divisor())
}

/// A sum of such steps as a canonical decimal.
fn shown(sum: i128) -> String {
    let unit = 10i128.pow(MOST_DECIMALS);
    let text = format!("{}.{:04}", sum / unit, sum % unit);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
