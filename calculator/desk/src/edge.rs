//! The desk as the scripts of the page see it. The only file that touches
//! JavaScript's types.

use wasm_bindgen::prelude::*;
use widget::{Props, Value, data, js};

use crate::roster::{Encoding, Names, Roster};
use crate::{BudgetAsked, Desk, DeskWords, Given, Presented, Scenario};

/// The desk of one calculator.
#[wasm_bindgen(js_name = Desk)]
pub struct Edge(Desk);

#[wasm_bindgen(js_class = Desk)]
impl Edge {
    /// Makes a desk from the calculator's data and the desk's words, both as
    /// they were read from JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(data: &JsValue, words: &JsValue) -> Result<Self, JsError> {
        let error = |error: String| JsError::new(&error);
        let props = Props::from_value(&js::value(data).map_err(error)?).map_err(error)?;
        let words = js::value(words).map_err(error)?;
        let words = DeskWords::from_lookup(|key| word(&words, key));
        Ok(Self(Desk { props, words }))
    }

    /// The notice about a link, as HTML; `cards` are the archived rate cards
    /// by version, as they were read from JSON.
    pub fn notice(&self, link: &str, cards: &JsValue) -> String {
        let cards = js::value(cards).unwrap_or(Value::Null);
        self.0.notice(link, |version| {
            let Value::Map(cards) = &cards else {
                return None;
            };
            let (_, card) = cards.iter().find(|(known, _)| known == version)?;
            data::read_card(card).ok()
        })
    }

    /// What the panel for sending always has, as HTML.
    pub fn send_panel(&self) -> String {
        self.0.send_panel()
    }

    /// What can be done with a link's inputs, as HTML.
    pub fn send(&self, link: &str, given: &JsValue) -> String {
        self.0.send(link, &self::given(given))
    }

    /// One form of a link's inputs: `link`, `mail`, `text`, `table`, `csv`,
    /// `calendar` or `document`; null where there is none.
    pub fn sent(&self, form: &str, link: &str, given: &JsValue) -> JsValue {
        js::plain(&self.0.sent(form, link, &self::given(given)))
    }
}

fn given(value: &JsValue) -> Given {
    Given::from_value(&js::value(value).unwrap_or(Value::Null))
}

/// People and budgets.
#[wasm_bindgen(js_class = Desk)]
impl Edge {
    /// The headcounts of a link, as texts by the roles' ids.
    pub fn people(&self, link: &str) -> JsValue {
        texts(self.0.people(link))
    }

    /// What the panel of a budget begins with, as HTML.
    #[wasm_bindgen(js_name = budgetForm)]
    pub fn budget_form(&self, link: &str) -> String {
        self.0.budget_form(link)
    }

    /// The answer to a budget: see [`crate::BudgetShown`].
    pub fn budget(&self, link: &str, amount: &str, yearly: bool, role: &str) -> JsValue {
        let shown = self.0.budget(&BudgetAsked {
            link,
            amount,
            yearly,
            role,
        });
        let people = shown.people.into_iter();
        let people = people.map(|(id, text)| (id, Value::Text(text))).collect();
        let texts = [
            ("html", shown.html),
            ("error", shown.error),
            ("said", shown.said),
            ("preview", shown.preview),
        ];
        let texts = texts.into_iter();
        let mut map: Vec<(String, Value)> = texts
            .map(|(key, text)| (key.to_owned(), Value::Text(text)))
            .collect();
        map.push(("people".to_owned(), Value::Map(people)));
        js::plain(&Value::Map(map))
    }

    /// What the panel of a list of people begins with, as HTML.
    #[wasm_bindgen(js_name = rosterForm)]
    pub fn roster_form(&self) -> String {
        self.0.roster_form()
    }

    /// How a file with this beginning is decoded: the browser's name of the
    /// encoding, `ascii` where the beginning does not tell, nothing for what
    /// is no text. `ansi` is the older encoding where the reader is.
    pub fn encoding(&self, head: &[u8], ansi: &str) -> String {
        match Encoding::of(head) {
            Encoding::Ascii => "ascii".to_owned(),
            encoding => encoding.label(ansi).to_owned(),
        }
    }

    /// A list to count. `roles` are the roles' names in all languages, by id,
    /// `headers` the names of their column.
    pub fn roster(&self, roles: &JsValue, headers: &JsValue) -> RosterEdge {
        let list = |value: &Value| match value {
            Value::List(items) => items.iter().filter_map(text).collect(),
            _ => Vec::new(),
        };
        let roles = match js::value(roles) {
            Ok(Value::Map(roles)) => roles,
            _ => Vec::new(),
        };
        let roles = roles.iter().map(|(id, names)| (id.clone(), list(names)));
        let headers = js::value(headers).map_or_else(|_| Vec::new(), |headers| list(&headers));
        let own = &self.0.props.roles;
        let names = Names::new(own, &roles.collect::<Vec<_>>(), &headers);
        RosterEdge {
            desk: self.0.clone(),
            roster: Roster::new(names, own.iter().count()),
        }
    }
}

/// A list that is being counted.
#[wasm_bindgen(js_name = Roster)]
pub struct RosterEdge {
    desk: Desk,
    roster: Roster,
}

#[wasm_bindgen(js_class = Roster)]
impl RosterEdge {
    /// Reads on.
    pub fn push(&mut self, text: &str) {
        self.roster.push(text);
    }

    /// The list is at its end.
    pub fn finish(&mut self) {
        self.roster.finish();
    }

    /// What was found, in a sentence.
    pub fn status(&self) -> String {
        self.desk.roster_status(&self.roster).0
    }

    /// Whether that is a problem.
    pub fn wrong(&self) -> bool {
        self.desk.roster_status(&self.roster).1
    }

    /// Whether there is anything to show.
    pub fn any(&self) -> bool {
        self.roster.rows_read() > 0
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.roster.width()
    }

    /// The columns, as options.
    pub fn columns(&self) -> String {
        self.desk.roster_columns(&self.roster)
    }

    /// People by role, as HTML.
    pub fn counts(&self) -> String {
        self.desk.roster_counts(&self.roster)
    }

    /// Values that are no role's name, as HTML.
    pub fn unknown(&self) -> String {
        self.desk.roster_unknown(&self.roster)
    }

    /// What else there is to say, as HTML.
    pub fn notes(&self) -> String {
        self.desk.roster_notes(&self.roster)
    }

    /// Whether the first row has the columns' names.
    pub fn header(&self) -> bool {
        self.roster.has_header()
    }

    /// The reader says so.
    #[wasm_bindgen(js_name = sayHeader)]
    pub fn say_header(&mut self, header: bool) {
        self.roster.say_header(header);
    }

    /// The reader chooses a column.
    pub fn choose(&mut self, column: Option<usize>) {
        self.roster.choose_column(column);
    }

    /// The reader says what the value at a place of the list is; gives it.
    pub fn say(&mut self, at: usize, role: Option<usize>) -> String {
        let count = self.roster.count();
        let value = count.and_then(|mut count| {
            let here = at < count.unknown.len();
            here.then(|| count.unknown.swap_remove(at).text)
        });
        let value = value.unwrap_or_default();
        self.roster.say(&value, role);
        value
    }

    /// What the reader said of a value in an earlier list.
    #[wasm_bindgen(js_name = sayOf)]
    pub fn say_of(&mut self, value: &str, role: Option<usize>) {
        self.roster.say(value, role);
    }

    /// The counts, as texts by the roles' ids.
    pub fn people(&self) -> JsValue {
        texts(self.desk.roster_people(&self.roster))
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    }
}

fn texts(texts: Vec<(String, String)>) -> JsValue {
    let texts = texts.into_iter();
    let texts = texts.map(|(id, text)| (id, Value::Text(text)));
    js::plain(&Value::Map(texts.collect()))
}

/// Scenarios, sales mode and presenting. Scenarios arrive as a list of objects
/// with an id, a name and a link.
#[wasm_bindgen(js_class = Desk)]
impl Edge {
    /// See [`Desk::scenarios_panel`].
    pub fn scenarios_panel(&self) -> String {
        self.0.scenarios_panel()
    }

    /// See [`Desk::scenarios`].
    pub fn scenarios(&self, current: &str, kept: &JsValue) -> String {
        self.0.scenarios(current, &scenarios(kept))
    }

    /// See [`Desk::proposed_name`].
    pub fn proposed_name(&self, link: &str, kept: &JsValue) -> String {
        self.0.proposed_name(link, &scenarios(kept))
    }

    /// See [`Desk::sales_tools`].
    pub fn sales_tools(&self) -> String {
        self.0.sales_tools()
    }

    /// See [`Desk::shortcuts`].
    pub fn shortcuts(&self) -> String {
        self.0.shortcuts()
    }

    /// See [`Desk::stepped_discount`].
    pub fn stepped_discount(&self, link: &str, up: bool) -> String {
        self.0.stepped_discount(link, up)
    }

    /// See [`Desk::present_frame`].
    pub fn present_frame(&self) -> String {
        self.0.present_frame()
    }

    /// See [`Desk::present_place`].
    pub fn present_place(&self, number: u32, count: u32, name: &str) -> String {
        self.0.present_place(number.into(), count.into(), name)
    }

    /// See [`Desk::present`]; `current` are the current inputs, whose customer
    /// and reference stand for those that a scenario does not have.
    pub fn present(&self, link: &str, name: &str, current: &str, discount: bool) -> String {
        let current = self.0.case(current).state;
        let given = Presented {
            name,
            customer: &current.customer,
            reference: &current.reference,
            discount,
        };
        self.0.present(link, &given)
    }
}

/// What of a list is a scenario.
fn scenarios(list: &JsValue) -> Vec<Scenario> {
    let Ok(Value::List(list)) = js::value(list) else {
        return Vec::new();
    };
    let text = |item: &Value, key: &str| match item {
        Value::Map(entries) => entries.iter().find_map(|(known, value)| match value {
            Value::Text(text) if known == key => Some(text.clone()),
            _ => None,
        }),
        _ => None,
    };
    let scenario = |item: &Value| {
        Some(Scenario {
            id: text(item, "id")?,
            name: text(item, "name")?,
            link: text(item, "link")?,
        })
    };
    list.iter().filter_map(scenario).collect()
}

/// A word, or its id where it has none.
fn word(words: &Value, key: &str) -> String {
    let found = match words {
        Value::Map(entries) => entries.iter().find(|(known, _)| known == key),
        _ => None,
    };
    match found {
        Some((_, Value::Text(text))) => text.clone(),
        _ => key.to_owned(),
    }
}
