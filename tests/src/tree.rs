//! Folders of content for a test: written by hand or copied, edited, and
//! gone when the test ends.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tempfile::TempDir;

/// A temporary folder with files.
pub struct Tree {
    folder: TempDir,
}

impl Tree {
    /// An empty folder.
    pub fn new() -> Self {
        Self {
            folder: TempDir::with_prefix("site-tests-").expect("a temporary folder"),
        }
    }

    /// A copy of a folder, without its hidden files.
    pub fn copy_of(folder: &Path) -> Self {
        let tree = Self::new();
        tree.add(folder, "");
        tree
    }

    /// Copies a file, or what is in a folder, to `path` in this tree.
    pub fn add(&self, from: &Path, path: &str) {
        copy(from, &self.path(path));
    }

    /// Writes a file, and the folders above it.
    #[must_use]
    pub fn file(self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        self.write(path, bytes);
        self
    }

    /// Writes a file, and the folders above it.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file can be written");
    }

    /// Rewrites a file by its text.
    #[track_caller]
    pub fn edit(&self, path: &str, change: impl FnOnce(&str) -> String) {
        let old = self.read(path);
        let new = change(&old);
        assert_ne!(old, new, "the edit changes nothing in {path}");
        self.write(path, new);
    }

    /// Removes a file.
    #[track_caller]
    pub fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    }

    /// The text of a file.
    #[track_caller]
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The absolute path of `path` in this tree; `""` is the tree.
    pub fn path(&self, path: &str) -> PathBuf {
        if path.is_empty() {
            self.folder.path().to_owned()
        } else {
            self.folder.path().join(path)
        }
    }
}

impl Default for Tree {
    fn default() -> Self {
        Self::new()
    }
}

/// Every file under a folder, by its path in it with `/`; empty when the
/// folder is not there.
pub fn files(folder: &Path) -> BTreeMap<String, PathBuf> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten() {
            let path = entry.expect("a folder can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("it is inside");
                found.insert(
                    name.to_str().expect("an UTF-8 path").replace('\\', "/"),
                    path,
                );
            }
        }
    }
    found
}

/// Whether a name ends in that extension.
pub fn is_kind(name: &str, extension: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|it| it == extension)
}

/// When each file under a folder was last written.
pub fn times(folder: &Path) -> BTreeMap<String, SystemTime> {
    let time = |path: PathBuf| {
        fs::metadata(path)
            .and_then(|it| it.modified())
            .expect("a time")
    };
    files(folder)
        .into_iter()
        .map(|(name, path)| (name, time(path)))
        .collect()
}

/// Copies a file, or a folder without its hidden files.
pub fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).expect("a folder");
        for entry in fs::read_dir(from).expect("a folder can be read") {
            let entry = entry.expect("a folder can be read");
            if !entry.file_name().to_string_lossy().starts_with('.') {
                copy(&entry.path(), &to.join(entry.file_name()));
            }
        }
    } else {
        // Written rather than copied: a read-only original gives a writable copy.
        let bytes = fs::read(from).unwrap_or_else(|error| panic!("{}: {error}", from.display()));
        fs::write(to, bytes).expect("a file can be written");
    }
}
