//! Which fields a direction does not require: OpenAPI's `readOnly` in requests, `writeOnly` in responses.

use std::collections::BTreeSet;

use super::Emitter;
use crate::bundle::Reading;
use crate::schema::{Reference, Schema, SchemaId};

impl Emitter<'_> {
    /// Names of fields that the direction does not require: OAS 3.0.3 section 4.7.24.2.
    pub(super) fn relaxed(&self, schema: &Schema) -> BTreeSet<String> {
        let mut relaxed = BTreeSet::new();
        if self.profile.reading == Reading::Strict {
            return relaxed;
        }
        let mut seen = BTreeSet::new();
        let mut stack = vec![schema];
        while let Some(schema) = stack.pop() {
            for (name, property) in &schema.object.properties {
                if self.is_for_the_other_side(property.schema) {
                    relaxed.insert(name.clone());
                }
            }
            let target = schema.reference.as_ref().and_then(|reference| match reference.value {
                Reference::Schema(id) => Some(id),
                Reference::Uri(_) => None,
            });
            let further = schema.all_of.iter().copied().chain(target).filter(|id| seen.insert(*id));
            stack.extend(further.map(|id| &self.api.schemas[id]));
        }
        relaxed
    }

    fn is_for_the_other_side(&self, id: SchemaId) -> bool {
        let mut seen = BTreeSet::new();
        let mut stack = vec![id];
        while let Some(id) = stack.pop() {
            if !seen.insert(id) {
                continue;
            }
            let schema = &self.api.schemas[id];
            let flag = match self.profile.reading {
                Reading::Send => schema.read_only,
                Reading::Receive => schema.write_only,
                Reading::Strict => None,
            };
            if flag.is_some() {
                return true;
            }
            if let Some(Reference::Schema(target)) =
                schema.reference.as_ref().map(|reference| &reference.value)
            {
                stack.push(*target);
            }
            stack.extend(&schema.all_of);
        }
        false
    }
}
