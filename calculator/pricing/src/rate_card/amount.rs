//! Money and percentages of a card: texts that are plain decimal numbers. What
//! is written the way a country or a spreadsheet writes it is refused, with
//! how to write it here.

use std::ops::Range;

use toml::de::DeValue;

use super::problem::Problems;
use super::section::{Section, Value, text, wrong_type};
use crate::money::{Currency, Money, NumberError, Percent};

/// The bounds of a percentage.
#[derive(Clone, Copy)]
pub(super) enum Bounds {
    /// −100 … 100
    Signed,
    /// 0 … 100
    Unsigned,
}

/// The percentage of a key; none if it is absent or wrong.
pub(super) fn percent(
    problems: &mut Problems<'_>,
    section: &Section<'_>,
    key: &str,
    bounds: Bounds,
) -> Option<(Percent, Range<usize>)> {
    let (written, span) = number(problems, key, section.get(key)?)?;
    let percent = match Percent::parse(written) {
        Ok(percent) => percent,
        Err(NumberError::NotANumber) => {
            not_a_number(problems, key, written, &span, |text| {
                Percent::parse(text).ok().map(|percent| percent.to_string())
            });
            return None;
        }
        Err(NumberError::TooManyDecimals { most }) => {
            problems.error(
                "card-too-many-decimals",
                &span,
                format!("`{key}` has more than {most} decimals"),
                "too many decimals",
            );
            return None;
        }
        Err(NumberError::TooLarge) => {
            out_of_bounds(problems, key, &span, bounds);
            return None;
        }
    };
    let low = match bounds {
        Bounds::Signed => percent < Percent::MINUS_HUNDRED,
        Bounds::Unsigned => percent.is_negative(),
    };
    if low || percent > Percent::HUNDRED {
        out_of_bounds(problems, key, &span, bounds);
        return None;
    }
    Some((percent, span))
}

fn out_of_bounds(problems: &mut Problems<'_>, key: &str, span: &Range<usize>, bounds: Bounds) {
    let bounds = match bounds {
        Bounds::Signed => "-100 to 100",
        Bounds::Unsigned => "0 to 100",
    };
    problems.error(
        "card-percent-range",
        span,
        format!("`{key}` must be a percentage from {bounds}"),
        "out of range",
    );
}

/// An amount above zero.
pub(super) fn amount(
    problems: &mut Problems<'_>,
    currency: Currency,
    value: &Value<'_>,
) -> Option<Money> {
    let code = currency.code();
    let (written, span) = number(problems, code, value)?;
    let decimals = currency.decimals();
    let example = example(currency);
    match Money::parse(written, currency) {
        Ok(amount) if amount.is_zero() || amount.is_negative() => {
            problems.error(
                "card-amount-not-positive",
                &span,
                format!("a price in {code} must be above zero"),
                if amount.is_zero() {
                    "this is zero"
                } else {
                    "this is below zero"
                },
            );
            None
        }
        Ok(amount) => Some(amount),
        Err(NumberError::NotANumber) => {
            not_a_number(problems, code, written, &span, |text| {
                Money::parse(text, currency).ok().map(|m| m.to_string())
            });
            None
        }
        Err(NumberError::TooManyDecimals { .. }) => {
            let problem = problems.error(
                "card-too-many-decimals",
                &span,
                format!("an amount in {code} has at most {decimals} decimals"),
                "too many decimals",
            );
            // "15.000" may be fifteen thousand as much of the world writes it.
            match grouped(written, '.').filter(|plain| Money::parse(plain, currency).is_ok()) {
                Some(plain) => problem.help(format!(
                    "a point is only before decimals: for {plain} write \"{plain}\""
                )),
                None => problem.help(format!("write for example \"{example}\"")),
            };
            None
        }
        Err(NumberError::TooLarge) => {
            problems.error(
                "card-amount-too-large",
                &span,
                format!("an amount in {code} is at most {}", Money::most(currency)),
                "too large",
            );
            None
        }
    }
}

/// An amount of fifteen thousand with all the currency's decimals.
fn example(currency: Currency) -> String {
    Money::parse("15000", currency).map_or_else(|_| "15000".into(), |m| m.to_string())
}

/// The text of a number; a bare number is told to be quoted.
fn number<'a>(
    problems: &mut Problems<'_>,
    key: &str,
    value: &'a Value<'a>,
) -> Option<(&'a str, Range<usize>)> {
    match value.get_ref() {
        DeValue::String(_) => text(problems, key, value),
        DeValue::Integer(_) | DeValue::Float(_) => {
            let span = value.span();
            let plain = problems.source(&span).replace('_', "");
            let problem = problems.error(
                "card-unquoted-number",
                &span,
                format!("`{key}` is a bare number; money and percentages are written in quotes"),
                "quote it",
            );
            if Percent::parse(&plain).is_ok() {
                problem.help(format!("write \"{plain}\""));
            } else {
                problem.help("write digits, with a point before decimals, in quotes");
            }
            None
        }
        _ => {
            wrong_type(problems, key, value, "a number in quotes");
            None
        }
    }
}

/// Reports a text that is no number; `read` gives the canonical form of one.
fn not_a_number(
    problems: &mut Problems<'_>,
    key: &str,
    written: &str,
    span: &Range<usize>,
    read: impl Fn(&str) -> Option<String>,
) {
    let help = match read(&plain(written)) {
        Some(meant) => format!("write \"{meant}\""),
        None => "write digits, with a point before decimals, such as \"15000.00\"".into(),
    };
    problems
        .error(
            "card-not-a-number",
            span,
            format!("`{key}` is not a plain number"),
            "only digits and a point before decimals",
        )
        .help(help);
}

/// The plain number that a localized one most likely means: `15.000,00`,
/// `15,000`, `15 000`, `15'000.00`, `$15,000`, `2%`.
fn plain(written: &str) -> String {
    let kept: String = written
        .chars()
        .filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-'))
        .collect();
    // The mark that comes last is before the decimals if it comes once, unless
    // it is the only kind and three digits follow it.
    let Some(last) = kept.rfind(['.', ',']) else {
        return kept;
    };
    let mark = if kept[last..].starts_with(',') {
        ','
    } else {
        '.'
    };
    let other = if mark == ',' { '.' } else { ',' };
    match grouped(&kept, mark) {
        Some(whole) if !kept.contains(other) => whole,
        _ => kept.replace(other, "").replace(mark, "."),
    }
}

/// The number without its group marks, if every mark is before three digits.
fn grouped(written: &str, mark: char) -> Option<String> {
    let mut groups = written.split(mark);
    let first = groups.next()?;
    let mut groups = groups.peekable();
    groups.peek()?;
    let full = |group: &str| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit());
    (!first.is_empty() && first.len() <= 4 && groups.all(full)).then(|| written.replace(mark, ""))
}
