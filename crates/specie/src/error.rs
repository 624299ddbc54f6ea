//! What decoding finds: violations with a code and two places, the one in the payload and the one in the document.

use std::fmt;

/// How a payload is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A request: an unknown text of an enum is a violation, and so is an undocumented field of a closed object.
    Send,
    /// A response or a webhook, open to the future: both are kept, and count as [`Severity::Drift`].
    Receive,
}

/// Whether a violation makes a payload invalid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The payload breaks the document's rules; no value comes of it.
    Error,
    /// The payload goes beyond the document in a way that a value can hold.
    Drift,
}

/// One way in which a payload differs from its type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// What kind of violation it is, in kebab case: `type`, `missing-field`, `bounds`. The validator uses the same codes.
    pub code: &'static str,
    /// Whether it makes the payload invalid.
    pub severity: Severity,
    /// JSON pointer to the value; to the object for a missing field.
    pub pointer: String,
    /// Offset of the value in bytes.
    pub offset: usize,
    /// The line of the value, from 1.
    pub line: u32,
    /// Its column in code points, from 1.
    pub column: u32,
    /// The schema in the OpenAPI document, as a pointer: `#/components/schemas/Refund/properties/id`. Behind a reference
    /// or `allOf` it may be the nearest named place. Empty where nothing named is near.
    pub schema: String,
    /// What is wrong, as one lower-case phrase.
    pub message: String,
    /// Where the rule was written: the keyword that is broken, else its schema. Nothing where the value's type comes
    /// from no document.
    pub spec: Option<SpecPlace>,
}

/// A place in an OpenAPI document or its overlay.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SpecPlace {
    /// The file, by the name that it was generated from.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in code points, from 1.
    pub column: u32,
}

impl fmt::Display for SpecPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column } = self;
        write!(f, "{file}:{line}:{column}")
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { code, pointer, line, column, message, spec, .. } = self;
        let pointer = if pointer.is_empty() { "the payload" } else { pointer };
        write!(f, "{code} at {pointer} ({line}:{column}): {message}")?;
        spec.as_ref().map_or(Ok(()), |place| write!(f, " ({place})"))
    }
}

/// Why a payload gives no value: everything that is wrong with it, in the order of the payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// At least one of severity [`Severity::Error`]. Beyond 10,000 no more are kept.
    pub violations: Vec<Violation>,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let errors = self.violations.iter().filter(|violation| violation.severity == Severity::Error);
        for (index, violation) in errors.enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            violation.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for DecodeError {}

/// A text or number that is none of an enum's values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue(pub String);

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is none of the documented values", self.0)
    }
}

impl std::error::Error for UnknownValue {}

/// A text that is not what its type asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidText {
    pub(crate) expected: &'static str,
}

impl fmt::Display for InvalidText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not {}", self.expected)
    }
}

impl std::error::Error for InvalidText {}
