//! What a server shows where there is no page.

use askama::Template;

use super::Frame;
use crate::assets::Assets;
use crate::index::Locale;
use crate::render::not_found_file;
use crate::write::OutputFile;

#[derive(Template)]
#[template(path = "not_found.html")]
struct View<'a> {
    frame: Frame<'a>,
    title: String,
    text: String,
    home: String,
}

/// Writes a locale's `404.html`.
pub fn not_found(locale: &Locale, assets: &Assets) -> OutputFile {
    let words = &locale.words;
    let view = View {
        frame: Frame::new(locale, assets),
        title: words.get("not-found-title"),
        text: words.get("not-found-text"),
        home: words.get("not-found-home"),
    };
    OutputFile::new(
        not_found_file(&locale.tag),
        view.render().unwrap_or_default().into_bytes(),
    )
}
