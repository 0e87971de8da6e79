//! The live site: the one that `site build` writes, with one script and one
//! style more, which bring a page up to date in the browser and show what is
//! wrong with the content.
//!
//! `watch` tells which files have changed and `workshop` reads them again
//! (`last_good` holds broken ones back); `state` is the site that comes of it,
//! `checks` what is checked of it. `live` keeps the pages that were asked for
//! and checks the whole site in the background. `http` answers browsers
//! (`guard` decides whom), `files` finds what is at an address, `panel` writes
//! what the page says of problems, and `editor` opens places in them.

mod checks;
mod editor;
mod files;
mod guard;
mod http;
mod last_good;
mod live;
mod panel;
mod review;
mod state;
mod watch;
mod workshop;

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Instant;

use crate::commands::Sources;
use crate::diagnostic::Diagnostic;
use crate::load::{reason, shown};

pub use editor::Editor;
use live::Live;
use workshop::Workshop;

/// The script that changes pages and shows problems, and the panel's look.
const SCRIPT: &str = include_str!("../../assets/live.js");
const STYLE: &str = include_str!("../../assets/live.css");

/// How many ports are tried when the first is taken.
const PORTS: u16 = 100;

/// Serves until the process is stopped.
pub fn run(sources: &Sources, port: u16, editor: Option<Editor>) -> Result<(), Box<Diagnostic>> {
    if !sources.content.is_dir() {
        return Err(Box::new(
            Diagnostic::error(
                "content-missing",
                format!("there is no folder `{}`", shown(&sources.content)),
            )
            .help("name the content folder with `--content DIR`"),
        ));
    }
    // The watcher comes first, so that no change is missed while building.
    let mut changes = watch::watch(&sources.content).map_err(Box::new)?;
    let (live, asked) = Live::new();
    let live = Arc::new(live);
    let mut workshop = Workshop::new(sources, &live);
    let started = Instant::now();
    workshop.start(&mut changes);
    let took = started.elapsed().as_millis();
    let listener = listen(port).map_err(Box::new)?;
    let address = listener
        .local_addr()
        .map_or_else(|_| String::new(), |address| address.to_string());
    let (pages, languages) = live.state().as_ref().map_or((0, 0), state::State::count);
    eprintln!(
        "serving {pages} pages in {languages} languages on http://{address}/ (read in {took} ms; a change in {} is shown at once; Ctrl-C stops)",
        shown(&sources.content),
    );
    let served = http::Served {
        live: Arc::clone(&live),
        counts: changes.counts(),
        content: sources.content.clone(),
        port: listener.local_addr().map_or(port, |it| it.port()),
        editor,
    };
    std::thread::scope(|scope| {
        let live = &live;
        scope.spawn(move || live.check(&asked));
        scope.spawn(move || {
            while let Some(change) = changes.next() {
                let started = Instant::now();
                if workshop.take(change, &mut changes) {
                    let took = started.elapsed().as_secs_f64() * 1000.0;
                    eprintln!("read a change in {took:.1} ms");
                }
            }
        });
        http::serve(listener, served).map_err(|error| {
            Box::new(Diagnostic::error(
                "serve",
                format!("cannot serve: {}", reason(&error)),
            ))
        })
    })
}

/// The first free port from `port` on; port 0 is any.
fn listen(port: u16) -> Result<TcpListener, Diagnostic> {
    let last = if port == 0 {
        0
    } else {
        port.saturating_add(PORTS)
    };
    let mut error = None;
    for port in port..=last {
        match TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))) {
            Ok(listener) => return Ok(listener),
            Err(taken) => error = Some(taken),
        }
    }
    let why = error.map(|error| reason(&error)).unwrap_or_default();
    Err(Diagnostic::error(
        "serve-port",
        format!("no port from {port} to {last} on 127.0.0.1 is free: {why}"),
    )
    .help("name another one with `--port`"))
}
