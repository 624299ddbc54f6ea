//! What types generated from an OpenAPI document need at run time, and what people who use them need.
//!
//! Generated types read JSON with `from_slice`, which checks every rule of the document that the type does not already
//! express and reports all violations, each with its place; they write it with `to_vec`. They implement serde's
//! `Serialize` and `Deserialize` for every other format. The values here keep what JSON says: [`Decimal`] its digits,
//! [`Patch`] the difference between absent and null, [`Json`] the order of keys.

#[cfg(feature = "macros")]
mod api;
pub mod auth;
mod bytes;
pub mod crates;
mod decimal;
mod error;
mod exchange;
mod file;
mod json;
mod patch;
#[doc(hidden)]
pub mod rt;
mod secret;
mod sequence;
mod time;

#[cfg(feature = "validator")]
#[doc(inline)]
pub use specie_validate as validate;

pub use auth::Authorize;
pub use bytes::Bytes;
pub use decimal::{Decimal, ParseDecimalError};
pub use error::{DecodeError, InvalidText, Reading, Severity, SpecPlace, UnknownValue, Violation};
pub use exchange::{RequestError, ResponseError};
pub use file::File;
#[doc(no_inline)]
pub use http;
pub use json::Json;
pub use patch::Patch;
pub use rt::{Decoded, Model, decode, validate as validate_for};
pub use secret::Secret;
pub use sequence::{Events, Lines};
pub use time::{Date, DateTime};

/// A JSON object whose keys are data. It keeps the order of the keys, because people compare what they sent with what
/// they see; two maps are equal whatever their order, because JSON says so.
pub type Map<T> = indexmap::IndexMap<String, T>;
