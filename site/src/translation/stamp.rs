//! Writes into a translation's front matter what it was translated from, and
//! changes nothing else of the file.

use std::sync::Arc;

use super::revision;
use crate::diagnostic::Source;
use crate::front_matter;
use crate::yaml_repair;

/// The text of a page with this stamp; `None` where its front matter is too
/// damaged to be written into.
pub fn stamped(source: &Arc<Source>, stamp: &str) -> Option<String> {
    let front = front_matter::read(source);
    let text = source.text.as_str();
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let entry = front.entries.iter();
    let mut entry = entry.filter(|(key, _)| key.text() == Some("source"));
    let (at, written) = if let Some((key, value)) = entry.next() {
        if value.text().is_some() {
            (value.span.clone(), stamp.to_owned())
        } else {
            // `source:` and nothing behind it.
            let line = text.get(key.span.end..)?.find(['\r', '\n']);
            let end = line.map_or(text.len(), |at| key.span.end + at);
            (key.span.end..end, format!(": {stamp}"))
        }
    } else if let Some(at) = closing_fence(text, front.body) {
        (at..at, format!("source: {stamp}{newline}"))
    } else if let Some((key, _)) = front.entries.first() {
        let start = text
            .get(..key.span.start)?
            .rfind('\n')
            .map_or(0, |at| at + 1);
        (start..start, format!("source: {stamp}{newline}"))
    } else {
        let block = ["---", &format!("source: {stamp}"), "---", "", ""];
        (front.body..front.body, block.join(newline))
    };
    let mut new = String::with_capacity(text.len() + written.len());
    new.push_str(text.get(..at.start)?);
    new.push_str(&written);
    new.push_str(text.get(at.end..)?);
    holds(source, &new, stamp).then_some(new)
}

/// Where the line begins that ends the front matter, which is followed by the
/// page's text at `body`.
fn closing_fence(text: &str, body: usize) -> Option<usize> {
    let before = text.get(..body)?.trim_end_matches(['\r', '\n']);
    let start = before.rfind('\n')? + 1;
    yaml_repair::fence(before.get(start..)?.trim()).map(|_| start)
}

/// Whether the text with the stamp says the same besides it.
fn holds(source: &Arc<Source>, new: &str, stamp: &str) -> bool {
    let before = front_matter::read(source);
    let after = front_matter::read(&Source::new(source.path.clone(), new));
    let mut wanted = before.front;
    wanted.source = Some(revision::short(stamp).to_owned());
    let body = |text: &str, at: usize| text.get(at..).map(|it| it.trim_start().to_owned());
    after.front == wanted && body(new, after.body) == body(&source.text, before.body)
}
