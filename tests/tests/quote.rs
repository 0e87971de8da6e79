//! `site quote`: one request by flags or as JSON, many as lines; the amounts
//! of a worked example, and every exit status.

mod errors;
mod surfaces;

use serde_json::{Value, json};
use tests::calculator::quote;
use tests::command::{Ran, Site};
use tests::project;
use tests::requests::requests;
use tests::tree::Tree;
use tests::words::Words;

/// 40 paid and 12 free people, quarterly for three years: worked by hand.
fn example() -> Value {
    json!({ "headcount": { "team-member": 40, "client": 12 }, "years": 3, "schedule": "quarterly", "start": "2027-01-31" })
}

const EXAMPLE_FLAGS: [&str; 10] = [
    "--team-member",
    "40",
    "--client",
    "12",
    "--years",
    "3",
    "--schedule",
    "quarterly",
    "--start",
    "2027-01-31",
];

fn single(request: &Value) -> Ran {
    Site::quote()
        .args(["--json", "--request", "-"])
        .input(request.to_string())
        .run()
}

#[test]
fn the_worked_example_is_right_to_the_cent() {
    let quote = single(&example()).exits(0).json();
    let expected = [
        ("/outcome", json!("quoted")),
        ("/rate_card", json!("2026-11")),
        ("/illustrative", json!(true)),
        ("/currency", json!("USD")),
        ("/seats", json!({ "paid": 40, "free": 12 })),
        (
            "/tier",
            json!({ "id": "team", "seats": 50, "headroom": 10 }),
        ),
        ("/years/0/list", json!("3500.00")),
        ("/years/0/term_discount", json!("-350.00")),
        ("/years/0/schedule_adjustment", json!("63.00")),
        ("/years/0/total", json!("3213.00")),
        ("/years/1/list", json!("3605.00")),
        ("/years/1/total", json!("3309.39")),
        ("/years/2/list", json!("3713.15")),
        ("/years/2/term_discount", json!("-371.32")),
        ("/years/2/schedule_adjustment", json!("66.84")),
        ("/years/2/total", json!("3408.67")),
        ("/total_contract_value", json!("9931.06")),
        ("/average_per_paid_seat_month", json!("6.69")),
        (
            "/installments/0",
            json!({ "number": 1, "month": 0, "due": "2027-01-31", "amount": "803.25" }),
        ),
        ("/installments/1/due", json!("2027-04-30")),
        ("/installments/6/amount", json!("827.35")),
        (
            "/installments/7",
            json!({ "number": 8, "month": 21, "due": "2028-10-31", "amount": "827.34" }),
        ),
        ("/renewal", json!("2030-01-31")),
        (
            "/next_tier",
            json!({ "id": "department", "seats": 250, "total_contract_value": "42561.69" }),
        ),
    ];
    for (pointer, value) in expected {
        assert_eq!(quote.pointer(pointer), Some(&value), "{pointer}");
    }
    assert_eq!(quote["installments"].as_array().map(Vec::len), Some(12));
}

#[test]
fn flags_and_json_are_one_request() {
    let by_flags = Site::quote()
        .args(EXAMPLE_FLAGS)
        .args(["--json"])
        .run()
        .exits(0)
        .json();
    assert_eq!(by_flags, quote(&example()));

    let file = Tree::new().file("request.json", example().to_string());
    let by_file = Site::quote()
        .args(["--json"])
        .option("--request", file.path("request.json"))
        .run();
    assert_eq!(by_file.exits(0).json(), by_flags);
}

#[test]
fn the_table_speaks_the_locale() {
    for locale in project::LOCALES {
        let table = Site::quote()
            .args(EXAMPLE_FLAGS)
            .option("--locale", locale)
            .run()
            .exits(0)
            .stdout;
        let words = Words::of(locale);
        for text in [
            "9,931.06",
            "803.25",
            "2026-11",
            words.get("calc-total-contract-value"),
        ] {
            assert!(table.contains(text), "no {text} in\n{table}");
        }
    }
}

/// A request, and the code, the field and a word of the message of its
/// refusal.
type Refused = (Value, &'static str, &'static str, &'static str);

#[rustfmt::skip] // a table
fn refused() -> Vec<Refused> {
    let with = |key: &str, value: Value| {
        let mut request = json!({ "headcount": { "team-member": 4 } });
        request[key] = value;
        request
    };
    let people = |role: &str, number: u64| json!({ "headcount": { role: number } });
    let plan = |month: i32, share: &str| {
        let mut request = with("schedule", json!("custom"));
        request["plan"] = json!([{ "month": month, "share": share }]);
        request
    };
    let amounts = |amounts: &[&str]| {
        let mut request = with("schedule", json!("custom"));
        let rows = (0..).zip(amounts).map(|(month, amount)| json!({ "month": month, "amount": amount }));
        request["plan"] = rows.collect();
        request
    };
    let mut mixed = plan(0, "50");
    mixed["plan"] = json!([mixed["plan"][0], { "month": 1, "amount": "1776.25" }]);
    vec![
        (people("team-membre", 4), "unknown_role", "headcount.team-membre", "team-member"),
        (people("client", 1_000_000_000), "headcount_too_large", "headcount.client", ""),
        (people("client", 4), "no_paid_seats", "headcount", ""),
        (with("currency", json!("JPY")), "unknown_currency", "currency", "EUR"),
        (with("years", json!(4)), "unknown_term", "years", "3"),
        (with("schedule", json!("weekly")), "unknown_schedule", "schedule", "quarterly"),
        (with("extras", json!(["lunch"])), "unknown_extra", "extras", "onboarding"),
        (with("start", json!("2027-02-29")), "start_out_of_range", "start", ""),
        (with("discount", json!("31")), "discount_above_maximum", "discount", "30"),
        (with("schedule", json!("custom")), "plan_missing", "plan", ""),
        (with("plan", json!([{ "month": 0, "share": "100" }])), "plan_unexpected", "plan", ""),
        (plan(0, "99.9"), "plan_sum", "plan", "99.9"),
        (plan(12, "100"), "plan_month_outside_term", "plan.0.month", "11"),
        (plan(0, "-1"), "plan_share", "plan.0.share", ""),
        (amounts(&["3551.50"]), "plan_sum", "plan", "1.00 USD is missing"),
        (amounts(&["3552.50", "0.10"]), "plan_sum", "plan", "0.10 USD is too much"),
        (amounts(&["3552.50", "0.001"]), "plan_amount", "plan.1.amount", "row 2"),
        (amounts(&["99999999999999"]), "amount_too_large", "plan.0.amount", "10000000000000.00 USD"),
        (mixed, "plan_mixed", "plan", "an amount"),
    ]
}

#[test]
fn every_refusal_has_a_code_a_field_and_a_message() {
    for (request, code, field, named) in refused() {
        let refusal = single(&request).exits(1).json();
        assert_eq!(refusal["outcome"], "refused", "{request}");
        assert_eq!(refusal["code"], code, "{request}");
        assert_eq!(refusal["field"], field, "{request}");
        let message = refusal["message"].as_str().unwrap_or_default();
        assert!(
            !message.is_empty() && message.contains(named),
            "{request}: {message}"
        );
    }
}

#[test]
fn a_plan_by_amounts_has_them_as_installments() {
    let pays = ["--plan-amount", "0=3000.07", "--plan-amount", "5=552.43"];
    let custom = ["--team-member", "40", "--schedule", "custom"];
    let ran = Site::quote().args(custom).args(pays).args(["--json"]).run();
    let request = json!({
        "headcount": { "team-member": 40 }, "schedule": "custom",
        "plan": [{ "month": 0, "amount": "3000.07" }, { "month": 5, "amount": "552.43" }],
    });
    let by_flags = ran.exits(0).json();
    assert_eq!(by_flags, quote(&request));
    assert_eq!(by_flags["total_contract_value"], "3552.50");
    assert_eq!(by_flags["installments"][0]["amount"], "3000.07");
    assert_eq!(by_flags["installments"][1]["amount"], "552.43");
    let table = Site::quote().args(custom).args(pays).run().exits(0).stdout;
    assert!(
        table.contains("$3,000.07") && table.contains("$552.43"),
        "{table}"
    );
    // A plan is given one way or the other.
    let both = Site::quote()
        .args(custom)
        .args(pays)
        .args(["--plan", "6=50"]);
    assert!(both.run().exits(2).stderr.contains("--plan-amount"));
}

#[test]
fn a_refusal_without_json_is_said_and_exits_1() {
    let ran = Site::quote()
        .args(["--team-member", "1000000000"])
        .run()
        .exits(1);
    assert!(
        (ran.stdout.clone() + &ran.stderr).contains("team-member"),
        "{ran}"
    );
    let ran = Site::quote().args(["--view-only", "3"]).run().exits(1);
    assert!(
        !(ran.stdout.clone() + &ran.stderr).trim().is_empty(),
        "{ran}"
    );
}

#[test]
fn talking_to_sales_is_an_answer() {
    let answer = single(&json!({ "headcount": { "team-member": 5001 } }))
        .exits(0)
        .json();
    assert_eq!(answer["outcome"], "contact_sales");
    assert_eq!(answer["tier"]["id"], "enterprise");
    assert_eq!(answer["seats"]["paid"], 5001);
    assert_eq!(answer.get("total_contract_value"), None);
}

#[test]
fn a_batch_answers_each_line_in_order() {
    let lines: [(&[u8], &str); 16] = [
        // The mark that some editors begin a file with.
        (
            b"\xef\xbb\xbf{\"headcount\":{\"team-member\":40}}",
            "quoted",
        ),
        (b"not json", "not_json"),
        (br#"[{"team-member":3}]"#, "bad_request"),
        (
            br#"{"headcount":{"team-member":3},"schedule":"custom","plan":[[0,"100"]]}"#,
            "bad_request",
        ),
        // Broken behind the first wrong type.
        (br#"{"headcount":5,"years":}"#, "not_json"),
        (b"{\"headcount\":5,\"years\":\"\xff\"}", "not_json"),
        (b"[1, 2", "not_json"),
        (
            br#"{"headcount":{"team-member":1},"years":1,"years":3}"#,
            "bad_request",
        ),
        // Only the first line of a file may begin with the mark.
        (
            b"\xef\xbb\xbf{\"headcount\":{\"team-member\":1}}",
            "not_json",
        ),
        (
            br#"{"headcount":{"team-member":1},"people":2}"#,
            "bad_request",
        ),
        (br#"{"headcount":{"team-member":"1"}}"#, "bad_request"),
        (br#"{"headcount":{"team-member":-1}}"#, "bad_request"),
        (
            br#"{"headcount":{"team-member":1e99}}"#,
            "headcount_too_large",
        ),
        (b"{\"headcount\":{\"team-\xff\":1}}", "not_json"),
        (
            br#"{"headcount":{"team-member":100000000000000000000000000000}}"#,
            "headcount_too_large",
        ),
        (br#"{"headcount":{"team-member":6000}}"#, "contact_sales"),
    ];
    let input = lines.map(|(line, _)| line).join(&b'\n');
    let ran = Site::quote().args(["--batch"]).input(input).run().exits(1);
    let answer = |line: &str| {
        let answer: Value = serde_json::from_str(line).unwrap();
        let key = if answer["outcome"] == "refused" {
            "code"
        } else {
            "outcome"
        };
        answer[key].as_str().unwrap().to_owned()
    };
    let answers: Vec<String> = ran.stdout.lines().map(answer).collect();
    assert_eq!(answers, lines.map(|(_, expected)| expected), "{ran}");
}

#[test]
fn a_request_file_is_refused_by_what_is_wrong_with_it() {
    let refused = |text: &str| {
        let ran = Site::quote()
            .args(["--json", "--request", "-"])
            .input(text)
            .run()
            .exits(1);
        let field = |name: &str| ran.json()[name].as_str().unwrap_or_default().to_owned();
        (field("code"), field("message"))
    };
    let (code, message) =
        refused(r#"{ "headcount": { "team-member": 1 }, "years": 1, "years": 3 }"#);
    assert!(
        code == "bad_request" && message.contains("`years`"),
        "{message}"
    );
    let (code, message) = refused(r#"[{ "team-member": 3 }]"#);
    assert!(
        code == "bad_request" && message.contains("object"),
        "{message}"
    );
    let (code, message) = refused("{\n  \"headcount\": 5,\n  \"years\": }");
    assert!(
        code == "not_json" && message.contains("line 3"),
        "{message}"
    );
    let marked = format!("\u{feff}{}", example());
    let ran = Site::quote()
        .args(["--json", "--request", "-"])
        .input(marked)
        .run();
    assert_eq!(ran.exits(0).json(), quote(&example()));
}

#[test]
fn a_long_batch_keeps_its_order_and_agrees_with_single_quotes() {
    let requests: Vec<Value> = requests(7).take(5000).collect();
    let lines: Vec<String> = requests.iter().map(Value::to_string).collect();
    let ran = Site::quote()
        .args(["--batch"])
        .input(lines.join("\n"))
        .run();
    assert!(matches!(ran.status, 0 | 1), "{ran}");
    let answers: Vec<Value> = ran
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(answers.len(), requests.len());
    for (request, answer) in requests.iter().zip(&answers) {
        let people = request["headcount"]
            .as_object()
            .unwrap()
            .values()
            .filter_map(Value::as_u64);
        if let Some(seats) = answer["seats"].as_object() {
            let seats = seats.values().filter_map(Value::as_u64);
            assert_eq!(seats.sum::<u64>(), people.sum::<u64>(), "{request}");
        } else {
            assert_eq!(answer["code"], "no_paid_seats", "{request}");
        }
    }
    for (request, answer) in requests.iter().zip(&answers).step_by(1000) {
        assert_eq!(*answer, quote(request), "{request}");
    }
}

#[test]
fn a_batch_without_a_refusal_exits_0() {
    let ran = Site::quote()
        .args(["--batch"])
        .input("{\"headcount\":{\"team-member\":1}}\n")
        .run()
        .exits(0);
    assert_eq!(ran.stdout.lines().count(), 1, "{ran}");
    let nothing = Site::quote().args(["--batch"]).run().exits(0);
    assert_eq!(nothing.stdout, "");
}

#[test]
fn wrong_usage_exits_2() {
    let cases: [&[&str]; 6] = [
        &["--no-such-flag"],
        &["--team-member", "many"],
        &["--team-membre", "4"],
        &["--request"],
        &["--request", "no-such-file.json"],
        &["--team-member", "4", "--locale", "xx"],
    ];
    for arguments in cases {
        let ran = Site::quote().args(arguments).run();
        assert_eq!(ran.status, 2, "{arguments:?}: {ran}");
        assert!(
            !ran.stderr.contains("panicked") && !ran.stderr.is_empty(),
            "{arguments:?}: {ran}"
        );
    }
}

#[test]
fn a_bad_rate_card_exits_2_and_shows_the_place() {
    let content = Tree::copy_of(&project::content());
    content.edit("rate-card.toml", |card| {
        card.replacen("USD = \"3500\"", "USD = 3500.5", 1)
    });
    let card = content.read("rate-card.toml");
    let (line, text) = card
        .lines()
        .enumerate()
        .find(|(_, line)| line.contains("3500.5"))
        .unwrap();
    let place = format!(
        "rate-card.toml:{}:{}",
        line + 1,
        text.find("3500.5").unwrap() + 1
    );

    let of_the_folder = Site::quote()
        .option("--content", content.path(""))
        .args(EXAMPLE_FLAGS)
        .run();
    of_the_folder.exits(2).complains_of([&place]);
    let replaced = Site::quote()
        .option("--rate-card", content.path("rate-card.toml"))
        .args(EXAMPLE_FLAGS)
        .run();
    replaced.exits(2).complains_of([&place]);
}

#[test]
fn a_missing_rate_card_exits_2_and_is_named() {
    let content = Tree::copy_of(&project::content());
    content.remove("rate-card.toml");
    let ran = Site::quote()
        .option("--content", content.path(""))
        .args(EXAMPLE_FLAGS)
        .run();
    ran.exits(2).complains_of(["rate-card.toml"]);
    let ran = Site::quote()
        .option("--rate-card", content.path("other.toml"))
        .args(EXAMPLE_FLAGS)
        .run();
    ran.exits(2).complains_of(["other.toml"]);
}

#[test]
fn another_rate_card_gives_other_prices() {
    let content = Tree::copy_of(&project::content());
    content.edit("rate-card.toml", |card| {
        card.replacen("USD = \"3500\"", "USD = \"4000\"", 1)
    });
    let ran = Site::quote()
        .option("--rate-card", content.path("rate-card.toml"))
        .args([
            "--team-member",
            "1",
            "--years",
            "1",
            "--schedule",
            "annual",
            "--json",
        ])
        .run();
    assert_eq!(ran.exits(0).json()["total_contract_value"], "4000.00");
}
