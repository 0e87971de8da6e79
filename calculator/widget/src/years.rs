//! How each contract year's price comes about.

use pricing::{Money, YearLine};
use yew::prelude::*;

use crate::parts::{money, path, table};
use crate::shared::Shared;
use crate::words::fill;

/// What the table shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct YearsProps {
    /// The calculator's.
    pub props: Shared,
    /// The quote's.
    pub years: Vec<YearLine>,
}

/// A row for each year. A negotiated discount has a column only if there is
/// one.
#[component]
pub(crate) fn Years(own: &YearsProps) -> Html {
    let props = &own.props;
    let words = &props.words;
    let negotiated = own
        .years
        .iter()
        .any(|year| !year.negotiated_discount.is_zero());
    let mut columns = vec![words.year(), words.list(), words.term_discount()];
    if negotiated {
        columns.push(words.negotiated_discount());
    }
    columns.extend([words.schedule_adjustment(), words.year_total()]);
    let rows = own.years.iter().enumerate().map(|(at, year)| {
        let number = props.format.integer(u64::from(year.year));
        let cell = |part: &str, amount: &Money| {
            html! { <td>{ money(props, &path("years", at, part), amount) }</td> }
        };
        html! {
            <tr>
                <th scope="row">{ fill(words.year_n(), &[("number", &number)]) }</th>
                { cell("list", &year.list) }
                { cell("term_discount", &year.term_discount) }
                if negotiated {
                    { cell("negotiated_discount", &year.negotiated_discount) }
                }
                { cell("schedule_adjustment", &year.schedule_adjustment) }
                { cell("total", &year.total) }
            </tr>
        }
    });
    table("years", words.years_caption(), &columns, rows.collect())
}
