//! What CLDR knows about languages themselves: their names and the direction
//! of their script; and what people write in place of a language tag.

use std::sync::LazyLock;

use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::{LanguageDisplayNames, LocaleDisplayNamesFormatter};
use icu_locale::{LocaleCanonicalizer, LocaleDirectionality};
use icu_locale_core::Locale;

use super::canonical_tag;

/// `ltr` or `rtl`; nothing for a language that CLDR does not know.
pub fn direction(tag: &str) -> Option<&'static str> {
    let locale: Locale = tag.parse().ok()?;
    let directions = const { LocaleDirectionality::new_extended() };
    Some(match directions.get(&locale.id)? {
        icu_locale::Direction::RightToLeft => "rtl",
        icu_locale::Direction::LeftToRight => "ltr",
        _ => return None,
    })
}

/// The language's name for itself, with a capital where it has capitals.
pub fn own(tag: &str) -> Option<String> {
    let locale: Locale = tag.parse().ok()?;
    let options = DisplayNamesOptions::default();
    let languages = LanguageDisplayNames::try_new((&locale).into(), options).ok()?;
    let language = languages.of(locale.id.language)?;
    // With its script and country. CLDR lacks some of these names for some
    // languages, which then have their plain name.
    let whole = LocaleDisplayNamesFormatter::try_new((&locale).into(), options).ok();
    let name = whole.map_or_else(|| language.to_owned(), |it| it.of(&locale).into_owned());
    let mut chars = name.chars();
    let first = chars.next()?;
    Some(first.to_uppercase().chain(chars).collect())
}

/// The language's English name, or the tag.
pub fn english(tag: &str) -> String {
    let name = || {
        let english: Locale = "en".parse().ok()?;
        let options = DisplayNamesOptions::default();
        let names = LocaleDisplayNamesFormatter::try_new((&english).into(), options).ok()?;
        Some(names.of(&tag.parse().ok()?).into_owned())
    };
    name().unwrap_or_else(|| tag.to_owned())
}

/// The tag that is used today for what a tag means: `iw` is `he`.
pub(crate) fn of_today(tag: &str) -> String {
    let Ok(mut locale) = tag.parse::<Locale>() else {
        return tag.to_owned();
    };
    const { LocaleCanonicalizer::new_extended() }.canonicalize(&mut locale);
    locale.to_string()
}

/// Countries and others that are taken for languages, and which language is
/// meant. None of them is a language's tag.
const MISTAKEN: [(&str, &str); 10] = [
    ("cn", "zh"),
    ("cz", "cs"),
    ("dk", "da"),
    ("gr", "el"),
    ("jp", "ja"),
    ("kh", "km"),
    ("ua", "uk"),
    ("us", "en-US"),
    ("vn", "vi"),
    ("zh-cht", "zh-Hant"),
];

/// The languages whose names people may write in place of a tag.
const NAMED: &str = "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu \
    he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl no pa pl ps \
    pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh zu zh-Hans zh-Hant";

/// A name that is no language tag, or none of a language: which one is meant,
/// if that can be told, and the language's English name.
pub(crate) fn meant(name: &str) -> Option<(String, String)> {
    static NAMES: LazyLock<Vec<(String, &str)>> = LazyLock::new(|| {
        let both = |tag: &'static str| {
            let own = own(tag).map(|name| (name.to_lowercase(), tag));
            [Some((english(tag).to_lowercase(), tag)), own]
        };
        NAMED.split_whitespace().flat_map(both).flatten().collect()
    });
    let lower = name.trim().to_lowercase();
    let dashed = lower.replace(['_', '.', ' '], "-");
    let mistaken = MISTAKEN.iter().find(|(it, _)| *it == dashed);
    let named = NAMES.iter().find(|(it, _)| *it == lower);
    let tag = match (mistaken, named) {
        (Some((_, tag)), _) | (None, Some((_, tag))) => (*tag).to_owned(),
        // `zh_CN` and `en.UTF-8` are how operating systems write it.
        (None, None) => [
            dashed.as_str(),
            dashed.split("-utf").next().unwrap_or_default(),
        ]
        .into_iter()
        .find_map(canonical_tag)?,
    };
    let english = english(&tag);
    Some((tag, english))
}

/// Whether a well-formed tag is one that is mistaken for a language's.
pub(crate) fn is_mistaken(name: &str) -> bool {
    MISTAKEN.iter().any(|(it, _)| it.eq_ignore_ascii_case(name))
}
