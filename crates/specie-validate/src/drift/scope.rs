//! Every schema of the bundle that speaks of one value, and whether it applies or only documents.
//!
//! A branch of a union that refuses the value does not apply, but its fields count as documented: a field that any
//! alternative describes is no news.

use indexmap::IndexMap;
use serde_json::Value as Plain;
use specie_json::Value;

use crate::compile::Compiled;
use crate::report::child;

/// How many references may lead to references before they are taken for a circle.
const REFERENCE_HOPS: usize = 32;

/// Whether a value is held to a schema that speaks of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Applies {
    /// It only documents.
    No,
    /// As to one of several alternatives that the value fits.
    Either,
    /// In any case.
    Yes,
}

impl Applies {
    fn when(self, holds: bool) -> Applies {
        if holds { self } else { Applies::No }
    }
}

/// A schema that speaks of a value.
#[derive(Debug, Clone)]
pub(crate) struct Seed<'s> {
    /// Its pointer in the bundle.
    pub(crate) pointer: String,
    pub(crate) schema: &'s Plain,
    /// Whether the value is held to it.
    pub(crate) applies: Applies,
}

/// The schemas of one value.
pub(crate) struct Scope<'s> {
    compiled: &'s Compiled,
    /// By pointer, in the order in which they are met.
    entries: IndexMap<String, (&'s Plain, Applies)>,
    /// True when any field may be there: the value fits a branch that is any object, or a schema that is not known.
    open: bool,
    /// Some schema lists the fields: one that applies, or a branch or a condition of one. What speaks of the value only
    /// because a branch around it does, which refuses that, counts where nothing applies.
    lists_fields: bool,
}

/// What is known of a field.
pub(crate) struct Field<'s> {
    pub(crate) documented: bool,
    /// The schemas of its value.
    pub(crate) seeds: Vec<Seed<'s>>,
}

impl<'s> Scope<'s> {
    pub(crate) fn new(compiled: &'s Compiled, value: &Value<'_>, seeds: Vec<Seed<'s>>) -> Scope<'s> {
        let mut scope = Scope { compiled, entries: IndexMap::new(), open: false, lists_fields: false };
        let applies = seeds.iter().any(|seed| seed.applies != Applies::No);
        for seed in seeds {
            let counts = seed.applies != Applies::No || !applies;
            let before = scope.lists_fields;
            scope.enter(value, seed);
            if !counts {
                scope.lists_fields = before;
            }
        }
        scope
    }

    /// Takes in a schema and all that it is composed of.
    fn enter(&mut self, value: &Value<'_>, seed: Seed<'s>) {
        let Seed { pointer, schema, applies } = seed;
        match self.entries.get(&pointer) {
            Some((_, known)) if *known >= applies => return,
            Some(_) | None => self.entries.insert(pointer.clone(), (schema, applies)),
        };
        self.lists_fields |= describes_fields(schema);
        if let Some(reference) = schema.get("$ref").and_then(Plain::as_str) {
            match self.compiled.follow(reference) {
                Some((pointer, schema)) => self.enter(value, Seed { pointer, schema, applies }),
                None => self.open = true,
            }
        }
        self.open |= schema.get("$dynamicRef").is_some();
        for branch in branches(schema, &pointer, "allOf", applies) {
            self.enter(value, branch);
        }
        for key in ["anyOf", "oneOf"] {
            self.union(value, branches(schema, &pointer, key, applies));
        }
        self.condition(value, schema, &pointer, applies);
        for (key, schema) in schema.get("dependentSchemas").and_then(Plain::as_object).into_iter().flatten() {
            let pointer = child(&format!("{pointer}/dependentSchemas"), key);
            self.enter(value, Seed { pointer, schema, applies: applies.when(value.get(key).is_some()) });
        }
    }

    /// Where only `null` stands beside one branch, that branch applies to every other value, also to a wrong one.
    fn union(&mut self, value: &Value<'_>, branches: Vec<Seed<'s>>) {
        let serious = branches.iter().filter(|branch| !is_null(branch.schema)).count();
        let only = |branch: &Seed<'_>| serious == 1 && !is_null(branch.schema) && !value.is_null();
        let fits = |branch: &Seed<'_>| only(branch) || self.accepts(&branch.pointer, value);
        let fitting: Vec<bool> =
            branches.iter().map(|branch| branch.applies != Applies::No && fits(branch)).collect();
        let several = fitting.iter().filter(|fits| **fits).count() > 1;
        for (mut branch, fits) in branches.into_iter().zip(fitting) {
            branch.applies = branch.applies.when(fits);
            if several {
                branch.applies = branch.applies.min(Applies::Either);
            }
            self.open |= fits && !only(&branch) && self.is_any_object(branch.schema);
            self.enter(value, branch);
        }
    }

    fn condition(&mut self, value: &Value<'_>, schema: &'s Plain, pointer: &str, applies: Applies) {
        let Some(condition) = schema.get("if") else { return };
        let at = format!("{pointer}/if");
        let holds = self.accepts(&at, value);
        self.enter(value, Seed { pointer: at, schema: condition, applies: Applies::No });
        for (key, when) in [("then", true), ("else", false)] {
            let Some(schema) = schema.get(key) else { continue };
            let pointer = format!("{pointer}/{key}");
            self.enter(value, Seed { pointer, schema, applies: applies.when(holds == when) });
        }
    }

    fn accepts(&self, pointer: &str, value: &Value<'_>) -> bool {
        self.compiled.part(pointer).is_some_and(|schema| schema.is_valid(value))
    }

    /// True for a schema that says no more than that the value is an object, or nothing at all.
    fn is_any_object(&self, schema: &Plain) -> bool {
        const SAYING_MORE: &[&str] = &[
            "$ref",
            "$dynamicRef",
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "if",
            "properties",
            "patternProperties",
            "required",
            "additionalProperties",
            "unevaluatedProperties",
            "x-specie-closed",
        ];
        let mut schema = schema;
        for _ in 0..REFERENCE_HOPS {
            let target =
                schema.get("$ref").and_then(Plain::as_str).and_then(|text| self.compiled.follow(text));
            match target {
                Some((_, next)) => schema = next,
                None => break,
            }
        }
        let Some(keywords) = schema.as_object() else { return schema == &Plain::Bool(true) };
        let object = match keywords.get("type") {
            None => true,
            Some(Plain::Array(kinds)) => kinds.iter().any(|kind| kind == "object"),
            Some(kind) => kind == "object",
        };
        object && !SAYING_MORE.iter().any(|keyword| keywords.contains_key(*keyword))
    }

    /// The schemas that the value is held to, by pointer.
    pub(crate) fn applying(&self) -> impl Iterator<Item = (&str, &'s Plain)> {
        self.held().map(|(pointer, schema, _)| (pointer, schema))
    }

    /// The same, and whether it is held to each in any case.
    pub(crate) fn held(&self) -> impl Iterator<Item = (&str, &'s Plain, Applies)> {
        let entries =
            self.entries.iter().map(|(pointer, (schema, applies))| (pointer.as_str(), *schema, *applies));
        entries.filter(|(_, _, applies)| *applies != Applies::No)
    }

    /// The pointer of the first schema that lists fields, of one that applies if there is one.
    pub(crate) fn describes_fields(&self) -> Option<&str> {
        let all = self.entries.iter().map(|(pointer, (schema, _))| (pointer.as_str(), *schema));
        self.applying().chain(all).find(|(_, schema)| describes_fields(schema)).map(|(pointer, _)| pointer)
    }

    /// Every field that a schema lists.
    pub(crate) fn field_names(&self) -> impl Iterator<Item = &'s str> {
        let objects = self.entries.values().filter_map(|(schema, _)| schema.get("properties")?.as_object());
        objects.flat_map(|object| object.keys().map(String::as_str))
    }

    /// What the schemas say of a field.
    pub(crate) fn field(&self, key: &str) -> Field<'s> {
        let mut field = Field { documented: self.open || !self.lists_fields, seeds: Vec::new() };
        for (pointer, (schema, applies)) in &self.entries {
            let seeds = self.field_in(schema, pointer, *applies, key);
            let required = schema.get("required").and_then(Plain::as_array);
            let named = required.is_some_and(|names| names.iter().any(|name| name == key))
                || schema.pointer("/x-specie-discriminator/property").is_some_and(|property| property == key);
            field.documented |= named || !seeds.is_empty();
            field.seeds.extend(seeds);
        }
        field
    }

    fn field_in(&self, schema: &'s Plain, pointer: &str, applies: Applies, key: &str) -> Vec<Seed<'s>> {
        let seed = |under: &str, name: &str, schema| Seed {
            pointer: child(&format!("{pointer}/{under}"), name),
            schema,
            applies,
        };
        let own = schema.get("properties").and_then(|fields| fields.get(key));
        let mut seeds: Vec<Seed<'s>> =
            own.map(|schema| seed("properties", key, schema)).into_iter().collect();
        let patterns = schema.get("patternProperties").and_then(Plain::as_object).into_iter().flatten();
        for (pattern, schema) in patterns.filter(|(pattern, _)| self.compiled.matches(pattern, key)) {
            seeds.push(seed("patternProperties", pattern, schema));
        }
        if seeds.is_empty() {
            for rest in ["additionalProperties", "unevaluatedProperties"] {
                let schema = schema.get(rest).filter(|schema| **schema != Plain::Bool(false));
                seeds.extend(schema.map(|schema| Seed {
                    pointer: format!("{pointer}/{rest}"),
                    schema,
                    applies,
                }));
            }
        }
        seeds
    }

    /// The schemas of an item of a list.
    pub(crate) fn items(&self, index: usize) -> Vec<Seed<'s>> {
        let mut seeds = Vec::new();
        for (pointer, (schema, applies)) in &self.entries {
            let prefix = || format!("prefixItems/{index}");
            let places = [prefix(), "items".to_owned(), "unevaluatedItems".to_owned()];
            let item = places.iter().find_map(|place| Some((place, schema.pointer(&format!("/{place}"))?)));
            if let Some((place, schema)) = item {
                seeds.push(Seed { pointer: format!("{pointer}/{place}"), schema, applies: *applies });
            }
        }
        seeds
    }
}

fn branches<'s>(schema: &'s Plain, pointer: &str, key: &str, applies: Applies) -> Vec<Seed<'s>> {
    let branches = schema.get(key).and_then(Plain::as_array).into_iter().flatten().enumerate();
    let seed = |(index, schema)| Seed { pointer: format!("{pointer}/{key}/{index}"), schema, applies };
    branches.map(seed).collect()
}

fn is_null(schema: &Plain) -> bool {
    schema.get("type").is_some_and(|kind| kind == "null")
}

/// True when a schema lists fields or closes the list: without either it is an open map.
fn describes_fields(schema: &Plain) -> bool {
    ["properties", "patternProperties", "x-specie-closed"].iter().any(|keyword| schema.get(keyword).is_some())
}
