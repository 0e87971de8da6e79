//! What each diagnostic code means, for people: Markdown in `site/codes`, a
//! heading a code, with an example that has the problem and one that has not.
//! `site explain` prints a section, SARIF's rules carry them. The texts are
//! held to the source's codes, and the examples to `site check`, by a test.

/// The table, by subject.
const SUBJECTS: &[&str] = &[
    include_str!("../codes/files.md"),
    include_str!("../codes/settings.md"),
    include_str!("../codes/words.md"),
    include_str!("../codes/front-matter.md"),
    include_str!("../codes/components.md"),
    include_str!("../codes/links.md"),
    include_str!("../codes/roles.md"),
    include_str!("../codes/translations.md"),
    include_str!("../codes/calculator.md"),
    include_str!("../codes/rate-card.md"),
    include_str!("../codes/prices.md"),
    include_str!("../codes/tiers.md"),
    include_str!("../codes/output.md"),
    include_str!("../codes/commands.md"),
];

/// A code and its section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// The code, such as `broken-link`.
    pub name: &'static str,
    /// Its section as Markdown, without the heading.
    pub text: &'static str,
}

impl Code {
    /// The section's first sentence.
    pub fn summary(&self) -> String {
        let paragraph = self.text.split("\n\n").next().unwrap_or_default();
        let one_line = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
        match one_line.find(". ") {
            Some(end) => one_line[..=end].to_owned(),
            None => one_line,
        }
    }
}

/// All codes, in the table's order.
pub fn all() -> impl Iterator<Item = Code> {
    SUBJECTS.iter().flat_map(|subject| sections(subject))
}

/// The code of that name.
pub fn find(name: &str) -> Option<Code> {
    all().find(|code| code.name == name)
}

/// The sections of a subject. A heading in an example is part of the example.
fn sections(subject: &'static str) -> Vec<Code> {
    let mut headings: Vec<(&'static str, usize, usize)> = Vec::new();
    let (mut at, mut fence) = (0, None);
    for line in subject.split_inclusive('\n') {
        let ticks = line.len() - line.trim_start_matches('`').len();
        match fence {
            Some(open) if ticks >= open && line[ticks..].trim().is_empty() => fence = None,
            None if ticks >= 3 => fence = Some(ticks),
            None => {
                if let Some(name) = line.strip_prefix("## ") {
                    headings.push((name.trim(), at, at + line.len()));
                }
            }
            Some(_) => {}
        }
        at += line.len();
    }
    let ends = headings.iter().skip(1).map(|(_, start, _)| *start);
    let ends = ends.chain([subject.len()]).collect::<Vec<_>>();
    let sections = headings.iter().zip(ends);
    sections
        .map(|((name, _, start), end)| Code {
            name,
            text: subject[*start..end].trim(),
        })
        .collect()
}
