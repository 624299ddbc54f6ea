//! How many bytes a value takes on 64-bit machines, near enough to see which branch of a union dwarfs the others.
//!
//! A large branch is boxed: a list of unions would otherwise take its size for every item.

use crate::emit::RestIs;
use crate::options::Unknown;
use crate::shape::{Kind, Place, Shape, Shapes, Ty, Width};

/// By how many bytes a branch may be larger than the next one. The guess is rough, so this is below clippy's 200.
const SPREAD: usize = 150;

/// The size of a box.
const BOX: usize = 8;

/// Boxes the branches of unions that are much larger than the others. What a type holds is looked at before it: a box
/// inside makes it smaller.
pub(crate) fn box_large_branches(shapes: &mut Shapes, unknown: Unknown) {
    let mut sizes = vec![None; shapes.list.len()];
    for start in 0..shapes.list.len() {
        let mut path = vec![start];
        while let Some(at) = path.last().copied() {
            let held = shapes.list[at].places().into_iter().filter(|place| !place.boxed);
            let waits = held.filter_map(Place::named).map(|id| id.0).filter(|id| sizes[*id].is_none());
            let waits: Vec<usize> = waits.collect();
            // Types that hold themselves are boxed before: the path comes to an end.
            path.extend(&waits);
            if waits.is_empty() {
                path.pop();
                if sizes[at].is_none() {
                    box_branches(&mut shapes.list[at], &sizes);
                    sizes[at] = Some(of_shape(&shapes.list[at], &sizes, unknown));
                }
            }
        }
    }
}

fn box_branches(shape: &mut Shape, known: &[Option<usize>]) {
    let mut sizes: Vec<usize> = shape.places().into_iter().map(|place| of_place(place, known)).collect();
    match &shape.kind {
        Kind::Union(_) => {}
        // Variants without a place of their own hold a status or bytes.
        Kind::Replies(replies) => sizes.extend((sizes.len()..replies.len()).map(|_| 24)),
        Kind::Struct(_) | Kind::Texts(_) | Kind::Integers(_) | Kind::Values(_) | Kind::Newtype(_) => return,
    }
    let large = large(&sizes);
    for (place, index) in shape.places_mut().into_iter().zip(0..) {
        place.boxed |= large.contains(&index) && place.named().is_some();
    }
}

/// The indices to box, until the largest left is not much larger than the next.
fn large(sizes: &[usize]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse(sizes[*index]));
    let gap = |pair: &&[usize]| sizes[pair[0]] > sizes[pair[1]] + SPREAD;
    let last = order.windows(2).enumerate().filter(|(_, pair)| gap(pair)).map(|(index, _)| index).next_back();
    let Some(last) = last else { return Vec::new() };
    // The only one left is beside boxes.
    let alone = last + 2 == order.len() && sizes[order[last + 1]] > BOX + SPREAD;
    order.truncate(last + 1 + usize::from(alone));
    order
}

/// `known` are the sizes of types so far, by their index.
fn of_place(place: &Place, known: &[Option<usize>]) -> usize {
    if place.boxed {
        return BOX;
    }
    match &place.ty {
        Ty::Bool => 1,
        Ty::Integer(width) => match width {
            Width::I8 | Width::U8 => 2,
            Width::I16 | Width::U16 => 4,
            Width::I32 | Width::U32 => 8,
            Width::I64 | Width::U64 => 16,
        },
        Ty::Float | Ty::Decimal | Ty::DateTime | Ty::Date => 16,
        Ty::String | Ty::Secret | Ty::Bytes | Ty::List(_) => 24,
        Ty::Map(_) | Ty::Json | Ty::File => 72,
        Ty::Foreign(_) => 32,
        Ty::Named(id) => known[id.0].unwrap_or(0),
    }
}

fn of_shape(shape: &Shape, known: &[Option<usize>], unknown: Unknown) -> usize {
    match &shape.kind {
        Kind::Struct(object) => {
            let own = object.fields.iter().filter(|field| field.constant.is_none());
            let rest = if RestIs::of(shape, &object.rest, unknown).has_field() { 72 } else { 0 };
            own.map(|field| of_place(&field.place, known)).sum::<usize>() + rest
        }
        Kind::Texts(_) if shape.closed || !shape.usage.receive => 1,
        Kind::Texts(_) => 24,
        Kind::Integers(_) | Kind::Values(_) => 1,
        Kind::Newtype(place) => of_place(place, known),
        Kind::Union(union) => {
            let branches = union.branches.iter().map(|branch| of_place(&branch.place, known));
            8 + branches.max().unwrap_or(0)
        }
        // No type holds these.
        Kind::Replies(_) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::large;

    #[test]
    fn what_dwarfs_the_rest_is_boxed() {
        assert_eq!(large(&[24, 16]), [] as [usize; 0]);
        assert_eq!(large(&[24, 400]), [1]);
        assert_eq!(large(&[400, 500, 24]), [1, 0]);
        assert_eq!(large(&[400, 450]), [] as [usize; 0]);
        assert_eq!(large(&[600, 400]), [0, 1]);
        assert_eq!(large(&[400]), [] as [usize; 0]);
    }
}
