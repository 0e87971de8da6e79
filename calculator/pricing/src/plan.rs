//! The plan of a custom schedule: raw rows → months and shares that sum to
//! 100, or the first rule they break.

use crate::accept::{MOST_DECIMALS, percent};
use crate::money::{NumberError, Percent};
use crate::rate_card::{Schedule, ScheduleKind, Term};
use crate::refusal::{Refusal, RefusalCode};
use crate::request::PlanRow;

const MOST_ROWS: usize = 120;

/// A valid plan, row by row.
#[derive(Default)]
pub(crate) struct Planned {
    /// Whole months after the start, ascending.
    pub(crate) months: Vec<u32>,
    /// As many shares of the total, summing to exactly 100.
    pub(crate) shares: Vec<Percent>,
}

/// Tests the rules about plans in their order.
pub(crate) fn accept(
    schedule: &Schedule,
    term: &Term,
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
        shares: shares(rows)?,
    })
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
        match percent(&row.share) {
            Ok(share) if !share.is_negative() && !share.is_zero() => shares.push(share),
            // Above 0 for certain, so that only the sum can be wrong.
            Err(NumberError::TooLarge) if !row.share.starts_with('-') => oversized = true,
            _ => {
                return Err(
                    Refusal::new(RefusalCode::PlanShare, format!("plan.{at}.share"))
                        .with("row", at + 1)
                        .with("share", &row.share)
                        .with("decimals", MOST_DECIMALS),
                );
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
