//! `site program`: this program with the calculator in it, for people who have
//! neither its sources nor a toolchain.

use std::path::PathBuf;

use clap::Args;

use super::{ERRORS, OK};
use crate::bundle::{self, CALCULATOR, DESK, QUOTE, RATE_CARD};
use crate::diagnostic::Diagnostic;
use crate::load::shown;
use crate::program::{self, Files};
use crate::{report, write};

/// The arguments of `site program`.
#[derive(Debug, Args)]
pub struct ProgramFile {
    /// The folder that it is written into.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// Writes it; gives the exit status.
pub fn run(arguments: &ProgramFile) -> u8 {
    match write_program(arguments) {
        Ok(outcome) => {
            eprintln!("{outcome}");
            OK
        }
        Err(problem) => {
            report::print(&[problem] as &[Diagnostic]);
            ERRORS
        }
    }
}

fn write_program(arguments: &ProgramFile) -> Result<String, Diagnostic> {
    let say = |step: &str| eprintln!("{step} …");
    let mut files = Files::new();
    for program in [&CALCULATOR, &DESK, &QUOTE, &RATE_CARD] {
        let bundle = bundle::build(program, &say)?;
        let parts = bundle.parts(program).into_iter();
        files.extend(parts.map(|(name, bytes)| (name, bytes.to_vec())));
    }
    let bytes = program::with(&files)?;
    let path = arguments.out.join(program::file_name());
    write::program(&path, &bytes)?;
    Ok(format!(
        "wrote {} ({} MB): with a content folder it needs nothing else",
        shown(&path),
        bytes.len().div_ceil(1_000_000)
    ))
}
