//! How many people hold each role: the rows of the role table as fields.

use std::rc::Rc;

use pricing::Role;
use yew::prelude::*;

use crate::field::Field;
use crate::parts::{described, error_at, error_text, typed};
use crate::shared::{Dispatch, Shared};
use crate::state::FieldError;

/// What the fields show.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct PeopleProps {
    /// The calculator's.
    pub props: Shared,
    /// Where actions go.
    pub dispatch: Dispatch,
    /// The headcounts as typed.
    pub people: Rc<Vec<String>>,
    /// What is wrong, anywhere.
    pub errors: Rc<Vec<FieldError>>,
}

/// One field for each role.
#[component]
pub(crate) fn People(own: &PeopleProps) -> Html {
    let props = &own.props;
    let together = error_at(&own.errors, Field::People);
    let fields = props
        .roles
        .iter()
        .enumerate()
        .map(|(at, role)| row(own, at, role));
    html! {
        <fieldset class="people">
            <legend>{ props.words.people().to_owned() }</legend>
            { for fields }
            { error_text(props, together) }
        </fieldset>
    }
}

fn row(own: &PeopleProps, at: usize, role: &Role) -> Html {
    let props = &own.props;
    let field = Field::Role(at);
    let wrong = error_at(&own.errors, field);
    // Where the headcounts are wrong together, it is the paid ones that
    // a reader has to change.
    let together = error_at(&own.errors, Field::People).filter(|_| role.paid);
    let (invalid, description) = described(props, wrong.or(together), None);
    let (kind, badge) = if role.paid {
        ("badge paid", props.words.paid())
    } else {
        ("badge free", props.words.free())
    };
    let id = field.id(props);
    let value = own.people.get(at).cloned().unwrap_or_default();
    html! {
        <div class="field">
            <label for={id.clone()}>
                <span class="role">{ role.name.clone() }</span>
                { " " }
                <span class={kind}>{ badge.to_owned() }</span>
            </label>
            <input
                type="text"
                inputmode="numeric"
                autocomplete="off"
                {id}
                name={role.id.clone()}
                {value}
                aria-invalid={invalid}
                aria-describedby={description}
                oninput={typed(&own.dispatch, field)}
            />
            { error_text(props, wrong) }
        </div>
    }
}
