//! Numbers, money and dates in several locales, against the tables of
//! `formats.md`.

use pricing::{Currency, Date, Money, Percent};

use super::sample::{affixes, english};
use crate::format::{DatePattern, Format};

const TABLES: &str = include_str!("formats.md");

pub(super) fn locale(tag: &str) -> Format {
    let numbers = |group: &str, decimal: &str, minus: &str| Format {
        group: group.to_owned(),
        decimal: decimal.to_owned(),
        minus: minus.to_owned(),
        primary: 3,
        secondary: 3,
        percent: affixes(minus, "", "%"),
        ..Format::plain()
    };
    let date = |pattern: &str, months: &str| DatePattern {
        pattern: pattern.to_owned(),
        months: months.split(' ').map(str::to_owned).collect(),
    };
    let euros = |format: Format, behind: &str, minus: &str| Format {
        currencies: vec![("EUR".to_owned(), affixes(minus, "", behind))],
        ..format
    };
    match tag {
        "en" => english(),
        "de" => Format {
            percent: affixes("-", "", "\u{a0}%"),
            date: date("{day2}.{month2}.{year}", ""),
            ..euros(numbers(".", ",", "-"), "\u{a0}€", "-")
        },
        "zh" => Format {
            currencies: vec![("CNY".to_owned(), affixes("-", "¥", ""))],
            date: date("{year}年{month}月{day}日", ""),
            ..numbers(",", ".", "-")
        },
        "fr" => Format {
            percent: affixes("-", "", "\u{202f}%"),
            date: date(
                "{day} {monthname} {year}",
                "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
            ),
            ..euros(numbers("\u{202f}", ",", "-"), "\u{a0}€", "-")
        },
        "hi-IN" => Format {
            secondary: 2,
            currencies: vec![("INR".to_owned(), affixes("-", "₹", ""))],
            ..numbers(",", ".", "-")
        },
        "pl" => Format {
            minimum_grouping: 2,
            ..euros(numbers("\u{a0}", ",", "-"), "\u{a0}€", "-")
        },
        "de-CH" => numbers("’", ".", "-"),
        "ar-EG" => Format {
            digits: "٠١٢٣٤٥٦٧٨٩".to_owned(),
            percent: affixes("\u{61c}-", "", "\u{66a}\u{61c}"),
            ..numbers("٬", "٫", "\u{61c}-")
        },
        other => panic!("no locale {other}"),
    }
}

fn written(format: &Format, what: &str) -> String {
    let (kind, value) = what.split_once(' ').unwrap();
    match kind {
        "number" => format.integer(value.parse().unwrap()),
        "percent" => format.percent(&Percent::parse(value).unwrap()),
        "date" => format.date(&Date::parse(value).unwrap()),
        code => format.money(&Money::parse(value, Currency::from_code(code).unwrap()).unwrap()),
    }
}

fn read(format: &Format, kind: &str, typed: &str) -> String {
    let number = || Some(format.parse_integer(typed)?.to_string());
    let found = match kind {
        "number" => number(),
        "percent" => format.parse_decimal(typed),
        other => panic!("cannot read {other}"),
    };
    found.unwrap_or_else(|| "nothing".to_owned())
}

/// The cells of each row, with blanks that are hard to see written as
/// `\u{…}` in the tables.
fn rows(heading: &str) -> Vec<Vec<String>> {
    let (_, section) = TABLES.split_once(heading).expect("the section");
    let section = section.split("\n## ").next().unwrap_or_default();
    let rows = section.lines().filter(|line| line.starts_with('|')).skip(2);
    let cell = |cell: &str| {
        let cell = cell.trim().trim_matches('`');
        let blanks = [
            ("\\u{a0}", "\u{a0}"),
            ("\\u{202f}", "\u{202f}"),
            ("\\u{61c}", "\u{61c}"),
        ];
        blanks.iter().fold(cell.to_owned(), |cell, (name, blank)| {
            cell.replace(name, blank)
        })
    };
    rows.map(|row| row.trim_matches('|').split('|').map(cell).collect())
        .collect()
}

#[test]
fn figures_are_written_as_the_locale_does() {
    let rows = rows("## Written");
    assert!(rows.len() > 30);
    for row in rows {
        let [tag, what, expected] = row.as_slice() else {
            panic!("{row:?}");
        };
        assert_eq!(written(&locale(tag), what), *expected, "{tag}: {what}");
    }
}

#[test]
fn what_is_typed_is_read_as_the_locale_writes() {
    let rows = rows("## Read");
    assert!(rows.len() > 40);
    for row in rows {
        let [tag, kind, typed, expected] = row.as_slice() else {
            panic!("{row:?}");
        };
        assert_eq!(
            read(&locale(tag), kind, typed),
            *expected,
            "{tag}: {typed:?}"
        );
    }
}

#[test]
fn what_is_written_is_read_again() {
    for tag in ["en", "de", "zh", "fr", "hi-IN", "pl", "de-CH", "ar-EG"] {
        let format = locale(tag);
        for number in [0, 9, 999, 1000, 12_345, 123_456, 1_234_567, 987_654_321] {
            assert_eq!(
                format.parse_integer(&format.integer(number)),
                Some(number),
                "{tag}"
            );
            let typed = format.typed(&number.to_string());
            assert_eq!(format.parse_integer(&typed), Some(number), "{tag}");
        }
        for percent in ["0", "0.5", "12.25", "1234.5", "99.9999"] {
            let shown = format.percent_text(percent);
            assert_eq!(
                format.parse_decimal(&shown).as_deref(),
                Some(percent),
                "{tag}: {shown}"
            );
        }
    }
}

#[test]
fn a_huge_number_is_the_largest() {
    let nines = "9".repeat(400);
    assert_eq!(english().parse_integer(&nines), Some(u64::MAX));
}

#[test]
fn an_amount_may_have_its_currency_and_no_other() {
    let rows = rows("## Amounts that are typed");
    assert!(rows.len() > 20);
    for row in rows {
        let [tag, code, typed, expected] = row.as_slice() else {
            panic!("{row:?}");
        };
        let currency = Currency::from_code(code).expect("a currency");
        let found = locale(tag).parse_amount(typed, currency);
        assert_eq!(
            found.as_deref().unwrap_or("nothing"),
            expected,
            "{tag}: {typed:?}"
        );
    }
}
