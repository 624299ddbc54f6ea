//! What a union keeps closed where received values are open to the future, and when one branch is enough of a `oneOf`.
//!
//! The texts of a field that tell the branches apart count as they are listed: an open enum would let a value fit every
//! branch. That holds inside of the union only; the same type read elsewhere is open. A type that stands nowhere else is
//! closed itself, so that it has no variant for other texts.

use std::collections::{BTreeMap, BTreeSet};

use super::{DEPTH, field, json_types, record, texts};
use crate::graph::closure;
use crate::shape::{Closes, Field, Kind, Pick, Place, Rest, Shape, ShapeId, Shapes, Struct, Union, Usage};

/// Decides what every union keeps closed, and closes the types that stand in such places only.
pub(super) fn decide(shapes: &mut Shapes) {
    for index in 0..shapes.list.len() {
        // An event by itself is read like any other body.
        if let Kind::Union(union) = &shapes.list[index].kind
            && shapes.webhooks != Some(ShapeId(index))
        {
            let closes = closes(&shapes.list, union);
            if let Kind::Union(union) = &mut shapes.list[index].kind {
                union.closes = closes;
            }
        }
    }
    close_types(shapes);
}

fn closes(list: &[Shape], union: &Union) -> Closes {
    let objects: Vec<&Struct> = union.branches.iter().filter_map(|branch| record(list, branch)).collect();
    let names: BTreeSet<&str> =
        objects.iter().flat_map(|record| record.fields.iter().map(|field| field.wire.as_str())).collect();
    let tells = |name: &&str| {
        let fields: Vec<&Field> = objects.iter().filter_map(|record| field(record, name)).collect();
        let sets: Vec<Vec<String>> = fields.iter().filter_map(|field| texts(list, field)).collect();
        let all: BTreeSet<&String> = sets.iter().flatten().collect();
        let disjoint = sets.len() > 1 && sets.iter().map(Vec::len).sum::<usize>() == all.len();
        let fixed = fields.iter().filter_map(|field| field.place.named());
        let enums = fixed.filter(|id| matches!(list[id.0].kind, Kind::Texts(_))).count();
        enums > 0 && (disjoint || objects.len() > 1 && union.discriminator.as_deref() == Some(*name))
    };
    let tags = names.into_iter().filter(tells).map(str::to_owned).collect();
    if matches!(union.pick, Pick::Tag(_) | Pick::Types | Pick::Media) {
        return Closes { tags, ..Closes::default() };
    }
    let strings =
        |place: &Place| json_types(list, place, DEPTH).is_some_and(|kinds| kinds.contains("string"));
    let several_texts = union.branches.iter().filter(|branch| strings(&branch.place)).count() > 1;
    let branches = union.branches.iter().filter_map(|branch| branch.place.named());
    let texts = several_texts && branches.into_iter().any(|id| matches!(list[id.0].kind, Kind::Texts(_)));
    let fields = |(index, branch)| {
        let closed = record(list, branch).is_some_and(|record| record.rest == Rest::Closed);
        (closed && objects.len() > 1).then_some(index)
    };
    Closes { tags, texts, fields: union.branches.iter().enumerate().filter_map(fields).collect() }
}

/// Closes the types that values reach by way of such unions only.
fn close_types(shapes: &mut Shapes) {
    let mut roots: BTreeSet<ShapeId> =
        shapes.components.iter().flat_map(|(_, place, _)| place.mentions()).collect();
    roots.extend(shapes.bodies.iter().filter_map(|body| body.place.as_ref()).flat_map(Place::mentions));
    // Where a type stands: in which other, and which unions are those of the same value.
    let mut holders: BTreeMap<ShapeId, Vec<ShapeId>> = BTreeMap::new();
    for (index, shape) in shapes.list.iter().enumerate() {
        for id in shape.places().into_iter().flat_map(Place::mentions) {
            holders.entry(id).or_default().push(ShapeId(index));
        }
    }
    let branch_of = |id: ShapeId| -> Option<Vec<&Union>> {
        let holders = holders.get(&id).filter(|_| !roots.contains(&id))?;
        let unions = holders.iter().map(|holder| match &shapes.list[holder.0].kind {
            Kind::Union(union) => Some(union),
            _ => None,
        });
        unions.collect()
    };
    let mut closed = Vec::new();
    for (index, shape) in shapes.list.iter().enumerate() {
        let id = ShapeId(index);
        let only = branch_of(id);
        let everywhere = |test: &dyn Fn(&Union) -> bool| {
            only.as_ref().is_some_and(|unions| unions.iter().all(|union| test(union)))
        };
        match &shape.kind {
            Kind::Texts(_) if everywhere(&|union| union.closes.texts) => closed.push(id),
            Kind::Struct(object) => {
                let here =
                    |union: &Union| union.branches.iter().position(|branch| branch.place.named() == Some(id));
                if everywhere(&|union| here(union).is_some_and(|at| union.closes.fields.contains(&at))) {
                    closed.push(id);
                }
                for field in &object.fields {
                    let Some(enumeration) = field.place.named() else { continue };
                    let alone = holders.get(&enumeration).is_some_and(|holders| *holders == [id]);
                    if alone
                        && !roots.contains(&enumeration)
                        && matches!(shapes.list[enumeration.0].kind, Kind::Texts(_))
                        && everywhere(&|union| union.closes.tags.contains(&field.wire))
                    {
                        closed.push(enumeration);
                    }
                }
            }
            _ => {}
        }
    }
    for id in closed {
        shapes.list[id.0].closed = true;
    }
}

/// In which directions a `oneOf` asks for one branch at least: where a type takes more than the document says, and
/// nothing keeps the branches apart, a value may fit several of which the document means one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lenient {
    pub(crate) send: bool,
    pub(crate) receive: bool,
}

/// The directions in which one branch of a union is enough.
pub(crate) fn lenient(shapes: &Shapes, union: &Union) -> Lenient {
    let list = &shapes.list;
    let kinds: Vec<_> = union.branches.iter().map(|branch| json_types(list, &branch.place, DEPTH)).collect();
    let apart = |left: usize, right: usize| match (&kinds[left], &kinds[right]) {
        (Some(left), Some(right)) => {
            let number = |kinds: &BTreeSet<&str>| kinds.contains("number") || kinds.contains("integer");
            left.is_disjoint(right) && !(number(left) && number(right))
        }
        _ => false,
    };
    let overlap = |opens: &dyn Fn(&Shape) -> bool| {
        let opened: Vec<bool> = union
            .branches
            .iter()
            .map(|branch| closure(shapes, branch.place.mentions()).into_iter().any(|id| opens(&list[id.0])))
            .collect();
        let pair = |left: usize, right: usize| (opened[left] || opened[right]) && !apart(left, right);
        (0..opened.len()).any(|left| (0..left).any(|right| pair(left, right)))
    };
    let drops = |shape: &Shape, test: fn(&Field) -> bool| match &shape.kind {
        Kind::Struct(object) => object.fields.iter().any(|field| field.required && test(field)),
        _ => false,
    };
    let open = |shape: &Shape| match &shape.kind {
        Kind::Texts(_) => true,
        Kind::Struct(object) => object.rest == Rest::Closed,
        _ => false,
    };
    Lenient {
        send: overlap(&|shape| drops(shape, |field| field.read_only)),
        receive: overlap(&|shape| open(shape) || drops(shape, |field| field.write_only)),
    }
}

impl Lenient {
    /// In every direction that values travel; in one of two; `None` in neither.
    pub(crate) fn within(self, usage: Usage) -> Option<bool> {
        let (send, receive) = (usage.send && self.send, usage.receive && self.receive);
        let all = (send || !usage.send) && (receive || !usage.receive);
        (send || receive).then_some(all)
    }
}
