//! What is read of Rust's sources: structs and enums, their documentation and
//! serde's attributes.

use std::fs;

use syn::{
    Attribute, Expr, ExprLit, GenericArgument, Item, ItemEnum, ItemStruct, Lit, Meta, PathArguments,
};

use super::Type;

pub(super) fn file(path: &str) -> syn::File {
    let path = crate::source(path);
    let text = fs::read_to_string(&path).unwrap_or_else(|it| panic!("{}: {it}", path.display()));
    syn::parse_file(&text).unwrap()
}

pub(super) fn structure<'f>(file: &'f syn::File, name: &str) -> &'f ItemStruct {
    let mut items = file.items.iter();
    let found = items.find_map(|item| match item {
        Item::Struct(item) if item.ident == name => Some(item),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("there is no {name}"))
}

pub(super) fn enumeration<'f>(file: &'f syn::File, name: &str) -> &'f ItemEnum {
    let mut items = file.items.iter();
    let found = items.find_map(|item| match item {
        Item::Enum(item) if item.ident == name => Some(item),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("there is no {name}"))
}

/// The documentation as one line.
pub(super) fn documentation(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| {
        let Meta::NameValue(meta) = &attribute.meta else {
            return None;
        };
        match &meta.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(line),
                ..
            }) if meta.path.is_ident("doc") => Some(line.value().trim().to_owned()),
            _ => None,
        }
    });
    lines.collect::<Vec<_>>().join(" ")
}

/// The value of a key of serde's attributes, also of those that a feature
/// turns on; empty for a key alone.
pub(super) fn serde(attributes: &[Attribute], key: &str) -> Option<String> {
    attributes.iter().find_map(|attribute| {
        let Meta::List(list) = &attribute.meta else {
            return None;
        };
        let mut text = list.tokens.to_string();
        if list.path.is_ident("cfg_attr") {
            text = text.split_once("serde (")?.1.to_owned();
        } else if !list.path.is_ident("serde") {
            return None;
        }
        let mut rest = text.as_str();
        while let Some(at) = rest.find(key) {
            let before = rest[..at].chars().next_back();
            let after = rest[at + key.len()..].trim_start();
            rest = &rest[at + key.len()..];
            if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '"')) {
                continue;
            }
            match after.strip_prefix('=') {
                Some(value) => return value.split('"').nth(1).map(str::to_owned),
                None if after.is_empty() || after.starts_with([',', ')']) => {
                    return Some(String::new());
                }
                None => {}
            }
        }
        None
    })
}

/// Whether a key may be absent: serde skips it, or has a default for it.
pub(super) fn is_optional(field: &syn::Field) -> bool {
    serde(&field.attrs, "skip_serializing_if").is_some() || serde(&field.attrs, "default").is_some()
}

pub(super) fn rename(field: &syn::Field) -> String {
    let name = field.ident.as_ref().expect("a named field").to_string();
    serde(&field.attrs, "rename").unwrap_or(name)
}

pub(super) fn renames_to_snake_case(attributes: &[Attribute]) -> bool {
    serde(attributes, "rename_all").as_deref() == Some("snake_case")
}

pub(super) fn snake_case(name: &str) -> String {
    let mut text = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.extend(c.to_lowercase());
    }
    text
}

/// The type of JavaScript's value for a type of Rust.
pub(super) fn kind(rust: &syn::Type) -> Type {
    let path = match rust {
        syn::Type::Path(path) => &path.path,
        syn::Type::Reference(reference) => return kind(&reference.elem),
        _ => panic!("an unknown kind of type"),
    };
    let last = path.segments.last().expect("a name");
    let inner: Vec<&syn::Type> = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => {
            let types = arguments.args.iter().filter_map(|argument| match argument {
                GenericArgument::Type(inner) => Some(inner),
                _ => None,
            });
            types.collect()
        }
        _ => Vec::new(),
    };
    match (last.ident.to_string().as_str(), inner.as_slice()) {
        ("String" | "str", []) => Type::named("string"),
        ("u8" | "u32" | "u64" | "i64" | "usize", []) => Type::named("number"),
        ("bool", []) => Type::named("boolean"),
        ("Date", []) => Type::named("IsoDate"),
        ("True", []) => Type::Literal("true".to_owned()),
        ("False", []) => Type::Literal("false".to_owned()),
        ("Amounts", []) => Type::Table(Box::new(Type::named("Money"))),
        ("Option", [inner]) => kind(inner),
        ("Vec", [syn::Type::Tuple(entry)]) if entry.elems.len() == 2 => {
            Type::Table(Box::new(kind(&entry.elems[1])))
        }
        ("Vec", [inner]) => Type::List(Box::new(kind(inner))),
        (name, []) => Type::named(name),
        (name, _) => panic!("unknown: {name}"),
    }
}
