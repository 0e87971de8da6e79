//! How a locale writes numbers, money, percent and dates, from CLDR by ICU4X.
//!
//! ICU4X's formatters are asked to write samples, and the samples are taken
//! apart: so the small formatter that the page carries (`widget::Format`)
//! writes as CLDR says, and the pre-rendered page, the browser and the
//! command line all write with that one.

use fixed_decimal::Decimal;
use icu_calendar::Date;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use icu_experimental::dimension::currency::options::CurrencyFormatterOptions;
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use icu_experimental::dimension::percent::options::PercentFormatterOptions;
use icu_locale_core::Locale;
use pricing::Currency;
use widget::format::{Affixes, CurrencyFormat, DatePattern, Format};

/// How `tag` writes; an unknown tag writes as CLDR's root does. The
/// currencies are those of the rate card.
pub fn format(tag: &str, currencies: &[Currency]) -> Format {
    let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    let mut format = numbers(&locale).unwrap_or_else(Format::plain);
    let percent = PercentFormatter::try_new((&locale).into(), PercentFormatterOptions::default());
    if let Ok(formatter) = percent {
        let write = |value: Decimal| formatter.format(&value).to_string();
        format.percent = affixes(&write(Decimal::from(5)), &write(Decimal::from(-5)));
    }
    format.currencies = currencies
        .iter()
        .filter_map(|currency| Some((currency.code().to_owned(), money(&locale, currency.code())?)))
        .collect();
    if let Some(date) = dates(&locale) {
        format.date = date;
    }
    format
}

/// The mark before decimals in a locale.
pub fn decimal_mark(tag: &str) -> char {
    let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    let formatter = DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default());
    let mut sample = Decimal::from(15);
    sample.multiply_pow10(-1);
    let written = formatter.map(|it| it.format(&sample).to_string());
    written.ok().and_then(|it| it.chars().nth(1)).unwrap_or('.')
}

fn numbers(locale: &Locale) -> Option<Format> {
    let formatter =
        DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()?;
    let write = |value: Decimal| formatter.format(&value).to_string();
    let digits: String = (0..10).map(|digit| write(Decimal::from(digit))).collect();
    let is_digit = |c: char| digits.contains(c);
    // The separators of 123 456 789 012.5 stand between its groups.
    let mut sample = Decimal::from(1_234_567_890_125_i64);
    sample.multiply_pow10(-1);
    let sample = write(sample);
    let mut groups: Vec<usize> = vec![0];
    let mut separators: Vec<String> = Vec::new();
    let mut gap = String::new();
    for c in sample.chars() {
        if is_digit(c) {
            if !gap.is_empty() {
                separators.push(std::mem::take(&mut gap));
                groups.push(0);
            }
            if let Some(last) = groups.last_mut() {
                *last += 1;
            }
        } else {
            gap.push(c);
        }
    }
    let decimal = separators.pop()?;
    groups.pop();
    let primary = if separators.is_empty() {
        0
    } else {
        groups.last().copied().unwrap_or(0)
    };
    let secondary = groups
        .iter()
        .rev()
        .nth(1)
        .copied()
        .filter(|_| separators.len() > 1)
        .unwrap_or(primary);
    let four = write(Decimal::from(1234)).chars().count() > 4;
    let minus = write(Decimal::from(-5))
        .chars()
        .take_while(|c| !is_digit(*c))
        .collect();
    Some(Format {
        decimal,
        group: separators.pop().unwrap_or_default(),
        primary: u8::try_from(primary).unwrap_or(3),
        secondary: u8::try_from(secondary).unwrap_or(3),
        minimum_grouping: if four { 1 } else { 2 },
        digits,
        minus,
        ..Format::plain()
    })
}

/// The affixes of money; the digits between them follow ISO 4217, not the
/// sample, since CLDR's decimals differ for some currencies.
fn money(locale: &Locale, code: &str) -> Option<CurrencyFormat> {
    let currency = CurrencyType::try_from_str(code).ok()?;
    let formatter = CurrencyFormatter::try_new_symbol(
        locale.into(),
        currency,
        CurrencyFormatterOptions::default(),
    )
    .ok()?;
    let write = |value: Decimal| formatter.format_fixed_decimal(&value).to_string();
    let Affixes { positive, negative } =
        affixes(&write(Decimal::from(5)), &write(Decimal::from(-5)));
    Some(CurrencyFormat { positive, negative })
}

/// What stands before the first and behind the last digit of a sample.
fn affixes(positive: &str, negative: &str) -> Affixes {
    let split = |text: &str| {
        let is_digit = |c: char| c.is_numeric();
        let first = text.find(is_digit).unwrap_or(0);
        let last = text.rfind(is_digit).map_or(text.len(), |at| {
            at + text[at..].chars().next().map_or(0, char::len_utf8)
        });
        (text[..first].to_owned(), text[last..].to_owned())
    };
    Affixes {
        positive: split(positive),
        negative: split(negative),
    }
}

/// The pattern of a date of medium length, from samples whose day, month and
/// year cannot be mistaken for one another.
fn dates(locale: &Locale) -> Option<DatePattern> {
    let formatter = DateTimeFormatter::try_new(locale.into(), YMD::medium()).ok()?;
    let write = |month: u8, day: u8| {
        Date::try_new_iso(2033, month, day)
            .ok()
            .map(|date| formatter.format(&date).to_string())
    };
    let mut months = Vec::new();
    let mut pattern = String::new();
    for month in 1..=12 {
        let day28 = write(month, 28)?;
        let day5 = write(month, 5)?;
        let (year, digits) = (find(&day28, "2033")?, find(&day28, "28")?);
        let mut text = day28.clone();
        let padded = day5 == replaced(&day28, &digits, "05");
        // The later place first, so that the earlier one stays where it is.
        let mut places = [
            (year, "{year}"),
            (digits, if padded { "{day2}" } else { "{day}" }),
        ];
        places.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
        for (range, name) in &places {
            text.replace_range(range.clone(), name);
        }
        months.push(text);
        if month == 1 {
            pattern.clone_from(months.last()?);
        }
    }
    // What the twelve samples share is the pattern; what differs, the month.
    let shared_start = months.iter().skip(1).fold(pattern.len(), |len, other| {
        common(&pattern, other, len, false)
    });
    let shared_end = months
        .iter()
        .skip(1)
        .fold(pattern.len() - shared_start, |len, other| {
            common(&pattern, other, len, true)
        });
    let start = boundary(&pattern, shared_start);
    let names: Option<Vec<String>> = months
        .iter()
        .map(|text| {
            text.get(start..text.len().checked_sub(shared_end)?)
                .map(str::to_owned)
        })
        .collect();
    let mut pattern_text = pattern.get(..start)?.to_owned();
    pattern_text.push_str("{monthname}");
    pattern_text.push_str(pattern.get(pattern.len() - shared_end..)?);
    Some(DatePattern {
        pattern: pattern_text,
        months: names?,
    })
}

fn find(text: &str, part: &str) -> Option<std::ops::Range<usize>> {
    text.find(part).map(|start| start..start + part.len())
}

fn replaced(text: &str, range: &std::ops::Range<usize>, with: &str) -> String {
    let mut text = text.to_owned();
    text.replace_range(range.clone(), with);
    text
}

/// How many bytes two texts share at their start (or end), at most `most`.
fn common(one: &str, other: &str, most: usize, from_end: bool) -> usize {
    let count = |pairs: &mut dyn Iterator<Item = (char, char)>| {
        pairs
            .take_while(|(a, b)| a == b)
            .map(|(a, _)| a.len_utf8())
            .sum::<usize>()
    };
    let shared = if from_end {
        count(&mut one.chars().rev().zip(other.chars().rev()))
    } else {
        count(&mut one.chars().zip(other.chars()))
    };
    shared.min(most)
}

fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
