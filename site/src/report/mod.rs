//! Diagnostics for their readers: people at a terminal (`human`), programs
//! (`json`), code scanning services (`sarif`) and the checks of a pull request
//! (`github`). Each form is a file of its own. What is reported and what the exit
//! status is, the commands decide.

mod github;
mod human;
mod json;
mod patch;
mod sarif;

pub use human::{print, text};
pub(crate) use json::diagnostic as json_of;

use std::fmt::Write as _;
use std::io::{self, Write as _};

use clap::ValueEnum;

use crate::diagnostic::{Diagnostic, Severity};

/// The forms of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people, with the source shown and the place marked.
    #[default]
    Human,
    /// One JSON document, for programs.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Workflow commands, which GitHub shows beside the changed lines.
    Github,
}

/// Where a report for people goes; those for programs go to standard output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum People {
    /// Standard output: the report is the result.
    Output,
    /// Standard error: the result is something else.
    Error,
}

/// Writes a report. Of a report for programs the summary goes to standard
/// error, so that nothing else is on standard output.
pub fn write(
    format: Format,
    people: People,
    diagnostics: &[Diagnostic],
    pages: Option<usize>,
) -> io::Result<()> {
    let text = match (format, people) {
        (Format::Human, People::Output) => {
            return human::write(&mut anstream::stdout().lock(), diagnostics, pages);
        }
        (Format::Human, People::Error) => {
            // When it is closed, there is nobody left to tell.
            let _ = human::write(&mut anstream::stderr().lock(), diagnostics, pages);
            return Ok(());
        }
        (Format::Json, _) => json::text(diagnostics),
        (Format::Sarif, _) => sarif::text(diagnostics),
        (Format::Github, _) => github::text(diagnostics),
    };
    let _ = writeln!(io::stderr(), "{}", summary(diagnostics, pages));
    let mut output = io::stdout().lock();
    output.write_all(text.as_bytes())?;
    output.flush()
}

/// The closing line: how many errors and warnings, and in how many pages where
/// that is known.
fn summary(diagnostics: &[Diagnostic], pages: Option<usize>) -> String {
    let Counts {
        errors,
        warnings,
        notes,
    } = Counts::of(diagnostics);
    let mut text = if diagnostics.is_empty() {
        "no problems".to_owned()
    } else {
        format!(
            "{}, {}",
            plural(errors, "error"),
            plural(warnings, "warning")
        )
    };
    if notes > 0 {
        let _ = write!(text, ", {}", plural(notes, "note"));
    }
    if let Some(pages) = pages {
        let _ = write!(text, " in {}", plural(pages, "page"));
    }
    text
}

fn plural(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

/// How many there are of each severity.
#[derive(Clone, Copy, Debug)]
struct Counts {
    errors: usize,
    warnings: usize,
    notes: usize,
}

impl Counts {
    fn of(diagnostics: &[Diagnostic]) -> Self {
        let count = |severity| {
            let same = diagnostics.iter().filter(|d| d.severity == severity);
            same.count()
        };
        Self {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            notes: count(Severity::Note),
        }
    }
}
