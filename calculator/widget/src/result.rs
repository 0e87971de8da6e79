//! The answer: the total first, then the facts that explain it.

use pricing::{ContactSales, Quote, Seats};

use crate::answer::Answer;
use crate::field::Field;
use crate::how::{Line, lines};
use crate::installments::installments;
use crate::page::Page;
use crate::parts::{date, end_fact, error_text, fact, money, number, path, tier};
use crate::picture::picture;
use crate::schedules::{schedules, years_differ};
use crate::timeline::timeline;
use crate::words::fill;
use crate::years::years;

/// The price, the way to sales, or the request to check the fields: never
/// figures that no longer belong to what was entered.
pub(crate) fn result(page: &mut Page) {
    let texts = &page.props.words;
    page.open("div", &["class"], &["result"]);
    page.text("h3", "", texts.result());
    match page.answer {
        Answer::Quoted(quote) => quoted(page, quote),
        Answer::ContactSales(contact) => contact_sales(page, contact),
        Answer::Wrong(_) => {
            page.text("p", "check-fields", texts.check_fields());
            error_text(page, Field::Elsewhere);
            if !page.state.sales {
                // A link may have a discount without the field for it.
                error_text(page, Field::Discount);
            }
        }
    }
    page.close();
}

fn quoted(page: &mut Page, quote: &Quote) {
    let texts = &page.props.words;
    headline(page, quote);
    page.open("p", &["class"], &["before-tax"]);
    page.words(texts.before_tax());
    if quote.illustrative {
        page.words(" ");
        page.text("strong", "", texts.illustrative());
    } else {
        page.nothing();
    }
    page.close();
    if quote.needs_approval {
        page.text("p", "needs-approval", texts.needs_approval());
    } else {
        page.nothing();
    }
    if let Some(cheaper) = &quote.cheaper_at {
        let format = &page.props.format;
        let values = [
            ("seats", format.integer(cheaper.seats)),
            ("total", format.money(&cheaper.total_contract_value)),
        ];
        let values = values
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        page.text("p", "cheaper-at", &fill(texts.cheaper_at(), &values));
    } else {
        page.nothing();
    }
    let request = page.state.request(page.props).ok();
    let how = request.as_ref().map_or_else(Vec::new, |request| {
        let (card, roles) = (&page.props.card, &page.props.roles);
        let how = pricing::explain(card, roles, request, quote);
        lines(texts, &page.props.labels, &page.props.format, &how)
    });
    page.open("dl", &["class"], &["facts"]);
    facts(page, quote);
    page.close();
    if let Some(request) = &request {
        picture(page, request, quote);
        schedules(page, request, quote);
    } else {
        page.nothing();
        page.nothing();
    }
    years(page, &quote.years, &how);
    timeline(page, quote);
    installments(page, &quote.installments);
    explained(page, &how);
    rate_card(page, &quote.rate_card);
}

/// What the contract costs, in all and a year, before everything else.
fn headline(page: &mut Page, quote: &Quote) {
    let texts = &page.props.words;
    page.open("p", &["class"], &["total"]);
    page.text("span", "", texts.total_contract_value());
    page.words(" ");
    money(page, "total_contract_value", &quote.total_contract_value);
    page.close();
    let Some(first) = quote.years.first() else {
        return page.nothing();
    };
    page.open("p", &["class"], &["total yearly"]);
    let name = if years_differ(quote) {
        texts.yearly_first()
    } else {
        texts.yearly()
    };
    page.text("span", "", name);
    page.words(" ");
    money(page, "years.0.total", &first.total);
    page.close();
}

/// How all figures came about, for those who ask.
fn explained(page: &mut Page, how: &[Line]) {
    page.open("details", &["class"], &["how"]);
    page.text("summary", "", page.props.words.how_caption());
    page.open("ul", &[], &[]);
    for line in how {
        page.text("li", "", &line.joined(&page.props.words));
    }
    page.close();
    page.close();
}

fn facts(page: &mut Page, quote: &Quote) {
    let (texts, labels) = (&page.props.words, &page.props.labels);
    tier_fact(page, texts.tier(), "tier.id", &quote.tier.id);
    seats_fact(page, texts.tier_seats(), "tier.seats", quote.tier.seats);
    seats_fact(
        page,
        texts.paid_seats(),
        "seats.paid",
        Some(quote.seats.paid),
    );
    free_users(page, quote);
    seats_fact(page, texts.headroom(), "tier.headroom", quote.tier.headroom);
    fact(page, texts.average());
    money(
        page,
        "average_per_paid_seat_month",
        &quote.average_per_paid_seat_month,
    );
    end_fact(page);
    for (at, extra) in quote.one_time.iter().enumerate() {
        fact(page, labels.extra(&extra.id));
        money(page, &path("one_time", at, "amount"), &extra.amount);
        end_fact(page);
    }
    if let Some(renewal) = quote.renewal {
        fact(page, texts.renewal());
        date(page, "renewal", renewal);
        end_fact(page);
    }
    if let Some(next) = &quote.next_tier {
        tier_fact(page, texts.next_tier(), "next_tier.id", &next.id);
        fact(page, texts.next_tier_total());
        match &next.total_contract_value {
            Some(total) => money(page, "next_tier.total_contract_value", total),
            None => page.words(texts.on_request()),
        }
        end_fact(page);
    }
}

fn contact_sales(page: &mut Page, contact: &ContactSales) {
    let (texts, email) = (&page.props.words, &page.props.contact);
    let mut address = String::from("mailto:");
    address.push_str(email);
    let action = fill(texts.contact_action(), &[("email", email)]);
    page.text("p", "contact-sales", texts.contact_sales());
    page.open("p", &[], &[]);
    page.element("a", &["class", "href"], &["button", &address], &action);
    page.close();
    page.open("dl", &["class"], &["facts"]);
    tier_fact(page, texts.tier(), "tier.id", &contact.tier.id);
    seats_facts(page, &contact.seats);
    page.close();
    rate_card(page, &contact.rate_card);
}

/// Free users, and that they cost nothing.
fn free_users(page: &mut Page, quote: &Quote) {
    let (texts, format) = (&page.props.words, &page.props.format);
    let nothing = format.money(&pricing::Money::zero(quote.currency));
    // What stands around the number of them.
    let price = fill(texts.free_price(), &[("amount", &nothing)]);
    let (before, behind) = price.split_once("{number}").unwrap_or(("", &price));
    fact(page, texts.free_users());
    page.words(before);
    number(page, "seats.free", quote.seats.free);
    page.words(behind);
    end_fact(page);
}

fn tier_fact(page: &mut Page, name: &str, path: &str, id: &str) {
    fact(page, name);
    tier(page, path, id);
    end_fact(page);
}

fn seats_facts(page: &mut Page, seats: &Seats) {
    let texts = &page.props.words;
    seats_fact(page, texts.paid_seats(), "seats.paid", Some(seats.paid));
    seats_fact(page, texts.free_users(), "seats.free", Some(seats.free));
}

fn seats_fact(page: &mut Page, name: &str, path: &str, seats: Option<u64>) {
    fact(page, name);
    match seats {
        Some(seats) => number(page, path, seats),
        None => page.words(page.props.words.unlimited()),
    }
    end_fact(page);
}

fn rate_card(page: &mut Page, version: &str) {
    let text = fill(page.props.words.rate_card(), &[("version", version)]);
    page.text("p", "rate-card", &text);
    if let Some(days) = page.props.card.valid_days {
        let days = page.props.format.integer(u64::from(days));
        let text = fill(page.props.words.valid_days(), &[("days", &days)]);
        page.text("p", "rate-card", &text);
    } else {
        page.nothing();
    }
}
