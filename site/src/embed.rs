//! The calculator for pages of other sites: `embed.js` defines the element
//! `<seat-calculator>`. Its address is stable, since it stands in pages that
//! nobody here can change; what it loads is named by its content.

use crate::assets::hashed;
use crate::write::OutputFile;

/// Where the script is.
pub(crate) const PATH: &str = "embed.js";

const SCRIPT: &str = include_str!("../assets/embed.js");
const STYLES: &[&str] = &[
    include_str!("../assets/base.css"),
    include_str!("../assets/text.css"),
    include_str!("../assets/calculator.css"),
    include_str!("../assets/embed.css"),
];

/// The script, which asks for these addresses.
pub(crate) fn script(glue: &str, wasm: &str, desk: &str) -> OutputFile {
    let script = SCRIPT
        .replace("{{glue}}", &format!("/{glue}"))
        .replace("{{wasm}}", &format!("/{wasm}"))
        .replace("{{desk}}", desk);
    OutputFile::new(PATH, script.into_bytes())
}

/// The styles within the element: what holds for a docs page holds for it.
pub(crate) fn stylesheet() -> OutputFile {
    let styles = STYLES.concat();
    let styles = styles.replace(":root:lang(", ":host(:lang(");
    // `:host(:lang(zh) {` wants the bracket that `:root` did not have.
    let mut own = String::with_capacity(styles.len());
    for line in styles.split_inclusive('\n') {
        if line.starts_with(":host(:lang(") {
            own.push_str(&line.replacen(") {", ")) {", 1));
        } else {
            own.push_str(&line.replace(":root {", ":host {"));
        }
    }
    hashed("embed", "css", own.into_bytes())
}
