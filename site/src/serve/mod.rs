//! The live site: `live` holds what is served and rebuilds it, `watch` tells
//! it when, `http` answers browsers. The site is the one that `site build`
//! writes, with one script more, which reloads the page when it changes and
//! shows what is wrong.

mod http;
mod live;
mod watch;

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;

use crate::commands::Sources;
use crate::diagnostic::Diagnostic;
use crate::load::{reason, shown};

use live::Live;

/// How many ports are tried when the first is taken.
const PORTS: u16 = 100;

/// Serves until the process is stopped.
pub fn run(sources: &Sources, port: u16) -> Result<(), Box<Diagnostic>> {
    if !sources.content.is_dir() {
        return Err(Box::new(
            Diagnostic::error(
                "content-missing",
                format!("there is no folder `{}`", shown(&sources.content)),
            )
            .help("name the content folder with `--content DIR`"),
        ));
    }
    let live = Arc::new(Live::default());
    // The watcher comes first, so that no change is missed while building.
    let changes = watch::watch(&sources.content).map_err(Box::new)?;
    let built = live.rebuild(sources);
    let listener = listen(port).map_err(Box::new)?;
    let address = listener
        .local_addr()
        .map_or_else(|_| String::new(), |address| address.to_string());
    eprintln!(
        "serving {} pages in {} languages on http://{address}/ (built in {} ms; a change in {} is shown at once; Ctrl-C stops)",
        built.pages,
        built.languages,
        built.time.as_millis(),
        shown(&sources.content),
    );
    std::thread::scope(|scope| {
        let live = &live;
        scope.spawn(move || {
            while changes.wait() {
                let built = live.rebuild(sources);
                if built.changed > 0 || built.problems {
                    eprintln!(
                        "rebuilt in {} ms: {} files changed",
                        built.time.as_millis(),
                        built.changed
                    );
                }
            }
        });
        http::serve(listener, live).map_err(|error| {
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
