//! How the reader's locale writes numbers, money, percent and dates, and how
//! what a reader typed is read. The generator takes the patterns from CLDR;
//! the pre-rendered page and the browser both write with this code, so that
//! they cannot differ. Nothing is rounded here: every figure arrives exact.

mod amount;
mod read;

use pricing::{Currency, Date, Money, Percent};

use crate::words::fill;

/// A locale's patterns, as [CLDR](https://cldr.unicode.org) has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Format {
    /// Between whole number and fraction: `.`
    pub decimal: String,
    /// Between groups of digits: `,`
    pub group: String,
    /// How many digits the last group has; 0 for a locale without groups.
    pub primary: u8,
    /// How many digits each group before the last one has.
    pub secondary: u8,
    /// How many digits must stand before the first separator: with 2, `1234`
    /// is not grouped and `12 345` is.
    pub minimum_grouping: u8,
    /// The ten digits, from 0 to 9.
    pub digits: String,
    /// What stands before a negative number.
    pub minus: String,
    /// What stands around a percentage.
    pub percent: Affixes,
    /// What stands around an amount, by ISO 4217 code.
    pub currencies: Vec<(String, CurrencyFormat)>,
    /// How a date is written.
    pub date: DatePattern,
}

/// What stands before and behind a number's digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Affixes {
    /// Around a number that is zero or more.
    pub positive: (String, String),
    /// Around a number below zero; the minus is among it.
    pub negative: (String, String),
}

/// What stands before and behind an amount's digits.
pub type CurrencyFormat = Affixes;

/// How a date is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatePattern {
    /// A text with the places `{year}`, `{month}`, `{month2}` (two digits),
    /// `{monthname}`, `{day}` and `{day2}` (two digits).
    pub pattern: String,
    /// The twelve names for `{monthname}`, from January.
    pub months: Vec<String>,
}

impl Format {
    /// Digits and separators that need no locale: `1234.5`, `-5%`,
    /// `2027-01-31`, `USD 3500.00`.
    pub fn plain() -> Self {
        let affixes = |before: &str, behind: &str| (before.to_owned(), behind.to_owned());
        Self {
            decimal: ".".to_owned(),
            group: String::new(),
            primary: 0,
            secondary: 0,
            minimum_grouping: 1,
            digits: "0123456789".to_owned(),
            minus: "-".to_owned(),
            percent: Affixes {
                positive: affixes("", "%"),
                negative: affixes("-", "%"),
            },
            currencies: Vec::new(),
            date: DatePattern {
                pattern: "{year}-{month2}-{day2}".to_owned(),
                months: Vec::new(),
            },
        }
    }

    /// An amount with its currency, with exactly the currency's decimals.
    pub fn money(&self, money: &Money) -> String {
        self.money_text(&money.to_string(), money.currency())
    }

    /// An amount whose number is given as plain decimal text, with all of its
    /// decimals.
    pub fn money_text(&self, text: &str, currency: Currency) -> String {
        let code = currency.code();
        if let Some((_, affixes)) = self.currencies.iter().find(|(known, _)| known == code) {
            return self.between(affixes, text);
        }
        let mut shown = String::from(code);
        shown.push('\u{a0}');
        shown.push_str(&self.number(text));
        shown
    }

    /// By how much an amount is more than another, with its sign; nothing for
    /// amounts of two currencies.
    pub fn difference(&self, from: &Money, to: &Money) -> Option<String> {
        let minor = to.minor().checked_sub(from.minor())?;
        let difference = Money::from_minor(minor, to.currency()).ok()?;
        let mut shown = self.money(&difference);
        if minor > 0 {
            shown.insert(0, '+');
        }
        (from.currency() == to.currency()).then_some(shown)
    }

    /// A whole number.
    pub fn integer(&self, number: u64) -> String {
        self.number(&number.to_string())
    }

    /// A percentage with its sign: `12.5%`.
    pub fn percent(&self, percent: &Percent) -> String {
        self.percent_text(&percent.to_string())
    }

    /// A percentage whose number is given as plain decimal text.
    pub fn percent_text(&self, text: &str) -> String {
        self.between(&self.percent, text)
    }

    /// A date.
    pub fn date(&self, date: &Date) -> String {
        let month = u32::from(date.month());
        let day = u32::from(date.day());
        let name = usize::try_from(month)
            .ok()
            .and_then(|month| self.date.months.get(month.checked_sub(1)?));
        let month_text = self.typed(&month.to_string());
        fill(
            &self.date.pattern,
            &[
                ("year", &self.typed(&date.year().to_string())),
                ("month", &month_text),
                ("month2", &self.two_digits(month)),
                ("monthname", name.unwrap_or(&month_text)),
                ("day", &self.typed(&day.to_string())),
                ("day2", &self.two_digits(day)),
            ],
        )
    }

    /// A plain decimal text (`1234.5`) as a reader would type it: in the
    /// locale's digits, without groups.
    pub fn typed(&self, text: &str) -> String {
        let mut shown = String::new();
        for c in text.chars() {
            self.push(&mut shown, c);
        }
        shown
    }

    /// A plain decimal text (`-1234.5`) in the locale's digits and groups.
    pub fn number(&self, text: &str) -> String {
        let (minus, text) = match text.strip_prefix('-') {
            Some(text) => (self.minus.as_str(), text),
            None => ("", text),
        };
        let whole = text.find('.').unwrap_or(text.len());
        let grouped = self.primary > 0
            && whole >= usize::from(self.primary) + usize::from(self.minimum_grouping);
        let mut shown = String::from(minus);
        for (at, c) in text.chars().enumerate() {
            if grouped && at > 0 && at < whole && self.starts_group(whole - at) {
                shown.push_str(&self.group);
            }
            self.push(&mut shown, c);
        }
        shown
    }

    /// Whether a separator stands before the last `left` digits.
    fn starts_group(&self, left: usize) -> bool {
        let (primary, secondary) = (usize::from(self.primary), usize::from(self.secondary));
        match left.checked_sub(primary) {
            Some(0) => true,
            Some(more) if secondary > 0 => more.is_multiple_of(secondary),
            _ => false,
        }
    }

    fn push(&self, shown: &mut String, c: char) {
        let digit = c
            .to_digit(10)
            .and_then(|digit| self.digits.chars().nth(usize::try_from(digit).ok()?));
        match digit {
            Some(digit) => shown.push(digit),
            None if c == '.' => shown.push_str(&self.decimal),
            None => shown.push(c),
        }
    }

    /// A number between its affixes, of which the negative have the sign.
    fn between(&self, affixes: &Affixes, text: &str) -> String {
        let (text, (before, behind)) = match text.strip_prefix('-') {
            Some(text) => (text, &affixes.negative),
            None => (text, &affixes.positive),
        };
        let mut shown = before.clone();
        shown.push_str(&self.number(text));
        shown.push_str(behind);
        shown
    }

    fn two_digits(&self, number: u32) -> String {
        let mut text = number.to_string();
        if text.len() < 2 {
            text.insert(0, '0');
        }
        self.typed(&text)
    }
}
