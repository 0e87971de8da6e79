//! Videos: no request to anybody before the reader asks for one. A `YouTube`
//! video is a link; a file of the site's own has the browser's controls and
//! loads nothing until it is played.

use std::ops::Range;

use super::Output;
use crate::diagnostic::Diagnostic;
use crate::markdown::{Target, classify, escape_attribute, escape_text, host};
use crate::page::{Link, Slot};

/// A video on another site, as a link.
pub(crate) fn external(url: &str, span: Range<usize>, out: &mut Output) {
    if classify(url) != Target::External {
        return refuse(url, span, "write `url=\"https://…\"`", out);
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
pub(crate) fn source(src: &str, kind: Option<&str>, span: Range<usize>, out: &mut Output) {
    match classify(src) {
        Target::Empty | Target::Unsafe(_) => {
            return refuse(src, span, "write `src=\"/videos/tour.mp4\"`", out);
        }
        Target::External => {
            out.html.push_str("<source src=\"");
            escape_attribute(out.html, src);
        }
        Target::Internal => {
            out.html.push_str("<source src=\"");
            out.slots
                .push((out.html.len(), Slot::Href(out.links.len())));
            out.links.push(Link {
                target: src.to_owned(),
                span,
            });
        }
    }
    if let Some(kind) = kind {
        out.html.push_str("\" type=\"");
        escape_attribute(out.html, kind);
    }
    out.html.push_str("\">");
}

fn refuse(address: &str, span: Range<usize>, help: &str, out: &mut Output) {
    let message = format!("`{}` is not the address of a video", address.escape_debug());
    out.diagnostics.push(
        Diagnostic::error("unsafe-link", message)
            .at(out.source, span, "left out")
            .help(help),
    );
}
