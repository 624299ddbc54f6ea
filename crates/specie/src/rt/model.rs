//! The trait that generated types implement, and its implementations for the types they are made of.

mod scalars;
mod wrappers;

use std::any::Any;

use super::copy;
use super::edit::{Edit, Res};
use super::look::{Look, Peek};
use super::spec::{NOWHERE, Spec};
use super::table::{ANY, F};

/// A value that the runtime can read and fill. Generated code implements it; it has no method for anybody else.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no type that `specie` reads and writes",
    note = "a type of another crate needs the feature of `specie` with the name of that crate",
    note = "a type of yours needs `specie::model!`"
)]
pub trait Model: Any {
    /// The places of the type's document.
    #[doc(hidden)]
    type Home: Home
    where
        Self: Sized;

    /// A value to decode into. It may break every rule of its type and never leaves the runtime.
    #[doc(hidden)]
    fn blank() -> Self
    where
        Self: Sized;

    /// Shows the value.
    #[doc(hidden)]
    fn look(&self, look: &mut Look<'_>);

    /// The value in a word, if it is short enough for one: what [`Model::look`] would show, without a call back.
    #[doc(hidden)]
    #[inline]
    fn peek(&self) -> Peek<'_> {
        Peek::Look
    }

    /// Becomes a value given in a word. False where it is none of the place's, or where that takes more than a look: then
    /// [`Model::edit`] must fill the value, which is in no defined state.
    #[doc(hidden)]
    #[inline]
    fn put(&mut self, _: Peek<'_>, _: &'static F) -> bool {
        false
    }

    /// Fills the value from the next JSON value; `place` is where it sits.
    #[doc(hidden)]
    fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res;

    /// Becomes what another value of the type is, as a struct or a union does it; all others have [`super::cloned!`].
    #[doc(hidden)]
    fn copy(&mut self, other: &dyn Model) {
        copy::fill(other, &mut |edit| {
            // Nothing is read that could be wrong.
            let _ = self.edit(edit, &ANY);
        });
    }
}

/// Where the document of a type is: a type, since that costs the compiler less in each impl than a function.
pub trait Home {
    /// The places of the document.
    fn spec() -> &'static Spec;
}

/// The home of types that no document describes.
#[derive(Clone, Copy, Debug)]
pub struct Nowhere;

impl Home for Nowhere {
    fn spec() -> &'static Spec {
        &NOWHERE
    }
}

/// A union's variants, by their index.
pub trait Branches {
    /// Becomes the variant, blank, and gives what it holds.
    fn select(&mut self, index: usize) -> &mut dyn Model;
}

/// The places of a type's document.
pub(super) fn spec<T: Model>() -> &'static Spec {
    T::Home::spec()
}

/// The slot of a property that has one value: the value is in the table and nowhere else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Const;

impl Model for Const {
    type Home = Nowhere;

    fn blank() -> Self {
        Self
    }

    fn look(&self, look: &mut Look<'_>) {
        look.constant();
    }

    fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
        edit.constant(place)
    }

    fn copy(&mut self, _: &dyn Model) {}
}
