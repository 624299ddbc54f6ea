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

    fn names(self) -> Vec<&'a str> {
        self.schema().object.properties.keys().map(String::as_str).collect()
    }

    fn required(self) -> BTreeSet<&'a str> {
        self.schema().object.required.iter().map(|name| name.value.as_str()).collect()
    }

    fn branches(self) -> Vec<(String, SchemaId)> {
        let schema = self.schema();
        let lists = [("allOf", &schema.all_of), ("anyOf", &schema.any_of), ("oneOf", &schema.one_of)];
        let branches = lists.into_iter().flat_map(|(name, list)| list.iter().enumerate().map(move |(at, id)| (format!("{name}/{at}"), *id)));
        branches.chain(schema.array.items.map(|items| ("items".to_owned(), items))).collect()
    }
}

/// What differs, each as the place in the first schema and a phrase.
pub(crate) fn differences(left: Side<'_>, right: Side<'_>) -> Vec<String> {
    let mut walk = Walk { seen: BTreeSet::new(), found: Vec::new() };
    walk.compare("", left, right);
    walk.found
}

struct Walk {
    seen: BTreeSet<(SchemaId, SchemaId)>,
    found: Vec<String>,
}

impl Walk {
    fn compare(&mut self, place: &str, left: Side<'_>, right: Side<'_>) {
        let (left, right) = (left.resolved(), right.resolved());
        if !self.seen.insert((left.schema, right.schema)) {
            return;
        }
        self.compare_fields(place, left, right);
        let (left_required, right_required) = (left.required(), right.required());
        if left_required != right_required {
            self.found.push(format!("{place}: required is {left_required:?}, there {right_required:?}"));
        }
        for (name, property) in &left.schema().object.properties {
            if let Some(other) = right.schema().object.properties.get(name) {
                self.compare(&format!("{place}/{name}"), left.at(property.schema), right.at(other.schema));
            }
        }
        let (left_branches, right_branches) = (left.branches(), right.branches());
        if left_branches.len() != right_branches.len() {
            self.found.push(format!("{place}: {} branches, there {}", left_branches.len(), right_branches.len()));
        }
        for ((name, branch), (_, other)) in left_branches.into_iter().zip(right_branches) {
            self.compare(&format!("{place}/{name}"), left.at(branch), right.at(other));
        }
    }

    fn compare_fields(&mut self, place: &str, left: Side<'_>, right: Side<'_>) {
        let (names, others) = (left.names(), right.names());
        let only = |these: &[&str], those: &[&str]| -> Vec<String> {
            these.iter().filter(|name| !those.contains(name)).map(|name| (*name).to_owned()).collect()
        };
        let (here, there) = (only(&names, &others), only(&others, &names));
        if !here.is_empty() || !there.is_empty() {
            self.found.push(format!("{place}: only here {here:?}, only there {there:?}"));
        } else if names != others {
            self.found.push(format!("{place}: order is {names:?}, there {others:?}"));
        }
    }
}
