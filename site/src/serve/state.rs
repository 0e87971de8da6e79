//! The site as it is served now: the index, what was made of it, and for pages
//! that are broken the last good ones. It changes in place when only texts of
//! pages have changed, and is put together anew otherwise; either way it is
//! what a fresh start would have, but for pages that are broken. It renders
//! what it is asked for, and keeps none of it: see `live`.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::assets::Assets;
use crate::diagnostic::Diagnostic;
use crate::index::{Index, Locale};
use crate::load::TextFile;
use crate::page::Page;
use crate::pseudo;
use crate::render::{self, Navigation, Rendered, Tables, Targets, lists};
use crate::translation::history::Past;
use crate::write::OutputFile;

use super::checks;

/// How many broken pages are looked at again after every change; the others
/// wait for the check of the whole site.
const LOOKED_AT_AGAIN: usize = 100;

/// A page that is broken.
#[derive(Debug)]
struct Broken {
    locale: String,
    path: String,
    /// The last good one; `None` where there has been none.
    good: Option<Arc<Page>>,
}

/// What there is once content could be read.
#[derive(Debug)]
pub(super) struct State {
    pub index: Index,
    tables: Tables,
    redirect_problems: Vec<Diagnostic>,
    /// Of each locale, made when the first page of it is asked for.
    navigation: Vec<OnceLock<Navigation>>,
    redirects: OnceLock<HashMap<String, OutputFile>>,
    assets: Arc<Assets>,
    /// By the path of the source.
    broken: HashMap<String, Broken>,
}

/// What checking found in pages: by the path of each page's source, all that
/// is wrong with it beside what the index says.
pub(super) type Found = Vec<(String, Vec<Diagnostic>)>;

impl State {
    /// Puts everything together. With the state `before`, pages that are
    /// broken now and were not then stay; and what was found in the pages that
    /// are new is told.
    pub(super) fn new(index: Index, assets: Arc<Assets>, before: Option<&Self>) -> (Self, Found) {
        let (tables, redirect_problems) = Tables::new(&index);
        let navigation = index.locales.iter().map(|_| OnceLock::new()).collect();
        let mut state = Self {
            index,
            tables,
            redirect_problems,
            navigation,
            redirects: OnceLock::new(),
            assets,
            broken: HashMap::new(),
        };
        let Some(before) = before else {
            return (state, Vec::new());
        };
        let targets = state.targets();
        let errors = state.files_with_errors();
        let pages = state.index.locales.iter().flat_map(|locale| {
            let old = before.index.locale(&locale.tag);
            locale.pages.iter().map(move |(path, page)| {
                let old = old.and_then(|old| old.pages.get(path));
                (locale, path, page, old)
            })
        });
        let changed: Vec<_> = pages
            .filter(|(_, _, page, old)| {
                old.is_none_or(|old| !Arc::ptr_eq(old, page))
                    || before.broken.contains_key(&page.source.path)
            })
            .collect();
        let judged: Vec<_> = changed
            .into_par_iter()
            .map(|(locale, path, page, old)| {
                let found = checks::page(&targets, locale, path);
                let source = &page.source.path;
                let is_broken =
                    errors.contains(source.as_str()) || found.iter().any(Diagnostic::is_error);
                let broken = is_broken.then(|| Broken {
                    locale: locale.tag.clone(),
                    path: path.clone(),
                    good: before.good(source, old),
                });
                let mut found = found;
                found.extend(checks::beside(&state.index, locale, path));
                (source.clone(), found, broken)
            })
            .collect();
        let mut all = Found::new();
        for (source, found, broken) in judged {
            if let Some(broken) = broken {
                state.broken.insert(source.clone(), broken);
            }
            all.push((source, found));
        }
        (state, all)
    }

    /// Takes over the new text of one page in place; what was found in it, and
    /// in pages that were broken. `None` when everything must be put together
    /// anew: then nothing is changed but, maybe, the text.
    pub(super) fn replace(&mut self, tag: &str, file: &TextFile, past: &dyn Past) -> Option<Found> {
        let replaced = self.index.replace(tag, file)?;
        if replaced.locale == 0 {
            pseudo::replace(&mut self.index, &replaced.path);
        }
        self.index.look_back(&replaced.path, past);
        self.tables.update(&self.index, &replaced.path);
        if replaced.redirects {
            self.redirect_problems = self.tables.update_redirects(&self.index);
            self.redirects = OnceLock::new();
        }
        if replaced.navigation {
            for navigation in &mut self.navigation {
                *navigation = OnceLock::new();
            }
        }
        let source = file.source.path.clone();
        let good = self.good(&source, Some(&replaced.before));
        let locale = self.index.locales.get(replaced.locale)?.tag.clone();
        let path = replaced.path;
        let broken = Broken {
            locale,
            path: path.clone(),
            good,
        };
        let mut found = vec![self.judge(source.clone(), broken)];
        if replaced.locale == 0 {
            found.extend(self.translations(&path));
        }
        let again = self.broken.keys().filter(|path| **path != source);
        let again: Vec<String> = again.take(LOOKED_AT_AGAIN).cloned().collect();
        for path in again {
            if let Some(broken) = self.broken.remove(&path) {
                found.push(self.judge(path, broken));
            }
        }
        Some(found)
    }

    /// What is wrong with the translations of a source.
    fn translations(&self, path: &str) -> Found {
        let targets = self.targets();
        let pages = self.index.translations().filter_map(|locale| {
            let page = locale.pages.get(path)?;
            let mut found = checks::page(&targets, locale, path);
            found.extend(checks::beside(&self.index, locale, path));
            Some((page.source.path.clone(), found))
        });
        pages.collect()
    }

    /// How many pages there are, in how many languages.
    pub(super) fn count(&self) -> (usize, usize) {
        let locales = self.index.locales.iter().filter(|it| !it.is_pseudo());
        let pages = locales.map(|locale| render::page_count(&self.index, locale));
        let languages = self.index.locales.iter().filter(|it| !it.is_pseudo());
        (pages.sum(), languages.count())
    }

    /// Whether there are calculators in pages, and no program for them.
    pub(super) fn lacks_programs(&self) -> bool {
        !self.assets.has_calculator() && self.index.has_calculator()
    }

    pub(super) fn targets(&self) -> Targets<'_> {
        Targets::new(&self.index, &self.tables)
    }

    pub(super) fn assets(&self) -> &Arc<Assets> {
        &self.assets
    }

    /// The last good version of a page, given the one that was there last.
    fn good(&self, source: &str, before: Option<&Arc<Page>>) -> Option<Arc<Page>> {
        match self.broken.get(source) {
            Some(broken) => broken.good.clone(),
            None => before
                .filter(|page| page.source.path == source)
                .filter(|page| !page.diagnostics.iter().any(Diagnostic::is_error))
                .cloned(),
        }
    }

    /// Notes whether a page is broken.
    fn judge(&mut self, source: String, broken: Broken) -> (String, Vec<Diagnostic>) {
        let index = &self.index;
        let locale = index.locale(&broken.locale);
        let found = locale.map(|locale| checks::page(&self.targets(), locale, &broken.path));
        let found = found.unwrap_or_default();
        let mut found_with_beside = found.clone();
        if let Some(locale) = locale {
            found_with_beside.extend(checks::beside(index, locale, &broken.path));
        }
        let has_error = self
            .index_problems()
            .any(|it| it.is_error() && it.path() == Some(source.as_str()));
        if has_error || found.iter().any(Diagnostic::is_error) {
            self.broken.insert(source.clone(), broken);
        } else {
            self.broken.remove(&source);
        }
        (source, found_with_beside)
    }

    /// Takes over which pages are broken, after all have been looked at. A
    /// page that others have broken was good until then, but for the `first`
    /// look. Says whether a page is shown otherwise now.
    pub(super) fn settle(&mut self, found: &Found, first: bool) -> bool {
        let errors: HashSet<String> = self
            .files_with_errors()
            .into_iter()
            .map(str::to_owned)
            .chain(
                found
                    .iter()
                    .filter(|(_, found)| found.iter().any(Diagnostic::is_error))
                    .map(|(source, _)| source.clone()),
            )
            .collect();
        let mut shown_otherwise = false;
        self.broken.retain(|source, broken| {
            let stays = errors.contains(source);
            shown_otherwise |= !stays && broken.good.is_some();
            stays
        });
        for locale in &self.index.locales {
            for (path, page) in &locale.pages {
                let source = &page.source.path;
                if errors.contains(source) && !self.broken.contains_key(source) {
                    let broken = Broken {
                        locale: locale.tag.clone(),
                        path: path.clone(),
                        good: (!first).then(|| Arc::clone(page)),
                    };
                    self.broken.insert(source.clone(), broken);
                }
            }
        }
        shown_otherwise
    }

    fn files_with_errors(&self) -> HashSet<&str> {
        let all = self.index_problems();
        all.filter(|it| it.is_error())
            .filter_map(Diagnostic::path)
            .collect()
    }

    /// What is wrong as far as the index tells, and the old addresses in it.
    pub(super) fn index_problems(&self) -> impl Iterator<Item = &Diagnostic> {
        self.index.diagnostics.iter().chain(&self.redirect_problems)
    }

    /// The last good version of the page at a path, where the page is broken.
    fn kept<'s>(&'s self, locale: &'s Locale, path: &str) -> Option<&'s Arc<Page>> {
        let (latest, _) = render::page_at(&self.index, locale, path)?;
        self.broken.get(&latest.source.path)?.good.as_ref()
    }

    /// The page that is shown at a path.
    pub(super) fn shown<'s>(&'s self, locale: &'s Locale, path: &str) -> Option<&'s Arc<Page>> {
        let (latest, _) = render::page_at(&self.index, locale, path)?;
        Some(self.kept(locale, path).unwrap_or(latest))
    }

    fn navigation(&self, locale: &Locale) -> Option<&Navigation> {
        let mut locales = self.index.locales.iter();
        let at = locales.position(|it| it.tag == locale.tag)?;
        let navigation = self.navigation.get(at)?;
        Some(navigation.get_or_init(|| Navigation::new(&self.index, locale)))
    }

    /// What programs read of the site, at a path.
    pub(super) fn list(&self, path: &str) -> Option<OutputFile> {
        lists::file(&self.targets(), path, |locale| self.navigation(locale))
    }

    /// Renders a page.
    pub(super) fn render(&self, locale: &Locale, path: &str) -> Option<Rendered> {
        let navigation = self.navigation(locale)?;
        let kept = self.kept(locale, path).map(|page| &**page);
        render::page(
            &self.targets(),
            (locale, path),
            kept,
            navigation,
            &self.assets,
        )
    }

    /// A page that leads from an old address, or the list of these.
    pub(super) fn redirect(&self, path: &str) -> Option<&OutputFile> {
        let files = self.redirects.get_or_init(|| {
            let files = render::redirects(&self.targets(), &self.assets).into_iter();
            files.map(|file| (file.path.clone(), file)).collect()
        });
        files.get(path)
    }
}
