//! The custom plan: rows of a month and a share of the total, with their sum.

use std::rc::Rc;

use yew::prelude::*;

use crate::field::Field;
use crate::parts::{described, error_at, error_text, typed};
use crate::plan_rows::{self, Row};
use crate::shared::{Dispatch, Shared};
use crate::state::{Action, FieldError};
use crate::words::fill;

/// What the rows show.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct PlanProps {
    /// The calculator's.
    pub props: Shared,
    /// Where actions go.
    pub dispatch: Dispatch,
    /// The rows as typed.
    pub rows: Rc<Vec<Row>>,
    /// What is wrong, anywhere.
    pub errors: Rc<Vec<FieldError>>,
}

/// The rows, and how to have more or fewer of them.
#[component]
pub(crate) fn Plan(own: &PlanProps) -> Html {
    let props = &own.props;
    let words = &props.words;
    let rows = own
        .rows
        .iter()
        .enumerate()
        .map(|(at, texts)| row(own, at, texts));
    let add = own.dispatch.reform(|_: MouseEvent| Action::AddRow);
    let sum = plan_rows::sum(&own.rows, &props.format);
    let sum = sum.map_or_else(Html::default, |sum| {
        html! { <data value={sum.clone()}>{ props.format.percent_text(&sum) }</data> }
    });
    let together = error_at(&own.errors, Field::Plan);
    html! {
        <fieldset class="plan">
            <legend>{ words.plan().to_owned() }</legend>
            <p class="hint">{ words.plan_hint().to_owned() }</p>
            // Each field has its column and row in its own name.
            <div class="plan-row plan-head" aria-hidden="true">
                <span>{ words.plan_month().to_owned() }</span>
                <span>{ words.plan_share().to_owned() }</span>
            </div>
            { for rows }
            <p class="plan-sum">{ words.plan_sum().to_owned() }{ " " }{ sum }</p>
            { error_text(props, together) }
            <button type="button" disabled={own.rows.len() >= plan_rows::MOST} onclick={add}>
                { words.plan_add().to_owned() }
            </button>
        </fieldset>
    }
}

fn row(own: &PlanProps, at: usize, texts: &Row) -> Html {
    let props = &own.props;
    let words = &props.words;
    let number = props.format.integer(at as u64 + 1);
    let named = |text: &str| fill(text, &[("number", &number)]);
    let remove = own
        .dispatch
        .reform(move |_: MouseEvent| Action::RemoveRow(at));
    let (month, share) = (Field::Month(at), Field::Share(at));
    let month_wrong = error_at(&own.errors, month);
    let share_wrong = error_at(&own.errors, share);
    let together = error_at(&own.errors, Field::Plan);
    html! {
        <div class="plan-row">
            { input(own, month, "numeric", &texts.month, named(words.plan_month_n()), month_wrong) }
            { input(own, share, "decimal", &texts.share, named(words.plan_share_n()), share_wrong.or(together)) }
            if own.rows.len() > 1 {
                <button
                    type="button"
                    class="remove"
                    aria-label={named(words.plan_remove())}
                    title={named(words.plan_remove())}
                    onclick={remove}
                >
                    { "×" }
                </button>
            }
            { error_text(props, month_wrong) }
            { error_text(props, share_wrong) }
        </div>
    }
}

fn input(
    own: &PlanProps,
    field: Field,
    inputmode: &'static str,
    value: &str,
    label: String,
    wrong: Option<&FieldError>,
) -> Html {
    let props = &own.props;
    let (invalid, description) = described(props, wrong, None);
    html! {
        <input
            type="text"
            {inputmode}
            autocomplete="off"
            id={field.id(props)}
            name={field.name(&props.roles)}
            value={value.to_owned()}
            aria-label={label}
            aria-invalid={invalid}
            aria-describedby={description}
            oninput={typed(&own.dispatch, field)}
        />
    }
}
