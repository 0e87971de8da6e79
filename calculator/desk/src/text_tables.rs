//! An offer as tables for the clipboard: as HTML, and as lines with tabs, so
//! that a spreadsheet takes amounts as numbers and a mail shows a table. The
//! amounts have the mark before decimals that the reader's programs expect, no
//! marks between thousands and no sign of a currency, which the heading names.

use pricing::{Money, Quote};
use widget::words::fill;

use crate::csv::no_formula;
use crate::markup::Markup;
use crate::send::Offer;

/// Rows under a heading; the last cells are numbers.
struct Table {
    heading: Vec<String>,
    rows: Vec<Vec<Cell>>,
}

enum Cell {
    Text(String),
    Number(String),
}

impl Offer<'_> {
    fn tables(&self) -> Vec<Table> {
        let mut facts = Table {
            heading: vec![self.title(), String::new()],
            rows: Vec::new(),
        };
        for section in [self.about(), self.contract()] {
            facts.texts(section.lines);
        }
        for (role, people) in self.held() {
            let people = self.props.format.typed(&people.to_string());
            facts
                .rows
                .push(vec![Cell::Text(role.name.clone()), Cell::Number(people)]);
        }
        facts.texts(self.seats().lines);
        let mut tables = vec![facts];
        if let Some(quote) = self.quote() {
            tables.push(self.year_table(quote));
            tables.push(self.payment_table(quote));
        }
        tables
    }

    fn amount(&self, money: &Money) -> Cell {
        Cell::Number(self.props.format.typed(&money.to_string()))
    }

    /// `List fee (USD)`
    fn in_currency(&self, name: &str) -> String {
        [name, " (", &self.state.currency, ")"].concat()
    }

    fn year_table(&self, quote: &Quote) -> Table {
        let (texts, labels) = (&self.props.words, &self.props.labels);
        let mut heading = vec![texts.year().to_owned()];
        let columns = [
            texts.list(),
            texts.term_discount(),
            texts.negotiated_discount(),
            texts.schedule_adjustment(),
            texts.year_total(),
        ];
        heading.extend(columns.iter().map(|name| self.in_currency(name)));
        let mut rows = Vec::new();
        for year in &quote.years {
            let number = self.props.format.typed(&year.year.to_string());
            let mut row = vec![Cell::Text(fill(texts.year_n(), &[("number", &number)]))];
            let amounts = [
                &year.list,
                &year.term_discount,
                &year.negotiated_discount,
                &year.schedule_adjustment,
                &year.total,
            ];
            row.extend(amounts.into_iter().map(|amount| self.amount(amount)));
            rows.push(row);
        }
        let last = |name: &str, amount: &Money| {
            let mut row = vec![Cell::Text(name.to_owned())];
            row.extend((0..4).map(|_| Cell::Text(String::new())));
            row.push(self.amount(amount));
            row
        };
        for fee in &quote.one_time {
            rows.push(last(labels.extra(&fee.id), &fee.amount));
        }
        let total = &quote.total_contract_value;
        rows.push(last(texts.total_contract_value(), total));
        Table { heading, rows }
    }

    fn payment_table(&self, quote: &Quote) -> Table {
        let (texts, format) = (&self.props.words, &self.props.format);
        let dated = self.start().is_some();
        let when = if dated { texts.due() } else { texts.month() };
        let rows = quote.installments.iter().map(|part| {
            let number = |number: u32| Cell::Number(format.typed(&number.to_string()));
            let when = match part.due {
                Some(due) => Cell::Text(format.date(&due)),
                None => number(part.month),
            };
            vec![number(part.number), when, self.amount(&part.amount)]
        });
        Table {
            heading: vec![
                texts.installment().to_owned(),
                when.to_owned(),
                self.in_currency(texts.amount()),
            ],
            rows: rows.collect(),
        }
    }

    /// What is said below the tables.
    fn remarks(&self) -> Vec<String> {
        let mut text = String::new();
        if self.props.card.illustrative {
            text.push_str(self.props.words.illustrative());
            text.push('\n');
        }
        self.ending(&mut text);
        text.push_str(&self.address());
        text.lines().map(str::to_owned).collect()
    }

    /// The tables in lines, with a tab between two cells.
    pub(crate) fn tabbed(&self) -> String {
        let mut text = String::new();
        for table in self.tables() {
            let heading = table.heading.iter().map(|name| cell(name));
            text.push_str(&heading.collect::<Vec<_>>().join("\t"));
            text.push('\n');
            for row in &table.rows {
                let cells = row.iter().map(Cell::plain);
                text.push_str(&cells.collect::<Vec<_>>().join("\t"));
                text.push('\n');
            }
            text.push('\n');
        }
        for remark in self.remarks() {
            text.push_str(&cell(&remark));
            text.push('\n');
        }
        text
    }

    /// The tables as HTML that looks well without a style sheet.
    pub(crate) fn html_tables(&self) -> String {
        let mut page = Markup::default();
        for table in self.tables() {
            page.open(
                "table",
                &[("border", "1"), ("cellpadding", "4"), ("cellspacing", "0")],
            );
            page.open("tr", &[]);
            for name in &table.heading {
                page.element("th", &[("align", "start")], &cell(name));
            }
            page.close();
            for row in &table.rows {
                page.open("tr", &[]);
                for it in row {
                    let align = match it {
                        Cell::Text(_) => "",
                        Cell::Number(_) => "right",
                    };
                    page.element("td", &[("align", align)], &it.plain());
                }
                page.close();
            }
            page.close();
            page.void("br", &[]);
        }
        for remark in self.remarks() {
            page.element("p", &[], &remark);
        }
        page.finish()
    }
}

impl Table {
    fn texts(&mut self, lines: Vec<(String, String)>) {
        for (label, value) in lines {
            self.rows.push(vec![Cell::Text(label), Cell::Text(value)]);
        }
    }
}

impl Cell {
    fn plain(&self) -> String {
        match self {
            Self::Text(text) => cell(text),
            Self::Number(number) => number.clone(),
        }
    }
}

/// A text as a cell: on one line, without tabs, and no formula.
fn cell(text: &str) -> String {
    let line = |c: char| if c.is_control() { ' ' } else { c };
    no_formula(&text.chars().map(line).collect::<String>())
}
