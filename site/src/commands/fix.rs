//! `site fix`: writes what is damaged as it should be written, where the page
//! means the same before and after. Every other byte stays.

use std::path::{Path, PathBuf};

use clap::Args;
use rayon::prelude::*;
use similar::TextDiff;

use super::files::Files;
use super::{ERRORS, OK, USAGE, build, print};
use crate::fix::{self, Fixed};
use crate::index::Index;
use crate::load::reason;
use crate::locale::Words;
use crate::page::Page;
use crate::{report, write};

/// The arguments of `site fix`.
#[derive(Debug, Args)]
pub struct Fix {
    /// The content folder: one folder a language, site.toml, rate-card.toml.
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: PathBuf,
    /// Show what would change, as a patch, and write nothing.
    #[arg(long, conflicts_with = "check")]
    diff: bool,
    /// Only ask: exit status 1 when something would change.
    #[arg(long)]
    check: bool,
    /// The pages to fix, or the folders whose pages to fix; all, when none is
    /// given.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// Fixes; gives the exit status.
pub fn run(arguments: &Fix) -> u8 {
    let index = match build::read_folder(&arguments.content, None) {
        Ok(index) => index,
        Err(diagnostics) => {
            report::print(&diagnostics);
            return ERRORS;
        }
    };
    let paths = pages(&index).map(|(page, _)| page.source.path.as_str());
    let named = match Files::of_pages(&arguments.content, paths).all_named(&arguments.files) {
        Ok(named) => named,
        Err(problems) => {
            report::print(&problems);
            return USAGE;
        }
    };
    let wanted = |page: &Page| {
        let path = page.source.path.as_str();
        arguments.files.is_empty() || named.binary_search(&path).is_ok()
    };
    let all: Vec<(&Page, &Words)> = pages(&index).filter(|(page, _)| wanted(page)).collect();
    let mut fixed: Vec<Fixed> = all
        .into_par_iter()
        .filter_map(|(page, words)| fix::page(page, words))
        .collect();
    fixed.sort_by(|one, other| one.source.path.cmp(&other.source.path));
    let left = fixed.iter().map(|file| file.left).sum();
    fixed.retain(|file| file.count > 0);
    if arguments.diff {
        return show(&fixed, left);
    }
    if arguments.check {
        return ask(&fixed, left);
    }
    for file in &fixed {
        if let Err(error) = write::replace(Path::new(&file.source.path), file.text.as_bytes()) {
            eprintln!(
                "error: cannot write `{}`: {}",
                file.source.path,
                reason(&error)
            );
            return ERRORS;
        }
        eprintln!("fixed {}: {}", file.source.path, places(file.count));
    }
    summary(&fixed, left, "fixed");
    OK
}

/// The pages, each with the words of its locale.
fn pages(index: &Index) -> impl Iterator<Item = (&Page, &Words)> {
    index.locales.iter().flat_map(|locale| {
        let pages = locale.pages.values().chain(&locale.drafts);
        pages.map(|page| (&**page, &*locale.words))
    })
}

/// Prints a patch.
fn show(fixed: &[Fixed], left: usize) -> u8 {
    let mut text = String::new();
    for file in fixed {
        let diff = TextDiff::from_lines(file.source.text.as_str(), file.text.as_str());
        let path = file.source.path.trim_start_matches('/');
        let (from, to) = (format!("a/{path}"), format!("b/{path}"));
        text += &diff.unified_diff().header(&from, &to).to_string();
    }
    let status = print(&text);
    summary(fixed, left, "would change");
    status
}

fn ask(fixed: &[Fixed], left: usize) -> u8 {
    for file in fixed {
        eprintln!("{}: {}", file.source.path, places(file.count));
    }
    summary(fixed, left, "would change");
    if fixed.is_empty() { OK } else { ERRORS }
}

fn places(count: usize) -> String {
    format!("{count} {}", if count == 1 { "place" } else { "places" })
}

fn summary(fixed: &[Fixed], left: usize, did: &str) {
    let count = fixed.iter().map(|file| file.count).sum();
    let files = fixed.len();
    if files == 0 {
        eprintln!("nothing to fix");
    } else {
        let files = format!("{files} {}", if files == 1 { "file" } else { "files" });
        eprintln!("{did} {} in {files}", places(count));
    }
    if left > 0 {
        eprintln!(
            "{} left to you, since a rule would change the page: see `site check`",
            places(left)
        );
    }
}
