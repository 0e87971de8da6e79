//! Emphasis beside CJK text. `CommonMark` wants a blank or punctuation
//! outside a run of `*`, `_` or `~` whose inside is punctuation; Chinese,
//! Japanese and Korean write no blanks, so that `**计划。**然后` keeps its
//! stars. Here a CJK character outside counts as punctuation does.

use std::ops::Range;

use memchr::memchr3;

/// Where the run of marks at `run` of `text` lacks punctuation that a CJK
/// character stands for: before the run, behind it.
pub(super) fn lacks(text: &str, run: &Range<usize>) -> (bool, bool) {
    let before = text[..run.start].chars().next_back();
    let after = text[run.end..].chars().next();
    let (Some(before), Some(after)) = (before, after) else {
        return (false, false);
    };
    if before.is_whitespace() || after.is_whitespace() {
        return (false, false);
    }
    // Underscores within words are letters, whatever stands beside them.
    let strict = text.as_bytes().get(run.start) == Some(&b'_');
    (
        is_cjk(before) && (strict || is_punctuation(after)),
        is_cjk(after) && (strict || is_punctuation(before)),
    )
}

/// Whether any run of marks in a text may lack it, wherever it stands.
pub(super) fn lacks_any(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(at) = memchr3(b'*', b'_', b'~', &bytes[from..]) {
        let start = from + at;
        let mark = bytes[start];
        let len = bytes[start..]
            .iter()
            .take_while(|byte| **byte == mark)
            .count();
        from = start + len;
        if lacks(text, &(start..from)) != (false, false) {
            return true;
        }
    }
    false
}

fn is_punctuation(c: char) -> bool {
    !c.is_alphanumeric() && !c.is_whitespace()
}

/// Whether words of the character's script stand without blanks between
/// them, or, of Hangul, with particles right behind a quotation.
pub(super) fn is_cjk(c: char) -> bool {
    matches!(u32::from(c),
        0x1100..=0x11ff | 0x2e80..=0x2fdf | 0x3001..=0x33ff | 0x3400..=0x4dbf
        | 0x4e00..=0x9fff | 0xa960..=0xa97f | 0xac00..=0xd7ff | 0xf900..=0xfaff
        | 0xfe30..=0xfe4f | 0xff00..=0xffef | 0x1b000..=0x1b16f | 0x1f200..=0x1f2ff
        | 0x2_0000..=0x3_fffd)
}
