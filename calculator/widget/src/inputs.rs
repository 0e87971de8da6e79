//! The elements that take input, each of which may be wrong and then says so
//! to a screen reader, too.

use web_sys::HtmlInputElement;
use web_sys::wasm_bindgen::JsCast;
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
    let date = matches!(kind, Kind::Date);
    // The days on which a contract may begin.
    let start = field == Field::Start;
    let (min, max) = (start.then_some("2000-01-01"), start.then_some("2199-12-31"));
    // A date that is cleared changes, in some browsers without an input.
    let onchange = date.then(|| sent::<Event>(page, field));
    let number = matches!(kind, Kind::Number);
    let onkeydown = number.then(|| stepped(page, field));
    let onfocus = page.state.plain(page.props, field);
    let onfocus = onfocus.map(|plain| entered(page, field, plain));
    let left = number || matches!(field, Field::Share(_) | Field::Due(_));
    let onblur = left.then(|| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: FocusEvent| dispatch.emit(Action::Leave(field)))
    });
    let dispatch = page.dispatch.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        // Dates and scripts send events that say nothing of their kind.
        let kind = event
            .is_instance_of::<InputEvent>()
            .then(|| event.input_type());
        let action = match kind.as_deref() {
            Some("insertFromPaste" | "insertFromDrop") => Action::Paste,
            _ => Action::Set,
        };
        dispatch.emit(action(field, input.value()));
    });
    page.push(html! {
        <input
            type={field_type}
            {inputmode}
            {min}
            {max}
            autocomplete="off"
            id={field.id(page.props)}
            name={field.name(&page.props.roles)}
            value={page.state.shown(page.props, field)}
            aria-label={own_name}
            aria-invalid={invalid}
            aria-describedby={description}
            {oninput}
            {onchange}
            {onkeydown}
            {onfocus}
            {onblur}
        />
    });
}

/// The arrow keys change a number by 1, and by 10 with Shift, as the keys for
/// pages do.
fn stepped(page: &Page, field: Field) -> Callback<KeyboardEvent> {
    let dispatch = page.dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let one = if event.shift_key() { 10 } else { 1 };
        let by = match event.key().as_str() {
            "ArrowUp" => one,
            "ArrowDown" => -one,
            "PageUp" => 10,
            "PageDown" => -10,
            _ => return,
        };
        event.prevent_default();
        dispatch.emit(Action::Step(field, by, true));
    })
}

/// A number without its separators can be typed on anywhere. The caret stays
/// between the same digits.
fn entered(page: &Page, field: Field, plain: String) -> Callback<FocusEvent> {
    let dispatch = page.dispatch.clone();
    let shown = page.state.shown(page.props, field);
    Callback::from(move |event: FocusEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if input.value() != shown {
            return;
        }
        let place = |at: Result<Option<u32>, _>| {
            let at = usize::try_from(at.ok().flatten()?).ok()?;
            let kept = |c: &char| plain.contains(*c);
            let kept = shown.chars().take(at).filter(kept).count();
            u32::try_from(kept).ok()
        };
        let caret = place(input.selection_start()).zip(place(input.selection_end()));
        input.set_value(&plain);
        if let Some((start, end)) = caret {
            // Fails only for fields without a selection.
            let _ = input.set_selection_range(start, end);
        }
        dispatch.emit(Action::Enter(field));
    })
}

/// Buttons for one fewer and one more, for readers who touch: the field itself
/// has the arrow keys.
pub(crate) fn step(page: &mut Page, field: Field, by: i64, shown: &str, name: String) {
    let dispatch = page.dispatch.clone();
    let onclick = move |_: MouseEvent| dispatch.emit(Action::Step(field, by, false));
    page.push(html! {
        <button type="button" class="step" tabindex="-1" aria-label={name} {onclick}>{ shown.to_owned() }</button>
    });
}

/// A box to tick, with its name behind it.
/// What describes it follows: the id of that, or nothing.
pub(crate) fn checkbox(page: &mut Page, field: Field, name: &str, hint: &str) {
    let dispatch = page.dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let text = if input.checked() { "on" } else { "" };
        dispatch.emit(Action::Set(field, text.to_owned()));
    });
    page.push(html! {
        <input
            type="checkbox"
            id={field.id(page.props)}
            name={field.name(&page.props.roles)}
            checked={!page.state.text(field).is_empty()}
            aria-describedby={(!hint.is_empty()).then(|| hint.to_owned())}
            {onchange}
        />
    });
    page.element("label", &["for"], &[&field.id(page.props)], name);
}

/// A list to choose from, as pairs of a value and its name.
pub(crate) fn select(page: &mut Page, field: Field, choices: &[(&str, &str)], hint: &str) {
    let (invalid, description) = described(page, field, field, hint);
    let shown = page.state.shown(page.props, field);
    // Every way to choose from a list changes it; not every one is an input.
    let onchange = sent::<Event>(page, field);
    let mut options = Page::new(page.props, page.state, page.answer, page.dispatch);
    for (value, name) in choices {
        let selected = if shown == *value { "selected" } else { "" };
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
