//! The panel of a list of people as HTML: what can be entered, and what was
//! counted. The script `js/roster.js` puts both into the page.

use widget::words::fill;

use super::{Count, Roster, Value};
use crate::Desk;
use crate::markup::Markup;

/// The most letters of a value that are shown.
const LONGEST_SHOWN: usize = 80;

impl Desk {
    /// What the panel begins with.
    pub fn roster_form(&self) -> String {
        let words = &self.words;
        let id = |name: &str| self.id("roster", name);
        let mut page = Markup::default();
        let hint = id("hint");
        page.element(
            "p",
            &[("class", "hint"), ("id", &hint)],
            words.roster_intro(),
        );
        page.element("label", &[("for", &id("text"))], words.roster_text());
        let area = [
            ("class", "roster-text"),
            ("id", &id("text")),
            ("rows", "5"),
            ("spellcheck", "false"),
            ("autocomplete", "off"),
            ("aria-describedby", &hint),
            ("dir", "auto"),
        ];
        page.element("textarea", &area, "");
        page.open("div", &[("class", "desk-actions")]);
        page.element(
            "button",
            &[("type", "button"), ("class", "roster-open")],
            words.roster_file(),
        );
        page.element("span", &[("class", "hint")], words.roster_drop());
        page.void(
            "input",
            &[
                ("type", "file"),
                ("class", "roster-file"),
                ("hidden", "hidden"),
            ],
        );
        page.close();
        page.open(
            "div",
            &[
                ("class", "desk-actions roster-progress"),
                ("hidden", "hidden"),
            ],
        );
        page.element("progress", &[("aria-label", words.roster_counting())], "");
        page.element("button", &[("type", "button")], words.roster_cancel());
        page.close();
        page.element("p", &[("class", "roster-status"), ("role", "status")], "");
        page.open("div", &[("class", "roster-result"), ("hidden", "hidden")]);
        page.element("p", &[("class", "roster-source hint"), ("dir", "auto")], "");
        page.open("div", &[("class", "field roster-columns")]);
        page.element("label", &[("for", &id("column"))], words.roster_column());
        let select = [
            ("class", "roster-column"),
            ("id", &id("column")),
            ("autocomplete", "off"),
        ];
        page.element("select", &select, "").close();
        page.open("div", &[("class", "choice")]);
        let tick = [
            ("type", "checkbox"),
            ("class", "roster-header"),
            ("id", &id("header")),
        ];
        page.void("input", &tick);
        page.element("label", &[("for", &id("header"))], words.roster_header())
            .close();
        for part in ["roster-counts", "roster-unknown", "roster-notes"] {
            page.element("div", &[("class", part)], "");
        }
        page.open("div", &[("class", "desk-actions")]);
        let button = [("type", "button"), ("class", "button roster-enter")];
        page.element("button", &button, words.roster_enter());
        let undo = [
            ("type", "button"),
            ("class", "roster-undo"),
            ("hidden", "hidden"),
        ];
        page.element("button", &undo, words.undo());
        page.finish()
    }

    /// The sentence that says what was found, and whether it is a problem.
    pub fn roster_status(&self, roster: &Roster) -> (String, bool) {
        let (words, format) = (&self.words, &self.props.format);
        if roster.rows_read() == 0 {
            return (words.roster_empty().to_owned(), true);
        }
        let Some(count) = roster.count() else {
            return (words.roster_no_column().to_owned(), true);
        };
        let counted = count.counted();
        let values = [
            ("rows", format.integer(count.rows)),
            ("counted", format.integer(counted)),
            ("left", format.integer(count.rows.saturating_sub(counted))),
        ];
        let values = values
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        (fill(words.roster_done(), &values), false)
    }

    /// The columns to choose from.
    pub fn roster_columns(&self, roster: &Roster) -> String {
        let mut page = Markup::default();
        if roster.column().is_none() {
            page.element("option", &[("value", "-")], self.words.roster_choose());
        }
        for at in 0..roster.width() {
            let number = self.props.format.integer(at as u64 + 1);
            let mut name = fill(self.words.roster_column_n(), &[("number", &number)]);
            let own = shortened(roster.column_name(at));
            if !own.is_empty() {
                name.push_str(": ");
                name.push_str(&own);
            }
            let value = at.to_string();
            let selected = if roster.column() == Some(at) {
                "selected"
            } else {
                ""
            };
            page.element(
                "option",
                &[("value", &value), ("selected", selected)],
                &name,
            );
        }
        page.finish()
    }

    /// People by role.
    pub fn roster_counts(&self, roster: &Roster) -> String {
        let Some(count) = roster.count() else {
            return String::new();
        };
        let (props, mut page) = (&self.props, Markup::default());
        page.open("table", &[]);
        page.element("caption", &[], props.words.people());
        page.open("tbody", &[]);
        for (role, people) in props.roles.iter().zip(&count.people) {
            let (class, paid) = if role.paid {
                ("badge paid", props.words.paid())
            } else {
                ("badge free", props.words.free())
            };
            page.open("tr", &[]).open("th", &[("scope", "row")]);
            page.element("span", &[("class", "role")], &role.name)
                .text(" ");
            page.element("span", &[("class", class)], paid).close();
            let value = people.to_string();
            page.open("td", &[]);
            let data = [("value", value.as_str()), ("data-role", &role.id)];
            page.element("data", &data, &props.format.integer(*people));
            page.close().close();
        }
        page.finish()
    }

    /// Values that are no role's name, with a choice for each.
    pub fn roster_unknown(&self, roster: &Roster) -> String {
        let count = roster
            .count()
            .filter(|it| !it.unknown.is_empty() || it.others > 0);
        let Some(count) = count else {
            return String::new();
        };
        let mut page = Markup::default();
        page.open("fieldset", &[]);
        page.element("legend", &[], self.words.roster_unknown());
        page.open("ul", &[("class", "roster-values")]);
        for (at, value) in count.unknown.iter().enumerate() {
            self.unknown(&mut page, roster, &count, at, value);
        }
        page.close();
        if count.others > 0 {
            let rows = self.props.format.integer(count.others);
            let text = fill(self.words.roster_others(), &[("rows", &rows)]);
            page.element("p", &[], &text);
        }
        page.finish()
    }

    fn unknown(&self, page: &mut Markup, roster: &Roster, count: &Count, at: usize, value: &Value) {
        let (words, props) = (&self.words, &self.props);
        let number = at.to_string();
        let (id, about) = (
            self.id("roster-value", &number),
            self.id("roster-lines", &number),
        );
        page.open("li", &[("class", "field")]);
        page.open("label", &[("for", &id)]);
        if value.text.is_empty() {
            page.element("em", &[], words.roster_blank());
        } else {
            page.element("bdi", &[], &shortened(&value.text));
        }
        page.close();
        let select = [
            ("id", id.as_str()),
            ("aria-describedby", &about),
            ("data-value", &number),
        ];
        page.open("select", &select);
        page.element("option", &[("value", "-")], words.roster_skip());
        let said = roster.said(&value.text);
        for (at, role) in props.roles.iter().enumerate().take(count.people.len()) {
            let selected = if said == Some(at) { "selected" } else { "" };
            let option = [("value", at.to_string()), ("selected", selected.to_owned())];
            let option = option
                .each_ref()
                .map(|(name, value)| (*name, value.as_str()));
            page.element("option", &option, &role.name);
        }
        page.close();
        let mut lines = String::new();
        for line in &value.lines {
            if !lines.is_empty() {
                lines.push_str(" · ");
            }
            lines.push_str(&props.format.integer(*line));
        }
        if value.rows > value.lines.len() as u64 {
            lines.push_str(" …");
        }
        let values = [("rows", props.format.integer(value.rows)), ("lines", lines)];
        let values = values
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        let text = fill(words.roster_value(), &values);
        page.element("span", &[("class", "hint"), ("id", &about)], &text);
        page.close();
    }

    /// What else is to be said about the list.
    pub fn roster_notes(&self, roster: &Roster) -> String {
        let (words, format) = (&self.words, &self.props.format);
        let mut page = Markup::default();
        if let Some(line) = roster.unclosed() {
            let text = fill(words.roster_unclosed(), &[("line", &format.integer(line))]);
            page.element("p", &[("class", "error")], &text);
        }
        let repeated = roster.repeated();
        if repeated > 0 {
            let rows = format.integer(repeated as u64);
            let text = fill(words.roster_repeated(), &[("rows", &rows)]);
            page.element("p", &[("class", "hint")], &text);
        }
        page.finish()
    }

    /// The counts as a reader would type them, by the roles' fields.
    pub fn roster_people(&self, roster: &Roster) -> Vec<(String, String)> {
        let count = roster.count();
        let people = count.iter().flat_map(|count| &count.people);
        let roles = self.props.roles.iter().zip(people);
        let typed = |people: &u64| self.props.format.typed(&people.to_string());
        roles
            .map(|(role, people)| (role.id.clone(), typed(people)))
            .collect()
    }
}

fn shortened(text: &str) -> String {
    let mut shown: String = text.chars().take(LONGEST_SHOWN).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}
