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
const ROOT_SCRIPT: &str = include_str!("../assets/root.js");
const TABS_SCRIPT: &str = include_str!("../assets/tabs.js");
const ICON: &str = include_str!("../assets/icon.svg");
const LOADER: &str = include_str!("../assets/calculator-loader.js");

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
    root_script: OutputFile,
    tabs_script: OutputFile,
    calculator: Option<CalculatorAssets>,
    engine: Vec<OutputFile>,
    reload: Option<OutputFile>,
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
    /// engine; with a reload script every page has that one more.
    pub fn new(programs: &Programs, reload_script: Option<&str>) -> Self {
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
        Self {
            icon: hashed("icon", "svg", ICON.as_bytes().to_vec()),
            stylesheet: hashed("site", "css", STYLES.concat().into_bytes()),
            root_script: hashed("root", "js", ROOT_SCRIPT.as_bytes().to_vec()),
            tabs_script: hashed("tabs", "js", TABS_SCRIPT.as_bytes().to_vec()),
            calculator,
            engine: programs.engine.as_ref().map_or_else(Vec::new, Engine::site),
            reload: reload_script
                .map(|script| OutputFile::new(RELOAD_PATH, script.as_bytes().to_vec())),
        }
    }

    /// The files to write.
    pub fn files(&self) -> Vec<OutputFile> {
        let mut files = vec![
            self.stylesheet.clone(),
            self.icon.clone(),
            self.root_script.clone(),
            self.tabs_script.clone(),
        ];
        if let Some(calculator) = &self.calculator {
            files.extend([
                calculator.glue.clone(),
                calculator.wasm.clone(),
                calculator.loader.clone(),
                calculator.embed_stylesheet.clone(),
                calculator.embed.clone(),
            ]);
            files.extend(calculator.desk.iter().cloned());
        }
        files.extend(self.engine.iter().cloned());
        files.extend(self.reload.clone());
        files
    }

    /// The file at a path.
    pub(crate) fn file(&self, path: &str) -> Option<&OutputFile> {
        let calculator = self.calculator.iter();
        let calculator = calculator.flat_map(|it| {
            let own = [&it.glue, &it.wasm, &it.loader];
            let embed = [&it.embed, &it.embed_stylesheet];
            own.into_iter().chain(&it.desk).chain(embed)
        });
        let own = [
            &self.stylesheet,
            &self.icon,
            &self.root_script,
            &self.tabs_script,
        ];
        let all = own.into_iter().chain(calculator);
        let mut all = all.chain(&self.engine).chain(&self.reload);
        all.find(|file| file.path == path)
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

    /// The path of the script that starts calculators; `None` without one.
    pub fn loader(&self) -> Option<&str> {
        self.calculator
            .as_ref()
            .map(|calculator| calculator.loader.path.as_str())
    }
}

/// A file whose name says what is in it.
pub(crate) fn hashed(name: &str, extension: &str, bytes: Vec<u8>) -> OutputFile {
    let digest = Sha1::digest(&bytes);
    let mut hash = String::new();
    for byte in digest.iter().take(6) {
        let _ = write!(hash, "{byte:02x}");
    }
    OutputFile::new(format!("assets/{name}-{hash}.{extension}"), bytes)
}
