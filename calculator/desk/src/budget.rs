//! The panel of a budget: what an amount pays for, with everything else as the
//! calculator has it. The answer is [`pricing::budget()`]'s, which
//! `site quote --budget` prints; here it is written as HTML, and as the people
//! that would be entered. The script `js/budget.js` puts both into the page.

use pricing::{
    BudgetOutcome, BudgetRequest, Currency, Money, RefusalCode, Request, Smallest, WithinBudget,
};
use widget::words::fill;
use widget::{State, refusal_text, share};

use crate::Desk;
use crate::markup::Markup;

/// What was asked.
#[derive(Clone, Copy, Debug)]
pub struct BudgetAsked<'a> {
    /// The calculator's inputs.
    pub link: &'a str,
    /// What was typed.
    pub amount: &'a str,
    /// Whether the amount is for each year, and not for the whole contract.
    pub yearly: bool,
    /// The id of the paid role that takes the seats that are left.
    pub role: &'a str,
}

/// What there is to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BudgetShown {
    /// The answer as HTML; empty where there is none.
    pub html: String,
    /// What is wrong with the amount.
    pub error: String,
    /// The answer in a sentence, for screen readers.
    pub said: String,
    /// The headcounts of the paid roles that have so many seats, as a reader
    /// would type them, by the role's id; empty where nothing can be entered.
    pub people: Vec<(String, String)>,
    /// The same in a sentence.
    pub preview: String,
}

impl Desk {
    /// What the panel begins with. The seats that are left go to the paid
    /// role that has most people, until the reader chooses another.
    pub fn budget_form(&self, link: &str) -> String {
        let words = &self.words;
        let headcount = self.people(link);
        let people = |id: &str| {
            let found = headcount.iter().find(|(role, _)| role == id);
            found.and_then(|(_, text)| self.props.format.parse_integer(text))
        };
        let paid = || self.props.roles.iter().filter(|role| role.paid);
        let most = paid().rev().max_by_key(|role| people(&role.id));
        let most = most.map_or("", |role| role.id.as_str());
        let id = |name: &str| self.id("budget", name);
        let (amount, error) = (id("amount"), id("error"));
        let mut page = Markup::default();
        page.open("div", &[("class", "field")]);
        page.element("label", &[("for", &amount)], words.budget_amount());
        let input = [
            ("type", "text"),
            ("inputmode", "decimal"),
            ("autocomplete", "off"),
            ("class", "budget-amount"),
            ("id", &amount),
            ("aria-describedby", &error),
        ];
        page.void("input", &input);
        page.element("p", &[("class", "error budget-error"), ("id", &error)], "")
            .close();
        page.open("fieldset", &[("class", "budget-period")]);
        page.element("legend", &[], words.budget_period());
        let periods = [
            ("year", words.budget_year()),
            ("contract", words.budget_contract()),
        ];
        for (value, name) in periods {
            let one = id(value);
            let checked = if value == "year" { "checked" } else { "" };
            page.open("div", &[("class", "choice")]);
            let radio = [
                ("type", "radio"),
                ("name", &id("period")),
                ("value", value),
                ("id", &one),
                ("checked", checked),
            ];
            page.void("input", &radio);
            page.element("label", &[("for", &one)], name).close();
        }
        page.close();
        page.element("div", &[("class", "budget-answer")], "");
        page.element(
            "p",
            &[("class", "visually-hidden budget-said"), ("role", "status")],
            "",
        );
        page.open("div", &[("class", "budget-people"), ("hidden", "hidden")]);
        page.open("div", &[("class", "field")]);
        page.element("label", &[("for", &id("role"))], words.budget_role());
        page.open("select", &[("class", "budget-role"), ("id", &id("role"))]);
        for role in paid() {
            let selected = if role.id == most { "selected" } else { "" };
            let option = [("value", role.id.as_str()), ("selected", selected)];
            page.element("option", &option, &role.name);
        }
        page.close().close();
        page.element(
            "p",
            &[("class", "budget-preview"), ("id", &id("preview"))],
            "",
        );
        page.close();
        page.open("div", &[("class", "desk-actions")]);
        let button = [
            ("type", "button"),
            ("class", "button budget-enter"),
            ("aria-describedby", &id("preview")),
            ("hidden", "hidden"),
        ];
        page.element("button", &button, words.budget_enter());
        let undo = [
            ("type", "button"),
            ("class", "budget-undo"),
            ("hidden", "hidden"),
        ];
        page.element("button", &undo, words.undo());
        page.finish()
    }

    /// The answer to a budget.
    pub fn budget(&self, asked: &BudgetAsked<'_>) -> BudgetShown {
        let state = share::read(&self.props, asked.link).state;
        if asked.amount.trim().is_empty() {
            return BudgetShown::default();
        }
        // The headcount is what is asked for: it need not be readable.
        let nobody = State {
            people: vec![String::new(); state.people.len()].into(),
            ..state.clone()
        };
        let words = &self.words;
        let currency = Currency::from_code(&state.currency);
        let (Ok(request), Some(currency)) = (nobody.request(&self.props), currency) else {
            return elsewhere(self.props.words.check_fields());
        };
        let Some(amount) = self.props.format.parse_amount(asked.amount, currency) else {
            let example = self.props.format.integer(40_000);
            return BudgetShown {
                error: fill(words.budget_not_an_amount(), &[("example", &example)]),
                ..BudgetShown::default()
            };
        };
        let years = if asked.yearly {
            request.years.unwrap_or(1)
        } else {
            1
        };
        let Some(budget) = times(&amount, years, currency) else {
            return self.out_of_range(years, currency);
        };
        let wanted = BudgetRequest {
            budget: budget.to_string(),
            request,
        };
        match pricing::budget(&self.props.card, &self.props.roles, &wanted) {
            BudgetOutcome::WithinBudget(within) => self.within(asked, &state, &wanted, &within),
            BudgetOutcome::BelowSmallest(below) => {
                let shown = self.props.format.money(&below.budget);
                let said = fill(words.budget_below(), &[("budget", &shown)]);
                let mut page = Markup::default();
                page.element("p", &[("class", "budget-below")], &said);
                page.open("dl", &[("class", "facts")]);
                self.asked(&mut page, asked, &wanted, &below.budget);
                if let Some(smallest) = &below.smallest {
                    self.smallest(&mut page, smallest);
                }
                page.close();
                self.inputs(&mut page, &wanted.request);
                BudgetShown {
                    html: page.finish(),
                    said,
                    ..BudgetShown::default()
                }
            }
            BudgetOutcome::Refused(refusal) if refusal.code == RefusalCode::BudgetOutOfRange => {
                self.out_of_range(years, currency)
            }
            BudgetOutcome::Refused(refusal) => elsewhere(&refusal_text(
                &self.props.words,
                &self.props.format,
                &refusal,
            )),
        }
    }

    fn out_of_range(&self, years: i64, currency: Currency) -> BudgetShown {
        let most = Money::most(currency)
            .minor()
            .checked_div(years)
            .unwrap_or(0);
        let most = Money::from_minor(most, currency).unwrap_or(Money::zero(currency));
        let format = &self.props.format;
        let values = [
            ("minimum", format.integer(0)),
            ("maximum", format.money(&most)),
            ("decimals", format.integer(currency.decimals().into())),
        ];
        let values = values
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        BudgetShown {
            error: fill(self.words.budget_refused(), &values),
            ..BudgetShown::default()
        }
    }

    fn within(
        &self,
        asked: &BudgetAsked<'_>,
        state: &State,
        wanted: &BudgetRequest,
        within: &WithinBudget,
    ) -> BudgetShown {
        let (words, props) = (&self.words, &self.props);
        let seats = match within.seats {
            Some(seats) => props.format.integer(seats),
            None => words.budget_any_number().to_owned(),
        };
        let mut page = Markup::default();
        page.open("dl", &[("class", "facts")]);
        self.asked(&mut page, asked, wanted, &within.budget);
        let exact = within
            .seats
            .map_or_else(String::new, |seats| seats.to_string());
        fact(&mut page, words.budget_seats(), "seats", &exact, &seats);
        let (id, tier) = (&within.tier.id, props.labels.tier(&within.tier.id));
        fact(&mut page, props.words.tier(), "tier.id", id, tier);
        let name = props.words.total_contract_value();
        self.money(
            &mut page,
            name,
            "total_contract_value",
            &within.total_contract_value,
        );
        self.money(&mut page, words.budget_left(), "left", &within.left);
        if let Some(next) = &within.next_tier {
            let tier = props.labels.tier(&next.id);
            fact(
                &mut page,
                props.words.next_tier(),
                "next_tier.id",
                &next.id,
                tier,
            );
            let name = props.words.next_tier_total();
            match &next.total_contract_value {
                Some(total) => {
                    self.money(&mut page, name, "next_tier.total_contract_value", total);
                }
                None => fact(&mut page, name, "", "", props.words.on_request()),
            }
        }
        page.close();
        self.inputs(&mut page, &wanted.request);
        let mut said = String::from(words.budget_seats());
        said.push_str(": ");
        said.push_str(&seats);
        let people = within
            .seats
            .map_or_else(Vec::new, |seats| self.filled(state, asked.role, seats));
        BudgetShown {
            html: page.finish(),
            error: String::new(),
            said,
            preview: self.preview(&people),
            people,
        }
    }

    /// The budget that was asked about, which may be so much a year.
    fn asked(
        &self,
        page: &mut Markup,
        asked: &BudgetAsked<'_>,
        wanted: &BudgetRequest,
        budget: &Money,
    ) {
        let mut shown = self.props.format.money(budget);
        let years = wanted
            .request
            .years
            .and_then(|years| u32::try_from(years).ok());
        if let (true, Some(years)) = (asked.yearly, years) {
            let term = self.props.labels.term(years);
            shown = fill(
                self.words.budget_over(),
                &[("amount", &shown), ("term", &term)],
            );
        }
        fact(
            page,
            self.words.budget(),
            "budget",
            &budget.to_string(),
            &shown,
        );
    }

    fn smallest(&self, page: &mut Markup, smallest: &Smallest) {
        let (words, props) = (&self.words, &self.props);
        let total = &smallest.total_contract_value;
        self.money(
            page,
            words.budget_smallest(),
            "smallest.total_contract_value",
            total,
        );
        let (id, tier) = (&smallest.tier.id, props.labels.tier(&smallest.tier.id));
        fact(page, props.words.tier(), "smallest.tier.id", id, tier);
        let seats = props.format.integer(smallest.seats);
        let exact = smallest.seats.to_string();
        fact(
            page,
            words.budget_smallest_seats(),
            "smallest.seats",
            &exact,
            &seats,
        );
    }

    fn money(&self, page: &mut Markup, name: &str, path: &str, money: &Money) {
        fact(
            page,
            name,
            path,
            &money.to_string(),
            &self.props.format.money(money),
        );
    }

    /// What the answer was computed with.
    fn inputs(&self, page: &mut Markup, request: &Request) {
        let (words, props) = (&self.words, &self.props);
        let years = request.years.and_then(|years| u32::try_from(years).ok());
        let mut inputs: Vec<String> = Vec::new();
        inputs.extend(years.map(|years| props.labels.term(years)));
        let schedule = request.schedule.as_deref();
        inputs.extend(schedule.map(|id| props.labels.schedule(id).to_owned()));
        inputs.extend(request.currency.clone());
        if let Some(discount) = &request.discount {
            let percent = props.format.percent_text(discount);
            inputs.push([props.words.discount(), ": ", &percent].concat());
        }
        let extras = request
            .extras
            .iter()
            .map(|id| props.labels.extra(id).to_owned());
        inputs.extend(extras);
        let text = fill(words.budget_inputs(), &[("inputs", &inputs.join(" · "))]);
        page.element("p", &[("class", "hint budget-inputs")], &text);
        page.element("p", &[("class", "before-tax")], props.words.before_tax());
    }

    /// So many paid seats: what the other paid roles have is kept where it
    /// fits, and the chosen one has the rest; otherwise it has all.
    fn filled(&self, state: &State, role: &str, seats: u64) -> Vec<(String, String)> {
        let format = &self.props.format;
        let paid = || {
            let roles = self.props.roles.iter().zip(state.people.iter());
            roles.filter(|(role, _)| role.paid)
        };
        let people = |text: &String| format.parse_integer(text).unwrap_or(0);
        let others = paid().filter(|(other, _)| other.id != role);
        let others = others.fold(0_u64, |sum, (_, text)| sum.saturating_add(people(text)));
        let rest = seats.checked_sub(others);
        let entered = paid().map(|(other, text)| {
            let number = match rest {
                _ if other.id == role => rest.unwrap_or(seats),
                Some(_) => people(text),
                None => 0,
            };
            (other.id.clone(), format.typed(&number.to_string()))
        });
        entered.collect()
    }

    fn preview(&self, people: &[(String, String)]) -> String {
        if people.is_empty() {
            return String::new();
        }
        let mut text = String::new();
        for role in &self.props.roles {
            let number = people.iter().find(|(id, _)| *id == role.id);
            let number = number.and_then(|(_, text)| self.props.format.parse_integer(text));
            if let Some(number) = number {
                if !text.is_empty() {
                    text.push_str(" · ");
                }
                text.push_str(&role.name);
                text.push_str(": ");
                text.push_str(&self.props.format.integer(number));
            }
        }
        fill(self.words.budget_preview(), &[("people", &text)])
    }
}

/// A fact with its exact value, and where the answer in JSON has it.
fn fact(page: &mut Markup, name: &str, path: &str, exact: &str, shown: &str) {
    page.open("div", &[])
        .element("dt", &[], name)
        .open("dd", &[]);
    page.element("data", &[("data-budget", path), ("value", exact)], shown);
    page.close().close();
}

/// Something else has to be put right first, at its own field.
fn elsewhere(text: &str) -> BudgetShown {
    let mut page = Markup::default();
    page.element("p", &[("class", "budget-below")], text);
    BudgetShown {
        html: page.finish(),
        said: text.to_owned(),
        ..BudgetShown::default()
    }
}

/// An amount so many times.
fn times(amount: &str, years: i64, currency: Currency) -> Option<Money> {
    let amount = Money::parse(amount, currency).ok()?;
    Money::from_minor(amount.minor().checked_mul(years)?, currency).ok()
}
