//! `site serve` as a running process: its address, what it says, and an end
//! when the test ends.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use crate::project;
use crate::wait::within;

/// The first start compiles the calculator.
const LONGEST_START: Duration = Duration::from_mins(10);

/// A running `site serve`; dropping it ends it.
pub struct Serve {
    child: Child,
    said: Arc<Mutex<String>>,
    url: String,
}

impl Serve {
    /// Starts it and waits until it says where it serves. Without a `port` it
    /// takes its own default.
    #[track_caller]
    pub fn start(content: &Path, port: Option<u16>) -> Self {
        let mut command = Command::new(project::binary());
        command.current_dir(project::root()).env("NO_COLOR", "1");
        command.arg("serve").arg("--content").arg(content);
        if let Some(port) = port {
            command.arg("--port").arg(port.to_string());
        }
        Self::run(&mut command)
    }

    /// Starts another copy of the program, with no tool to be found.
    #[track_caller]
    pub fn alone(program: &Path, folder: &Path) -> Self {
        let mut command = Command::new(program);
        command.env_clear().env("PATH", "").env("NO_COLOR", "1");
        command.env("CARGO_TARGET_DIR", folder.join("no-target"));
        command.current_dir(folder).arg("serve");
        Self::run(&mut command)
    }

    #[track_caller]
    fn run(command: &mut Command) -> Self {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("site starts");
        let said = Arc::default();
        collect(child.stdout.take().expect("a pipe"), &said);
        collect(child.stderr.take().expect("a pipe"), &said);
        let mut serve = Self {
            child,
            said,
            url: String::new(),
        };
        serve.url = within(LONGEST_START, "the address of `site serve`", || {
            serve.address()
        });
        serve
    }

    /// The address of a path, which begins with `/`.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// The port that it serves on.
    pub fn port(&self) -> u16 {
        let port = self.url.rsplit(':').next().and_then(|it| it.parse().ok());
        port.expect("the address has a port")
    }

    /// Everything it has said so far, on both outputs.
    pub fn said(&self) -> String {
        self.said.lock().expect("no panic in a reader").clone()
    }

    fn address(&mut self) -> Result<String, String> {
        const START: &str = "http://127.0.0.1:";
        let said = self.said();
        if let Ok(Some(status)) = self.child.try_wait() {
            panic!("site serve ended with {status}:\n{said}");
        }
        let (_, rest) = said.split_once(START).ok_or("it has not said it")?;
        let port: String = rest.chars().take_while(char::is_ascii_digit).collect();
        Ok(format!("{START}{port}"))
    }
}

impl Drop for Serve {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn collect(output: impl Read + Send + 'static, said: &Arc<Mutex<String>>) {
    let said = Arc::clone(said);
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            let _ = writeln!(said.lock().expect("no panic in a reader"), "{line}");
        }
    });
}
