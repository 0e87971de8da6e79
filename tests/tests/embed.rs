//! `<seat-calculator>` in pages of other sites: what attributes and properties
//! say, what the events hand over, how it is styled from outside, and what is
//! there when nothing can be loaded.

use serde_json::{Value, json};
use tests::browser::Browser;
use tests::calculator::quote;
use tests::project;
use tests::server::Server;
use tests::tree::Tree;
use tests::wait::eventually;

/// What every host page does: it collects the events.
const LISTEN: &str = "<script>
window.heard = {};
for (const type of ['quote', 'refused'])
  addEventListener(type, ({ target, detail }) =>
    (window.heard[target.id] ??= []).push({ type, detail }));
</script>";

/// A page of another site with the element in it.
struct Host {
    docs: Server,
    page: Server,
    _tree: Tree,
}

impl Host {
    fn new(body: &str) -> Self {
        let docs = Server::start(project::written());
        let script = format!(
            "<script type=\"module\" src=\"{}\"></script>",
            docs.url("/embed.js")
        );
        let html = format!(
            "<!doctype html><html lang=\"en\"><title>Host</title><link rel=\"icon\" href=\"data:,\">{LISTEN}{script}{body}"
        );
        let tree = Tree::new().file("index.html", &html);
        let page = Server::start(&tree.path(""));
        Self {
            docs,
            page,
            _tree: tree,
        }
    }

    fn open(&self, browser: &Browser) {
        browser.open(&self.page.url("/"));
    }
}

/// Waits for the last thing that an element said.
#[track_caller]
fn heard(browser: &Browser, id: &str, wanted: &Value) {
    eventually(&format!("{wanted} of {id}"), || {
        let last = browser.script("return window.heard[arguments[0]]?.at(-1) ?? null", id);
        if last["detail"] == *wanted {
            Ok(())
        } else {
            Err(last.to_string())
        }
    });
}

#[test]
fn it_begins_with_its_attributes_and_answers_with_the_quote() {
    let host = Host::new(
        "<seat-calculator id=\"a\" headcount=\"team-member:40 client:12\" years=\"3\"
            schedule=\"quarterly\" start=\"2027-01-31\" extras=\"onboarding\"></seat-calculator>
         <seat-calculator id=\"b\" locale=\"zh\" headcount=\"project-administrator:300\"
            currency=\"CNY\" schedule=\"custom\" plan=\"0:40 6:60\" discount=\"12.5\"></seat-calculator>",
    );
    let browser = Browser::start();
    host.open(&browser);
    let first = json!({ "headcount": { "team-member": 40, "client": 12 }, "years": 3,
        "schedule": "quarterly", "start": "2027-01-31", "extras": ["onboarding"] });
    heard(&browser, "a", &quote(&first));
    let second = json!({ "headcount": { "project-administrator": 300 }, "currency": "CNY",
        "schedule": "custom", "discount": "12.5",
        "plan": [{ "month": 0, "share": "40" }, { "month": 6, "share": "60" }] });
    heard(&browser, "b", &quote(&second));
    let languages = browser.script(
        "return ['a', 'b'].map(id => document.getElementById(id).shadowRoot
            .querySelector('section').lang)",
        Value::Null,
    );
    assert_eq!(languages, json!(["en", "zh"]));
    assert_eq!(browser.console(), Vec::<String>::new());
}

#[test]
fn properties_change_one_input_and_keep_what_was_typed() {
    let host = Host::new("<seat-calculator id=\"a\" headcount=\"client:3\"></seat-calculator>");
    let browser = Browser::start();
    host.open(&browser);
    eventually("a refusal for nobody in a paid role", || {
        let last = browser.script("return window.heard.a?.at(-1)?.detail ?? null", Value::Null);
        let code = last["code"].as_str().unwrap_or_default().to_owned();
        (code == "no_paid_seats").then_some(()).ok_or(code)
    });
    let refused = browser.script("return window.heard.a.at(-1)", Value::Null);
    assert_eq!(refused["type"], "refused");
    assert_eq!(refused["detail"]["field"], "headcount");

    // As a reader types.
    browser.script(
        "const role = document.getElementById('a').shadowRoot.querySelector('[name=\"team-member\"]');
         role.focus(); role.select()",
        Value::Null,
    );
    browser.press("55");
    let mut request = json!({ "headcount": { "team-member": 55, "client": 3 } });
    heard(&browser, "a", &quote(&request));

    browser.script(
        "const calculator = document.getElementById('a');
         calculator.years = 3; calculator.currency = 'EUR'; calculator.extras = ['onboarding']",
        Value::Null,
    );
    request["years"] = 3.into();
    request["currency"] = "EUR".into();
    request["extras"] = json!(["onboarding"]);
    heard(&browser, "a", &quote(&request));

    browser.script(
        "const calculator = document.getElementById('a');
         calculator.headcount = { 'team-member': 10, 'view-only': 7 };
         calculator.schedule = 'custom';
         calculator.plan = [{ month: 0, share: '25' }, { month: 3, share: '75' }]",
        Value::Null,
    );
    request["headcount"] = json!({ "team-member": 10, "view-only": 7 });
    request["schedule"] = "custom".into();
    request["plan"] = json!([{ "month": 0, "share": "25" }, { "month": 3, "share": "75" }]);
    heard(&browser, "a", &quote(&request));

    // Taken away and put elsewhere, in another language, with the same inputs.
    browser.script(
        "const calculator = document.getElementById('a');
         window.heard = {}; calculator.remove(); calculator.locale = 'de';
         document.body.append(document.createElement('hr'), calculator)",
        Value::Null,
    );
    heard(&browser, "a", &quote(&request));
    let title = browser.script(
        "return document.getElementById('a').shadowRoot.querySelector('section').lang",
        Value::Null,
    );
    assert_eq!(title, "de");
    assert_eq!(browser.console(), Vec::<String>::new());
}

#[test]
fn it_is_styled_from_outside_and_leaves_the_page_alone() {
    let host = Host::new(
        "<style>#a { --accent: rgb(1, 2, 3) } #a::part(total) { outline: 5px solid rgb(4, 5, 6) }
         p { color: rgb(7, 8, 9) }</style><p id=\"mine\">Mine</p>
         <seat-calculator id=\"a\" locale=\"zh-Hans-SG\" headcount=\"team-member:9\"></seat-calculator>",
    );
    let browser = Browser::start();
    host.open(&browser);
    heard(
        &browser,
        "a",
        &quote(&json!({ "headcount": { "team-member": 9 } })),
    );
    let looks = eventually("its styles", || {
        let looks = browser.script(
            "const inside = document.getElementById('a').shadowRoot;
             const total = getComputedStyle(inside.querySelector('.total'));
             return [total.outlineColor, total.borderBlockEndColor,
                 getComputedStyle(document.getElementById('mine')).color,
                 getComputedStyle(document.body).marginTop]",
            Value::Null,
        );
        let ready = looks[1] == "rgb(1, 2, 3)";
        ready.then(|| looks.clone()).ok_or(looks.to_string())
    });
    assert_eq!(
        looks,
        json!(["rgb(4, 5, 6)", "rgb(1, 2, 3)", "rgb(7, 8, 9)", "8px"])
    );
    // The nearest language that there is.
    let language = browser.script(
        "return document.getElementById('a').shadowRoot.querySelector('section').lang",
        Value::Null,
    );
    assert_eq!(language, "zh");
    // The address belongs to the page.
    assert!(!browser.url_shown().contains('#'));
}

#[test]
fn its_own_content_stands_there_until_it_can_be_loaded() {
    let host =
        Host::new("<seat-calculator id=\"a\"><a href=\"/prices\">Prices</a></seat-calculator>");
    let Host { docs, page, _tree } = host;
    drop(docs);
    let browser = Browser::start();
    browser.open(&page.url("/"));
    assert!(browser.text().contains("Prices"));
    browser.role("link", "Prices");
}

#[test]
fn the_page_of_examples_shows_what_it_says() {
    let docs = Server::start(project::written());
    let browser = Browser::start();
    browser.open(&docs.url("/embed/"));
    let request = json!({ "headcount": { "team-member": 40, "client": 12 }, "years": 3,
        "schedule": "quarterly" });
    let total = quote(&request)["total_contract_value"].clone();
    eventually("the answer of the first calculator", || {
        let text = browser.element("#answer").text();
        text.contains(total.as_str().expect("a text"))
            .then_some(())
            .ok_or(text)
    });
    browser.script(
        "document.querySelector('#styled').scrollIntoView()",
        Value::Null,
    );
    eventually("the second calculator", || {
        let outcome = browser.script(
            "return document.querySelector('#styled').outcome ?? null",
            Value::Null,
        );
        (outcome["outcome"] == "quoted")
            .then_some(())
            .ok_or(outcome.to_string())
    });
}
