//! What is wrong, where, and what to do: the one form in which every problem
//! of content, rate card or words travels to the person who can mend it.
//!
//! A diagnostic holds its sources, so that it can be shown long after the
//! file was read. This module neither finds problems nor decides whether a
//! build goes on; `report` renders what is collected here.

use std::ops::Range;
use std::sync::Arc;

/// A text that diagnostics can point into.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// The path as people know it: as given on the command line, with `/`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

impl Source {
    /// Keeps `text` under the name `path`.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self {
            path: path.into(),
            text: text.into(),
        })
    }

    /// Line and column, both from 1, of a byte offset; the column counts
    /// characters, as editors do. An offset past the end is the end.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &self.text[..offset];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        (line, before[line_start..].chars().count() + 1)
    }
}

/// A marked part of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The text it is in.
    pub source: Arc<Source>,
    /// The marked bytes; may be empty, may be the end of the text.
    pub span: Range<usize>,
    /// What stands beside the mark; may be empty.
    pub label: String,
}

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Style; nothing is wrong.
    Note,
    /// Repaired or doubtful; the build goes on.
    Warning,
    /// The build writes nothing, unless it is told to keep going.
    Error,
}

impl Severity {
    /// The word that is printed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// Its stable name, such as `role-table-mismatch`.
    pub code: &'static str,
    /// What happened, in one sentence without a full stop.
    pub message: String,
    /// Where: the first place is the one to edit. Empty when the problem has
    /// no place in a text (a missing file, say, which the message names).
    pub places: Vec<Place>,
    /// What to do.
    pub help: Option<String>,
    /// The change of text that does it, where one can be told.
    pub fix: Option<Box<Fix>>,
}

/// A change of the file of a diagnostic's first place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// In the order of the file; they do not overlap.
    pub edits: Vec<Edit>,
    /// Whether the page means the same before and after, so that `site fix`
    /// may apply it unasked; otherwise it is a proposal for a person.
    pub certain: bool,
}

/// Some bytes of a file and what to write in their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes; may be empty.
    pub span: Range<usize>,
    /// Their replacement; may be empty.
    pub text: String,
}

impl Diagnostic {
    /// An error.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message)
    }

    /// A warning.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message)
    }

    /// A note: style, or what is only worth knowing.
    pub fn note(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, code, message)
    }

    fn new(severity: Severity, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            severity,
            code,
            message: message.into(),
            places: Vec::new(),
            help: None,
            fix: None,
        }
    }

    /// Adds a place; the first one added is the one to edit.
    #[must_use]
    pub fn at(
        mut self,
        source: &Arc<Source>,
        span: Range<usize>,
        label: impl Into<String>,
    ) -> Self {
        self.places.push(Place {
            source: Arc::clone(source),
            span,
            label: label.into(),
        });
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Says what to write in place of some bytes of the first place's file,
    /// for a person to decide.
    #[must_use]
    pub fn propose(self, span: Range<usize>, text: impl Into<String>) -> Self {
        let text = text.into();
        self.with_fix(vec![Edit { span, text }], false)
    }

    /// Says several changes of the first place's file, for a person to decide;
    /// in the order of the file.
    #[must_use]
    pub fn propose_all(self, edits: Vec<Edit>) -> Self {
        self.with_fix(edits, false)
    }

    /// Adds the change that mends it without a change of meaning.
    #[must_use]
    pub fn mend(self, edits: Vec<Edit>) -> Self {
        self.with_fix(edits, true)
    }

    fn with_fix(mut self, edits: Vec<Edit>, certain: bool) -> Self {
        self.fix = Some(Box::new(Fix { edits, certain }));
        self
    }

    /// Whether it stops a build.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The path of the file to edit, where there is one.
    pub fn path(&self) -> Option<&str> {
        self.places.first().map(|place| place.source.path.as_str())
    }
}

/// Puts diagnostics in the order in which people read them: by file, then by
/// place, whatever order threads found them in; problems without a place
/// first, and the same problem said once.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    let key = |d: &Diagnostic| {
        let place = d.places.first();
        (
            place.map(|p| p.source.path.clone()),
            place.map_or(0, |p| p.span.start),
            d.code,
            d.message.clone(),
        )
    };
    diagnostics.sort_by_cached_key(key);
    diagnostics.dedup();
    limit(diagnostics);
}

/// How many problems of one file are told: a file with more has one problem.
const MOST_OF_A_FILE: usize = 1000;

/// Leaves so many of each file, and says how many more there are.
fn limit(diagnostics: &mut Vec<Diagnostic>) {
    let of_a_file = |a: &Diagnostic, b: &Diagnostic| a.path() == b.path();
    let groups = diagnostics.chunk_by(of_a_file);
    if groups
        .max_by_key(|group| group.len())
        .is_none_or(|group| group.len() <= MOST_OF_A_FILE)
    {
        return;
    }
    let mut kept = Vec::new();
    for group in diagnostics.chunk_by(of_a_file) {
        let (told, rest) = group.split_at(group.len().min(MOST_OF_A_FILE));
        kept.extend_from_slice(told);
        // What stops a build must still stop it.
        let worst = rest.iter().max_by_key(|it| it.severity);
        if let Some((worst, place)) = worst.and_then(|it| Some((it, it.places.first()?))) {
            let message = format!("there are {} more problems in this file", rest.len());
            let mut more = Diagnostic::warning("more-problems", message)
                .help("mend the first ones: the others may have the same cause");
            more.severity = worst.severity;
            more.places.push(place.clone());
            kept.push(more);
        }
    }
    *diagnostics = kept;
}
