//! Every disk read of the generator: a content folder becomes a `Tree` of
//! texts. What cannot be read becomes a diagnostic, and the rest goes on.
//! Nothing is understood here but file names.

mod git;

pub use git::Git;

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::WalkDir;

use crate::diagnostic::{Diagnostic, Source};

/// A content folder as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// `site.toml`.
    pub site: Option<Arc<Source>>,
    /// `rate-card.toml`.
    pub rate_card: Option<Arc<Source>>,
    /// `rate-cards/*.toml`, by path.
    pub earlier_cards: Vec<Arc<Source>>,
    /// Whether `site.toml` is there but could not be read.
    pub site_unread: bool,
    /// Whether `rate-card.toml` is there but could not be read.
    pub rate_card_unread: bool,
    /// The locale folders, by name.
    pub locales: Vec<LocaleFolder>,
    /// Files of `public/`, by path, copied as they are.
    pub public: Vec<PublicFile>,
    /// What could not be read.
    pub diagnostics: Vec<Diagnostic>,
}

/// A folder named by a language tag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocaleFolder {
    /// Its name.
    pub tag: String,
    /// `locale.ftl`.
    pub words: Option<Arc<Source>>,
    /// Whether `locale.ftl` is there but could not be read.
    pub words_unread: bool,
    /// The Markdown files.
    pub pages: Vec<TextFile>,
    /// The `_dir.yml` files.
    pub folders: Vec<TextFile>,
}

/// A text below a locale's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextFile {
    /// Its path below the locale's folder, with `/`.
    pub path: String,
    /// Its text.
    pub source: Arc<Source>,
}

/// A file that is copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicFile {
    /// Its path below `public/`, with `/`.
    pub path: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// Texts of an earlier read, by path: a text that has not changed keeps its
/// `Arc`, so that what was made of it can be told to be current.
pub type Known = HashMap<String, Arc<Source>>;

/// The folder of the rate cards of the past.
pub const EARLIER_CARDS: &str = "rate-cards";

/// Reads the content folder `root`.
pub fn tree(root: &Path, known: &Known) -> Tree {
    let mut tree = Tree::default();
    let mut names: Vec<PathBuf> = match fs::read_dir(root) {
        Ok(entries) => entries
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .collect(),
        Err(error) => {
            tree.diagnostics.push(
                Diagnostic::error(
                    "content-missing",
                    format!(
                        "cannot read the content folder `{}`: {}",
                        shown(root),
                        reason(&error)
                    ),
                )
                .help("name the folder that has one folder a language in it with `--content DIR`"),
            );
            return tree;
        }
    };
    names.sort();
    let mut problems = Vec::new();
    (tree.site, tree.site_unread) = optional(&root.join("site.toml"), known, &mut problems);
    let card = root.join("rate-card.toml");
    (tree.rate_card, tree.rate_card_unread) = optional(&card, known, &mut problems);
    for path in names {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if !path.is_dir() || name.starts_with('.') {
            continue;
        }
        if name == "public" {
            tree.public = public(&path, &mut problems);
        } else if name == EARLIER_CARDS {
            tree.earlier_cards = earlier_cards(&path, known, &mut problems);
        } else {
            tree.locales.push(locale(name, &path, known, &mut problems));
        }
    }
    tree.diagnostics = problems;
    tree
}

/// Reads one text that must be there, without a byte-order mark.
pub fn text(path: &Path) -> Result<Arc<Source>, Diagnostic> {
    read(path, &Known::new(), Mark::Skip)
}

/// Whether a file is a page, by its name.
pub fn is_page(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("md"))
}

/// Reads one page that stands in no content folder.
pub fn lone_page(path: &Path) -> Result<TextFile, Diagnostic> {
    let name = path.file_name().unwrap_or_default();
    Ok(TextFile {
        path: shown(Path::new(name)),
        source: read(path, &Known::new(), Mark::Keep)?,
    })
}

fn locale(tag: &str, dir: &Path, known: &Known, problems: &mut Vec<Diagnostic>) -> LocaleFolder {
    let mut folder = LocaleFolder {
        tag: tag.to_owned(),
        ..LocaleFolder::default()
    };
    let words = dir.join("locale.ftl");
    (folder.words, folder.words_unread) = optional(&words, known, problems);
    let (files, walk_problems) = files(dir);
    problems.extend(walk_problems);
    let texts: Vec<_> = files
        .into_par_iter()
        .filter(|path| is_page(path) || path.file_name().is_some_and(|name| name == "_dir.yml"))
        .map(|path| page_or_folder(dir, &path, known))
        .collect();
    for text in texts {
        match text {
            Ok(file) if file.path.ends_with("_dir.yml") => folder.folders.push(file),
            Ok(file) => folder.pages.push(file),
            Err(problem) => problems.push(problem),
        }
    }
    folder
}

fn page_or_folder(dir: &Path, path: &Path, known: &Known) -> Result<TextFile, Diagnostic> {
    let below = path.strip_prefix(dir).unwrap_or(path);
    if let Ok(metadata) = fs::metadata(path)
        && metadata.len() > LONGEST
    {
        return Err(too_long(path, metadata.len()));
    }
    read(path, known, Mark::Keep).map(|source| TextFile {
        path: shown(below),
        source,
    })
}

/// Reads one page of the locale's folder `dir` again; `None` when it is no
/// longer there.
pub fn page(dir: &Path, path: &Path, known: &Known) -> Option<Result<TextFile, Diagnostic>> {
    fs::metadata(path)
        .is_ok_and(|it| it.is_file())
        .then(|| page_or_folder(dir, path, known))
}

/// How many bytes a page may have: it is text that people read.
const LONGEST: u64 = 5_000_000;

fn too_long(path: &Path, bytes: u64) -> Diagnostic {
    let message = format!(
        "`{}` has {} MB, and a page may have {}",
        shown(path),
        bytes.div_ceil(1_000_000),
        LONGEST / 1_000_000
    );
    Diagnostic::error("file-too-long", message)
        .help("divide it into several pages, or keep it out of the folder if it is none")
}

fn earlier_cards(dir: &Path, known: &Known, problems: &mut Vec<Diagnostic>) -> Vec<Arc<Source>> {
    let (files, walk_problems) = files(dir);
    problems.extend(walk_problems);
    let is_card = |path: &PathBuf| path.extension().is_some_and(|it| it == "toml");
    let mut cards = Vec::new();
    for path in files.into_iter().filter(is_card) {
        match read(&path, known, Mark::Skip) {
            Ok(source) => cards.push(source),
            Err(problem) => problems.push(problem),
        }
    }
    cards.sort_by(|one: &Arc<Source>, other| one.path.cmp(&other.path));
    cards
}

fn public(dir: &Path, problems: &mut Vec<Diagnostic>) -> Vec<PublicFile> {
    let (files, walk_problems) = files(dir);
    problems.extend(walk_problems);
    let mut read = Vec::new();
    for path in files {
        match fs::read(&path) {
            Ok(bytes) => {
                let below = shown(path.strip_prefix(dir).unwrap_or(&path));
                read.push(PublicFile {
                    path: below,
                    bytes: bytes.into(),
                });
            }
            Err(error) => problems.push(unreadable(&path, &error)),
        }
    }
    read.sort_by(|one: &PublicFile, other| one.path.cmp(&other.path));
    read
}

/// The files below a folder in a stable order; hidden ones are left out.
fn files(dir: &Path) -> (Vec<PathBuf>, Vec<Diagnostic>) {
    let (mut files, mut problems) = (Vec::new(), Vec::new());
    let walk = WalkDir::new(dir)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter();
    let hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
    for entry in walk.filter_entry(|entry| entry.depth() == 0 || !hidden(entry.file_name())) {
        match entry {
            Ok(entry) if entry.file_type().is_file() => files.push(entry.into_path()),
            Ok(_) => {}
            Err(error) => {
                let path = error.path().map(shown).unwrap_or_default();
                problems.push(Diagnostic::error(
                    "file-unreadable",
                    format!("cannot read `{path}`: {error}"),
                ));
            }
        }
    }
    (files, problems)
}

/// A file that may be missing, without a byte-order mark, and whether it is
/// there but cannot be read.
fn optional(
    path: &Path,
    known: &Known,
    problems: &mut Vec<Diagnostic>,
) -> (Option<Arc<Source>>, bool) {
    if !path.exists() {
        return (None, false);
    }
    match read(path, known, Mark::Skip) {
        Ok(source) => (Some(source), false),
        Err(problem) => {
            problems.push(problem);
            (None, true)
        }
    }
}

/// What becomes of the byte-order mark that some editors begin a file with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// It stays: a page is kept byte for byte, and its reader knows the mark.
    Keep,
    /// It is no part of the text.
    Skip,
}

fn read(path: &Path, known: &Known, mark: Mark) -> Result<Arc<Source>, Diagnostic> {
    let mut bytes = fs::read(path).map_err(|error| unreadable(path, &error))?;
    if mark == Mark::Skip && bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    }
    let name = shown(path);
    match String::from_utf8(bytes) {
        Ok(text) => Ok(match known.get(&name) {
            Some(source) if source.text == text => Arc::clone(source),
            _ => Source::new(name, text),
        }),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let source = Source::new(name, String::from_utf8_lossy(error.as_bytes()));
            let wide = source.text[at..].chars().next().map_or(0, char::len_utf8);
            Err(
                Diagnostic::error("not-utf-8", format!("`{}` is not UTF-8 text", source.path))
                    .at(&source, at..at + wide, "the first byte that is not UTF-8")
                    .help("save the file with the encoding UTF-8"),
            )
        }
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error(
        "file-unreadable",
        format!("cannot read `{}`: {}", shown(path), reason(error)),
    )
}

/// A path as people write it, with `/`.
pub fn shown(path: &Path) -> String {
    // Elsewhere a backslash is a character of a name like any other.
    let text = path.to_string_lossy();
    if cfg!(windows) {
        text.replace('\\', "/")
    } else {
        text.into_owned()
    }
}

/// An I/O error without the operating system's number.
pub fn reason(error: &std::io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error")
        .next()
        .unwrap_or(&text)
        .to_lowercase()
}
