//! The YAML block under a component's opening line: where it begins and ends,
//! even when a translation tool has indented its fences or put blank lines
//! into it. What the keys mean is not known here.

use super::lines::Line;

/// A props block, by the indices of its lines.
pub(super) struct PropsBlock {
    /// The line of the opening `---`.
    pub open: usize,
    /// The line of the closing `---`.
    pub close: usize,
    /// What was not in the canonical form, in words.
    pub damage: Vec<&'static str>,
}

/// Finds the props block that belongs to the opener on line `opener`. There
/// is none when the next text is no `---`, or when what follows it does not
/// look like YAML (it is a thematic break then).
pub(super) fn find(lines: &[Line], opener: usize) -> Option<PropsBlock> {
    let mut damage = Vec::new();
    let open = (opener + 1..lines.len()).find(|at| !lines[*at].is_blank())?;
    if lines[open].text.trim() != "---" {
        return None;
    }
    if open > opener + 1 {
        damage.push("a blank line before the props");
    }
    if lines[open].indent() > lines[opener].indent() {
        damage.push("an indented `---`");
    }
    let mut blank = false;
    for (at, line) in lines.iter().enumerate().skip(open + 1) {
        let text = line.text.trim();
        if text == "---" {
            if blank {
                damage.push("a blank line in the props");
            }
            if line.indent() > lines[opener].indent() && damage.last() != Some(&"an indented `---`")
            {
                damage.push("an indented `---`");
            }
            return Some(PropsBlock {
                open,
                close: at,
                damage,
            });
        }
        if text.is_empty() {
            blank = true;
        } else if !looks_like_yaml(line.text) {
            return None;
        }
    }
    None
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
