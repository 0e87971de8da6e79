//! Videos: no request to anybody before the reader asks for one. A `YouTube`
//! video is a link; a file of the site's own has the browser's controls and
//! loads nothing until it is played.

use super::Output;
use crate::markdown::{Target, classify, escape_attribute, escape_text, host};

/// A video on another site, as a link.
pub(crate) fn external(url: &str, out: &mut Output) {
    if classify(url) != Target::External {
        return;
    }
    out.html.push_str("<span class=\"video-link\"><a href=\"");
    escape_attribute(out.html, url);
    out.html.push_str("\">");
    escape_text(
        out.html,
        &out.words
            .with("external-video", &[("host", host(url).unwrap_or(url))]),
    );
    out.html.push_str("</a></span>\n");
}

/// The opening tag of a video of the site's own.
pub(crate) fn open(repeat: bool, out: &mut Output) {
    out.html
        .push_str("<video controls muted playsinline preload=\"none\"");
    out.html.push_str(if repeat { " loop>" } else { ">" });
}

/// One file of a video.
pub(crate) fn source(src: &str, kind: Option<&str>, out: &mut Output) {
    if matches!(classify(src), Target::Empty | Target::Unsafe(_)) {
        return;
    }
    out.html.push_str("<source src=\"");
    escape_attribute(out.html, src);
    if let Some(kind) = kind {
        out.html.push_str("\" type=\"");
        escape_attribute(out.html, kind);
    }
    out.html.push_str("\">");
}
