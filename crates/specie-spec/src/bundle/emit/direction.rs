//! Which fields a direction does not require: OpenAPI's `readOnly` in requests, `writeOnly` in responses.

use std::collections::BTreeSet;

use super::Emitter;
use crate::Origin;
use crate::api::Api;
use crate::bundle::Reading;
use crate::schema::{Reference, Schema, SchemaId};

/// How many schemas are asked about one value; more follow one another only in hostile documents.
const SCHEMAS: usize = 1024;

/// True when some schema has the flag that a reading looks for.
pub(super) fn flagged(api: &Api, reading: Reading) -> bool {
    api.schemas.0.iter().any(|schema| flag(schema, reading).is_some())
}

fn flag(schema: &Schema, reading: Reading) -> Option<Origin> {
    match reading {
        Reading::Send => schema.read_only,
        Reading::Receive => schema.write_only,
        Reading::Strict => None,
    }
}

fn target(schema: &Schema) -> Option<SchemaId> {
    match schema.reference.as_ref()?.value {
        Reference::Schema(id) => Some(id),
        Reference::Uri(_) => None,
    }
}

impl<'a> Emitter<'a> {
    /// Names of fields that the direction does not require: OAS 3.0.3 section 4.7.24.2. What a schema that is nothing but
    /// a reference leads to speaks for itself.
    pub(super) fn relaxed(&mut self, schema: &'a Schema) -> BTreeSet<String> {
        let alone = schema.object.required.is_empty() && schema.child_ids().next().is_none();
        let mut relaxed = BTreeSet::new();
        if !self.flagged || alone {
            return relaxed;
        }
        for schema in self.of_the_same_value(schema) {
            for (name, property) in &schema.object.properties {
                if self.is_for_the_other_side(property.schema) {
                    relaxed.insert(name.clone());
                }
            }
        }
        relaxed
    }

    /// True when the direction drops a name from what the schema requires.
    pub(super) fn relaxes(&mut self, schema: &'a Schema) -> bool {
        let relaxed = self.relaxed(schema);
        let drops =
            |schema: &&Schema| schema.object.required.iter().any(|name| relaxed.contains(&name.value));
        !relaxed.is_empty() && self.of_the_same_value(schema).iter().any(drops)
    }

    /// The schema, and those that say more of the same value.
    pub(super) fn of_the_same_value(&self, schema: &'a Schema) -> Vec<&'a Schema> {
        let mut all = vec![schema];
        let mut seen = BTreeSet::new();
        let mut next = 0;
        while let Some(schema) = all.get(next).copied().filter(|_| next < SCHEMAS) {
            next += 1;
            let further = schema.all_of.iter().copied().chain(target(schema)).filter(|id| seen.insert(*id));
            all.extend(further.map(|id| &self.api.schemas[id]));
        }
        all
    }

    fn is_for_the_other_side(&mut self, id: SchemaId) -> bool {
        if let Some(known) = self.directed.get(&id) {
            return *known;
        }
        let reading = self.profile.reading;
        let schemas = self.of_the_same_value(&self.api.schemas[id]);
        let directed = schemas.into_iter().any(|schema| flag(schema, reading).is_some());
        self.directed.insert(id, directed);
        directed
    }
}
