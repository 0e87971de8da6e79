//! A calculator to test with: a card and roles of our own, and words between
//! guillemets, so that a text that is none of them shows.

use pricing::{Role, Roles, rate_card};

use crate::format::{Affixes, DatePattern, Format};
use crate::{Labels, Preset, Props, Words};

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

/// `before` and `behind` around a number, and `minus` first where it is
/// negative.
pub(super) fn affixes(minus: &str, before: &str, behind: &str) -> Affixes {
    let pair = |sign: &str| (format!("{sign}{before}"), behind.to_owned());
    Affixes {
        positive: pair(""),
        negative: pair(minus),
    }
}

/// American English.
pub(super) fn english() -> Format {
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

/// Each word is its id between guillemets, with the places that the English
/// text has.
pub(super) fn words() -> Words {
    Words::from_lookup(|key| {
        let place = match key {
            "calc-announce" => " {total}",
            "calc-up-to" | "calc-above" => " {seats}",
            "calc-contact-action" => " {email}",
            "calc-rate-card" => " {version}",
            "calc-refusal-plan-sum" => " {sum}",
            "calc-refusal-headcount-too-large" => " {maximum}",
            "calc-refusal-start-out-of-range" => " {first} {last}",
            key if key.ends_with("-n") || key.ends_with("-remove") => " {number}",
            "calc-paid-of" => " {paid} of {seats}, {left} left",
            "calc-paid-open" | "calc-paid-sum" => " {paid}",
            "calc-free-sum" => " {free}",
            "calc-next-from" => " {seats} {tier} {name} {fee}",
            "calc-next-contact" => " {seats}",
            "calc-move-change" => " {change} {total}",
            "calc-moved" => " {effect}",
            "calc-choice" => " {name} {change}",
            _ => "",
        };
        format!("«{key}»{place}")
    })
}

/// A quarterly contract of three years for 40 members and 12 clients.
pub(super) fn preset() -> Preset {
    Preset {
        headcount: vec![("team-member".to_owned(), 40), ("client".to_owned(), 12)],
        years: Some(3),
        schedule: Some("quarterly".to_owned()),
        ..Preset::default()
    }
}

/// The props of that contract.
pub(super) fn props() -> Props {
    let card = rate_card::parse(CARD).card.expect("the card is good");
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
