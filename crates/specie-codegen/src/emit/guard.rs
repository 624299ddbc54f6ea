//! Rules that no Rust type says, as the schema that the runtime checks beside the type: the keyword `guard` of a
//! table.
//!
//! In: `not: {required: [cash]}` in a schema with fields. Out: `{"not": {"required": ["cash"]}}`. Only the keywords that
//! the type leaves open are kept, so that nothing is checked twice and nothing is embedded that is not needed.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use specie_spec::api::Api;
use specie_spec::bundle::{Profile, Reading, bundle};
use specie_spec::schema::SchemaId;

use super::Emitter;
use crate::shape::{Guard, Usage};

/// What the references of a bundle begin with: a URI, so the dollar is percent-encoded.
const DEFS: &str = "urn:specie:bundle#/%24defs/";

impl Emitter<'_> {
    /// The keyword of a table with a schema for each reading; none where there is no rule.
    pub(super) fn guard(&self, guards: &[Guard], usage: Usage) -> Option<String> {
        if guards.is_empty() {
            return None;
        }
        let text = |reading| schema(self.api, guards, reading);
        let (send, receive) = match (usage.send, usage.receive) {
            (true, true) => (text(Reading::Send), text(Reading::Receive)),
            (true, false) => (text(Reading::Send), String::new()),
            (false, _) => (text(Reading::Receive), String::new()),
        };
        let receive = if receive == send { String::new() } else { receive };
        Some(format!("guard {send} {receive}").trim_end().to_owned())
    }
}

/// The schema of some rules in one reading, as JSON.
fn schema(api: &Api, guards: &[Guard], reading: Reading) -> String {
    let mut keywords: BTreeMap<SchemaId, Vec<&str>> = BTreeMap::new();
    for guard in guards {
        keywords.entry(guard.schema).or_default().push(guard.keyword);
    }
    let mut branches = Vec::new();
    let mut defs = Map::new();
    for (index, (id, keywords)) in keywords.into_iter().enumerate() {
        let bundle = bundle(api, id, Profile::new(reading));
        let own = format!("#/$defs/{}", if index == 0 { String::new() } else { format!("p{index}") });
        let mut named = bundle.document.get("$defs").cloned().unwrap_or_default();
        let root = bundle.document.pointer(&bundle.root).cloned().unwrap_or_default();
        let root = kept(without_null(root), &keywords);
        let mut root = root;
        rename(&mut root, &own);
        let mut wanted = references(&root);
        rename(&mut named, &own);
        while let Some(name) = wanted.pop() {
            let plain = name.strip_prefix(own.strip_prefix("#/$defs/").unwrap_or_default()).unwrap_or(&name);
            if let Some(value) = named.get(plain)
                && !defs.contains_key(&name)
            {
                wanted.extend(references(value));
                defs.insert(name, value.clone());
            }
        }
        branches.push(root);
    }
    let mut whole = match <[Value; 1]>::try_from(branches) {
        Ok([Value::Object(branch)]) => branch,
        Ok([branch]) => Map::from_iter([("allOf".to_owned(), json!([branch]))]),
        Err(branches) => Map::from_iter([("allOf".to_owned(), Value::Array(branches))]),
    };
    if !defs.is_empty() {
        whole.insert("$defs".to_owned(), Value::Object(defs));
    }
    Value::Object(whole).to_string()
}

/// The schema beside the null that the place lets past.
fn without_null(schema: Value) -> Value {
    let inner = match schema.get("anyOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([null, inner])
            if schema.as_object().is_some_and(|all| all.len() == 1) && *null == json!({"type": "null"}) =>
        {
            Some(inner.clone())
        }
        _ => None,
    };
    inner.unwrap_or(schema)
}

/// The keywords that are wanted, with those that belong to them.
fn kept(schema: Value, keywords: &[&str]) -> Value {
    let whole = ["unevaluatedItems", "unevaluatedProperties", Guard::ALL];
    let Value::Object(mut schema) = schema else { return schema };
    if keywords.iter().any(|keyword| whole.contains(keyword)) {
        return Value::Object(schema);
    }
    let mut out = Map::new();
    for keyword in keywords {
        for name in belonging(keyword) {
            if let Some(mut value) = schema.get(*name).cloned() {
                if *name == "properties" {
                    forget_types(&mut value);
                }
                out.insert((*name).to_owned(), value);
            }
        }
    }
    schema.clear();
    Value::Object(out)
}

fn belonging<'k>(keyword: &'k &'k str) -> &'k [&'k str] {
    match *keyword {
        "if" => &["if", "then", "else"],
        "contains" => &["contains", "minContains", "maxContains"],
        "prefixItems" => &["prefixItems", "items"],
        "patternProperties" => &["properties", "patternProperties", "additionalProperties"],
        "additionalProperties" => &["properties", "additionalProperties"],
        "multipleOf" => &["multipleOf", "x-specie-multipleOf"],
        "format" => &["x-specie-format"],
        _ => std::slice::from_ref(keyword),
    }
}

/// What a field holds, its type checks; only that it is described counts.
fn forget_types(properties: &mut Value) {
    for value in properties.as_object_mut().into_iter().flat_map(Map::values_mut) {
        if *value != Value::Bool(false) {
            *value = Value::Bool(true);
        }
    }
}

/// Makes the references of a bundle references in the text.
fn rename(schema: &mut Value, own: &str) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, own)),
        Value::Object(members) => {
            for (key, value) in members {
                match value {
                    Value::String(text) if key == "$ref" => {
                        if let Some(name) = text.strip_prefix(DEFS) {
                            *text = format!("{own}{name}");
                        }
                    }
                    value => rename(value, own),
                }
            }
        }
        _ => {}
    }
}

/// The names under `$defs` that a schema refers to.
fn references(schema: &Value) -> Vec<String> {
    let mut names = Vec::new();
    match schema {
        Value::Array(items) => items.iter().for_each(|item| names.extend(references(item))),
        Value::Object(members) => {
            for (key, value) in members {
                let text = value.as_str().filter(|_| key == "$ref");
                let name = text.and_then(|text| text.strip_prefix("#/$defs/"));
                names.extend(name.and_then(|name| name.split('/').next()).map(str::to_owned));
                names.extend(references(value));
            }
        }
        _ => {}
    }
    names
}
