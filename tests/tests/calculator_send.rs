//! What a reader sends and saves of the calculator: the clipboard, the saved
//! files and the mail, in a real browser. What is printed is in
//! `calculator_document`.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;
use tests::command::Site;
use tests::reader::{FULL_LINK, Reader};
use tests::wait::eventually;
use tests::words::Words;

fn words() -> Words {
    Words::of("en")
}

/// Lets the page read and write the clipboard.
fn allow_clipboard(reader: &Reader) {
    let kinds = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    reader.devtools("Browser.grantPermissions", &kinds);
}

/// What the clipboard has of a kind, once it has anything.
fn clipboard(reader: &Reader, kind: &str) -> String {
    let read = "
        window.clipboardText = undefined;
        const kind = arguments[0];
        navigator.clipboard.read()
            .then(async ([item]) => (await item.getType(kind)).text())
            .then(text => { window.clipboardText = text }, error => { window.clipboardText = `none: ${error}` })";
    reader.script(read, kind);
    eventually("the clipboard", || {
        let text = reader.script("return window.clipboardText ?? null", Value::Null);
        text.as_str()
            .map(str::to_owned)
            .ok_or("not read yet".to_owned())
    })
}

/// Waits until the panel says this politely.
fn says(reader: &Reader, text: &str) {
    eventually(text, || {
        let said = reader.element("[data-desk=send] [role=status]").text();
        if said == text { Ok(()) } else { Err(said) }
    });
}

/// A folder that files are saved in.
fn downloads(reader: &Reader) -> TempDir {
    let folder = TempDir::new().unwrap();
    let behaviour = json!({ "behavior": "allow", "downloadPath": folder.path() });
    reader.devtools("Browser.setDownloadBehavior", &behaviour);
    folder
}

fn saved(folder: &Path, name: &str) -> String {
    eventually(name, || match fs::read_to_string(folder.join(name)) {
        Ok(text) if !text.is_empty() => Ok(text),
        _ => Err(format!(
            "{:?}",
            fs::read_dir(folder).unwrap().collect::<Vec<_>>()
        )),
    })
}

fn enter(reader: &Reader, name: &str, text: &str) {
    reader
        .element(&format!("section.calculator [name='{name}']"))
        .type_over(text);
}

#[test]
fn the_link_is_copied_and_brings_the_inputs_back() {
    let reader = Reader::sending("en", &format!("#sales&{}", &FULL_LINK[1..]));
    let words = words();
    allow_clipboard(&reader);
    reader
        .role("button", words.get("desk-send-copy-link"))
        .click();
    says(&reader, words.get("desk-send-copied"));
    let link = clipboard(&reader, "text/plain");
    assert_eq!(
        link,
        format!("{}{FULL_LINK}", reader.url("en", "docs/billing/"))
    );
    let field = reader.role("textbox", words.get("desk-send-link"));
    assert_eq!(field.property("value"), link.as_str());
    assert_eq!(field.property("readOnly"), true);
    // It follows what is entered.
    enter(&reader, "team-member", "41");
    eventually("the new link", || {
        let link = reader
            .role("textbox", words.get("desk-send-link"))
            .property("value")
            .to_string();
        if link.contains("team-member=41&") {
            Ok(())
        } else {
            Err(link)
        }
    });
    says(&reader, "");
    reader.nothing_went_wrong();
    reader.open("about:blank");
    reader.open(&link);
    reader.element("section.calculator[data-ready]");
    let people = || {
        reader
            .element("section.calculator [name='team-member']")
            .property("value")
    };
    assert_eq!(people(), "40");
}

#[test]
fn where_nothing_can_be_copied_the_text_is_selected() {
    let reader = Reader::sending("en", FULL_LINK);
    let words = words();
    let refuse = "
        const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        Object.defineProperty(navigator, 'clipboard', { value: { write: refused, writeText: refused } })";
    reader.script(refuse, Value::Null);
    let selected = || {
        let text = reader.script("return getSelection().toString()", Value::Null);
        text.as_str().unwrap_or_default().to_owned()
    };
    reader
        .role("button", words.get("desk-send-copy-link"))
        .click();
    says(&reader, words.get("desk-send-not-copied"));
    assert!(selected().ends_with(FULL_LINK), "{}", selected());
    reader
        .role("button", words.get("desk-send-copy-text"))
        .click();
    let field = reader.role("textbox", words.get("desk-send-copy-text"));
    assert!(field.property("value").to_string().contains("Acme Ltd"));
    assert!(selected().contains("Acme Ltd") && selected().contains(FULL_LINK));
    reader.nothing_went_wrong();
}

#[test]
fn text_and_tables_are_copied_for_programs_of_both_kinds() {
    let reader = Reader::sending("en", FULL_LINK);
    let words = words();
    allow_clipboard(&reader);
    reader
        .role("button", words.get("desk-send-copy-text"))
        .click();
    says(&reader, words.get("desk-send-copied"));
    let text = clipboard(&reader, "text/plain");
    let quote = quote_of_full(&[]).json();
    let total = quote["total_contract_value"].as_str().unwrap();
    let (whole, cents) = total.split_once('.').unwrap();
    let shown = format!(
        "${},{}.{cents}",
        &whole[..whole.len() - 3],
        &whole[whole.len() - 3..]
    );
    let label = format!("{}:", words.get("calc-total-contract-value"));
    assert!(
        text.lines()
            .any(|line| line.starts_with(&label) && line.ends_with(&shown)),
        "{text}"
    );
    reader
        .role("button", words.get("desk-send-copy-table"))
        .click();
    eventually("a table on the clipboard", || {
        let table = clipboard(&reader, "text/html");
        if table.contains(total) && table.contains("<table") {
            Ok(())
        } else {
            Err(table)
        }
    });
    let lines = clipboard(&reader, "text/plain");
    let last = format!(
        "{}\t\t\t\t\t{total}",
        words.get("calc-total-contract-value")
    );
    assert!(lines.lines().any(|line| line == last), "{lines}");
    reader.nothing_went_wrong();
}

/// `site quote` for the request of [`FULL_LINK`].
fn quote_of_full(more: &[&str]) -> tests::command::Ran {
    let request = json!({
        "headcount": { "team-member": 40, "client": 12 }, "currency": "USD", "years": 3,
        "schedule": "quarterly", "start": "2027-01-31", "extras": ["onboarding"], "discount": "5",
    });
    let json = if more.is_empty() {
        &["--json"][..]
    } else {
        more
    };
    let site = Site::quote().args(["--request", "-"]);
    site.args(json.iter().copied())
        .input(request.to_string())
        .run()
}

#[test]
fn the_csv_is_the_command_lines_to_the_byte() {
    let reader = Reader::sending("zh", FULL_LINK);
    let folder = downloads(&reader);
    reader.element("[data-act=csv]").click();
    let csv = saved(folder.path(), "quote-Q-17-Acme-Ltd.csv");
    // It holds from the day on which it is saved.
    let today = reader.script(
        "const now = new Date(); now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
         return now.toISOString().slice(0, 10)",
        Value::Null,
    );
    let ran = quote_of_full(&["--csv", "--today", today.as_str().unwrap()]);
    assert_eq!(csv, ran.stdout);
    assert!(csv.contains("valid_until"));
    reader.nothing_went_wrong();
}

#[test]
fn the_calendar_needs_a_start_and_says_so() {
    let reader = Reader::sending("en", &FULL_LINK.replace("&start=2027-01-31", ""));
    let words = words();
    let folder = downloads(&reader);
    let button = || reader.role("button", words.get("desk-send-calendar"));
    assert_eq!(button().property("disabled"), true);
    assert!(
        reader
            .text()
            .contains(words.get("desk-send-calendar-start"))
    );
    let start = reader.element("section.calculator [name='start']");
    start.send("01312027");
    eventually("a calendar", || {
        if button().property("disabled") == false {
            Ok(())
        } else {
            Err("disabled".to_owned())
        }
    });
    assert!(
        !reader
            .text()
            .contains(words.get("desk-send-calendar-start"))
    );
    button().click();
    let file = saved(folder.path(), "quote-Q-17-Acme-Ltd.ics");
    assert!(
        file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"),
        "{file}"
    );
    let quote = quote_of_full(&[]).json();
    for part in quote["installments"].as_array().unwrap() {
        let due = part["due"].as_str().unwrap().replace('-', "");
        assert!(
            file.contains(&format!("DTSTART;VALUE=DATE:{due}\r\n")),
            "{due}"
        );
        let amount = part["amount"].as_str().unwrap();
        assert!(file.replace("\\,", "").contains(amount), "{amount}");
    }
    reader.nothing_went_wrong();
}

#[test]
fn many_people_ask_sales_for_an_offer() {
    let reader = Reader::sending("en", "#v=1&team-member=9000&customer=Acme");
    let words = words();
    let mail = reader.element("[data-act=mail]").property("href");
    let mail = mail.as_str().unwrap();
    let subject = words.get("desk-send-offer").replace(' ', "%20");
    assert!(
        mail.starts_with(&format!("mailto:enterprise@blue.cc?subject={subject}")),
        "{mail}"
    );
    assert!(
        mail.contains("%23v%3D1") && mail.contains("team-member%3D9000") && mail.len() <= 1900,
        "{mail}"
    );
    assert_eq!(
        reader
            .role("button", words.get("desk-send-calendar"))
            .property("disabled"),
        true
    );
    assert_eq!(
        reader.count_role("button", words.get("desk-document-preview")),
        0
    );
    reader.nothing_went_wrong();
}

#[test]
fn nothing_is_sent_while_an_input_is_refused() {
    let reader = Reader::sending("en", FULL_LINK);
    let words = words();
    enter(&reader, "team-member", "many");
    eventually("what is missing", || {
        let list = reader.element(".send-now").text();
        let told = list.contains(words.get("desk-send-missing"));
        if told && list.contains(words.get("calc-not-a-number")) {
            Ok(())
        } else {
            Err(list)
        }
    });
    for word in [
        "desk-send-copy-link",
        "desk-send-csv",
        "desk-document-preview",
    ] {
        assert_eq!(reader.count_role("button", words.get(word)), 0, "{word}");
    }
    enter(&reader, "team-member", "4");
    reader.role("button", words.get("desk-send-copy-link"));
    reader.role("button", words.get("desk-document-preview"));
    reader.nothing_went_wrong();
}

/// Lets the desk's data have an earlier rate card, with other fees.
const EARLIER: &str = "
    const ask = window.fetch;
    window.fetch = async (address, ...rest) => {
        if (String(address).endsWith('/earlier.json')) return new Response(window.earlier);
        const answer = await ask(address, ...rest);
        if (!String(address).endsWith('/desk.json')) return answer;
        const desk = await answer.json();
        const { card } = JSON.parse(document.querySelector('.calculator-data').textContent);
        const tiers = card.tiers.map((tier, at) => at === 0 ? { ...tier, price: tier.price.map(it => it.replace(/ .*/, it.startsWith('JPY') ? ' 3000' : ' 3000.00')) } : tier);
        window.earlier = JSON.stringify({ ...card, version: '2025-01', tiers });
        desk.cards['2025-01'] = '/earlier.json';
        return new Response(JSON.stringify(desk));
    };";

#[test]
fn an_older_link_says_what_it_cost_then() {
    let reader = Reader::new();
    let words = words();
    reader.devtools("Page.enable", &json!({}));
    reader.devtools(
        "Page.addScriptToEvaluateOnNewDocument",
        &json!({ "source": EARLIER }),
    );
    let link = "#v=1&card=2025-01&team-member=40&client=x&manager=3";
    reader.medium("");
    reader.open(&format!("{}{link}", reader.url("en", "docs/billing")));
    let title = words.get("desk-link-title");
    reader.role("heading", title);
    let said = reader.element(".desk-notice").text();
    for part in [
        "2025-01",
        "$3,000.00",
        "$3,500.00",
        "+$500.00",
        "“x” for “client”",
        "“manager”",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let role = reader.script(
        "return document.querySelector('.desk-notice').role",
        Value::Null,
    );
    assert_eq!(role, "status");
    reader.role("button", words.get("desk-close")).click();
    assert_eq!(reader.count_role("heading", title), 0);
    let focus = reader.script("return document.activeElement.name ?? null", Value::Null);
    assert_eq!(focus, "project-administrator");
    reader.nothing_went_wrong();
}

#[test]
fn a_card_that_nobody_has_any_more_says_so_and_a_good_link_nothing() {
    let reader = Reader::new();
    let words = words();
    let url = reader.url("en", "docs/billing");
    reader.open(&format!("{url}#v=1&card=1999-01&team-member=40"));
    reader.role("heading", words.get("desk-link-title"));
    assert!(
        reader
            .element(".desk-notice")
            .text()
            .contains(words.get("desk-link-card-unknown"))
    );
    // A second link in the same page has nothing to be said about.
    reader.open(&format!("{url}#v%3D1%26card%3D2026-11%26team-member%3D41"));
    eventually("the second link", || {
        let people = reader
            .element("section.calculator [name='team-member']")
            .property("value");
        if people == "41" {
            Ok(())
        } else {
            Err(people.to_string())
        }
    });
    assert_eq!(
        reader.count_role("heading", words.get("desk-link-title")),
        0
    );
    reader.nothing_went_wrong();
}
