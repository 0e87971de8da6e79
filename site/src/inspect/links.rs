//! The links and images of a page as JSON, with where they lead.

use std::ops::Range;

use serde_json::{Value, json};

use super::Subject;
use super::places::Places;
use crate::markdown::{ImageRecord, LinkRecord, Target, classify};
use crate::page::{self, Link};
use crate::render;

/// A link.
pub(super) fn link(subject: &Subject, link: &LinkRecord, places: &Places) -> Value {
    let (kind, address) = if link.email {
        ("external", Some(format!("mailto:{}", link.target)))
    } else {
        address(subject, &link.target, &link.span)
    };
    json!({
        "target": link.target,
        "text": link.text,
        "kind": kind,
        "address": address,
        "place": places.of(&link.span),
    })
}

/// An image.
pub(super) fn image(subject: &Subject, image: &ImageRecord, places: &Places) -> Value {
    let (kind, address) = address(subject, &image.target, &image.span);
    json!({
        "target": image.target,
        "alt": image.alt,
        "kind": kind,
        "address": address,
        "place": places.of(&image.span),
    })
}

/// What kind of link it is, and its address on the site.
fn address(subject: &Subject, target: &str, span: &Range<usize>) -> (&'static str, Option<String>) {
    match classify(target) {
        Target::Empty => return ("empty", None),
        Target::Unsafe(_) => return ("unsafe", None),
        Target::External => return ("external", Some(target.to_owned())),
        Target::Internal if target.starts_with('#') => return ("anchor", Some(target.to_owned())),
        Target::Internal => {}
    }
    let (path, rest) = target.split_at(target.find(['#', '?']).unwrap_or(target.len()));
    let absolute = subject.page.resolve(path);
    let file = render::is_file(&absolute);
    let Some(((_, locale), targets)) = subject.site.zip(subject.targets) else {
        return if path.is_empty() {
            ("internal", Some(target.to_owned()))
        } else if file {
            ("file", Some(absolute + rest))
        } else {
            let name = absolute.trim_matches('/').trim_end_matches(".md");
            ("internal", Some(page::site_path(name).0 + rest))
        };
    };
    let link = Link {
        target: target.to_owned(),
        span: span.clone(),
    };
    let address = render::link_address(targets, locale, subject.page, &link);
    // A page may be named like a file; its address is that of a folder.
    let is_page = address.split(['#', '?']).next();
    let is_page = is_page.is_some_and(|it| it.ends_with('/'));
    let kind = if file && !is_page { "file" } else { "internal" };
    (kind, Some(address))
}
