//! From the plain objects of a caller to what `pricing` computes with. A card
//! is expected to be one that `parseRateCard` gave: keys, types and amounts
//! are checked here, the rules between them, such as ascending tiers, only
//! where a text is parsed. A rule that is broken ends in a refusal or in
//! `contact_sales`, as `pricing` promises.

use pricing::{
    BudgetRequest, Currency, Discounts, Extra, Model, Money, Pays, Percent, PlanRow, RateCard,
    Request, Role, Roles, Schedule, ScheduleKind, Term, Tier, TierPrice,
};

use crate::value::{Fields, Mistake, Value};

/// A request, unchecked but for its keys and types.
pub fn request(value: Value) -> Result<Request, Mistake> {
    let mut fields = keys(value, "headcount")?;
    let headcount = fields.required("headcount", |value| {
        value.table(|role, people| Ok((role.to_owned(), people.count()?)))
    })?;
    choices(fields, headcount)
}

/// A budget and what the contract is to be like.
pub fn budget(value: Value) -> Result<BudgetRequest, Mistake> {
    let mut fields = keys(value, "budget")?;
    Ok(BudgetRequest {
        budget: fields.required("budget", Value::text)?,
        request: choices(fields, Vec::new())?,
    })
}

/// The keys of a request, of which the first is what it asks about.
fn keys(value: Value, first: &'static str) -> Result<Fields, Mistake> {
    value.fields(&[
        first, "currency", "years", "schedule", "start", "discount", "extras", "plan",
    ])
}

fn choices(mut fields: Fields, headcount: Vec<(String, u64)>) -> Result<Request, Mistake> {
    Ok(Request {
        headcount,
        currency: fields.optional("currency", Value::text)?,
        years: fields.optional("years", Value::whole)?,
        schedule: fields.optional("schedule", Value::text)?,
        start: fields.optional("start", Value::text)?,
        discount: fields.optional("discount", Value::text)?,
        extras: fields
            .optional("extras", |value| value.list(Value::text))?
            .unwrap_or_default(),
        plan: fields.optional("plan", |value| value.list(plan_row))?,
    })
}

fn plan_row(value: Value) -> Result<PlanRow, Mistake> {
    let mut fields = value.fields(&["month", "share", "amount"])?;
    let month = fields.required("month", Value::whole)?;
    let share = fields.optional("share", Value::text)?;
    let amount = fields.optional("amount", Value::text)?;
    let pays = match (share, amount) {
        (Some(share), None) => Pays::Share(share),
        (None, Some(amount)) => Pays::Amount(amount),
        (None, None) => return Err(Mistake::new("missing field `share` or `amount`")),
        (Some(_), Some(_)) => {
            return Err(Mistake::new("a row has either `share` or `amount`"));
        }
    };
    Ok(PlanRow { month, pays })
}

/// The roles of a list, whose ids must differ.
pub fn roles(value: Value) -> Result<Roles, Mistake> {
    let mut ids = Vec::new();
    let role = |value: Value| {
        let mut fields = value.fields(&["id", "name", "paid"])?;
        let role = Role {
            id: fields.required("id", Value::text)?,
            name: fields.required("name", Value::text)?,
            paid: fields.required("paid", Value::flag)?,
        };
        if ids.contains(&role.id) {
            return Err(Mistake::new("two roles have this id").in_key("id"));
        }
        ids.push(role.id.clone());
        Ok(role)
    };
    value.list(role).map(Roles::new)
}

/// The card that an object stands for.
pub fn rate_card(value: Value) -> Result<RateCard, Mistake> {
    let mut fields = value.fields(&[
        "version",
        "currencies",
        "model",
        "illustrative",
        "valid_days",
        "tiers",
        "terms",
        "schedules",
        "extras",
        "discounts",
    ])?;
    let version = fields.required("version", Value::text)?;
    let currencies = fields.required("currencies", |value| value.list(currency))?;
    let model = fields.required("model", model)?;
    Ok(RateCard {
        version,
        model,
        illustrative: fields.required("illustrative", Value::flag)?,
        valid_days: fields.optional("valid_days", Value::small_count)?,
        tiers: fields.required("tiers", |value| {
            value.list(|value| tier(value, model, &currencies))
        })?,
        terms: fields.required("terms", |value| value.list(term))?,
        schedules: fields.required("schedules", |value| value.list(schedule))?,
        extras: fields.required("extras", |value| value.list(|it| extra(it, &currencies)))?,
        discounts: fields.required("discounts", discounts)?,
        currencies,
    })
}

fn currency(value: Value) -> Result<Currency, Mistake> {
    Currency::from_code(&value.text()?).ok_or_else(|| Mistake::new("ISO 4217 has no such currency"))
}

fn model(value: Value) -> Result<Model, Mistake> {
    match &*value.text()? {
        "tier" => Ok(Model::Tier),
        "volume" => Ok(Model::Volume),
        "graduated" => Ok(Model::Graduated),
        _ => Err(Mistake::new("the models are: tier, volume, graduated")),
    }
}

fn tier(value: Value, model: Model, currencies: &[Currency]) -> Result<Tier, Mistake> {
    let price = match model {
        Model::Tier => "fee",
        Model::Volume | Model::Graduated => "unit",
    };
    let mut fields = value.fields(&["id", "seats", price, "contact"])?;
    let contact = fields.optional("contact", Value::flag)? == Some(true);
    Ok(Tier {
        id: fields.required("id", Value::text)?,
        seats: fields.optional("seats", Value::count)?,
        price: match (
            fields.optional(price, |value| amounts(value, currencies))?,
            contact,
        ) {
            (Some(amounts), false) => TierPrice::Published(amounts),
            (None, true) => TierPrice::Contact,
            _ => {
                let message = format!("a tier has either `{price}` or `contact: true`");
                return Err(Mistake::new(&message));
            }
        },
    })
}

fn term(value: Value) -> Result<Term, Mistake> {
    let mut fields = value.fields(&["years", "discount", "uplift"])?;
    Ok(Term {
        years: fields.required("years", Value::small_count)?,
        discount: fields.optional("discount", percent)?.unwrap_or_default(),
        uplift: fields.optional("uplift", percent)?.unwrap_or_default(),
    })
}

fn schedule(value: Value) -> Result<Schedule, Mistake> {
    let mut fields = value.fields(&["id", "installments", "custom", "adjustment"])?;
    let custom = fields.optional("custom", Value::flag)? == Some(true);
    Ok(Schedule {
        id: fields.required("id", Value::text)?,
        kind: match (fields.optional("installments", Value::small_count)?, custom) {
            (Some(count @ (1 | 2 | 3 | 4 | 6 | 12)), false) => ScheduleKind::Even(count),
            (None, true) => ScheduleKind::Custom,
            _ => {
                return Err(Mistake::new(
                    "a schedule has either `installments` (1, 2, 3, 4, 6 or 12) or `custom: true`",
                ));
            }
        },
        adjustment: fields.optional("adjustment", percent)?.unwrap_or_default(),
    })
}

fn extra(value: Value, currencies: &[Currency]) -> Result<Extra, Mistake> {
    let mut fields = value.fields(&["id", "fee"])?;
    Ok(Extra {
        id: fields.required("id", Value::text)?,
        fee: fields.required("fee", |value| amounts(value, currencies))?,
    })
}

fn discounts(value: Value) -> Result<Discounts, Mistake> {
    let mut fields = value.fields(&["maximum", "approval_above"])?;
    Ok(Discounts {
        maximum: fields.required("maximum", percent)?,
        approval_above: fields.required("approval_above", percent)?,
    })
}

/// The amounts in the order of the card's currencies: one in each, all above
/// zero.
fn amounts(value: Value, currencies: &[Currency]) -> Result<Vec<Money>, Mistake> {
    let given = value.table(|code, value| {
        let currency = currencies.iter().find(|known| known.code() == code);
        let currency =
            currency.ok_or_else(|| Mistake::new("it is not among the card's currencies"))?;
        match Money::parse(&value.text()?, *currency) {
            Ok(amount) if amount.is_zero() || amount.is_negative() => {
                Err(Mistake::new("it must be above zero"))
            }
            Ok(amount) => Ok(amount),
            Err(error) => Err(Mistake::new(&error.to_string())),
        }
    })?;
    let amount = |currency: &Currency| {
        let amount = given.iter().find(|amount| amount.currency() == *currency);
        amount
            .copied()
            .ok_or_else(|| Mistake::new(&format!("missing field `{currency}`")))
    };
    currencies.iter().map(amount).collect()
}

fn percent(value: Value) -> Result<Percent, Mistake> {
    match Percent::parse(&value.text()?) {
        Ok(percent) if percent > Percent::HUNDRED || percent < Percent::MINUS_HUNDRED => {
            Err(Mistake::new("it must be from -100 to 100"))
        }
        Ok(percent) => Ok(percent),
        Err(error) => Err(Mistake::new(&error.to_string())),
    }
}
