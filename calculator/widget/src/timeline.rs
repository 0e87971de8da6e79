//! When how much is paid, as a drawing: a bar for each installment where it
//! falls in the contract. The table of installments says the same in words,
//! so that this is hidden from who does not see it.

use pricing::Quote;

use crate::page::Page;
use crate::words::fill;

/// A drawing is as wide as its column: places along it are thousandths of
/// that, written as percentages, so that texts keep their size.
pub(crate) fn place(thousandths: u64) -> String {
    let mut text = (thousandths / 10).to_string();
    text.push('.');
    text.push_str(&(thousandths % 10).to_string());
    text.push('%');
    text
}

/// The height of the highest bar, in pixels.
const HIGHEST: i64 = 48;

/// The bars, with the years and the renewal below them.
pub(crate) fn timeline(page: &mut Page, quote: &Quote) {
    let (props, texts) = (page.props, &page.props.words);
    let years = u64::try_from(quote.years.len()).unwrap_or(1).max(1);
    let months = years * 12;
    let amounts = quote.installments.iter().map(|it| it.amount.minor());
    let most = amounts.max().unwrap_or(1).max(1);
    page.open("div", &["class", "aria-hidden"], &["timeline", "true"]);
    page.open("svg", &["width", "height"], &["100%", "60"]);
    let line = &["x1", "x2", "y1", "y2"];
    page.open(
        "line",
        &["class", "x1", "x2", "y1", "y2"],
        &["axis", "0", "100%", "52", "52"],
    );
    page.close();
    for year in 1..years {
        let at = place(year * 1000 / years);
        page.open("line", line, &[&at, &at, "46", "58"]);
        page.close();
    }
    for installment in &quote.installments {
        // A bar that is there can be seen.
        let share = i128::from(installment.amount.minor()) * i128::from(HIGHEST);
        let height = i64::try_from(share / i128::from(most))
            .unwrap_or(HIGHEST)
            .max(2);
        let at = place(u64::from(installment.month) * 1000 / months);
        let (y, height) = ((52 - height).to_string(), height.to_string());
        page.open(
            "rect",
            &["x", "y", "width", "height"],
            &[&at, &y, "5", &height],
        );
        page.close();
    }
    page.close();
    page.open("div", &["class"], &["timeline-years"]);
    for year in 1..=years {
        let number = props.format.integer(year);
        page.text("span", "", &fill(texts.year_n(), &[("number", &number)]));
    }
    page.close();
    page.close();
}
