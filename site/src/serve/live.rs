//! What is served: the files of the last build, and for pages that are broken
//! now, the last good ones.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

use tokio::sync::watch;

use crate::assets::{Assets, RELOAD_PATH};
use crate::commands::{Sources, build};
use crate::diagnostic::{Diagnostic, sort};
use crate::index::Index;
use crate::render::{self, address};
use crate::{pseudo, report};

/// The script that reloads pages and shows problems.
const SCRIPT: &str = include_str!("../../assets/live.js");

/// The live site.
pub(super) struct Live {
    served: RwLock<Served>,
    /// What only rebuilding needs.
    workshop: Mutex<Workshop>,
    /// The number of the last build that changed anything.
    version: watch::Sender<u64>,
}

/// The files and what is wrong with their sources.
#[derive(Default)]
pub(super) struct Served {
    /// Bytes by path, and the number of the build that changed them.
    pub files: BTreeMap<String, (Arc<[u8]>, u64)>,
    /// The diagnostics as text; empty when all is well.
    pub problems: String,
}

#[derive(Default)]
struct Workshop {
    index: Option<Index>,
    /// The index of each page's last good state is not kept, only where the
    /// pages of a source were: source path to output paths.
    pages: BTreeMap<String, BTreeSet<String>>,
    assets: Option<Assets>,
}

/// What a rebuild did.
#[derive(Default)]
pub(super) struct Built {
    pub pages: usize,
    pub languages: usize,
    pub changed: usize,
    pub problems: bool,
    pub time: Duration,
}

impl Default for Live {
    fn default() -> Self {
        // Also before the first good build: it shows what is wrong.
        let script: Arc<[u8]> = SCRIPT.as_bytes().into();
        let files = BTreeMap::from([(RELOAD_PATH.to_owned(), (script, 0))]);
        Self {
            served: RwLock::new(Served {
                files,
                problems: String::new(),
            }),
            workshop: Mutex::default(),
            version: watch::Sender::new(0),
        }
    }
}

impl Live {
    /// Looks at what is served.
    pub(super) fn read<T>(&self, look: impl FnOnce(&Served) -> T) -> T {
        look(&self.served.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Tells of every new version.
    pub(super) fn versions(&self) -> watch::Receiver<u64> {
        self.version.subscribe()
    }

    /// The number of the last build that changed anything.
    pub(super) fn version(&self) -> u64 {
        *self.version.borrow()
    }

    /// Reads what changed and builds again.
    pub(super) fn rebuild(&self, sources: &Sources) -> Built {
        let started = Instant::now();
        let mut workshop = self.workshop.lock().unwrap_or_else(PoisonError::into_inner);
        let mut built = Built::default();
        let mut diagnostics = Vec::new();
        let mut files = None;
        match build::read(sources, workshop.index.as_ref()) {
            Ok(mut index) => {
                pseudo::add(&mut index, workshop.index.as_ref());
                match workshop.assets(sources, &index) {
                    Ok(assets) => {
                        let site = render::site(&index, assets);
                        built.pages = site.pages;
                        built.languages = index.locales.iter().filter(|it| !it.is_pseudo()).count();
                        diagnostics.extend(site.diagnostics);
                        files = Some(site.files);
                    }
                    Err(problem) => diagnostics.push(problem),
                }
                diagnostics.extend(index.diagnostics.iter().cloned());
                workshop.index = Some(index);
            }
            Err(problems) => diagnostics = problems,
        }
        sort(&mut diagnostics);
        let broken = workshop.broken(&diagnostics);
        if let Some(index) = &workshop.index {
            let pages = pages_by_source(index);
            workshop.pages.extend(pages);
        }
        drop(workshop);

        let problems = report::text(&diagnostics, false);
        let version = self.version() + 1;
        let mut served = self.served.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(files) = files {
            built.changed = served.replace(files, &broken, version);
        }
        let news = built.changed > 0 || served.problems != problems;
        built.problems = news && !problems.is_empty();
        served.problems = problems;
        drop(served);
        if built.problems {
            report::print(&diagnostics);
        }
        if news {
            self.version.send_replace(version);
        }
        built.time = started.elapsed();
        built
    }
}

impl Served {
    /// Takes over the files of a build, but for those of broken pages that
    /// were good before; says how many changed.
    fn replace(
        &mut self,
        files: Vec<crate::write::OutputFile>,
        broken: &BTreeSet<String>,
        version: u64,
    ) -> usize {
        let mut next = BTreeMap::new();
        let mut changed = 0;
        for file in files {
            let old = self.files.remove(&file.path);
            let entry = match old {
                Some(old) if old.0 == file.bytes || broken.contains(&file.path) => old,
                _ => {
                    changed += 1;
                    (file.bytes, version)
                }
            };
            next.insert(file.path, entry);
        }
        for (path, old) in std::mem::take(&mut self.files) {
            if broken.contains(&path) {
                next.insert(path, old);
            } else {
                changed += 1;
            }
        }
        self.files = next;
        changed
    }
}

impl Workshop {
    /// The assets. Content decides only whether there are programs among them,
    /// so they are kept once there are: an edit does not hash them again.
    fn assets(&mut self, sources: &Sources, index: &Index) -> Result<&Assets, Diagnostic> {
        let kept = self
            .assets
            .take()
            .filter(|assets| assets.has_calculator() || !build::has_calculator(index));
        let assets = match kept {
            Some(assets) => assets,
            None => Assets::new(&build::programs(sources, index)?, Some(SCRIPT)),
        };
        Ok(self.assets.insert(assets))
    }

    /// The output files of the pages that have errors. An error that is no
    /// page's own concerns them all.
    fn broken(&self, diagnostics: &[Diagnostic]) -> BTreeSet<String> {
        let mut broken = BTreeSet::new();
        for problem in diagnostics.iter().filter(|problem| problem.is_error()) {
            match problem.path().and_then(|path| self.pages.get(path)) {
                Some(files) => broken.extend(files.iter().cloned()),
                None => broken.extend(self.pages.values().flatten().cloned()),
            }
        }
        broken
    }
}

/// Where the pages of each source are written, in its own locale and as a
/// fallback in others.
fn pages_by_source(index: &Index) -> BTreeMap<String, BTreeSet<String>> {
    let original = index.default_locale();
    let mut pages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for locale in &index.locales {
        let fallbacks = original
            .pages
            .iter()
            .filter(|(path, _)| !locale.pages.contains_key(*path));
        for (path, page) in locale.pages.iter().chain(fallbacks) {
            let file = format!(
                "{}index.html",
                address(&locale.tag, path).trim_start_matches('/')
            );
            pages
                .entry(page.source.path.clone())
                .or_default()
                .insert(file);
        }
    }
    pages
}
