//! Components, spans and attributes within a line of text: `:name[text]{…}`,
//! `[text]{…}`, `**text**{…}`, `{{ value }}`. Code, links' addresses and raw
//! HTML bind tighter than these, as `CommonMark` has it; emphasis does not.
//! What is found becomes marks in the masked text, so that Markdown reads the
//! text between them as it reads any other.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use memchr::{memchr, memchr_iter, memchr3, memmem};

use super::attributes::{Attributes, attributes};
use super::emphasis;

/// Something within a line. Places are bytes of the page's text, those of
/// attributes of its file.
#[derive(Debug)]
pub(super) struct Found {
    /// What is replaced by a mark.
    pub range: Range<usize>,
    pub kind: FoundKind,
}

#[derive(Debug)]
pub(super) enum FoundKind {
    /// `:name[`, or the `[` of a span, whose name is empty.
    Open {
        name: Range<usize>,
        attributes: Option<Attributes>,
    },
    /// The `]` of the innermost that is open, and its attributes.
    Close,
    /// `:name{…}` without a text.
    Whole {
        name: Range<usize>,
        attributes: Option<Attributes>,
    },
    /// Attributes behind emphasis, code, a link or an image.
    Attributes(Attributes),
    /// `{{ value || 'default' }}`: the place of what is inside.
    Binding(Range<usize>),
    /// Nothing stands here, but Markdown must see punctuation.
    Edge,
}

/// Attributes are looked for no further than this.
const LONGEST: usize = 2048;

/// Finds what `text[run]` has; the text begins at byte `file` of its file.
pub(super) fn scan(text: &str, file: usize, run: &Range<usize>, found: &mut Vec<Found>) {
    let text = &text[run.clone()];
    if !is_special(text) {
        return;
    }
    let mut scanner = Scanner {
        text,
        base: run.start,
        file,
        at: 0,
        brackets: Vec::new(),
        code: HashMap::new(),
        no_angle: false,
        binding_end: 0,
        found: Vec::new(),
        closed: 0,
    };
    scanner.run();
    // An opening is only one when its bracket closes.
    let open: HashSet<usize> = scanner
        .brackets
        .iter()
        .filter_map(|it| it.opening)
        .collect();
    let mut own: Vec<Found> = scanner.found;
    let mut at = 0;
    own.retain(|_| {
        at += 1;
        !open.contains(&(at - 1))
    });
    own.sort_by_key(|it| it.range.start);
    found.append(&mut own);
}

/// Whether there can be anything in a text.
fn is_special(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr(b'{', bytes).is_some()
        || memchr_iter(b':', bytes).any(|at| bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic))
        || !text.is_ascii() && memchr3(b'*', b'_', b'~', bytes).is_some()
}

/// The bytes at which something may begin or end.
const SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut at = 0;
    while at < SPECIAL_BYTES.len() {
        special[SPECIAL_BYTES[at] as usize] = true;
        at += 1;
    }
    special
};
const SPECIAL_BYTES: &[u8] = b"\\`<*_~![]:{";

struct Bracket {
    at: usize,
    /// Of a component, its opening in `found`.
    opening: Option<usize>,
    image: bool,
}

struct Scanner<'a> {
    text: &'a str,
    base: usize,
    file: usize,
    at: usize,
    brackets: Vec<Bracket>,
    /// For each length of a run of backticks, from where on none follows.
    code: HashMap<usize, usize>,
    no_angle: bool,
    /// The next `}}` behind the last binding that was looked for.
    binding_end: usize,
    found: Vec<Found>,
    /// The end of the last code, link, image or run of emphasis marks: behind
    /// it attributes may stand.
    closed: usize,
}

impl Scanner<'_> {
    fn run(&mut self) {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            match byte {
                b'\\' => {
                    let escapes = bytes.get(self.at + 1).is_some_and(u8::is_ascii_punctuation);
                    self.at += 1 + usize::from(escapes);
                }
                b'`' => self.code(),
                b'<' => self.angle(),
                b'*' | b'_' | b'~' => self.emphasis(*byte),
                b'!' => {
                    let image = bytes.get(self.at + 1) == Some(&b'[');
                    if image {
                        self.bracket(self.at, None, true);
                    }
                    self.at += 1 + usize::from(image);
                }
                b'[' => {
                    self.bracket(self.at, None, false);
                    self.at += 1;
                }
                b']' => self.close(),
                b':' => self.component(),
                b'{' => self.brace(),
                _ => {
                    let rest = &bytes[self.at..];
                    self.at += rest
                        .iter()
                        .position(|byte| SPECIAL[usize::from(*byte)])
                        .unwrap_or(rest.len());
                }
            }
        }
    }

    fn in_text(&self, range: Range<usize>) -> Range<usize> {
        self.base + range.start..self.base + range.end
    }

    fn push(&mut self, range: Range<usize>, kind: FoundKind) {
        let range = self.in_text(range);
        self.found.push(Found { range, kind });
    }

    fn bracket(&mut self, at: usize, opening: Option<usize>, image: bool) {
        self.brackets.push(Bracket { at, opening, image });
    }

    /// Code, or backticks that are none.
    fn code(&mut self) {
        let run = run(self.text, self.at);
        let (from, len) = (run.end, run.len());
        self.at = from;
        if self.code.get(&len).is_some_and(|none| from >= *none) {
            return;
        }
        let mut at = from;
        while let Some(next) = self.text[at..].find('`') {
            let other = self::run(self.text, at + next);
            if other.len() == len {
                self.at = other.end;
                self.closed = self.at;
                return;
            }
            at = other.end;
        }
        self.code.insert(len, from);
    }

    /// An address, a tag or a comment in angle brackets.
    fn angle(&mut self) {
        let rest = &self.text[self.at..];
        let tag = rest[1..]
            .starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
        self.at += 1;
        if !tag || self.no_angle {
            return;
        }
        let end = if rest.starts_with("<!--") { "-->" } else { ">" };
        match rest.find(end) {
            Some(len) => self.at += len + end.len() - 1,
            None => self.no_angle = end == ">",
        }
    }

    fn emphasis(&mut self, mark: u8) {
        let run = run(self.text, self.at);
        self.at = run.end;
        if run.start > 0 && !self.text[..run.start].ends_with(char::is_whitespace) {
            self.closed = run.end;
        }
        if mark == b'~' && run.len() > 2 {
            return;
        }
        let (before, behind) = emphasis::lacks(self.text, &run);
        if before {
            self.push(run.start..run.start, FoundKind::Edge);
        }
        if behind {
            self.push(run.end..run.end, FoundKind::Edge);
        }
    }

    /// Behind a `]`: an address, a label, attributes, or nothing.
    fn close(&mut self) {
        let at = self.at;
        self.at += 1;
        let Some(bracket) = self.brackets.pop() else {
            return;
        };
        let next = self.text.as_bytes().get(self.at);
        if let Some(opening) = bracket.opening {
            let behind = self.attributes();
            self.at += behind.as_ref().map_or(0, |it| it.len);
            self.push(at..self.at, FoundKind::Close);
            if let Some(Found {
                kind: FoundKind::Open { attributes, .. },
                ..
            }) = self.found.get_mut(opening)
                && behind.is_some()
            {
                *attributes = behind;
            }
            return;
        }
        match next {
            Some(b'(') => {
                if let Some(end) = address(self.text, self.at) {
                    self.at = end;
                    self.closed = end;
                }
            }
            Some(b'[') => {
                let label = &self.text[self.at..];
                let label = &label[..label.floor_char_boundary(1000)];
                if let Some(end) = label.find(']') {
                    self.at += end + 1;
                    self.closed = self.at;
                }
            }
            Some(b'{') if bracket.image => self.closed = self.at,
            Some(b'{') if !self.text[bracket.at..].starts_with("[^") => {
                if let Some(attributes) = self.attributes() {
                    let len = attributes.len;
                    let name = self.in_text(bracket.at..bracket.at);
                    let kind = FoundKind::Open {
                        name,
                        attributes: Some(attributes),
                    };
                    self.push(bracket.at..bracket.at + 1, kind);
                    self.at += len;
                    self.push(at..self.at, FoundKind::Close);
                }
            }
            _ => {}
        }
    }

    fn attributes(&self) -> Option<Attributes> {
        let rest = &self.text[self.at..];
        if !rest.starts_with('{') {
            return None;
        }
        let near = &rest[..rest.floor_char_boundary(LONGEST)];
        attributes(near, self.file + self.base + self.at)
    }

    /// `:name`, when it is one.
    fn component(&mut self) {
        let at = self.at;
        let rest = &self.text[at + 1..];
        self.at += 1;
        let before = self.text[..at].chars().next_back();
        let begins = before.is_none_or(|c| {
            c.is_whitespace() || matches!(c, '[' | '*' | '_' | '(' | '|') || emphasis::is_cjk(c)
        });
        let name = name_len(rest);
        if name == 0 || !begins {
            self.at += rest.bytes().take_while(|byte| *byte == b':').count();
            return;
        }
        let end = self.at + name;
        let name = self.in_text(self.at..end);
        match self.text.as_bytes().get(end) {
            Some(b'[') => {
                self.bracket(end, Some(self.found.len()), false);
                self.push(
                    at..end + 1,
                    FoundKind::Open {
                        name,
                        attributes: None,
                    },
                );
                self.at = end + 1;
            }
            Some(b'{') => {
                self.at = end;
                let Some(attributes) = self.attributes() else {
                    return;
                };
                self.at += attributes.len;
                if self.text[self.at..].starts_with('[') {
                    self.bracket(self.at, Some(self.found.len()), false);
                    self.at += 1;
                    self.push(
                        at..self.at,
                        FoundKind::Open {
                            name,
                            attributes: Some(attributes),
                        },
                    );
                } else {
                    self.push(
                        at..self.at,
                        FoundKind::Whole {
                            name,
                            attributes: Some(attributes),
                        },
                    );
                }
            }
            Some(b':') => self.at = end + 1,
            // A bare name has nothing to show but itself.
            _ => self.at = end,
        }
    }

    /// A binding, or attributes of what ends right before.
    fn brace(&mut self) {
        let rest = &self.text[self.at..];
        if rest.starts_with("{{") {
            let inside = self.at + 2;
            if self.binding_end < inside {
                let next = memmem::find(&self.text.as_bytes()[inside..], b"}}");
                self.binding_end = next.map_or(usize::MAX, |len| inside + len);
            }
            if self.binding_end - inside <= LONGEST {
                let value = self.in_text(inside..self.binding_end);
                let end = self.binding_end + 2;
                self.push(self.at..end, FoundKind::Binding(value));
                self.at = end;
            } else {
                self.at += 2;
            }
            return;
        }
        if self.at > 0
            && self.closed == self.at
            && let Some(attributes) = self.attributes()
        {
            let end = self.at + attributes.len;
            self.push(self.at..end, FoundKind::Attributes(attributes));
            self.at = end;
        } else {
            self.at += 1;
        }
    }
}

/// The bytes that are the same as the one at `at`, from there on.
fn run(text: &str, at: usize) -> Range<usize> {
    let rest = &text.as_bytes()[at..];
    let len = rest.iter().take_while(|byte| **byte == rest[0]).count();
    at..at + len
}

/// Bytes of the component's name that `text` begins with.
pub(super) fn name_len(text: &str) -> usize {
    if !text.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return 0;
    }
    let fits = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let len = text.bytes().take_while(fits).count();
    if text[..len].ends_with('_') { 0 } else { len }
}

/// The end of the address and title in round brackets at `at`.
fn address(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    let rest = &rest[..rest.floor_char_boundary(LONGEST)];
    let mut depth = 0;
    let mut quote = None;
    let mut escaped = false;
    for (offset, c) in rest.char_indices() {
        if std::mem::take(&mut escaped) {
            continue;
        }
        // Within quotes nothing else has a meaning.
        match (c, quote) {
            ('\\', _) => escaped = true,
            (c, Some(open)) if c == open => quote = None,
            ('<', None) if offset == 1 => quote = Some('>'),
            ('"' | '\'', None) if rest[..offset].ends_with(char::is_whitespace) => quote = Some(c),
            ('(', None) => depth += 1,
            (')', None) => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + offset + 1);
                }
            }
            _ => {}
        }
    }
    None
}
