//! Waiting for a condition, the only place of the tests that sleeps. Nothing
//! waits for time to pass: every wait ends as soon as its condition holds.

use std::thread;
use std::time::{Duration, Instant};

/// How long a page or a process may take to get where a test wants it.
pub const PATIENCE: Duration = Duration::from_secs(30);

const PAUSE: Duration = Duration::from_millis(10);

/// Asks again and again until `probe` gives a value; panics with `what` and
/// the last reason when [`PATIENCE`] is at its end.
#[track_caller]
pub fn eventually<T>(what: &str, probe: impl FnMut() -> Result<T, String>) -> T {
    within(PATIENCE, what, probe)
}

/// [`eventually`] with a patience of its own.
#[track_caller]
pub fn within<T>(
    patience: Duration,
    what: &str,
    mut probe: impl FnMut() -> Result<T, String>,
) -> T {
    let deadline = Instant::now() + patience;
    loop {
        match probe() {
            Ok(value) => return value,
            Err(reason) if Instant::now() >= deadline => {
                panic!("gave up after {patience:?} waiting for {what}: {reason}")
            }
            Err(_) => thread::sleep(PAUSE),
        }
    }
}
