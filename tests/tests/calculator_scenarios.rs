//! Scenarios that a reader keeps beside the calculator, in a real browser:
//! kept, compared, changed and deleted, with a storage that works, refuses, is
//! damaged, and is changed by another tab.

use serde_json::{Value, json};
use tests::browser::keys;
use tests::calculator::{Calculator, quote};
use tests::reader::Reader;
use tests::wait::eventually;
use tests::words::Words;

const KEY: &str = "calculator-scenarios";

/// The panel of a page's calculator.
pub(crate) struct Panel<'b> {
    reader: &'b Reader,
    words: Words,
}

impl<'b> Panel<'b> {
    /// Opens it and waits until it is filled.
    #[track_caller]
    pub(crate) fn open(reader: &'b Reader) -> Self {
        let words = Words::of("en");
        reader.element("[data-desk=scenarios] > summary").click();
        reader.element("[data-desk=scenarios] .desk-body[data-state=ready]");
        Self { reader, words }
    }

    /// Presses the button of an act for a scenario: `("open", "A")`.
    #[track_caller]
    fn act(&self, act: &str, name: &str) {
        let act = self.words.get(&format!("desk-scenarios-{act}"));
        let values = [("act", act), ("name", name)];
        let name = self.words.with("desk-scenarios-act", &values);
        self.reader.role("button", &name).click();
    }

    /// Keeps the current inputs under a name.
    #[track_caller]
    fn keep(&self, name: &str) {
        let field = self.words.get("desk-scenarios-name");
        self.reader.role("textbox", field).type_over(name);
        self.press("desk-scenarios-keep");
        self.says("desk-scenarios-kept", name);
    }

    #[track_caller]
    fn press(&self, word: &str) {
        self.reader.role("button", self.words.get(word)).click();
    }

    /// Waits for what the status line says of a scenario.
    #[track_caller]
    fn says(&self, word: &str, name: &str) {
        let expected = self.words.with(word, &[("name", name), ("most", "12")]);
        eventually(&expected, || {
            let said = self.reader.element(".scenarios-said").text();
            said.starts_with(&expected).then_some(()).ok_or(said)
        });
    }

    /// Waits until the columns, after that of the current inputs, are these.
    #[track_caller]
    pub(crate) fn columns(&self, names: &[&str]) {
        eventually(&format!("the scenarios {names:?}"), || {
            let found = self.reader.script(
                "return [...document.querySelectorAll('.scenario-name')].map(it => it.textContent)",
                Value::Null,
            );
            if found == json!(names) {
                Ok(())
            } else {
                Err(found.to_string())
            }
        });
    }

    /// Waits until a row shows these texts, without the mark of what differs.
    #[track_caller]
    fn row(&self, label: &str, expected: &[&str]) {
        eventually(label, || {
            let cells = self.reader.script(
                "const row = [...document.querySelectorAll('table.scenarios tr')]
                     .find(it => it.firstElementChild.textContent === arguments[0]);
                 return row && [...row.querySelectorAll('td')].map(it =>
                     [...it.querySelectorAll('data, span[data-figure]')].map(it => it.textContent).join(' ')
                         || it.lastChild.textContent.trim())",
                label,
            );
            if cells == json!(expected) {
                Ok(())
            } else {
                Err(cells.to_string())
            }
        });
    }

    /// What the browser has stored.
    fn stored(&self) -> Value {
        let text = self
            .reader
            .script("return localStorage.getItem(arguments[0])", KEY);
        text.as_str()
            .map_or(Value::Null, |text| serde_json::from_str(text).unwrap())
    }
}

fn base() -> Value {
    json!({ "headcount": { "team-member": 40, "client": 12 }, "years": 1, "schedule": "annual", "currency": "USD" })
}

/// Enters the base and waits for its price.
#[track_caller]
fn enter_base(calculator: &Calculator) {
    calculator.enter(&base());
    calculator.shows(&quote(&base()));
}

/// Opens the page again with this stored.
#[track_caller]
fn with_stored<'b>(reader: &'b Reader, text: &str) -> Calculator<'b> {
    reader.calculator("en");
    reader.script(
        "localStorage.setItem('calculator-scenarios', arguments[0])",
        text,
    );
    reader.calculator("en")
}

#[test]
fn the_current_inputs_are_compared_with_what_was_kept() {
    let reader = Reader::new();
    let calculator = reader.calculator("en");
    enter_base(&calculator);
    let panel = Panel::open(&reader);
    assert_eq!(panel.stored(), Value::Null, "nothing without an act");
    let text = reader.element("[data-desk=scenarios]").text();
    assert!(
        text.contains(panel.words.get("desk-scenarios-intro")),
        "{text}"
    );
    // A name is proposed.
    panel.press("desk-scenarios-keep");
    panel.columns(&["Seats: 40, 1 year"]);
    let more = json!({ "headcount": { "team-member": 60 }, "years": 3, "schedule": "quarterly", "currency": "USD" });
    calculator.enter(&more);
    // Figures of the first column are the quote's, as everywhere.
    calculator.shows(&quote(&more));
    let kept = "[data-desk=scenarios] [data-figure=total_contract_value]";
    assert_eq!(reader.count(kept), 1);
    let (words, total) = (&panel.words, words_total(&quote(&more)));
    let average = words.get("calc-average");
    panel.row("Team Member", &["60", "40"]);
    panel.row(words.get("calc-term"), &["3 years", "1 year"]);
    panel.row(words.get("calc-tier"), &["Department", "Team"]);
    panel.row(
        words.get("calc-total-contract-value"),
        &[&total, "$3,500.00 -$39,061.69"],
    );
    assert_eq!(total, "$42,561.69");
    panel.row(average, &["$19.13", "$7.29 -$11.84"]);
    panel.row(words.get("desk-scenarios-installments"), &["12", "1"]);
    // Amounts in two currencies have no difference.
    let euros = json!({ "headcount": { "team-member": 60 }, "years": 3, "schedule": "quarterly", "currency": "EUR" });
    calculator.enter(&euros);
    calculator.shows(&quote(&euros));
    panel.row(
        words.get("calc-total-contract-value"),
        &["€39,724.25", "$3,500.00"],
    );
    let marks = "table.scenarios td.differs .mark";
    assert!(reader.count(marks) > 5, "{}", reader.count(marks));
    reader.nothing_went_wrong();
}

fn words_total(quote: &Value) -> String {
    let total = quote["total_contract_value"].as_str().unwrap();
    let (whole, cents) = total.split_once('.').unwrap();
    let (thousands, rest) = whole.split_at(whole.len() - 3);
    format!("${thousands},{rest}.{cents}")
}

#[test]
fn the_first_column_is_the_quotes_in_another_language() {
    let reader = Reader::new();
    let calculator = reader.calculator("zh");
    let panel = Panel::open(&reader);
    reader.element(".scenario-keep button").click();
    let request = json!({ "headcount": { "team-member": 300 }, "years": 2, "schedule": "quarterly", "currency": "CNY", "start": "2027-01-31" });
    calculator.enter(&request);
    calculator.shows(&quote(&request));
    let figures = "table.scenarios [data-figure]";
    eventually("the comparison's figures", || {
        let found = panel.reader.count(figures);
        if found >= 8 {
            Ok(())
        } else {
            Err(format!("{found}"))
        }
    });
    reader.nothing_went_wrong();
}

#[test]
fn scenarios_are_opened_changed_deleted_and_brought_back() {
    let reader = Reader::new();
    let calculator = reader.calculator("en");
    enter_base(&calculator);
    let panel = Panel::open(&reader);
    let (a, b) = ("<b>A</b> & \"co\"", "B");
    panel.keep(a);
    let more = json!({ "headcount": { "team-member": 60 }, "years": 3, "schedule": "annual", "currency": "USD" });
    calculator.enter(&more);
    calculator.shows(&quote(&more));
    panel.keep(b);
    panel.columns(&[a, b]);
    assert_eq!(reader.count(".scenarios thead b"), 0, "a name is text");

    panel.act("open", a);
    panel.says("desk-scenarios-opened", a);
    calculator.shows(&quote(&base()));

    panel.act("duplicate", a);
    let copy = format!("{a} (2)");
    panel.columns(&[a, &copy, b]);

    panel.act("rename", b);
    let long = format!("C{}", "x".repeat(100));
    let renamed = &long[..80];
    reader.press(&long);
    reader.press(&keys::ENTER.to_string());
    panel.columns(&[a, &copy, renamed]);
    let focused = reader.script("return document.activeElement.dataset.act", Value::Null);
    assert_eq!(focused, "rename", "the focus is where it was");
    panel.act("rename", renamed);
    reader.press(&format!("D{}", keys::ESCAPE));
    panel.columns(&[a, &copy, renamed]);

    panel.act("replace", renamed);
    panel.says("desk-scenarios-replaced", renamed);
    panel.row("Team Member", &["40", "40", "40", "40"]);
    panel.press("desk-scenarios-undo");
    panel.row("Team Member", &["40", "40", "40", "60"]);

    panel.act("delete", &copy);
    panel.columns(&[a, renamed]);
    panel.press("desk-scenarios-undo");
    panel.says("desk-scenarios-restored", &copy);
    panel.columns(&[a, &copy, renamed]);
    panel.act("delete", &copy);
    panel.columns(&[a, renamed]);

    // All of it is there when the page is opened again.
    reader.calculator("en");
    let panel = Panel::open(&reader);
    panel.columns(&[a, renamed]);
    for scenario in panel.stored()["scenarios"].as_array().unwrap() {
        let link = scenario["link"].as_str().unwrap();
        assert!(link.starts_with("v=1&card="), "{link}");
        assert!(!link.contains("3500"), "a link has no prices: {link}");
    }
    reader.nothing_went_wrong();
}

#[test]
fn twelve_are_kept_and_no_more() {
    let reader = Reader::new();
    let link = "v=1&card=2026-11&team-member=1";
    let list: Vec<Value> = (1..=12)
        .map(|number| json!({ "id": format!("i{number}"), "name": format!("N{number}"), "link": link }))
        .collect();
    with_stored(&reader, &json!({ "v": 1, "scenarios": list }).to_string());
    let panel = Panel::open(&reader);
    panel.press("desk-scenarios-keep");
    panel.says("desk-scenarios-full", "");
    panel.act("duplicate", "N3");
    panel.says("desk-scenarios-full", "");
    assert_eq!(panel.stored()["scenarios"].as_array().unwrap().len(), 12);
    // The page is not wider for it, on the smallest screens either.
    for width in [1280, 320] {
        reader.resize(width, 900);
        let wide = reader.script("return document.documentElement.scrollWidth", Value::Null);
        assert!(wide.as_u64() <= Some(width.into()), "{wide} of {width}");
    }
    reader.nothing_went_wrong();
}

#[test]
fn an_older_card_and_what_cannot_be_read_are_said() {
    let reader = Reader::new();
    let stored = json!({ "v": 1, "scenarios": [
        { "id": "a", "name": "Old", "link": "v=1&card=2025-05&team-member=60&captain=2" },
        { "id": "b", "name": 7 },
    ] });
    let calculator = with_stored(&reader, &stored.to_string());
    enter_base(&calculator);
    let panel = Panel::open(&reader);
    let words = &panel.words;
    let older = words.with(
        "desk-scenarios-older",
        &[("then", "2025-05"), ("now", "2026-11")],
    );
    let column = reader.element("table.scenarios thead th:last-child").text();
    assert!(column.contains(&older), "{column}");
    assert!(
        column.contains(words.get("desk-scenarios-partly")),
        "{column}"
    );
    // Priced with today's.
    panel.row(
        words.get("calc-total-contract-value"),
        &["$3,500.00", "$15,000.00 +$11,500.00"],
    );
    let problem = reader.element(".scenarios-problem").text();
    assert!(
        problem.contains(words.get("desk-scenarios-odd")),
        "{problem}"
    );
    panel.keep("New");
    assert_eq!(
        panel.stored()["scenarios"][2],
        json!({ "id": "b", "name": 7 })
    );
    panel.press("desk-scenarios-discard");
    panel.columns(&["Old", "New"]);
    assert_eq!(panel.stored()["scenarios"].as_array().unwrap().len(), 2);
    assert_eq!(reader.element(".scenarios-problem").text(), "");
    reader.nothing_went_wrong();
}

#[test]
fn what_is_not_ours_is_left_until_the_reader_gives_it_up() {
    for foreign in [
        "{",
        "7",
        "null",
        "{\"v\":2,\"scenarios\":[]}",
        "{\"v\":1,\"scenarios\":{}}",
    ] {
        let reader = Reader::new();
        with_stored(&reader, foreign);
        let panel = Panel::open(&reader);
        let said = reader.element(".scenarios-problem").text();
        assert!(
            said.contains(panel.words.get("desk-scenarios-foreign")),
            "{said}"
        );
        panel.keep("A");
        panel.columns(&["A"]);
        let stored = || reader.script("return localStorage.getItem(arguments[0])", KEY);
        assert_eq!(stored(), foreign);
        panel.press("desk-scenarios-discard");
        assert_eq!(panel.stored()["scenarios"][0]["name"], "A");
        panel.columns(&["A"]);
        reader.nothing_went_wrong();
    }
}

#[test]
fn a_storage_that_refuses_is_said_and_the_visit_goes_on() {
    let writes = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') };";
    let all = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } });";
    for refusal in [writes, all] {
        let reader = Reader::new();
        reader.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            &json!({ "source": refusal }),
        );
        let calculator = reader.calculator("en");
        enter_base(&calculator);
        let panel = Panel::open(&reader);
        panel.keep("A");
        panel.keep("B");
        panel.columns(&["A", "B"]);
        let said = reader.element(".scenarios-problem").text();
        assert!(
            said.contains(panel.words.get("desk-scenarios-refused")),
            "{said}"
        );
        panel.act("delete", "A");
        panel.columns(&["B"]);
        panel.press("desk-scenarios-undo");
        panel.columns(&["A", "B"]);
        panel.act("open", "B");
        panel.says("desk-scenarios-opened", "B");
        reader.nothing_went_wrong();
    }
}

/// Another document of the site: what it stores is an event here.
const ELSEWHERE: &str = "
    const frame = document.querySelector('#elsewhere') ?? document.body.appendChild(
        Object.assign(document.createElement('iframe'), { id: 'elsewhere' }));
    const storage = frame.contentWindow.localStorage;
    const stored = JSON.parse(storage.getItem('calculator-scenarios')) ?? { v: 1, scenarios: [] };
    const { scenarios } = stored;
    eval(arguments[0]);
    storage.setItem('calculator-scenarios', JSON.stringify(stored));";

#[test]
fn two_tabs_lose_nothing_of_each_other() {
    let reader = Reader::new();
    let calculator = reader.calculator("en");
    enter_base(&calculator);
    let panel = Panel::open(&reader);
    panel.keep("A");
    reader.script(
        ELSEWHERE,
        "scenarios.push({ id: 'z', name: 'Z', link: 'v=1&team-member=2' })",
    );
    panel.columns(&["A", "Z"]);
    panel.keep("B");
    panel.columns(&["A", "Z", "B"]);
    reader.script(ELSEWHERE, "scenarios.splice(1, 1)");
    panel.columns(&["A", "B"]);
    assert_eq!(panel.stored()["scenarios"].as_array().unwrap().len(), 2);
    // Deleted there while its name is written here.
    panel.act("rename", "B");
    reader.script(ELSEWHERE, "scenarios.splice(1, 1)");
    reader.press(&format!("C{}", keys::ENTER));
    panel.says("desk-scenarios-gone", "");
    panel.columns(&["A"]);
    reader.nothing_went_wrong();
}
