//! `site serve`: builds in memory, serves on loopback, and rebuilds on every
//! change of the content. What is served and how is in `serve`.

use clap::Args;

use super::{ERRORS, OK, Sources};
use crate::diagnostic::Diagnostic;
use crate::{report, serve};

/// The arguments of `site serve`.
#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    sources: Sources,
    /// The port on 127.0.0.1; the next free one when it is taken.
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

/// Serves until it is stopped; gives the exit status.
pub fn run(arguments: &Serve) -> u8 {
    match serve::run(&arguments.sources, arguments.port) {
        Ok(()) => OK,
        Err(problem) => {
            report::print(&[*problem] as &[Diagnostic]);
            ERRORS
        }
    }
}
