//! What is asked of a value at some point of the compilation: parts of schemas that all have to hold.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Plain};

use super::program::kind;
use crate::compile::Compiled;
use crate::report::child;

/// Index of a schema in [`Schemas`].
pub(super) type SchemaIndex = u32;

/// Keywords that see what other keywords of their schema have evaluated.
const UNEVALUATED: [&str; 2] = ["unevaluatedProperties", "unevaluatedItems"];

/// Keywords that lead to other schemas for the same value and say nothing else of it.
const ELSEWHERE: [&str; 9] =
    ["$ref", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];

/// A part of a schema.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Part {
    /// Its keywords that need no other schema for the same value.
    Own,
    AnyOf,
    OneOf,
    Not,
    If,
    /// One of `dependentSchemas`, by its index.
    Dependent(u32),
    /// The whole schema, which the program cannot say because of a keyword.
    Whole(&'static str),
}

/// A part of one schema.
pub(super) type Item = (SchemaIndex, Part);

/// Parts of schemas that all have to hold for a value of some kinds.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Goal {
    /// The kinds that are not ruled out, as bits of [`kind`].
    pub(super) kinds: u8,
    pub(super) items: BTreeSet<Item>,
    /// Some schema that speaks of the value, be it a branch that is not taken, lists fields.
    pub(super) lists_fields: bool,
}

/// The schemas of a bundle that were met, by index.
pub(super) struct Schemas<'c> {
    pub(super) compiled: &'c Compiled,
    by_pointer: BTreeMap<String, SchemaIndex>,
    /// Whether a schema or a branch of it lists fields, as far as it was asked.
    lists_fields: BTreeMap<SchemaIndex, bool>,
    pub(super) all: Vec<(String, &'c Plain)>,
}

impl<'c> Schemas<'c> {
    pub(super) fn new(compiled: &'c Compiled) -> Self {
        Schemas { compiled, by_pointer: BTreeMap::new(), lists_fields: BTreeMap::new(), all: Vec::new() }
    }

    pub(super) fn index(&mut self, pointer: &str, schema: &'c Plain) -> SchemaIndex {
        if let Some(known) = self.by_pointer.get(pointer) {
            return *known;
        }
        let index = SchemaIndex::try_from(self.all.len()).unwrap_or(SchemaIndex::MAX);
        self.all.push((pointer.to_owned(), schema));
        self.by_pointer.insert(pointer.to_owned(), index);
        index
    }

    pub(super) fn pointer(&self, index: SchemaIndex) -> &str {
        self.all.get(index as usize).map_or("", |(pointer, _)| pointer)
    }

    /// The keywords of a schema; none for a boolean one.
    pub(super) fn keywords(&self, index: SchemaIndex) -> Option<&'c Map<String, Plain>> {
        self.all.get(index as usize)?.1.as_object()
    }

    /// A keyword of a schema.
    pub(super) fn get(&self, index: SchemaIndex, keyword: &str) -> Option<&'c Plain> {
        self.keywords(index)?.get(keyword)
    }

    /// The schema under a keyword.
    pub(super) fn under(&mut self, index: SchemaIndex, keyword: &str) -> Option<SchemaIndex> {
        let schema = self.get(index, keyword)?;
        let pointer = child(self.pointer(index), keyword);
        Some(self.index(&pointer, schema))
    }

    /// The schema of a name under a keyword.
    pub(super) fn named(&mut self, index: SchemaIndex, keyword: &str, name: &str) -> Option<SchemaIndex> {
        let schema = self.get(index, keyword)?.get(name)?;
        let pointer = child(&child(self.pointer(index), keyword), name);
        Some(self.index(&pointer, schema))
    }

    /// The schemas of a list under a keyword.
    pub(super) fn list(&mut self, index: SchemaIndex, keyword: &str) -> Vec<SchemaIndex> {
        let Some(Plain::Array(list)) = self.get(index, keyword) else { return Vec::new() };
        let pointer = child(self.pointer(index), keyword);
        let of = |(at, schema)| self.index(&format!("{pointer}/{at}"), schema);
        list.iter().enumerate().map(of).collect()
    }

    /// The goal of a value that has to fit all of some schemas.
    pub(super) fn goal(&mut self, schemas: impl IntoIterator<Item = SchemaIndex>) -> Goal {
        let mut goal = Goal { kinds: kind::ALL, items: BTreeSet::new(), lists_fields: false };
        for schema in schemas {
            self.add(&mut goal, schema);
        }
        goal
    }

    /// Adds a schema with its references and its `allOf`.
    pub(super) fn add(&mut self, goal: &mut Goal, schema: SchemaIndex) {
        let mut seen = BTreeSet::new();
        let mut open = vec![schema];
        while let Some(schema) = open.pop() {
            if !seen.insert(schema) {
                continue;
            }
            if self.all.get(schema as usize).is_some_and(|(_, schema)| **schema == Plain::Bool(false)) {
                goal.kinds = 0;
            }
            let Some(keywords) = self.keywords(schema) else { continue };
            if let Some(why) = self.not_said(schema) {
                goal.items.insert((schema, Part::Whole(why)));
                goal.lists_fields = true;
                continue;
            }
            if keywords.contains_key("$ref")
                && let Some(target) = self.target(schema)
            {
                open.push(target);
            }
            open.extend(self.list(schema, "allOf"));
            goal.kinds &= kinds(keywords);
            goal.lists_fields |= self.lists_fields(schema);
            if keywords.keys().any(|keyword| !ELSEWHERE.contains(&keyword.as_str())) {
                goal.items.insert((schema, Part::Own));
            }
            for (keyword, part) in [("anyOf", Part::AnyOf), ("oneOf", Part::OneOf), ("not", Part::Not)] {
                if keywords.contains_key(keyword) {
                    goal.items.insert((schema, part));
                }
            }
            if keywords.contains_key("if") && (keywords.contains_key("then") || keywords.contains_key("else"))
            {
                goal.items.insert((schema, Part::If));
            }
            let dependent = keywords.get("dependentSchemas").and_then(Plain::as_object).map_or(0, Map::len);
            goal.items.extend((0..dependent).map(|at| (schema, Part::Dependent(narrow(at)))));
        }
    }

    /// What a schema refers to.
    fn target(&mut self, schema: SchemaIndex) -> Option<SchemaIndex> {
        let reference = self.get(schema, "$ref")?.as_str()?;
        let compiled = self.compiled;
        let (pointer, target) = compiled.follow(reference)?;
        Some(self.index(&pointer, target))
    }

    /// The keyword because of which the program cannot say a schema.
    fn not_said(&mut self, schema: SchemaIndex) -> Option<&'static str> {
        if self.get(schema, "$ref").is_some() && self.target(schema).is_none() {
            return Some("$ref");
        }
        let asks = |keyword: &&str| self.get(schema, keyword).is_some();
        let keyword = UNEVALUATED.into_iter().find(asks)?;
        // What else the schema says of the value has to be known without the value.
        let simple = |schemas: &Self, one: SchemaIndex| {
            let keywords = schemas.keywords(one);
            let has = |keyword: &str| keywords.is_some_and(|keywords| keywords.contains_key(keyword));
            !["anyOf", "oneOf", "if", "dependentSchemas", "patternProperties", "contains"]
                .into_iter()
                .any(has)
                && (one == schema || !UNEVALUATED.into_iter().any(has))
        };
        let around = self.around(schema);
        (!around.iter().all(|one| simple(self, *one))).then_some(keyword)
    }

    /// A schema with those that it always brings along for the same value.
    pub(super) fn around(&mut self, schema: SchemaIndex) -> Vec<SchemaIndex> {
        let mut seen = BTreeSet::from([schema]);
        let mut found = vec![schema];
        let mut next = 0;
        while let Some(schema) = found.get(next).copied() {
            next += 1;
            let further = self.always(schema);
            found.extend(further.into_iter().filter(|schema| seen.insert(*schema)));
        }
        found
    }

    /// Whether a schema, or a branch of it, lists fields or closes the list.
    fn lists_fields(&mut self, schema: SchemaIndex) -> bool {
        if let Some(known) = self.lists_fields.get(&schema) {
            return *known;
        }
        let lists = self.any_branch(schema, |schemas, schema| {
            let says = |keyword| schemas.get(schema, keyword).is_some();
            ["properties", "patternProperties", "x-specie-closed"].into_iter().any(says)
        });
        self.lists_fields.insert(schema, lists);
        lists
    }

    /// Whether something holds for a schema or any other that speaks of the same value through it.
    pub(super) fn any_branch(
        &mut self,
        schema: SchemaIndex,
        holds: impl Fn(&Self, SchemaIndex) -> bool,
    ) -> bool {
        let mut seen = BTreeSet::from([schema]);
        let mut open = vec![schema];
        while let Some(schema) = open.pop() {
            if holds(self, schema) {
                return true;
            }
            let mut further = self.always(schema);
            for keyword in ["anyOf", "oneOf"] {
                further.extend(self.list(schema, keyword));
            }
            for keyword in ["if", "then", "else"] {
                further.extend(self.under(schema, keyword));
            }
            further.extend(self.dependents(schema).into_iter().map(|(_, schema)| schema));
            open.extend(further.into_iter().filter(|schema| seen.insert(*schema)));
        }
        false
    }

    /// What a schema brings along for the same value in any case: by reference and by `allOf`.
    fn always(&mut self, schema: SchemaIndex) -> Vec<SchemaIndex> {
        let mut found = self.list(schema, "allOf");
        found.extend(self.get(schema, "$ref").is_some().then(|| self.target(schema)).flatten());
        found
    }

    /// The schemas under `dependentSchemas`, with the names of their fields.
    pub(super) fn dependents(&mut self, schema: SchemaIndex) -> Vec<(&'c str, SchemaIndex)> {
        let Some(Plain::Object(map)) = self.get(schema, "dependentSchemas") else { return Vec::new() };
        let found = map.keys().map(|name| {
            let index = self.named(schema, "dependentSchemas", name);
            (name.as_str(), index.unwrap_or(schema))
        });
        found.collect()
    }
}

impl Goal {
    /// The same without one of its items.
    pub(super) fn without(&self, item: Item) -> Goal {
        let mut goal = self.clone();
        goal.items.remove(&item);
        goal
    }

    /// The same for values of some kinds only.
    pub(super) fn only(&self, kinds: u8) -> Goal {
        Goal { kinds: self.kinds & kinds, ..self.clone() }
    }

    /// The schemas whose own keywords have to hold.
    pub(super) fn own(&self) -> impl Iterator<Item = SchemaIndex> {
        self.items.iter().filter(|(_, part)| *part == Part::Own).map(|(schema, _)| *schema)
    }

    /// The first item that needs a decision.
    pub(super) fn open(&self) -> Option<Item> {
        self.items.iter().find(|(_, part)| *part != Part::Own).copied()
    }
}

/// The kinds that `type` lets past.
fn kinds(keywords: &Map<String, Plain>) -> u8 {
    let of = |name: &Plain| match name.as_str() {
        Some("null") => kind::NULL,
        Some("boolean") => kind::BOOLEAN,
        Some("integer" | "number") => kind::NUMBER,
        Some("string") => kind::STRING,
        Some("array") => kind::ARRAY,
        Some("object") => kind::OBJECT,
        _ => 0,
    };
    match keywords.get("type") {
        None => kind::ALL,
        Some(Plain::Array(names)) => names.iter().map(of).fold(0, |kinds, kind| kinds | kind),
        Some(name) => of(name),
    }
}

/// An index that fits, since no table here gets that long.
pub(super) fn narrow(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
