//! The card's currencies, and prices, which have an amount in each of them.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::DeValue;

use super::amount::amount;
use super::problem::Problems;
use super::section::{Section, Value, text, wrong_type};
use crate::iso4217;
use crate::money::{Currency, Money};
use crate::nearest::{is_slip, nearest};

/// What currencies are often called that have another code.
const NAMES: [(&str, &str); 7] = [
    ("$", "USD"),
    ("US$", "USD"),
    ("€", "EUR"),
    ("EURO", "EUR"),
    ("£", "GBP"),
    ("RMB", "CNY"),
    ("CNH", "CNY"),
];

/// The currencies that the card lists.
#[derive(Default)]
pub(super) struct Listed {
    /// Those that are right, in the card's order.
    pub(super) currencies: Vec<Currency>,
    /// Whether all of them are, so that another one is certainly not listed.
    complete: bool,
}

/// Reads `currencies`.
pub(super) fn currencies(problems: &mut Problems<'_>, card: &Section<'_>) -> Listed {
    let key = "currencies";
    let mut listed = Listed::default();
    let Some(value) = card.required(problems, key, "currencies = [\"USD\", \"EUR\"]") else {
        return listed;
    };
    let DeValue::Array(codes) = value.get_ref() else {
        wrong_type(problems, key, value, "a list of currency codes")
            .help("write currencies = [\"USD\", \"EUR\"]");
        return listed;
    };
    if codes.is_empty() {
        problems
            .error(
                "card-no-currencies",
                &value.span(),
                "a rate card needs at least one currency",
                "no currency",
            )
            .help("write for example: currencies = [\"USD\", \"EUR\"]");
    }
    for code in codes {
        if !matches!(code.get_ref(), DeValue::String(_)) {
            wrong_type(problems, key, code, "a list of currency codes in quotes")
                .help("write currencies = [\"USD\", \"EUR\"]");
            continue;
        }
        let Some((written, span)) = text(problems, key, code, "USD") else {
            continue;
        };
        match Currency::from_code(written) {
            None => unknown(problems, written, &span),
            Some(currency) if listed.currencies.contains(&currency) => {
                problems
                    .error(
                        "card-duplicate-currency",
                        &span,
                        format!("{written} is there twice"),
                        "the same currency again",
                    )
                    .help("take one away");
            }
            Some(currency) => listed.currencies.push(currency),
        }
    }
    let right = |code: &Value<'_>| match code.get_ref() {
        DeValue::String(code) => Currency::from_code(code).is_some(),
        _ => false,
    };
    listed.complete = !codes.is_empty() && codes.iter().all(right);
    listed
}

/// Reports a code that ISO 4217 does not have.
fn unknown(problems: &mut Problems<'_>, written: &str, span: &Range<usize>) {
    let code: String = written.trim().chars().map(ascii).collect();
    let code = code.to_uppercase();
    let named = NAMES.iter().find(|(name, _)| *name == code);
    let nearest = match named {
        Some((_, code)) => code,
        None => nearest(&code, iso4217::codes()).unwrap_or_default(),
    };
    // Of a word, or of one without a letter in common, none is any nearer.
    let like = code.len() <= 4 && code.chars().any(|c| nearest.contains(c));
    let near = named.is_some() || like;
    let label = if near {
        format!("the nearest is {nearest}")
    } else {
        "not a currency's code".into()
    };
    problems
        .error(
            "card-unknown-currency",
            span,
            format!("ISO 4217 has no active currency `{written}` with minor units"),
            label,
        )
        .help("a currency is three capitals, such as USD");
}

/// A full-width character as the ASCII one that it widens.
fn ascii(c: char) -> char {
    match u32::from(c) {
        wide @ 0xff01..=0xff5e => char::from_u32(wide - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

/// The amounts of a price in each of the card's currencies, in their order.
pub(super) fn amounts(
    problems: &mut Problems<'_>,
    key: &str,
    value: &Value<'_>,
    listed: &Listed,
) -> Vec<(Money, Range<usize>)> {
    let currencies = &listed.currencies;
    let DeValue::Table(table) = value.get_ref() else {
        let amounts: Vec<_> = currencies
            .iter()
            .map(|currency| format!("{currency} = \"3500\""))
            .collect();
        wrong_type(problems, key, value, "an amount for each currency")
            .help(format!("write {key} = {{ {} }}", amounts.join(", ")));
        return Vec::new();
    };
    let mut missing: Vec<&str> = currencies
        .iter()
        .map(Currency::code)
        .filter(|code| !table.contains_key(*code))
        .collect();
    let mut found = BTreeMap::new();
    for (code, value) in table {
        let written = code.get_ref();
        let upper = written.to_uppercase();
        let slip = missing.iter().position(|code| is_slip(&upper, code));
        if let Some(currency) = currencies.iter().find(|c| c.code() == written) {
            let amount = amount(problems, *currency, value);
            found.insert(*currency, amount.map(|amount| (amount, value.span())));
        } else if let Some(at) = slip {
            let meant = missing.remove(at);
            problems
                .error(
                    "card-unlisted-currency",
                    &code.span(),
                    format!("`{written}` is not among the card's currencies"),
                    format!("the nearest is {meant}"),
                )
                .help(format!("write {meant}, which has no amount here"));
        } else if listed.complete {
            problems
                .error(
                    "card-unlisted-currency",
                    &code.span(),
                    format!("`{written}` is not among the card's currencies"),
                    format!("they are {}", codes(currencies)),
                )
                .help("add it to `currencies`, or take it away here");
        }
    }
    if !missing.is_empty() {
        let missing = missing.join(", ");
        problems
            .error(
                "card-missing-currency",
                &value.span(),
                format!("`{key}` has no amount in {missing}"),
                format!("{missing} is missing"),
            )
            .help("every price is given in every currency of the card");
    }
    let amount = |currency| found.get(currency).cloned().flatten();
    currencies.iter().filter_map(amount).collect()
}

fn codes(currencies: &[Currency]) -> String {
    let codes: Vec<_> = currencies.iter().map(Currency::code).collect();
    codes.join(", ")
}
