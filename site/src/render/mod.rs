//! From the index of all pages to the files of the site. `page` puts a page's
//! body together, `navigation` the tree beside the text, `calculator` the
//! calculators, `desk` what these ask for later, `rate_card` the tables of the rate card; the HTML around them
//! is in `templates`.
//!
//! Links: `ids` has every page's ids and `redirects` every old address, both
//! made before anything is rendered; `targets` finds what a link leads to,
//! `links` gives it its address and tells its problems, with `anchors`,
//! `public_files`, `empty_links`, and `guess` for what was meant.

mod anchors;
pub(crate) mod calculator;
pub(crate) mod desk;
pub(crate) mod embed;
mod empty_links;
mod guess;
pub(crate) mod headers;
mod ids;
mod links;
pub(crate) mod lists;
mod navigation;
mod page;
mod public_files;
mod rate_card;
mod redirects;
mod structured;
mod targets;
pub(crate) mod trail;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::assets::Assets;
use crate::diagnostic::Diagnostic;
use crate::index::{Index, Locale};
use crate::page::{Link, Page};
use crate::templates;
use crate::translation;
use crate::write::OutputFile;

pub(crate) use ids::heading_ids;
pub(crate) use navigation::Navigation;
pub(crate) use page::{Rendered, body};
pub(crate) use targets::{Tables, Targets};

/// The site's files and what rendering found wrong.
#[derive(Debug, Default)]
pub struct Site {
    /// All files, in a stable order.
    pub files: Vec<OutputFile>,
    /// Links that lead nowhere, presets that do not fit, and the like.
    pub diagnostics: Vec<Diagnostic>,
    /// How many pages were rendered.
    pub pages: usize,
}

/// Renders everything.
pub fn site(index: &Index, assets: &Assets) -> Site {
    let mut site = Site {
        files: assets.files(),
        ..Site::default()
    };
    let cards = index.earlier_cards.iter();
    site.files.extend(cards.map(|it| it.file.clone()));
    let (tables, problems) = Tables::new(index);
    let targets = Targets::new(index, &tables);
    site.diagnostics.extend(problems);
    let navigations: Vec<Navigation> = index
        .locales
        .par_iter()
        .map(|locale| Navigation::new(index, locale))
        .collect();
    let locales: Vec<(Vec<OutputFile>, Vec<Diagnostic>)> = index
        .locales
        .par_iter()
        .zip(&navigations)
        .map(|(locale, navigation)| render_locale(&targets, locale, navigation, assets))
        .collect();
    for (locale, (files, diagnostics)) in index.locales.iter().zip(locales) {
        site.pages += if locale.is_pseudo() { 0 } else { files.len() };
        site.files.extend(files);
        site.diagnostics.extend(diagnostics);
    }
    site.files.push(templates::root(index, assets));
    site.files
        .push(templates::not_found_anywhere(index, assets));
    for locale in &index.locales {
        site.files.push(templates::not_found(index, locale, assets));
        site.files.extend(desk::file(index, locale));
        if assets.offline_script().is_some() {
            site.files.push(templates::offline(locale, assets));
        }
    }
    site.files.extend(embed::files(index, assets));
    site.files.extend(lists::files(&targets, &navigations));
    site.files.extend(headers::file(index));
    site.files.extend(targets.redirects.files(index, assets));
    for file in &index.public {
        site.files
            .push(OutputFile::new(file.path.clone(), file.bytes.clone()));
    }
    site.diagnostics.extend(unchecked_files(index));
    site.diagnostics.extend(translation::check::all(index));
    let own = site.files.len() - index.public.len();
    let paths: Vec<&str> = site.files.iter().map(|file| file.path.as_str()).collect();
    let (problems, left_out) = collisions(&paths, own);
    site.diagnostics.extend(problems);
    if !left_out.is_empty() {
        let mut at = 0;
        site.files.retain(|_| {
            at += 1;
            !left_out.contains(&(at - 1))
        });
    }
    site
}

/// Renders the page at `path` in `locale`, or a `kept` page in its place: one
/// that was there before.
pub(crate) fn page(
    targets: &Targets,
    (locale, path): (&Locale, &str),
    kept: Option<&Page>,
    navigation: &Navigation,
    assets: &Assets,
) -> Option<Rendered> {
    page::render(targets, (locale, path), kept, navigation, assets)
}

/// What rendering finds wrong with a page of the locale's own.
pub(crate) fn page_problems(targets: &Targets, locale: &Locale, path: &str) -> Vec<Diagnostic> {
    page::problems(targets, locale, path)
}

/// The page that a locale shows at a path, and whether it is the default
/// locale's.
pub(crate) fn page_at<'i>(
    index: &'i Index,
    locale: &'i Locale,
    path: &str,
) -> Option<(&'i Arc<Page>, bool)> {
    navigation::shared_page_of(index, locale, path)
}

/// How many pages a locale shows.
pub(crate) fn page_count(index: &Index, locale: &Locale) -> usize {
    all_paths(index, locale).len()
}

/// The pages that lead from old addresses, and the list of these.
pub(crate) fn redirects(targets: &Targets, assets: &Assets) -> Vec<OutputFile> {
    targets.redirects.files(targets.index, assets)
}

/// The paths of all files that would be written, in their order, and how many
/// of them are not from `public`.
pub(crate) fn output_paths(targets: &Targets, assets: &Assets) -> (Vec<String>, usize) {
    let index = targets.index;
    let cards = index.earlier_cards.iter().map(|it| it.file.clone());
    let files = assets.files().into_iter().chain(cards);
    let mut paths: Vec<String> = files.map(|file| file.path).collect();
    for locale in &index.locales {
        let pages = all_paths(index, locale).into_iter();
        paths.extend(pages.map(|path| page_file(&locale.tag, path)));
    }
    paths.extend([ROOT, NOT_FOUND].map(str::to_owned));
    let tags = index.locales.iter().map(|locale| &locale.tag);
    paths.extend(tags.clone().map(|tag| not_found_file(tag)));
    if index.has_calculator() {
        paths.extend(tags.map(|tag| desk::path(tag)));
    }
    paths.extend(embed::paths(index));
    paths.extend(lists::paths(index));
    paths.extend(headers::path(index));
    paths.extend(targets.redirects.paths(index));
    let own = paths.len();
    paths.extend(index.public.iter().map(|file| file.path.clone()));
    (paths, own)
}

/// The file of the page that leads to a language.
pub(crate) const ROOT: &str = "index.html";

/// The file of the answer to any address that nothing is at.
pub(crate) const NOT_FOUND: &str = "404.html";

/// The file of a locale's answer to an address that nothing is at.
pub(crate) fn not_found_file(tag: &str) -> String {
    format!("{tag}/404.html")
}

/// The file of a locale's answer to readers without a network.
pub(crate) fn offline_file(tag: &str) -> String {
    format!("{tag}/offline.html")
}

/// The file of a page.
pub(crate) fn page_file(tag: &str, path: &str) -> String {
    format!("{}index.html", address(tag, path).trim_start_matches('/'))
}

/// Links to files cannot be checked without the folder that has them.
pub(crate) fn unchecked_files(index: &Index) -> Option<Diagnostic> {
    let pages = index
        .locales
        .iter()
        .flat_map(|locale| locale.pages.values());
    let links = pages.flat_map(|page| &page.links);
    let count = links.filter(|link| links::is_file(&link.target)).count();
    (index.public.is_empty() && count > 0).then(|| {
        Diagnostic::warning(
            "files-unchecked",
            format!("{count} links lead to images or other files, and there is no folder `public`"),
        )
        .help("put the files into `public` beside the languages; the site copies and checks them")
    })
}

/// Two files cannot be one, and a file cannot be a folder: the problems, and
/// the places of the later ones, which are left out. From `public` on they
/// come from the folder of that name.
pub(crate) fn collisions<P: AsRef<str>>(
    paths: &[P],
    public: usize,
) -> (Vec<Diagnostic>, HashSet<usize>) {
    let name = |at: usize, path: &str| {
        if at < public {
            format!("the site's own `{path}`")
        } else {
            format!("`public/{path}`")
        }
    };
    let mut files: HashMap<&str, usize> = HashMap::new();
    let mut folders: HashMap<&str, usize> = HashMap::new();
    let (mut problems, mut left_out) = (Vec::new(), HashSet::new());
    for (at, path) in paths.iter().map(AsRef::as_ref).enumerate() {
        let parents = || path.match_indices('/').map(|(end, _)| &path[..end]);
        let other = files
            .get(path)
            .or_else(|| folders.get(path))
            .or_else(|| parents().find_map(|parent| files.get(parent)));
        if let Some(other) = other {
            let message = format!(
                "{} and {} cannot both be written",
                name(*other, paths[*other].as_ref()),
                name(at, path)
            );
            problems.push(
                Diagnostic::error("output-collision", message)
                    .help("rename one of them; the second is left out"),
            );
            left_out.insert(at);
            continue;
        }
        files.insert(path, at);
        for parent in parents() {
            folders.entry(parent).or_insert(at);
        }
    }
    (problems, left_out)
}

fn render_locale(
    targets: &Targets,
    locale: &Locale,
    navigation: &Navigation,
    assets: &Assets,
) -> (Vec<OutputFile>, Vec<Diagnostic>) {
    let index = targets.index;
    let paths = all_paths(index, locale);
    let rendered: Vec<_> = paths
        .into_par_iter()
        .filter_map(|path| page::render(targets, (locale, path), None, navigation, assets))
        .collect();
    let mut files = Vec::with_capacity(rendered.len());
    let mut diagnostics = Vec::new();
    for page in rendered {
        files.push(page.file);
        diagnostics.extend(page.problems);
    }
    (files, diagnostics)
}

/// The paths that exist in a locale: its own pages, and those of the default
/// locale, shown in their own language where they are not translated.
fn all_paths<'a>(index: &'a Index, locale: &'a Locale) -> Vec<&'a str> {
    let mut paths: Vec<&str> = locale.pages.keys().map(String::as_str).collect();
    let original = index.default_locale();
    if original.tag != locale.tag {
        paths.extend(
            original
                .pages
                .keys()
                .filter(|path| !locale.pages.contains_key(*path))
                .map(String::as_str),
        );
    }
    paths
}

/// The address of a page: `/zh/docs/billing/`.
pub(crate) fn address(tag: &str, path: &str) -> String {
    let slash = if path == "/" { "" } else { "/" };
    format!("/{tag}{path}{slash}")
}

/// The address of a link inside the site, as it stands in the page.
pub(crate) fn link_address(targets: &Targets, locale: &Locale, page: &Page, link: &Link) -> String {
    links::href(link, targets.find(locale, page, link).as_ref())
}

/// Whether a path is that of a file rather than a page.
pub(crate) fn is_file(path: &str) -> bool {
    links::is_file(path)
}
