//! Mends a page: applies the fixes of its diagnostics, and only where the
//! page means the same before and after. Which fixes are worth a try is said
//! where they are made (`Fix::certain`); whether they hold is found out here,
//! by reading the page again.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Edit, Source};
use crate::load::TextFile;
use crate::locale::Words;
use crate::page::{self, Page};

/// A page that its fixes change.
#[derive(Debug)]
pub struct Fixed {
    /// The text before.
    pub source: Arc<Source>,
    /// The text after.
    pub text: String,
    /// How many diagnostics it mends.
    pub count: usize,
    /// How many are left to a person: by rule they would change the page.
    pub left: usize,
}

/// How many fixes of a page are tried alone: each trial reads the page again.
const MOST_TRIALS: usize = 64;

/// Applies the fixes of a page until there is none. `None` when it has none.
pub fn page(page: &Page, words: &Words) -> Option<Fixed> {
    let mut fixes = certain(&page.diagnostics);
    if fixes.is_empty() {
        return None;
    }
    let mut mended = Fixed {
        source: Arc::clone(&page.source),
        text: page.source.text.clone(),
        count: 0,
        left: 0,
    };
    let meant = meaning(page);
    // Each round leaves less to do.
    while !fixes.is_empty() {
        let all: Vec<&[Edit]> = fixes.iter().map(Vec::as_slice).collect();
        let one_by_one = all.iter().map(std::slice::from_ref);
        // All at once; when these do not hold together, the first that does.
        let single = one_by_one.filter(|_| all.len() > 1).take(MOST_TRIALS);
        let mut trials = std::iter::once(&all[..]).chain(single);
        let held = trials.find_map(|trial| {
            let (text, count) = edited(&mended.text, trial);
            let again = read(page, text, words);
            let rest = certain(&again.diagnostics);
            let holds = rest.len() < fixes.len() && meaning(&again) == meant;
            holds.then_some((again.source.text.clone(), rest, count))
        });
        let Some((text, rest, count)) = held else {
            break;
        };
        mended.text = text;
        mended.count += count;
        fixes = rest;
    }
    mended.left = fixes.len();
    Some(mended)
}

fn read(page: &Page, text: String, words: &Words) -> Page {
    let file = TextFile {
        path: page.file.clone(),
        source: Source::new(page.source.path.clone(), text),
    };
    page::read(&file, words)
}

fn certain(diagnostics: &[Diagnostic]) -> Vec<Vec<Edit>> {
    let fixes = diagnostics.iter().filter_map(|it| it.fix.as_ref());
    let certain = fixes.filter(|fix| fix.certain && !fix.edits.is_empty());
    certain.map(|fix| fix.edits.clone()).collect()
}

/// All that readers get of a page, without white space between blocks.
fn meaning(page: &Page) -> String {
    let shown = page.body.html.lines().filter(|line| !line.is_empty());
    let mut text: String = shown
        .collect::<Vec<_>>()
        .join("\n")
        .replace("\n</code>", "</code>");
    let slots = page.body.slots.iter().map(|(_, slot)| slot);
    let links = page.links.iter().map(|link| &link.target);
    let calculators = page.calculators.iter().map(|it| {
        let roles = it.headcount.iter().map(|(role, people, _)| (role, people));
        let schedule = it.schedule.as_ref().map(|(id, _)| id);
        (roles.collect::<Vec<_>>(), schedule)
    });
    let _ = write!(
        text,
        "{:?}{:?}{:?}{:?}",
        slots.collect::<Vec<_>>(),
        links.collect::<Vec<_>>(),
        calculators.collect::<Vec<_>>(),
        page.front
    );
    text
}

/// The text with the fixes that do not overlap an earlier one, and how many
/// those are.
fn edited(text: &str, fixes: &[&[Edit]]) -> (String, usize) {
    let mut taken: Vec<&Edit> = Vec::new();
    // The ends of replaced bytes, by where they start.
    let mut replaced: BTreeMap<usize, usize> = BTreeMap::new();
    let mut count = 0;
    for fix in fixes {
        let fits = |edit: &Edit| {
            let before = replaced
                .range(..edit.span.end.max(edit.span.start + 1))
                .next_back();
            edit.span.is_empty() || before.is_none_or(|(_, end)| *end <= edit.span.start)
        };
        if fix.iter().all(fits) {
            taken.extend(fix.iter());
            let spans = fix.iter().map(|edit| &edit.span);
            let spans = spans.filter(|span| !span.is_empty());
            replaced.extend(spans.map(|span| (span.start, span.end)));
            count += 1;
        }
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
