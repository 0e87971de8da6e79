//! A source that was moved: its translations, which stand where it was, are
//! followed to where it is, until somebody moves them.

use std::sync::Arc;

use super::history::Past;
use super::state;
use crate::diagnostic::Diagnostic;
use crate::index::Index;
use crate::load::TextFile;
use crate::page::{self, Page};

/// A page, and the source that it is a translation of.
struct Move {
    locale: usize,
    /// Its path so far.
    from: String,
    source: Arc<Page>,
}

/// Gives translations whose source was moved the source's path; their old
/// addresses lead there.
/// Says whether there are any.
pub fn follow(index: &mut Index, past: &dyn Past) -> bool {
    let moves = moves(index, past);
    let any = !moves.is_empty();
    for Move {
        locale,
        from,
        source,
    } in moves
    {
        let Some(locale) = index.locales.get_mut(locale) else {
            continue;
        };
        let Some(page) = locale.pages.remove(&from) else {
            continue;
        };
        let to = match page.source.path.rfind(&page.file) {
            Some(at) => format!("{}{}", &page.source.path[..at], source.file),
            None => source.file.clone(),
        };
        index.diagnostics.push(
            Diagnostic::warning(
                "source-moved",
                format!("the source of this page is `{}` now", source.source.path),
            )
            .at(&page.source, 0..0, "shown at the new address")
            .at(&source.source, 0..0, "the source")
            .help(format!("move the file: `git mv {} {to}`", page.source.path)),
        );
        let file = TextFile {
            path: source.file.clone(),
            source: Arc::clone(&page.source),
        };
        let mut there = page::read(&file, &locale.words);
        there.front.redirect_from.push(from);
        locale.pages.insert(there.path.clone(), Arc::new(there));
    }
    any
}

fn moves(index: &Index, past: &dyn Past) -> Vec<Move> {
    let original = index.default_locale();
    let mut moves: Vec<Move> = Vec::new();
    // Asked for at most once, and only if it matters.
    let mut renames: Option<Vec<(String, String)>> = None;
    for (at, locale) in index.locales.iter().enumerate().skip(1) {
        for (from, page) in &locale.pages {
            if original.pages.contains_key(from) {
                continue;
            }
            let is_free = |source: &Page, moves: &[Move]| {
                !locale.pages.contains_key(&source.path)
                    && !moves
                        .iter()
                        .any(|it| it.locale == at && it.source.path == source.path)
            };
            let stamp = state::stamp(page);
            let same = stamp.as_ref().and_then(|stamp| {
                original
                    .pages
                    .values()
                    .find(|source| source.is_revision(stamp) && is_free(source, &moves))
            });
            let source = same.or_else(|| {
                let renames = renames.get_or_insert_with(|| past.moved());
                let mut file = format!("{}/{}", original.tag, page.file);
                // A file may have been moved several times; the newest first.
                for (before, after) in renames.iter().rev() {
                    if *before == file {
                        file.clone_from(after);
                    }
                }
                let file = file.strip_prefix(&original.tag)?.strip_prefix('/')?;
                let found = original.pages.values().find(|source| source.file == file);
                found.filter(|source| is_free(source, &moves))
            });
            if let Some(source) = source {
                moves.push(Move {
                    locale: at,
                    from: from.clone(),
                    source: Arc::clone(source),
                });
            }
        }
    }
    moves
}
