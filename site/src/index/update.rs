//! One page's new text, taken over in place. Whatever else changes, the index
//! is built again; what it would be then, it is here too.

use std::sync::Arc;

use crate::load::TextFile;
use crate::page::{self, Page};
use crate::translation::history::Past;

use super::{Index, role_tables};

/// What a page's new text has changed.
#[derive(Debug)]
pub(crate) struct Replaced {
    /// The number of its locale.
    pub locale: usize,
    /// Its site path.
    pub path: String,
    /// The page before.
    pub before: Arc<Page>,
    /// Whether entries of the navigation are others now.
    pub navigation: bool,
    /// Whether old addresses or the pages at them are others now.
    pub redirects: bool,
}

impl Index {
    /// Asks for the earlier revisions that translations of a page were made
    /// from, where they are not known yet.
    pub(crate) fn look_back(&mut self, path: &str, past: &dyn Past) {
        let mut history = std::mem::take(&mut self.history);
        history.ask_for(self, path, past);
        self.history = history;
    }

    /// Takes over the new text of a page of the locale `tag`. `None` when that
    /// is not all that has changed: the page is new, or a draft, or its title
    /// stands in a page that nobody wrote. Then nothing is done.
    pub(crate) fn replace(&mut self, tag: &str, file: &TextFile) -> Option<Replaced> {
        let locale_at = self.locales.iter().position(|it| it.tag == tag)?;
        let locale = self.locales.get_mut(locale_at)?;
        let (path, _) = page::site_path(&file.path);
        let slot = locale.pages.get_mut(&path)?;
        if slot.source.path != file.source.path {
            return None;
        }
        let page = Arc::new(page::read(file, &locale.words));
        let (old, new) = (&slot.front, &page.front);
        let named = old.title != new.title;
        let navigation = named || slot.order != page.order;
        // Their problems have places in the text.
        let redirects = !(old.redirect_from.is_empty() && new.redirect_from.is_empty());
        let home = self.locales.first()?.pages.get("/");
        let unwritten = home.is_some_and(|home| !self.known.contains_key(&home.source.path));
        // A translation may have been taken for that of a source that moved.
        let moved = locale_at == 0 && self.has_moved;
        if page.front.draft || moved || (locale_at == 0 && named && unwritten) {
            return None;
        }
        let slot = self.locales.get_mut(locale_at)?.pages.get_mut(&path)?;
        let before = std::mem::replace(slot, Arc::clone(&page));
        let source = &file.source;
        self.known.insert(source.path.clone(), Arc::clone(source));
        let own = Some(source.path.as_str());
        self.diagnostics.retain(|problem| problem.path() != own);
        self.diagnostics.extend(page.diagnostics.iter().cloned());
        if role_tables::may_change(self, locale_at, &before, &page) {
            role_tables::find_again(self);
        }
        Some(Replaced {
            locale: locale_at,
            path,
            before,
            navigation,
            redirects,
        })
    }
}
