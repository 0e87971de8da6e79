//! Scenarios, sales mode and presenting, natively: with a card and words of
//! our own, so that every text shows where it comes from.

use pricing::{Role, Roles, rate_card};
use widget::{Format, Labels, Preset, Props, Words};

use crate::{Desk, DeskWords, Presented, Scenario};

const CARD: &str = r#"
version = "2026-11"
currencies = ["USD", "JPY"]
model = "tier"
illustrative = true
tiers = [
    { id = "team", seats = 50, fee = { USD = "3500", JPY = "520000" } },
    { id = "business", seats = 250, fee = { USD = "15000", JPY = "2200000" } },
    { id = "enterprise", contact = true },
]
terms = [{ years = 1 }, { years = 3, discount = "10", uplift = "3" }]
schedules = [
    { id = "annual", installments = 1 },
    { id = "quarterly", installments = 4, adjustment = "2" },
    { id = "custom", custom = true, adjustment = "1.5" },
]
extras = [{ id = "onboarding", fee = { USD = "1500", JPY = "220000" } }]
discounts = { maximum = "30", approval_above = "15" }
"#;

fn desk() -> Desk {
    let card = rate_card::parse(CARD).card.expect("the card is good");
    let role = |id: &str, paid| Role {
        id: id.to_owned(),
        name: id.to_owned(),
        paid,
    };
    let words = DeskWords::from_lookup(|key| {
        let places = match key {
            "desk-scenarios-proposed" => " {seats} {term}",
            "desk-scenarios-act" => " {act} {name}",
            "desk-scenarios-older" => " {then} {now}",
            "desk-present-seats" => " {paid} {seats}",
            "desk-present-equal" => " {count} {amount}",
            _ => "",
        };
        [key, places].concat()
    });
    let props = Props {
        id: "calculator-1".to_owned(),
        locale: "en".to_owned(),
        words: Words::from_lookup(str::to_owned),
        labels: Labels::default(),
        format: Format::plain(),
        roles: Roles::new(vec![role("member", true), role("client", false)]),
        card,
        preset: Preset::default(),
        contact: "sales@example.org".to_owned(),
    };
    Desk { props, words }
}

fn kept(name: &str, link: &str) -> Scenario {
    Scenario {
        id: name.to_lowercase(),
        name: name.to_owned(),
        link: link.to_owned(),
    }
}

/// The cells of the row with this label, as text.
fn row(html: &str, label: &str) -> Vec<String> {
    let label = [">", label, "</th>"].concat();
    let rows: Vec<&str> = html.split("<tr").collect();
    let row = rows.iter().find(|row| row.contains(&label));
    let row = row.unwrap_or_else(|| panic!("no row {label} in {html}"));
    row.split("<td").skip(1).map(text).collect()
}

/// What stands between tags.
fn text(html: &str) -> String {
    let html = html.split_once('>').map_or("", |(_, rest)| rest);
    let parts = html.split('<').enumerate().map(|(at, part)| match at {
        0 => part,
        _ => part.split_once('>').map_or("", |(_, rest)| rest),
    });
    parts.collect::<String>().trim().to_owned()
}

const BASE: &str = "v=1&card=2026-11&member=40&client=5";

#[test]
fn what_differs_is_marked_and_amounts_say_by_how_much() {
    let desk = desk();
    let all = [
        kept("Same", BASE),
        kept("More", "v=1&card=2026-11&member=60&client=5&years=3"),
        kept("Yen", "v=1&card=2026-11&member=40&client=5&currency=JPY"),
        kept("Less", "v=1&card=2026-11&member=40&client=5&discount=20"),
    ];
    let html = desk.scenarios(BASE, &all);
    let not = "≠desk-scenarios-differs\u{a0}";
    let differs = |text: &str| [not, text].concat();
    let rows = [
        ("member", ["40", "40", &differs("60"), "40", "40"]),
        ("client", ["5", "5", "5", "5", "5"]),
        ("calc-term", ["1", "1", &differs("3"), "1", "1"]),
        (
            "calc-currency",
            ["USD", "USD", "USD", &differs("JPY"), "USD"],
        ),
        (
            "calc-negotiated-discount",
            ["–", "–", "–", "–", &differs("20% desk-scenarios-approval")],
        ),
        (
            // 15000 less 10 percent; then 15450 and 15913.50 less 10 percent.
            "calc-total-contract-value",
            [
                "USD\u{a0}3500.00",
                "USD\u{a0}3500.00",
                &differs("USD\u{a0}41727.15 USD\u{a0}+38227.15"),
                &differs("JPY\u{a0}520000"),
                &differs("USD\u{a0}2800.00 USD\u{a0}-700.00"),
            ],
        ),
        (
            "desk-scenarios-installments",
            ["1", "1", &differs("3"), "1", "1"],
        ),
    ];
    for (label, cells) in rows {
        assert_eq!(row(&html, label), cells, "{label}");
    }
    assert!(!html.contains(">calc-extras<"), "{html}");
}

#[test]
fn the_first_columns_figures_name_their_places_in_a_quote() {
    let html = desk().scenarios(BASE, &[kept("More", "v=1&member=60")]);
    for figure in [
        "data-figure=\"total_contract_value\" value=\"3500.00\"",
        "data-figure=\"years.0.total\" value=\"3500.00\"",
        "data-figure=\"installments.0.amount\" value=\"3500.00\"",
        "data-figure=\"seats.paid\" value=\"40\"",
        "data-figure=\"tier.id\" data-value=\"team\"",
    ] {
        assert_eq!(html.matches(figure).count(), 1, "{figure} in {html}");
    }
    assert!(!html.contains("value=\"15000.00\" data-figure"), "{html}");
    assert_eq!(html.matches("data-figure=\"seats.paid\"").count(), 1);
}

#[test]
fn without_a_price_the_total_says_why() {
    let all = [
        kept("Many", "v=1&member=251"),
        kept("Wrong", "v=1&member=~x"),
        kept("Nobody", "v=1"),
    ];
    let html = desk().scenarios(BASE, &all);
    let not = "≠desk-scenarios-differs\u{a0}";
    assert_eq!(
        row(&html, "calc-total-contract-value")[1..],
        [
            [not, "calc-on-request"].concat(),
            [not, "calc-not-a-number"].concat(),
            [not, "calc-refusal-no-paid-seats"].concat(),
        ]
    );
    assert_eq!(row(&html, "calc-paid-seats")[1], [not, "251"].concat());
    assert_eq!(row(&html, "member")[2], [not, "x"].concat());
}

#[test]
fn a_name_is_text() {
    let html = desk().scenarios(BASE, &[kept("<img src=x onerror=\"a()\">", BASE)]);
    assert!(!html.contains("<img"), "{html}");
    assert!(html.contains(">&lt;img src=x onerror=&quot;a()&quot;&gt;</span>"));
}

#[test]
fn an_older_card_and_what_cannot_be_read_are_said() {
    let html = desk().scenarios(BASE, &[kept("Old", "v=1&card=2025-05&member=3&captain=2")]);
    assert!(
        html.contains("<small>desk-scenarios-older 2025-05 2026-11</small>"),
        "{html}"
    );
    assert!(html.contains("<small>desk-scenarios-partly</small>"));
    assert_eq!(html.matches("<small>").count(), 2, "only there");
}

#[test]
fn a_proposed_name_is_new() {
    let desk = desk();
    let first = desk.proposed_name(BASE, &[]);
    assert_eq!(first, "desk-scenarios-proposed 40 1");
    let second = desk.proposed_name(BASE, &[kept(&first, BASE)]);
    assert_eq!(second, "desk-scenarios-proposed 40 1 (2)");
    assert_eq!(desk.proposed_name("v=1", &[]), "desk-scenarios-unnamed");
}

#[test]
fn an_arrow_key_steps_the_discount_within_the_cards_bounds() {
    let desk = desk();
    for (typed, up, stepped) in [
        ("", true, "1"),
        ("", false, "0"),
        ("5", true, "6"),
        ("5", false, "4"),
        ("2.5", true, "3.5"),
        ("2.5", false, "1.5"),
        ("0.5", false, "0"),
        ("29.5", true, "30"),
        ("30", true, "30"),
        ("95", false, "30"),
        ("~abc", true, "1"),
        ("99999999999999999999", true, "30"),
    ] {
        let link = ["v=1&member=4&discount=", typed].concat();
        assert_eq!(desk.stepped_discount(&link, up), stepped, "{typed} {up}");
    }
}

#[test]
fn a_customer_sees_the_discount_only_when_it_is_chosen() {
    let desk = desk();
    let link = "v=1&member=40&discount=20&customer=Acme&reference=Q-7";
    let shown = |discount| {
        let given = Presented {
            discount,
            ..Presented::default()
        };
        desk.present(link, &given)
    };
    let plain = shown(false);
    for there in [
        "Acme",
        "Q-7",
        "value=\"2800.00\"",
        "desk-present-seats 40 50",
        "calc-illustrative",
        "calc-before-tax",
    ] {
        assert!(plain.contains(there), "{there} in {plain}");
    }
    for absent in ["20%", "discount", "approval"] {
        assert!(!plain.contains(absent), "{absent} in {plain}");
    }
    assert!(shown(true).contains("<dd>20%</dd>"));
}

#[test]
fn equal_installments_are_shown_together() {
    let desk = desk();
    let lines = |link: &str| -> Vec<String> {
        let case = desk.case(link);
        let widget::Answer::Quoted(quote) = case.answer else {
            panic!("no price for {link}");
        };
        let lines = desk.installments(&quote.installments).into_iter();
        lines.map(|(amount, due)| [amount, due].join("|")).collect()
    };
    assert_eq!(
        lines("v=1&member=4&years=3&schedule=quarterly&start=2027-01-31&extras=onboarding"),
        [
            "USD\u{a0}2303.25|2027-01-31",
            "desk-present-equal 3 USD\u{a0}803.25|2027-04-30",
            "desk-present-equal 3 USD\u{a0}827.35|2028-01-31",
            "USD\u{a0}827.34|2028-10-31",
            "desk-present-equal 3 USD\u{a0}852.17|2029-01-31",
            "USD\u{a0}852.16|2029-10-31",
        ]
    );
    assert_eq!(lines("v=1&member=4"), ["USD\u{a0}3500.00|"]);
}
