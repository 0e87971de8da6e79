//! A calculator to test with: a card and roles of our own, and words that no
//! language has, so that a text that is not a word shows.

#![allow(dead_code, reason = "each test program uses its part")]

use pricing::{Role, Roles, rate_card};
use widget::format::{Affixes, DatePattern, Format};
use widget::{Labels, Preset, Props, Words};

const CARD: &str = r#"
version = "2026-11"
currencies = ["USD", "JPY"]
model = "tier"
illustrative = true

[[tiers]]
id = "team"
seats = 50
fee = { USD = "3500", JPY = "520000" }

[[tiers]]
id = "business"
seats = 1000
fee = { USD = "48000", JPY = "7200000" }

[[tiers]]
id = "enterprise"
contact = true

[[terms]]
years = 1

[[terms]]
years = 3
discount = "10"
uplift = "3"

[[schedules]]
id = "annual"
installments = 1

[[schedules]]
id = "quarterly"
installments = 4
adjustment = "2"

[[schedules]]
id = "custom"
custom = true
adjustment = "1.5"

[[extras]]
id = "onboarding"
fee = { USD = "1500", JPY = "220000" }

[discounts]
maximum = "30"
approval_above = "15"
"#;

/// Affixes that put `before` and `behind` around a number, with `minus`
/// first where it is negative.
pub fn affixes(minus: &str, before: &str, behind: &str) -> Affixes {
    let pair = |sign: &str| (format!("{sign}{before}"), behind.to_owned());
    Affixes {
        positive: pair(""),
        negative: pair(minus),
    }
}

/// American English.
pub fn english() -> Format {
    Format {
        group: ",".to_owned(),
        primary: 3,
        secondary: 3,
        currencies: vec![
            ("USD".to_owned(), affixes("-", "$", "")),
            ("JPY".to_owned(), affixes("-", "¥", "")),
        ],
        date: DatePattern {
            pattern: "{monthname} {day}, {year}".to_owned(),
            months: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
                .split(' ')
                .map(str::to_owned)
                .collect(),
        },
        ..Format::plain()
    }
}

/// Words that are their ids between guillemets, with every place there is.
pub fn words() -> Words {
    Words::from_lookup(|key| {
        format!("«{key}» {{number}} {{total}} {{seats}} {{email}} {{version}} {{sum}} {{maximum}}")
    })
}

/// A quarterly contract of three years for 40 members and 12 clients.
pub fn preset() -> Preset {
    Preset {
        headcount: vec![("team-member".to_owned(), 40), ("client".to_owned(), 12)],
        years: Some(3),
        schedule: Some("quarterly".to_owned()),
        ..Preset::default()
    }
}

/// The props of that contract.
pub fn props() -> Props {
    let reading = rate_card::parse(CARD);
    let card = reading.card.expect("the card is good");
    let role = |id: &str, paid| Role {
        id: id.to_owned(),
        name: format!("«{id}»"),
        paid,
    };
    let named = |id: &str| (id.to_owned(), format!("«name of {id}»"));
    Props {
        id: "calculator-1".to_owned(),
        locale: "en".to_owned(),
        words: words(),
        labels: Labels {
            tiers: card.tiers.iter().map(|tier| named(&tier.id)).collect(),
            schedules: card.schedules.iter().map(|it| named(&it.id)).collect(),
            terms: card
                .terms
                .iter()
                .map(|term| (term.years, format!("«{} years»", term.years)))
                .collect(),
            extras: card.extras.iter().map(|extra| named(&extra.id)).collect(),
        },
        format: english(),
        roles: Roles::new(vec![
            role("project-administrator", true),
            role("team-member", true),
            role("client", false),
        ]),
        card,
        preset: preset(),
        contact: "sales@example.org".to_owned(),
    }
}
