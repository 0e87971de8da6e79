//! Terms, schedules, extras and discounts of a card.

use std::ops::Range;

use toml::de::DeValue;

use super::amount::{Bounds, percent};
use super::prices::{Listed, amounts};
use super::problem::Problems;
use super::section::{Section, not_whole};
use super::{Discounts, Extra, Schedule, ScheduleKind, Term};
use crate::money::Percent;

/// Installments a year that fall on whole months.
const INSTALLMENTS: [u32; 6] = [1, 2, 3, 4, 6, 12];

pub(super) fn terms(problems: &mut Problems<'_>, card: &Section<'_>) -> Vec<Term> {
    let known = ["years", "discount", "uplift"];
    let mut terms = Vec::new();
    let mut seen: Vec<(u32, Range<usize>)> = Vec::new();
    for section in card.list(problems, "terms", "a term", &known) {
        let discount = optional_percent(problems, &section, "discount", Bounds::Unsigned);
        let uplift = optional_percent(problems, &section, "uplift", Bounds::Signed);
        let Some(value) = section.required(problems, "years", "years = 3") else {
            continue;
        };
        let years = section.whole(
            problems,
            "years",
            1..=Term::MOST_YEARS.into(),
            "write for example years = 3",
        );
        let Some(years) = years.and_then(|years| u32::try_from(years).ok()) else {
            continue;
        };
        if let Some((_, first)) = seen.iter().find(|(known, _)| *known == years) {
            problems
                .error(
                    "card-duplicate-term",
                    &value.span(),
                    format!(
                        "there are two terms of {years} year{}",
                        if years == 1 { "" } else { "s" }
                    ),
                    "the same length again",
                )
                .help("a request chooses a term by its years, so give each its own")
                .also(first.clone(), "the first one");
        }
        seen.push((years, value.span()));
        terms.push(Term {
            years,
            discount,
            uplift,
        });
    }
    terms
}

pub(super) fn schedules(problems: &mut Problems<'_>, card: &Section<'_>) -> Vec<Schedule> {
    let known = ["id", "installments", "custom", "adjustment"];
    let mut schedules = Vec::new();
    let mut ids = Ids::default();
    for section in card.list(problems, "schedules", "a schedule", &known) {
        let id = section.text(problems, "id", "id = \"quarterly\"");
        ids.check(problems, "schedules", id.as_ref());
        let adjustment = optional_percent(problems, &section, "adjustment", Bounds::Signed);
        let kind = schedule_kind(problems, &section);
        if let (Some((id, _)), Some(kind)) = (id, kind) {
            schedules.push(Schedule {
                id: id.to_owned(),
                kind,
                adjustment,
            });
        }
    }
    schedules
}

fn schedule_kind(problems: &mut Problems<'_>, section: &Section<'_>) -> Option<ScheduleKind> {
    const HELP: &str = "a year has 1, 2, 3, 4, 6 or 12 installments";
    if section.flag(problems, "custom")? {
        if section.get("installments").is_some() {
            problems
                .error(
                    "card-custom-with-installments",
                    &section.key_span("installments"),
                    "a custom schedule takes its installments from the request's plan",
                    "one of the two is too much",
                )
                .help("take away `installments`, or `custom`")
                .also(section.key_span("custom"), "custom");
        }
        return Some(ScheduleKind::Custom);
    }
    let example = "installments = 4, or custom = true";
    let value = section.required(problems, "installments", example)?;
    let DeValue::Integer(integer) = value.get_ref() else {
        not_whole(problems, "installments", value, HELP);
        return None;
    };
    let count = u32::from_str_radix(integer.as_str(), integer.radix()).ok();
    let even = count.filter(|count| INSTALLMENTS.contains(count));
    if even.is_none() {
        let written = problems.source(&value.span());
        problems
            .error(
                "card-installments",
                &value.span(),
                format!("{written} installments a year do not fall on whole months"),
                "does not divide 12",
            )
            .help(HELP);
    }
    even.map(ScheduleKind::Even)
}

pub(super) fn extras(
    problems: &mut Problems<'_>,
    card: &Section<'_>,
    currencies: &Listed,
) -> Vec<Extra> {
    let mut extras = Vec::new();
    let mut ids = Ids::default();
    for section in card.list(problems, "extras", "an extra", &["id", "fee"]) {
        let id = section.text(problems, "id", "id = \"onboarding\"");
        ids.check(problems, "extras", id.as_ref());
        let example = "fee = { USD = \"1500\" }";
        if let Some(value) = section.required(problems, "fee", example) {
            let fee = amounts(problems, "fee", value, currencies);
            if let Some((id, _)) = id {
                extras.push(Extra {
                    id: id.to_owned(),
                    fee: fee.into_iter().map(|(amount, _)| amount).collect(),
                });
            }
        }
    }
    extras
}

/// Without a maximum, a discount may be 100 percent; without a bound for
/// approval, none needs it.
pub(super) fn discounts(problems: &mut Problems<'_>, section: &Section<'_>) -> Discounts {
    let maximum = percent(problems, section, "maximum", Bounds::Unsigned);
    let approval = percent(problems, section, "approval_above", Bounds::Unsigned);
    if let (Some((maximum, at_maximum)), Some((approval, span))) = (&maximum, &approval)
        && approval > maximum
    {
        problems
            .error(
                "card-approval-above-maximum",
                span,
                format!("`approval_above` {approval} is above `maximum` {maximum}"),
                "no discount could ever need approval",
            )
            .help("lower `approval_above`, or raise `maximum`")
            .also(at_maximum.clone(), "the maximum");
    }
    let maximum = maximum.map_or(Percent::HUNDRED, |(maximum, _)| maximum);
    Discounts {
        maximum,
        approval_above: approval.map_or(maximum, |(approval, _)| approval),
    }
}

fn optional_percent(
    problems: &mut Problems<'_>,
    section: &Section<'_>,
    key: &str,
    bounds: Bounds,
) -> Percent {
    percent(problems, section, key, bounds)
        .map(|(percent, _)| percent)
        .unwrap_or_default()
}

/// The ids of one list, so that none is there twice.
#[derive(Default)]
pub(super) struct Ids<'a>(Vec<(&'a str, Range<usize>)>);

impl<'a> Ids<'a> {
    pub(super) fn check(
        &mut self,
        problems: &mut Problems<'_>,
        list: &str,
        id: Option<&(&'a str, Range<usize>)>,
    ) {
        let Some((id, span)) = id else {
            return;
        };
        if let Some((_, first)) = self.0.iter().find(|(known, _)| known == id) {
            problems
                .error(
                    "card-duplicate-id",
                    span,
                    format!("two of the {list} have the id `{id}`"),
                    "the same id again",
                )
                .help("give each its own id")
                .also(first.clone(), "the first one");
        }
        self.0.push((id, span.clone()));
    }
}
