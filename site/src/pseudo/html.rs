//! The text of a page's HTML in other letters. Tags, entities and code stay;
//! the brackets stand around what is one text to a reader: a paragraph, a
//! heading, a cell, whatever is emphasized in it.

use crate::page::Slot;

use super::text::Style;

/// Elements that are within a text; all others end it.
const INLINE: [&str; 22] = [
    "a", "abbr", "b", "bdi", "br", "cite", "code", "del", "em", "i", "img", "input", "kbd", "mark",
    "s", "small", "span", "strong", "sub", "sup", "u", "wbr",
];

/// Elements whose text is no prose.
const KEPT: [&str; 8] = [
    "code", "kbd", "pre", "samp", "script", "style", "svg", "textarea",
];

/// Offsets into the HTML and what goes in there.
type Slots = Vec<(usize, Slot)>;

/// The HTML in another style, the slots moved along.
pub(super) fn of(html: &str, slots: &[(usize, Slot)], style: Style) -> (String, Slots) {
    let mut writer = Writer {
        style,
        out: String::with_capacity(html.len() * 2),
        slots: Vec::with_capacity(slots.len()),
        waiting: slots,
        kept: Vec::new(),
        open: None,
        blanks: String::new(),
    };
    let mut at = 0;
    while at < html.len() {
        let rest = &html[at..];
        at += if let Some(length) = tag_length(rest) {
            writer.tag(&rest[..length], at);
            length
        } else {
            // A `<` that begins no tag is a character.
            let length = before_next(rest, '<');
            writer.text(&rest[..length], at);
            length
        };
    }
    writer.end_text();
    writer.take_slots(html.len(), html.len() + 1);
    (writer.out, writer.slots)
}

struct Writer<'s> {
    style: Style,
    out: String,
    slots: Slots,
    /// Those that have not been reached.
    waiting: &'s [(usize, Slot)],
    /// Open elements whose text is kept.
    kept: Vec<String>,
    /// How many characters the open text has so far.
    open: Option<usize>,
    /// Blanks that are within the text only if it goes on.
    blanks: String,
}

impl Writer<'_> {
    /// Moves the slots before `end` to what is written of a part that began
    /// at `start`.
    fn take_slots(&mut self, start: usize, end: usize) {
        let now = self.out.len();
        while let Some(((at, slot), rest)) = self.waiting.split_first()
            && *at < end
        {
            self.slots.push((now + at.saturating_sub(start), *slot));
            self.waiting = rest;
        }
    }

    fn tag(&mut self, tag: &str, at: usize) {
        let name = name(tag);
        let closes = tag.starts_with("</");
        if tag.starts_with("<!") {
            // A comment is nothing to a reader.
        } else if INLINE.contains(&name.as_str()) {
            self.out.push_str(&std::mem::take(&mut self.blanks));
        } else {
            self.end_text();
        }
        self.take_slots(at, at + tag.len());
        self.out.push_str(tag);
        if closes {
            if self.kept.last() == Some(&name) {
                self.kept.pop();
            }
        } else if KEPT.contains(&name.as_str()) && !tag.ends_with("/>") {
            self.kept.push(name);
        }
    }

    fn text(&mut self, text: &str, at: usize) {
        // What goes in between is no part of the text.
        let mut at = at;
        let mut text = text;
        while let Some((slot, _)) = self.waiting.first()
            && *slot < at + text.len()
        {
            let (before, rest) = text.split_at(slot - at);
            self.run(before);
            at = *slot;
            self.take_slots(at, at + 1);
            text = rest;
        }
        self.run(text);
    }

    fn run(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if !self.kept.is_empty() {
            self.out.push_str(&std::mem::take(&mut self.blanks));
            self.out.push_str(text);
            return;
        }
        let end = text.trim_end().len();
        let start = text.len() - text.trim_start().len();
        if end == 0 {
            self.blanks.push_str(text);
            return;
        }
        self.out.push_str(&std::mem::take(&mut self.blanks));
        self.out.push_str(&text[..start]);
        if self.open.is_none() {
            self.out.push_str(self.style.opening());
        }
        let mut length = 0;
        let mut rest = &text[start..end];
        while !rest.is_empty() {
            let entity = entity_length(rest);
            let plain = match entity {
                Some(length) => &rest[..length],
                None => &rest[..before_next(rest, '&')],
            };
            if entity.is_some() {
                length += 1;
                self.out.push_str(plain);
            } else {
                length += plain.chars().count();
                self.out.push_str(&self.style.letters(plain));
            }
            rest = &rest[plain.len()..];
        }
        self.open = Some(self.open.unwrap_or(0) + length);
        self.blanks.push_str(&text[end..]);
    }

    fn end_text(&mut self) {
        if let Some(characters) = self.open.take() {
            self.out.push_str(&self.style.closing(characters));
        }
        self.out.push_str(&std::mem::take(&mut self.blanks));
    }
}

/// Where a character comes again, behind the first one.
fn before_next(text: &str, wanted: char) -> usize {
    let mut later = text.char_indices().skip(1);
    later
        .find(|(_, c)| *c == wanted)
        .map_or(text.len(), |(at, _)| at)
}

/// How long the tag or comment is that a text begins with.
fn tag_length(text: &str) -> Option<usize> {
    if text.starts_with("<!--") {
        return Some(text.find("-->").map_or(text.len(), |at| at + 3));
    }
    let second = text.strip_prefix('<')?.chars().next()?;
    if !(second.is_ascii_alphabetic() || matches!(second, '/' | '!')) {
        return None;
    }
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match quote {
            Some(open) if open == c => quote = None,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None if c == '>' => return Some(at + 1),
            _ => {}
        }
    }
    Some(text.len())
}

fn name(tag: &str) -> String {
    let name = tag.trim_start_matches(['<', '/']);
    let end = name
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .unwrap_or(name.len());
    name[..end].to_ascii_lowercase()
}

/// How long the entity is that a text begins with.
fn entity_length(text: &str) -> Option<usize> {
    let name = text.strip_prefix('&')?;
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '#')?;
    (end > 0 && name[end..].starts_with(';')).then_some(end + 2)
}
