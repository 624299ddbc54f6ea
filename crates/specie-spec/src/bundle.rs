//! Schemas of one target as one JSON Schema 2020-12 document, with the origin of every keyword.
//!
//! In: an [`Api`], a root schema, a [`Profile`]. Out: a [`Bundle`] in which OpenAPI's own rules have become plain JSON
//! Schema: nullable, boolean bounds, directions, open enums. What JSON Schema over doubles cannot say exactly is said by
//! keywords of our own (see [`Bundle::document`]).

mod emit;
mod openness;

use std::collections::BTreeMap;

use crate::Place;
use crate::api::Api;
use crate::document::Files;
use crate::node::Origin;
use crate::schema::SchemaId;

/// Which values a check accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reading {
    /// What we send: the plain schema, `readOnly` fields not required.
    Send,
    /// What we receive: open to the future. Unknown texts of string enums and undocumented fields are accepted (and are
    /// drift), `writeOnly` fields not required.
    Receive,
    /// Plain JSON Schema, no direction.
    Strict,
}

/// Everything that decides what a bundle accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Profile {
    /// The reading.
    pub reading: Reading,
    /// Whether formats are asserted or only annotate.
    pub formats: Formats,
    /// How `nullable` without effect by the letter of OpenAPI 3.0.3 is read.
    pub nullable: Nullable,
    /// Whether a number such as `1.0` is an integer.
    pub integers: Integers,
}

/// Whether formats are asserted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Formats {
    /// Known formats must hold.
    Assert,
    /// Formats only annotate.
    Annotate,
}

/// How `nullable: true` is read where OpenAPI 3.0.3 gives it no effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nullable {
    /// Null is accepted: what authors mean.
    Lenient,
    /// Null is accepted only beside a `type`, and in an enum only when it is listed: the letter of 3.0.3.
    Strict,
}

/// Whether a whole number that is written with a fraction or an exponent, such as `1.0`, is an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Integers {
    /// As the document's version has it: by its writing in OpenAPI 3.0, by its value from 3.1 on.
    ByVersion,
    /// By its writing: it is none.
    Written,
    /// By its value: it is one.
    Value,
}

impl Profile {
    /// A reading with formats asserted, lenient nulls, and integers as the document's version has them.
    #[must_use]
    pub fn new(reading: Reading) -> Self {
        Profile {
            reading,
            formats: Formats::Assert,
            nullable: Nullable::Lenient,
            integers: Integers::ByVersion,
        }
    }
}

/// The schemas that one root reaches, ready to be compiled.
#[derive(Debug, Clone)]
pub struct Bundle {
    /// A JSON Schema 2020-12 document: `{"$id", "$schema", "$defs": {name: schema}}`.
    ///
    /// Own keywords, each ignored by other readers: `x-specie-minimum`, `x-specie-maximum`, `x-specie-exclusiveMinimum`,
    /// `x-specie-exclusiveMaximum`, `x-specie-multipleOf` (the limit as decimal text, where a double cannot hold it),
    /// `x-specie-enum` (a list of JSON texts, compared exactly; also stands for `const`), `x-specie-integer: true` (an integer
    /// must be written without fraction and exponent), `x-specie-format` (the name of an asserted format).
    ///
    /// Annotations of our own, which refuse nothing: `x-specie-open-enum` (the texts of an enum that was opened),
    /// `x-specie-closed: true` (fields that are not described were forbidden and are accepted), `x-specie-discriminator`
    /// (`{"property": name, "branches": {value: index of the branch}}`), beside `readOnly`, `writeOnly` and `deprecated`.
    pub document: serde_json::Value,
    /// The pointer of the root schema in the document, such as `/$defs/r0`.
    pub root: String,
    /// Where each keyword and each schema of the document comes from, by its pointer in `document`.
    pub origins: Origins,
    /// Schemas too many references away from the root, or beyond the number that one bundle holds: they accept any value.
    pub cut: Vec<Place>,
    /// Pointer in `document` of every schema that stands there.
    pub pointers: BTreeMap<SchemaId, String>,
}

/// From a pointer in a bundle to the place in the document that it was written in.
#[derive(Debug, Clone, Default)]
pub struct Origins {
    pub(crate) map: BTreeMap<String, Origin>,
    pub(crate) files: Files,
}

impl Origins {
    /// The place of a keyword (or of a schema), its value underlined, or its key where the value is a block below it; the nearest enclosing one when the pointer itself has
    /// no origin.
    #[must_use]
    pub fn value(&self, pointer: &str) -> Option<Place> {
        self.find(pointer).map(|origin| self.files.rule_place(origin))
    }

    /// The place of a keyword's key, for rules whose key says it all (`required`, `additionalProperties`).
    #[must_use]
    pub fn key(&self, pointer: &str) -> Option<Place> {
        self.find(pointer).map(|origin| self.files.key_place(origin))
    }

    /// The node that a keyword or a schema was written as; none where the pointer itself has no origin.
    #[must_use]
    pub fn origin(&self, pointer: &str) -> Option<Origin> {
        self.map.get(pointer).copied()
    }

    /// Every pointer with its origin, in the order of the pointers.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Place)> {
        self.map.iter().map(|(pointer, origin)| (pointer.as_str(), self.files.rule_place(*origin)))
    }

    fn find(&self, pointer: &str) -> Option<Origin> {
        let mut pointer = pointer;
        loop {
            if let Some(origin) = self.map.get(pointer) {
                return Some(*origin);
            }
            pointer = &pointer[..pointer.rfind('/')?];
        }
    }
}

/// Makes the bundle of one root.
#[must_use]
pub fn bundle(api: &Api, root: SchemaId, profile: Profile) -> Bundle {
    emit::emit(api, root, profile)
}
