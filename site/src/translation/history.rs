//! The past of the content, as far as somebody knows it: what `load::git`
//! answers, without a word about git.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use super::outline::Outline;
use super::revision;
use super::state::{self, State};
use crate::diagnostic::Source;
use crate::index::{Index, Locale};
use crate::page::Page;

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
    /// The day on which each file was changed last, as ISO 8601 writes it, by
    /// the path below the content folder.
    fn changed(&self) -> Arc<HashMap<String, String>>;
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

    fn changed(&self) -> Arc<HashMap<String, String>> {
        Arc::default()
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
    /// Stamps that nobody knows.
    unknown: HashSet<String>,
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
    let mut history = History::default();
    let pages = index
        .translations()
        .flat_map(|locale| locale.pages.values().map(move |page| (locale, page)));
    history.ask_of(index, pages, past);
    history
}

impl History {
    /// Asks for what the translations of the page at a path need.
    pub(crate) fn ask_for(&mut self, index: &Index, path: &str, past: &dyn Past) {
        let pages = index
            .translations()
            .filter_map(|locale| Some((locale, locale.pages.get(path)?)));
        self.ask_of(index, pages, past);
    }

    fn ask_of<'i>(
        &mut self,
        index: &'i Index,
        pages: impl Iterator<Item = (&'i Locale, &'i Arc<Page>)>,
        past: &dyn Past,
    ) {
        let mut wanted: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for (locale, page) in pages {
            if state::state(index, locale, page) == State::Stale
                && let Some(stamp) = state::stamp(page)
                && let Some(source) = state::source_of(index, locale, page)
                && self.revision(&source.source.path, &stamp).is_none()
                && !self.unknown.contains(&stamp)
            {
                wanted.entry(stamp).or_default().insert(&source.source.path);
            }
        }
        if wanted.is_empty() {
            return;
        }
        let stamps: Vec<&str> = wanted.keys().map(String::as_str).collect();
        self.repository = past.repository();
        let mut texts = past.texts(&stamps);
        for (stamp, paths) in wanted {
            let Some(text) = texts.remove(&stamp) else {
                self.unknown.insert(stamp);
                continue;
            };
            for path in paths {
                let revision = Revision::new(path, &stamp, text.clone());
                let key = (path.to_owned(), stamp.clone());
                self.revisions.insert(key, Arc::new(revision));
            }
        }
    }
}
