//! The contract's terms: how long, how it is paid, in which currency, and
//! from which day; and the one-time services.

use pricing::Percent;

use crate::field::Field;
use crate::inputs::{Kind, checkbox, input, labelled, select};
use crate::page::Page;
use crate::parts::{error_text, fieldset, money};
use crate::props::Props;
use crate::words::fill;

/// The four fields.
pub(crate) fn contract(page: &mut Page) {
    let (props, texts, labels) = (page.props, &page.props.words, &page.props.labels);
    let card = &props.card;
    fieldset(page, "contract", texts.contract());
    let mut choices = Vec::new();
    let mut uplift = None;
    for term in &card.terms {
        let years = term.years.to_string();
        if years == page.state.years && !term.uplift.is_zero() {
            uplift = Some(term.uplift);
        }
        let name = with_change(props, &labels.term(term.years), term.discount, true);
        choices.push((years, name));
    }
    let mut hint = Field::Years.id(props);
    hint.push_str("-hint");
    list(page, Field::Years, texts.term(), &choices, &hint);
    match uplift {
        Some(uplift) => {
            let uplift = props.format.percent(&uplift);
            let text = fill(texts.uplift(), &[("uplift", &uplift)]);
            page.element("p", &["class", "id"], &["hint", &hint], &text);
        }
        None => page.nothing(),
    }
    choices.clear();
    for schedule in &card.schedules {
        let name = labels.schedule(&schedule.id);
        let name = with_change(props, name, schedule.adjustment, false);
        choices.push((schedule.id.clone(), name));
    }
    list(page, Field::Schedule, texts.schedule(), &choices, "");
    choices.clear();
    for currency in &card.currencies {
        choices.push((currency.code().to_owned(), currency.code().to_owned()));
    }
    list(page, Field::Currency, texts.currency(), &choices, "");
    start(page);
    page.close();
    if !card.extras.is_empty() {
        extras(page);
    }
}

/// A choice with what it does to the fee: `3 years, -10%`.
fn with_change(props: &Props, name: &str, percent: Percent, off: bool) -> String {
    if percent.is_zero() {
        return name.to_owned();
    }
    let text = percent.to_string();
    let text = match (off, text.strip_prefix('-')) {
        (false, None) => sign("+", &props.format.percent_text(&text)),
        (false, Some(_)) => props.format.percent_text(&text),
        (true, _) => props.format.percent_text(&sign("-", &text)),
    };
    let values = [("name", name), ("change", &text)];
    fill(props.words.choice(), &values)
}

fn sign(sign: &str, text: &str) -> String {
    let mut signed = String::from(sign);
    signed.push_str(text);
    signed
}

fn list(page: &mut Page, field: Field, label: &str, choices: &[(String, String)], hint: &str) {
    let mut pairs: Vec<(&str, &str)> = Vec::new();
    for (value, name) in choices {
        pairs.push((value, name));
    }
    labelled(page, field);
    page.words(label);
    page.close();
    select(page, field, &pairs, hint);
    error_text(page, field);
    page.close();
}

/// The one-time services, each with its price.
fn extras(page: &mut Page) {
    let props = page.props;
    fieldset(page, "extras", props.words.extras());
    for (at, extra) in props.card.extras.iter().enumerate() {
        let field = Field::Extra(at);
        let mut id = field.id(props);
        id.push_str("-fee");
        page.open("div", &["class"], &["choice"]);
        checkbox(page, field, props.labels.extra(&extra.id), &id);
        page.open("span", &["class", "id"], &["fee", &id]);
        let mut fees = extra.fee.iter();
        if let Some(fee) = fees.find(|fee| fee.currency().code() == page.state.currency) {
            money(page, "", fee);
        }
        page.close();
        page.close();
    }
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
