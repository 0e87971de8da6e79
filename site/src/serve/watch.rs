//! Tells when the content folder has changed. Many events of one save are one
//! change.

use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::diagnostic::Diagnostic;
use crate::load::shown;

/// An editor writes a file in several steps: wait until it has been quiet for
/// so long,
const QUIET: Duration = Duration::from_millis(4);
/// but no longer than this.
const LONGEST: Duration = Duration::from_millis(60);

/// The changes of a folder.
pub(super) struct Changes {
    events: Receiver<()>,
    /// Stops watching when it is dropped.
    _watcher: RecommendedWatcher,
}

/// Watches a folder and everything below it.
pub(super) fn watch(folder: &Path) -> Result<Changes, Diagnostic> {
    let (sender, events) = channel();
    let problem = |error: &notify::Error| {
        Diagnostic::error(
            "watch",
            format!("cannot watch `{}`: {error}", shown(folder)),
        )
        .help("`site build` needs no watching")
    };
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Reading a file is an event too, and not a change. An error may hide
        // a change, so it counts as one.
        if !event.is_ok_and(|event| matches!(event.kind, EventKind::Access(_))) {
            let _ = sender.send(());
        }
    })
    .map_err(|error| problem(&error))?;
    watcher
        .watch(folder, RecursiveMode::Recursive)
        .map_err(|error| problem(&error))?;
    Ok(Changes {
        events,
        _watcher: watcher,
    })
}

impl Changes {
    /// Waits for a change; `false` when there will be no more.
    pub(super) fn wait(&self) -> bool {
        if self.events.recv().is_err() {
            return false;
        }
        let first = Instant::now();
        while first.elapsed() < LONGEST {
            match self.events.recv_timeout(QUIET) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        true
    }
}
