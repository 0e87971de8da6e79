//! What is due when.

use pricing::Installment;
use yew::prelude::*;

use crate::parts::{date, money, number, path, table};
use crate::shared::Shared;

/// What the table shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct InstallmentsProps {
    /// The calculator's.
    pub props: Shared,
    /// The quote's.
    pub installments: Vec<Installment>,
}

/// A row for each installment: with its date where the contract's start is
/// known, with its month after the start otherwise.
#[component]
pub(crate) fn Installments(own: &InstallmentsProps) -> Html {
    let props = &own.props;
    let words = &props.words;
    let dated = own.installments.iter().any(|row| row.due.is_some());
    let when = if dated { words.due() } else { words.month() };
    let columns = [words.installment(), when, words.amount()];
    let rows = own.installments.iter().enumerate().map(|(at, row)| {
        let path = |part: &str| path("installments", at, part);
        let when = match &row.due {
            Some(due) => date(props, &path("due"), due),
            None => number(props, &path("month"), u64::from(row.month)),
        };
        html! {
            <tr>
                <th scope="row">{ number(props, &path("number"), u64::from(row.number)) }</th>
                <td>{ when }</td>
                <td>{ money(props, &path("amount"), &row.amount) }</td>
            </tr>
        }
    });
    table(
        "installments",
        words.installments_caption(),
        &columns,
        rows.collect(),
    )
}
