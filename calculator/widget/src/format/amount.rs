//! What a reader typed as an amount of money: a number with or without its
//! currency beside it.

use pricing::Currency;

use super::Format;

impl Format {
    /// The amount of 0 or more that a reader typed, as plain text (`40000.5`);
    /// nothing if it is none. The currency's sign or code may stand before or
    /// behind it; that of another currency may not.
    pub fn parse_amount(&self, typed: &str, currency: Currency) -> Option<String> {
        let code = currency.code();
        let mut text = typed.trim();
        let code_before = text
            .get(..code.len())
            .filter(|it| it.eq_ignore_ascii_case(code));
        if code_before.is_some() {
            text = text.get(code.len()..)?;
        }
        let behind = text.len().saturating_sub(code.len());
        if text
            .get(behind..)
            .is_some_and(|it| it.eq_ignore_ascii_case(code))
        {
            text = text.get(..behind)?;
        }
        if let Some((_, affixes)) = self.currencies.iter().find(|(known, _)| known == code) {
            let (before, behind) = &affixes.positive;
            for sign in [before.trim(), behind.trim()] {
                text = without(text.trim(), sign);
            }
        }
        let has_digit = text.chars().any(char::is_numeric);
        let is_percent = text.contains(['%', '\u{ff05}', '\u{66a}']);
        (has_digit && !is_percent).then(|| self.parse_decimal(text))?
    }
}

/// The text without a currency's sign before or behind it, which is `US$` and
/// typed as `$`.
fn without<'t>(text: &'t str, sign: &str) -> &'t str {
    let last = sign.char_indices().next_back();
    let short = last.filter(|(_, c)| !c.is_alphanumeric());
    let short = short.and_then(|(at, _)| sign.get(at..)).unwrap_or(sign);
    for sign in [sign, short] {
        let rest = text.strip_prefix(sign).or_else(|| text.strip_suffix(sign));
        if let (false, Some(rest)) = (sign.is_empty(), rest) {
            return rest;
        }
    }
    text
}
