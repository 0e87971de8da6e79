//! What can be sent, saved or printed of a calculator's inputs: the panel that
//! offers it, and what every form of it is made from. The forms are made by
//! the modules beside this one. Nothing can be sent while an input is refused.

use pricing::{ContactSales, Date, Quote, Request};
use widget::words::fill;
use widget::{Answer, Field, Props, State, Value, share};

use crate::markup::Markup;
use crate::{Desk, DeskWords};

/// What the page hands in, since nothing here knows the page or the clock.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// The reader's date.
    pub today: Option<Date>,
    /// The moment in universal time, `2026-11-23T12:07:10.000Z`.
    pub now: String,
    /// The page's address, without a fragment.
    pub address: String,
    /// Who makes the offer.
    pub seller: String,
    /// Whether the browser can hand a link to other programs.
    pub share: bool,
    /// Whom the customer names for this contract.
    pub person: String,
    /// The customer's postal address, in lines.
    pub postal: String,
    /// What the document says besides.
    pub notes: String,
}

impl Given {
    /// Reads what a script gave; what is missing is empty.
    pub fn from_value(value: &Value) -> Self {
        let found = |key: &str| match value {
            Value::Map(entries) => entries.iter().find(|(known, _)| known == key),
            _ => None,
        };
        let text = |key: &str| match found(key) {
            Some((_, Value::Text(text))) => text.clone(),
            _ => String::new(),
        };
        Self {
            today: Date::parse(&text("today")),
            now: text("now"),
            address: text("address"),
            seller: text("seller"),
            share: matches!(found("share"), Some((_, Value::Bool(true)))),
            person: text("person"),
            postal: text("postal"),
            notes: text("notes"),
        }
    }
}

/// An answer that can be sent.
pub(crate) struct Offer<'d> {
    pub(crate) props: &'d Props,
    pub(crate) words: &'d DeskWords,
    pub(crate) given: &'d Given,
    pub(crate) state: State,
    pub(crate) request: Request,
    pub(crate) price: Price,
}

/// What it costs.
pub(crate) enum Price {
    /// A price, with the day until which it holds.
    Quoted(Box<Quote>),
    /// A price that sales makes.
    OnRequest(ContactSales),
}

impl Desk {
    /// What a link stands for, ready to be sent; what has to be mended first
    /// otherwise.
    pub(crate) fn offer<'d>(
        &'d self,
        link: &str,
        given: &'d Given,
    ) -> Result<Offer<'d>, Vec<String>> {
        let case = self.case(link);
        let price = match case.answer {
            Answer::Quoted(quote) => {
                let mut quote = Box::new((*quote).clone());
                let days = given.today.zip(self.props.card.valid_days);
                quote.valid_until = days.map(|(today, days)| today.add_days(days));
                Price::Quoted(quote)
            }
            Answer::ContactSales(contact) => Price::OnRequest((*contact).clone()),
            Answer::Wrong(errors) => {
                let named = errors.iter().map(|it| self.at_field(it.field, &it.message));
                return Err(named.collect());
            }
        };
        Ok(Offer {
            props: &self.props,
            words: &self.words,
            given,
            request: case.state.request(&self.props).unwrap_or_default(),
            state: case.state,
            price,
        })
    }

    /// A refusal behind the name of its field.
    fn at_field(&self, field: Field, message: &str) -> String {
        let texts = &self.props.words;
        let row = |word: &str, at: usize| {
            let number = self.props.format.integer(at as u64 + 1);
            fill(word, &[("number", &number)])
        };
        let name = match field {
            Field::Role(at) => {
                let role = self.props.roles.iter().nth(at);
                role.map_or_else(String::new, |role| role.name.clone())
            }
            Field::Years => texts.term().to_owned(),
            Field::Schedule => texts.schedule().to_owned(),
            Field::Currency => texts.currency().to_owned(),
            Field::Start => texts.start().to_owned(),
            Field::Discount => texts.discount().to_owned(),
            Field::Plan => texts.plan().to_owned(),
            Field::Month(at) => row(texts.plan_month_n(), at),
            Field::Share(at) => row(texts.plan_share_n(), at),
            _ => return message.to_owned(),
        };
        [&self.label(&name), " ", message].concat()
    }

    fn label(&self, name: &str) -> String {
        fill(self.words.send_label(), &[("label", name)])
    }

    /// What the panel has besides [`Desk::send`]: where that is put, and what
    /// is written for the document.
    pub fn send_panel(&self) -> String {
        let (words, texts) = (&self.words, &self.props.words);
        let mut page = Markup::default();
        page.open("div", &[("class", "send-now")]).close();
        page.element("p", &[("class", "send-said"), ("role", "status")], "");
        let fallback = [
            ("class", "send-fallback"),
            ("rows", "6"),
            ("readonly", "readonly"),
        ];
        page.element("textarea", &fallback, "");
        page.open("fieldset", &[("class", "send-document")]);
        page.element("legend", &[], words.document());
        page.element("p", &[("class", "hint")], words.document_hint());
        let fields = [
            ("customer", texts.customer(), "organization"),
            ("person", words.document_person(), "off"),
            ("postal", words.document_address(), "off"),
            ("notes", words.document_notes(), "off"),
        ];
        for (name, label, complete) in fields {
            page.open("label", &[]).element("span", &[], label);
            let attributes = [
                ("data-field", name),
                ("autocomplete", complete),
                ("dir", "auto"),
            ];
            if matches!(name, "postal" | "notes") {
                let rows = if name == "postal" { "3" } else { "4" };
                let area = [&[("rows", rows)], &attributes[..]].concat();
                page.element("textarea", &area, "");
            } else {
                page.void("input", &[&[("type", "text")], &attributes[..]].concat());
            }
            page.close();
        }
        button(&mut page, "preview", words.document_preview(), "");
        page.finish()
    }

    /// What can be done with a link's inputs now, as HTML.
    pub fn send(&self, link: &str, given: &Given) -> String {
        let (words, texts) = (&self.words, &self.props.words);
        let mut page = Markup::default();
        let offer = match self.offer(link, given) {
            Ok(offer) => offer,
            Err(wrong) => {
                page.element("p", &[], words.send_missing());
                page.open("ul", &[("class", "send-missing")]);
                for problem in wrong {
                    page.element("li", &[], &problem);
                }
                return page.finish();
            }
        };
        let priced = matches!(offer.price, Price::Quoted(_));
        let state = if priced { "yes" } else { "" };
        page.open("div", &[("class", "send-parts"), ("data-priced", state)]);
        if !priced {
            page.element("p", &[("class", "contact-sales")], texts.contact_sales());
        }
        page.open("div", &[]).element("h3", &[], words.send_link());
        page.element("p", &[("class", "hint")], words.send_link_hint());
        page.open("div", &[("class", "send-link")]);
        let field = [
            ("type", "text"),
            ("readonly", "readonly"),
            ("dir", "ltr"),
            ("data-act", "link"),
            ("aria-label", words.send_link()),
            ("value", &offer.address()),
        ];
        page.void("input", &field);
        button(&mut page, "copy-link", words.send_copy_link(), "");
        if given.share {
            button(&mut page, "share", words.send_share(), "");
        }
        page.close().close();
        self.files(&mut page, &offer);
        page.open("div", &[]).element("h3", &[], words.send_mail());
        page.element("p", &[("class", "hint")], words.send_mail_hint());
        let action = fill(texts.contact_action(), &[("email", &self.props.contact)]);
        let mail = [
            ("class", "button"),
            ("data-act", "mail"),
            ("href", &*offer.mail()),
        ];
        page.open("p", &[]).element("a", &mail, &action);
        page.finish()
    }

    fn files(&self, page: &mut Markup, offer: &Offer) {
        let words = &self.words;
        let start = offer.start().is_some();
        let hint = [&self.props.id, "-calendar-hint"].concat();
        page.open("div", &[]).element("h3", &[], words.send_files());
        page.open("div", &[("class", "send-actions")]);
        button(page, "text", words.send_copy_text(), "");
        button(page, "table", words.send_copy_table(), "");
        button(page, "csv", words.send_csv(), "");
        let ready = start && offer.quote().is_some();
        let calendar = [
            ("type", "button"),
            ("data-act", "calendar"),
            ("aria-describedby", &*hint),
            ("disabled", if ready { "" } else { "disabled" }),
        ];
        page.element("button", &calendar, words.send_calendar());
        page.close();
        let text = match (offer.quote(), start) {
            (None, _) => self.props.words.contact_sales(),
            (_, false) => words.send_calendar_start(),
            _ => words.send_calendar_hint(),
        };
        page.element("p", &[("class", "hint"), ("id", &hint)], text);
        page.close();
    }

    /// One form of a link's inputs, as a map of what the script puts on the
    /// clipboard or into a file; nothing where there is none.
    pub fn sent(&self, form: &str, link: &str, given: &Given) -> Value {
        let Ok(offer) = self.offer(link, given) else {
            return Value::Null;
        };
        let mut parts = vec![("name", offer.file_name()), ("title", offer.title())];
        match form {
            "link" => parts.push(("text", offer.address())),
            "mail" => parts.push(("text", offer.mail())),
            "text" => parts.push(("text", offer.text())),
            "table" => {
                parts.push(("text", offer.tabbed()));
                parts.push(("html", offer.html_tables()));
            }
            "csv" => parts.push(("text", offer.csv())),
            "calendar" => match offer.calendar() {
                Some(text) => parts.push(("text", text)),
                None => return Value::Null,
            },
            _ => match offer.document() {
                Some(html) => parts.push(("html", html)),
                None => return Value::Null,
            },
        }
        let parts = parts.into_iter();
        let named = parts.map(|(key, text)| (key.to_owned(), Value::Text(text)));
        Value::Map(named.collect())
    }
}

fn button(page: &mut Markup, act: &str, name: &str, class: &str) {
    let attributes = [("type", "button"), ("class", class), ("data-act", act)];
    page.element("button", &attributes, name);
}

impl Offer<'_> {
    /// The price, where there is one.
    pub(crate) fn quote(&self) -> Option<&Quote> {
        match &self.price {
            Price::Quoted(quote) => Some(quote),
            Price::OnRequest(_) => None,
        }
    }

    /// The contract's first day.
    pub(crate) fn start(&self) -> Option<Date> {
        Date::parse(self.request.start.as_deref()?)
    }

    /// Whether this can be taken up: a price that is no example, for somebody.
    pub(crate) fn is_binding(&self) -> bool {
        let example = self.props.card.illustrative;
        !example && self.quote().is_some() && !self.customer().is_empty()
    }

    /// What it is called.
    pub(crate) fn title(&self) -> String {
        let title = if self.quote().is_none() {
            self.words.send_offer()
        } else if self.is_binding() {
            self.words.document_quote()
        } else {
            self.words.document_estimate()
        };
        title.to_owned()
    }

    pub(crate) fn customer(&self) -> &str {
        self.state.customer.trim()
    }

    pub(crate) fn reference(&self) -> &str {
        self.state.reference.trim()
    }

    /// The inputs as a link's fragment. Sales mode stays with who made it.
    pub(crate) fn link(&self) -> String {
        let state = State {
            sales: false,
            ..self.state.clone()
        };
        share::write(self.props, &state)
    }

    /// The link's full address.
    pub(crate) fn address(&self) -> String {
        [&self.given.address, "#", &self.link()].concat()
    }

    /// The price as CSV.
    pub(crate) fn csv(&self) -> String {
        let mut csv = crate::csv::Csv::default();
        match &self.price {
            Price::Quoted(quote) => csv.quote(quote),
            Price::OnRequest(contact) => csv.contact_sales(contact),
        }
        csv.finish()
    }

    /// What a file is called, without its ending: from the reference and the
    /// customer, in letters that every system takes.
    pub(crate) fn file_name(&self) -> String {
        let mut name = String::from("quote");
        for word in [self.reference(), self.customer()] {
            let mut gap = true;
            for c in word.chars().take(40) {
                if c.is_alphanumeric() {
                    if std::mem::take(&mut gap) {
                        name.push('-');
                    }
                    name.push(c);
                } else {
                    gap = true;
                }
            }
        }
        name
    }
}
