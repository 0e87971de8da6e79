//! What has changed in a source since an earlier revision of it, section by
//! section.

use super::outline::{Outline, Section};
use super::parity;

/// What became of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It is as it was.
    Same,
    /// Its text is another one.
    Changed,
    /// It is new.
    New,
    /// It is gone.
    Removed,
}

impl Kind {
    /// The word for it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Same => "unchanged",
            Self::Changed => "changed since",
            Self::New => "new since",
            Self::Removed => "removed since",
        }
    }
}

/// A section then and now.
#[derive(Clone, Copy, Debug)]
pub struct Change<'a> {
    /// What became of it.
    pub kind: Kind,
    /// As it was.
    pub then: Option<&'a Section>,
    /// As it is.
    pub now: Option<&'a Section>,
}

/// The sections of both, in order.
pub fn sections<'a>(then: &'a Outline, now: &'a Outline) -> Vec<Change<'a>> {
    let pairs = parity::sections(then, now);
    let pairs = pairs.into_iter().map(|(one, other)| {
        let one = one.and_then(|at| then.sections.get(at));
        let other = other.and_then(|at| now.sections.get(at));
        let kind = match (one, other) {
            (Some(one), Some(other)) if text(then, one) == text(now, other) => Kind::Same,
            (Some(_), Some(_)) => Kind::Changed,
            (None, _) => Kind::New,
            (_, None) => Kind::Removed,
        };
        Change {
            kind,
            then: one,
            now: other,
        }
    });
    pairs.collect()
}

/// The Markdown of a section, without the blank lines around it.
pub fn text<'a>(outline: &'a Outline, section: &Section) -> &'a str {
    let text = outline.source.text.get(section.span.clone());
    text.unwrap_or_default().trim()
}
