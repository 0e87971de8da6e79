//! The `site` command as people run it: arguments and standard input in,
//! exit status and both outputs out. A run that hangs is killed and fails.

use std::ffi::OsStr;
use std::io::{ErrorKind, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use serde_json::Value;

use crate::project;
use crate::wait::within;

/// The first build of the calculator compiles it; the rest take moments.
const LONGEST_RUN: Duration = Duration::from_mins(10);

/// A run of `site` in preparation.
pub struct Site {
    command: Command,
    input: Vec<u8>,
    output: Option<Stdio>,
}

/// What a run left behind.
pub struct Ran {
    /// The exit status; −1 when a signal ended it.
    pub status: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Site {
    /// `site` with a subcommand, run in the project's folder.
    pub fn new(subcommand: &str) -> Self {
        let mut command = Command::new(project::binary());
        command
            .current_dir(project::root())
            .arg(subcommand)
            .env("NO_COLOR", "1");
        Self {
            command,
            input: Vec::new(),
            output: None,
        }
    }

    /// Another copy of the program, in a folder where nothing else can be
    /// found: no tool, no setting, no home.
    pub fn alone(program: &Path, folder: &Path, subcommand: &str) -> Self {
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("PATH", "")
            .env("NO_COLOR", "1")
            .env("CARGO_TARGET_DIR", folder.join("no-target"))
            .current_dir(folder)
            .arg(subcommand);
        Self {
            command,
            input: Vec::new(),
            output: None,
        }
    }

    /// `site build --content CONTENT --out OUT`.
    pub fn build(content: &Path, out: &Path) -> Self {
        Self::new("build")
            .option("--content", content)
            .option("--out", out)
    }

    /// `site quote` on the project's own content.
    pub fn quote() -> Self {
        Self::new("quote")
    }

    /// Runs it in another folder.
    #[must_use]
    pub fn folder(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Adds arguments.
    #[must_use]
    pub fn args<S: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = S>) -> Self {
        self.command.args(arguments);
        self
    }

    /// Adds an option and its value.
    #[must_use]
    pub fn option(self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.args([OsStr::new(name), value.as_ref()])
    }

    /// Gives the run its standard input; without, it is empty.
    #[must_use]
    pub fn input(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.input = bytes.into();
        self
    }

    /// Sends its standard output there instead of keeping it.
    #[must_use]
    pub fn output(mut self, output: impl Into<Stdio>) -> Self {
        self.output = Some(output.into());
        self
    }

    /// Runs it to its end.
    #[track_caller]
    pub fn run(self) -> Ran {
        let mut running = self.spawn();
        within(LONGEST_RUN, "site to end", || running.ended());
        running.finish()
    }

    /// Starts it, for a test that kills it on the way.
    pub fn spawn(mut self) -> Running {
        self.command
            .stdin(Stdio::piped())
            .stdout(self.output.take().unwrap_or_else(Stdio::piped))
            .stderr(Stdio::piped());
        let mut child = loop {
            match self.command.spawn() {
                // A program that a test has just written is busy while the
                // child of another test, forked meanwhile, still holds it.
                Err(error) if error.kind() == ErrorKind::ExecutableFileBusy => thread::yield_now(),
                started => break started.expect("site starts"),
            }
        };
        let stdin = child.stdin.take().expect("a pipe");
        Running {
            input: Some(feed(stdin, self.input)),
            stdout: child.stdout.take().map(drain),
            stderr: Some(drain(child.stderr.take().expect("a pipe"))),
            child,
        }
    }
}

/// A run that has not been waited for; dropping it kills it.
pub struct Running {
    child: Child,
    input: Option<JoinHandle<()>>,
    stdout: Option<JoinHandle<String>>,
    stderr: Option<JoinHandle<String>>,
}

impl Running {
    /// Whether the process has ended, in the form that waiting wants.
    pub fn ended(&mut self) -> Result<(), String> {
        match self.child.try_wait() {
            Ok(Some(_)) => Ok(()),
            Ok(None) => Err("it is still running".into()),
            Err(error) => Err(error.to_string()),
        }
    }

    /// Ends the process as a power cut would: at once, unasked.
    pub fn kill(mut self) -> Ran {
        self.child.kill().expect("the process can be killed");
        self.finish()
    }

    fn finish(mut self) -> Ran {
        let status = self.child.wait().expect("the process can be waited for");
        // A program may leave its input unread; that is no failure.
        self.input.take().map(JoinHandle::join);
        let text = |reader: Option<JoinHandle<String>>| {
            reader
                .map(|it| it.join().expect("a reader"))
                .unwrap_or_default()
        };
        Ran {
            status: status.code().unwrap_or(-1),
            stdout: text(self.stdout.take()),
            stderr: text(self.stderr.take()),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Ran {
    /// Panics with everything that was said unless the status is `expected`
    /// and nothing panicked.
    #[track_caller]
    pub fn exits(self, expected: i32) -> Self {
        assert!(!self.stderr.contains("panicked at"), "a panic:\n{self}");
        assert_eq!(self.status, expected, "the exit status, with\n{self}");
        self
    }

    /// Panics unless standard error has each of the texts.
    #[track_caller]
    pub fn complains_of<S: AsRef<str>>(self, texts: impl IntoIterator<Item = S>) -> Self {
        for text in texts {
            let text = text.as_ref();
            assert!(
                self.stderr.contains(text),
                "no `{text}` in standard error, with\n{self}"
            );
        }
        self
    }

    /// Standard output as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|error| panic!("standard output is not JSON: {error}, with\n{self}"))
    }
}

impl std::fmt::Display for Ran {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            status,
            stdout,
            stderr,
        } = self;
        write!(
            f,
            "--- status {status}\n--- stdout\n{stdout}\n--- stderr\n{stderr}"
        )
    }
}

fn feed(mut stdin: ChildStdin, input: Vec<u8>) -> JoinHandle<()> {
    thread::spawn(move || drop(stdin.write_all(&input)))
}

fn drain(mut output: impl Read + Send + 'static) -> JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = output.read_to_end(&mut bytes);
        String::from_utf8_lossy(&bytes).into_owned()
    })
}
