//! What is done with a custom plan as a whole.

use super::sample::props;
use crate::plan_rows::sum;
use crate::state::Action;
use crate::{Answer, Field, Props, State, share};

fn after(props: &Props, actions: impl IntoIterator<Item = Action>) -> State {
    let custom = Action::Set(Field::Schedule, "custom".to_owned());
    let state = State::new(props).reduce(props, custom);
    actions
        .into_iter()
        .fold(state, |state, action| state.reduce(props, action))
}

fn set(field: Field, text: &str) -> Action {
    Action::Set(field, text.to_owned())
}

fn rows(state: &State) -> Vec<(&str, &str)> {
    state
        .plan
        .iter()
        .map(|row| (row.month.as_str(), row.share.as_str()))
        .collect()
}

#[test]
fn the_rest_goes_to_a_row() {
    let props = props();
    let state = after(
        &props,
        [set(Field::Share(0), "30"), Action::AddRow, Action::GiveRest],
    );
    assert_eq!(rows(&state), [("0", "30"), ("6", "50"), ("12", "20")]);
    let state = state.reduce(&props, set(Field::Share(1), ""));
    let state = state.reduce(&props, set(Field::Share(0), "70"));
    let state = state.reduce(&props, Action::GiveRest);
    assert_eq!(rows(&state), [("0", "70"), ("6", "10"), ("12", "20")]);
    assert_eq!(state.focus, Some(Field::Share(1)));
    assert!(matches!(Answer::to(&props, &state), Answer::Quoted(_)));
}

#[test]
fn equal_parts_are_as_many_as_are_asked_for() {
    let props = props();
    let state = after(&props, [set(Field::Parts, "3"), Action::Split]);
    assert_eq!(
        rows(&state),
        [("0", "33.3334"), ("12", "33.3333"), ("24", "33.3333")]
    );
    for (typed, code) in [
        ("0", "plan_length"),
        ("121", "plan_length"),
        ("x", "not_a_number"),
    ] {
        let state = after(&props, [set(Field::Parts, typed)]);
        assert_eq!(
            (state.aside[0].field, state.aside[0].code),
            (Field::Parts, code)
        );
        assert_eq!(
            state.reduce(&props, Action::Split).plan,
            state.plan,
            "{typed}"
        );
    }
}

#[test]
fn each_change_of_the_plan_can_be_taken_back() {
    let props = props();
    let steps = [
        Action::AddRow,
        set(Field::Share(0), "3"),
        set(Field::Share(0), "30"),
        Action::GiveRest,
        set(Field::Unit, "amount"),
        Action::RemoveRow(1),
        set(Field::Parts, "4"),
        Action::Split,
    ];
    let begun = after(&props, []);
    let mut state = begun.clone();
    let mut seen = Vec::new();
    for step in steps {
        let next = state.reduce(&props, step);
        // Letters typed into one field are one change.
        if next.past.len() > state.past.len() {
            seen.push((state.plan.clone(), state.in_amounts));
        }
        state = next;
    }
    assert_eq!(seen.len(), 6);
    while let Some(before) = seen.pop() {
        state = state.reduce(&props, Action::Undo);
        assert_eq!((state.plan.clone(), state.in_amounts), before);
    }
    assert_eq!(state.plan, begun.plan);
    assert_eq!(state.focus, Some(Field::Month(0)), "the button is off now");
    assert_eq!(state.reduce(&props, Action::Undo).plan, begun.plan);
}

#[test]
fn shares_become_the_amounts_of_the_quote() {
    let props = props();
    let three = [set(Field::Parts, "3"), Action::Split];
    let state = after(&props, three);
    let Answer::Quoted(quote) = Answer::to(&props, &state) else {
        panic!("no price");
    };
    let state = state.reduce(&props, set(Field::Unit, "amount"));
    let amounts: Vec<String> = quote
        .installments
        .iter()
        .map(|part| props.format.number(&part.amount.to_string()))
        .collect();
    let shown: Vec<&str> = state.plan.iter().map(|row| row.share.as_str()).collect();
    assert_eq!(shown, amounts);
    let unit = state.unit(&props);
    assert_eq!(sum(&state.plan, unit, &props.format), unit.whole());
    let state = state.reduce(&props, set(Field::Unit, "percent"));
    let unit = state.unit(&props);
    assert_eq!(sum(&state.plan, unit, &props.format), Some(1_000_000));
}

#[test]
fn amounts_are_in_groups_when_their_field_is_left() {
    let props = props();
    let share = Field::Share(0);
    let state = after(&props, [set(Field::Unit, "amount"), set(share, "3000.5")]);
    assert_eq!(state.text(share), "3000.5");
    let state = state.reduce(&props, Action::Leave(share));
    assert_eq!(state.text(share), "3,000.50");
    let state = state.reduce(&props, Action::Enter(share));
    assert_eq!(state.text(share), "3000.50");
    for kept in ["half", "1.005", ""] {
        let state = after(
            &props,
            [
                set(Field::Unit, "amount"),
                set(share, kept),
                Action::Leave(share),
            ],
        );
        assert_eq!(state.text(share), kept);
    }
}

#[test]
fn a_date_is_the_month_of_the_contract_that_it_falls_in() {
    let props = props();
    let due = Field::Due(1);
    let begun = [set(Field::Start, "2027-01-31")];
    let state = after(&props, begun.clone());
    assert_eq!(state.shown(&props, due), "2027-07-31");
    for (date, month, shown) in [
        ("2027-01-31", "0", "2027-01-31"),
        ("2027-02-27", "0", "2027-01-31"),
        ("2027-02-28", "1", "2027-02-28"),
        ("2027-03-30", "1", "2027-02-28"),
        ("2028-02-29", "13", "2028-02-29"),
        ("2030-01-30", "35", "2029-12-31"),
    ] {
        let state = state.reduce(&props, set(due, date));
        assert_eq!(state.text(Field::Month(1)), month, "{date}");
        assert_eq!(state.shown(&props, due), date, "while it is typed");
        let state = state.reduce(&props, Action::Leave(due));
        assert_eq!(state.shown(&props, due), shown, "{date}");
    }
    // Nothing typed yet is nothing wrong, and the month stays.
    let state = state.reduce(&props, set(due, ""));
    assert_eq!(
        (
            state.text(Field::Month(1)),
            state.shown(&props, due).as_str()
        ),
        ("6", "")
    );
    assert_eq!(
        state.reduce(&props, Action::Leave(due)).shown(&props, due),
        "2027-07-31"
    );
}

#[test]
fn a_date_outside_the_contract_is_refused_at_its_row() {
    let props = props();
    let due = Field::Due(1);
    for date in [
        "1899-12-31",
        "2027-01-30",
        "2030-01-31",
        "12027-01-01",
        "9999-12-31",
    ] {
        let actions = [
            set(Field::Start, "2027-01-31"),
            set(due, date),
            Action::Leave(due),
        ];
        let state = after(&props, actions);
        let Answer::Wrong(errors) = Answer::to(&props, &state) else {
            panic!("{date} has a price");
        };
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert_eq!(errors[0].field, due);
        let message = "«calc-refusal-start-out-of-range» Jan 31, 2027 Jan 30, 2030";
        assert_eq!(errors[0].message, message, "{date}");
        assert_eq!(state.shown(&props, due), date, "it is the reader's to mend");
        // Without a start, rows have no dates.
        let state = state.reduce(&props, set(Field::Start, ""));
        assert!(
            matches!(Answer::to(&props, &state), Answer::Quoted(_)),
            "{date}"
        );
    }
}

#[test]
fn a_link_has_the_plan_as_it_was_entered() {
    let props = props();
    let state = after(
        &props,
        [set(Field::Unit, "amount"), set(Field::Share(0), "3,000.00")],
    );
    let link = share::write(&props, &state);
    assert!(link.contains("&amounts=0:3000.00,6:"), "{link}");
    let read = share::read(&props, &link);
    assert_eq!(read.problems, []);
    assert!(read.state.in_amounts);
    assert_eq!(share::write(&props, &read.state), link);
    let percent = share::write(&props, &state.reduce(&props, set(Field::Unit, "percent")));
    assert!(percent.contains("&plan=0:"), "{percent}");
    let old = share::read(&props, "v=1&team-member=40&schedule=custom&plan=0:40,6:60");
    assert_eq!(
        (rows(&old.state), old.state.in_amounts),
        (vec![("0", "40"), ("6", "60")], false)
    );
}
