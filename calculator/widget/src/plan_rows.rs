//! The rows of a custom plan while they are being written: what a new row
//! proposes and what the shares sum to. Whether a plan is allowed is not
//! decided here but by `pricing`.

use crate::format::Format;

/// The most rows that a plan may have.
pub(crate) const MOST: usize = 120;

/// How far apart the proposed months are where the rows do not say it.
const MONTHS_APART: u64 = 6;

/// A share of 100 in the smallest part that a share may have.
const WHOLE: u64 = 100 * PARTS;
const PARTS: u64 = 10_000;

/// The texts of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Months after the start.
    pub month: String,
    /// Percent of the total.
    pub share: String,
}

/// Half at the start, half six months later.
pub(crate) fn first(format: &Format) -> Vec<Row> {
    let half = || format.typed("50");
    vec![
        Row {
            month: format.typed("0"),
            share: half(),
        },
        Row {
            month: format.typed("6"),
            share: half(),
        },
    ]
}

/// The row to add: as far behind the last one as that is behind the one
/// before, within the term, with the share that is missing to 100. What
/// cannot be proposed is left empty.
pub(crate) fn proposed(rows: &[Row], last_month: u64, format: &Format) -> Row {
    let months: Vec<u64> = rows
        .iter()
        .filter_map(|row| format.parse_integer(&row.month))
        .collect();
    let month = match months.as_slice() {
        [] => Some(0),
        [.., before, last] if before < last => next_month(*last, last - before, last_month),
        [.., last] => next_month(*last, MONTHS_APART, last_month),
    };
    let missing = parts(rows, format)
        .and_then(|sum| WHOLE.checked_sub(sum))
        .filter(|part| *part > 0);
    let shown = |text: Option<String>| text.map_or_else(String::new, |text| format.typed(&text));
    Row {
        month: shown(month.map(|month| month.to_string())),
        share: shown(missing.map(text)),
    }
}

fn next_month(last: u64, apart: u64, last_month: u64) -> Option<u64> {
    let next = [last.checked_add(apart), last.checked_add(1)];
    next.into_iter()
        .flatten()
        .find(|month| *month <= last_month)
}

/// The sum of the shares as plain decimal text; nothing while one of them
/// cannot be read or has more than the four decimals that a share may have.
pub fn sum(rows: &[Row], format: &Format) -> Option<String> {
    parts(rows, format).map(text)
}

fn parts(rows: &[Row], format: &Format) -> Option<u64> {
    let mut sum: u64 = 0;
    for row in rows {
        let share = format.parse_decimal(&row.share)?;
        let (whole, fraction) = share.split_once('.').unwrap_or((&share, ""));
        if fraction.len() > 4 {
            return None;
        }
        let fraction = fraction.bytes().chain(std::iter::repeat(b'0'));
        let fraction = fraction
            .take(4)
            .fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'));
        let whole = whole.parse::<u64>().ok()?.checked_mul(PARTS)?;
        sum = sum.checked_add(whole)?.checked_add(fraction)?;
    }
    Some(sum)
}

fn text(parts: u64) -> String {
    let mut text = (parts / PARTS).to_string();
    let fraction = (parts % PARTS + PARTS).to_string();
    let fraction = fraction
        .strip_prefix('1')
        .unwrap_or_default()
        .trim_end_matches('0');
    if !fraction.is_empty() {
        text.push('.');
        text.push_str(fraction);
    }
    text
}
