//! An offer as a calendar file ([RFC 5545]), for contracts with a start date:
//! what is paid when, a business review every three months within the term, a
//! review 90 days before the renewal, and the renewal. All of them take the
//! whole day and keep nobody busy.
//!
//! An event is known by what the offer is called, so that a calendar that is
//! given the file again changes its events and has no second ones: by the
//! reference and the customer; without a reference by the customer and the
//! start; without either by everything that was entered.
//!
//! [RFC 5545]: https://www.rfc-editor.org/rfc/rfc5545

use pricing::{Date, Quote};
use widget::words::fill;

use crate::send::Offer;

/// Days between the review of a renewal and the renewal.
const REVIEW_BEFORE: u32 = 90;

/// Months between two business reviews.
const REVIEW_EVERY: u32 = 3;

/// Octets of a line, without its end.
const LINE: usize = 75;

/// An event, by what it is in the file.
struct Event {
    id: String,
    day: Date,
    name: String,
    text: String,
}

impl Offer<'_> {
    /// The file; nothing without a start or a price.
    pub(crate) fn calendar(&self) -> Option<String> {
        let (start, quote) = (self.start()?, self.quote()?);
        let mut file = File(String::new());
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.text(
            "PRODID",
            &["-//", &self.given.seller, "//Quote//EN"].concat(),
        );
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        let (uid, stamp) = (self.uid(), stamp(&self.given.now));
        for event in self.events(start, quote) {
            file.line("BEGIN:VEVENT");
            file.line(&["UID:", &uid, "-", &event.id].concat());
            file.line(&["DTSTAMP:", &stamp].concat());
            file.line(&["DTSTART;VALUE=DATE:", &day(event.day)].concat());
            file.line(&["DTEND;VALUE=DATE:", &day(event.day.add_days(1))].concat());
            file.text("SUMMARY", &self.named(&event.name));
            file.text("DESCRIPTION", &event.text);
            file.line("TRANSP:TRANSPARENT");
            file.line("END:VEVENT");
        }
        file.line("END:VCALENDAR");
        Some(file.0)
    }

    fn events(&self, start: Date, quote: &Quote) -> Vec<Event> {
        let (words, format) = (self.words, &self.props.format);
        let text = self.description();
        let mut events = Vec::new();
        for part in &quote.installments {
            let number = format.integer(part.number.into());
            let amount = format.money(&part.amount);
            let values = [("number", &*number), ("amount", &*amount)];
            events.push(Event {
                id: ["payment-", &part.month.to_string()].concat(),
                day: start.add_months(part.month),
                name: fill(words.calendar_payment(), &values),
                text: text.clone(),
            });
        }
        let months = u32::try_from(quote.years.len()).unwrap_or_default() * 12;
        let mut month = REVIEW_EVERY;
        while month < months {
            events.push(Event {
                id: ["review-", &month.to_string()].concat(),
                day: start.add_months(month),
                name: words.calendar_review().to_owned(),
                text: text.clone(),
            });
            month += REVIEW_EVERY;
        }
        let renewal = start.add_months(months);
        if let Some(day) = before(start, renewal, REVIEW_BEFORE) {
            let date = format.date(&renewal);
            let rule = fill(words.calendar_renewal_rule(), &[("date", &date)]);
            events.push(Event {
                id: "renewal-review".to_owned(),
                day,
                name: words.calendar_renewal_review().to_owned(),
                text: [&rule, "\n", &text].concat(),
            });
        }
        events.push(Event {
            id: "renewal".to_owned(),
            day: renewal,
            name: words.calendar_renewal().to_owned(),
            text,
        });
        events
    }

    /// What an event is about, and whose it is.
    fn named(&self, name: &str) -> String {
        let mut named = name.to_owned();
        for whose in [self.customer(), &self.given.seller] {
            if !whose.is_empty() {
                named.push_str(" – ");
                named.push_str(whose);
            }
        }
        named
    }

    /// What stands in every event.
    fn description(&self) -> String {
        let mut text = self.heading();
        self.section(&mut text, &self.about(), 0);
        text.push('\n');
        self.ending(&mut text);
        text.push_str(&self.address());
        text
    }

    /// What the events of this offer have in common, and no other's have.
    fn uid(&self) -> String {
        let start = self.request.start.as_deref().unwrap_or_default();
        let seed = match (self.reference(), self.customer()) {
            ("", "") => self.link(),
            ("", customer) => ["customer\n", customer, "\n", start].concat(),
            (reference, customer) => ["reference\n", reference, "\n", customer].concat(),
        };
        hex(hash(&seed))
    }
}

/// So many days before `end`, if that is after `start`.
fn before(start: Date, end: Date, days: u32) -> Option<Date> {
    // Dates only go forwards: the first day from which `days` lead to the end.
    let (mut least, mut most) = (0_u32, 40_000_u32);
    while least < most {
        let middle = u32::midpoint(least, most);
        if start.add_days(middle + days) < end {
            least = middle + 1;
        } else {
            most = middle;
        }
    }
    let day = start.add_days(least);
    (least > 0 && day.add_days(days) == end).then_some(day)
}

/// `20270131`
fn day(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// `2026-11-23T12:07:10.000Z` as `20261123T120710Z`.
fn stamp(now: &str) -> String {
    let seconds = now.split(['.', 'Z']).next().unwrap_or_default();
    let mut stamp: String = seconds
        .chars()
        .filter(|c| !matches!(c, '-' | ':'))
        .collect();
    let is_stamp = stamp.len() == 15 && stamp.bytes().all(|it| it == b'T' || it.is_ascii_digit());
    if !is_stamp {
        "19700101T000000".clone_into(&mut stamp);
    }
    stamp.push('Z');
    stamp
}

/// FNV-1a: the same for the same text, wherever it is computed.
fn hash(text: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

fn hex(number: u64) -> String {
    let digit = |at: u32| char::from_digit(u32::try_from(number >> (4 * at) & 15).ok()?, 16);
    (0..16).rev().filter_map(digit).collect()
}

struct File(String);

impl File {
    /// A line, folded where it is too long, never inside a letter.
    fn line(&mut self, line: &str) {
        let mut octets = 0;
        for c in line.chars() {
            if octets + c.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(c);
            octets += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A property with a text.
    fn text(&mut self, name: &str, text: &str) {
        let mut line = name.to_owned();
        line.push(':');
        for c in text.chars() {
            match c {
                '\n' => line.push_str("\\n"),
                '\\' | ';' | ',' => line.extend(['\\', c]),
                c if c.is_control() => {}
                c => line.push(c),
            }
        }
        self.line(&line);
    }
}
