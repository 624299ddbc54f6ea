//! Names and notes of enum values become the neutral list `x-enum-labels`, each entry `{value, name, description}`.

use crate::node::{Data, Member, Node, Object};

use super::keys::{ENUM, PLAIN, get};

/// Adds `x-enum-labels` to a schema with an `enum`: entries that say something, of values that exist, each value once.
pub(super) fn label(object: &mut Object, vendor: &Object) {
    let values = object.get("enum").and_then(|member| member.value.as_array()).unwrap_or_default();
    let mut labels: Vec<Node> = Vec::new();
    let entries = get(vendor, ENUM).and_then(Node::as_array);
    let descriptions =
        get(vendor, PLAIN).and_then(|facts| facts.get("enumDescriptions")).and_then(Node::as_object);
    if let Some(entries) = entries {
        for entry in entries {
            let value = entry.get("value").and_then(|value| values.iter().find(|known| same(known, value)));
            labels
                .extend(value.and_then(|value| labelled(value, entry.get("name"), entry.get("description"))));
        }
    } else if let Some(descriptions) = descriptions {
        for value in values {
            let member = descriptions.get(&*words(value));
            labels.extend(member.and_then(|member| labelled(value, None, Some(&member.value))));
        }
    }
    dedup(&mut labels);
    if let Some(first) = labels.first() {
        let at = first.at;
        let value = Node::new(Data::Array(labels), at);
        object.insert("x-enum-labels".into(), Member { key: at, value });
    }
}

/// One entry; `None` when it says nothing.
fn labelled(value: &Node, name: Option<&Node>, description: Option<&Node>) -> Option<Node> {
    let said = |part: Option<&Node>| {
        let part = part.filter(|node| !node.is_null())?;
        let words = words(part);
        (!words.trim().is_empty()).then(|| Node::string(words, part.at))
    };
    let (name, description) = (said(name), said(description));
    let at = name.as_ref().or(description.as_ref())?.at;
    let part = |part: Option<Node>| part.unwrap_or_else(|| Node::string("", at));
    let parts = [("value", value.clone()), ("name", part(name)), ("description", part(description))];
    let members = parts.into_iter().map(|(key, value)| (key.into(), Member { key: value.at, value }));
    Some(Node::new(Data::from(members.collect::<Object>()), at))
}

/// The first entry for a value stays.
fn dedup(labels: &mut Vec<Node>) {
    let mut seen = indexmap::IndexSet::new();
    labels.retain(|entry| seen.insert(entry.get("value").map(Node::to_json)));
}

/// Equal values; a number also equals its text, as editors store both in one table of text cells.
fn same(known: &Node, value: &Node) -> bool {
    match (known.as_decimal(), value.as_decimal()) {
        (Some(known), Some(value)) => known == value,
        _ => words(known) == words(value),
    }
}

fn words(node: &Node) -> Box<str> {
    node.as_str().map_or_else(|| node.to_json().into(), Into::into)
}
