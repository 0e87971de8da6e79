//! A quote as CSV (RFC 4180) for a spreadsheet: a line for each figure, in
//! the machine's form of numbers and dates, whatever the locale. The page and
//! the command line save the same bytes.

use pricing::{ContactSales, Date, Money, Quote};

/// What the columns are called. A figure has the key that it has in JSON; a
/// column that says nothing of it is empty.
const COLUMNS: [&str; 8] = [
    "figure", "id", "year", "number", "month", "due", "amount", "currency",
];

/// Lines under the names of their columns.
pub struct Csv(String);

impl Default for Csv {
    fn default() -> Self {
        Self(COLUMNS.join(",") + "\r\n")
    }
}

impl Csv {
    /// Adds the figures of a quote.
    pub fn quote(&mut self, quote: &Quote) {
        self.row(Row::new("tier").id(&quote.tier.id));
        self.row(Row::new("paid_seats").number(quote.seats.paid));
        self.row(Row::new("free_seats").number(quote.seats.free));
        for year in &quote.years {
            for (figure, amount) in [
                ("list", &year.list),
                ("term_discount", &year.term_discount),
                ("negotiated_discount", &year.negotiated_discount),
                ("schedule_adjustment", &year.schedule_adjustment),
                ("year_total", &year.total),
            ] {
                self.row(Row::new(figure).year(year.year).amount(amount));
            }
        }
        for fee in &quote.one_time {
            self.row(Row::new("one_time").id(&fee.id).amount(&fee.amount));
        }
        self.row(Row::new("total_contract_value").amount(&quote.total_contract_value));
        let average = &quote.average_per_paid_seat_month;
        self.row(Row::new("average_per_paid_seat_month").amount(average));
        for part in &quote.installments {
            let row = Row::new("installment").number(u64::from(part.number));
            self.row(row.when(part.month, part.due).amount(&part.amount));
        }
        if let Some(next) = &quote.next_tier {
            let row = Row::new("next_tier").id(&next.id);
            self.row(match &next.total_contract_value {
                Some(total) => row.amount(total),
                None => row,
            });
        }
        if let Some(until) = quote.valid_until {
            self.row(Row::new("valid_until").on(until));
        }
        if let Some(renewal) = quote.renewal {
            self.row(Row::new("renewal").on(renewal));
        }
    }

    /// Adds what there is where sales makes an offer.
    pub fn contact_sales(&mut self, contact: &ContactSales) {
        self.row(Row::new("contact_sales").id(&contact.tier.id));
        self.row(Row::new("paid_seats").number(contact.seats.paid));
        self.row(Row::new("free_seats").number(contact.seats.free));
    }

    /// Adds a line.
    #[allow(clippy::needless_pass_by_value, reason = "a row is made for its line")]
    pub fn row(&mut self, row: Row) {
        for (at, cell) in row.0.iter().enumerate() {
            if at > 0 {
                self.0.push(',');
            }
            if cell.contains([',', '"', '\r', '\n']) {
                self.0.push('"');
                self.0.push_str(&cell.replace('"', "\"\""));
                self.0.push('"');
            } else {
                self.0.push_str(cell);
            }
        }
        self.0.push_str("\r\n");
    }

    /// All lines.
    pub fn finish(self) -> String {
        self.0
    }
}

/// The cells of a line, in the order of the columns.
#[derive(Default)]
pub struct Row([String; COLUMNS.len()]);

impl Row {
    /// A line about this figure.
    pub fn new(figure: &str) -> Self {
        let mut row = Self::default();
        figure.clone_into(&mut row.0[0]);
        row
    }

    /// With an id, or a text.
    pub fn id(mut self, id: &str) -> Self {
        self.0[1] = no_formula(id);
        self
    }

    /// With a whole number.
    pub fn number(mut self, number: u64) -> Self {
        self.0[3] = number.to_string();
        self
    }

    /// With an amount.
    pub fn amount(mut self, amount: &Money) -> Self {
        self.0[6] = amount.to_string();
        amount.currency().code().clone_into(&mut self.0[7]);
        self
    }

    fn year(mut self, year: u32) -> Self {
        self.0[2] = year.to_string();
        self
    }

    fn when(mut self, month: u32, due: Option<Date>) -> Self {
        self.0[4] = month.to_string();
        due.into_iter().fold(self, Self::on)
    }

    fn on(mut self, due: Date) -> Self {
        self.0[5] = due.to_string();
        self
    }
}

/// A text that a spreadsheet does not take for a formula.
pub(crate) fn no_formula(text: &str) -> String {
    let mut cell = String::new();
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        cell.push('\'');
    }
    cell.push_str(text);
    cell
}
