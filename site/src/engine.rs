//! The engine for JavaScript, as files: on the site under `/engine/`, and as a
//! folder that npm packs. Two modules, so that whoever only quotes downloads
//! no parser. A stable name leads to hashed files, which may be cached for
//! ever: `/engine/quote.js` is some lines that import the rest.

use crate::assets::hashed;
use crate::bundle::{self, Bundle, Program, QUOTE, RATE_CARD, Types};
use crate::diagnostic::Diagnostic;
use crate::write::OutputFile;

/// What the package has beside the modules, by path.
const PACKAGE: [(&str, &str); 7] = [
    (
        "package.json",
        include_str!("../../calculator/js/npm/package.json"),
    ),
    (
        "README.md",
        include_str!("../../calculator/js/npm/README.md"),
    ),
    ("LICENSE-MIT", include_str!("../../LICENSE-MIT")),
    ("LICENSE-APACHE", include_str!("../../LICENSE-APACHE")),
    (
        "examples/node.mjs",
        include_str!("../../calculator/js/npm/examples/node.mjs"),
    ),
    (
        "examples/page.html",
        include_str!("../../calculator/js/npm/examples/page.html"),
    ),
    (
        "examples/rate-card.toml",
        include_str!("../../calculator/js/npm/examples/rate-card.toml"),
    ),
];

/// The modules of the engine.
#[derive(Clone, Debug)]
pub struct Engine {
    modules: Vec<(&'static Program, Bundle)>,
}

impl Engine {
    /// Builds the modules, or takes what was built before.
    pub fn build(say: &dyn Fn(&str)) -> Result<Self, Diagnostic> {
        let module = |program| Ok((program, bundle::build(program, say)?));
        let modules = [&QUOTE, &RATE_CARD].into_iter().map(module);
        Ok(Self {
            modules: modules.collect::<Result<_, _>>()?,
        })
    }

    /// The files of the site: hashed assets, and the stable entries.
    pub fn site(&self) -> Vec<OutputFile> {
        let mut files = Vec::new();
        for (program, bundle) in &self.modules {
            let name = program.name;
            let glue = hashed(
                &format!("{name}-glue"),
                "js",
                bundle.glue.clone().into_bytes(),
            );
            let wasm = hashed(name, "wasm", bundle.wasm.clone());
            let entry = entry(
                program,
                &format!("/{}", glue.path),
                &format!("/{}", wasm.path),
            );
            files.extend([glue, wasm]);
            files.push(OutputFile::new(
                format!("engine/{name}.js"),
                entry.into_bytes(),
            ));
            if let Some(Types { ready, .. }) = &bundle.types {
                let path = format!("engine/{name}.d.ts");
                files.push(OutputFile::new(path, ready.clone().into_bytes()));
            }
        }
        files
    }

    /// The files of the npm package.
    pub fn package(&self) -> Vec<OutputFile> {
        let version = env!("CARGO_PKG_VERSION");
        let text = |(path, text): (&str, &str)| {
            OutputFile::new(path, text.replace("{{version}}", version).into_bytes())
        };
        let mut files: Vec<OutputFile> = PACKAGE.map(text).into();
        for (program, bundle) in &self.modules {
            let name = program.name;
            let (glue, wasm) = (format!("./{name}.init.js"), format!("./{name}_bg.wasm"));
            let mut add = |end: &str, text: &str| {
                files.push(OutputFile::new(format!("{name}{end}"), text.as_bytes()));
            };
            add(".js", &entry(program, &glue, &wasm));
            add(".node.js", &node_entry(program, &glue, &wasm));
            add(".init.js", &bundle.glue);
            if let Some(types) = &bundle.types {
                add(".d.ts", &types.ready);
                add(".init.d.ts", &types.glue);
            }
            files.push(OutputFile::new(
                format!("{name}_bg.wasm"),
                bundle.wasm.clone(),
            ));
        }
        files
    }
}

/// A module that is ready once it is imported, in pages and module workers.
fn entry(program: &Program, glue: &str, wasm: &str) -> String {
    let exports = program.exports.join(", ");
    format!(
        "import init from \"{glue}\";\n\
         await init({{ module_or_path: new URL(\"{wasm}\", import.meta.url) }});\n\
         export {{ {exports} }} from \"{glue}\";\n"
    )
}

/// The same for Node, whose `fetch` reads no files.
fn node_entry(program: &Program, glue: &str, wasm: &str) -> String {
    let exports = program.exports.join(", ");
    format!(
        "import {{ readFileSync }} from \"node:fs\";\n\
         import {{ initSync }} from \"{glue}\";\n\
         initSync({{ module: readFileSync(new URL(\"{wasm}\", import.meta.url)) }});\n\
         export {{ {exports} }} from \"{glue}\";\n"
    )
}
