//! The text of one block, gathered from its pieces, and where each piece
//! stands in the file.

use std::ops::Range;

use super::outline::Mention;

/// Text, and where it came from.
#[derive(Debug, Default)]
pub(super) struct Run {
    text: String,
    /// Start in the text, start in the file, and whether both have the same
    /// bytes from there on.
    pieces: Vec<(usize, usize, bool)>,
}

impl Run {
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Adds a piece that stands at `file`, and has `length` bytes there.
    pub(super) fn push(&mut self, text: &str, file: usize, length: usize) {
        self.pieces
            .push((self.text.len(), file, text.len() == length));
        self.text.push_str(text);
    }

    /// Something that is no text stands here.
    pub(super) fn gap(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// Where bytes of the text stand in the file.
    pub(super) fn file(&self, span: &Range<usize>) -> Range<usize> {
        let after = self.pieces.partition_point(|(at, ..)| *at <= span.start);
        match after.checked_sub(1).and_then(|at| self.pieces.get(at)) {
            Some((at, file, true)) => {
                let start = file + (span.start - at);
                start..start + span.len()
            }
            Some((_, file, false)) => *file..*file,
            None => 0..0,
        }
    }

    /// The text with blanks in place of addresses of pages and people, whose
    /// digits are no numbers; and the latter.
    pub(super) fn without_addresses(&self) -> (String, Vec<Mention>) {
        if !self.text.contains(['@', '/']) {
            return (self.text.clone(), Vec::new());
        }
        let mut text = String::with_capacity(self.text.len());
        let mut emails = Vec::new();
        for word in self.text.split_inclusive(char::is_whitespace) {
            let at = text.len();
            if word.contains("://") {
                text.extend(std::iter::repeat_n(' ', word.len()));
            } else if let Some(own) = email(word) {
                let span = self.file(&(at + own.start..at + own.end));
                let what = word[own].to_lowercase();
                emails.push(Mention { what, span });
                text.extend(std::iter::repeat_n(' ', word.len()));
            } else {
                text.push_str(word);
            }
        }
        (text, emails)
    }
}

/// The e-mail address in a word.
fn email(word: &str) -> Option<Range<usize>> {
    let at = word.find('@')?;
    let is_part = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    let before: usize = word[..at]
        .chars()
        .rev()
        .take_while(is_part)
        .map(char::len_utf8)
        .sum();
    let after: usize = word[at + 1..]
        .chars()
        .take_while(is_part)
        .map(char::len_utf8)
        .sum();
    let own = at - before..at + 1 + after;
    let own = own.start..own.start + word[own.clone()].trim_end_matches('.').len();
    (before > 0 && word[at + 1..own.end].contains('.')).then_some(own)
}

/// Words, as translators are paid for them: between blanks, and each letter of
/// scripts that are written without any.
pub(super) fn count_words(text: &str) -> usize {
    let wide = |c: char| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
    text.split_whitespace()
        .map(|word| {
            if word.is_ascii() {
                return usize::from(word.bytes().any(|c| c.is_ascii_alphanumeric()));
            }
            let letters = word.chars().filter(|c| wide(*c)).count();
            // A letter settles it before other scripts are looked up.
            let rest = word.bytes().any(|c| c.is_ascii_alphanumeric())
                || word.chars().any(|c| c.is_alphanumeric() && !wide(c));
            letters + usize::from(rest)
        })
        .sum()
}
