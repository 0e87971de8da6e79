//! Diagnostics as people see them on a terminal, in the style of rustc, with
//! the source shown and the place marked. Colors are the caller's: the text
//! is styled, and `anstream` drops the styles where there is no terminal.

use std::fmt::Write as _;
use std::io::Write as _;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Place, Severity};

/// One diagnostic as text; `styled` puts ANSI colors in.
pub fn human(diagnostic: &Diagnostic, styled: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = Group::with_title(level.primary_title(&diagnostic.message).id(diagnostic.code));
    let mut rest = diagnostic.places.as_slice();
    let mut first_source = true;
    // The places of one file share a snippet; another file gets its own.
    while let Some(first) = rest.first() {
        let path = &first.source.path;
        let end = rest
            .iter()
            .position(|place| place.source.path != *path)
            .unwrap_or(rest.len());
        let (same, others) = rest.split_at(end);
        group = group.element(snippet(same, first_source));
        first_source = false;
        rest = others;
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help));
    }
    let renderer = if styled {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    renderer.decor_style(DecorStyle::Ascii).render(&[group])
}

fn snippet(places: &[Place], first_source: bool) -> Snippet<'_, Annotation<'_>> {
    let source = &places[0].source;
    let mut snippet = Snippet::source(source.text.as_str()).path(source.path.as_str());
    for (index, place) in places.iter().enumerate() {
        let kind = if first_source && index == 0 {
            AnnotationKind::Primary
        } else {
            AnnotationKind::Context
        };
        let mut annotation = kind.span(clamp(&source.text, place));
        if !place.label.is_empty() {
            annotation = annotation.label(&place.label);
        }
        snippet = snippet.annotation(annotation);
    }
    snippet
}

/// The renderer refuses spans outside the text or inside a character.
fn clamp(text: &str, place: &Place) -> std::ops::Range<usize> {
    let boundary = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = boundary(place.span.start);
    start..boundary(place.span.end).max(start)
}

/// The closing line: how many errors and warnings.
pub fn summary(diagnostics: &[Diagnostic]) -> String {
    let count = |severity| {
        diagnostics
            .iter()
            .filter(|d| d.severity == severity)
            .count()
    };
    let plural =
        |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    let mut text = plural(count(Severity::Error), "error");
    let _ = write!(text, ", {}", plural(count(Severity::Warning), "warning"));
    text
}

/// Prints every diagnostic and the summary on standard error; nothing when
/// there is nothing to say. A standard error that is closed is ignored: there
/// is nobody left to tell.
pub fn print(diagnostics: &[Diagnostic]) {
    if diagnostics.is_empty() {
        return;
    }
    let mut out = anstream::stderr().lock();
    for diagnostic in diagnostics {
        let _ = writeln!(out, "{}\n", human(diagnostic, true));
    }
    let _ = writeln!(out, "{}", summary(diagnostics));
}
