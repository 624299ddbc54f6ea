//! Writes the schemas that a root reaches as JSON Schema 2020-12.
//!
//! A schema that stands inside another is written in its place; a root and what only references reach stands under
//! `$defs`. A schema needed both open and closed is written twice.

mod direction;
mod union;
mod values;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::{Map, Value, json};
use specie_json::escape_pointer_token;

use crate::api::{Api, Dialect};
use crate::bundle::openness::open_texts;
use crate::bundle::{Bundle, Formats, Integers, Nullable, Origins, Profile, Reading};
use crate::node::{Node, Origin};
use crate::schema::{JsonType, Reference, Schema, SchemaId, Types, Written};
use values::{is_exact, percent_encode, small_integer, texts_of};

/// The document's own URI; every reference is absolute, so that it means the same inside resources with an `$id`.
const BASE: &str = "urn:specie:bundle";

/// In how many modes a schema is written before one mode that asks less stands for all others: names relaxed along many
/// ways through a document would double the bundle at each step.
const MAX_MODES: usize = 8;

/// How many references away from the root a schema may be. A compiler follows references by recursion.
const MAX_DEPTH: usize = 500;

/// How many schemas a bundle may have that stand in no other.
const MAX_SCHEMAS: usize = 20_000;

/// What a schema's surroundings ask of it. The first three fields hold for everything below it, the others for the same
/// value only: they pass through references and branches, not into members and items.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
#[expect(clippy::struct_excessive_bools, reason = "each says yes or no to a question of its own")]
struct Mode {
    /// Nothing is opened: the reading asks for it, or `verbatim` does.
    closed: bool,
    /// Below `not`, `if` and the like, opening a rule or relaxing a direction would turn its meaning round.
    verbatim: bool,
    /// No field is required. It stands for all modes beyond [`MAX_MODES`].
    lax: bool,
    /// Fields whose enums stay closed, because they tell branches apart.
    tags: BTreeSet<String>,
    /// An enum of this very value stays closed.
    texts: bool,
    /// `additionalProperties: false` of this very value stays.
    fields: bool,
    /// Names that a direction does not require, from the `allOf` around.
    relaxed: BTreeSet<String>,
}

pub(super) fn emit(api: &Api, root: SchemaId, profile: Profile) -> Bundle {
    let dynamic = api.schemas.0.iter().any(|schema| schema.dynamic_ref.is_some());
    let mut emitter = Emitter {
        api,
        profile,
        dynamic,
        parents: BTreeMap::new(),
        homes: BTreeMap::new(),
        queue: VecDeque::new(),
        depth: 0,
        cut: Vec::new(),
        modes: BTreeMap::new(),
        origins: BTreeMap::new(),
        pointers: BTreeMap::new(),
        flagged: direction::flagged(api, profile.reading),
        directed: BTreeMap::new(),
        opening: BTreeMap::new(),
    };
    if dynamic {
        emitter.keep_whole_resources();
    }
    let root = emitter.home(root, &Mode { closed: profile.reading != Reading::Receive, ..Mode::default() });
    let mut defs = Map::new();
    while let Some(next) = emitter.queue.pop_front() {
        let Queued { id, mode, name, depth } = next;
        let pointer = format!("/$defs/{name}");
        let value = if depth < MAX_DEPTH && defs.len() < MAX_SCHEMAS {
            emitter.depth = depth + 1;
            emitter.schema(id, &mode, &pointer)
        } else {
            emitter.cut.extend(api.schemas[id].at);
            Value::Bool(true)
        };
        defs.insert(name, value);
    }
    Bundle {
        document: json!({"$id": BASE, "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": defs}),
        root,
        cut: emitter.cut.into_iter().map(|at| api.files.place(at)).collect(),
        origins: Origins { map: emitter.origins, files: api.files.clone() },
        pointers: emitter.pointers,
    }
}

struct Emitter<'a> {
    api: &'a Api,
    profile: Profile,
    /// Some schema has a `$dynamicRef`: then `$id`s, anchors and whole resources are kept, for JSON Schema's own scoping.
    dynamic: bool,
    /// Filled only when `dynamic`: the schema in which another stands, and under which token path.
    parents: BTreeMap<SchemaId, (SchemaId, String)>,
    /// Where a schema is written in a mode.
    homes: BTreeMap<(SchemaId, Mode), String>,
    /// In how many modes a schema was asked for.
    modes: BTreeMap<SchemaId, usize>,
    /// What is still to be written, the nearest to the root first.
    queue: VecDeque<Queued>,
    /// How many references away from the root the schemas are that are met now.
    depth: usize,
    /// Schemas that were left out.
    cut: Vec<Origin>,
    origins: BTreeMap<String, Origin>,
    pointers: BTreeMap<SchemaId, String>,
    /// Some schema of the document has the flag that relaxes the direction of this reading.
    flagged: bool,
    /// Whether a field with a schema is for the other side, as far as it was asked.
    directed: BTreeMap<SchemaId, bool>,
    /// Whether this reading takes more than a schema says, as far as it was asked.
    opening: BTreeMap<SchemaId, bool>,
}

/// A schema that waits to be written under `$defs`.
struct Queued {
    id: SchemaId,
    mode: Mode,
    name: String,
    depth: usize,
}

/// A schema being written: its keywords so far.
struct Out<'p> {
    pointer: &'p str,
    map: Map<String, Value>,
    /// Names that the direction does not require, by the schema's own fields.
    relaxed: BTreeSet<String>,
    /// Where the next schema that has to stand beside this one goes in its `allOf`.
    beside: usize,
}

impl<'a> Emitter<'a> {
    fn keep_whole_resources(&mut self) {
        for index in 0..self.api.schemas.len() {
            let id = SchemaId(u32::try_from(index).unwrap_or(u32::MAX));
            for (path, child) in self.api.schemas[id].children() {
                self.parents.entry(child).or_insert((id, path));
            }
        }
    }

    /// The pointer at which a schema is or will be written.
    fn home(&mut self, id: SchemaId, mode: &Mode) -> String {
        if let Some(pointer) = self.homes.get(&(id, mode.clone())) {
            return pointer.clone();
        }
        // In a document with dynamic references a schema is reached inside its resource.
        if let Some((parent, path)) = self.parents.get(&id).cloned() {
            let within = if self.wraps_null(&self.api.schemas[parent]) { "/anyOf/1" } else { "" };
            let pointer = format!("{}{within}/{path}", self.home(parent, mode));
            self.homes.insert((id, mode.clone()), pointer.clone());
            return pointer;
        }
        let modes = self.modes.entry(id).or_default();
        *modes += 1;
        if *modes > MAX_MODES && !mode.lax {
            let lax = Mode { closed: mode.closed, verbatim: mode.verbatim, lax: true, ..Mode::default() };
            return self.home(id, &lax);
        }
        let name = format!("s{}", self.homes.len());
        let pointer = format!("/$defs/{name}");
        self.homes.insert((id, mode.clone()), pointer.clone());
        self.queue.push_back(Queued { id, mode: mode.clone(), name, depth: self.depth });
        pointer
    }

    fn schema(&mut self, id: SchemaId, mode: &Mode, pointer: &str) -> Value {
        self.homes.entry((id, mode.clone())).or_insert_with(|| pointer.to_owned());
        self.pointers.entry(id).or_insert_with(|| pointer.to_owned());
        let api = self.api;
        let schema = &api.schemas[id];
        if let Some(at) = schema.at {
            self.origins.insert(pointer.to_owned(), at);
        }
        if let Some(value) = schema.boolean {
            return Value::Bool(value);
        }
        if self.wraps_null(schema)
            && let Some(at) = schema.nullable
        {
            self.origins.insert(format!("{pointer}/anyOf"), at);
            let inner = self.keywords(schema, mode, &format!("{pointer}/anyOf/1"));
            return json!({"anyOf": [{"type": "null"}, inner]});
        }
        self.keywords(schema, mode, pointer)
    }

    /// True where null must be let past keywords that do not only concern values of one type.
    fn wraps_null(&self, schema: &Schema) -> bool {
        let combined = schema.reference.is_some()
            || schema.dynamic_ref.is_some()
            || !(schema.all_of.is_empty() && schema.any_of.is_empty() && schema.one_of.is_empty())
            || schema.not.is_some()
            || schema.condition.is_some();
        schema.nullable.is_some() && self.profile.nullable == Nullable::Lenient && combined
    }

    /// True where null joins the schema's own types and enum.
    fn adds_null(&self, schema: &Schema) -> bool {
        schema.nullable.is_some()
            && match self.profile.nullable {
                Nullable::Lenient => !self.wraps_null(schema),
                Nullable::Strict => schema.types.is_some(),
            }
    }

    fn keywords(&mut self, schema: &'a Schema, mode: &Mode, pointer: &str) -> Value {
        let relaxed = if mode.verbatim { BTreeSet::new() } else { self.relaxed(schema) };
        let mut out = Out { pointer, map: Map::new(), relaxed, beside: schema.all_of.len() };
        self.identity(&mut out, schema, mode);
        self.types_and_values(&mut out, schema, mode);
        self.numbers(&mut out, schema);
        self.strings(&mut out, schema);
        self.arrays(&mut out, schema, mode);
        self.objects(&mut out, schema, mode);
        self.logic(&mut out, schema, mode);
        self.annotations(&mut out, schema);
        Value::Object(out.map)
    }

    /// Puts a keyword into a schema of its own beside the others: a schema has a keyword once.
    fn put_beside(&mut self, out: &mut Out<'_>, key: &str, value: Value, at: Option<Origin>) {
        if let Some(at) = at {
            self.origins.entry(format!("{}/allOf", out.pointer)).or_insert(at);
            self.origins.insert(format!("{}/allOf/{}/{key}", out.pointer, out.beside), at);
        }
        out.beside += 1;
        let list = out.map.entry("allOf").or_insert_with(|| Value::Array(Vec::new()));
        if let Some(list) = list.as_array_mut() {
            let schema = Map::from_iter([(key.to_owned(), value)]);
            list.push(Value::Object(schema));
        }
    }

    fn put(&mut self, out: &mut Out<'_>, key: &str, value: Value, at: Option<Origin>) {
        if let Some(at) = at {
            self.origins.insert(format!("{}/{key}", out.pointer), at);
        }
        out.map.insert(key.to_owned(), value);
    }

    fn identity(&mut self, out: &mut Out<'_>, schema: &Schema, mode: &Mode) {
        if let Some(reference) = &schema.reference {
            let text = match &reference.value {
                Reference::Schema(target) => {
                    let mode = out.same_value(mode);
                    format!("{BASE}#{}", percent_encode(&self.home(*target, &mode)))
                }
                Reference::Uri(uri) => uri.clone(),
            };
            self.put(out, "$ref", text.into(), Some(reference.at));
        }
        if !self.dynamic {
            return;
        }
        let texts = [
            ("$id", &schema.id),
            ("$anchor", &schema.anchor),
            ("$dynamicAnchor", &schema.dynamic_anchor),
            ("$dynamicRef", &schema.dynamic_ref),
        ];
        for (key, text) in texts {
            if let Some(text) = text {
                self.put(out, key, text.value.clone().into(), Some(text.at));
            }
        }
        for ((key, name), child) in &schema.definitions {
            self.child(out, key, Some(name), *child, &mode.below());
        }
    }

    fn types_and_values(&mut self, out: &mut Out<'_>, schema: &Schema, mode: &Mode) {
        let mut null = self.adds_null(schema);
        // By the letter null has to be listed (OAS 3.0.3 section 4.7.24.1).
        let lists_null = null && self.profile.nullable == Nullable::Lenient;
        let mut types = schema.types.as_ref().map(|types| types.value);
        let mut types_at = schema.types.as_ref().map(|types| types.at);
        if let Some(values) = &schema.enumeration {
            match open_texts(schema).filter(|_| !mode.closed && !mode.texts) {
                // An open enum still refuses what is no text, and null unless it is listed.
                Some(texts) => {
                    let listed = values.value.iter().any(Node::is_null) || lists_null;
                    let kind = Types::default().with(JsonType::String);
                    null &= listed;
                    types = Some(if listed { kind.with(JsonType::Null) } else { kind });
                    types_at = types_at.or(Some(values.at));
                    self.put(out, "x-specie-open-enum", json!(texts), Some(values.at));
                }
                None => self.values(out, values, lists_null),
            }
        }
        if let Some(constant) = &schema.constant {
            let values = Written { value: vec![constant.clone()], at: constant.at };
            match constant.as_str() {
                Some(text) if !lists_null => self.put(out, "const", text.into(), Some(constant.at)),
                // The crate compares numeric constants as doubles, and enums exactly.
                _ if schema.enumeration.is_none() => self.values(out, &values, lists_null),
                _ => {
                    let texts = texts_of(&values.value, lists_null);
                    self.put_beside(out, "x-specie-enum", texts, Some(constant.at));
                }
            }
        }
        if let Some(types) = types {
            let types = if null { types.with(JsonType::Null) } else { types };
            let mut names: Vec<Value> = types.iter().map(|kind| kind.as_str().into()).collect();
            let value = if names.len() == 1 { names.remove(0) } else { Value::Array(names) };
            self.put(out, "type", value, types_at);
            let written = match self.profile.integers {
                Integers::ByVersion => self.api.dialect == Dialect::OpenApi30,
                Integers::Written => true,
                Integers::Value => false,
            };
            if written && types.has(JsonType::Integer) && !types.has(JsonType::Number) {
                self.put(out, "x-specie-integer", true.into(), types_at);
            }
        }
        if let Some(format) = &schema.format
            && self.profile.formats == Formats::Assert
        {
            self.put(out, "x-specie-format", format.value.clone().into(), Some(format.at));
        }
    }

    fn values(&mut self, out: &mut Out<'_>, values: &Written<Vec<Node>>, null: bool) {
        if values.value.iter().all(is_exact) {
            let mut list: Vec<Value> = values.value.iter().map(Node::to_value).collect();
            if null && !list.contains(&Value::Null) {
                list.push(Value::Null);
            }
            self.put(out, "enum", Value::Array(list), Some(values.at));
        } else {
            self.put(out, "x-specie-enum", texts_of(&values.value, null), Some(values.at));
        }
    }

    fn numbers(&mut self, out: &mut Out<'_>, schema: &Schema) {
        let number = &schema.number;
        // A long decimal may round to the limit; only whole numbers are told apart from it by a double.
        let whole = schema
            .types
            .as_ref()
            .is_some_and(|types| types.value.has(JsonType::Integer) && !types.value.has(JsonType::Number));
        let rules = [
            ("minimum", &number.minimum),
            ("maximum", &number.maximum),
            ("exclusiveMinimum", &number.exclusive_minimum),
            ("exclusiveMaximum", &number.exclusive_maximum),
            ("multipleOf", &number.multiple_of),
        ];
        for (key, rule) in rules {
            let Some(rule) = rule else { continue };
            match small_integer(&rule.value).filter(|_| whole) {
                Some(value) => self.put(out, key, value.into(), Some(rule.at)),
                None => {
                    self.put(out, &format!("x-specie-{key}"), rule.value.to_string().into(), Some(rule.at));
                }
            }
        }
    }

    fn strings(&mut self, out: &mut Out<'_>, schema: &Schema) {
        let string = &schema.string;
        self.count(out, "minLength", string.min_length.as_ref());
        self.count(out, "maxLength", string.max_length.as_ref());
        if let Some(pattern) = &string.pattern {
            self.put(out, "pattern", pattern.value.clone().into(), Some(pattern.at));
        }
    }

    fn count(&mut self, out: &mut Out<'_>, key: &str, count: Option<&Written<u64>>) {
        if let Some(count) = count {
            self.put(out, key, count.value.into(), Some(count.at));
        }
    }

    fn arrays(&mut self, out: &mut Out<'_>, schema: &Schema, mode: &Mode) {
        let array = &schema.array;
        let below = mode.below();
        if let Some(items) = array.items {
            self.child(out, "items", None, items, &below);
        }
        self.children(out, "prefixItems", &array.prefix_items, &below);
        if let Some(contains) = array.contains {
            // An open rule could make an item count that does not.
            self.child(out, "contains", None, contains, &Mode::verbatim());
        }
        self.count(out, "minContains", array.min_contains.as_ref());
        self.count(out, "maxContains", array.max_contains.as_ref());
        self.count(out, "minItems", array.min_items.as_ref());
        self.count(out, "maxItems", array.max_items.as_ref());
        if let Some(at) = array.unique_items {
            self.put(out, "uniqueItems", true.into(), Some(at));
        }
        if let Some(items) = array.unevaluated_items {
            self.child(out, "unevaluatedItems", None, items, &below);
        }
    }

    fn objects(&mut self, out: &mut Out<'_>, schema: &Schema, mode: &Mode) {
        let object = &schema.object;
        let below = mode.below();
        if !object.properties.is_empty() {
            let mut map = Map::new();
            for (name, property) in &object.properties {
                let mode = Mode { texts: mode.tags.contains(name), ..below.clone() };
                let pointer = format!("{}/properties/{}", out.pointer, escape_pointer_token(name));
                map.insert(name.clone(), self.schema(property.schema, &mode, &pointer));
            }
            out.map.insert("properties".to_owned(), Value::Object(map));
        }
        self.map_of(out, "patternProperties", object.pattern_properties.iter(), &below);
        let same = out.same_value(mode);
        self.map_of(out, "dependentSchemas", object.dependent_schemas.iter(), &same);
        for (key, id) in [
            ("additionalProperties", object.additional_properties),
            ("unevaluatedProperties", object.unevaluated_properties),
        ] {
            let Some(id) = id else { continue };
            let closed = self.api.schemas[id].boolean == Some(false);
            if closed && !mode.closed && !mode.fields {
                self.put(out, "x-specie-closed", true.into(), self.api.schemas[id].at);
            } else {
                self.child(out, key, None, id, &below);
            }
        }
        if let Some(names) = object.property_names {
            self.child(out, "propertyNames", None, names, &Mode::verbatim());
        }
        self.required(out, schema, mode);
        self.count(out, "minProperties", object.min_properties.as_ref());
        self.count(out, "maxProperties", object.max_properties.as_ref());
        if let Some(dependent) = &object.dependent_required {
            self.put(out, "dependentRequired", json!(dependent.value), Some(dependent.at));
        }
    }

    fn required(&mut self, out: &mut Out<'_>, schema: &Schema, mode: &Mode) {
        if mode.lax {
            return;
        }
        let relaxed = |name: &str| out.relaxed.contains(name) || mode.relaxed.contains(name);
        let names: Vec<_> = schema.object.required.iter().filter(|name| !relaxed(&name.value)).collect();
        if names.is_empty() {
            return;
        }
        let list: Vec<Value> = names.iter().map(|name| name.value.clone().into()).collect();
        self.put(out, "required", Value::Array(list), schema.object.required_at);
        for (index, name) in names.iter().enumerate() {
            self.origins.insert(format!("{}/required/{index}", out.pointer), name.at);
        }
    }

    fn logic(&mut self, out: &mut Out<'_>, schema: &Schema, mode: &Mode) {
        let same = out.same_value(mode);
        self.all_of(out, &schema.all_of, &same);
        self.union(out, schema, "anyOf", &schema.any_of, &same);
        self.union(out, schema, "oneOf", &schema.one_of, &same);
        let places = schema.union_at;
        for (key, at) in [("allOf", places.all_of), ("anyOf", places.any_of), ("oneOf", places.one_of)] {
            if let Some(at) = at {
                self.origins.insert(format!("{}/{key}", out.pointer), at);
            }
        }
        if let Some(not) = schema.not {
            self.child(out, "not", None, not, &Mode::verbatim());
        }
        if let Some(condition) = schema.condition {
            self.child(out, "if", None, condition, &Mode::verbatim());
        }
        if let Some(consequence) = schema.consequence {
            self.child(out, "then", None, consequence, &same);
        }
        if let Some(alternative) = schema.alternative {
            self.child(out, "else", None, alternative, &same);
        }
    }

    fn annotations(&mut self, out: &mut Out<'_>, schema: &Schema) {
        let flags = [
            ("readOnly", schema.read_only),
            ("writeOnly", schema.write_only),
            ("deprecated", schema.deprecated),
        ];
        for (key, at) in flags {
            if at.is_some() {
                self.put(out, key, true.into(), at);
            }
        }
        if let Some(discriminator) = &schema.discriminator {
            let mut mapping = Map::new();
            for (value, id) in &discriminator.mapping {
                let branches = schema.one_of.iter().chain(&schema.any_of);
                let index = branches.copied().position(|branch| self.leads_to(branch, *id));
                if let Some(index) = index {
                    mapping.insert(value.clone(), index.into());
                }
            }
            let value = json!({"property": discriminator.property, "branches": mapping});
            self.put(out, "x-specie-discriminator", value, Some(discriminator.at));
        }
    }

    /// True when a branch is a schema, or is nothing but a reference to it.
    fn leads_to(&self, branch: SchemaId, id: SchemaId) -> bool {
        let reference = self.api.schemas[branch].reference.as_ref().map(|reference| &reference.value);
        branch == id || reference == Some(&Reference::Schema(id))
    }

    fn child(&mut self, out: &mut Out<'_>, key: &str, name: Option<&str>, id: SchemaId, mode: &Mode) {
        let path = match name {
            Some(name) => format!("{}/{key}/{}", out.pointer, escape_pointer_token(name)),
            None => format!("{}/{key}", out.pointer),
        };
        let value = self.schema(id, mode, &path);
        match name {
            Some(name) => {
                let map = out.map.entry(key).or_insert_with(|| Value::Object(Map::new()));
                if let Some(map) = map.as_object_mut() {
                    map.insert(name.to_owned(), value);
                }
            }
            None => {
                out.map.insert(key.to_owned(), value);
            }
        }
    }

    fn children(&mut self, out: &mut Out<'_>, key: &str, ids: &[SchemaId], mode: &Mode) {
        if ids.is_empty() {
            return;
        }
        let values = ids.iter().enumerate();
        let values: Vec<Value> = values
            .map(|(index, id)| self.schema(*id, mode, &format!("{}/{key}/{index}", out.pointer)))
            .collect();
        out.map.insert(key.to_owned(), Value::Array(values));
    }

    fn map_of<'m>(
        &mut self,
        out: &mut Out<'_>,
        key: &str,
        map: impl Iterator<Item = (&'m String, &'m SchemaId)>,
        mode: &Mode,
    ) {
        for (name, id) in map {
            self.child(out, key, Some(name), *id, mode);
        }
    }
}

impl Out<'_> {
    /// The mode for other schemas of the same value.
    fn same_value(&self, mode: &Mode) -> Mode {
        let mut mode = mode.clone();
        if !mode.lax {
            mode.relaxed.extend(self.relaxed.iter().cloned());
        }
        mode
    }
}

impl Mode {
    fn verbatim() -> Self {
        Mode { closed: true, verbatim: true, ..Mode::default() }
    }

    fn below(&self) -> Self {
        Mode { closed: self.closed, verbatim: self.verbatim, ..Mode::default() }
    }
}
