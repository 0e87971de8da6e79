//! Money and percentages of a card: texts that are plain decimal numbers. What
//! is written the way a country or a spreadsheet writes it is refused, with
//! how to write it here.

use std::ops::Range;

use toml::de::DeValue;

use super::localized::readings;
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

impl Bounds {
    fn hold(self, percent: Percent) -> bool {
        let low = match self {
            Self::Signed => percent < Percent::MINUS_HUNDRED,
            Self::Unsigned => percent.is_negative(),
        };
        !low && percent <= Percent::HUNDRED
    }

    fn range(self) -> &'static str {
        match self {
            Self::Signed => "-100 to 100",
            Self::Unsigned => "0 to 100",
        }
    }
}

/// What a number is wanted for, so that nothing is suggested that would be
/// refused, too.
struct Wanted<'a> {
    key: &'a str,
    /// The usual form of a text that is right; none of one that is not.
    read: &'a dyn Fn(&str) -> Option<String>,
    /// What it may be, in words.
    what: String,
    example: String,
}

impl Wanted<'_> {
    /// How to write what these texts may mean.
    fn help(&self, meant: impl IntoIterator<Item = String>) -> String {
        match meant.into_iter().find_map(|text| (self.read)(&text)) {
            Some(meant) => format!("write \"{meant}\""),
            None => format!("write {}, such as \"{}\"", self.what, self.example),
        }
    }
}

/// The percentage of a key; none if it is absent or wrong.
pub(super) fn percent(
    problems: &mut Problems<'_>,
    section: &Section<'_>,
    key: &str,
    bounds: Bounds,
) -> Option<(Percent, Range<usize>)> {
    let read = |text: &str| {
        let percent = Percent::parse(text).ok()?;
        bounds.hold(percent).then(|| percent.to_string())
    };
    let wanted = Wanted {
        key,
        read: &read,
        what: format!("a percentage from {}", bounds.range()),
        example: "12.5".into(),
    };
    let (written, span) = number(problems, &wanted, section.get(key)?)?;
    match Percent::parse(written) {
        Ok(percent) if bounds.hold(percent) => return Some((percent, span)),
        Ok(_) | Err(NumberError::TooLarge) => {
            let problem = problems.error(
                "card-percent-range",
                &span,
                format!("`{key}` must be a percentage from {}", bounds.range()),
                "out of range",
            );
            let positive = written.strip_prefix('-').and_then(read);
            if let Some(positive) = positive {
                problem.help(format!("write it without the minus sign: \"{positive}\""));
            }
        }
        Err(NumberError::NotANumber) => not_a_number(problems, &wanted, written, &span),
        Err(NumberError::TooManyDecimals { most }) => {
            problems
                .error(
                    "card-too-many-decimals",
                    &span,
                    format!("`{key}` has more than {most} decimals"),
                    "too many decimals",
                )
                .help(wanted.help([written.trim_end_matches('0').into()]));
        }
    }
    None
}

/// An amount above zero.
pub(super) fn amount(
    problems: &mut Problems<'_>,
    currency: Currency,
    value: &Value<'_>,
) -> Option<Money> {
    let code = currency.code();
    let read = |text: &str| {
        let amount = Money::parse(text, currency).ok()?;
        (amount.minor() > 0).then(|| amount.to_string())
    };
    let decimals = match currency.decimals() {
        0 => "no decimals".into(),
        most => format!("at most {most} decimals"),
    };
    let wanted = Wanted {
        key: code,
        read: &read,
        what: format!("an amount above zero with {decimals}"),
        // Fifteen thousand with all the currency's decimals.
        example: read("15000").unwrap_or_default(),
    };
    let (written, span) = number(problems, &wanted, value)?;
    match Money::parse(written, currency) {
        Ok(amount) if amount.minor() > 0 => return Some(amount),
        Ok(amount) => {
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
        }
        Err(NumberError::NotANumber) => not_a_number(problems, &wanted, written, &span),
        Err(NumberError::TooManyDecimals { .. }) => {
            let problem = problems.error(
                "card-too-many-decimals",
                &span,
                format!("an amount in {code} has {decimals}"),
                "too many decimals",
            );
            // "15.000" may be fifteen thousand as much of the world writes it.
            let meant = readings(written, code);
            match meant.first().filter(|plain| !plain.contains('.')) {
                Some(plain) if read(plain).is_some() => problem.help(format!(
                    "a point is only before decimals: if {plain} is meant, write \"{plain}\""
                )),
                _ => problem.help(wanted.help(meant)),
            };
        }
        Err(NumberError::TooLarge) => {
            problems.error(
                "card-amount-too-large",
                &span,
                format!("an amount in {code} is at most {}", Money::most(currency)),
                "too large",
            );
        }
    }
    None
}

/// The text of a number; a bare number is told to be quoted.
fn number<'a>(
    problems: &mut Problems<'_>,
    wanted: &Wanted<'_>,
    value: &'a Value<'a>,
) -> Option<(&'a str, Range<usize>)> {
    let key = wanted.key;
    match value.get_ref() {
        DeValue::String(_) => text(problems, key, value, &wanted.example),
        DeValue::Integer(_) | DeValue::Float(_) => {
            let span = value.span();
            let source = problems.source(&span).replace('_', "");
            let plain = source.strip_prefix('+').unwrap_or(&source).to_owned();
            // In TOML a point is before decimals, and nothing else.
            let help = match ((wanted.read)(&plain), plain.split_once('.')) {
                (Some(_), _) => format!("write \"{plain}\""),
                (None, Some((whole, "0" | "00"))) => wanted.help([whole.into()]),
                (None, _) => wanted.help([]),
            };
            problems
                .error(
                    "card-unquoted-number",
                    &span,
                    format!(
                        "`{key}` is a bare number; money and percentages are written in quotes"
                    ),
                    "quote it",
                )
                .help(help);
            None
        }
        _ => {
            wrong_type(problems, key, value, "a number in quotes")
                .help(format!("write for example \"{}\"", wanted.example));
            None
        }
    }
}

/// Reports a text that is no number.
fn not_a_number(
    problems: &mut Problems<'_>,
    wanted: &Wanted<'_>,
    written: &str,
    span: &Range<usize>,
) {
    let help = wanted.help(readings(written, wanted.key));
    problems
        .error(
            "card-not-a-number",
            span,
            format!("`{}` is not a plain number", wanted.key),
            "only digits and a point before decimals",
        )
        .help(help);
}
