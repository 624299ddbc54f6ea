//! Whether a bundle is sure to compile, seen without compiling it: each keyword has a value that JSON Schema allows, and
//! each reference leads to a schema. Where this cannot tell, compiling does.

use std::collections::BTreeSet;

use serde_json::Value as Plain;
use specie_spec::bundle::Bundle;

use super::patterns::{LISTS, MAPS, SINGLE};
use super::percent_decode;

/// The patterns of a bundle, if all else in it is sound.
pub(super) fn patterns<'b>(bundle: &'b Bundle, uri: &str) -> Option<BTreeSet<&'b str>> {
    let mut patterns = BTreeSet::new();
    let mut open: Vec<&Plain> = bundle.document.get("$defs")?.as_object()?.values().collect();
    while let Some(schema) = open.pop() {
        match schema {
            Plain::Bool(_) => {}
            Plain::Object(keywords) => {
                for (keyword, value) in keywords {
                    add(&mut open, &mut patterns, keyword, value)
                        .filter(|()| keyword != "$ref" || leads_somewhere(bundle, uri, value))?;
                }
            }
            _ => return None,
        }
    }
    Some(patterns)
}

/// Adds the schemas and patterns of a keyword; `None` where its value may be none that is allowed.
fn add<'b>(
    open: &mut Vec<&'b Plain>,
    patterns: &mut BTreeSet<&'b str>,
    keyword: &'b str,
    value: &'b Plain,
) -> Option<()> {
    let sound = match (keyword, value) {
        ("pattern", Plain::String(pattern)) => {
            patterns.insert(pattern);
            true
        }
        (_, Plain::Object(named)) if MAPS.contains(&keyword) => {
            if keyword == "patternProperties" {
                patterns.extend(named.keys().map(String::as_str));
            }
            open.extend(named.values());
            true
        }
        (_, Plain::Array(list)) if LISTS.contains(&keyword) => {
            open.extend(list);
            !list.is_empty()
        }
        (_, schema) if SINGLE.contains(&keyword) => {
            open.push(schema);
            true
        }
        ("type", Plain::Array(names)) => !names.is_empty() && are_different(names),
        ("required", Plain::Array(names)) => are_different(names),
        ("dependentRequired", Plain::Object(lists)) => {
            lists.values().all(|names| names.as_array().is_some_and(|names| are_different(names)))
        }
        ("multipleOf", Plain::Number(step)) => step.as_f64().is_some_and(|step| step > 0.0),
        ("minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum", limit) => limit.is_number(),
        (
            "minLength" | "maxLength" | "minItems" | "maxItems" | "minContains" | "maxContains"
            | "minProperties" | "maxProperties",
            limit,
        ) => limit.is_u64(),
        ("uniqueItems" | "readOnly" | "writeOnly" | "deprecated", flag) => flag.is_boolean(),
        ("enum", values) => values.is_array(),
        ("type" | "$ref", text) => text.is_string(),
        ("const", _) => true,
        // Our own say nothing where they have a value of another kind.
        (keyword, _) => keyword.starts_with("x-specie-"),
    };
    sound.then_some(())
}

/// Texts, no two of which are the same.
fn are_different(names: &[Plain]) -> bool {
    let texts: BTreeSet<&str> = names.iter().filter_map(Plain::as_str).collect();
    texts.len() == names.len()
}

fn leads_somewhere(bundle: &Bundle, uri: &str, reference: &Plain) -> bool {
    let pointer = reference.as_str().and_then(|text| text.strip_prefix(uri)?.strip_prefix('#'));
    pointer.is_some_and(|pointer| bundle.document.pointer(&percent_decode(pointer)).is_some())
}
