//! Reads an OpenAPI document as it is published and says what it means.
//!
//! Text becomes a [`Document`] (a tree in which every node knows its place), passes bring it to a normal form,
//! [`lower`] turns it into an [`Api`], and [`bundle`] turns the schemas of one target into JSON Schema 2020-12 with the
//! origin of every keyword. Every problem is a [`Diagnostic`]; only what cannot be read at all is refused.

pub mod api;
pub mod bundle;
pub mod code;
pub mod diagnostic;
pub mod document;
mod envelope;
pub mod folder;
mod join;
mod json;
mod load;
mod lower;
mod markdown;
pub mod node;
pub mod overlay;
mod reference;
pub mod schema;
mod swagger;
mod tree;
pub mod vendor;
pub mod yaml;

pub use api::{Api, Method, Operation};
pub use code::Code;
pub use diagnostic::{At, Diagnostic, Diagnostics, Label, Part, PayloadPlace, Place, Severity};
pub use document::{Document, Files, Source, Version};
pub use folder::Folder;
pub use load::{Input, Limits, Loaded, Overlaid, overlaid, read};
pub use lower::lower;
pub use node::{Member, Node, Object, Origin};
