//! `youtube`: a link to a video, by its address or its id. Nothing is asked
//! of the other site before the reader follows it.

use std::ops::Range;

use super::{Output, Prop, PropKind, Schema, prop, text_prop, video};
use crate::diagnostic::Diagnostic;
use crate::markdown::{Target, classify};
use crate::mdc::Component;

pub(super) const SCHEMA: Schema = Schema {
    name: "youtube",
    props: &[
        Prop::new("url", PropKind::Elsewhere),
        Prop::new("id", PropKind::Setting),
        Prop::new("video-id", PropKind::Setting),
        Prop::new("title", PropKind::Text),
    ],
    open: |component, out| {
        let begin = out.html.len();
        out.html.push_str("<p>");
        open(component, out);
        if out.html.ends_with("<p>") {
            out.html.truncate(begin);
        } else {
            out.html.push_str("</p>\n");
        }
    },
    close: super::nothing,
    inline: Some((open, super::nothing)),
};

fn open(component: &Component, out: &mut Output) {
    let title = text_prop(component, "title");
    match address(component) {
        Address::Known(url) => video::link(&url, title, out),
        Address::Reported => {}
        Address::NoId(span) => out.diagnostics.push(
            Diagnostic::error("prop-value", "this is not the id of a video")
                .at(out.source, span, "left out")
                .help("write the letters and digits that follow `v=` in its address"),
        ),
        Address::Missing => out.diagnostics.push(
            Diagnostic::error("prop-missing", "`youtube` has no `url` and no `id`")
                .at(out.source, component.name_span.clone(), "left out")
                .help("add `url: https://…` to its props"),
        ),
    }
}

enum Address {
    Known(String),
    /// One that its kind refuses.
    Reported,
    NoId(Range<usize>),
    Missing,
}

fn address(component: &Component) -> Address {
    if let Some(url) = prop(component, "url") {
        return match url.text().map(|url| (url, classify(url))) {
            Some((url, Target::External)) => Address::Known(url.to_owned()),
            _ => Address::Reported,
        };
    }
    let Some(node) = prop(component, "id").or_else(|| prop(component, "video-id")) else {
        return Address::Missing;
    };
    match node.text() {
        Some(id) if is_id(id) => Address::Known(format!("https://www.youtube.com/watch?v={id}")),
        Some(_) => Address::NoId(node.span.clone()),
        None => Address::Reported,
    }
}

fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}
