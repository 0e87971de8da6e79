//! Raw HTML in a page: a few harmless tags pass, rewritten from what was
//! understood of them, and everything else is shown as the text it is.

/// A tag as it stands in Markdown.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct RawTag<'a> {
    /// Lower case.
    pub name: String,
    /// `</name>`.
    pub closing: bool,
    /// Names in lower case; values without quotes and entities as written.
    pub attributes: Vec<(String, &'a str)>,
    /// How many bytes of the text it took.
    pub len: usize,
}

impl RawTag<'_> {
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| *value)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.attribute(name).is_some()
    }
}

/// Reads the tag that `text` begins with; `None` when it is none (a comment,
/// a declaration, or just a `<`).
pub(super) fn tag(text: &str) -> Option<RawTag<'_>> {
    let rest = text.strip_prefix('<')?;
    let (closing, rest) = match rest.strip_prefix('/') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let name_len = rest
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
        .count();
    if name_len == 0 || !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let name = rest[..name_len].to_ascii_lowercase();
    let mut rest = &rest[name_len..];
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix("/>").or_else(|| rest.strip_prefix('>')) {
            return Some(RawTag {
                name,
                closing,
                attributes,
                len: text.len() - after.len(),
            });
        }
        let key_len = rest
            .find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/' | '"' | '\'' | '<'))?;
        if key_len == 0 {
            return None;
        }
        let key = rest[..key_len].to_ascii_lowercase();
        rest = rest[key_len..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
            (value, rest) = match quote {
                Some(quote) => after[1..].split_once(quote)?,
                None => after.split_at(after.find(|c: char| c.is_whitespace() || c == '>')?),
            };
        }
        attributes.push((key, value));
    }
}
