//! Tells which files of the content folder have changed, and when they are
//! whole: a file that somebody still writes is left alone. What a path means
//! to the site is not known here.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind, RemoveKind, RenameMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::diagnostic::Diagnostic;
use crate::load::shown;

/// Whether the system tells when a written file is closed.
const TELLS_CLOSING: bool = cfg!(any(target_os = "linux", target_os = "android"));
/// How long a file that is being written must be quiet to count as whole.
const UNFINISHED: Duration = Duration::from_millis(if TELLS_CLOSING { 100 } else { 8 });
/// Changes of folders come in crowds.
const CROWD: Duration = Duration::from_millis(10);
/// What is put into a new folder before it is watched is not told, so that
/// everything is read once more when nothing has come for so long.
const SETTLED: Duration = Duration::from_millis(200);
/// More changed files than this are cheaper to find by reading everything.
const MANY: usize = 100;

/// What to read again.
pub(super) enum Change {
    /// These files, which may be gone.
    Files(Vec<PathBuf>),
    /// All of them.
    Everything,
}

/// The changes of a folder.
pub(super) struct Changes {
    folder: PathBuf,
    events: Receiver<Told>,
    counts: Arc<Counts>,
    /// How many events were taken so far.
    taken: u64,
    /// Files, and when they are due.
    files: BTreeMap<PathBuf, Instant>,
    everything: Option<Instant>,
    everything_again: Option<Instant>,
    /// Stops watching when it is dropped.
    _watcher: RecommendedWatcher,
}

/// How many events have come, and with how many the site is done.
#[derive(Debug, Default)]
pub(super) struct Counts {
    come: AtomicU64,
    done: AtomicU64,
}

impl Counts {
    /// Whether nothing is waiting.
    pub(super) fn is_quiet(&self) -> bool {
        self.come.load(Ordering::SeqCst) == self.done.load(Ordering::SeqCst)
    }
}

/// What an event says of a path.
enum Told {
    /// It is as somebody has left it, or gone.
    Whole(PathBuf),
    Unfinished(PathBuf),
    Folder,
}

/// Watches a folder and everything below it.
pub(super) fn watch(folder: &Path) -> Result<Changes, Diagnostic> {
    let (sender, events) = channel();
    let problem = |error: &dyn std::fmt::Display| {
        Diagnostic::error(
            "watch",
            format!("cannot watch `{}`: {error}", shown(folder)),
        )
        .help("`site build` needs no watching")
    };
    // Events have the path that is given here.
    let folder = std::fs::canonicalize(folder).map_err(|error| problem(&error))?;
    let counts = Arc::<Counts>::default();
    let (root, count) = (folder.clone(), Arc::clone(&counts));
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        for told in told(event, &root) {
            count.come.fetch_add(1, Ordering::SeqCst);
            let _ = sender.send(told);
        }
    })
    .map_err(|error| problem(&error))?;
    watcher
        .watch(&folder, RecursiveMode::Recursive)
        .map_err(|error| problem(&error))?;
    Ok(Changes {
        folder,
        events,
        counts,
        taken: 0,
        files: BTreeMap::new(),
        everything: None,
        everything_again: None,
        _watcher: watcher,
    })
}

/// What an event means. An error may hide a change, so it counts as one.
fn told(event: notify::Result<Event>, root: &Path) -> Vec<Told> {
    let Ok(event) = event else {
        return vec![Told::Folder];
    };
    if event.need_rescan() {
        return vec![Told::Folder];
    }
    let is_hidden = |path: &PathBuf| {
        let below = path.strip_prefix(root).unwrap_or(path);
        below
            .iter()
            .any(|part| part.to_string_lossy().starts_with('.'))
    };
    let kind = event.kind;
    let mut paths = event.paths.into_iter().filter(|path| !is_hidden(path));
    match kind {
        EventKind::Create(CreateKind::Folder) | EventKind::Remove(RemoveKind::Folder) => {
            paths.next().map(|_| Told::Folder).into_iter().collect()
        }
        EventKind::Access(AccessKind::Close(AccessMode::Write))
        | EventKind::Modify(
            ModifyKind::Name(RenameMode::To | RenameMode::From) | ModifyKind::Metadata(_),
        )
        | EventKind::Remove(_) => paths.map(Told::Whole).collect(),
        // The two paths of a rename have been told one by one.
        EventKind::Access(_) => Vec::new(),
        EventKind::Modify(ModifyKind::Name(RenameMode::Both)) if TELLS_CLOSING => Vec::new(),
        _ => paths.map(Told::Unfinished).collect(),
    }
}

impl Changes {
    /// The folder, as paths of changes begin.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// What tells whether anything is waiting.
    pub(super) fn counts(&self) -> Arc<Counts> {
        Arc::clone(&self.counts)
    }

    /// Has a file read again after a while.
    pub(super) fn again(&mut self, path: PathBuf, after: Duration) {
        self.files.entry(path).or_insert(Instant::now() + after);
    }

    /// Has everything read again when it has been quiet for a while.
    pub(super) fn everything_again(&mut self) {
        self.everything_again = Some(Instant::now() + SETTLED);
    }

    /// Waits for a change; `None` when there will be no more.
    pub(super) fn next(&mut self) -> Option<Change> {
        loop {
            while let Ok(told) = self.events.try_recv() {
                self.take(told);
            }
            let now = Instant::now();
            let is_due = |due: &Option<Instant>| due.is_some_and(|due| due <= now);
            if is_due(&self.everything) || is_due(&self.everything_again) {
                return Some(self.all());
            }
            let due = self.files.iter().filter(|(_, due)| **due <= now);
            let due: Vec<PathBuf> = due.map(|(path, _)| path.clone()).collect();
            if due.len() > MANY {
                return Some(self.all());
            }
            if !due.is_empty() {
                for path in &due {
                    self.files.remove(path);
                }
                return Some(Change::Files(due));
            }
            let times = self.files.values().chain(&self.everything);
            let told = if let Some(next) = times.chain(&self.everything_again).min() {
                self.events.recv_timeout(*next - now)
            } else {
                self.counts.done.store(self.taken, Ordering::SeqCst);
                let told = self.events.recv();
                told.map_err(|_| RecvTimeoutError::Disconnected)
            };
            match told {
                Ok(told) => self.take(told),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
    }

    fn all(&mut self) -> Change {
        let now = Instant::now();
        self.files.retain(|_, due| *due > now);
        self.everything = None;
        if self.everything_again.is_some_and(|due| due <= now) {
            self.everything_again = None;
        }
        Change::Everything
    }

    fn take(&mut self, told: Told) {
        self.taken += 1;
        let now = Instant::now();
        if let Some(due) = &mut self.everything_again {
            *due = now + SETTLED;
        }
        let (path, due) = match told {
            Told::Whole(path) => (path, now),
            Told::Unfinished(path) => (path, now + UNFINISHED),
            Told::Folder => {
                self.everything.get_or_insert(now + CROWD);
                self.everything_again();
                return;
            }
        };
        self.files.insert(path, due);
    }
}
