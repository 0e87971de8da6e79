//! The FILE arguments of commands: which texts of a content folder they name.
//! An argument is a file or a folder, absolute or relative, as it is in the
//! working folder and otherwise as it is in the content folder. Nothing is
//! read here; what becomes of the texts is the command's matter.

use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::load::shown;

/// The texts that arguments may name.
pub(super) struct Files<'a> {
    content: &'a Path,
    /// What they are: `file` or `page`.
    kind: &'static str,
    /// The path of each, as diagnostics have it and on the disk; in order.
    texts: Vec<(&'a str, PathBuf)>,
}

impl<'a> Files<'a> {
    /// Any texts of a content folder.
    pub(super) fn of_texts(content: &'a Path, texts: impl Iterator<Item = &'a str>) -> Self {
        Self::new(content, "file", texts)
    }

    /// Its pages.
    pub(super) fn of_pages(content: &'a Path, texts: impl Iterator<Item = &'a str>) -> Self {
        Self::new(content, "page", texts)
    }

    fn new(content: &'a Path, kind: &'static str, texts: impl Iterator<Item = &'a str>) -> Self {
        let mut paths: Vec<&str> = texts.collect();
        paths.sort_unstable();
        paths.dedup();
        let real = |path: &'a str| {
            let real = fs::canonicalize(path).unwrap_or_else(|_| path.into());
            (path, real)
        };
        Self {
            content,
            kind,
            texts: paths.into_iter().map(real).collect(),
        }
    }

    /// The paths of the texts that an argument names, or what is wrong with
    /// it.
    pub(super) fn named(&self, file: &Path) -> Result<Vec<&'a str>, Box<Diagnostic>> {
        let wanted = on_disk(file, self.content).unwrap_or_else(|| file.to_owned());
        let inside = self
            .texts
            .iter()
            .filter(|(_, real)| real.starts_with(&wanted));
        let paths: Vec<&str> = inside.map(|(path, _)| *path).collect();
        if paths.is_empty() {
            return Err(Box::new(self.not_in_content(file)));
        }
        Ok(paths)
    }

    /// The paths of the texts that any of the arguments names, or what is
    /// wrong with each of those that name none.
    pub(super) fn all_named(&self, files: &[PathBuf]) -> Result<Vec<&'a str>, Vec<Diagnostic>> {
        let (mut paths, mut problems) = (Vec::new(), Vec::new());
        for file in files {
            match self.named(file) {
                Ok(named) => paths.extend(named),
                Err(problem) => problems.push(*problem),
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        paths.sort_unstable();
        paths.dedup();
        Ok(paths)
    }

    fn not_in_content(&self, file: &Path) -> Diagnostic {
        let message = format!(
            "`{}` is no {} that is read from `{}`",
            shown(file),
            self.kind,
            shown(self.content)
        );
        let help = if self.kind == "page" {
            "name a Markdown file of the content folder, or a folder in it"
        } else {
            "name a page, a `locale.ftl`, `_dir.yml`, `site.toml` or a rate card of the content folder, or a folder in it"
        };
        Diagnostic::error("file-not-in-content", message).help(help)
    }
}

/// Where an argument leads, if there is something.
pub(super) fn on_disk(file: &Path, content: &Path) -> Option<PathBuf> {
    let own = fs::canonicalize(file);
    own.or_else(|_| fs::canonicalize(content.join(file))).ok()
}
