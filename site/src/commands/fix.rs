//! `site fix`: writes what is damaged as it should be written, where the page
//! means the same before and after. Every other byte stays.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use similar::TextDiff;

use super::{ERRORS, OK, USAGE, build, print};
use crate::diagnostic::{Diagnostic, Source};
use crate::fix::{self, Fixed};
use crate::index::Index;
use crate::load::{self, TextFile, reason};
use crate::locale::Words;
use crate::{page, report, write};

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
    /// The pages to fix, as they are named in diagnostics; all, when none is
    /// given.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// How often a page is read again: a fix may uncover what another one hid.
const MOST_ROUNDS: usize = 8;

/// Fixes; gives the exit status.
pub fn run(arguments: &Fix) -> u8 {
    let index = match build::read_folder(&arguments.content, None) {
        Ok(index) => index,
        Err(diagnostics) => {
            report::print(&diagnostics);
            return ERRORS;
        }
    };
    let unknown: Vec<&PathBuf> = arguments
        .files
        .iter()
        .filter(|file| !pages(&index).any(|(source, ..)| is_file(source, file)))
        .collect();
    if !unknown.is_empty() {
        for file in unknown {
            eprintln!(
                "error: `{}` is no page of `{}`",
                load::shown(file),
                load::shown(&arguments.content)
            );
        }
        return USAGE;
    }
    let wanted = |source: &Source| {
        arguments.files.is_empty() || arguments.files.iter().any(|file| is_file(source, file))
    };
    let mut fixed = Vec::new();
    for (source, path, words, diagnostics) in pages(&index) {
        if wanted(source) {
            fixed.extend(fix_page(path, words, diagnostics));
        }
    }
    if arguments.diff {
        return show(&fixed);
    }
    if arguments.check {
        return ask(&fixed);
    }
    for file in &fixed {
        if let Err(error) = write::replace(Path::new(&file.source.path), file.text.as_bytes()) {
            eprintln!("error: cannot write `{}`: {}", file.source.path, reason(&error));
            return ERRORS;
        }
        eprintln!("fixed {}: {}", file.source.path, places(file.count));
    }
    summary(&fixed, "fixed");
    OK
}

/// A page's file, its path below its locale's folder, the words of its
/// locale, and what was wrong with it.
type PageOf<'a> = (&'a Arc<Source>, &'a str, &'a Words, &'a [Diagnostic]);

fn pages(index: &Index) -> impl Iterator<Item = PageOf<'_>> {
    index.locales.iter().flat_map(|locale| {
        let drafts = locale.drafts.iter();
        locale.pages.values().chain(drafts).map(|page| {
            let words: &Words = &locale.words;
            (&page.source, page.file.as_str(), words, page.diagnostics.as_slice())
        })
    })
}

fn is_file(source: &Source, file: &Path) -> bool {
    Path::new(&source.path).components().eq(file.components())
}

/// Applies the fixes of a page until there is none.
fn fix_page(path: &str, words: &Words, diagnostics: &[Diagnostic]) -> Option<Fixed> {
    let mut fixed = fix::apply(diagnostics).pop()?;
    for _ in 1..MOST_ROUNDS {
        let file = TextFile {
            path: path.to_owned(),
            source: Source::new(fixed.source.path.clone(), fixed.text.clone()),
        };
        let Some(again) = fix::apply(&page::read(&file, words).diagnostics).pop() else {
            break;
        };
        fixed.text = again.text;
        fixed.count += again.count;
    }
    Some(fixed)
}

/// Prints a patch.
fn show(fixed: &[Fixed]) -> u8 {
    let mut text = String::new();
    for file in fixed {
        let diff = TextDiff::from_lines(file.source.text.as_str(), file.text.as_str());
        let path = file.source.path.trim_start_matches('/');
        let (from, to) = (format!("a/{path}"), format!("b/{path}"));
        text += &diff.unified_diff().header(&from, &to).to_string();
    }
    let status = print(&text);
    summary(fixed, "would change");
    status
}

fn ask(fixed: &[Fixed]) -> u8 {
    for file in fixed {
        eprintln!("{}: {}", file.source.path, places(file.count));
    }
    summary(fixed, "would change");
    if fixed.is_empty() { OK } else { ERRORS }
}

fn places(count: usize) -> String {
    format!("{count} {}", if count == 1 { "place" } else { "places" })
}

fn summary(fixed: &[Fixed], did: &str) {
    let count = fixed.iter().map(|file| file.count).sum();
    let files = fixed.len();
    if files == 0 {
        eprintln!("nothing to fix");
    } else {
        let files = format!("{files} {}", if files == 1 { "file" } else { "files" });
        eprintln!("{did} {} in {files}; `site check` says what is left", places(count));
    }
}
