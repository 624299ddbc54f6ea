//! Keywords for lists.

use std::collections::BTreeSet;

use specie_json::Value;

use super::value::limit;
use super::{Outcome, Run, Schema, Seen, broken, list, under};
use crate::Json;
use crate::rt::check::count;

impl<'p> Run<'p> {
    pub(super) fn items<'t>(
        &mut self,
        schema: Schema<'p>,
        value: &Value<'t>,
        seen: &mut Seen<'t>,
    ) -> Outcome<'t> {
        let Some(items) = value.as_array() else { return Ok(()) };
        let (min, max) = (limit(schema, "minItems", 0), limit(schema, "maxItems", u32::MAX));
        if let Some((keyword, message)) = count("item", ["minItems", "maxItems"], items.len(), min, max) {
            return broken("items", keyword, value, message);
        }
        if schema.get("uniqueItems") == Some(&Json::Bool(true)) {
            let mut different = BTreeSet::new();
            let canonical = |item: &Value<'_>| Json::parse(item.raw()).map(|json| json.canonical());
            if !items.iter().all(|item| different.insert(canonical(item))) {
                return broken("unique-items", "uniqueItems", value, "an item comes twice");
            }
        }
        let prefix = list(schema, "prefixItems");
        for (index, (item, schema)) in items.iter().zip(prefix).enumerate() {
            under("prefixItems", &index.to_string(), self.check(schema, item, &mut Seen::default()))?;
            seen.items.insert(index);
        }
        if let Some(rest) = schema.get("items") {
            for (index, item) in items.iter().enumerate().skip(prefix.len()) {
                under("items", &index.to_string(), self.check(rest, item, &mut Seen::default()))?;
                seen.items.insert(index);
            }
        }
        self.contains(schema, value, items, seen)?;
        let Some(rest) = schema.get("unevaluatedItems") else { return Ok(()) };
        for (index, item) in items.iter().enumerate() {
            if !seen.items.contains(&index) {
                let outcome = self.check(rest, item, &mut Seen::default());
                under("unevaluatedItems", &index.to_string(), outcome)?;
                seen.items.insert(index);
            }
        }
        Ok(())
    }

    fn contains<'t>(
        &mut self,
        schema: Schema<'p>,
        value: &Value<'t>,
        items: &[Value<'t>],
        seen: &mut Seen<'t>,
    ) -> Outcome<'t> {
        let Some(wanted) = schema.get("contains") else { return Ok(()) };
        let mut fitting = 0;
        for (index, item) in items.iter().enumerate() {
            if self.check(wanted, item, &mut Seen::default()).is_ok() {
                fitting += 1;
                seen.items.insert(index);
            }
        }
        let (min, max) = (limit(schema, "minContains", 1), limit(schema, "maxContains", u32::MAX));
        match count("fitting item", ["contains", "contains"], fitting, min, max) {
            Some((keyword, message)) => broken("contains", keyword, value, message),
            None => Ok(()),
        }
    }
}
