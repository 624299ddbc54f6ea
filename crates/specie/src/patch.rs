//! Three states of a field that may be absent and may be null.

use crate::rt::{self, ABSENT, Edit, F, Look, Model, NULL, Peek, Res};

/// A field that may be absent, null, or a value. In a request each may mean something else: leave as it is, delete,
/// set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Patch<T> {
    /// The key is not there.
    #[default]
    Absent,
    /// The key is there, its value is null.
    Null,
    /// The key is there with a value.
    Value(T),
}

impl<T> Patch<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Whether the key is not there.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the key is there, and its value is null.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Model> Model for Patch<T> {
    type Home = T::Home;

    fn blank() -> Self {
        Self::Absent
    }

    fn look(&self, look: &mut Look<'_>) {
        match self {
            Self::Absent => look.absent(),
            Self::Null => look.null(),
            Self::Value(value) => value.look(look),
        }
    }

    fn peek(&self) -> Peek<'_> {
        match self {
            Self::Absent => Peek::Absent,
            Self::Null => Peek::Null,
            Self::Value(value) => value.peek(),
        }
    }

    fn put(&mut self, word: Peek<'_>, place: &'static F) -> bool {
        if matches!(word, Peek::Null) {
            *self = Self::Null;
            return place.flags & NULL != 0 && place.flags & ABSENT == 0;
        }
        let mut value = T::blank();
        let put = value.put(word, place);
        *self = Self::Value(value);
        put
    }

    fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
        if edit.takes_null(place) {
            *self = if place.flags & ABSENT == 0 { Self::Null } else { Self::Absent };
            return edit.null();
        }
        let mut value = T::blank();
        value.edit(edit, place)?;
        *self = Self::Value(value);
        Ok(())
    }

    fn copy(&mut self, other: &dyn Model) {
        *self = match rt::same(self, other) {
            None | Some(Self::Absent) => Self::Absent,
            Some(Self::Null) => Self::Null,
            Some(Self::Value(value)) => Self::Value(rt::copy(value)),
        };
    }
}
