//! What the reader understood of one page, as JSON: `schemas` has the
//! document's description, whose keys are a promise. A page is read once more
//! for it, with a recorder beside the writer; nothing is found wrong here.

mod links;
mod places;
mod tree;
mod values;

use serde_json::{Value, json};

use crate::diagnostic::Diagnostic;
use crate::front_matter;
use crate::index::{Index, Locale};
use crate::locale::Words;
use crate::markdown::{self, CodeRecord, Record};
use crate::page::{Calculator, Cell, Page, Table};
use crate::render::Targets;
use crate::roles::{self, RoleTable};
use crate::{components, mdc, render, report};

use places::Places;

/// The JSON Schema of the documents.
pub const SCHEMA: &str = include_str!("../../schemas/inspect.schema.json");

/// The version of the document's keys.
const VERSION: u32 = 1;

/// A page to tell of.
#[derive(Clone, Copy)]
#[expect(missing_debug_implementations, reason = "it would be the whole site")]
pub struct Subject<'a> {
    /// The page.
    pub page: &'a Page,
    /// The words of its language.
    pub words: &'a Words,
    /// The site that it is a page of.
    pub site: Option<(&'a Index, &'a Locale)>,
    /// What links can lead to there.
    pub(crate) targets: Option<&'a Targets<'a>>,
}

/// The document of a page; `diagnostics` are those of its file.
pub fn document(subject: &Subject, diagnostics: &[Diagnostic]) -> Value {
    let Subject {
        page, words, site, ..
    } = *subject;
    let source = &page.source;
    let front = front_matter::read(source);
    let scan = mdc::scan(source, front.body, components::VOCABULARY);
    let record = markdown::record(source, &scan, words);
    let places = &Places::new(&source.text);
    let roles = role_table(subject);
    let tree = record.components.iter();
    let tree = tree.map(|it| tree::component(it, None, &source.text, places));
    let links = record.links.iter();
    let images = record.images.iter();
    json!({
        "version": VERSION,
        "file": source.path,
        "locale": site.map(|(_, locale)| locale.tag.as_str()),
        "path": page.path,
        "front": values::entries(&front.entries, places),
        "headings": headings(subject, places),
        "components": tree.collect::<Value>(),
        "tables": tables(page, &record, places),
        "links": links.map(|it| links::link(subject, it, places)).collect::<Value>(),
        "images": images.map(|it| links::image(subject, it, places)).collect::<Value>(),
        "code": record.code.iter().map(|it| code(it, places)).collect::<Value>(),
        "roles": roles.as_ref().map(|it| role_rows(it, places)),
        "calculators": calculators(subject, roles.as_ref(), places),
        "diagnostics": diagnostics.iter().map(report::json_of).collect::<Value>(),
    })
}

fn headings(subject: &Subject, places: &Places) -> Value {
    let page = subject.page;
    let original = subject
        .site
        .and_then(|(index, _)| index.default_locale().pages.get(&page.path));
    let ids = render::heading_ids(page, original.map(AsRef::as_ref));
    let headings = page.headings.iter().zip(ids).map(|(heading, id)| {
        json!({
            "level": heading.level,
            "text": heading.text,
            "id": id,
            "place": places.trimmed(&heading.span),
        })
    });
    headings.collect()
}

fn tables(page: &Page, record: &Record, places: &Places) -> Value {
    let cells = |cells: &[Cell]| -> Value {
        let cell = |cell: &Cell| {
            json!({
                "text": cell.text,
                "link": cell.link,
                "place": places.of(&cell.span),
            })
        };
        cells.iter().map(cell).collect()
    };
    let table = |(at, table): (usize, &Table)| {
        let rows = table.rows.iter().map(|row| {
            json!({
                "cells": cells(&row.cells),
                "place": places.of(&row.span),
            })
        });
        json!({
            "head": cells(record.heads.get(at).map_or(&[], Vec::as_slice)),
            "rows": rows.collect::<Value>(),
            "place": places.trimmed(&table.span),
        })
    };
    page.tables.iter().enumerate().map(table).collect()
}

fn code(code: &CodeRecord, places: &Places) -> Value {
    let lines = code.highlighted.iter();
    let lines = lines.map(|(first, last)| json!({ "first": first, "last": last }));
    json!({
        "language": Some(&code.language).filter(|it| !it.is_empty()),
        "name": code.name,
        "highlighted": lines.collect::<Value>(),
        "place": places.of(&code.span),
    })
}

/// The role table, where the page has it.
fn role_table(subject: &Subject) -> Option<RoleTable> {
    let Some((_, locale)) = subject.site else {
        return roles::find(subject.page, subject.words, true);
    };
    let (_, table) = locale.roles.as_ref()?;
    (table.source == subject.page.source).then(|| table.clone())
}

fn role_rows(table: &RoleTable, places: &Places) -> Value {
    let rows = table.rows.iter().map(|row| {
        json!({
            "id": row.id,
            "name": row.name,
            "paid": row.paid,
            "status": row.status.0,
            "place": places.of(&row.span),
        })
    });
    json!({
        "table": table.index,
        "rows": rows.collect::<Value>(),
    })
}

/// The calculators that the page asks for, and the one that stands under the
/// role table of a page that asks for none.
fn calculators(subject: &Subject, roles: Option<&RoleTable>, places: &Places) -> Value {
    let has_card = subject.site.is_some_and(|(index, _)| index.card.is_some());
    let unasked = roles.filter(|_| has_card && subject.page.calculators.is_empty());
    let unasked = unasked.map(|table| {
        json!({
            "under_role_table": true,
            "headcount": [],
            "schedule": null,
            "place": places.trimmed(&table.span),
        })
    });
    let asked = subject.page.calculators.iter();
    let asked = asked.map(|it| calculator(it, places));
    asked.chain(unasked).collect()
}

fn calculator(calculator: &Calculator, places: &Places) -> Value {
    let headcount = calculator.headcount.iter().map(|(role, people, place)| {
        json!({
            "role": role,
            "people": people,
            "place": places.of(place),
        })
    });
    let schedule = calculator.schedule.as_ref().map(|(id, place)| {
        json!({
            "id": id,
            "place": places.of(place),
        })
    });
    json!({
        "under_role_table": false,
        "headcount": headcount.collect::<Value>(),
        "schedule": schedule,
        "place": places.of(&calculator.span),
    })
}
