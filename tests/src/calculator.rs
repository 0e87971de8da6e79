//! The calculator of a page, operated as a reader does, and its figures
//! compared with a quote of the command line.

use serde_json::{Map, Value, json};

use crate::browser::Browser;
use crate::command::Site;
use crate::wait::eventually;
use crate::words::Words;

/// The paid roles and then the free ones, in the role table's order.
pub const ROLES: [&str; 6] = [
    "project-administrator",
    "team-member",
    "custom-user-roles",
    "client",
    "comment-only",
    "view-only",
];

/// Everything that a calculator shows as a figure.
const FIGURES: &str = "
    return [...document.querySelectorAll('section.calculator [data-figure]')].map(it => ({
        path: it.dataset.figure,
        value: it.getAttribute('value') ?? it.getAttribute('datetime') ?? it.dataset.value ?? null,
        text: it.textContent,
        plain: it.matches('data'),
    }))";

/// The request that a page's fields stand for.
const FIELDS: &str = "
    const calculator = document.querySelector('section.calculator');
    const field = name => calculator.querySelector(`[name='${name}']`);
    const digits = text => Number(text.replace(/[^0-9]/g, ''));
    const headcount = {};
    for (const role of arguments[0]) if (field(role).value.trim()) headcount[role] = digits(field(role).value);
    const request = { headcount, years: Number(field('years').value),
        schedule: field('schedule').value, currency: field('currency').value };
    if (field('start').value) request.start = field('start').value;
    return request";

/// The calculator of the page that a browser shows.
pub struct Calculator<'b> {
    browser: &'b Browser,
    words: Words,
}

impl<'b> Calculator<'b> {
    /// Opens a page and waits until its calculator takes input.
    #[track_caller]
    pub fn open(browser: &'b Browser, url: &str, locale: &str) -> Self {
        browser.open(url);
        // It may wait until a reader comes near.
        browser.script(
            "document.querySelector('section.calculator').scrollIntoView()",
            Value::Null,
        );
        browser.element("section.calculator[data-ready]");
        Self {
            browser,
            words: Words::of(locale),
        }
    }

    /// Enters a request, in the JSON of `site quote`: a role that it leaves
    /// out is emptied, and so is the date; a choice that it leaves out stays.
    #[track_caller]
    pub fn enter(&self, request: &Value) {
        for role in ROLES {
            let people = &request["headcount"][role];
            self.type_in(
                role,
                &people.as_u64().map_or(String::new(), |it| it.to_string()),
            );
        }
        for name in ["years", "schedule", "currency"] {
            match &request[name] {
                Value::Null => {}
                Value::String(value) => self.choose(name, value),
                value => self.choose(name, &value.to_string()),
            }
        }
        self.date(request["start"].as_str().unwrap_or_default());
        if let Some(plan) = request["plan"].as_array() {
            self.plan(plan);
        }
    }

    /// Types over a text field.
    #[track_caller]
    pub fn type_in(&self, name: &str, text: &str) {
        self.browser.element(&field(name)).type_over(text);
    }

    /// Chooses from a list by value.
    #[track_caller]
    pub fn choose(&self, name: &str, value: &str) {
        self.browser
            .element(&format!("{} option[value='{value}']", field(name)))
            .click();
    }

    /// Types a date (`2027-01-31`) as American readers do, or empties it.
    #[track_caller]
    pub fn date(&self, iso: &str) {
        let start = self.browser.element(&field("start"));
        if start.property("value").as_str() == Some(iso) {
            return;
        }
        start.clear();
        if let [year, month, day] = iso.split('-').collect::<Vec<_>>()[..] {
            start.send(&format!("{month}{day}{year}"));
        }
    }

    /// Brings a custom plan to these rows, by its buttons and fields.
    #[track_caller]
    pub fn plan(&self, rows: &[Value]) {
        self.browser.element(&field("plan.0.month"));
        loop {
            let now = self.plan_rows();
            if now == rows.len() {
                break;
            }
            let word = if now < rows.len() {
                "calc-plan-add"
            } else {
                "calc-plan-remove"
            };
            self.press_last_button(&self.words.parts(word));
            eventually("a plan with another number of rows", || {
                if self.plan_rows() == now {
                    Err(format!("{now} rows"))
                } else {
                    Ok(())
                }
            });
        }
        for (index, row) in rows.iter().enumerate() {
            self.type_in(&format!("plan.{index}.month"), &row["month"].to_string());
            self.type_in(
                &format!("plan.{index}.share"),
                row["share"].as_str().expect("a text"),
            );
        }
    }

    /// How many rows the custom plan has.
    pub fn plan_rows(&self) -> usize {
        self.browser
            .count("section.calculator [name^='plan.'][name$='.month']")
    }

    /// Waits until the page shows exactly what `site quote` says.
    #[track_caller]
    pub fn shows(&self, quote: &Value) {
        eventually(&format!("the figures of {quote}"), || {
            match self.differences(quote) {
                wrong if wrong.is_empty() => Ok(()),
                wrong => Err(format!(
                    "{}; refusals: {}",
                    wrong.join("; "),
                    self.refusals()
                )),
            }
        });
    }

    /// The refusals that the page shows, with the fields' values: what a
    /// failure is explained by.
    fn refusals(&self) -> String {
        let shown = self.browser.script(
            "const calculator = document.querySelector('section.calculator');
             const texts = [...calculator.querySelectorAll('.error')].map(it => it.textContent);
             const fields = [...calculator.querySelectorAll('[name]')].map(it => `${it.name}=${it.value}`);
             return [...texts, ...fields].join(', ')",
            Value::Null,
        );
        shown.as_str().unwrap_or_default().to_owned()
    }

    /// Where the page's figures are not the quote's: another value, a text
    /// that shows other digits than the value, a figure the page lacks.
    pub fn differences(&self, quote: &Value) -> Vec<String> {
        differences(self.browser, quote)
    }

    /// The error shown at a field, once it is there.
    #[track_caller]
    pub fn refusal_at(&self, name: &str) -> String {
        eventually(&format!("a refusal at {name}"), || {
            let error = self.browser.script(
                "const field = document.querySelector(arguments[0]);
                 if (field?.getAttribute('aria-invalid') !== 'true') return null;
                 return (field.getAttribute('aria-describedby') ?? '').split(' ')
                     .map(id => document.getElementById(id))
                     .filter(it => it?.matches('.error')).map(it => it.textContent).join(' ')",
                field(name),
            );
            let text = error
                .as_str()
                .ok_or("the field is not marked as invalid")?
                .trim();
            if text.is_empty() {
                Err("no text describes it".into())
            } else {
                Ok(text.to_owned())
            }
        })
    }

    /// The words of the page's locale.
    pub fn words(&self) -> &Words {
        &self.words
    }

    #[track_caller]
    fn press_last_button(&self, label: &[&str]) {
        let pressed = self.browser.script(
            "const fieldset = document.querySelector(\"[name='plan.0.month']\").closest('fieldset');
             const name = it => it.getAttribute('aria-label') ?? it.textContent;
             const found = [...fieldset.querySelectorAll('button')]
                 .filter(it => arguments[0].every(part => name(it).includes(part)));
             found.at(-1)?.click();
             return found.length",
            label.to_vec(),
        );
        assert_ne!(pressed, 0, "no button is named {label:?}");
    }
}

/// The selector of a calculator's field.
pub fn field(name: &str) -> String {
    format!("section.calculator [name='{name}']")
}

/// The request that the fields of the page stand for, custom plans aside.
#[track_caller]
pub fn request_of(browser: &Browser) -> Value {
    browser.script(FIELDS, ROLES.to_vec())
}

/// The quote of the command line for a request.
#[track_caller]
pub fn quote(request: &Value) -> Value {
    let ran = Site::quote()
        .args(["--json", "--request", "-"])
        .input(request.to_string())
        .run();
    assert!(matches!(ran.status, 0 | 1), "{ran}");
    ran.json()
}

/// See [`Calculator::differences`]; works with scripts off, too.
pub fn differences(browser: &Browser, quote: &Value) -> Vec<String> {
    let shown = browser.script(FIGURES, Value::Null);
    let shown = shown.as_array().cloned().unwrap_or_default();
    let mut wrong: Vec<String> = shown.iter().filter_map(|it| mistake(it, quote)).collect();
    let has = |path: &str| shown.iter().any(|figure| figure["path"] == path);
    let lacking = expected_paths(quote).into_iter().filter(|path| !has(path));
    wrong.extend(lacking.map(|path| format!("{path} is not on the page")));
    wrong
}

/// What is wrong with one figure.
fn mistake(figure: &Value, quote: &Value) -> Option<String> {
    let path = figure["path"].as_str()?;
    let expected = quote.pointer(&format!("/{}", path.replace('.', "/")));
    let expected = match expected {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => return Some(format!("{path} is not in the quote")),
    };
    if figure["value"] != expected.as_str() {
        return Some(format!(
            "{path} is {} and should be {expected}",
            figure["value"]
        ));
    }
    let text = figure["text"].as_str().unwrap_or_default();
    let plain = figure["plain"] == true;
    let other_text =
        plain && (digits(text) != digits(&expected) || minus(text) != minus(&expected));
    other_text.then(|| format!("{path} is {expected} and reads `{text}`"))
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn minus(text: &str) -> bool {
    text.contains(['-', '\u{2212}'])
}

/// The figures without which a calculator's answer is not one.
fn expected_paths(quote: &Value) -> Vec<String> {
    let mut paths = Vec::new();
    let mut want = |path: String| {
        if quote
            .pointer(&format!("/{}", path.replace('.', "/")))
            .is_some()
        {
            paths.push(path);
        }
    };
    if quote["outcome"] == json!("quoted") {
        for path in [
            "total_contract_value",
            "tier.id",
            "tier.headroom",
            "seats.paid",
            "seats.free",
        ] {
            want(path.into());
        }
        for path in [
            "average_per_paid_seat_month",
            "next_tier.total_contract_value",
            "renewal",
        ] {
            want(path.into());
        }
        for index in 0..quote["years"].as_array().map_or(0, Vec::len) {
            for key in ["list", "term_discount", "schedule_adjustment", "total"] {
                want(format!("years.{index}.{key}"));
            }
        }
        for (index, row) in quote["installments"]
            .as_array()
            .into_iter()
            .flatten()
            .enumerate()
        {
            want(format!("installments.{index}.amount"));
            let when = if row.as_object().is_some_and(has_date) {
                "due"
            } else {
                "month"
            };
            want(format!("installments.{index}.{when}"));
        }
    }
    paths
}

fn has_date(row: &Map<String, Value>) -> bool {
    row.contains_key("due")
}
