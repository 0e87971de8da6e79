//! A web server on loopback for a written folder: right media types, no
//! cache, what `_headers` shares with other sites, a list of what was asked
//! for, a gate that holds chosen files back until the test opens it, and a
//! network that is gone when the test says so.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{StatusCode, Uri, header};
use axum::response::Response;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;

/// A running server; it stops when dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    runtime: Mutex<Option<Runtime>>,
}

struct Shared {
    folder: PathBuf,
    held: fn(&str) -> bool,
    open: watch::Sender<bool>,
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
        let shared = Arc::new(Shared {
            folder: folder.to_owned(),
            held,
            open: watch::Sender::new(false),
            asked: Mutex::default(),
        });
        let mut builder = Builder::new_multi_thread();
        let runtime = builder.worker_threads(1).enable_all().build();
        let runtime = runtime.expect("a thread for the server");
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"));
        let listener = listener.expect("a free port");
        let address = listener.local_addr().expect("it listens");
        let router = Router::new().fallback(answer);
        let served = axum::serve(listener, router.with_state(Arc::clone(&shared)));
        runtime.spawn(async { served.await });
        Self {
            address,
            shared,
            runtime: Mutex::new(Some(runtime)),
        }
    }

    /// The address of a path, which begins with `/`.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Opens the gate: what was held is answered.
    pub fn open(&self) {
        self.shared.open.send_replace(true);
    }

    /// Closes it again.
    pub fn close(&self) {
        self.shared.open.send_replace(false);
    }

    /// From now on nobody is there: connections break, and new ones are
    /// refused.
    pub fn disconnect(&self) {
        let runtime = self.runtime.lock().expect("no panic in the server").take();
        if let Some(runtime) = runtime {
            runtime.shutdown_background();
        }
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
        self.disconnect();
    }
}

async fn answer(State(shared): State<Arc<Shared>>, uri: Uri) -> Response {
    let path = uri.path();
    shared
        .asked
        .lock()
        .expect("no panic in the server")
        .push(path.to_owned());
    if (shared.held)(path) {
        let opened = shared.open.subscribe().wait_for(|open| *open).await.is_ok();
        assert!(opened, "the gate is there as long as the server");
    }
    let Some(file) = shared.find(path) else {
        let mut response = Response::new(Body::from("not found"));
        *response.status_mut() = StatusCode::NOT_FOUND;
        return response;
    };
    let mut response = Response::builder()
        .header(header::CONTENT_TYPE, media_type(&file))
        .header(header::CACHE_CONTROL, "no-store");
    if shared.is_shared(path) {
        response = response.header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
    let text = fs::read(&file).expect("a file can be read");
    response.body(Body::from(text)).expect("valid headers")
}

impl Shared {
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
