//! What browsers are answered: pages, rendered when they are asked for and
//! kept while they are the same, and the problems of the content. `workshop`
//! brings the state up to date; the check of the whole site follows it on a
//! thread of its own, and is given up when the next change comes.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};
use std::time::Duration;

use tokio::sync::watch;

use crate::diagnostic::{Diagnostic, sort};
use crate::page::Page;
use crate::report;

use super::checks;
use super::state::{Found, State};

/// How long it must be quiet before the whole site is checked.
const QUIET: Duration = Duration::from_millis(150);
/// The same for the largest site.
const LONGEST_QUIET: Duration = Duration::from_secs(1);
/// How many pages are checked before somebody else may have the state.
const AT_ONCE: usize = 16;

/// The live site.
pub(super) struct Live {
    state: RwLock<Option<State>>,
    /// The number of the state; changed while it is locked.
    generation: AtomicU64,
    /// The number of the state that was checked last.
    checked: AtomicU64,
    /// By file.
    pages: Mutex<HashMap<String, Kept>>,
    problems: Mutex<Problems>,
    /// Tells that pages or problems may be others.
    news: watch::Sender<u64>,
    to_check: Sender<()>,
}

/// A page as it was rendered.
#[derive(Clone)]
pub(super) struct Html {
    pub text: Arc<str>,
    /// Says whether two texts are the same.
    pub mark: String,
}

impl Html {
    pub(super) fn new(text: &str) -> Self {
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        Self {
            text: text.into(),
            mark: format!("{:016x}", hasher.finish()),
        }
    }
}

struct Kept {
    generation: u64,
    html: Html,
    page: Arc<Page>,
    is_good: bool,
}

/// What is wrong, by who found it.
#[derive(Default)]
struct Problems {
    /// Of texts in whose place the last good ones stand.
    held_back: Vec<Diagnostic>,
    /// Why there is no new state.
    failed: Vec<Diagnostic>,
    /// In pages, by the path of the source.
    pages: HashMap<String, Vec<Diagnostic>>,
    /// In the site beside its pages.
    site: Vec<Diagnostic>,
    /// All of them, in order.
    all: Arc<Vec<Diagnostic>>,
    printed: Arc<Vec<Diagnostic>>,
}

/// What a look at everything found.
struct Checked {
    /// In pages.
    found: Found,
    /// In pages beside their sources.
    beside: Found,
    /// In the site.
    site: Vec<Diagnostic>,
}

impl Live {
    /// An empty site, and what asks for its check.
    pub(super) fn new() -> (Self, Receiver<()>) {
        let (to_check, asked) = channel();
        let live = Self {
            state: RwLock::default(),
            generation: AtomicU64::new(0),
            checked: AtomicU64::new(0),
            pages: Mutex::default(),
            problems: Mutex::default(),
            news: watch::Sender::new(0),
            to_check,
        };
        (live, asked)
    }

    /// The state as it is now.
    pub(super) fn state(&self) -> RwLockReadGuard<'_, Option<State>> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the state; `true` when it is another one then.
    pub(super) fn change<T>(&self, change: impl FnOnce(&mut Option<State>) -> (bool, T)) -> T {
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        let (changed, result) = change(&mut state);
        if changed {
            self.generation.fetch_add(1, Ordering::SeqCst);
        }
        drop(state);
        if changed {
            self.tell();
            let _ = self.to_check.send(());
        }
        result
    }

    fn tell(&self) {
        self.news.send_modify(|number| *number += 1);
    }

    /// Tells when pages or problems may be others.
    pub(super) fn news(&self) -> watch::Receiver<u64> {
        self.news.subscribe()
    }

    /// Whether the check of the whole site is done.
    pub(super) fn is_checked(&self) -> bool {
        self.checked.load(Ordering::SeqCst) == self.generation.load(Ordering::SeqCst)
    }

    /// The page at a path of a locale, rendered; `None` where there is none.
    pub(super) fn page(&self, tag: &str, path: &str) -> Option<Html> {
        let state = self.state();
        let state = state.as_ref()?;
        let locale = state.index.locale(tag)?;
        let shown = state.shown(locale, path)?;
        let generation = self.generation.load(Ordering::SeqCst);
        let name = format!("{tag}{path}");
        if let Some(kept) = self.pages().get(&name)
            && kept.generation == generation
        {
            return Some(kept.html.clone());
        }
        let rendered = state.render(locale, path)?;
        let is_good = !rendered.problems.iter().any(Diagnostic::is_error);
        let mut pages = self.pages();
        if let Some(kept) = pages.get_mut(&name)
            && kept.is_good
            && !is_good
            && Arc::ptr_eq(&kept.page, shown)
        {
            // Others have broken it.
            kept.generation = generation;
            return Some(kept.html.clone());
        }
        let html = Html::new(&String::from_utf8_lossy(&rendered.file.bytes));
        let page = Arc::clone(shown);
        let kept = Kept {
            generation,
            html: html.clone(),
            page,
            is_good,
        };
        pages.insert(name, kept);
        Some(html)
    }

    fn pages(&self) -> MutexGuard<'_, HashMap<String, Kept>> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lock_problems(&self) -> MutexGuard<'_, Problems> {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// All that is wrong, as far as it is known.
    pub(super) fn problems(&self) -> Arc<Vec<Diagnostic>> {
        Arc::clone(&self.lock_problems().all)
    }

    /// Takes over what was found in some pages, and in texts that are held
    /// back, where that is known anew.
    pub(super) fn found(&self, found: Found, held_back: Option<Vec<Diagnostic>>) {
        let mut problems = self.lock_problems();
        problems.failed.clear();
        problems.pages.extend(found);
        if let Some(held_back) = held_back {
            problems.held_back = held_back;
        }
        drop(problems);
        self.publish();
    }

    /// Takes over why there is no new state.
    pub(super) fn failed(&self, failed: Vec<Diagnostic>) {
        self.lock_problems().failed = failed;
        self.publish();
        self.print();
    }

    fn publish(&self) {
        let state = self.state();
        let mut problems = self.lock_problems();
        let mut all = problems.failed.clone();
        all.extend(problems.held_back.iter().cloned());
        if let Some(state) = &*state {
            let known = state.index.known();
            problems
                .pages
                .retain(|source, _| known.contains_key(source));
            all.extend(state.index_problems().cloned());
        }
        drop(state);
        all.extend(problems.pages.values().flatten().cloned());
        all.extend(problems.site.iter().cloned());
        sort(&mut all);
        if *problems.all != all {
            problems.all = Arc::new(all);
            drop(problems);
            self.tell();
        }
    }

    /// Prints the problems when they are others than those printed last.
    fn print(&self) {
        let mut problems = self.lock_problems();
        if problems.printed != problems.all {
            problems.printed = Arc::clone(&problems.all);
            let all = Arc::clone(&problems.all);
            drop(problems);
            if all.is_empty() {
                eprintln!("no problems");
            } else {
                report::print(&all);
            }
        }
    }

    /// Checks the whole site whenever it has changed, until nobody asks.
    pub(super) fn check(&self, asked: &Receiver<()>) {
        while asked.recv().is_ok() {
            while asked.recv_timeout(self.quiet()).is_ok() {}
            self.check_once();
        }
    }

    /// A large site takes long to check, and whoever saves again wants the
    /// machine for their page and their browser.
    fn quiet(&self) -> Duration {
        let pages = self.state().as_ref().map_or(0, |state| state.count().0);
        let more = Duration::from_micros(50) * u32::try_from(pages).unwrap_or(u32::MAX);
        (QUIET + more).min(LONGEST_QUIET)
    }

    fn check_once(&self) {
        let generation = self.generation.load(Ordering::SeqCst);
        let Some(checked) = self.check_all(generation) else {
            return;
        };
        let first = self.checked.load(Ordering::SeqCst) == 0;
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        if self.generation.load(Ordering::SeqCst) != generation {
            return;
        }
        let Some(now) = state.as_mut() else {
            return;
        };
        if now.settle(&checked.found, first) {
            self.generation.fetch_add(1, Ordering::SeqCst);
        }
        let generation = self.generation.load(Ordering::SeqCst);
        drop(state);
        let mut problems = self.lock_problems();
        problems.pages = checked.found.into_iter().collect();
        for (source, beside) in checked.beside {
            problems.pages.entry(source).or_default().extend(beside);
        }
        problems.site = checked.site;
        drop(problems);
        self.publish();
        self.print();
        self.checked.store(generation, Ordering::SeqCst);
        self.tell();
    }

    /// What is wrong with all pages and with the site; `None` when the state
    /// has changed meanwhile.
    fn check_all(&self, generation: u64) -> Option<Checked> {
        let mut pages: Vec<(usize, String)> = Vec::new();
        if let Some(state) = &*self.state() {
            for (at, locale) in state.index.locales.iter().enumerate() {
                pages.extend(locale.pages.keys().map(|path| (at, path.clone())));
            }
        }
        let (mut found, mut beside) = (Found::new(), Found::new());
        for some in pages.chunks(AT_ONCE) {
            let state = self.state();
            let state = state.as_ref().filter(|_| self.is_at(generation))?;
            let targets = state.targets();
            for (locale, path) in some {
                let locale = state.index.locales.get(*locale)?;
                let page = locale.pages.get(path)?;
                let problems = checks::page(&targets, locale, path);
                if !problems.is_empty() {
                    found.push((page.source.path.clone(), problems));
                }
                let problems = checks::beside(&state.index, locale, path);
                if !problems.is_empty() {
                    beside.push((page.source.path.clone(), problems));
                }
            }
        }
        let (outputs, mut site) = {
            let state = self.state();
            let state = state.as_ref().filter(|_| self.is_at(generation))?;
            let outputs = crate::render::output_paths(&state.targets(), state.assets());
            (outputs, checks::index(&state.index))
        };
        site.extend(checks::all(&outputs));
        self.is_at(generation).then_some(Checked {
            found,
            beside,
            site,
        })
    }

    fn is_at(&self, generation: u64) -> bool {
        self.generation.load(Ordering::SeqCst) == generation
    }
}
