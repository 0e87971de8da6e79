//! What the calculator's desk asks for when it is first used, a file for each
//! language: its words, and what role columns and roles are called in any of
//! the site's languages, so that a list of people is understood whatever
//! language it is in.

use desk::DeskWords;
use serde_json::{Map, Value, json};

use crate::index::{Index, Locale};
use crate::write::OutputFile;

/// The word that lists what a column of roles is called.
const HEADERS: &str = "desk-roster-headers";

/// The file's path.
pub(crate) fn path(tag: &str) -> String {
    format!("{tag}/desk.json")
}

/// The file of a locale; nothing for a site without calculators.
pub(crate) fn file(index: &Index, locale: &Locale) -> Option<OutputFile> {
    if !index.has_calculator() {
        return None;
    }
    let words = DeskWords::KEYS
        .iter()
        .map(|key| ((*key).to_owned(), locale.words.template(key).into()))
        .collect::<Map<String, Value>>();
    let company = index.config.company.clone();
    let seller = company.unwrap_or_else(|| locale.words.template("site-name"));
    let data = json!({
        "words": words,
        "headers": headers(index),
        "roles": roles(index),
        "cards": cards(index),
        "seller": seller,
    });
    Some(OutputFile::new(
        path(&locale.tag),
        data.to_string().into_bytes(),
    ))
}

/// The locales that people write lists in.
fn own(index: &Index) -> impl Iterator<Item = &Locale> {
    index.locales.iter().filter(|locale| !locale.is_pseudo())
}

fn headers(index: &Index) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for locale in own(index) {
        let words = locale.words.own(HEADERS).unwrap_or_default();
        let words = words.split([',', '、', '，', '،']).map(str::trim);
        all.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
    }
    all.sort();
    all.dedup();
    all
}

/// Every name of each role, by its id.
fn roles(index: &Index) -> Map<String, Value> {
    let mut all: Map<String, Value> = Map::new();
    for locale in own(index) {
        let roles = locale.roles.as_ref().and_then(|(_, table)| table.roles());
        for role in roles.iter().flat_map(pricing::Roles::iter) {
            let names = all.entry(role.id.clone()).or_insert_with(|| json!([]));
            let Value::Array(names) = names else { continue };
            let name = Value::from(role.name.as_str());
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    all
}

/// Where each earlier rate card is, by its version.
fn cards(index: &Index) -> Map<String, Value> {
    let cards = index.earlier_cards.iter();
    let cards = cards.map(|it| {
        let address = format!("/{}", it.file.path);
        (it.card.version.clone(), address.into())
    });
    cards.collect()
}
