//! The address of a mail, taken apart as a mail program does.

use widget::Value;

use super::sample::{USUAL, as_kept, desk, given, long, plan};
use crate::{Desk, Given};

/// The `href` of the panel's link.
fn address(desk: &Desk, link: &str, given: &Given) -> String {
    let html = desk.send(link, given);
    let (_, rest) = html.split_once("href=\"mailto:").unwrap();
    let (address, _) = rest.split_once('"').unwrap();
    assert!(
        address.bytes().all(|byte| byte.is_ascii_graphic()),
        "{address}"
    );
    format!("mailto:{}", address.replace("&amp;", "&"))
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend(before.bytes());
        bytes.push(u8::from_str_radix(&after[..2], 16).unwrap());
        rest = &after[2..];
    }
    bytes.extend(rest.bytes());
    String::from_utf8(bytes).unwrap()
}

/// Whom it is to, its subject and its body.
fn mail(desk: &Desk, link: &str) -> [String; 3] {
    let address = address(desk, link, &given());
    assert!(address.len() <= 1900, "{} letters", address.len());
    let (to, rest) = address["mailto:".len()..].split_once("?subject=").unwrap();
    let (subject, body) = rest.split_once("&body=").unwrap();
    let parts = [to, subject, body].map(decoded);
    assert!(!parts[1].contains(['\r', '\n']));
    let lines = parts[2].replace("\r\n", "");
    assert!(!lines.contains(['\r', '\n']), "lines end as those of mails");
    parts
}

fn link_of(desk: &Desk, link: &str) -> String {
    match desk.sent("link", link, &given()) {
        Value::Map(parts) => match &parts[2].1 {
            Value::Text(text) => text.clone(),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn it_has_the_summary_and_the_link() {
    let desk = desk("en");
    let [to, subject, body] = mail(&desk, USUAL);
    assert_eq!(to, "sales@example.org");
    assert_eq!(subject, "Estimate – Q-17 – Acme Ltd");
    as_kept("usual.mail.txt", &body.replace("\r\n", "\n"));
    assert!(body.ends_with(&format!("{}\r\n", link_of(&desk, USUAL))));
}

#[test]
fn many_people_ask_for_an_offer() {
    let [_, subject, body] = mail(&desk("en"), "team-member=9000&customer=Acme");
    assert_eq!(subject, "Request for an offer – Acme");
    as_kept("on-request.mail.txt", &body.replace("\r\n", "\n"));
}

#[test]
fn what_is_too_long_is_shortened_before_the_link() {
    // Each letter of Chinese takes nine.
    for (desk, link) in [
        (desk("zh"), USUAL.to_owned()),
        (desk("zh"), format!("{USUAL}&extras=onboarding&discount=20")),
        (long(), plan(120)),
    ] {
        let [_, _, body] = mail(&desk, &link);
        assert!(
            body.ends_with(&format!("{}\r\n", link_of(&desk, &link))),
            "{body}"
        );
    }
}

#[test]
fn a_link_that_is_too_long_is_left_out_and_not_cut() {
    for (desk, link) in [
        (desk("en"), format!("{USUAL}{}", "é".repeat(190))),
        (desk("zh"), format!("{USUAL}{}", "界".repeat(190))),
    ] {
        let [_, _, body] = mail(&desk, &link);
        let kept = body.contains(&link_of(&desk, &link));
        assert!(!kept && !body.contains("#v="), "{body}");
        assert!(body.contains(desk.words.send_mail_no_link()), "{body}");
    }
}

#[test]
fn what_is_typed_cannot_add_a_header() {
    let [to, subject, body] = mail(
        &desk("en"),
        "team-member=4&customer=a%26cc%3Dx%40example.org%3F%0D%0ABcc:y&reference=%25%23%2B",
    );
    assert_eq!(to, "sales@example.org");
    assert_eq!(subject, "Estimate – %#+ – a&cc=x@example.org?Bcc:y");
    assert!(body.contains("a&cc=x@example.org?Bcc:y\r\n"), "{body}");
}
