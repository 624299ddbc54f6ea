//! Values that `Debug` does not show.

use std::fmt;

use crate::rt::{self, Edit, F, Look, Model, Peek, Res};

/// A value that `Debug` masks: fields with `format: password`. It is written to JSON as it is.
///
/// ```
/// let secret = specie::Secret::new("sk_test_1".to_owned());
/// assert_eq!(format!("{secret:?}"), "***");
/// assert_eq!(secret.reveal(), "sk_test_1");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Secret<T>(T);

impl<T> Secret<T> {
    /// Masks a value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value itself.
    pub const fn reveal(&self) -> &T {
        &self.0
    }

    /// The value itself.
    pub fn into_revealed(self) -> T {
        self.0
    }
}

impl<T> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl<T: Model> Model for Secret<T> {
    type Home = T::Home;

    fn blank() -> Self {
        Self(T::blank())
    }

    fn look(&self, look: &mut Look<'_>) {
        look.secret(&self.0);
    }

    fn peek(&self) -> Peek<'_> {
        self.0.peek()
    }

    fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
        self.0.edit(edit, place)
    }

    fn copy(&mut self, other: &dyn Model) {
        if let Some(other) = rt::same(self, other) {
            self.0.copy(&other.0);
        }
    }
}
