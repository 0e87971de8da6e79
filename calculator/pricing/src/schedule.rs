//! Years and plans → installments, which sum to the total contract value
//! exactly, always. How a total is cut is in [`money`](crate::money).

use crate::accept::Accepted;
use crate::money::{Money, TooLarge};
use crate::outcome::{Installment, YearLine};
use crate::rate_card::ScheduleKind;

/// What is paid when. `one_time` is part of `total` and not of the years.
pub(crate) fn installments(
    accepted: &Accepted<'_>,
    years: &[YearLine],
    one_time: Money,
    total: Money,
) -> Result<Vec<Installment>, TooLarge> {
    let mut all = Vec::new();
    let mut push = |month: u32, amount: Money| {
        all.push(Installment {
            number: u32::try_from(all.len() + 1).unwrap_or(u32::MAX),
            month,
            // Counted from the start each time: a short month shortens no other.
            due: accepted.start.map(|start| start.add_months(month)),
            amount,
        });
    };
    match accepted.schedule.kind {
        ScheduleKind::Even(each_year) => {
            let each_year = each_year.max(1);
            for (index, year) in (0..).zip(years) {
                for (part, amount) in (0..).zip(year.total.split_evenly(each_year)) {
                    let first = index == 0 && part == 0;
                    let amount = if first {
                        amount.plus(one_time)?
                    } else {
                        amount
                    };
                    push(12 * index + 12 * part / each_year, amount);
                }
            }
        }
        ScheduleKind::Custom => {
            let amounts = total.split_by(&accepted.plan.shares);
            for (&month, amount) in accepted.plan.months.iter().zip(amounts) {
                push(month, amount);
            }
        }
    }
    Ok(all)
}
