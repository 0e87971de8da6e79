//! Who is answered. The server listens on this machine only, but pages of
//! others run in its browsers: by a name that leads here (DNS rebinding) they
//! could read the content, and by a form they could have something done. So
//! the name that was asked for must be this machine's, and who wants something
//! done must come from here.

use axum::http::{HeaderMap, HeaderName, header};

/// Names of this machine.
const NAMES: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

/// Whether a request asks for this machine by one of its names, and for this
/// port.
pub(super) fn is_for_us(headers: &HeaderMap, port: u16) -> bool {
    text(headers, &header::HOST).is_some_and(|host| is_ours(host, port))
}

/// Whether a request comes from a page of this server. A browser always says
/// where a request that acts comes from.
pub(super) fn is_from_us(headers: &HeaderMap, port: u16) -> bool {
    let origin = text(headers, &header::ORIGIN);
    let host = origin.and_then(|origin| origin.strip_prefix("http://"));
    host.is_some_and(|host| is_ours(host, port))
}

fn is_ours(host: &str, port: u16) -> bool {
    let (name, given) = match host.rsplit_once(':') {
        // The colons of an address stand between brackets.
        Some((name, given)) if !given.ends_with(']') => (name, given.parse().ok()),
        _ => (host, Some(80)),
    };
    given == Some(port) && NAMES.iter().any(|ours| ours.eq_ignore_ascii_case(name))
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    let mut all = headers.get_all(name).iter();
    match (all.next(), all.next()) {
        (Some(value), None) => value.to_str().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn only_names_of_this_machine_with_the_port_are_ours() {
        for host in [
            "localhost:8080",
            "LOCALHOST:8080",
            "127.0.0.1:8080",
            "[::1]:8080",
        ] {
            assert!(is_ours(host, 8080), "{host}");
        }
        for host in [
            "localhost",
            "localhost:8081",
            "localhost.example.com:8080",
            "example.com:8080",
            "127.0.0.1.example.com:8080",
            "127.0.0.1:8080:8080",
            "user@localhost:8080",
            "[::1]",
            "",
            ":8080",
        ] {
            assert!(!is_ours(host, 8080), "{host}");
        }
        assert!(is_ours("localhost", 80) && is_ours("[::1]", 80));
    }
}
