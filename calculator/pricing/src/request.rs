//! What a customer asks for, exactly as it was given: nothing here is checked
//! yet. [`quote()`](crate::quote()) checks it, and ends in a
//! [`Refusal`](crate::Refusal) where a rule is broken.

/// A request, raw. Whatever is left out gets the card's first or nothing.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Request {
    /// How many people hold each role, by the role's id. Two entries for one
    /// role add up.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::json::headcount"))]
    pub headcount: Vec<(String, u64)>,
    /// An ISO 4217 code of the card; left out: its first.
    #[cfg_attr(
        feature = "serde",
        serde(default, deserialize_with = "crate::json::present")
    )]
    pub currency: Option<String>,
    /// How long the contract runs; left out: the card's first term.
    #[cfg_attr(
        feature = "serde",
        serde(default, deserialize_with = "crate::json::present_whole")
    )]
    pub years: Option<i64>,
    /// The id of a schedule; left out: the card's first.
    #[cfg_attr(
        feature = "serde",
        serde(default, deserialize_with = "crate::json::present")
    )]
    pub schedule: Option<String>,
    /// The first day, `2027-01-31`; left out: installments have months only.
    #[cfg_attr(
        feature = "serde",
        serde(default, deserialize_with = "crate::json::present")
    )]
    pub start: Option<String>,
    /// Percent negotiated off, `5` or `2.75`; left out: none.
    #[cfg_attr(
        feature = "serde",
        serde(default, deserialize_with = "crate::json::present")
    )]
    pub discount: Option<String>,
    /// The ids of one-time fees.
    #[cfg_attr(feature = "serde", serde(default))]
    pub extras: Vec<String>,
    /// The installments of a custom schedule.
    #[cfg_attr(
        feature = "serde",
        serde(default, deserialize_with = "crate::json::present")
    )]
    pub plan: Option<Vec<PlanRow>>,
}

/// One installment of a custom plan, raw.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct PlanRow {
    /// Whole months after the start.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::json::whole"))]
    pub month: i64,
    /// Percent of the total contract value.
    pub share: String,
}
