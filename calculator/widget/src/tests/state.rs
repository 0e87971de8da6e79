//! What a reader enters, and what the calculator answers.

use std::rc::Rc;

use super::sample::{english, preset, props};
use crate::answer::Answer;
use crate::field::Field;
use crate::format::Format;
use crate::state::{Action, State};
use crate::{Preset, Props};

fn set(field: Field, text: &str) -> Action {
    Action::Set(field, text.to_owned())
}

fn after(props: &Props, actions: impl IntoIterator<Item = Action>) -> State {
    let state = State::new(props);
    actions
        .into_iter()
        .fold(state, |state, action| state.reduce(props, action))
}

fn wrong(props: &Props, state: &State) -> Vec<(Field, String)> {
    match Answer::to(props, state) {
        Answer::Wrong(errors) => errors
            .iter()
            .map(|error| (error.field, error.message.clone()))
            .collect(),
        answer => panic!("answered {answer:?}"),
    }
}

fn months(state: &State) -> Vec<&str> {
    state.plan.iter().map(|row| row.month.as_str()).collect()
}

#[test]
fn it_begins_with_the_preset() {
    let props = props();
    let state = State::new(&props);
    assert_eq!(*state.people, ["0", "40", "12"]);
    assert_eq!(
        (state.years.as_str(), state.schedule.as_str()),
        ("3", "quarterly")
    );
    assert_eq!((state.currency.as_str(), state.start.as_str()), ("USD", ""));
    let request = state.request(&props);
    let expected = Preset {
        headcount: vec![
            ("project-administrator".to_owned(), 0),
            ("team-member".to_owned(), 40),
            ("client".to_owned(), 12),
        ],
        currency: Some("USD".to_owned()),
        ..preset()
    };
    assert_eq!(request, Ok(expected));
}

#[test]
fn an_empty_preset_begins_with_the_cards_first_choices() {
    let props = Props {
        preset: Preset::default(),
        ..props()
    };
    let state = State::new(&props);
    assert_eq!(
        (state.years.as_str(), state.schedule.as_str()),
        ("1", "annual")
    );
    assert_eq!(
        wrong(&props, &state),
        [(Field::People, "«calc-refusal-no-paid-seats»".to_owned())]
    );
}

#[test]
fn what_the_calculator_has_no_field_for_stays_in_the_request() {
    let preset = Preset {
        discount: Some("5".to_owned()),
        extras: vec!["onboarding".to_owned()],
        ..preset()
    };
    let props = Props { preset, ..props() };
    let request = after(&props, [set(Field::Years, "1")])
        .request(&props)
        .unwrap();
    assert_eq!(request.discount.as_deref(), Some("5"));
    assert_eq!(request.extras, ["onboarding"]);
    assert_eq!(request.years, Some(1));
}

#[test]
fn numbers_are_read_as_the_locale_writes_them() {
    let props = props();
    for (typed, people) in [("1,000", 1000), ("  ４２ ", 42), ("", 0)] {
        let request = after(&props, [set(Field::Role(1), typed)]).request(&props);
        assert_eq!(request.unwrap().headcount[1].1, people, "{typed:?}");
    }
}

#[test]
fn every_unreadable_field_is_named() {
    let props = props();
    let state = after(
        &props,
        [
            set(Field::Role(0), "many"),
            set(Field::Schedule, "custom"),
            set(Field::Month(0), "-1"),
            set(Field::Share(1), "half"),
        ],
    );
    let number = "«calc-not-a-number»".to_owned();
    assert_eq!(
        wrong(&props, &state),
        [
            (Field::Role(0), number.clone()),
            (Field::Month(0), number),
            (Field::Share(1), "«calc-not-a-percent»".to_owned()),
        ]
    );
}

#[test]
fn a_refusal_is_at_its_field_with_its_values_as_the_reader_writes_them() {
    let props = props();
    let cases = [
        (
            vec![set(Field::Role(2), "10000001")],
            (
                Field::Role(2),
                "«calc-refusal-headcount-too-large» 10,000,000",
            ),
        ),
        (
            vec![set(Field::Start, "2200-01-01")],
            (
                Field::Start,
                "«calc-refusal-start-out-of-range» Jan 1, 2000 Dec 31, 2199",
            ),
        ),
        (
            vec![set(Field::Schedule, "custom"), set(Field::Share(0), "12.5")],
            (Field::Plan, "«calc-refusal-plan-sum» 62.5%"),
        ),
        (
            vec![set(Field::Schedule, "custom"), set(Field::Month(1), "0")],
            (Field::Month(1), "«calc-refusal-plan-month-order»"),
        ),
        (
            vec![set(Field::Schedule, "custom"), set(Field::Share(1), "0")],
            (Field::Share(1), "«calc-refusal-plan-share»"),
        ),
        (
            vec![set(Field::Years, "2")],
            (Field::Years, "«calc-refusal-unknown-term»"),
        ),
    ];
    for (actions, (field, message)) in cases {
        let state = after(&props, actions);
        assert_eq!(wrong(&props, &state), [(field, message.to_owned())]);
    }
}

#[test]
fn a_discount_above_the_maximum_is_refused_at_its_field() {
    let preset = Preset {
        discount: Some("31".to_owned()),
        ..preset()
    };
    let props = Props { preset, ..props() };
    let state = State::new(&props);
    let message = "«calc-refusal-discount-above-maximum»".to_owned();
    assert_eq!(wrong(&props, &state), [(Field::Discount, message)]);
}

#[test]
fn a_custom_schedule_brings_rows_that_stay() {
    let props = props();
    let state = after(&props, [set(Field::Schedule, "custom")]);
    assert_eq!(months(&state), ["0", "6"]);
    assert_eq!(
        state.request(&props).unwrap().plan.map(|plan| plan.len()),
        Some(2)
    );

    let state = state.reduce(&props, set(Field::Month(1), "9"));
    let state = state.reduce(&props, set(Field::Schedule, "annual"));
    assert_eq!(state.request(&props).unwrap().plan, None);
    let state = state.reduce(&props, set(Field::Schedule, "custom"));
    assert_eq!(months(&state), ["0", "9"]);
}

#[test]
fn rows_come_and_go_with_the_focus() {
    let props = props();
    let state = after(&props, [set(Field::Schedule, "custom"), Action::AddRow]);
    assert_eq!(months(&state), ["0", "6", "12"]);
    assert_eq!(state.focus, Some(Field::Month(2)));

    let state = state.reduce(&props, Action::RemoveRow(0));
    assert_eq!(
        (months(&state), state.focus),
        (vec!["6", "12"], Some(Field::Month(0)))
    );
    let state = state.reduce(&props, Action::RemoveRow(1));
    assert_eq!(
        (months(&state), state.focus),
        (vec!["6"], Some(Field::Month(0)))
    );
    // The last row stays, and a row that is not there is nothing.
    for row in [0, 7] {
        let same = state.reduce(&props, Action::RemoveRow(row));
        assert_eq!((months(&same), same.focus), (vec!["6"], None));
    }
}

#[test]
fn there_are_never_more_rows_than_a_plan_may_have() {
    let props = props();
    let actions = std::iter::repeat_n(Action::AddRow, 200);
    let state = after(&props, actions);
    assert_eq!(state.plan.len(), 120);
    assert_eq!(state.focus, None);
}

#[test]
fn typing_elsewhere_does_not_move_the_focus() {
    let props = props();
    let actions = [
        set(Field::Schedule, "custom"),
        Action::AddRow,
        set(Field::Role(0), "1"),
    ];
    assert_eq!(after(&props, actions).focus, None);
}

#[test]
fn an_action_about_a_field_that_is_not_there_changes_nothing() {
    let props = props();
    let state = State::new(&props);
    for field in [
        Field::Role(9),
        Field::Month(5),
        Field::Share(5),
        Field::Plan,
    ] {
        assert_eq!(state.reduce(&props, set(field, "1")), state);
    }
}

#[test]
fn what_was_typed_early_is_entered_at_once() {
    let props = props();
    let typed = vec![
        (Field::Role(1), "60".to_owned()),
        (Field::Schedule, "custom".to_owned()),
        (Field::Share(0), "40".to_owned()),
        (Field::Share(1), "60".to_owned()),
    ];
    let state = after(&props, [Action::Restore(typed)]);
    assert_eq!(state.text(Field::Role(1)), "60");
    let Answer::Quoted(quote) = Answer::to(&props, &state) else {
        panic!("no price");
    };
    assert_eq!((quote.seats.paid, quote.installments.len()), (60, 2));
    assert_eq!(quote.tier.id, "business");
}

#[test]
fn the_answer_is_spoken() {
    let props = props();
    let spoken = |actions: Vec<Action>| Answer::to(&props, &after(&props, actions)).spoken(&props);
    assert_eq!(spoken(vec![]), "«calc-announce» $9,931.06");
    assert_eq!(
        spoken(vec![set(Field::Role(1), "1001")]),
        "«calc-contact-sales»"
    );
    assert_eq!(
        spoken(vec![set(Field::Role(1), "x")]),
        "«calc-not-a-number»"
    );
}

#[test]
fn fields_show_the_digits_of_the_locale() {
    let format = Format {
        digits: "٠١٢٣٤٥٦٧٨٩".to_owned(),
        decimal: "٫".to_owned(),
        ..english()
    };
    let props = Props { format, ..props() };
    let state = after(&props, [set(Field::Schedule, "custom")]);
    assert_eq!(state.people[1], "٤٠");
    assert_eq!(state.plan[0].share, "٥٠");
    assert!(matches!(Answer::to(&props, &state), Answer::Quoted(_)));
}

#[test]
fn unchanged_texts_are_shared_and_not_copied() {
    let props = props();
    let state = State::new(&props);
    let next = state.reduce(&props, set(Field::Years, "1"));
    assert!(Rc::ptr_eq(&state.people, &next.people));
}

#[test]
fn a_link_that_only_asks_for_sales_mode_keeps_the_inputs() {
    let props = props();
    let load = |link: &str| Action::Load(link.to_owned());
    for link in ["sales", "#sales"] {
        let state = after(&props, [set(Field::Role(1), "7"), load(link)]);
        assert_eq!(state.text(Field::Role(1)), "7");
        assert!(state.sales);
    }
    let state = after(&props, [set(Field::Role(1), "7"), load("sales&v=1")]);
    assert_eq!((state.text(Field::Role(1)), state.sales), ("0", true));
}
