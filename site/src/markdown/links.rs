//! What kind of address a link has. Only `http`, `https`, `mailto`, `tel` and
//! the site's own paths may stand in a page; everything else is refused.

/// A link's target, sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target<'a> {
    /// Nothing at all: `[text]()`.
    Empty,
    /// Another site, or a mail program, or a telephone.
    External,
    /// A path of this site, relative or from its root, or an anchor.
    Internal,
    /// An address, by its beginning, that could run code, read files or pass
    /// for a path of this site.
    Unsafe(&'a str),
}

/// Sorts an address. Control characters and blanks are ignored in the scheme,
/// as browsers ignore them.
pub fn classify(target: &str) -> Target<'_> {
    let trimmed = target.trim();
    if trimmed.is_empty() {
        return Target::Empty;
    }
    if trimmed.starts_with("//") {
        return Target::External;
    }
    // To browsers a backslash is a slash, and two of them another site.
    if trimmed.starts_with(['/', '\\']) && trimmed[1..].starts_with(['/', '\\']) {
        return Target::Unsafe(&trimmed[..2]);
    }
    let end = trimmed.find([':', '/', '?', '#']);
    let Some(end) = end.filter(|end| trimmed.as_bytes().get(*end) == Some(&b':')) else {
        return Target::Internal;
    };
    let scheme = &trimmed[..end];
    let plain: String = scheme
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect();
    match plain.to_ascii_lowercase().as_str() {
        "http" | "https" | "mailto" | "tel" => Target::External,
        _ => Target::Unsafe(&trimmed[..=end]),
    }
}

/// The name of the server that an address leads to, for link texts.
pub fn host(target: &str) -> Option<&str> {
    let rest = target.split_once("//")?.1;
    let host = rest.split(['/', '?', '#']).next()?;
    let host = host.rsplit('@').next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    (!host.is_empty()).then_some(host)
}
