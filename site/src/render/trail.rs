//! Where a page is among the others: the folders that lead to it, and the
//! pages before and after it in the order of the navigation.

use pricing::Date;

use super::address;
use super::navigation::{Child, Navigation};

/// A step on the way to a page, or a page beside it.
pub struct Step<'n> {
    /// What it is called.
    pub title: &'n str,
    /// Its address; `None` for a folder that has no page of its own.
    pub href: Option<String>,
    /// Whether its title is in the default locale's language.
    pub foreign: bool,
}

impl Navigation {
    /// The folders that a page is in, from the outermost.
    pub(crate) fn trail(&self, path: &str) -> Vec<Step<'_>> {
        let ends = path.match_indices('/').map(|(at, _)| at).skip(1);
        let folders = ends.filter_map(|end| self.child(&path[..end]));
        folders.map(|child| self.step(child)).collect()
    }

    /// The pages before and after a page.
    pub(crate) fn beside(&self, path: &str) -> (Option<Step<'_>>, Option<Step<'_>>) {
        let Some(at) = self.turns.get(path).copied() else {
            return (None, None);
        };
        let page = |at: usize| self.child(self.order.get(at)?).map(|it| self.step(it));
        (at.checked_sub(1).and_then(page), page(at + 1))
    }

    /// The paths of all pages but the home, in order.
    pub(crate) fn order(&self) -> &[String] {
        &self.order
    }

    /// The title of a path, as the navigation shows it.
    pub(crate) fn title(&self, path: &str) -> Option<&str> {
        self.child(path).map(|child| child.title.as_str())
    }

    /// Whether a path is a folder, which may have a page of its own.
    pub(crate) fn is_folder(&self, path: &str) -> bool {
        self.child(path).is_some_and(|child| child.is_folder)
    }

    /// A date as the locale writes it.
    pub(crate) fn date(&self, date: Date) -> String {
        self.format.date(&date)
    }

    /// Puts all pages into one order, as a reader goes through the tree.
    pub(super) fn put_in_order(&mut self) {
        let mut order = Vec::with_capacity(self.places.len());
        let mut below = vec![self.folders.get("/").map(|it| it.iter())];
        while let Some(level) = below.last_mut() {
            let Some(child) = level.as_mut().and_then(Iterator::next) else {
                below.pop();
                continue;
            };
            if child.is_page {
                order.push(child.path.clone());
            }
            if child.is_folder {
                below.push(self.folders.get(&child.path).map(|it| it.iter()));
            }
        }
        let turns = order.iter().enumerate();
        self.turns = turns.map(|(at, path)| (path.clone(), at)).collect();
        self.order = order;
    }

    fn child(&self, path: &str) -> Option<&Child> {
        let parent = match path.rfind('/') {
            Some(0) | None => "/",
            Some(end) => &path[..end],
        };
        let at = *self.places.get(path)?;
        self.folders.get(parent)?.get(at)
    }

    fn step<'n>(&'n self, child: &'n Child) -> Step<'n> {
        Step {
            title: &child.title,
            href: child.is_page.then(|| address(&self.tag, &child.path)),
            foreign: child.foreign,
        }
    }
}
