//! The contract's terms: how long, how it is paid, in which currency, and
//! from which day.

use std::rc::Rc;

use yew::prelude::*;

use crate::field::Field;
use crate::parts::{chosen, described, error_at, error_text, typed};
use crate::shared::{Dispatch, Shared};
use crate::state::FieldError;

/// What the fields show.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ContractProps {
    /// The calculator's.
    pub props: Shared,
    /// Where actions go.
    pub dispatch: Dispatch,
    /// The chosen term.
    pub years: String,
    /// The chosen schedule.
    pub schedule: String,
    /// The chosen currency.
    pub currency: String,
    /// The chosen day.
    pub start: String,
    /// What is wrong, anywhere.
    pub errors: Rc<Vec<FieldError>>,
}

/// The four fields.
#[component]
pub(crate) fn Contract(own: &ContractProps) -> Html {
    let props = &own.props;
    let card = &props.card;
    let terms = card
        .terms
        .iter()
        .map(|term| (term.years.to_string(), props.labels.term(term.years)));
    let schedules = card.schedules.iter().map(|schedule| {
        (
            schedule.id.clone(),
            props.labels.schedule(&schedule.id).to_owned(),
        )
    });
    let currencies = card
        .currencies
        .iter()
        .map(|it| (it.code().to_owned(), it.code().to_owned()));
    html! {
        <fieldset class="contract">
            <legend>{ props.words.contract().to_owned() }</legend>
            { list(own, Field::Years, props.words.term(), &own.years, terms.collect()) }
            { list(own, Field::Schedule, props.words.schedule(), &own.schedule, schedules.collect()) }
            { list(own, Field::Currency, props.words.currency(), &own.currency, currencies.collect()) }
            { start(own) }
        </fieldset>
    }
}

/// A list to choose from, as pairs of a value and its name.
fn list(
    own: &ContractProps,
    field: Field,
    label: &str,
    value: &str,
    options: Vec<(String, String)>,
) -> Html {
    let props = &own.props;
    let wrong = error_at(&own.errors, field);
    let (invalid, description) = described(props, wrong, None);
    let id = field.id(props);
    let options = options.into_iter().map(|(option, name)| {
        let selected = option == value;
        html! { <option {selected} value={option}>{ name }</option> }
    });
    html! {
        <div class="field">
            <label for={id.clone()}>{ label.to_owned() }</label>
            <select
                {id}
                name={field.name(&props.roles)}
                autocomplete="off"
                aria-invalid={invalid}
                aria-describedby={description}
                onchange={chosen(&own.dispatch, field)}
            >
                { for options }
            </select>
            { error_text(props, wrong) }
        </div>
    }
}

fn start(own: &ContractProps) -> Html {
    let props = &own.props;
    let field = Field::Start;
    let wrong = error_at(&own.errors, field);
    let id = field.id(props);
    let mut hint = id.clone();
    hint.push_str("-hint");
    let (invalid, description) = described(props, wrong, Some(hint.clone()));
    html! {
        <div class="field">
            <label for={id.clone()}>{ props.words.start().to_owned() }</label>
            <input
                type="date"
                autocomplete="off"
                {id}
                name="start"
                value={own.start.clone()}
                aria-invalid={invalid}
                aria-describedby={description}
                oninput={typed(&own.dispatch, field)}
            />
            <p class="hint" id={hint}>{ props.words.start_hint().to_owned() }</p>
            { error_text(props, wrong) }
        </div>
    }
}
