//! How long one quote takes: five tiers, three years, twelve dated
//! installments, a discount; and the same backwards from a budget. The same
//! contract is quoted by `calculator/js/bench` with JavaScript's libraries.
//! Then what asks for more: prices per seat, twelve installments in each of the
//! years, a plan of twelve rows by shares and by amounts. All are meant to stay below a microsecond, but
//! for plans, which have twelve shares to read and to weigh.
#![allow(
    missing_docs,
    clippy::expect_used,
    reason = "criterion's macros document nothing; a benchmark that cannot start says so"
)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use pricing::{
    BudgetRequest, Outcome, Pays, PlanRow, Quote, RateCard, Request, Role, Roles, budget, explain,
    quote, rate_card,
};

const CARD: &str = r#"
version    = "bench"
currencies = ["USD"]
model      = "tier"
tiers      = [
    { id = "team", seats = 50, fee = { USD = "3500" } },
    { id = "department", seats = 250, fee = { USD = "15000" } },
    { id = "company", seats = 1000, fee = { USD = "48000" } },
    { id = "group", seats = 5000, fee = { USD = "180000" } },
    { id = "enterprise", fee = { USD = "300000" } },
]
terms      = [{ years = 3, discount = "10", uplift = "3" }]
schedules  = [{ id = "quarterly", installments = 4, adjustment = "2" }]
"#;

/// The rest of a card with prices per seat, after its model.
const PER_SEAT: &str = r#"
version    = "bench"
currencies = ["USD"]
tiers      = [
    { id = "team", seats = 50, unit = { USD = "70" } },
    { id = "department", seats = 250, unit = { USD = "60.50" } },
    { id = "company", seats = 1000, unit = { USD = "48" } },
    { id = "group", seats = 5000, unit = { USD = "36.25" } },
    { id = "enterprise", unit = { USD = "30" } },
]
terms      = [{ years = 3, discount = "10", uplift = "3" }]
schedules  = [
    { id = "monthly", installments = 12, adjustment = "2.5" },
    { id = "custom", custom = true, adjustment = "1.5" },
]
"#;

fn card(text: &str) -> RateCard {
    rate_card::parse(text).card.expect("a card without errors")
}

fn roles() -> Roles {
    let role = |id: &str, paid| Role {
        id: id.to_owned(),
        name: String::new(),
        paid,
    };
    Roles::new(vec![role("team-member", true), role("client", false)])
}

fn request() -> Request {
    Request {
        headcount: vec![("team-member".to_owned(), 700), ("client".to_owned(), 12)],
        start: Some("2027-01-31".to_owned()),
        discount: Some("5".to_owned()),
        ..Request::default()
    }
}

fn quoted(card: &RateCard, roles: &Roles, request: &Request) -> Quote {
    match quote(card, roles, request) {
        Outcome::Quoted(quote) => quote,
        _ => unreachable!("this request has a price"),
    }
}

fn benches(criterion: &mut Criterion) {
    let (card, roles, request) = (card(CARD), roles(), request());
    assert_eq!(quoted(&card, &roles, &request).installments.len(), 12);
    criterion.bench_function("quote", |bench| {
        bench.iter(|| quote(black_box(&card), &roles, black_box(&request)));
    });
    let answer = quoted(&card, &roles, &request);
    criterion.bench_function("explain", |bench| {
        bench.iter(|| explain(black_box(&card), &roles, black_box(&request), &answer));
    });
    let wanted = BudgetRequest {
        budget: "150000".to_owned(),
        request: Request {
            headcount: Vec::new(),
            ..request
        },
    };
    criterion.bench_function("budget", |bench| {
        bench.iter(|| budget(black_box(&card), &roles, black_box(&wanted)));
    });
    criterion.bench_function("card", |bench| {
        bench.iter(|| rate_card::parse(black_box(CARD)));
    });
}

/// The same plan with the amounts that its shares came to.
fn by_amounts(request: &Request, quote: &Quote) -> Request {
    let rows = quote.installments.iter().map(|installment| PlanRow {
        month: installment.month.into(),
        pays: Pays::Amount(installment.amount.to_string()),
    });
    Request {
        plan: Some(rows.collect()),
        ..request.clone()
    }
}

fn per_seat(criterion: &mut Criterion) {
    let (roles, monthly) = (roles(), request());
    let row = |month| PlanRow {
        month,
        pays: Pays::Share(if month == 0 { "8.3337" } else { "8.3333" }.to_owned()),
    };
    let plan = Request {
        schedule: Some("custom".to_owned()),
        plan: Some((0..12).map(row).collect()),
        ..request()
    };
    for model in ["volume", "graduated"] {
        let card = card(&format!("model = \"{model}\"\n{PER_SEAT}"));
        assert_eq!(quoted(&card, &roles, &monthly).installments.len(), 36);
        let amounts = by_amounts(&plan, &quoted(&card, &roles, &plan));
        let requests = [
            ("monthly", &monthly),
            ("plan", &plan),
            ("amounts", &amounts),
        ];
        for (name, request) in requests {
            criterion.bench_function(&format!("quote, {model}, {name}"), |bench| {
                bench.iter(|| quote(black_box(&card), &roles, black_box(request)));
            });
        }
        let wanted = BudgetRequest {
            budget: "150000".to_owned(),
            request: monthly.clone(),
        };
        criterion.bench_function(&format!("budget, {model}"), |bench| {
            bench.iter(|| budget(black_box(&card), &roles, black_box(&wanted)));
        });
    }
}

criterion_group!(all, benches, per_seat);
criterion_main!(all);
