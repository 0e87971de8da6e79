//! Text → rate card, or every problem with its place. A card is used whole or
//! not at all.

use toml::de::DeValue;

use super::options::{Ids, discounts, extras, schedules, terms};
use super::prices::currencies;
use super::problem::{Problem, Problems, Severity};
use super::section::{Section, Value, wrong_type};
use super::{Discounts, Model, RateCard, syntax, tiers, warnings};
use crate::nearest::nearest;

/// What became of a rate card's text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading {
    /// The card, unless a problem is an error.
    pub card: Option<RateCard>,
    /// Every problem, in the order of the text.
    pub problems: Vec<Problem>,
}

/// The most days that a quote may hold.
const MOST_VALID_DAYS: u64 = 3650;

const KEYS: [&str; 10] = [
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
];

/// Reads a rate card from TOML text.
pub fn parse(source: &str) -> Reading {
    let mut problems = Problems::new(source);
    let (table, broken) = syntax::parse(&mut problems);
    let section = Section::new(&mut problems, "the rate card", &table, 0..0, &KEYS);
    let card = card(&mut problems, &section);

    let mut problems = problems.list;
    problems.retain(|problem| !broken.explains(problem));
    problems.sort_by_key(|problem| (problem.span.start, problem.span.end));
    let refused = problems.iter().any(|p| p.severity == Severity::Error);
    Reading {
        card: card.filter(|_| !refused),
        problems,
    }
}

fn card(problems: &mut Problems<'_>, section: &Section<'_>) -> Option<RateCard> {
    let version = section.text(problems, "version", "version = \"2026-11\"");
    let currencies = currencies(problems, section);
    let model = model(problems, section);
    let illustrative = section.flag(problems, "illustrative");
    let valid_days = section.whole(
        problems,
        "valid_days",
        1..=MOST_VALID_DAYS,
        "write for example valid_days = 30",
    );

    let tiers = tiers::read(problems, section, model, &currencies);
    let mut ids = Ids::default();
    for tier in &tiers {
        ids.check(problems, "tiers", tier.id.as_ref());
    }
    warnings::warn(problems, model, &tiers);
    let terms = terms(problems, section);
    let schedules = schedules(problems, section);
    let extras = extras(problems, section, &currencies);
    let discounts = match section.get("discounts") {
        None => Discounts::default(),
        Some(value) => discounts_table(problems, value),
    };
    for (key, code) in [
        ("tiers", "card-no-tiers"),
        ("terms", "card-no-terms"),
        ("schedules", "card-no-schedules"),
    ] {
        none(problems, section, key, code);
    }
    // Whatever is missing here has been reported.
    Some(RateCard {
        version: version?.0.to_owned(),
        currencies: currencies.currencies,
        model: model?,
        illustrative: illustrative?,
        valid_days: valid_days.and_then(|days| u32::try_from(days).ok()),
        tiers: tiers
            .iter()
            .map(tiers::ReadTier::tier)
            .collect::<Option<_>>()?,
        terms,
        schedules,
        extras,
        discounts,
    })
}

fn model(problems: &mut Problems<'_>, section: &Section<'_>) -> Option<Model> {
    const MODELS: [(&str, Model); 3] = [
        ("tier", Model::Tier),
        ("volume", Model::Volume),
        ("graduated", Model::Graduated),
    ];
    let (written, span) = section.text(problems, "model", "model = \"tier\"")?;
    let model = MODELS.iter().find(|(name, _)| *name == written);
    if model.is_none() {
        let nearest = nearest(
            &written.to_lowercase(),
            MODELS.iter().map(|(name, _)| *name),
        )
        .unwrap_or_default();
        problems
            .error(
                "card-unknown-model",
                &span,
                format!("there is no model `{written}`; the nearest is `{nearest}`"),
                "not a model",
            )
            .help("the models are: tier, volume, graduated");
    }
    model.map(|(_, model)| *model)
}

fn discounts_table(problems: &mut Problems<'_>, value: &Value<'_>) -> Discounts {
    let DeValue::Table(table) = value.get_ref() else {
        wrong_type(problems, "discounts", value, "a table").help("head it with [discounts]");
        return Discounts::default();
    };
    let known = ["maximum", "approval_above"];
    let section = Section::new(problems, "[discounts]", table, value.span(), &known);
    discounts(problems, &section)
}

/// Reports a list that is absent or empty.
fn none(problems: &mut Problems<'_>, section: &Section<'_>, key: &str, code: &'static str) {
    let empty = match section.get(key).map(toml::Spanned::get_ref) {
        None => true,
        Some(DeValue::Array(entries)) => entries.is_empty(),
        // Of the wrong type, and reported as such.
        Some(_) => false,
    };
    if empty && !section.is_misspelt(key) {
        problems
            .error(
                code,
                &section.key_span(key),
                format!("a rate card needs at least one of its {key}"),
                format!("no {key}"),
            )
            .help(format!("add a table headed [[{key}]]"));
    }
}
