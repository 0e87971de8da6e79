//! Objects of callers: cards come back as they were parsed, requests are read
//! as serde reads them, and each mistake is named with its place.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use pricing::{Request, rate_card};
use quote_js::value::{Mistake, Value};
use quote_js::{parse, read};
use serde_json::{Value as Json, json};

/// As the edge hands values over.
fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(number) => match number.as_i64() {
            Some(whole) => Value::Whole(whole),
            None => Value::Number(number.to_string()),
        },
        Json::String(text) => Value::Text(text.clone()),
        Json::Array(items) => Value::List(items.iter().map(value).collect()),
        Json::Object(entries) => {
            let entry = |(key, it): (&String, &Json)| (key.clone(), value(it));
            Value::Map(entries.iter().map(entry).collect())
        }
    }
}

fn said<T: std::fmt::Debug>(read: Result<T, Mistake>) -> String {
    read.unwrap_err().to_string()
}

const CARDS: [&str; 3] = [
    include_str!("../../../content/rate-card.toml"),
    include_str!("../npm/examples/rate-card.toml"),
    r#"
version = "v"
currencies = ["KWD", "JPY"]
model = "graduated"
tiers = [{ id = "a", seats = 10, unit = { JPY = "9000", KWD = "1.005" } }, { id = "b", contact = true }]
terms = [{ years = 1, uplift = "-3" }]
schedules = [{ id = "x", custom = true, adjustment = "-1.5" }, { id = "y", installments = 12 }]
"#,
];

fn object(text: &str) -> Json {
    let reading = serde_json::to_value(parse::parse(text)).unwrap();
    assert_eq!(reading["ok"], true, "{reading:#}");
    reading["card"].clone()
}

#[test]
fn a_card_comes_back_as_it_was_parsed() {
    for text in CARDS {
        let parsed = rate_card::parse(text).card.unwrap();
        assert_eq!(read::rate_card(value(&object(text))), Ok(parsed));
    }
}

#[test]
fn a_wrong_card_names_the_key() {
    let good = object(CARDS[0]);
    for (pointer, wrong, expected) in [
        ("", json!([]), "invalid type: array, expected an object"),
        (
            "/model",
            json!("flat"),
            "`model`: the models are: tier, volume, graduated",
        ),
        (
            "/currencies/1",
            json!("EURO"),
            "`currencies[1]`: ISO 4217 has no such currency",
        ),
        (
            "/tiers/0/fee/USD",
            json!(3500),
            "`tiers[0].fee.USD`: invalid type: number `3500`, expected a string",
        ),
        (
            "/tiers/0/fee/USD",
            json!("3500.001"),
            "`tiers[0].fee.USD`: more than 2 decimals",
        ),
        (
            "/tiers/0/fee/USD",
            json!("0"),
            "`tiers[0].fee.USD`: it must be above zero",
        ),
        (
            "/tiers/0/fee",
            json!({ "USD": "1" }),
            "`tiers[0].fee`: missing field `EUR`",
        ),
        (
            "/tiers/0/seats",
            json!(-1),
            "`tiers[0].seats`: it cannot be below zero",
        ),
        (
            "/tiers/0/seats",
            json!(null),
            "`tiers[0].seats`: invalid type: null, expected a whole number",
        ),
        (
            "/tiers/0",
            json!({ "id": "a" }),
            "`tiers[0]`: a tier has either `fee` or `contact: true`",
        ),
        (
            "/terms/1/discount",
            json!("101"),
            "`terms[1].discount`: it must be from -100 to 100",
        ),
        (
            "/schedules/1/installments",
            json!(5),
            "`schedules[1]`: a schedule has either `installments` (1, 2, 3, 4, 6 or 12) or `custom: true`",
        ),
        (
            "/discounts",
            json!({ "max": "1" }),
            "`discounts`: unknown field `max`, expected one of `maximum`, `approval_above`",
        ),
    ] {
        let mut card = good.clone();
        *card.pointer_mut(pointer).expect(pointer) = wrong;
        assert_eq!(said(read::rate_card(value(&card))), expected);
    }
    for key in good
        .as_object()
        .unwrap()
        .keys()
        .filter(|key| *key != "valid_days")
    {
        let mut card = good.clone();
        card.as_object_mut().unwrap().remove(key);
        let expected = format!("missing field `{key}`");
        assert_eq!(said(read::rate_card(value(&card))), expected);
    }
}

#[test]
fn a_request_is_read_as_serde_reads_it() {
    let full = json!({
        "headcount": { "p": 5, "f": 0 }, "currency": "USD", "years": 3, "schedule": "custom",
        "start": "2027-01-31", "discount": "20", "extras": ["onboarding"],
        "plan": [{ "month": 0, "share": "40" }, { "month": 6, "share": "60" }],
    });
    let pieces = [
        json!(null),
        json!(true),
        json!(1),
        json!(-1),
        json!(1.5),
        json!("x"),
        json!([]),
        json!(["x"]),
        json!([1]),
        json!({}),
        json!({ "x": 1 }),
        json!([{ "month": 1 }]),
        json!([{ "month": 1, "share": "1", "x": 1 }]),
        json!([{ "month": 1, "amount": "1" }, { "month": 2, "share": "1" }]),
        json!([{ "month": 1, "amount": 1 }]),
        json!([{ "month": 1, "share": "1", "amount": "1" }]),
        json!([{ "amount": "1" }]),
        json!([[0, "100"]]),
    ];
    let mut requests = vec![
        json!({}),
        json!({ "headcount": {}, "year": 1 }),
        full.clone(),
    ];
    for key in full.as_object().unwrap().keys() {
        let mut without = full.clone();
        without.as_object_mut().unwrap().remove(key);
        requests.push(without);
        for piece in &pieces {
            let mut request = full.clone();
            request[key] = piece.clone();
            requests.push(request);
        }
    }
    requests.extend(pieces);
    for request in requests {
        let ours = read::request(value(&request));
        let serde = serde_json::from_value::<Request>(request.clone());
        assert_eq!(
            ours.as_ref().ok(),
            serde.as_ref().ok(),
            "{request}: {ours:?}, {serde:?}"
        );
    }
}

#[test]
fn a_wrong_request_names_the_key_in_the_words_of_the_command_line() {
    for (request, expected) in [
        (json!({}), "missing field `headcount`"),
        (
            json!({ "headcount": { "client": "1" } }),
            "`headcount.client`: invalid type: string `1`, expected a whole number",
        ),
        (
            json!({ "headcount": {}, "years": 2.5 }),
            "`years`: invalid type: number `2.5`, expected a whole number",
        ),
        (
            json!({ "headcount": {}, "plan": [{ "month": 0 }] }),
            "`plan[0]`: missing field `share` or `amount`",
        ),
        (
            json!({ "headcount": {}, "plan": [{ "month": 0, "share": "50", "amount": "1" }] }),
            "`plan[0]`: a row has either `share` or `amount`",
        ),
        (
            json!({ "headcount": {}, "plan": [{ "month": 0, "amount": 1 }] }),
            "`plan[0].amount`: invalid type: number `1`, expected a string",
        ),
        (
            json!({ "headcount": {}, "currency": "" , "start": [] }),
            "`start`: invalid type: array, expected a string",
        ),
    ] {
        assert_eq!(said(read::request(value(&request))), expected);
    }
    let unknown = said(read::request(value(&json!({ "headcount": {}, "year": 1 }))));
    assert!(unknown.starts_with("unknown field `year`, expected one of `headcount`, `currency`"));
}

#[test]
fn roles_differ() {
    let role = |id: &str| json!({ "id": id, "name": "N", "paid": true });
    let roles = read::roles(value(&json!([role("a"), role("b")]))).unwrap();
    assert_eq!(roles.iter().count(), 2);
    for (list, expected) in [
        (
            json!([role("a"), role("a")]),
            "`[1].id`: two roles have this id",
        ),
        (json!({}), "invalid type: object, expected an array"),
        (
            json!([{ "id": "a", "name": "A", "paid": 1 }]),
            "`[0].paid`: invalid type: number `1`, expected a boolean",
        ),
        (
            json!([{ "id": "a", "name": "A" }]),
            "`[0]`: missing field `paid`",
        ),
    ] {
        assert_eq!(said(read::roles(value(&list))), expected);
    }
}

#[test]
fn a_place_is_counted_as_javascript_and_editors_do() {
    let text = "version = \"1\"\r\n# 🦀é\nmodel = \"𝒳\" \nx = 1";
    let reading = serde_json::to_value(parse::parse(text)).unwrap();
    let problems = reading["problems"].as_array().unwrap();
    let problem = |code: &str| problems.iter().find(|it| it["code"] == code).unwrap();
    let units: Vec<u16> = text.encode_utf16().collect();
    let slice = |problem: &Json| {
        let place =
            ["start", "end"].map(|key| usize::try_from(problem[key].as_u64().unwrap()).unwrap());
        String::from_utf16(&units[place[0]..place[1]]).unwrap()
    };
    let model = problem("card-unknown-model");
    assert_eq!((&model["line"], &model["column"]), (&json!(3), &json!(9)));
    assert_eq!(slice(model), "\"𝒳\"");
    let key = problem("card-unknown-key");
    assert_eq!((&key["line"], &key["column"]), (&json!(4), &json!(1)));
    assert_eq!(slice(key), "x");
    let lacking = problem("card-missing-key");
    assert_eq!(
        (&lacking["start"], &lacking["line"]),
        (&json!(0), &json!(1))
    );
}
