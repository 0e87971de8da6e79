//! Where the project is, its `site` binary, and its own site, written once
//! for all tests that read it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::command::Site;

/// The locales of the project's own content that tests look at closely: the
/// original, and one that is written otherwise in every way.
pub const LOCALES: [&str; 2] = ["en", "zh"];

/// All locales of the project's own content.
pub fn all_locales() -> Vec<String> {
    let folders = fs::read_dir(content()).expect("the content can be read");
    let folders = folders.map(|entry| entry.expect("an entry").path());
    folders
        .filter(|path| path.join("locale.ftl").exists())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect()
}

/// The workspace's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the package is in the workspace")
}

/// The project's own content.
pub fn content() -> PathBuf {
    root().join("content")
}

/// The `site` binary: `SITE_BIN`, or the one that cargo built beside this
/// test.
pub fn binary() -> PathBuf {
    let path =
        std::env::var_os("SITE_BIN").map_or_else(|| profile_folder().join("site"), PathBuf::from);
    assert!(
        path.is_file(),
        "{} is not there: use tests/run",
        path.display()
    );
    path
}

/// The project's site as `site build` writes it, built the first time that a
/// test asks. It stays in cargo's target folder, for a look after a failure.
pub fn written() -> &'static Path {
    static WRITTEN: OnceLock<PathBuf> = OnceLock::new();
    WRITTEN.get_or_init(|| {
        let out = scratch("written-site");
        Site::build(&content(), &out).run().exits(0);
        out
    })
}

/// A path in cargo's target folder where nothing is, for what outlives a test.
pub fn scratch(name: &str) -> PathBuf {
    let path = profile_folder().with_file_name("tmp").join(name);
    match fs::remove_dir_all(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            panic!("{}: {error}", path.display())
        }
        _ => path,
    }
}

/// `target/release`, of a test in `target/release/deps`.
fn profile_folder() -> PathBuf {
    let test = std::env::current_exe().expect("a program knows its path");
    test.ancestors().nth(2).expect("cargo's folders").to_owned()
}
