//! Earlier rate cards, `rate-cards/*.toml`: what a link that somebody sent was
//! computed from. A link has what was entered and the card's version, never
//! prices, so each card is published as a file that the calculator can ask for.
//! Nothing else is made of them: pages, words and quotes know one card, today's.

use std::ops::Range;
use std::sync::Arc;

use pricing::RateCard;
use toml::de::DeTable;

use crate::assets::hashed;
use crate::diagnostic::{Diagnostic, Source};
use crate::index::read_card;
use crate::render::calculator::json;
use crate::write::OutputFile;

/// The most characters of a version that a file's name has.
const LONGEST: usize = 40;

/// A rate card of the past.
#[derive(Debug)]
pub struct EarlierCard {
    /// Where it was written.
    pub source: Arc<Source>,
    /// What it says; its version is like no other's.
    pub card: RateCard,
    /// What is published of it: the JSON that a calculator's data has as `card`.
    pub file: OutputFile,
}

/// Reads them. A version that an earlier one or the `current` card has stands
/// for two prices, and the second card with it is left out.
pub(crate) fn read(
    sources: &[Arc<Source>],
    current: Option<(&Arc<Source>, &RateCard)>,
) -> (Vec<EarlierCard>, Vec<Diagnostic>) {
    let (mut cards, mut problems) = (Vec::<EarlierCard>::new(), Vec::new());
    for source in sources {
        let (card, found) = read_card(source);
        problems.extend(found);
        let Some(card) = card else {
            continue;
        };
        let earlier = cards.iter().map(|it| (&it.source, &it.card));
        let mut others = current.into_iter().chain(earlier);
        if let Some((other, _)) = others.find(|(_, other)| other.version == card.version) {
            problems.push(twice(source, other, &card.version));
            continue;
        }
        cards.push(EarlierCard {
            source: Arc::clone(source),
            file: file(&card),
            card,
        });
    }
    (cards, problems)
}

fn file(card: &RateCard) -> OutputFile {
    let is_safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let version = card.version.chars().take(LONGEST);
    let version: String = version.map(|c| if is_safe(c) { c } else { '-' }).collect();
    let text = json(&widget::card_value(card));
    hashed(&format!("card-{version}"), "json", text.into_bytes())
}

fn twice(source: &Arc<Source>, other: &Arc<Source>, version: &str) -> Diagnostic {
    let message = format!(
        "two rate cards have the version `{version}`: `{}` and `{}`",
        other.path, source.path
    );
    Diagnostic::error("card-version-twice", message)
        .at(source, version_place(source), "this one is left out")
        .at(other, version_place(other), "the other one")
        .help("links name a rate card by its version: give each one of its own, or remove one of the files")
}

/// Where a card says its version.
fn version_place(source: &Source) -> Range<usize> {
    let (table, _) = DeTable::parse_recoverable(&source.text);
    let version = table.get_ref().get("version");
    version.map_or(0..0, toml::Spanned::span)
}
