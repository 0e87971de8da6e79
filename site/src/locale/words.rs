//! The words of the interface in one locale (`locale.ftl`, Fluent), with the
//! default locale's behind them, and behind those the English ones that the
//! program carries.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use pricing::RateCard;
use unic_langid::LanguageIdentifier;

use super::{words_check, words_syntax, words_uses};
use crate::diagnostic::{Diagnostic, Source};

/// English words, for a content folder that has none. Their file is the one
/// of the example content, so that there is only one list of all words.
const BUILT_IN: &str = include_str!("../../../content/en/locale.ftl");

/// What a rate card's ids name; each word is one of these and an id, such as
/// `tier-team`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardWord {
    /// The name of a tier.
    Tier,
    /// The name of a payment schedule.
    Schedule,
    /// The name of an extra.
    Extra,
}

impl CardWord {
    const ALL: [Self; 3] = [Self::Tier, Self::Schedule, Self::Extra];

    fn prefix(self) -> &'static str {
        match self {
            Self::Tier => "tier-",
            Self::Schedule => "schedule-",
            Self::Extra => "extra-",
        }
    }

    /// Whether this is the name of such a word.
    pub(super) fn is_one(name: &str) -> bool {
        Self::ALL.iter().any(|it| name.starts_with(it.prefix()))
    }

    /// What a name begins with if it is such a word, and the rest of it.
    pub(super) fn split(name: &str) -> (&str, &str) {
        let mut rests = Self::ALL
            .iter()
            .filter_map(|it| name.strip_prefix(it.prefix()));
        name.split_at(name.len() - rests.next().map_or(name.len(), str::len))
    }

    /// The words that this rate card asks for. An id that cannot be part of
    /// a word's name asks for none.
    pub fn of_card(card: &RateCard) -> Vec<String> {
        let word = |kind: Self, id: &str| {
            let can_be = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
            id.chars()
                .all(can_be)
                .then(|| format!("{}{id}", kind.prefix()))
        };
        let tiers = card.tiers.iter().map(|tier| word(Self::Tier, &tier.id));
        let schedules = card.schedules.iter();
        let schedules = schedules.map(|schedule| word(Self::Schedule, &schedule.id));
        let extras = card.extras.iter().map(|extra| word(Self::Extra, &extra.id));
        tiers.chain(schedules).chain(extras).flatten().collect()
    }
}

/// The words that rate cards ask for.
#[derive(Debug, Default)]
pub struct CardWords {
    /// Those of today's card: each language is to have them.
    pub asked: Vec<String>,
    /// Those of earlier cards, which a language may have.
    pub earlier: Vec<String>,
}

fn built_in_resource() -> FluentResource {
    resource(BUILT_IN.to_owned())
}

fn resource(text: String) -> FluentResource {
    match FluentResource::try_new(text) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

/// The words of one locale.
pub struct Words {
    tag: String,
    /// The file they came from.
    source: Option<Arc<Source>>,
    /// What of the file can be read; see `words_syntax`.
    text: String,
    /// The names of the words that cannot be read.
    unreadable: Vec<String>,
    /// What was wrong with the file, looked at alone.
    problems: Vec<Diagnostic>,
    bundle: Option<FluentBundle<FluentResource>>,
    /// The variables of each word, once somebody has asked.
    variables: OnceLock<HashMap<String, Vec<String>>>,
    fallback: Option<Arc<Words>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        formatter
            .debug_struct("Words")
            .field("tag", &self.tag)
            .finish_non_exhaustive()
    }
}

/// Reads a `locale.ftl`. With a syntax error the words that are whole are
/// used, and the places of the others are told.
pub fn read(tag: &str, source: Option<&Arc<Source>>, fallback: Option<Arc<Words>>) -> Words {
    let mut words = Words {
        tag: tag.to_owned(),
        source: source.cloned(),
        text: String::new(),
        unreadable: Vec::new(),
        problems: Vec::new(),
        bundle: None,
        variables: OnceLock::new(),
        fallback,
    };
    if let Some(source) = source {
        let readable = words_syntax::read(source);
        words.text = readable.text;
        words.unreadable = readable.unreadable;
        words.problems = readable.problems;
        let resource = resource(words.text.clone());
        words.bundle = Some(bundle(tag, resource, Some(source), &mut words.problems));
    } else {
        // English needs no file: the program carries English words.
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        if language.language == "en" {
            BUILT_IN.clone_into(&mut words.text);
            words.bundle = Some(bundle(tag, built_in_resource(), None, &mut Vec::new()));
        }
    }
    words
}

/// Values arrive ready to show: `NUMBER` leaves them as they are.
fn number<'a>(values: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    values.first().cloned().unwrap_or(FluentValue::Error)
}

fn bundle(
    tag: &str,
    resource: FluentResource,
    source: Option<&Arc<Source>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // The isolation marks around values would show up in attributes and
    // machine-read texts; labels and values are kept apart instead.
    bundle.set_use_isolating(false);
    let _ = bundle.add_function("NUMBER", number);
    if let Err(errors) = bundle.add_resource(resource)
        && let Some(source) = source
    {
        for error in errors {
            let FluentError::Overriding { id, .. } = error else {
                continue;
            };
            let message = format!("the word `{id}` stands here twice");
            let mut places = places(&source.text, &id);
            let first = places.next().unwrap_or(0..0);
            let again = places.next().unwrap_or_else(|| first.clone());
            diagnostics.push(
                Diagnostic::warning("words-duplicate", message)
                    .at(source, again, "not used")
                    .at(source, first, "used")
                    .help("keep one of the two"),
            );
        }
    }
    bundle
}

/// Where a word is defined.
fn places<'a>(text: &'a str, id: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    let mut at = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        let rest = line.strip_prefix(id)?.trim_start();
        rest.starts_with('=').then_some(start..start + id.len())
    })
}

impl Words {
    /// The English words that the program carries; always the same value.
    pub fn built_in() -> Arc<Self> {
        static WORDS: LazyLock<Arc<Words>> = LazyLock::new(|| {
            let bundle = bundle("en", built_in_resource(), None, &mut Vec::new());
            Arc::new(Words {
                tag: "en".to_owned(),
                source: None,
                text: BUILT_IN.to_owned(),
                unreadable: Vec::new(),
                problems: Vec::new(),
                bundle: Some(bundle),
                variables: OnceLock::new(),
                fallback: None,
            })
        });
        Arc::clone(&WORDS)
    }

    /// The names of all words that a site needs, whatever its rate card.
    pub fn names() -> &'static [String] {
        static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
            let resource = built_in_resource();
            let names = resource.entries().filter_map(|entry| match entry {
                ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            });
            names.filter(|name| !CardWord::is_one(name)).collect()
        });
        &NAMES
    }

    /// What is wrong with the locale's own file, beside rate cards that ask
    /// for `card_words`.
    pub fn diagnostics(&self, card_words: &CardWords) -> Vec<Diagnostic> {
        let mut all = self.problems.clone();
        all.extend(words_check::check(self, card_words));
        all
    }

    /// The tag of their language.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The file they came from.
    pub fn source(&self) -> Option<&Arc<Source>> {
        self.source.as_ref()
    }

    /// What of the file can be read; the rest of it are blanks.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The English words that the program carries, as text.
    pub(crate) fn built_in_text() -> &'static str {
        BUILT_IN
    }

    /// The names of the words that cannot be read.
    pub(super) fn unreadable(&self) -> &[String] {
        &self.unreadable
    }

    /// The words behind these.
    pub(super) fn fallback(&self) -> Option<&Words> {
        self.fallback.as_deref()
    }

    /// Whether these are the words behind this locale's.
    pub fn falls_back_to(&self, words: &Arc<Words>) -> bool {
        self.fallback
            .as_ref()
            .is_some_and(|fallback| Arc::ptr_eq(fallback, words))
    }

    /// A word without values. A word that nobody has is its own name, which
    /// shows what is missing without hiding the page.
    pub fn get(&self, name: &str) -> String {
        self.with(name, &[])
    }

    /// The name of something on the rate card: its word, or its id as people
    /// would write it.
    pub fn of_card(&self, kind: CardWord, id: &str) -> String {
        self.find_with(&format!("{}{id}", kind.prefix()), &[])
            .unwrap_or_else(|| id.replace(['-', '_'], " "))
    }

    /// A word with values put in.
    pub fn with(&self, name: &str, values: &[(&str, &str)]) -> String {
        self.find_with(name, values)
            .unwrap_or_else(|| name.to_owned())
    }

    /// A word with values put in, if anybody has it.
    pub fn find_with(&self, name: &str, values: &[(&str, &str)]) -> Option<String> {
        let args = values
            .iter()
            .map(|(key, value)| (*key, FluentValue::from(*value)));
        self.find(name, Some(&args.collect()))
    }

    /// A word whose form depends on a number.
    pub fn count(&self, name: &str, key: &str, number: u32) -> String {
        let mut args = FluentArgs::new();
        args.set(key.to_owned(), number);
        self.find(name, Some(&args))
            .unwrap_or_else(|| name.to_owned())
    }

    /// A word of this locale itself, without the ones behind it.
    pub fn own(&self, name: &str) -> Option<String> {
        self.format(name, None)
    }

    /// A word as a template: each variable of the message is put in as
    /// `{name}`, to be filled by whoever shows it.
    pub fn template(&self, name: &str) -> String {
        let Some(holder) = self.holder(name) else {
            return name.to_owned();
        };
        let mut args = FluentArgs::new();
        for variable in holder.variables(name) {
            let place = format!("{{{variable}}}");
            args.set(variable.as_str(), place);
        }
        holder
            .format(name, Some(&args))
            .unwrap_or_else(|| name.to_owned())
    }

    /// Those of `names` that this locale's own file does not have.
    pub fn missing<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
        names.into_iter().filter(|name| !self.has(name)).collect()
    }

    fn has(&self, name: &str) -> bool {
        self.bundle.as_ref().is_some_and(|bundle| {
            bundle
                .get_message(name)
                .is_some_and(|message| message.value().is_some())
        })
    }

    /// The words that have this one: these, or those behind them.
    fn holder(&self, name: &str) -> Option<&Words> {
        if self.has(name) {
            Some(self)
        } else {
            self.fallback.as_ref()?.holder(name)
        }
    }

    fn find(&self, name: &str, args: Option<&FluentArgs>) -> Option<String> {
        self.holder(name)?.format(name, args)
    }

    fn format(&self, name: &str, args: Option<&FluentArgs>) -> Option<String> {
        let bundle = self.bundle.as_ref()?;
        let pattern = bundle.get_message(name)?.value()?;
        Some(
            bundle
                .format_pattern(pattern, args, &mut Vec::new())
                .into_owned(),
        )
    }

    /// The variables of a word, wherever in it they stand.
    fn variables(&self, name: &str) -> &[String] {
        let all = self.variables.get_or_init(|| {
            let texts = words_uses::texts(&self.text);
            let variables = |name: &String| {
                let found = words_check::variables(&texts, name).into_keys();
                (name.clone(), found.map(str::to_owned).collect())
            };
            texts.keys().map(variables).collect()
        });
        all.get(name).map_or(&[], Vec::as_slice)
    }
}
