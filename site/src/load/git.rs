//! What git knows of a content folder: earlier revisions of its files and
//! where files were moved. It is asked only for what today's files do not
//! tell, and only ever read from: where there is no git, or no repository,
//! nothing is known and nothing is wrong.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::translation::history::{Past, Repository};

/// How many commits are searched for where a file was moved.
const MOST_COMMITS: &str = "--max-count=5000";

/// The repository that a content folder is in. What it answers is kept.
#[derive(Debug)]
pub struct Git {
    content: PathBuf,
    repository: OnceLock<Repository>,
    texts: Mutex<HashMap<String, Option<String>>>,
    changed: OnceLock<Arc<HashMap<String, String>>>,
}

impl Git {
    /// The repository around `content`; nothing is asked yet.
    pub fn new(content: &Path) -> Self {
        Self {
            content: content.to_owned(),
            repository: OnceLock::new(),
            texts: Mutex::default(),
            changed: OnceLock::new(),
        }
    }

    fn command(&self) -> Command {
        let mut command = Command::new("git");
        command
            .arg("-C")
            .arg(&self.content)
            // Reading must neither wait for a lock nor for the network, and
            // a name with an umlaut is not to be quoted.
            .args(["--no-optional-locks", "-c", "core.quotePath=false"])
            // A hook of git's names the repository that it runs for.
            .env_remove("GIT_DIR")
            .env_remove("GIT_WORK_TREE")
            .env_remove("GIT_INDEX_FILE")
            .env("GIT_NO_LAZY_FETCH", "1")
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        command
    }

    fn run(&self, arguments: &[&OsStr]) -> Option<String> {
        let output = self.command().args(arguments).output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        output.status.success().then_some(text)
    }

    fn ask(&self, stamps: &[&str]) -> Option<HashMap<String, Option<String>>> {
        let mut child = self
            .command()
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .spawn()
            .ok()?;
        let answers = answers(&mut child, stamps);
        // An answer that was cut off leaves the rest unread.
        let _ = child.kill();
        let _ = child.wait();
        answers
    }

    /// The revisions that a file has had, the newest first; `path` is as the
    /// working folder has it.
    pub fn revisions(&self, path: &Path) -> Vec<String> {
        let Ok(path) = std::fs::canonicalize(path) else {
            return Vec::new();
        };
        let arguments: [&OsStr; 7] = [
            "log".as_ref(),
            MOST_COMMITS.as_ref(),
            "--follow".as_ref(),
            "--format=".as_ref(),
            "--raw".as_ref(),
            "--no-abbrev".as_ref(),
            path.as_os_str(),
        ];
        let text = self.run(&arguments).unwrap_or_default();
        // `:<mode> <mode> <blob> <blob> <status>` and the path.
        let blobs = text.lines().filter_map(|line| line.split(' ').nth(3));
        blobs
            .filter(|blob| blob.bytes().any(|byte| byte != b'0'))
            .map(str::to_owned)
            .collect()
    }
}

impl Past for Git {
    fn repository(&self) -> Repository {
        *self.repository.get_or_init(|| {
            let arguments = ["rev-parse", "--is-shallow-repository"].map(OsStr::new);
            match self.run(&arguments).as_deref().map(str::trim) {
                Some("true") => Repository::Shallow,
                Some(_) => Repository::Whole,
                None => Repository::None,
            }
        })
    }

    fn texts(&self, stamps: &[&str]) -> HashMap<String, String> {
        let mut known = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        let wanted: Vec<&str> = stamps
            .iter()
            .copied()
            .filter(|stamp| !known.contains_key(*stamp))
            .collect();
        if !wanted.is_empty() && self.repository() != Repository::None {
            // One that is not there may come with the next commit.
            let found = self.ask(&wanted).unwrap_or_default();
            known.extend(found.into_iter().filter(|(_, text)| text.is_some()));
        }
        stamps
            .iter()
            .filter_map(|stamp| Some(((*stamp).to_owned(), known.get(*stamp)?.clone()?)))
            .collect()
    }

    fn moved(&self) -> Vec<(String, String)> {
        if self.repository() == Repository::None {
            return Vec::new();
        }
        let renames = ["-M", "--diff-filter=R", "--name-status", "-z", "--relative"];
        let arguments = |first: &[&'static str]| -> Vec<&OsStr> {
            let all = first.iter().chain(&renames).chain(&["--", "."]);
            all.map(|it| OsStr::new(*it)).collect()
        };
        // The newest first: what is not committed yet, then commit by commit.
        let mut moved = Vec::new();
        for first in [vec!["diff", "HEAD"], vec!["log", MOST_COMMITS, "--format="]] {
            let text = self.run(&arguments(&first)).unwrap_or_default();
            let mut parts = text.split('\0').map(|part| part.trim_start_matches('\n'));
            while let Some(status) = parts.next() {
                if status.starts_with('R')
                    && let (Some(from), Some(to)) = (parts.next(), parts.next())
                {
                    moved.push((from.to_owned(), to.to_owned()));
                }
            }
        }
        moved
    }

    fn changed(&self) -> Arc<HashMap<String, String>> {
        let ask = || {
            // The last commit of a shallow clone would be that of every file.
            if self.repository() != Repository::Whole {
                return Arc::default();
            }
            let arguments = [
                "log",
                MOST_COMMITS,
                "--format=%x00%cs",
                "--name-only",
                "--no-renames",
                "--relative",
                "--",
                ".",
            ];
            let text = self.run(&arguments.map(OsStr::new)).unwrap_or_default();
            let mut changed = HashMap::new();
            for commit in text.split('\0') {
                let mut lines = commit.lines();
                let date = lines.next().unwrap_or_default();
                for path in lines.filter(|line| !line.is_empty()) {
                    let entry = changed.entry(path.to_owned());
                    entry.or_insert_with(|| date.to_owned());
                }
            }
            Arc::new(changed)
        };
        Arc::clone(self.changed.get_or_init(ask))
    }
}

/// What `git cat-file --batch` says of each stamp.
fn answers(child: &mut Child, stamps: &[&str]) -> Option<HashMap<String, Option<String>>> {
    let mut input = child.stdin.take()?;
    let mut output = BufReader::new(child.stdout.take()?);
    std::thread::scope(|scope| {
        scope.spawn(move || {
            for stamp in stamps {
                if writeln!(input, "{stamp}").is_err() {
                    break;
                }
            }
        });
        let mut answers = HashMap::new();
        for stamp in stamps {
            let mut head = String::new();
            if output.read_line(&mut head).ok()? == 0 {
                break;
            }
            let mut words = head.split_whitespace().skip(1);
            let kind = words.next();
            let Some(length) = words.next().and_then(|it| it.parse::<usize>().ok()) else {
                answers.insert((*stamp).to_owned(), None);
                continue;
            };
            let mut bytes = vec![0; length + 1];
            output.read_exact(&mut bytes).ok()?;
            bytes.pop();
            let text = (kind == Some("blob")).then(|| String::from_utf8(bytes).ok());
            answers.insert((*stamp).to_owned(), text.flatten());
        }
        Some(answers)
    })
}
