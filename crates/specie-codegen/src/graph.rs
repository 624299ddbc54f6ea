//! Questions about the whole graph of shapes: which direction a type travels, which types are one, where boxes stand.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use specie_spec::{Code, Diagnostic, Diagnostics};

use crate::shape::{Field, Kind, Place, Shape, ShapeId, Shapes, Struct, Ty, Usage, Variant};

/// Marks each type with the directions that its values travel. What no operation reaches may come from anywhere.
pub(crate) fn mark_usage(shapes: &mut Shapes) {
    let mut roots: Vec<(ShapeId, bool)> = Vec::new();
    for body in &shapes.bodies {
        let send = body.role.is_sent();
        roots.extend(body.place.iter().flat_map(Place::mentions).map(|id| (id, send)));
    }
    for (request, call) in &shapes.calls {
        roots.extend([(*request, true), (call.replies, false)]);
    }
    roots.extend(shapes.webhooks.map(|id| (id, false)));
    spread(shapes, roots);
    let unused = |shapes: &Shapes, id: &ShapeId| shapes.list[id.0].usage == Usage::default();
    let components = shapes.components.iter().flat_map(|(_, place, _)| place.mentions());
    let rest: Vec<(ShapeId, bool)> =
        components.filter(|id| unused(shapes, id)).map(|id| (id, false)).collect();
    spread(shapes, rest);
}

fn spread(shapes: &mut Shapes, mut stack: Vec<(ShapeId, bool)>) {
    while let Some((id, send)) = stack.pop() {
        let shape = &mut shapes.list[id.0];
        let flag = if send { &mut shape.usage.send } else { &mut shape.usage.receive };
        if !std::mem::replace(flag, true) {
            stack.extend(shape.places().into_iter().flat_map(Place::mentions).map(|id| (id, send)));
        }
    }
}

/// Makes one type of inline types that are equal. Components stay what they are. Types that hold what became one may be
/// equal from then on, so only those are looked at again.
pub(crate) fn share(shapes: &mut Shapes) {
    let mut first: BTreeMap<String, ShapeId> = BTreeMap::new();
    let mut changed: Vec<ShapeId> = (0..shapes.list.len()).map(ShapeId).collect();
    loop {
        let mut same: BTreeMap<ShapeId, ShapeId> = BTreeMap::new();
        for id in changed {
            let shape = &shapes.list[id.0];
            let own = shapes.calls.contains_key(&id) || matches!(shape.kind, Kind::Replies(_));
            if own || shape.is_component() || shape.hints.is_empty() {
                continue;
            }
            let kept = first.entry(fingerprint(shape)).or_insert(id);
            // The earliest is kept, whichever was looked at first.
            let (known, later) = ((*kept).min(id), (*kept).max(id));
            *kept = known;
            if known != later {
                same.insert(later, known);
            }
        }
        if same.is_empty() {
            return;
        }
        changed = merge(shapes, &same);
    }
}

/// Everything about a type that decides what it accepts; the words that describe it are not part of it.
fn fingerprint(shape: &Shape) -> String {
    let Shape { kind, usage, closed, docs, .. } = shape;
    let mut text = String::new();
    // A string takes all.
    let _ = match kind {
        Kind::Struct(object) => {
            let Struct { fields, rest, min_members, max_members } = object;
            let fields = fields.iter().try_for_each(|field| {
                let Field { wire, place, required, read_only, write_only, constant, docs: _ } = field;
                write!(text, "{wire:?} {place:?} {required} {read_only} {write_only} {constant:?},")
            });
            fields.and_then(|()| write!(text, "{rest:?} {min_members:?} {max_members:?}"))
        }
        Kind::Texts(variants) | Kind::Values(variants) => {
            let texts = matches!(kind, Kind::Texts(_));
            variants.iter().try_for_each(|Variant { value, label, code, description: _ }| {
                write!(text, "{texts} {value:?} {label:?} {code:?},")
            })
        }
        Kind::Integers(_) | Kind::Union(_) | Kind::Newtype(_) | Kind::Replies(_) => write!(text, "{kind:?}"),
    };
    let _ = write!(text, " {usage:?} {closed} {:?}", docs.notes);
    text
}

/// Lets everything refer to the types that are kept, and gives the types that this changes.
fn merge(shapes: &mut Shapes, same: &BTreeMap<ShapeId, ShapeId>) -> Vec<ShapeId> {
    let with = |id: ShapeId| same.get(&id).copied().unwrap_or(id);
    for (gone, kept) in same {
        // A type without suggestions is gone: nothing refers to it.
        let hints = std::mem::take(&mut shapes.list[gone.0].hints);
        shapes.list[kept.0].hints.extend(hints);
    }
    let mut changed = Vec::new();
    for (index, shape) in shapes.list.iter_mut().enumerate() {
        let replaced = shape.places_mut().into_iter().filter_map(|place| place.replace(&with).then_some(()));
        if replaced.count() > 0 {
            changed.push(ShapeId(index));
        }
        for hint in &mut shape.hints {
            hint.owner = hint.owner.map(with);
        }
    }
    for (_, place, _) in &mut shapes.components {
        place.replace(&with);
    }
    for place in shapes.bodies.iter_mut().filter_map(|body| body.place.as_mut()) {
        place.replace(&with);
    }
    shapes.sent = shapes.sent.iter().map(|(id, sent)| (with(*id), with(*sent))).collect();
    shapes.headers = shapes.headers.iter().map(|id| with(*id)).collect();
    for (_, place) in shapes.calls.values_mut().flat_map(|call| &mut call.callbacks) {
        if let Some(place) = place {
            place.replace(&with);
        }
    }
    for body in shapes.calls.values_mut().filter_map(|call| call.body.as_mut()) {
        body.own = body.own.map(with);
    }
    changed
}

/// Boxes every place by which a type holds itself. A place within a knot of types is one by which they hold each other.
pub(crate) fn place_boxes(shapes: &mut Shapes) {
    let holds: Vec<Vec<usize>> = shapes
        .list
        .iter()
        .map(|shape| shape.places().into_iter().filter_map(Place::named).map(|id| id.0).collect())
        .collect();
    let knots = knots(&holds);
    for (index, shape) in shapes.list.iter_mut().enumerate() {
        for place in shape.places_mut() {
            if let Some(id) = place.named() {
                place.boxed = knots[id.0] == knots[index];
            }
        }
    }
}

/// For each type a number that it shares with those which it holds and which hold it, at any depth: the strongly
/// connected components of the graph, found in two walks (Kosaraju).
fn knots(holds: &[Vec<usize>]) -> Vec<usize> {
    let mut held = vec![Vec::new(); holds.len()];
    for (from, to) in holds.iter().enumerate().flat_map(|(from, to)| to.iter().map(move |to| (from, *to))) {
        held[to].push(from);
    }
    let mut order = Vec::new();
    let mut seen = vec![false; holds.len()];
    for start in 0..holds.len() {
        walk(holds, start, &mut seen, &mut |left| order.push(left));
    }
    let mut knots = vec![0; holds.len()];
    let mut seen = vec![false; holds.len()];
    for start in order.into_iter().rev() {
        walk(&held, start, &mut seen, &mut |left| knots[left] = start);
    }
    knots
}

/// Visits what is reached from a start and was not seen, and says of each when everything beyond it has been left.
fn walk(edges: &[Vec<usize>], start: usize, seen: &mut [bool], leave: &mut impl FnMut(usize)) {
    if std::mem::replace(&mut seen[start], true) {
        return;
    }
    let mut path = vec![(start, 0)];
    while let Some((at, next)) = path.last_mut() {
        let Some(to) = edges[*at].get(*next) else {
            leave(*at);
            path.pop();
            continue;
        };
        *next += 1;
        if !std::mem::replace(&mut seen[*to], true) {
            path.push((*to, 0));
        }
    }
}

/// Finds types that no finite value fits, and takes any value where they would hold themselves for ever.
pub(crate) fn break_endless(diags: &mut Diagnostics, shapes: &mut Shapes) {
    loop {
        let finite = finite(shapes);
        let endless: Option<usize> = (0..shapes.list.len()).find(|index| !finite[*index]);
        let Some(index) = endless else { return };
        let pointer = shapes.list[index].pointer.clone();
        diags.push(
            Diagnostic::new(Code::Unchecked, format!("`{pointer}` needs itself: no finite value fits it"))
                .help("let the field that leads back be left out, or be null"),
        );
        for place in shapes.list[index].places_mut() {
            if place.named().is_some_and(|id| !finite[id.0]) {
                *place = Place::plain(Ty::Json);
            }
        }
    }
}

/// Which types have a finite value. Each union is told which of its branches to be blank as.
fn finite(shapes: &mut Shapes) -> Vec<bool> {
    let mut finite = vec![false; shapes.list.len()];
    loop {
        let mut changed = false;
        for (index, shape) in shapes.list.iter_mut().enumerate() {
            if finite[index] {
                continue;
            }
            let ends = |place: &Place| place.nullable || place.named().is_none_or(|id| finite[id.0]);
            let done = match &mut shape.kind {
                Kind::Struct(object) => {
                    let mut needed = object.fields.iter().filter(|field| field.required);
                    needed.all(|field| ends(&field.place))
                }
                Kind::Union(union) => {
                    let branch = union.branches.iter().position(|branch| ends(&branch.place));
                    union.blank = branch.unwrap_or(0);
                    branch.is_some()
                }
                Kind::Newtype(place) => ends(place),
                Kind::Texts(_) | Kind::Integers(_) | Kind::Values(_) | Kind::Replies(_) => true,
            };
            finite[index] = done;
            changed |= done;
        }
        if !changed {
            return finite;
        }
    }
}

/// The types that hold, at any depth, a type of another crate.
pub(crate) fn foreign(shapes: &Shapes) -> BTreeSet<ShapeId> {
    fn holds(ty: &Ty) -> bool {
        match ty {
            Ty::Foreign(_) => true,
            Ty::List(place) | Ty::Map(place) => holds(&place.ty),
            _ => false,
        }
    }
    holders(shapes, |shape| shape.places().iter().any(|place| holds(&place.ty)))
}

/// The types that are of a kind, or hold one of it at any depth.
fn holders(shapes: &Shapes, kind: impl Fn(&Shape) -> bool) -> BTreeSet<ShapeId> {
    let mut held: Vec<Vec<ShapeId>> = vec![Vec::new(); shapes.list.len()];
    let mut stack = Vec::new();
    for (index, shape) in shapes.list.iter().enumerate() {
        for id in shape.places().into_iter().flat_map(Place::mentions) {
            held[id.0].push(ShapeId(index));
        }
        if kind(shape) {
            stack.push(ShapeId(index));
        }
    }
    let mut holders = BTreeSet::new();
    while let Some(id) = stack.pop() {
        if holders.insert(id) {
            stack.extend(&held[id.0]);
        }
    }
    holders
}

/// The types that some places reach, themselves included.
pub(crate) fn closure(shapes: &Shapes, roots: Vec<ShapeId>) -> BTreeSet<ShapeId> {
    let mut seen = BTreeSet::new();
    let mut stack = roots;
    while let Some(id) = stack.pop() {
        if seen.insert(id) {
            stack.extend(shapes.list[id.0].places().into_iter().flat_map(Place::mentions));
        }
    }
    seen
}
