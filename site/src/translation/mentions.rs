//! Holds what running text mentions against the source: links, images, code,
//! e-mail addresses. What has moved within the page is there; only what is
//! missing or new on the whole page is told, in the section where it stands.

use std::collections::HashMap;
use std::ops::Range;

use super::outline::{Mention, Section};
use super::parity::Both;
use crate::diagnostic::{Diagnostic, Severity};
use crate::markdown::{Target, classify, host};

/// Two sections that correspond.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair<'a> {
    /// The source's.
    pub source: &'a Section,
    /// The translation's.
    pub translation: &'a Section,
}

/// A kind of thing that is mentioned.
struct Kind {
    code: &'static str,
    mentions: fn(&Section) -> &[Mention],
    /// Whether one mention is as good as several.
    once: bool,
    missing: fn(&str) -> String,
    other: fn(&str, &str) -> String,
    /// What an added one is told as, if it is told.
    added: Option<fn(&str) -> String>,
    help: &'static str,
}

impl Kind {
    /// How much it matters that one is missing. Names of the interface stand
    /// as code too, and are translated.
    fn severity(&self, what: &str) -> Severity {
        let is_name = |c: char| c.is_ascii() && !matches!(c, ' ' | '*');
        if self.code == "parity-code" && !what.chars().all(is_name) {
            Severity::Note
        } else {
            Severity::Warning
        }
    }
}

const KINDS: [Kind; 4] = [
    Kind {
        code: "parity-link",
        mentions: |section| &section.links,
        once: false,
        missing: |what| format!("the source has a link to `{what}` here, the translation has none"),
        other: |ours, theirs| format!("this link leads to `{theirs}`, the source's to `{ours}`"),
        added: Some(|what| {
            format!("the translation has a link to `{what}` here, the source has none")
        }),
        help: "write the link as the source has it: `[text](address)`",
    },
    Kind {
        code: "parity-image",
        mentions: |section| &section.images,
        once: false,
        missing: |what| format!("the source has the image `{what}` here, the translation has none"),
        other: |ours, theirs| format!("this image is `{theirs}`, the source's is `{ours}`"),
        added: Some(|what| {
            format!("the translation has the image `{what}` here, the source has none")
        }),
        help: "write the image as the source has it: `![description](address)`",
    },
    Kind {
        code: "parity-code",
        mentions: |section| &section.terms,
        once: true,
        missing: |what| format!("the source has `{what}` as code here, the translation has not"),
        other: |ours, theirs| format!("this code is `{theirs}`, the source's is `{ours}`"),
        added: None,
        help: "code stays as it is, between backticks",
    },
    Kind {
        code: "parity-email",
        mentions: |section| &section.emails,
        once: true,
        missing: |what| {
            format!("the source gives the address {what} here, the translation does not")
        },
        other: |ours, theirs| {
            format!("the source gives the address {ours}, the translation {theirs}")
        },
        added: Some(|what| {
            format!("the translation gives the address {what}, the source does not")
        }),
        help: "write the address as the source has it",
    },
];

/// What the translation mentions otherwise than its source.
///
/// What stands in rows that have been `told` to be missing is not told again.
pub(super) fn compare(
    both: &Both,
    pairs: &[Pair],
    told: &[Range<usize>],
    problems: &mut Vec<Diagnostic>,
) {
    for kind in &KINDS {
        compare_kind(both, pairs, kind, told, problems);
    }
}

/// How often each thing stands on the page of the source and on that of the
/// translation.
struct Counts(HashMap<String, i64>);

impl Counts {
    /// What one side has more often than the other, once for each time.
    fn take(&mut self, key: &str, sign: i64) -> bool {
        match self.0.get_mut(key) {
            Some(count) if *count * sign > 0 => {
                *count -= sign;
                true
            }
            _ => false,
        }
    }
}

fn compare_kind(
    both: &Both,
    pairs: &[Pair],
    kind: &Kind,
    told: &[Range<usize>],
    problems: &mut Vec<Diagnostic>,
) {
    let key = |mention: &Mention| key_of(both, kind, mention);
    let mut counts = HashMap::new();
    let mut add = |mention: &Mention, sign: i64| {
        if let Some(key) = key(mention) {
            let count: &mut i64 = counts.entry(key).or_default();
            *count = if kind.once { sign } else { *count + sign };
        }
    };
    if kind.once {
        // One that both have cancels out.
        count_once(both, pairs, kind, &mut counts);
    } else {
        for pair in pairs {
            for mention in (kind.mentions)(pair.source) {
                add(mention, 1);
            }
        }
        for section in &both.translation.sections {
            for mention in (kind.mentions)(section) {
                add(mention, -1);
            }
        }
    }
    let mut counts = Counts(counts);
    if counts.0.values().all(|count| *count == 0) {
        return;
    }
    for pair in pairs {
        let (ours, theirs) = (
            (kind.mentions)(pair.source),
            (kind.mentions)(pair.translation),
        );
        let without = |these: &[Mention], those: &[Mention], mention: &Mention| {
            let count = |list: &[Mention]| list.iter().filter(|it| key(it) == key(mention)).count();
            count(these) > count(those)
        };
        let mut missing: Vec<&Mention> = ours
            .iter()
            .filter(|it| without(ours, theirs, it))
            .filter(|it| key(it).is_some_and(|key| counts.take(&key, 1)))
            .filter(|it| !told.iter().any(|row| row.contains(&it.span.start)))
            .collect();
        let added: Vec<&Mention> = theirs
            .iter()
            .filter(|it| without(theirs, ours, it))
            .filter(|it| key(it).is_some_and(|key| counts.take(&key, -1)))
            .collect();
        // A link that lost its address is told where it stands.
        let empty = theirs.iter().filter(|it| it.what.is_empty()).count();
        missing.drain(..empty.min(missing.len()));
        tell(both, pair, kind, &missing, &added, problems);
    }
}

fn count_once(both: &Both, pairs: &[Pair], kind: &Kind, counts: &mut HashMap<String, i64>) {
    let keys = |section: &Section| -> Vec<String> {
        let mentions = (kind.mentions)(section).iter();
        mentions.filter_map(|it| key_of(both, kind, it)).collect()
    };
    let theirs: Vec<String> = both.translation.sections.iter().flat_map(keys).collect();
    let ours: Vec<String> = pairs.iter().flat_map(|pair| keys(pair.source)).collect();
    for key in &ours {
        if !theirs.contains(key) {
            counts.insert(key.clone(), 1);
        }
    }
    for key in theirs {
        if !ours.contains(&key) {
            counts.insert(key, -1);
        }
    }
}

fn tell(
    both: &Both,
    pair: &Pair,
    kind: &Kind,
    missing: &[&Mention],
    added: &[&Mention],
    problems: &mut Vec<Diagnostic>,
) {
    let mut added = added.iter();
    for ours in missing {
        let Some(theirs) = added.next() else {
            problems.push(
                both.problem(
                    kind.severity(&ours.what),
                    kind.code,
                    (kind.missing)(&ours.what),
                    (&pair.translation.heading, "in this section"),
                    (&ours.span, "in the source"),
                )
                .help(kind.help),
            );
            continue;
        };
        // Pictures show the interface, and code names what stands in it.
        let localized = matches!(kind.code, "parity-image" | "parity-code")
            || same_site(&ours.what, &theirs.what);
        let severity = if localized {
            Severity::Note
        } else {
            Severity::Warning
        };
        problems.push(both.problem(
            severity,
            kind.code,
            (kind.other)(&ours.what, &theirs.what),
            (&theirs.span, ""),
            (&ours.span, "in the source"),
        ));
    }
    let Some(message) = kind.added else { return };
    for theirs in added {
        problems.push(both.problem(
            Severity::Note,
            kind.code,
            message(&theirs.what),
            (&theirs.span, ""),
            (&pair.source.heading, "in this section"),
        ));
    }
}

/// The same site has its pages in several languages.
fn same_site(ours: &str, theirs: &str) -> bool {
    let is_external = |target: &str| classify(target) == Target::External;
    is_external(ours) && is_external(theirs) && host(ours) == host(theirs)
}

/// What two mentions must have in common; `None` for one that is told
/// elsewhere.
fn key_of(both: &Both, kind: &Kind, mention: &Mention) -> Option<String> {
    let what = mention.what.as_str();
    if what.is_empty() {
        return None;
    }
    match kind.code {
        "parity-link" | "parity-image" => Some((both.resolve)(what)),
        _ => Some(what.to_owned()),
    }
}
