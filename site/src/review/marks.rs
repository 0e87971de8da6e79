//! Two versions of a piece of HTML in one: the new one, in which new words
//! stand in `<ins>` and words that are gone in `<del>` where they were. Tags
//! are those of the new one, so that it stays whole.

use similar::{Algorithm, ChangeTag, capture_diff_slices};

/// A piece of HTML: a tag, or a run of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Token<'a> {
    Tag(&'a str),
    Text(&'a str),
}

/// `new`, with what differs from `old` marked.
pub(super) fn marked(old: &str, new: &str) -> String {
    let (before, after) = (tokens(old), tokens(new));
    let mut out = Marked {
        html: String::with_capacity(new.len() + new.len() / 4),
        open: None,
        gone: String::new(),
    };
    for operation in capture_diff_slices(Algorithm::Myers, &before, &after) {
        for change in operation.iter_changes(&before, &after) {
            match (change.tag(), change.value()) {
                (ChangeTag::Equal, Token::Text(text)) => out.text(text, None),
                (ChangeTag::Insert, Token::Text(text)) => out.text(text, Some("ins")),
                (ChangeTag::Delete, Token::Text(text)) => out.gone.push_str(text),
                (ChangeTag::Delete, Token::Tag(_)) => out.gone.push(' '),
                (_, Token::Tag(tag)) => out.tag(tag),
            }
        }
    }
    out.close();
    out.put_gone();
    out.html
}

struct Marked {
    html: String,
    open: Option<&'static str>,
    /// What is gone and has not been written yet.
    gone: String,
}

impl Marked {
    fn text(&mut self, text: &str, mark: Option<&'static str>) {
        if mark.is_none() || !text.trim().is_empty() {
            self.put_gone();
        }
        if self.open != mark {
            self.close();
            if let Some(mark) = mark {
                self.html.push_str("<ins>");
                self.open = Some(mark);
            }
        }
        self.html.push_str(text);
    }

    fn tag(&mut self, tag: &str) {
        self.close();
        // Text may not stand between the elements of lists and tables.
        if tag.starts_with("</") && holds_text(tag) {
            self.put_gone();
        }
        self.html.push_str(tag);
    }

    fn put_gone(&mut self) {
        let gone = std::mem::take(&mut self.gone);
        if gone.trim().is_empty() {
            return;
        }
        self.close();
        self.html.push_str("<del>");
        self.html.push_str(gone.trim());
        self.html.push_str("</del>");
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.html.push_str("</ins>");
        }
    }
}

/// Whether the element that a closing tag is of can have text in it.
fn holds_text(tag: &str) -> bool {
    let name = tag.trim_start_matches("</").trim_end_matches('>');
    !matches!(
        name,
        "ul" | "ol" | "table" | "thead" | "tbody" | "tr" | "dl" | "section" | "div" | "aside"
    )
}

fn tokens(html: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        if rest.starts_with('<') {
            let end = rest.find('>').map_or(rest.len(), |at| at + 1);
            let (tag, behind) = rest.split_at(end);
            tokens.push(Token::Tag(tag));
            rest = behind;
            continue;
        }
        let end = rest.find('<').unwrap_or(rest.len());
        let (text, behind) = rest.split_at(end);
        words(text, &mut tokens);
        rest = behind;
    }
    tokens
}

/// Words, blanks and marks each for themselves; letters of scripts without
/// blanks one by one.
fn words<'a>(text: &'a str, tokens: &mut Vec<Token<'a>>) {
    let kind = |c: char| match c {
        c if c.is_whitespace() => 0,
        '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' => 3,
        c if c.is_alphanumeric() || matches!(c, '&' | ';' | '#' | '\'' | '’') => 1,
        _ => 3,
    };
    let mut start = 0;
    let mut last = None;
    for (at, c) in text.char_indices() {
        let now = kind(c);
        if last.is_some_and(|last| last != now || now == 3) {
            tokens.push(Token::Text(&text[start..at]));
            start = at;
        }
        last = Some(now);
    }
    if start < text.len() {
        tokens.push(Token::Text(&text[start..]));
    }
}
