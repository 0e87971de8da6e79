//! Tells of damage, and says what to write instead, so that the page means
//! the same: the canonical form is `::name`, the props between two `---` lines
//! without blank lines or indentation, the text, and the closing colons on a
//! line of their own.

use std::ops::Range;
use std::sync::Arc;

use super::attributes::Attributes;
use super::tokens::{Opener, Problem};
use crate::diagnostic::{Diagnostic, Edit, Source};
use crate::yaml_repair;

/// What is wrong with one component, as it is found out.
#[derive(Debug, Default)]
pub(super) struct Damage {
    /// In words.
    pub words: Vec<&'static str>,
    /// What to write instead; places are those of the file.
    pub edits: Vec<Edit>,
}

const HELP: &str = "write `::name`, the props between two `---` lines without blank lines or indentation, the text, and `::` on a line of its own";

impl Damage {
    /// What the opening line and the props have to be.
    pub(super) fn of_opener(
        opener: &Opener,
        text: &str,
        base: usize,
        props: Option<&yaml_repair::Reading>,
    ) -> Self {
        let mut damage = Self {
            words: opener.damage.clone(),
            edits: Vec::new(),
        };
        let plain = canonical_line(opener, text);
        if plain != text[opener.line.clone()] {
            damage.edit(base, opener.line.clone(), plain);
        }
        if let (Some(props), Some(reading)) = (&opener.props, props) {
            for word in &reading.damage {
                if !damage.words.contains(word) {
                    damage.words.push(word);
                }
            }
            if props.damaged || !reading.damage.is_empty() {
                let eol = line_break(text, opener.line.end);
                let mut lines = String::new();
                for line in ["---"]
                    .into_iter()
                    .chain(reading.canonical.lines())
                    .chain(["---"])
                {
                    if !lines.is_empty() {
                        lines.push_str(eol);
                    }
                    lines.push_str(&opener.own_prefix);
                    lines.push_str(line);
                }
                damage.edit(base, props.block.clone(), lines);
            }
        }
        damage
    }

    /// Adds a change of the page's text, which begins at `base` of the file.
    pub(super) fn edit(&mut self, base: usize, range: Range<usize>, text: String) {
        self.edits.push(Edit {
            span: base + range.start..base + range.end,
            text,
        });
    }

    /// The warning, when there is damage.
    pub(super) fn told(
        self,
        source: &Arc<Source>,
        name: &str,
        place: Range<usize>,
    ) -> Option<Diagnostic> {
        if self.words.is_empty() {
            return None;
        }
        let message = format!("damaged `{name}` block: {}", self.words.join(", "));
        let problem = Diagnostic::warning("mdc-damaged-block", message)
            .at(source, place, "read as it was meant")
            .help(HELP);
        let mut edits = self.edits;
        edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
        Some(problem.mend(edits))
    }
}

/// The opening line with plain colons right before the name.
fn canonical_line(opener: &Opener, text: &str) -> String {
    let mut line = ":".repeat(opener.colons);
    line.push_str(&text[opener.name.clone()]);
    if let Some(label) = &opener.label {
        line.push('[');
        line.push_str(&text[label.clone()]);
        line.push(']');
    }
    if let Some(attributes) = &opener.attributes {
        line.push_str(&text[attributes.clone()]);
    }
    line
}

/// How the line ends that has byte `at`: `\n`, where nothing says otherwise.
pub(super) fn line_break(text: &str, at: usize) -> &'static str {
    let rest = &text[at..];
    match rest.find('\n') {
        Some(end) if rest[..end].ends_with('\r') => "\r\n",
        None if text.contains("\r\n") => "\r\n",
        _ => "\n",
    }
}

/// What is wrong with attributes in braces of `what`.
pub(super) fn attributes(source: &Arc<Source>, what: &str, read: &Attributes) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    if let (Some((first, _)), Some((last, _))) = (read.quotes.first(), read.quotes.last()) {
        let edits = read.quotes.iter().map(|(span, straight)| Edit {
            span: span.clone(),
            text: (*straight).to_owned(),
        });
        problems.push(
            Diagnostic::warning(
                "mdc-quotes",
                format!("typographic quotes around a value of `{what}`"),
            )
            .at(source, first.start..last.end, "read as straight ones")
            .help("write values in straight quotes")
            .mend(edits.collect()),
        );
    }
    for span in &read.not_json {
        problems.push(
            Diagnostic::error("mdc-props", "the value of a key that begins with a colon must be JSON")
                .at(source, span.clone(), "")
                .help("write a number, true, false, a list or a mapping as JSON, or the key without its colon"),
        );
    }
    problems
}

/// What the walk could not pass over in silence.
pub(super) fn problem(source: &Arc<Source>, base: usize, problem: &Problem) -> Diagnostic {
    let file = |range: &Range<usize>| base + range.start..base + range.end;
    match problem {
        Problem::OpenComment(range) => {
            Diagnostic::warning("comment-not-closed", "this comment has no end")
                .at(source, file(range), "shown as text, with what follows")
                .help("write `-->` where the comment ends")
        }
        Problem::NoOpening(range) => Diagnostic::warning(
            "mdc-no-opening",
            "this line begins as a component does, and goes on as text",
        )
        .at(source, file(range), "shown as text")
        .help("write nothing behind the name but `[a label]` and `{key=\"value\"}`, each complete; the text belongs on the next line"),
        Problem::OpenCode(range, end, fence) => Diagnostic::warning(
            "code-not-closed",
            "this code has no closing fence in its component",
        )
        .at(source, file(range), "ended with the component")
        .help("write the same fence on a line of its own where the code ends")
        .mend(vec![Edit {
            span: base + end..base + end,
            text: fence.clone(),
        }]),
    }
}
