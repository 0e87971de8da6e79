//! Raw request → valid request, or the first rule it breaks. Rules are tested
//! in the order of [`RefusalCode::ALL`](crate::RefusalCode::ALL), each for the
//! whole request before the next. Prices are not looked at here.

use crate::date::Date;
use crate::money::{Currency, NumberError, Percent};
use crate::nearest::nearest;
use crate::plan::{self, Planned};
use crate::rate_card::{Extra, RateCard, Schedule, Term};
use crate::refusal::{Refusal, RefusalCode};
use crate::request::Request;
use crate::roles::Roles;

/// The most people in one role.
pub(crate) const MOST_PEOPLE: u64 = 10_000_000;
/// The most decimals of a percentage in a request.
pub(crate) const MOST_DECIMALS: u32 = 4;
const FIRST_START: &str = "2000-01-01";
const LAST_START: &str = "2199-12-31";

/// A request that breaks no rule, with what it chose on the card.
pub(crate) struct Accepted<'a> {
    pub(crate) paid: u64,
    pub(crate) free: u64,
    pub(crate) currency: Currency,
    pub(crate) term: &'a Term,
    pub(crate) schedule: &'a Schedule,
    pub(crate) start: Option<Date>,
    pub(crate) discount: Percent,
    /// In the card's order.
    pub(crate) extras: Vec<&'a Extra>,
    /// Empty unless the schedule is custom.
    pub(crate) plan: Planned,
}

/// Tests every rule but those that need a price: whether an amount is too
/// large, and whether the amounts of a plan sum to the total.
pub(crate) fn accept<'a>(
    card: &'a RateCard,
    roles: &Roles,
    request: &Request,
) -> Result<Accepted<'a>, Refusal> {
    let people = seats(roles, &request.headcount)?;
    choose(card, request, Some(people))
}

/// Tests the rules about what is chosen, whatever the headcount: paid and free
/// people. None: a budget, which has no one total that a plan could sum to.
pub(crate) fn choose<'a>(
    card: &'a RateCard,
    request: &Request,
    people: Option<(u64, u64)>,
) -> Result<Accepted<'a>, Refusal> {
    let (paid, free) = people.unwrap_or_default();
    let currency = currency(card, request)?;
    let term = term(card, request)?;
    let schedule = schedule(card, request)?;
    let extras = extras(card, &request.extras)?;
    let start = request.start.as_deref().map(start).transpose()?;
    let discount = discount(card, request.discount.as_deref())?;
    let plan = match request.plan.as_deref() {
        Some(rows) if people.is_none() && plan::is_by_amounts(rows) => {
            return Err(Refusal::new(RefusalCode::PlanUnexpected, "plan").with("by", "amounts"));
        }
        rows => plan::accept(schedule, term, currency, rows)?,
    };
    Ok(Accepted {
        paid,
        free,
        currency,
        term,
        schedule,
        start,
        discount,
        extras,
        plan,
    })
}

fn seats(roles: &Roles, headcount: &[(String, u64)]) -> Result<(u64, u64), Refusal> {
    if let Some((id, _)) = headcount.iter().find(|(id, _)| roles.get(id).is_none()) {
        let ids = || roles.iter().map(|role| role.id.as_str());
        return Err(
            Refusal::new(RefusalCode::UnknownRole, format!("headcount.{id}"))
                .with("role", id)
                .with("nearest", nearest(id, ids()).unwrap_or_default())
                .with("known", list(ids())),
        );
    }
    if let Some((id, _)) = headcount.iter().find(|(_, count)| *count > MOST_PEOPLE) {
        return Err(
            Refusal::new(RefusalCode::HeadcountTooLarge, format!("headcount.{id}"))
                .with("role", id)
                .with("maximum", MOST_PEOPLE),
        );
    }
    let (mut paid, mut free) = (0u64, 0u64);
    for (id, count) in headcount {
        let sum = if roles.get(id).is_some_and(|role| role.paid) {
            &mut paid
        } else {
            &mut free
        };
        *sum = sum.saturating_add(*count);
    }
    if paid == 0 {
        let known = list(roles.iter().filter(|role| role.paid).map(|role| &role.id));
        return Err(Refusal::new(RefusalCode::NoPaidSeats, "headcount").with("known", known));
    }
    Ok((paid, free))
}

fn currency(card: &RateCard, request: &Request) -> Result<Currency, Refusal> {
    let wanted = request.currency.as_deref();
    card.currencies
        .iter()
        .find(|currency| wanted.is_none_or(|code| currency.code() == code))
        .copied()
        .ok_or_else(|| {
            Refusal::new(RefusalCode::UnknownCurrency, "currency")
                .with("currency", wanted.unwrap_or_default())
                .with("known", list(card.currencies.iter().map(Currency::code)))
        })
}

fn term<'a>(card: &'a RateCard, request: &Request) -> Result<&'a Term, Refusal> {
    let wanted = |years: u32| {
        request
            .years
            .is_none_or(|wanted| i64::from(years) == wanted)
    };
    card.terms
        .iter()
        .find(|term| (1..=Term::MOST_YEARS).contains(&term.years) && wanted(term.years))
        .ok_or_else(|| {
            Refusal::new(RefusalCode::UnknownTerm, "years")
                .with("years", request.years.unwrap_or_default())
                .with("known", list(card.terms.iter().map(|term| term.years)))
        })
}

fn schedule<'a>(card: &'a RateCard, request: &Request) -> Result<&'a Schedule, Refusal> {
    let wanted = request.schedule.as_deref();
    card.schedules
        .iter()
        .find(|schedule| wanted.is_none_or(|id| schedule.id == id))
        .ok_or_else(|| {
            Refusal::new(RefusalCode::UnknownSchedule, "schedule")
                .with("schedule", wanted.unwrap_or_default())
                .with("known", list(card.schedules.iter().map(|known| &known.id)))
        })
}

fn extras<'a>(card: &'a RateCard, wanted: &[String]) -> Result<Vec<&'a Extra>, Refusal> {
    let known = |id: &String| card.extras.iter().any(|extra| extra.id == *id);
    if let Some(id) = wanted.iter().find(|id| !known(id)) {
        return Err(Refusal::new(RefusalCode::UnknownExtra, "extras")
            .with("extra", id)
            .with("known", list(card.extras.iter().map(|extra| &extra.id))));
    }
    let repeated = |(at, id): &(usize, &String)| wanted[..*at].contains(id);
    if let Some((_, id)) = wanted.iter().enumerate().find(repeated) {
        return Err(Refusal::new(RefusalCode::DuplicateExtra, "extras").with("extra", id));
    }
    Ok(card
        .extras
        .iter()
        .filter(|extra| wanted.contains(&extra.id))
        .collect())
}

fn start(text: &str) -> Result<Date, Refusal> {
    let in_range = |date: &Date| (2000..=2199).contains(&date.year());
    Date::parse(text).filter(in_range).ok_or_else(|| {
        Refusal::new(RefusalCode::StartOutOfRange, "start")
            .with("start", text)
            .with("first", FIRST_START)
            .with("last", LAST_START)
    })
}

fn discount(card: &RateCard, text: Option<&str>) -> Result<Percent, Refusal> {
    let Some(text) = text else {
        return Ok(Percent::ZERO);
    };
    let discount = percent(text)
        .ok()
        .filter(|discount| !discount.is_negative() && *discount <= Percent::HUNDRED)
        .ok_or_else(|| {
            Refusal::new(RefusalCode::DiscountOutOfRange, "discount")
                .with("discount", text)
                .with("maximum", Percent::HUNDRED)
                .with("decimals", MOST_DECIMALS)
        })?;
    if discount > card.discounts.maximum {
        return Err(Refusal::new(RefusalCode::DiscountAboveMaximum, "discount")
            .with("discount", discount)
            .with("maximum", card.discounts.maximum));
    }
    Ok(discount)
}

/// A percentage with no more decimals than a request may have.
pub(crate) fn percent(text: &str) -> Result<Percent, NumberError> {
    let percent = Percent::parse(text)?;
    if percent.decimals() > MOST_DECIMALS {
        return Err(NumberError::TooManyDecimals {
            most: MOST_DECIMALS,
        });
    }
    Ok(percent)
}

/// `a, b, c`
fn list<T: ToString>(items: impl Iterator<Item = T>) -> String {
    let items: Vec<_> = items.map(|item| item.to_string()).collect();
    items.join(", ")
}
