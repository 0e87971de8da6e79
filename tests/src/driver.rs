//! Chromedriver as a process, and the WebDriver protocol to it: one session
//! of headless Chromium. It knows no page; `browser` does.
//!
//! <https://www.w3.org/TR/webdriver2/> has the commands and their shapes.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use ureq::Agent;

/// Chromium keeps to loopback, and to a profile of its own.
const ARGUMENTS: [&str; 11] = [
    "--headless",
    "--no-sandbox", // the tests may run as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-proxy-server",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--lang=en-US", // the order in which a date field takes its parts
];

/// A session; dropping it closes the browser and ends chromedriver.
pub struct Session {
    agent: Agent,
    url: String,
    driver: Driver,
    /// Removed after the browser is gone.
    profile: TempDir,
}

struct Driver(Child);

impl Session {
    /// Starts chromedriver on a free port and Chromium with an empty profile.
    ///
    /// `load` is when opening a page counts as done: WebDriver's page load
    /// strategy, `normal` or `none`.
    pub fn start(load: &str) -> Self {
        let (driver, port) = Driver::start();
        let profile = TempDir::with_prefix("site-tests-profile-").expect("a temporary folder");
        let config = Agent::config_builder()
            .proxy(None)
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_mins(2)));
        let mut session = Self {
            agent: config.build().into(),
            url: format!("http://127.0.0.1:{port}"),
            driver,
            profile,
        };
        let mut arguments: Vec<String> = ARGUMENTS.map(String::from).into();
        arguments.push(format!(
            "--user-data-dir={}",
            session.profile.path().display()
        ));
        let reply = session.post(
            "/session",
            &json!({ "capabilities": { "alwaysMatch": {
                "pageLoadStrategy": load,
                "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
                "goog:chromeOptions": { "binary": chromium(), "args": arguments },
            } } }),
        );
        let id = reply.unwrap_or_else(|error| panic!("Chromium does not start: {error}"));
        let id = id["sessionId"]
            .as_str()
            .expect("a session has an id")
            .to_owned();
        session.url = format!("{}/session/{id}", session.url);
        session
    }

    /// A command that reads: the value, or WebDriver's error.
    pub fn get(&self, path: &str) -> Result<Value, String> {
        let reply = self.agent.get(format!("{}{path}", self.url)).call();
        value(reply)
    }

    /// A command that does something: the value, or WebDriver's error.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        let reply = self
            .agent
            .post(format!("{}{path}", self.url))
            .send_json(body);
        value(reply)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Chromium is chromedriver's child: it goes when its session does.
        let _ = self.agent.delete(&self.url).call();
        let _ = self.driver.0.kill();
        let _ = self.driver.0.wait();
    }
}

impl Driver {
    fn start() -> (Self, u16) {
        let program = env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let mut child = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}; use tests/run", program.display()));
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let driver = Self(child);
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
            line.split_once("started successfully on port ")?
                .1
                .trim_end_matches('.')
                .parse()
                .ok()
        });
        // What else it says is read, so that the pipe never fills.
        thread::spawn(move || lines.for_each(drop));
        (driver, port.expect("chromedriver names its port"))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn value(reply: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Value, String> {
    let mut reply = reply.map_err(|error| format!("chromedriver does not answer: {error}"))?;
    let body: Value = reply
        .body_mut()
        .read_json()
        .map_err(|error| error.to_string())?;
    if reply.status().is_success() {
        Ok(body["value"].clone())
    } else {
        Err(format!(
            "{}: {}",
            body["value"]["error"], body["value"]["message"]
        ))
    }
}

/// `CHROMIUM`, or the first Chromium on the path.
fn chromium() -> PathBuf {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let path = env::var_os("PATH").unwrap_or_default();
    let found = || env::split_paths(&path).flat_map(|folder| names.map(|name| folder.join(name)));
    env::var_os("CHROMIUM").map_or_else(
        || {
            found()
                .find(|it| it.is_file())
                .expect("no Chromium on the path; use tests/run")
        },
        PathBuf::from,
    )
}
