//! Random cards of any shape that a reader lets pass: tiers for sales, unlimited
//! ones, and prices under which amounts are too large. Many requests have no
//! quote on these; where each should have one, take those of `random`.

use pricing::{
    Currency, Discounts, Extra, Model, Money, Percent, RateCard, Request, Schedule, ScheduleKind,
    Term, Tier, TierPrice,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::random::{percent, plan};

/// No bounded tier includes more seats than this.
pub(crate) const MOST_SEATS: u64 = 4 * 60;

/// So many people in the paid role.
pub(crate) fn with_seats(request: &Request, seats: u64) -> Request {
    Request {
        headcount: vec![("team-member".into(), seats), ("client".into(), 3)],
        ..request.clone()
    }
}

/// A number of seats in or just beyond the bounded tiers.
pub(crate) fn some_seats(card: &RateCard, at: prop::sample::Index) -> u64 {
    let most = card.tiers.iter().filter_map(|tier| tier.seats).max();
    at.index(usize::try_from(most.unwrap_or(1)).unwrap() + 3) as u64 + 1
}

/// What is above the tiers with seats and prices.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Above {
    Nothing,
    Unlimited,
    Sales,
    /// A tier for sales, and an unlimited one with a price above it; under
    /// graduated prices a card cannot have that.
    SalesBetween,
}

/// Prices of a few minor units, where every rounding shows; ordinary ones; and
/// some under which amounts are too large.
fn price() -> impl Strategy<Value = i64> {
    prop_oneof![
        3 => 1i64..100,
        4 => 1i64..10_000_000,
        1 => Money::LIMIT / 1000..=Money::LIMIT,
    ]
}

prop_compose! {
    /// A card with up to five tiers, one term and one schedule.
    fn card()(
        code in select(vec!["USD", "JPY", "KWD", "CLF"]),
        model in select(vec![Model::Tier, Model::Volume, Model::Graduated]),
        tiers in vec((1u64..60, price()), 1..5),
        above in select(vec![Above::Nothing, Above::Unlimited, Above::Sales, Above::SalesBetween]),
        (top, extra) in (price(), 1i64..100_000),
        years in 1u32..5,
        (discount, uplift, adjustment) in (percent(0), percent(-100), percent(-100)),
        approval in percent(0),
        kind in select(vec![
            ScheduleKind::Custom,
            ScheduleKind::Even(1),
            ScheduleKind::Even(3),
            ScheduleKind::Even(4),
            ScheduleKind::Even(12),
        ]),
    ) -> RateCard {
        let currency = Currency::from_code(code).unwrap();
        let money = |minor| vec![Money::from_minor(minor, currency).unwrap()];
        let mut seats = 0;
        let mut tiers: Vec<Tier> = tiers
            .into_iter()
            .map(|(more, price)| {
                seats += more;
                tier(Some(seats), TierPrice::Published(money(price)))
            })
            .collect();
        if above == Above::Sales || above == Above::SalesBetween && model != Model::Graduated {
            let most = (above == Above::SalesBetween).then_some(seats + 5);
            tiers.push(tier(most, TierPrice::Contact));
        }
        if matches!(above, Above::Unlimited | Above::SalesBetween) {
            tiers.push(tier(None, TierPrice::Published(money(top))));
        }
        RateCard {
            version: "any".into(),
            currencies: vec![currency],
            model,
            illustrative: true,
            valid_days: None,
            tiers,
            terms: vec![Term { years, discount, uplift }],
            schedules: vec![Schedule { id: "any".into(), kind, adjustment }],
            extras: vec![Extra { id: "extra".into(), fee: money(extra) }],
            discounts: Discounts { maximum: Percent::HUNDRED, approval_above: approval },
        }
    }
}

fn tier(seats: Option<u64>, price: TierPrice) -> Tier {
    let id = seats.map_or("above".into(), |seats| seats.to_string());
    Tier { id, seats, price }
}

prop_compose! {
    /// A card and a request for it, which has no headcount yet.
    pub(crate) fn asked()(
        card in card(),
        discount in percent(0),
        extra in any::<bool>(),
        start in any::<bool>(),
        cuts in vec(1i64..1_000_000, 0..11),
    ) -> (RateCard, Request) {
        let custom = card.schedules[0].kind == ScheduleKind::Custom;
        let request = Request {
            discount: Some(discount.to_string()),
            extras: if extra { vec!["extra".into()] } else { Vec::new() },
            start: start.then(|| "2027-01-31".into()),
            plan: custom.then(|| plan(&cuts)),
            ..Request::default()
        };
        (card, request)
    }
}
