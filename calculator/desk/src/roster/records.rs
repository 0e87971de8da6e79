//! A table as text, record by record: RFC 4180 with any delimiter, and lenient
//! where programs are. The text comes in pieces that may be cut anywhere.
//! However large the text, one record is held at a time, and of a field no
//! more than can matter.

/// The most bytes that are kept of a field: nothing that long is a role.
const LONGEST_FIELD: usize = 400;

/// The most fields that are kept of a record.
pub(super) const MOST_FIELDS: usize = 500;

/// A record: its fields one behind the other.
#[derive(Debug, Default)]
pub(super) struct Record {
    text: String,
    ends: Vec<usize>,
    /// The line in which it begins, from 1.
    pub(super) line: u64,
}

impl Record {
    /// How many fields it has.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// A field without the blanks around it; empty for one that it lacks.
    pub(super) fn field(&self, at: usize) -> &str {
        let from = match at.checked_sub(1) {
            Some(before) => self.ends.get(before),
            None => Some(&0),
        };
        let range = from.zip(self.ends.get(at));
        let field = range.and_then(|(from, to)| self.text.get(*from..*to));
        field.unwrap_or_default().trim()
    }

    /// Whether it has nothing but blanks, as the lines behind a table do.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    fn start(&self) -> usize {
        self.ends.last().copied().unwrap_or(0)
    }

    fn take(&mut self, text: &str) {
        let room = LONGEST_FIELD.saturating_sub(self.text.len() - self.start());
        let text = text.get(..text.floor_char_boundary(room)).unwrap_or(text);
        self.text.push_str(text);
    }

    fn end_field(&mut self) {
        if self.ends.len() < MOST_FIELDS {
            self.ends.push(self.text.len());
        } else {
            self.text.truncate(self.start());
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Before a field, or in the blanks before its quote.
    Before,
    /// In a field without quotes, or behind the quote that ends one.
    Plain,
    /// Between quotes.
    Quoted,
    /// Behind a quote between quotes: half of a doubled one, or the last.
    Closing,
}

/// Reads records.
#[derive(Debug)]
pub(super) struct Records {
    /// None: a field a line.
    delimiter: Option<u8>,
    state: State,
    record: Record,
    /// How many lines have ended.
    lines: u64,
    after_cr: bool,
    /// The line of the last quote that began a field.
    quote: u64,
}

impl Records {
    /// A reader of records with this delimiter, which is ASCII.
    pub(super) fn new(delimiter: Option<u8>) -> Self {
        Self {
            delimiter,
            state: State::Before,
            record: Record {
                line: 1,
                ..Record::default()
            },
            lines: 0,
            after_cr: false,
            quote: 0,
        }
    }

    /// Reads on; `each` gets every record that ends here and is not blank.
    pub(super) fn push(&mut self, text: &str, each: &mut impl FnMut(&Record)) {
        // Up to where the text is taken.
        let mut from = 0;
        for (at, byte) in text.bytes().enumerate() {
            let half = byte == b'\n' && self.after_cr;
            let ends_line = matches!(byte, b'\n' | b'\r') && !half;
            self.after_cr = byte == b'\r';
            self.lines += u64::from(ends_line);
            let mut taken = |record: &mut Record, to: usize| {
                record.take(text.get(from..at).unwrap_or_default());
                from = to;
            };
            if byte == 0 {
                taken(&mut self.record, at + 1);
                continue;
            }
            match (self.state, byte) {
                (State::Quoted, b'"') => {
                    taken(&mut self.record, at + 1);
                    self.state = State::Closing;
                }
                (State::Quoted, _) => {}
                // Of two quotes the second counts.
                (State::Closing, b'"') => self.state = State::Quoted,
                (_, b'\n') if half => taken(&mut self.record, at + 1),
                (_, b'\n' | b'\r') => {
                    taken(&mut self.record, at + 1);
                    self.end_record(each);
                }
                (_, byte) if Some(byte) == self.delimiter => {
                    taken(&mut self.record, at + 1);
                    self.record.end_field();
                    self.state = State::Before;
                }
                (State::Before, b'"') => {
                    taken(&mut self.record, at + 1);
                    self.record.text.truncate(self.record.start());
                    self.state = State::Quoted;
                    self.quote = self.lines + 1;
                }
                (State::Before, b' ') => {}
                _ => self.state = State::Plain,
            }
        }
        self.record.take(text.get(from..).unwrap_or_default());
    }

    /// Ends the last record, which may have no line break. Gives the line of a
    /// quote that was never closed.
    pub(super) fn finish(&mut self, each: &mut impl FnMut(&Record)) -> Option<u64> {
        let unclosed = (self.state == State::Quoted).then_some(self.quote);
        self.end_record(each);
        unclosed
    }

    fn end_record(&mut self, each: &mut impl FnMut(&Record)) {
        self.record.end_field();
        if !self.record.is_blank() {
            each(&self.record);
        }
        self.record.text.clear();
        self.record.ends.clear();
        self.record.line = self.lines + 1;
        self.state = State::Before;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(delimiter: Option<u8>, pieces: &[&str]) -> (Vec<(u64, Vec<String>)>, Option<u64>) {
        let mut all = Vec::new();
        let mut each = |record: &Record| {
            let fields = (0..record.len()).map(|at| record.field(at).to_owned());
            all.push((record.line, fields.collect()));
        };
        let mut records = Records::new(delimiter);
        for piece in pieces {
            records.push(piece, &mut each);
        }
        let unclosed = records.finish(&mut each);
        (all, unclosed)
    }

    #[test]
    fn records_end_with_their_line_and_not_between_quotes() {
        let text = "a,\"b\r\n\"\"c\"\"\",d\r\n\r\n , \n\"x\"y, \"z\"\r\"\",5\"\n\0e\0,,";
        let expected = [
            (1, vec!["a", "b\r\n\"c\"", "d"]),
            (5, vec!["xy", "z"]),
            (6, vec!["", "5\""]),
            (7, vec!["e", "", ""]),
        ];
        let letters: Vec<String> = text.chars().map(String::from).collect();
        let letters: Vec<&str> = letters.iter().map(String::as_str).collect();
        for pieces in [&[text][..], &letters] {
            let (records, unclosed) = read(Some(b','), pieces);
            assert_eq!(unclosed, None);
            assert_eq!(records.len(), expected.len());
            for ((line, fields), (expected_line, expected)) in records.iter().zip(&expected) {
                assert_eq!(
                    (line, fields),
                    (
                        expected_line,
                        &expected.iter().map(|it| (*it).to_owned()).collect()
                    )
                );
            }
        }
    }

    #[test]
    fn a_quote_that_is_never_closed_is_told_with_its_line() {
        let (records, unclosed) = read(Some(b';'), &["a;b\nc;\"d\ne;f"]);
        assert_eq!(unclosed, Some(2));
        assert_eq!(records[1], (2, vec!["c".to_owned(), "d\ne;f".to_owned()]));
        assert_eq!(
            read(None, &["\"a\""]),
            (vec![(1, vec!["a".to_owned()])], None)
        );
    }

    #[test]
    fn what_is_endless_is_cut() {
        let long = "é".repeat(LONGEST_FIELD);
        let (records, _) = read(Some(b','), &[&long, &long, ",b"]);
        assert_eq!(records[0].1[0].len(), LONGEST_FIELD);
        assert_eq!(records[0].1[1], "b");
        let (records, _) = read(Some(b','), &["a,".repeat(MOST_FIELDS * 2).as_str()]);
        assert_eq!(records[0].1.len(), MOST_FIELDS);
        assert_eq!(read(None, &["\n".repeat(1000).as_str()]).0.len(), 0);
    }
}
