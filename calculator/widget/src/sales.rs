//! What only sales people enter: the discount they have agreed on, and whom
//! the offer is for.

use crate::field::Field;
use crate::inputs::{Kind, input, labelled};
use crate::page::Page;
use crate::parts::{error_text, fieldset};

/// The fields, and the rest of sales mode as a panel.
pub(crate) fn sales(page: &mut Page) {
    let texts = &page.props.words;
    let fields = [
        (Field::Customer, texts.customer(), Kind::Text),
        (Field::Reference, texts.reference(), Kind::Text),
        (Field::Discount, texts.discount(), Kind::Decimal),
    ];
    fieldset(page, "sales", texts.sales());
    for (field, name, kind) in fields {
        labelled(page, field);
        page.words(name);
        page.close();
        input(page, field, kind, field, "", None);
        error_text(page, field);
        page.close();
    }
    page.close();
}
