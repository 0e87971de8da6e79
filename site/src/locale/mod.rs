//! A locale: its tag, its words, and how it writes numbers and dates.

mod cldr;
mod words;

pub use cldr::{decimal_mark, format};
pub use words::{CardWord, Words, read};

use unic_langid::LanguageIdentifier;

/// Whether a folder's name is a language tag (BCP 47), and in which canonical
/// form: `zh-tw` is `zh-TW`. Languages have two or three letters: the longer
/// ones that RFC 5646 allows are not registered, and `drafts` is no language.
pub fn canonical_tag(name: &str) -> Option<String> {
    let tag: LanguageIdentifier = name.parse().ok()?;
    (tag.language.as_str().len() <= 3 && !tag.language.is_empty()).then(|| tag.to_string())
}
