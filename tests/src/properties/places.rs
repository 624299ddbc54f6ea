//! Every place that can be named is a place where the named thing stands.
//!
//! Asked are every node of every file, and the origins of every keyword of every bundle. An independent reader
//! says what the pointer of a place leads to; the text at the line and column must begin like it.

use std::collections::BTreeMap;

use serde_yaml::Value;
use specie_spec::api::Body;
use specie_spec::bundle::{Profile, Reading, bundle};
use specie_spec::schema::SchemaId;
use specie_spec::{Api, Place, read};

use super::tree::{Tree, key_text};
use super::{Outcome, Subject};
use crate::properties::Reach;

/// Asks for the place of everything that can be named.
#[must_use]
pub fn locatable(subject: &Subject) -> Outcome {
    let mut outcome = Outcome::default();
    let Some(api) = read(&subject.input).api else { return outcome };
    let mut files = BTreeMap::new();
    for source in api.files.sources() {
        let lines: Vec<&str> = source.text.trim_start_matches('\u{feff}').lines().collect();
        files.insert(source.name.clone(), (lines, Tree::parse(&source.text)));
    }
    for (what, place) in places(&api, subject.reach) {
        outcome.tried += 1;
        let wrong = match files.get(&place.file) {
            Some((lines, Some(tree))) => fault(what, &place, lines, tree),
            _ => Some("the file is not among those that were read".to_owned()),
        };
        if let Some(wrong) = wrong {
            let Place { file, line, column, pointer, .. } = place;
            outcome.wrong.push(format!("{}: {file}:{line}:{column} `{pointer}`: {wrong}", subject.name));
        }
    }
    outcome
}

/// What stands at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    /// The value.
    Value,
    /// The value, or its key where the value is a block below it.
    Rule,
    /// The key.
    Key,
}

fn places(api: &Api, reach: Reach) -> Vec<(What, Place)> {
    let mut found = Vec::new();
    let mut both = |at| {
        found.push((What::Value, api.files.place(at)));
        found.push((What::Key, api.files.key_place(at)));
    };
    api.files.origins().for_each(&mut both);
    for root in roots(api, reach) {
        let bundle = bundle(api, root, Profile::new(Reading::Strict));
        for (pointer, place) in bundle.origins.iter() {
            found.push((What::Rule, place));
            found.extend(bundle.origins.key(pointer).map(|place| (What::Key, place)));
        }
    }
    found.sort_by_cached_key(|(what, place)| {
        (place.line, place.column, place.pointer.clone(), *what, place.file.clone())
    });
    found.dedup();
    found
}

fn roots(api: &Api, reach: Reach) -> Vec<SchemaId> {
    let word = match reach {
        Reach::Everything => "",
        Reach::Paths(word) => word,
    };
    let mut roots = Vec::new();
    for operation in api.operations.iter().filter(|operation| operation.path.contains(word)) {
        let responses = operation.responses.iter().filter_map(|(_, response)| response.body.as_ref());
        let bodies = operation.request.iter().chain(responses);
        roots.extend(bodies.flat_map(Body::schemas));
    }
    if reach == Reach::Everything {
        roots.extend(api.components.values());
    }
    roots.sort();
    roots.dedup();
    roots
}

/// What is wrong with a place.
fn fault(what: What, place: &Place, lines: &[&str], tree: &Tree) -> Option<String> {
    let Some(value) = tree.get(&place.pointer) else { return Some("the pointer leads nowhere".to_owned()) };
    let Some(line) = lines.get(place.line as usize - 1) else {
        return Some("the line is not in the file".to_owned());
    };
    let Some((at, _)) = line.char_indices().chain([(line.len(), ' ')]).nth(place.column as usize - 1) else {
        return Some("the column is not in the line".to_owned());
    };
    let rest = &line[at..];
    let last = place.pointer.rsplit('/').next().map(specie_json::unescape_pointer_token).unwrap_or_default();
    let is_key = begins_with(rest, &last) || (last.parse::<usize>().is_ok() && begins_like(rest, value));
    let fits = match what {
        What::Key => is_key,
        What::Rule => is_key || begins_like(rest, value),
        What::Value => begins_like(rest, value),
    };
    (!fits).then(|| format!("`{}` stands there", rest.chars().take(30).collect::<String>()))
}

/// Whether the text begins like a value as YAML or JSON write it.
fn begins_like(rest: &str, value: &Value) -> bool {
    match value {
        Value::Mapping(members) => {
            let first = members.keys().next().map(key_text);
            rest.starts_with(['{', '&', '*', '!', '?'])
                || first.is_some_and(|key| begins_with(rest, &key) || rest.starts_with("<<"))
        }
        Value::Sequence(_) => rest.starts_with(['[', '-', '&', '*', '!']),
        Value::String(_) => begins_with(rest, key_text(value).split_whitespace().next().unwrap_or("")),
        Value::Null => {
            rest.is_empty() || rest.starts_with(['~', 'n', 'N']) || !rest.starts_with(char::is_alphanumeric)
        }
        Value::Bool(truth) => rest.to_lowercase().starts_with(if *truth { "true" } else { "false" }),
        Value::Number(_) => rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.')),
        Value::Tagged(_) => rest.starts_with('!'),
    }
}

/// Whether the text begins with a word, plain or quoted up to its first escape; a block's text begins with its mark.
fn begins_with(rest: &str, word: &str) -> bool {
    match rest.strip_prefix(['"', '\'']) {
        Some(quoted) => quoted.starts_with(word.split(['"', '\'', '\\']).next().unwrap_or("")),
        None => rest.starts_with(['|', '>', '&', '*', '!']) || rest.starts_with(word),
    }
}
