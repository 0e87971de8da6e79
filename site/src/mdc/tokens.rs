//! What `walk` finds in a page: the lines that open or close a component or
//! could end a damaged one, and what was mended on the way.

use std::borrow::Cow;
use std::ops::Range;

use super::lines::Line;
use super::scan::Tag;

/// A line that matters to components.
#[derive(Debug)]
pub(super) struct Token<'a> {
    pub kind: TokenKind<'a>,
    /// What it replaces in the text: its lines, the props among them.
    /// A closer behind text begins behind that text.
    pub range: Range<usize>,
    /// The end of the last text before its line: blocks that nobody closed
    /// end there.
    pub text_before: usize,
    /// The innermost quote or list item that it stands in.
    pub place: usize,
    /// Columns before its text.
    pub column: usize,
}

#[derive(Debug)]
pub(super) enum TokenKind<'a> {
    Open(Opener<'a>),
    Close {
        colons: usize,
        /// Whether they are not plain colons.
        damaged: bool,
        /// The colons alone.
        text: Range<usize>,
    },
    /// `#name`, the beginning of a slot.
    Slot {
        name: Range<usize>,
    },
    /// ` ::` behind the text of a line.
    TextClose {
        colons: usize,
    },
    /// A heading of level 1 or 2.
    Heading,
    /// These quotes and list items, in which components are, end here.
    Leave {
        places: Vec<usize>,
    },
}

/// The opening line of a component.
#[derive(Debug)]
pub(super) struct Opener<'a> {
    pub colons: usize,
    pub name: Range<usize>,
    /// The text in square brackets behind it.
    pub label: Option<Range<usize>>,
    /// The braces on its line.
    pub attributes: Option<Range<usize>>,
    /// Whether it ends where it begins.
    pub leaf: bool,
    /// The text of its line.
    pub line: Range<usize>,
    pub props: Option<Props<'a>>,
    pub damage: Vec<&'static str>,
    /// What stands before its colons, or in the place of that on the lines
    /// below.
    pub own_prefix: String,
    /// What a line must begin with to stand beside it.
    pub prefix: String,
    /// Whether it stands behind a list marker or quote mark of its own line.
    pub behind_marker: bool,
    /// Whether raw HTML goes on to the line before it.
    pub in_html: bool,
}

/// The YAML block below an opening line.
#[derive(Debug)]
pub(super) struct Props<'a> {
    pub yaml: Cow<'a, str>,
    /// Where the YAML begins.
    pub start: usize,
    /// From behind the opening line to the end of the closing fence.
    pub block: Range<usize>,
    /// Whether the lines themselves are damaged.
    pub damaged: bool,
}

/// Text that the masked text has in place of some bytes.
#[derive(Debug)]
pub(super) struct Edit {
    pub range: Range<usize>,
    pub text: String,
    /// What the text is a mark of.
    pub tag: Option<Tag>,
}

/// Something that was repaired or could not be.
#[derive(Debug)]
pub(super) enum Problem {
    /// `<!--` without `-->`.
    OpenComment(Range<usize>),
    /// A line that begins as an opening one and goes on as text.
    NoOpening(Range<usize>),
    /// A code fence that nothing closes before its component ends, and the
    /// fence to put in.
    OpenCode(Range<usize>, usize, String),
}

/// What the walk found.
#[derive(Debug, Default)]
pub(super) struct Walked<'a> {
    pub tokens: Vec<Token<'a>>,
    pub edits: Vec<Edit>,
    pub problems: Vec<Problem>,
    /// Text that Markdown reads as one: paragraphs, headings, cells.
    pub runs: Vec<Range<usize>>,
}

/// The closer at the end of a line of text, with the white space before it,
/// and its colons: behind white space or behind a character that is no letter
/// of a path such as `std::`.
pub(super) fn text_close(line: Line) -> Option<(Range<usize>, usize)> {
    let text = line.text.trim_end();
    if !text.ends_with([':', '：']) {
        return None;
    }
    let body = text.trim_end_matches([':', '：']);
    let colons = text[body.len()..].chars().count();
    let before = body.chars().next_back()?;
    if colons < 2 || !(before.is_whitespace() || !before.is_ascii() && !before.is_alphanumeric()) {
        return None;
    }
    Some((line.start + body.trim_end().len()..line.end(), colons))
}
