//! What a new row of a custom plan proposes.

use super::sample::english;
use crate::plan_rows::{Row, first, proposed, sum};

/// A month and a share.
type Texts = (&'static str, &'static str);

fn rows(texts: &[(&str, &str)]) -> Vec<Row> {
    let row = |(month, share): &(&str, &str)| Row {
        month: (*month).to_owned(),
        share: (*share).to_owned(),
    };
    texts.iter().map(row).collect()
}

#[test]
fn a_plan_begins_with_two_halves() {
    assert_eq!(first(&english()), rows(&[("0", "50"), ("6", "50")]));
}

#[test]
fn a_new_row_follows_the_others() {
    let cases: [(&[Texts], Texts); 9] = [
        (&[], ("0", "100")),
        (&[("0", "40")], ("6", "60")),
        (&[("0", "40"), ("3", "33.5")], ("6", "26.5")),
        // Nothing is missing.
        (&[("0", "50"), ("6", "50")], ("12", "")),
        (&[("0", "80"), ("6", "50")], ("12", "")),
        // The term has 24 months.
        (&[("0", "10"), ("20", "10")], ("21", "80")),
        (&[("0", "10"), ("23", "10")], ("", "80")),
        // What cannot be read is left out, and leaves no sum.
        (&[("x", "10"), ("4", "y")], ("10", "")),
        (&[("9", "10"), ("4", "10.12345")], ("10", "")),
    ];
    for (texts, (month, share)) in cases {
        let row = proposed(&rows(texts), 23, &english());
        assert_eq!(
            (row.month.as_str(), row.share.as_str()),
            (month, share),
            "{texts:?}"
        );
    }
}

#[test]
fn shares_are_summed_exactly() {
    let shares = |shares: &[&str]| {
        let texts: Vec<(&str, &str)> = shares.iter().map(|share| ("0", *share)).collect();
        sum(&rows(&texts), &english())
    };
    assert_eq!(
        shares(&["33.3333", "33.3333", "33.3334"]).as_deref(),
        Some("100")
    );
    assert_eq!(shares(&["0.1", "0.2"]).as_deref(), Some("0.3"));
    assert_eq!(shares(&["1,000", " 2 %"]).as_deref(), Some("1002"));
    assert_eq!(shares(&["11.1111"]).as_deref(), Some("11.1111"));
    assert_eq!(shares(&[""]).as_deref(), Some("0"));
    assert_eq!(shares(&["half"]), None);
    assert_eq!(shares(&["99999999999999999999"]), None);
}
