//! A web server on loopback for a written folder: right media types, no
//! cache, what `_headers` shares with other sites, a list of what was asked
//! for, a gate that holds chosen files back until the test opens it, and a
//! network that is gone when the test says so.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};

use tiny_http::{Header, Request, Response};

/// A running server; it stops when dropped.
pub struct Server {
    http: Arc<tiny_http::Server>,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

struct Shared {
    folder: PathBuf,
    held: fn(&str) -> bool,
    open: Mutex<bool>,
    opened: Condvar,
    gone: AtomicBool,
    asked: Mutex<Vec<String>>,
}

impl Server {
    /// Serves a folder.
    pub fn start(folder: &Path) -> Self {
        Self::holding(folder, |_| false)
    }

    /// Serves a folder, but answers for a path that is `held` only once the
    /// gate is open.
    pub fn holding(folder: &Path, held: fn(&str) -> bool) -> Self {
        let http = Arc::new(tiny_http::Server::http("127.0.0.1:0").expect("a free port"));
        let shared = Arc::new(Shared {
            folder: folder.to_owned(),
            held,
            open: Mutex::new(false),
            opened: Condvar::new(),
            gone: AtomicBool::new(false),
            asked: Mutex::default(),
        });
        let (server, state) = (Arc::clone(&http), Arc::clone(&shared));
        let thread = thread::spawn(move || {
            for request in server.incoming_requests() {
                let state = Arc::clone(&state);
                // A held request must not hold the others.
                thread::spawn(move || state.answer(request));
            }
        });
        Self {
            http,
            shared,
            thread: Some(thread),
        }
    }

    /// The address of a path, which begins with `/`.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.http.server_addr())
    }

    /// Opens the gate: what was held is answered.
    pub fn open(&self) {
        self.shared.open();
    }

    /// Closes it again.
    pub fn close(&self) {
        *self.shared.open.lock().expect("no panic in the server") = false;
    }

    /// From now on nobody gets an answer that is one: what comes is no HTTP,
    /// and a browser takes that for a broken network.
    pub fn disconnect(&self) {
        self.shared.gone.store(true, Ordering::SeqCst);
    }

    /// Every path that was asked for so far, held ones too.
    pub fn asked(&self) -> Vec<String> {
        self.shared
            .asked
            .lock()
            .expect("no panic in the server")
            .clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.open();
        self.http.unblock();
        self.thread.take().map(JoinHandle::join);
    }
}

impl Shared {
    fn open(&self) {
        *self.open.lock().expect("no panic in the server") = true;
        self.opened.notify_all();
    }

    fn answer(&self, request: Request) {
        let path = request
            .url()
            .split(['?', '#'])
            .next()
            .unwrap_or_default()
            .to_owned();
        self.asked
            .lock()
            .expect("no panic in the server")
            .push(path.clone());
        if self.gone.load(Ordering::SeqCst) {
            let mut raw = request.into_writer();
            let _ = raw.write_all(b"no network\r\n").and_then(|()| raw.flush());
            return;
        }
        if (self.held)(&path) {
            let open = self.open.lock().expect("no panic in the server");
            drop(self.opened.wait_while(open, |open| !*open));
        }
        // A browser that has gone away is nobody's failure.
        let _ = match self.find(&path) {
            Some(file) => {
                let mut response =
                    Response::from_data(fs::read(&file).expect("a file can be read"))
                        .with_header(header("Content-Type", media_type(&file)))
                        .with_header(header("Cache-Control", "no-store"));
                if self.is_shared(&path) {
                    response.add_header(header("Access-Control-Allow-Origin", "*"));
                }
                request.respond(response)
            }
            None => request.respond(Response::from_string("not found").with_status_code(404)),
        };
    }

    /// Whether the site's `_headers` let pages of other sites load a path.
    fn is_shared(&self, path: &str) -> bool {
        let headers = fs::read_to_string(self.folder.join("_headers")).unwrap_or_default();
        let mut here = false;
        headers.lines().any(|line| {
            if line.starts_with('/') {
                here = match line.split_once('*') {
                    Some((before, behind)) => path.starts_with(before) && path.ends_with(behind),
                    None => path == line,
                };
            }
            here && line.trim() == "Access-Control-Allow-Origin: *"
        })
    }

    /// The file of a path: itself, or a folder's `index.html`.
    fn find(&self, path: &str) -> Option<PathBuf> {
        let inside = path.trim_start_matches('/');
        if inside.split('/').any(|part| part == "..") {
            return None;
        }
        let file = self.folder.join(inside);
        [file.clone(), file.join("index.html")]
            .into_iter()
            .find(|it| it.is_file())
    }
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("a valid header")
}

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|it| it.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("xml") => "application/xml",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
