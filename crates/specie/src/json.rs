//! Any JSON value, for what a document leaves open.

use std::fmt;

use crate::rt::{Edit, F, Look, Model, Peek, Res, to_vec};
use crate::{Decimal, Map, rt};

/// Any JSON value. Numbers keep their digits and objects the order of their keys; equality goes by value, as JSON
/// Schema has it: `1.0` equals `1`, and the order of keys does not count.
///
/// `Display` writes it as JSON without whitespace, `FromStr` reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Json {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(Decimal),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object. Of two members with one name the last is kept.
    Object(Map<Json>),
}

impl Json {
    /// The member of a name, if this is an object that has it.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        match self {
            Self::Object(members) => members.get(name),
            _ => None,
        }
    }

    /// The text, if this is a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// A value from its text; `None` where it is no JSON.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        rt::from_slice(text.as_bytes(), rt::Reading::Receive).ok()
    }

    /// One text for all equal values.
    pub(crate) fn canonical(&self) -> String {
        self.sorted().to_string()
    }

    fn sorted(&self) -> Self {
        match self {
            Self::Null | Self::Bool(_) | Self::String(_) => self.clone(),
            Self::Number(number) => Self::Number(number.value().into()),
            Self::Array(items) => Self::Array(items.iter().map(Self::sorted).collect()),
            Self::Object(members) => {
                let mut members: Map<Json> =
                    members.iter().map(|(key, value)| (key.clone(), value.sorted())).collect();
                members.sort_unstable_keys();
                Self::Object(members)
            }
        }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&String::from_utf8_lossy(&to_vec(self)))
    }
}

impl std::str::FromStr for Json {
    type Err = crate::DecodeError;

    fn from_str(text: &str) -> Result<Self, crate::DecodeError> {
        rt::from_slice(text.as_bytes(), rt::Reading::Receive)
    }
}

macro_rules! from {
    ($($variant:ident($type:ty))*) => {$(
        impl From<$type> for Json {
            fn from(value: $type) -> Self {
                Self::$variant(value)
            }
        }
    )*};
}

from! { Bool(bool) Number(Decimal) String(String) Array(Vec<Json>) Object(Map<Json>) }

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}

impl Model for Json {
    type Home = rt::Nowhere;

    crate::rt::cloned!();

    fn blank() -> Self {
        Self::Null
    }

    fn look(&self, look: &mut Look<'_>) {
        match self {
            Self::Null => look.null(),
            Self::Bool(value) => look.bool(*value),
            Self::Number(number) => number.look(look),
            Self::String(text) => look.str(text),
            Self::Array(items) => look.list(items),
            Self::Object(members) => look.map(members),
        }
    }

    fn peek(&self) -> Peek<'_> {
        match self {
            Self::Null => Peek::Null,
            Self::Bool(value) => Peek::Bool(*value),
            Self::String(text) => Peek::Str(text),
            Self::Number(_) | Self::Array(_) | Self::Object(_) => Peek::Look,
        }
    }

    fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
        match edit.peek() {
            Some(b'"') => *self = Self::String(filled(edit, place)?),
            Some(b'{') => *self = Self::Object(filled(edit, place)?),
            Some(b'[') => *self = Self::Array(filled(edit, place)?),
            Some(b't' | b'f') => *self = Self::Bool(filled(edit, place)?),
            Some(b'n') => {
                edit.null_value(place)?;
                *self = Self::Null;
            }
            _ => *self = Self::Number(filled(edit, place)?),
        }
        Ok(())
    }
}

fn filled<T: Model>(edit: &mut Edit<'_>, place: &'static F) -> Result<T, rt::Stop> {
    let mut value = T::blank();
    value.edit(edit, place)?;
    Ok(value)
}

crate::rt::serde_only!(Json);
