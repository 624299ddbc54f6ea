//! Branches: what stays closed in them, and whether exactly one of them or at least one has to fit.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Emitter, Mode, Out};
use crate::bundle::Reading;
use crate::bundle::openness::{UnionPlan, is_closed, open_texts, plan};
use crate::schema::{Reference, Schema, SchemaId};

impl<'a> Emitter<'a> {
    /// Writes `allOf` before what [`Emitter::put_beside`] has put there: pointers count from the document's branches.
    pub(super) fn all_of(&mut self, out: &mut Out<'_>, branches: &[SchemaId], mode: &Mode) {
        let beside = out.map.remove("allOf");
        self.children(out, "allOf", branches, mode);
        let Some(Value::Array(beside)) = beside else { return };
        if let Value::Array(list) = out.map.entry("allOf").or_insert_with(|| Value::Array(Vec::new())) {
            list.extend(beside);
        }
    }

    pub(super) fn union(
        &mut self,
        out: &mut Out<'_>,
        schema: &Schema,
        key: &str,
        branches: &[SchemaId],
        mode: &Mode,
    ) {
        if branches.is_empty() {
            return;
        }
        if mode.verbatim || self.profile.reading == Reading::Strict {
            self.children(out, key, branches, mode);
            return;
        }
        let plan = plan(self.api, schema, branches);
        // In a document with dynamic references a branch keeps its pointer.
        let one = key != "oneOf" || self.dynamic || !self.overlap(&plan, branches, mode);
        let mut mode = mode.clone();
        if !mode.closed {
            mode.tags.extend(plan.tags);
            mode.texts |= plan.texts;
            mode.fields |= plan.fields;
        }
        if one {
            self.children(out, key, branches, &mode);
        } else if out.map.contains_key("anyOf") {
            self.any_beside(out, schema, branches, &mode);
        } else {
            if let Some(at) = schema.union_at.one_of {
                self.origins.insert(format!("{}/anyOf", out.pointer), at);
            }
            self.children(out, "anyOf", branches, &mode);
        }
    }

    /// Branches of which one fit is enough, in a schema that has an `anyOf` already.
    fn any_beside(&mut self, out: &mut Out<'_>, schema: &Schema, branches: &[SchemaId], mode: &Mode) {
        let pointer = format!("{}/allOf/{}/anyOf", out.pointer, out.beside);
        let values = branches.iter().enumerate();
        let values: Vec<Value> =
            values.map(|(index, id)| self.schema(*id, mode, &format!("{pointer}/{index}"))).collect();
        self.put_beside(out, "anyOf", Value::Array(values), schema.union_at.one_of);
    }

    /// True when a value may fit two branches of which the document lets it fit only one, because the reading takes more
    /// than they say.
    fn overlap(&mut self, plan: &UnionPlan, branches: &[SchemaId], mode: &Mode) -> bool {
        let opened: Vec<bool> =
            branches.iter().map(|branch| self.opens(*branch) || self.asks_less(*branch, mode)).collect();
        (0..branches.len())
            .any(|left| (0..left).any(|right| (opened[left] || opened[right]) && !plan.apart(left, right)))
    }

    /// True when a branch requires a name that the schema around it relaxes.
    fn asks_less(&self, branch: SchemaId, mode: &Mode) -> bool {
        let schemas = self.of_the_same_value(&self.api.schemas[branch]);
        let mut names = schemas.into_iter().flat_map(|schema| &schema.object.required);
        mode.lax || names.any(|name| mode.relaxed.contains(&name.value))
    }

    /// True when the reading takes more than a schema says, in the schema or below it.
    fn opens(&mut self, root: SchemaId) -> bool {
        if let Some(known) = self.opening.get(&root) {
            return *known;
        }
        let mut users: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
        let mut seen = BTreeSet::from([root]);
        let mut stack = vec![root];
        let mut open = Vec::new();
        while let Some(id) = stack.pop() {
            let api = self.api;
            let schema = &api.schemas[id];
            if self.opens_itself(schema) {
                open.push(id);
            }
            let target = match schema.reference.as_ref().map(|reference| &reference.value) {
                Some(Reference::Schema(target)) => Some(*target),
                _ => None,
            };
            for child in schema.child_ids().chain(target) {
                match self.opening.get(&child) {
                    Some(true) => open.push(id),
                    Some(false) => {}
                    None => {
                        users.entry(child).or_default().push(id);
                        if seen.insert(child) {
                            stack.push(child);
                        }
                    }
                }
            }
        }
        self.opening.extend(seen.into_iter().map(|id| (id, false)));
        while let Some(id) = open.pop() {
            if self.opening.insert(id, true) != Some(true) {
                open.extend(users.get(&id).into_iter().flatten());
            }
        }
        self.opening.get(&root).copied().unwrap_or(false)
    }

    fn opens_itself(&mut self, schema: &'a Schema) -> bool {
        let received = self.profile.reading == Reading::Receive;
        (received && (open_texts(schema).is_some() || is_closed(self.api, schema))) || self.relaxes(schema)
    }
}
