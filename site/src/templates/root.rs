//! The page at `/`: it leads to the reader's language where scripts run, and
//! lists the languages where they do not.

use askama::Template;

use super::{Frame, native_name};
use crate::assets::Assets;
use crate::index::Index;
use crate::render::{ROOT, address};
use crate::write::OutputFile;

#[derive(Template)]
#[template(path = "root.html")]
struct View<'a> {
    frame: Frame<'a>,
    heading: String,
    script: &'a str,
    languages: Vec<(&'a str, String, String)>,
}

/// Writes `index.html`.
pub fn root(index: &Index, assets: &Assets) -> OutputFile {
    let original = index.default_locale();
    let languages = index.locales.iter().filter(|locale| !locale.is_pseudo());
    let view = View {
        frame: Frame::new(original, assets),
        heading: original.words.get("choose-language"),
        script: assets.root_script(),
        languages: languages
            .map(|locale| {
                (
                    locale.tag.as_str(),
                    native_name(locale),
                    address(&locale.tag, "/"),
                )
            })
            .collect(),
    };
    OutputFile::new(ROOT, view.render().unwrap_or_default().into_bytes())
}
