//! Random cards and requests for property tests.

use pricing::{
    Currency, Discounts, Extra, Model, Money, Outcome, Pays, Percent, PlanRow, Quote, RateCard,
    Request, Role, Roles, Schedule, ScheduleKind, Term, Tier, TierPrice, quote,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

pub(crate) const SEATS: [u64; 3] = [10, 50, 250];

pub(crate) fn roles() -> Roles {
    let role = |id: &str, paid| Role {
        id: id.to_owned(),
        name: id.to_owned(),
        paid,
    };
    Roles::new(vec![role("team-member", true), role("client", false)])
}

prop_compose! {
    /// A percentage with up to four decimals from `low` to 100, often a bound
    /// or nothing.
    pub(crate) fn percent(low: i64)(
        steps in prop_oneof![
            8 => low * 10_000..=1_000_000i64,
            1 => select(vec![low * 10_000, 0, 1_000_000]),
        ],
    ) -> Percent {
        let (sign, steps) = (if steps < 0 { "-" } else { "" }, steps.unsigned_abs());
        Percent::parse(&format!("{sign}{}.{:04}", steps / 10_000, steps % 10_000)).unwrap()
    }
}

prop_compose! {
    /// Any card with three bounded tiers, one term and one schedule.
    pub(crate) fn card()(
        code in select(vec!["USD", "JPY", "KWD", "CLF"]),
        model in select(vec![Model::Tier, Model::Volume, Model::Graduated]),
        prices in vec(1i64..100_000_000, SEATS.len()),
        extra in 1i64..1_000_000,
        years in 1u32..6,
        (discount, uplift, adjustment) in (percent(0), percent(-100), percent(-100)),
        kind in select(vec![
            ScheduleKind::Custom,
            ScheduleKind::Even(1),
            ScheduleKind::Even(3),
            ScheduleKind::Even(12),
        ]),
    ) -> RateCard {
        let currency = Currency::from_code(code).unwrap();
        let money = |minor| vec![Money::from_minor(minor, currency).unwrap()];
        let tier = |(seats, price): (u64, i64)| Tier {
            id: seats.to_string(),
            seats: Some(seats),
            price: TierPrice::Published(money(price)),
        };
        RateCard {
            version: "any".into(),
            currencies: vec![currency],
            model,
            illustrative: true,
            valid_days: None,
            tiers: SEATS.into_iter().zip(prices).map(tier).collect(),
            terms: vec![Term { years, discount, uplift }],
            schedules: vec![Schedule { id: "any".into(), kind, adjustment }],
            extras: vec![Extra { id: "extra".into(), fee: money(extra) }],
            discounts: Discounts::default(),
        }
    }
}

/// Shares of a plan in steps of 0.0001 percent that sum to 100.
pub(crate) fn plan(cuts: &[i64]) -> Vec<PlanRow> {
    let mut cuts: Vec<i64> = cuts.to_vec();
    cuts.extend([0, 1_000_000]);
    cuts.sort_unstable();
    cuts.dedup();
    (0..)
        .zip(cuts.windows(2))
        .map(|(month, cut)| {
            let share = cut[1] - cut[0];
            PlanRow {
                month,
                pays: Pays::Share(format!("{}.{:04}", share / 10_000, share % 10_000)),
            }
        })
        .collect()
}

/// The same plan with the amounts that it comes to in a quote. A row that pays
/// nothing there has no amount: its months are left out.
pub(crate) fn by_amounts(quote: &Quote) -> Vec<PlanRow> {
    let paid = quote.installments.iter().filter(|it| !it.amount.is_zero());
    paid.map(|installment| PlanRow {
        month: installment.month.into(),
        pays: Pays::Amount(installment.amount.to_string()),
    })
    .collect()
}

prop_compose! {
    pub(crate) fn request()(
        people in 1u64..=250,
        guests in 0u64..1000,
        extra in any::<bool>(),
        cuts in vec(1i64..1_000_000, 0..11),
        discount in percent(0),
    ) -> (Request, Vec<PlanRow>) {
        let request = Request {
            headcount: vec![("team-member".into(), people), ("client".into(), guests)],
            discount: Some(discount.to_string()),
            extras: if extra { vec!["extra".into()] } else { Vec::new() },
            ..Request::default()
        };
        (request, plan(&cuts))
    }
}

/// The quote of a request, which gets the plan if the card's schedule wants it.
pub(crate) fn quoted(card: &RateCard, (request, plan): &(Request, Vec<PlanRow>)) -> Quote {
    let custom = card.schedules[0].kind == ScheduleKind::Custom;
    let request = Request {
        plan: custom.then(|| plan.clone()),
        ..request.clone()
    };
    match quote(card, &roles(), &request) {
        Outcome::Quoted(quote) => quote,
        other => panic!("{other:?}"),
    }
}
