//! What a reader typed, as a number. A text is read only when it can mean
//! one number: separators must stand where the locale puts them, so that
//! `1,5` is not taken for fifteen.

use super::Format;

impl Format {
    /// The whole number that a reader typed; nothing if it is not one. Empty
    /// is 0, and what is too large for the type is the largest it has.
    pub fn parse_integer(&self, typed: &str) -> Option<u64> {
        let text = self.plain_text(typed, false)?;
        Some(text.parse().unwrap_or(u64::MAX))
    }

    /// The decimal number of 0 or more that a reader typed, as plain text
    /// (`33.5`); nothing if it is not one. Empty is 0. A percent sign behind
    /// it is allowed.
    pub fn parse_decimal(&self, typed: &str) -> Option<String> {
        let typed = trimmed(typed).trim_end_matches(['%', '\u{ff05}', '\u{66a}']);
        self.plain_text(typed, true)
    }

    /// The only number of a text that has other words, too, such as
    /// `Team members: 1 234`, as plain text; nothing if there is none or more
    /// than one, or if what stands beside it may make it another: a sign, a
    /// letter, `万`. Blanks and apostrophes between groups of three digits are
    /// taken for separators in every locale.
    pub fn one_number(&self, text: &str, decimals: bool) -> Option<String> {
        let letters: Vec<char> = text.chars().collect();
        let digit_at =
            |at: Option<usize>| at.and_then(|at| self.digit(*letters.get(at)?)).is_some();
        let inside = |at: usize| {
            let c = letters.get(at).copied().unwrap_or_default();
            let between = digit_at(at.checked_sub(1)) && digit_at(at.checked_add(1));
            digit_at(Some(at)) || (between && (self.separates(c) || self.is_decimal(c)))
        };
        let first = (0..letters.len()).find(|at| inside(*at))?;
        let end = (first..letters.len()).find(|at| !inside(*at));
        let end = end.unwrap_or(letters.len());
        let (before, number) = (letters.get(..first)?, letters.get(first..end)?);
        let behind = letters.get(end..)?;
        let joined = |c: &char| c.is_ascii_alphabetic() || "万萬千百亿億兆만천억".contains(*c);
        let mut sign = before.iter().rev().skip_while(|c| c.is_whitespace());
        if (end..letters.len()).any(|at| digit_at(Some(at)))
            || before.last().is_some_and(joined)
            || behind.first().is_some_and(joined)
            || sign.next().is_some_and(|c| "-−–+/*^=<>~".contains(*c))
            || (!decimals && behind.iter().any(|c| "%％٪/*^".contains(*c)))
        {
            return None;
        }
        let number: String = number.iter().collect();
        if let Some(plain) = self.plain_text(&number, true) {
            return whole(plain, decimals);
        }
        let mut groups = number.split(|c: char| is_blank(c) && !is_separator(&self.group, c));
        let mut plain = groups.next()?.to_owned();
        for group in groups {
            let digits = group.chars().take_while(|c| self.digit(*c).is_some());
            if digits.count() != 3 || plain.chars().any(|c| self.digit(c).is_none()) {
                return None;
            }
            plain.push_str(group);
        }
        whole(self.plain_text(&plain, true)?, decimals)
    }

    /// Whether `c` may stand between groups of digits somewhere.
    fn separates(&self, c: char) -> bool {
        is_separator(&self.group, c) || is_blank(c)
    }

    fn plain_text(&self, typed: &str, decimals: bool) -> Option<String> {
        let mut text = String::new();
        let mut fraction = false;
        // How many digits each group has, before the fraction.
        let mut groups = vec![0_usize];
        for c in trimmed(typed).chars() {
            if let Some(digit) = self.digit(c) {
                text.push(digit);
                if let (false, Some(group)) = (fraction, groups.last_mut()) {
                    *group += 1;
                }
            } else if !fraction && is_separator(&self.group, c) {
                groups.push(0);
            } else if decimals && !fraction && self.is_decimal(c) {
                fraction = true;
                if text.is_empty() {
                    text.push('0');
                }
                text.push('.');
            } else {
                return None;
            }
        }
        let text = text.strip_suffix('.').unwrap_or(&text);
        if !self.groups_well(&groups) {
            return None;
        }
        // No leading zeros, and a zero for nothing at all.
        let whole = text.find('.').unwrap_or(text.len());
        let zeros = text.bytes().take_while(|byte| *byte == b'0').count();
        let text = text.get(zeros.min(whole.saturating_sub(1))..)?;
        Some(if text.is_empty() { "0" } else { text }.to_owned())
    }

    /// Whether groups of these lengths are the locale's.
    fn groups_well(&self, groups: &[usize]) -> bool {
        let [first, middle @ .., last] = groups else {
            return true;
        };
        let (primary, secondary) = (usize::from(self.primary), usize::from(self.secondary));
        primary > 0
            && *last == primary
            && middle.iter().all(|group| *group == secondary)
            && (1..=secondary).contains(first)
    }

    /// The ASCII digit for a digit: the locale's, or one of a script that a
    /// reader's keyboard may write.
    fn digit(&self, c: char) -> Option<char> {
        /// The zeros: Arabic, Persian, Devanagari, Bengali, Thai, full-width.
        const ZEROS: [u32; 6] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
        if c.is_ascii_digit() {
            return Some(c);
        }
        let own = self.digits.chars().position(|digit| digit == c);
        let value = own.and_then(|value| u32::try_from(value).ok());
        let mut others = ZEROS.iter().map(|zero| u32::from(c).wrapping_sub(*zero));
        char::from_digit(value.or_else(|| others.find(|value| *value < 10))?, 10)
    }

    /// The locale's own sign, or a point where that cannot be anything else.
    fn is_decimal(&self, c: char) -> bool {
        is_separator(&self.decimal, c)
            || ((is_separator(".", c) || c == '\u{66b}') && !is_separator(&self.group, c))
    }
}

/// Without the blanks around it, and without marks of writing direction.
fn trimmed(typed: &str) -> &str {
    let around = |c: char| {
        c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}')
    };
    typed.trim_matches(around)
}

/// What stands between groups of digits in many places of the world and is no
/// decimal sign in any.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\'' | '\u{2019}')
}

/// The number, if it may have decimals or has none but zeros.
fn whole(number: String, decimals: bool) -> Option<String> {
    match number.split_once('.') {
        Some((whole, fraction)) if !decimals => {
            let zeros = fraction.bytes().all(|byte| byte == b'0');
            zeros.then(|| whole.to_owned())
        }
        _ => Some(number),
    }
}

/// Whether `c` is this separator, or one that keyboards write for it.
fn is_separator(separator: &str, c: char) -> bool {
    let Some(own) = separator.chars().next() else {
        return false;
    };
    own == c
        || match own {
            ',' => c == '\u{ff0c}',
            '.' => c == '\u{ff0e}',
            '\'' | '\u{2019}' => matches!(c, '\'' | '\u{2019}'),
            own => own.is_whitespace() && c.is_whitespace(),
        }
}
