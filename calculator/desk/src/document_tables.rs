//! The tables of the document. Their first row is repeated on every page that
//! they reach, and many payments stand side by side, so that 120 of them fit.

use pricing::Quote;
use widget::words::fill;

use crate::markup::Markup;
use crate::send::Offer;

/// From so many payments on there are two, and then three of them in a row.
const TWO_IN_A_ROW: usize = 7;
const THREE_IN_A_ROW: usize = 25;

/// Who is paid for and who is not.
pub(crate) fn people(offer: &Offer, page: &mut Markup) {
    let (texts, words) = (&offer.props.words, offer.words);
    let columns = [
        words.document_role(),
        words.document_seat(),
        words.document_number(),
    ];
    begin(page, "quote-people", &columns);
    for (role, people) in offer.held() {
        let seat = if role.paid {
            texts.paid()
        } else {
            texts.free()
        };
        page.open("tr", &[]);
        page.element("th", &[("scope", "row")], &role.name);
        page.element("td", &[], seat);
        page.element("td", &[], &offer.props.format.integer(people));
        page.close();
    }
    end(page);
}

/// The years, the services, and what all of them cost.
pub(crate) fn prices(offer: &Offer, page: &mut Markup, quote: &Quote) {
    let (texts, format) = (&offer.props.words, &offer.props.format);
    // What no year has needs no column.
    let mut columns = vec![("list", texts.list())];
    let years = || quote.years.iter();
    if years().any(|year| !year.term_discount.is_zero()) {
        columns.push(("term", texts.term_discount()));
    }
    if years().any(|year| !year.negotiated_discount.is_zero()) {
        columns.push(("negotiated", texts.negotiated_discount()));
    }
    if years().any(|year| !year.schedule_adjustment.is_zero()) {
        columns.push(("schedule", texts.schedule_adjustment()));
    }
    columns.push(("total", texts.year_total()));
    let mut names = vec![texts.year()];
    names.extend(columns.iter().map(|(_, name)| *name));
    begin(page, "quote-prices", &names);
    for year in &quote.years {
        let number = format.integer(year.year.into());
        let name = fill(texts.year_n(), &[("number", &number)]);
        page.open("tr", &[]);
        page.element("th", &[("scope", "row")], &name);
        for (column, _) in &columns {
            let amount = match *column {
                "list" => &year.list,
                "term" => &year.term_discount,
                "negotiated" => &year.negotiated_discount,
                "schedule" => &year.schedule_adjustment,
                _ => &year.total,
            };
            page.element("td", &[], &format.money(amount));
        }
        page.close();
    }
    let span = columns.len().to_string();
    for fee in &quote.one_time {
        let name = offer.props.labels.extra(&fee.id);
        last(page, "", &span, name, &format.money(&fee.amount));
    }
    let total = format.money(&quote.total_contract_value);
    last(
        page,
        "quote-sum",
        &span,
        texts.total_contract_value(),
        &total,
    );
    end(page);
}

/// A row with one amount, in the last column.
fn last(page: &mut Markup, class: &str, span: &str, name: &str, amount: &str) {
    page.open("tr", &[("class", class)]);
    page.element("th", &[("scope", "row"), ("colspan", span)], name);
    page.element("td", &[], amount).close();
}

/// What is paid when.
pub(crate) fn payments(offer: &Offer, page: &mut Markup, quote: &Quote) {
    let (texts, format) = (&offer.props.words, &offer.props.format);
    page.element("h3", &[], texts.installments_caption());
    let count = quote.installments.len();
    let side = match count {
        ..TWO_IN_A_ROW => 1,
        TWO_IN_A_ROW..THREE_IN_A_ROW => 2,
        _ => 3,
    };
    let dated = offer.start().is_some();
    let when = if dated { texts.due() } else { texts.month() };
    let names = [texts.installment(), when, texts.amount()].repeat(side);
    let class = [
        "quote-payments",
        "quote-payments quote-two",
        "quote-payments quote-three",
    ];
    begin(page, class[side - 1], &names);
    for row in quote.installments.chunks(side) {
        page.open("tr", &[]);
        for part in row {
            let when = match part.due {
                Some(due) => format.date(&due),
                None => format.integer(part.month.into()),
            };
            page.element("td", &[], &format.integer(part.number.into()));
            page.element("td", &[], &when);
            page.element("td", &[], &format.money(&part.amount));
        }
        for _ in row.len()..side {
            page.element("td", &[("colspan", "3")], "");
        }
        page.close();
    }
    end(page);
}

fn begin(page: &mut Markup, class: &str, columns: &[&str]) {
    page.open("div", &[("class", "quote-table")]);
    page.open("table", &[("class", class)]);
    page.open("thead", &[]).open("tr", &[]);
    for name in columns {
        page.element("th", &[("scope", "col")], name);
    }
    page.close().close().open("tbody", &[]);
}

fn end(page: &mut Markup) {
    page.close().close().close();
}
