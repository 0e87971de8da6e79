//! Percent-encoding as [RFC 3986](https://www.rfc-editor.org/rfc/rfc3986#section-2.1)
//! has it for a fragment. Decoding never fails: what is not encoded well
//! stands for itself, and a `+`, which is never written, for the blank that
//! some programs write so.

/// Appends a text, with everything encoded but what a link keeps in every mail
/// program.
pub(super) fn encode(text: &str, link: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:,".contains(&byte) {
            link.push(char::from(byte));
        } else {
            link.push('%');
            for half in [byte >> 4, byte & 15] {
                link.push(char::from(HEX[usize::from(half)]));
            }
        }
    }
}

/// The text that was encoded.
pub(super) fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        let byte = match (first, after) {
            (b'%', [high, low, after @ ..]) => {
                let digit = |byte: &u8| char::from(*byte).to_digit(16);
                let byte = digit(high).zip(digit(low));
                let byte = byte.and_then(|(high, low)| u8::try_from(high * 16 + low).ok());
                if byte.is_some() {
                    rest = after;
                }
                byte.unwrap_or(*first)
            }
            (b'+', _) => b' ',
            _ => *first,
        };
        bytes.push(byte);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
