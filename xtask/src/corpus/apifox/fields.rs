//! The fields of two schemas side by side: names, order, and which are required, as deep as the schemas go.

use std::collections::BTreeSet;

use specie_spec::Api;
use specie_spec::schema::{Reference, Schema, SchemaId};

/// A schema of a document.
#[derive(Clone, Copy)]
pub(crate) struct Side<'a> {
    pub(crate) api: &'a Api,
    pub(crate) schema: SchemaId,
}

impl<'a> Side<'a> {
    /// The schema that stands behind references.
    fn resolved(self) -> Side<'a> {
        let mut side = self;
        // A loop of references would have been left out by the reader; the bound makes that no matter.
        for _ in 0..100 {
            match &side.schema().reference {
                Some(reference) => match reference.value {
                    Reference::Schema(id) => side.schema = id,
                    Reference::Uri(_) => return side,
                },
                None => return side,
            }
        }
        side
    }

    fn schema(self) -> &'a Schema {
        &self.api.schemas[self.schema]
    }

    fn at(self, schema: SchemaId) -> Side<'a> {
        Side { api: self.api, schema }
    }

    /// Whether it says nothing: what an export without extensions writes for a model that it does not hold.
    fn is_blank(self) -> bool {
        let schema = self.schema();
        let values = schema.enumeration.is_some() || schema.constant.is_some();
        schema.types.is_none() && !values && schema.object.properties.is_empty() && self.branches().is_empty()
    }

    fn names(self) -> Vec<&'a str> {
        self.schema().object.properties.keys().map(String::as_str).collect()
    }

    fn required(self) -> BTreeSet<&'a str> {
        self.schema().object.required.iter().map(|name| name.value.as_str()).collect()
    }

    fn branches(self) -> Vec<(String, SchemaId)> {
        let schema = self.schema();
        let lists = [("allOf", &schema.all_of), ("anyOf", &schema.any_of), ("oneOf", &schema.one_of)];
        let branches = lists.into_iter().flat_map(|(name, list)| {
            list.iter().enumerate().map(move |(at, id)| (format!("{name}/{at}"), *id))
        });
        branches.chain(schema.array.items.map(|items| ("items".to_owned(), items))).collect()
    }
}

/// One thing that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Difference {
    /// Where in the first schema: property names, `items`, `anyOf/1` and so on.
    pub(crate) place: String,
    /// What differs there.
    pub(crate) what: String,
}

/// What differs between two schemas. Where the second schema says nothing, the export
/// has left a model out and there is nothing to compare.
pub(crate) fn differences(left: Side<'_>, right: Side<'_>) -> Vec<Difference> {
    let mut walk = Walk { seen: BTreeSet::new(), found: Vec::new() };
    walk.compare("", left, right);
    walk.found
}

struct Walk {
    seen: BTreeSet<(SchemaId, SchemaId)>,
    found: Vec<Difference>,
}

impl Walk {
    fn push(&mut self, place: &str, what: String) {
        self.found.push(Difference { place: place.to_owned(), what });
    }

    fn compare(&mut self, place: &str, left: Side<'_>, right: Side<'_>) {
        let (left, right) = (left.resolved(), right.resolved());
        if right.is_blank() || !self.seen.insert((left.schema, right.schema)) {
            return;
        }
        self.compare_fields(place, left, right);
        let (left_required, right_required) = (left.required(), right.required());
        if left_required != right_required {
            self.push(place, format!("requires {}, there {}", list(&left_required), list(&right_required)));
        }
        for (name, property) in &left.schema().object.properties {
            if let Some(other) = right.schema().object.properties.get(name) {
                self.compare(&format!("{place}/{name}"), left.at(property.schema), right.at(other.schema));
            }
        }
        let (left_branches, right_branches) = (left.branches(), right.branches());
        if left_branches.len() != right_branches.len() {
            self.push(place, format!("{} branches, there {}", left_branches.len(), right_branches.len()));
        }
        for ((name, branch), (_, other)) in left_branches.into_iter().zip(right_branches) {
            self.compare(&format!("{place}/{name}"), left.at(branch), right.at(other));
        }
    }

    fn compare_fields(&mut self, place: &str, left: Side<'_>, right: Side<'_>) {
        let (names, others) = (left.names(), right.names());
        let here: Vec<_> = names.iter().filter(|name| !others.contains(name)).collect();
        let there: Vec<_> = others.iter().filter(|name| !names.contains(name)).collect();
        if !here.is_empty() || !there.is_empty() {
            self.push(place, format!("only here {}, only there {}", list(&here), list(&there)));
        } else if names != others {
            self.push(place, format!("order {}, there {}", list(&names), list(&others)));
        }
    }
}

/// Names between brackets.
fn list<'n>(names: impl IntoIterator<Item = &'n (impl AsRef<str> + 'n + ?Sized)>) -> String {
    let names: Vec<&str> = names.into_iter().map(AsRef::as_ref).collect();
    format!("[{}]", names.join(" "))
}
