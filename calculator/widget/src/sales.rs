//! What only sales people enter: the discount they have agreed on, and whom
//! the offer is for. What else they use is filled in by the desk.

use pricing::Percent;

use crate::field::Field;
use crate::inputs::{Kind, input, labelled};
use crate::page::Page;
use crate::parts::{error_text, fieldset};
use crate::words::fill;

/// The fields, and the place for the rest of sales mode.
pub(crate) fn sales(page: &mut Page) {
    let texts = &page.props.words;
    let fields = [
        (Field::Customer, texts.customer(), Kind::Text),
        (Field::Reference, texts.reference(), Kind::Text),
        (Field::Discount, texts.discount(), Kind::Decimal),
    ];
    fieldset(page, "sales", texts.sales());
    for (field, name, kind) in fields {
        let mut hint = String::new();
        if field == Field::Discount {
            hint = field.id(page.props);
            hint.push_str("-hint");
        }
        labelled(page, field);
        page.words(name);
        page.close();
        input(page, field, kind, field, &hint, None);
        if !hint.is_empty() {
            page.element("p", &["class", "id"], &["hint", &hint], &limits(page));
        }
        error_text(page, field);
        page.close();
    }
    page.open("div", &["class"], &["sales-tools"]);
    page.close();
    page.close();
}

/// The most that the card allows, and what needs approval.
fn limits(page: &Page) -> String {
    let (texts, format) = (&page.props.words, &page.props.format);
    let discounts = &page.props.card.discounts;
    let said =
        |text: &str, name: &str, percent: &Percent| fill(text, &[(name, &format.percent(percent))]);
    let mut limits = said(texts.discount_most(), "maximum", &discounts.maximum);
    if discounts.approval_above < discounts.maximum {
        limits.push(' ');
        let above = &discounts.approval_above;
        limits.push_str(&said(texts.discount_approval(), "above", above));
    }
    limits
}
