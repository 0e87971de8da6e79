//! What a customer asks for, exactly as it was given: nothing here is checked
//! yet. [`quote()`](crate::quote()) checks it, and ends in a
//! [`Refusal`](crate::Refusal) where a rule is broken.

/// A request, raw. Whatever is left out gets the card's first or nothing.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Request {
    /// How many people hold each role, by the role's id. Two entries for one
    /// role add up.
    pub headcount: Vec<(String, u64)>,
    /// An ISO 4217 code of the card; left out: its first.
    pub currency: Option<String>,
    /// How long the contract runs; left out: the card's first term.
    pub years: Option<i64>,
    /// The id of a schedule; left out: the card's first.
    pub schedule: Option<String>,
    /// The first day, `2027-01-31`; left out: installments have months only.
    pub start: Option<String>,
    /// Percent negotiated off, `5` or `2.75`; left out: none.
    pub discount: Option<String>,
    /// The ids of one-time fees.
    pub extras: Vec<String>,
    /// The installments of a custom schedule.
    pub plan: Option<Vec<PlanRow>>,
}

/// One installment of a custom plan, raw.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlanRow {
    /// Whole months after the start.
    pub month: i64,
    /// What is paid then.
    pub pays: Pays,
}

/// What one installment of a custom plan pays, raw. All rows of a plan give
/// the same of the two.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Pays {
    /// Percent of the total contract value; a row has this or `amount`.
    Share(String),
    /// So much, in the request's currency; the amounts of a plan sum to the
    /// total contract value.
    Amount(String),
}
