//! The part of the writer that writes links and images.

use std::ops::Range;

use pulldown_cmark::LinkType;

use super::html::escape_attribute;
use super::links::{Target, classify};
use super::writer::{OpenLink, Writer};
use crate::diagnostic::Diagnostic;
use crate::page::{EmptyLink, Link, Slot};

impl Writer<'_> {
    pub(super) fn start_link(
        &mut self,
        kind: LinkType,
        target: &str,
        title: &str,
        range: &Range<usize>,
    ) {
        let span = self.file(range);
        if self.column > 0
            && let Some(cell) = self.cell()
        {
            cell.link.get_or_insert_with(|| target.to_owned());
        }
        let mut link = OpenLink {
            empty: None,
            written: true,
        };
        self.push("<a");
        match if kind == LinkType::Email {
            Target::External
        } else {
            classify(target)
        } {
            Target::External => {
                self.push(" href=\"");
                if kind == LinkType::Email {
                    self.push("mailto:");
                }
                escape_attribute(&mut self.out.body.html, target.trim());
                self.push("\"");
            }
            Target::Internal => {
                self.push(" href=\"");
                self.internal(target, span);
                self.push("\"");
            }
            Target::Empty => {
                link.empty = Some((span, self.text.len(), self.collects));
                self.collects = true;
            }
            Target::Unsafe(scheme) => {
                self.out.diagnostics.push(
                    Diagnostic::error("unsafe-link", format!("links that begin with `{}` are not allowed", scheme.escape_debug()))
                        .at(self.source, span, "its text is shown without the link")
                        .help("link to an http:, https:, mailto: or tel: address or to a path of the site"),
                );
                let opened = self.out.body.html.len() - "<a".len();
                self.out.body.html.truncate(opened);
                link.written = false;
            }
        }
        if link.written {
            self.attributes(range, "a");
            if !title.is_empty() {
                self.push(" title=\"");
                escape_attribute(&mut self.out.body.html, title);
                self.push("\"");
            }
            self.push(">");
        }
        self.open_links.push(link);
    }

    pub(super) fn end_link(&mut self) {
        let Some(link) = self.open_links.pop() else {
            return;
        };
        if link.written {
            self.push("</a>");
        }
        if let Some((span, from, collected)) = link.empty {
            self.collects = collected;
            let text = self.text.get(from..).unwrap_or_default().trim();
            self.out.empty_links.push(EmptyLink {
                text: text.to_owned(),
                span,
            });
        }
    }

    pub(super) fn internal(&mut self, target: &str, span: Range<usize>) {
        self.slot(Slot::Href(self.out.links.len()));
        self.out.links.push(Link {
            target: target.trim().to_owned(),
            span,
        });
    }

    pub(super) fn start_image(&mut self, target: &str, range: &Range<usize>) {
        self.images = 1;
        let span = self.file(range);
        self.push("<img");
        self.attributes(range, "img");
        match classify(target) {
            Target::Internal => {
                self.push(" src=\"");
                self.internal(target, span);
                self.push("\"");
            }
            Target::External => {
                self.push(" src=\"");
                escape_attribute(&mut self.out.body.html, target.trim());
                self.push("\"");
            }
            Target::Empty | Target::Unsafe(_) => self.out.diagnostics.push(
                Diagnostic::error("unsafe-link", "this is not the address of an image")
                    .at(self.source, span, "")
                    .help("write the path of an image, such as /images/plan.png"),
            ),
        }
        self.push(" alt=\"");
    }
}
