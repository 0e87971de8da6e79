//! Styles and scripts, named by their content: `/assets/site-0123456789.css`
//! may be cached for ever, since another content has another name.

use std::fmt::Write as _;

use sha1::{Digest, Sha1};

use crate::bundle::Bundle;
use crate::desk;
use crate::embed;
use crate::engine::Engine;
use crate::write::OutputFile;

const STYLES: &[&str] = &[
    include_str!("../assets/base.css"),
    include_str!("../assets/frame.css"),
    include_str!("../assets/text.css"),
    include_str!("../assets/components.css"),
    include_str!("../assets/calculator.css"),
];
const THEME_SCRIPT: &str = include_str!("../assets/theme.js");
const SITE_SCRIPT: &str = include_str!("../assets/site.js");
const NOT_FOUND_SCRIPT: &str = include_str!("../assets/not-found.js");
const ROOT_SCRIPT: &str = include_str!("../assets/root.js");
const TABS_SCRIPT: &str = include_str!("../assets/tabs.js");
const ICON: &str = include_str!("../assets/icon.svg");
const LOADER: &str = include_str!("../assets/calculator-loader.js");
const OFFLINE_SCRIPT: &str = include_str!("../assets/offline.js");
const WORKER: &str = include_str!("../assets/sw.js");
const WORKER_REMOVAL: &str = include_str!("../assets/sw-removal.js");
/// Where the service worker is: it works for what is in its folder.
const WORKER_PATH: &str = "sw.js";

/// What runs in the browser, built.
#[derive(Clone, Debug, Default)]
pub struct Programs {
    /// The calculator in the page.
    pub calculator: Option<Bundle>,
    /// What surrounds it.
    pub desk: Option<Bundle>,
    /// The engine for the scripts of others.
    pub engine: Option<Engine>,
}

/// The assets of a site, with their addresses.
#[derive(Debug)]
pub struct Assets {
    stylesheet: OutputFile,
    icon: OutputFile,
    theme_script: OutputFile,
    site_script: OutputFile,
    not_found_script: OutputFile,
    root_script: OutputFile,
    tabs_script: OutputFile,
    calculator: Option<CalculatorAssets>,
    engine: Vec<OutputFile>,
    reload: Option<OutputFile>,
    /// The script that has pages kept in the browser, where that is wanted.
    offline: Option<OutputFile>,
    worker: OutputFile,
}

/// Where the script is that reloads a page while somebody works on it.
pub const RELOAD_PATH: &str = "_site/live.js";

#[derive(Debug)]
struct CalculatorAssets {
    loader: OutputFile,
    glue: OutputFile,
    wasm: OutputFile,
    desk: Vec<OutputFile>,
    embed: OutputFile,
    embed_stylesheet: OutputFile,
}

impl Assets {
    /// Names the assets. Without programs a site has no calculator and no
    /// engine; with a reload script every page has that one more, and whoever
    /// works on a page sees none that was kept, whether `offline` or not.
    pub fn new(programs: &Programs, reload_script: Option<&str>, offline: bool) -> Self {
        let calculator = programs.calculator.as_ref().map(|bundle| {
            let glue = hashed("calculator-glue", "js", bundle.glue.clone().into_bytes());
            let wasm = hashed("calculator", "wasm", bundle.wasm.clone());
            let desk = programs.desk.as_ref().map_or_else(Vec::new, desk::files);
            let entry = desk.last().map(|file| format!("/{}", file.path));
            let entry = entry.unwrap_or_default();
            let loader = LOADER
                .replace("{{desk}}", &entry)
                .replace("{{glue}}", &format!("/{}", glue.path))
                .replace("{{wasm}}", &format!("/{}", wasm.path));
            CalculatorAssets {
                loader: hashed("calculator", "js", loader.into_bytes()),
                embed: embed::script(&glue.path, &wasm.path, &entry),
                embed_stylesheet: embed::stylesheet(),
                glue,
                wasm,
                desk,
            }
        });
        let offline = (offline && reload_script.is_none())
            .then(|| hashed("offline", "js", OFFLINE_SCRIPT.as_bytes().to_vec()));
        let mut assets = Self {
            icon: hashed("icon", "svg", ICON.as_bytes().to_vec()),
            stylesheet: hashed("site", "css", STYLES.concat().into_bytes()),
            theme_script: hashed("theme", "js", THEME_SCRIPT.as_bytes().to_vec()),
            site_script: hashed("page", "js", SITE_SCRIPT.as_bytes().to_vec()),
            not_found_script: hashed("not-found", "js", NOT_FOUND_SCRIPT.as_bytes().to_vec()),
            root_script: hashed("root", "js", ROOT_SCRIPT.as_bytes().to_vec()),
            tabs_script: hashed("tabs", "js", TABS_SCRIPT.as_bytes().to_vec()),
            calculator,
            engine: programs.engine.as_ref().map_or_else(Vec::new, Engine::site),
            reload: reload_script
                .map(|script| OutputFile::new(RELOAD_PATH, script.as_bytes().to_vec())),
            offline,
            // Browsers that have a worker ask for it again, so there always is
            // one: where none is wanted, one that goes.
            worker: OutputFile::new(WORKER_PATH, WORKER_REMOVAL.as_bytes()),
        };
        if assets.offline.is_some() {
            let worker = WORKER.replace("{{version}}", &assets.version());
            assets.worker = OutputFile::new(WORKER_PATH, worker.into_bytes());
        }
        assets
    }

    /// Says whether pages name the same assets.
    fn version(&self) -> String {
        let mut digest = Sha1::new();
        for file in self.of_pages() {
            digest.update(&file.path);
        }
        hex(&digest.finalize())
    }

    /// The assets that pages name, and those that these name.
    fn of_pages(&self) -> impl Iterator<Item = &OutputFile> {
        let calculator = self.calculator.iter();
        let calculator = calculator.flat_map(|it| {
            let own = [&it.glue, &it.wasm, &it.loader];
            let embed = [&it.embed, &it.embed_stylesheet];
            own.into_iter().chain(&it.desk).chain(embed)
        });
        let own = [
            &self.stylesheet,
            &self.icon,
            &self.theme_script,
            &self.site_script,
            &self.not_found_script,
            &self.root_script,
            &self.tabs_script,
        ];
        own.into_iter().chain(calculator).chain(&self.offline)
    }

    fn all(&self) -> impl Iterator<Item = &OutputFile> {
        let others = self.engine.iter().chain(&self.reload);
        self.of_pages().chain(others).chain([&self.worker])
    }

    /// The files to write.
    pub fn files(&self) -> Vec<OutputFile> {
        self.all().cloned().collect()
    }

    /// The file at a path.
    pub(crate) fn file(&self, path: &str) -> Option<&OutputFile> {
        self.all().find(|file| file.path == path)
    }

    /// Whether pages can have calculators.
    pub fn has_calculator(&self) -> bool {
        self.calculator.is_some()
    }

    /// The path of the stylesheet below the site.
    pub fn stylesheet(&self) -> &str {
        &self.stylesheet.path
    }

    /// The path of the site's icon.
    pub fn icon(&self) -> &str {
        &self.icon.path
    }

    /// Whether pages have the reload script.
    pub fn reloads(&self) -> bool {
        self.reload.is_some()
    }

    /// The path of the script that shows the colors that a reader has chosen.
    pub fn theme_script(&self) -> &str {
        &self.theme_script.path
    }

    /// The path of the script of every page of text.
    pub fn site_script(&self) -> &str {
        &self.site_script.path
    }

    /// The path of the script of the page that is shown where there is none.
    pub fn not_found_script(&self) -> &str {
        &self.not_found_script.path
    }

    /// The path of the root page's script.
    pub fn root_script(&self) -> &str {
        &self.root_script.path
    }

    /// The path of the script of pages with tabs.
    pub fn tabs_script(&self) -> &str {
        &self.tabs_script.path
    }

    /// The path of the styles of calculators in other sites' pages; `None`
    /// without a calculator.
    pub fn embed_stylesheet(&self) -> Option<&str> {
        let calculator = self.calculator.as_ref()?;
        Some(&calculator.embed_stylesheet.path)
    }

    /// The path of the script that has pages kept in the browser; `None` where
    /// they are not.
    pub fn offline_script(&self) -> Option<&str> {
        self.offline.as_ref().map(|script| script.path.as_str())
    }

    /// The path of the script that starts calculators; `None` without one.
    pub fn loader(&self) -> Option<&str> {
        self.calculator
            .as_ref()
            .map(|calculator| calculator.loader.path.as_str())
    }
}

/// A file whose name says what is in it.
pub(crate) fn hashed(name: &str, extension: &str, bytes: Vec<u8>) -> OutputFile {
    let hash = hex(&Sha1::digest(&bytes));
    OutputFile::new(format!("assets/{name}-{hash}.{extension}"), bytes)
}

/// The beginning of a digest, as long as names of assets have it.
fn hex(digest: &[u8]) -> String {
    let mut hash = String::new();
    for byte in digest.iter().take(6) {
        let _ = write!(hash, "{byte:02x}");
    }
    hash
}
