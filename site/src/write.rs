//! Every disk write of the generator. A file is replaced whole (temporary
//! file, rename) and only when its content changes; assets come before the
//! pages that use them, removals last. So a build that is killed leaves every
//! page old or new, never half, with the assets it needs.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use sha1::{Digest, Sha1};

use crate::diagnostic::Diagnostic;
use crate::load::{reason, shown};

/// The list of what an earlier build wrote, each with the digest of its
/// content: only such a file is ever removed, and only while it is as it was
/// written, so that a folder with other things in it loses none of them.
const LIST: &str = ".site-files";

/// Where files are written before they are renamed to their places. What a
/// killed build leaves here, the next one removes.
const PARTS: &str = ".site-parts";

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
    let parts = Parts::new(out).map_err(|error| problem(&out.join(PARTS), &error))?;
    let before = Listed::read(&list_path);
    let changed: HashSet<&str> = files
        .par_iter()
        .filter(|file| !is_same(&out.join(&file.path), &file.bytes))
        .map(|file| file.path.as_str())
        .collect();
    let digests: HashMap<&str, String> = files
        .par_iter()
        .filter(|file| changed.contains(file.path.as_str()) || before.digest(&file.path).is_none())
        .map(|file| (file.path.as_str(), digest(&file.bytes)))
        .collect();
    let mut now = Listed::default();
    for file in files {
        let digest = digests.get(file.path.as_str()).map(String::as_str);
        if let Some(digest) = digest.or_else(|| before.digest(&file.path)) {
            now.add(digest, &file.path);
        }
    }
    // What either build wrote, until this one is done: a build that is killed
    // here leaves nothing that the next one would not know.
    let union = before.and(&now);
    if union != before {
        parts
            .replace(&list_path, union.text().as_bytes())
            .map_err(|error| problem(&list_path, &error))?;
    }

    let mut result = Written {
        written: changed.len(),
        unchanged: files.len() - changed.len(),
        removed: 0,
    };
    let (pages, assets): (Vec<_>, Vec<_>) = files
        .iter()
        .filter(|file| changed.contains(file.path.as_str()))
        .partition(|file| file.is_page());
    for group in [assets, pages] {
        group.into_par_iter().try_for_each(|file| {
            let path = out.join(&file.path);
            let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
            folder
                .and_then(|()| parts.replace(&path, &file.bytes))
                .map_err(|error| problem(&path, &error))
        })?;
    }
    let kept: HashSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    for (path, digests) in before.paths() {
        if kept.contains(path) || !is_below(path) {
            continue;
        }
        let full = out.join(path);
        let own = fs::read(&full).is_ok_and(|bytes| digests.contains(&digest(&bytes).as_str()));
        if own && fs::remove_file(&full).is_ok() {
            result.removed += 1;
            remove_empty_folders(out, path);
        }
    }
    if union != now {
        parts
            .replace(&list_path, now.text().as_bytes())
            .map_err(|error| problem(&list_path, &error))?;
    }
    Ok(result)
}

/// Files and the digests of what was written into them.
#[derive(Debug, Default, PartialEq, Eq)]
struct Listed {
    /// A line each: digest, blank, path.
    lines: BTreeSet<String>,
    digests: HashMap<String, String>,
}

impl Listed {
    /// An unreadable list is an empty one: nothing is removed then.
    fn read(path: &Path) -> Self {
        let mut listed = Self::default();
        for line in fs::read_to_string(path).unwrap_or_default().lines() {
            if let Some((digest, path)) = line.split_once(' ') {
                listed.add(digest, path);
            }
        }
        listed
    }

    fn add(&mut self, digest: &str, path: &str) {
        self.lines.insert(format!("{digest} {path}"));
        self.digests.insert(path.to_owned(), digest.to_owned());
    }

    fn digest(&self, path: &str) -> Option<&str> {
        self.digests.get(path).map(String::as_str)
    }

    fn and(&self, other: &Self) -> Self {
        let mut union = Self::default();
        for line in self.lines.iter().chain(&other.lines) {
            if let Some((digest, path)) = line.split_once(' ') {
                union.add(digest, path);
            }
        }
        union
    }

    /// Each path with every digest that it may have.
    fn paths(&self) -> impl Iterator<Item = (&str, Vec<&str>)> {
        let mut paths: HashMap<&str, Vec<&str>> = HashMap::new();
        for (digest, path) in self.lines.iter().filter_map(|line| line.split_once(' ')) {
            paths.entry(path).or_default().push(digest);
        }
        paths.into_iter()
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for line in &self.lines {
            text.push_str(line);
            text.push('\n');
        }
        text
    }
}

fn digest(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha1::digest(bytes)
        .iter()
        .fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

fn is_same(path: &Path, bytes: &[u8]) -> bool {
    fs::symlink_metadata(path).is_ok_and(|meta| meta.is_file() && meta.len() == bytes.len() as u64)
        && fs::read(path).is_ok_and(|old| old == bytes)
}

/// A folder for files that are being written, gone when this is dropped.
struct Parts {
    folder: std::path::PathBuf,
    count: AtomicUsize,
}

impl Parts {
    fn new(out: &Path) -> io::Result<Self> {
        let folder = out.join(PARTS);
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => fs::create_dir(&folder)?,
        }
        Ok(Self {
            folder,
            count: AtomicUsize::new(0),
        })
    }

    /// Writes aside, and renames over the file.
    fn replace(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        rename_over(&self.folder.join(number.to_string()), path, bytes)
    }
}

impl Drop for Parts {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Replaces one file whole, by way of a new file beside it.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".{}.part", std::process::id()));
    rename_over(&path.with_file_name(name), path, bytes)
}

/// Writes a file that is not there yet, and the folder it is in; a file of
/// that name is left as it is.
pub fn new_file(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    let problem = |error: &io::Error| {
        let message = format!("cannot write `{}`: {}", shown(path), reason(error));
        Diagnostic::error("file-unwritable", message).help("nothing was changed")
    };
    let folder = path.parent().unwrap_or(Path::new("."));
    let had_folder = folder.is_dir();
    fs::create_dir_all(folder).map_err(|error| problem(&error))?;
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".{}.part", std::process::id()));
    let part = path.with_file_name(name);
    let written = fs::File::create_new(&part).and_then(|mut file| file.write_all(bytes));
    // A link, unlike a renaming, takes no other file's place.
    let done = written.and_then(|()| match fs::hard_link(&part, path) {
        Err(error) if error.kind() == io::ErrorKind::Unsupported && !path.exists() => {
            fs::rename(&part, path)
        }
        linked => linked,
    });
    let _ = fs::remove_file(&part);
    done.map_err(|error| {
        if !had_folder {
            let _ = fs::remove_dir(folder);
        }
        problem(&error)
    })
}

/// Writes an executable: one that may be run by whoever may run this one.
pub fn program(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    let write = || {
        fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
        let mut name = path.file_name().unwrap_or_default().to_os_string();
        name.push(format!(".{}.part", std::process::id()));
        let part = path.with_file_name(name);
        let mut file = fs::File::create_new(&part)?;
        let permissions = std::env::current_exe()
            .and_then(fs::metadata)?
            .permissions();
        let done = file
            .write_all(bytes)
            .and_then(|()| file.set_permissions(permissions))
            .and_then(|()| fs::rename(&part, path));
        if done.is_err() {
            let _ = fs::remove_file(&part);
        }
        done
    };
    write().map_err(|error: io::Error| {
        let message = format!("cannot write `{}`: {}", shown(path), reason(&error));
        Diagnostic::error("file-unwritable", message).help("nothing was changed")
    })
}

fn rename_over(part: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = fs::File::create_new(part)?;
    let done = file.write_all(bytes).and_then(|()| fs::rename(part, path));
    if done.is_err() {
        let _ = fs::remove_file(part);
    }
    done
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
