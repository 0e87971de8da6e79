//! The YAML block under a component's opening line: where it begins and ends,
//! even when a translation tool has indented its fences, drawn them otherwise,
//! lost one of them, or put blank lines into it. `yaml_repair` reads its keys.

use std::borrow::Cow;
use std::ops::Range;

use super::container::{Container, content};
use super::lines::Line;
use crate::yaml_repair::{fence, narrow};

/// A props block, by the numbers of its lines.
pub(super) struct PropsBlock {
    /// The first and the line behind the last, fences among them.
    pub lines: Range<usize>,
    /// The lines of its entries.
    pub entries: Range<usize>,
    /// What was not in the canonical form, in words.
    pub damage: Vec<&'static str>,
}

/// Finds the props block that belongs to the opener on line `opener`, whose
/// content stands in `containers`; `known` says whether the component has a
/// prop. There is none when the next text is no fence, or when what follows it
/// does not look like YAML (it is a thematic break then).
pub(super) fn find(
    lines: &[Line],
    opener: usize,
    containers: &[Container],
    known: &dyn Fn(&str) -> bool,
) -> Option<PropsBlock> {
    let below = || {
        (opener + 1..lines.len()).map_while(|at| Some((at, content(containers, lines.get(at)?)?)))
    };
    let mut damage = Vec::new();
    let (open, first) = below().find(|(_, content)| !content.text.is_empty())?;
    let opening = fence(first.text);
    let mut indented =
        opening.is_some() && (first.indent > 0 || first.whole.trim_end() != first.text);
    let is_known = |text: &str| key(text).is_some_and(|key| known(&key));
    // Behind a blank line only what cannot well be a sentence.
    let is_exact = |text: &str| text.split_once(':').is_some_and(|(key, _)| known(key));
    let from = match opening {
        Some(exact) => {
            let next = below().find(|(at, content)| *at > open && !content.text.is_empty());
            let next_known = next.is_some_and(|(_, content)| is_known(content.text));
            if !exact {
                if !next_known {
                    return None;
                }
                damage.push("a fence that is no `---`");
            }
            open + 1
        }
        None if open == opener + 1 && is_known(first.text) => open,
        None => return None,
    };
    if open > opener + 1 {
        damage.push("a blank line before the props");
    }
    let mut blank = false;
    let (mut close, mut last_known) = (None, None);
    let (mut any, mut deep) = (false, false);
    for (at, content) in below().skip_while(|(at, _)| *at < from) {
        if let Some(exact) = fence(content.text)
            && (exact || any)
        {
            if !exact && !damage.contains(&"a fence that is no `---`") {
                damage.push("a fence that is no `---`");
            }
            indented |= content.indent > 0;
            close = Some(at);
            break;
        }
        if content.text.is_empty() {
            blank = true;
            deep = false;
        } else if is_known(content.text) && (!blank || !any || is_exact(content.text)) {
            last_known = Some(at);
            (any, deep) = (true, true);
        } else if looks_like_yaml(content.whole) {
            // A list or a mapping of the prop above.
            if deep && content.indent > 0 {
                last_known = Some(at);
            } else {
                deep = false;
            }
        } else {
            break;
        }
    }
    let (entries, end) = match close {
        Some(close) => (from..close, close + 1),
        // Text may look like YAML: what is no prop of this component is text.
        None if opening.is_some() => {
            let end = last_known? + 1;
            damage.push("no closing `---`");
            let inside = || {
                let entries = below().take_while(|(at, _)| *at < end);
                entries.filter(|(at, _)| *at >= from)
            };
            blank = inside().any(|(_, content)| content.text.is_empty());
            if inside().any(|(_, content)| {
                content.indent == 0 && !content.text.is_empty() && !is_known(content.text)
            }) {
                return None;
            }
            (from..end, end)
        }
        None => return None,
    };
    if opening.is_none() {
        let mut inside = below()
            .take_while(|(at, _)| *at < entries.end)
            .filter(|(at, _)| *at >= entries.start);
        if inside.any(|(_, content)| !content.text.is_empty() && !is_known(content.text)) {
            return None;
        }
        damage.push("no opening `---`");
    }
    if indented {
        damage.push("an indented `---`");
    }
    if blank {
        damage.push("a blank line in the props");
    }
    let start = if opening.is_some() { open } else { from };
    Some(PropsBlock {
        lines: start..end,
        entries,
        damage,
    })
}

/// The key that a line begins with, as `yaml_repair` reads it.
fn key(text: &str) -> Option<String> {
    let (key, _) = text.split_once([':', '：'])?;
    let key = narrow(key.trim()).to_lowercase();
    (!key.is_empty() && key.len() <= 64).then_some(key)
}

/// The lines between the fences, from the start of the first: what containers
/// take of them is white space here, so that offsets stay.
pub(super) fn text<'a>(
    text: &'a str,
    lines: &[Line<'a>],
    entries: &Range<usize>,
    containers: &[Container],
) -> Cow<'a, str> {
    let inside = &lines[entries.clone()];
    let (Some(first), Some(last)) = (inside.first(), inside.last()) else {
        return Cow::Borrowed("");
    };
    let starts: Vec<usize> = inside
        .iter()
        .map(|line| content(containers, line).map_or(line.start, |content| content.start))
        .collect();
    let plain = inside
        .iter()
        .zip(&starts)
        .all(|(line, start)| text[line.start..*start].bytes().all(|byte| byte == b' '));
    if plain {
        return Cow::Borrowed(&text[first.start..last.next]);
    }
    let mut yaml = String::with_capacity(last.next - first.start);
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
    if line.starts_with(char::is_whitespace) && !text.starts_with("::") {
        return true;
    }
    let Some((key, rest)) = text.split_once([':', '：']) else {
        return false;
    };
    let wide = text[key.len()..].starts_with('：');
    let key = key.trim_matches(['"', '\'']).trim_end();
    !key.is_empty()
        && key
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '@'))
        && (wide || rest.is_empty() || rest.starts_with(char::is_whitespace))
}
