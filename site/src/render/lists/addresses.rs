//! The addresses of a locale with their titles: where there is no page, the
//! nearest ones are proposed from it. Asked for only there.

use serde_json::json;

use crate::index::{Index, Locale};
use crate::render::navigation::{Navigation, page_of};
use crate::write::OutputFile;

/// The file's path.
pub(crate) fn path(tag: &str) -> String {
    format!("{tag}/pages.json")
}

/// The file: an object of titles by path.
pub(super) fn file(index: &Index, locale: &Locale, navigation: &Navigation) -> OutputFile {
    let order = navigation.order().iter();
    let pages = order.filter_map(|path| {
        let (page, _) = page_of(index, locale, path)?;
        Some((path.clone(), json!(page.front.title)))
    });
    let pages: serde_json::Map<_, _> = pages.collect();
    let text = serde_json::Value::Object(pages).to_string();
    OutputFile::new(path(&locale.tag), text.into_bytes())
}
