//! Answers browsers: files of the live site, a stream of events that says when
//! a page or its problems are others, and what the panel asks for.

use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Query, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt as _};

use super::editor::Editor;
use super::files::{self, At};
use super::live::Live;
use super::watch::Counts;
use super::{SCRIPT, STYLE, guard, panel, review};
use crate::assets::RELOAD_PATH;
use crate::render::headers::ALWAYS;

/// What the review view has beside the site's own.
const REVIEW_SCRIPT: &str = include_str!("../../assets/review.js");
const REVIEW_STYLE: &str = include_str!("../../assets/review.css");

/// What is served.
pub(super) struct Served {
    pub live: Arc<Live>,
    pub counts: Arc<Counts>,
    pub content: PathBuf,
    pub port: u16,
    pub editor: Option<Editor>,
}

/// Serves until the process is stopped.
pub(super) fn serve(listener: TcpListener, served: Served) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .enable_time()
        .build()?;
    listener.set_nonblocking(true)?;
    let served = Arc::new(served);
    let router = Router::new()
        .route("/_site/events", get(events))
        .route("/_site/settled", get(settled))
        .route("/_site/source", get(source))
        .route("/_site/open", post(open))
        .route("/_site/live.css", get(style))
        .route("/_site/live.js", get(script))
        .route("/_site/review.css", get(review_style))
        .route("/_site/review.js", get(review_script))
        .fallback(get(file))
        .layer(middleware::from_fn_with_state(Arc::clone(&served), ours))
        .with_state(served);
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, router).await
    })
}

/// Answers only who asks for this machine by its name.
async fn ours(State(served): State<Arc<Served>>, request: Request, next: Next) -> Response<Body> {
    if !guard::is_for_us(request.headers(), served.port) {
        let text = "Ask for this site by localhost or 127.0.0.1, with the port.";
        return (StatusCode::FORBIDDEN, text).into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    response
}

/// What a page tells of itself when it asks for events.
#[derive(Deserialize)]
struct Looking {
    /// Its address.
    path: String,
}

/// One kind of event, `news`: the mark of the page as it is now, and what the
/// panel says. The first comes at once.
async fn events(
    State(served): State<Arc<Served>>,
    Query(looking): Query<Looking>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut told = Value::Null;
    let stream = WatchStream::new(served.live.news()).filter_map(move |_| {
        let news = news(&served, &looking.path);
        if told == news {
            return None;
        }
        told = news;
        let event = Event::default().event("news").json_data(&told);
        Some(Ok(event.unwrap_or_default()))
    });
    Sse::new(stream).keep_alive(KeepAlive::default())
}

fn news(served: &Served, address: &str) -> Value {
    let mark = files::page(&served.live, address).map(|html| html.mark);
    let problems = served.live.problems();
    let state = served.live.state();
    let at = review::page(state.as_ref(), address);
    let at = at.unwrap_or_else(|| files::look(state.as_ref(), address));
    json!({
        "page": mark.unwrap_or_else(|| NO_PAGE.to_owned()),
        "problems": panel::values(state.as_ref(), &at, &problems, &served.content),
    })
}

/// The mark of an address that no page is at.
const NO_PAGE: &str = "none";

/// Whether all changes have been taken over and the whole site is checked:
/// for programs that wait for that.
async fn settled(State(served): State<Arc<Served>>) -> Json<Value> {
    let settled = served.counts.is_quiet() && served.live.is_checked();
    let problems = served.live.problems();
    let errors = problems.iter().filter(|it| it.is_error()).count();
    Json(json!({ "settled": settled, "errors": errors, "problems": problems.len() }))
}

#[derive(Deserialize)]
struct Place {
    file: String,
    #[serde(default)]
    line: usize,
    #[serde(default)]
    column: usize,
}

async fn source(State(served): State<Arc<Served>>, Query(place): Query<Place>) -> Response<Body> {
    match find_source(&served, &place.file) {
        Some(source) => {
            let kind = [(header::CONTENT_TYPE, media_type("txt"))];
            (kind, source.text.clone()).into_response()
        }
        None => (StatusCode::NOT_FOUND, "This is no file of the content.").into_response(),
    }
}

fn find_source(served: &Served, file: &str) -> Option<Arc<crate::diagnostic::Source>> {
    let problems = served.live.problems();
    panel::source(served.live.state().as_ref(), &problems, file)
}

/// Opens a place in the editor; without one, says so.
async fn open(
    State(served): State<Arc<Served>>,
    headers: HeaderMap,
    Query(place): Query<Place>,
) -> Response<Body> {
    if !guard::is_from_us(&headers, served.port) {
        return (StatusCode::FORBIDDEN, "Only pages of this site may ask.").into_response();
    }
    let Some(editor) = &served.editor else {
        return StatusCode::NO_CONTENT.into_response();
    };
    let Some(source) = find_source(&served, &place.file) else {
        return (StatusCode::NOT_FOUND, "This is no file of the content.").into_response();
    };
    let opened = std::fs::canonicalize(&source.path)
        .map_err(|error| crate::load::reason(&error))
        .and_then(|file| editor.open(&file, place.line.max(1), place.column.max(1)));
    match opened {
        Ok(()) => (StatusCode::ACCEPTED, "opened").into_response(),
        Err(why) => (StatusCode::INTERNAL_SERVER_ERROR, why).into_response(),
    }
}

/// Also before there is a site: it shows what is wrong.
async fn script() -> Response<Body> {
    answer(StatusCode::OK, "live.js", SCRIPT.as_bytes().to_vec())
}

async fn style() -> Response<Body> {
    answer(StatusCode::OK, "live.css", STYLE.as_bytes().to_vec())
}

async fn review_script() -> Response<Body> {
    answer(StatusCode::OK, "review.js", REVIEW_SCRIPT.into())
}

async fn review_style() -> Response<Body> {
    answer(StatusCode::OK, "review.css", REVIEW_STYLE.into())
}

async fn file(State(served): State<Arc<Served>>, uri: Uri) -> Response<Body> {
    let path = uri.path();
    if path.starts_with(review::ROOT)
        && let Some(html) = files::page(&served.live, path)
    {
        return html_answer(StatusCode::OK, &html.text, &html.mark);
    }
    let at = files::look(served.live.state().as_ref(), path);
    match at {
        At::Page(tag, page) => match served.live.page(&tag, &page) {
            Some(html) => html_answer(StatusCode::OK, &html.text, &html.mark),
            None => not_found(None),
        },
        At::File(name, bytes) => match std::str::from_utf8(&bytes) {
            Ok(text) if extension(&name) == "html" => html_answer(StatusCode::OK, text, NO_PAGE),
            _ => answer(StatusCode::OK, &name, bytes.to_vec()),
        },
        At::Folder => redirect(&format!("{path}/")),
        At::Nothing(page) => not_found(page.as_deref()),
        At::NoSite => {
            let page = format!(
                "<!doctype html><title>…</title><script src=\"/{RELOAD_PATH}\" defer></script>"
            );
            html_answer(StatusCode::OK, &page, NO_PAGE)
        }
    }
}

fn not_found(page: Option<&[u8]>) -> Response<Body> {
    match page.map(std::str::from_utf8) {
        Some(Ok(page)) => html_answer(StatusCode::NOT_FOUND, page, NO_PAGE),
        _ => (StatusCode::NOT_FOUND, "There is no such page.").into_response(),
    }
}

fn redirect(to: &str) -> Response<Body> {
    let mut response = StatusCode::TEMPORARY_REDIRECT.into_response();
    if let Ok(location) = HeaderValue::from_str(to) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}

/// A page says which one it is, so that no change is missed between its
/// loading and its listening.
fn html_answer(status: StatusCode, text: &str, mark: &str) -> Response<Body> {
    let text = text.replacen(RELOAD_PATH, &format!("{RELOAD_PATH}?page={mark}"), 1);
    answer(status, "page.html", text.into_bytes())
}

fn answer(status: StatusCode, name: &str, bytes: Vec<u8>) -> Response<Body> {
    let cache = if name.starts_with("assets/") {
        "max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let kind = media_type(extension(name));
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, cache)];
    (status, headers, bytes).into_response()
}

fn extension(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
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
