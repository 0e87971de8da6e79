//! Texts that cannot be used as they are now, such as a rate card in the
//! middle of an edit: the last good text stays in the tree, and what is wrong
//! with the new one is told. Pages that are read but have errors are not held
//! back here; see `state`.

use std::sync::Arc;

use crate::config;
use crate::diagnostic::{Diagnostic, Source};
use crate::index;
use crate::load::{LocaleFolder, TextFile, Tree};
use crate::locale::{self, CardWords};
use crate::yaml;

/// Puts the last good texts in place of broken ones; gives what is wrong with
/// these. `before` is the tree of the last time.
pub(super) fn keep(tree: &mut Tree, before: &Tree) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    if tree.site_unread && before.site.is_some() {
        tree.site.clone_from(&before.site);
        tree.site_unread = false;
    }
    let site = |source: &Arc<Source>| config::read(Some(source)).1;
    settle(&mut tree.site, before.site.as_ref(), site, &mut problems);
    if tree.rate_card_unread && before.rate_card.is_some() {
        tree.rate_card.clone_from(&before.rate_card);
        tree.rate_card_unread = false;
    }
    let (card, old) = (&mut tree.rate_card, before.rate_card.as_ref());
    let read_card = |source: &Arc<Source>| index::read_card(source).1;
    settle(card, old, read_card, &mut problems);
    let unread: Vec<String> = tree
        .diagnostics
        .iter()
        .filter(|it| it.is_error())
        .filter_map(|it| it.path().map(str::to_owned))
        .collect();
    for old in &before.earlier_cards {
        let cards = &mut tree.earlier_cards;
        match cards.iter_mut().find(|it| it.path == old.path) {
            Some(now) => {
                let mut card = Some(Arc::clone(now));
                settle(&mut card, Some(old), read_card, &mut problems);
                now.clone_from(card.as_ref().unwrap_or(old));
            }
            None if unread.contains(&old.path) => cards.push(Arc::clone(old)),
            None => {}
        }
    }
    let cards = &mut tree.earlier_cards;
    cards.sort_by(|one, other| one.path.cmp(&other.path));
    for folder in &mut tree.locales {
        let Some(before) = before.locales.iter().find(|it| it.tag == folder.tag) else {
            continue;
        };
        if folder.words_unread && before.words.is_some() {
            folder.words.clone_from(&before.words);
            folder.words_unread = false;
        }
        let words = |source: &Arc<Source>| {
            locale::read(&before.tag, Some(source), None).diagnostics(&CardWords::default())
        };
        settle(
            &mut folder.words,
            before.words.as_ref(),
            words,
            &mut problems,
        );
        let old = before.folders.iter();
        for old in old.filter(|file| unread.contains(&file.source.path)) {
            put(&mut folder.folders, old.clone());
        }
        let old = before.pages.iter();
        for old in old.filter(|file| unread.contains(&file.source.path)) {
            put(&mut folder.pages, old.clone());
        }
        settle_folders(folder, before, &mut problems);
    }
    problems
}

/// Leaves a text that has no errors, or no better one before it.
fn settle(
    now: &mut Option<Arc<Source>>,
    before: Option<&Arc<Source>>,
    read: impl Fn(&Arc<Source>) -> Vec<Diagnostic>,
    problems: &mut Vec<Diagnostic>,
) {
    let (Some(now), Some(before)) = (now, before) else {
        return;
    };
    if now == before {
        return;
    }
    let is_broken = |problems: &[Diagnostic]| problems.iter().any(Diagnostic::is_error);
    let found = read(now);
    if is_broken(&found) && !is_broken(&read(before)) {
        problems.extend(found);
        *now = Arc::clone(before);
    }
}

fn settle_folders(
    folder: &mut LocaleFolder,
    before: &LocaleFolder,
    problems: &mut Vec<Diagnostic>,
) {
    let read = |source: &Arc<Source>| match yaml::mapping(&source.text, 0) {
        Ok(_) => Vec::new(),
        Err(error) => vec![index::not_yaml(source, &error)],
    };
    for file in &mut folder.folders {
        let old = before.folders.iter().find(|old| old.path == file.path);
        let mut source = Some(Arc::clone(&file.source));
        settle(&mut source, old.map(|old| &old.source), read, problems);
        if let Some(source) = source {
            file.source = source;
        }
    }
}

/// Puts a file into its place: files are in the order of a walk, so that the
/// first of two with one path is the same as for `site build`.
pub(super) fn put(files: &mut Vec<TextFile>, file: TextFile) {
    match find(files, &file.path) {
        Ok(at) => files[at] = file,
        Err(at) => files.insert(at, file),
    }
}

/// Where a file is, or would be.
pub(super) fn find(files: &[TextFile], path: &str) -> Result<usize, usize> {
    files.binary_search_by(|file| file.path.split('/').cmp(path.split('/')))
}
