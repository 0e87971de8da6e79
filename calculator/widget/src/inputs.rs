//! The elements that take input, each of which may be wrong and then says so
//! to a screen reader, too.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::field::Field;
use crate::page::Page;
use crate::state::Action;

/// What a text field is for.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    /// Whole numbers.
    Number,
    /// Numbers with decimals.
    Decimal,
    /// Dates.
    Date,
    /// Words.
    Text,
}

/// Begins a field with its label, which is open; what else belongs to it
/// follows.
pub(crate) fn labelled(page: &mut Page, field: Field) {
    page.open("div", &["class"], &["field"]);
    page.open("label", &["for"], &[&field.id(page.props)]);
}

/// A text field. It may be wrong together with a group, and be described by
/// a hint; a name of its own is for one that has no label.
pub(crate) fn input(
    page: &mut Page,
    field: Field,
    kind: Kind,
    group: Field,
    hint: &str,
    own_name: Option<String>,
) {
    let (invalid, description) = described(page, field, group, hint);
    let (field_type, inputmode) = match kind {
        Kind::Number => ("text", Some("numeric")),
        Kind::Decimal => ("text", Some("decimal")),
        Kind::Date => ("date", None),
        Kind::Text => ("text", None),
    };
    let oninput = sent::<InputEvent>(page, field);
    // A date that is cleared changes, in some browsers without an input.
    let onchange = matches!(kind, Kind::Date).then(|| sent::<Event>(page, field));
    page.push(html! {
        <input
            type={field_type}
            {inputmode}
            autocomplete="off"
            id={field.id(page.props)}
            name={field.name(&page.props.roles)}
            value={page.state.text(field).to_owned()}
            aria-label={own_name}
            aria-invalid={invalid}
            aria-describedby={description}
            {oninput}
            {onchange}
        />
    });
}

/// A box to tick, with its name behind it.
pub(crate) fn checkbox(page: &mut Page, field: Field, name: &str) {
    let dispatch = page.dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let text = if input.checked() { "on" } else { "" };
        dispatch.emit(Action::Set(field, text.to_owned()));
    });
    page.open("div", &["class"], &["choice"]);
    page.push(html! {
        <input
            type="checkbox"
            autocomplete="off"
            id={field.id(page.props)}
            name={field.name(&page.props.roles)}
            checked={!page.state.text(field).is_empty()}
            {onchange}
        />
    });
    page.element("label", &["for"], &[&field.id(page.props)], name);
    page.close();
}

/// A list to choose from, as pairs of a value and its name.
pub(crate) fn select(page: &mut Page, field: Field, choices: &[(&str, &str)]) {
    let (invalid, description) = described(page, field, field, "");
    // Every way to choose from a list changes it; not every one is an input.
    let onchange = sent::<Event>(page, field);
    let mut options = Page::new(page.props, page.state, page.answer, page.dispatch);
    for (value, name) in choices {
        let selected = if page.state.text(field) == *value {
            "selected"
        } else {
            ""
        };
        options.element("option", &["value", "selected"], &[value, selected], name);
    }
    page.push(html! {
        <select
            id={field.id(page.props)}
            name={field.name(&page.props.roles)}
            autocomplete="off"
            aria-invalid={invalid}
            aria-describedby={description}
            {onchange}
        >
            { options.finish() }
        </select>
    });
}

/// A button, named by its text or by a name of its own.
pub(crate) fn button(
    page: &mut Page,
    action: Action,
    shown: &str,
    own_name: Option<String>,
    disabled: bool,
) {
    let dispatch = page.dispatch.clone();
    let onclick = move |_: MouseEvent| dispatch.emit(action.clone());
    page.push(html! {
        <button type="button" aria-label={own_name} {disabled} {onclick}>{ shown.to_owned() }</button>
    });
}

/// Sends what was typed or chosen.
fn sent<E: TargetCast + 'static>(page: &Page, field: Field) -> Callback<E> {
    let dispatch = page.dispatch.clone();
    Callback::from(move |event: E| {
        // A list has this property, too.
        let input: HtmlInputElement = event.target_unchecked_into();
        dispatch.emit(Action::Set(field, input.value()));
    })
}

/// The ARIA of a field: whether it is wrong, alone or with its group, and the
/// ids of the texts that describe it.
fn described(
    page: &Page,
    field: Field,
    group: Field,
    hint: &str,
) -> (Option<&'static str>, Option<String>) {
    let mut ids = hint.to_owned();
    let mut invalid = None;
    for field in [field, group] {
        if invalid.is_none() && page.error_at(field).is_some() {
            invalid = Some("true");
            if !ids.is_empty() {
                ids.push(' ');
            }
            ids.push_str(&field.error_id(page.props));
        }
    }
    (invalid, (!ids.is_empty()).then_some(ids))
}
