//! What stays closed in a reading that is open to the future.
//!
//! In the receive reading unknown enum values and undocumented fields are accepted, but not where they tell the branches
//! of a union apart: there an open enum would make every branch fit.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::Api;
use crate::node::{Data, Node};
use crate::schema::{JsonType, Reference, Schema, SchemaId, Types, Written};

/// How many references may lead to references before they are taken for a cycle.
const HOPS: usize = 64;

/// What the branches of a union keep closed, and which of them nothing can fit together.
#[derive(Debug, Clone, Default)]
pub(super) struct UnionPlan {
    /// Fields whose fixed texts tell branches apart.
    pub(super) tags: BTreeSet<String>,
    /// The branches are enums of texts themselves.
    pub(super) texts: bool,
    /// `additionalProperties: false` tells the branches apart, as far as anything does.
    pub(super) fields: bool,
    /// The JSON types that each branch lists.
    types: Vec<Option<Types>>,
    /// Every object has to have one field, whose fixed texts tell them all apart.
    separated: bool,
}

impl UnionPlan {
    /// True when no value can fit both branches, whatever the reading opens in them.
    pub(super) fn apart(&self, left: usize, right: usize) -> bool {
        let object = Types::default().with(JsonType::Object);
        match (self.types[left], self.types[right]) {
            (Some(left), Some(right)) if left == object && right == object => self.separated,
            (Some(left), Some(right)) => !left.overlaps(right),
            (None, None) => self.separated,
            (Some(types), None) | (None, Some(types)) => types == object && self.separated,
        }
    }
}

/// What a branch is at its own level, through references and `allOf`.
#[derive(Default)]
struct Outline<'a> {
    properties: BTreeMap<&'a str, SchemaId>,
    required: BTreeSet<&'a str>,
    closed: bool,
    texts: Option<BTreeSet<String>>,
    types: Option<Types>,
}

/// Decides what the branches of a union keep closed.
pub(super) fn plan(api: &Api, schema: &Schema, branches: &[SchemaId]) -> UnionPlan {
    let outlines: Vec<Outline<'_>> = branches.iter().map(|branch| outline(api, *branch)).collect();
    let objects: Vec<&Outline<'_>> =
        outlines.iter().filter(|outline| accepts(outline, JsonType::Object)).collect();
    let mut plan =
        UnionPlan { types: outlines.iter().map(|outline| outline.types).collect(), ..UnionPlan::default() };
    let mut fields: BTreeMap<&str, Vec<BTreeSet<String>>> = BTreeMap::new();
    for (name, id) in objects.iter().flat_map(|object| &object.properties) {
        if let Some(texts) = outline(api, *id).texts {
            fields.entry(name).or_default().push(texts);
        }
    }
    for (name, sets) in fields {
        let disjoint = sets.iter().map(BTreeSet::len).sum::<usize>()
            == sets.iter().flatten().collect::<BTreeSet<_>>().len();
        if sets.len() > 1 && disjoint {
            plan.tags.insert(name.to_owned());
            let everywhere = sets.len() == objects.len();
            plan.separated |= everywhere && objects.iter().all(|outline| outline.required.contains(name));
        }
    }
    // With one branch there is nothing to tell apart.
    if let Some(discriminator) = schema.discriminator.as_ref().filter(|_| objects.len() > 1) {
        plan.tags.insert(discriminator.property.clone());
    }
    let texts = outlines.iter().filter(|outline| outline.texts.is_some()).count();
    let strings = outlines.iter().filter(|outline| accepts(outline, JsonType::String)).count();
    plan.texts = texts > 0 && strings > 1;
    plan.fields = objects.len() > 1 && !plan.separated && objects.iter().any(|outline| outline.closed);
    plan
}

/// The texts of an enum that lists texts only (and null).
pub(super) fn open_texts(schema: &Schema) -> Option<BTreeSet<String>> {
    let values = &schema.enumeration.as_ref()?.value;
    // Texts beside a type that no text has are nothing to be open about.
    if schema.types.as_ref().is_some_and(|types| !types.value.has(JsonType::String)) {
        return None;
    }
    let mut texts = BTreeSet::new();
    for value in values {
        match &value.data {
            Data::String(text) => {
                texts.insert(text.to_string());
            }
            Data::Null => {}
            _ => return None,
        }
    }
    (!texts.is_empty()).then_some(texts)
}

/// True when fields that are not described are forbidden.
pub(super) fn is_closed(api: &Api, schema: &Schema) -> bool {
    let no = |id: Option<SchemaId>| id.is_some_and(|id| api.schemas[id].boolean == Some(false));
    no(schema.object.additional_properties) || no(schema.object.unevaluated_properties)
}

fn outline(api: &Api, root: SchemaId) -> Outline<'_> {
    let mut outline = Outline::default();
    let mut seen = BTreeSet::new();
    let mut stack = vec![root];
    while let Some(id) = stack.pop() {
        if seen.len() > HOPS || !seen.insert(id) {
            continue;
        }
        let schema = &api.schemas[id];
        for (name, property) in &schema.object.properties {
            outline.properties.entry(name).or_insert(property.schema);
        }
        outline.required.extend(schema.object.required.iter().map(|name| name.value.as_str()));
        outline.closed |= is_closed(api, schema);
        outline.texts = outline.texts.take().or_else(|| fixed_texts(schema));
        outline.types =
            outline.types.take().or_else(|| Some(opened_types(schema, schema.types.as_ref()?.value)));
        if let Some(Reference::Schema(target)) = schema.reference.as_ref().map(|reference| &reference.value) {
            stack.push(*target);
        }
        stack.extend(&schema.all_of);
    }
    outline
}

/// The types of a schema when its enum is open: null is one of them when the enum lists it.
fn opened_types(schema: &Schema, types: Types) -> Types {
    let listed = |values: &Written<Vec<Node>>| values.value.iter().any(Node::is_null);
    let null = schema.enumeration.as_ref().is_some_and(listed);
    if null { types.with(JsonType::Null) } else { types }
}

fn fixed_texts(schema: &Schema) -> Option<BTreeSet<String>> {
    let constant = schema.constant.as_ref().and_then(Node::as_str);
    constant.map(|text| BTreeSet::from([text.to_owned()])).or_else(|| open_texts(schema))
}

fn accepts(outline: &Outline<'_>, kind: JsonType) -> bool {
    match outline.types {
        Some(types) => types.has(kind),
        None if kind == JsonType::Object => outline.texts.is_none(),
        None => outline.texts.is_some() || outline.properties.is_empty(),
    }
}
