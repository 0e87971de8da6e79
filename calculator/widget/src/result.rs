//! The answer: the total first, then the facts that explain it.

use pricing::{ContactSales, NextTier, Quote};
use yew::prelude::*;

use crate::answer::Answer;
use crate::field::Field;
use crate::installments::Installments;
use crate::parts::{date, error_at, error_text, fact, money, name, number};
use crate::props::Props;
use crate::shared::Shared;
use crate::words::fill;
use crate::years::Years;

/// What is answered.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ResultProps {
    /// The calculator's.
    pub props: Shared,
    /// The answer to what was entered.
    pub answer: Answer,
}

/// The price, the way to sales, or the request to check the fields: never
/// figures that no longer belong to what was entered.
#[component]
pub(crate) fn Estimate(own: &ResultProps) -> Html {
    let props = &own.props;
    let answer = match &own.answer {
        Answer::Quoted(quote) => quoted(props, quote),
        Answer::ContactSales(contact) => contact_sales(props, contact),
        Answer::Wrong(errors) => html! {
            <>
                <p class="check-fields">{ props.words.check_fields().to_owned() }</p>
                { error_text(props, error_at(errors, Field::Elsewhere)) }
            </>
        },
    };
    html! {
        <div class="estimate">
            <h3>{ props.words.result().to_owned() }</h3>
            { answer }
        </div>
    }
}

fn quoted(props: &Shared, quote: &Quote) -> Html {
    let words = &props.words;
    let total = money(props, "total_contract_value", &quote.total_contract_value);
    html! {
        <>
            <p class="total">
                <span>{ words.total_contract_value().to_owned() }</span>
                { " " }
                { total }
            </p>
            <p class="before-tax">{ words.before_tax().to_owned() }</p>
            if quote.needs_approval {
                <p class="needs-approval">{ words.needs_approval().to_owned() }</p>
            }
            <dl class="facts">{ for facts(props, quote) }</dl>
            <Years props={props.clone()} years={quote.years.clone()} />
            <Installments props={props.clone()} installments={quote.installments.clone()} />
            { rate_card(props, &quote.rate_card) }
        </>
    }
}

fn facts(props: &Props, quote: &Quote) -> Vec<Html> {
    let words = &props.words;
    let tier = &quote.tier;
    let seats = |path: &str, seats: Option<u64>| match seats {
        Some(seats) => number(props, path, seats),
        None => words.unlimited().into(),
    };
    let average = &quote.average_per_paid_seat_month;
    let mut facts = vec![
        fact(
            words.tier(),
            name("tier.id", &tier.id, props.labels.tier(&tier.id)),
        ),
        fact(words.tier_seats(), seats("tier.seats", tier.seats)),
        fact(
            words.paid_seats(),
            number(props, "seats.paid", quote.seats.paid),
        ),
        fact(words.headroom(), seats("tier.headroom", tier.headroom)),
        fact(
            words.free_users(),
            number(props, "seats.free", quote.seats.free),
        ),
        fact(
            words.average(),
            money(props, "average_per_paid_seat_month", average),
        ),
    ];
    facts.extend(quote.one_time.iter().enumerate().map(|(at, extra)| {
        let path = crate::parts::path("one_time", at, "amount");
        fact(
            props.labels.extra(&extra.id),
            money(props, &path, &extra.amount),
        )
    }));
    if let Some(renewal) = &quote.renewal {
        facts.push(fact(words.renewal(), date(props, "renewal", renewal)));
    }
    if let Some(next) = &quote.next_tier {
        facts.extend(next_tier(props, next));
    }
    facts
}

fn next_tier(props: &Props, next: &NextTier) -> [Html; 2] {
    let words = &props.words;
    let total = match &next.total_contract_value {
        Some(total) => money(props, "next_tier.total_contract_value", total),
        None => words.on_request().into(),
    };
    let tier = name("next_tier.id", &next.id, props.labels.tier(&next.id));
    [
        fact(words.next_tier(), tier),
        fact(words.next_tier_total(), total),
    ]
}

fn contact_sales(props: &Props, contact: &ContactSales) -> Html {
    let words = &props.words;
    let mut address = String::from("mailto:");
    address.push_str(&props.contact);
    let tier = &contact.tier.id;
    html! {
        <>
            <p class="contact-sales">{ words.contact_sales().to_owned() }</p>
            <p>
                <a class="button" href={address}>
                    { fill(words.contact_action(), &[("email", &props.contact)]) }
                </a>
            </p>
            <dl class="facts">
                { fact(words.tier(), name("tier.id", tier, props.labels.tier(tier))) }
                { fact(words.paid_seats(), number(props, "seats.paid", contact.seats.paid)) }
                { fact(words.free_users(), number(props, "seats.free", contact.seats.free)) }
            </dl>
            { rate_card(props, &contact.rate_card) }
        </>
    }
}

fn rate_card(props: &Props, version: &str) -> Html {
    html! { <p class="rate-card">{ fill(props.words.rate_card(), &[("version", version)]) }</p> }
}
