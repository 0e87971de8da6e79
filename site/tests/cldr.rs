//! The small formatter that pages carry writes what CLDR says: it is held
//! against ICU4X's own formatters, in every language that Blue publishes and
//! in some with other digits, groups and directions.

// A test stops where it cannot go on.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use fixed_decimal::Decimal;
use icu_calendar::Date as IcuDate;
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
use pricing::{Currency, Date, Money, Percent};

const TAGS: &[&str] = &[
    "en", "zh", "es", "fr", "de", "ja", "pt", "ru", "ko", "it", "id", "nl", "pl", "zh-TW", "sv",
    "km", "hi", "en-IN", "he", "de-CH", "pt-PT", "fi",
];

/// Runs `check` in every language and says which ones went wrong.
fn in_every_language(check: impl Fn(&str, &Locale) -> Vec<String>) {
    let wrong: Vec<String> = TAGS
        .iter()
        .flat_map(|tag| {
            let wrong = check(tag, &tag.parse().expect("a language tag"));
            wrong.into_iter().map(move |line| format!("{tag}: {line}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn differs(ours: &str, icu: &str) -> Option<String> {
    (ours != icu).then(|| format!("we write `{ours}`, CLDR says `{icu}`"))
}

#[test]
fn whole_numbers() {
    in_every_language(|tag, locale| {
        let format = site::locale::format(tag, &[]);
        let icu =
            DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).unwrap();
        [
            0,
            7,
            999,
            1000,
            1234,
            9999,
            10_000,
            123_456,
            9_876_543,
            10_000_000_000_u64,
        ]
        .into_iter()
        .filter_map(|number| {
            let icu = icu.format(&Decimal::from(number)).to_string();
            differs(&format.integer(number), &icu)
        })
        .collect()
    });
}

#[test]
fn money() {
    let codes = ["USD", "EUR", "CNY", "JPY", "KRW"];
    in_every_language(|tag, locale| {
        let currencies = codes.map(|code| Currency::from_code(code).unwrap());
        let format = site::locale::format(tag, &currencies);
        let mut wrong = Vec::new();
        for currency in currencies {
            let kind = CurrencyType::try_from_str(currency.code()).unwrap();
            let icu = CurrencyFormatter::try_new_symbol(
                locale.into(),
                kind,
                CurrencyFormatterOptions::default(),
            )
            .unwrap();
            for whole in ["0", "5", "1234", "98765", "-12", "-4321", "123456789"] {
                let text = match currency.decimals() {
                    0 => whole.to_owned(),
                    _ => format!("{whole}.50"),
                };
                let amount = Money::parse(&text, currency).unwrap();
                let icu = icu.format_fixed_decimal(&text.parse().unwrap()).to_string();
                wrong.extend(differs(&format.money(&amount), &icu));
            }
        }
        wrong
    });
}

#[test]
fn percentages() {
    in_every_language(|tag, locale| {
        let format = site::locale::format(tag, &[]);
        let icu =
            PercentFormatter::try_new(locale.into(), PercentFormatterOptions::default()).unwrap();
        ["0", "5", "12.5", "-3", "33.3333"]
            .into_iter()
            .filter_map(|text| {
                let percent = Percent::parse(text).unwrap();
                let icu = icu.format(&text.parse().unwrap()).to_string();
                differs(&format.percent(&percent), &icu)
            })
            .collect()
    });
}

#[test]
fn dates() {
    in_every_language(|tag, locale| {
        let format = site::locale::format(tag, &[]);
        let icu = DateTimeFormatter::try_new(locale.into(), YMD::medium()).unwrap();
        let days = [
            (2027, 1, 31),
            (2028, 2, 29),
            (2030, 12, 1),
            (2001, 9, 9),
            (2199, 5, 5),
        ];
        let months = (1..=12).map(|month| (2026, month, 28));
        days.into_iter()
            .chain(months)
            .filter_map(|(year, month, day)| {
                let date = Date::new(year, month, day).unwrap();
                let icu = icu.format(&IcuDate::try_new_iso(i32::from(year), month, day).unwrap());
                differs(&format.date(&date), &icu.to_string())
            })
            .collect()
    });
}
