//! What requests and outcomes look like as JSON: the keys, their order, and
//! what is left out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of a test fail by panicking, as it does"
)]

use pricing::{
    BudgetRequest, Currency, Discounts, Extra, Model, Money, Outcome, Pays, Percent, PlanRow,
    RateCard, Refusal, Request, Role, Roles, Schedule, ScheduleKind, Term, Tier, TierPrice, budget,
    explain, quote,
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

fn roles() -> Roles {
    let role = |id: &str, paid| Role {
        id: id.into(),
        name: String::new(),
        paid,
    };
    Roles::new(vec![role("team-member", true), role("client", false)])
}

fn answer(card: &RateCard, request: &str) -> String {
    let request: Request = serde_json::from_str(request).unwrap();
    serde_json::to_string(&quote(card, &roles(), &request)).unwrap()
}

fn budgeted(card: &RateCard, wanted: &str) -> String {
    let wanted: BudgetRequest = serde_json::from_str(wanted).unwrap();
    serde_json::to_string(&budget(card, &roles(), &wanted)).unwrap()
}

/// How each figure came about, a line each.
fn explained(card: &RateCard, request: &str) -> Vec<String> {
    let request: Request = serde_json::from_str(request).unwrap();
    let Outcome::Quoted(quote) = quote(card, &roles(), &request) else {
        panic!("the request has a price");
    };
    explain(card, &roles(), &request, &quote)
        .iter()
        .map(|step| serde_json::to_string(step).unwrap())
        .collect()
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
             "plan": [ { "month": 0, "share": "40" }, { "month": 6, "amount": "60.00" } ] }"#,
    )
    .unwrap();
    let row = |month, pays| PlanRow { month, pays };
    let (share, amount) = (Pays::Share("40".into()), Pays::Amount("60.00".into()));
    let expected = Request {
        headcount: vec![("team-member".into(), 40), ("client".into(), 12)],
        currency: Some("USD".into()),
        years: Some(3),
        schedule: Some("quarterly".into()),
        start: Some("2027-01-31".into()),
        discount: Some("5".into()),
        extras: vec!["onboarding".into()],
        plan: Some(vec![row(0, share), row(6, amount)]),
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
            "expected an object with `month` and `share` or `amount`",
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
            "missing field `share` or `amount`",
        ),
        (
            r#"{ "headcount": {}, "plan": [{ "month": 0, "share": "50", "amount": "1" }] }"#,
            "a row has either `share` or `amount`",
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

#[test]
fn a_budget_s_answer_has_its_keys_in_their_order() {
    assert_eq!(
        budgeted(
            &card(Model::Tier),
            r#"{ "budget": "3212.99", "discount": "5", "extras": [] }"#
        ),
        concat!(
            r#"{"outcome":"within_budget","rate_card":"2026-11","illustrative":true,"#,
            r#""budget":"3212.99","currency":"USD","seats":250,"tier":{"id":"business","seats":250},"#,
            r#""total_contract_value":"13.08","left":"3199.91","#,
            r#""next_tier":{"id":"enterprise","contact":true}}"#,
        )
    );
    // Any number of seats: none is named.
    let mut any = card(Model::Tier);
    any.tiers.truncate(1);
    any.tiers[0].seats = None;
    assert_eq!(
        budgeted(&any, r#"{ "budget": "3213" }"#),
        concat!(
            r#"{"outcome":"within_budget","rate_card":"2026-11","illustrative":true,"#,
            r#""budget":"3213.00","currency":"USD","tier":{"id":"team"},"#,
            r#""total_contract_value":"3213.00","left":"0.00"}"#,
        )
    );
}

#[test]
fn a_budget_that_is_too_small_names_the_smallest_contract() {
    let smallest = concat!(
        r#"{"outcome":"below_smallest","rate_card":"2026-11","illustrative":true,"#,
        r#""budget":"702.26","currency":"USD","smallest":{"seats":51,"#,
        r#""tier":{"id":"business","seats":250},"total_contract_value":"702.27"}}"#,
    );
    let volume = card(Model::Volume);
    assert_eq!(budgeted(&volume, r#"{ "budget": "702.26" }"#), smallest);
    let mut sales = card(Model::Tier);
    sales.tiers.drain(..2);
    assert!(budgeted(&sales, r#"{ "budget": "1" }"#).ends_with(r#""currency":"USD"}"#));
}

#[test]
fn a_budget_is_refused_as_a_quote_is() {
    let found = budgeted(&card(Model::Tier), r#"{ "budget": "-1" }"#);
    assert!(
        found.starts_with(
            r#"{"outcome":"refused","code":"budget_out_of_range","field":"budget","message":"`-1`"#
        ),
        "{found}"
    );
    let found = budgeted(&card(Model::Tier), r#"{ "budget": "-1", "years": 2 }"#);
    assert!(found.contains(r#""code":"unknown_term""#), "{found}");
}

#[test]
fn a_budget_has_the_keys_of_a_request_but_the_headcount() {
    let read = serde_json::from_str::<BudgetRequest>(
        r#"{ "budget": "25000", "currency": "USD", "years": 3, "schedule": "quarterly",
             "start": "2027-01-31", "discount": "5", "extras": ["onboarding"],
             "plan": [{ "month": 0, "share": "100" }] }"#,
    );
    let expected = BudgetRequest {
        budget: "25000".into(),
        request: Request {
            headcount: Vec::new(),
            currency: Some("USD".into()),
            years: Some(3),
            schedule: Some("quarterly".into()),
            start: Some("2027-01-31".into()),
            discount: Some("5".into()),
            extras: vec!["onboarding".into()],
            plan: Some(vec![PlanRow {
                month: 0,
                pays: Pays::Share("100".into()),
            }]),
        },
    };
    assert_eq!(read.unwrap(), expected);
    for (text, why) in [
        ("{}", "missing field `budget`"),
        (r#"["25000"]"#, "an object"),
        (r#"{ "budget": 25000 }"#, "expected a string"),
        (r#"{ "budget": null }"#, "expected a string"),
        (r#"{ "budget": "1", "budget": "2" }"#, "duplicate field"),
        (
            r#"{ "budget": "1", "headcount": {} }"#,
            "unknown field `headcount`",
        ),
    ] {
        let error = serde_json::from_str::<BudgetRequest>(text)
            .unwrap_err()
            .to_string();
        assert!(error.contains(why), "{text}: {error}");
    }
}

#[test]
fn an_explanation_names_its_figure_and_what_it_was_made_of() {
    let mut raised = card(Model::Tier);
    raised.terms[0].years = 2;
    raised.discounts.approval_above = Percent::ZERO;
    let found = explained(
        &raised,
        r#"{ "headcount": { "team-member": 40 }, "discount": "4.55", "extras": ["onboarding"] }"#,
    );
    let year = |year: &str, lines: [&str; 3]| {
        let [term, negotiated, adjustment] = lines;
        [
            format!(r#"{{"figure":"years.{year}.term_discount","how":"percentage",{term}}}"#),
            format!(
                r#"{{"figure":"years.{year}.negotiated_discount","how":"percentage",{negotiated}}}"#
            ),
            format!(
                r#"{{"figure":"years.{year}.schedule_adjustment","how":"percentage",{adjustment}}}"#
            ),
        ]
    };
    let first = year(
        "0",
        [
            r#""of":"3500.00","percent":"-10","exact":"-350.00","amount":"-350.00""#,
            r#""of":"3150.00","percent":"-4.55","exact":"-143.325","amount":"-143.33""#,
            r#""of":"3006.67","percent":"2","exact":"60.1334","amount":"60.13""#,
        ],
    );
    let second = year(
        "1",
        [
            r#""of":"3605.00","percent":"-10","exact":"-360.50","amount":"-360.50""#,
            r#""of":"3244.50","percent":"-4.55","exact":"-147.62475","amount":"-147.62""#,
            r#""of":"3096.88","percent":"2","exact":"61.9376","amount":"61.94""#,
        ],
    );
    let mut expected = vec![
        r#"{"figure":"tier","how":"tier","paid":40,"first":1,"last":50}"#.to_owned(),
        r#"{"figure":"years.0.list","how":"tier_fee","amount":"3500.00"}"#.into(),
    ];
    expected.extend(first);
    expected.push(
        concat!(
            r#"{"figure":"years.0.total","how":"sum","#,
            r#""parts":["3500.00","-350.00","-143.33","60.13"],"amount":"3066.80"}"#
        )
        .into(),
    );
    expected.push(
        concat!(
            r#"{"figure":"years.1.list","how":"raised","#,
            r#""from":"3500.00","percent":"3","exact":"3605.00","amount":"3605.00"}"#
        )
        .into(),
    );
    expected.extend(second);
    expected.extend(
        [
            r#"{"figure":"years.1.total","how":"sum","parts":["3605.00","-360.50","-147.62","61.94"],"amount":"3158.82"}"#,
            r#"{"figure":"one_time.0","how":"fee","amount":"1500.00"}"#,
            r#"{"figure":"total_contract_value","how":"sum","parts":["3066.80","3158.82","1500.00"],"amount":"7725.62"}"#,
            r#"{"figure":"average_per_paid_seat_month","how":"average","of":"3066.80","seats":40,"months":12,"amount":"6.39"}"#,
            r#"{"figure":"installments.0","how":"equal_parts","of":"3066.80","parts":2,"base":"1533.40","larger":0}"#,
            r#"{"figure":"installments.0","how":"added","to":"1533.40","fees":"1500.00","amount":"3033.40"}"#,
            r#"{"figure":"installments.2","how":"equal_parts","of":"3158.82","parts":2,"base":"1579.41","larger":0}"#,
            r#"{"figure":"needs_approval","how":"approval","percent":"4.55","above":"0"}"#,
        ]
        .map(str::to_owned),
    );
    assert_eq!(found, expected);
}

#[test]
fn seats_bands_and_shares_are_explained_by_model_and_plan() {
    let sixty = r#"{ "headcount": { "team-member": 60 } }"#;
    assert_eq!(
        explained(&card(Model::Volume), sixty)[..2],
        [
            r#"{"figure":"tier","how":"tier","paid":60,"first":51,"last":250}"#,
            r#"{"figure":"years.0.list","how":"seats","seats":60,"unit":"15.00","amount":"900.00"}"#,
        ]
    );
    assert_eq!(
        explained(&card(Model::Graduated), sixty)[1],
        concat!(
            r#"{"figure":"years.0.list","how":"bands","bands":["#,
            r#"{"tier":"team","seats":50,"unit":"3500.00","amount":"175000.00"},"#,
            r#"{"tier":"business","seats":10,"unit":"15.00","amount":"150.00"}],"#,
            r#""amount":"175150.00"}"#,
        )
    );
    let mut custom = card(Model::Tier);
    custom.schedules[0].kind = ScheduleKind::Custom;
    let found = explained(
        &custom,
        r#"{ "headcount": { "team-member": 1 },
             "plan": [{ "month": 0, "share": "33.3333" }, { "month": 1, "share": "66.6667" }] }"#,
    );
    assert_eq!(
        found[found.len() - 2..],
        [
            concat!(
                r#"{"figure":"installments.0","how":"share","of":"3213.00","percent":"33.3333","#,
                r#""exact":"1070.998929","larger":true,"amount":"1071.00"}"#
            ),
            concat!(
                r#"{"figure":"installments.1","how":"share","of":"3213.00","percent":"66.6667","#,
                r#""exact":"2142.001071","larger":false,"amount":"2142.00"}"#
            ),
        ]
    );
    let one =
        r#"{ "headcount": { "team-member": 1 }, "plan": [{ "month": 0, "amount": "3213" }] }"#;
    assert_eq!(
        explained(&custom, one).last().unwrap(),
        r#"{"figure":"installments.0","how":"given","amount":"3213.00"}"#
    );
}
