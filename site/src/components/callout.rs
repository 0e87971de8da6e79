//! `callout`: a boxed aside with an icon and, where it has a `to`, a link.

use super::{Output, Prop, PropKind, Schema, icons, prop, text_prop};
use crate::markdown::{Target, classify, escape_attribute, escape_text, host};
use crate::mdc::Component;
use crate::page::{Link, Slot};

const TYPES: &[&str] = &["note", "tip", "warning", "danger"];

pub(super) const SCHEMA: Schema = Schema {
    name: "callout",
    props: &[
        Prop {
            name: "icon",
            kind: PropKind::Text,
        },
        Prop {
            name: "to",
            kind: PropKind::Link,
        },
        Prop {
            name: "target",
            kind: PropKind::OneOf(&["_blank", "_self"]),
        },
        Prop {
            name: "type",
            kind: PropKind::OneOf(TYPES),
        },
    ],
    open,
    close,
};

/// The type that was written, or what the icon says.
fn kind(component: &Component) -> &'static str {
    let written =
        text_prop(component, "type").and_then(|kind| TYPES.iter().find(|known| **known == kind));
    match written {
        Some(kind) => kind,
        None => icons::kind(text_prop(component, "icon").unwrap_or_default()),
    }
}

fn open(component: &Component, out: &mut Output) {
    let kind = kind(component);
    out.html.push_str("<aside class=\"callout callout-");
    out.html.push_str(kind);
    out.html.push_str("\" aria-label=\"");
    let label = out.words.get(match kind {
        "tip" => "callout-tip",
        "warning" => "callout-warning",
        "danger" => "callout-danger",
        _ => "callout-note",
    });
    escape_attribute(out.html, &label);
    out.html.push_str("\">\n");
    out.html
        .push_str(icons::svg(text_prop(component, "icon").unwrap_or(kind)));
    out.html.push_str("<div class=\"callout-body\">\n");
}

fn close(component: &Component, out: &mut Output) {
    let node = prop(component, "to");
    if let Some((to, span)) = node.and_then(|node| Some((node.text()?, &node.span))) {
        let new_tab = text_prop(component, "target") == Some("_blank");
        match classify(to) {
            Target::External => {
                out.html.push_str("<p class=\"callout-link\"><a href=\"");
                escape_attribute(out.html, to);
                out.html.push('"');
            }
            Target::Internal => {
                out.html.push_str("<p class=\"callout-link\"><a href=\"");
                out.slots
                    .push((out.html.len(), Slot::Href(out.links.len())));
                out.links.push(Link {
                    target: to.to_owned(),
                    span: span.clone(),
                });
                out.html.push('"');
            }
            Target::Empty | Target::Unsafe(_) => {
                out.html.push_str("</div>\n</aside>\n");
                return;
            }
        }
        if new_tab {
            out.html.push_str(" target=\"_blank\" rel=\"noopener\"");
        }
        out.html.push('>');
        let shown = host(to).unwrap_or(to);
        escape_text(
            out.html,
            &out.words.with("callout-open", &[("host", shown)]),
        );
        if new_tab {
            out.html.push_str("<span class=\"visually-hidden\"> ");
            escape_text(out.html, &out.words.get("opens-in-new-tab"));
            out.html.push_str("</span>");
        }
        out.html.push_str("</a></p>\n");
    }
    out.html.push_str("</div>\n</aside>\n");
}
