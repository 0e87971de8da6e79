//! The contract's terms: how long, how it is paid, in which currency, and
//! from which day.

use crate::field::Field;
use crate::inputs::{Kind, checkbox, input, labelled, select};
use crate::page::Page;
use crate::parts::{error_text, fieldset};

/// The four fields.
pub(crate) fn contract(page: &mut Page) {
    let (texts, labels, card) = (&page.props.words, &page.props.labels, &page.props.card);
    fieldset(page, "contract", texts.contract());
    let mut terms = Vec::new();
    for term in &card.terms {
        terms.push((term.years.to_string(), labels.term(term.years)));
    }
    let mut choices: Vec<(&str, &str)> = Vec::new();
    for (years, name) in &terms {
        choices.push((years, name));
    }
    list(page, Field::Years, texts.term(), &choices);
    choices.clear();
    for schedule in &card.schedules {
        choices.push((&schedule.id, labels.schedule(&schedule.id)));
    }
    list(page, Field::Schedule, texts.schedule(), &choices);
    choices.clear();
    for currency in &card.currencies {
        choices.push((currency.code(), currency.code()));
    }
    list(page, Field::Currency, texts.currency(), &choices);
    start(page);
    page.close();
    if !card.extras.is_empty() {
        fieldset(page, "extras", texts.extras());
        for (at, extra) in card.extras.iter().enumerate() {
            checkbox(page, Field::Extra(at), labels.extra(&extra.id));
        }
        page.close();
    }
}

fn list(page: &mut Page, field: Field, label: &str, choices: &[(&str, &str)]) {
    labelled(page, field);
    page.words(label);
    page.close();
    select(page, field, choices);
    error_text(page, field);
    page.close();
}

fn start(page: &mut Page) {
    let texts = &page.props.words;
    let field = Field::Start;
    let mut hint = field.id(page.props);
    hint.push_str("-hint");
    labelled(page, field);
    page.words(texts.start());
    page.close();
    input(page, field, Kind::Date, field, &hint, None);
    page.element("p", &["class", "id"], &["hint", &hint], texts.start_hint());
    error_text(page, field);
    page.close();
}
