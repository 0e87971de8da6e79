//! Calendar dates, only as far as installments need them. There is no clock,
//! no time of day, no time zone and no weekday here.

use std::fmt;

/// A day of the Gregorian calendar, years 1 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    const LAST_YEAR: u16 = 9999;

    /// The date, if the calendar has it. Months and days count from 1.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year == 0 || year > Self::LAST_YEAR || day == 0 || day > days_in(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// Reads `2027-01-31`: four digits, two, two (ISO 8601, extended form).
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        Self::new(
            digits(year, 4)?,
            digits(month, 2)?.try_into().ok()?,
            digits(day, 2)?.try_into().ok()?,
        )
    }

    /// Year, from 1.
    pub const fn year(&self) -> u16 {
        self.year
    }

    /// Month, from 1.
    pub const fn month(&self) -> u8 {
        self.month
    }

    /// Day of the month, from 1.
    pub const fn day(&self) -> u8 {
        self.day
    }

    /// The same day so many months later; a day that the month lacks becomes
    /// the month's last day. What would pass the year 9999 ends in it.
    pub fn add_months(&self, months: u32) -> Self {
        let before = u32::from(self.year) * 12 + u32::from(self.month) - 1;
        let count = u64::from(before) + u64::from(months);
        let year = u16::try_from(count / 12).map_or(Self::LAST_YEAR, |y| y.min(Self::LAST_YEAR));
        let month = u8::try_from(count % 12 + 1).unwrap_or(12);
        // Every month has as many days.
        let day = match self.day {
            ..=28 => self.day,
            day => day.min(days_in(year, month)),
        };
        Self { year, month, day }
    }

    /// So many days later, for a surface that knows today and how long a quote
    /// holds. What would pass the year 9999 ends with its last day.
    pub fn add_days(&self, days: u32) -> Self {
        let mut date = *self;
        let mut left = days;
        loop {
            let rest = u32::from(days_in(date.year, date.month) - date.day);
            if let (true, Ok(few)) = (left <= rest, u8::try_from(left)) {
                date.day += few;
                return date;
            }
            if (date.year, date.month) == (Self::LAST_YEAR, 12) {
                date.day = 31;
                return date;
            }
            left -= rest + 1;
            date.day = 1;
            date = date.add_months(1);
        }
    }
}

/// Room for `2027-01-31`.
pub(crate) type DateText = [u8; 10];

impl Date {
    /// The machine's form, written into `text`.
    pub(crate) fn text(self, text: &mut DateText) -> &str {
        let (month, day) = (u16::from(self.month), u16::from(self.day));
        let places = [(0..4, self.year), (5..7, month), (8..10, day)];
        *text = *b"....-..-..";
        for (range, number) in places {
            let mut rest = number;
            for byte in text[range].iter_mut().rev() {
                // A digit is less than 10.
                *byte = b'0' + u8::try_from(rest % 10).unwrap_or_default();
                rest /= 10;
            }
        }
        std::str::from_utf8(text).unwrap_or_default()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text(&mut DateText::default()))
    }
}

/// The number that exactly so many ASCII digits make.
fn digits(text: &str, count: usize) -> Option<u16> {
    if text.len() != count || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// Days of a month; 0 for a month that does not exist.
const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn only_real_dates_in_the_one_form_are_read() {
        for text in [
            "2027-02-29",
            "2100-02-29",
            "2027-00-10",
            "2027-13-01",
            "2027-04-31",
            "2027-01-00",
            "0000-01-01",
            "27-01-01",
            "2027-1-1",
            "2027-01-01T00:00",
            " 2027-01-01",
            "2027/01/01",
            "20270101",
            "+027-01-01",
            "2027-01--1",
            "",
        ] {
            assert_eq!(Date::parse(text), None, "{text:?}");
        }
        assert_eq!(date("2028-02-29").to_string(), "2028-02-29");
        assert_eq!(date("2000-02-29").day(), 29);
    }

    #[test]
    fn months_count_from_the_start_and_stop_at_the_months_end() {
        let start = date("2027-01-31");
        for (months, expected) in [
            (0, "2027-01-31"),
            (1, "2027-02-28"),
            (2, "2027-03-31"),
            (3, "2027-04-30"),
            (13, "2028-02-29"),
            (36, "2030-01-31"),
        ] {
            assert_eq!(start.add_months(months), date(expected), "{months}");
        }
        assert_eq!(date("2027-12-01").add_months(1), date("2028-01-01"));
        assert_eq!(start.add_months(u32::MAX).year(), 9999);
    }

    #[test]
    fn days_cross_months_years_and_leap_days() {
        for (start, days, expected) in [
            ("2026-11-22", 0, "2026-11-22"),
            ("2026-11-22", 8, "2026-11-30"),
            ("2026-11-22", 9, "2026-12-01"),
            ("2026-11-22", 30, "2026-12-22"),
            ("2028-02-28", 1, "2028-02-29"),
            ("2027-02-28", 1, "2027-03-01"),
            ("1970-01-01", 20_779, "2026-11-22"),
        ] {
            assert_eq!(date(start).add_days(days), date(expected), "{start} {days}");
        }
        assert_eq!(date("2026-11-22").add_days(u32::MAX), date("9999-12-31"));
    }
}
