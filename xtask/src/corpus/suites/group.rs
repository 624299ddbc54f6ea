//! Groups of tests: a schema and values as raw JSON text, so that no digit is lost on the way to the checker.

use std::fmt::Write;

use anyhow::{Context, Result};
use indexmap::IndexMap;
use specie_json::{Arena, Data, Value, parse, write_json_string};

/// A schema with its tests.
pub(crate) struct Group {
    pub(crate) description: String,
    schema: String,
    dialect: Dialect,
    pub(crate) tests: Vec<Test>,
}

/// A value, and whether it must be accepted.
pub(crate) struct Test {
    pub(crate) description: String,
    pub(crate) data: String,
    pub(crate) valid: bool,
}

#[derive(Clone, Copy)]
enum Dialect {
    OpenApi30,
    OpenApi31,
}

/// The groups of a file of the JSON Schema suite.
pub(crate) fn of_file(name: &str, text: &str) -> Result<Vec<Group>> {
    let arena = Arena::new();
    let document = parse(&arena, text).with_context(|| name.to_owned())?;
    let groups = document.root.as_array().with_context(|| format!("{name} is no list"))?;
    groups.iter().map(|group| read(*group, Dialect::OpenApi31)).collect()
}

/// The groups of a file with one group a line, by the file that each names.
pub(crate) fn of_lines(text: &str) -> Result<IndexMap<String, Vec<Group>>> {
    let mut files = IndexMap::new();
    let arena = Arena::new();
    for line in text.lines() {
        let document = parse(&arena, line)?;
        let file = field(document.root, "file")?.as_str().unwrap_or_default().to_owned();
        files.entry(file).or_insert_with(Vec::new).push(read(document.root, Dialect::OpenApi30)?);
    }
    Ok(files)
}

impl Group {
    /// An OpenAPI document whose schema `T` is the group's schema. In 3.1 an `$id` makes it a resource of its own, so
    /// that `#` is the schema; in 3.0, which has no `$id`, its references are rewritten.
    pub(crate) fn document(&self) -> String {
        let (version, schema) = match self.dialect {
            Dialect::OpenApi30 => ("3.0.3", self.schema.clone()),
            Dialect::OpenApi31 => ("3.1.0", with_id(&self.schema)),
        };
        format!(
            r#"{{"openapi":"{version}","info":{{"title":"suite","version":"1"}},"paths":{{}},"components":{{"schemas":{{"T":{schema}}}}}}}"#
        )
    }
}

fn read(group: Value<'_>, dialect: Dialect) -> Result<Group> {
    let schema = field(group, "schema")?;
    let schema = match dialect {
        Dialect::OpenApi31 => schema.raw().to_owned(),
        Dialect::OpenApi30 => {
            let mut text = String::new();
            rewrite(&mut text, schema);
            text
        }
    };
    let tests = field(group, "tests")?.as_array().context("`tests` is no list")?;
    Ok(Group {
        description: text_field(group, "description")?,
        schema,
        dialect,
        tests: tests.iter().map(test).collect::<Result<_>>()?,
    })
}

fn test(test: &Value<'_>) -> Result<Test> {
    let valid = field(*test, "valid")?.as_bool().context("`valid` is no truth value")?;
    Ok(Test {
        description: text_field(*test, "description")?,
        data: field(*test, "data")?.raw().to_owned(),
        valid,
    })
}

fn field<'a>(value: Value<'a>, key: &str) -> Result<Value<'a>> {
    value.get(key).copied().with_context(|| format!("`{key}` is missing"))
}

fn text_field(value: Value<'_>, key: &str) -> Result<String> {
    Ok(field(value, key)?.as_str().with_context(|| format!("`{key}` is no text"))?.to_owned())
}

/// The schema with an `$id`, unless it has one or is a truth value.
fn with_id(schema: &str) -> String {
    let arena = Arena::new();
    let value = parse(&arena, schema).map(|document| document.root);
    match value.ok().and_then(|value| Some((value.as_object()?, value.get("$id")))) {
        Some((members, None)) => {
            let comma = if members.is_empty() { "" } else { "," };
            let rest = schema.trim_start().strip_prefix('{').unwrap_or_default();
            format!(r#"{{"$id":"https://suite.example/schema"{comma}{rest}"#)
        }
        _ => schema.to_owned(),
    }
}

/// Writes a schema so that `#/x` means a place in it once it stands in `components.schemas.T`. Values of `enum` are data.
fn rewrite(out: &mut String, value: Value<'_>) {
    match value.data() {
        Data::Object(members) => {
            out.push('{');
            for (index, member) in members.iter().enumerate() {
                let _ = write!(out, "{}{}:", if index > 0 { "," } else { "" }, member.raw_key);
                match (member.key, member.value.as_str().and_then(|target| target.strip_prefix('#'))) {
                    ("$ref", Some(rest)) => write_json_string(out, &format!("#/components/schemas/T{rest}")),
                    ("enum", _) => out.push_str(member.value.raw()),
                    _ => rewrite(out, member.value),
                }
            }
            out.push('}');
        }
        Data::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index > 0 { "," } else { "" });
                rewrite(out, *item);
            }
            out.push(']');
        }
        _ => out.push_str(value.raw()),
    }
}
