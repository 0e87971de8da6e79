//! From the index of all pages to the files of the site. `page` puts a page's
//! body together, `links` gives every link its address, `navigation` the tree
//! beside the text, `calculator` the calculators; the HTML around them is in
//! `templates`.

mod calculator;
mod links;
mod navigation;
mod page;

use rayon::prelude::*;

use crate::assets::Assets;
use crate::diagnostic::Diagnostic;
use crate::index::{Index, Locale};
use crate::templates;
use crate::write::OutputFile;

use navigation::Navigation;

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
    let locales: Vec<(Vec<OutputFile>, Vec<Diagnostic>)> = index
        .locales
        .par_iter()
        .map(|locale| render_locale(index, locale, assets))
        .collect();
    for (files, diagnostics) in locales {
        site.pages += files.len();
        site.files.extend(files);
        site.diagnostics.extend(diagnostics);
    }
    site.files.push(templates::root(index, assets));
    for locale in &index.locales {
        site.files.push(templates::not_found(locale, assets));
    }
    let public = index
        .public
        .iter()
        .map(|file| OutputFile::new(file.path.clone(), file.bytes.clone()));
    site.files.extend(public);
    site
}

fn render_locale(
    index: &Index,
    locale: &Locale,
    assets: &Assets,
) -> (Vec<OutputFile>, Vec<Diagnostic>) {
    let navigation = Navigation::new(index, locale);
    let paths = all_paths(index, locale);
    let rendered: Vec<_> = paths
        .into_par_iter()
        .filter_map(|path| page::render(index, locale, path, &navigation, assets))
        .collect();
    let mut files = Vec::with_capacity(rendered.len());
    let mut diagnostics = Vec::new();
    for (file, problems) in rendered {
        files.push(file);
        diagnostics.extend(problems);
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
