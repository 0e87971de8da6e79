//! Holds JSON against a JSON Schema: the part of draft 2020-12 that the
//! project's schemas use. A keyword that is not known here is a panic, so that
//! none is passed over. The crates that know all of it take minutes to build.

use std::fmt::Write as _;

use serde_json::{Map, Value};

/// Keywords that say nothing about what is valid.
const NOTES: [&str; 5] = ["$schema", "$defs", "title", "description", "$comment"];

/// Where a document does not fit its schema, a line each; empty where it does.
pub fn misfits(schema: &Value, document: &Value) -> String {
    let mut checker = Checker {
        root: schema,
        found: String::new(),
    };
    checker.check(schema, document, "");
    checker.found
}

struct Checker<'a> {
    root: &'a Value,
    found: String,
}

impl Checker<'_> {
    fn say(&mut self, path: &str, what: &str) {
        let _ = writeln!(self.found, "{path}: {what}");
    }

    fn check(&mut self, schema: &Value, value: &Value, path: &str) {
        let schema = schema.as_object().expect("a schema is an object");
        for (keyword, wanted) in schema {
            match keyword.as_str() {
                keyword if NOTES.contains(&keyword) => {}
                "$ref" => {
                    let pointer = wanted.as_str().and_then(|it| it.strip_prefix('#'));
                    let target = self.root.pointer(pointer.expect("a local reference"));
                    self.check(target.expect("what it refers to"), value, path);
                }
                "type" => {
                    let kinds = wanted
                        .as_array()
                        .map_or(std::slice::from_ref(wanted), |it| it);
                    if !kinds.iter().any(|kind| is(kind.as_str().unwrap(), value)) {
                        self.say(path, &format!("{value} is not {wanted}"));
                    }
                }
                "const" if value != wanted => self.say(path, &format!("{value} is not {wanted}")),
                "enum" if !wanted.as_array().unwrap().contains(value) => {
                    self.say(path, &format!("{value} is none of {wanted}"));
                }
                "const" | "enum" | "properties" | "additionalProperties" => {}
                "anyOf" => self.any_of(wanted, value, path),
                "minimum" | "maximum" => self.bound(keyword, wanted, value, path),
                "required" => {
                    for name in wanted.as_array().unwrap() {
                        if value.is_object() && value.get(name.as_str().unwrap()).is_none() {
                            self.say(path, &format!("{name} is missing"));
                        }
                    }
                }
                "items" => {
                    for (at, item) in value.as_array().into_iter().flatten().enumerate() {
                        self.check(wanted, item, &format!("{path}/{at}"));
                    }
                }
                unknown => panic!("the keyword {unknown}"),
            }
        }
        if let Some(object) = value.as_object() {
            self.properties(schema, object, path);
        }
    }

    fn any_of(&mut self, wanted: &Value, value: &Value, path: &str) {
        let alternatives = wanted.as_array().unwrap();
        let tried: Vec<String> = alternatives
            .iter()
            .map(|schema| {
                let mut own = Checker {
                    root: self.root,
                    found: String::new(),
                };
                own.check(schema, value, path);
                own.found
            })
            .collect();
        if !tried.iter().any(String::is_empty) {
            self.found += &tried.concat();
        }
    }

    fn bound(&mut self, keyword: &str, wanted: &Value, value: &Value, path: &str) {
        let (Some(bound), Some(number)) = (wanted.as_f64(), value.as_f64()) else {
            return;
        };
        if keyword == "minimum" && number < bound || keyword == "maximum" && number > bound {
            self.say(path, &format!("{value} is beyond the {keyword} {wanted}"));
        }
    }

    fn properties(&mut self, schema: &Map<String, Value>, object: &Map<String, Value>, path: &str) {
        let known = schema.get("properties").and_then(Value::as_object);
        for (name, value) in object {
            let path = format!("{path}/{name}");
            if let Some(own) = known.and_then(|known| known.get(name)) {
                self.check(own, value, &path);
            } else if schema.get("additionalProperties") == Some(&Value::Bool(false)) {
                self.say(&path, "is not in the schema");
            }
        }
    }
}

fn is(kind: &str, value: &Value) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        unknown => panic!("the type {unknown}"),
    }
}
