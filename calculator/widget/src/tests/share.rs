//! Links, against the tables of `links.md` and for whatever is entered or
//! arrives.

use std::rc::Rc;

use pricing::{Role, Roles};
use proptest::prelude::*;

use super::format::locale;
use super::sample::props;
use crate::field::Field;
use crate::plan_rows::Row;
use crate::share::{LinkProblem, Linked, read, write};
use crate::{Preset, Props, State};

const TABLES: &str = include_str!("links.md");

const FIRST: &str = "&currency=USD&years=1&schedule=annual";

/// The cells of a table's lines.
fn table(title: &str) -> Vec<Vec<String>> {
    let (_, text) = TABLES.split_once(&format!("## {title}\n")).unwrap();
    let text = text.split("\n## ").next().unwrap();
    let rows = text.lines().filter(|line| line.starts_with('|')).skip(2);
    let cells = |line: &str| {
        let line = line
            .strip_prefix('|')
            .and_then(|line| line.strip_suffix('|'));
        let cells = line.unwrap().split('|');
        cells.map(|cell| cell.trim().to_owned()).collect()
    };
    let rows: Vec<Vec<String>> = rows.map(cells).collect();
    assert!(rows.len() > 3, "{title}");
    rows
}

/// A calculator of a locale with nothing entered.
fn blank(tag: &str) -> Props {
    Props {
        format: locale(tag),
        preset: Preset::default(),
        ..props()
    }
}

/// A link as the tables have it.
fn shown(link: &str) -> String {
    let (sales, link) = link
        .strip_prefix("sales&")
        .map_or(("", link), |link| ("sales", link));
    let link = link.strip_prefix("v=1&card=2026-11").unwrap();
    let parts = match link.split_once(FIRST) {
        Some((before, "")) => vec![sales, before],
        Some((before, behind)) => vec![sales, before, "…", behind],
        None => vec![sales, link],
    };
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    let quoted = parts.map(|part| {
        if part == "…" {
            part.to_owned()
        } else {
            format!("`{part}`")
        }
    });
    quoted.collect::<Vec<_>>().join(" ")
}

fn problems(linked: &Linked) -> String {
    let mut told = Vec::new();
    if let Some(card) = linked.card.as_ref().filter(|card| *card != "2026-11") {
        told.push(format!("card {card}"));
    }
    told.extend(linked.problems.iter().map(|problem| match problem {
        LinkProblem::NewerVersion => "newer".to_owned(),
        LinkProblem::TooLong => "too long".to_owned(),
        LinkProblem::UnknownKey(key) => format!("unknown {key}"),
        LinkProblem::BadValue(key, value) => format!("bad {key}={value}"),
        LinkProblem::Repeated(key) => format!("repeated {key}"),
    }));
    told.join("; ")
}

#[test]
fn inputs_are_written_as_the_table_says() {
    for row in table("Written") {
        let props = blank(&row[0]);
        let mut state = State::new(&props);
        for input in row[1].split("; ").filter(|input| !input.is_empty()) {
            let (name, text) = input.split_once('=').unwrap();
            let field = Field::from_name(name, &props.roles).unwrap();
            state.set(&props, field, text.to_owned());
        }
        assert_eq!(shown(&write(&props, &state)), row[2], "{row:?}");
    }
}

#[test]
fn plans_are_written_as_the_table_says() {
    for row in table("Written for a custom plan") {
        let props = blank(&row[0]);
        let mut state = State::new(&props);
        state.set(&props, Field::Schedule, "custom".to_owned());
        let rows = row[1].split(", ").map(|row| {
            let (month, share) = row.split_once(' ').unwrap_or((row, ""));
            let (month, share) = (month.to_owned(), share.to_owned());
            Row {
                month,
                share,
                date: None,
            }
        });
        state.plan = Rc::new(rows.collect());
        let link = write(&props, &state);
        let (_, plan) = link.split_once("&plan=").unwrap();
        assert_eq!(format!("`{plan}`"), row[2], "{row:?}");
    }
}

#[test]
fn links_are_read_as_the_table_says() {
    for row in table("Read") {
        let props = blank(&row[0]);
        let linked = read(&props, row[1].trim_matches('`'));
        assert_eq!(shown(&write(&props, &linked.state)), row[2], "{row:?}");
        assert_eq!(problems(&linked), row[3], "{row:?}");
    }
}

#[test]
fn of_a_long_link_the_beginning_counts_and_few_problems_are_told() {
    let props = blank("en");
    let long = format!("v=1&team-member=40&customer={}", "x".repeat(100_000));
    let linked = read(&props, &long);
    assert_eq!(linked.problems, [LinkProblem::TooLong]);
    assert_eq!(linked.state.people[1], "40");
    assert_eq!(linked.state.customer, "x".repeat(200));
    let wide = read(&props, &"界".repeat(100_000));
    let told = LinkProblem::UnknownKey("界".repeat(200));
    assert_eq!(wide.problems, [LinkProblem::TooLong, told]);
    // What is good behind many problems counts, and each is told briefly.
    let many: Vec<String> = (0..1000).map(|at| format!("key{at}=x")).collect();
    let many = many.join("&");
    let linked = read(&props, &format!("{many}&years=7&team-member=40"));
    assert_eq!(linked.problems.len(), 20);
    assert_eq!(linked.state.people[1], "40");
    let linked = read(&props, &format!("years={}", "7".repeat(300)));
    let told = LinkProblem::BadValue("years".to_owned(), "7".repeat(200));
    assert_eq!(linked.problems, [told]);
}

#[test]
fn a_plan_has_as_many_rows_as_there_can_be() {
    let props = blank("en");
    let rows = |count: usize| {
        let rows: Vec<String> = (0..count).map(|at| format!("{at}:0.8333")).collect();
        format!("schedule=custom&plan={}", rows.join(","))
    };
    let linked = read(&props, &rows(120));
    assert_eq!((linked.state.plan.len(), linked.problems.len()), (120, 0));
    let again = read(&props, &write(&props, &linked.state));
    assert_eq!(again.state, linked.state);
    let linked = read(&props, &rows(121));
    assert_eq!((linked.state.plan.len(), linked.problems.len()), (120, 1));
}

#[test]
fn a_role_may_be_called_as_an_input_is() {
    let role = |id: &str| Role {
        id: id.to_owned(),
        name: id.to_owned(),
        paid: true,
    };
    let ids = ["customer", "sales", "v", ".v", "a=b&c", "界"];
    let props = Props {
        roles: Roles::new(ids.map(role).into()),
        ..blank("en")
    };
    let mut state = State::new(&props);
    for at in 0..ids.len() {
        state.set(&props, Field::Role(at), (at + 1).to_string());
    }
    state.set(&props, Field::Customer, "Acme".to_owned());
    let linked = read(&props, &write(&props, &state));
    assert_eq!((linked.state, linked.problems), (state, Vec::new()));
}

/// A text that somebody may have typed for a number.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        (0..100_000_u64).prop_map(|number| number.to_string()),
        "[0-9]{1,4}[.,٫][0-9]{1,25}",
        "[٠-٩]{1,3}",
        "[0-9,.:~%&=+#; a-z界é\u{a0}]{0,12}",
        any::<String>(),
    ]
}

fn state_of(props: &Props) -> impl Strategy<Value = State> + use<> {
    let props = props.clone();
    let rows = prop::collection::vec((typed(), typed()), 1..8);
    let texts = (
        typed(),
        typed(),
        typed(),
        typed(),
        any::<String>(),
        any::<String>(),
    );
    let choices = (
        0..2_usize,
        0..2_usize,
        0..3_usize,
        0..2_usize,
        any::<bool>(),
    );
    let start = prop_oneof![
        Just(String::new()),
        (1..275_760_u32, 1..13_u8, 1..29_u8)
            .prop_map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}")),
    ];
    (texts, choices, rows, start).prop_map(move |(texts, choices, rows, start)| {
        let mut state = State::new(&props);
        let mut set = |field, text: &str| state.set(&props, field, text.to_owned());
        for (at, text) in [texts.0, texts.1, texts.2].iter().enumerate() {
            set(Field::Role(at), text);
        }
        set(Field::Discount, &texts.3);
        set(Field::Customer, &texts.4);
        set(Field::Reference, &texts.5);
        set(Field::Currency, ["USD", "JPY"][choices.0]);
        set(Field::Years, ["1", "3"][choices.1]);
        set(
            Field::Schedule,
            ["annual", "quarterly", "custom"][choices.2],
        );
        set(Field::Extra(0), ["", "on"][choices.3]);
        set(Field::Start, &start);
        state.sales = choices.4;
        if choices.2 == 2 {
            let rows = rows.iter().cloned();
            let rows = rows.map(|(month, share)| Row {
                month,
                share,
                date: None,
            });
            state.plan = Rc::new(rows.collect());
        }
        state
    })
}

/// The state as it says the same: numbers in plain form, texts as long as
/// names are and on one line, and a plan where it is paid by one.
fn same(props: &Props, state: &State) -> State {
    let format = &props.format;
    let line =
        |text: &str| -> String { text.chars().filter(|c| !c.is_control()).take(200).collect() };
    let short = |number: &String| number.split('.').all(|part| part.len() <= 200);
    let integer = |text: &String| match format.parse_integer(text) {
        Some(number) => format.typed(&number.to_string()),
        None => line(text),
    };
    let decimal = |text: &String| match format.parse_decimal(text).filter(short) {
        Some(number) => format.typed(&number),
        None => line(text),
    };
    let mut settled = State {
        people: Rc::new(state.people.iter().map(integer).collect()),
        plan: Rc::new(
            state
                .plan
                .iter()
                .map(|row| Row {
                    date: None,
                    month: integer(&row.month),
                    share: decimal(&row.share),
                })
                .collect(),
        ),
        discount: if state.discount.trim().is_empty() {
            String::new()
        } else {
            decimal(&state.discount)
        },
        customer: line(&state.customer),
        reference: line(&state.reference),
        ..state.clone()
    };
    if !state.is_custom(props) {
        settled.plan = Rc::default();
        settled.in_amounts = false;
    }
    // As they are shown in a field that nobody types into.
    for at in 0..settled.people.len() {
        settled.leave(props, Field::Role(at));
    }
    settled
}

const LOCALES: [&str; 4] = ["en", "de", "ar-EG", "fr"];

proptest! {
    #[test]
    fn what_is_written_is_read(
        (props, state) in prop::sample::select(&LOCALES[..]).prop_flat_map(|tag| {
            let props = blank(tag);
            (Just(props.clone()), state_of(&props))
        }),
    ) {
        let link = write(&props, &state);
        prop_assert!(link.bytes().all(|byte| byte.is_ascii_graphic()), "{link}");
        let linked = read(&props, &link);
        prop_assert_eq!(&linked.problems, &[]);
        prop_assert_eq!(linked.card.as_deref(), Some("2026-11"));
        prop_assert_eq!(&linked.state, &same(&props, &state));
        prop_assert_eq!(linked.state.request(&props).ok(), state.request(&props).ok());
        prop_assert_eq!(write(&props, &linked.state), link);
        // Opened in another language it asks for the same.
        let other = blank("ar-EG");
        let there = read(&other, &write(&props, &state)).state;
        if let Ok(request) = state.request(&props) {
            prop_assert_eq!(there.request(&other), Ok(request));
        }
    }

    #[test]
    fn any_text_is_read(
        text in prop_oneof![
            any::<String>(),
            "([a-z]{1,9}=?[0-9~%:,+é]{0,9}&?){0,12}",
            "((v|card|plan|amounts|years|start|extras|discount|schedule|client)=([0-9~:,.%-]|custom){0,12}&?){1,3}",
        ],
        cut in any::<prop::sample::Index>(),
    ) {
        let props = blank("en");
        let linked = read(&props, &text);
        prop_assert!(linked.problems.len() <= 20);
        let link = write(&props, &linked.state);
        prop_assert_eq!(&read(&props, &link).state, &same(&props, &linked.state));
        // A link that was cut off somewhere.
        read(&props, &link[..cut.index(link.len())]);
    }
}
