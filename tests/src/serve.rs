//! `site serve` as a running process: its address, what it says, and an end
//! when the test ends.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use crate::project;
use crate::tree::Tree;
use crate::wait::{eventually, within};

/// The first start compiles the calculator.
const LONGEST_START: Duration = Duration::from_mins(10);

/// A running `site serve`; dropping it ends it.
pub struct Serve {
    child: Child,
    said: Arc<Mutex<String>>,
    url: String,
    agent: ureq::Agent,
    /// How often [`Self::settle`] was called.
    settled: AtomicUsize,
}

/// The page that [`Serve::settle`] writes.
const LAST: &str = "en/zz-last.md";

impl Serve {
    /// Starts it and waits until it says where it serves. Without a `port` it
    /// takes its own default.
    #[track_caller]
    pub fn start(content: &Path, port: Option<u16>) -> Self {
        let port = port.map(|port| port.to_string());
        let port = port.iter().flat_map(|port| ["--port", port]);
        Self::with(content, port)
    }

    /// The same with more arguments.
    #[track_caller]
    pub fn with<'a>(content: &Path, arguments: impl IntoIterator<Item = &'a str>) -> Self {
        let mut command = Command::new(project::binary());
        command.current_dir(project::root()).env("NO_COLOR", "1");
        command.arg("serve").arg("--content").arg(content);
        command.args(arguments);
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
            agent: ureq::Agent::config_builder()
                .proxy(None)
                .http_status_as_error(false)
                .max_redirects(0)
                .build()
                .into(),
            settled: AtomicUsize::new(0),
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

    /// The status and the bytes of the answer to a path.
    #[track_caller]
    pub fn get(&self, path: &str) -> (u16, Vec<u8>) {
        let answer = self.agent.get(self.url(path)).call();
        let mut answer = answer.unwrap_or_else(|error| panic!("{path}: {error}"));
        let bytes = answer
            .body_mut()
            .with_config()
            .limit(u64::MAX)
            .read_to_vec();
        (answer.status().as_u16(), bytes.expect("a whole answer"))
    }

    /// What the answer says in a header.
    #[track_caller]
    pub fn header(&self, path: &str, name: &str) -> Option<String> {
        let answer = self.agent.get(self.url(path)).call();
        let answer = answer.unwrap_or_else(|error| panic!("{path}: {error}"));
        let value = answer.headers().get(name)?.to_str().ok()?;
        Some(value.to_owned())
    }

    /// The text of the answer.
    #[track_caller]
    pub fn text(&self, path: &str) -> String {
        String::from_utf8_lossy(&self.get(path).1).into_owned()
    }

    /// Waits until every change of the content so far has been taken over and
    /// the whole site is checked. Writes a page of its own to see that: events
    /// of one folder come in their order.
    #[track_caller]
    pub fn settle(&self, content: &Tree) -> Value {
        let number = self.settled.fetch_add(1, Ordering::Relaxed);
        let mark = format!("Last change number {number}.");
        let text = format!("---\ntitle: Last\ndescription: The last.\n---\n\n{mark}\n");
        content.write(LAST, text);
        eventually("the last change to be served", || {
            let served = self.text("/en/zz-last/").contains(&mark);
            served.then_some(()).ok_or_else(|| self.said())
        });
        eventually("the site to be checked", || {
            let state = self.text("/_site/settled");
            let state: Value = serde_json::from_str(&state).map_err(|error| error.to_string())?;
            let settled = state["settled"] == true;
            settled
                .then(|| state.clone())
                .ok_or_else(|| state.to_string())
        })
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
