//! `site check`: everything that `site build` finds wrong, without building
//! the calculator and without writing anything.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use clap::Args;

use super::files::Files;
use super::{Reporting, USAGE, build};
use crate::assets::{Assets, Programs};
use crate::diagnostic::Diagnostic;
use crate::report::{self, People};

const EXIT_STATUS: &str = "\
Exit status:
  0  nothing is wrong, or there are only warnings
  1  there are errors
  2  wrong usage";

/// The arguments of `site check`.
#[derive(Debug, Args)]
#[command(after_help = EXIT_STATUS)]
pub struct Check {
    /// The content folder: one folder a language, site.toml, rate-card.toml.
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: PathBuf,
    #[command(flatten)]
    reporting: Reporting,
    /// Report only what concerns these files, or the files of these folders.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// What there is to say, and of what.
struct Checked {
    diagnostics: Vec<Diagnostic>,
    /// How many pages there are, where the content could be read.
    pages: Option<usize>,
    /// The texts that were read, by their paths as diagnostics have them.
    texts: Vec<String>,
}

/// Checks; gives the exit status.
pub fn run(arguments: &Check) -> u8 {
    let mut checked = check(&arguments.content);
    // What cannot be read at all concerns every file.
    if !arguments.files.is_empty() && checked.pages.is_some() {
        if let Err(problems) = limit(arguments, &mut checked) {
            report::print(&problems);
            return USAGE;
        }
        checked.pages = None;
    }
    let Checked {
        mut diagnostics,
        pages,
        ..
    } = checked;
    arguments.reporting.judge(&mut diagnostics);
    arguments
        .reporting
        .report(People::Output, &diagnostics, pages)
}

fn check(content: &Path) -> Checked {
    match build::read_folder(content, None) {
        Ok(index) => {
            // Links and calculators are checked while pages are rendered,
            // which asks for no program that runs in them.
            let assets = Assets::new(&Programs::default(), None, index.config.offline);
            let site = crate::render::site(&index, &assets);
            let texts = index.known().keys().cloned().collect();
            let mut diagnostics = index.diagnostics;
            diagnostics.extend(site.diagnostics);
            Checked {
                diagnostics,
                pages: Some(site.pages),
                texts,
            }
        }
        Err(diagnostics) => Checked {
            diagnostics,
            pages: None,
            texts: Vec::new(),
        },
    }
}

/// Leaves what has a place in one of the files that were named.
fn limit(arguments: &Check, checked: &mut Checked) -> Result<(), Vec<Diagnostic>> {
    let places = checked.diagnostics.iter().flat_map(|it| &it.places);
    // A text that could not be understood is only in its diagnostic.
    let paths = places.map(|place| &place.source.path).chain(&checked.texts);
    let files = Files::of_texts(&arguments.content, paths.map(String::as_str));
    let named: HashSet<String> = files
        .all_named(&arguments.files)?
        .into_iter()
        .map(str::to_owned)
        .collect();
    let is_named = |it: &Diagnostic| it.places.iter().any(|it| named.contains(&it.source.path));
    checked.diagnostics.retain(is_named);
    Ok(())
}
