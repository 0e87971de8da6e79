//! What stands behind the opening fence of a code block, as Nuxt Content
//! writes it: a language, `[a name]` and `{1,3-5}`, the lines to highlight, in
//! any order and each optional. Anything else there is ignored.

use std::ops::{Range, RangeInclusive};

/// What an opening fence says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Fence {
    /// Empty without one.
    pub language: String,
    /// The name of the file, or whatever else stands in square brackets.
    pub name: Option<String>,
    /// The lines to highlight, from 1; ascending, and none twice.
    pub lines: Vec<RangeInclusive<usize>>,
    /// The bytes, in what was read, of lines that are none.
    pub wrong: Option<Range<usize>>,
}

/// Reads the text behind the fence. It must be the source's own: Markdown's
/// reader takes the backslashes away, which a name's brackets need.
pub(super) fn read(info: &str) -> Fence {
    let mut fence = Fence::default();
    let mut at = 0;
    // Whether a bracket was met that nothing closes: neither are later ones,
    // and looking for each one's end would take time by the square.
    let mut unclosed = false;
    while let Some(next) = info[at..].chars().next() {
        let rest = &info[at..];
        let len = match next {
            '[' if !unclosed => {
                let found = bracketed(rest);
                unclosed = found.is_none();
                found.map(|(name, len)| {
                    if !name.trim().is_empty() {
                        fence.name.get_or_insert_with(|| name.trim().to_owned());
                    }
                    len
                })
            }
            '{' => {
                let len = rest.find('}').map_or(rest.trim_end().len(), |end| end + 1);
                let inside = rest[1..len].strip_suffix('}');
                match inside.and_then(lines) {
                    Some(lines) => fence.lines.extend(lines),
                    None => fence.wrong = Some(at..at + len),
                }
                Some(len)
            }
            _ => None,
        };
        at += match len {
            Some(len) => len,
            None if next.is_whitespace() => next.len_utf8(),
            None => {
                let len = word(rest);
                if fence.language.is_empty() {
                    rest[..len].clone_into(&mut fence.language);
                }
                len
            }
        };
    }
    fence.lines = merged(fence.lines);
    fence
}

/// The same lines, in order and without overlaps, for a fast look.
fn merged(mut lines: Vec<RangeInclusive<usize>>) -> Vec<RangeInclusive<usize>> {
    lines.sort_unstable_by_key(|lines| *lines.start());
    lines.dedup_by(|next, last| {
        let overlap = next.start() <= last.end();
        if overlap {
            *last = *last.start()..=*last.end().max(next.end());
        }
        overlap
    });
    lines
}

/// The length of a word: up to a blank or to what has a meaning of its own.
fn word(text: &str) -> usize {
    let mut ends = text.char_indices().skip(1);
    ends.find(|(_, c)| c.is_whitespace() || matches!(c, '[' | '{'))
        .map_or(text.len(), |(at, _)| at)
}

/// The name in the square brackets that `text` begins with, in which a
/// backslash may stand before a bracket or another one, and their length.
fn bracketed(text: &str) -> Option<(String, usize)> {
    let mut name = String::new();
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            ']' => return Some((name, at + 1)),
            '\\' => name.push(
                chars
                    .next_if(|(_, next)| matches!(next, '[' | ']' | '\\'))
                    .map_or(c, |(_, next)| next),
            ),
            _ => name.push(c),
        }
    }
    None
}

/// The lines of `1,3-5`.
fn lines(text: &str) -> Option<Vec<RangeInclusive<usize>>> {
    text.split(',')
        .map(|part| {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            let first = first.trim().parse().ok().filter(|first| *first > 0)?;
            let last = last.trim().parse().ok()?;
            (first <= last).then_some(first..=last)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(info: &str) -> Option<String> {
        read(info).name
    }

    #[test]
    fn the_parts_stand_in_any_order() {
        let all = Fence {
            language: "js".to_owned(),
            name: Some("file name.js".to_owned()),
            lines: vec![1..=1, 3..=5],
            wrong: None,
        };
        for info in [
            "js [file name.js]{1,3-5}",
            "js{1,3-5} [file name.js]",
            "js {1, 3 - 5}[file name.js] more",
            "[file name.js]{1,3-5}js",
        ] {
            assert_eq!(read(info), all, "{info}");
        }
        assert_eq!(read("{5,1-3}{2-4}").lines, [1..=4, 5..=5]);
        assert_eq!(read(""), Fence::default());
        assert_eq!(read("c++").language, "c++");
    }

    #[test]
    fn a_backslash_escapes_a_bracket() {
        assert_eq!(name(r"[a\]b]").as_deref(), Some("a]b"));
        assert_eq!(name(r"[\[id\].vue]").as_deref(), Some("[id].vue"));
        assert_eq!(name(r"[C:\dir\\]").as_deref(), Some(r"C:\dir\"));
        assert_eq!(name("[]"), None);
        assert_eq!(name("[no end"), None);
        assert_eq!(read("[[ js {1}").lines, [1..=1]);
    }

    #[test]
    fn lines_that_are_none_are_told_with_their_place() {
        for (info, wrong) in [
            ("js {a}", "{a}"),
            ("js{3-1} [x]", "{3-1}"),
            ("js{0}", "{0}"),
            ("js{}", "{}"),
            ("js{", "{"),
            ("js {1,", "{1,"),
            ("js{99999999999999999999999}", "{99999999999999999999999}"),
        ] {
            let fence = read(info);
            assert_eq!(&info[fence.wrong.unwrap()], wrong, "{info}");
            assert_eq!(fence.lines, [], "{info}");
        }
    }
}
