//! An offer as plain text, in lines of a label and a value, for a mail or a
//! chat; and the parts of it that other forms have, too.

use pricing::Seats;
use widget::words::fill;

use crate::send::{Offer, Price};

/// A label longer than this does not move the values of the others away.
const WIDEST: usize = 32;

/// Lines of a label and a value under a title, which may be empty.
pub(crate) struct Section {
    pub(crate) title: String,
    pub(crate) lines: Vec<(String, String)>,
}

impl Section {
    fn new(title: &str) -> Self {
        Self {
            title: title.to_owned(),
            lines: Vec::new(),
        }
    }

    /// Adds a line, unless it would say nothing.
    fn line(&mut self, label: &str, value: impl Into<String>) {
        let value = value.into();
        if !value.is_empty() {
            self.lines.push((label.to_owned(), value));
        }
    }
}

impl Offer<'_> {
    /// The whole text.
    pub(crate) fn text(&self) -> String {
        let sections = [
            self.about(),
            self.contract(),
            self.people(),
            self.prices(),
            self.payments(),
        ];
        let mut text = self.heading();
        for section in &sections {
            self.section(&mut text, section, WIDEST);
        }
        text.push('\n');
        self.ending(&mut text);
        text.push_str(&self.address());
        text.push('\n');
        text
    }

    /// What it is, and whether the prices are examples.
    pub(crate) fn heading(&self) -> String {
        let mut text = self.title();
        text.push('\n');
        if self.props.card.illustrative {
            text.push_str(self.props.words.illustrative());
            text.push('\n');
        }
        if self.quote().is_none() {
            text.push_str(self.props.words.contact_sales());
            text.push('\n');
        }
        text
    }

    /// What holds for all of it.
    pub(crate) fn ending(&self, text: &mut String) {
        let texts = &self.props.words;
        let quote = self.quote();
        if quote.is_some_and(|quote| quote.needs_approval) {
            text.push_str(texts.needs_approval());
            text.push('\n');
        }
        if quote.is_some() {
            text.push_str(texts.before_tax());
            text.push('\n');
        }
        text.push_str(&self.rate_card());
        text.push('\n');
    }

    pub(crate) fn rate_card(&self) -> String {
        let version = &self.props.card.version;
        fill(self.props.words.rate_card(), &[("version", version)])
    }

    /// Whom it is for and when it was made.
    pub(crate) fn about(&self) -> Section {
        let (texts, words, format) = (&self.props.words, self.words, &self.props.format);
        let mut section = Section::new("");
        section.line(texts.customer(), self.customer());
        section.line(texts.reference(), self.reference());
        let today = self.given.today;
        section.line(
            words.document_date(),
            today.map_or_else(String::new, |it| format.date(&it)),
        );
        if let Some(until) = self.quote().and_then(|quote| quote.valid_until) {
            section.line(words.valid_until(), format.date(&until));
        }
        section
    }

    /// For how long and how it is paid.
    pub(crate) fn contract(&self) -> Section {
        let (texts, labels) = (&self.props.words, &self.props.labels);
        let format = &self.props.format;
        let mut section = Section::new("");
        let years = self.state.years.parse().unwrap_or_default();
        section.line(texts.term(), labels.term(years));
        section.line(texts.schedule(), labels.schedule(&self.state.schedule));
        if let Some(start) = self.start() {
            section.line(texts.start(), format.date(&start));
        }
        if let Some(renewal) = self.quote().and_then(|quote| quote.renewal) {
            section.line(texts.renewal(), format.date(&renewal));
        }
        section
    }

    /// The people by role, in roles that somebody holds.
    pub(crate) fn people(&self) -> Section {
        let mut section = Section::new(self.props.words.people());
        for (role, people) in self.held() {
            section.line(&role.name, self.props.format.integer(people));
        }
        section.lines.extend(self.seats().lines);
        section
    }

    /// The roles that somebody holds, with how many do.
    pub(crate) fn held(&self) -> impl Iterator<Item = (&pricing::Role, u64)> {
        let people = self.request.headcount.iter().map(|(_, people)| *people);
        let all = self.props.roles.iter().zip(people);
        all.filter(|(_, people)| *people > 0)
    }

    /// What the people make together.
    pub(crate) fn seats(&self) -> Section {
        let (texts, format) = (&self.props.words, &self.props.format);
        let (Seats { paid, free }, tier) = match &self.price {
            Price::Quoted(quote) => (quote.seats, &quote.tier.id),
            Price::OnRequest(contact) => (contact.seats, &contact.tier.id),
        };
        let mut section = Section::new("");
        section.line(texts.paid_seats(), format.integer(paid));
        section.line(texts.free_users(), format.integer(free));
        section.line(texts.tier(), self.props.labels.tier(tier));
        if let Some(quote) = self.quote() {
            let number = |seats: Option<u64>| match seats {
                Some(seats) => format.integer(seats),
                None => texts.unlimited().to_owned(),
            };
            section.line(texts.tier_seats(), number(quote.tier.seats));
            section.line(texts.headroom(), number(quote.tier.headroom));
        }
        section
    }

    /// What it costs, down to the total.
    pub(crate) fn prices(&self) -> Section {
        let (texts, format) = (&self.props.words, &self.props.format);
        let mut section = Section::new(texts.years_caption());
        let Some(quote) = self.quote() else {
            section.title.clear();
            return section;
        };
        for year in &quote.years {
            let number = format.integer(year.year.into());
            let label = fill(texts.year_n(), &[("number", &number)]);
            section.line(&label, format.money(&year.total));
        }
        for fee in &quote.one_time {
            let label = self.props.labels.extra(&fee.id);
            section.line(label, format.money(&fee.amount));
        }
        let total = format.money(&quote.total_contract_value);
        section.line(texts.total_contract_value(), total);
        let average = format.money(&quote.average_per_paid_seat_month);
        section.line(texts.average(), average);
        section
    }

    /// What is paid when.
    fn payments(&self) -> Section {
        let (texts, format) = (&self.props.words, &self.props.format);
        let Some(quote) = self.quote() else {
            return Section::new("");
        };
        let dated = self.start().is_some();
        let mut section = Section::new(texts.installments_caption());
        if !dated {
            section.title.push_str(" (");
            section.title.push_str(texts.month());
            section.title.push(')');
        }
        for part in &quote.installments {
            let when = match part.due {
                Some(due) => format.date(&due),
                None => format.integer(part.month.into()),
            };
            section.line(&when, format.money(&part.amount));
        }
        section
    }

    /// Adds a section, with its values below each other in letters of one
    /// width, as far as labels of at most `aligned` columns go.
    pub(crate) fn section(&self, text: &mut String, section: &Section, aligned: usize) {
        if section.lines.is_empty() {
            return;
        }
        text.push('\n');
        if !section.title.is_empty() {
            text.push_str(&section.title);
            text.push('\n');
        }
        let label = |label: &str| fill(self.words.send_label(), &[("label", label)]);
        let labels = section.lines.iter().map(|(name, _)| width(&label(name)));
        let widest = labels.filter(|width| *width <= aligned).max().unwrap_or(0);
        for (name, value) in &section.lines {
            let label = label(name);
            text.push_str(&label);
            for _ in width(&label)..widest {
                text.push(' ');
            }
            text.push(' ');
            text.push_str(value);
            text.push('\n');
        }
    }
}

/// How many columns a text takes where letters have one width: two for each
/// letter of Chinese, Japanese and Korean, none for marks above another.
fn width(text: &str) -> usize {
    let columns = |c: char| match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    };
    text.chars().map(columns).sum()
}
