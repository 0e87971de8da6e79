//! Holds a translation against its source, section by section: what the one
//! has and the other has not, in words, with both places. What languages do
//! differently is no difference: the order of sentences, the form of numbers,
//! small numbers as words, a translator's note, another kind of bullet.
//!
//! Severity: what a reader pays is an error, what is missing a warning, what
//! is only added a note.

use std::ops::Range;
use std::sync::Arc;

use super::align::align;
use super::mentions::{self, Pair};
use super::outline::{Mention, Outline, Section};
use super::{blocks, number_parity, props};
use crate::components;
use crate::diagnostic::{Diagnostic, Severity, Source};

/// A translation and its source.
#[derive(Clone, Copy)]
#[expect(missing_debug_implementations, reason = "it has a function")]
pub struct Both<'a> {
    /// The source, or an earlier revision of it.
    pub source: &'a Outline,
    /// The translation.
    pub translation: &'a Outline,
    /// What a link's target means: the path of a page, whatever its locale.
    pub resolve: &'a dyn Fn(&str) -> String,
    /// The mark before the decimals of numbers in the source.
    pub decimal: char,
    /// The bytes of a table of the translation that is checked elsewhere.
    pub role_table: Option<&'a Range<usize>>,
}

impl Both<'_> {
    /// A problem whose places are one in the translation and one in the
    /// source.
    pub(super) fn problem(
        &self,
        severity: Severity,
        code: &'static str,
        message: String,
        here: (&Range<usize>, &str),
        there: (&Range<usize>, &str),
    ) -> Diagnostic {
        let new = match severity {
            Severity::Error => Diagnostic::error,
            Severity::Warning => Diagnostic::warning,
            Severity::Note => Diagnostic::note,
        };
        new(code, message)
            .at(&self.translation.source, here.0.clone(), here.1)
            .at(&self.source.source, there.0.clone(), there.1)
    }
}

/// When fewer than one of so many sections correspond, it is another text.
const FEWEST: usize = 3;

/// What the translation has otherwise than its source.
pub fn differences(both: &Both) -> Vec<Diagnostic> {
    let pairs = sections(both.source, both.translation);
    let matched: Vec<Pair> = pairs
        .iter()
        .filter_map(|(one, other)| {
            Some(Pair {
                source: both.source.sections.get((*one)?)?,
                translation: both.translation.sections.get((*other)?)?,
            })
        })
        .collect();
    let count = both.source.sections.len();
    if count >= FEWEST && matched.len() * FEWEST < count {
        return vec![other_text(both, matched.len())];
    }
    let mut problems = missing_sections(both, &pairs);
    // Rows of the source that have been told to be missing.
    let mut told = Vec::new();
    for pair in &matched {
        level(both, pair, &mut problems);
        blocks::compare(both, pair, &mut told, &mut problems);
    }
    parts(both, &matched, &mut problems);
    mentions::compare(both, &matched, &told, &mut problems);
    number_parity::compare(both, &matched, &mut problems);
    problems
}

/// The sections of a source and its translation that correspond.
pub fn sections(source: &Outline, translation: &Outline) -> Vec<(Option<usize>, Option<usize>)> {
    let (ours, theirs) = (&source.sections, &translation.sections);
    let levels = |sections: &[Section]| -> Vec<u8> { sections.iter().map(|it| it.level).collect() };
    if levels(ours) == levels(theirs) {
        return (0..ours.len()).map(|at| (Some(at), Some(at))).collect();
    }
    align(ours.len(), theirs.len(), |one, other| {
        match (ours.get(one), theirs.get(other)) {
            (Some(ours), Some(theirs)) => likeness(ours, theirs),
            _ => 0,
        }
    })
}

/// How well two sections go together, by what does not depend on a language.
fn likeness(ours: &Section, theirs: &Section) -> i64 {
    if (ours.level == 1) != (theirs.level == 1) {
        return i64::from(i32::MIN);
    }
    let counts = |section: &Section| {
        [
            section.lists.len(),
            section.tables.len(),
            section.components.len(),
            section.code.len(),
            section.images.len(),
        ]
    };
    let mut score: i64 = if ours.level == theirs.level { 3 } else { -2 };
    for (one, other) in counts(ours).into_iter().zip(counts(theirs)) {
        if one.max(other) > 0 {
            score += if one == other { 1 } else { -1 };
        }
    }
    let shared = |ours: &[Mention], theirs: &[Mention]| {
        let found = ours
            .iter()
            .filter(|it| theirs.iter().any(|other| other.what == it.what));
        i64::try_from(found.count()).unwrap_or(0)
    };
    let numbers = ours.numbers.iter().filter(|it| !it.is_small());
    let numbers = numbers.filter(|it| theirs.numbers.iter().any(|other| other.is(it)));
    score
        + 2 * shared(&ours.links, &theirs.links).min(3)
        + 2 * shared(&ours.terms, &theirs.terms).min(3)
        + i64::try_from(numbers.count()).unwrap_or(0).min(3)
        + if same_title(ours, theirs) { 3 } else { 0 }
}

/// Names and words taken over stand in both headings.
fn same_title(ours: &Section, theirs: &Section) -> bool {
    !ours.title.is_empty() && ours.title.eq_ignore_ascii_case(&theirs.title)
}

fn other_text(both: &Both, matched: usize) -> Diagnostic {
    let count = both.source.sections.len();
    let first = |outline: &Outline| {
        outline
            .sections
            .first()
            .map_or(0..0, |section| section.heading.clone())
    };
    both.problem(
        Severity::Warning,
        "parity-structure",
        format!("only {matched} of the source's {count} sections have a counterpart here"),
        (&first(both.translation), ""),
        (&first(both.source), "the source"),
    )
    .help("translate the page anew, or bring its headings into the source's order")
}

fn named(section: &Section) -> String {
    if section.title.is_empty() {
        "a section".to_owned()
    } else {
        format!("the section “{}”", section.title)
    }
}

fn missing_sections(both: &Both, pairs: &[(Option<usize>, Option<usize>)]) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let (mut ours, mut theirs) = (None, None);
    for (one, other) in pairs {
        let source = one.and_then(|at| both.source.sections.get(at));
        let translation = other.and_then(|at| both.translation.sections.get(at));
        match (source, translation) {
            (Some(source), None) => {
                let before: Option<&Section> = theirs;
                let place = before.map_or(0..0, |before| before.heading.clone());
                problems.push(
                    both.problem(
                        Severity::Warning,
                        "parity-section",
                        format!(
                            "the source has {} here, the translation has none",
                            named(source)
                        ),
                        (&place, "it would stand behind this section"),
                        (&source.heading, "not translated"),
                    )
                    .help("translate the section, with its heading"),
                );
            }
            (None, Some(translation)) => {
                let before: Option<&Section> = ours;
                let place = before.map_or(0..0, |before| before.heading.clone());
                problems.push(
                    both.problem(
                        Severity::Warning,
                        "parity-section",
                        format!(
                            "the translation has {}, the source has none here",
                            named(translation)
                        ),
                        (&translation.heading, "only here"),
                        (&place, "it would stand behind this section"),
                    )
                    .help("remove it, or write it without a heading if it is a translator's note"),
                );
            }
            _ => {}
        }
        ours = source.or(ours);
        theirs = translation.or(theirs);
    }
    problems
}

fn level(both: &Both, pair: &Pair, problems: &mut Vec<Diagnostic>) {
    let (ours, theirs) = (pair.source, pair.translation);
    if ours.level != theirs.level {
        problems.push(
            both.problem(
                Severity::Warning,
                "parity-heading",
                format!(
                    "this heading is of level {}, the source's of level {}",
                    theirs.level, ours.level
                ),
                (&theirs.heading, ""),
                (&ours.heading, "the source's heading"),
            )
            .help(format!(
                "begin it with `{} `",
                "#".repeat(usize::from(ours.level))
            )),
        );
    }
}

/// The components of all sections that correspond: by name and order, then
/// their props.
fn parts(both: &Both, pairs: &[Pair], problems: &mut Vec<Diagnostic>) {
    for pair in pairs {
        let (ours, theirs) = (&pair.source.components, &pair.translation.components);
        let name = |it: &crate::mdc::Component| components::canonical_name(&it.name);
        let found = align(ours.len(), theirs.len(), |one, other| {
            match (ours.get(one), theirs.get(other)) {
                (Some(one), Some(other)) if name(one) == name(other) => 4,
                _ => -10,
            }
        });
        for (one, other) in found {
            let one = one.and_then(|at| ours.get(at));
            let other = other.and_then(|at| theirs.get(at));
            match (one, other) {
                (Some(one), Some(other)) => props::compare(both, one, other, problems),
                (Some(one), None) => {
                    let name = name(one);
                    let prices = matches!(name.as_str(), "calculator" | "rate-card");
                    let severity = if prices {
                        Severity::Error
                    } else {
                        Severity::Warning
                    };
                    problems.push(
                        both.problem(
                            severity,
                            "parity-component",
                            format!("the source has `{name}` here, the translation has none"),
                            (&pair.translation.heading, "in this section"),
                            (&one.name_span, "the source's component"),
                        )
                        .help(format!(
                            "copy the component with its props, and translate what stands in it; it begins with `::{name}`"
                        )),
                    );
                }
                (None, Some(other)) => problems.push(both.problem(
                    Severity::Note,
                    "parity-component",
                    format!(
                        "the translation has `{}` here, the source has none",
                        name(other)
                    ),
                    (&other.name_span, ""),
                    (&pair.source.heading, "in this section"),
                )),
                (None, None) => {}
            }
        }
    }
}

/// The text that bytes of an outline's source have.
pub(super) fn slice<'a>(source: &'a Arc<Source>, span: &Range<usize>) -> &'a str {
    source.text.get(span.clone()).unwrap_or_default()
}
