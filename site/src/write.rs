//! Every disk write of the generator. A file is replaced whole (temporary
//! file, rename) and only when its content changes; assets come before the
//! pages that use them, removals last. So a build that is killed leaves every
//! page old or new, never half, with the assets it needs.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::load::{reason, shown};

/// The list of what an earlier build wrote: only those files are ever
/// removed, so that a folder with other things in it loses none of them.
const LIST: &str = ".site-files";

/// A file of the written site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Its path below the output folder, with `/`.
    pub path: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

impl OutputFile {
    /// A file of the site.
    pub fn new(path: impl Into<String>, bytes: impl Into<Arc<[u8]>>) -> Self {
        Self {
            path: path.into(),
            bytes: bytes.into(),
        }
    }

    fn is_page(&self) -> bool {
        Path::new(&self.path)
            .extension()
            .is_some_and(|extension| extension == "html")
    }
}

/// What a write did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that were new or changed.
    pub written: usize,
    /// Files that were already as they should be.
    pub unchanged: usize,
    /// Files of an earlier build that were removed.
    pub removed: usize,
}

/// Writes the site into `out`.
pub fn site(out: &Path, files: &[OutputFile]) -> Result<Written, Diagnostic> {
    let problem = |path: &Path, error: &io::Error| {
        Diagnostic::error("output-unwritable", format!("cannot write `{}`: {}", shown(path), reason(error)))
            .help("choose a folder that can be written with `--out DIR`; pages already there are as they were, each old or new")
    };
    if let Some(file) = files.iter().find(|file| !is_below(&file.path)) {
        let message = format!("`{}` would lie outside the output folder", file.path);
        return Err(Diagnostic::error("output-outside", message).help(
            "rename the content file that it comes from: a part of its path is `.` or `..`",
        ));
    }
    fs::create_dir_all(out).map_err(|error| problem(out, &error))?;
    let list_path = out.join(LIST);
    let before: BTreeSet<String> = match fs::read_to_string(&list_path) {
        Ok(list) => list.lines().map(str::to_owned).collect(),
        Err(_) => BTreeSet::new(),
    };
    let now: BTreeSet<String> = files.iter().map(|file| file.path.clone()).collect();
    // What either build wrote, until this one is done: a build that is killed
    // here leaves nothing that the next one would not know.
    let union: BTreeSet<String> = before.union(&now).cloned().collect();
    if union != before {
        replace(&list_path, lines(&union).as_bytes())
            .map_err(|error| problem(&list_path, &error))?;
    }

    let mut result = Written::default();
    let (pages, assets): (Vec<_>, Vec<_>) = files.iter().partition(|file| file.is_page());
    for group in [assets, pages] {
        let changed = group
            .into_par_iter()
            .map(|file| {
                let path = out.join(&file.path);
                put(&path, &file.bytes).map_err(|error| problem(&path, &error))
            })
            .collect::<Result<Vec<bool>, Diagnostic>>()?;
        let written = changed.iter().filter(|changed| **changed).count();
        result.written += written;
        result.unchanged += changed.len() - written;
    }
    for path in before.difference(&now) {
        if is_below(path) && fs::remove_file(out.join(path)).is_ok() {
            result.removed += 1;
            remove_empty_folders(out, path);
        }
    }
    if union != now {
        replace(&list_path, lines(&now).as_bytes()).map_err(|error| problem(&list_path, &error))?;
    }
    Ok(result)
}

/// Writes one file when its content differs; says whether it did.
fn put(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    let same_length = fs::metadata(path).is_ok_and(|meta| meta.len() == bytes.len() as u64);
    if same_length && fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    replace(path, bytes)?;
    Ok(true)
}

/// Writes beside the file and renames over it.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".part");
    let part: PathBuf = path.with_file_name(name);
    let mut file = fs::File::create(&part)?;
    let done = file.write_all(bytes).and_then(|()| fs::rename(&part, path));
    if done.is_err() {
        let _ = fs::remove_file(&part);
    }
    done
}

fn lines(paths: &BTreeSet<String>) -> String {
    let mut text = String::new();
    for path in paths {
        text.push_str(path);
        text.push('\n');
    }
    text
}

/// Whether a path stays below the folder that it is joined to. File names of
/// the content become paths, and the list is a file that anyone can edit.
fn is_below(path: &str) -> bool {
    !path.is_empty()
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
        && Path::new(path)
            .components()
            .all(|part| matches!(part, std::path::Component::Normal(_)))
}

fn remove_empty_folders(out: &Path, path: &str) {
    let mut folder = Path::new(path).parent();
    while let Some(below) = folder.filter(|folder| !folder.as_os_str().is_empty()) {
        if fs::remove_dir(out.join(below)).is_err() {
            return;
        }
        folder = below.parent();
    }
}
