//! Whether a value is of a type: all keys that must be there, none more, each
//! of its type.

use serde_json::Value;

use super::{Definition, Field, Module, Type};

impl Module {
    pub(crate) fn check(&self, value: &Value, kind: &Type, at: &str) -> Result<(), String> {
        let fits = match (kind, value) {
            (Type::Literal(literal), _) => literal.parse::<Value>().is_ok_and(|it| it == *value),
            (Type::List(item), Value::Array(items)) => {
                for (index, value) in items.iter().enumerate() {
                    self.check(value, item, &format!("{at}[{index}]"))?;
                }
                true
            }
            (Type::Table(item), Value::Object(entries)) => {
                for (key, value) in entries {
                    self.check(value, item, &format!("{at}.{key}"))?;
                }
                true
            }
            (Type::Union(types), _) => return self.check_union(value, types, at),
            (Type::Name(name), _) => match (name.as_str(), value) {
                ("string", Value::String(_)) | ("boolean", Value::Bool(_)) => true,
                ("number", Value::Number(number)) => !number.is_f64(),
                ("string" | "boolean" | "number", _) => false,
                _ => match self.definition(name) {
                    Some(Definition::Alias(kind)) => return self.check(value, kind, at),
                    Some(Definition::Interface(fields)) => {
                        return self.check_fields(value, fields, at);
                    }
                    None => return Err(format!("there is no type {name}")),
                },
            },
            _ => false,
        };
        if fits {
            Ok(())
        } else {
            Err(format!("{at} is no {kind:?}"))
        }
    }

    fn check_union(&self, value: &Value, types: &[Type], at: &str) -> Result<(), String> {
        let mut why = Vec::new();
        for kind in types {
            match self.check(value, kind, at) {
                Ok(()) => return Ok(()),
                Err(error) => why.push(error),
            }
        }
        Err(why.join("; "))
    }

    fn check_fields(&self, value: &Value, fields: &[Field], at: &str) -> Result<(), String> {
        let Value::Object(entries) = value else {
            return Err(format!("{at} is no object"));
        };
        for field in fields {
            let at = format!("{at}.{}", field.key);
            match entries.get(&field.key) {
                Some(value) => self.check(value, &field.kind, &at)?,
                None if field.optional => {}
                None => return Err(format!("{at} is missing")),
            }
        }
        match entries
            .keys()
            .find(|key| !fields.iter().any(|field| field.key == **key))
        {
            Some(key) => Err(format!("{at}.{key} has no type")),
            None => Ok(()),
        }
    }
}
