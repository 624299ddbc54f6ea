//! The runtime of generated code: static tables say what a type is, [`Model`] gives access to a value's parts, and
//! everything else is here, once, not generic over the types.
//!
//! Not for people: what generated code uses may change with the generator.

mod call;
mod check;
mod copy;
mod de;
mod debug;
mod edit;
mod equal;
mod guard;
mod look;
mod macros;
mod model;
mod pattern;
mod received;
mod ser;
mod spec;
mod table;
mod write;

use specie_json::{Lines, decode_utf8};

pub use crate::__cloned as cloned;
pub use crate::__closed_enum as closed_enum;
pub use crate::__compared as compared;
pub use crate::__home as home;
pub use crate::__impls as impls;
pub use crate::__integer_enum as integer_enum;
pub use crate::__newtype as newtype;
pub use crate::__open_enum as open_enum;
pub use crate::__open_integer_enum as open_integer_enum;
pub use crate::__operation as operation;
pub use crate::__record as record;
pub use crate::__setters as setters;
pub use crate::__text_newtype as text_newtype;
pub use crate::__transparent as transparent;
pub use crate::__types as types;
pub use crate::__union as union;
pub use crate::__value_enum as value_enum;
pub use crate::decimal::decimal;
pub use crate::error::{InvalidText, Reading, UnknownValue};
pub use crate::{DecodeError, Map};
pub use call::{Call, request};
pub use copy::{copy, same};
pub use de::from_serde;
pub use debug::debug;
pub use edit::{Choice, Edit, Res, Stop};
pub use equal::equal;
use guard::Guard;
pub use look::{Look, Peek, text};
pub(crate) use macros::serde_only;
pub use model::{Branches, Const, Home, Model, Nowhere};
use pattern::Pattern;
pub use received::{Plain, Received};
pub use ser::to_serde;
pub use serde;
pub use spec::{NOWHERE, Spec};
#[cfg(feature = "macros")]
pub use specie_macros::api;
use table::NULLABLE;
pub(crate) use table::{ABSENT, NULL};
pub use table::{Enumeration, F, Record, Table, Union};
pub use write::to_vec;

use crate::error::{Severity, Violation};
use edit::Found;

/// A value, and what went beyond the document without making the payload invalid.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded<T> {
    /// The value.
    pub value: T,
    /// Undocumented fields, unknown values of enums, duplicate keys, halves of surrogate pairs.
    pub drift: Vec<Violation>,
}

/// Reads a value and the drift of its payload. Generated types have `from_slice`, which is faster where nobody asks
/// for drift.
///
/// # Errors
///
/// All violations, drift among them, when one makes the payload invalid.
pub fn decode<T: Model>(bytes: &[u8], reading: Reading) -> Result<Decoded<T>, DecodeError> {
    let mut value = T::blank();
    let drift = fill(&mut value, model::spec::<T>(), bytes, reading, true)?;
    Ok(Decoded { value, drift })
}

/// Reads a value.
///
/// # Errors
///
/// All violations when one makes the payload invalid.
pub fn from_slice<T: Model>(bytes: &[u8], reading: Reading) -> Result<T, DecodeError> {
    let mut value = T::blank();
    match fill(&mut value, model::spec::<T>(), bytes, reading, false) {
        Ok(_) => Ok(value),
        // Once more for the drift, which the first pass does not gather.
        Err(_) => decode(bytes, reading).map(|decoded| decoded.value),
    }
}

/// Checks a value against the rules of its type.
///
/// # Errors
///
/// All violations; their places in the payload are those of its JSON without whitespace.
pub fn validate<T: Model>(value: &T, reading: Reading) -> Result<(), DecodeError> {
    from_slice::<T>(&to_vec(value), reading).map(drop)
}

/// Checks a value against the rules of the newtype `N` that shall hold it.
///
/// # Errors
///
/// All violations.
pub fn check<N: Model, T: Model>(value: &T) -> Result<(), DecodeError> {
    fill(&mut N::blank(), model::spec::<N>(), &to_vec(value), Reading::Send, false).map(drop)
}

/// Why a text is no value of an enum.
#[must_use]
pub fn unknown(text: &str) -> UnknownValue {
    UnknownValue(text.to_owned())
}

/// Fills a value. Gives the drift, if asked for.
fn fill(
    value: &mut dyn Model,
    spec: &'static Spec,
    bytes: &[u8],
    reading: Reading,
    drift: bool,
) -> Result<Vec<Violation>, DecodeError> {
    let text = match decode_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            // Everything before the first bad byte is text.
            let (sound, _) = bytes.split_at(error.offset);
            let found = vec![Found::not_json(error)];
            return Err(DecodeError { violations: finish(&String::from_utf8_lossy(sound), spec, found) });
        }
    };
    // Only an `Option` takes what the place allows.
    let found = Edit::new(text, reading, drift).whole(value, &NULLABLE);
    let invalid = found.iter().any(|found| found.severity == Severity::Error);
    let violations = if found.is_empty() { Vec::new() } else { finish(text, spec, found) };
    if invalid { Err(DecodeError { violations }) } else { Ok(violations) }
}

#[cold]
fn finish(text: &str, spec: &'static Spec, mut found: Vec<Found>) -> Vec<Violation> {
    let lines = Lines::new(text);
    found.sort_by_key(|found| found.offset);
    let violation = |found: Found| {
        let Found { code, severity, pointer, schema, keyword, offset, message, .. } = found;
        let place = lines.place(offset);
        let (line, column) = (place.line, place.column);
        let spec = spec.find(&schema, keyword);
        Violation { code, severity, pointer, offset, line, column, schema, message, spec }
    };
    found.into_iter().map(violation).collect()
}
