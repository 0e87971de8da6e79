//! What a page was translated from, by the name that git gives to a file's
//! content. It is computed here, so that no repository is needed for it.

use std::fmt::Write as _;

use sha1::{Digest as _, Sha1};

/// How many digits of a revision are written into front matter.
pub const DIGITS: usize = 12;

/// The fewest digits that name a revision.
const FEWEST: usize = 7;
/// All digits of a revision.
const ALL: usize = 40;

/// The revision of a text: the id of its blob in git, which is the SHA-1 of
/// `blob <length>\0<bytes>`, as 40 hexadecimal digits. (See "Git Objects" in
/// the book Pro Git.) Line ends count as LF, which is what git keeps where it
/// converts them: an id must be the same on every machine.
pub fn of(text: &str) -> String {
    if text.contains("\r\n") {
        of_bytes(text.replace("\r\n", "\n").as_bytes())
    } else {
        of_bytes(text.as_bytes())
    }
}

fn of_bytes(bytes: &[u8]) -> String {
    let mut hash = Sha1::new();
    hash.update(format!("blob {}\0", bytes.len()));
    hash.update(bytes);
    let mut digits = String::with_capacity(ALL);
    for byte in hash.finalize() {
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

/// The form in which a revision is written.
pub fn short(revision: &str) -> &str {
    revision.get(..DIGITS).unwrap_or(revision)
}

/// Whether a text can be a revision: 7 to 40 hexadecimal digits.
pub fn is_one(text: &str) -> bool {
    (FEWEST..=ALL).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Whether a stamp names the revision of this text. A text with CRLF may have
/// been stamped with either kind of line ends.
pub fn names(stamp: &str, text: &str) -> bool {
    let stamp = stamp.to_ascii_lowercase();
    is_one(&stamp)
        && (of(text).starts_with(&stamp)
            || text.contains("\r\n") && of_bytes(text.as_bytes()).starts_with(&stamp))
}
