//! What the tests of the whole workspace share: cases read from folders, their reports as text, and properties that
//! hold for every document.
//!
//! In: `tests/cases` and `specs`. Out: values to assert on. Nothing but fuzz targets asserts, so that `cargo xtask corpus`
//! can run the same properties over published documents.

pub mod case;
pub mod fuzz;
pub mod properties;
pub mod report;

pub use case::{Case, Named, Payload, Verdict};

/// The Rust in README.md, run as documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// The Rust in docs/refunds.md.
#[cfg(doctest)]
#[doc = include_str!("../../docs/refunds.md")]
pub struct Refunds;
