//! A quote as a table that a person can read aloud, in any locale of the
//! content. Words and number formats are those of the page's calculator.

use pricing::{ContactSales, Currency, Money, Outcome, Quote};
use unicode_width::UnicodeWidthStr as _;
use widget::format::Format;

use super::quote::Engine;
use crate::diagnostic::Diagnostic;
use crate::index::Locale;
use crate::locale::{self, canonical_tag};

struct Table<'a> {
    engine: &'a Engine,
    locale: &'a Locale,
    format: Format,
    text: String,
}

/// The outcome as text; a problem when there is no such locale.
pub(super) fn table(
    engine: &Engine,
    tag: Option<&str>,
    outcome: &Outcome,
) -> Result<String, Box<Diagnostic>> {
    let wanted = tag.map(|tag| canonical_tag(tag).unwrap_or_else(|| tag.to_owned()));
    let locale = match &wanted {
        None => engine.index.default_locale(),
        Some(tag) => engine.index.locale(tag).ok_or_else(|| {
            let known: Vec<&str> = engine
                .index
                .locales
                .iter()
                .map(|locale| locale.tag.as_str())
                .collect();
            Box::new(
                Diagnostic::error(
                    "locale-unknown",
                    format!("the content has no locale `{tag}`"),
                )
                .help(format!("known locales: {}", known.join(", "))),
            )
        })?,
    };
    let format = locale::format(&locale.tag, &engine.card.currencies);
    let mut table = Table {
        engine,
        locale,
        format,
        text: String::new(),
    };
    match outcome {
        Outcome::Quoted(quote) => table.quote(quote),
        Outcome::ContactSales(contact) => table.contact(contact),
        Outcome::Refused(refusal) => {
            table.text.push_str(&refusal.message());
            table.text.push('\n');
        }
    }
    Ok(table.text)
}

impl Table<'_> {
    fn word(&self, name: &str) -> String {
        self.locale.words.get(name)
    }

    fn quote(&mut self, quote: &Quote) {
        let tier = self.word(&format!("tier-{}", quote.tier.id));
        let seats = quote.tier.seats.map_or_else(
            || self.word("calc-unlimited"),
            |seats| self.format.integer(seats),
        );
        let mut rows = vec![
            (
                self.word("calc-paid-seats"),
                self.format.integer(quote.seats.paid),
            ),
            (
                self.word("calc-free-users"),
                self.format.integer(quote.seats.free),
            ),
            (self.word("calc-tier"), tier),
            (self.word("calc-tier-seats"), seats),
        ];
        if let Some(headroom) = quote.tier.headroom {
            rows.push((self.word("calc-headroom"), self.format.integer(headroom)));
        }
        self.pairs(&rows);

        let any = |amount: fn(&pricing::YearLine) -> Money| {
            quote.years.iter().any(|year| !amount(year).is_zero())
        };
        let mut header = vec![self.word("calc-year"), self.word("calc-list")];
        let mut columns: Vec<fn(&pricing::YearLine) -> Money> = vec![|year| year.list];
        let optional: [(&str, fn(&pricing::YearLine) -> Money); 3] = [
            ("calc-term-discount", |year| year.term_discount),
            ("calc-negotiated-discount", |year| year.negotiated_discount),
            ("calc-schedule-adjustment", |year| year.schedule_adjustment),
        ];
        for (name, amount) in optional.into_iter().filter(|(_, amount)| any(*amount)) {
            header.push(self.word(name));
            columns.push(amount);
        }
        header.push(self.word("calc-year-total"));
        columns.push(|year| year.total);
        let mut grid = vec![header];
        for year in &quote.years {
            let amounts = columns
                .iter()
                .map(|column| self.format.money(&column(year)));
            grid.push(
                std::iter::once(year.year.to_string())
                    .chain(amounts)
                    .collect(),
            );
        }
        self.grid(&grid);

        let mut totals: Vec<(String, String)> = quote
            .one_time
            .iter()
            .map(|extra| {
                (
                    self.word(&format!("extra-{}", extra.id)),
                    self.format.money(&extra.amount),
                )
            })
            .collect();
        totals.push((
            self.word("calc-total-contract-value"),
            self.format.money(&quote.total_contract_value),
        ));
        totals.push((
            self.word("calc-average"),
            self.format.money(&quote.average_per_paid_seat_month),
        ));
        self.pairs(&totals);

        let dated = quote
            .installments
            .iter()
            .any(|installment| installment.due.is_some());
        let when = self.word(if dated { "calc-due" } else { "calc-month" });
        let mut grid = vec![vec![
            self.word("calc-installment"),
            when,
            self.word("calc-amount"),
        ]];
        for installment in &quote.installments {
            let when = match &installment.due {
                Some(due) => self.format.date(due),
                None => installment.month.to_string(),
            };
            grid.push(vec![
                installment.number.to_string(),
                when,
                self.format.money(&installment.amount),
            ]);
        }
        self.grid(&grid);

        let mut rows = Vec::new();
        if let Some(renewal) = &quote.renewal {
            rows.push((self.word("calc-renewal"), self.format.date(renewal)));
        }
        if let Some(next) = &quote.next_tier {
            rows.push((
                self.word("calc-next-tier"),
                self.word(&format!("tier-{}", next.id)),
            ));
            let total = next.total_contract_value.as_ref();
            rows.push((
                self.word("calc-next-tier-total"),
                total.map_or_else(
                    || self.word("calc-on-request"),
                    |total| self.format.money(total),
                ),
            ));
        }
        self.pairs(&rows);
        if quote.needs_approval {
            self.line("calc-needs-approval");
        }
        self.notes(quote.currency);
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
    fn notes(&mut self, currency: Currency) {
        self.line("calc-before-tax");
        if self.engine.card.illustrative {
            self.line("calc-illustrative");
        }
        let card = self
            .locale
            .words
            .with("calc-rate-card", &[("version", &self.engine.card.version)]);
        self.text
            .push_str(&format!("{card} · {}\n", currency.code()));
    }

    fn line(&mut self, name: &str) {
        let word = self.word(name);
        self.text.push_str(&word);
        self.text.push('\n');
    }

    /// Names and values, the values under one another.
    fn pairs(&mut self, rows: &[(String, String)]) {
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
