//! Brings the state up to date with the content folder. The new text of a page
//! that stays where it is changes the state in place; pages that come and go
//! have the index built again from the texts at hand; all else has the folder
//! read again, which still takes over the pages whose text is the same.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use crate::assets::{Assets, Programs};
use crate::commands::{Sources, build};
use crate::diagnostic::{Diagnostic, Source};
use crate::index::{self, Index};
use crate::load::{self, EARLIER_CARDS, Git, Known, TextFile, Tree, shown};
use crate::locale::canonical_tag;
use crate::pseudo;

use super::SCRIPT;
use super::last_good::{self, find, put};
use super::live::Live;
use super::state::{Found, State};
use super::watch::{Change, Changes};

/// A file that had a text is empty or gone for a moment while some programs
/// save it; longer than this is meant.
const MOMENT: Duration = Duration::from_millis(500);
/// When more files than this are gone, nobody has saved them.
const MANY: usize = 100;

/// What brings a live site up to date.
pub(super) struct Workshop<'a> {
    sources: &'a Sources,
    live: &'a Live,
    /// The texts, the last good ones in place of broken ones.
    tree: Tree,
    held_back: Vec<Diagnostic>,
    missing: Missing,
    git: Git,
}

/// Since when files are empty or gone that had a text.
#[derive(Default)]
struct Missing(HashMap<PathBuf, Absence>);

/// An absence that has lasted since a time.
struct Absence {
    since: Instant,
    /// When the file was changed, or its folder when the file is gone.
    /// Another time is another absence: the text was there in between, however
    /// late this is noticed.
    changed: Option<SystemTime>,
}

impl Missing {
    /// Whether a file has been so for so long that it is meant to be; if not,
    /// it is to be read again then.
    fn is_meant(&mut self, path: &Path, changes: &mut Changes) -> bool {
        let now = Absence {
            since: Instant::now(),
            changed: changed(path),
        };
        let left = match self.0.get(path) {
            Some(before) if before.changed == now.changed => {
                MOMENT.saturating_sub(before.since.elapsed())
            }
            _ => {
                self.0.insert(path.to_owned(), now);
                MOMENT
            }
        };
        if left.is_zero() {
            self.0.remove(path);
            return true;
        }
        changes.again(path.to_owned(), left);
        false
    }
}

fn changed(path: &Path) -> Option<SystemTime> {
    let of = |path: &Path| path.metadata().and_then(|it| it.modified()).ok();
    of(path).or_else(|| of(path.parent()?))
}

/// What a path means to the site.
enum Kind<'p> {
    /// A page, below the folder of a locale.
    Page(&'p str, &'p Path),
    /// Something that may concern every page.
    Wide,
    /// A folder, or what was one.
    Folder,
    Nothing,
}

impl<'a> Workshop<'a> {
    pub(super) fn new(sources: &'a Sources, live: &'a Live) -> Self {
        Self {
            sources,
            live,
            tree: Tree::default(),
            held_back: Vec::new(),
            missing: Missing::default(),
            git: Git::new(&sources.content),
        }
    }

    /// Reads everything for the first time.
    pub(super) fn start(&mut self, changes: &mut Changes) {
        self.everything(changes);
    }

    /// Takes over a change; says whether there was one.
    pub(super) fn take(&mut self, change: Change, changes: &mut Changes) -> bool {
        match change {
            Change::Everything => self.everything(changes),
            Change::Files(paths) => self.files(&paths, changes),
        }
    }

    fn files(&mut self, paths: &[PathBuf], changes: &mut Changes) -> bool {
        let folder = changes.folder().to_owned();
        let mut texts = Vec::new();
        let mut rebuild = false;
        let mut everything = !self.tree.diagnostics.is_empty();
        for path in paths {
            let Ok(below) = path.strip_prefix(&folder) else {
                continue;
            };
            match self.kind(path, below) {
                Kind::Nothing => {}
                Kind::Wide => everything = true,
                Kind::Folder => {
                    everything = true;
                    changes.everything_again();
                }
                Kind::Page(name, file) => match self.page(name, file, path, changes) {
                    Ok(Text::Same) => {}
                    Ok(Text::New(text)) => texts.push((name.to_owned(), text)),
                    Ok(Text::Moved) => rebuild = true,
                    Err(()) => everything = true,
                },
            }
        }
        if everything {
            // The tree may have some of the changes already.
            return self.read_all(changes, rebuild || !texts.is_empty());
        }
        if rebuild {
            return self.rebuild();
        }
        if texts.is_empty() {
            return false;
        }
        let replaced = self.live.change(|state| {
            let Some(state) = state else {
                return (false, None);
            };
            let mut found = Found::new();
            for (name, text) in &texts {
                let tag = canonical_tag(name).unwrap_or_default();
                match state.replace(&tag, text, &self.git) {
                    Some(more) => found.extend(more),
                    None => return (false, None),
                }
            }
            if state.lacks_programs() {
                return (false, None);
            }
            (true, Some(found))
        });
        match replaced {
            Some(found) => {
                self.live.found(found, None);
                true
            }
            None => self.rebuild(),
        }
    }

    fn kind<'p>(&self, path: &Path, below: &'p Path) -> Kind<'p> {
        let mut parts = below.iter().map(|part| part.to_str().unwrap_or_default());
        let (Some(first), last) = (parts.next(), parts.next_back()) else {
            return Kind::Folder;
        };
        let name = last.unwrap_or(first);
        if matches!(first, "public" | EARLIER_CARDS) {
            return Kind::Wide;
        }
        if path.is_dir() {
            return Kind::Folder;
        }
        match last {
            None if matches!(name, "site.toml" | "rate-card.toml") => Kind::Wide,
            Some("locale.ftl" | "_dir.yml") => Kind::Wide,
            Some(_) if load::is_page(path) => match below.strip_prefix(first) {
                Ok(file) => Kind::Page(first, file),
                Err(_) => Kind::Wide,
            },
            _ if self.was_folder(first, below) => Kind::Folder,
            _ => Kind::Nothing,
        }
    }

    fn was_folder(&self, first: &str, below: &Path) -> bool {
        let locale = self.tree.locales.iter().find(|it| it.tag == first);
        let Some((locale, inside)) = locale.zip(below.strip_prefix(first).ok()) else {
            return false;
        };
        let mut files = locale.pages.iter().chain(&locale.folders);
        files.any(|file| Path::new(&file.path).starts_with(inside))
    }

    /// Reads a page again and puts it into the tree. An error when that is
    /// not enough.
    fn page(
        &mut self,
        name: &str,
        file: &Path,
        path: &Path,
        changes: &mut Changes,
    ) -> Result<Text, ()> {
        let folder = self.sources.content.join(name);
        let read = load::page(&folder, &folder.join(file), &Known::new());
        let read = read.transpose().map_err(|_| {
            self.missing.0.remove(path);
        })?;
        let waits = read.as_ref().is_some_and(|read| is_empty(&read.source));
        let mut locales = self.tree.locales.iter_mut();
        let locale = locales.find(|it| it.tag == name).ok_or(())?;
        let at = find(&locale.pages, &shown(file));
        let old = at.ok().and_then(|at| locale.pages.get(at));
        let had_text = old.is_some_and(|old| !is_empty(&old.source));
        match (read, at) {
            (None, Err(_)) => Ok(Text::Same),
            (None, Ok(_)) if !self.missing.is_meant(path, changes) => Ok(Text::Same),
            (None, Ok(at)) => {
                locale.pages.remove(at);
                Ok(Text::Moved)
            }
            (Some(_), _) if waits && had_text && !self.missing.is_meant(path, changes) => {
                Ok(Text::Same)
            }
            (Some(read), at) => {
                self.missing.0.remove(path);
                if old.is_some_and(|old| old.source.text == read.source.text) {
                    return Ok(Text::Same);
                }
                put(&mut locale.pages, read.clone());
                Ok(match at {
                    Ok(_) => Text::New(read),
                    Err(_) => Text::Moved,
                })
            }
        }
    }

    /// Reads the whole folder.
    fn everything(&mut self, changes: &mut Changes) -> bool {
        self.read_all(changes, false)
    }

    /// The same; `news` when the state is not that of the tree.
    fn read_all(&mut self, changes: &mut Changes, news: bool) -> bool {
        let mut tree = load::tree(&self.sources.content, &known(&self.tree));
        self.wait_for_texts(&mut tree, changes);
        let held_back = last_good::keep(&mut tree, &self.tree);
        if !news && tree == self.tree && held_back == self.held_back && self.live.state().is_some()
        {
            return false;
        }
        self.tree = tree;
        self.held_back = held_back;
        self.rebuild()
    }

    /// Leaves the old texts in place of files that are empty or gone for a
    /// moment.
    fn wait_for_texts(&mut self, tree: &mut Tree, changes: &mut Changes) {
        let mut still = HashSet::new();
        let unread = tree.diagnostics.iter().filter(|it| it.is_error());
        let unread: HashSet<&str> = unread.filter_map(Diagnostic::path).collect();
        for locale in &mut tree.locales {
            let Some(before) = self.tree.locales.iter().find(|it| it.tag == locale.tag) else {
                continue;
            };
            let folder = changes.folder().join(&locale.tag);
            for file in locale.pages.iter_mut().filter(|it| is_empty(&it.source)) {
                let old = find(&before.pages, &file.path).ok();
                let old = old.and_then(|at| before.pages.get(at));
                let Some(old) = old.filter(|old| !is_empty(&old.source)) else {
                    continue;
                };
                let path = folder.join(&file.path);
                if !self.missing.is_meant(&path, changes) {
                    file.source = Arc::clone(&old.source);
                    still.insert(path);
                }
            }
            let old = before.pages.iter();
            let gone = old.filter(|old| find(&locale.pages, &old.path).is_err());
            let gone: Vec<TextFile> = gone.cloned().collect();
            if gone.len() > MANY {
                continue;
            }
            for file in gone {
                let path = folder.join(&file.path);
                if unread.contains(&*file.source.path) {
                    continue;
                }
                if path.is_file() {
                    // It came back when the others were read.
                    changes.again(path, Duration::ZERO);
                    put(&mut locale.pages, file);
                } else if !self.missing.is_meant(&path, changes) {
                    put(&mut locale.pages, file);
                    still.insert(path);
                }
            }
        }
        self.missing.0.retain(|path, _| still.contains(path));
    }

    /// Builds the index from the texts at hand.
    fn rebuild(&mut self) -> bool {
        let before = self.live.state();
        let old = before.as_ref().map(|state| &state.index);
        let mut index = match index::build(self.tree.clone(), old, &self.git) {
            Ok(index) => index,
            Err(problems) => {
                drop(before);
                self.live.failed(problems);
                return true;
            }
        };
        pseudo::add(&mut index, old);
        // Of a text that is held back, the new one's problems are told.
        let held_back = |it: &Diagnostic| {
            let mut held_back = self.held_back.iter();
            held_back.any(|held_back| held_back.path() == it.path())
        };
        index
            .diagnostics
            .retain(|it| it.path().is_none() || !held_back(it));
        let mut problems = self.held_back.clone();
        let assets = before.as_ref().map(|state| Arc::clone(state.assets()));
        let assets = self.assets(assets, &index, &mut problems);
        let (state, found) = State::new(index, assets, before.as_ref());
        drop(before);
        self.live.change(|now| {
            *now = Some(state);
            (true, ())
        });
        self.live.found(found, Some(problems));
        true
    }

    /// The assets. Content decides only whether there are programs among them,
    /// so they are kept once there are: an edit does not hash them again.
    fn assets(
        &self,
        before: Option<Arc<Assets>>,
        index: &Index,
        problems: &mut Vec<Diagnostic>,
    ) -> Arc<Assets> {
        let kept = before.filter(|it| it.has_calculator() || !index.has_calculator());
        kept.unwrap_or_else(|| {
            let programs = build::programs(self.sources, index).unwrap_or_else(|problem| {
                problems.push(problem);
                Programs::default()
            });
            Arc::new(Assets::new(&programs, Some(SCRIPT), false))
        })
    }
}

/// What became of the text of a page.
enum Text {
    Same,
    New(TextFile),
    /// The page has come or gone.
    Moved,
}

fn is_empty(source: &Source) -> bool {
    source.text.trim().is_empty()
}

/// The texts of a tree by path.
fn known(tree: &Tree) -> Known {
    let files = tree.locales.iter().flat_map(|locale| {
        let files = locale.pages.iter().chain(&locale.folders);
        files.map(|file| &file.source).chain(&locale.words)
    });
    let cards = tree.rate_card.iter().chain(&tree.earlier_cards);
    let all = files.chain(&tree.site).chain(cards);
    all.map(|source| (source.path.clone(), Arc::clone(source)))
        .collect()
}
