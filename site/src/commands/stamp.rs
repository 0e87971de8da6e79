//! `site stamp`: marks translations as current, by writing into each what its
//! source is now.

use std::path::{Path, PathBuf};

use clap::Args;

use super::named_pages::{Named, named};
use super::{ERRORS, OK, USAGE, build};
use crate::diagnostic::{Diagnostic, Severity, sort};
use crate::index::Index;
use crate::load::{Git, reason};
use crate::page::Page;
use crate::translation::state::{self, argument, source_of};
use crate::translation::{check, revision, stamp};
use crate::{report, write};

const EXAMPLES: &str = "\
Examples:
  site stamp zh/docs/billing                        the page says what its source says now
  site stamp zh                                     so do all pages of a language
  site stamp --no-meaning-change en/docs/billing    a typo in the source was mended: every
                                                    translation that was current stays current

Exit status:
  0  stamped
  1  a page could not be stamped, or has errors beside its source
  2  wrong usage";

/// The arguments of `site stamp`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Stamp {
    /// The content folder: one folder a language, site.toml, rate-card.toml.
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: PathBuf,
    /// The sources named have changed, and their meaning has not: stamp the
    /// translations of every language that were current before the change.
    #[arg(long)]
    no_meaning_change: bool,
    /// With --no-meaning-change: the revision before the change. Without it,
    /// git is asked.
    #[arg(long, value_name = "REVISION", requires = "no_meaning_change")]
    from: Option<String>,
    /// The pages, by address (zh/docs/billing) or file; a language or a
    /// folder is all pages in it.
    #[arg(value_name = "PAGE", required = true)]
    pages: Vec<PathBuf>,
}

/// Stamps; gives the exit status.
pub fn run(arguments: &Stamp) -> u8 {
    let index = match build::read_folder(&arguments.content, None) {
        Ok(index) => index,
        Err(problems) => {
            report::print(&problems);
            return ERRORS;
        }
    };
    let pages = match named(&index, &arguments.content, &arguments.pages) {
        Ok(pages) => pages,
        Err(problems) => {
            report::print(&problems);
            return USAGE;
        }
    };
    let wrong = wrong_kind(&index, &pages, arguments.no_meaning_change);
    if !wrong.is_empty() {
        report::print(&wrong);
        return USAGE;
    }
    if arguments.no_meaning_change {
        no_meaning_change(arguments, &index, &pages)
    } else {
        translated(arguments, &index, &pages)
    }
}

/// What is wrong with pages of which one is no translation, or none must be.
fn wrong_kind(index: &Index, pages: &[Named], sources: bool) -> Vec<Diagnostic> {
    let is_source = |named: &&Named| named.0.tag == index.default_locale().tag;
    let wrong = pages.iter().filter(|named| is_source(named) != sources);
    let problem = |(locale, page): &Named| {
        let name = argument(locale, page);
        if sources {
            Diagnostic::error("stamp-translation", format!("`{name}` is a translation"))
                .help("with --no-meaning-change, name the source that has changed")
        } else {
            Diagnostic::error(
                "stamp-source",
                format!("`{name}` is a source, and translated from nothing"),
            )
            .help(format!(
                "name a translation; after a change without a change of meaning: `site stamp --no-meaning-change {name}`"
            ))
        }
    };
    wrong.map(problem).collect()
}

/// Stamps translations.
fn translated(arguments: &Stamp, index: &Index, pages: &[Named]) -> u8 {
    let (mut stamped, mut current, mut status) = (Vec::new(), 0, OK);
    for (locale, page) in pages {
        let Some(source) = source_of(index, locale, page) else {
            eprintln!("left {}: it has no source", page.source.path);
            status = ERRORS;
            continue;
        };
        let now = revision::short(source.revision());
        if page.front.source.as_deref() == Some(now) {
            current += 1;
            continue;
        }
        match stamp_one(page, now) {
            Ok(()) => stamped.push(page.source.path.as_str()),
            Err(problem) => {
                report::print(&[*problem]);
                status = ERRORS;
            }
        }
    }
    if current > 0 {
        eprintln!("{current} had the right stamp already");
    }
    status.max(differing(&arguments.content, &stamped))
}

fn stamp_one(page: &Page, now: &str) -> Result<(), Box<Diagnostic>> {
    let text = stamp::stamped(&page.source, now).ok_or_else(|| {
        Box::new(
            Diagnostic::error(
                "stamp-front-matter",
                "this front matter is too damaged to be written into",
            )
            .at(&page.source, 0..0, "")
            .help(format!(
                "`site fix` may mend it; or write `source: {now}` into it"
            )),
        )
    })?;
    write::replace(Path::new(&page.source.path), text.as_bytes()).map_err(|error| {
        let path = &page.source.path;
        Box::new(
            Diagnostic::error(
                "file-unwritable",
                format!("cannot write `{path}`: {}", reason(&error)),
            )
            .help("nothing of it was changed"),
        )
    })?;
    let before = page
        .front
        .source
        .as_deref()
        .map_or_else(String::new, |it| format!("{} → ", revision::short(it)));
    eprintln!("stamped {}: {before}{now}", page.source.path);
    Ok(())
}

/// Tells what pages that were stamped still have otherwise than their source.
fn differing(content: &Path, stamped: &[&str]) -> u8 {
    let Ok(index) = build::read_folder(content, None) else {
        return ERRORS;
    };
    let mut problems = Vec::new();
    for locale in index.translations() {
        for page in locale.pages.values() {
            if stamped.contains(&page.source.path.as_str()) {
                problems.extend(check::differences(&index, locale, page));
            }
        }
    }
    problems.retain(|problem| problem.severity > Severity::Note);
    sort(&mut problems);
    report::print(&problems);
    if problems.iter().any(Diagnostic::is_error) {
        ERRORS
    } else {
        OK
    }
}

/// Stamps the translations that were current before sources changed.
fn no_meaning_change(arguments: &Stamp, index: &Index, pages: &[Named]) -> u8 {
    let mut status = OK;
    for (_, source) in pages {
        let before = match &arguments.from {
            Some(from) => Some(from.trim().to_ascii_lowercase()),
            None => before(arguments, index, source),
        };
        let Some(before) = before.filter(|it| revision::is_one(it)) else {
            report::print(&[Diagnostic::error(
                "stamp-from",
                format!(
                    "nobody knows which revision of `{}` was before the change",
                    source.source.path
                ),
            )
            .help("name it with `--from`: the `source:` of the translations that were current")]);
            status = ERRORS;
            continue;
        };
        status = status.max(restamp(index, source, &before));
    }
    status
}

/// The revision before the last one; `None` when nobody knows. Without git it
/// is the one stamp that all translations have.
fn before(arguments: &Stamp, index: &Index, source: &Page) -> Option<String> {
    let revisions = Git::new(&arguments.content).revisions(Path::new(&source.source.path));
    if let Some(before) = revisions.iter().find(|it| !source.is_revision(it)) {
        return Some(before.clone());
    }
    let others = index.translations();
    let others = others.filter_map(|locale| locale.pages.get(&source.path));
    let mut stamps: Vec<String> = others
        .filter_map(|page| state::stamp(page))
        .filter(|stamp| !source.is_revision(stamp))
        .collect();
    stamps.sort();
    stamps.dedup();
    if let [one] = stamps.as_slice() {
        Some(one.clone())
    } else {
        None
    }
}

fn restamp(index: &Index, source: &Page, before: &str) -> u8 {
    let now = revision::short(source.revision());
    let mut status = OK;
    let mut count = 0;
    for locale in index.translations() {
        let Some(page) = locale.pages.get(&source.path) else {
            continue;
        };
        match state::stamp(page) {
            Some(stamp) if source.is_revision(&stamp) => {}
            Some(stamp) if before.starts_with(&stamp) || stamp.starts_with(before) => {
                match stamp_one(page, now) {
                    Ok(()) => count += 1,
                    Err(problem) => {
                        report::print(&[*problem]);
                        status = ERRORS;
                    }
                }
            }
            Some(stamp) => eprintln!(
                "left {}: it was out of date before the change (translated from {})",
                page.source.path,
                revision::short(&stamp)
            ),
            None => eprintln!("left {}: it has no stamp", page.source.path),
        }
    }
    if count == 0 && status == OK {
        eprintln!(
            "nothing to stamp: no translation was made from {}",
            revision::short(before)
        );
    }
    status
}
