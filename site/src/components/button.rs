//! `button`: a link that looks like a button. Its text is its `label`, or
//! else its content.

use super::{Output, Prop, PropKind, Schema, choice, icons, link, text_prop};
use crate::diagnostic::Diagnostic;
use crate::markdown::escape_text;
use crate::mdc::Component;

const VARIANTS: &[&str] = &["solid", "outline"];

pub(super) const SCHEMA: Schema = Schema {
    name: "button",
    props: &[
        Prop::required("to", PropKind::Link),
        Prop::new("label", PropKind::Text),
        Prop::new("target", PropKind::OneOf(link::TARGETS)),
        Prop::new("icon", PropKind::Icon),
        Prop::new("variant", PropKind::OneOf(VARIANTS)),
    ],
    open: |component, out| {
        out.html.push_str("<div class=\"button-line\">");
        open(component, out);
    },
    close: |component, out| {
        close(component, out);
        out.html.push_str("</div>\n");
    },
    inline: Some((open, close)),
};

fn class(component: &Component) -> &'static str {
    match choice(component, "variant", VARIANTS) {
        Some("outline") => "button button-outline",
        _ => "button button-solid",
    }
}

/// With a label the link is written whole, and content follows it.
fn open(component: &Component, out: &mut Output) {
    let linked = link::open(component, class(component), out);
    if linked {
        icons::put(component, out);
    }
    if let Some(label) = text_prop(component, "label") {
        escape_text(out.html, label);
        if linked {
            link::close(component, out);
        }
    }
}

fn close(component: &Component, out: &mut Output) {
    if text_prop(component, "label").is_some() || link::address(component).is_none() {
        return;
    }
    // What was written since: the last button's tag, unless another stands
    // in this one, which its end shows then.
    let begin = format!("<a class=\"{}\"", class(component));
    let content = out.html.rfind(&begin).map_or("", |at| &out.html[at..]);
    let problem = if content.contains("</a>") || content.contains("<a class=\"anchor\"") {
        Some((
            "button-content",
            "a button is a link, and has links in it",
            "take the links and headings out of it",
        ))
    } else if content
        .split('>')
        .skip(1)
        .all(|it| it.trim_start().starts_with('<') || it.trim().is_empty())
    {
        Some((
            "prop-missing",
            "this button has no text",
            "add `label: …` to its props, or write its text inside",
        ))
    } else {
        None
    };
    if let Some((code, message, help)) = problem {
        out.diagnostics.push(
            Diagnostic::error(code, message)
                .at(out.source, component.name_span.clone(), "")
                .help(help),
        );
    }
    link::close(component, out);
}
