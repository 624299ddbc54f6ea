//! Equality of generated types: compiled once, not once a type.
//!
//! Two values of a type are equal when they show the same: numbers by value, maps whatever their order, variants and the
//! three states of a field apart. `NaN` equals nothing, as in Rust.

use super::Model;
use super::look::{Items, Look, View};
use super::table::ANY;

/// Whether two values of one type are equal.
#[must_use]
pub fn equal(left: &dyn Model, right: &dyn Model) -> bool {
    let mut equal = false;
    // At a place that takes no null, an option without a value is absent and only JSON's null is null.
    left.look(&mut Look::named(
        &mut |ours| right.look(&mut Look::named(&mut |theirs| equal = same(ours, theirs), &ANY)),
        &ANY,
    ));
    equal
}

#[expect(clippy::float_cmp, reason = "equality is that of Rust")]
fn same(ours: View<'_>, theirs: View<'_>) -> bool {
    match (ours, theirs) {
        (View::Absent, View::Absent) | (View::Null, View::Null) => true,
        (View::Bool(ours), View::Bool(theirs)) => ours == theirs,
        (View::Integer(ours), View::Integer(theirs)) => ours == theirs,
        (View::Float(ours), View::Float(theirs)) => ours == theirs,
        (View::Single(ours), View::Single(theirs)) => ours == theirs,
        (View::Number(ours), View::Number(theirs)) => ours == theirs || value(ours) == value(theirs),
        (View::Str(ours), View::Str(theirs))
        | (View::Choice(_, ours), View::Choice(_, theirs))
        | (View::Const(ours), View::Const(theirs))
        | (View::Value(_, _, ours), View::Value(_, _, theirs)) => ours == theirs,
        (View::Numeric(_, _, ours), View::Numeric(_, _, theirs)) => ours == theirs,
        (View::Record(_, ours), View::Record(_, theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| equal(*ours, *theirs))
        }
        (View::List(ours), View::List(theirs)) | (View::Map(ours), View::Map(theirs)) => {
            children(ours, theirs)
        }
        (View::Branch(_, ours, held), View::Branch(_, theirs, other)) => ours == theirs && equal(held, other),
        (View::Newtype(_, ours), View::Newtype(_, theirs)) | (View::Secret(ours), View::Secret(theirs)) => {
            equal(ours, theirs)
        }
        (View::Bytes(ours, name, media_type), View::Bytes(theirs, other, another)) => {
            ours == theirs && name == other && media_type == another
        }
        _ => false,
    }
}

fn value(digits: &str) -> Option<specie_json::Decimal> {
    specie_json::Decimal::parse(digits)
}

fn children(ours: &dyn Items, theirs: &dyn Items) -> bool {
    let mut same = ours.count() == theirs.count();
    let mut index = 0;
    ours.each(&mut |key, value| {
        same = same && theirs.get(index, key).is_some_and(|other| equal(value, other));
        index += 1;
    });
    same
}
