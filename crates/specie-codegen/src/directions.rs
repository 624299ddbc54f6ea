//! Types that differ between requests and responses: what must be there in one direction only.
//!
//! In: `Pet` with a required `id` that is `readOnly`, sent and received. Out: `Pet`, which has its `id`, and `PetRequest`,
//! which need not. Types that hold such a type are two as well; all others stay one.

use std::collections::{BTreeMap, BTreeSet};

use crate::shape::{Hint, Kind, Place, Rank, ShapeId, Shapes, Usage};

/// Ends the name of the type that requests hold.
const ROLE: &str = "Request";

/// Splits the types that are sent and received, and differ.
pub(crate) fn split(shapes: &mut Shapes) {
    let differing = differing(shapes);
    let first = shapes.list.len();
    let copies: BTreeMap<ShapeId, ShapeId> =
        differing.iter().zip(first..).map(|(id, copy)| (*id, ShapeId(copy))).collect();
    for id in &differing {
        let mut copy = shapes.list[id.0].clone();
        copy.usage = Usage { send: true, receive: false };
        for hint in &mut copy.hints {
            sent_hint(hint, &copies);
        }
        copy.docs.notes.push("This is what requests hold; responses hold another type.".to_owned());
        shapes.list[id.0].usage = Usage { send: false, receive: true };
        shapes.list.push(copy);
    }
    let with = |id: ShapeId| copies.get(&id).copied().unwrap_or(id);
    for shape in shapes.list.iter_mut().filter(|shape| shape.usage.send && !shape.usage.receive) {
        for place in shape.places_mut() {
            place.replace(&with);
        }
    }
    let bodies = shapes.bodies.iter_mut().filter(|body| body.role.is_sent());
    for place in bodies.filter_map(|body| body.place.as_mut()) {
        place.replace(&with);
    }
    for body in shapes.calls.values_mut().filter_map(|call| call.body.as_mut()) {
        body.own = body.own.map(with);
    }
    shapes.sent = copies;
}

/// What suggests a name for a type suggests one for its copy: that of the copy it stands in, or one of its own.
fn sent_hint(hint: &mut Hint, copies: &BTreeMap<ShapeId, ShapeId>) {
    match hint.owner.and_then(|owner| copies.get(&owner)) {
        Some(owner) => hint.owner = Some(*owner),
        None if hint.rank == Rank::Operation && !hint.role.is_empty() => {}
        None => hint.role = ROLE,
    }
}

/// The types that travel both ways and of which a part must be there in one direction only.
fn differing(shapes: &Shapes) -> BTreeSet<ShapeId> {
    let both = |id: &ShapeId| {
        let usage = shapes.list[id.0].usage;
        usage.send && usage.receive
    };
    let all = || (0..shapes.list.len()).map(ShapeId).filter(both);
    let differs = |id: &ShapeId| match &shapes.list[id.0].kind {
        Kind::Struct(object) => {
            object.fields.iter().any(|field| field.required && field.read_only != field.write_only)
        }
        _ => false,
    };
    let mut holders: BTreeMap<ShapeId, Vec<ShapeId>> = BTreeMap::new();
    for id in all() {
        for held in shapes.list[id.0].places().into_iter().flat_map(Place::mentions) {
            holders.entry(held).or_default().push(id);
        }
    }
    let mut found = BTreeSet::new();
    let mut stack: Vec<ShapeId> = all().filter(differs).collect();
    while let Some(id) = stack.pop() {
        if found.insert(id) {
            stack.extend(holders.get(&id).into_iter().flatten());
        }
    }
    found
}
