//! Why a request gets no quote: one code, the field it is about, and what a
//! message in any language needs. English is here; other languages are the
//! surfaces' own.

use std::fmt;

/// Which rule a request breaks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(missing_docs, reason = "each is described by its name and message")]
pub enum RefusalCode {
    NotJson,
    BadRequest,
    UnknownRole,
    HeadcountTooLarge,
    NoPaidSeats,
    UnknownCurrency,
    UnknownTerm,
    UnknownSchedule,
    UnknownExtra,
    DuplicateExtra,
    StartOutOfRange,
    DiscountOutOfRange,
    DiscountAboveMaximum,
    PlanMissing,
    PlanUnexpected,
    PlanLength,
    PlanMonthOrder,
    PlanMonthOutsideTerm,
    PlanMixed,
    PlanShare,
    PlanAmount,
    PlanSum,
    BudgetOutOfRange,
    AmountTooLarge,
}

impl RefusalCode {
    /// All of them in order of precedence: a request that breaks several rules
    /// is refused by the first of these. The first two are a surface's, which
    /// could not read a request at all.
    ///
    /// One rule has two places: [`RefusalCode::PlanSum`] is tested where it
    /// stands for a plan by shares, and after all others for a plan by amounts,
    /// whose sum is held to the total contract value.
    pub const ALL: &[Self] = &[
        Self::NotJson,
        Self::BadRequest,
        Self::UnknownRole,
        Self::HeadcountTooLarge,
        Self::NoPaidSeats,
        Self::UnknownCurrency,
        Self::UnknownTerm,
        Self::UnknownSchedule,
        Self::UnknownExtra,
        Self::DuplicateExtra,
        Self::StartOutOfRange,
        Self::DiscountOutOfRange,
        Self::DiscountAboveMaximum,
        Self::PlanMissing,
        Self::PlanUnexpected,
        Self::PlanLength,
        Self::PlanMonthOrder,
        Self::PlanMonthOutsideTerm,
        Self::PlanMixed,
        Self::PlanShare,
        Self::PlanAmount,
        Self::PlanSum,
        Self::BudgetOutOfRange,
        Self::AmountTooLarge,
    ];

    /// The stable name that surfaces print.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotJson => "not_json",
            Self::BadRequest => "bad_request",
            Self::UnknownRole => "unknown_role",
            Self::HeadcountTooLarge => "headcount_too_large",
            Self::NoPaidSeats => "no_paid_seats",
            Self::UnknownCurrency => "unknown_currency",
            Self::UnknownTerm => "unknown_term",
            Self::UnknownSchedule => "unknown_schedule",
            Self::UnknownExtra => "unknown_extra",
            Self::DuplicateExtra => "duplicate_extra",
            Self::StartOutOfRange => "start_out_of_range",
            Self::DiscountOutOfRange => "discount_out_of_range",
            Self::DiscountAboveMaximum => "discount_above_maximum",
            Self::PlanMissing => "plan_missing",
            Self::PlanUnexpected => "plan_unexpected",
            Self::PlanLength => "plan_length",
            Self::PlanMonthOrder => "plan_month_order",
            Self::PlanMonthOutsideTerm => "plan_month_outside_term",
            Self::PlanMixed => "plan_mixed",
            Self::PlanShare => "plan_share",
            Self::PlanAmount => "plan_amount",
            Self::PlanSum => "plan_sum",
            Self::BudgetOutOfRange => "budget_out_of_range",
            Self::AmountTooLarge => "amount_too_large",
        }
    }
}

impl fmt::Display for RefusalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A request that is not quoted, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refusal {
    /// The rule.
    pub code: RefusalCode,
    /// What it is about: `headcount.client`, `years`, `plan.0.share`, …
    pub field: String,
    /// What a message needs, by name: `maximum`, `nearest`, `known`, … The sum
    /// of a plan is wrong by percent, or by amounts: then there are `total`,
    /// `currency`, and `missing` or `excess`, too.
    pub params: Vec<(&'static str, String)>,
}

impl Refusal {
    pub(crate) fn new(code: RefusalCode, field: impl Into<String>) -> Self {
        Self {
            code,
            field: field.into(),
            params: Vec::new(),
        }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.params.push((name, value.to_string()));
        self
    }

    /// A text that is not JSON. `detail` says why, in English.
    pub fn not_json(detail: impl Into<String>) -> Self {
        Self::new(RefusalCode::NotJson, "request").with("detail", detail.into())
    }

    /// JSON that is not a request: an unknown key or a wrong type. `detail`
    /// says which, in English.
    pub fn bad_request(field: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::new(RefusalCode::BadRequest, field).with("detail", detail.into())
    }

    /// The parameter with this name; empty if this refusal has none such.
    pub fn param(&self, name: &str) -> &str {
        self.params
            .iter()
            .find(|(known, _)| *known == name)
            .map_or("", |(_, value)| value)
    }

    /// What is wrong and what to do, in English.
    pub fn message(&self) -> String {
        let p = |name| self.param(name);
        let known = || match self.param("known") {
            "" => "none",
            known => known,
        };
        match self.code {
            RefusalCode::NotJson => format!("this is not JSON: {}", p("detail")),
            RefusalCode::BadRequest => format!("this is not a request: {}", p("detail")),
            RefusalCode::UnknownRole if p("nearest").is_empty() => {
                format!("there is no role `{}` (known: {})", p("role"), known())
            }
            RefusalCode::UnknownRole => format!(
                "there is no role `{}`; the nearest is `{}` (known: {})",
                p("role"),
                p("nearest"),
                known()
            ),
            RefusalCode::HeadcountTooLarge => format!(
                "more than {} people in the role `{}`",
                p("maximum"),
                p("role")
            ),
            RefusalCode::NoPaidSeats => format!(
                "nobody is in a paid role; a contract needs at least one person in one of: {}",
                known()
            ),
            RefusalCode::UnknownCurrency => format!(
                "there is no price in `{}`; there is in: {}",
                p("currency"),
                known()
            ),
            RefusalCode::UnknownTerm => format!(
                "there is no term of {} years; there are: {}",
                p("years"),
                known()
            ),
            RefusalCode::UnknownSchedule => format!(
                "there is no payment schedule `{}`; there are: {}",
                p("schedule"),
                known()
            ),
            RefusalCode::UnknownExtra => {
                format!("there is no extra `{}`; there are: {}", p("extra"), known())
            }
            RefusalCode::DuplicateExtra => format!("the extra `{}` is there twice", p("extra")),
            RefusalCode::StartOutOfRange => format!(
                "`{}` is not a date from {} to {}, written like {1}",
                p("start"),
                p("first"),
                p("last")
            ),
            RefusalCode::DiscountOutOfRange => format!(
                "`{}` is not a discount from 0 to 100 percent with at most {} decimals",
                p("discount"),
                p("decimals")
            ),
            RefusalCode::DiscountAboveMaximum => format!(
                "a discount of {} percent is above the {} percent that may be given",
                p("discount"),
                p("maximum")
            ),
            RefusalCode::PlanMissing
            | RefusalCode::PlanUnexpected
            | RefusalCode::PlanLength
            | RefusalCode::PlanMonthOrder
            | RefusalCode::PlanMonthOutsideTerm
            | RefusalCode::PlanMixed
            | RefusalCode::PlanShare
            | RefusalCode::PlanAmount
            | RefusalCode::PlanSum => self.plan_message(),
            RefusalCode::BudgetOutOfRange => format!(
                "`{}` is not an amount of {} from 0 to {}, written like 25000 with at most {} decimals",
                p("budget"),
                p("currency"),
                p("maximum"),
                p("decimals")
            ),
            RefusalCode::AmountTooLarge => format!(
                "an amount would pass {} {}, the most that can be quoted",
                p("maximum"),
                p("currency")
            ),
        }
    }

    /// What is wrong with a plan.
    fn plan_message(&self) -> String {
        let p = |name| self.param(name);
        match self.code {
            RefusalCode::PlanMissing => format!(
                "the payment schedule `{}` needs a plan: rows of month and share, or of month and amount",
                p("schedule")
            ),
            RefusalCode::PlanUnexpected if p("by") == "amounts" => {
                "a budget takes no plan by amounts, which sum to one total only; give shares".into()
            }
            RefusalCode::PlanUnexpected => format!(
                "the payment schedule `{}` takes no plan; only a custom one does",
                p("schedule")
            ),
            RefusalCode::PlanLength => format!(
                "a plan has {} to {} rows; this one has {}",
                p("minimum"),
                p("maximum"),
                p("rows")
            ),
            RefusalCode::PlanMonthOrder => format!(
                "month {} in row {} is not after the month of the row before",
                p("month"),
                p("row")
            ),
            RefusalCode::PlanMonthOutsideTerm => format!(
                "month {} in row {} is outside the contract: {} to {}",
                p("month"),
                p("row"),
                p("first"),
                p("last")
            ),
            RefusalCode::PlanMixed => {
                "some rows of the plan give a share and some an amount; give the same in all".into()
            }
            RefusalCode::PlanShare => format!(
                "`{}` in row {} is not a share above 0 percent with at most {} decimals",
                p("share"),
                p("row"),
                p("decimals")
            ),
            RefusalCode::PlanAmount => format!(
                "`{}` in row {} is not an amount of {} above 0 with at most {} decimals",
                p("amount"),
                p("row"),
                p("currency"),
                p("decimals")
            ),
            _ if !p("total").is_empty() => {
                let (difference, is) = match p("missing") {
                    "" => (p("excess"), "too much"),
                    missing => (missing, "missing"),
                };
                format!(
                    "the amounts of the plan sum to {} {currency}; they must sum to the total \
                     contract value of {} {currency}: {difference} {currency} is {is}",
                    p("sum"),
                    p("total"),
                    currency = p("currency"),
                )
            }
            _ => format!(
                "the shares of the plan sum to {} percent; they must sum to exactly 100",
                p("sum")
            ),
        }
    }
}
