//! `site engine`: the pricing engine as an npm package, ready for `npm pack`.

use std::path::PathBuf;

use clap::Args;

use super::{ERRORS, OK};
use crate::diagnostic::Diagnostic;
use crate::engine::Engine;
use crate::load::shown;
use crate::{report, write};

/// The arguments of `site engine`.
#[derive(Debug, Args)]
pub struct EngineFolder {
    /// The folder that is written.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// Writes the package; gives the exit status.
pub fn run(arguments: &EngineFolder) -> u8 {
    let written = Engine::build(&|step| eprintln!("{step} …"))
        .and_then(|engine| write::site(&arguments.out, &engine.package()));
    match written {
        Ok(written) => {
            eprintln!(
                "wrote the npm package into {}: {} files written, {} unchanged, {} removed",
                shown(&arguments.out),
                written.written,
                written.unchanged,
                written.removed,
            );
            OK
        }
        Err(problem) => {
            report::print(&[problem] as &[Diagnostic]);
            ERRORS
        }
    }
}
