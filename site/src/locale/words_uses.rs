//! What the entries of a `locale.ftl` are made of: their names, and what their
//! texts refer to, each with its place. Whether that is right is the matter of
//! `words_check`.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;

/// What a text refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `$name`, in a text.
    Variable,
    /// `$name`, to choose a variant.
    Selector,
    /// `name`, another word.
    Message,
    /// `-name`, a term.
    Term,
    /// `NAME()`, a function.
    Function,
}

/// A reference.
#[derive(Clone, Debug)]
pub(super) struct Use<'t> {
    pub kind: Kind,
    pub name: &'t str,
    /// The attribute of the word or term.
    pub attribute: Option<&'t str>,
    /// What a term is given, by name.
    pub given: Vec<&'t str>,
    /// The name's bytes.
    pub place: Range<usize>,
}

/// A word, a term, or an attribute of a word (`name.attribute`).
#[derive(Debug, Default)]
pub(super) struct Text<'t> {
    /// The name's bytes.
    pub place: Range<usize>,
    /// The bytes of the text, when it is nothing but text.
    pub plain: Option<Range<usize>>,
    pub uses: Vec<Use<'t>>,
}

/// The entries of a file by name, terms with their dash.
pub(super) type Texts<'t> = BTreeMap<String, Text<'t>>;

/// Takes a text apart; of two with one name the first counts.
pub(super) fn texts(text: &str) -> Texts<'_> {
    let (Ok(resource) | Err((resource, _))) = parser::parse_runtime(text);
    let mut texts = Texts::new();
    let reader = Reader { text };
    for entry in resource.body {
        let (name, id, value, attributes) = match entry {
            Entry::Message(it) => (it.id.name.to_owned(), it.id, it.value, it.attributes),
            Entry::Term(it) => (
                format!("-{}", it.id.name),
                it.id,
                Some(it.value),
                it.attributes,
            ),
            _ => continue,
        };
        for attribute in attributes {
            let own = reader.of(attribute.id.name, Some(&attribute.value));
            texts
                .entry(format!("{name}.{}", attribute.id.name))
                .or_insert(own);
        }
        let own = reader.of(id.name, value.as_ref());
        texts.entry(name).or_insert(own);
    }
    texts
}

struct Reader<'t> {
    text: &'t str,
}

impl<'t> Reader<'t> {
    /// Where a part of the text stands in it.
    fn place(&self, part: &str) -> Range<usize> {
        let start = part.as_ptr().addr().wrapping_sub(self.text.as_ptr().addr());
        start..start + part.len()
    }

    fn of(&self, name: &'t str, value: Option<&Pattern<&'t str>>) -> Text<'t> {
        let mut uses = Vec::new();
        if let Some(pattern) = value {
            self.pattern(pattern, &mut uses);
        }
        let plain = value.and_then(|pattern| match pattern.elements.as_slice() {
            [PatternElement::TextElement { value }] => Some(self.place(value)),
            _ => None,
        });
        Text {
            place: self.place(name),
            plain,
            uses,
        }
    }

    fn pattern(&self, pattern: &Pattern<&'t str>, uses: &mut Vec<Use<'t>>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, uses);
            }
        }
    }

    fn expression(&self, expression: &Expression<&'t str>, uses: &mut Vec<Use<'t>>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, Kind::Variable, uses),
            Expression::Select { selector, variants } => {
                self.inline(selector, Kind::Selector, uses);
                for variant in variants {
                    self.pattern(&variant.value, uses);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&'t str>, variable: Kind, uses: &mut Vec<Use<'t>>) {
        let mut push = |kind, name: &'t str, attribute, given| {
            let place = self.place(name);
            uses.push(Use {
                kind,
                name,
                attribute,
                given,
                place,
            });
        };
        let mut arguments: Option<&CallArguments<&'t str>> = None;
        match inline {
            InlineExpression::VariableReference { id } => push(variable, id.name, None, Vec::new()),
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|it| it.name);
                push(Kind::Message, id.name, attribute, Vec::new());
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments: given,
            } => {
                let named = given.iter().flat_map(|it| &it.named);
                let named = named.map(|it| it.name.name).collect();
                push(
                    Kind::Term,
                    id.name,
                    attribute.as_ref().map(|it| it.name),
                    named,
                );
                arguments = given.as_ref();
            }
            InlineExpression::FunctionReference {
                id,
                arguments: given,
            } => {
                push(Kind::Function, id.name, None, Vec::new());
                arguments = Some(given);
            }
            InlineExpression::Placeable { expression } => self.expression(expression, uses),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
        for argument in arguments.into_iter().flat_map(|it| &it.positional) {
            self.inline(argument, variable, uses);
        }
    }
}
