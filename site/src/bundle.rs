//! The calculator for the browser: cargo builds the wasm, and wasm-bindgen's
//! support library, linked in at the very version that the wasm was built
//! with, writes the script that loads it. Nobody installs a bundler.
//!
//! What was bundled is kept beside the wasm and taken again while the wasm
//! and the calculator's sources are the same.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;
use std::{env, fs};

use wasm_bindgen_cli_support::Bindgen;

use crate::diagnostic::Diagnostic;
use crate::load::{reason, shown};
use crate::write::replace;

const TARGET: &str = "wasm32-unknown-unknown";

/// The two halves of the calculator in the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// The ES module that loads the wasm and exports `boot`.
    pub glue: String,
    /// The wasm.
    pub wasm: Vec<u8>,
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

/// Builds the calculator from its sources, or takes what was built before.
/// `say` is told before a step that takes long.
pub fn build(say: &dyn Fn(&str)) -> Result<Bundle, Diagnostic> {
    let root = workspace()?;
    let sources = newest_source(&root);
    let program = program_built();
    if sources > program {
        // The page would be rendered by one version and taken over by another.
        say("the calculator's sources are newer than this program: run it as `cargo site …`");
    }
    let newest = sources.max(program);
    let kept = target_folder(&root).join("calculator");
    if let (Some(newest), Ok(bundle)) = (newest, read(&kept))
        && fs::metadata(kept.join("calculator_bg.wasm"))
            .and_then(|meta| meta.modified())
            .is_ok_and(|built| built > newest)
    {
        return Ok(bundle);
    }
    require_target(&root, say)?;
    say("building the calculator (WebAssembly); the first time takes a minute or two");
    let wasm = compile(&root)?;
    let bundle = bind(&wasm)?;
    keep(&kept, &bundle);
    Ok(bundle)
}

/// The folder of this project's sources, from which the program was built.
fn workspace() -> Result<PathBuf, Diagnostic> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(Path::to_path_buf);
    root.filter(|root| root.join("calculator/widget/Cargo.toml").is_file())
        .ok_or_else(|| {
            Diagnostic::error(
                "widget-sources",
                "the calculator's sources are not where this program was built",
            )
            .help("name a folder with a calculator that is already built: `--widget DIR`")
        })
}

fn target_folder(root: &Path) -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root.join(dir),
        None => root.join("target"),
    }
}

/// When any of the files that make up the calculator was last changed.
fn newest_source(root: &Path) -> Option<SystemTime> {
    let walk = [
        "calculator/pricing/Cargo.toml",
        "calculator/pricing/src",
        "calculator/widget/Cargo.toml",
        "calculator/widget/src",
        "Cargo.toml",
        "Cargo.lock",
        "rust-toolchain.toml",
    ]
    .iter()
    .flat_map(|part| walkdir::WalkDir::new(root.join(part)));
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
fn compile(root: &Path) -> Result<PathBuf, Diagnostic> {
    let problem = |message: String| {
        Diagnostic::error("widget-build", message).help("the compiler's messages above say why; `--widget DIR` takes a calculator that is already built")
    };
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(root)
        // As a cdylib alone: with the library beside it, rustc would leave out
        // the optimization across crates, a tenth of the bytes.
        .args([
            "rustc",
            "--package",
            "widget",
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
                .find(|file| file.ends_with("widget.wasm"));
            wasm = found.map(PathBuf::from).or(wasm);
        }
    }
    match cargo.wait() {
        Ok(status) if status.success() => {
            wasm.ok_or_else(|| problem("cargo built no wasm".to_owned()))
        }
        _ => Err(problem("the calculator could not be built".to_owned())),
    }
}

fn bind(wasm: &Path) -> Result<Bundle, Diagnostic> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(wasm)
        .out_name("calculator")
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .omit_default_module_path(true);
    let output = bindgen.web(true).and_then(Bindgen::generate_output);
    let mut output = output.map_err(|error| {
        let message = format!("wasm-bindgen could not bind `{}`: {error:#}", shown(wasm));
        Diagnostic::error("widget-bind", message)
    })?;
    let wasm = output.wasm_mut().emit_wasm();
    Ok(Bundle {
        glue: without_comments(output.js()),
        wasm,
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

/// Keeps the bundle for the next time; when that fails, it is built again.
fn keep(dir: &Path, bundle: &Bundle) {
    let _ = fs::create_dir_all(dir)
        .and_then(|()| replace(&dir.join("calculator.js"), bundle.glue.as_bytes()))
        .and_then(|()| replace(&dir.join("calculator_bg.wasm"), &bundle.wasm));
}
