//! A quote as a table that a person can read aloud, in any locale of the
//! content. Words and number formats are those of the page's calculator.

use std::fmt::Write as _;
use std::iter::once;

use pricing::{
    ContactSales, Currency, Explanation, Installment, Money, NextTier, Outcome, Quote, Refusal,
    YearLine,
};
use unicode_width::UnicodeWidthStr as _;
use widget::format::Format;
use widget::how::lines;
use widget::refusal_text;

use super::quote_engine::Engine;
use super::quote_input;
use crate::diagnostic::Diagnostic;
use crate::index::Locale;
use crate::locale::{self, CardWord, canonical_tag};
use crate::nearest::nearest;
use crate::render::calculator;

/// One amount of a year.
type Column = fn(&YearLine) -> Money;

/// The columns of the table of years: name, amount, whether always shown.
const COLUMNS: [(&str, Column, bool); 5] = [
    ("calc-list", |year| year.list, true),
    ("calc-term-discount", |year| year.term_discount, false),
    (
        "calc-negotiated-discount",
        |year| year.negotiated_discount,
        false,
    ),
    (
        "calc-schedule-adjustment",
        |year| year.schedule_adjustment,
        false,
    ),
    ("calc-year-total", |year| year.total, true),
];

pub(super) struct Table<'a> {
    engine: &'a Engine,
    pub(super) locale: &'a Locale,
    pub(super) format: Format,
    pub(super) text: String,
}

/// The locale of the content that a tag names; without a tag the default one.
pub(super) fn locale<'e>(
    engine: &'e Engine,
    tag: Option<&str>,
) -> Result<&'e Locale, Box<Diagnostic>> {
    let Some(tag) = tag else {
        return Ok(engine.index.default_locale());
    };
    let canonical = canonical_tag(tag);
    let wanted = canonical.as_deref().unwrap_or(tag);
    engine.index.locale(wanted).ok_or_else(|| {
        let known = || engine.index.locales.iter().map(|it| it.tag.as_str());
        let all: Vec<&str> = known().collect();
        let help = match nearest(wanted, known()) {
            Some(near) => format!("the nearest is `{near}`; known locales: {}", all.join(", ")),
            None => format!("known locales: {}", all.join(", ")),
        };
        let message = format!("the content has no locale `{tag}`");
        Box::new(Diagnostic::error("locale-unknown", message).help(help))
    })
}

/// The outcome as text; `by_flags` tells the command line's options from a
/// file with a request.
pub(super) fn table(
    engine: &Engine,
    locale: &Locale,
    outcome: &Outcome,
    explanation: &[Explanation],
    by_flags: bool,
) -> String {
    let mut table = Table::new(engine, locale);
    match outcome {
        Outcome::Quoted(quote) => table.quote(quote, explanation),
        Outcome::ContactSales(contact) => table.contact(contact),
        Outcome::Refused(refusal) => {
            table.refusal(refusal, by_flags);
        }
    }
    table.text
}

impl<'a> Table<'a> {
    pub(super) fn new(engine: &'a Engine, locale: &'a Locale) -> Self {
        Self {
            engine,
            locale,
            format: locale::format(&locale.tag, &engine.card.currencies),
            text: String::new(),
        }
    }

    pub(super) fn word(&self, name: &str) -> String {
        self.locale.words.get(name)
    }

    pub(super) fn named(&self, kind: CardWord, id: &str) -> String {
        self.locale.words.of_card(kind, id)
    }

    /// What is wrong and what to do, at the option it is about, as the engine
    /// says it: the locale's words speak to somebody who has a form with lists
    /// before them. Where they are of another language, they come first.
    pub(super) fn refusal(&mut self, refusal: &Refusal, by_flags: bool) {
        let code = refusal.code.as_str();
        let name = format!("calc-refusal-{}", code.replace('_', "-"));
        let english = self.locale.tag.split('-').next() == Some("en");
        if !english && self.locale.words.own(&name).is_some() {
            let texts = calculator::texts(&self.locale.words);
            let message = refusal_text(&texts, &self.format, refusal);
            let _ = writeln!(self.text, "{message}");
        }
        let about = if by_flags {
            quote_input::option_of(refusal)
        } else {
            Some(refusal.field.clone())
        };
        if let Some(about) = about {
            let _ = write!(self.text, "{about}: ");
        }
        let _ = writeln!(self.text, "{} ({code})", refusal.message());
    }

    fn quote(&mut self, quote: &Quote, explanation: &[Explanation]) {
        self.seats(quote);
        self.years(&quote.years);
        self.totals(quote);
        self.installments(&quote.installments);
        self.outlook(quote);
        if let Some(cheaper) = &quote.cheaper_at {
            let seats = self.format.integer(cheaper.seats);
            let total = self.format.money(&cheaper.total_contract_value);
            let values = [("seats", seats.as_str()), ("total", total.as_str())];
            let text = self.locale.words.with("calc-cheaper-at", &values);
            let _ = writeln!(self.text, "{text}\n");
        }
        self.explanation(explanation);
        if quote.needs_approval {
            self.line("calc-needs-approval");
        }
        self.notes(quote.currency);
    }

    fn seats(&mut self, quote: &Quote) {
        let tier = self.named(CardWord::Tier, &quote.tier.id);
        let seats = match quote.tier.seats {
            Some(seats) => self.format.integer(seats),
            None => self.word("calc-unlimited"),
        };
        let paid = self.format.integer(quote.seats.paid);
        let free = self.format.integer(quote.seats.free);
        let mut rows = vec![
            (self.word("calc-paid-seats"), paid),
            (self.word("calc-free-users"), free),
            (self.word("calc-tier"), tier),
            (self.word("calc-tier-seats"), seats),
        ];
        if let Some(headroom) = quote.tier.headroom {
            rows.push((self.word("calc-headroom"), self.format.integer(headroom)));
        }
        self.pairs(&rows);
    }

    /// A row a year; a discount or adjustment that is zero in every year has
    /// no column.
    fn years(&mut self, years: &[YearLine]) {
        let columns: Vec<(&str, Column)> = COLUMNS
            .iter()
            .copied()
            .filter(|(_, amount, always)| {
                *always || years.iter().any(|year| !amount(year).is_zero())
            })
            .map(|(name, amount, _)| (name, amount))
            .collect();
        let names = columns.iter().map(|(name, _)| self.word(name));
        let mut grid: Vec<Vec<String>> = vec![once(self.word("calc-year")).chain(names).collect()];
        for year in years {
            let amounts = columns
                .iter()
                .map(|(_, amount)| self.format.money(&amount(year)));
            grid.push(once(year.year.to_string()).chain(amounts).collect());
        }
        self.grid(&grid);
    }

    fn totals(&mut self, quote: &Quote) {
        let mut rows = Vec::new();
        for extra in &quote.one_time {
            let name = self.named(CardWord::Extra, &extra.id);
            rows.push((name, self.format.money(&extra.amount)));
        }
        let total = self.format.money(&quote.total_contract_value);
        rows.push((self.word("calc-total-contract-value"), total));
        let average = self.format.money(&quote.average_per_paid_seat_month);
        rows.push((self.word("calc-average"), average));
        self.pairs(&rows);
    }

    fn installments(&mut self, installments: &[Installment]) {
        let dated = installments.iter().any(|part| part.due.is_some());
        let when = if dated { "calc-due" } else { "calc-month" };
        let header = ["calc-installment", when, "calc-amount"];
        let mut grid = vec![header.map(|name| self.word(name)).to_vec()];
        for part in installments {
            let when = match &part.due {
                Some(due) => self.format.date(due),
                None => part.month.to_string(),
            };
            grid.push(vec![
                part.number.to_string(),
                when,
                self.format.money(&part.amount),
            ]);
        }
        self.grid(&grid);
    }

    /// What comes after this contract, and with more people.
    fn outlook(&mut self, quote: &Quote) {
        let mut rows = Vec::new();
        if let Some(until) = &quote.valid_until {
            rows.push((self.word("quote-valid-until"), self.format.date(until)));
        }
        if let Some(renewal) = &quote.renewal {
            rows.push((self.word("calc-renewal"), self.format.date(renewal)));
        }
        self.next_tier(quote.next_tier.as_ref(), &mut rows);
        self.pairs(&rows);
    }

    pub(super) fn next_tier(&self, next: Option<&NextTier>, rows: &mut Vec<(String, String)>) {
        let Some(next) = next else { return };
        let name = self.named(CardWord::Tier, &next.id);
        rows.push((self.word("calc-next-tier"), name));
        let total = match &next.total_contract_value {
            Some(total) => self.format.money(total),
            None => self.word("calc-on-request"),
        };
        rows.push((self.word("calc-next-tier-total"), total));
    }

    /// A line for each figure: what it is, and how it came about.
    fn explanation(&mut self, explanation: &[Explanation]) {
        if explanation.is_empty() {
            return;
        }
        let words = &self.locale.words;
        let (texts, labels) = (
            calculator::texts(words),
            calculator::labels(words, &self.engine.card),
        );
        self.line("calc-how-caption");
        for line in lines(&texts, &labels, &self.format, explanation) {
            let _ = writeln!(self.text, "  {}", line.joined(&texts));
        }
        self.text.push('\n');
    }

    fn contact(&mut self, contact: &ContactSales) {
        self.pairs(&[
            (
                self.word("calc-paid-seats"),
                self.format.integer(contact.seats.paid),
            ),
            (
                self.word("calc-free-users"),
                self.format.integer(contact.seats.free),
            ),
        ]);
        self.line("calc-contact-sales");
        let email = &self.engine.index.config.contact;
        let action = self
            .locale
            .words
            .with("calc-contact-action", &[("email", email)]);
        self.text.push_str(&action);
        self.text.push('\n');
    }

    /// What is true of every quote.
    pub(super) fn notes(&mut self, currency: Currency) {
        self.line("calc-before-tax");
        if self.engine.card.illustrative {
            self.line("calc-illustrative");
        }
        let card = self
            .locale
            .words
            .with("calc-rate-card", &[("version", &self.engine.card.version)]);
        let _ = writeln!(self.text, "{card} · {}", currency.code());
    }

    fn line(&mut self, name: &str) {
        let word = self.word(name);
        self.text.push_str(&word);
        self.text.push('\n');
    }

    /// Names and values, the values under one another.
    pub(super) fn pairs(&mut self, rows: &[(String, String)]) {
        let names = rows.iter().map(|(name, _)| name.width()).max().unwrap_or(0);
        let values = rows
            .iter()
            .map(|(_, value)| value.width())
            .max()
            .unwrap_or(0);
        for (name, value) in rows {
            let blanks = names - name.width() + 2 + values - value.width();
            self.text.push_str(name);
            self.text.extend(std::iter::repeat_n(' ', blanks));
            self.text.push_str(value);
            self.text.push('\n');
        }
        if !rows.is_empty() {
            self.text.push('\n');
        }
    }

    /// Rows of cells, each column aligned at its end.
    fn grid(&mut self, rows: &[Vec<String>]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let widths: Vec<usize> = (0..columns)
            .map(|column| {
                rows.iter()
                    .filter_map(|row| row.get(column))
                    .map(|cell| cell.width())
                    .max()
                    .unwrap_or(0)
            })
            .collect();
        for row in rows {
            for (at, (cell, width)) in row.iter().zip(&widths).enumerate() {
                let gap = if at == 0 { 0 } else { 2 };
                self.text
                    .extend(std::iter::repeat_n(' ', gap + width - cell.width()));
                self.text.push_str(cell);
            }
            self.text.push('\n');
        }
        self.text.push('\n');
    }
}
