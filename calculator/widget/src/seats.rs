//! The sums of the two kinds of roles while somebody types, and where the
//! next tier begins: words that stand near the people. They are there as soon
//! as the headcounts can be read, whatever is wrong elsewhere.

use pricing::{Model, Tier, TierPrice};

use crate::props::Props;
use crate::state::State;
use crate::words::fill;

/// The lines under the paid roles, then the one under the free roles; a line
/// that there is nothing for is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// The paid seats, and how many of the tier are left.
    pub paid: String,
    /// Where the next tier begins, and what it costs.
    pub next: String,
    /// The free users.
    pub free: String,
}

/// The sums of what was entered.
pub fn sums(props: &Props, state: &State) -> Sums {
    let texts = &props.words;
    let sum = |paid: bool| {
        let all = props.roles.iter().zip(state.people.iter());
        let mut kind = all.filter(|(role, _)| role.paid == paid);
        kind.try_fold(0_u64, |sum, (_, text)| {
            Some(sum.saturating_add(props.format.parse_integer(text)?))
        })
    };
    let mut sums = Sums::default();
    if let Some(free) = sum(false) {
        let free = props.format.integer(free);
        sums.free = fill(texts.free_sum(), &[("free", &free)]);
    }
    if let Some(paid) = sum(true) {
        seats(props, state, paid, &mut sums);
    }
    sums
}

fn seats(props: &Props, state: &State, paid: u64, sums: &mut Sums) {
    let (texts, tiers) = (&props.words, &props.card.tiers);
    let shown = props.format.integer(paid);
    let at = tiers
        .iter()
        .position(|tier| tier.seats.is_none_or(|most| paid <= most));
    let published = |tier: &&Tier| matches!(tier.price, TierPrice::Published(_));
    let tier = at.and_then(|at| tiers.get(at)).filter(published);
    let (text, most) = match tier.map(|tier| tier.seats) {
        Some(Some(most)) => (texts.paid_of(), most),
        Some(None) => (texts.paid_open(), paid),
        None => (texts.paid_sum(), paid),
    };
    let values = [
        ("paid", shown.as_str()),
        ("seats", &props.format.integer(most)),
        ("left", &props.format.integer(most - paid)),
    ];
    sums.paid = fill(text, &values);
    // What is not published is told as the tier to come.
    let next = match (at, tier) {
        (Some(at), Some(_)) => at + 1,
        (Some(at), None) => at,
        (None, _) => tiers.len(),
    };
    let below = next.checked_sub(1).and_then(|at| tiers.get(at)?.seats);
    let from = match (next, below) {
        (0, _) => 1,
        (_, Some(below)) => below + 1,
        // Nothing begins above a tier without an end.
        (_, None) => return,
    };
    let tier = tiers.get(next);
    let fee = tier.and_then(|tier| match &tier.price {
        TierPrice::Published(fees) => fees
            .iter()
            .find(|fee| fee.currency().code() == state.currency),
        TierPrice::Contact => None,
    });
    let name = match props.card.model {
        Model::Tier => texts.tiers_fee(),
        Model::Volume | Model::Graduated => texts.tiers_seat_fee(),
    };
    let fee_text = fee.map(|fee| props.format.money(fee));
    let text = if fee.is_some() {
        texts.next_from()
    } else {
        texts.next_contact()
    };
    let values = [
        ("seats", props.format.integer(from)),
        (
            "tier",
            tier.map_or_else(String::new, |tier| props.labels.tier(&tier.id).to_owned()),
        ),
        ("name", name.to_owned()),
        ("fee", fee_text.unwrap_or_default()),
    ];
    let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
    sums.next = fill(text, &values);
}
