//! From values that were seen to the schema that describes them all.
//!
//! In: values, one after the other. Out: their types, the fields of objects, the items of lists; no value, no
//! `required` and no format, since the next value may be another.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use specie_json::{Data, Value};
use specie_spec::node::{Data as NodeData, Node};
use specie_spec::overlay::object;
use specie_spec::{Origin, Version};

use crate::mask::Masker;

/// Fields of one object; more are taken for a map, whose keys are data.
const FIELDS: usize = 100;
/// Levels of objects and lists that are described.
const DEPTH: usize = 24;
/// Schemas that all inferred ones together may have, so that memory does not grow with what is seen.
pub(crate) const BUDGET: usize = 200_000;

/// What a value is, in the order in which types are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    String,
    Integer,
    Number,
    Boolean,
    Array,
    Object,
    Null,
}

impl Kind {
    /// What a value is. An integer is written without fraction and exponent, in OpenAPI 3.1 as in 3.0, where `1.0` is none.
    pub(crate) fn of(value: &Value<'_>) -> Kind {
        match value.data() {
            Data::Null => Kind::Null,
            Data::Bool(_) => Kind::Boolean,
            Data::Number if value.raw().contains(['.', 'e', 'E']) => Kind::Number,
            Data::Number => Kind::Integer,
            Data::String(_) => Kind::String,
            Data::Array(_) => Kind::Array,
            Data::Object(_) => Kind::Object,
        }
    }

    /// The name of the type.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Kind::String => "string",
            Kind::Integer => "integer",
            Kind::Number => "number",
            Kind::Boolean => "boolean",
            Kind::Array => "array",
            Kind::Object => "object",
            Kind::Null => "null",
        }
    }
}

/// What is known of the values of one place.
#[derive(Debug, Clone, Default)]
pub(crate) struct Inferred {
    kinds: BTreeSet<Kind>,
    fields: IndexMap<Box<str>, Inferred>,
    /// Set once the keys of objects are taken for data: what their values are.
    map: Option<Box<Inferred>>,
    items: Option<Box<Inferred>>,
    /// Not all was looked at, so nothing is said of what is inside.
    open: bool,
}

/// What taking in values needs.
pub(crate) struct Taking<'t> {
    pub(crate) masker: &'t Masker,
    /// Schemas that may still be made.
    pub(crate) budget: &'t mut usize,
}

impl Inferred {
    /// Takes in a value.
    pub(crate) fn take(&mut self, taking: &mut Taking<'_>, value: &Value<'_>) {
        self.take_at(taking, value, 0);
    }

    fn take_at(&mut self, taking: &mut Taking<'_>, value: &Value<'_>, depth: usize) {
        self.kinds.insert(Kind::of(value));
        if depth >= DEPTH || *taking.budget == 0 {
            self.open = true;
            return;
        }
        match value.data() {
            Data::Array(items) => {
                let inferred = self.items.get_or_insert_default();
                for item in items {
                    inferred.take_at(taking, item, depth + 1);
                }
            }
            Data::Object(members) => {
                for member in members {
                    self.field(taking, member.key).take_at(taking, &member.value, depth + 1);
                }
            }
            Data::Null | Data::Bool(_) | Data::Number | Data::String(_) => {}
        }
    }

    /// What is known of a field; of all of them together where keys are data: very many, or card numbers.
    fn field(&mut self, taking: &mut Taking<'_>, key: &str) -> &mut Inferred {
        let is_new = self.map.is_none() && !self.fields.contains_key(key);
        if is_new && (self.fields.len() >= FIELDS || taking.masker.shorten(key) != key) {
            let mut all = Inferred::default();
            std::mem::take(&mut self.fields).into_values().for_each(|field| all.join(field));
            self.map = Some(Box::new(all));
        }
        if let Some(map) = &mut self.map {
            return map;
        }
        *taking.budget = taking.budget.saturating_sub(usize::from(is_new));
        self.fields.entry(key.into()).or_default()
    }

    /// Takes in what is known of other values.
    fn join(&mut self, other: Inferred) {
        let Inferred { kinds, fields, map, items, open } = other;
        self.kinds.extend(kinds);
        self.open |= open;
        for (key, field) in fields {
            match &mut self.map {
                Some(map) => map.join(field),
                None => self.fields.entry(key).or_default().join(field),
            }
        }
        if let Some(map) = map {
            let all = self.map.get_or_insert_default();
            std::mem::take(&mut self.fields).into_values().for_each(|field| all.join(field));
            all.join(*map);
        }
        if let Some(items) = items {
            self.items.get_or_insert_default().join(*items);
        }
    }

    /// The schema of the values, in the words of a version.
    pub(crate) fn schema(&self, version: Version, at: Origin) -> Node {
        let null = self.kinds.contains(&Kind::Null);
        let kinds = named(self.kinds.iter().copied());
        // Of null alone, and of nothing, no type is known.
        if kinds.is_empty() {
            return object(at, []);
        }
        let mut schema = match version {
            Version::OpenApi31 | Version::OpenApi32 => {
                let types = kinds.iter().copied().chain(null.then_some(Kind::Null));
                object(at, [("type", types_of(at, types))])
            }
            Version::Swagger20 | Version::OpenApi30 => match kinds[..] {
                [kind] => object(at, [("type", text(at, kind.as_str()))]),
                // Swagger 2.0 has no word for several types.
                _ if version == Version::Swagger20 => return object(at, []),
                _ => return object(at, [("anyOf", self.branches(version, at, null))]),
            },
        };
        for kind in kinds {
            self.describe(&mut schema, kind, version, at);
        }
        if null {
            nullable(&mut schema, version);
        }
        schema
    }

    /// A schema for each type, the first of which takes null if one has to.
    fn branches(&self, version: Version, at: Origin, null: bool) -> Node {
        let branches = named(self.kinds.iter().copied()).into_iter().enumerate().map(|(index, kind)| {
            let mut branch = self.branch(kind, version, at);
            if null && index == 0 {
                nullable(&mut branch, version);
            }
            branch
        });
        Node::new(NodeData::Array(branches.collect()), at)
    }

    /// The schema of the values of one type.
    pub(crate) fn branch(&self, kind: Kind, version: Version, at: Origin) -> Node {
        let mut branch = object(at, [("type", text(at, kind.as_str()))]);
        self.describe(&mut branch, kind, version, at);
        branch
    }

    /// Adds what the values of a type are made of.
    fn describe(&self, schema: &mut Node, kind: Kind, version: Version, at: Origin) {
        let below = |inferred: &Inferred| {
            if self.open { object(at, []) } else { inferred.schema(version, at) }
        };
        match kind {
            Kind::Array => {
                schema.insert("items", self.items.as_deref().map_or_else(|| object(at, []), below));
            }
            Kind::Object if self.open => {}
            Kind::Object => {
                if let Some(map) = &self.map {
                    schema.insert("additionalProperties", below(map));
                } else if !self.fields.is_empty() {
                    let fields = self.fields.iter().map(|(key, field)| (&**key, below(field)));
                    schema.insert("properties", object(at, fields));
                }
            }
            Kind::String | Kind::Integer | Kind::Number | Kind::Boolean | Kind::Null => {}
        }
    }
}

/// The types to list: without null, which is said otherwise, and without integers where numbers include them.
pub(crate) fn named(kinds: impl IntoIterator<Item = Kind>) -> Vec<Kind> {
    let kinds: BTreeSet<Kind> = kinds.into_iter().collect();
    let number = kinds.contains(&Kind::Number);
    let kept = |kind: &Kind| *kind != Kind::Null && !(number && *kind == Kind::Integer);
    kinds.into_iter().filter(kept).collect()
}

/// The value of `type` in OpenAPI 3.1: one name, or a list of them.
pub(crate) fn types_of(at: Origin, kinds: impl IntoIterator<Item = Kind>) -> Node {
    let mut names: Vec<Node> = kinds.into_iter().map(|kind| text(at, kind.as_str())).collect();
    if names.len() == 1 { names.remove(0) } else { Node::new(NodeData::Array(names), at) }
}

/// Lets a schema with one type take null, before OpenAPI 3.1.
pub(crate) fn nullable(schema: &mut Node, version: Version) {
    let at = schema.at;
    match version {
        Version::Swagger20 => schema.insert("x-nullable", Node::new(NodeData::Bool(true), at)),
        Version::OpenApi30 => schema.insert("nullable", Node::new(NodeData::Bool(true), at)),
        Version::OpenApi31 | Version::OpenApi32 => {}
    }
}

pub(crate) fn text(at: Origin, text: &str) -> Node {
    Node::string(text, at)
}
