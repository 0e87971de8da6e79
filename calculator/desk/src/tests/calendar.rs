//! The calendar file, read back with a small reader of its own.

use std::collections::BTreeSet;

use widget::Value;

use super::sample::{USUAL, as_kept, desk, given, long, plan};
use crate::{Desk, Given};

/// A property's name with its parameters, and its value as text.
type Line = (String, String);

fn file(desk: &Desk, link: &str, given: &Given) -> Option<String> {
    match desk.sent("calendar", link, given) {
        Value::Map(parts) => {
            let (_, text) = parts.into_iter().find(|(key, _)| key == "text").unwrap();
            match text {
                Value::Text(text) => Some(text),
                other => panic!("{other:?}"),
            }
        }
        other => {
            assert_eq!(other, Value::Null);
            None
        }
    }
}

/// The lines of each event, as RFC 5545 says that they are read.
fn events(file: &str) -> Vec<Vec<Line>> {
    assert!(file.ends_with("\r\n"));
    for line in file.split_terminator("\r\n") {
        assert!(!line.contains(['\r', '\n']), "a bare line end: {line:?}");
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let unfolded = file.replace("\r\n ", "");
    let mut lines = unfolded.split_terminator("\r\n").map(|line| {
        let (name, value) = line.split_once(':').unwrap();
        (name.to_owned(), unescaped(value))
    });
    let mut next = || lines.next().unwrap();
    let begin = |what: &str| ("BEGIN".to_owned(), what.to_owned());
    let end = |what: &str| ("END".to_owned(), what.to_owned());
    assert_eq!(next(), begin("VCALENDAR"));
    assert_eq!(next(), ("VERSION".to_owned(), "2.0".to_owned()));
    assert_eq!(next().0, "PRODID");
    let mut all = Vec::new();
    loop {
        let line = next();
        if line == end("VCALENDAR") {
            break;
        }
        if line == begin("VEVENT") {
            let mut event = Vec::new();
            loop {
                let line = next();
                if line == end("VEVENT") {
                    break;
                }
                event.push(line);
            }
            all.push(event);
        }
    }
    all
}

fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut letters = text.chars();
    while let Some(c) = letters.next() {
        match c {
            '\\' => match letters.next().unwrap() {
                'n' => plain.push('\n'),
                c @ ('\\' | ';' | ',') => plain.push(c),
                c => panic!("\\{c} in {text}"),
            },
            c => plain.push(c),
        }
    }
    plain
}

fn get<'e>(event: &'e [Line], name: &str) -> &'e str {
    let mut found = event.iter().filter(|(known, _)| known == name);
    let (_, value) = found.next().unwrap_or_else(|| panic!("no {name}"));
    assert_eq!(found.next(), None, "{name} twice");
    value
}

/// `2027-01-31 Installment 1: …`
fn listed(events: &[Vec<Line>]) -> String {
    let lines = events.iter().map(|event| {
        let day = get(event, "DTSTART;VALUE=DATE");
        let (name, _) = get(event, "SUMMARY").split_once(" – ").unwrap();
        format!("{day} {name}\n")
    });
    lines.collect()
}

fn uids(events: &[Vec<Line>]) -> BTreeSet<String> {
    let all: BTreeSet<String> = events.iter().map(|it| get(it, "UID").to_owned()).collect();
    assert_eq!(all.len(), events.len(), "an event has another's UID");
    all
}

#[test]
fn it_has_payments_reviews_and_the_renewal() {
    let file = file(&desk("en"), USUAL, &given()).unwrap();
    as_kept("usual.ics", &file.replace("\r\n", "\n"));
    let events = events(&file);
    let names = listed(&events);
    assert_eq!(names.matches("Installment").count(), 12);
    assert!(names.starts_with("20270131 Installment 1: $"), "{names}");
    assert!(names.contains("20270430 Installment 2: $"), "{names}");
    // Every three months, neither on the first day nor on the last.
    assert_eq!(names.matches("Quarterly business review").count(), 11);
    assert!(names.contains("20270430 Quarterly business review\n"));
    assert!(names.contains("20291031 Quarterly business review\n"));
    assert!(!names.contains("20270131 Quarterly"));
    assert!(names.ends_with("20291102 Renewal review\n20300131 Renewal of the contract\n"));
    for event in &events {
        assert_eq!(get(event, "DTSTAMP"), "20261123T120710Z");
        assert_eq!(get(event, "TRANSP"), "TRANSPARENT");
        assert!(get(event, "SUMMARY").ends_with(" – Acme Ltd – Blue"));
        assert!(get(event, "DESCRIPTION").contains("#v=1&card=2026-11&team-member=40"));
        assert!(get(event, "DESCRIPTION").contains("Estimate\nExample prices."));
    }
}

#[test]
fn a_day_ends_with_the_next_one_and_leap_days_are_there() {
    let link = "team-member=4&start=2028-02-29&years=1";
    let events = events(&file(&desk("en"), link, &given()).unwrap());
    let days: Vec<(&str, &str)> = events
        .iter()
        .map(|it| (get(it, "DTSTART;VALUE=DATE"), get(it, "DTEND;VALUE=DATE")))
        .collect();
    assert_eq!(days[0], ("20280229", "20280301"));
    // Ninety days before 28 February 2029, and that day.
    assert_eq!(
        days[4..],
        [("20281130", "20281201"), ("20290228", "20290301")]
    );
}

#[test]
fn letters_of_several_octets_stay_whole() {
    let customer = "上海市图书馆、信息中心；第一\\分部,有限公司".repeat(6);
    let link = format!("team-member=4&start=2027-01-31&customer={customer}");
    let text = file(&desk("zh"), &link, &given()).unwrap();
    assert!(text.contains("\r\n "), "nothing was folded");
    let kept: String = customer.chars().take(200).collect();
    for event in events(&text) {
        let name = get(&event, "SUMMARY");
        assert!(name.contains(&kept), "{name}");
    }
}

#[test]
fn an_amount_and_a_date_are_written_as_the_reader_writes() {
    let text = file(&desk("ar"), USUAL, &given()).unwrap();
    let events = events(&text);
    assert!(
        get(&events[1], "SUMMARY").contains("$٨٠٣٫٢٥"),
        "{}",
        listed(&events)
    );
}

#[test]
fn there_is_none_without_a_start_or_a_price() {
    let desk = desk("en");
    for link in ["team-member=4", "team-member=9000&start=2027-01-31", "v=1"] {
        assert_eq!(file(&desk, link, &given()), None, "{link}");
    }
}

#[test]
fn a_second_file_of_an_offer_changes_the_events_of_the_first() {
    let desk = desk("en");
    let of = |link: &str| uids(&events(&file(&desk, link, &given()).unwrap()));
    let named = |people: u32, start: &str| {
        of(&format!(
            "team-member={people}&start={start}&customer=Acme&reference=Q-1"
        ))
    };
    assert_eq!(named(4, "2027-01-31"), named(400, "2028-01-31"));
    let of_customer =
        |people: u32, start: &str| of(&format!("team-member={people}&start={start}&customer=Acme"));
    assert_eq!(of_customer(4, "2027-01-31"), of_customer(400, "2027-01-31"));
    let other = |a: &BTreeSet<String>, b: &BTreeSet<String>| a.is_disjoint(b);
    assert!(other(
        &of_customer(4, "2027-01-31"),
        &of_customer(4, "2028-01-31")
    ));
    let nameless = |people: u32| of(&format!("team-member={people}&start=2027-01-31"));
    assert_eq!(nameless(4), nameless(4));
    assert!(other(&nameless(4), &nameless(5)));
    // When it was made changes no event.
    let later = Given {
        now: "2027-05-01T00:00:00.000Z".to_owned(),
        ..given()
    };
    let again = events(&file(&desk, USUAL, &later).unwrap());
    assert_eq!(uids(&again), of(USUAL));
    assert_eq!(get(&again[0], "DTSTAMP"), "20270501T000000Z");
}

#[test]
fn as_many_payments_as_there_can_be() {
    let events = events(&file(&long(), &plan(120), &given()).unwrap());
    assert_eq!(events.len(), 120 + 39 + 2);
    assert_eq!(uids(&events).len(), events.len());
}
