//! What is said of a link that was opened.

use pricing::{Money, RateCard, TierPrice};

use super::sample::{as_kept, card, desk};

/// A card as it was before: cheaper or dearer.
fn earlier(fee: &str) -> RateCard {
    let mut card = card();
    card.version = "2025-01".to_owned();
    let fees = card
        .currencies
        .iter()
        .map(|it| Money::parse(fee, *it).unwrap());
    card.tiers[0].price = TierPrice::Published(fees.collect());
    card
}

fn said(link: &str, archived: impl Into<Option<RateCard>>) -> String {
    let archived = archived.into();
    desk("en").notice(link, |version| {
        archived.clone().filter(|card| card.version == version)
    })
}

const OLDER: &str = "v=1&card=2025-01&team-member=40";

#[test]
fn nothing_is_said_of_a_good_link() {
    assert_eq!(said("v=1&card=2026-11&team-member=40", None), "");
    assert_eq!(said("team-member=40", None), "");
}

#[test]
fn an_older_card_has_its_total_todays_and_the_difference() {
    let html = said(OLDER, Some(earlier("3000")));
    as_kept(
        "notice-older.html",
        &format!("{}\n", html.replace("</div>", "</div>\n")),
    );
    for (fee, difference) in [
        ("3000", "+$500.00"),
        ("4000", "-$500.00"),
        ("3500", "$0.00"),
    ] {
        let html = said(OLDER, Some(earlier(fee)));
        assert!(
            html.contains(&format!("<dt>Difference</dt><dd>{difference}</dd>")),
            "{html}"
        );
    }
}

#[test]
fn totals_that_are_not_there_have_no_difference() {
    // Sales made the offer then, and the price is on the card today.
    let mut asked = earlier("3000");
    asked.tiers[0].price = TierPrice::Contact;
    let html = said(OLDER, Some(asked));
    assert!(html.contains("<dd>On request</dd>"), "{html}");
    assert!(
        html.contains("<dd>$3,500.00</dd>") && !html.contains("Difference"),
        "{html}"
    );
    let html = said("v=1&card=2025-01&team-member=~x", Some(earlier("3000")));
    assert!(
        !html.contains("Difference") && !html.contains('$'),
        "{html}"
    );
    // A currency that is only on one of the cards.
    let mut elsewhere = earlier("3000");
    elsewhere.currencies.remove(0);
    let html = said(OLDER, Some(elsewhere));
    assert!(!html.contains("Difference"), "{html}");
}

#[test]
fn a_card_that_is_gone_says_so() {
    let html = said(OLDER, None);
    assert!(
        html.contains("The earlier rate card is no longer at hand"),
        "{html}"
    );
    assert!(!html.contains("<dl"), "{html}");
}

#[test]
fn damaged_parts_are_listed_and_cannot_be_markup() {
    let html = said("v=2&team-member=<b>&client=1&client=2&<i>=1&years=7", None);
    as_kept(
        "notice-damaged.html",
        &format!("{}\n", html.replace("</li>", "</li>\n")),
    );
    assert!(!html.contains("<b>") && !html.contains("<i>"));
}
