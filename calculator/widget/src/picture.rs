//! The price against paid seats, as a drawing: a band of the same width for
//! each tier, since the tiers' sizes differ a hundredfold, and in it what a
//! year costs with the chosen term, schedule and discount. Heights are on a
//! logarithmic scale and each step has its amount, for the same reason. Who
//! does not see it has the same in one sentence and in a table.
//!
//! It runs from left to right in every direction of writing, as numbers do.

use pricing::{Money, Outcome, Quote, Request, TierPrice};

use crate::page::Page;
use crate::parts::{cell, end_row, end_table, money, number, row, table};
use crate::props::Props;
use crate::state::Action;
use crate::timeline::place;
use crate::words::fill;

/// The drawing's height above the axis, and where the highest step is.
const FLOOR: u64 = 168;
const CEILING: u64 = 36;

/// How many places of a band are computed where a price is not flat.
const PLACES: u64 = 8;

/// A tier with a price, as the drawing needs it.
struct Band<'p> {
    /// The tier's name.
    name: &'p str,
    /// Its fewest paid seats and its most.
    seats: (u64, u64),
    /// What a year costs at places of the band, by paid seats.
    steps: Vec<(u64, Money)>,
}

/// The drawing, what it says, and the choice of what it shows.
pub(crate) fn picture(page: &mut Page, request: &Request, quote: &Quote) {
    let (props, texts) = (page.props, &page.props.words);
    let per_seat = page.state.per_seat;
    let bands = bands(props, request, per_seat);
    let costs = bands.iter().flat_map(|band| band.steps.iter());
    let costs = costs.map(|(_, cost)| size(cost));
    let (Some(least), Some(most)) = (costs.clone().min(), costs.max()) else {
        return page.nothing();
    };
    let Some(here) = shown(quote, per_seat) else {
        return page.nothing();
    };
    let scale = Scale {
        least: least.min(size(&here)).saturating_sub(1 << FRACTION),
        most: most.max(size(&here)),
        bands: bands.len() + usize::from(open_end(props)),
    };
    page.open("figure", &["class"], &["picture"]);
    let caption = if per_seat {
        texts.picture_per_seat()
    } else {
        texts.picture_caption()
    };
    page.text("figcaption", "", caption);
    page.open(
        "svg",
        &["width", "height", "role", "dir", "aria-label"],
        &["100%", "220", "img", "ltr", &sentence(props, quote, &here)],
    );
    for (at, band) in bands.iter().enumerate() {
        draw(page, &scale, at, band, quote);
    }
    if open_end(props) {
        let at = place(scale.across(bands.len(), 1, 2));
        let end = props
            .card
            .tiers
            .last()
            .filter(|_| bands.len() < props.card.tiers.len());
        let name = end.map_or(texts.on_request(), |tier| props.labels.tier(&tier.id));
        label(page, "tier", &at, FLOOR + 34, name);
        label(page, "open", &at, FLOOR / 2 + CEILING, texts.on_request());
    }
    you(page, &scale, &bands, quote, &here);
    page.close();
    page.open("p", &["class"], &["picture-choice"]);
    toggle(page, per_seat);
    page.close();
    as_table(page, &bands, caption);
    page.close();
}

/// Whether something without a published price lies above the last band.
fn open_end(props: &Props) -> bool {
    let last = props.card.tiers.last();
    last.is_some_and(|tier| matches!(tier.price, TierPrice::Contact))
}

fn bands<'p>(props: &'p Props, request: &Request, per_seat: bool) -> Vec<Band<'p>> {
    let Some(role) = props.roles.iter().find(|role| role.paid) else {
        return Vec::new();
    };
    let mut bands = Vec::new();
    let mut first: u64 = 1;
    for tier in &props.card.tiers {
        if matches!(tier.price, TierPrice::Contact) {
            break;
        }
        // An unlimited tier is drawn as far again as the one below it reaches.
        let last = tier.seats.unwrap_or(first.saturating_mul(2));
        let flat = matches!(props.card.model, pricing::Model::Tier) && !per_seat;
        let places = if flat { 1 } else { PLACES };
        let mut steps = Vec::new();
        for step in 0..=places {
            let seats = first + (last - first) * step / places;
            let request = Request {
                headcount: vec![(role.id.clone(), seats)],
                ..request.clone()
            };
            let outcome = pricing::quote(&props.card, &props.roles, &request);
            if let Outcome::Quoted(quote) = outcome
                && let Some(cost) = shown(&quote, per_seat)
            {
                steps.push((seats, cost));
            }
        }
        bands.push(Band {
            name: props.labels.tier(&tier.id),
            seats: (first, last),
            steps,
        });
        first = last.saturating_add(1);
    }
    bands
}

/// What the drawing shows of a quote: the first year, or a seat of it a month.
fn shown(quote: &Quote, per_seat: bool) -> Option<Money> {
    if per_seat {
        Some(quote.average_per_paid_seat_month)
    } else {
        quote.years.first().map(|year| year.total)
    }
}

/// Bits behind the point of a logarithm.
const FRACTION: u32 = 8;

/// The logarithm of an amount to the base 2, in 256ths, drawn straight between
/// powers of 2: as exact as a drawing needs.
fn size(money: &Money) -> u64 {
    let minor = u64::try_from(money.minor()).unwrap_or(0).max(1);
    let power = minor.ilog2();
    let rest = minor - (1 << power);
    let fraction = if power >= FRACTION {
        rest >> (power - FRACTION)
    } else {
        rest << (FRACTION - power)
    };
    (u64::from(power) << FRACTION) + fraction
}

/// Where things are in the drawing.
struct Scale {
    least: u64,
    most: u64,
    bands: usize,
}

impl Scale {
    /// How far down an amount is, in pixels.
    fn down(&self, cost: &Money) -> u64 {
        let range = (self.most - self.least).max(1);
        let above = size(cost).saturating_sub(self.least);
        FLOOR - (above * (FLOOR - CEILING) / range).min(FLOOR - CEILING)
    }

    /// How far across a place of a band is, in thousandths of the width.
    fn across(&self, band: usize, part: u64, whole: u64) -> u64 {
        let bands = u64::try_from(self.bands.max(1)).unwrap_or(1);
        let band = u64::try_from(band).unwrap_or(0);
        let inside = part * 1000 / bands / whole.max(1);
        band * 1000 / bands + inside
    }

    /// How far across a number of seats is.
    fn seats(&self, at: usize, band: &Band, seats: u64) -> u64 {
        let (first, last) = band.seats;
        let seats = seats.clamp(first, last);
        self.across(at, seats - first, (last - first).max(1))
    }
}

fn draw(page: &mut Page, scale: &Scale, at: usize, band: &Band, quote: &Quote) {
    let yours = (band.seats.0..=band.seats.1).contains(&quote.seats.paid);
    let class = if yours { "stair yours" } else { "stair" };
    for (from, to) in band.steps.iter().zip(band.steps.iter().skip(1)) {
        let (x1, x2) = (scale.seats(at, band, from.0), scale.seats(at, band, to.0));
        let (y1, y2) = (scale.down(&from.1), scale.down(&to.1));
        line(page, class, (x1, y1), (x2, y2));
    }
    if let (Some((_, cost)), Some((_, last))) = (band.steps.first(), band.steps.last()) {
        let middle = place(scale.across(at, 1, 2));
        let above = scale.down(cost).min(scale.down(last)) - 10;
        let class = if yours { "amount yours" } else { "amount" };
        label(page, class, &middle, above, &page.props.format.money(cost));
        label(page, "tier", &middle, FLOOR + 34, band.name);
    }
    let end = scale.across(at, 1, 1);
    line(page, "bound", (end, CEILING), (end, FLOOR));
    let shown = page.props.format.integer(band.seats.1);
    label(page, "seats", &place(end), FLOOR + 16, &shown);
}

/// Where the reader is.
fn you(page: &mut Page, scale: &Scale, bands: &[Band], quote: &Quote, here: &Money) {
    let paid = quote.seats.paid;
    let band = bands.iter().position(|band| paid <= band.seats.1);
    let Some((at, band)) = band.and_then(|at| Some((at, bands.get(at)?))) else {
        return page.nothing();
    };
    let (across, down) = (scale.seats(at, band, paid), scale.down(here));
    line(page, "here", (across, down), (across, FLOOR));
    page.open(
        "circle",
        &["class", "cx", "cy", "r"],
        &["here", &place(across), &down.to_string(), "6"],
    );
    page.close();
    let shown = page.props.format.integer(paid);
    label(page, "seats here", &place(across), FLOOR + 50, &shown);
}

fn line(page: &mut Page, class: &str, from: (u64, u64), to: (u64, u64)) {
    let keys = &["class", "x1", "y1", "x2", "y2"];
    page.open(
        "line",
        keys,
        &[
            class,
            &place(from.0),
            &from.1.to_string(),
            &place(to.0),
            &to.1.to_string(),
        ],
    );
    page.close();
}

fn label(page: &mut Page, class: &str, across: &str, down: u64, text: &str) {
    let keys = &["class", "x", "y", "text-anchor"];
    page.element(
        "text",
        keys,
        &[class, across, &down.to_string(), "middle"],
        text,
    );
}

/// The drawing in a sentence.
fn sentence(props: &Props, quote: &Quote, here: &Money) -> String {
    let texts = &props.words;
    let values = [
        ("seats", props.format.integer(quote.seats.paid)),
        ("amount", props.format.money(here)),
    ];
    let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
    let mut sentence = fill(texts.picture_here(), &values);
    if let Some(headroom) = quote.tier.headroom {
        let next = quote.seats.paid.saturating_add(headroom).saturating_add(1);
        let next = props.format.integer(next);
        sentence.push(' ');
        sentence.push_str(&fill(texts.picture_next(), &[("seats", &next)]));
    }
    sentence
}

fn toggle(page: &mut Page, per_seat: bool) {
    let (texts, dispatch) = (&page.props.words, page.dispatch.clone());
    let onclick = move |_: yew::MouseEvent| dispatch.emit(Action::PerSeat(!per_seat));
    let pressed = if per_seat { "true" } else { "false" };
    page.push(yew::html! {
        <button type="button" aria-pressed={pressed} {onclick}>{ texts.picture_toggle().to_owned() }</button>
    });
}

/// The same as a table.
fn as_table(page: &mut Page, bands: &[Band], caption: &str) {
    let texts = &page.props.words;
    page.open("details", &["class"], &["picture-table"]);
    page.text("summary", "", texts.picture_table());
    let columns = [texts.tier(), texts.paid_seats(), texts.amount()];
    table(page, "bands", caption, &columns);
    for band in bands {
        for (seats, cost) in &band.steps {
            row(page);
            page.words(band.name);
            cell(page);
            number(page, "", *seats);
            cell(page);
            money(page, "", cost);
            end_row(page);
        }
    }
    end_table(page);
    page.close();
}
