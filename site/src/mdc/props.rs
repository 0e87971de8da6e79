//! The YAML block under a component's opening line: where it begins and ends,
//! even when a translation tool has indented its fences or put blank lines
//! into it. What the keys mean is not known here.

use std::borrow::Cow;

use super::container::{Container, content};
use super::lines::Line;

/// A props block, by the numbers of its lines.
pub(super) struct PropsBlock {
    /// The line of the opening `---`.
    pub open: usize,
    /// The line of the closing `---`.
    pub close: usize,
    /// What was not in the canonical form, in words.
    pub damage: Vec<&'static str>,
}

/// Finds the props block that belongs to the opener on line `opener`, whose
/// content stands in `containers`. There is none when the next text is no
/// `---`, or when what follows it does not look like YAML (it is a thematic
/// break then).
pub(super) fn find(lines: &[Line], opener: usize, containers: &[Container]) -> Option<PropsBlock> {
    let mut damage = Vec::new();
    let mut below =
        (opener + 1..lines.len()).map_while(|at| Some((at, content(containers, lines.get(at)?)?)));
    let (open, fence) = below.find(|(_, content)| !content.text.is_empty())?;
    if fence.text != "---" {
        return None;
    }
    if open > opener + 1 {
        damage.push("a blank line before the props");
    }
    let mut indented = fence.indent > 0;
    let mut blank = false;
    for (at, content) in below {
        if content.text == "---" {
            indented |= content.indent > 0;
            if indented {
                damage.push("an indented `---`");
            }
            if blank {
                damage.push("a blank line in the props");
            }
            return Some(PropsBlock {
                open,
                close: at,
                damage,
            });
        }
        if content.text.is_empty() {
            blank = true;
        } else if !looks_like_yaml(content.whole) {
            return None;
        }
    }
    None
}

/// The lines between the fences, from the start of the first: what containers
/// take of them is white space here, so that offsets stay.
pub(super) fn text<'a>(
    text: &'a str,
    lines: &[Line<'a>],
    block: &PropsBlock,
    containers: &[Container],
) -> Cow<'a, str> {
    let inside = &lines[block.open + 1..block.close];
    let range = lines[block.open].next..lines[block.close].start;
    let starts: Vec<usize> = inside
        .iter()
        .map(|line| content(containers, line).map_or(line.start, |content| content.start))
        .collect();
    let plain = inside
        .iter()
        .zip(&starts)
        .all(|(line, start)| text[line.start..*start].bytes().all(|byte| byte == b' '));
    if plain {
        return Cow::Borrowed(&text[range]);
    }
    let mut yaml = String::with_capacity(range.len());
    for (line, start) in inside.iter().zip(starts) {
        yaml.extend(std::iter::repeat_n(' ', start - line.start));
        yaml.push_str(&text[start..line.next]);
    }
    Cow::Owned(yaml)
}

/// Whether a line can stand in a block of `key: value` lines.
fn looks_like_yaml(line: &str) -> bool {
    let text = line.trim();
    if text.starts_with("- ") || text == "-" || text.starts_with('#') && !line.starts_with('#') {
        return true;
    }
    if line.starts_with([' ', '\t']) && !text.starts_with("::") {
        return true;
    }
    let Some((key, rest)) = text.split_once(':') else {
        return false;
    };
    let key = key.trim_matches(['"', '\'']);
    !key.is_empty()
        && key
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '@'))
        && (rest.is_empty() || rest.starts_with([' ', '\t']))
}
