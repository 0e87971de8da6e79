//! The YAML block at the top of a page: its schema, and what a page has when
//! the block is missing, broken or incomplete.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Edit, Source};
use crate::nearest::nearest;
use crate::yaml::{Node, Value};
use crate::yaml_repair::{self, fence, narrow};

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
    /// Its keys and values as they were read.
    pub entries: Vec<(Node, Node)>,
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
        entries: Vec::new(),
        body: start,
        diagnostics: Vec::new(),
    };
    let Some(block) = find(text, start) else {
        check_required(source, start..start, &mut reading);
        return reading;
    };
    reading.body = block.end;
    let known = |key: &str| KEYS.contains(&key);
    let entries = &text[block.entries.clone()];
    let wanted = !block.damage.is_empty();
    let read = yaml_repair::read(entries, block.entries.start, &known, wanted);
    for (key, value) in &read.entries {
        take(source, key, value, &mut reading);
    }
    for error in &read.errors {
        reading.diagnostics.push(
            Diagnostic::error(
                "front-matter-yaml",
                format!("the front matter is not YAML: {}", error.message),
            )
            .at(source, error.span.clone(), "")
            .help("write `key: value` lines; a value with a colon in it needs quotes"),
        );
    }
    if read.errors.is_empty() {
        tell_damage(source, start, &block, &read, &mut reading);
        let fence = text[block.open.clone()].trim_end().len();
        let place = block.open.start..block.open.start + fence;
        check_required(source, place, &mut reading);
    }
    reading.entries = read.entries;
    reading
}

/// Where the front matter stands; all in bytes of the file.
struct Block {
    /// The first line.
    open: Range<usize>,
    /// Between the fences.
    entries: Range<usize>,
    /// Behind the closing fence.
    end: usize,
    /// What was not in the canonical form, in words.
    damage: Vec<&'static str>,
}

/// Finds the front matter of a text that begins at `start`.
fn find(text: &str, start: usize) -> Option<Block> {
    let blank = text[start..].len() - text[start..].trim_start().len();
    let at = text[start..start + blank]
        .rfind('\n')
        .map_or(start, |newline| start + newline + 1);
    let first = line_end(text, at);
    let exact = fence(text[at..first].trim())?;
    // Elsewhere, or drawn otherwise, it could be a break.
    if (at > start || !exact || !text[at..].starts_with("---")) && !opens(text, first) {
        return None;
    }
    let mut damage = Vec::new();
    if at > start {
        damage.push("blank lines before it");
    }
    if !exact {
        damage.push("a fence that is no `---`");
    } else if !text[at..].starts_with("---") {
        damage.push("an indented `---`");
    }
    let open = at..first;
    // The last line that can only be of the front matter.
    let mut last = None;
    let mut blank = false;
    let mut line = first;
    while line < text.len() {
        let next = line_end(text, line);
        let own = &text[line..next];
        let content = own.trim();
        match fence(content) {
            // Two breaks with text between them.
            Some(_) if last.is_none() && text[first..].starts_with(['\r', '\n']) => return None,
            Some(exact) if exact || last.is_some() => {
                if !exact && !damage.contains(&"a fence that is no `---`") {
                    damage.push("a fence that is no `---`");
                } else if exact && !own.starts_with("---") {
                    damage.push("an indented `---`");
                }
                return Some(Block {
                    open,
                    entries: first..line,
                    end: next,
                    damage,
                });
            }
            _ => {}
        }
        let is_key = is_key(content);
        if is_key {
            last = Some(next);
        } else if content.is_empty() {
            blank = true;
        } else if blank && !own.starts_with([' ', '\t', '#', '-']) && !content.contains(':') {
            // Text behind a blank line: the closing fence is lost.
            break;
        } else if let Some(last) = last.as_mut().filter(|_| !blank) {
            *last = next;
        }
        line = next;
    }
    let end = last?;
    damage.push("no closing `---`");
    Some(Block {
        open,
        entries: first..end,
        end,
        damage,
    })
}

/// Whether a line begins with a key of front matter, damaged or not.
fn is_key(line: &str) -> bool {
    let Some((key, _)) = line.split_once([':', '：']) else {
        return false;
    };
    let key = key.trim_end();
    KEYS.contains(&key) || key.len() <= 64 && KEYS.contains(&narrow(key).to_lowercase().as_str())
}

/// Tells of damage, with the block as it should be.
fn tell_damage(
    source: &Arc<Source>,
    start: usize,
    block: &Block,
    read: &yaml_repair::Reading,
    reading: &mut Reading,
) {
    let mut damage = block.damage.clone();
    damage.extend(&read.damage);
    if damage.is_empty() {
        return;
    }
    let text = source.text.as_str();
    let eol = if text[block.open.clone()].ends_with("\r\n") {
        "\r\n"
    } else {
        "\n"
    };
    let mut canonical = String::new();
    for line in std::iter::once("---")
        .chain(read.canonical.lines())
        .chain(["---"])
    {
        canonical.push_str(line);
        canonical.push_str(eol);
    }
    let place = match (&read.damaged, block.damage.is_empty()) {
        (Some(damaged), true) => damaged.clone(),
        _ => block.open.start..block.open.start + text[block.open.clone()].trim_end().len(),
    };
    reading.diagnostics.push(
        Diagnostic::warning(
            "front-matter-damaged",
            format!("damaged front matter: {}", damage.join(", ")),
        )
        .at(source, place, "read as it was meant")
        .help("begin the file with `---`, write each `key: value` on a line of its own, and `---` below")
        .mend(vec![Edit {
            span: start..block.end,
            text: canonical,
        }]),
    );
}

/// Whether the line at `at` could be the first of a front matter, and not
/// text under a thematic break.
fn opens(text: &str, at: usize) -> bool {
    is_key(text[at..].trim_start())
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
            Some(known) => problem
                .help(format!("write `{known}`"))
                .propose(key.span.clone(), known),
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

/// The offset behind the line at `at`.
fn line_end(text: &str, at: usize) -> usize {
    text[at..]
        .find('\n')
        .map_or(text.len(), |newline| at + newline + 1)
}
