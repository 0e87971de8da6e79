//! `calculator`: the contract calculator, with the example that the page
//! shows until somebody types. The calculator itself is written when all
//! pages are known, since its rows come from the role table.

use super::{Output, Prop, PropKind, Schema, nothing, prop};
use crate::diagnostic::Diagnostic;
use crate::mdc::Component;
use crate::page::{Calculator, Slot};
use crate::yaml::{Node, Value};

pub(super) const SCHEMA: Schema = Schema {
    name: "calculator",
    props: &[
        Prop::new("headcount", PropKind::Mapping),
        Prop::new("schedule", PropKind::Setting),
    ],
    open,
    // What was written inside stands after the calculator.
    close: nothing,
    inline: None,
};

fn open(component: &Component, out: &mut Output) {
    let mut calculator = Calculator {
        span: component.name_span.clone(),
        ..Calculator::default()
    };
    if let Some(Node {
        value: Value::Map(entries),
        ..
    }) = prop(component, "headcount")
    {
        for (role, people) in entries {
            match (
                role.text(),
                people.text().and_then(|text| text.parse().ok()),
            ) {
                (Some(id), Some(people)) => {
                    calculator
                        .headcount
                        .push((id.to_owned(), people, role.span.clone()));
                }
                _ => out.diagnostics.push(
                    Diagnostic::error(
                        "prop-value",
                        "a headcount must be a whole number, 0 or more",
                    )
                    .at(out.source, people.span.clone(), "")
                    .help("write, for example, `team-member: 40`"),
                ),
            }
        }
    }
    if let Some(schedule) = prop(component, "schedule") {
        calculator.schedule = schedule
            .text()
            .map(|id| (id.to_owned(), schedule.span.clone()));
    }
    out.slots
        .push((out.html.len(), Slot::Calculator(out.calculators.len())));
    out.calculators.push(calculator);
}
