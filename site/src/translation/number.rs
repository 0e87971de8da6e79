//! Numbers in running text, whatever language writes them: 1,234.50 and
//! 1.234,50 and 1 234,50 and １２３４．５ are one number. A text does not say
//! which of its marks is the decimal one, so a number is the set of the values
//! that it can have; two are the same when they have one in common.

use std::ops::Range;

/// A number as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// As it was written.
    pub written: String,
    /// What it can be, as plain digits: `1234.5`.
    pub values: Vec<String>,
    /// Whether it is an amount of money or a percentage.
    pub price: bool,
    /// The last mark between its digits.
    mark: Option<char>,
    /// Its bytes in the text.
    pub span: Range<usize>,
}

impl Number {
    /// Whether both can be the same number.
    pub fn is(&self, other: &Self) -> bool {
        self.values.iter().any(|value| other.values.contains(value))
    }

    /// The number as a language reads it that writes decimals behind this
    /// mark.
    #[must_use]
    pub fn read_by(&self, decimal: char) -> Self {
        let mut number = self.clone();
        if let (2, Some(mark)) = (self.values.len(), self.mark)
            && matches!(mark, '.' | ',')
        {
            number.values.remove(usize::from(mark != decimal));
        }
        number
    }

    /// Whether a writer may well put it in words: "two", "a dozen".
    pub fn is_small(&self) -> bool {
        !self.price
            && self
                .values
                .iter()
                .any(|value| value.parse::<u32>().is_ok_and(|value| value <= 12))
    }
}

/// The first digits of the scripts that have their own, as far as documents
/// are written with them.
const ZEROS: &[char] = &[
    '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{ed0}', '\u{1040}', '\u{17e0}',
    '\u{ff10}',
];

fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10)
    })
}

/// What can stand between the digits of a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Point,
    Comma,
    /// Only ever between groups of thousands.
    Group,
    /// The same, but between two numbers as well.
    Blank,
    /// Between hours and minutes.
    Colon,
}

fn mark(c: char) -> Option<Mark> {
    match c {
        '.' | '．' => Some(Mark::Point),
        // A full-width comma only ever stands between two numbers.
        ',' | '\u{66b}' => Some(Mark::Comma),
        '\'' | '’' | '\u{66c}' | '_' => Some(Mark::Group),
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => Some(Mark::Blank),
        ':' | '：' => Some(Mark::Colon),
        _ => None,
    }
}

/// The numbers of a text, in order.
pub(super) fn find(text: &str) -> Vec<Number> {
    let mut numbers = Vec::new();
    // Most texts have none.
    if !text.chars().any(|c| digit(c).is_some()) {
        return numbers;
    }
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut at = 0;
    while let Some((start, c)) = chars.get(at).copied() {
        if digit(c).is_none() {
            at += 1;
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| chars.get(at));
        // Part of a name: `B2B`, `sha256`; but not `USD200`.
        let in_word = before.is_some_and(|(_, c)| c.is_ascii_alphabetic() || *c == '_')
            && !SIGNS.iter().any(|sign| text[..start].ends_with(sign));
        let (groups, marks, next) = digits(&chars, at);
        let end = chars.get(next).map_or(text.len(), |(end, _)| *end);
        at = next;
        let word_follows = chars
            .get(next)
            .is_some_and(|(_, c)| c.is_ascii_alphabetic() && !is_unit(text, end));
        if in_word || word_follows {
            continue;
        }
        let mut values = values(&groups, &marks);
        multiplied(&text[end..], &mut values);
        afternoon(&marks, &text[end..], &mut values);
        let span = with_sign(text, &(start..end));
        numbers.push(Number {
            price: span.is_some(),
            written: text[span.clone().unwrap_or(start..end)].to_owned(),
            mark: text[start..end].chars().rfind(|c| mark(*c).is_some()),
            values,
            span: span.unwrap_or(start..end),
        });
    }
    numbers
}

/// The groups of digits from `at` on, the marks between them, and where they
/// end.
fn digits(chars: &[(usize, char)], mut at: usize) -> (Vec<String>, Vec<Mark>, usize) {
    let run = |mut at: usize| {
        let mut run = String::new();
        while let Some(digit) = chars.get(at).and_then(|(_, c)| digit(*c)) {
            run.push(digit);
            at += 1;
        }
        (run, at)
    };
    let (first, next) = run(at);
    let mut groups = vec![first];
    let mut marks = Vec::new();
    at = next;
    while let Some(mark) = chars.get(at).and_then(|(_, c)| mark(*c)) {
        let (group, next) = run(at + 1);
        let first = groups.len() == 1;
        let short = groups.last().is_some_and(|group| group.len() <= 3);
        let fits = match mark {
            Mark::Point | Mark::Comma => !group.is_empty(),
            Mark::Group | Mark::Blank => group.len() == 3 && short,
            Mark::Colon => first && group.len() == 2 && short,
        };
        let blank = mark == Mark::Blank;
        if !fits || blank && marks.iter().any(|it| *it != Mark::Blank) {
            break;
        }
        groups.push(group);
        marks.push(mark);
        at = next;
    }
    (groups, marks, at)
}

/// What the groups can mean.
fn values(groups: &[String], marks: &[Mark]) -> Vec<String> {
    let Some((last, leading)) = groups.split_last() else {
        return Vec::new();
    };
    let whole = plain(&groups.concat(), "");
    if marks.is_empty() {
        return vec![whole];
    }
    if marks.first() == Some(&Mark::Colon) {
        let first = leading.first().map_or("", String::as_str);
        let hours = first.trim_start_matches('0');
        return vec![format!(
            "{}:{last}",
            if hours.is_empty() { "0" } else { hours }
        )];
    }
    let thousands = groups.iter().skip(1).all(|group| group.len() == 3)
        && groups.first().is_some_and(|group| group.len() <= 3);
    let decimal = matches!(marks.last(), Some(Mark::Point | Mark::Comma));
    let once = marks.iter().filter(|it| Some(*it) == marks.last()).count() == 1;
    let mut values = Vec::new();
    if thousands {
        values.push(whole);
    }
    if decimal && once {
        values.push(plain(&leading.concat(), last));
    }
    if values.is_empty() {
        // A version, a date, an address: 1.2.3.
        values.push(groups.join("."));
    }
    values
}

/// Digits without what adds nothing: `007` is 7, `1.50` is 1.5.
fn plain(whole: &str, fraction: &str) -> String {
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() {
        whole.to_owned()
    } else {
        format!("{whole}.{fraction}")
    }
}

/// Words that multiply the number before them, and by how many tens.
const MULTIPLIERS: &[(&str, usize)] = &[
    ("万", 4),
    ("萬", 4),
    ("만", 4),
    ("亿", 8),
    ("億", 8),
    ("억", 8),
    ("千", 3),
    ("천", 3),
    ("k", 3),
    ("K", 3),
    ("thousand", 3),
    ("Tausend", 3),
    ("тыс", 3),
    ("tys", 3),
    ("tusen", 3),
    ("duizend", 3),
    ("mille", 3),
    ("mila", 3),
    ("mil ", 3),
    ("ribu", 3),
    ("ពាន់", 3),
    ("juta", 6),
    ("លាន", 6),
    ("M ", 6),
    ("mill", 6),
    ("Mill", 6),
    ("milj", 6),
    ("milh", 6),
    ("milion", 6),
    ("mln", 6),
    ("Mio", 6),
    ("млн", 6),
];

/// Adds what the number is with the word that follows it: `10 тыс.`, `1万`.
fn multiplied(after: &str, values: &mut Vec<String>) {
    let after = after.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-']);
    let Some((_, tens)) = MULTIPLIERS.iter().find(|(word, _)| after.starts_with(word)) else {
        return;
    };
    for value in values.clone() {
        let (whole, fraction) = value.split_once('.').unwrap_or((&value, ""));
        let (moved, rest) = fraction.split_at_checked(*tens).unwrap_or((fraction, ""));
        let zeros = "0".repeat(tens - moved.len().min(*tens));
        values.push(plain(&format!("{whole}{moved}{zeros}"), rest));
    }
}

/// 3:30 PM is 15:30.
fn afternoon(marks: &[Mark], after: &str, values: &mut Vec<String>) {
    let after = after.trim_start().to_ascii_lowercase();
    if marks != [Mark::Colon] || !after.starts_with("pm") && !after.starts_with("p.m") {
        return;
    }
    for value in values.clone() {
        if let Some((hours, minutes)) = value.split_once(':')
            && let Ok(hours) = hours.parse::<u32>()
            && hours < 12
        {
            values.push(format!("{}:{minutes}", hours + 12));
        }
    }
}

/// What says that a number is money or a percentage.
const SIGNS: &[&str] = &[
    "$", "€", "£", "¥", "￥", "₹", "₩", "៛", "₽", "zł", "kr", "Kč", "R$", "Rp", "%", "％", "٪",
    "元", "円", "원", "руб", "USD", "EUR", "GBP", "JPY", "CNY", "CHF", "SEK", "PLN", "BRL", "INR",
    "KRW", "IDR", "KHR", "TWD", "RUB",
];

/// The bytes of a number with the sign of its money or `%`, where it has one.
fn with_sign(text: &str, span: &Range<usize>) -> Option<Range<usize>> {
    let blanks = [' ', '\u{a0}', '\u{202f}'];
    let (before, after) = (&text[..span.start], &text[span.end..]);
    let left = before.trim_end_matches(blanks);
    let right = after.trim_start_matches(blanks);
    let first = SIGNS.iter().filter(|sign| left.ends_with(**sign));
    if let Some(sign) = first.max_by_key(|sign| sign.len()) {
        return Some(left.len() - sign.len()..span.end);
    }
    let last = SIGNS.iter().filter(|sign| right.starts_with(**sign));
    let sign = last.max_by_key(|sign| sign.len())?;
    let end = text.len() - right.len() + sign.len();
    Some(span.start..end)
}

/// The small numbers that an English text has as words, which a translation
/// may have as digits.
pub(super) fn in_words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_ascii_alphabetic());
    let values = words.filter_map(|word| {
        // The shortest and the longest of them.
        if !(3..=9).contains(&word.len()) {
            return None;
        }
        let found = WORDS.iter().find(|(it, _)| it.eq_ignore_ascii_case(word));
        found.map(|(_, value)| value.to_string())
    });
    values.collect()
}

const WORDS: &[(&str, u32)] = &[
    ("one", 1),
    ("once", 1),
    ("first", 1),
    ("two", 2),
    ("twice", 2),
    ("both", 2),
    ("pair", 2),
    ("second", 2),
    ("half", 2),
    ("three", 3),
    ("third", 3),
    ("four", 4),
    ("fourth", 4),
    ("quarter", 4),
    ("quarterly", 4),
    ("five", 5),
    ("fifth", 5),
    ("six", 6),
    ("sixth", 6),
    ("seven", 7),
    ("seventh", 7),
    ("eight", 8),
    ("eighth", 8),
    ("nine", 9),
    ("ninth", 9),
    ("ten", 10),
    ("tenth", 10),
    ("eleven", 11),
    ("eleventh", 11),
    ("twelve", 12),
    ("dozen", 12),
    ("twelfth", 12),
];

/// Whether the letters from `at` on are a unit written onto its number, and
/// not the rest of a name.
fn is_unit(text: &str, at: usize) -> bool {
    let rest = &text[at..];
    let letters = rest.chars().take_while(char::is_ascii_alphanumeric).count();
    letters <= 3
}
