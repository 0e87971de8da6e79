//! Text into HTML, escaped.

use memchr::memchr3_iter;

/// Appends text content.
pub fn escape_text(out: &mut String, text: &str) {
    let mut copied = 0;
    for at in memchr3_iter(b'&', b'<', b'>', text.as_bytes()) {
        let entity = match text.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            _ => "&gt;",
        };
        out.push_str(&text[copied..at]);
        out.push_str(entity);
        copied = at + 1;
    }
    out.push_str(&text[copied..]);
}

/// Appends the inside of a double-quoted attribute.
pub fn escape_attribute(out: &mut String, text: &str) {
    let mut copied = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => continue,
        };
        out.push_str(&text[copied..at]);
        out.push_str(entity);
        copied = at + 1;
    }
    out.push_str(&text[copied..]);
}
