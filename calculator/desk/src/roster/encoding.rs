//! What kind of text a file is, by its first bytes. The browser decodes it.

/// How a file is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, where a byte that is wrong is damage.
    Utf8,
    /// UTF-8 or an older encoding of one byte a letter: the beginning is ASCII
    /// and does not tell.
    Ascii,
    /// UTF-16 with the smaller byte first.
    Utf16Le,
    /// UTF-16 with the larger byte first.
    Utf16Be,
    /// Neither: what spreadsheets write where they do not write Unicode.
    Ansi,
    /// No text at all: a spreadsheet, a PDF, a picture.
    NoText,
}

/// The first bytes of files that people take for a list.
const NO_TEXT: [&[u8]; 7] = [
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"%PDF",
    b"\xd0\xcf\x11\xe0",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"\x1f\x8b",
];

impl Encoding {
    /// The encoding of a file that begins with `head`.
    pub fn of(head: &[u8]) -> Self {
        if NO_TEXT.iter().any(|first| head.starts_with(first)) {
            return Self::NoText;
        }
        match head {
            [0xff, 0xfe, ..] => return Self::Utf16Le,
            [0xfe, 0xff, ..] => return Self::Utf16Be,
            [0xef, 0xbb, 0xbf, ..] => return Self::Utf8,
            _ => {}
        }
        if let Some(wide) = wide(head) {
            return wide;
        }
        let control = |byte: &&u8| matches!(byte, 0..=8 | 0x0e..=0x19 | 0x1b..=0x1f | 0x7f);
        if head.iter().filter(control).count() > head.len() / 20 {
            return Self::NoText;
        }
        let Err(error) = str::from_utf8(head) else {
            return if head.is_ascii() {
                Self::Ascii
            } else {
                Self::Utf8
            };
        };
        let before = head.get(..error.valid_up_to()).unwrap_or_default();
        match error.error_len() {
            // The head ends within a letter, or there was good UTF-8 before.
            None => Self::Utf8,
            Some(_) if !before.is_ascii() => Self::Utf8,
            Some(_) => Self::Ansi,
        }
    }

    /// What the browser calls it; nothing for what is no text. `ansi` is the
    /// name of the older encoding where the reader is.
    pub fn label(self, ansi: &str) -> &str {
        match self {
            Self::Utf8 | Self::Ascii => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Ansi => ansi,
            Self::NoText => "",
        }
    }
}

/// UTF-16 without a mark: every line break and every ASCII letter has a zero
/// beside it, and all zeros stand on one side.
fn wide(head: &[u8]) -> Option<Encoding> {
    let (pairs, _) = head.as_chunks::<2>();
    let count = |is: fn(&[u8; 2]) -> bool| pairs.iter().filter(|pair| is(pair)).count();
    let (even, odd) = (count(|pair| pair[0] == 0), count(|pair| pair[1] == 0));
    let (most, least) = (even.max(odd), even.min(odd));
    let (encoding, lines) = if odd > even {
        (
            Encoding::Utf16Le,
            count(|pair| *pair == [b'\n', 0] || *pair == [b'\r', 0]),
        )
    } else {
        (
            Encoding::Utf16Be,
            count(|pair| *pair == [0, b'\n'] || *pair == [0, b'\r']),
        )
    };
    let letters = most * 2 >= pairs.len();
    let plain = most >= 2 && (letters || (lines > 0 && most * 40 >= pairs.len()));
    (plain && least * 20 <= most).then_some(encoding)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wide_bytes(text: &str, little: bool) -> Vec<u8> {
        let bytes = |unit: u16| {
            if little {
                unit.to_le_bytes()
            } else {
                unit.to_be_bytes()
            }
        };
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn the_beginning_tells() {
        for (head, encoding) in [
            (&b""[..], Encoding::Ascii),
            (b"Name;Role\r\nA;Client\r\n", Encoding::Ascii),
            ("Name;Rôle\n".as_bytes(), Encoding::Utf8),
            ("客户\n".as_bytes(), Encoding::Utf8),
            // Ends within a letter.
            (b"R\xc3", Encoding::Utf8),
            // Damaged, and UTF-8 all the same.
            ("é\u{e9}".as_bytes().split_last().unwrap().1, Encoding::Utf8),
            (b"R\xc3\xb4le \xff \n", Encoding::Utf8),
            (b"\xef\xbb\xbfRole\n", Encoding::Utf8),
            (b"R\xf4le\n", Encoding::Ansi),
            (b"\xff\xfeR\0", Encoding::Utf16Le),
            (b"\xfe\xff\0R", Encoding::Utf16Be),
            (b"%PDF-1.7\n%", Encoding::NoText),
            (b"PK\x03\x04\x14\0", Encoding::NoText),
            (b"\xd0\xcf\x11\xe0\xa1\xb1", Encoding::NoText),
            (b"\x01\x02\x03\x04ab\0\0\0\x07", Encoding::NoText),
            // A few stray zeros do not make a text another thing.
            (
                b"Name,Role\nAnna,Client\nBob,Team Member\0\n",
                Encoding::Ascii,
            ),
        ] {
            assert_eq!(Encoding::of(head), encoding, "{head:?}");
        }
        for text in [
            "Name;Role\nA;Client\n",
            "姓名,角色\r\n王,客户\r\n李,仅评论\r\n",
        ] {
            assert_eq!(Encoding::of(&wide_bytes(text, true)), Encoding::Utf16Le);
            assert_eq!(Encoding::of(&wide_bytes(text, false)), Encoding::Utf16Be);
        }
    }
}
