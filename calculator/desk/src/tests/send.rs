//! The panel, and what is copied, saved and printed, against the files of
//! `sent/`.

use widget::Value;

use super::sample::{USUAL, as_kept, desk, given, long, plan, selling};
use crate::{Desk, Given};

#[track_caller]
fn part(desk: &Desk, form: &str, link: &str, given: &Given, key: &str) -> String {
    let Value::Map(parts) = desk.sent(form, link, given) else {
        panic!("no {form} of {link}");
    };
    let (_, value) = parts.into_iter().find(|(known, _)| known == key).unwrap();
    match value {
        Value::Text(text) => text,
        other => panic!("{other:?}"),
    }
}

/// A line for each element, for reading.
fn in_lines(html: &str) -> String {
    let blocks = [
        "div", "section", "header", "article", "table", "thead", "tbody", "tr", "li", "h2", "h3",
        "p", "ul", "dl", "button", "fieldset", "label",
    ];
    let mut text = html.to_owned();
    for block in blocks {
        for begin in [format!("<{block}>"), format!("<{block} ")] {
            text = text.replace(&begin, &format!("\n{begin}"));
        }
        text = text.replace(&format!("</{block}>\n"), &format!("</{block}>"));
    }
    format!("{}\n", text.trim())
}

const CASES: [(&str, &str, &str); 6] = [
    ("usual", "en", USUAL),
    ("usual-zh", "zh", USUAL),
    ("usual-ar", "ar", USUAL),
    ("no-start", "en", "v=1&team-member=40"),
    (
        "discount",
        "en",
        "v=1&team-member=300&currency=EUR&years=2&discount=20&customer=%3Ci%3E%26",
    ),
    (
        "on-request",
        "en",
        "v=1&team-member=9000&client=3&customer=Acme",
    ),
];

#[test]
fn texts_are_as_kept() {
    for (name, locale, link) in CASES {
        let text = part(&desk(locale), "text", link, &given(), "text");
        as_kept(&format!("{name}.txt"), &text);
    }
}

#[test]
fn tables_are_as_kept() {
    for (name, locale, link) in [CASES[0], CASES[2], CASES[5]] {
        let desk = desk(locale);
        let text = part(&desk, "table", link, &given(), "text");
        as_kept(&format!("{name}.tsv"), &text);
        // As HTML the same cells in the same order.
        let html = part(&desk, "table", link, &given(), "html");
        let texts = html
            .split('<')
            .filter_map(|tag| Some(tag.split_once('>')?.1));
        let texts: Vec<&str> = texts.filter(|text| !text.is_empty()).collect();
        let cells: Vec<String> = text
            .split(['\t', '\n'])
            .filter(|cell| !cell.is_empty())
            .map(|cell| cell.replace('&', "&amp;"))
            .collect();
        assert_eq!(texts, cells);
    }
}

#[test]
fn a_name_is_no_formula_and_no_markup() {
    let desk = desk("en");
    let link = "v=1&team-member=4&customer=%3DHYPERLINK(1)%3Cscript%3E&reference=-1%2B1";
    let tabbed = part(&desk, "table", link, &given(), "text");
    assert!(
        tabbed.contains("Customer\t'=HYPERLINK(1)<script>\n"),
        "{tabbed}"
    );
    assert!(tabbed.contains("Reference\t'-1+1\n"), "{tabbed}");
    let typed = Given {
        person: "<b>Ann</b>".to_owned(),
        postal: "1 <i>Road\n\n  Town  ".to_owned(),
        notes: "</article><script>".to_owned(),
        ..given()
    };
    for (form, key) in [("table", "html"), ("document", "html")] {
        let html = part(&desk, form, link, &typed, key);
        for tag in ["<script", "<b>", "<i>"] {
            assert!(!html.contains(tag), "{html}");
        }
    }
    assert!(!desk.send(link, &typed).contains("<script"));
}

#[test]
fn documents_are_as_kept() {
    let typed = Given {
        person: "Ann Lee".to_owned(),
        postal: "1 Long Road\nTown".to_owned(),
        notes: "Two lines\nof notes".to_owned(),
        ..given()
    };
    let quote = part(&selling("en"), "document", USUAL, &typed, "html");
    as_kept("quote.html", &in_lines(&quote));
    let estimate = part(&desk("en"), "document", USUAL, &given(), "html");
    as_kept("estimate.html", &in_lines(&estimate));
    let discount = CASES[4].2;
    let approved = part(&selling("zh"), "document", discount, &given(), "html");
    as_kept("approval-zh.html", &in_lines(&approved));
}

#[test]
fn only_a_price_for_somebody_is_a_quote_to_be_signed() {
    let signed = |desk: &Desk, link: &str| {
        let title = part(desk, "document", link, &given(), "title");
        let html = part(desk, "document", link, &given(), "html");
        assert_eq!(title == "Quote", html.contains("Name, date and signature"));
        assert_eq!(title == "Estimate", html.contains("It is not binding"));
        title
    };
    assert_eq!(signed(&selling("en"), USUAL), "Quote");
    assert_eq!(signed(&selling("en"), "team-member=4"), "Estimate");
    assert_eq!(
        signed(&selling("en"), "team-member=4&customer=%20"),
        "Estimate"
    );
    assert_eq!(signed(&desk("en"), USUAL), "Estimate");
}

#[test]
fn many_payments_stand_side_by_side_and_all_of_them_are_there() {
    for (months, class, side) in [
        (6, "\"quote-payments\"", 1),
        (7, "\"quote-payments quote-two\"", 2),
        (24, "\"quote-payments quote-two\"", 2),
        (25, "\"quote-payments quote-three\"", 3),
        (120, "\"quote-payments quote-three\"", 3),
    ] {
        let html = part(&long(), "document", &plan(months), &given(), "html");
        let (_, table) = html.split_once(class).unwrap();
        let (table, _) = table.split_once("</table>").unwrap();
        assert_eq!(table.matches("<tr>").count(), 1 + months.div_ceil(side));
        assert_eq!(table.matches('$').count(), months);
    }
}

#[test]
fn the_panel_is_as_kept() {
    as_kept("panel.html", &in_lines(&desk("en").send_panel()));
    let share = Given {
        share: true,
        ..given()
    };
    for (name, _, link) in [CASES[0], CASES[3], CASES[5]] {
        as_kept(
            &format!("panel-{name}.html"),
            &in_lines(&desk("en").send(link, &share)),
        );
    }
}

#[test]
fn what_is_refused_is_not_sent_and_says_what_is_missing() {
    let desk = desk("en");
    for (link, told) in [
        ("v=1", "Enter at least one person in a paid role."),
        (
            "team-member=~many",
            "Team member: Enter a whole number, such as 12.",
        ),
        (
            "team-member=4&start=2500-01-01",
            "Start date: Enter a date that exists, from Jan 1, 2000 to Dec 31, 2199.",
        ),
        (
            "team-member=4&discount=31",
            "Negotiated discount in percent: The discount is too high. The most that is possible is 30%.",
        ),
        (
            "team-member=4&schedule=custom&plan=0:40",
            "Payment plan: The shares add up to 40%. Change them until they make exactly 100%.",
        ),
        (
            "team-member=4&schedule=custom&plan=0:40,99:60",
            "Installment 2: months after the start: Enter a month from 0 to 11, so that the payment falls within the contract.",
        ),
    ] {
        let html = desk.send(link, &given());
        assert!(
            html.starts_with("<p>There is nothing to send yet:</p>"),
            "{html}"
        );
        assert!(html.contains(&format!("<li>{told}</li>")), "{html}");
        assert!(!html.contains("<button"), "{html}");
        for form in ["link", "text", "table", "csv", "calendar", "document"] {
            assert_eq!(
                desk.sent(form, link, &given()),
                Value::Null,
                "{form} {link}"
            );
        }
    }
}

#[test]
fn files_have_names_that_every_system_takes() {
    let desk = desk("en");
    for (customer, reference, name) in [
        ("", "", "quote"),
        ("Acme%20Ltd.", "Q/17", "quote-Q-17-Acme-Ltd"),
        ("..%2F..%2Fetc%2Fpasswd", "", "quote-etc-passwd"),
        ("CON", "", "quote-CON"),
        ("%E4%B8%8A%E6%B5%B7%20%22A%22", "", "quote-上海-A"),
        ("---", "%20", "quote"),
    ] {
        let link = format!("team-member=4&customer={customer}&reference={reference}");
        assert_eq!(part(&desk, "csv", &link, &given(), "name"), name);
    }
}

#[test]
fn a_link_that_is_handed_on_has_no_sales_mode() {
    let link = part(
        &desk("en"),
        "link",
        &format!("sales&{USUAL}"),
        &given(),
        "text",
    );
    assert!(
        link.starts_with(
            "https://docs.example.org/en/docs/billing/#v=1&card=2026-11&team-member=40"
        ),
        "{link}"
    );
    assert!(!link.contains("sales"), "{link}");
}
