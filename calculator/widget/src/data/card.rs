//! How a rate card and the roles travel. A card is read back only whole and
//! consistent, since a quote takes that for granted.

use pricing::{
    Currency, Discounts, Extra, Model, Money, Percent, PlanRow, RateCard, Request, Role, Roles,
    Schedule, ScheduleKind, Term, Tier, TierPrice,
};

use super::{Data, Value, record, text, within, wrong};

record!(Tier { id, seats, price });
record!(Term {
    years,
    discount,
    uplift
});
record!(Schedule {
    id,
    kind,
    adjustment
});
record!(Extra { id, fee });
record!(Discounts {
    maximum,
    approval_above
});
record!(RateCard {
    version, currencies, model, illustrative, valid_days, tiers, terms, schedules, extras, discounts
} consistent);
record!(Role { id, name, paid });
record!(PlanRow { month, share });
record!(Request {
    headcount,
    currency,
    years,
    schedule,
    start,
    discount,
    extras,
    plan
});

/// What the reader of rate cards checks and the types cannot say, as far as
/// a quote relies on it.
fn consistent(card: RateCard) -> Result<RateCard, String> {
    let lists = [
        ("currencies", card.currencies.is_empty()),
        ("tiers", card.tiers.is_empty()),
        ("terms", card.terms.is_empty()),
        ("schedules", card.schedules.is_empty()),
    ];
    for (name, empty) in lists {
        if empty {
            return Err(within(name, &wrong("empty")));
        }
    }
    let fits = |fees: &[Money]| {
        fees.iter()
            .map(Money::currency)
            .eq(card.currencies.iter().copied())
    };
    let tiers = card.tiers.iter().all(|tier| match &tier.price {
        TierPrice::Contact => true,
        TierPrice::Published(fees) => fits(fees),
    });
    if !tiers {
        return Err(within(
            "tiers",
            &wrong("a fee is not in the card's currencies"),
        ));
    }
    if !card.extras.iter().all(|extra| fits(&extra.fee)) {
        return Err(within(
            "extras",
            &wrong("a fee is not in the card's currencies"),
        ));
    }
    let seats: Vec<u64> = card
        .tiers
        .iter()
        .map(|tier| tier.seats.unwrap_or(u64::MAX))
        .collect();
    if !seats.is_sorted_by(|one, next| one < next) {
        return Err(within("tiers", &wrong("not ascending by seats")));
    }
    if !card
        .terms
        .iter()
        .all(|term| (1..=100).contains(&term.years))
    {
        return Err(within("terms", &wrong("not a number of years")));
    }
    Ok(card)
}

impl Data for Roles {
    fn to_value(&self) -> Value {
        Value::List(self.iter().map(Role::to_value).collect())
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        Vec::from_value(value).map(Self::new)
    }
}

impl Data for Model {
    fn to_value(&self) -> Value {
        let name = match self {
            Self::Tier => "tier",
            Self::Volume => "volume",
            Self::Graduated => "graduated",
        };
        Value::Text(name.to_owned())
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        match text(value)? {
            "tier" => Ok(Self::Tier),
            "volume" => Ok(Self::Volume),
            "graduated" => Ok(Self::Graduated),
            _ => Err(wrong("not a pricing model")),
        }
    }
}

/// Published prices travel as a list, "talk to sales" as null.
impl Data for TierPrice {
    fn to_value(&self) -> Value {
        match self {
            Self::Contact => Value::Null,
            Self::Published(fees) => fees.to_value(),
        }
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let fees = Option::from_value(value)?;
        Ok(fees.map_or(Self::Contact, Self::Published))
    }
}

/// Installments a year, or null for a custom plan.
impl Data for ScheduleKind {
    fn to_value(&self) -> Value {
        match self {
            Self::Custom => Value::Null,
            Self::Even(installments) => installments.to_value(),
        }
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        match Option::from_value(value)? {
            None => Ok(Self::Custom),
            Some(yearly @ (1 | 2 | 3 | 4 | 6 | 12)) => Ok(Self::Even(yearly)),
            Some(_) => Err(wrong("not a number of installments that divides 12")),
        }
    }
}

/// `USD 3500.00`
impl Data for Money {
    fn to_value(&self) -> Value {
        let mut text = self.currency().code().to_owned();
        text.push(' ');
        text.push_str(&self.to_string());
        Value::Text(text)
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        text(value)?
            .split_once(' ')
            .and_then(|(code, amount)| Money::parse(amount, Currency::from_code(code)?).ok())
            .ok_or_else(|| wrong("not an amount"))
    }
}

impl Data for Percent {
    fn to_value(&self) -> Value {
        Value::Text(self.to_string())
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        Percent::parse(text(value)?).map_err(|_| wrong("not a percentage"))
    }
}
