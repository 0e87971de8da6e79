//! Percentages: exact decimals as a card or a request writes them. No
//! arithmetic with money is here; that is in [`money`](crate::money).

use std::fmt;

use rust_decimal::Decimal;

use crate::number::{self, NumberError};

/// An exact number of percent, such as `2`, `1.5` or `-3`. Two are equal when
/// their values are, however many zeros they were written with.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Percent(Decimal);

impl Percent {
    /// The most digits after the point that [`Percent::parse`] takes.
    pub const MOST_DECIMALS: u32 = 12;
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);
    /// The whole.
    pub const HUNDRED: Self = Self(Decimal::ONE_HUNDRED);
    /// The whole, taken off.
    pub const MINUS_HUNDRED: Self = Self(Decimal::from_parts(100, 0, 0, true, 0));

    /// Reads digits with an optional minus and an optional point, up to twelve
    /// decimals and eighteen digits in all. The range is the caller's to check.
    pub fn parse(text: &str) -> Result<Self, NumberError> {
        let number = number::parse(text, Self::MOST_DECIMALS)?;
        Decimal::try_new(number.mantissa, number.decimals)
            .map(Self)
            .map_err(|_| NumberError::TooLarge)
    }

    /// How many digits after the point it was written with.
    pub fn decimals(&self) -> u32 {
        self.0.scale()
    }

    /// Whether it is nothing.
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Whether it is below nothing.
    pub fn is_negative(&self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }

    /// The same percentage with the other sign.
    pub(crate) fn negated(&self) -> Self {
        Self(-self.0)
    }

    /// The digits of the number without its point: 1.50 is 150.
    pub(crate) fn mantissa(&self) -> i128 {
        self.0.mantissa()
    }

    /// 10 to the number of its decimals: what the mantissa is divided by.
    pub(crate) fn divisor(&self) -> i128 {
        i128::from(10i64.pow(self.decimals().min(Self::MOST_DECIMALS)))
    }
}

impl Default for Percent {
    fn default() -> Self {
        Self::ZERO
    }
}

/// Canonical: no zeros at the end, no point without digits, no sign for zero.
impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let divisor = self.divisor().unsigned_abs();
        let magnitude = self.mantissa().unsigned_abs();
        if self.is_negative() {
            f.write_str("-")?;
        }
        write!(f, "{}", magnitude / divisor)?;
        let (mut fraction, mut width) = (magnitude % divisor, self.decimals() as usize);
        if fraction > 0 {
            while fraction % 10 == 0 {
                fraction /= 10;
                width -= 1;
            }
            write!(f, ".{fraction:0width$}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_is_canonical() {
        for (text, shown) in [
            ("2", "2"),
            ("2.00", "2"),
            ("1.50", "1.5"),
            ("-3", "-3"),
            ("-0.0", "0"),
            ("0.000000000001", "0.000000000001"),
            ("10.05", "10.05"),
            ("-0.50", "-0.5"),
        ] {
            assert_eq!(Percent::parse(text).unwrap().to_string(), shown);
        }
    }

    #[test]
    fn equality_is_of_values_and_order_is_exact() {
        let parse = |text| Percent::parse(text).unwrap();
        assert_eq!(parse("1.50"), parse("1.5"));
        assert_eq!(parse("-0"), Percent::ZERO);
        assert!(!parse("-0").is_negative());
        assert!(parse("100.000000000001") > Percent::HUNDRED);
        assert!(parse("-0.000000000001") < Percent::ZERO);
    }

    #[test]
    fn decimals_are_as_written() {
        assert_eq!(Percent::parse("5.0000").map(|p| p.decimals()), Ok(4));
        assert_eq!(
            Percent::parse("5.0000000000001"),
            Err(NumberError::TooManyDecimals { most: 12 })
        );
    }
}
