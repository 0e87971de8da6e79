//! The commands and their arguments. Each command is one module with a `run`
//! that gives the exit status: 0 clean, 1 errors, 2 wrong usage.

pub mod build;
pub mod check;
pub mod diff;
pub mod engine;
pub mod explain;
mod files;
pub mod fix;
pub mod inspect;
mod named_pages;
pub mod new;
pub mod program;
pub mod quote;
mod quote_batch;
mod quote_budget;
mod quote_csv;
mod quote_engine;
mod quote_input;
mod quote_output;
pub mod serve;
pub mod stamp;
pub mod status;

pub use quote_engine::Content;
pub use quote_input::with_role_options;

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::diagnostic::{Diagnostic, Severity, sort};
use crate::load::reason;
use crate::report::{self, Format, People};

/// Turns localized Markdown into a docs site with a contract calculator.
#[derive(Debug, Parser)]
#[command(name = "site", version, about)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Build the whole site into a folder.
    Build(build::Build),
    /// Say what is wrong with the content, and write nothing.
    Check(check::Check),
    /// Say what a diagnostic's code means and what to do.
    Explain(explain::Explain),
    /// Serve on this machine, and show every change in the browser.
    Serve(serve::Serve),
    /// Write damaged components and front matter as they should be written.
    Fix(fix::Fix),
    /// Say where each language stands: translated, out of date, missing.
    Status(status::StatusCommand),
    /// Show what has changed in the sources of translations, section by section.
    Diff(diff::Diff),
    /// Mark translations as current.
    Stamp(stamp::Stamp),
    /// Print what the reader understood of pages, as JSON.
    Inspect(inspect::Inspect),
    /// Compute what a contract costs.
    Quote(Box<quote::Quote>),
    /// Start a language.
    New(new::New),
    /// Write the pricing engine for JavaScript as an npm package.
    Engine(engine::EngineFolder),
    /// Write this program with the calculator in it, to be used alone.
    Program(program::ProgramFile),
}

/// Where content and calculator come from.
#[derive(Debug, Args)]
pub struct Sources {
    /// The content folder: one folder a language, site.toml, rate-card.toml.
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub content: PathBuf,
    /// Take a calculator that is already built instead of building it; the
    /// site is then without the engine for other scripts.
    #[arg(long, value_name = "DIR")]
    pub widget: Option<PathBuf>,
}

/// How problems of the content are reported.
#[derive(Debug, Args)]
pub struct Reporting {
    /// The form of the report. All but `human` go to standard output.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    format: Format,
    /// Take every warning for an error.
    #[arg(long)]
    strict: bool,
}

impl Reporting {
    /// Puts the diagnostics in order and makes errors of warnings where that
    /// is asked for; says whether there are errors.
    fn judge(&self, diagnostics: &mut Vec<Diagnostic>) -> bool {
        sort(diagnostics);
        if self.strict {
            let warnings = diagnostics.iter_mut();
            for warning in warnings.filter(|it| it.severity == Severity::Warning) {
                warning.severity = Severity::Error;
            }
        }
        diagnostics.iter().any(Diagnostic::is_error)
    }

    /// Writes the report; gives the exit status.
    fn report(&self, people: People, diagnostics: &[Diagnostic], pages: Option<usize>) -> u8 {
        match report::write(self.format, people, diagnostics, pages) {
            // A reader that has gone away wants no more.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                report::print(&[Diagnostic::error(
                    "report-unwritable",
                    format!("cannot write the report: {}", reason(&error)),
                )
                .help("what has been written is not complete")]);
                ERRORS
            }
            _ if diagnostics.iter().any(Diagnostic::is_error) => ERRORS,
            _ => OK,
        }
    }
}

/// Everything went well.
const OK: u8 = 0;
/// The content has errors, or a request was refused.
const ERRORS: u8 = 1;
/// The command was used wrongly.
const USAGE: u8 = 2;

/// Writes to standard output; gives the exit status. A reader that has gone
/// away wants no more.
fn print(text: &str) -> u8 {
    let mut output = io::stdout().lock();
    let written = output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush());
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("error: cannot write the output: {}", reason(&error));
            ERRORS
        }
        _ => OK,
    }
}
