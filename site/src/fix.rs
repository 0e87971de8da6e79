//! Applies the fixes of diagnostics to texts. Which fixes are safe is said
//! where they are made (`Fix::certain`); here they are only put together.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Edit, Source};

/// A text that its fixes change.
#[derive(Debug)]
pub struct Fixed {
    /// The text before.
    pub source: Arc<Source>,
    /// The text after.
    pub text: String,
    /// How many diagnostics it mends.
    pub count: usize,
}

/// Applies all certain fixes, and gives the texts that they change, by path.
/// Of two that overlap the first is applied; the other one is found again when
/// the text is read again.
pub fn apply(diagnostics: &[Diagnostic]) -> Vec<Fixed> {
    let mut files: BTreeMap<&str, (&Arc<Source>, Vec<&[Edit]>)> = BTreeMap::new();
    for diagnostic in diagnostics {
        if let (Some(fix), Some(place)) = (&diagnostic.fix, diagnostic.places.first())
            && fix.certain
        {
            let source = &place.source;
            let (_, fixes) = files
                .entry(source.path.as_str())
                .or_insert_with(|| (source, Vec::new()));
            fixes.push(&fix.edits);
        }
    }
    let fixed = files.into_values().map(|(source, fixes)| {
        let (text, count) = edited(&source.text, fixes);
        Fixed {
            source: Arc::clone(source),
            text,
            count,
        }
    });
    fixed.filter(|it| it.text != it.source.text).collect()
}

/// The text with the fixes that do not overlap an earlier one, and how many
/// those are.
fn edited(text: &str, fixes: Vec<&[Edit]>) -> (String, usize) {
    let mut taken: Vec<&Edit> = Vec::new();
    let mut count = 0;
    for fix in fixes {
        let overlaps = |one: &Edit, other: &Edit| {
            one.span.start < other.span.end && other.span.start < one.span.end
        };
        if fix.iter().any(|edit| taken.iter().any(|other| overlaps(edit, other))) {
            continue;
        }
        taken.extend(fix);
        count += 1;
    }
    // Stable: what is put in at one place stands in the order of the fixes.
    taken.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut out = String::with_capacity(text.len() + 64);
    let mut copied = 0;
    for edit in taken {
        out.push_str(text.get(copied..edit.span.start).unwrap_or_default());
        out.push_str(&edit.text);
        copied = edit.span.end.max(copied);
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    (out, count)
}
