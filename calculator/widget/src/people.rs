//! How many people hold each role: the rows of the role table as fields, paid
//! and free ones apart, with what they sum to. And people who move from one
//! role to another.

use pricing::Role;

use crate::field::Field;
use crate::inputs::{Kind, button, input, labelled, select, step};
use crate::page::Page;
use crate::parts::{error_text, fieldset};
use crate::seats::{Sums, sums};
use crate::state::Action;
use crate::words::fill;

/// One field for each role.
pub(crate) fn people(page: &mut Page) {
    let (props, texts) = (page.props, &page.props.words);
    fieldset(page, "people", texts.people());
    page.text("p", "hint keys", texts.people_hint());
    let sums = sums(props, page.state);
    group(page, true, &sums);
    error_text(page, Field::People);
    group(page, false, &sums);
    if props.roles.iter().len() > 1 {
        moving(page);
    }
    page.close();
}

/// The roles of one kind, if there are any.
fn group(page: &mut Page, paid: bool, sums: &Sums) {
    let (props, texts) = (page.props, &page.props.words);
    if !props.roles.iter().any(|role| role.paid == paid) {
        return page.nothing();
    }
    page.open("fieldset", &["class"], &["group"]);
    page.open("legend", &[], &[]);
    let (badge, name) = if paid {
        ("badge paid", texts.paid())
    } else {
        ("badge free", texts.free())
    };
    page.text("span", badge, name);
    page.close();
    for (at, role) in props.roles.iter().enumerate() {
        if role.paid == paid {
            people_in(page, at, role);
        }
    }
    page.text("p", "sum", if paid { &sums.paid } else { &sums.free });
    if paid {
        page.text("p", "hint", &sums.next);
    }
    page.close();
}

fn people_in(page: &mut Page, at: usize, role: &Role) {
    let texts = &page.props.words;
    let field = Field::Role(at);
    // Where the headcounts are wrong together, it is the paid ones that a
    // reader has to change.
    let group = if role.paid { Field::People } else { field };
    let named = |text: &str| fill(text, &[("role", &role.name)]);
    labelled(page, field);
    page.words(&role.name);
    page.close();
    step(page, field, -1, "−", named(texts.fewer()));
    input(page, field, Kind::Number, group, "", None);
    step(page, field, 1, "+", named(texts.more()));
    error_text(page, field);
    page.close();
}

/// People who change their role, and what that changes in the price.
fn moving(page: &mut Page) {
    let (props, texts, state) = (page.props, &page.props.words, page.state);
    page.open("details", &["class"], &["move"]);
    page.text("summary", "", texts.move_people());
    for (field, name) in [
        (Field::MoveFrom, texts.move_from()),
        (Field::MoveTo, texts.move_to()),
    ] {
        let mut choices = Vec::new();
        for (at, role) in props.roles.iter().enumerate() {
            if field == Field::MoveFrom || at != state.moving.from {
                choices.push((role.id.as_str(), role.name.as_str()));
            }
        }
        labelled(page, field);
        page.words(name);
        page.close();
        select(page, field, &choices, "");
        page.close();
    }
    let field = Field::MoveCount;
    labelled(page, field);
    page.words(texts.move_count());
    page.close();
    input(page, field, Kind::Number, field, "", None);
    error_text(page, field);
    page.close();
    let effect = state.move_effect(props, page.answer);
    let mut hint = props.id.clone();
    hint.push_str("-move-effect");
    page.element(
        "p",
        &["class", "id"],
        &["effect", &hint],
        effect.as_deref().unwrap_or_default(),
    );
    button(page, Action::Move, texts.move_button(), None, false);
    page.text("p", "done", &state.done);
    page.close();
}
