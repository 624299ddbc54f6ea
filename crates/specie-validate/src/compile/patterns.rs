//! Takes every pattern that cannot be run out of a bundle in one go: each attempt to compile a bundle names only one.

use std::collections::BTreeMap;

use serde_json::{Value as Plain, json};
use specie_spec::Diagnostic;
use specie_spec::bundle::Bundle;

use super::{Engine, options, remove};
use crate::lint::unusable_pattern;
use crate::report::child;

/// Keywords under which one schema stands.
pub(super) const SINGLE: &[&str] = &[
    "items",
    "contains",
    "unevaluatedItems",
    "additionalProperties",
    "propertyNames",
    "unevaluatedProperties",
    "not",
    "if",
    "then",
    "else",
];

/// Keywords under which a list of schemas stands.
pub(super) const LISTS: &[&str] = &["allOf", "anyOf", "oneOf", "prefixItems"];

/// Keywords under which schemas stand by name.
pub(super) const MAPS: &[&str] =
    &["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"];

/// Removes them, each with a diagnostic.
pub(super) fn drop_unusable(bundle: &mut Bundle) -> Vec<Diagnostic> {
    let mut known = BTreeMap::new();
    let mut unusable = Vec::new();
    each(&bundle.document, &mut |pointer, pattern| {
        if !*known.entry(pattern.to_owned()).or_insert_with(|| runs(pattern)) {
            unusable.push((pointer, pattern.to_owned()));
        }
    });
    let dropped = unusable.into_iter().map(|(pointer, pattern)| {
        remove(&mut bundle.document, &pointer);
        let diagnostic = unusable_pattern(&pattern);
        match bundle.origins.value(&pointer) {
            Some(place) => diagnostic.at(place, "ignored"),
            None => diagnostic,
        }
    });
    dropped.collect()
}

/// The backtracking engine runs whatever the linear one does.
fn runs(pattern: &str) -> bool {
    options(Engine::Backtracking).build(&json!({ "pattern": pattern })).is_ok()
}

/// Shows every pattern of a bundle with the pointer of what has to go with it.
fn each(document: &Plain, see: &mut dyn FnMut(String, &str)) {
    let mut open = vec![(String::new(), document)];
    while let Some((pointer, schema)) = open.pop() {
        let Some(keywords) = schema.as_object() else { continue };
        for (key, value) in keywords {
            let at = || child(&pointer, key);
            match value {
                Plain::String(pattern) if key == "pattern" => see(at(), pattern),
                Plain::Object(named) if MAPS.contains(&key.as_str()) => {
                    for (name, schema) in named {
                        if key == "patternProperties" {
                            see(child(&at(), name), name);
                        }
                        open.push((child(&at(), name), schema));
                    }
                }
                Plain::Array(list) if LISTS.contains(&key.as_str()) => {
                    open.extend(
                        list.iter().enumerate().map(|(index, schema)| (format!("{}/{index}", at()), schema)),
                    );
                }
                _ if SINGLE.contains(&key.as_str()) => open.push((at(), value)),
                _ => {}
            }
        }
    }
}
