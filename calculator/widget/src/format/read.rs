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

    /// The ASCII digit for a digit that is ASCII, full-width or the locale's.
    fn digit(&self, c: char) -> Option<char> {
        let own = || self.digits.chars().position(|digit| digit == c);
        let value = match c {
            '0'..='9' => return Some(c),
            '\u{ff10}'..='\u{ff19}' => u32::from(c) - 0xff10,
            _ => u32::try_from(own()?).ok()?,
        };
        char::from_digit(value, 10)
    }

    /// The locale's own sign, or a point where that cannot be anything else.
    fn is_decimal(&self, c: char) -> bool {
        is_separator(&self.decimal, c) || (is_separator(".", c) && !is_separator(&self.group, c))
    }
}

/// Without the blanks around it, and without marks of writing direction.
fn trimmed(typed: &str) -> &str {
    let around = |c: char| {
        c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}')
    };
    typed.trim_matches(around)
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
