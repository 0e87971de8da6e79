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

/// A percentage as a fraction: worked out once for the many amounts of a quote.
#[derive(Clone, Copy)]
pub(crate) struct Rate {
    part: i128,
    whole: i128,
}

impl From<Percent> for Rate {
    fn from(percent: Percent) -> Self {
        Self {
            part: percent.mantissa(),
            whole: percent.divisor() * 100,
        }
    }
}

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
    pub(crate) fn percentage(self, percent: Rate) -> Result<Self, TooLarge> {
        self.scaled(percent.part, percent.whole)
    }

    /// round(amount × (1 + percent / 100)): rounded once, as the whole.
    pub(crate) fn raised_by(self, percent: Rate) -> Result<Self, TooLarge> {
        self.scaled(percent.whole + percent.part, percent.whole)
    }

    /// [`Money::percentage`] before it is rounded: a decimal with at least the
    /// currency's decimals.
    pub(crate) fn exact_percentage(self, percent: Percent) -> String {
        self.exact(percent.mantissa(), percent.decimals())
    }

    /// [`Money::raised_by`] before it is rounded.
    pub(crate) fn exact_raised_by(self, percent: Percent) -> String {
        let whole = percent.divisor() * 100;
        self.exact(whole + percent.mantissa(), percent.decimals())
    }

    /// amount × percent / 100, rounded down, of an amount that is not negative.
    pub(crate) fn floor_percentage(self, percent: Percent) -> Self {
        let (floor, _) = multiply_divide(self.minor, percent.mantissa(), percent.divisor() * 100);
        Self {
            minor: floor,
            currency: self.currency,
        }
    }

    /// amount × numerator / 100 / 10^decimals, all of it.
    fn exact(self, numerator: i128, decimals: u32) -> String {
        // 10^15 times 18 digits: far from i128's end.
        let product = i128::from(self.minor) * numerator;
        let width = (self.currency.decimals() + 2 + decimals) as usize;
        let digits = format!("{:0least$}", product.unsigned_abs(), least = width + 1);
        let (whole, fraction) = digits.split_at(digits.len() - width);
        let mut fraction = fraction;
        let least = self.currency.decimals() as usize;
        while fraction.len() > least && fraction.ends_with('0') {
            fraction = &fraction[..fraction.len() - 1];
        }
        let sign = if product < 0 { "-" } else { "" };
        let point = if fraction.is_empty() { "" } else { "." };
        format!("{sign}{whole}{point}{fraction}")
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

/// Room for the machine's form of any amount: a sign, 16 digits, a point.
pub(crate) type MoneyText = [u8; 24];

impl Money {
    /// The machine's form, written into `text` from its end: a batch of quotes
    /// writes millions of amounts.
    pub(crate) fn text<'t>(&self, text: &'t mut MoneyText) -> &'t str {
        let decimals = self.currency.decimals();
        let (mut rest, mut at, mut digits) = (self.minor.unsigned_abs(), text.len(), 0);
        let mut put = |byte: u8| {
            at -= 1;
            text[at] = byte;
        };
        while rest > 0 || digits <= decimals {
            if digits == decimals && decimals > 0 {
                put(b'.');
            }
            // A digit is less than 10.
            put(b'0' + u8::try_from(rest % 10).unwrap_or_default());
            rest /= 10;
            digits += 1;
        }
        if self.minor < 0 {
            put(b'-');
        }
        std::str::from_utf8(&text[at..]).unwrap_or_default()
    }
}

/// So many minor units in the machine's form: for a sum that is only told and
/// may pass [`Money::LIMIT`].
pub(crate) fn minor_text(minor: i64, currency: Currency) -> String {
    Money { minor, currency }.to_string()
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text(&mut MoneyText::default()))
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} {}", self.currency)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(text: &str, code: &str) -> Money {
        Money::parse(text, Currency::from_code(code).unwrap()).unwrap()
    }

    fn percent(text: &str) -> Percent {
        Percent::parse(text).unwrap()
    }

    #[test]
    fn amounts_are_read_and_shown_with_their_currency_s_decimals() {
        for (text, code, minor, shown) in [
            ("3500", "USD", 350_000, "3500.00"),
            ("70.5", "USD", 7050, "70.50"),
            ("-0.07", "USD", -7, "-0.07"),
            ("-0", "USD", 0, "0.00"),
            ("520000", "JPY", 520_000, "520000"),
            ("1.5", "KWD", 1500, "1.500"),
            ("0.0001", "CLF", 1, "0.0001"),
            ("10000000000000", "USD", Money::LIMIT, "10000000000000.00"),
        ] {
            let money = money(text, code);
            assert_eq!((money.minor(), money.to_string()), (minor, shown.into()));
        }
        let refused = |text, code| Money::parse(text, Currency::from_code(code).unwrap());
        let most = |most| Err(NumberError::TooManyDecimals { most });
        assert_eq!(refused("1.005", "USD"), most(2));
        assert_eq!(refused("1.0", "JPY"), most(0));
        assert_eq!(refused("1,000", "USD"), Err(NumberError::NotANumber));
        for large in [
            "10000000000000.01",
            "-10000000000000.01",
            "9999999999999999999",
        ] {
            assert_eq!(refused(large, "USD"), Err(NumberError::TooLarge), "{large}");
        }
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        let usd = Currency::from_code("USD").unwrap();
        for (minor, rate, expected) in [
            (5, "10", 1),
            (15, "10", 2),
            (25, "10", 3),
            (-5, "10", -1),
            (-15, "10", -2),
            (5, "-10", -1),
            (4, "10", 0),
            (-4, "10", 0),
            (5, "9.999999999999", 0),
            // Past 64 bits on the way, exact all the same.
            (999_999_999_999_999, "50", 500_000_000_000_000),
            (999_999_999_999_999, "33.333333333333", 333_333_333_333_330),
        ] {
            let money = Money::from_minor(minor, usd).unwrap();
            let found = money.percentage(percent(rate).into()).unwrap().minor();
            assert_eq!(found, expected, "{minor} at {rate} percent");
        }
    }

    #[test]
    fn a_raise_is_rounded_once_as_a_whole() {
        // 0.05 less 10 percent is 0.045: half, away from zero.
        assert_eq!(
            money("0.05", "USD").raised_by(percent("-10").into()),
            Ok(money("0.05", "USD"))
        );
        assert_eq!(
            money("0.05", "USD").raised_by(percent("10").into()),
            Ok(money("0.06", "USD"))
        );
        assert_eq!(
            money("0.05", "USD").raised_by(percent("-100").into()),
            Ok(money("0", "USD"))
        );
    }

    #[test]
    fn nothing_passes_the_limit() {
        let most = Money::most(Currency::from_code("JPY").unwrap());
        let one = money("1", "JPY");
        assert_eq!(most.plus(one), Err(TooLarge));
        assert_eq!(most.negated().plus(one.negated()), Err(TooLarge));
        assert_eq!(most.times(1), Ok(most));
        assert_eq!(most.times(2), Err(TooLarge));
        assert_eq!(most.times(u64::MAX), Err(TooLarge));
        assert_eq!(one.times(u64::MAX), Err(TooLarge));
        assert_eq!(most.raised_by(Percent::ZERO.into()), Ok(most));
        assert_eq!(
            most.raised_by(percent("0.000000000001").into()),
            Err(TooLarge)
        );
        assert_eq!(
            most.percentage(percent("999999999999999999").into()),
            Err(TooLarge)
        );
        assert_eq!(most.shared_by(u64::MAX), Ok(Money::zero(most.currency())));
    }

    #[test]
    fn equal_parts_differ_by_one_and_the_larger_come_first() {
        let parts = |text, count| {
            let parts = money(text, "USD").split_evenly(count);
            parts.map(|part| part.minor()).collect::<Vec<_>>()
        };
        assert_eq!(parts("1.00", 4), [25, 25, 25, 25]);
        assert_eq!(parts("1.03", 4), [26, 26, 26, 25]);
        assert_eq!(parts("0.02", 4), [1, 1, 0, 0]);
        assert_eq!(parts("0", 3), [0, 0, 0]);
    }

    #[test]
    fn shares_are_met_with_the_rest_to_the_largest_remainders() {
        let parts = |text, shares: &[&str]| {
            let shares: Vec<_> = shares.iter().map(|share| percent(share)).collect();
            let parts = money(text, "USD").split_by(&shares);
            parts.iter().map(Money::minor).collect::<Vec<_>>()
        };
        assert_eq!(parts("1.00", &["40", "60"]), [40, 60]);
        // Remainders 0.5 and 0.5: the earlier share.
        assert_eq!(parts("0.01", &["50", "50"]), [1, 0]);
        // Remainders 0.3, 0.3, 0.4, however many decimals they were given with.
        assert_eq!(parts("0.01", &["30.0000", "30", "40.0"]), [0, 0, 1]);
        assert_eq!(parts("0.02", &["30", "30.00", "40"]), [1, 0, 1]);
        assert_eq!(parts("0", &["0.0001", "99.9999"]), [0, 0]);
    }
}
