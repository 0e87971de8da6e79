//! What begins on a line, as `CommonMark` 0.31 defines it: code fences, raw
//! HTML, headings, breaks, list markers. Each function looks at the text of
//! one line without its white space; whether an indent or an open paragraph
//! forbids it is `walk`'s to say.

/// A line that opens or closes fenced code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fence {
    /// A backtick or a tilde.
    pub mark: u8,
    /// How many.
    pub count: usize,
    /// Whether nothing follows, so that it can close.
    pub bare: bool,
}

impl Fence {
    /// Whether this line ends the code that `open` began.
    pub(super) fn closes(&self, open: &Self) -> bool {
        self.bare && self.mark == open.mark && self.count >= open.count
    }
}

/// Section 4.5.
pub(super) fn fence(text: &str) -> Option<Fence> {
    let mark = *text.as_bytes().first()?;
    if mark != b'`' && mark != b'~' {
        return None;
    }
    let count = run(text, mark);
    let info = &text[count..];
    if count < 3 || (mark == b'`' && info.contains('`')) {
        return None;
    }
    Some(Fence {
        mark,
        count,
        bare: info.trim().is_empty(),
    })
}

/// Where raw HTML ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HtmlEnd {
    /// On the line that has this text: nothing before it is Markdown.
    Text(&'static str),
    /// Before the next blank line.
    Blank,
}

/// Section 4.6. The seventh kind, any other tag alone on its line, cannot
/// interrupt a paragraph.
pub(super) fn html(text: &str, in_paragraph: bool) -> Option<HtmlEnd> {
    let rest = text.strip_prefix('<')?;
    for (start, end) in [("!--", "-->"), ("?", "?>"), ("![CDATA[", "]]>")] {
        if rest.starts_with(start) {
            return Some(HtmlEnd::Text(end));
        }
    }
    if let Some(declaration) = rest.strip_prefix('!') {
        let letter = declaration.starts_with(|c: char| c.is_ascii_alphabetic());
        return letter.then_some(HtmlEnd::Text(">"));
    }
    let closing = rest.starts_with('/');
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    let name_len = rest
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
        .count();
    let (name, after) = rest.split_at(name_len);
    let name = name.to_ascii_lowercase();
    let ends = after.is_empty() || after.starts_with([' ', '\t', '>']);
    if ends && !closing {
        for (raw, end) in RAW {
            if name == raw {
                return Some(HtmlEnd::Text(end));
            }
        }
    }
    if (ends || after.starts_with("/>")) && BLOCKS.contains(&name.as_str()) {
        return Some(HtmlEnd::Blank);
    }
    let alone = name_len > 0 && text.ends_with('>') && text.matches('<').count() == 1;
    (alone && !in_paragraph).then_some(HtmlEnd::Blank)
}

/// Elements whose content is never Markdown.
const RAW: [(&str, &str); 4] = [
    ("pre", "</pre>"),
    ("script", "</script>"),
    ("style", "</style>"),
    ("textarea", "</textarea>"),
];

/// Elements that are blocks.
const BLOCKS: [&str; 62] = [
    "address",
    "article",
    "aside",
    "base",
    "basefont",
    "blockquote",
    "body",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "iframe",
    "legend",
    "li",
    "link",
    "main",
    "menu",
    "menuitem",
    "nav",
    "noframes",
    "ol",
    "optgroup",
    "option",
    "p",
    "param",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "track",
    "ul",
];

/// The level of an ATX heading; section 4.2.
pub(super) fn heading(text: &str) -> Option<usize> {
    let level = run(text, b'#');
    let rest = &text[level..];
    ((1..=6).contains(&level) && (rest.is_empty() || rest.starts_with([' ', '\t'])))
        .then_some(level)
}

/// The line under a setext heading; section 4.3.
pub(super) fn setext(text: &str) -> bool {
    let mark = text.as_bytes().first();
    mark.is_some_and(|mark| matches!(mark, b'=' | b'-') && run(text, *mark) == text.len())
}

/// Section 4.1.
pub(super) fn thematic_break(text: &str) -> bool {
    let Some(mark) = text
        .bytes()
        .next()
        .filter(|it| matches!(it, b'-' | b'*' | b'_'))
    else {
        return false;
    };
    let marks = text.bytes().filter(|byte| *byte == mark).count();
    marks >= 3
        && text
            .bytes()
            .all(|byte| byte == mark || matches!(byte, b' ' | b'\t'))
}

/// Bytes of a list marker, when the text begins with one; section 5.2. In a
/// paragraph only an item with text, and numbered 1, begins a list.
pub(super) fn list_marker(text: &str, in_paragraph: bool) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let len = match (digits, text.as_bytes().get(digits)?) {
        (0, b'-' | b'+' | b'*') => 1,
        (1..=9, b'.' | b')') => digits + 1,
        _ => return None,
    };
    let rest = &text[len..];
    if !(rest.is_empty() || rest.starts_with([' ', '\t'])) {
        return None;
    }
    let interrupts = !rest.trim().is_empty() && (digits == 0 || text[..digits].parse() == Ok(1));
    (!in_paragraph || interrupts).then_some(len)
}

fn run(text: &str, mark: u8) -> usize {
    text.bytes().take_while(|byte| *byte == mark).count()
}
