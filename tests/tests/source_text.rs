//! The text that a Markdown source has for its readers, by means that share
//! nothing with the generator: lines, without their markup, reduced to letters
//! and digits. It knows only the markup that real pages use.

/// What is compared: letters and digits, in any script, and nothing else.
pub(crate) fn squeeze(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The readable lines of a source, squeezed; a line whose middle is markup
/// (an image, a tag) gives a piece for each side.
pub(crate) fn lines(source: &str) -> Vec<String> {
    let body = source
        .strip_prefix("---")
        .and_then(|rest| rest.split_once("\n---"))
        .map_or(source, |it| it.1);
    let mut pieces = Vec::new();
    let mut props = Props::No;
    for line in body.lines() {
        let mark = line.trim();
        props = match props {
            _ if is_opener(mark) => Props::Due,
            Props::Due if is_fence(mark) => Props::Open,
            Props::Due if mark.is_empty() => Props::Due,
            Props::Open if is_fence(mark) => Props::No,
            Props::Open => Props::Open,
            Props::Due | Props::No => {
                pieces.extend(readable(line));
                Props::No
            }
        };
    }
    pieces
        .into_iter()
        .map(|piece| squeeze(&piece))
        .filter(|piece| !piece.is_empty())
        .collect()
}

enum Props {
    No,
    Due,
    Open,
}

fn is_opener(line: &str) -> bool {
    line.trim_start_matches(':').len() + 2 <= line.len()
        && line
            .trim_start_matches(':')
            .starts_with(|c: char| c.is_ascii_alphabetic())
}

fn is_fence(line: &str) -> bool {
    line.len() >= 3 && line.bytes().all(|it| it == b'-')
}

/// A line without its list mark, tags, entities, and the targets of links.
fn readable(line: &str) -> Vec<String> {
    if line.trim_start().starts_with("```") {
        return Vec::new();
    }
    let mut pieces = vec![String::new()];
    let mut rest = line.trim_start_matches(['>', ' ', '\t']);
    if let Some((number, after)) = rest.split_once(". ") {
        rest = if number.bytes().all(|it| it.is_ascii_digit()) {
            after
        } else {
            rest
        };
    }
    while let Some(at) = rest.find(['<', ']', '&']) {
        let (before, mark) = rest.split_at(at);
        let end = match mark.as_bytes() {
            // `<a@b.example>` is an address and read; `<br>` is not.
            [b'<', next, ..] if next.is_ascii_alphabetic() || *next == b'/' => {
                mark.find('>').filter(|end| !mark[..*end].contains('@'))
            }
            [b']', b'(', ..] => closing(mark),
            [b'&', ..] => mark.find(';').filter(|end| {
                mark[1..*end]
                    .bytes()
                    .all(|it| it.is_ascii_alphanumeric() || it == b'#')
            }),
            _ => None,
        };
        pieces.last_mut().expect("a piece").push_str(before);
        if let Some(end) = end {
            rest = &mark[end + 1..];
            if !mark.starts_with(']') {
                pieces.push(String::new());
            }
        } else {
            pieces.last_mut().expect("a piece").push_str(&mark[..1]);
            rest = &mark[1..];
        }
    }
    pieces.last_mut().expect("a piece").push_str(rest);
    pieces
}

/// The end of a link's target, whose brackets may nest.
fn closing(target: &str) -> Option<usize> {
    let mut depth = 0;
    target.char_indices().find_map(|(at, c)| {
        depth += match c {
            '(' => 1,
            ')' => -1,
            _ => return None,
        };
        (depth == 0).then_some(at)
    })
}

#[test]
fn markup_goes_and_text_stays() {
    let source = "---\ntitle: T\n---\n\n::callout\n ---\n\nicon: x\n---\n\nTip **one**. ::\n\n12. a [link](/x(y)) to ![it](/i.png)<br/>b &amp; c <me@a.example>\n\n| a | b |\n|---|---|\n";
    assert_eq!(
        lines(source),
        ["Tipone", "alinktoit", "b", "cmeaexample", "ab"]
    );
}
