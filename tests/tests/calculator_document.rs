//! What is printed of the calculator: the quote as a document, and the page
//! itself, in a real browser that makes a PDF of it.

use serde_json::{Value, json};
use tests::browser::keys;
use tests::project;
use tests::reader::{FULL_LINK, Reader};
use tests::serve::Serve;
use tests::wait::eventually;
use tests::words::Words;

/// The pages of what is printed now.
fn printed(reader: &Reader, paper: [f64; 2]) -> usize {
    let size = json!({ "paperWidth": paper[0], "paperHeight": paper[1] });
    let made = reader.devtools("Page.printToPDF", &size);
    let bytes = decoded(made["data"].as_str().unwrap());
    let text: String = bytes.into_iter().map(char::from).collect();
    let pages = text.split("/Type /Page").skip(1);
    pages.filter(|rest| !rest.starts_with('s')).count()
}

fn decoded(base64: &str) -> Vec<u8> {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => u32::from(byte - b'A'),
        b'a'..=b'z' => u32::from(byte - b'a') + 26,
        b'0'..=b'9' => u32::from(byte - b'0') + 52,
        b'+' => 62,
        _ => 63,
    };
    let letters: Vec<u32> = base64.bytes().filter(|it| *it != b'=').map(value).collect();
    let bytes = letters.chunks(4).flat_map(|four| {
        let bits = four.iter().fold(0, |bits, six| bits << 6 | six) << (6 * (4 - four.len()));
        let bytes = bits.to_be_bytes();
        bytes[1..four.len()].to_vec()
    });
    bytes.collect()
}

const PAPER: [[f64; 2]; 2] = [[8.27, 11.69], [8.5, 11.0]];

#[test]
fn the_document_is_one_page_and_only_it_is_printed() {
    let reader = Reader::sending("en", FULL_LINK);
    let words = Words::of("en");
    let whole_page = printed(&reader, PAPER[0]);
    for (field, text) in [
        ("desk-document-person", "Ann Lee"),
        ("desk-document-address", "1 Long Road\nTown"),
        ("desk-document-notes", "Delivery in <b>spring</b>"),
    ] {
        reader.role("textbox", words.get(field)).send(text);
    }
    let title = reader.script("return document.title", Value::Null);
    reader
        .role("button", words.get("desk-document-preview"))
        .click();
    reader.role("dialog", words.get("desk-document-estimate"));
    let text = reader.element("dialog").text();
    for part in [
        "Blue\nenterprise@blue.cc",
        "Acme Ltd",
        "Ann Lee",
        "1 Long Road",
        "Q-17",
        "Delivery in <b>spring</b>",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    for paper in PAPER {
        let pages = printed(&reader, paper);
        assert_eq!(pages, 1, "{paper:?}");
        assert!(pages < whole_page);
    }
    // Only the document is there on paper.
    reader.medium("print");
    let shown = reader.script(
        "return [...document.body.children].filter(it => it.getClientRects().length).map(it => it.className)",
        Value::Null,
    );
    assert_eq!(shown, json!(["quote-paper"]));
    reader.medium("");
    // Escape closes it, the focus is back, and nothing stays behind.
    reader.press(&keys::ESCAPE.to_string());
    eventually("a closed dialog", || {
        match reader.count("dialog, .quote-paper") {
            0 => Ok(()),
            left => Err(format!("{left} elements")),
        }
    });
    let focus = reader.script(
        "return document.activeElement.dataset.act ?? null",
        Value::Null,
    );
    assert_eq!(focus, "preview");
    assert_eq!(reader.script("return document.title", Value::Null), title);
    // What was typed is in the page, and nowhere that keeps it.
    let kept = reader.script(
        "return location.href + JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + JSON.stringify(history.state)",
        Value::Null,
    );
    assert!(!kept.to_string().contains("Ann"), "{kept}");
    reader.nothing_went_wrong();
}

#[test]
fn a_plan_of_many_payments_takes_two_pages_at_most() {
    let rows: Vec<String> = (0..36)
        .map(|at| format!("{at}:{}", if at == 35 { "12.5" } else { "2.5" }))
        .collect();
    let link = format!(
        "#v=1&team-member=40&client=3&view-only=9&years=3&schedule=custom&start=2027-01-31&extras=onboarding&discount=20&customer=Acme&plan={}",
        rows.join(",")
    );
    let reader = Reader::new();
    for locale in project::all_locales() {
        reader.open_to_send(&format!("{}{link}", reader.url(&locale, "docs/billing/")));
        reader.element("[data-act=preview]").click();
        reader.element("dialog[open]");
        for paper in PAPER {
            let pages = printed(&reader, paper);
            assert!(
                (1..=2).contains(&pages),
                "{locale} {paper:?}: {pages} pages"
            );
        }
        reader.nothing_went_wrong();
        reader.press(&keys::ESCAPE.to_string());
    }
}

#[test]
fn the_page_on_paper_has_every_figure_and_nothing_to_press() {
    let reader = Reader::new();
    reader.medium("");
    reader.calculator("en");
    let years = ".calculator .table-scroll:has([data-figure='years.0.total']) tbody";
    let figures = |reader: &Reader| {
        reader.script(
            "return [...document.querySelectorAll('.calculator data')]
                 .filter(it => it.checkVisibility()).map(it => it.textContent)",
            Value::Null,
        )
    };
    let on_screen = figures(&reader);
    let text = reader.element(years).text();
    reader.medium("print");
    assert_eq!(reader.element(years).text(), text);
    assert_eq!(figures(&reader), on_screen);
    assert_eq!(
        reader.count_role("button", Words::of("en").get("calc-picture-toggle")),
        0
    );
}

#[test]
fn the_document_goes_from_right_to_left_where_the_page_does() {
    let serve = Serve::start(&project::content(), None);
    let reader = Reader::new();
    reader.open_to_send(&serve.url(&format!("/ar-XB/docs/billing/{FULL_LINK}")));
    reader
        .element("[data-act=preview]")
        .send(&keys::ENTER.to_string());
    let place = reader.script(
        "const at = selector => document.querySelector(selector).getBoundingClientRect();
         return at('dialog h2').right > at('dialog .quote-total').right",
        reader.element("dialog[open]").property("className"),
    );
    assert_eq!(place, true, "the title stands at the right");
    for paper in PAPER {
        assert!(printed(&reader, paper) <= 2);
    }
}
