//! Numbers the way a country or a spreadsheet writes them, and the plain ones
//! that they may mean: `15.000,50`, `1,50,000`, `15'000`, `１５０００`, `$15,000`.
//! What is here only suggests; nothing that it reads gets onto a card.

/// Zeros of scripts whose ten digits follow one another: full-width,
/// Arabic-Indic, its eastern form, Devanagari.
const ZEROS: [char; 4] = ['\u{ff10}', '\u{660}', '\u{6f0}', '\u{966}'];

/// Signs beside a number that change nothing about how it is written.
const SIGNS: &str = "+%％٪$＄€£￡¥￥₩₹₽₺₪₫฿";

/// The plain numbers that `written` may mean, the likeliest first. The name of
/// its `unit`, such as `USD`, may stand beside it. Anything else that is no part
/// of a number (`15k`, `1e4`, `1.5万`) leaves too much to guess.
pub(super) fn readings(written: &str, unit: &str) -> Vec<String> {
    let Some(marked) = marked(without(written.trim(), unit)) else {
        return Vec::new();
    };
    let (sign, unsigned) = match marked.trim().strip_prefix('-') {
        Some(rest) => ("-", rest.trim()),
        None => ("", marked.trim()),
    };
    let mut found = Vec::new();
    if !unsigned.is_empty() {
        found.extend(whole(unsigned));
    }
    if let Some(at) = unsigned.rfind(['.', ',']) {
        let (before, after) = (&unsigned[..at], &unsigned[at + 1..]);
        let again = before.contains(&unsigned[at..=at]);
        let digits = after.bytes().all(|byte| byte.is_ascii_digit());
        if let Some(whole) = whole(before).filter(|_| digits && !again && unsigned.len() > 1) {
            if !after.is_empty() {
                found.push(format!("{whole}.{after}"));
            }
            // Decimals that say nothing may be more than a currency has.
            if after.len() <= 2 && after.bytes().all(|byte| byte == b'0') {
                found.push(whole);
            }
        }
    }
    found.iter().map(|plain| format!("{sign}{plain}")).collect()
}

/// The text without a unit at either end.
fn without<'a>(text: &'a str, unit: &str) -> &'a str {
    let same = |part: Option<&str>| part.is_some_and(|part| part.eq_ignore_ascii_case(unit));
    let end = text.len().wrapping_sub(unit.len());
    if same(text.get(..unit.len())) {
        &text[unit.len()..]
    } else if same(text.get(end..)) {
        &text[..end]
    } else {
        text
    }
}

/// The text in ASCII: digits, `-`, both marks, and a space for whatever else
/// parts groups; none if something is no part of a number.
fn marked(text: &str) -> Option<String> {
    let mut marked = String::with_capacity(text.len());
    for c in text.chars() {
        let digit = ZEROS.iter().find_map(|zero| {
            let value = u32::from(c).checked_sub(u32::from(*zero))?;
            char::from_digit(value, 10)
        });
        marked.push(match c {
            _ if digit.is_some() => digit?,
            '0'..='9' | '.' | ',' | '-' => c,
            '．' | '٫' => '.',
            '，' | '٬' => ',',
            '－' | '−' | '–' => '-',
            '\'' | '’' | '‘' | '´' | '`' | '_' => ' ',
            // Marks of direction and of nothing come along when text is copied.
            '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}' => continue,
            _ if SIGNS.contains(c) => continue,
            _ if c.is_whitespace() => ' ',
            _ => return None,
        });
    }
    Some(marked)
}

/// The digits of a whole number whose groups, if there are any, are parted by
/// one kind of mark: three digits in the last, and two (as in India) or three
/// in those between. No digits are a zero.
fn whole(text: &str) -> Option<String> {
    let Some(mark) = text.chars().find(|c| !c.is_ascii_digit()) else {
        return Some(if text.is_empty() { "0" } else { text }.into());
    };
    let groups: Vec<&str> = text.split(mark).collect();
    let last = groups.len() - 1;
    let right = groups.iter().enumerate().all(|(at, group)| {
        group.bytes().all(|byte| byte.is_ascii_digit())
            && match at {
                0 => (1..=3).contains(&group.len()) && !group.starts_with('0'),
                _ if at == last => group.len() == 3,
                _ => (2..=3).contains(&group.len()),
            }
    });
    right.then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likeliest_reading_comes_first() {
        for (written, expected) in [
            ("15.000,50", &["15000.50"][..]),
            ("15,000.50", &["15000.50"]),
            ("15,000", &["15000", "15.000"]),
            ("1,50,000", &["150000"]),
            ("15\u{a0}000", &["15000"]),
            ("15\u{202f}000,5", &["15000.5"]),
            ("１５，０００．５", &["15000.5"]),
            ("١٥٬٠٠٠٫٥", &["15000.5"]),
            ("− 15’000", &["-15000"]),
            ("520.000,00", &["520000.00", "520000"]),
            ("usd 1.500.000", &["1500000"]),
            ("15 USD", &["15"]),
            ("0,505", &["0.505"]),
            (".5", &["0.5"]),
            ("5.", &["5"]),
        ] {
            assert_eq!(readings(written, "USD"), expected, "{written:?}");
        }
    }

    #[test]
    fn what_is_not_clear_has_no_reading() {
        for written in [
            "",
            "-",
            ".",
            ",",
            " ",
            "15k",
            "1e4",
            "1.5万",
            "15 EUR",
            "12 50",
            "1.5.0",
            "1,2.3,4",
            "1.50,000,0",
            "1-2",
            "--1",
            "(15)",
            "½",
            "USDUSD",
            "1.2.",
            "0,5,5",
        ] {
            assert_eq!(readings(written, "USD"), [""; 0], "{written:?}");
        }
    }
}
