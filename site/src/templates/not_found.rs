//! What a server shows where there is no page.

use askama::Template;

use super::Frame;
use crate::assets::Assets;
use crate::index::{Index, Locale};
use crate::render::{NOT_FOUND, not_found_file};
use crate::write::OutputFile;

#[derive(Template)]
#[template(path = "not_found.html")]
struct View<'a> {
    frame: Frame<'a>,
    title: String,
    text: String,
    home: String,
    nearest: String,
    locales: String,
    script: &'a str,
}

/// Writes a locale's `404.html`.
pub fn not_found(index: &Index, locale: &Locale, assets: &Assets) -> OutputFile {
    OutputFile::new(
        not_found_file(&locale.tag),
        html(index, locale, assets).into_bytes(),
    )
}

/// Writes the one for hosts that know a single page for all addresses: that of
/// the default locale, which becomes another's where scripts run.
pub fn not_found_anywhere(index: &Index, assets: &Assets) -> OutputFile {
    let html = html(index, index.default_locale(), assets);
    OutputFile::new(NOT_FOUND, html.into_bytes())
}

fn html(index: &Index, locale: &Locale, assets: &Assets) -> String {
    let words = &locale.words;
    let locales = index.locales.iter().filter(|it| !it.is_pseudo());
    let tags: Vec<&str> = locales.map(|it| it.tag.as_str()).collect();
    let view = View {
        frame: Frame::new(locale, assets),
        title: words.get("not-found-title"),
        text: words.get("not-found-text"),
        home: words.get("not-found-home"),
        nearest: words.get("not-found-nearest"),
        locales: tags.join(" "),
        script: assets.not_found_script(),
    };
    view.render().unwrap_or_default()
}
