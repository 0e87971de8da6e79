//! The project's calculator in English and Chinese, and in numbers of Arabic,
//! with what a page hands in.

use std::path::{Path, PathBuf};
use std::{env, fs};

use pricing::{Date, RateCard, Role, Roles, Term, rate_card};
use widget::format::{Affixes, DatePattern, Format};
use widget::{Labels, Preset, Props, Words};

use crate::{Desk, DeskWords, Given};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")
}

/// The words of a locale that stand on one line; English where it has none.
fn word(locale: &str, key: &str) -> String {
    let in_file = |locale: &str| {
        let path = root().join(locale).join("locale.ftl");
        let file = fs::read_to_string(path).ok()?;
        file.lines().find_map(|line| {
            let (id, text) = line.split_once(" = ")?;
            (id == key).then(|| text.replace("{ $", "{").replace(" }", "}"))
        })
    };
    let found = in_file(locale).or_else(|| in_file("en"));
    found.unwrap_or_else(|| key.to_owned())
}

fn affixes(before: &str, behind: &str) -> Affixes {
    let pair = |sign: &str| (format!("{sign}{before}"), behind.to_owned());
    Affixes {
        positive: pair(""),
        negative: pair("-"),
    }
}

fn format(locale: &str) -> Format {
    let currencies = [("USD", "$"), ("EUR", "€"), ("CNY", "CN¥")];
    let english = Format {
        group: ",".to_owned(),
        primary: 3,
        secondary: 3,
        currencies: currencies
            .map(|(code, sign)| (code.to_owned(), affixes(sign, "")))
            .into(),
        date: DatePattern {
            pattern: "{monthname} {day}, {year}".to_owned(),
            months: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
                .split(' ')
                .map(str::to_owned)
                .collect(),
        },
        ..Format::plain()
    };
    let date = |pattern: &str| DatePattern {
        pattern: pattern.to_owned(),
        months: Vec::new(),
    };
    match locale {
        "zh" => Format {
            date: date("{year}年{month}月{day}日"),
            ..english
        },
        "ar" => Format {
            decimal: "٫".to_owned(),
            group: "٬".to_owned(),
            digits: "٠١٢٣٤٥٦٧٨٩".to_owned(),
            date: date("{day2}\u{200f}/{month2}\u{200f}/{year}"),
            ..english
        },
        _ => english,
    }
}

/// The project's rate card.
pub(super) fn card() -> RateCard {
    let text = fs::read_to_string(root().join("rate-card.toml")).unwrap();
    rate_card::parse(&text).card.unwrap()
}

/// The calculator of a locale.
pub(super) fn desk(locale: &str) -> Desk {
    let card = card();
    let role = |(id, name, paid): (&str, &str, bool)| Role {
        id: id.to_owned(),
        name: name.to_owned(),
        paid,
    };
    let roles = [
        ("project-administrator", "Project administrator", true),
        ("team-member", "Team member", true),
        ("client", "Client", false),
    ];
    let named = |kind: &str, id: &str| (id.to_owned(), word(locale, &format!("{kind}-{id}")));
    let props = Props {
        id: "calculator-1".to_owned(),
        locale: locale.to_owned(),
        words: Words::from_lookup(|key| word(locale, key)),
        labels: Labels {
            tiers: card.tiers.iter().map(|it| named("tier", &it.id)).collect(),
            schedules: card
                .schedules
                .iter()
                .map(|it| named("schedule", &it.id))
                .collect(),
            terms: card
                .terms
                .iter()
                .map(|it| (it.years, format!("{} years", it.years)))
                .collect(),
            extras: card
                .extras
                .iter()
                .map(|it| named("extra", &it.id))
                .collect(),
        },
        format: format(locale),
        roles: Roles::new(roles.map(role).into()),
        card,
        preset: Preset::default(),
        contact: "sales@example.org".to_owned(),
    };
    Desk {
        props,
        words: DeskWords::from_lookup(|key| word(locale, key)),
    }
}

/// The same with prices that are no examples.
pub(super) fn selling(locale: &str) -> Desk {
    let mut desk = desk(locale);
    desk.props.card.illustrative = false;
    desk
}

/// A page on 23 November 2026.
pub(super) fn given() -> Given {
    Given {
        today: Date::parse("2026-11-23"),
        now: "2026-11-23T12:07:10.000Z".to_owned(),
        address: "https://docs.example.org/en/docs/billing/".to_owned(),
        seller: "Blue".to_owned(),
        ..Given::default()
    }
}

/// The usual contract: three years, paid quarterly, with a start.
pub(super) const USUAL: &str = "v=1&team-member=40&client=12&years=3&schedule=quarterly&start=2027-01-31&extras=onboarding&customer=Acme%20Ltd&reference=Q-17";

/// A calculator with a term of ten years, for as many payments as there can
/// be.
pub(super) fn long() -> Desk {
    let mut desk = desk("en");
    let term = desk.props.card.terms[0].clone();
    desk.props.card.terms.push(Term { years: 10, ..term });
    desk
}

/// A custom plan of ten years with so many payments.
pub(super) fn plan(payments: usize) -> String {
    let last = payments - 1;
    let rows = (0..last).map(|month| format!("{month}:0.5,"));
    let rest = 1000 - 5 * last;
    format!(
        "v=1&team-member=40&years=10&schedule=custom&start=2027-01-31&plan={}{last}:{}.{}",
        rows.collect::<String>(),
        rest / 10,
        rest % 10,
    )
}

/// Holds a text to the file of that name. `BLESS=1` writes the file, for a
/// look at the diff.
#[track_caller]
pub(super) fn as_kept(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src/tests/sent")
        .join(name);
    if env::var_os("BLESS").is_some() {
        fs::write(&path, text).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, kept, "{}", path.display());
}
