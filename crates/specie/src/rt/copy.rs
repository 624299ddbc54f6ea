//! Copies of values of generated types: compiled once, not once a type.
//!
//! A struct is copied slot by slot and a union by its branch, through what reads and shows them; whatever they are made
//! of is cloned.

use std::any::Any;
use std::fmt;

use super::Model;
use super::edit::Edit;
use super::look::{Look, View};
use super::table::ANY;

/// A copy of a struct or a union.
#[must_use]
pub fn copy<T: Model>(value: &T) -> T {
    let mut copy = T::blank();
    copy.copy(value);
    copy
}

/// What a copy is made of.
#[derive(Clone, Copy)]
pub(super) enum Parts<'a> {
    /// A value for each slot.
    Record(&'a [&'a dyn Model]),
    /// The branch of a union by its index, and what it holds.
    Branch(usize, &'a dyn Model),
}

impl fmt::Debug for Parts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Record(_) => "Record",
            Self::Branch(..) => "Branch",
        })
    }
}

/// Fills a struct or a union from another of its type.
pub(super) fn fill(value: &dyn Model, edit: &mut dyn FnMut(&mut Edit<'_>)) {
    value.look(&mut Look::named(
        &mut |view| match view {
            View::Record(_, slots) => edit(&mut Edit::of_parts(Parts::Record(slots))),
            View::Branch(_, index, held) => edit(&mut Edit::of_parts(Parts::Branch(index, held))),
            _ => {}
        },
        &ANY,
    ));
}

/// The other value, where it is of the same type.
pub fn same<'a, T: Model>(_: &T, other: &'a dyn Model) -> Option<&'a T> {
    let other: &dyn Any = other;
    other.downcast_ref()
}

/// How a value without slots is copied.
#[doc(hidden)]
#[macro_export]
macro_rules! __cloned {
    () => {
        fn copy(&mut self, other: &dyn $crate::rt::Model) {
            if let ::core::option::Option::Some(other) = $crate::rt::same(self, other) {
                ::core::clone::Clone::clone_from(self, other);
            }
        }
    };
}
