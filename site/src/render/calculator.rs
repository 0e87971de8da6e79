//! The calculators of a page: the example in HTML, rendered by the very
//! component that the browser runs, and the data that it starts from. The
//! rows, names and paid marks come from the locale's role table.

use std::fmt::Write as _;

use pricing::{RateCard, Refusal, Roles};
use widget::{Labels, Preset, Props, Value, Words as WidgetWords};

use crate::diagnostic::Diagnostic;
use crate::index::{Index, Locale};
use crate::locale::{self, CardWord, Words};
use crate::nearest::nearest;
use crate::page::{Calculator, Page};

/// Writes calculator number `number` (from 1) of `page`; problems instead
/// when it cannot be one.
pub(super) fn html(
    index: &Index,
    locale: &Locale,
    page: &Page,
    calculator: &Calculator,
    number: usize,
) -> Result<String, Vec<Diagnostic>> {
    let at = |problem: Diagnostic, label: &str| {
        vec![problem.at(&page.source, calculator.span.clone(), label)]
    };
    let Some(card) = &index.card else {
        let problem = Diagnostic::error(
            "calculator-without-card",
            "a calculator needs a rate card, and there is none that can be used",
        );
        return Err(at(
            problem.help("write `rate-card.toml` in the content folder, or mend it"),
            "left out",
        ));
    };
    let Some((_, table)) = locale
        .roles
        .as_ref()
        .or(index.default_locale().roles.as_ref())
    else {
        let problem = Diagnostic::error(
            "calculator-without-roles",
            "a calculator needs the role table, and no page has one",
        );
        return Err(at(
            problem.help("add a table to the billing page: in the first column links to /docs/user-management/roles/…, in the second who pays"),
            "left out",
        ));
    };
    // A status that is not understood has been reported with the table.
    let Some(roles) = table.roles() else {
        return Err(Vec::new());
    };
    let problems = check(page, calculator, card, &roles);
    if !problems.is_empty() {
        return Err(problems);
    }
    let id = format!("calculator-{number}");
    let props = props(index, locale, card, roles, calculator, &id);
    if let Some(refusal) = widget::refused(&props) {
        return Err(vec![refused(page, calculator, &refusal)]);
    }
    let mut html = String::new();
    let _ = write!(
        html,
        "<section class=\"calculator\" aria-labelledby=\"{id}-title\">\n<div class=\"calculator-app\">"
    );
    let data = json(&props.to_value());
    html.push_str(&widget::prerender(props));
    let _ = write!(
        html,
        "</div>\n<script type=\"application/json\" class=\"calculator-data\">{data}</script>\n</section>\n"
    );
    Ok(html)
}

/// The calculator that stands under the role table where the page asks for
/// none.
pub(super) fn under_role_table(page: &Page, table: usize) -> Calculator {
    let span = page
        .tables
        .get(table)
        .map_or(0..0, |table| table.span.clone());
    Calculator {
        span,
        ..Calculator::default()
    }
}

fn check(page: &Page, calculator: &Calculator, card: &RateCard, roles: &Roles) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let unknown = |what: &str, id: &str, span: &std::ops::Range<usize>, known: Vec<&str>| {
        let problem = Diagnostic::error("calculator-preset", format!("there is no {what} `{id}`"))
            .at(&page.source, span.clone(), "");
        match nearest(id, known.iter().copied()) {
            Some(near) => problem
                .help(format!("write `{near}`"))
                .propose(span.clone(), near),
            None => problem.help(format!("known: {}", known.join(", "))),
        }
    };
    for (id, _, span) in &calculator.headcount {
        if roles.get(id).is_none() {
            problems.push(unknown(
                "role",
                id,
                span,
                roles.iter().map(|role| role.id.as_str()).collect(),
            ));
        }
    }
    if let Some((id, span)) = &calculator.schedule
        && !card.schedules.iter().any(|schedule| schedule.id == *id)
    {
        problems.push(unknown(
            "payment schedule",
            id,
            span,
            card.schedules
                .iter()
                .map(|schedule| schedule.id.as_str())
                .collect(),
        ));
    }
    problems
}

/// A preset that has no price is no example: readers would see an error that
/// they have not made.
fn refused(page: &Page, calculator: &Calculator, refusal: &Refusal) -> Diagnostic {
    let schedule = calculator.schedule.as_ref().map(|(_, span)| span.clone());
    let people = || calculator.headcount.iter();
    let span = match refusal.field.split_once('.') {
        Some(("headcount", role)) => people()
            .find(|(id, ..)| id == role)
            .map(|(.., span)| span.clone()),
        None if refusal.field == "headcount" => people()
            .map(|(.., span)| span.clone())
            .reduce(|all, next| all.start..next.end),
        _ => schedule,
    };
    let message = format!(
        "the example of the calculator is refused: {} ({})",
        refusal.message(),
        refusal.code
    );
    Diagnostic::error("calculator-preset", message)
        .at(
            &page.source,
            span.unwrap_or_else(|| calculator.span.clone()),
            "",
        )
        .help("give the calculator a `headcount` and a `schedule` that have a price")
}

/// The props of a calculator that stands in no page of the site; none where
/// the content has no card or no sound role table.
pub(super) fn example_props(index: &Index, locale: &Locale) -> Option<Props> {
    let card = index.card.as_ref()?;
    let table = locale.roles.as_ref();
    let (_, table) = table.or(index.default_locale().roles.as_ref())?;
    let nothing = Calculator::default();
    let props = props(
        index,
        locale,
        card,
        table.roles()?,
        &nothing,
        "calculator-1",
    );
    Some(props)
}

/// Props for parts of the calculator that show the rate card and no quote.
pub(super) fn card_props(
    index: &Index,
    locale: &Locale,
    card: &RateCard,
    currency: Option<&str>,
) -> Props {
    let nobody = Calculator::default();
    let mut props = props(index, locale, card, Roles::default(), &nobody, "");
    props.preset.currency = currency.map(str::to_owned);
    props
}

fn props(
    index: &Index,
    locale: &Locale,
    card: &RateCard,
    roles: Roles,
    calculator: &Calculator,
    id: &str,
) -> Props {
    let words = &locale.words;
    let headcount = if calculator.headcount.is_empty() {
        example(card, &roles)
    } else {
        calculator
            .headcount
            .iter()
            .map(|(id, people, _)| (id.clone(), *people))
            .collect()
    };
    Props {
        id: id.to_owned(),
        locale: locale.tag.clone(),
        words: texts(words),
        labels: labels(words, card),
        format: locale::format(&locale.tag, &card.currencies),
        roles,
        card: card.clone(),
        preset: Preset {
            headcount,
            schedule: calculator.schedule.as_ref().map(|(id, _)| id.clone()),
            ..Preset::default()
        },
        contact: index.config.contact.clone(),
    }
}

/// The calculator's texts in a locale.
pub(crate) fn texts(words: &Words) -> WidgetWords {
    WidgetWords::from_lookup(|name| words.template(name))
}

/// What is on the rate card, by its names in a locale.
pub(crate) fn labels(words: &Words, card: &RateCard) -> Labels {
    let named = |kind, id: &str| (id.to_owned(), words.of_card(kind, id));
    let tiers = card.tiers.iter();
    let extras = card.extras.iter();
    let schedules = card.schedules.iter();
    let terms = card.terms.iter();
    Labels {
        tiers: tiers.map(|tier| named(CardWord::Tier, &tier.id)).collect(),
        extras: extras
            .map(|extra| named(CardWord::Extra, &extra.id))
            .collect(),
        schedules: schedules
            .map(|schedule| named(CardWord::Schedule, &schedule.id))
            .collect(),
        terms: terms
            .map(|term| (term.years, words.count("term-years", "years", term.years)))
            .collect(),
    }
}

/// An example where the page gives none: half of the first tier's seats, in
/// the first paid role.
fn example(card: &RateCard, roles: &Roles) -> Vec<(String, u64)> {
    let seats = card.tiers.first().and_then(|tier| tier.seats).unwrap_or(20);
    let paid = roles.iter().find(|role| role.paid);
    paid.map(|role| (role.id.clone(), (seats / 2).max(1)))
        .into_iter()
        .collect()
}

/// The data as JSON.
pub(super) fn tree(value: &Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(value) => (*value).into(),
        Value::Text(text) => text.as_str().into(),
        Value::Number(number) => (*number).into(),
        Value::List(items) => items.iter().map(tree).collect(),
        Value::Map(entries) => entries
            .iter()
            .map(|(key, value)| (key.clone(), tree(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
    }
}

/// The data as JSON that cannot end its script element.
pub(crate) fn json(value: &Value) -> String {
    tree(value)
        .to_string()
        .replace('<', "\\u003c")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}
