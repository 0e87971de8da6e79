//! What must hold for any bytes that are taken for a link to a calculator, and
//! for everything that is sent of it. A broken promise is a panic, which the
//! fuzzer reports with the bytes.

use std::sync::OnceLock;

use desk::{Desk, DeskWords, Given};
use pricing::{Date, RateCard, Role, Roles, rate_card};
use widget::{Format, Labels, Preset, Props, Value, Words, share};

const CARD: &str = include_str!("../../../../content/rate-card.toml");

/// Bytes as a link: they are read whatever they are, what was read is written
/// and read again as the same, and nothing that is made of it breaks its form.
pub fn link(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for desk in desks() {
        let linked = share::read(&desk.props, &text);
        assert!(linked.problems.len() <= 20);
        let link = share::write(&desk.props, &linked.state);
        let again = share::read(&desk.props, &link);
        assert_eq!(again.problems, []);
        assert_eq!(share::write(&desk.props, &again.state), link);
        let notice = desk.notice(&text, |_| Some(desk.props.card.clone()));
        html(&notice);
        let given = given(&text);
        html(&desk.send(&text, &given));
        for form in ["link", "text", "table", "csv", "calendar", "document"] {
            let Value::Map(parts) = desk.sent(form, &text, &given) else {
                continue;
            };
            for (key, value) in parts {
                let Value::Text(value) = value else {
                    panic!("{key} is no text");
                };
                sent(form, &key, &value);
            }
        }
    }
}

fn sent(form: &str, key: &str, value: &str) {
    match (form, key) {
        (_, "html") => html(value),
        (_, "name") => assert!(value.chars().all(|c| c.is_alphanumeric() || c == '-')),
        ("calendar", "text") => {
            for line in value.split_terminator("\r\n") {
                assert!(line.len() <= 75 && !line.contains(char::is_control));
            }
        }
        ("csv", "text") => assert!(value.lines().all(|line| line.matches(',').count() == 7)),
        ("table", "text") => {
            let cells = value.split(['\t', '\n']);
            assert!(cells.into_iter().all(|cell| !cell.starts_with(['=', '@', '+'])));
        }
        _ => {}
    }
}

/// Nothing that was typed became markup: every tag is one that the desk has,
/// and an address of a mail is short and plain.
fn html(html: &str) {
    for tag in html.split('<').skip(1) {
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        let known = [
            "a", "article", "bdi", "br", "button", "dd", "div", "dl", "dt", "h2", "h3", "header",
            "input", "li", "p", "section", "span", "strong", "table", "tbody", "td", "th", "thead",
            "tr", "ul",
        ];
        assert!(known.contains(&name.as_str()), "<{tag}");
        assert_eq!(tag.matches('"').count() % 2, 0, "<{tag}");
    }
    if let Some((_, mail)) = html.split_once("href=\"mailto:") {
        let (mail, _) = mail.split_once('"').expect("an attribute ends");
        let mail = mail.replace("&amp;", "&");
        assert!(mail.len() <= 1900 && mail.bytes().all(|byte| byte.is_ascii_graphic()));
    }
}

/// The same text wherever the page has a field for one.
fn given(text: &str) -> Given {
    Given {
        today: Date::parse("2026-11-23"),
        now: text.to_owned(),
        address: "https://docs.example.org/en/docs/billing/".to_owned(),
        site: "Blue Docs".to_owned(),
        share: true,
        person: text.to_owned(),
        postal: text.to_owned(),
        notes: text.to_owned(),
    }
}

/// The project's calculator, in the numbers of two languages.
fn desks() -> &'static [Desk] {
    static MADE: OnceLock<[Desk; 2]> = OnceLock::new();
    MADE.get_or_init(|| {
        let card = rate_card::parse(CARD).card.expect("the card is good");
        let other = Format {
            decimal: "٫".to_owned(),
            group: "٬".to_owned(),
            primary: 3,
            secondary: 3,
            digits: "٠١٢٣٤٥٦٧٨٩".to_owned(),
            ..Format::plain()
        };
        [
            desk(card.clone(), Format::plain()),
            desk(
                RateCard {
                    illustrative: false,
                    ..card
                },
                other,
            ),
        ]
    })
}

fn desk(card: RateCard, format: Format) -> Desk {
    let role = |id: &str, paid| Role {
        id: id.into(),
        name: id.into(),
        paid,
    };
    let roles = Roles::new(vec![
        role("team-member", true),
        role("custom-user-roles", true),
        role("client", false),
    ]);
    Desk {
        props: Props {
            id: "calculator-1".into(),
            locale: "en".into(),
            words: Words::from_lookup(str::to_owned),
            labels: Labels::default(),
            format,
            roles,
            card,
            preset: Preset::default(),
            contact: "sales@example.org".into(),
        },
        words: DeskWords::from_lookup(|key| match key {
            "desk-send-label" => "{label}:".to_owned(),
            "desk-calendar-payment" => "{number}: {amount}".to_owned(),
            key => key.to_owned(),
        }),
    }
}
