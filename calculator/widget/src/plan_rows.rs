//! The rows of a custom plan while they are being written: what their parts
//! sum to, what a new row proposes, how the whole is shared out. Whether a
//! plan is allowed is not decided here but by `pricing`.

use pricing::{Currency, Money};

use crate::format::Format;

/// The most rows that a plan may have.
pub(crate) const MOST: usize = 120;

/// How far apart the proposed months are where the rows do not say it.
const MONTHS_APART: u64 = 6;

/// The texts of one row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Months after the start.
    pub month: String,
    /// Percent of the total, or an amount: see [`Unit`].
    pub share: String,
    /// A date while it is being entered, or one that is in no month of the
    /// contract. Otherwise the row's date is that of its month.
    pub date: Option<String>,
}

/// What the parts of a plan are counted in: steps of 0.0001 percent, or the
/// minor units of a currency. All plans are reckoned in such steps.
#[derive(Clone, Copy, Debug)]
pub struct Unit {
    decimals: usize,
    /// What all rows together make; nothing where there is no price.
    whole: Option<u64>,
    currency: Option<Currency>,
}

impl Unit {
    /// Percent of the total contract value.
    pub const PERCENT: Self = Self {
        decimals: 4,
        whole: Some(1_000_000),
        currency: None,
    };

    /// Amounts in a currency that make this total.
    pub fn amounts(currency: Currency, total: Option<Money>) -> Self {
        Self {
            decimals: usize::try_from(currency.decimals()).unwrap_or_default(),
            whole: total.and_then(|total| u64::try_from(total.minor()).ok()),
            currency: Some(currency),
        }
    }

    /// What the rows have to sum to, where that is known.
    pub fn whole(self) -> Option<u64> {
        self.whole
    }

    /// A typed part in steps; nothing for what is no number or finer than a
    /// step.
    fn read(self, typed: &str, format: &Format) -> Option<u64> {
        let text = format.parse_decimal(typed)?;
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        if fraction.len() > self.decimals {
            return None;
        }
        let fraction = fraction.bytes().chain(std::iter::repeat(b'0'));
        let digits = whole.bytes().chain(fraction.take(self.decimals));
        digits.into_iter().try_fold(0_u64, |sum, digit| {
            sum.checked_mul(10)?.checked_add(u64::from(digit - b'0'))
        })
    }

    /// So many steps as plain decimal text: `33.5`, `30000.00`.
    pub(crate) fn exact(self, parts: u64) -> String {
        let mut text = parts.to_string();
        while text.len() <= self.decimals {
            text.insert(0, '0');
        }
        if self.decimals > 0 {
            text.insert(text.len() - self.decimals, '.');
        }
        if self.currency.is_some() || self.decimals == 0 {
            return text;
        }
        let trimmed = text.trim_end_matches('0').trim_end_matches('.');
        trimmed.to_owned()
    }

    /// As it stands in a field that a reader has left.
    fn typed(self, parts: u64, format: &Format) -> String {
        self.tidy(&self.exact(parts), format)
    }

    /// A plain number as it stands in a field: amounts in groups.
    fn tidy(self, exact: &str, format: &Format) -> String {
        if self.currency.is_some() {
            format.number(exact)
        } else {
            format.typed(exact)
        }
    }

    /// What was typed as it should stand in the field that is left now;
    /// nothing to change for shares and what cannot be read.
    pub(crate) fn left(self, typed: &str, format: &Format) -> Option<String> {
        self.currency?;
        if typed.trim().is_empty() {
            return None;
        }
        Some(self.typed(self.read(typed, format)?, format))
    }

    /// As a figure: with its sign.
    pub fn shown(self, parts: u64, format: &Format) -> String {
        let exact = self.exact(parts);
        match self.currency {
            Some(currency) => format.money_text(&exact, currency),
            None => format.percent_text(&exact),
        }
    }
}

/// Half at the start, half six months later.
pub(crate) fn first(format: &Format) -> Vec<Row> {
    let half = |month| Row {
        month: format.typed(month),
        share: format.typed("50"),
        date: None,
    };
    vec![half("0"), half("6")]
}

/// The row to add: as far behind the last one as that is behind the one
/// before, within the term, with the part that is missing. What cannot be
/// proposed is left empty.
pub(crate) fn proposed(rows: &[Row], last_month: u64, unit: Unit, format: &Format) -> Row {
    let months: Vec<u64> = rows
        .iter()
        .filter_map(|row| format.parse_integer(&row.month))
        .collect();
    let month = match months.as_slice() {
        [] => Some(0),
        [.., before, last] if before < last => next_month(*last, last - before, last_month),
        [.., last] => next_month(*last, MONTHS_APART, last_month),
    };
    let missing = sum(rows, unit, format)
        .and_then(|sum| unit.whole?.checked_sub(sum))
        .filter(|part| *part > 0);
    Row {
        month: month.map_or_else(String::new, |month| format.typed(&month.to_string())),
        share: missing.map_or_else(String::new, |part| unit.typed(part, format)),
        date: None,
    }
}

fn next_month(last: u64, apart: u64, last_month: u64) -> Option<u64> {
    let next = [last.checked_add(apart), last.checked_add(1)];
    next.into_iter()
        .flatten()
        .find(|month| *month <= last_month)
}

/// The sum of the parts in steps; nothing while one of them cannot be read or
/// is finer than a step.
pub fn sum(rows: &[Row], unit: Unit, format: &Format) -> Option<u64> {
    rows.iter().try_fold(0_u64, |sum, row| {
        sum.checked_add(unit.read(&row.share, format)?)
    })
}

/// The row that gets what the others leave, and how much that is: the first
/// one without a part, otherwise the last. Nothing if the others leave
/// nothing, or if the row has it already.
pub(crate) fn rest(rows: &[Row], unit: Unit, format: &Format) -> Option<(usize, u64)> {
    let empty = rows.iter().position(|row| row.share.trim().is_empty());
    let at = empty.unwrap_or(rows.len().checked_sub(1)?);
    let mut others = rows.to_vec();
    let row = others.remove(at);
    let left = unit.whole?.checked_sub(sum(&others, unit, format)?)?;
    (left > 0 && unit.read(&row.share, format) != Some(left)).then_some((at, left))
}

/// The rows with that row's part.
pub(crate) fn with_part(
    rows: &[Row],
    at: usize,
    part: u64,
    unit: Unit,
    format: &Format,
) -> Vec<Row> {
    let mut rows = rows.to_vec();
    if let Some(row) = rows.get_mut(at) {
        row.share = unit.typed(part, format);
    }
    rows
}

/// So many rows with equal parts; what does not divide goes, a step each, to
/// the first ones. Months stay unless the number of rows changes or one of
/// them is missing: then they are spread over the term.
pub(crate) fn equal(
    rows: &[Row],
    count: u64,
    term: u64,
    unit: Unit,
    format: &Format,
) -> Option<Vec<Row>> {
    let whole = unit.whole?;
    let (base, larger) = (whole.checked_div(count)?, whole.checked_rem(count)?);
    let same = u64::try_from(rows.len()) == Ok(count)
        && rows
            .iter()
            .all(|row| !row.month.is_empty() && format.parse_integer(&row.month).is_some());
    let mut at = 0;
    let parts = std::iter::from_fn(|| {
        let part = (at < count).then(|| base + u64::from(at < larger));
        at += 1;
        part
    });
    let rows = parts.enumerate().map(|(at, part)| Row {
        month: match rows.get(at) {
            Some(row) if same => row.month.clone(),
            _ => format.typed(&(at as u64 * term / count).to_string()),
        },
        share: unit.typed(part, format),
        date: None,
    });
    Some(rows.collect())
}

/// The rows in another unit, as far as its steps allow; where they are the
/// whole, the last one makes them the whole again. What cannot be read stays.
pub(crate) fn converted(rows: &[Row], from: Unit, to: Unit, format: &Format) -> Vec<Row> {
    let mut converted = rows.to_vec();
    let (Some(whole_from), Some(whole_to)) = (from.whole, to.whole) else {
        return converted;
    };
    let complete = sum(rows, from, format) == Some(whole_from);
    let (mut left, last) = (whole_to, rows.len().saturating_sub(1));
    for (at, row) in converted.iter_mut().enumerate() {
        let Some(part) = from.read(&row.share, format) else {
            continue;
        };
        if row.share.trim().is_empty() {
            continue;
        }
        let exact = u128::from(part) * u128::from(whole_to);
        let floor = exact.checked_div(u128::from(whole_from));
        let mut part = floor.map_or(0, |part| u64::try_from(part).unwrap_or(u64::MAX));
        if complete && at == last {
            part = left;
        }
        left = left.saturating_sub(part);
        row.share = to.typed(part, format);
    }
    converted
}
