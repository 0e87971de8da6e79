//! Answers browsers: files of the live site, and a stream of events that says
//! when the page one looks at has changed.

use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Query, State};
use axum::http::{HeaderValue, Response, StatusCode, Uri, header};
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::routing::get;
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt as _};

use super::live::Live;
use crate::assets::RELOAD_PATH;

/// Serves until the process is stopped.
pub(super) fn serve(listener: TcpListener, live: &Arc<Live>) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .enable_time()
        .build()?;
    listener.set_nonblocking(true)?;
    let router = Router::new()
        .route("/_site/events", get(events))
        .fallback(get(file))
        .with_state(Arc::clone(live));
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, router).await
    })
}

/// What a page tells of itself when it asks for events.
#[derive(Deserialize)]
struct Looking {
    /// The page's path.
    path: String,
    /// The version of the site that it was served from.
    version: u64,
}

/// Two kinds of event: `problems`, with the text of all diagnostics, and
/// `change`, when the page itself is another one now.
async fn events(
    State(live): State<Arc<Live>>,
    Query(looking): Query<Looking>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut seen = looking.version;
    let stream = WatchStream::new(live.versions()).map(move |version| {
        let (changed, problems) = live.read(|served| {
            let file = find(&looking.path, |path| served.files.contains_key(path));
            let changed =
                file.is_none_or(|file| served.files.get(&file).is_some_and(|(_, at)| *at > seen));
            (changed, served.problems.clone())
        });
        seen = seen.max(version);
        // A page that is not there yet reloads whenever anything changes.
        let name = if changed && version > looking.version {
            "change"
        } else {
            "problems"
        };
        Ok(Event::default()
            .event(name)
            .json_data(problems)
            .unwrap_or_default())
    });
    Sse::new(stream).keep_alive(KeepAlive::default())
}

async fn file(State(live): State<Arc<Live>>, uri: Uri) -> Response<Body> {
    let path = uri.path();
    let version = live.version();
    live.read(|served| {
        let found = find(path, |file| served.files.contains_key(file));
        if let Some(file) = &found
            && file.ends_with("/index.html")
            && !path.ends_with('/')
            && !path.ends_with("index.html")
        {
            return redirect(&format!("{path}/"));
        }
        let locale = path
            .trim_start_matches('/')
            .split('/')
            .next()
            .unwrap_or_default();
        let not_found = format!("{locale}/404.html");
        let (status, name) = match found {
            Some(file) => (StatusCode::OK, file),
            None => (StatusCode::NOT_FOUND, not_found),
        };
        match served.files.get(&name) {
            Some((bytes, _)) => answer(status, &name, bytes, version),
            None if !served.files.contains_key("index.html") => {
                let page = format!(
                    "<!doctype html><title>…</title><script src=\"/{RELOAD_PATH}\" defer></script>"
                );
                answer(
                    StatusCode::OK,
                    "index.html",
                    &page.into_bytes().into(),
                    version,
                )
            }
            None => (StatusCode::NOT_FOUND, "There is no such page.").into_response(),
        }
    })
}

/// The file for a path: itself, or the page in that folder.
fn find(path: &str, exists: impl Fn(&str) -> bool) -> Option<String> {
    let path = percent_decode_str(path.trim_start_matches('/')).decode_utf8_lossy();
    let folder = path.trim_end_matches('/');
    let page = if folder.is_empty() {
        "index.html".to_owned()
    } else {
        format!("{folder}/index.html")
    };
    [path.into_owned(), page]
        .into_iter()
        .find(|file| exists(file))
}

fn redirect(to: &str) -> Response<Body> {
    let mut response = StatusCode::TEMPORARY_REDIRECT.into_response();
    if let Ok(location) = HeaderValue::from_str(to) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}

fn answer(status: StatusCode, name: &str, bytes: &Arc<[u8]>, version: u64) -> Response<Body> {
    let extension = name.rsplit('.').next().unwrap_or_default();
    let kind = media_type(extension);
    // A page says which version it is from, so that no change is missed
    // between its loading and its listening.
    let body = match std::str::from_utf8(bytes) {
        Ok(text) if extension == "html" => {
            Body::from(text.replacen(RELOAD_PATH, &format!("{RELOAD_PATH}?version={version}"), 1))
        }
        _ => Body::from(bytes.to_vec()),
    };
    let cache = if name.starts_with("assets/") {
        "max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    (
        status,
        [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, cache)],
        body,
    )
        .into_response()
}

fn media_type(extension: &str) -> &'static str {
    match extension {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "ico" => "image/x-icon",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "xml" => "application/xml",
        "txt" | "md" | "ts" => "text/plain; charset=utf-8",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}
