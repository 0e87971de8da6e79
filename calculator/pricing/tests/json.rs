//! What requests and outcomes look like as JSON: the keys, their order, and
//! what is left out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of a test fail by panicking, as it does"
)]

use pricing::{
    Currency, Discounts, Extra, Model, Money, Outcome, Percent, PlanRow, RateCard, Refusal,
    Request, Role, Roles, Schedule, ScheduleKind, Term, Tier, TierPrice, quote,
};

fn usd(text: &str) -> Vec<Money> {
    vec![Money::parse(text, Currency::from_code("USD").unwrap()).unwrap()]
}

fn card(model: Model) -> RateCard {
    let percent = |text| Percent::parse(text).unwrap();
    let tier = |id: &str, seats, price| Tier {
        id: id.into(),
        seats,
        price,
    };
    RateCard {
        version: "2026-11".into(),
        currencies: vec![Currency::from_code("USD").unwrap()],
        model,
        illustrative: true,
        valid_days: None,
        tiers: vec![
            tier("team", Some(50), TierPrice::Published(usd("3500"))),
            tier("business", Some(250), TierPrice::Published(usd("15"))),
            tier("enterprise", None, TierPrice::Contact),
        ],
        terms: vec![Term {
            years: 1,
            discount: percent("10"),
            uplift: percent("3"),
        }],
        schedules: vec![Schedule {
            id: "quarterly".into(),
            kind: ScheduleKind::Even(2),
            adjustment: percent("2"),
        }],
        extras: vec![Extra {
            id: "onboarding".into(),
            fee: usd("1500"),
        }],
        discounts: Discounts::default(),
    }
}

fn answer(card: &RateCard, request: &str) -> String {
    let role = |id: &str, paid| Role {
        id: id.into(),
        name: String::new(),
        paid,
    };
    let roles = Roles::new(vec![role("team-member", true), role("client", false)]);
    let request: Request = serde_json::from_str(request).unwrap();
    serde_json::to_string(&quote(card, &roles, &request)).unwrap()
}

#[test]
fn a_quote_has_the_published_keys_in_their_order() {
    let found = answer(
        &card(Model::Tier),
        r#"{ "headcount": { "team-member": 40, "client": 12 }, "start": "2027-01-31",
             "discount": "5", "extras": ["onboarding"] }"#,
    );
    let expected = concat!(
        r#"{"outcome":"quoted","rate_card":"2026-11","illustrative":true,"currency":"USD","#,
        r#""seats":{"paid":40,"free":12},"tier":{"id":"team","seats":50,"headroom":10},"#,
        r#""years":[{"year":1,"list":"3500.00","term_discount":"-350.00","#,
        r#""negotiated_discount":"-157.50","schedule_adjustment":"59.85","total":"3052.35"}],"#,
        r#""one_time":[{"id":"onboarding","amount":"1500.00"}],"#,
        r#""total_contract_value":"4552.35","average_per_paid_seat_month":"6.36","#,
        r#""installments":["#,
        r#"{"number":1,"month":0,"due":"2027-01-31","amount":"3026.18"},"#,
        r#"{"number":2,"month":6,"due":"2027-07-31","amount":"1526.17"}],"#,
        r#""needs_approval":false,"renewal":"2028-01-31","#,
        r#""next_tier":{"id":"business","seats":250,"total_contract_value":"1513.08"}}"#,
    );
    assert_eq!(found, expected);
}

#[test]
fn what_is_absent_is_left_out() {
    let mut card = card(Model::Volume);
    card.tiers.remove(1);
    card.tiers[0].seats = Some(1);
    let found = answer(&card, r#"{ "headcount": { "team-member": 1 } }"#);
    assert!(found.contains(r#""one_time":[]"#), "{found}");
    assert!(
        found.contains(r#"{"number":1,"month":0,"amount":"1606.50"}"#),
        "{found}"
    );
    assert!(
        found.ends_with(r#""next_tier":{"id":"enterprise","contact":true}}"#),
        "{found}"
    );
    for absent in ["due", "renewal", "valid_until", "cheaper_at", "null"] {
        assert!(!found.contains(absent), "{absent} in {found}");
    }
}

#[test]
fn fewer_dollars_for_more_seats_are_named() {
    let found = answer(
        &card(Model::Volume),
        r#"{ "headcount": { "team-member": 1 } }"#,
    );
    let cheaper = r#""cheaper_at":{"seats":51,"total_contract_value":"702.27"}}"#;
    assert!(found.ends_with(cheaper), "{found}");
}

#[test]
fn contact_sales_has_seats_and_tier_and_no_amounts() {
    assert_eq!(
        answer(
            &card(Model::Tier),
            r#"{ "headcount": { "team-member": 251, "client": 1 } }"#
        ),
        concat!(
            r#"{"outcome":"contact_sales","rate_card":"2026-11","illustrative":true,"#,
            r#""currency":"USD","seats":{"paid":251,"free":1},"tier":{"id":"enterprise"}}"#,
        )
    );
}

#[test]
fn a_refusal_has_code_field_and_message() {
    assert_eq!(
        answer(
            &card(Model::Tier),
            r#"{ "headcount": { "team-member": 1, "clinet": 1 } }"#
        ),
        concat!(
            r#"{"outcome":"refused","code":"unknown_role","field":"headcount.clinet","#,
            r#""message":"there is no role `clinet`; the nearest is `client` "#,
            r#"(known: team-member, client)"}"#,
        )
    );
    let refused = |refusal| serde_json::to_value(Outcome::Refused(refusal)).unwrap();
    assert_eq!(refused(Refusal::not_json("why"))["code"], "not_json");
    let bad = refused(Refusal::bad_request("years", "why"));
    assert_eq!(
        (&bad["code"], &bad["field"]),
        (&"bad_request".into(), &"years".into())
    );
}

#[test]
fn a_request_is_read_whole() {
    let request: Request = serde_json::from_str(
        r#"{ "headcount": { "team-member": 40, "client": 12 }, "currency": "USD", "years": 3,
             "schedule": "quarterly", "start": "2027-01-31", "discount": "5",
             "extras": ["onboarding"],
             "plan": [ { "month": 0, "share": "40" }, { "month": 6, "share": "60" } ] }"#,
    )
    .unwrap();
    let row = |month, share: &str| PlanRow {
        month,
        share: share.into(),
    };
    let expected = Request {
        headcount: vec![("team-member".into(), 40), ("client".into(), 12)],
        currency: Some("USD".into()),
        years: Some(3),
        schedule: Some("quarterly".into()),
        start: Some("2027-01-31".into()),
        discount: Some("5".into()),
        extras: vec!["onboarding".into()],
        plan: Some(vec![row(0, "40"), row(6, "60")]),
    };
    assert_eq!(request, expected);
    let least: Request = serde_json::from_str(r#"{ "headcount": {} }"#).unwrap();
    assert_eq!(least, Request::default());
}

#[test]
fn wrong_types_and_unknown_keys_are_no_request() {
    for (text, why) in [
        ("{}", "missing field `headcount`"),
        ("[]", "expected a request, which is an object"),
        (r#"[{ "team-member": 3 }]"#, "which is an object"),
        (
            r#"{ "headcount": {}, "plan": [[0, "100"]] }"#,
            "expected an object with `month` and `share`",
        ),
        (
            r#"{ "headcount": {}, "plan": [{ "month": 0, "month": 0, "share": "100" }] }"#,
            "duplicate field `month`",
        ),
        (r#"{ "headcount": [] }"#, "an object of role ids"),
        (r#"{ "headcount": { "a": -1 } }"#, "below zero"),
        (r#"{ "headcount": { "a": 1.5 } }"#, "a whole number"),
        (r#"{ "headcount": { "a": "1" } }"#, "a whole number"),
        (r#"{ "headcount": { "a": null } }"#, "a whole number"),
        (
            r#"{ "headcount": { "a": 1, "a": 2 } }"#,
            "duplicate role `a`",
        ),
        (
            r#"{ "headcount": {}, "headcount": {} }"#,
            "duplicate field `headcount`",
        ),
        (r#"{ "headcount": {}, "year": 3 }"#, "unknown field `year`"),
        (r#"{ "headcount": {}, "years": "3" }"#, "a whole number"),
        (r#"{ "headcount": {}, "years": 3.0 }"#, "a whole number"),
        (r#"{ "headcount": {}, "years": null }"#, "a whole number"),
        (
            r#"{ "headcount": {}, "currency": null }"#,
            "expected a string",
        ),
        (r#"{ "headcount": {}, "discount": 5 }"#, "expected a string"),
        (
            r#"{ "headcount": {}, "extras": "onboarding" }"#,
            "expected a sequence",
        ),
        (
            r#"{ "headcount": {}, "plan": null }"#,
            "expected a sequence",
        ),
        (
            r#"{ "headcount": {}, "plan": [{ "month": 0 }] }"#,
            "missing field `share`",
        ),
        (
            r#"{ "headcount": {}, "plan": [{ "month": 0, "share": 40 }] }"#,
            "expected a string",
        ),
    ] {
        let error = serde_json::from_str::<Request>(text)
            .unwrap_err()
            .to_string();
        assert!(error.contains(why), "{text}: {error}");
    }
}

/// However large a number is, its own rule refuses it.
#[test]
fn whole_numbers_saturate() {
    let request: Request = serde_json::from_str(
        r#"{ "headcount": { "a": 18446744073709551616, "b": 18446744073709551615 },
             "years": 9223372036854775808,
             "plan": [{ "month": -99999999999999999999, "share": "" }] }"#,
    )
    .unwrap();
    assert_eq!(
        request.headcount,
        [("a".into(), u64::MAX), ("b".into(), u64::MAX)]
    );
    assert_eq!(request.years, Some(i64::MAX));
    assert_eq!(request.plan.unwrap()[0].month, i64::MIN);
}
