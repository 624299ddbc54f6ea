//! How many bytes a value takes on 64-bit machines, near enough to see which branch of a union dwarfs the others.
//!
//! A large branch is boxed: a list of unions would otherwise take its size for every item.

use crate::shape::{Kind, Place, Rest, Shape, ShapeId, Shapes, Ty, Width};

/// By how many bytes a branch may be larger than the next one. The guess is rough, so this is below clippy's 200.
const SPREAD: usize = 150;

/// How deep types are followed; those that hold themselves are boxed before.
const DEPTH: usize = 32;

/// Boxes the branches of unions that are much larger than the others.
pub(crate) fn box_large_branches(shapes: &mut Shapes) {
    // A box in one union makes the types around it smaller, which may make others stand out.
    while box_once(shapes) {}
}

fn box_once(shapes: &mut Shapes) -> bool {
    let mut changed = false;
    for index in 0..shapes.list.len() {
        let shape = &shapes.list[index];
        let mut sizes: Vec<usize> =
            shape.places().into_iter().map(|place| of_place(&shapes.list, place, DEPTH)).collect();
        match &shape.kind {
            Kind::Union(_) => {}
            // Variants without a place of their own hold a status or bytes.
            Kind::Replies(replies) => sizes.extend((sizes.len()..replies.len()).map(|_| 24)),
            Kind::Struct(_) | Kind::Texts(_) | Kind::Integers(_) | Kind::Values(_) | Kind::Newtype(_) => {
                continue;
            }
        }
        let large = large(&sizes);
        for (place, index) in shapes.list[index].places_mut().into_iter().zip(0..) {
            if large.contains(&index) {
                changed |= !place.boxed && place.named().is_some();
                place.boxed |= place.named().is_some();
            }
        }
    }
    changed
}

/// The indices to box, until the largest left is not much larger than the next.
fn large(sizes: &[usize]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse(sizes[*index]));
    let gap = |pair: &&[usize]| sizes[pair[0]] > sizes[pair[1]] + SPREAD;
    let last = order.windows(2).enumerate().filter(|(_, pair)| gap(pair)).map(|(index, _)| index).next_back();
    last.map_or_else(Vec::new, |last| order[..=last].to_vec())
}

fn of_place(list: &[Shape], place: &Place, depth: usize) -> usize {
    if place.boxed {
        return 8;
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
        Ty::Named(id) => of_shape(list, *id, depth),
    }
}

fn of_shape(list: &[Shape], id: ShapeId, depth: usize) -> usize {
    if depth == 0 {
        return 0;
    }
    let shape = &list[id.0];
    match &shape.kind {
        Kind::Struct(object) => {
            let own = object.fields.iter().filter(|field| field.constant.is_none());
            let rest = if object.rest == Rest::Closed && !shape.usage.receive { 0 } else { 72 };
            own.map(|field| of_place(list, &field.place, depth - 1)).sum::<usize>() + rest
        }
        Kind::Texts(_) if shape.closed || !shape.usage.receive => 1,
        Kind::Texts(_) => 24,
        Kind::Integers(_) | Kind::Values(_) => 1,
        Kind::Newtype(place) => of_place(list, place, depth - 1),
        Kind::Union(union) => {
            let branches = union.branches.iter().map(|branch| of_place(list, &branch.place, depth - 1));
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
        assert_eq!(large(&[400]), [] as [usize; 0]);
    }
}
