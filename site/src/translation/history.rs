//! The past of the content, as far as somebody knows it: what `load::git`
//! answers, without a word about git.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use super::outline::Outline;
use super::revision;
use super::state::{self, State};
use crate::diagnostic::Source;
use crate::index::Index;

/// What is known of earlier revisions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Repository {
    /// Nothing: the content is in no repository.
    #[default]
    None,
    /// The latest ones: the repository has been fetched in part.
    Shallow,
    /// All that were ever committed.
    Whole,
}

/// Somebody who knows the past.
pub trait Past: Sync {
    /// How much.
    fn repository(&self) -> Repository;
    /// The texts of revisions, by their stamps.
    fn texts(&self, stamps: &[&str]) -> HashMap<String, String>;
    /// Files that were moved, from and to, below the content folder; the
    /// newest first.
    fn moved(&self) -> Vec<(String, String)>;
}

/// Nobody knows anything.
#[derive(Clone, Copy, Debug)]
pub struct NoPast;

impl Past for NoPast {
    fn repository(&self) -> Repository {
        Repository::None
    }

    fn texts(&self, _: &[&str]) -> HashMap<String, String> {
        HashMap::new()
    }

    fn moved(&self) -> Vec<(String, String)> {
        Vec::new()
    }
}

/// An earlier revision of a source.
#[derive(Debug)]
pub struct Revision {
    /// Its text.
    pub source: Arc<Source>,
    outline: OnceLock<Outline>,
}

impl Revision {
    /// The revision that `stamp` names, of the file at `path`.
    pub fn new(path: &str, stamp: &str, text: String) -> Self {
        Self {
            source: Source::new(format!("{path} @ {}", revision::short(stamp)), text),
            outline: OnceLock::new(),
        }
    }

    /// Its outline.
    pub fn outline(&self) -> &Outline {
        self.outline.get_or_init(|| Outline::of(&self.source))
    }
}

/// What was asked for, and what is known of it.
#[derive(Debug, Default)]
pub struct History {
    /// How much could be known.
    pub repository: Repository,
    /// By the path of the source and the stamp.
    pub revisions: HashMap<(String, String), Arc<Revision>>,
}

impl History {
    /// The revision of a file that a stamp names.
    pub fn revision(&self, path: &str, stamp: &str) -> Option<&Arc<Revision>> {
        self.revisions.get(&(path.to_owned(), stamp.to_owned()))
    }
}

/// Asks for every revision that a translation was made from and that is not
/// the source of today.
pub fn ask(index: &Index, past: &dyn Past) -> History {
    let mut wanted: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for locale in index.translations() {
        for page in locale.pages.values() {
            if state::state(index, locale, page) == State::Stale
                && let Some(stamp) = state::stamp(page)
                && let Some(source) = state::source_of(index, locale, page)
            {
                wanted.entry(stamp).or_default().insert(&source.source.path);
            }
        }
    }
    if wanted.is_empty() {
        return History::default();
    }
    let stamps: Vec<&str> = wanted.keys().map(String::as_str).collect();
    let mut history = History {
        repository: past.repository(),
        revisions: HashMap::new(),
    };
    for (stamp, text) in past.texts(&stamps) {
        for path in wanted.get(&stamp).into_iter().flatten() {
            let revision = Revision::new(path, &stamp, text.clone());
            let key = ((*path).to_owned(), stamp.clone());
            history.revisions.insert(key, Arc::new(revision));
        }
    }
    history
}
