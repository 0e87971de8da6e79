//! Scenarios: inputs that a reader keeps under a name, beside the current
//! ones, with what differs marked. Where they are kept is not known here; a
//! scenario is a link, so that it has no prices and is priced with today's
//! rate card.

use widget::share;
use widget::words::fill;

use crate::Desk;
use crate::markup::Markup;
use crate::scenarios_rows::{Cell, Column, Row, cost_rows, entered_rows, signed_difference};

/// The most letters that a scenario's name may have.
const LONGEST_NAME: &str = "80";

/// Inputs that were kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// What it is known by, whatever its name.
    pub id: String,
    /// What the reader calls it: text, whatever stands in it.
    pub name: String,
    /// The inputs, as a link.
    pub link: String,
}

impl Desk {
    /// What of the panel stays while scenarios come and go.
    pub fn scenarios_panel(&self) -> String {
        let words = &self.words;
        let mut id = self.props.id.clone();
        id.push_str("-scenario-name");
        let mut page = Markup::default();
        page.element("p", &[("class", "hint")], words.scenarios_intro());
        page.open("form", &[("class", "scenario-keep")]);
        page.element("label", &[("for", &id)], words.scenarios_name());
        let name = [
            ("type", "text"),
            ("id", id.as_str()),
            ("maxlength", LONGEST_NAME),
            ("autocomplete", "off"),
            ("dir", "auto"),
        ];
        page.void("input", &name);
        page.element("button", &[("type", "submit")], words.scenarios_keep());
        page.close();
        page.open("div", &[("class", "scenarios-problem")]).close();
        let said = [("class", "scenarios-said"), ("role", "status")];
        page.open("p", &said).close();
        page.open("div", &[("class", "scenarios-place")]).close();
        page.finish()
    }

    /// A name for the inputs of a link that none of the scenarios has.
    pub fn proposed_name(&self, link: &str, kept: &[Scenario]) -> String {
        let (props, words) = (&self.props, &self.words);
        let column = Column::new(self, link);
        let name = match column.paid_seats() {
            Some(paid) => {
                let term = column.term(props);
                let seats = props.format.integer(paid);
                let values = [("seats", seats.as_str()), ("term", &term)];
                fill(words.scenarios_proposed(), &values)
            }
            None => words.scenarios_unnamed().to_owned(),
        };
        let taken = |name: &str| kept.iter().any(|scenario| scenario.name == name);
        let mut proposed = name.clone();
        let mut number = 2;
        while taken(&proposed) {
            proposed.clone_from(&name);
            proposed.push_str(" (");
            proposed.push_str(&props.format.integer(number));
            proposed.push(')');
            number += 1;
        }
        proposed
    }

    /// The current inputs and the scenarios, side by side.
    pub fn scenarios(&self, current: &str, kept: &[Scenario]) -> String {
        let words = &self.words;
        let mut page = Markup::default();
        if kept.is_empty() {
            page.element("p", &[], words.scenarios_none());
            return page.finish();
        }
        let mut columns = vec![Column::new(self, current)];
        columns.extend(kept.iter().map(|it| Column::new(self, &it.link)));
        let region = [
            ("class", "table-scroll"),
            ("role", "region"),
            ("tabindex", "0"),
            ("aria-label", words.scenarios_table()),
        ];
        page.open("div", &region);
        // The roles are said because narrow pages lay the table out anew.
        page.open("table", &[("class", "scenarios"), ("role", "table")]);
        page.open("caption", &[]);
        page.element("span", &[], words.scenarios_table()).close();
        self.head(&mut page, &columns, kept);
        self.acts(&mut page, kept);
        let groups = [
            (words.scenarios_entered(), entered_rows(self, &columns)),
            (words.scenarios_costs(), cost_rows(self, &columns)),
        ];
        for (title, rows) in groups {
            self.group(&mut page, title, &rows);
        }
        page.close().close();
        page.element("p", &[("class", "hint")], words.scenarios_legend());
        page.finish()
    }

    fn head(&self, page: &mut Markup, columns: &[Column], kept: &[Scenario]) {
        let words = &self.words;
        page.open("thead", &[("role", "rowgroup")]).open("tr", ROW);
        page.open("td", &[("role", "cell"), ("class", "corner")])
            .close();
        let column = [("scope", "col"), ("role", "columnheader")];
        page.element("th", &column, words.scenarios_current());
        for (scenario, column_of) in kept.iter().zip(columns.iter().skip(1)) {
            page.open("th", &column);
            let name = [
                ("class", "scenario-name"),
                ("data-id", scenario.id.as_str()),
                ("dir", "auto"),
            ];
            page.element("span", &name, &scenario.name);
            for note in self.notes(column_of) {
                page.element("small", &[], &note);
            }
            page.close();
        }
        page.close().close();
    }

    /// What the reader has to know of a scenario that was kept earlier.
    fn notes(&self, column: &Column) -> Vec<String> {
        let (words, now) = (&self.words, &self.props.card.version);
        let mut notes = Vec::new();
        if let Some(then) = column.card.as_ref().filter(|then| *then != now) {
            let versions = [("then", then.as_str()), ("now", now.as_str())];
            notes.push(fill(words.scenarios_older(), &versions));
        }
        if column.partly {
            notes.push(words.scenarios_partly().to_owned());
        }
        notes
    }

    /// What can be done with each scenario.
    fn acts(&self, page: &mut Markup, kept: &[Scenario]) {
        let words = &self.words;
        let acts = [
            ("open", words.scenarios_open()),
            ("replace", words.scenarios_replace()),
            ("duplicate", words.scenarios_duplicate()),
            ("rename", words.scenarios_rename()),
            ("delete", words.scenarios_delete()),
        ];
        page.open("tbody", &[("class", "acts"), ("role", "rowgroup")]);
        page.open("tr", ROW);
        page.element("th", ROW_HEADER, words.scenarios_acts());
        page.open("td", CELL).close();
        for scenario in kept {
            page.open("td", CELL);
            for (act, shown) in acts {
                let values = [("act", shown), ("name", &scenario.name)];
                let name = fill(words.scenarios_act(), &values);
                let button = [
                    ("type", "button"),
                    ("data-act", act),
                    ("data-id", scenario.id.as_str()),
                    ("aria-label", name.as_str()),
                ];
                page.element("button", &button, shown);
            }
            page.close();
        }
        page.close().close();
    }

    fn group(&self, page: &mut Markup, title: &str, rows: &[Row]) {
        page.open("tbody", &[("role", "rowgroup")]);
        let columns = rows.first().map_or(0, |row| row.cells.len()) + 1;
        let columns = columns.to_string();
        let heading = [
            ("scope", "rowgroup"),
            ("role", "rowheader"),
            ("colspan", columns.as_str()),
        ];
        page.open("tr", &[("role", "row"), ("class", "group")]);
        page.open("th", &heading).element("span", &[], title);
        page.close().close();
        for row in rows {
            page.open("tr", ROW);
            page.element("th", ROW_HEADER, &row.label);
            let first = row.cells.first();
            for (at, cell) in row.cells.iter().enumerate() {
                let differs = first.is_some_and(|first| first.exact != cell.exact);
                self.cell(page, cell, first.filter(|_| differs), at == 0);
            }
            page.close();
        }
        page.close();
    }

    /// A cell; `other` is the first of its row where they differ.
    fn cell(&self, page: &mut Markup, cell: &Cell, other: Option<&Cell>, first: bool) {
        let class = if other.is_some() { "differs" } else { "" };
        page.open("td", &[("role", "cell"), ("class", class)]);
        if other.is_some() {
            page.element("span", &[("class", "mark"), ("aria-hidden", "true")], "≠");
            let hidden = [("class", "visually-hidden")];
            page.element("span", &hidden, self.words.scenarios_differs());
            // The sign stays with what it is about.
            page.text("\u{a0}");
        }
        let figure = if first { cell.path.as_str() } else { "" };
        if cell.is_number {
            let figure = [("data-figure", figure), ("value", cell.exact.as_str())];
            page.element("data", &figure, &cell.shown);
        } else if figure.is_empty() {
            page.text(&cell.shown);
        } else {
            let figure = [("data-figure", figure), ("data-value", cell.exact.as_str())];
            page.element("span", &figure, &cell.shown);
        }
        let difference = other.and_then(|other| cell.difference(other));
        if let Some(difference) = difference {
            let shown = signed_difference(&self.props.format, &difference);
            page.text(" ");
            let exact = difference.to_string();
            let attributes = [("class", "difference"), ("value", exact.as_str())];
            page.element("data", &attributes, &shown);
        }
        if !cell.remark.is_empty() {
            page.text(" ");
            page.element("small", &[], &cell.remark);
        }
        page.close();
    }
}

const ROW: &[(&str, &str)] = &[("role", "row")];
const CELL: &[(&str, &str)] = &[("role", "cell")];
const ROW_HEADER: &[(&str, &str)] = &[("scope", "row"), ("role", "rowheader")];

impl Column {
    /// The column of a link.
    pub(crate) fn new(desk: &Desk, link: &str) -> Self {
        let linked = share::read(&desk.props, link);
        let case = desk.case(link);
        Self {
            state: case.state,
            answer: case.answer,
            card: linked.card,
            partly: !linked.problems.is_empty(),
        }
    }
}
