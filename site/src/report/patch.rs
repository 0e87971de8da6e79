//! The change of text that mends a problem, as `human` shows it: the lines as
//! they will be. Whether to make the change is for a person or `site fix`.

use std::ops::Range;

use annotate_snippets::{Patch, Snippet};

use super::human::{clamp, excerpt, line_end, line_start, lines};
use crate::diagnostic::{Diagnostic, Fix, Place};

/// What to do, over the text as it is afterwards.
pub(super) fn title(diagnostic: &Diagnostic, fix: &Fix) -> String {
    let help = diagnostic.help.as_deref().unwrap_or("write it like this");
    if fix.certain {
        format!("{help} (`site fix` does it)")
    } else {
        help.to_owned()
    }
}

/// The text as it is after a fix that is small enough to be shown.
pub(super) fn snippet<'a>(fix: &'a Fix, place: &'a Place) -> Option<Snippet<'a, Patch<'a>>> {
    let source = &place.source;
    let text = source.text.as_str();
    let edits: Vec<(Range<usize>, &str)> = fix
        .edits
        .iter()
        .map(|edit| (clamp(text, &edit.span), edit.text.as_str()))
        .collect();
    let all = edits.first()?.0.start..edits.last()?.0.end;
    let old = text.get(all.clone())?;
    let written = edits.iter().map(|(_, new)| lines(new)).sum::<usize>();
    let says_nothing = edits.iter().all(|(span, new)| text[span.clone()] == **new);
    if says_nothing || lines(old) > MOST_LINES || written > MOST_LINES {
        return None;
    }
    let one_line = lines(old) == 1 && edits.iter().all(|(_, new)| lines(new) == 1);
    let deleted = edits.iter().all(|(_, new)| new.is_empty())
        && (all.start == line_start(text, all.start) && old.ends_with('\n'));
    if one_line || deleted {
        let spans: Vec<Range<usize>> = edits.iter().map(|(span, _)| span.clone()).collect();
        let (snippet, start) = excerpt(source, &spans);
        let patches = edits
            .into_iter()
            .map(|(span, new)| Patch::new(span.start - start..span.end - start, new));
        return Some(snippet.patches(patches));
    }
    // Over several lines: all of them at once, as they will be.
    let start = line_start(text, all.start);
    let end = if all.end > start && text[..all.end].ends_with('\n') {
        all.end
    } else {
        line_end(text, all.end)
    };
    let mut new = String::new();
    let mut copied = start;
    for (span, text_of_edit) in edits {
        new.push_str(text.get(copied..span.start)?);
        new.push_str(text_of_edit);
        copied = span.end;
    }
    new.push_str(text.get(copied..end)?);
    // The renderer would show what comes before a line's break.
    let old = text[start..end].replace("\r\n", "\n");
    let new = new.replace("\r\n", "\n");
    let whole = 0..old.trim_end_matches('\n').len();
    let snippet = Snippet::source(old)
        .line_start(lines(&text[..start]))
        .path(source.path.as_str());
    let new = new.trim_end_matches('\n').to_owned();
    Some(snippet.patch(Patch::new(whole, new)))
}

/// A fix of more lines than this is no longer taken in at a glance.
const MOST_LINES: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Edit, Source};
    use crate::report::human::human;

    const TEXT: &str = "：：callout\r\n ---\r\nicon: x\r\n\r\n---\r\nText 文. ::\r\nmore\r\n";

    /// What is shown below the place.
    fn shown(text: &str, edits: &[(&str, &str)]) -> String {
        let source = Source::new("a.md", text);
        let edits = edits.iter().map(|(old, new)| {
            let at = text.find(old).unwrap();
            Edit {
                span: at..at + old.len(),
                text: (*new).to_owned(),
            }
        });
        let problem = Diagnostic::warning("mdc-damaged-block", "damaged")
            .at(&source, 0..1, "")
            .help("write it so")
            .mend(edits.collect());
        let text = human(&problem, false);
        text.split_once("help: ").unwrap().1.to_owned()
    }

    #[test]
    fn lines_are_shown_as_they_will_be() {
        for (edits, expected) in [
            (
                &[("icon", "Icon")][..],
                "  |\n3 - icon: x\n3 + Icon: x\n  |",
            ),
            (&[("more\r\n", "")], "  |\n7 - more\n  |"),
            (&[(" ::", "\r\n::")], "  |\n6 ~ Text 文.\n7 + ::\n  |"),
            (
                &[("：：", "::"), (" ---", "---")],
                "  |\n1 + ::callout\n2 + ---\n  |",
            ),
            (
                &[("：：", "::"), (" ---", "---"), ("\r\n\r\n", "\r\n")],
                "  |\n1 + ::callout\n2 + ---\n3 + icon: x\n  |",
            ),
        ] {
            let said = shown(TEXT, edits);
            let expected = format!("write it so (`site fix` does it)\n{expected}");
            assert_eq!(said, expected, "{said}");
        }
    }

    #[test]
    fn a_large_change_and_none_are_only_said() {
        let lines = "text\n".repeat(2 * MOST_LINES);
        for edit in [
            (lines.as_str(), ""),
            ("text", lines.as_str()),
            ("text", "text"),
        ] {
            assert_eq!(shown(&lines, &[edit]), "write it so");
        }
    }
}
