//! Programs for the browser: cargo builds the wasm, and wasm-bindgen's support
//! library, linked in at the very version that the wasm was built with, writes
//! the script that loads it. Nobody installs a bundler.
//!
//! What was bundled is kept in the target folder and taken again while the
//! program's sources are the same.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;
use std::{env, fs};

use wasm_bindgen_cli_support::Bindgen;

use crate::diagnostic::Diagnostic;
use crate::load::{reason, shown};
use crate::program::carried;
use crate::write::replace;

const TARGET: &str = "wasm32-unknown-unknown";

/// What is built for the browser: one module of a package.
#[derive(Debug)]
pub struct Program {
    /// What messages call it.
    what: &'static str,
    /// The package below `calculator/`, by its folder and its name.
    package: (&'static str, &'static str),
    /// The folders of other packages that it is made of.
    parts: &'static [&'static str],
    /// Which features make the module; none: the package as it is.
    features: Option<&'static str>,
    /// What its files are called: `NAME.js`, `NAME_bg.wasm`.
    pub name: &'static str,
    /// What the module exports, for programs that others write against.
    pub exports: &'static [&'static str],
    help: &'static str,
}

/// The calculator in the page.
pub static CALCULATOR: Program = Program {
    what: "the calculator",
    package: ("widget", "widget"),
    parts: &["pricing"],
    features: None,
    name: "calculator",
    exports: &[],
    help: "the compiler's messages above say why; `--widget DIR` takes a calculator that is already built",
};

/// What surrounds the calculator, and loads when it is first used.
pub static DESK: Program = Program {
    what: "the calculator's desk",
    package: ("desk", "desk"),
    parts: &["pricing", "widget"],
    features: None,
    name: "desk",
    exports: &[],
    help: "the compiler's messages above say why",
};

/// The engine for JavaScript.
pub static QUOTE: Program = Program {
    what: "the engine for JavaScript",
    package: ("js", "quote-js"),
    parts: &["pricing"],
    features: Some("engine"),
    name: "quote",
    exports: &["Quoter", "budget", "quote"],
    help: "the compiler's messages above say why",
};

/// The parser of rate cards for JavaScript, twice as large as the engine.
pub static RATE_CARD: Program = Program {
    what: "the parser of rate cards for JavaScript",
    features: Some("parser"),
    name: "rate-card",
    exports: &["parseRateCard"],
    ..QUOTE
};

impl Program {
    /// Whether others write programs against it, and need its types.
    fn is_typed(&self) -> bool {
        !self.exports.is_empty()
    }
}

/// A program for the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// The ES module that loads the wasm: its default export does so, the
    /// others are the program's.
    pub glue: String,
    /// The wasm.
    pub wasm: Vec<u8>,
    /// TypeScript's types, for programs that others write against.
    pub types: Option<Types>,
}

/// TypeScript's types of a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Types {
    /// Of what it exports once it is loaded.
    pub ready: String,
    /// Of the script that loads it, with what it exports.
    pub glue: String,
}

impl Bundle {
    /// Its files, the wasm last.
    pub(crate) fn parts(&self, program: &Program) -> Vec<(String, &[u8])> {
        let name = |end: &str| format!("{}{end}", program.name);
        let mut parts = vec![(name(".js"), self.glue.as_bytes())];
        if let Some(types) = &self.types {
            parts.push((name(".d.ts"), types.ready.as_bytes()));
            parts.push((name(".init.d.ts"), types.glue.as_bytes()));
        }
        parts.push((name("_bg.wasm"), &self.wasm));
        parts
    }

    /// A bundle of such files, if all are there.
    fn of_parts(program: &Program, file: impl Fn(&str) -> Option<Vec<u8>>) -> Option<Self> {
        let bytes = |end: &str| file(&format!("{}{end}", program.name));
        let text = |end: &str| String::from_utf8(bytes(end)?).ok();
        let types = if program.is_typed() {
            Some(Types {
                ready: text(".d.ts")?,
                glue: text(".init.d.ts")?,
            })
        } else {
            None
        };
        Some(Self {
            glue: text(".js")?,
            wasm: bytes("_bg.wasm")?,
            types,
        })
    }
}

/// Reads a bundle that is already there: a folder with one `NAME.js` and its
/// `NAME_bg.wasm`, as wasm-bindgen and Trunk write them.
pub fn read(dir: &Path) -> Result<Bundle, Diagnostic> {
    let problem = |message: String| {
        Diagnostic::error("widget-folder", message)
            .help("name a folder with one `NAME.js` and its `NAME_bg.wasm`, or leave `--widget` out to have the calculator built")
    };
    let entries = fs::read_dir(dir)
        .map_err(|error| problem(format!("cannot read `{}`: {}", shown(dir), reason(&error))))?;
    let mut names: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .collect();
    names.sort();
    let pairs = names.iter().filter_map(|wasm| {
        let stem = wasm.file_name()?.to_str()?.strip_suffix("_bg.wasm")?;
        let glue = wasm.with_file_name(format!("{stem}.js"));
        glue.is_file().then_some((glue, wasm))
    });
    match pairs.collect::<Vec<_>>().as_slice() {
        [(glue, wasm)] => {
            let read = |path: &Path| {
                fs::read(path).map_err(|error| {
                    problem(format!("cannot read `{}`: {}", shown(path), reason(&error)))
                })
            };
            let text = String::from_utf8(read(glue)?);
            Ok(Bundle {
                glue: text.map_err(|_| problem(format!("`{}` is not a script", shown(glue))))?,
                wasm: read(wasm)?,
                types: None,
            })
        }
        [] => Err(problem(format!(
            "there is no calculator in `{}`",
            shown(dir)
        ))),
        more => Err(problem(format!(
            "there are {} calculators in `{}`",
            more.len(),
            shown(dir)
        ))),
    }
}

/// Builds a program from its sources, or takes what was built before. `say` is
/// told before a step that takes long.
pub fn build(program: &Program, say: &dyn Fn(&str)) -> Result<Bundle, Diagnostic> {
    if let Some(files) = carried()? {
        let carried = Bundle::of_parts(program, |name| files.get(name).cloned());
        return carried.ok_or_else(|| {
            let message = format!(
                "this program carries other things, but not {}",
                program.what
            );
            Diagnostic::error("program-damaged", message)
                .help("make it anew with `cargo site program`")
        });
    }
    let root = workspace(program)?;
    let sources = newest_source(&root, program);
    let this = program_built();
    if sources > this {
        // The page would be rendered by one version and taken over by another.
        say(&format!(
            "the sources of {} are newer than this program: run it as `cargo site …`",
            program.what
        ));
    }
    let newest = sources.max(this);
    let kept = Kept::new(&target_folder(&root), program);
    if let Some(bundle) = kept.newer_than(newest) {
        return Ok(bundle);
    }
    // One at a time: modules of one package are built to one file.
    let _alone = kept.lock();
    if let Some(bundle) = kept.newer_than(newest) {
        return Ok(bundle);
    }
    require_target(&root, say)?;
    say(&format!(
        "building {} (WebAssembly); the first time takes a minute or two",
        program.what
    ));
    let wasm = compile(&root, program)?;
    let bundle = bind(&wasm, program)?;
    kept.keep(&bundle);
    Ok(bundle)
}

/// The folder of this project's sources, from which the program was built.
fn workspace(program: &Program) -> Result<PathBuf, Diagnostic> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(Path::to_path_buf);
    root.filter(|root| {
        root.join("calculator")
            .join(program.package.0)
            .join("Cargo.toml")
            .is_file()
    })
    .ok_or_else(|| {
        Diagnostic::error(
            "widget-sources",
            format!(
                "the sources of {} are not where this program was built",
                program.what
            ),
        )
        .help("where the sources are, `cargo site program --out DIR` writes a program that carries it: use that one; or name a folder with a calculator that is already built: `--widget DIR`")
    })
}

fn target_folder(root: &Path) -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root.join(dir),
        None => root.join("target"),
    }
}

/// When any of the files that make up a program was last changed.
fn newest_source(root: &Path, program: &Program) -> Option<SystemTime> {
    let parts = program.parts.iter().copied();
    let packages = parts.chain([program.package.0]);
    let own = packages.flat_map(|folder| {
        ["Cargo.toml", "src"].map(|part| root.join("calculator").join(folder).join(part))
    });
    let shared = ["Cargo.toml", "Cargo.lock", "rust-toolchain.toml"];
    let walk = own
        .chain(shared.map(|part| root.join(part)))
        .flat_map(walkdir::WalkDir::new);
    let mut newest = None;
    for entry in walk {
        let entry = entry.ok()?;
        if entry.file_type().is_file() {
            newest = newest.max(entry.metadata().ok()?.modified().ok());
        }
    }
    newest
}

/// When this program was built: another version of wasm-bindgen binds anew.
fn program_built() -> Option<SystemTime> {
    let meta = env::current_exe().and_then(fs::metadata);
    meta.and_then(|meta| meta.modified()).ok()
}

fn require_target(root: &Path, say: &dyn Fn(&str)) -> Result<(), Diagnostic> {
    let libraries = Command::new(rustc())
        .current_dir(root)
        .args(["--print", "target-libdir", "--target", TARGET])
        .output();
    let installed = libraries.is_ok_and(|output| {
        output.status.success()
            && Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir()
    });
    if installed {
        return Ok(());
    }
    say(&format!(
        "adding the compiler's target {TARGET}: rustup target add {TARGET}"
    ));
    let added = Command::new("rustup")
        .current_dir(root)
        .args(["target", "add", TARGET])
        .stdin(Stdio::null())
        .status();
    if added.is_ok_and(|status| status.success()) {
        return Ok(());
    }
    Err(Diagnostic::error("wasm-target", format!("the compiler's target {TARGET} is missing and could not be added"))
        .help(format!("run `rustup target add {TARGET}`, or name a calculator that is already built: `--widget DIR`")))
}

fn rustc() -> std::ffi::OsString {
    env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())
}

/// Has cargo build the wasm and says where it is.
fn compile(root: &Path, program: &Program) -> Result<PathBuf, Diagnostic> {
    let problem = |message: String| Diagnostic::error("wasm-build", message).help(program.help);
    let (_, package) = program.package;
    let file = format!("{}.wasm", package.replace('-', "_"));
    let features = program
        .features
        .map(|features| ["--no-default-features", "--features", features]);
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(root)
        // As a cdylib alone: with the library beside it, rustc would leave out
        // the optimization across crates, a tenth of the bytes.
        .args([
            "rustc",
            "--package",
            package,
            "--lib",
            "--crate-type",
            "cdylib",
            "--target",
            TARGET,
            "--profile",
            "wasm",
            "--message-format",
            "json-render-diagnostics",
        ])
        .args(features.into_iter().flatten())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| problem(format!("cannot run cargo: {}", reason(&error))))?;
    let mut wasm = None;
    if let Some(output) = cargo.stdout.take() {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            let Ok(message) = serde_json::from_str::<serde_json::Value>(&line) else {
                continue;
            };
            let files = message
                .get("filenames")
                .and_then(serde_json::Value::as_array);
            let found = files
                .into_iter()
                .flatten()
                .filter_map(serde_json::Value::as_str)
                .find(|found| Path::new(found).file_name() == Some(file.as_ref()));
            wasm = found.map(PathBuf::from).or(wasm);
        }
    }
    match cargo.wait() {
        Ok(status) if status.success() => {
            wasm.ok_or_else(|| problem("cargo built no wasm".to_owned()))
        }
        _ => Err(problem(format!("{} could not be built", program.what))),
    }
}

fn bind(wasm: &Path, program: &Program) -> Result<Bundle, Diagnostic> {
    let problem = |error: &dyn std::fmt::Display| {
        let message = format!("wasm-bindgen could not bind `{}`: {error:#}", shown(wasm));
        Diagnostic::error("wasm-bind", message)
    };
    let for_others = program.is_typed();
    let bindgen = || {
        let mut bindgen = Bindgen::new();
        bindgen
            .input_path(wasm)
            .out_name(program.name)
            .typescript(for_others)
            .remove_name_section(true)
            .remove_producers_section(true)
            .omit_default_module_path(!for_others);
        bindgen
    };
    let output = bindgen().web(true).and_then(Bindgen::generate_output);
    let mut output = output.map_err(|error| problem(&error))?;
    let types = if for_others {
        // What a bundler is given is the module without the loading.
        let ready = bindgen().bundler(true).and_then(Bindgen::generate_output);
        let ready = ready.map_err(|error| problem(&error))?;
        Some(Types {
            ready: ready.ts().unwrap_or_default().to_owned(),
            glue: output.ts().unwrap_or_default().to_owned(),
        })
    } else {
        None
    };
    Ok(Bundle {
        glue: without_comments(output.js()),
        wasm: output.wasm_mut().emit_wasm(),
        types,
    })
}

/// The script without its doc comments and indentation, a third of its bytes.
/// wasm-bindgen writes neither strings nor code that go over several lines in
/// a way that this could change.
fn without_comments(script: &str) -> String {
    let mut kept = String::with_capacity(script.len());
    let mut comment = false;
    for line in script.lines().map(str::trim) {
        comment |= line.starts_with("/**");
        if !comment && !line.is_empty() && !line.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
        comment &= !line.ends_with("*/");
    }
    kept
}

/// Where a program is kept for the next time.
struct Kept<'p> {
    target: PathBuf,
    program: &'p Program,
}

impl<'p> Kept<'p> {
    fn new(target: &Path, program: &'p Program) -> Self {
        Self {
            target: target.join("browser"),
            program,
        }
    }

    /// Waits for whoever builds now; ends when what it gives is dropped.
    fn lock(&self) -> Option<fs::File> {
        fs::create_dir_all(&self.target).ok()?;
        let file = fs::File::create(self.target.join(".lock")).ok()?;
        file.lock().ok()?;
        Some(file)
    }

    /// What is kept, if it was built after `newest`.
    fn newer_than(&self, newest: Option<SystemTime>) -> Option<Bundle> {
        let wasm = self.target.join(format!("{}_bg.wasm", self.program.name));
        let built = fs::metadata(wasm).and_then(|meta| meta.modified()).ok()?;
        if built <= newest? {
            return None;
        }
        Bundle::of_parts(self.program, |name| fs::read(self.target.join(name)).ok())
    }

    /// Keeps a bundle; when that fails, it is built again. The wasm comes last,
    /// since its time says that all is there.
    fn keep(&self, bundle: &Bundle) {
        let write = || {
            fs::create_dir_all(&self.target)?;
            for (name, bytes) in bundle.parts(self.program) {
                replace(&self.target.join(name), bytes)?;
            }
            Ok(())
        };
        let _: std::io::Result<()> = write();
    }
}
