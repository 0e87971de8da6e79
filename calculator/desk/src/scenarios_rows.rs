//! The rows of the comparison of scenarios: what was entered and what it
//! costs, a cell for each column. A cell has its exact value, by which it is
//! told from the others.

use pricing::{Money, Quote};
use widget::words::fill;
use widget::{Answer, Format, Props, State};

use crate::Desk;

/// What a cell without a value shows.
const NOTHING: &str = "–";

/// The most contract years that have a row each.
const MOST_YEARS: usize = 10;

/// Inputs and what they cost.
pub(crate) struct Column {
    pub state: State,
    pub answer: Answer,
    /// The version of the rate card that the link was made with.
    pub card: Option<String>,
    /// Whether something in the link could not be read.
    pub partly: bool,
}

/// A row: what it is about, and a cell for each column.
pub(crate) struct Row {
    pub label: String,
    pub cells: Vec<Cell>,
}

/// What stands in one cell.
#[derive(Default)]
pub(crate) struct Cell {
    pub shown: String,
    /// What it is, whatever it looks like.
    pub exact: String,
    pub is_number: bool,
    pub money: Option<Money>,
    /// Where a quote has it.
    pub path: String,
    /// What is to be said about it besides.
    pub remark: String,
}

impl Cell {
    fn text(shown: &str, exact: &str) -> Self {
        Self {
            shown: shown.to_owned(),
            exact: exact.to_owned(),
            ..Self::default()
        }
    }

    fn nothing() -> Self {
        Self::text(NOTHING, "")
    }

    fn number(format: &Format, number: u64) -> Self {
        Self {
            is_number: true,
            ..Self::text(&format.integer(number), &number.to_string())
        }
    }

    fn money(format: &Format, money: Money) -> Self {
        Self {
            is_number: true,
            money: Some(money),
            ..Self::text(&format.money(&money), &money.to_string())
        }
    }

    fn at(mut self, path: &str) -> Self {
        path.clone_into(&mut self.path);
        self
    }

    /// By how much this amount is above the other, where they have a currency
    /// in common.
    pub(crate) fn difference(&self, other: &Self) -> Option<Money> {
        let (own, other) = (self.money?, other.money?);
        if own.currency() != other.currency() {
            return None;
        }
        Money::from_minor(own.minor() - other.minor(), own.currency()).ok()
    }
}

/// An amount with its sign, also where it is above nothing: written as the
/// language writes a negative amount, with a plus instead.
pub(crate) fn signed_difference(format: &Format, difference: &Money) -> String {
    let text = difference.to_string();
    if difference.is_negative() {
        return format.money_text(&text, difference.currency());
    }
    let mut negative = String::from("-");
    negative.push_str(&text);
    let negative = format.money_text(&negative, difference.currency());
    let minus = ['-', '\u{2212}'];
    if negative.contains(minus) {
        return negative.replacen(minus, "+", 1);
    }
    let mut positive = String::from("+");
    positive.push_str(&format.money_text(&text, difference.currency()));
    positive
}

impl Column {
    pub(crate) fn quote(&self) -> Option<&Quote> {
        match &self.answer {
            Answer::Quoted(quote) => Some(quote),
            Answer::ContactSales(_) | Answer::Wrong(_) => None,
        }
    }

    /// How many seats the people take, if that can be said.
    pub(crate) fn paid_seats(&self) -> Option<u64> {
        match &self.answer {
            Answer::Quoted(quote) => Some(quote.seats.paid),
            Answer::ContactSales(contact) => Some(contact.seats.paid),
            Answer::Wrong(_) => None,
        }
    }

    /// What the term is called.
    pub(crate) fn term(&self, props: &Props) -> String {
        let years = self.state.years.parse();
        years.map_or_else(
            |_| self.state.years.clone(),
            |years| props.labels.term(years),
        )
    }

    fn people(&self, format: &Format, at: usize) -> Cell {
        let typed = self.state.people.get(at).map_or("", String::as_str);
        match format.parse_integer(typed) {
            Some(people) => Cell::number(format, people),
            None => Cell::text(typed, typed),
        }
    }

    fn start(&self, format: &Format) -> Cell {
        let start = &self.state.start;
        match pricing::Date::parse(start) {
            Some(date) => Cell::text(&format.date(&date), start),
            None if start.is_empty() => Cell::nothing(),
            None => Cell::text(start, start),
        }
    }

    /// A custom plan: each row's month and share.
    fn plan(&self, props: &Props) -> Cell {
        if !self.state.is_custom(props) {
            return Cell::nothing();
        }
        let mut plan = String::new();
        for row in self.state.plan.iter() {
            if !plan.is_empty() {
                plan.push_str(" · ");
            }
            plan.push_str(&row.month);
            plan.push_str(": ");
            let share = props.format.parse_decimal(&row.share);
            plan.push_str(&share.map_or_else(
                || row.share.clone(),
                |share| props.format.percent_text(&share),
            ));
        }
        Cell::text(&plan, &plan)
    }

    fn extras(&self, props: &Props) -> Cell {
        let (mut shown, mut exact) = (String::new(), String::new());
        for (extra, chosen) in props.card.extras.iter().zip(self.state.extras.iter()) {
            if *chosen {
                if !shown.is_empty() {
                    shown.push_str(" · ");
                    exact.push(',');
                }
                shown.push_str(props.labels.extra(&extra.id));
                exact.push_str(&extra.id);
            }
        }
        if exact.is_empty() {
            return Cell::nothing();
        }
        Cell::text(&shown, &exact)
    }

    /// The negotiated discount. A blank one is nothing.
    fn discount(&self, desk: &Desk) -> Cell {
        let (format, typed) = (&desk.props.format, &self.state.discount);
        let mut cell = match format.parse_decimal(typed) {
            Some(percent) if percent == "0" => Cell::nothing(),
            Some(percent) => Cell::text(&format.percent_text(&percent), &percent),
            None => Cell::text(typed, typed),
        };
        if self.quote().is_some_and(|quote| quote.needs_approval) {
            desk.words.scenarios_approval().clone_into(&mut cell.remark);
        }
        cell
    }
}

/// What was entered. What no column has, has no row.
pub(crate) fn entered_rows(desk: &Desk, columns: &[Column]) -> Vec<Row> {
    let props = &desk.props;
    let (words, labels, format) = (&props.words, &props.labels, &props.format);
    let mut rows = Vec::new();
    let mut row = |label: &str, always: bool, cell: &dyn Fn(&Column) -> Cell| {
        let cells: Vec<Cell> = columns.iter().map(cell).collect();
        let blank = |cell: &Cell| matches!(cell.exact.as_str(), "" | "0");
        if always || !cells.iter().all(blank) {
            rows.push(Row {
                label: label.to_owned(),
                cells,
            });
        }
    };
    for (at, role) in props.roles.iter().enumerate() {
        row(&role.name, false, &|it| it.people(format, at));
    }
    row(words.paid_seats(), true, &|it| match it.paid_seats() {
        Some(paid) => Cell::number(format, paid).at("seats.paid"),
        None => Cell::nothing(),
    });
    row(words.term(), true, &|it| {
        Cell::text(&it.term(props), &it.state.years)
    });
    row(words.schedule(), true, &|it| {
        let id = &it.state.schedule;
        Cell::text(labels.schedule(id), id)
    });
    row(words.plan(), false, &|it| it.plan(props));
    row(words.currency(), true, &|it| {
        let code = &it.state.currency;
        Cell::text(code, code).at(if it.quote().is_some() { "currency" } else { "" })
    });
    row(words.start(), false, &|it| it.start(format));
    row(words.extras(), false, &|it| it.extras(props));
    row(words.negotiated_discount(), false, &|it| it.discount(desk));
    rows
}

/// What it costs. Where there is no price, the first row says why.
pub(crate) fn cost_rows(desk: &Desk, columns: &[Column]) -> Vec<Row> {
    let props = &desk.props;
    let (words, format) = (&props.words, &props.format);
    let mut rows = Vec::new();
    let mut row = |label: &str, cell: &dyn Fn(&Quote) -> Cell| {
        let cells = columns.iter().map(|column| match column.quote() {
            Some(quote) => cell(quote),
            None => Cell::nothing(),
        });
        rows.push(Row {
            label: label.to_owned(),
            cells: cells.collect(),
        });
    };
    row(words.total_contract_value(), &|quote| {
        Cell::money(format, quote.total_contract_value).at("total_contract_value")
    });
    let years = columns.iter().filter_map(Column::quote);
    let years = years.map(|quote| quote.years.len()).max().unwrap_or(0);
    for year in 0..years.min(MOST_YEARS) {
        row(&year_label(desk, year), &|quote| {
            let Some(line) = quote.years.get(year) else {
                return Cell::nothing();
            };
            let path = ["years", &year.to_string(), "total"].join(".");
            Cell::money(format, line.total).at(&path)
        });
    }
    row(words.average(), &|quote| {
        let average = quote.average_per_paid_seat_month;
        Cell::money(format, average).at("average_per_paid_seat_month")
    });
    row(words.tier(), &|quote| {
        let id = &quote.tier.id;
        Cell::text(props.labels.tier(id), id).at("tier.id")
    });
    row(words.headroom(), &|quote| match quote.tier.headroom {
        Some(headroom) => Cell::number(format, headroom).at("tier.headroom"),
        None => Cell::text(words.unlimited(), "unlimited"),
    });
    row(desk.words.scenarios_installments(), &|quote| {
        let count = u64::try_from(quote.installments.len());
        Cell::number(format, count.unwrap_or(u64::MAX))
    });
    row(desk.words.scenarios_first(), &|quote| {
        let first = quote.installments.first();
        first.map_or_else(Cell::nothing, |first| {
            Cell::money(format, first.amount).at("installments.0.amount")
        })
    });
    if let Some(first) = rows.first_mut() {
        for (cell, column) in first.cells.iter_mut().zip(columns) {
            without_price(desk, cell, &column.answer);
        }
    }
    rows
}

/// What a year's total is called: `Year 2 · Total for the year`.
pub(crate) fn year_label(desk: &Desk, year: usize) -> String {
    let (words, format) = (&desk.props.words, &desk.props.format);
    let number = u64::try_from(year).map_or(u64::MAX, |year| year.saturating_add(1));
    let number = format.integer(number);
    let mut label = fill(words.year_n(), &[("number", &number)]);
    label.push_str(" · ");
    label.push_str(words.year_total());
    label
}

fn without_price(desk: &Desk, cell: &mut Cell, answer: &Answer) {
    let words = &desk.props.words;
    match answer {
        Answer::Quoted(_) => {}
        Answer::ContactSales(_) => *cell = Cell::text(words.on_request(), "on request"),
        Answer::Wrong(errors) => {
            let error = errors.first();
            let message = error.map_or(words.check_fields(), |error| &error.message);
            *cell = Cell::text(message, message);
        }
    }
}
