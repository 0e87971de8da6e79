//! Amounts: whole minor units of a currency, and the only place that rounds
//! or allocates. An amount never passes [`Money::LIMIT`] either way: whatever
//! would, is [`TooLarge`] instead.
//!
//! Not here: localized formatting (a surface does that) and exchange rates
//! (nothing does that).

use std::fmt;

pub use crate::number::NumberError;
pub use crate::percent::Percent;
use crate::{iso4217, number};

/// An active currency of ISO 4217 with its minor units.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency {
    code: [u8; 3],
    decimals: u8,
}

impl Currency {
    /// The currency with this ISO 4217 code, in capitals.
    pub fn from_code(code: &str) -> Option<Self> {
        Some(Self {
            code: code.as_bytes().try_into().ok()?,
            decimals: iso4217::decimals(code)?,
        })
    }

    /// Its code, such as `USD`.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or_default()
    }

    /// Digits after the point: its ISO 4217 minor units, from 0 to 4.
    pub fn decimals(&self) -> u32 {
        u32::from(self.decimals)
    }

    /// How many minor units make one: 100 for USD, 1 for JPY, 1,000 for KWD.
    fn minor_units(self) -> i64 {
        10i64.pow(self.decimals())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An amount would pass [`Money::LIMIT`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooLarge;

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an amount would pass 10^15 minor units")
    }
}

impl std::error::Error for TooLarge {}

/// An exact amount. `Display` is the machine's form: `3500.00`, `-350.00`,
/// `520000`, with exactly the currency's decimals and without its code.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

impl Money {
    /// The most minor units an amount may have: 10^15.
    pub const LIMIT: i64 = 1_000_000_000_000_000;

    /// So many minor units.
    pub fn from_minor(minor: i64, currency: Currency) -> Result<Self, TooLarge> {
        if minor.unsigned_abs() > Self::LIMIT.unsigned_abs() {
            return Err(TooLarge);
        }
        Ok(Self { minor, currency })
    }

    /// Nothing.
    pub fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    /// The most that an amount in this currency may be.
    pub fn most(currency: Currency) -> Self {
        Self {
            minor: Self::LIMIT,
            currency,
        }
    }

    /// Reads an amount such as `3500`, `70.5` or `-350.00`: at most the
    /// currency's decimals, and never past [`Money::LIMIT`].
    pub fn parse(text: &str, currency: Currency) -> Result<Self, NumberError> {
        let number = number::parse(text, currency.decimals())?;
        let missing = currency.decimals() - number.decimals;
        number
            .mantissa
            .checked_mul(10i64.pow(missing))
            .and_then(|minor| Self::from_minor(minor, currency).ok())
            .ok_or(NumberError::TooLarge)
    }

    /// Whole minor units, such as cents.
    pub fn minor(&self) -> i64 {
        self.minor
    }

    /// What it is in.
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// Whether it is nothing.
    pub fn is_zero(&self) -> bool {
        self.minor == 0
    }

    /// Whether it is below nothing.
    pub fn is_negative(&self) -> bool {
        self.minor < 0
    }

    /// The sum of two amounts in one currency.
    pub(crate) fn plus(self, other: Self) -> Result<Self, TooLarge> {
        debug_assert_eq!(self.currency, other.currency, "amounts in two currencies");
        // Both are within the limit, so their sum is far from i64's ends.
        Self::from_minor(self.minor + other.minor, self.currency)
    }

    /// The same amount with the other sign.
    pub(crate) fn negated(self) -> Self {
        Self {
            minor: -self.minor,
            currency: self.currency,
        }
    }

    /// So many times the amount.
    pub(crate) fn times(self, count: u64) -> Result<Self, TooLarge> {
        let minor = i64::try_from(count)
            .ok()
            .and_then(|count| self.minor.checked_mul(count))
            .ok_or(TooLarge)?;
        Self::from_minor(minor, self.currency)
    }

    /// round(amount × percent / 100).
    pub(crate) fn percentage(self, percent: Percent) -> Result<Self, TooLarge> {
        self.scaled(percent.mantissa(), percent.divisor() * 100)
    }

    /// round(amount × (1 + percent / 100)): rounded once, as the whole.
    pub(crate) fn raised_by(self, percent: Percent) -> Result<Self, TooLarge> {
        let whole = percent.divisor() * 100;
        self.scaled(whole + percent.mantissa(), whole)
    }

    /// round(amount / parts); no parts count as one.
    pub(crate) fn shared_by(self, parts: u64) -> Result<Self, TooLarge> {
        self.scaled(1, i128::from(parts.max(1)))
    }

    /// round(amount × numerator / denominator).
    fn scaled(self, numerator: i128, denominator: i128) -> Result<Self, TooLarge> {
        let minor = multiply_divide_round(self.minor, numerator, denominator).ok_or(TooLarge)?;
        Self::from_minor(minor, self.currency)
    }

    /// Cuts an amount that is not negative into parts that differ by at most
    /// one minor unit and sum to it; the larger ones come first.
    pub(crate) fn split_evenly(self, parts: u32) -> impl Iterator<Item = Self> {
        let parts = i64::from(parts.max(1));
        let (base, larger) = (self.minor / parts, self.minor % parts);
        (0..parts).map(move |part| Self {
            minor: base + i64::from(part < larger),
            currency: self.currency,
        })
    }

    /// Cuts an amount that is not negative by shares that sum to 100 percent:
    /// each gets the floor of its share, and the minor units left over go one
    /// each to the largest remainders, the earlier share first among equals.
    pub(crate) fn split_by(self, shares: &[Percent]) -> Vec<Self> {
        // One denominator for all, so that remainders compare as integers.
        let whole = shares.iter().map(Percent::divisor).max().unwrap_or(1) * 100;
        let mut left = self.minor;
        let mut remainders = Vec::with_capacity(shares.len());
        let mut parts = Vec::with_capacity(shares.len());
        for share in shares {
            let numerator = share.mantissa() * (whole / 100 / share.divisor());
            let (floor, remainder) = multiply_divide(self.minor, numerator, whole);
            left -= floor;
            remainders.push(remainder);
            parts.push(Self {
                minor: floor,
                currency: self.currency,
            });
        }
        while left > 0 {
            let Some(at) = first_largest(&remainders) else {
                break;
            };
            remainders[at] = -1;
            parts[at].minor += 1;
            left -= 1;
        }
        parts
    }
}

/// Where the largest value is, the first among equals; none once all are used
/// up, that is negative.
fn first_largest(values: &[i128]) -> Option<usize> {
    let mut found: Option<(usize, i128)> = None;
    for (at, &value) in values.iter().enumerate() {
        if value >= 0 && found.is_none_or(|(_, most)| value > most) {
            found = Some((at, value));
        }
    }
    found.map(|(at, _)| at)
}

/// The quotient of `value` × `numerator` / `denominator` towards zero, and its
/// remainder. Ordinary contracts fit 64 bits, which is several times faster.
fn multiply_divide(value: i64, numerator: i128, denominator: i128) -> (i64, i128) {
    let small = || {
        let product = value.checked_mul(i64::try_from(numerator).ok()?)?;
        let denominator = i64::try_from(denominator).ok()?;
        let (quotient, remainder) = (product / denominator, product % denominator);
        Some((quotient, i128::from(remainder)))
    };
    small().unwrap_or_else(|| {
        let product = i128::from(value) * numerator;
        // Callers keep the quotient near the value; past 64 bits it saturates
        // and the limit refuses it.
        let quotient = i64::try_from(product / denominator).unwrap_or(i64::MAX);
        (quotient, product % denominator)
    })
}

/// Half away from zero: the only rounding there is.
fn multiply_divide_round(value: i64, numerator: i128, denominator: i128) -> Option<i64> {
    let (quotient, remainder) = multiply_divide(value, numerator, denominator);
    if remainder.unsigned_abs() * 2 < denominator.unsigned_abs() {
        return Some(quotient);
    }
    quotient.checked_add(if remainder < 0 { -1 } else { 1 })
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let units = self.currency.minor_units().unsigned_abs();
        let magnitude = self.minor.unsigned_abs();
        let sign = if self.minor < 0 { "-" } else { "" };
        match self.currency.decimals() as usize {
            0 => write!(f, "{sign}{magnitude}"),
            width => write!(
                f,
                "{sign}{}.{:0width$}",
                magnitude / units,
                magnitude % units
            ),
        }
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} {}", self.currency)
    }
}
