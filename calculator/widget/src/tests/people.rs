//! How people are entered: typed, pasted, stepped, moved from role to role,
//! and what they sum to.

use super::sample::{english, props};
use crate::format::Format;
use crate::seats::sums;
use crate::state::Action;
use crate::{Answer, Field, Props, State};

fn after(props: &Props, actions: impl IntoIterator<Item = Action>) -> State {
    let state = State::new(props);
    actions
        .into_iter()
        .fold(state, |state, action| state.reduce(props, action))
}

fn set(field: Field, text: &str) -> Action {
    Action::Set(field, text.to_owned())
}

const MEMBERS: Field = Field::Role(1);

#[test]
fn a_text_that_holds_one_number_is_pasted_as_that() {
    let german = Format {
        decimal: ",".to_owned(),
        group: ".".to_owned(),
        ..english()
    };
    let french = Format {
        decimal: ",".to_owned(),
        group: "\u{202f}".to_owned(),
        ..english()
    };
    let arabic = Format {
        digits: "٠١٢٣٤٥٦٧٨٩".to_owned(),
        decimal: "٫".to_owned(),
        group: "٬".to_owned(),
        ..english()
    };
    let cases = [
        (english(), "1 234 people", "1234"),
        (english(), "Team members: 40", "40"),
        (english(), "  40\t", "40"),
        (english(), "1,234.00", "1234"),
        (english(), "1’234", "1234"),
        (english(), "(12)", "12"),
        (english(), "12.", "12"),
        (english(), "１２", "12"),
        (english(), "１２人", "12"),
        (english(), "٤٠", "40"),
        (english(), "۴۰", "40"),
        (german, "1.234 Personen", "1234"),
        (french, "1 234 personnes", "1234"),
        (arabic.clone(), "٤٠ شخصًا", "٤٠"),
        (arabic, "40", "٤٠"),
    ];
    for (format, pasted, shown) in cases {
        let props = Props { format, ..props() };
        let state = after(&props, [Action::Paste(MEMBERS, pasted.to_owned())]);
        assert_eq!(state.text(MEMBERS), shown, "{pasted:?}");
        assert!(
            !matches!(Answer::to(&props, &state), Answer::Wrong(_)),
            "{pasted:?}"
        );
    }
}

#[test]
fn what_may_be_another_number_is_kept_and_said() {
    let props = props();
    for pasted in [
        "many",
        "1e9",
        "−3",
        "-3",
        "–3",
        "+ 3",
        "3.5",
        "1,5",
        "12 40",
        "10-20",
        "50%",
        "5k",
        "Q3",
        "2nd",
        "4o",
        "5万",
        "2027-01-31",
        "3/4",
        "~40",
        "1 2345",
        "1.234",
        "x",
        "\u{0}",
    ] {
        let state = after(&props, [Action::Paste(MEMBERS, pasted.to_owned())]);
        assert_eq!(state.text(MEMBERS), pasted);
        let Answer::Wrong(errors) = Answer::to(&props, &state) else {
            panic!("{pasted:?} has a price");
        };
        assert_eq!((errors[0].field, errors[0].code), (MEMBERS, "not_a_number"));
    }
    // What is only typed is never searched for a number.
    let state = after(&props, [set(MEMBERS, "40 people")]);
    assert!(matches!(Answer::to(&props, &state), Answer::Wrong(_)));
}

#[test]
fn a_field_that_is_left_shows_its_number_as_the_locale_writes_it() {
    let props = props();
    for (typed, shown) in [
        ("12500", "12,500"),
        ("12,500", "12,500"),
        ("10000000", "10,000,000"),
        ("007", "7"),
        ("１２", "12"),
        ("", ""),
        // Refused: what was typed stays.
        ("10000001", "10000001"),
        ("99999999999999999999999", "99999999999999999999999"),
        ("1,5", "1,5"),
        ("many", "many"),
    ] {
        let state = after(&props, [set(MEMBERS, typed), Action::Leave(MEMBERS)]);
        assert_eq!(state.text(MEMBERS), shown, "{typed:?}");
        // Entered again, it can be typed on.
        let state = state.reduce(&props, Action::Enter(MEMBERS));
        let plain = shown.replace(',', "");
        let plain = if typed == "1,5" { "1,5" } else { &plain };
        assert_eq!(state.text(MEMBERS), plain, "{typed:?}");
    }
}

#[test]
fn steps_stay_between_nobody_and_the_most() {
    let props = props();
    for (typed, by, shown) in [
        ("40", 1, "41"),
        ("40", -10, "30"),
        ("5", -10, "0"),
        ("", 1, "1"),
        ("999", 1, "1000"),
        ("10000000", 10, "10000000"),
        ("many", 1, "many"),
    ] {
        let state = after(
            &props,
            [set(MEMBERS, typed), Action::Step(MEMBERS, by, true)],
        );
        assert_eq!(state.text(MEMBERS), shown, "{typed:?}");
    }
    let state = after(
        &props,
        [set(MEMBERS, "999"), Action::Step(MEMBERS, 1, false)],
    );
    assert_eq!(state.text(MEMBERS), "1,000", "the field is not entered");
    let state = after(
        &props,
        [
            set(Field::Schedule, "custom"),
            Action::Step(Field::Month(1), -1, true),
        ],
    );
    assert_eq!(state.text(Field::Month(1)), "5");
}

#[test]
fn the_sums_say_what_is_left_and_where_the_next_tier_begins() {
    let props = props();
    for (typed, paid, next) in [
        (
            "32",
            "«calc-paid-of» 32 of 50, 18 left",
            "«calc-next-from» 51 «name of business» «calc-tiers-fee» $48,000.00",
        ),
        (
            "50",
            "«calc-paid-of» 50 of 50, 0 left",
            "«calc-next-from» 51 «name of business» «calc-tiers-fee» $48,000.00",
        ),
        (
            "51",
            "«calc-paid-of» 51 of 1,000, 949 left",
            "«calc-next-contact» 1,001",
        ),
        ("1001", "«calc-paid-sum» 1,001", "«calc-next-contact» 1,001"),
        (
            "",
            "«calc-paid-of» 0 of 50, 50 left",
            "«calc-next-from» 51 «name of business» «calc-tiers-fee» $48,000.00",
        ),
        ("many", "", ""),
    ] {
        // Whatever is wrong elsewhere.
        let state = after(&props, [set(MEMBERS, typed), set(Field::Years, "9")]);
        let sums = sums(&props, &state);
        assert_eq!(
            (sums.paid.as_str(), sums.next.as_str()),
            (paid, next),
            "{typed:?}"
        );
        assert_eq!(sums.free, "«calc-free-sum» 12");
    }
    let mut open = props;
    open.card.tiers.truncate(1);
    open.card.tiers[0].seats = None;
    let found = sums(&open, &State::new(&open));
    assert_eq!(
        (found.paid.as_str(), found.next.as_str()),
        ("«calc-paid-open» 40", "")
    );
}

fn effect(props: &Props, state: &State) -> Option<String> {
    state.move_effect(props, &Answer::to(props, state))
}

#[test]
fn people_move_and_the_price_is_said_before_and_after() {
    let props = props();
    let from_to = |from: &str, to: &str| [set(Field::MoveFrom, from), set(Field::MoveTo, to)];
    // Twelve clients become members: two more than the tier has.
    let state = after(&props, from_to("client", "team-member"));
    assert_eq!(state.shown(&props, Field::MoveCount), "12");
    let said = effect(&props, &state).unwrap();
    assert_eq!(said, "«calc-move-change» +$126,266.36 $136,197.42");
    let moved = state.reduce(&props, Action::Move);
    assert_eq!(*moved.people, ["0", "52", "0"]);
    assert_eq!(moved.done, format!("«calc-moved» {said}"));
    assert_eq!(effect(&props, &moved), None, "nobody is left to move");
    let Answer::Quoted(quote) = Answer::to(&props, &moved) else {
        panic!("no price");
    };
    assert_eq!(quote.total_contract_value.to_string(), "136197.42");
    // And back.
    let back = [
        set(Field::MoveFrom, "team-member"),
        set(Field::MoveTo, "client"),
        set(Field::MoveCount, "12"),
    ];
    let back = back
        .into_iter()
        .fold(moved, |state, action| state.reduce(&props, action));
    assert!(effect(&props, &back).unwrap().contains(" -$126,266.36 "));
    let back = back.reduce(&props, Action::Move);
    assert_eq!(*back.people, ["0", "40", "12"]);
    // Inside the tier nothing changes, and the next change takes the word back.
    let state = after(&props, from_to("team-member", "project-administrator"));
    assert_eq!(effect(&props, &state).as_deref(), Some("«calc-move-same»"));
    let state = state.reduce(&props, Action::Move);
    assert_eq!(
        (state.people[0].as_str(), state.people[1].as_str()),
        ("40", "0")
    );
    assert_eq!(state.reduce(&props, set(MEMBERS, "1")).done, "");
}

#[test]
fn seats_that_are_priced_one_by_one_move_with_their_price() {
    use pricing::{Model, TierPrice};
    for model in [Model::Volume, Model::Graduated] {
        let mut props = props();
        props.card.model = model;
        for tier in &mut props.card.tiers {
            if let TierPrice::Published(prices) = &mut tier.price {
                for price in prices {
                    *price = pricing::Money::from_minor(6000, price.currency()).unwrap();
                }
            }
        }
        let state = after(
            &props,
            [
                set(Field::Years, "1"),
                set(Field::Schedule, "annual"),
                set(Field::MoveFrom, "client"),
                set(Field::MoveCount, "2"),
            ],
        );
        // From clients to the second role, members.
        let said = effect(&props, &state).unwrap();
        assert_eq!(said, "«calc-move-change» +$120.00 $2,520.00");
    }
}

fn from_members() -> Action {
    set(Field::MoveFrom, "team-member")
}

#[test]
fn a_move_that_cannot_be_is_said_at_its_field_and_moves_nobody() {
    let props = props();
    let from = set(Field::MoveFrom, "client");
    for (typed, code) in [
        ("13", "headcount_too_large"),
        ("many", "not_a_number"),
        ("-1", "not_a_number"),
    ] {
        let state = after(&props, [from.clone(), set(Field::MoveCount, typed)]);
        assert_eq!(
            (state.aside[0].field, state.aside[0].code),
            (Field::MoveCount, code)
        );
        assert!(
            matches!(Answer::to(&props, &state), Answer::Quoted(_)),
            "the price stays"
        );
        assert_eq!(effect(&props, &state), None);
        assert_eq!(state.reduce(&props, Action::Move).people, state.people);
    }
    let state = after(&props, [from, set(Field::MoveCount, "13")]);
    assert_eq!(
        state.aside[0].message,
        "«calc-refusal-headcount-too-large» 12"
    );
    // What is wrong elsewhere is not said here as well.
    let state = after(&props, [from_members(), set(Field::Years, "9")]);
    assert_eq!(effect(&props, &state).as_deref(), Some(""));
    assert_ne!(state.reduce(&props, Action::Move).people, state.people);
    // All of the paid people gone is a refusal, and said before.
    let state = after(
        &props,
        [
            set(Field::MoveFrom, "team-member"),
            set(Field::MoveTo, "client"),
        ],
    );
    assert_eq!(
        effect(&props, &state).as_deref(),
        Some("«calc-refusal-no-paid-seats»")
    );
}

#[test]
fn a_role_is_never_moved_into_itself() {
    let props = props();
    let state = after(&props, [set(Field::MoveFrom, "team-member")]);
    assert_eq!(
        (state.moving.from, state.moving.to),
        (1, 0),
        "they changed places"
    );
    let state = after(&props, [set(Field::MoveTo, "project-administrator")]);
    assert_eq!((state.moving.from, state.moving.to), (1, 0));
    // Left empty, all of them move again.
    let state = after(
        &props,
        [set(Field::MoveCount, ""), Action::Leave(Field::MoveCount)],
    );
    assert_eq!(state.moving.count, None);
}
