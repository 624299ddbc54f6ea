//! Which fields and values of enums a payload has, by where the document describes them.

use std::collections::BTreeSet;

use specie_json::{Arena, Data, Value, decode_utf8, parse};
use specie_spec::Origin;

use super::reach::Part;
use crate::checker::Checker;
use crate::compile::Compiled;
use crate::drift::scope::{Applies, Scope, Seed};
use crate::explain::canonical;

/// How a bundle writes lists of values, and single ones.
const ENUMS: [&str; 4] = ["enum", "x-specie-enum", "x-specie-open-enum", "const"];

/// Tells of every part that a payload shows; of a text that is no JSON nothing.
pub(super) fn walk(checker: &Checker, json: &[u8], mark: &mut dyn FnMut(Part)) {
    let arena = Arena::new();
    let Some(document) = decode_utf8(json).ok().and_then(|text| parse(&arena, text).ok()) else { return };
    let Some(compiled) = checker.schema_of(&document.root) else { return };
    let bundle = &compiled.bundle;
    let Some(schema) = bundle.document.pointer(&bundle.root) else { return };
    let root = Seed { pointer: bundle.root.clone(), schema, applies: Applies::Yes };
    Walk { compiled, mark }.value(&document.root, vec![root]);
}

struct Walk<'w, 'm> {
    compiled: &'w Compiled,
    mark: &'m mut dyn FnMut(Part),
}

impl<'w> Walk<'w, '_> {
    /// Recurses as deep as the payload, which the parser has bounded.
    fn value(&mut self, value: &Value<'_>, seeds: Vec<Seed<'w>>) {
        let scope = Scope::new(self.compiled, value, seeds);
        match value.data() {
            Data::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    let seeds = scope.items(index);
                    if !seeds.is_empty() {
                        self.value(element, seeds);
                    }
                }
            }
            Data::Object(members) => {
                for member in members {
                    let seeds = scope.field(member.key).seeds;
                    self.field(member.key, &seeds);
                    if !seeds.is_empty() {
                        self.value(&member.value, seeds);
                    }
                }
            }
            Data::Bool(_) | Data::Number | Data::String(_) => self.listed(value, &scope),
            Data::Null => {}
        }
    }

    fn field(&mut self, key: &str, seeds: &[Seed<'_>]) {
        let held = seeds.iter().filter(|seed| seed.applies != Applies::No);
        for origin in self.origins(held.map(|seed| seed.pointer.clone())) {
            (self.mark)(Part::Field(origin, key.to_owned()));
        }
    }

    fn listed(&mut self, value: &Value<'_>, scope: &Scope<'_>) {
        let lists = scope.held().flat_map(|(pointer, schema, _)| {
            let keys = ENUMS.into_iter().filter(|key| schema.get(key).is_some());
            keys.map(move |key| format!("{pointer}/{key}"))
        });
        for origin in self.origins(lists) {
            (self.mark)(Part::Value(origin, canonical::text(value)));
        }
    }

    /// Where pointers of the bundle were written, each place once: a schema may stand in a bundle several times.
    fn origins(&self, pointers: impl Iterator<Item = String>) -> BTreeSet<Origin> {
        pointers.filter_map(|pointer| self.compiled.bundle.origins.origin(&pointer)).collect()
    }
}
