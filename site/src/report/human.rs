//! Diagnostics as people see them on a terminal, in the style of rustc, with
//! the source shown and the place marked. Colors are the caller's: the text
//! is styled, and `anstream` drops the styles where there is no terminal.

use std::fmt::Write as _;
use std::io;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use super::patch;
use super::summary;
use crate::diagnostic::{Diagnostic, Place, Severity, Source};

/// One diagnostic as text; `styled` puts ANSI colors in.
pub(super) fn human(diagnostic: &Diagnostic, styled: bool) -> String {
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
    let patched = diagnostic.fix.as_deref().zip(diagnostic.places.first());
    let mut groups = Vec::with_capacity(2);
    if let Some((fix, patch)) =
        patched.and_then(|(fix, place)| Some((fix, patch::snippet(fix, place)?)))
    {
        let title = Level::HELP.secondary_title(patch::title(diagnostic, fix));
        groups.extend([group, title.element(patch)]);
    } else {
        if let Some(help) = &diagnostic.help {
            group = group.element(Level::HELP.message(help));
        }
        groups.push(group);
    }
    let renderer = if styled {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    renderer.decor_style(DecorStyle::Ascii).render(&groups)
}

/// The lines of the places, each marked.
fn snippet(places: &[Place], first_source: bool) -> Snippet<'_, Annotation<'_>> {
    let source = &places[0].source;
    let text = source.text.as_str();
    let spans: Vec<Range<usize>> = places
        .iter()
        .map(|place| clamp(text, &place.span))
        .collect();
    let (mut snippet, start) = excerpt(source, &spans);
    for (index, (place, span)) in places.iter().zip(spans).enumerate() {
        let kind = if first_source && index == 0 {
            AnnotationKind::Primary
        } else {
            AnnotationKind::Context
        };
        let mut annotation = kind.span(span.start - start..span.end - start);
        if !place.label.is_empty() {
            annotation = annotation.label(&place.label);
        }
        snippet = snippet.annotation(annotation);
    }
    snippet
}

/// The lines of the spans, with one more on either side, and where they begin:
/// the renderer reads all that it is given, and a file may be long.
pub(super) fn excerpt<'a, T: Clone>(
    source: &'a Source,
    spans: &[Range<usize>],
) -> (Snippet<'a, T>, usize) {
    let text = source.text.as_str();
    let start = spans.iter().map(|span| span.start).min().unwrap_or(0);
    let end = spans.iter().map(|span| span.end).max().unwrap_or(0);
    let start = line_start(text, line_start(text, start).saturating_sub(1));
    let end = line_end(text, line_end(text, end));
    let snippet = Snippet::source(&text[start..end])
        .line_start(lines(&text[..start]))
        .path(source.path.as_str());
    (snippet, start)
}

/// How many lines a text is in.
pub(super) fn lines(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count() + 1
}

/// Where the line of a byte begins.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    let before = &text.as_bytes()[..at];
    let newline = before.iter().rposition(|byte| *byte == b'\n');
    newline.map_or(0, |newline| newline + 1)
}

/// Where the line of a byte ends, its line break included.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    let rest = &text.as_bytes()[at..];
    let newline = rest.iter().position(|byte| *byte == b'\n');
    newline.map_or(text.len(), |newline| at + newline + 1)
}

/// The renderer refuses spans outside the text or inside a character.
pub(super) fn clamp(text: &str, span: &Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(span.start);
    start..text.floor_char_boundary(span.end).max(start)
}

/// All diagnostics as text, in their order; of one file no more than
/// [`MOST_OF_A_FILE`], and then how many more there are.
pub fn text(diagnostics: &[Diagnostic], styled: bool) -> String {
    let mut text = String::new();
    let of_a_file = |a: &Diagnostic, b: &Diagnostic| a.path() == b.path();
    for group in diagnostics.chunk_by(of_a_file) {
        let shown = group.len().min(MOST_OF_A_FILE);
        for diagnostic in &group[..shown] {
            let _ = writeln!(text, "{}\n", human(diagnostic, styled));
        }
        if let (Some(path), more @ 1..) = (group[0].path(), group.len() - shown) {
            let _ = writeln!(text, "… and {more} more in {path}\n");
        }
    }
    text
}

/// A file with more problems than this has one problem.
const MOST_OF_A_FILE: usize = 200;

/// Prints every diagnostic and the summary on standard error; nothing when
/// there is nothing to say. A standard error that is closed is ignored: there
/// is nobody left to tell.
pub fn print(diagnostics: &[Diagnostic]) {
    if !diagnostics.is_empty() {
        let _ = write(&mut anstream::stderr().lock(), diagnostics, None);
    }
}

/// Writes every diagnostic and the summary, in colors that `out` may drop.
pub(super) fn write(
    out: &mut impl io::Write,
    diagnostics: &[Diagnostic],
    pages: Option<usize>,
) -> io::Result<()> {
    write!(out, "{}", text(diagnostics, true))?;
    writeln!(out, "{}", summary(diagnostics, pages))?;
    out.flush()
}
