//! A `locale.ftl` in other letters: the texts of all words, and nothing of
//! what is filled in or chosen by.

use std::collections::HashSet;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

use super::text::Style;
use crate::diagnostic::Source;
use crate::locale::{self, Words};

/// Words that are no texts of the site, or not its readers'.
const OTHER: [&str; 4] = ["native-name", "direction", "paid-words", "free-words"];

/// The words of a locale in another style.
pub(super) fn of(original: &Arc<Words>, tag: &str, style: Style) -> Words {
    let mut resource = parsed(original.text());
    let own: HashSet<String> = resource.body.iter().filter_map(name).collect();
    let english = parsed(Words::built_in_text()).body.into_iter();
    resource
        .body
        .extend(english.filter(|entry| name(entry).is_some_and(|name| !own.contains(&name))));
    resource
        .body
        .retain(|entry| name(entry).is_none_or(|name| !OTHER.contains(&name.as_str())));
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let attributes = message.attributes.iter_mut().map(|it| &mut it.value);
        for pattern in message.value.iter_mut().chain(attributes) {
            whole(pattern, style);
        }
    }
    let (direction, name) = match style {
        Style::Accented => ("ltr", "{ \"[\" }Ŝåɱþļé] en-XA"),
        Style::RightToLeft => ("rtl", "\u{202e}Sample\u{202c} ar-XB"),
    };
    let text = format!(
        "direction = {direction}\nnative-name = {name}\n{}",
        serializer::serialize(&resource)
    );
    let path = original.source().map(|source| source.path.clone());
    let source = Source::new(path.unwrap_or_default(), text);
    locale::read(tag, Some(&source), Some(Arc::clone(original)))
}

fn parsed(text: &str) -> Resource<String> {
    let (Ok(resource) | Err((resource, _))) = parser::parse_runtime(text.to_owned());
    resource
}

fn name(entry: &Entry<String>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.clone()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

/// A whole text, with what stands around it.
fn whole(pattern: &mut Pattern<String>, style: Style) {
    let characters = letters(pattern, style);
    // Between quotes, since a bracket at the start of a line means a variant.
    let literal = |value: String| PatternElement::Placeable {
        expression: Expression::Inline(InlineExpression::StringLiteral { value }),
    };
    if style.opening().is_empty() {
        return;
    }
    pattern
        .elements
        .insert(0, literal(style.opening().to_owned()));
    pattern.elements.push(literal(style.closing(characters)));
}

/// Changes the texts of a pattern and of its variants; says how long the
/// longest of them is.
fn letters(pattern: &mut Pattern<String>, style: Style) -> usize {
    let mut characters = 0;
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                characters += value.chars().count();
                *value = style.letters(value);
            }
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                let lengths = variants.iter_mut().map(|it| letters(&mut it.value, style));
                characters += lengths.max().unwrap_or(0);
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    characters
}
