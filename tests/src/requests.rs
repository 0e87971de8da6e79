//! Random requests that a reader could enter into the calculator of the
//! project's rate card. Seeded: a failure comes again.

use fastrand::Rng;
use serde_json::{Value, json};

use crate::calculator::ROLES;

/// Requests without end, the same ones for the same seed.
pub fn requests(seed: u64) -> impl Iterator<Item = Value> {
    let mut random = Rng::with_seed(seed);
    std::iter::repeat_with(move || request(&mut random))
}

fn request(random: &mut Rng) -> Value {
    let years = random.u32(1..=3);
    let schedule = ["annual", "quarterly", "custom"][random.usize(..3)];
    let mut headcount = serde_json::Map::new();
    for role in ROLES {
        // Small numbers, numbers around the tiers' ends, and none, alike.
        let people = match random.u8(..4) {
            0 => 0,
            1 => random.u64(1..=60),
            2 => [49, 50, 51, 249, 250, 251, 999, 1000, 1001][random.usize(..9)],
            _ => random.u64(1..=2500),
        };
        if people > 0 || random.bool() {
            headcount.insert(role.into(), people.into());
        }
    }
    if headcount.values().all(|people| people == 0) {
        headcount.insert(ROLES[0].into(), 1.into());
    }
    let currency = ["USD", "EUR", "CNY"][random.usize(..3)];
    let mut request = json!({
        "headcount": headcount,
        "years": years,
        "schedule": schedule,
        "currency": currency,
    });
    if random.bool() {
        // The last days of months are where dates go wrong.
        let day = ["01", "15", "28", "29", "30", "31"][random.usize(..6)];
        let months = ["01", "03", "05", "07", "08", "10", "12"];
        let month = months[random.usize(..months.len())];
        request["start"] = format!("{}-{month}-{day}", random.u32(2024..=2032)).into();
    }
    if schedule == "custom" {
        request["plan"] = plan(random, 12 * years);
    }
    request
}

/// The same request with its plan in the amounts of its quote (JSON); none where that
/// has no plan, or a row that comes to nothing.
pub fn by_amounts(request: &Value, quote: &str) -> Option<Value> {
    let quote: Value = serde_json::from_str(quote).ok()?;
    let plan = request["plan"].as_array()?;
    let installments = quote["installments"].as_array()?;
    let row = |(row, paid): (&Value, &Value)| {
        let amount = paid["amount"]
            .as_str()
            .filter(|text| text.contains(|c| c > '0'))?;
        Some(json!({ "month": row["month"], "amount": amount }))
    };
    let rows = plan
        .iter()
        .zip(installments)
        .map(row)
        .collect::<Option<Value>>()?;
    let mut request = request.clone();
    request["plan"] = rows;
    Some(request)
}

/// One to five rows whose shares, in hundredths of a percent, sum to 100.
fn plan(random: &mut Rng, months: u32) -> Value {
    let rows = random.usize(1..=5);
    let mut at: Vec<u32> = (0..months).collect();
    random.shuffle(&mut at);
    at.truncate(rows);
    at.sort_unstable();
    let mut left = 10_000;
    let last = rows - 1;
    let share = |(index, month): (usize, &u32)| {
        let after = u32::try_from(last - index).expect("few rows");
        let share = if after == 0 {
            left
        } else {
            random.u32(1..=(left - after).min(6000))
        };
        left -= share;
        json!({ "month": month, "share": percent(share) })
    };
    at.iter().enumerate().map(share).collect()
}

/// Hundredths of a percent as people write them: `2550` is `25.5`.
fn percent(hundredths: u32) -> String {
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
