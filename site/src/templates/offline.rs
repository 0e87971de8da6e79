//! What readers without a network see in place of a page that their browser has
//! not kept. The service worker puts the list of those that it has into it.

use askama::Template;

use super::Frame;
use crate::assets::Assets;
use crate::index::Locale;
use crate::render::offline_file;
use crate::write::OutputFile;

#[derive(Template)]
#[template(path = "offline.html")]
struct View<'a> {
    frame: Frame<'a>,
    title: String,
    text: String,
}

/// Writes a locale's `offline.html`.
pub fn offline(locale: &Locale, assets: &Assets) -> OutputFile {
    let words = &locale.words;
    let view = View {
        frame: Frame::new(locale, assets),
        title: words.get("offline-title"),
        text: words.get("offline-text"),
    };
    OutputFile::new(
        offline_file(&locale.tag),
        view.render().unwrap_or_default().into_bytes(),
    )
}
