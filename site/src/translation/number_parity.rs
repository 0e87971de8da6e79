//! Holds the numbers of a translation's text against its source's.

use super::mentions::Pair;
use super::number::Number;
use super::parity::Both;
use crate::diagnostic::{Diagnostic, Severity};

/// The numbers that a translation has otherwise. A small number that is
/// missing stands there as a word, or the sentence needs none; one that is
/// added was a word. Both in one section are a difference.
pub(super) fn compare(both: &Both, pairs: &[Pair], problems: &mut Vec<Diagnostic>) {
    let everywhere: Vec<&Number> = both
        .translation
        .sections
        .iter()
        .flat_map(|section| &section.numbers)
        .collect();
    for pair in pairs {
        let ours = pair.source.numbers.iter();
        let ours: Vec<Number> = ours.map(|it| it.read_by(both.decimal)).collect();
        let (missing, mut added) = unmatched(&ours, &pair.translation.numbers);
        // Those that the source has as words.
        for word in &pair.source.numbers_in_words {
            let is_it = |it: &&Number| !it.price && it.values.contains(word);
            if let Some(at) = added.iter().position(is_it) {
                added.remove(at);
            }
        }
        let mut added = added.into_iter().peekable();
        for ours in missing {
            // It may have moved to another section.
            if !ours.price && !ours.is_small() && everywhere.iter().any(|it| it.is(ours)) {
                continue;
            }
            // An amount stands in place of an amount.
            let theirs = added.next_if(|theirs| theirs.price == ours.price || !ours.price);
            if let Some(theirs) = theirs {
                problems.push(
                    both.problem(
                        severity(ours),
                        code(ours),
                        format!(
                            "the source says {} here, the translation {}",
                            ours.written, theirs.written
                        ),
                        (&theirs.span, ""),
                        (&ours.span, "in the source"),
                    )
                    .help("give the number as the source has it, in the language's own form"),
                );
            } else if !ours.is_small() {
                problems.push(
                    both.problem(
                        severity(ours),
                        code(ours),
                        format!(
                            "the source says {} here, the translation does not",
                            ours.written
                        ),
                        (&pair.translation.heading, "in this section"),
                        (&ours.span, "in the source"),
                    )
                    .help("give the number as the source has it, in the language's own form"),
                );
            }
        }
        for theirs in added.filter(|it| it.price) {
            problems.push(
                both.problem(
                    Severity::Error,
                    "parity-price",
                    format!(
                        "the translation says {} here, the source does not",
                        theirs.written
                    ),
                    (&theirs.span, ""),
                    (&pair.source.heading, "in this section"),
                )
                .help("say what the source says now: readers take it for the price"),
            );
        }
    }
}

fn severity(number: &Number) -> Severity {
    if number.price {
        Severity::Error
    } else {
        Severity::Warning
    }
}

fn code(number: &Number) -> &'static str {
    if number.price {
        "parity-price"
    } else {
        "parity-number"
    }
}

/// The numbers of either side that the other does not have. Amounts go with
/// amounts first: the 2 of a second year is not that of 2%.
fn unmatched<'a>(ours: &'a [Number], theirs: &'a [Number]) -> (Vec<&'a Number>, Vec<&'a Number>) {
    let mut taken = vec![false; theirs.len()];
    let mut missing: Vec<&Number> = ours.iter().collect();
    for exact in [true, false] {
        missing.retain(|number| {
            let found = theirs.iter().zip(taken.iter_mut()).find(|(it, taken)| {
                !**taken && it.is(number) && (!exact || it.price == number.price)
            });
            match found {
                Some((_, taken)) => {
                    *taken = true;
                    false
                }
                None => true,
            }
        });
    }
    let added = theirs
        .iter()
        .zip(taken)
        .filter(|(_, taken)| !taken)
        .map(|(it, _)| it);
    (missing, added.collect())
}
