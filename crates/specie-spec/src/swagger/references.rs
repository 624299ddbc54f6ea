//! `$ref`s of Swagger 2.0 to where their targets are in OpenAPI 3.0.
//!
//! The three maps of the root move as a whole. What else a reference names, such as the schema of some operation's
//! response, is found again by its origin.

use std::collections::BTreeMap;

use specie_json::escape_pointer_token;

use crate::node::{Data, Node, Origin};
use crate::reference::local_pointer;

/// Where the maps of the root go.
const MOVED: [(&str, &str); 3] = [
    ("#/definitions/", "#/components/schemas/"),
    ("#/parameters/", "#/components/parameters/"),
    ("#/responses/", "#/components/responses/"),
];

/// The targets of references that lead into none of the three maps, by reference.
type Odd = BTreeMap<Box<str>, Origin>;

/// Rewrites a reference to an entry of one of the three maps.
pub(super) fn moved(reference: &mut Node) {
    if let Some(target) = reference.as_str().and_then(by_rule) {
        reference.data = Data::String(target.into());
    }
}

/// Where the target of a reference goes by a fixed rule. Inside parameters and responses parts move.
fn by_rule(text: &str) -> Option<String> {
    let (from, to) = MOVED.iter().find(|(from, _)| text.starts_with(from))?;
    let rest = &text[from.len()..];
    let whole = *from == MOVED[0].0 || !rest.contains('/');
    whole.then(|| format!("{to}{rest}"))
}

/// Finds the references whose targets no fixed rule moves, before anything has moved.
pub(super) fn odd_targets(root: &Node) -> Odd {
    let mut odd = Odd::new();
    references(root, &mut |text| {
        if by_rule(text).is_none()
            && let Some(target) = local_pointer(text).and_then(|pointer| root.pointer(&pointer))
        {
            odd.insert(text.into(), target.at);
        }
    });
    odd
}

/// Points such references to where their targets are now.
pub(super) fn mend(root: &mut Node, odd: &Odd) {
    if odd.is_empty() {
        return;
    }
    let mut places = odd.values().map(|at| (*at, None)).collect();
    find(root, &mut String::new(), &mut places);
    let now = |text: &str| odd.get(text).and_then(|at| places.get(at)).cloned().flatten();
    rewrite(root, &now);
}

fn references(node: &Node, seen: &mut impl FnMut(&str)) {
    match &node.data {
        Data::Object(object) => {
            for (key, member) in object.iter() {
                match member.value.as_str() {
                    Some(text) if &**key == "$ref" => seen(text),
                    _ => references(&member.value, seen),
                }
            }
        }
        Data::Array(items) => items.iter().for_each(|item| references(item, seen)),
        _ => {}
    }
}

/// The first place of each target in the rewritten document.
fn find(node: &Node, pointer: &mut String, places: &mut BTreeMap<Origin, Option<String>>) {
    if let Some(place) = places.get_mut(&node.at) {
        place.get_or_insert_with(|| format!("#{pointer}"));
    }
    let length = pointer.len();
    let mut below = |token: &str, child: &Node| {
        pointer.push('/');
        pointer.push_str(&escape_pointer_token(token));
        find(child, pointer, places);
        pointer.truncate(length);
    };
    match &node.data {
        Data::Object(object) => object.iter().for_each(|(key, member)| below(key, &member.value)),
        Data::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| below(&index.to_string(), item));
        }
        _ => {}
    }
}

fn rewrite(node: &mut Node, now: &impl Fn(&str) -> Option<String>) {
    match &mut node.data {
        Data::Object(object) => {
            for (key, member) in object.iter_mut() {
                let target = member.value.as_str().filter(|_| &**key == "$ref").and_then(now);
                match target {
                    Some(target) => member.value.data = Data::String(target.into()),
                    None => rewrite(&mut member.value, now),
                }
            }
        }
        Data::Array(items) => items.iter_mut().for_each(|item| rewrite(item, now)),
        _ => {}
    }
}
