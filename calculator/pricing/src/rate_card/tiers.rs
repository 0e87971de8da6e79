//! The tiers of a card, and what must hold between them.

use std::ops::Range;

use super::prices::{Listed, amounts};
use super::problem::Problems;
use super::section::Section;
use super::{Model, Tier, TierPrice};
use crate::money::Money;

/// More seats than this is as good as unlimited.
const MOST_SEATS: u64 = 1_000_000_000_000;

/// A tier with the places that checks and warnings mark.
pub(super) struct ReadTier<'a> {
    pub(super) id: Option<(&'a str, Range<usize>)>,
    /// None if absent, or wrong and reported.
    pub(super) seats: Option<(u64, Range<usize>)>,
    /// Whether it says how many seats, rightly or wrongly.
    pub(super) bounded: bool,
    pub(super) contact: bool,
    /// In the card's order; only those that are right.
    pub(super) amounts: Vec<(Money, Range<usize>)>,
    /// Its header.
    pub(super) span: Range<usize>,
}

impl ReadTier<'_> {
    /// The tier as a plain value; `None` if part of it was wrong.
    pub(super) fn tier(&self) -> Option<Tier> {
        Some(Tier {
            id: self.id.as_ref()?.0.to_owned(),
            seats: self.seats.as_ref().map(|(seats, _)| *seats),
            price: if self.contact {
                TierPrice::Contact
            } else {
                TierPrice::Published(self.amounts.iter().map(|(amount, _)| *amount).collect())
            },
        })
    }
}

/// Reads every tier. Without a model or currencies, which then are reported
/// already, what depends on them is not checked.
pub(super) fn read<'a>(
    problems: &mut Problems<'_>,
    card: &Section<'a>,
    model: Option<Model>,
    currencies: &Listed,
) -> Vec<ReadTier<'a>> {
    let known = ["id", "seats", "fee", "unit", "contact"];
    let sections = card.list(problems, "tiers", "a tier", &known);
    let tiers: Vec<_> = sections
        .iter()
        .map(|section| read_one(problems, section, model, currencies))
        .collect();
    check_seats(problems, &tiers);
    if model == Some(Model::Graduated) {
        check_bands(problems, &tiers);
    }
    tiers
}

fn read_one<'a>(
    problems: &mut Problems<'_>,
    section: &Section<'a>,
    model: Option<Model>,
    currencies: &Listed,
) -> ReadTier<'a> {
    let contact = section.flag(problems, "contact");
    ReadTier {
        id: section.text(problems, "id", "id = \"team\""),
        seats: section
            .whole(
                problems,
                "seats",
                1..=MOST_SEATS,
                "an unlimited tier, the last, leaves out `seats`",
            )
            .and_then(|seats| Some((seats, section.get("seats")?.span()))),
        bounded: section.get("seats").is_some() || section.is_misspelt("seats"),
        // Whatever else was meant, it was not a price alone.
        contact: contact.unwrap_or(true),
        amounts: match contact {
            Some(contact) => price(problems, section, model, currencies, contact),
            None => Vec::new(),
        },
        span: section.span.clone(),
    }
}

fn price(
    problems: &mut Problems<'_>,
    section: &Section<'_>,
    model: Option<Model>,
    currencies: &Listed,
    contact: bool,
) -> Vec<(Money, Range<usize>)> {
    let per_seat = match model {
        Some(model) => model != Model::Tier,
        // Which one is right is not known: take the one that is there.
        None => section.get("unit").is_some(),
    };
    let (right, wrong) = if per_seat {
        ("unit", "fee")
    } else {
        ("fee", "unit")
    };
    if contact {
        for key in ["fee", "unit"] {
            if section.get(key).is_some() {
                problems
                    .error(
                        "card-contact-with-price",
                        &section.key_span(key),
                        format!("a tier with `contact` has no published price, but has `{key}`"),
                        "one of the two is too much",
                    )
                    .help(format!("take away `{key}`, or `contact`"))
                    .also(section.key_span("contact"), "no published price");
            }
        }
        return Vec::new();
    }
    let misnamed = model.is_some() && section.get(wrong).is_some();
    if misnamed {
        let meaning = match right {
            "fee" => "model \"tier\" takes a year's `fee`",
            _ => "a per-seat model takes the price of one seat for a year, `unit`",
        };
        problems
            .error(
                "card-wrong-price-key",
                &section.key_span(wrong),
                format!("{meaning}, not `{wrong}`"),
                format!("`{right}` under this model"),
            )
            .help(format!("rename it to `{right}`, or change `model`"));
    }
    if misnamed && section.get(right).is_none() {
        return Vec::new();
    }
    let example = match currencies.currencies.first() {
        Some(currency) => format!("{right} = {{ {currency} = \"3500\" }}, or contact = true"),
        None => format!("{right} = {{ USD = \"3500\" }}, or contact = true"),
    };
    match section.required(problems, right, &example) {
        Some(value) => amounts(problems, right, value, currencies),
        None => Vec::new(),
    }
}

/// Tiers ascend, and only the last may be unlimited.
fn check_seats(problems: &mut Problems<'_>, tiers: &[ReadTier<'_>]) {
    let mut below: Option<&(u64, Range<usize>)> = None;
    for (at, tier) in tiers.iter().enumerate() {
        if !tier.bounded && at + 1 < tiers.len() {
            problems
                .error(
                    "card-tier-without-seats",
                    &tier.span,
                    "only the last tier may leave out `seats`",
                    "unlimited, but tiers follow",
                )
                .help("say how many paid seats it includes, or move it to the end");
        }
        if let (Some(below), Some(here)) = (below, &tier.seats)
            && here.0 <= below.0
        {
            let message = if here.0 == below.0 {
                format!("two tiers include {} seats", here.0)
            } else {
                format!("a tier of {} seats follows one of {}", here.0, below.0)
            };
            problems
                .error(
                    "card-tier-order",
                    &here.1,
                    message,
                    "not above the tier before",
                )
                .help("tiers ascend by seats")
                .also(below.1.clone(), "the tier before");
        }
        below = tier.seats.as_ref().or(below);
    }
}

/// Graduated prices add up from the first band, so none of them may be missing
/// below one that has a price.
fn check_bands(problems: &mut Problems<'_>, tiers: &[ReadTier<'_>]) {
    for pair in tiers.windows(2) {
        if pair[0].contact && !pair[1].contact {
            problems
                .error(
                    "card-price-above-contact",
                    &pair[1].span,
                    "under model \"graduated\" no tier with a price can follow one without",
                    "its fee would include seats without a price",
                )
                .help("give the tier before a price, or this one contact = true")
                .also(pair[0].span.clone(), "no published price");
        }
    }
}
