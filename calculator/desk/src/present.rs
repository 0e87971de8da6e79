//! What a customer is shown on the whole screen: few figures, large. A
//! negotiated discount is named only when it is asked for; whether it needs
//! approval, never.

use pricing::{Installment, Quote};
use widget::words::fill;
use widget::{Answer, share};

use crate::Desk;
use crate::markup::Markup;
use crate::sales::choice;
use crate::scenarios_rows::{Column, year_label};

/// The most years and extras that are shown one by one: more would be too
/// small to read.
const MOST_LINES: usize = 4;

/// The most groups of equal installments.
const MOST_GROUPS: usize = 8;

/// What is shown besides the inputs.
#[derive(Clone, Debug, Default)]
pub struct Presented<'a> {
    /// The scenario's name; empty for the current inputs.
    pub name: &'a str,
    /// The customer where the inputs have none.
    pub customer: &'a str,
    /// The reference where the inputs have none.
    pub reference: &'a str,
    /// Whether the negotiated discount is named.
    pub discount: bool,
}

impl Desk {
    /// What stays while scenarios are stepped through.
    pub fn present_frame(&self) -> String {
        let words = &self.words;
        let mut page = Markup::default();
        page.open("div", &[("class", "present-sheet")]);
        page.open("div", &[("class", "present-figures")]).close();
        page.open("div", &[("class", "present-controls")]);
        page.open("div", &[("class", "present-steps")]);
        let button = |page: &mut Markup, act: &str, name: &str| {
            page.element("button", &[("type", "button"), ("data-act", act)], name);
        };
        button(&mut page, "previous", words.present_previous());
        let place = [("class", "present-place"), ("role", "status")];
        page.open("span", &place).close();
        button(&mut page, "next", words.present_next());
        page.close();
        choice(&mut page, "discount", words.present_discount());
        button(&mut page, "full", words.present_full());
        button(&mut page, "close", words.close());
        page.finish()
    }

    /// Which of the scenarios is shown, and its name.
    pub fn present_place(&self, number: u64, count: u64, name: &str) -> String {
        let format = &self.props.format;
        let (number, count) = (format.integer(number), format.integer(count));
        let values = [("number", number.as_str()), ("count", &count)];
        let mut place = fill(self.words.present_place(), &values);
        if !name.is_empty() {
            place.push_str(" · ");
            place.push_str(name);
        }
        place
    }

    /// The figures of a link.
    pub fn present(&self, link: &str, given: &Presented) -> String {
        let words = &self.props.words;
        let state = share::read(&self.props, link).state;
        let either = |own: String, other: &str| {
            if own.is_empty() {
                other.to_owned()
            } else {
                own
            }
        };
        let customer = either(state.customer, given.customer);
        let reference = either(state.reference, given.reference);
        let column = Column::new(self, link);
        let mut id = self.props.id.clone();
        id.push_str("-present-title");
        let mut page = Markup::default();
        page.open("div", &[("class", "present-head")]);
        let title = if customer.is_empty() {
            words.result()
        } else {
            &customer
        };
        // A name's own direction is not the line's.
        page.open("h2", &[("id", &id)]).element("bdi", &[], title);
        page.close();
        for text in [reference.as_str(), given.name] {
            if !text.is_empty() {
                page.open("p", &[]).element("bdi", &[], text).close();
            }
        }
        if self.props.card.illustrative {
            page.element("p", &[("class", "illustrative")], words.illustrative());
        }
        page.close();
        match &column.answer {
            Answer::Quoted(quote) => self.figures(&mut page, &column, quote, given),
            Answer::ContactSales(_) => {
                page.element("p", &[("class", "present-words")], words.contact_sales());
            }
            Answer::Wrong(_) => {
                page.element("p", &[("class", "present-words")], words.check_fields());
            }
        }
        page.finish()
    }

    fn figures(&self, page: &mut Markup, column: &Column, quote: &Quote, given: &Presented) {
        let (words, format) = (&self.props.words, &self.props.format);
        let fact = |page: &mut Markup, name: &str, text: &str| {
            page.open("div", &[]);
            page.element("dt", &[], name).element("dd", &[], text);
            page.close();
        };
        page.open("p", &[("class", "present-total")]);
        page.element("span", &[], words.total_contract_value())
            .text(" ");
        let total = &quote.total_contract_value;
        let exact = total.to_string();
        page.element("data", &[("value", &exact)], &format.money(total));
        page.close();
        page.open("dl", &[("class", "present-facts")]);
        for (name, amount) in self.yearly(quote) {
            fact(page, &name, &amount);
        }
        fact(page, words.paid_seats(), &self.seats(quote));
        fact(page, words.tier(), self.props.labels.tier(&quote.tier.id));
        let average = format.money(&quote.average_per_paid_seat_month);
        fact(page, words.average(), &average);
        let extras = quote.one_time.iter();
        for extra in extras.take(MOST_LINES) {
            let name = self.props.labels.extra(&extra.id);
            fact(page, name, &format.money(&extra.amount));
        }
        fact(page, words.term(), &column.term(&self.props));
        if given.discount
            && let Some(percent) = format.parse_decimal(&column.state.discount)
            && percent != "0"
        {
            let shown = format.percent_text(&percent);
            fact(page, words.negotiated_discount(), &shown);
        }
        page.open("div", &[("class", "present-installments")]);
        page.element("dt", &[], words.installments_caption());
        page.open("dd", &[]);
        page.open("ul", &[]);
        for (amount, due) in self.installments(&quote.installments) {
            page.open("li", &[]).element("bdi", &[], &amount);
            if !due.is_empty() {
                page.text(" · ").element("bdi", &[], &due);
            }
            page.close();
        }
        page.close().close().close().close();
        page.open("p", &[("class", "hint")]);
        page.text(words.before_tax()).text(" ");
        let version = [("version", quote.rate_card.as_str())];
        page.text(&fill(words.rate_card(), &version)).close();
    }

    /// What each year costs; one figure where that is the same every year.
    fn yearly(&self, quote: &Quote) -> Vec<(String, String)> {
        let (words, format) = (&self.props.words, &self.props.format);
        let first = quote.years.first();
        let same = |line: &pricing::YearLine| first.is_some_and(|it| it.total == line.total);
        let mut lines = Vec::new();
        if let Some(first) = first
            && quote.years.iter().all(same)
        {
            let name = words.year_total().to_owned();
            return vec![(name, format.money(&first.total))];
        }
        for (year, line) in quote.years.iter().enumerate().take(MOST_LINES) {
            lines.push((year_label(self, year), format.money(&line.total)));
        }
        lines
    }

    /// Paid seats of those in the tier.
    fn seats(&self, quote: &Quote) -> String {
        let format = &self.props.format;
        let paid = format.integer(quote.seats.paid);
        match quote.tier.seats {
            Some(seats) => {
                let seats = format.integer(seats);
                let values = [("paid", paid.as_str()), ("seats", &seats)];
                fill(self.words.present_seats(), &values)
            }
            None => paid,
        }
    }

    /// The installments in short: neighbours of one amount together, and the
    /// day of the first of them.
    pub(crate) fn installments(&self, installments: &[Installment]) -> Vec<(String, String)> {
        let format = &self.props.format;
        let groups: Vec<&[Installment]> = installments
            .chunk_by(|one, next| one.amount == next.amount)
            .collect();
        let mut lines = Vec::new();
        for group in groups.iter().take(MOST_GROUPS) {
            let Some(first) = group.first() else { continue };
            let amount = format.money(&first.amount);
            let count = u64::try_from(group.len()).unwrap_or(u64::MAX);
            let count = format.integer(count);
            let values = [("count", count.as_str()), ("amount", &amount)];
            let line = match group.len() {
                1 => amount.clone(),
                _ => fill(self.words.present_equal(), &values),
            };
            let due = first.due.map(|due| format.date(&due));
            lines.push((line, due.unwrap_or_default()));
        }
        if groups.len() > MOST_GROUPS {
            lines.push(("…".to_owned(), String::new()));
        }
        lines
    }
}
