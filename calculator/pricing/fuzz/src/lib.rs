//! What must hold for any bytes, whether they are taken for a rate card, for a
//! request or for a budget. A broken promise is a panic, which the fuzzer reports with the
//! bytes.

mod backwards;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use pricing::rate_card::{Reading, Severity, parse};
use pricing::{
    BudgetRequest, Model, Money, Outcome, Pays, PlanRow, Quote, RateCard, Request, Role, Roles,
    ScheduleKind, TierPrice, quote,
};

/// One card a model: the first three seeds of the target `card`.
const CARDS: [&str; 3] = [
    include_str!("../seeds/card/tier.toml"),
    include_str!("../seeds/card/volume.toml"),
    include_str!("../seeds/card/graduated.toml"),
];

/// Bytes as a rate card: every problem lies in the text, and a card without
/// errors keeps its promises and can be quoted from.
pub fn card(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Reading { card, problems } = parse(&text);
    for problem in &problems {
        assert!(problem.code.starts_with("card-"), "{problem:?}");
        assert!(!problem.message.is_empty() && !problem.label.is_empty());
        let told = [&problem.message, &problem.label].into_iter();
        let told = told
            .chain(&problem.help)
            .chain(problem.also.iter().map(|it| &it.1));
        for told in told {
            assert!(!told.contains(char::is_control), "{problem:?}");
        }
        let also = problem.also.iter().map(|(span, _)| span);
        for span in std::iter::once(&problem.span).chain(also) {
            assert!(text.get(span.clone()).is_some(), "{span:?}: {problem:?}");
        }
    }
    assert!(problems.is_sorted_by_key(|problem| problem.span.start));
    let refused = problems.iter().any(|it| it.severity == Severity::Error);
    assert_eq!(card.is_none(), refused, "{problems:?}");
    if let Some(card) = card {
        promises(&card);
        for request in requests(&card) {
            priced(&card, &request);
        }
    }
}

/// Bytes as a request in JSON, on a card of each model.
pub fn request(bytes: &[u8]) {
    let Ok(request) = serde_json::from_slice::<Request>(bytes) else {
        return;
    };
    for card in cards() {
        let outcome = priced(card, &request);
        let again = quote(card, &roles(), &request);
        assert_eq!(outcome, again, "the same question has the same answer");
    }
}

/// Bytes as a budget in JSON, on a card of each model.
pub fn budget(bytes: &[u8]) {
    let Ok(wanted) = serde_json::from_slice::<BudgetRequest>(bytes) else {
        return;
    };
    for card in cards() {
        backwards::answered(card, &wanted);
    }
}

fn cards() -> &'static [RateCard] {
    static READ: OnceLock<Vec<RateCard>> = OnceLock::new();
    let read = |text| parse(text).card.expect("the seed is a good card");
    READ.get_or_init(|| CARDS.map(read).into())
}

/// Three roles of our content, one of them free.
fn roles() -> Roles {
    let role = |id: &str, paid| Role {
        id: id.into(),
        name: id.into(),
        paid,
    };
    Roles::new(vec![
        role("team-member", true),
        role("custom-user-roles", true),
        role("client", false),
    ])
}

/// What the reader says it checked.
fn promises(card: &RateCard) {
    assert!(!card.currencies.is_empty() && !card.tiers.is_empty());
    assert!(!card.terms.is_empty() && !card.schedules.is_empty());
    let count = card.currencies.len();
    let prices = card.tiers.iter().filter_map(|tier| match &tier.price {
        TierPrice::Published(amounts) => Some(amounts),
        TierPrice::Contact => None,
    });
    for amounts in prices.chain(card.extras.iter().map(|extra| &extra.fee)) {
        assert_eq!(amounts.len(), count);
        for (amount, currency) in amounts.iter().zip(&card.currencies) {
            assert!(amount.minor() > 0 && amount.currency() == *currency);
        }
    }
    let last = card.tiers.len() - 1;
    assert!(card.tiers[..last].iter().all(|tier| tier.seats.is_some()));
    let seats = card.tiers.iter().filter_map(|tier| tier.seats);
    assert!(seats.clone().zip(seats.skip(1)).all(|(a, b)| a < b));
    for schedule in &card.schedules {
        if let ScheduleKind::Even(count) = schedule.kind {
            assert_eq!(12 % count, 0);
        }
    }
    assert!(card.discounts.approval_above <= card.discounts.maximum);
    different(card.tiers.iter().map(|tier| &tier.id));
    different(card.schedules.iter().map(|schedule| &schedule.id));
    different(card.extras.iter().map(|extra| &extra.id));
    different(card.terms.iter().map(|term| term.years));
}

fn different<T: Ord>(values: impl Iterator<Item = T> + Clone) {
    assert_eq!(
        values.clone().count(),
        values.collect::<BTreeSet<_>>().len()
    );
}

/// A few requests that use what the card offers: both ends of its tiers, every
/// schedule and currency, and all extras.
fn requests(card: &RateCard) -> Vec<Request> {
    let mut counts = vec![1, 10_000_000];
    for tier in card.tiers.iter().take(4) {
        counts.extend(tier.seats.map(|seats| seats.min(10_000_000)));
    }
    let plan = [(0, "33.3333"), (1, "0.0001"), (11, "66.6666")];
    let plan = plan.map(|(month, share)| PlanRow {
        month,
        pays: Pays::Share(share.into()),
    });
    let mut requests = Vec::new();
    for (at, people) in counts.into_iter().enumerate() {
        for schedule in card.schedules.iter().take(4) {
            let custom = schedule.kind == ScheduleKind::Custom;
            let term = &card.terms[at % card.terms.len()];
            let currency = card.currencies[at % card.currencies.len()];
            requests.push(Request {
                headcount: vec![("team-member".into(), people), ("client".into(), 7)],
                currency: Some(currency.code().into()),
                years: Some(term.years.into()),
                schedule: Some(schedule.id.clone()),
                start: Some("2028-01-31".into()),
                discount: Some("2.5".into()),
                extras: card.extras.iter().map(|extra| extra.id.clone()).collect(),
                plan: custom.then(|| plan.clone().into()),
            });
        }
    }
    requests
}

/// The outcome, after what must hold for any was found to hold.
fn priced(card: &RateCard, request: &Request) -> Outcome {
    let outcome = quote(card, &roles(), request);
    serde_json::to_string(&outcome).expect("an outcome can be written");
    match &outcome {
        Outcome::Quoted(quote) => {
            exact(card, quote);
            backwards::explained(card, request, quote);
            let rows = || request.plan.iter().flatten();
            if rows().any(|row| matches!(row.pays, Pays::Amount(_))) {
                met(request, quote);
            } else {
                backwards::pays_for_itself(card, request, quote);
                met_by_amounts(card, request, quote);
            }
        }
        Outcome::ContactSales(_) => {}
        Outcome::Refused(refusal) => assert!(!refusal.message().is_empty()),
    }
    outcome
}

/// Every installment is the amount that was given for it.
fn met(request: &Request, quote: &Quote) {
    let rows = request.plan.iter().flatten();
    assert_eq!(rows.clone().count(), quote.installments.len());
    for (row, installment) in rows.zip(&quote.installments) {
        let Pays::Amount(amount) = &row.pays else {
            panic!("a share among amounts: {row:?}");
        };
        let amount = Money::parse(amount, quote.currency);
        assert_eq!(amount, Ok(installment.amount));
    }
}

/// A plan's installments, given as amounts, have the same quote.
fn met_by_amounts(card: &RateCard, request: &Request, by_shares: &Quote) {
    let paid = by_shares.installments.iter();
    let rows: Vec<PlanRow> = paid
        .filter(|installment| !installment.amount.is_zero())
        .map(|installment| PlanRow {
            month: installment.month.into(),
            pays: Pays::Amount(installment.amount.to_string()),
        })
        .collect();
    if request.plan.is_none() || rows.is_empty() {
        return;
    }
    let request = Request {
        plan: Some(rows),
        ..request.clone()
    };
    match quote(card, &roles(), &request) {
        Outcome::Quoted(quote) => {
            met(&request, &quote);
            assert_eq!(quote.total_contract_value, by_shares.total_contract_value);
        }
        other => panic!("{other:?}"),
    }
}

/// Every sum of a quote is exact, and no amount passes the limit.
fn exact(card: &RateCard, quote: &Quote) {
    let minor = |amounts: &mut dyn Iterator<Item = Money>| {
        amounts
            .map(|amount| {
                assert!(amount.minor().abs() <= Money::LIMIT);
                assert_eq!(amount.currency(), quote.currency);
                amount.minor()
            })
            .sum::<i64>()
    };
    for year in &quote.years {
        let parts = [
            year.list,
            year.term_discount,
            year.negotiated_discount,
            year.schedule_adjustment,
        ];
        assert_eq!(minor(&mut parts.into_iter()), year.total.minor());
        assert!(!year.list.is_negative() && !year.total.is_negative());
    }
    let total = quote.total_contract_value.minor();
    let years = minor(&mut quote.years.iter().map(|year| year.total));
    let one_time = minor(&mut quote.one_time.iter().map(|fee| fee.amount));
    let installments = minor(&mut quote.installments.iter().map(|it| it.amount));
    assert_eq!(years + one_time, total);
    assert_eq!(installments, total);
    assert!(quote.installments.iter().all(|it| !it.amount.is_negative()));
    assert!(quote.installments.is_sorted_by_key(|it| it.month));
    if let Some(seats) = quote.tier.seats {
        assert_eq!(quote.tier.headroom, seats.checked_sub(quote.seats.paid));
        assert!(quote.tier.headroom.is_some());
    }
    if let Some(cheaper) = quote.cheaper_at {
        assert_eq!(card.model, Model::Volume);
        assert!(cheaper.seats > quote.seats.paid);
        assert!(cheaper.total_contract_value.minor() < total);
    }
}
