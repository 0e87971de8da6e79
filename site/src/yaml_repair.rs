//! `key: value` blocks that translation tools have damaged: full-width colons
//! and keys, capitals, typographic quotes, blanks that are no spaces, lines
//! that no longer begin in one column, values with a colon that needs quotes.
//! Each is read as it was meant, and told in words; `canonical` is the block
//! as it should be written. Which keys there are is the caller's to say.

use std::borrow::Cow;
use std::ops::Range;

use crate::yaml::{self, Node, Value, YamlError};
use crate::yaml_fast;

/// Whether a line is a fence: `Some(true)` for `---`, `Some(false)` for what
/// tools and people make of it.
pub fn fence(text: &str) -> Option<bool> {
    if text == "---" {
        return Some(true);
    }
    let (mut hyphens, mut stars, mut long) = (0, 0, 0);
    for c in text.chars() {
        match c {
            '-' | '\u{2010}'..='\u{2013}' | '−' | '－' | '﹣' => hyphens += 1,
            '*' | '_' => stars += 1,
            '—' | '―' | '─' | '━' => long += 1,
            c if c.is_whitespace() => {}
            _ => return None,
        }
    }
    let drawn = hyphens + stars + 2 * long >= 2;
    (drawn && (stars == 0 || stars >= 3 && hyphens + long == 0)).then_some(false)
}

/// A block as it was read.
#[derive(Debug, Default)]
pub struct Reading {
    /// Its entries in order.
    pub entries: Vec<(Node, Node)>,
    /// What was damaged, in words.
    pub damage: Vec<&'static str>,
    /// The first damaged bytes, where there are any.
    pub damaged: Option<Range<usize>>,
    /// The block in canonical form, a line an entry, with `\n`.
    pub canonical: String,
    /// What could not be read; the entries are the rest then.
    pub errors: Vec<YamlError>,
}

/// How many bytes of YAML are read: nobody writes more by hand.
const LONGEST: usize = 64 * 1024;

/// Reads a block. `base` is added to every place; `known` says whether the
/// block may have a key. The canonical form is given of a damaged block, or
/// when it is `wanted` for other damage.
pub fn read(text: &str, base: usize, known: &dyn Fn(&str) -> bool, wanted: bool) -> Reading {
    let mut reading = Reading::default();
    if text.len() > LONGEST {
        reading.errors.push(YamlError {
            message: format!("a block of more than {} kB is not read", LONGEST / 1024),
            span: base..base + text.find('\n').unwrap_or(text.len()),
        });
        return reading;
    }
    if !wanted
        && let Some(entries) = yaml_fast::mapping(text, base)
        && entries.iter().all(|(key, _)| key.text().is_some_and(known))
    {
        reading.entries = entries;
        return reading;
    }
    let normal = normal(text, base, known, &mut reading);
    match yaml::mapping(&normal, base) {
        Ok(entries) => reading.entries = entries,
        Err(error) => read_apart(&normal, base, known, &error, &mut reading),
    }
    if reading.canonical.is_empty() && (wanted || !reading.damage.is_empty()) {
        for entry in entries(&normal, known) {
            reading.write(&normal[entry], None);
        }
    }
    reading
}

impl Reading {
    fn note(&mut self, damage: &'static str, place: Range<usize>) {
        if !self.damage.contains(&damage) {
            self.damage.push(damage);
        }
        self.damaged.get_or_insert(place);
    }

    /// Adds an entry to the canonical form, with another value if one is given.
    fn write(&mut self, entry: &str, value: Option<&str>) {
        let indent = indent_of(entry);
        // In `key: |` and `key: >` a blank line is text.
        let first = entry.lines().next().unwrap_or_default();
        let is_block_text = key(first).is_some_and(|(_, rest)| rest.starts_with(['|', '>']));
        for (at, line) in entry.lines().enumerate() {
            let line = line.get(indent.min(indent_of(line))..).unwrap_or_default();
            let line = line.trim_end();
            if line.is_empty() && !is_block_text {
                continue;
            }
            match key(line).filter(|_| at == 0) {
                Some((key, rest)) => {
                    let rest = value.unwrap_or(rest);
                    self.canonical.push_str(key);
                    self.canonical.push(':');
                    if !rest.is_empty() {
                        self.canonical.push(' ');
                        self.canonical.push_str(rest);
                    }
                }
                None => self.canonical.push_str(line),
            }
            self.canonical.push('\n');
        }
    }
}

/// Reads each entry by itself: one that is damaged must not cost the others.
fn read_apart(
    text: &str,
    base: usize,
    known: &dyn Fn(&str) -> bool,
    error: &YamlError,
    reading: &mut Reading,
) {
    let mut seen: Vec<String> = Vec::new();
    let mut indents: Vec<usize> = Vec::new();
    for range in entries(text, known) {
        let entry = &text[range.clone()];
        let first = entry.lines().next().unwrap_or_default();
        let at = base + range.start;
        match yaml::mapping(entry, at) {
            Ok(found) => {
                let twice = found.iter().find(|(key, _)| {
                    key.text()
                        .is_some_and(|key| seen.iter().any(|seen| seen == key))
                });
                if let Some((key, _)) = twice {
                    reading.errors.push(YamlError {
                        message: format!(
                            "the key `{}` stands here twice",
                            key.text().unwrap_or_default()
                        ),
                        span: key.span.clone(),
                    });
                    reading.write(entry, None);
                    continue;
                }
                if !found.is_empty() {
                    indents.push(indent_of(first));
                }
                seen.extend(
                    found
                        .iter()
                        .filter_map(|(key, _)| key.text().map(str::to_owned)),
                );
                reading.entries.extend(found);
                reading.write(entry, None);
            }
            Err(own) => {
                let plain = key(first).filter(|(key, rest)| {
                    entry.trim_end().lines().count() == 1
                        && !rest.is_empty()
                        && !rest.starts_with(['{', '['])
                        && !seen.iter().any(|seen| seen == key)
                });
                let Some((key, value)) = plain else {
                    reading.errors.push(own);
                    reading.write(entry, None);
                    continue;
                };
                let value_at = at + (value.as_ptr() as usize - entry.as_ptr() as usize);
                let span = value_at..value_at + value.len();
                let key_at = at + indent_of(first);
                reading.note("a value that needs quotes", span.clone());
                let unquoted = unquoted(value);
                reading.write(entry, Some(&quoted(unquoted)));
                seen.push(key.to_owned());
                reading
                    .entries
                    .push((node(key, key_at..key_at + key.len()), node(unquoted, span)));
                indents.push(indent_of(first));
            }
        }
    }
    if reading.entries.is_empty() && reading.errors.is_empty() {
        reading.errors.push(error.clone());
    }
    if indents.windows(2).any(|pair| pair[0] != pair[1]) {
        reading.note("lines that begin in different columns", error.span.clone());
    } else if reading.damage.is_empty() && reading.errors.is_empty() {
        reading.errors.push(error.clone());
    }
}

fn node(text: &str, span: Range<usize>) -> Node {
    Node {
        value: Value::Text(text.to_owned()),
        span,
    }
}

/// A value whose quotes do not fit, without them.
fn unquoted(value: &str) -> &str {
    let inner = value.trim_matches(['"', '\'']);
    if inner.len() < value.len() {
        inner
    } else {
        value
    }
}

/// A text as a YAML scalar in double quotes.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The entries of a block: each the line of a key and what stands deeper.
fn entries(text: &str, known: &dyn Fn(&str) -> bool) -> Vec<Range<usize>> {
    let mut entries: Vec<Range<usize>> = Vec::new();
    let mut indent = 0;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let (from, own) = (at, indent_of(line));
        at += line.len();
        if line.trim().is_empty() {
            continue;
        }
        let begins = match (key(line), entries.is_empty()) {
            (_, true) => true,
            (Some((key, _)), false) => own <= indent || known(key),
            (None, false) => own <= indent && line.trim_start().starts_with('#'),
        };
        match entries.last_mut() {
            Some(last) if !begins => last.end = at,
            _ => {
                if entries.is_empty() || own < indent {
                    indent = own;
                }
                entries.push(from..at);
            }
        }
    }
    entries
}

/// Bytes of white space before the text.
fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// The key and the value of a line.
fn key(line: &str) -> Option<(&str, &str)> {
    let (key, rest) = line.trim().split_once(':')?;
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '@' | ' ');
    let key = key.trim_end();
    let is_key = !key.is_empty() && key.chars().all(plain);
    (is_key && (rest.is_empty() || rest.starts_with([' ', '\t']))).then(|| (key, rest.trim()))
}

/// The block with straight colons, quotes, letters and blanks, byte for byte
/// as long as before.
fn normal<'a>(
    text: &'a str,
    base: usize,
    known: &dyn Fn(&str) -> bool,
    reading: &mut Reading,
) -> Cow<'a, str> {
    let suspicious = |c: char| !c.is_ascii() || c.is_ascii_uppercase() || c == '\t';
    if !text.contains(suspicious) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut at = base;
    for line in text.split_inclusive('\n') {
        normal_line(line, at, known, reading, &mut out);
        at += line.len();
    }
    if out == text {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(out)
    }
}

fn normal_line(
    line: &str,
    base: usize,
    known: &dyn Fn(&str) -> bool,
    reading: &mut Reading,
    out: &mut String,
) {
    let body = line.trim_end();
    let text = body.trim_start();
    let blank = &body[..body.len() - text.len()];
    if blank.contains(|c| c != ' ') {
        reading.note("a blank that is no space", base..base + blank.len());
    }
    pad(out, blank.len());
    let Some(at) = text.find([':', '：']) else {
        out.push_str(text);
        out.push_str(&line[body.len()..]);
        return;
    };
    let start = base + blank.len();
    let wide = text[at..].starts_with('：');
    let name = text[..at].trim_end();
    let folded = narrow(name);
    let lower = folded.to_lowercase();
    let meant = if known(name) {
        name
    } else if known(&folded) {
        &folded
    } else if known(&lower) {
        &lower
    } else {
        name
    };
    let is_key = meant != name
        || known(meant)
        || name
            .chars()
            .all(|c| c.is_alphanumeric() || c == '-' || c == '_');
    if !is_key || name.is_empty() {
        out.push_str(text);
        out.push_str(&line[body.len()..]);
        return;
    }
    if meant == name {
        out.push_str(name);
    } else {
        let damage = if folded == name {
            "a key in capitals"
        } else {
            "a full-width key"
        };
        reading.note(damage, start..start + name.len());
        out.push_str(meant);
        pad(out, name.len().saturating_sub(meant.len()));
    }
    pad(out, at - name.len());
    out.push(':');
    let colon = text[at..].chars().next().map_or(1, char::len_utf8);
    if wide {
        reading.note("a full-width colon", start + at..start + at + colon);
        pad(out, colon - 1);
    }
    let rest = &text[at + colon..];
    let value = rest.trim_start();
    let gap = &rest[..rest.len() - value.len()];
    if gap.contains(|c| c != ' ') {
        reading.note(
            "a blank that is no space",
            start + at + colon..start + at + colon + gap.len(),
        );
    }
    pad(out, gap.len());
    let value_at = start + text.len() - value.len();
    match in_typographic_quotes(value) {
        Some((inside, first, last)) => {
            reading.note("typographic quotes", value_at..value_at + value.len());
            pad(out, first - 1);
            out.push('"');
            out.push_str(inside);
            out.push('"');
            pad(out, last - 1);
        }
        None => out.push_str(value),
    }
    out.push_str(&line[body.len()..]);
}

fn pad(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n(' ', count));
}

/// The inside of a value in typographic quotes, and how many bytes the quotes
/// have.
fn in_typographic_quotes(value: &str) -> Option<(&str, usize, usize)> {
    let first = value.chars().next()?;
    let last = value.chars().next_back()?;
    let fits = matches!(
        (first, last),
        ('“' | '”' | '„', '“' | '”') | ('«', '»') | ('「', '」') | ('＂', '＂')
    );
    let inside = value.get(first.len_utf8()..value.len() - last.len_utf8())?;
    // In a sentence they are what the writer wanted to show.
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '\\');
    (fits && !inside.is_empty() && inside.chars().all(plain))
        .then(|| (inside, first.len_utf8(), last.len_utf8()))
}

/// Full-width letters, digits and marks as ASCII.
pub fn narrow(text: &str) -> String {
    text.chars()
        .map(|c| match u32::from(c) {
            code @ 0xff01..=0xff5e => char::from_u32(code - 0xfee0).unwrap_or(c),
            0x3000 | 0xa0 => ' ',
            _ => c,
        })
        .collect()
}
