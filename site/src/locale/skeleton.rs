//! A new `locale.ftl`, for a translator to fill in: every word of the default
//! locale as a comment, in its order, so that a word is missing until somebody
//! has written it. What CLDR knows of the language is said at the top.

use std::fmt::Write as _;

use icu_plurals::{PluralCategory, PluralRules};
use pricing::{Currency, Date};

use super::words::Words;
use super::words_uses::texts;
use super::{cldr, names};

/// What of the file is no comment.
const OWN: [&str; 2] = ["native-name", "direction"];

/// A new file, and what it says.
pub(crate) struct Skeleton {
    pub text: String,
    /// The language's name for itself, and in English.
    pub language: String,
    /// How it is written.
    pub direction: &'static str,
    /// How many words there are to translate.
    pub words: usize,
}

/// Writes it. The currencies are those of the rate card.
pub(crate) fn write(tag: &str, original: &Words, currencies: &[Currency]) -> Skeleton {
    let source = match original.text() {
        "" => Words::built_in_text(),
        text => text,
    };
    let name = names::own(tag);
    let english = names::english(tag);
    let language = match &name {
        Some(name) if *name != english => format!("{name} ({english}, {tag})"),
        _ if english != tag => format!("{english} ({tag})"),
        _ => tag.to_owned(),
    };
    let direction = names::direction(tag);
    let mut text = head(tag, &language, currencies);
    text.push_str("\n## The language\n\n");
    if name.is_none() {
        text.push_str("# Write here what the language calls itself: readers choose it by that.\n");
    }
    let _ = writeln!(text, "native-name = {}", name.as_deref().unwrap_or(tag));
    text.push_str("# ltr (left to right) or rtl (right to left).\n");
    let _ = writeln!(text, "direction = {}", direction.unwrap_or("ltr"));
    text.push_str(&body(source));
    let names = texts(source).into_keys();
    Skeleton {
        text,
        language,
        direction: match direction {
            Some("rtl") => "written from right to left",
            _ => "written from left to right",
        },
        words: names
            .filter(|name| !OWN.contains(&name.as_str()) && !name.contains('.'))
            .count(),
    }
}

/// What the site does by itself, so that nobody writes it by hand.
fn head(tag: &str, language: &str, currencies: &[Currency]) -> String {
    let format = cldr::format(tag, currencies);
    let mut text = format!(
        "# The words of the interface in {language}.\n\
         #\n\
         # Each line such as `# site-name = …` is a word that is not translated yet:\n\
         # remove the `# ` and write the translation behind the `=`. Leave the name, and\n\
         # what stands in {{ }}: it is filled in when the page is built, already written\n\
         # the way the language writes it:\n\
         #\n"
    );
    let _ = writeln!(text, "#   a number    {}", format.integer(1_234_567));
    for currency in currencies.iter().take(3) {
        let amount = match pricing::Money::from_minor(1, *currency) {
            Ok(money) if money.to_string().contains('.') => "3500.75",
            _ => "3500",
        };
        let amount = format.money_text(amount, *currency);
        let _ = writeln!(text, "#   an amount   {amount}");
    }
    let _ = writeln!(text, "#   a share     {}", format.percent_text("12.5"));
    if let Some(date) = Date::new(2027, 3, 5) {
        let _ = writeln!(text, "#   a date      {}", format.date(&date));
    }
    if let Some(forms) = plural_forms(tag) {
        let _ = writeln!(
            text,
            "#\n# A word that depends on a number has these forms: {forms}"
        );
    }
    text
}

/// The plural categories of a language, with an example of each.
fn plural_forms(tag: &str) -> Option<String> {
    let locale: icu_locale_core::Locale = tag.parse().ok()?;
    let rules = PluralRules::try_new_cardinal((&locale).into()).ok()?;
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    let forms = rules.categories().map(|category| {
        // Some are for fractions alone.
        let mut numbers = (0..1000_u32).filter(|number| rules.category_for(*number) == category);
        match (numbers.next(), numbers.next()) {
            (Some(one), Some(two)) => format!("{} ({one}, {two} …)", name(category)),
            (Some(one), None) => format!("{} ({one})", name(category)),
            _ => name(category).to_owned(),
        }
    });
    Some(forms.collect::<Vec<_>>().join(", "))
}

/// The words of the original as comments, below its headings.
fn body(source: &str) -> String {
    let mut body = String::new();
    let mut heading = String::new();
    let mut block = String::new();
    let mut own = false;
    let mut begun = false;
    // What stands before the first heading is about the original's file.
    for line in source.lines().map(str::trim_end) {
        if line.starts_with("##") {
            begun = true;
            flush(&mut body, &mut heading, &mut block);
            heading = format!("\n{line}\n");
        } else if let Some(rest) = line.strip_prefix('#') {
            // A comment is of the word below it, or of the heading above.
            own = false;
            if begun {
                let _ = writeln!(block, "#{rest}");
            }
        } else if line.is_empty() {
            if begun && !block.is_empty() {
                block.push('\n');
            }
        } else {
            begun = true;
            if !line.starts_with([' ', '}']) {
                let name = line.split([' ', '=']).next().unwrap_or_default();
                own = OWN.contains(&name);
                if own {
                    drop_comment(&mut block);
                }
            }
            if !own {
                let _ = writeln!(block, "# {line}");
            }
        }
    }
    flush(&mut body, &mut heading, &mut block);
    body
}

/// Takes the comment off the end of a block.
fn drop_comment(block: &mut String) {
    while let Some(line) = block.lines().next_back()
        && line.starts_with('#')
        && !is_word(line)
    {
        let end = block.len() - line.len() - 1;
        block.truncate(end);
    }
}

/// Whether a comment is a word that waits for its translation.
fn is_word(line: &str) -> bool {
    let Some((name, _)) = line.trim_start_matches("# ").split_once('=') else {
        return false;
    };
    let name = name.trim_end();
    !name.is_empty() && !name.contains(' ')
}

/// Ends a section; one without words is left out.
fn flush(body: &mut String, heading: &mut String, block: &mut String) {
    let text = block.trim();
    if text.lines().any(is_word) {
        body.push_str(heading);
        body.push('\n');
        body.push_str(text);
        body.push('\n');
    }
    heading.clear();
    block.clear();
}
