//! Holds the props of a component against those of its source: names and
//! settings stay, texts are translated.

use super::parity::{Both, slice};
use crate::components;
use crate::diagnostic::{Diagnostic, Severity};
use crate::mdc::Component;
use crate::yaml::{Node, Value};

/// What the props of a translated component are otherwise.
pub(super) fn compare(
    both: &Both,
    ours: &Component,
    theirs: &Component,
    problems: &mut Vec<Diagnostic>,
) {
    for (key, value) in &ours.props {
        let Some(name) = key.text() else { continue };
        // One that there is none of is told where it stands.
        if !components::has_prop(&ours.name, name) {
            continue;
        }
        // An address is compared with the other links.
        let link = components::link(ours).map(|(_, span)| span);
        if link.is_some_and(|span| span == value.span) {
            continue;
        }
        let other = theirs
            .props
            .iter()
            .find(|(key, _)| key.text() == Some(name));
        let Some((_, other)) = other else {
            problems.push(
                both.problem(
                    Severity::Warning,
                    "parity-prop",
                    format!(
                        "`{}` lacks the prop `{name}` that the source gives it",
                        ours.name
                    ),
                    (&theirs.name_span, ""),
                    (&(key.span.start..value.span.end), "the source's prop"),
                )
                .help(format!(
                    "add `{}`",
                    slice(&both.source.source, &(key.span.start..value.span.end))
                )),
            );
            continue;
        };
        if components::is_translated(&ours.name, name) || same(both, value, other) {
            continue;
        }
        let wanted = slice(&both.source.source, &value.span).to_owned();
        let problem = both.problem(
            Severity::Warning,
            "parity-prop",
            format!("`{name}` is otherwise than in the source"),
            (&other.span, ""),
            (&value.span, "the source's value"),
        );
        problems.push(if wanted.is_empty() || wanted.contains('\n') {
            problem.help("give it the source's value: it is a setting, and no text")
        } else {
            problem
                .help(format!("write `{wanted}`: it is a setting, and no text"))
                .propose(other.span.clone(), wanted)
        });
    }
}

/// Whether two values mean the same, wherever they stand.
fn same(both: &Both, one: &Node, other: &Node) -> bool {
    match (&one.value, &other.value) {
        (Value::Map(ours), Value::Map(theirs)) => {
            ours.len() == theirs.len()
                && ours.iter().all(|(key, value)| {
                    theirs
                        .iter()
                        .any(|(it, other)| it.text() == key.text() && same(both, value, other))
                })
        }
        (Value::List(ours), Value::List(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .zip(theirs)
                    .all(|(one, other)| same(both, one, other))
        }
        (one_value, other_value) => match (one.text(), other.text()) {
            (Some(one), Some(other)) => {
                one == other || (both.resolve)(one) == (both.resolve)(other)
            }
            _ => one_value == other_value,
        },
    }
}
