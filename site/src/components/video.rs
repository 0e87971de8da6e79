//! Videos: no request to anybody before the reader asks for one. A video on
//! another site is a link; a file of the site's own has the browser's controls
//! and loads nothing until it is played. `video` is the component, the rest is
//! for the tags that pages use.

use std::ops::Range;

use super::{Output, Prop, PropKind, Schema, link as address, prop, text_prop};
use crate::diagnostic::Diagnostic;
use crate::markdown::{Target, classify, escape_attribute, escape_text, host};
use crate::mdc::Component;

pub(super) const SCHEMA: Schema = Schema {
    name: "video",
    props: &[
        Prop::required("src", PropKind::Link),
        Prop::new("poster", PropKind::OwnFile),
        Prop::new("title", PropKind::Text),
    ],
    open: figure,
    close: super::nothing,
    inline: Some((player, super::nothing)),
};

/// The player, with its title under it.
fn figure(component: &Component, out: &mut Output) {
    let Some(title) = text_prop(component, "title") else {
        player(component, out);
        out.html.push('\n');
        return;
    };
    out.html.push_str("<figure class=\"video\">\n");
    player(component, out);
    out.html.push_str("\n<figcaption>");
    escape_text(out.html, title);
    out.html.push_str("</figcaption>\n</figure>\n");
}

fn player(component: &Component, out: &mut Output) {
    let Some(node) = prop(component, "src") else {
        return;
    };
    // An address that is none has been reported by its kind.
    let Some(src) = node
        .text()
        .filter(|src| matches!(classify(src), Target::External | Target::Internal))
    else {
        return;
    };
    out.html.push_str(PLAYER);
    let poster = prop(component, "poster").and_then(|node| Some((node.text()?, node)));
    if let Some((poster, node)) = poster
        && classify(poster) == Target::Internal
    {
        out.html.push_str(" poster=\"");
        address::put(poster, node.span.clone(), out);
        out.html.push('"');
    }
    if let Some(title) = text_prop(component, "title") {
        out.html.push_str(" aria-label=\"");
        escape_attribute(out.html, title);
        out.html.push('"');
    }
    out.html.push('>');
    source(src, None, node.span.clone(), out);
    out.html.push_str("</video>");
}

/// A video on another site, as a link.
pub(crate) fn external(url: &str, span: Range<usize>, out: &mut Output) {
    if classify(url) != Target::External {
        return refuse(url, span, "write `url=\"https://…\"`", out);
    }
    link(url, None, out);
    out.html.push('\n');
}

/// The link to a video on another site, by its title if it has one.
pub(super) fn link(url: &str, title: Option<&str>, out: &mut Output) {
    out.html.push_str("<span class=\"video-link\"><a href=\"");
    escape_attribute(out.html, url);
    out.html.push_str("\">");
    let host = ("host", host(url).unwrap_or(url));
    let text = match title {
        Some(title) => out
            .words
            .with("external-video-titled", &[("title", title), host]),
        None => out.words.with("external-video", &[host]),
    };
    escape_text(out.html, &text);
    out.html.push_str("</a></span>");
}

/// The opening tag of a player, as far as all have it.
const PLAYER: &str = "<video controls muted playsinline preload=\"none\"";

/// The opening tag of a video of the site's own.
pub(crate) fn open(repeat: bool, out: &mut Output) {
    out.html.push_str(PLAYER);
    out.html.push_str(if repeat { " loop>" } else { ">" });
}

/// One file of a video.
pub(crate) fn source(src: &str, kind: Option<&str>, span: Range<usize>, out: &mut Output) {
    match classify(src) {
        Target::Empty | Target::Unsafe(_) => {
            return refuse(src, span, "write `src=\"/videos/tour.mp4\"`", out);
        }
        Target::External | Target::Internal => {
            out.html.push_str("<source src=\"");
            address::put(src, span, out);
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
