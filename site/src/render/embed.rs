//! What `<seat-calculator>` asks for, a file for each language: the example
//! and the data of a calculator, as in a page. And a page that shows how it
//! is used, for the people who put it into theirs.

use serde_json::json;

use super::{calculator, headers};
use crate::assets::Assets;
use crate::index::{Index, Locale};
use crate::templates;
use crate::write::OutputFile;

/// The page with examples.
pub(crate) const EXAMPLES: &str = "embed/index.html";

/// Its script.
const EXAMPLES_SCRIPT: &str = "embed/examples.js";

/// Its styles.
const EXAMPLES_STYLES: &str = "embed/examples.css";

const PAGE: &str = include_str!("../../assets/embed.html");
const STYLES: &str = include_str!("../../assets/embed-examples.css");
const SCRIPT: &str = include_str!("../../assets/embed-examples.js");

/// The paths of [`files`].
pub(crate) fn paths(index: &Index) -> Vec<String> {
    if !index.has_calculator() {
        return Vec::new();
    }
    let tags = index.locales.iter().map(|locale| locale.tag.as_str());
    let tags = tags.chain(["default"]);
    let mut paths: Vec<String> = tags.map(path).collect();
    paths.extend([EXAMPLES, EXAMPLES_SCRIPT, EXAMPLES_STYLES].map(str::to_owned));
    paths
}

fn path(tag: &str) -> String {
    format!("embed/{tag}.json")
}

/// All files; none for a site without calculators.
pub(crate) fn files(index: &Index, assets: &Assets) -> Vec<OutputFile> {
    let paths = paths(index).into_iter();
    paths
        .filter_map(|path| file(index, assets, &path))
        .collect()
}

/// The file at a path.
pub(crate) fn file(index: &Index, assets: &Assets, path: &str) -> Option<OutputFile> {
    if !index.has_calculator() {
        return None;
    }
    if path == EXAMPLES {
        let page = PAGE.replace("{{policy}}", &headers::policy(true));
        return Some(OutputFile::new(EXAMPLES, page.into_bytes()));
    }
    if path == EXAMPLES_STYLES {
        return Some(OutputFile::new(path, STYLES.as_bytes()));
    }
    if path == EXAMPLES_SCRIPT {
        return Some(OutputFile::new(path, SCRIPT.as_bytes()));
    }
    let tag = path.strip_prefix("embed/")?.strip_suffix(".json")?;
    let locale = match tag {
        "default" => index.default_locale(),
        tag => index.locale(tag)?,
    };
    Some(OutputFile::new(
        path,
        parts(index, locale, assets)?.into_bytes(),
    ))
}

fn parts(index: &Index, locale: &Locale, assets: &Assets) -> Option<String> {
    let props = calculator::example_props(index, locale)?;
    let data = calculator::tree(&props.to_value());
    let parts = json!({
        "direction": templates::direction(locale),
        "stylesheet": format!("/{}", assets.embed_stylesheet()?),
        "html": format!("<div class=\"calculator-app\">{}</div>", widget::prerender(props)),
        "data": data,
    });
    Some(parts.to_string())
}
