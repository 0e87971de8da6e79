//! The table of the rate card in a page: the tiers as the calculator shows
//! them, in the locale's words and numbers.

use tests::command::{Ran, Site};
use tests::html::{Page, text};
use tests::project::{self, LOCALES};
use tests::tree::Tree;
use tests::words::Words;

fn page(props: &str) -> String {
    format!("---\ntitle: Prices\ndescription: D\n---\n\n::rate-card\n---\n{props}\n---\n::\n")
}

/// The project's content with a page that has the table.
fn content(props: &str) -> Tree {
    let content = Tree::copy_of(&project::content());
    for locale in LOCALES {
        content.write(&format!("{locale}/prices.md"), page(props));
    }
    content
}

fn build(content: &Tree, out: &Tree) -> Ran {
    Site::build(&content.path(""), &out.path("")).run()
}

/// The rows of a page's one table of tiers, cell by cell.
fn rows(page: &Page) -> Vec<Vec<String>> {
    let rows = page.all("table.tiers tr").into_iter();
    rows.map(|row| {
        tests::html::within(row, "th, td")
            .into_iter()
            .map(text)
            .collect()
    })
    .collect()
}

#[test]
fn it_is_the_calculators_table() {
    let (content, out) = (content("# none"), Tree::new());
    build(&content, &out).exits(0);
    for locale in LOCALES {
        let own = Page::parse(&out.read(&format!("{locale}/prices/index.html")));
        let billing = Page::parse(&out.read(&format!("{locale}/docs/billing/index.html")));
        assert_eq!(rows(&own), rows(&billing), "{locale}");
        assert_eq!(rows(&own).len(), 6, "{locale}");
        let (shown, words) = (own.text(".rate-card"), Words::of(locale));
        for word in ["calc-illustrative", "calc-before-tax", "calc-on-request"] {
            assert!(shown.contains(words.get(word)), "{locale}: {word}");
        }
        assert!(shown.contains("2026-11"), "{locale}: {shown}");
        let html = own.one(".rate-card").html();
        assert!(!html.contains("<!--"), "{locale}: marks of a program");
    }
}

#[test]
fn it_can_be_in_another_currency() {
    let (content, out) = (content("currency: CNY"), Tree::new());
    build(&content, &out).exits(0);
    let amounts = |locale: &str| {
        let page = Page::parse(&out.read(&format!("{locale}/prices/index.html")));
        page.attributes(".rate-card data", "value").join(" ")
    };
    for locale in LOCALES {
        assert_eq!(amounts(locale), "25000.00 107000.00 343000.00 1286000.00");
    }
}

#[test]
fn a_currency_without_prices_is_an_error_at_its_place() {
    let (content, out) = (content("currency: CNX"), Tree::new());
    build(&content, &out).exits(1).complains_of([
        "rate-card-currency",
        "en/prices.md:8:11",
        "write `CNY`",
    ]);
}

#[test]
fn prices_that_are_no_example_are_not_called_one_and_prices_of_a_seat_are() {
    let (content, out) = (content("# none"), Tree::new());
    content.edit("rate-card.toml", |card| {
        card.replace("illustrative = true", "illustrative = false")
            .replace("model        = \"tier\"", "model        = \"volume\"")
            .replace("fee   =", "unit  =")
    });
    build(&content, &out).exits(0);
    for locale in LOCALES {
        let page = Page::parse(&out.read(&format!("{locale}/prices/index.html")));
        let (shown, words) = (page.text(".rate-card"), Words::of(locale));
        assert!(!shown.contains(words.get("calc-illustrative")), "{locale}");
        assert!(shown.contains(words.get("calc-tiers-seat-fee")), "{locale}");
    }
}
