//! The desk's files: its scripts, which name each other by their content, and
//! its program and its styles. The words come with the content: see `render::desk`.

use crate::assets::hashed;
use crate::bundle::Bundle;
use crate::write::OutputFile;

/// The scripts, each behind those that it names as `{{name}}`. The last is the
/// one that the calculator's loader asks for.
const SCRIPTS: &[(&str, &str)] = &[
    ("tools", include_str!("../../calculator/desk/js/tools.js")),
    ("kept", include_str!("../../calculator/desk/js/kept.js")),
    (
        "present",
        include_str!("../../calculator/desk/js/present.js"),
    ),
    ("sales", include_str!("../../calculator/desk/js/sales.js")),
    (
        "scenarios",
        include_str!("../../calculator/desk/js/scenarios.js"),
    ),
    ("notice", include_str!("../../calculator/desk/js/notice.js")),
    ("people", include_str!("../../calculator/desk/js/people.js")),
    ("roster", include_str!("../../calculator/desk/js/roster.js")),
    ("budget", include_str!("../../calculator/desk/js/budget.js")),
    ("send", include_str!("../../calculator/desk/js/send.js")),
    ("desk", include_str!("../../calculator/desk/js/desk.js")),
];

const STYLES: &str = include_str!("../assets/desk.css");

/// The files, the one to ask for last.
pub(crate) fn files(bundle: &Bundle) -> Vec<OutputFile> {
    let glue = hashed("desk-glue", "js", bundle.glue.clone().into_bytes());
    let wasm = hashed("desk", "wasm", bundle.wasm.clone());
    let styles = hashed("desk", "css", STYLES.into());
    let own = [("glue", glue), ("wasm", wasm), ("styles", styles)];
    let mut named: Vec<_> = own
        .iter()
        .map(|(name, file)| (*name, file.path.clone()))
        .collect();
    let mut files: Vec<_> = own.into_iter().map(|(_, file)| file).collect();
    for (name, script) in SCRIPTS {
        let mut script = (*script).to_owned();
        for (other, path) in &named {
            script = script.replace(&format!("{{{{{other}}}}}"), &format!("/{path}"));
        }
        let file = hashed(&format!("desk-{name}"), "js", script.into_bytes());
        named.push((name, file.path.clone()));
        files.push(file);
    }
    files
}
