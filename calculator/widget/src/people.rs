//! How many people hold each role: the rows of the role table as fields.

use crate::field::Field;
use crate::inputs::{Kind, input, labelled};
use crate::page::Page;
use crate::parts::{error_text, fieldset};

/// One field for each role.
pub(crate) fn people(page: &mut Page) {
    let texts = &page.props.words;
    fieldset(page, "people", texts.people());
    for (at, role) in page.props.roles.iter().enumerate() {
        let field = Field::Role(at);
        // Where the headcounts are wrong together, it is the paid ones that
        // a reader has to change.
        let (group, badge, name) = if role.paid {
            (Field::People, "badge paid", texts.paid())
        } else {
            (field, "badge free", texts.free())
        };
        labelled(page, field);
        page.text("span", "role", &role.name);
        page.words(" ");
        page.text("span", badge, name);
        page.close();
        input(page, field, Kind::Number, group, "", None);
        error_text(page, field);
        page.close();
    }
    error_text(page, Field::People);
    page.close();
}
