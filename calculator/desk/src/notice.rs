//! What a reader is told of a link that was opened: which parts of it could
//! not be read, and, where the rate card has changed since it was made, the
//! total then and now. A link has no prices: the total then comes from the
//! archived card.

use pricing::{Money, Outcome, RateCard};
use widget::Answer;
use widget::share::{self, LinkProblem};
use widget::words::fill;

use crate::Desk;
use crate::markup::Markup;

impl Desk {
    /// The notice as HTML; nothing where there is nothing to say. `archived`
    /// gives the rate card with a version, if the site has it.
    pub fn notice(&self, link: &str, archived: impl Fn(&str) -> Option<RateCard>) -> String {
        let linked = share::read(&self.props, link);
        let current = &self.props.card.version;
        let older = linked.card.as_ref().filter(|card| *card != current);
        if older.is_none() && linked.problems.is_empty() {
            return String::new();
        }
        let words = &self.words;
        let mut page = Markup::default();
        page.open("div", &[("class", "notice-box")]);
        page.element("h3", &[], words.link_title());
        if let Some(version) = older {
            let versions = [("then", version.as_str()), ("now", current.as_str())];
            let text = fill(words.link_older_card(), &versions);
            page.element("p", &[], &text);
            match archived(version) {
                Some(card) => self.totals(&mut page, link, &card),
                None => {
                    page.element("p", &[], words.link_card_unknown());
                }
            }
        }
        if !linked.problems.is_empty() {
            page.open("ul", &[]);
            for problem in &linked.problems {
                page.element("li", &[], &self.problem(problem));
            }
            page.close();
        }
        page.element("button", &[("type", "button")], words.close());
        page.finish()
    }

    /// The total with the earlier card and with today's.
    fn totals(&self, page: &mut Markup, link: &str, card: &RateCard) {
        let mut then = self.clone();
        then.props.card = card.clone();
        let words = &self.words;
        page.open("dl", &[("class", "facts")]);
        let mut fact = |name: &str, value: &str| {
            page.open("div", &[]).element("dt", &[], name);
            page.element("dd", &[], value).close();
        };
        let cards = [(words.link_then(), &then), (words.link_now(), self)];
        for (name, desk) in cards {
            let name = fill(name, &[("card", &desk.props.card.version)]);
            fact(&name, &desk.total(link));
        }
        if let Some(difference) = self.difference(&then, link) {
            fact(words.link_difference(), &difference);
        }
        page.close();
    }

    /// By how much the total is another one today.
    fn difference(&self, then: &Self, link: &str) -> Option<String> {
        let (Answer::Quoted(then), Answer::Quoted(now)) =
            (then.case(link).answer, self.case(link).answer)
        else {
            return None;
        };
        let (then, now) = (then.total_contract_value, now.total_contract_value);
        if then.currency() != now.currency() {
            return None;
        }
        let minor = now.minor().checked_sub(then.minor())?;
        let difference = Money::from_minor(minor, now.currency()).ok()?;
        let mut shown = self.props.format.money(&difference);
        if minor > 0 {
            shown.insert(0, '+');
        }
        Some(shown)
    }

    /// The total of a link, or what there is instead.
    pub(crate) fn total(&self, link: &str) -> String {
        let props = &self.props;
        let state = share::read(props, link).state;
        let Ok(request) = state.request(props) else {
            return props.words.check_fields().to_owned();
        };
        match pricing::quote(&props.card, &props.roles, &request) {
            Outcome::Quoted(quote) => props.format.money(&quote.total_contract_value),
            Outcome::ContactSales(_) => props.words.on_request().to_owned(),
            Outcome::Refused(refusal) => {
                widget::refusal_text(&props.words, &props.format, &refusal)
            }
        }
    }

    fn problem(&self, problem: &LinkProblem) -> String {
        let words = &self.words;
        let shown =
            |text: &str, key: &str, value: &str| fill(text, &[("key", key), ("value", value)]);
        match problem {
            LinkProblem::NewerVersion => words.link_newer().to_owned(),
            LinkProblem::TooLong => words.link_too_long().to_owned(),
            LinkProblem::UnknownKey(key) => shown(words.link_unknown_key(), key, ""),
            LinkProblem::BadValue(key, value) => shown(words.link_bad_value(), key, value),
            LinkProblem::Repeated(key) => shown(words.link_repeated(), key, ""),
        }
    }
}
