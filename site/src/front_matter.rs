//! The YAML block at the top of a page: its schema, and what a page has when
//! the block is missing, broken or incomplete.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Source};
use crate::nearest::nearest;
use crate::yaml::{self, Node, Value};

/// What a page says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// The page's title; may be empty, see `page`.
    pub title: String,
    /// One or two sentences for search engines and link previews.
    pub description: String,
    /// The first 12 digits of the git blob id of the file that this one was
    /// translated from.
    pub source: Option<String>,
    /// Whether the page is left out of the site.
    pub draft: bool,
    /// Its place among its siblings, before the file name's number.
    pub order: Option<u32>,
    /// Site paths that lead here.
    pub redirect_from: Vec<String>,
}

const KEYS: &[&str] = &[
    "title",
    "description",
    "source",
    "draft",
    "order",
    "redirect_from",
];

/// A page's front matter and where its Markdown begins.
#[derive(Debug)]
pub struct Reading {
    /// What could be read.
    pub front: FrontMatter,
    /// The byte at which the page's text begins.
    pub body: usize,
    /// What was wrong.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads the front matter of a page.
pub fn read(source: &Arc<Source>) -> Reading {
    let text = source.text.as_str();
    let start = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    let mut reading = Reading {
        front: FrontMatter::default(),
        body: start,
        diagnostics: Vec::new(),
    };
    let blank = text[start..].len() - text[start..].trim_start().len();
    let start = text[start..start + blank]
        .rfind('\n')
        .map_or(start, |newline| start + newline + 1);
    let Some(first) =
        fence(text, start).filter(|first| start == reading.body || opens(text, *first))
    else {
        check_required(source, start..start, &mut reading);
        return reading;
    };
    if start > reading.body {
        reading.diagnostics.push(
            Diagnostic::warning(
                "front-matter-late",
                "there are blank lines before the front matter",
            )
            .at(
                source,
                reading.body..start,
                "read as if they were not there",
            )
            .help("begin the file with the line `---`"),
        );
    }
    let mut at = first;
    let close = loop {
        if at >= text.len() {
            reading.diagnostics.push(
                Diagnostic::error("front-matter-open", "the front matter is never closed")
                    .at(source, start..first, "opened here")
                    .help("put a line `---` after the last `key: value` line"),
            );
            return reading;
        }
        if let Some(after) = fence(text, at) {
            reading.body = after;
            break at;
        }
        at = line_end(text, at);
    };
    match yaml::mapping(&text[first..close], first) {
        Ok(entries) => {
            for (key, value) in &entries {
                take(source, key, value, &mut reading);
            }
            let fence = text[start..first].trim_end().len();
            check_required(source, start..start + fence, &mut reading);
        }
        Err(error) => {
            reading.diagnostics.push(
                Diagnostic::error(
                    "front-matter-yaml",
                    format!("the front matter is not YAML: {}", error.message),
                )
                .at(source, error.span, "")
                .help("write `key: value` lines; a value with a colon in it needs quotes"),
            );
            take_lines(source, first..close, &mut reading);
        }
    }
    reading
}

/// Whether the line at `at` could be the first of a front matter, and not
/// text under a thematic break.
fn opens(text: &str, at: usize) -> bool {
    let key = text[at..].split(':').next().unwrap_or_default().trim();
    KEYS.contains(&key)
}

/// Takes each line that is YAML by itself: one that is not must not cost the
/// page its title.
fn take_lines(source: &Arc<Source>, block: Range<usize>, reading: &mut Reading) {
    let mut at = block.start;
    while at < block.end {
        let end = line_end(&source.text, at).min(block.end);
        let line = &source.text[at..end];
        let key = line.split(':').next().unwrap_or_default();
        if KEYS.contains(&key)
            && let Ok(entries) = yaml::mapping(line, at)
        {
            for (key, value) in &entries {
                take(source, key, value, reading);
            }
        }
        at = end;
    }
}

fn take(source: &Arc<Source>, key: &Node, value: &Node, reading: &mut Reading) {
    let name = key.text().unwrap_or_default();
    let front = &mut reading.front;
    let fits = match (name, &value.value) {
        ("title", Value::Text(_) | Value::Number(_)) => set(&mut front.title, value),
        ("description", Value::Text(_) | Value::Number(_)) => set(&mut front.description, value),
        ("title" | "description", Value::Null) => true,
        ("source", Value::Text(_) | Value::Number(_)) => {
            front.source = value.text().map(str::to_owned);
            true
        }
        ("draft", Value::Bool(draft)) => {
            front.draft = *draft;
            true
        }
        ("order", Value::Number(number)) => {
            front.order = number.parse().ok();
            front.order.is_some()
        }
        ("redirect_from", Value::Text(path)) => {
            front.redirect_from.push(path.clone());
            true
        }
        ("redirect_from", Value::List(items)) => {
            front
                .redirect_from
                .extend(items.iter().filter_map(Node::text).map(str::to_owned));
            items.iter().all(|item| item.text().is_some())
        }
        _ => false,
    };
    if fits {
        return;
    }
    let problem = if KEYS.contains(&name) {
        Diagnostic::error(
            "front-matter-value",
            format!("`{name}` cannot be {}", value.kind()),
        )
        .at(source, value.span.clone(), "")
        .help(expected(name))
    } else {
        let problem = Diagnostic::warning(
            "front-matter-key",
            format!("`{name}` is not a key of a page's front matter"),
        )
        .at(source, key.span.clone(), "ignored");
        match nearest(name, KEYS.iter().copied()) {
            Some(known) => problem.help(format!("write `{known}`")),
            None => problem.help(format!("known keys: {}", KEYS.join(", "))),
        }
    };
    reading.diagnostics.push(problem);
}

fn set(field: &mut String, value: &Node) -> bool {
    field.clone_from(&value.text().unwrap_or_default().trim().to_owned());
    true
}

fn expected(key: &str) -> &'static str {
    match key {
        "draft" => "write `draft: true` or leave it out",
        "order" => "write a whole number, such as `order: 3`",
        "redirect_from" => {
            "write a site path or a list of them, such as `redirect_from: /docs/pricing`"
        }
        "source" => "write the 12 digits that `site stamp` gives",
        _ => "write text",
    }
}

/// A missing or empty title or description is not the end of a page.
fn check_required(source: &Arc<Source>, place: Range<usize>, reading: &mut Reading) {
    let front = &reading.front;
    for (key, value) in [("title", &front.title), ("description", &front.description)] {
        if value.is_empty() {
            reading.diagnostics.push(
                Diagnostic::warning("front-matter-missing", format!("the page has no `{key}`"))
                    .at(source, place.clone(), "")
                    .help(format!("write `{key}: …` in the front matter")),
            );
        }
    }
}

/// The offset after the line at `at`, when it is a `---`.
fn fence(text: &str, at: usize) -> Option<usize> {
    let end = line_end(text, at);
    (text[at..end].trim_end() == "---").then_some(end)
}

fn line_end(text: &str, at: usize) -> usize {
    text[at..]
        .find('\n')
        .map_or(text.len(), |newline| at + newline + 1)
}
