//! What the rows of a custom plan are reckoned to: sums, new rows, rests,
//! equal parts, another unit.

use pricing::{Currency, Money};

use super::sample::english;
use crate::plan_rows::{Row, Unit, converted, equal, first, proposed, rest, sum};

/// A month and a share.
type Texts = (&'static str, &'static str);

/// The row that gets the rest, and how much.
type Rest = Option<(usize, u64)>;

fn rows(texts: &[(&str, &str)]) -> Vec<Row> {
    let row = |(month, share): &(&str, &str)| Row {
        month: (*month).to_owned(),
        share: (*share).to_owned(),
        date: None,
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
        let row = proposed(&rows(texts), 23, Unit::PERCENT, &english());
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
        let sum = sum(&rows(&texts), Unit::PERCENT, &english());
        sum.map(|parts| Unit::PERCENT.exact(parts))
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

fn usd(total: &str) -> Unit {
    let usd = Currency::from_code("USD").unwrap();
    Unit::amounts(usd, Some(Money::parse(total, usd).unwrap()))
}

fn texts(rows: &[Row]) -> Vec<(&str, &str)> {
    rows.iter()
        .map(|row| (row.month.as_str(), row.share.as_str()))
        .collect()
}

#[test]
fn amounts_are_reckoned_in_minor_units() {
    let sum = |shares: &[&str], unit| {
        let texts: Vec<(&str, &str)> = shares.iter().map(|share| ("0", *share)).collect();
        sum(&rows(&texts), unit, &english())
    };
    assert_eq!(sum(&["0.10", "0.2", "1,000"], usd("1")), Some(100_030));
    assert_eq!(sum(&["0.001"], usd("1")), None, "no such coin");
    let yen = Unit::amounts(Currency::from_code("JPY").unwrap(), None);
    assert_eq!(sum(&["1", "2"], yen), Some(3));
    assert_eq!(sum(&["1.0"], yen), None);
    let long = format!("0.{}", "3".repeat(40));
    assert_eq!(sum(&[&long], Unit::PERCENT), None);
    let large = "9".repeat(40);
    assert_eq!(sum(&[&large], Unit::PERCENT), None);
    for (unit, parts, text) in [
        (usd("1"), 0, "0.00"),
        (usd("1"), 5, "0.05"),
        (usd("1"), 123_456, "1234.56"),
        (yen, 7, "7"),
        (Unit::PERCENT, 0, "0"),
        (Unit::PERCENT, 1, "0.0001"),
        (Unit::PERCENT, 335_000, "33.5"),
        (Unit::PERCENT, 1_000_000, "100"),
    ] {
        assert_eq!(unit.exact(parts), text);
    }
}

#[test]
fn the_rest_goes_to_the_row_without_a_part_or_to_the_last() {
    let cases: [(&[&str], Rest); 8] = [
        (&["40", "50"], Some((1, 600_000))),
        (&["40", "", "30"], Some((1, 300_000))),
        (&["", ""], Some((0, 1_000_000))),
        (&["33.3333", "33.3333", "1"], Some((2, 333_334))),
        // The row has it, the others leave nothing, one cannot be read.
        (&["40", "60"], None),
        (&["100", "10"], None),
        (&["half", "10"], None),
        (&[], None),
    ];
    for (shares, expected) in cases {
        let texts: Vec<(&str, &str)> = shares.iter().map(|share| ("0", *share)).collect();
        let found = rest(&rows(&texts), Unit::PERCENT, &english());
        assert_eq!(found, expected, "{shares:?}");
    }
}

#[test]
fn equal_parts_are_the_whole_for_every_number_of_rows() {
    for (unit, whole) in [
        (Unit::PERCENT, 1_000_000),
        (usd("9931.06"), 993_106),
        (usd("0.07"), 7),
    ] {
        for count in 1..=120 {
            let rows = equal(&[], count, 36, unit, &english()).unwrap();
            assert_eq!(sum(&rows, unit, &english()), Some(whole), "{count}");
        }
    }
    let three = equal(
        &rows(&[("0", ""), ("2", "x"), ("9", "7")]),
        3,
        12,
        Unit::PERCENT,
        &english(),
    );
    let parts = [("0", "33.3334"), ("2", "33.3333"), ("9", "33.3333")];
    assert_eq!(texts(&three.unwrap()), parts, "months stay");
    let spread = equal(
        &rows(&[("0", ""), ("", "")]),
        2,
        12,
        usd("3,000.01".replace(',', "").as_str()),
        &english(),
    );
    assert_eq!(
        texts(&spread.unwrap()),
        [("0", "1,500.01"), ("6", "1,500.00")]
    );
    let more = equal(&rows(&[("5", "")]), 4, 24, Unit::PERCENT, &english());
    let parts = [("0", "25"), ("6", "25"), ("12", "25"), ("18", "25")];
    assert_eq!(texts(&more.unwrap()), parts);
    assert_eq!(equal(&[], 0, 12, Unit::PERCENT, &english()), None);
}

#[test]
fn shares_become_amounts_and_back_and_stay_the_whole() {
    let format = english();
    let unit = usd("9931.06");
    for shares in [
        vec!["33.3333", "33.3333", "33.3334"],
        vec!["0.0001", "99.9999"],
        vec!["100"],
        vec!["7", "13", "29", "51"],
    ] {
        let given: Vec<(&str, &str)> = shares.iter().map(|share| ("0", *share)).collect();
        let amounts = converted(&rows(&given), Unit::PERCENT, unit, &format);
        assert_eq!(sum(&amounts, unit, &format), Some(993_106), "{shares:?}");
        let back = converted(&amounts, unit, Unit::PERCENT, &format);
        assert_eq!(
            sum(&back, Unit::PERCENT, &format),
            Some(1_000_000),
            "{shares:?}"
        );
    }
    // What is not the whole stays what it is; what cannot be read, too.
    let part = converted(
        &rows(&[("0", "50"), ("1", "half"), ("2", "")]),
        Unit::PERCENT,
        unit,
        &format,
    );
    assert_eq!(texts(&part), [("0", "4,965.53"), ("1", "half"), ("2", "")]);
    let unknown = Unit::amounts(Currency::from_code("USD").unwrap(), None);
    let same = rows(&[("0", "50"), ("6", "50")]);
    assert_eq!(converted(&same, Unit::PERCENT, unknown, &format), same);
}
