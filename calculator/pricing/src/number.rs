//! The one grammar for numbers that arrive as text: an optional minus sign,
//! digits, and optionally a point with more digits. It is not a localized
//! reader: no grouping, no exponent, no plus sign, no white space.

use std::fmt;

/// A number as written: `mantissa` × 10^−`decimals`.
#[derive(Clone, Copy)]
pub(crate) struct Number {
    pub(crate) mantissa: i64,
    /// Digits after the point as written, trailing zeros included.
    pub(crate) decimals: u32,
}

/// Why a text is not the number that was asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NumberError {
    /// Not an optional minus, digits and optionally a point with more digits.
    NotANumber,
    /// A number with more digits after its point than fit; zeros count too.
    TooManyDecimals {
        /// How many digits after the point are allowed.
        most: u32,
    },
    /// A number too far from zero to be held.
    TooLarge,
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotANumber => f.write_str("not a number such as 1234.5"),
            Self::TooManyDecimals { most: 0 } => f.write_str("no decimals are allowed"),
            Self::TooManyDecimals { most } => write!(f, "more than {most} decimals"),
            Self::TooLarge => f.write_str("too large"),
        }
    }
}

impl std::error::Error for NumberError {}

/// Reads `text`, which may have up to `most_decimals` digits after its point.
pub(crate) fn parse(text: &str, most_decimals: u32) -> Result<Number, NumberError> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(whole) || fraction.is_some_and(|part| !all_digits(part)) {
        return Err(NumberError::NotANumber);
    }
    let fraction = fraction.unwrap_or_default();
    let decimals = match u32::try_from(fraction.len()) {
        Ok(decimals) if decimals <= most_decimals => decimals,
        _ => {
            return Err(NumberError::TooManyDecimals {
                most: most_decimals,
            });
        }
    };
    let magnitude = whole
        .bytes()
        .chain(fraction.bytes())
        .try_fold(0i64, |sum, digit| {
            sum.checked_mul(10)?.checked_add(i64::from(digit - b'0'))
        })
        .ok_or(NumberError::TooLarge)?;
    let mantissa = if unsigned.len() < text.len() {
        -magnitude
    } else {
        magnitude
    };
    Ok(Number { mantissa, decimals })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<(i64, u32), NumberError> {
        parse(text, 4).map(|number| (number.mantissa, number.decimals))
    }

    #[test]
    fn reads_what_the_grammar_allows() {
        assert_eq!(read("0"), Ok((0, 0)));
        assert_eq!(read("-0"), Ok((0, 0)));
        assert_eq!(read("007.50"), Ok((750, 2)));
        assert_eq!(read("-1.0005"), Ok((-10_005, 4)));
        assert_eq!(read("9223372036854775807"), Ok((i64::MAX, 0)));
    }

    #[test]
    fn refuses_everything_else() {
        for text in [
            "", "-", ".", "1.", ".5", "+1", " 1", "1 ", "1,5", "1e3", "--1", "1.2.3", "1_000", "٣",
            "NaN", "0x1f", "5%",
        ] {
            assert_eq!(read(text), Err(NumberError::NotANumber), "{text:?}");
        }
    }

    #[test]
    fn a_shape_is_judged_before_a_size() {
        assert_eq!(read("99999999999999999999x"), Err(NumberError::NotANumber));
        assert_eq!(
            read("9.00000"),
            Err(NumberError::TooManyDecimals { most: 4 })
        );
        assert_eq!(read("9223372036854775808"), Err(NumberError::TooLarge));
    }
}
