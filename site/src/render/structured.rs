//! What a page says of itself to search engines, as JSON-LD (schema.org): the
//! way to it, and offers where there are any. Prices that are only examples
//! are no offers.

use pricing::rate_card::{Model, TierPrice};
use serde_json::{Value, json};

use super::address;
use super::trail::Step;
use crate::index::{Index, Locale};

/// The way to a page, from the home; nothing for the home itself.
pub(super) fn breadcrumbs(
    index: &Index,
    locale: &Locale,
    trail: &[Step],
    (title, path): (&str, &str),
) -> Option<Value> {
    if path == "/" {
        return None;
    }
    let home = locale.words.get("site-name");
    let base = &index.config.base_url;
    let mut steps = vec![(home.as_str(), address(&locale.tag, "/"))];
    let folders = trail.iter();
    steps.extend(folders.filter_map(|step| Some((step.title, step.href.clone()?))));
    steps.push((title, address(&locale.tag, path)));
    let items: Vec<Value> = (1..)
        .zip(steps)
        .map(|(position, (name, href))| {
            json!({ "@type": "ListItem", "position": position, "name": name, "item": format!("{base}{href}") })
        })
        .collect();
    Some(json!({
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": items,
    }))
}

/// What the tiers cost, where the prices are an offer.
pub(super) fn offers(index: &Index, locale: &Locale) -> Option<Value> {
    let card = index.card.as_ref().filter(|card| !card.illustrative)?;
    let seller = index.config.company.clone();
    let seller = seller.unwrap_or_else(|| locale.words.get("site-name"));
    let mut offers = Vec::new();
    for tier in &card.tiers {
        let TierPrice::Published(amounts) = &tier.price else {
            continue;
        };
        let name = locale.words.get(&format!("tier-{}", tier.id));
        for amount in amounts {
            let mut offer = json!({
                "@type": "Offer",
                "name": name,
                "priceSpecification": {
                    "@type": "UnitPriceSpecification",
                    "price": amount.to_string(),
                    "priceCurrency": amount.currency().code(),
                    "valueAddedTaxIncluded": false,
                    // UN/CEFACT: a year.
                    "unitCode": "ANN",
                },
            });
            if card.model != Model::Tier {
                offer["priceSpecification"]["referenceQuantity"] =
                    json!({ "@type": "QuantitativeValue", "value": 1, "unitText": "seat" });
            }
            if let Some(seats) = tier.seats {
                offer["eligibleQuantity"] =
                    json!({ "@type": "QuantitativeValue", "maxValue": seats, "unitText": "seat" });
            }
            offers.push(offer);
        }
    }
    (!offers.is_empty()).then(|| {
        json!({
            "@context": "https://schema.org",
            "@type": "Service",
            "name": locale.words.get("site-name"),
            "provider": { "@type": "Organization", "name": seller },
            "offers": offers,
        })
    })
}

/// Data as it may stand in a page: nothing in it ends its element.
pub(super) fn in_page(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c")
}
