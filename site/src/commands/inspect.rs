//! `site inspect`: what the reader understood of pages, as JSON, for people
//! who wonder and for programs. One page is one document; several are a
//! document a line.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::files::{Files, on_disk};
use super::{ERRORS, OK, USAGE, build, print};
use crate::assets::{Assets, Programs};
use crate::diagnostic::{Diagnostic, sort};
use crate::index::{Index, Locale};
use crate::inspect::{self, Subject};
use crate::load::{self, TextFile};
use crate::locale::{self, Words};
use crate::page::{self, Page};
use crate::render::{Tables, Targets};
use crate::{render, report};

const EXIT_STATUS: &str = "\
Exit status:
  0  nothing is wrong with the pages, or there are only warnings
  1  there are errors in them
  2  wrong usage, or a file that is no page";

/// The arguments of `site inspect`.
#[derive(Debug, Args)]
#[command(after_help = EXIT_STATUS)]
pub struct Inspect {
    /// The content folder: one folder a language, site.toml, rate-card.toml.
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: PathBuf,
    /// Print the JSON Schema of the documents.
    #[arg(long, conflicts_with = "files")]
    schema: bool,
    /// The pages, folders of them, or Markdown files outside of any content
    /// folder. One page is printed as one document, several as one a line.
    #[arg(value_name = "FILE", required_unless_present = "schema")]
    files: Vec<PathBuf>,
}

/// A page that is told of.
enum Named<'a> {
    /// One of the content folder.
    Content(&'a Page, &'a Locale),
    /// One that the site leaves out, since another has its path.
    LeftOut(Box<Page>, &'a Locale),
    /// One outside of any content folder.
    Lone(Box<Page>, Arc<Words>),
}

/// The content folder, and what is wrong in it.
struct Content {
    index: Index,
    diagnostics: Vec<Diagnostic>,
}

/// Inspects; gives the exit status.
pub fn run(arguments: &Inspect) -> u8 {
    if arguments.schema {
        return print(inspect::SCHEMA);
    }
    let root = &arguments.content;
    // Files outside of any content folder need none.
    let needed = !arguments.files.iter().all(|file| is_outside(file, root));
    let content = if needed && root.is_dir() {
        read(root)
    } else {
        Err(Vec::new())
    };
    let named = match named(arguments, content.as_ref()) {
        Ok(named) => named,
        Err((problems, status)) => {
            report::print(&problems);
            return status;
        }
    };
    let one = matches!(arguments.files.as_slice(), [file]
        if !on_disk(file, root).is_some_and(|it| it.is_dir()));
    let (mut text, mut errors) = (String::new(), false);
    let tables = content.as_ref().ok().map(|it| Tables::new(&it.index).0);
    let targets = content.as_ref().ok().zip(tables.as_ref());
    let targets = targets.map(|(it, tables)| Targets::new(&it.index, tables));
    for page in &named {
        let diagnostics = page.diagnostics(content.as_ref().ok());
        errors |= diagnostics.iter().any(Diagnostic::is_error);
        let document = inspect::document(
            &page.subject(content.as_ref().ok(), targets.as_ref()),
            &diagnostics,
        );
        let _ = if one {
            writeln!(text, "{document:#}")
        } else {
            writeln!(text, "{document}")
        };
    }
    match print(&text) {
        OK if errors => ERRORS,
        status => status,
    }
}

fn read(content: &Path) -> Result<Content, Vec<Diagnostic>> {
    let index = build::read_folder(content, None)?;
    // Links and calculators are checked while pages are rendered.
    let assets = Assets::new(&Programs::default(), None, index.config.offline);
    let site = render::site(&index, &assets);
    let mut diagnostics = index.diagnostics.clone();
    diagnostics.extend(site.diagnostics);
    Ok(Content { index, diagnostics })
}

/// The pages that the arguments name, in their order; or what is wrong and
/// the exit status.
fn named<'a>(
    arguments: &Inspect,
    content: Result<&'a Content, &Vec<Diagnostic>>,
) -> Result<Vec<Named<'a>>, (Vec<Diagnostic>, u8)> {
    let root = &arguments.content;
    let texts = content.ok().into_iter().flat_map(|it| it.index.known());
    let pages = texts.map(|(path, _)| path.as_str());
    let pages = pages.filter(|path| load::is_page(Path::new(path)));
    let files = Files::of_pages(root, pages);
    let (mut named, mut problems) = (Vec::new(), Vec::new());
    let mut status = ERRORS;
    for file in &arguments.files {
        match (files.named(file), content) {
            (Ok(paths), Ok(content)) => {
                named.extend(
                    paths
                        .into_iter()
                        .filter_map(|path| find(content, path, root)),
                );
            }
            (Err(_), _) if is_outside(file, root) => match load::lone_page(file) {
                Ok(file) => {
                    let words = Words::built_in();
                    named.push(Named::Lone(Box::new(page::read(&file, &words)), words));
                }
                Err(problem) => problems.push(problem),
            },
            (Err(problem), content) => {
                let unread = unread(file, root, content);
                if unread.is_empty() {
                    status = USAGE;
                    problems.push(*problem);
                }
                problems.extend(unread);
            }
            (Ok(_), Err(_)) => {}
        }
    }
    if problems.is_empty() {
        return Ok(named);
    }
    sort(&mut problems);
    Err((problems, status))
}

/// Whether an argument is a Markdown file that the content folder does not
/// have in it.
fn is_outside(file: &Path, content: &Path) -> bool {
    let Ok(real) = fs::canonicalize(file) else {
        return false;
    };
    let inside = fs::canonicalize(content).is_ok_and(|content| real.starts_with(content));
    !inside && real.is_file() && load::is_page(&real)
}

/// Why a page of the content folder could not be read.
fn unread(
    file: &Path,
    root: &Path,
    content: Result<&Content, &Vec<Diagnostic>>,
) -> Vec<Diagnostic> {
    let Some(real) = on_disk(file, root) else {
        return Vec::new();
    };
    match content {
        Ok(content) => {
            let own = |path: Option<&str>| {
                path.is_some_and(|path| load::is_page(Path::new(path)))
                    && path.and_then(|path| fs::canonicalize(path).ok()).as_ref() == Some(&real)
            };
            let all = content.diagnostics.iter();
            all.filter(|it| own(it.path())).cloned().collect()
        }
        Err(problems) => problems.clone(),
    }
}

/// A page of the content folder by its path as diagnostics have it.
fn find<'a>(content: &'a Content, path: &str, root: &Path) -> Option<Named<'a>> {
    for locale in &content.index.locales {
        let mut pages = locale.pages.values().chain(&locale.drafts);
        if let Some(page) = pages.find(|page| page.source.path == path) {
            return Some(Named::Content(page, locale));
        }
    }
    let source = content.index.known().get(path)?;
    let below = Path::new(path).strip_prefix(root).ok()?;
    let folder = below.iter().next()?;
    let locale = content
        .index
        .locale(&locale::canonical_tag(folder.to_str()?)?)?;
    let file = TextFile {
        path: load::shown(below.strip_prefix(folder).ok()?),
        source: source.clone(),
    };
    let page = page::read(&file, &locale.words);
    Some(Named::LeftOut(Box::new(page), locale))
}

impl<'a> Named<'a> {
    fn page(&self) -> &Page {
        match self {
            Self::Content(page, _) => page,
            Self::LeftOut(page, _) | Self::Lone(page, _) => page,
        }
    }

    fn subject<'s>(
        &'s self,
        content: Option<&'s Content>,
        targets: Option<&'s Targets<'s>>,
    ) -> Subject<'s>
    where
        'a: 's,
    {
        let (words, locale) = match self {
            Self::Content(_, locale) | Self::LeftOut(_, locale) => (&locale.words, Some(*locale)),
            Self::Lone(_, words) => (words, None),
        };
        Subject {
            page: self.page(),
            words,
            site: content.map(|it| &it.index).zip(locale),
            targets,
        }
    }

    /// What is wrong with it, as `site check` has it for its file.
    fn diagnostics(&self, content: Option<&Content>) -> Vec<Diagnostic> {
        let page = self.page();
        // Drafts and pages that are left out are not in the site's report.
        let mut own = page.diagnostics.clone();
        if !matches!(self, Self::Lone(..)) {
            let all = content.into_iter().flat_map(|it| &it.diagnostics);
            let places = |it: &&Diagnostic| {
                it.places
                    .iter()
                    .any(|it| it.source.path == page.source.path)
            };
            own.extend(all.filter(places).cloned());
        }
        sort(&mut own);
        own
    }
}
