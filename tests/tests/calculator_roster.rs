//! The panel that counts people from a list: pasted, from a file or dropped.
//! Counting itself is tested with `calculator/desk`; here is what a reader has
//! of it.

use std::fs;

use serde_json::{Value, json};
use tests::browser::keys;
use tests::calculator::{Calculator, field, quote, request_of};
use tests::reader::Reader;
use tests::serve::Serve;
use tests::tree::Tree;
use tests::wait::eventually;
use tests::words::Words;

const LIST: &str = "Name;Role\nAnna;Team Member\nBob;客户\nCy;Boss\nDi;\nEd;team-members\n";

/// Opens the panel.
fn open(reader: &Reader) {
    reader
        .element("[data-desk=roster] > summary")
        .send(&keys::ENTER.to_string());
    reader.element("[data-desk=roster] .roster-text");
}

/// Drops a file on an element, as a file manager does.
fn drop(reader: &Reader, css: &str, name: &str, list: &str) {
    reader.script(
        "const [css, name, list] = arguments[0];
         const dataTransfer = new DataTransfer();
         dataTransfer.items.add(new File([list], name));
         for (const type of ['dragover', 'drop'])
             document.querySelector(css).dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))",
        json!([css, name, list]),
    );
}

fn status(reader: &Reader) -> String {
    let said = reader.element(".roster-status").property("textContent");
    said.as_str().unwrap_or_default().to_owned()
}

/// Waits until the panel says this.
#[track_caller]
fn says(reader: &Reader, expected: &str) {
    eventually(&format!("`{expected}`"), || match status(reader) {
        said if said == expected => Ok(()),
        said => Err(said),
    });
}

fn done(words: &Words, rows: &str, counted: &str, left: &str) -> String {
    words.with(
        "desk-roster-done",
        &[("rows", rows), ("counted", counted), ("left", left)],
    )
}

/// The roles of which the panel shows people, with how many.
fn counts(reader: &Reader) -> Value {
    reader.script(
        "return Object.fromEntries([...document.querySelectorAll('.roster-counts data')]
             .filter(it => it.value !== '0').map(it => [it.dataset.role, Number(it.value)]))",
        Value::Null,
    )
}

#[test]
fn a_list_is_counted_entered_and_taken_back() {
    let reader = Reader::new();
    let calculator = reader.calculator("en");
    let words = Words::of("en");
    let before = json!({
        "headcount": { "team-member": 7, "comment-only": 3 },
        "years": 3, "schedule": "quarterly", "currency": "EUR", "start": "2027-01-31",
    });
    calculator.enter(&before);
    open(&reader);
    reader.requests();
    let text = reader.role("textbox", words.get("desk-roster-text"));
    text.send(LIST);
    says(&reader, &done(&words, "5", "3", "2"));
    assert_eq!(counts(&reader), json!({ "team-member": 2, "client": 1 }));
    assert_eq!(reader.requests(), Vec::<String>::new(), "nothing is sent");
    // What is no role is listed, with its lines, and nothing is guessed.
    let unknown = reader.element(".roster-unknown").text();
    for shown in [
        "Boss",
        words.get("desk-roster-blank"),
        "Rows: 1. Lines: 4",
        "Rows: 1. Lines: 5",
    ] {
        assert!(unknown.contains(shown), "{shown} in {unknown}");
    }
    let boss = reader.role("combobox", "Boss");
    boss.send("Project Administrator");
    says(&reader, &done(&words, "5", "4", "1"));
    // The focus stays where the reader is.
    let focused = reader.script("return document.activeElement.dataset.value", Value::Null);
    assert_eq!(focused, "0");

    let enter = reader.role("button", words.get("desk-roster-enter"));
    enter.send(&keys::ENTER.to_string());
    let mut after = before.clone();
    after["headcount"] = json!({ "project-administrator": 1, "team-member": 2, "client": 1 });
    calculator.shows(&quote(&after));
    says(&reader, words.get("desk-entered"));
    let fields = request_of(&reader);
    for (key, value) in [
        ("years", json!(3)),
        ("schedule", json!("quarterly")),
        ("start", json!("2027-01-31")),
    ] {
        assert_eq!(fields[key], value, "{key}");
    }
    assert_eq!(fields["headcount"]["comment-only"], 0);
    reader
        .role("button", words.get("desk-undo"))
        .send(&keys::ENTER.to_string());
    calculator.shows(&quote(&before));
    says(&reader, words.get("desk-undone"));
    assert_eq!(reader.count_role("button", words.get("desk-undo")), 0);

    // What was said of a value holds for the list when it is corrected.
    text.send("Fay;Boss\n");
    says(&reader, &done(&words, "6", "5", "1"));
    reader.nothing_went_wrong();
}

#[test]
fn the_reader_says_which_column_and_whether_there_is_a_header() {
    let reader = Reader::new();
    reader.calculator("en");
    let words = Words::of("en");
    open(&reader);
    let list = "name\tcity\nA\tRome\nB\tOslo\n";
    drop(&reader, "[data-desk=roster]", "people.tsv", list);
    says(&reader, words.get("desk-roster-no-column"));
    assert_eq!(
        reader.count_role("button", words.get("desk-roster-enter")),
        0
    );
    let name = words.get("desk-roster-column");
    let column = reader.role("combobox", name);
    // The second column of two; before them stands that none is chosen.
    column.send(&keys::END.to_string());
    eventually("the second column", || match counts(&reader) {
        none if status(&reader).starts_with("Rows: 3") => {
            assert_eq!(none, json!({}));
            Ok(())
        }
        _ => Err(status(&reader)),
    });
    reader
        .role("checkbox", words.get("desk-roster-header"))
        .send(&keys::SPACE.to_string());
    says(&reader, &done(&words, "2", "0", "2"));
    let shown = reader.element(".roster-column").text();
    assert!(shown.contains("Column 2: city"), "{shown}");
    reader.role("combobox", "Oslo").send("Client");
    says(&reader, &done(&words, "2", "1", "1"));

    // Sixty columns of which the last says it.
    let row = |role: &str| format!("{}{role}\n", "x,".repeat(59));
    drop(
        &reader,
        "fieldset.people",
        "wide.csv",
        &(row("User role") + &row("Client")),
    );
    says(&reader, &done(&words, "1", "1", "0"));
    assert_eq!(reader.element(".roster-column").property("value"), "59");
    assert_eq!(reader.element(".roster-source").text(), "wide.csv");
    reader.nothing_went_wrong();
}

fn wide(text: &str, mark: bool) -> Vec<u8> {
    let text = format!("{}{text}", if mark { "\u{feff}" } else { "" });
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn files_of_any_kind_are_read_or_refused_by_name() {
    let words = Words::of("en");
    let one = |rows, counted, left| done(&words, rows, counted, left);
    let no_text = words.get("desk-roster-no-text").to_owned();
    let empty = words.get("desk-roster-empty").to_owned();
    let latin = |text: &str| {
        text.chars()
            .map(|c| u8::try_from(c).unwrap())
            .collect::<Vec<u8>>()
    };
    let late = format!(
        "name;role\n{}A;Visão\nB;Somente comentários\n",
        "B;Client\n".repeat(40_000)
    );
    let cases: Vec<(&str, Vec<u8>, String)> = vec![
        ("utf-8", LIST.into(), one("5", "3", "2")),
        (
            "utf-8 with a mark",
            "\u{feff}role\nClient".into(),
            one("1", "1", "0"),
        ),
        ("utf-16 with a mark", wide(LIST, true), one("5", "3", "2")),
        (
            "utf-16",
            wide("role\r\n客户\r\n仅评论\r\n", false),
            one("2", "2", "0"),
        ),
        (
            "windows-1252",
            latin("Rôle;Nom\r\nMembre de l'équipe;Zoé\r\n"),
            one("1", "1", "0"),
        ),
        // Only its end tells that it is not UTF-8.
        (
            "windows-1252, late",
            latin(&late),
            one("40,002", "40,001", "1"),
        ),
        (
            "xlsx",
            b"PK\x03\x04\x14\0\x06\0\x08\0".to_vec(),
            no_text.clone(),
        ),
        ("pdf", b"%PDF-1.7\n%\xe2\xe3".to_vec(), no_text.clone()),
        (
            "noise",
            (0..4000_u32)
                .map(|at| (at * at % 251) as u8 & 0x8f)
                .collect(),
            no_text,
        ),
        ("empty", Vec::new(), empty.clone()),
        ("empty lines", vec![b'\n'; 1_000_000], empty),
        (
            "zeros",
            format!("role\n{}Cli\0ent\n\0\n", "Client\n".repeat(20)).into(),
            one("21", "21", "0"),
        ),
    ];
    let reader = Reader::new();
    reader.calculator("en");
    open(&reader);
    let folder = Tree::new();
    for (name, bytes, expected) in cases {
        let path = format!("{name}.csv");
        fs::write(folder.path(&path), bytes).unwrap();
        let file = folder.path(&path);
        reader.element(".roster-file").send(file.to_str().unwrap());
        eventually(name, || match status(&reader) {
            said if said == expected => Ok(()),
            said => Err(said),
        });
        let wrong = reader.count(".roster-status.error") == 1;
        assert_eq!(wrong, reader.count(".roster-result[hidden]") == 1, "{name}");
    }
    drop(
        &reader,
        "[data-desk=roster]",
        "a.csv",
        "role\n\"Client\nClient",
    );
    says(&reader, &one("1", "0", "1"));
    let notes = reader.element(".roster-notes").text();
    assert_eq!(notes, words.with("desk-roster-unclosed", &[("line", "2")]));
    // Larger than the limit, without its bytes.
    reader.script(
        "const dataTransfer = new DataTransfer();
         const part = new Uint8Array(1 << 20);
         dataTransfer.items.add(new File(Array(101).fill(part), 'large.csv'));
         document.querySelector('[data-desk=roster]').dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))",
        Value::Null,
    );
    says(
        &reader,
        &words.with("desk-roster-too-large", &[("limit", "100")]),
    );
    reader.nothing_went_wrong();
}

/// Watches the page while a large list is counted: what the bar shows, and how
/// many frames are drawn.
const WATCH: &str = "
    const bar = document.querySelector('.roster-progress progress');
    window.watched = { frames: 0, values: [], said: [] };
    const status = document.querySelector('.roster-status');
    new MutationObserver(() => watched.said.push(status.textContent)).observe(status, { childList: true });
    const frame = () => {
        if (bar.checkVisibility()) {
            watched.frames += 1;
            if (bar.value !== watched.values.at(-1)) watched.values.push(bar.value);
        }
        requestAnimationFrame(frame);
    };
    frame()";

/// Drops a list of so many rows that the page makes.
const LARGE: &str = "
    const roles = ['Team Member', 'Client', 'View Only', 'Boss'];
    const rows = ['name,mail,role'];
    for (let at = 0; at < arguments[0]; at++) rows.push(`\"Person, ${at}\",p${at}@example.com,${roles[at % 4]}`);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([rows.join('\\r\\n')], 'large.csv'));
    document.querySelector('[data-desk=roster]').dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))";

#[test]
fn a_hundred_thousand_rows_leave_the_page_alive() {
    let reader = Reader::new();
    let calculator = reader.calculator("en");
    let words = Words::of("en");
    open(&reader);
    reader.script(WATCH, Value::Null);
    reader.script(LARGE, 200_000);
    says(&reader, &done(&words, "200,000", "150,000", "50,000"));
    let watched = reader.script("return watched", Value::Null);
    let values = watched["values"].as_array().unwrap();
    assert!(values.len() >= 3, "the bar moved: {watched}");
    assert!(watched["frames"].as_u64().unwrap() >= 3, "{watched}");
    assert_eq!(
        watched["said"].as_array().unwrap().len(),
        1,
        "said once: {watched}"
    );
    assert_eq!(
        counts(&reader),
        json!({ "team-member": 50_000, "client": 50_000, "view-only": 50_000 })
    );
    reader
        .role("button", words.get("desk-roster-enter"))
        .send(&keys::ENTER.to_string());
    let request =
        json!({ "headcount": { "team-member": 50_000, "client": 50_000, "view-only": 50_000 } });
    eventually("the numbers in the fields", || {
        let entered = request_of(&reader);
        let same = |role: &&str| entered["headcount"][role] == request["headcount"][role];
        let all = ["team-member", "client", "view-only"].iter().all(same);
        if all {
            Ok(())
        } else {
            Err(entered.to_string())
        }
    });
    assert_eq!(calculator.words().get("calc-people"), "People by role");
    reader.nothing_went_wrong();
}

#[test]
fn counting_can_be_cancelled_and_another_list_takes_its_place() {
    let reader = Reader::new();
    reader.calculator("en");
    let words = Words::of("en");
    open(&reader);
    // As soon as the bar is there, the button behind it is pressed.
    let press = "
        const progress = document.querySelector('.roster-progress');
        new MutationObserver((_, it) => { it.disconnect(); progress.querySelector('button').click() })
            .observe(progress, { attributeFilter: ['hidden'] })";
    reader.script(press, Value::Null);
    reader.script(LARGE, 300_000);
    says(&reader, words.get("desk-roster-cancelled"));
    assert_eq!(reader.count(".roster-progress:not([hidden])"), 0);
    assert_eq!(
        reader.script("return document.activeElement.textContent", Value::Null),
        words.get("desk-roster-file")
    );
    // The last of two lists counts, though the first is larger.
    reader.script(LARGE, 300_000);
    drop(&reader, "[data-desk=roster]", "small.csv", "Client");
    says(&reader, &done(&words, "1", "1", "0"));
    assert_eq!(counts(&reader), json!({ "client": 1 }));
    reader.nothing_went_wrong();
}

#[test]
fn a_very_long_paste_is_counted_without_being_shown() {
    let reader = Reader::new();
    reader.calculator("en");
    let words = Words::of("en");
    open(&reader);
    let paste = "
        const dataTransfer = new DataTransfer();
        dataTransfer.setData('text/plain', 'Client\\n'.repeat(arguments[0]));
        const event = new ClipboardEvent('paste', { clipboardData: dataTransfer, cancelable: true });
        return document.querySelector('.roster-text').dispatchEvent(event)";
    assert_eq!(
        reader.script(paste, 100),
        true,
        "a short one is the browser's"
    );
    assert_eq!(reader.script(paste, 100_000), false);
    says(&reader, &done(&words, "100,000", "100,000", "0"));
    assert_eq!(reader.element(".roster-text").property("value"), "");
    reader.nothing_went_wrong();
}

#[test]
fn the_panel_is_in_order_on_a_narrow_screen_and_from_right_to_left() {
    let serve = Serve::start(&tests::project::content(), None);
    let reader = Reader::new();
    reader.resize(320, 640);
    for tag in ["en", "ar-XB"] {
        let url = serve.url(&format!("/{tag}/docs/billing/"));
        Calculator::open(&reader, &url, "en");
        open(&reader);
        drop(
            &reader,
            "[data-desk=roster]",
            "long.csv",
            &format!("{LIST}Gus;{}\n", "x".repeat(300)),
        );
        reader.element(".roster-result:not([hidden]) .roster-values select");
        let wide = reader.script(
            "return [...document.querySelectorAll('[data-desk=roster] *')]
                 .filter(it => it.checkVisibility() && (it.getBoundingClientRect().right > 320 || it.getBoundingClientRect().left < 0))
                 .map(it => it.outerHTML.slice(0, 80))",
            Value::Null,
        );
        assert_eq!(wide, json!([]), "{tag}");
        let names = reader.script(
            "return [...document.querySelectorAll('[data-desk=roster] :is(input, select, button, textarea)')]
                 .filter(it => it.checkVisibility()).map((it, at) => { it.dataset.test = at; return String(at) })",
            Value::Null,
        );
        for at in names.as_array().unwrap() {
            let element = reader.element(&format!("[data-test='{}']", at.as_str().unwrap()));
            assert!(
                !element.label().is_empty(),
                "{tag}: {}",
                element.property("outerHTML")
            );
        }
    }
    assert_eq!(reader.count(&field("team-member")), 1);
}
