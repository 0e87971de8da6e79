//! Holds what a `locale.ftl` says of its own language, `direction` and
//! `native-name`, against what is known of the language.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::names;
use super::words::Words;
use super::words_uses::{Texts, texts};
use crate::diagnostic::{Diagnostic, Source};

/// `direction` says how the language is written.
pub(super) fn direction(words: &Words, source: &Arc<Source>, texts: &Texts) -> Option<Diagnostic> {
    let text = texts.get("direction")?;
    let written = words.own("direction")?;
    let usual = names::direction(words.tag());
    let span = text.plain.clone();
    let place = span.clone().unwrap_or_else(|| text.place.clone());
    let propose = |problem: Diagnostic, right: &str, span: Option<Range<usize>>| match span {
        Some(span) => problem.propose(span, right),
        None => problem,
    };
    let right = usual.unwrap_or("ltr");
    if !matches!(written.trim(), "ltr" | "rtl") {
        let message = format!("`{}` is no direction of writing", written.trim());
        let problem = Diagnostic::warning("words-direction", message)
            .at(source, place, "pages are set from left to right")
            .help(format!("write `direction = {right}`: `ltr` is from left to right, as in English, `rtl` from right to left, as in Arabic"));
        return Some(propose(problem, right, span));
    }
    if usual.is_none_or(|usual| usual == written.trim()) {
        return None;
    }
    let language = names::english(words.tag());
    let message = format!("{language} is written the other way round");
    let problem = Diagnostic::warning("words-direction", message)
        .at(source, place, "")
        .help(format!("write `direction = {right}`"));
    Some(propose(problem, right, span))
}

/// `native-name` is what readers choose the language by.
pub(super) fn native_name(
    words: &Words,
    source: &Arc<Source>,
    texts: &Texts,
) -> Option<Diagnostic> {
    let text = texts.get("native-name")?;
    if !words.own("native-name")?.trim().is_empty() {
        return None;
    }
    let name = names::own(words.tag());
    let help = match name {
        Some(name) => format!("write `native-name = {name}`"),
        None => "write the language's own name for itself".to_owned(),
    };
    Some(
        Diagnostic::warning("words-native-name", "the language has no name")
            .at(source, text.place.clone(), "readers could not choose it")
            .help(help),
    )
}

/// Two languages that readers cannot tell apart in the list of languages.
pub(crate) fn same_names<'w>(all: impl Iterator<Item = &'w Words>) -> Vec<Diagnostic> {
    let mut first: BTreeMap<String, &Words> = BTreeMap::new();
    let mut problems = Vec::new();
    for words in all {
        let name = words.own("native-name").unwrap_or_default();
        let name = name.trim();
        let Some(place) = place_of_name(words).filter(|_| !name.is_empty()) else {
            continue;
        };
        let Some(other) = first.get(&name.to_lowercase()) else {
            first.insert(name.to_lowercase(), words);
            continue;
        };
        let message = format!(
            "`{}` and `{}` are both called `{name}`",
            other.tag(),
            words.tag()
        );
        let mut problem = Diagnostic::warning("words-native-name-twice", message);
        for (source, span) in [Some(place), place_of_name(other)].into_iter().flatten() {
            problem = problem.at(source, span, "");
        }
        problems.push(problem.help(match names::own(words.tag()) {
            Some(own) if own.to_lowercase() != name.to_lowercase() => {
                format!("readers cannot tell them apart: write `native-name = {own}`")
            }
            _ => "readers cannot tell them apart: say in one of them what is special about it, such as the country".to_owned(),
        }));
    }
    problems
}

fn place_of_name(words: &Words) -> Option<(&Arc<Source>, Range<usize>)> {
    let source = words.source()?;
    let texts = texts(words.text());
    let text = texts.get("native-name")?;
    let span = text.plain.clone().unwrap_or_else(|| text.place.clone());
    Some((source, span))
}
