//! What axe-core, which `tests/run` gets from npm, finds wrong with the page
//! that a browser shows: in light and dark colors, wide and narrow. It decides
//! which rules a page has to keep; which pages there are, tests know.

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::project;

/// Every rule, or those on colors: nothing else depends on these.
const RUN: &str = "
    return axe.run(document, arguments[0] ? { runOnly: ['cat.color'] } : {}).then(found => ({
        held: found.passes.length,
        broken: found.violations.flatMap(rule => rule.nodes.map(node =>
            `${rule.id}: ${node.target.join(' ')}\\n    ${node.html}\\n    ${rule.help}, see ${rule.helpUrl}\\n    ${
                node.failureSummary.replaceAll('\\n', '\\n    ')}`)),
    }))";

/// How a page is looked at: the colors, the width, whether every rule is
/// asked or only those on colors, and what that is called.
const LOOKS: [(&str, u32, bool, &str); 3] = [
    ("light", 320, false, "light and narrow"),
    ("dark", 1280, true, "dark and wide"),
    ("light", 1280, false, "light and wide"),
];

/// What is wrong with the page as it is now, and in which look: the rule, the
/// element, what the rule says and what would mend it. The browser is left
/// wide and light.
#[track_caller]
pub fn violations(browser: &Browser) -> Vec<(&'static str, String)> {
    if browser.script("return typeof axe", Value::Null) == "undefined" {
        browser.script(source(), Value::Null);
    }
    let mut all = Vec::new();
    for (scheme, width, only_colors, look) in LOOKS {
        browser.resize(width, 800);
        colors(browser, scheme);
        let found = browser.script(RUN, only_colors);
        assert_ne!(found["held"], 0, "axe has looked at nothing");
        let broken = found["broken"].as_array().expect("a list");
        let text = |it: &Value| (look, it.as_str().unwrap_or_default().to_owned());
        all.extend(broken.iter().map(text));
    }
    all
}

/// Chooses the colors that a reader's system asks for.
#[track_caller]
fn colors(browser: &Browser, scheme: &str) {
    let feature = json!({ "name": "prefers-color-scheme", "value": scheme });
    browser.devtools(
        "Emulation.setEmulatedMedia",
        &json!({ "features": [feature] }),
    );
    let asked = browser.script(
        "return matchMedia(`(prefers-color-scheme: ${arguments[0]})`).matches",
        scheme,
    );
    assert_eq!(asked, true, "{scheme}");
}

fn source() -> &'static str {
    static SOURCE: OnceLock<String> = OnceLock::new();
    SOURCE.get_or_init(|| {
        let path: PathBuf = project::root().join("tests/axe/node_modules/axe-core/axe.min.js");
        fs::read_to_string(&path).unwrap_or_else(|error| {
            panic!(
                "{}: {error}: use tests/run, or `npm ci` in tests/axe",
                path.display()
            )
        })
    })
}
