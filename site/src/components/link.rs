//! The link of a component's `to` and `target`: an address of the site's own
//! is a slot, an unsafe one is no link at all (`schema` has said so by then).

use super::{Output, prop, text_prop};
use crate::markdown::{Target, classify, escape_attribute, escape_text, host};
use crate::mdc::Component;
use crate::page::{Link, Slot};

/// What `target` may be.
pub(super) const TARGETS: &[&str] = &["_blank", "_self"];

/// The component's address, where it has one that may be linked to.
pub(super) fn address(component: &Component) -> Option<&str> {
    let to = text_prop(component, "to")?;
    matches!(classify(to), Target::External | Target::Internal).then_some(to)
}

/// Writes the opening tag, with a class unless that is empty; says whether
/// there is a link, which [`close`] must end then.
pub(super) fn open(component: &Component, class: &str, out: &mut Output) -> bool {
    let (Some(to), Some(node)) = (address(component), prop(component, "to")) else {
        return false;
    };
    out.html.push_str("<a");
    if !class.is_empty() {
        out.html.push_str(" class=\"");
        out.html.push_str(class);
        out.html.push('"');
    }
    out.html.push_str(" href=\"");
    put(to, node.span.clone(), out);
    out.html.push('"');
    if new_tab(component) {
        out.html.push_str(" target=\"_blank\" rel=\"noopener\"");
    }
    out.html.push('>');
    true
}

/// Writes the closing tag.
pub(super) fn close(component: &Component, out: &mut Output) {
    if new_tab(component) {
        out.html.push_str("<span class=\"visually-hidden\"> ");
        escape_text(out.html, &out.words.get("opens-in-new-tab"));
        out.html.push_str("</span>");
    }
    out.html.push_str("</a>");
}

/// The whole link, as a paragraph that names where it leads.
pub(super) fn paragraph(component: &Component, class: &str, out: &mut Output) {
    let Some(to) = address(component) else {
        return;
    };
    out.html.push_str("<p class=\"");
    out.html.push_str(class);
    out.html.push_str("\">");
    open(component, "", out);
    let shown = host(to).unwrap_or(to);
    escape_text(
        out.html,
        &out.words.with("callout-open", &[("host", shown)]),
    );
    close(component, out);
    out.html.push_str("</p>\n");
}

/// Writes an address into the attribute that is open: that of another site as
/// it is, one of this site as a slot.
pub(super) fn put(target: &str, span: std::ops::Range<usize>, out: &mut Output) {
    if classify(target) == Target::Internal {
        out.slots
            .push((out.html.len(), Slot::Href(out.links.len())));
        out.links.push(Link {
            target: target.trim().to_owned(),
            span,
        });
    } else {
        escape_attribute(out.html, target);
    }
}

fn new_tab(component: &Component) -> bool {
    text_prop(component, "target") == Some("_blank")
}
