//! `site build`: the whole site into a folder. With errors nothing is
//! written, unless `--keep-going` asks for what can be had.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;

use super::{Reporting, Sources};
use crate::assets::{Assets, Programs};
use crate::bundle::{self, CALCULATOR, DESK};
use crate::diagnostic::Diagnostic;
use crate::engine::Engine;
use crate::index::{self, Index};
use crate::load::{self, Git, Known};
use crate::report::People;
use crate::{render, write};

/// The arguments of `site build`.
#[derive(Debug, Args)]
pub struct Build {
    #[command(flatten)]
    sources: Sources,
    #[command(flatten)]
    reporting: Reporting,
    /// The folder that is written.
    #[arg(long, value_name = "DIR", default_value = "dist")]
    out: PathBuf,
    /// Write what can be written even when there are errors.
    #[arg(long)]
    keep_going: bool,
    /// Put this script into every page, for a server that reloads pages.
    #[arg(long, value_name = "FILE")]
    reload_script: Option<PathBuf>,
}

/// What came of a build.
struct Built {
    diagnostics: Vec<Diagnostic>,
    pages: Option<usize>,
    outcome: String,
}

/// Builds; gives the exit status.
pub fn run(arguments: &Build) -> u8 {
    let mut built = build(arguments);
    let reporting = &arguments.reporting;
    reporting.judge(&mut built.diagnostics);
    let status = reporting.report(People::Error, &built.diagnostics, built.pages);
    eprintln!("{}", built.outcome);
    status
}

fn build(arguments: &Build) -> Built {
    let started = Instant::now();
    let failed = |diagnostics, outcome: &str| Built {
        diagnostics,
        pages: None,
        outcome: outcome.to_owned(),
    };
    let index = match read(&arguments.sources, None) {
        Ok(index) => index,
        Err(diagnostics) => return failed(diagnostics, "nothing was written"),
    };
    let read_in = started.elapsed();
    let programs = match programs(&arguments.sources, &index) {
        Ok(programs) => programs,
        Err(problem) => {
            let mut diagnostics = index.diagnostics;
            diagnostics.push(problem);
            return failed(diagnostics, "nothing was written");
        }
    };
    let reload_script = arguments
        .reload_script
        .as_deref()
        .map(load::text)
        .transpose();
    let reload_script = match reload_script {
        Ok(script) => script,
        Err(problem) => return failed(vec![problem], "nothing was written"),
    };
    let script = reload_script.as_ref().map(|script| script.text.as_str());
    let rendering = Instant::now();
    let site = render::site(
        &index,
        &Assets::new(&programs, script, index.config.offline),
    );
    let mut built = Built {
        diagnostics: index.diagnostics,
        pages: Some(site.pages),
        outcome: String::new(),
    };
    built.diagnostics.extend(site.diagnostics);
    if arguments.reporting.judge(&mut built.diagnostics) && !arguments.keep_going {
        "nothing was written; `--keep-going` writes what can be written"
            .clone_into(&mut built.outcome);
        return built;
    }
    match write::site(&arguments.out, &site.files) {
        Ok(written) => {
            built.outcome = format!(
                "built {} pages in {} languages in {} ms into {}: {} files written, {} unchanged, {} removed",
                site.pages,
                index.locales.len(),
                (read_in + rendering.elapsed()).as_millis(),
                load::shown(&arguments.out),
                written.written,
                written.unchanged,
                written.removed,
            );
        }
        Err(problem) => {
            built.diagnostics.push(problem);
            "the site was not written completely".clone_into(&mut built.outcome);
        }
    }
    built
}

/// Reads and indexes the content folder.
pub(crate) fn read(sources: &Sources, before: Option<&Index>) -> Result<Index, Vec<Diagnostic>> {
    read_folder(&sources.content, before)
}

/// Reads and indexes a content folder.
pub(crate) fn read_folder(
    content: &Path,
    before: Option<&Index>,
) -> Result<Index, Vec<Diagnostic>> {
    let nothing = Known::new();
    let tree = load::tree(content, before.map_or(&nothing, Index::known));
    index::build(tree, before, &Git::new(content))
}

/// What runs in the browser, where the content asks for a calculator. With one
/// that was built elsewhere there may be no sources here, so no engine either,
/// and no desk.
pub(crate) fn programs(sources: &Sources, index: &Index) -> Result<Programs, Diagnostic> {
    let say = |step: &str| eprintln!("{step} …");
    match &sources.widget {
        _ if !index.has_calculator() => Ok(Programs::default()),
        Some(dir) => Ok(Programs {
            calculator: Some(bundle::read(dir)?),
            desk: bundle::build(&DESK, &say).ok(),
            engine: None,
        }),
        None => Ok(Programs {
            calculator: Some(bundle::build(&CALCULATOR, &say)?),
            desk: Some(bundle::build(&DESK, &say)?),
            engine: Some(Engine::build(&say)?),
        }),
    }
}
