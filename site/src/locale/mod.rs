//! A locale: its tag, its words, and how it writes numbers and dates.

mod cldr;
pub(crate) mod folders;
pub mod names;
pub(crate) mod skeleton;
mod words;
mod words_check;
mod words_language;
mod words_syntax;
mod words_uses;

pub use cldr::{decimal_mark, format};
pub use words::{CardWord, CardWords, Words, read};
pub(crate) use words_language::same_names;

use unic_langid::LanguageIdentifier;

/// The tags of the pseudo-locales, which only `site serve` has.
pub(crate) const PSEUDO: [&str; 2] = ["en-XA", "ar-XB"];

/// Whether a folder's name is a language tag (BCP 47), and in which canonical
/// form: `zh-tw` is `zh-TW`. Languages have two or three letters: the longer
/// ones that RFC 5646 allows are not registered, and `drafts` is no language.
pub fn canonical_tag(name: &str) -> Option<String> {
    let tag: LanguageIdentifier = name.parse().ok()?;
    // The parser takes `zh_CN`, which browsers do not.
    if name.contains('_') {
        return None;
    }
    (tag.language.as_str().len() <= 3 && !tag.language.is_empty()).then(|| tag.to_string())
}
