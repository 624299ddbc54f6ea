//! Changes a tree: finds a node by steps, merges as Overlay 1.1 section 4.4.3 says, removes.

use crate::node::{Data, Node};

use super::path::{Location, Step};

/// The node at the end of steps.
pub(super) fn peek<'n>(root: &'n Node, steps: &[Step]) -> Option<&'n Node> {
    steps.iter().try_fold(root, |node, step| match (step, &node.data) {
        (Step::Name(name), Data::Object(object)) => object.get(name).map(|member| &member.value),
        (Step::Index(index), Data::Array(items)) => items.get(*index),
        _ => None,
    })
}

/// The node at the end of steps, to change.
pub(super) fn resolve<'n>(root: &'n mut Node, steps: &[Step]) -> Option<&'n mut Node> {
    steps.iter().try_fold(root, |node, step| match (step, &mut node.data) {
        (Step::Name(name), Data::Object(object)) => object.get_mut(name).map(|member| &mut member.value),
        (Step::Index(index), Data::Array(items)) => items.get_mut(*index),
        _ => None,
    })
}

/// What merging tells apart.
pub(super) fn shape(node: &Node) -> &'static str {
    match node.data {
        Data::Object(_) => "objects",
        Data::Array(_) => "arrays",
        _ => "primitive values",
    }
}

/// The part of a target and the part of an update that cannot be merged, if there is one.
pub(super) fn clash<'n>(target: &'n Node, update: &'n Node) -> Option<(&'n Node, &'n Node)> {
    // An array as a whole takes anything: another array is joined to it, all else is appended.
    if matches!(target.data, Data::Array(_)) { None } else { inner_clash(target, update) }
}

fn inner_clash<'n>(target: &'n Node, update: &'n Node) -> Option<(&'n Node, &'n Node)> {
    match (&target.data, &update.data) {
        (Data::Object(target), Data::Object(update)) => update.iter().find_map(|(key, member)| {
            target.get(key).and_then(|existing| inner_clash(&existing.value, &member.value))
        }),
        _ => (shape(target) != shape(update)).then_some((target, update)),
    }
}

/// Merges an update that does not clash. What it sets keeps the place of the update, its key included.
pub(super) fn merge(target: &mut Node, update: &Node) {
    match (&mut target.data, &update.data) {
        (Data::Object(target), Data::Object(update)) => {
            for (key, member) in update.iter() {
                match target.get_mut(key) {
                    Some(existing) if matches!(existing.value.data, Data::Object(_) | Data::Array(_)) => {
                        merge(&mut existing.value, &member.value);
                    }
                    _ => {
                        target.insert(key.clone(), member.clone());
                    }
                }
            }
        }
        (Data::Array(items), Data::Array(more)) => items.extend(more.iter().cloned()),
        (Data::Array(items), _) => items.push(update.clone()),
        _ => *target = update.clone(),
    }
}

/// Removes nodes, the last first, so that indexes stay true.
pub(super) fn remove(root: &mut Node, mut locations: Vec<Location>) {
    locations.sort();
    for location in locations.into_iter().rev() {
        let Some((last, steps)) = location.0.split_last() else { continue };
        match (last, resolve(root, steps).map(|parent| &mut parent.data)) {
            (Step::Name(name), Some(Data::Object(object))) => {
                object.shift_remove(name);
            }
            (Step::Index(index), Some(Data::Array(items))) if *index < items.len() => {
                items.remove(*index);
            }
            _ => {}
        }
    }
}

/// How many levels a value has below itself.
pub(super) fn height(node: &Node) -> usize {
    match &node.data {
        Data::Array(items) => items.iter().map(|item| 1 + height(item)).max().unwrap_or(0),
        Data::Object(object) => object.values().map(|member| 1 + height(&member.value)).max().unwrap_or(0),
        _ => 0,
    }
}
