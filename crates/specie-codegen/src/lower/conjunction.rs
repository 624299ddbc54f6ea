//! Several schemas that hold at once, as one: references followed, `allOf` merged, bounds tightened.
//!
//! In: `allOf: [{$ref: Animal}, {required: [name]}]`. Out: the fields of Animal, of which `name` is required.

use indexmap::{IndexMap, IndexSet};
use specie_json::Decimal;
use specie_spec::Api;
use specie_spec::node::Node;
use specie_spec::schema::{
    Discriminator, EnumLabel, JsonType, NumberRules, Reference, Schema, SchemaId, Types, Written,
};

use crate::shape::Guard;

/// How deep references and branches are followed in a question about one value.
const HOPS: usize = 64;

/// The merged keywords of a conjunction.
#[derive(Debug, Clone, Default)]
pub(crate) struct View {
    pub(crate) types: Option<Types>,
    pub(crate) values: Option<Vec<Node>>,
    pub(crate) constant: Option<Node>,
    pub(crate) labels: Vec<EnumLabel>,
    pub(crate) format: Option<String>,
    pub(crate) number: NumberRules,
    pub(crate) min_len: Option<u64>,
    pub(crate) max_len: Option<u64>,
    pub(crate) pattern: Option<String>,
    pub(crate) items: Vec<SchemaId>,
    pub(crate) min_items: Option<u64>,
    pub(crate) max_items: Option<u64>,
    pub(crate) unique: bool,
    pub(crate) properties: IndexMap<String, Vec<SchemaId>>,
    pub(crate) required: IndexSet<String>,
    pub(crate) additional: Vec<SchemaId>,
    pub(crate) closed: bool,
    pub(crate) names: Vec<SchemaId>,
    pub(crate) min_members: Option<u64>,
    pub(crate) max_members: Option<u64>,
    pub(crate) unions: Vec<UnionGroup>,
    /// What holds here and nothing checks.
    pub(crate) notes: Vec<String>,
    /// What holds here and no Rust type says, so that the runtime checks it on the text.
    pub(crate) guards: Vec<Guard>,
    /// Nothing fits all the schemas.
    pub(crate) conflict: Option<String>,
}

/// One `oneOf` or `anyOf`.
#[derive(Debug, Clone)]
pub(crate) struct UnionGroup {
    /// The schema that it stands in.
    pub(crate) owner: SchemaId,
    pub(crate) branches: Vec<SchemaId>,
    pub(crate) exclusive: bool,
    pub(crate) discriminator: Option<Discriminator>,
}

/// The schemas that a conjunction consists of, without those that only point elsewhere or describe.
pub(crate) fn expand(api: &Api, ids: &[SchemaId]) -> Vec<SchemaId> {
    let mut parts = IndexSet::new();
    let mut seen = IndexSet::new();
    for id in ids {
        push(api, *id, &mut parts, &mut seen);
    }
    parts.into_iter().collect()
}

fn push(api: &Api, id: SchemaId, parts: &mut IndexSet<SchemaId>, seen: &mut IndexSet<SchemaId>) {
    if !seen.insert(id) {
        return;
    }
    let schema = &api.schemas[id];
    if let Some(Reference::Schema(target)) = schema.reference.as_ref().map(|reference| &reference.value) {
        push(api, *target, parts, seen);
    }
    for part in &schema.all_of {
        push(api, *part, parts, seen);
    }
    if asserts(schema) {
        parts.insert(id);
    }
}

/// True when a schema says something of its own about values.
fn asserts(schema: &Schema) -> bool {
    let Schema { number, string, array, object, .. } = schema;
    schema.boolean == Some(false)
        || matches!(schema.reference.as_ref().map(|reference| &reference.value), Some(Reference::Uri(_)))
        || schema.dynamic_ref.is_some()
        || schema.types.is_some()
        || schema.enumeration.is_some()
        || schema.constant.is_some()
        || schema.format.is_some()
        || *number != NumberRules::default()
        || *string != specie_spec::schema::StringRules::default()
        || *array != specie_spec::schema::ArrayRules::default()
        || object_asserts(object)
        || !schema.any_of.is_empty()
        || !schema.one_of.is_empty()
        || schema.not.is_some()
        || schema.condition.is_some()
}

fn object_asserts(object: &specie_spec::schema::ObjectRules) -> bool {
    let plain = specie_spec::schema::ObjectRules { required_at: object.required_at, ..Default::default() };
    *object != plain
}

/// True when null fits every schema, and one of them says so rather than saying nothing.
pub(crate) fn nullable(api: &Api, ids: &[SchemaId]) -> bool {
    ids.iter().all(|id| takes_null(api, *id, HOPS)) && ids.iter().any(|id| names_null(api, *id, HOPS))
}

fn takes_null(api: &Api, id: SchemaId, hops: usize) -> bool {
    let schema = &api.schemas[id];
    if let Some(value) = schema.boolean {
        return value;
    }
    if schema.nullable.is_some() || hops == 0 {
        return true;
    }
    let any = |ids: &[SchemaId]| ids.is_empty() || ids.iter().any(|id| takes_null(api, *id, hops - 1));
    schema.types.as_ref().is_none_or(|types| types.value.has(JsonType::Null))
        && schema.enumeration.as_ref().is_none_or(|values| values.value.iter().any(Node::is_null))
        && schema.constant.as_ref().is_none_or(Node::is_null)
        && target(schema).is_none_or(|target| takes_null(api, target, hops - 1))
        && schema.all_of.iter().all(|id| takes_null(api, *id, hops - 1))
        && any(&schema.any_of)
        && any(&schema.one_of)
}

fn names_null(api: &Api, id: SchemaId, hops: usize) -> bool {
    let schema = &api.schemas[id];
    let below = |id: &SchemaId| hops > 0 && names_null(api, *id, hops - 1);
    schema.nullable.is_some()
        || schema.types.as_ref().is_some_and(|types| types.value.has(JsonType::Null))
        || schema.enumeration.as_ref().is_some_and(|values| values.value.iter().any(Node::is_null))
        || schema.constant.as_ref().is_some_and(Node::is_null)
        || target(schema).as_ref().is_some_and(below)
        || schema.all_of.iter().chain(&schema.any_of).chain(&schema.one_of).any(below)
}

/// The schema that a reference names.
pub(crate) fn target(schema: &Schema) -> Option<SchemaId> {
    match schema.reference.as_ref()?.value {
        Reference::Schema(target) => Some(target),
        Reference::Uri(_) => None,
    }
}

/// True when a flag stands on one of the schemas, or behind their references and `allOf`.
pub(crate) fn flagged(api: &Api, ids: &[SchemaId], flag: fn(&Schema) -> bool) -> bool {
    fn search(api: &Api, id: SchemaId, flag: fn(&Schema) -> bool, hops: usize) -> bool {
        let schema = &api.schemas[id];
        let below = |id: &SchemaId| hops > 0 && search(api, *id, flag, hops - 1);
        flag(schema) || target(schema).as_ref().is_some_and(below) || schema.all_of.iter().any(below)
    }
    ids.iter().any(|id| search(api, *id, flag, HOPS))
}

/// Merges schemas that hold at once.
pub(crate) fn merge(api: &Api, parts: &[SchemaId]) -> View {
    let mut view = View::default();
    for id in parts {
        let schema = &api.schemas[*id];
        values(&mut view, *id, schema);
        numbers(&mut view, *id, &schema.number);
        strings(&mut view, *id, schema);
        arrays(&mut view, *id, schema);
        objects(api, &mut view, *id, schema, parts.len() > 1);
        logic(&mut view, *id, schema);
    }
    if view.conflict.is_some() {
        view.guards = parts.iter().map(|id| Guard::new(*id, Guard::ALL)).collect();
    }
    view.notes.sort();
    view.notes.dedup();
    view
}

fn values(view: &mut View, id: SchemaId, schema: &Schema) {
    if schema.boolean == Some(false) {
        view.conflict = Some("no value is allowed here".to_owned());
    }
    if let Some(types) = &schema.types {
        let merged = view.types.map_or(types.value, |known| common(known, types.value));
        if merged.iter().next().is_none() {
            view.conflict = Some("the types that are asked for exclude each other".to_owned());
        } else {
            view.types = Some(merged);
        }
    }
    if let Some(values) = &schema.enumeration {
        let listed = |node: &&Node| values.value.iter().any(|value| same(value, node));
        view.values = Some(match view.values.take() {
            Some(known) => known.iter().filter(listed).cloned().collect(),
            None => values.value.clone(),
        });
    }
    if let Some(constant) = &schema.constant {
        if view.constant.as_ref().is_some_and(|known| !same(known, constant)) {
            view.conflict = Some("two different values are asked for at once".to_owned());
        }
        view.constant = Some(constant.clone());
    }
    if let Some(format) = &schema.format {
        let known = view.format.get_or_insert_with(|| format.value.clone());
        if *known != format.value {
            view.guards.push(Guard::new(id, "format"));
        }
    }
    view.labels.extend(schema.labels.iter().cloned());
}

/// Equality of values as JSON Schema has it, for what enums and constants hold in practice.
fn same(a: &Node, b: &Node) -> bool {
    match (a.as_decimal(), b.as_decimal()) {
        (Some(a), Some(b)) => a == b,
        _ => a.to_json() == b.to_json(),
    }
}

fn common(a: Types, b: Types) -> Types {
    let takes =
        |types: Types, kind| types.has(kind) || (kind == JsonType::Integer && types.has(JsonType::Number));
    let both = |kind: &JsonType| takes(a, *kind) && takes(b, *kind);
    let wider = a.has(JsonType::Number) && b.has(JsonType::Number);
    JsonType::ALL
        .into_iter()
        .filter(both)
        .filter(|kind| !(wider && *kind == JsonType::Integer))
        .fold(Types::default(), Types::with)
}

fn numbers(view: &mut View, id: SchemaId, rules: &NumberRules) {
    let View { number: view, guards, .. } = view;
    let tighter = |known: &mut Option<Written<Decimal>>, new: &Option<Written<Decimal>>, lower: bool| {
        let Some(new) = new else { return };
        let keep = known
            .as_ref()
            .is_some_and(|known| if lower { known.value >= new.value } else { known.value <= new.value });
        if !keep {
            *known = Some(new.clone());
        }
    };
    tighter(&mut view.minimum, &rules.minimum, true);
    tighter(&mut view.exclusive_minimum, &rules.exclusive_minimum, true);
    tighter(&mut view.maximum, &rules.maximum, false);
    tighter(&mut view.exclusive_maximum, &rules.exclusive_maximum, false);
    if view.multiple_of.is_none() {
        view.multiple_of.clone_from(&rules.multiple_of);
    } else if rules.multiple_of.is_some() {
        guards.push(Guard::new(id, "multipleOf"));
    }
}

fn larger(known: &mut Option<u64>, new: Option<&Written<u64>>) {
    *known = (*known).max(new.map(|new| new.value));
}

fn smaller(known: &mut Option<u64>, new: Option<&Written<u64>>) {
    if let Some(new) = new {
        *known = Some(known.map_or(new.value, |known| known.min(new.value)));
    }
}

fn strings(view: &mut View, id: SchemaId, schema: &Schema) {
    let rules = &schema.string;
    larger(&mut view.min_len, rules.min_length.as_ref());
    smaller(&mut view.max_len, rules.max_length.as_ref());
    if let Some(pattern) = &rules.pattern {
        match &view.pattern {
            Some(known) if *known != pattern.value => {
                view.guards.push(Guard::new(id, "pattern"));
            }
            _ => view.pattern = Some(pattern.value.clone()),
        }
    }
}

fn arrays(view: &mut View, id: SchemaId, schema: &Schema) {
    let rules = &schema.array;
    view.items.extend(rules.items);
    larger(&mut view.min_items, rules.min_items.as_ref());
    smaller(&mut view.max_items, rules.max_items.as_ref());
    view.unique |= rules.unique_items.is_some();
    if !rules.prefix_items.is_empty() {
        // The rest of the items has a schema of its own, which the first ones need not fit.
        view.items.clear();
        view.guards.push(Guard::new(id, "prefixItems"));
    }
    if rules.contains.is_some() {
        view.guards.push(Guard::new(id, "contains"));
    }
    if rules.unevaluated_items.is_some() {
        view.guards.push(Guard::new(id, "unevaluatedItems"));
    }
}

fn objects(api: &Api, view: &mut View, id: SchemaId, schema: &Schema, merged: bool) {
    let owner = id;
    let rules = &schema.object;
    for (name, property) in &rules.properties {
        view.properties.entry(name.clone()).or_default().push(property.schema);
    }
    view.required.extend(rules.required.iter().map(|name| name.value.clone()));
    let rest = rules.additional_properties.into_iter().chain(rules.unevaluated_properties);
    for id in rest {
        if api.schemas[id].boolean == Some(false) {
            view.closed = true;
            if merged && rules.additional_properties == Some(id) {
                view.guards.push(Guard::new(owner, "additionalProperties"));
            }
        } else {
            view.additional.push(id);
        }
    }
    larger(&mut view.min_members, rules.min_properties.as_ref());
    smaller(&mut view.max_members, rules.max_properties.as_ref());
    view.names.extend(rules.property_names);
    let unsaid = [
        (!rules.pattern_properties.is_empty(), "patternProperties"),
        (rules.dependent_required.is_some(), "dependentRequired"),
        (!rules.dependent_schemas.is_empty(), "dependentSchemas"),
        (rules.property_names.is_some(), "propertyNames"),
        (rules.unevaluated_properties.is_some(), "unevaluatedProperties"),
    ];
    let unsaid = unsaid.into_iter().filter(|(holds, _)| *holds);
    view.guards.extend(unsaid.map(|(_, keyword)| Guard::new(owner, keyword)));
    if !rules.pattern_properties.is_empty() {
        // A field that a pattern names is not undocumented.
        view.closed = false;
        view.additional.clear();
    }
}

fn logic(view: &mut View, id: SchemaId, schema: &Schema) {
    for (branches, exclusive) in [(&schema.one_of, true), (&schema.any_of, false)] {
        if !branches.is_empty() {
            let discriminator = schema.discriminator.clone();
            view.unions.push(UnionGroup { owner: id, branches: branches.clone(), exclusive, discriminator });
        }
    }
    let reference = schema.reference.as_ref().map(|reference| &reference.value);
    if schema.not.is_some() {
        view.guards.push(Guard::new(id, "not"));
    }
    if schema.condition.is_some() {
        view.guards.push(Guard::new(id, "if"));
    }
    if schema.dynamic_ref.is_some() || matches!(reference, Some(Reference::Uri(_))) {
        let note = "A reference that depends on where it is read from is not followed here.";
        view.notes.push(note.to_owned());
    }
}
