//! What holds for every request on every card: tested on random ones.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of a test fail by panicking, as it does"
)]

#[path = "support/random.rs"]
mod random;
#[allow(dead_code, reason = "only a block is read here, no table")]
mod support;

use pricing::{
    Currency, Discounts, Extra, Model, Money, Outcome, Pays, Percent, PlanRow, Quote, RateCard,
    Request, Schedule, ScheduleKind, Term, Tier, TierPrice, quote, rate_card,
};
use proptest::collection::vec;
use proptest::prelude::*;
use random::{by_amounts, card, percent, quoted, request, roles};

/// A request with every key, for the schedule and the extra of [`card`].
#[cfg(feature = "serde")]
const REQUEST: &str = r#"{"headcount":{"team-member":40,"client":12},"currency":"USD","years":3,
"schedule":"any","start":"2027-01-31","discount":"5","extras":["extra"],
"plan":[{"month":0,"share":"40"},{"month":6,"share":"60"}]}"#;

/// A card that no reader would let pass ends in some outcome all the same.
#[test]
fn a_card_that_breaks_its_promises_never_panics() {
    let usd = Currency::from_code("USD").unwrap();
    let money = |minor| vec![Money::from_minor(minor, usd).unwrap()];
    let percent = |text| Percent::parse(text).unwrap();
    let huge = percent("999999999999999999");
    let yen = vec![Money::zero(Currency::from_code("JPY").unwrap())];
    let mut cards = Vec::new();
    for model in [Model::Tier, Model::Volume, Model::Graduated] {
        for price in [
            Vec::new(),
            yen.clone(),
            money(-700),
            money(0),
            money(Money::LIMIT),
        ] {
            for seats in [
                [None; 3],
                [Some(50), Some(0), Some(10)],
                [Some(1), None, Some(u64::MAX)],
            ] {
                for (years, each_year) in [(1, 0), (0, 12), (100, u32::MAX), (u32::MAX, 1)] {
                    for rate in [percent("-1000"), huge] {
                        let tier = |seats| Tier {
                            id: String::new(),
                            seats,
                            price: TierPrice::Published(price.clone()),
                        };
                        cards.push(RateCard {
                            version: String::new(),
                            currencies: vec![usd],
                            model,
                            illustrative: false,
                            valid_days: Some(u32::MAX),
                            tiers: seats.into_iter().map(tier).collect(),
                            terms: vec![Term {
                                years,
                                discount: rate,
                                uplift: rate,
                            }],
                            schedules: vec![Schedule {
                                id: String::new(),
                                kind: ScheduleKind::Even(each_year),
                                adjustment: rate,
                            }],
                            extras: vec![Extra {
                                id: "extra".into(),
                                fee: price.clone(),
                            }],
                            discounts: Discounts {
                                maximum: rate,
                                approval_above: rate,
                            },
                        });
                    }
                }
            }
        }
    }
    let mut bare = cards[0].clone();
    bare.tiers.clear();
    cards.push(bare.clone());
    bare.terms.clear();
    cards.push(bare);
    let mut outcomes = [0; 3];
    for card in &cards {
        for people in [1, 30, 10_000_000] {
            let request = Request {
                headcount: vec![("team-member".into(), people)],
                extras: vec!["extra".into()],
                start: Some("2199-12-31".into()),
                ..Request::default()
            };
            outcomes[match quote(card, &roles(), &request) {
                Outcome::Quoted(_) => 0,
                Outcome::ContactSales(_) => 1,
                Outcome::Refused(_) => 2,
            }] += 1;
        }
    }
    assert!(outcomes.iter().all(|&count| count > 0), "{outcomes:?}");
}

fn minor(money: Money) -> i64 {
    money.minor()
}

proptest! {
    #[test]
    fn every_sum_is_exact(card in card(), request in request()) {
        let quote = quoted(&card, &request);
        for year in &quote.years {
            let parts = [
                year.list,
                year.term_discount,
                year.negotiated_discount,
                year.schedule_adjustment,
            ];
            prop_assert_eq!(parts.map(minor).iter().sum::<i64>(), year.total.minor());
            prop_assert!(!year.list.is_negative() && !year.total.is_negative());
        }
        let years: i64 = quote.years.iter().map(|year| year.total.minor()).sum();
        let one_time: i64 = quote.one_time.iter().map(|fee| fee.amount.minor()).sum();
        let paid: i64 = quote.installments.iter().map(|i| i.amount.minor()).sum();
        prop_assert_eq!(years + one_time, quote.total_contract_value.minor());
        prop_assert_eq!(paid, quote.total_contract_value.minor());
        prop_assert!(quote.installments.iter().all(|i| !i.amount.is_negative()));
    }

    /// A share's amount is never a whole minor unit away from the share.
    #[test]
    fn every_share_is_met(mut card in card(), request in request()) {
        card.schedules[0].kind = ScheduleKind::Custom;
        let quote = quoted(&card, &request);
        let total = i128::from(quote.total_contract_value.minor());
        for (row, installment) in request.1.iter().zip(&quote.installments) {
            let Pays::Share(share) = &row.pays else { unreachable!() };
            let steps: i128 = share.replace('.', "").parse().unwrap();
            let paid = i128::from(installment.amount.minor()) * 1_000_000;
            prop_assert!((paid - total * steps).abs() < 1_000_000);
        }
    }

    /// Amounts that sum to the total are the installments; the plan changes
    /// nothing else. A minor unit elsewhere, and the request is refused with it.
    #[test]
    fn every_amount_is_met(
        mut card in card(),
        request in request(),
        off in prop_oneof![-3i64..0, 1i64..4],
        at in any::<prop::sample::Index>(),
    ) {
        card.schedules[0].kind = ScheduleKind::Custom;
        let by_shares = quoted(&card, &request);
        let total = by_shares.total_contract_value;
        let mut plan = by_amounts(&by_shares);
        prop_assume!(!plan.is_empty());
        let met = quoted(&card, &(request.0.clone(), plan.clone()));
        let given: Vec<_> = met.installments.iter().map(|i| (i.month, i.amount)).collect();
        let paid = by_shares.installments.iter().filter(|i| !i.amount.is_zero());
        prop_assert_eq!(given, paid.map(|i| (i.month, i.amount)).collect::<Vec<_>>());
        let all = |mut quote: Quote| {
            quote.installments.clear();
            quote
        };
        prop_assert_eq!(all(met), all(by_shares));

        let at = at.index(plan.len());
        let Pays::Amount(amount) = &plan[at].pays else { unreachable!() };
        let amount = Money::parse(amount, total.currency()).unwrap();
        let wrong = Money::from_minor(amount.minor() + off, total.currency()).unwrap();
        prop_assume!(wrong.minor() > 0);
        plan[at].pays = Pays::Amount(wrong.to_string());
        let request = Request { plan: Some(plan), ..request.0 };
        let Outcome::Refused(refusal) = quote(&card, &roles(), &request) else {
            return Err(TestCaseError::fail("the amounts do not sum to the total"));
        };
        prop_assert_eq!((refusal.code.as_str(), refusal.field.as_str()), ("plan_sum", "plan"));
        let told = |name| Money::parse(refusal.param(name), total.currency()).map(minor);
        prop_assert_eq!(told("total"), Ok(total.minor()));
        prop_assert_eq!(told("sum"), Ok(total.minor() + off));
        let (name, other) = if off < 0 { ("missing", "excess") } else { ("excess", "missing") };
        prop_assert_eq!(told(name), Ok(off.abs()));
        prop_assert_eq!(refusal.param(other), "");
        prop_assert!(refusal.message().contains(refusal.param(name)));
    }

    #[test]
    fn free_roles_change_no_price(card in card(), request in request(), guests in 0u64..10_000_000) {
        let before = quoted(&card, &request);
        let mut more = request.clone();
        more.0.headcount[1].1 = guests;
        let mut after = quoted(&card, &more);
        prop_assert_eq!(after.seats.free, guests);
        after.seats = before.seats;
        prop_assert_eq!(after, before);
    }

    #[test]
    fn people_added_inside_a_tier_cost_nothing(mut card in card(), request in request()) {
        card.model = Model::Tier;
        let before = quoted(&card, &request);
        let mut full = request.clone();
        full.0.headcount[0].1 = before.tier.seats.unwrap();
        let after = quoted(&card, &full);
        prop_assert_eq!(after.tier.headroom, Some(0));
        prop_assert_eq!(after.years, before.years);
        prop_assert_eq!(after.installments, before.installments);
        prop_assert_eq!(after.total_contract_value, before.total_contract_value);
    }

    /// One more seat adds to a graduated fee, whatever the prices of the bands
    /// and the percentages on top.
    #[test]
    fn more_seats_never_cost_less_under_graduated(mut card in card(), request in request()) {
        card.model = Model::Graduated;
        let mut below = quoted(&card, &request);
        for seats in below.seats.paid + 1..=250 {
            let mut more = request.clone();
            more.0.headcount[0].1 = seats;
            let above = quoted(&card, &more);
            prop_assert!(above.total_contract_value.minor() >= below.total_contract_value.minor());
            prop_assert!(above.years[0].list.minor() > below.years[0].list.minor());
            below = above;
        }
    }

    /// Nothing is remembered: an answer depends on no question before it.
    #[test]
    fn the_order_of_requests_does_not_matter(
        cards in vec(card(), 2),
        requests in vec(request(), 2..6),
    ) {
        let pairs: Vec<_> = cards
            .iter()
            .flat_map(|card| requests.iter().map(move |request| (card, request)))
            .collect();
        let forth: Vec<_> = pairs.iter().map(|(card, request)| quoted(card, request)).collect();
        let mut back: Vec<_> = pairs.iter().rev().map(|(card, request)| quoted(card, request)).collect();
        back.reverse();
        prop_assert_eq!(forth, back);
    }

    #[test]
    fn a_larger_discount_never_costs_more(
        card in card(),
        request in request(),
        a in percent(0),
        b in percent(0),
    ) {
        let total = |discount: Percent| {
            let mut request = request.clone();
            request.0.discount = Some(discount.to_string());
            quoted(&card, &request).total_contract_value.minor()
        };
        prop_assert!(total(a.max(b)) <= total(a.min(b)));
    }

    /// Against every larger seat count, one by one.
    #[test]
    fn cheaper_at_is_the_smallest_cheapest(card in card(), request in request()) {
        let found = quoted(&card, &request);
        let mut best: Option<(i64, u64)> = None;
        for seats in found.seats.paid + 1..=250 {
            let mut more = request.clone();
            more.0.headcount[0].1 = seats;
            let total = quoted(&card, &more).total_contract_value.minor();
            if card.model != Model::Tier
                && total < found.total_contract_value.minor()
                && best.is_none_or(|(least, _)| total < least)
            {
                best = Some((total, seats));
            }
        }
        let found = found.cheaper_at.map(|at| (at.total_contract_value.minor(), at.seats));
        prop_assert_eq!(found, best);
    }

    /// Every answer, refusals and overflowing prices included, without a panic.
    #[test]
    fn any_request_has_an_outcome(
        mut card in card(),
        price in 1i64..=Money::LIMIT,
        people in any::<u64>(),
        few in 1u64..=250,
        years in any::<i64>(),
        text in "[-0-9.]{0,25}",
        month in any::<i64>(),
    ) {
        let roles = roles();
        let currency = card.currencies[0];
        card.tiers[1].price = TierPrice::Published(vec![Money::from_minor(price, currency).unwrap()]);
        for people in [people, few] {
            let plain = Request {
                headcount: vec![("team-member".into(), people)],
                ..Request::default()
            };
            let rows = |pays| vec![PlanRow { month, pays }];
            for request in [
                Request { years: Some(years), ..plain.clone() },
                Request { discount: Some(text.clone()), ..plain.clone() },
                Request { start: Some(text.clone()), ..plain.clone() },
                Request { plan: Some(rows(Pays::Share(text.clone()))), ..plain.clone() },
                Request { plan: Some(rows(Pays::Share("100".into()))), ..plain.clone() },
                Request { plan: Some(rows(Pays::Amount(text.clone()))), ..plain.clone() },
                plain,
            ] {
                match quote(&card, &roles, &request) {
                    Outcome::Refused(refusal) => prop_assert!(!refusal.message().is_empty()),
                    Outcome::Quoted(quote) => {
                        prop_assert!(quote.total_contract_value.minor() <= Money::LIMIT);
                    }
                    Outcome::ContactSales(_) => {}
                }
            }
        }
    }

    #[cfg(feature = "serde")]
    #[test]
    fn any_text_as_a_request_gives_an_outcome_or_an_error(
        card in card(),
        bytes in vec(any::<u8>(), 0..100),
        at in any::<prop::sample::Index>(),
    ) {
        outcome_or_error(&card, &bytes)?;
        // Another key or value reaches further, as it is nearly a request.
        let marks: Vec<usize> = REQUEST.match_indices(['{', '[', ':', ',']).map(|it| it.0).collect();
        let at = at.index(marks.len());
        let end = marks.get(at + 1).copied().unwrap_or(REQUEST.len());
        for with in [
            "", "-1", "0", "1.5", "1e99", "99999999999999999999", "null", "[]", "{}", "\"\"",
            "7,8", "\"client\":1,\"client\"",
        ] {
            let text = format!("{}{with}{}", &REQUEST[..=marks[at]], &REQUEST[end..]);
            outcome_or_error(&card, text.as_bytes())?;
        }
    }

    #[test]
    fn any_text_gives_a_card_or_problems(bytes in vec(any::<u8>(), 0..300)) {
        whole_or_problems(&String::from_utf8_lossy(&bytes))?;
    }

    /// Texts that are nearly a card reach further into the reader.
    #[test]
    fn any_damage_to_a_card_gives_a_card_or_problems(
        at in any::<prop::sample::Index>(),
        length in 0usize..40,
        with in "[\\[\\]{}=\",.#a-z0-9 \n€-]{0,12}",
    ) {
        let card = good_card();
        let starts: Vec<usize> = card.char_indices().map(|(at, _)| at).collect();
        let start = at.index(starts.len());
        let end = starts.get(start + length).copied().unwrap_or(card.len());
        let text = format!("{}{with}{}", &card[..starts[start]], &card[end..]);
        whole_or_problems(&text)?;
    }
}

/// The card in `cards.md` that has no problem.
fn good_card() -> String {
    let first = support::read(&support::path("tests/cards.md"))
        .into_iter()
        .next();
    match first {
        Some(support::Part::Fence(card)) => card,
        _ => panic!("the file begins with the good card"),
    }
}

#[cfg(feature = "serde")]
fn outcome_or_error(card: &RateCard, text: &[u8]) -> Result<(), TestCaseError> {
    match serde_json::from_slice::<Request>(text) {
        Ok(request) => {
            let outcome = quote(card, &roles(), &request);
            prop_assert!(serde_json::to_string(&outcome).is_ok());
        }
        Err(error) => prop_assert!(!error.to_string().is_empty()),
    }
    Ok(())
}

fn whole_or_problems(text: &str) -> Result<(), TestCaseError> {
    let reading = rate_card::parse(text);
    let refused = reading
        .problems
        .iter()
        .any(|problem| problem.severity == rate_card::Severity::Error);
    prop_assert_eq!(reading.card.is_none(), refused);
    for problem in &reading.problems {
        prop_assert!(problem.code.starts_with("card-"));
        prop_assert!(!problem.message.is_empty() && !problem.label.is_empty());
        for span in std::iter::once(&problem.span).chain(problem.also.iter().map(|(span, _)| span))
        {
            prop_assert!(text.get(span.clone()).is_some(), "{:?} in {:?}", span, text);
        }
    }
    Ok(())
}
