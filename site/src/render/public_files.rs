//! Links to files that are not in `public/`: what is wrong, and which file was
//! meant.

use crate::diagnostic::Diagnostic;
use crate::index::Index;
use crate::nearest::nearest;
use crate::page::{Link, Page};
use crate::written;

use super::links::path_place;

/// The problem of a link to a file that is not there. Without the folder, the
/// files may be kept elsewhere: that is said once, by `files-unchecked`.
pub(super) fn missing(
    index: &Index,
    page: &Page,
    link: &Link,
    absolute: &str,
) -> Option<Diagnostic> {
    if index.public.is_empty() {
        return None;
    }
    let path = absolute.trim_start_matches('/');
    let problem = Diagnostic::error("missing-file", format!("there is no file `public/{path}`"))
        .at(&page.source, link.span.clone(), "this link leads nowhere");
    let known = || index.public.iter().map(|file| file.path.as_str());
    let Some((near, help)) = meant(path, known) else {
        return Some(problem.help("put the file into the folder `public` beside the languages"));
    };
    let problem = problem.help(help);
    Some(match path_place(page, link) {
        Some(place) => problem.propose(place, format!("/{}", written::path(near))),
        None => problem,
    })
}

/// The file that was meant, and how it differs.
fn meant<'i, I: Iterator<Item = &'i str>>(
    path: &str,
    known: impl Fn() -> I,
) -> Option<(&'i str, String)> {
    let lower = path.to_lowercase();
    if let Some(file) = known().find(|file| file.to_lowercase() == lower) {
        return Some((
            file,
            format!("there is `{file}`; names differ in case: write `/{file}`"),
        ));
    }
    let plain = |text: &str| text.to_lowercase().replace([' ', '_'], "-");
    let folded = plain(path);
    if let Some(file) = known().find(|file| plain(file) == folded) {
        return Some((
            file,
            format!("there is `{file}`; names differ in blanks, `_` or `-`: write `/{file}`"),
        ));
    }
    let name = |path: &str| plain(path.rsplit('/').next().unwrap_or_default());
    let own = name(path);
    let mut same = known().filter(|file| name(file) == own);
    if let (Some(file), None) = (same.next(), same.next()) {
        return Some((
            file,
            format!("there is one of that name in another folder: write `/{file}`"),
        ));
    }
    let file = nearest(path, known())?;
    Some((file, format!("the nearest file is `/{file}`")))
}
