//! Which sign stands between the fields, from the beginning of a text: the one
//! that makes a table of it, and of several, the one that shows most roles.

use super::names::Names;
use super::records::{MOST_FIELDS, Record, Records};

/// What may stand between fields.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How many records are looked at.
const MOST_RECORDS: usize = 500;

/// A first line by which spreadsheets are told the sign: `sep=;`. Gives the
/// sign and the rest.
pub(super) fn told(text: &str) -> Option<(u8, &str)> {
    let (line, rest) = text.split_once('\n')?;
    let line = line.trim_end_matches('\r').trim_matches('"');
    let sign = line
        .strip_prefix("sep=")
        .or_else(|| line.strip_prefix("SEP="))?;
    match sign.as_bytes() {
        [sign] if sign.is_ascii() => Some((*sign, rest)),
        _ => None,
    }
}

/// The sign, or none for a list of one field a line.
pub(super) fn delimiter(head: &str, names: &Names) -> Option<u8> {
    let mut best = None;
    // A list of lines is a table, too: the simplest one.
    let mut most = (shown(head, None, names).1, 0, 1);
    for delimiter in DELIMITERS {
        let (lengths, roles) = shown(head, Some(delimiter), names);
        let Some((length, records)) = usual(&lengths) else {
            continue;
        };
        // A table has rows of one length; its last one may be cut here.
        let regular = records * 100 / lengths.len().max(1);
        if length < 2 || regular < 50 {
            continue;
        }
        let found = (roles, regular, length);
        if found > most {
            (best, most) = (Some(delimiter), found);
        }
    }
    best
}

/// How many records show that a sign is the right one: they have a role or the
/// name of the column of roles. The second number is of those in which that
/// name has no other sign in it; names are compared without punctuation.
type Shown = (usize, usize);

/// The lengths of the first records, and what these show.
fn shown(head: &str, delimiter: Option<u8>, names: &Names) -> (Vec<usize>, Shown) {
    let mut lengths = Vec::new();
    let (mut roles, mut clean) = (0, 0);
    let mut each = |record: &Record| {
        if lengths.len() < MOST_RECORDS {
            lengths.push(record.len());
            let is_header = lengths.len() == 1;
            let known =
                |field: &&str| names.role(field).is_some() || (is_header && names.is_header(field));
            let is_sign = |byte: &u8| DELIMITERS.contains(byte) || *byte == b'"';
            let fields = (0..record.len()).map(|at| record.field(at));
            let mut known = fields.filter(known).peekable();
            roles += usize::from(known.peek().is_some());
            clean += usize::from(known.any(|field| !field.as_bytes().iter().any(is_sign)));
        }
    };
    let mut records = Records::new(delimiter);
    records.push(head, &mut each);
    records.finish(&mut each);
    (lengths, (roles, clean))
}

/// The length that most records have, and how many have it.
fn usual(lengths: &[usize]) -> Option<(usize, usize)> {
    let mut counts = [0; MOST_FIELDS + 1];
    for length in lengths {
        if let Some(count) = counts.get_mut(*length) {
            *count += 1;
        }
    }
    let counts = counts.into_iter().enumerate();
    counts.max_by_key(|(_, count)| *count)
}

#[cfg(test)]
mod tests {
    use pricing::{Role, Roles};

    use super::*;

    #[test]
    fn the_sign_is_the_one_that_makes_a_table() {
        let roles = Roles::new(vec![Role {
            id: "client".to_owned(),
            name: "Client".to_owned(),
            paid: false,
        }]);
        let names = Names::new(&roles, &[], &["role".to_owned()]);
        for (text, expected) in [
            ("", None),
            ("Client", None),
            ("Client\nClient, of sales\nOther", None),
            ("a,b\nc,d", Some(b',')),
            ("a;1,5;c\nd;2,5;e", Some(b';')),
            ("name\trole\n\"a, b; c | d\"\tClient", Some(b'\t')),
            ("a, b|Client\nc, d|Client\n", Some(b'|')),
            ("Name;Role", Some(b';')),
            ("A;Client", Some(b';')),
            // Commas in every line, and the roles between semicolons.
            ("a, b, c;Client\nd, e, f;Client", Some(b';')),
            ("Hello, you.\nThis is a letter.\nGoodbye.", None),
            // A name is not one with the signs around it.
            (";Client;\",,\"", Some(b';')),
            // Lines between quotes are no rows.
            ("\"a\n;;;\n;;;\",b\nc,d", Some(b',')),
        ] {
            assert_eq!(delimiter(text, &names), expected, "{text}");
        }
        assert_eq!(told("sep=;\r\na;b"), Some((b';', "a;b")));
        assert_eq!(told("\"sep=,\"\na"), Some((b',', "a")));
        assert_eq!(told("sep=ab\n"), None);
        assert_eq!(told("Name\nsep=;"), None);
    }
}
