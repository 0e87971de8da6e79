//! The tables of the rate card in a page: the calculator's table of tiers by
//! itself, in one currency, with what a reader must know of the prices.

use pricing::{Currency, RateCard};

use super::calculator;
use crate::diagnostic::Diagnostic;
use crate::index::{Index, Locale};
use crate::markdown::escape_text;
use crate::nearest::nearest;
use crate::page::{Page, RateCardTable};

/// Writes a table of `page`; the problem instead when there can be none.
pub(super) fn html(
    index: &Index,
    locale: &Locale,
    page: &Page,
    table: &RateCardTable,
) -> Result<String, Box<Diagnostic>> {
    let Some(card) = &index.card else {
        let problem = Diagnostic::error(
            "rate-card-missing",
            "this table needs a rate card, and there is none that can be used",
        )
        .at(&page.source, table.span.clone(), "left out")
        .help("write `rate-card.toml` in the content folder, or mend it");
        return Err(Box::new(problem));
    };
    if let Some((code, span)) = &table.currency
        && card.currencies.iter().all(|it| it.code() != code)
    {
        let known: Vec<&str> = card.currencies.iter().map(Currency::code).collect();
        let message = format!("the rate card has no prices in `{}`", code.escape_debug());
        let problem = Diagnostic::error("rate-card-currency", message)
            .at(&page.source, span.clone(), "the table is left out")
            .help(match nearest(code, known.iter().copied()) {
                Some(near) => format!("write `{near}`"),
                None => format!("write one of {}", known.join(", ")),
            });
        return Err(Box::new(problem));
    }
    Ok(section(index, locale, card, table))
}

fn section(index: &Index, locale: &Locale, card: &RateCard, table: &RateCardTable) -> String {
    let words = &locale.words;
    let mut html = String::from("<div class=\"rate-card\">\n");
    if card.illustrative {
        line("illustrative", &words.get("calc-illustrative"), &mut html);
    }
    let currency = table.currency.as_ref().map(|(code, _)| code.as_str());
    html.push_str(&widget::tier_table(calculator::card_props(
        index, locale, card, currency,
    )));
    let version = words.with("calc-rate-card", &[("version", &card.version)]);
    let note = format!("{} {version}", words.get("calc-before-tax"));
    line("rate-card-note", &note, &mut html);
    html.push_str("</div>\n");
    html
}

fn line(class: &str, text: &str, html: &mut String) {
    html.push_str("<p class=\"");
    html.push_str(class);
    html.push_str("\">");
    escape_text(html, text);
    html.push_str("</p>\n");
}
