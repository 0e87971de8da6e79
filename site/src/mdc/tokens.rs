//! The lines that matter to components: openers with their props, closers,
//! closers at the end of a line of text, and headings, which end a block that
//! nobody closed. Whether a token really has its effect is `scan`'s to say.

use std::ops::Range;

use super::lines::Line;
use super::props;

/// One line that matters.
#[derive(Debug)]
pub(super) struct Token {
    pub kind: TokenKind,
    /// What it replaces in the text: whole lines, but for `TextClose`.
    pub range: Range<usize>,
    /// Columns before it.
    pub indent: usize,
}

#[derive(Debug)]
pub(super) enum TokenKind {
    Open {
        colons: usize,
        name: Range<usize>,
        props: Option<Range<usize>>,
        damage: Vec<&'static str>,
    },
    Close {
        colons: usize,
    },
    /// ` ::` behind the text of a line.
    TextClose,
    /// A heading of level 1 or 2.
    Heading,
}

/// Finds the tokens of a text, in order.
pub(super) fn tokens(lines: &[Line]) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        at += 1;
        if line.code || line.is_blank() {
            continue;
        }
        let whole = line.start..line.next;
        let indent = line.indent();
        let text = line.text.trim();
        let colons = text.bytes().take_while(|byte| *byte == b':').count();
        if colons >= 2 && colons == text.len() {
            tokens.push(Token {
                kind: TokenKind::Close { colons },
                range: whole,
                indent,
            });
        } else if colons >= 2 && is_name(&text[colons..]) {
            let start = line.start + (line.text.len() - line.text.trim_start().len()) + colons;
            let name = start..start + text.len() - colons;
            let (mut props, mut damage, mut end) = (None, Vec::new(), line.next);
            if let Some(block) = props::find(lines, at - 1) {
                props = Some(lines[block.open].next..lines[block.close].start);
                damage = block.damage;
                end = lines[block.close].next;
                at = block.close + 1;
            }
            let kind = TokenKind::Open {
                colons,
                name,
                props,
                damage,
            };
            tokens.push(Token {
                kind,
                range: line.start..end,
                indent,
            });
        } else if let Some(range) = text_close(line) {
            tokens.push(Token {
                kind: TokenKind::TextClose,
                range,
                indent,
            });
        } else if indent < 4 && is_heading(text) {
            tokens.push(Token {
                kind: TokenKind::Heading,
                range: whole,
                indent,
            });
        }
    }
    tokens
}

/// A component's name: a letter, then letters, digits and dashes.
fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn is_heading(text: &str) -> bool {
    let rest = text.trim_start_matches('#');
    let level = text.len() - rest.len();
    (1..=2).contains(&level) && (rest.is_empty() || rest.starts_with([' ', '\t']))
}

/// The closer at the end of a line of text, with the white space before it:
/// behind white space or behind a character that is no letter of a path such
/// as `std::`.
fn text_close(line: &Line) -> Option<Range<usize>> {
    let text = line.text.trim_end();
    let body = text.strip_suffix("::")?;
    let before = body.chars().next_back()?;
    if !(before.is_whitespace() || !before.is_ascii() && !before.is_alphanumeric()) {
        return None;
    }
    Some(line.start + body.trim_end().len()..line.range().end)
}
