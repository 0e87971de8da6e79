//! How requests are read and outcomes written with serde, where deriving does
//! not say it: amounts and dates are strings, whole numbers saturate, and
//! `null` is no way to leave something out. No JSON parser is here.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Unexpected, Visitor};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::budget::BudgetRequest;
use crate::date::{Date, DateText};
use crate::money::{Currency, Money, MoneyText, Percent};
use crate::refusal::Refusal;
use crate::request::{Pays, PlanRow, Request};

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.text(&mut MoneyText::default()))
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.text(&mut DateText::default()))
    }
}

impl Serialize for Refusal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut refusal = serializer.serialize_struct("Refusal", 3)?;
        refusal.serialize_field("code", self.code.as_str())?;
        refusal.serialize_field("field", &self.field)?;
        refusal.serialize_field("message", &self.message())?;
        refusal.end()
    }
}

/// The keys of a request.
#[derive(serde::Deserialize)]
#[serde(remote = "Request", deny_unknown_fields)]
struct RequestKeys {
    #[serde(deserialize_with = "headcount")]
    headcount: Vec<(String, u64)>,
    #[serde(default, deserialize_with = "present")]
    currency: Option<String>,
    #[serde(default, deserialize_with = "present_whole")]
    years: Option<i64>,
    #[serde(default, deserialize_with = "present")]
    schedule: Option<String>,
    #[serde(default, deserialize_with = "present")]
    start: Option<String>,
    #[serde(default, deserialize_with = "present")]
    discount: Option<String>,
    #[serde(default)]
    extras: Vec<String>,
    #[serde(default, deserialize_with = "present")]
    plan: Option<Vec<PlanRow>>,
}

/// The keys of a budget: those of a request without the headcount.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct BudgetKeys {
    budget: String,
    #[serde(default, deserialize_with = "present")]
    currency: Option<String>,
    #[serde(default, deserialize_with = "present_whole")]
    years: Option<i64>,
    #[serde(default, deserialize_with = "present")]
    schedule: Option<String>,
    #[serde(default, deserialize_with = "present")]
    start: Option<String>,
    #[serde(default, deserialize_with = "present")]
    discount: Option<String>,
    #[serde(default)]
    extras: Vec<String>,
    #[serde(default, deserialize_with = "present")]
    plan: Option<Vec<PlanRow>>,
}

/// The keys of a plan's row, which has one of the two that may be left out.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanRowKeys {
    #[serde(deserialize_with = "whole")]
    month: i64,
    #[serde(default, deserialize_with = "present")]
    share: Option<String>,
    #[serde(default, deserialize_with = "present")]
    amount: Option<String>,
}

/// What is an object in JSON and nothing else. A derived reader would take a
/// list of the values, too, whose order no specification promises.
trait Object<'de>: Sized {
    const WHAT: &'static str;

    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

impl<'de> Object<'de> for Request {
    const WHAT: &'static str = "a request, which is an object";

    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        RequestKeys::deserialize(MapAccessDeserializer::new(map))
    }
}

impl<'de> Object<'de> for BudgetRequest {
    const WHAT: &'static str = "a request, which is an object";

    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let keys = BudgetKeys::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Self {
            budget: keys.budget,
            request: Request {
                headcount: Vec::new(),
                currency: keys.currency,
                years: keys.years,
                schedule: keys.schedule,
                start: keys.start,
                discount: keys.discount,
                extras: keys.extras,
                plan: keys.plan,
            },
        })
    }
}

impl<'de> Object<'de> for PlanRow {
    const WHAT: &'static str = "an object with `month` and `share` or `amount`";

    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let keys = PlanRowKeys::deserialize(MapAccessDeserializer::new(map))?;
        let pays = match (keys.share, keys.amount) {
            (Some(share), None) => Pays::Share(share),
            (None, Some(amount)) => Pays::Amount(amount),
            (None, None) => return Err(A::Error::custom("missing field `share` or `amount`")),
            (Some(_), Some(_)) => {
                return Err(A::Error::custom("a row has either `share` or `amount`"));
            }
        };
        Ok(Self {
            month: keys.month,
            pays,
        })
    }
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::WHAT)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(map)
    }
}

impl<'de> Deserialize<'de> for Request {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}

impl<'de> Deserialize<'de> for BudgetRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}

impl<'de> Deserialize<'de> for PlanRow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}

/// A value that is there: leaving it out is the only way to give none, so that
/// `null` is a wrong type.
fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// A whole number; one past `i64` saturates and is refused by its rule.
fn whole<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    let whole = deserializer.deserialize_any(Whole)?;
    Ok(i64::try_from(whole).unwrap_or(if whole < 0 { i64::MIN } else { i64::MAX }))
}

/// [`whole`] for a value that may be left out.
fn present_whole<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    whole(deserializer).map(Some)
}

/// An object of role ids and counts, in its order. The same id twice is an
/// error, as is every other key of a request.
fn headcount<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<(String, u64)>, D::Error> {
    deserializer.deserialize_map(Headcount)
}

/// Reads whole numbers of any size, saturating at `i128`.
struct Whole;

impl Visitor<'_> for Whole {
    type Value = i128;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number")
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<i128, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<i128, E> {
        Ok(value.into())
    }

    /// Parsers hand integers past 64 bits over as floats.
    #[allow(
        clippy::disallowed_types,
        reason = "a count of people or months, not money, and only compared"
    )]
    fn visit_f64<E: Error>(self, value: f64) -> Result<i128, E> {
        const PAST_U64: f64 = 18_446_744_073_709_551_616.0;
        const BELOW_I64: f64 = -9_223_372_036_854_775_808.0;
        if value >= PAST_U64 {
            Ok(i128::MAX)
        } else if value < BELOW_I64 {
            Ok(i128::MIN)
        } else {
            Err(E::invalid_type(Unexpected::Float(value), &self))
        }
    }
}

/// A count of people: a whole number that is not negative.
struct Count(u64);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let whole = deserializer.deserialize_any(Whole)?;
        if whole < 0 {
            return Err(D::Error::custom("a number of people cannot be below zero"));
        }
        Ok(Self(u64::try_from(whole).unwrap_or(u64::MAX)))
    }
}

struct Headcount;

impl<'de> Visitor<'de> for Headcount {
    type Value = Vec<(String, u64)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of role ids and numbers of people")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut rows: Self::Value = Vec::new();
        while let Some((role, Count(count))) = map.next_entry::<String, Count>()? {
            if rows.iter().any(|(known, _)| *known == role) {
                return Err(A::Error::custom(format_args!("duplicate role `{role}`")));
            }
            rows.push((role, count));
        }
        Ok(rows)
    }
}
