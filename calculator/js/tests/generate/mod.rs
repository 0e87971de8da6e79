//! From Rust's sources to TypeScript: structs are interfaces, serde's tagged
//! and untagged enums are unions, what serde may skip is optional. Only what
//! these sources use is known; anything else panics.

mod check;
mod rust;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use syn::{Fields, Item, ItemEnum, ItemStruct};

use rust::{documentation, is_optional, rename, renames_to_snake_case, serde, snake_case};

/// A type of TypeScript.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Type {
    /// A type of the language, or one of the module's.
    Name(String),
    /// `"a"`, `true`.
    Literal(String),
    /// `T[]`
    List(Box<Type>),
    /// `Record<string, T>`
    Table(Box<Type>),
    /// `A | B`
    Union(Vec<Type>),
}

impl Type {
    pub(crate) fn named(name: &str) -> Self {
        Self::Name(name.to_owned())
    }

    fn text(&self) -> String {
        match self {
            Self::Name(text) | Self::Literal(text) => text.clone(),
            Self::List(item) => format!("{}[]", item.text()),
            Self::Table(item) => format!("Record<string, {}>", item.text()),
            Self::Union(types) => {
                let types: Vec<_> = types.iter().map(Self::text).collect();
                types.join(" | ")
            }
        }
    }
}

#[derive(Clone)]
struct Field {
    docs: String,
    key: String,
    optional: bool,
    kind: Type,
}

#[derive(Clone)]
enum Definition {
    Alias(Type),
    Interface(Vec<Field>),
}

/// The types of a module, in their order.
#[derive(Default)]
pub(crate) struct Module {
    imports: Vec<(String, String)>,
    definitions: Vec<(String, String, Definition)>,
}

impl Module {
    /// A type that another module has.
    pub(crate) fn import(&mut self, name: &str, from: &str) {
        self.imports.push((name.to_owned(), from.to_owned()));
    }

    /// A text with a meaning.
    pub(crate) fn alias(&mut self, name: &str, docs: &str) {
        self.define(name, docs, Definition::Alias(Type::named("string")));
    }

    /// One of these texts.
    pub(crate) fn union<'t>(
        &mut self,
        name: &str,
        docs: &str,
        texts: impl Iterator<Item = &'t str>,
    ) {
        let literals = texts.map(|text| Type::Literal(format!("{text:?}")));
        let union = Definition::Alias(Type::Union(literals.collect()));
        self.define(name, docs, union);
    }

    /// The texts with a meaning that a file has as `type NAME = String`.
    pub(crate) fn aliases(&mut self, path: &str, names: &[&str]) {
        let file = rust::file(path);
        for name in names {
            let alias = file.items.iter().find_map(|item| match item {
                Item::Type(alias) if alias.ident == name => Some(documentation(&alias.attrs)),
                _ => None,
            });
            self.alias(
                name,
                &alias.unwrap_or_else(|| panic!("{path} has no {name}")),
            );
        }
    }

    /// These types of a file, and those that they use from it.
    pub(crate) fn types(&mut self, path: &str, names: &[&str]) {
        let file = rust::file(path);
        for name in names {
            self.item(&file, path, name);
        }
    }

    /// The requests: what they mean is said in one place, which keys they have
    /// in another.
    pub(crate) fn request(&mut self) {
        let (keys, request, budget) = (
            rust::file("../pricing/src/json.rs"),
            rust::file("../pricing/src/request.rs"),
            rust::file("../pricing/src/budget.rs"),
        );
        let (own, more) = (
            rust::structure(&request, "Request"),
            rust::structure(&budget, "BudgetRequest"),
        );
        let row = rust::structure(&request, "PlanRow");
        // What a row pays is one of these, each a key of its own.
        let pays = rust::enumeration(&request, "Pays");
        for (name, meanings, called) in [
            ("RequestKeys", [own, own], "QuoteRequest"),
            ("PlanRowKeys", [row, row], "PlanRow"),
            ("BudgetKeys", [more, own], "BudgetRequest"),
        ] {
            let fields = rust::structure(&keys, name);
            let docs = documentation(&meanings[0].attrs);
            let mut fields = interface(fields);
            for field in &mut fields {
                let mut known = meanings.iter().flat_map(|it| &it.fields);
                let known = known.find(|it| it.ident.as_ref().unwrap() == &field.key);
                let known = known.map(|it| &it.attrs);
                let pays = pays.variants.iter();
                let mut pays = pays.filter(|it| snake_case(&it.ident.to_string()) == field.key);
                let known = known.or_else(|| pays.next().map(|it| &it.attrs));
                field.docs = documentation(known.expect("the same keys"));
            }
            self.define(called, &docs, Definition::Interface(fields));
        }
    }

    /// The outcomes and all that they consist of. How a refusal is written is
    /// said by hand in `json.rs`; the test of what serde writes holds the two
    /// together.
    pub(crate) fn outcome(&mut self) {
        let path = "../pricing/src/outcome.rs";
        let file = rust::file(path);
        let field = |key: &str, docs: &str, kind: Type| Field {
            docs: docs.to_owned(),
            key: key.to_owned(),
            optional: false,
            kind,
        };
        let refusal = vec![
            field("outcome", "", Type::Literal("\"refused\"".to_owned())),
            field("code", "The rule.", Type::named("RefusalCode")),
            field(
                "field",
                "What it is about: `headcount.client`, `years`, `plan.0.share`, …",
                Type::named("string"),
            ),
            field(
                "message",
                "What is wrong and what to do, in English.",
                Type::named("string"),
            ),
        ];
        let docs = "A request that is not quoted, and why.";
        self.item(&file, path, "Outcome");
        let path = "../pricing/src/budget.rs";
        self.item(&rust::file(path), path, "BudgetOutcome");
        self.define("Refusal", docs, Definition::Interface(refusal));
    }

    fn define(&mut self, name: &str, docs: &str, definition: Definition) {
        assert!(!self.has(name), "{name} is there twice");
        let new = (name.to_owned(), docs.to_owned(), definition);
        self.definitions.push(new);
    }

    fn has(&self, name: &str) -> bool {
        self.definitions.iter().any(|(known, _, _)| known == name)
            || self.imports.iter().any(|(known, _)| known == name)
    }

    fn item(&mut self, file: &syn::File, path: &str, name: &str) {
        for item in &file.items {
            match item {
                Item::Struct(item) if item.ident == name => {
                    let fields = interface(item);
                    let docs = documentation(&item.attrs);
                    self.define(name, &docs, Definition::Interface(fields.clone()));
                    return self.used(file, path, fields.iter().map(|field| &field.kind));
                }
                Item::Enum(item) if item.ident == name => {
                    return self.enumeration(file, path, item);
                }
                _ => {}
            }
        }
        panic!("{path} has no {name}");
    }

    fn used<'t>(&mut self, file: &syn::File, path: &str, types: impl Iterator<Item = &'t Type>) {
        for kind in types {
            match kind {
                Type::Name(name) => {
                    let own = !["string", "number", "boolean"].contains(&name.as_str());
                    if own && !self.has(name) && name != "Refusal" {
                        self.item(file, path, name);
                    }
                }
                Type::List(item) | Type::Table(item) => {
                    self.used(file, path, std::iter::once(&**item));
                }
                Type::Union(types) => self.used(file, path, types.iter()),
                Type::Literal(_) => {}
            }
        }
    }

    /// Names alone are texts; variants with a struct each are that struct,
    /// with the tag, if there is one, as its first key.
    fn enumeration(&mut self, file: &syn::File, path: &str, item: &ItemEnum) {
        let tag = serde(&item.attrs, "tag");
        assert!(
            renames_to_snake_case(&item.attrs) || serde(&item.attrs, "untagged").is_some(),
            "{}",
            item.ident
        );
        let mut variants = Vec::new();
        let mut tags = Vec::new();
        for variant in &item.variants {
            let name = format!("{:?}", snake_case(&variant.ident.to_string()));
            match &variant.fields {
                Fields::Unit => variants.push(Type::Literal(name)),
                Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                    let kind = rust::kind(&fields.unnamed[0].ty);
                    tags.push((kind.text(), name));
                    variants.push(kind);
                }
                _ => panic!("{} has another kind of variant", item.ident),
            }
        }
        let union = Definition::Alias(Type::Union(variants.clone()));
        self.define(&item.ident.to_string(), &documentation(&item.attrs), union);
        self.used(file, path, variants.iter());
        for (kind, name) in tag.iter().flat_map(|_| &tags) {
            let tagged = self.definitions.iter_mut().find(|it| it.0 == *kind);
            if let Some((_, _, Definition::Interface(fields))) = tagged {
                let field = Field {
                    docs: String::new(),
                    key: tag.clone().unwrap_or_default(),
                    optional: false,
                    kind: Type::Literal(name.clone()),
                };
                fields.insert(0, field);
            }
        }
    }

    /// Everything of another module.
    pub(crate) fn add(&mut self, other: Self) {
        self.imports.clear();
        self.definitions.extend(other.definitions);
    }

    /// The keys of an interface.
    pub(crate) fn keys(&self, name: &str) -> BTreeSet<String> {
        let fields = self.interface(name).expect("an interface");
        fields.iter().map(|field| field.key.clone()).collect()
    }

    fn interface(&self, name: &str) -> Option<&[Field]> {
        match self.definition(name)? {
            Definition::Interface(fields) => Some(fields),
            Definition::Alias(_) => None,
        }
    }

    fn definition(&self, name: &str) -> Option<&Definition> {
        let found = self.definitions.iter().find(|(known, _, _)| known == name);
        found.map(|(_, _, definition)| definition)
    }

    /// The module's text.
    pub(crate) fn text(&self) -> String {
        let mut text = String::from(
            "/// <reference lib=\"esnext.disposable\" />\n\
             // Generated from the Rust sources by tests/types.rs.\n",
        );
        for (name, from) in &self.imports {
            let _ = writeln!(text, "\nimport type {{ {name} }} from \"{from}\";");
        }
        for (name, docs, definition) in &self.definitions {
            text.push('\n');
            comment(&mut text, "", docs);
            match definition {
                Definition::Alias(kind) => {
                    let _ = writeln!(text, "export type {name} = {};", kind.text());
                }
                Definition::Interface(fields) => {
                    let _ = writeln!(text, "export interface {name} {{");
                    for field in fields {
                        comment(&mut text, "  ", &field.docs);
                        let optional = if field.optional { "?" } else { "" };
                        let _ = writeln!(text, "  {}{optional}: {};", field.key, field.kind.text());
                    }
                    text.push_str("}\n");
                }
            }
        }
        text
    }
}

fn interface(item: &ItemStruct) -> Vec<Field> {
    let field = |field: &syn::Field| Field {
        docs: documentation(&field.attrs),
        key: rename(field),
        optional: is_optional(field),
        kind: rust::kind(&field.ty),
    };
    item.fields.iter().map(field).collect()
}

fn comment(text: &mut String, indent: &str, docs: &str) {
    if !docs.is_empty() {
        let _ = writeln!(text, "{indent}/** {docs} */");
    }
}
