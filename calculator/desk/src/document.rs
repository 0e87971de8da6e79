//! An offer as a document to print or to keep as a PDF, in the reader's
//! language. The page shows it first; what is typed for it (whom it names, an
//! address, notes) is in the document and nowhere else.

use pricing::{Model, Quote};

use crate::document_tables::{payments, people, prices};
use crate::markup::Markup;
use crate::send::Offer;
use crate::text::Section;

impl Offer<'_> {
    /// The document between the buttons that print and close it; nothing
    /// without a price.
    pub(crate) fn document(&self) -> Option<String> {
        let quote = self.quote()?;
        let words = self.words;
        let mut page = Markup::default();
        page.open("div", &[("class", "quote-bar")]);
        let print = [
            ("type", "button"),
            ("class", "button"),
            ("data-act", "print"),
        ];
        page.element("button", &print, words.document_print());
        let close = [("type", "button"), ("data-act", "close")];
        page.element("button", &close, words.close());
        page.close();
        page.open("article", &[("class", "quote-document")]);
        self.head(&mut page, quote);
        self.parties(&mut page);
        page.open("section", &[]);
        page.element("h3", &[], self.props.words.people());
        people(self, &mut page);
        list(&mut page, &self.seats());
        page.close();
        page.open("section", &[]);
        page.element("h3", &[], words.document_price());
        list(&mut page, &self.contract());
        prices(self, &mut page, quote);
        if quote.needs_approval {
            let text = self.props.words.needs_approval();
            page.element("p", &[("class", "quote-approval")], text);
        }
        page.close();
        page.open("section", &[]);
        payments(self, &mut page, quote);
        page.close();
        self.terms(&mut page, quote);
        self.notes(&mut page);
        self.signatures(&mut page, quote);
        Some(page.finish())
    }

    fn head(&self, page: &mut Markup, quote: &Quote) {
        let (texts, format) = (&self.props.words, &self.props.format);
        page.open("header", &[]).open("div", &[]);
        page.element("h2", &[], &self.title());
        if self.props.card.illustrative {
            page.element("p", &[("class", "quote-example")], texts.illustrative());
        }
        page.close();
        page.open("p", &[("class", "quote-total")]);
        page.element("span", &[], texts.total_contract_value());
        page.text(" ");
        page.element("strong", &[], &format.money(&quote.total_contract_value));
        page.close().close();
    }

    /// Who sells, who buys, and which document this is.
    fn parties(&self, page: &mut Markup) {
        let words = self.words;
        page.open("div", &[("class", "quote-parties")]);
        page.open("div", &[])
            .element("h3", &[], words.document_from());
        page.open("p", &[]).element("bdi", &[], &self.given.seller);
        page.void("br", &[])
            .element("bdi", &[], &self.props.contact);
        page.close().close();
        let given = self.given;
        let names = [self.customer(), given.person.trim()];
        let lines = names.into_iter().chain(given.postal.lines().map(str::trim));
        let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
        if !lines.is_empty() {
            page.open("div", &[])
                .element("h3", &[], words.document_for());
            page.open("p", &[]);
            for (at, line) in lines.iter().enumerate() {
                if at > 0 {
                    page.void("br", &[]);
                }
                page.element("bdi", &[], line);
            }
            page.close().close();
        }
        let mut about = self.about();
        // The customer has a place of its own.
        about
            .lines
            .retain(|(label, _)| label != self.props.words.customer());
        list(page, &about);
        page.close();
    }

    fn terms(&self, page: &mut Markup, quote: &Quote) {
        let words = self.words;
        page.open("section", &[]);
        page.element("h3", &[], words.document_terms());
        page.open("ul", &[]);
        page.element("li", &[], self.props.words.before_tax());
        if self.props.card.model == Model::Tier {
            page.element("li", &[], words.document_terms_tier());
        }
        if quote.seats.free > 0 {
            page.element("li", &[], words.document_terms_free());
        }
        if !self.is_binding() {
            page.element("li", &[], words.document_terms_estimate());
        }
        page.element("li", &[], &self.rate_card());
        page.close().close();
    }

    fn notes(&self, page: &mut Markup) {
        let notes = self.given.notes.trim();
        if !notes.is_empty() {
            page.open("section", &[]);
            page.element("h3", &[], self.words.document_notes());
            page.element("p", &[("class", "quote-notes"), ("dir", "auto")], notes);
            page.close();
        }
    }

    /// Lines for those who approve and who sign.
    fn signatures(&self, page: &mut Markup, quote: &Quote) {
        let words = self.words;
        let mut lines = Vec::new();
        if quote.needs_approval {
            lines.push(("", words.document_approved()));
        }
        if self.is_binding() {
            lines.push((&*self.given.seller, words.document_sign()));
            lines.push((self.customer(), words.document_sign()));
        }
        if !lines.is_empty() {
            page.open("div", &[("class", "quote-signatures")]);
            for (party, what) in lines {
                page.open("p", &[]);
                if !party.is_empty() {
                    page.element("bdi", &[], party).void("br", &[]);
                }
                page.element("span", &[], what).close();
            }
            page.close();
        }
    }
}

/// Facts by name.
fn list(page: &mut Markup, section: &Section) {
    page.open("dl", &[]);
    for (label, value) in &section.lines {
        page.open("div", &[]).element("dt", &[], label);
        page.open("dd", &[]).element("bdi", &[], value);
        page.close().close();
    }
    page.close();
}
