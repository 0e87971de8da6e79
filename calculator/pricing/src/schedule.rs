//! Years and plans → installments, which sum to the total contract value
//! exactly, always. How a total is cut is in [`money`](crate::money).

use crate::accept::Accepted;
use crate::money::{Money, TooLarge};
use crate::outcome::{Installment, YearLine};
use crate::plan::Parts;
use crate::rate_card::ScheduleKind;

/// Of a year; no schedule has more installments.
const MONTHS: u32 = 12;

/// What is paid when. `one_time` is part of `total` and not of the years.
pub(crate) fn installments(
    accepted: &Accepted<'_>,
    years: &[YearLine],
    one_time: Money,
    total: Money,
) -> Result<Vec<Installment>, TooLarge> {
    match accepted.schedule.kind {
        ScheduleKind::Even(each_year) => {
            even(accepted, years, one_time, each_year.clamp(1, MONTHS))
        }
        ScheduleKind::Custom => Ok(custom(accepted, total)),
    }
}

/// Each year's total in equal parts, each at the start of its period; one-time
/// fees go with the first.
fn even(
    accepted: &Accepted<'_>,
    years: &[YearLine],
    one_time: Money,
    each_year: u32,
) -> Result<Vec<Installment>, TooLarge> {
    // Of a year; only the first so many are used.
    let months: [u32; MONTHS as usize] =
        std::array::from_fn(|part| MONTHS * u32::try_from(part).unwrap_or(0) / each_year);
    let mut all = Vec::with_capacity(years.len() * each_year as usize);
    for (index, year) in (0..).zip(years) {
        for (month, amount) in months.iter().zip(year.total.split_evenly(each_year)) {
            let month = MONTHS * index + month;
            all.push(installment(accepted, all.len(), month, amount));
        }
    }
    if let Some(first) = all.first_mut() {
        first.amount = first.amount.plus(one_time)?;
    }
    Ok(all)
}

/// The whole total by the plan's shares, or the plan's own amounts, in its
/// months. Whether the amounts sum to the total is tested when the quote is
/// whole.
fn custom(accepted: &Accepted<'_>, total: Money) -> Vec<Installment> {
    let amounts = match &accepted.plan.parts {
        Parts::Shares(shares) => total.split_by(shares),
        Parts::Amounts(amounts) => amounts.clone(),
    };
    let rows = accepted.plan.months.iter().zip(amounts).enumerate();
    rows.map(|(before, (&month, amount))| installment(accepted, before, month, amount))
        .collect()
}

fn installment(accepted: &Accepted<'_>, before: usize, month: u32, amount: Money) -> Installment {
    Installment {
        number: u32::try_from(before + 1).unwrap_or(u32::MAX),
        month,
        // Counted from the start each time: a short month shortens no other.
        due: accepted.start.map(|start| start.add_months(month)),
        amount,
    }
}
