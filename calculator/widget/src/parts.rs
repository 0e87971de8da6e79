//! Small pieces of HTML that several components are made of: figures that
//! carry their exact value, fields with what is wrong with them, tables.

use pricing::{Date, Money};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::field::Field;
use crate::props::Props;
use crate::shared::Dispatch;
use crate::state::{Action, FieldError};

/// A figure: what the reader sees, its exact value, and where a quote in JSON
/// has it.
pub(crate) fn figure(path: &str, value: String, text: String) -> Html {
    html! { <data data-figure={path.to_owned()} {value}>{ text }</data> }
}

/// An amount of the quote.
pub(crate) fn money(props: &Props, path: &str, money: &Money) -> Html {
    figure(path, money.to_string(), props.format.money(money))
}

/// A whole number of the quote.
pub(crate) fn number(props: &Props, path: &str, number: u64) -> Html {
    figure(path, number.to_string(), props.format.integer(number))
}

/// A date of the quote.
pub(crate) fn date(props: &Props, path: &str, date: &Date) -> Html {
    html! {
        <time data-figure={path.to_owned()} datetime={date.to_string()}>
            { props.format.date(date) }
        </time>
    }
}

/// The name of something on the rate card, with its id.
pub(crate) fn name(path: &str, id: &str, name: &str) -> Html {
    html! { <span data-figure={path.to_owned()} data-value={id.to_owned()}>{ name.to_owned() }</span> }
}

/// The path of a part of the quote: `years.0.total`.
pub(crate) fn path(list: &str, at: usize, part: &str) -> String {
    let mut path = String::from(list);
    path.push('.');
    path.push_str(&at.to_string());
    path.push('.');
    path.push_str(part);
    path
}

/// A name and what it says, for a list of facts.
pub(crate) fn fact(name: &str, value: Html) -> Html {
    html! { <div><dt>{ name.to_owned() }</dt><dd>{ value }</dd></div> }
}

/// A table that scrolls on its own where the page is narrow.
pub(crate) fn table(class: &'static str, caption: &str, columns: &[&str], rows: Html) -> Html {
    let heads = columns
        .iter()
        .map(|name| html! { <th scope="col">{ (*name).to_owned() }</th> });
    html! {
        <div class="table-scroll" tabindex="0" role="region" aria-label={caption.to_owned()}>
            <table {class}>
                <caption>{ caption.to_owned() }</caption>
                <thead><tr>{ for heads }</tr></thead>
                <tbody>{ rows }</tbody>
            </table>
        </div>
    }
}

/// What is wrong with a field, if anything.
pub(crate) fn error_at(errors: &[FieldError], field: Field) -> Option<&FieldError> {
    errors.iter().find(|error| error.field == field)
}

/// The text at a field that says what is wrong with it.
pub(crate) fn error_text(props: &Props, error: Option<&FieldError>) -> Html {
    error.map_or_else(Html::default, |error| {
        html! { <p class="error" id={error.field.error_id(props)}>{ error.message.clone() }</p> }
    })
}

/// The ARIA of a field that may be wrong: whether it is, and the ids of the
/// texts that describe it.
pub(crate) fn described(
    props: &Props,
    error: Option<&FieldError>,
    hint: Option<String>,
) -> (Option<&'static str>, Option<String>) {
    let ids = [hint, error.map(|error| error.field.error_id(props))];
    let ids: Vec<String> = ids.into_iter().flatten().collect();
    (
        error.map(|_| "true"),
        (!ids.is_empty()).then(|| ids.join(" ")),
    )
}

/// Sends a text field's text while it is typed.
pub(crate) fn typed(dispatch: &Dispatch, field: Field) -> Callback<InputEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        dispatch.emit(Action::Set(field, input.value()));
    })
}

/// Sends what was chosen from a list.
pub(crate) fn chosen(dispatch: &Dispatch, field: Field) -> Callback<Event> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        dispatch.emit(Action::Set(field, select.value()));
    })
}
