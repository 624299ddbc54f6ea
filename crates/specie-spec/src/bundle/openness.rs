//! What stays closed in a reading that is open to the future.
//!
//! In the receive reading unknown enum values and undocumented fields are accepted, but not where they tell the branches
//! of a union apart: there an open enum would make every branch fit.

use std::collections::BTreeSet;

use crate::api::Api;
use crate::node::{Data, Node};
use crate::schema::{JsonType, Reference, Schema, SchemaId};

/// How many references may lead to references before they are taken for a cycle.
const HOPS: usize = 64;

/// What the branches of a union keep closed.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct UnionPlan {
    /// Fields whose fixed texts tell branches apart.
    pub(super) tags: BTreeSet<String>,
    /// The branches are enums of texts themselves.
    pub(super) texts: bool,
    /// `additionalProperties: false` tells the branches apart, as far as anything does.
    pub(super) fields: bool,
}

/// What a branch is at its own level, through references and `allOf`.
#[derive(Default)]
struct Outline {
    properties: Vec<(String, SchemaId)>,
    required: BTreeSet<String>,
    closed: bool,
    texts: Option<BTreeSet<String>>,
    types: Option<crate::schema::Types>,
}

/// Decides what the branches of a union keep closed.
pub(super) fn plan(api: &Api, schema: &Schema, branches: &[SchemaId]) -> UnionPlan {
    let outlines: Vec<Outline> = branches.iter().map(|branch| outline(api, *branch)).collect();
    let objects: Vec<&Outline> =
        outlines.iter().filter(|outline| accepts(outline, JsonType::Object)).collect();
    let mut plan = UnionPlan::default();
    let mut separated = false;
    let names: BTreeSet<&str> =
        objects.iter().flat_map(|outline| outline.properties.iter().map(|(name, _)| name.as_str())).collect();
    for name in names {
        let sets: Vec<_> = objects.iter().filter_map(|outline| texts_of(api, outline, name)).collect();
        let disjoint = sets.iter().map(BTreeSet::len).sum::<usize>()
            == sets.iter().flatten().collect::<BTreeSet<_>>().len();
        if sets.len() > 1 && disjoint {
            plan.tags.insert(name.to_owned());
            let everywhere = sets.len() == objects.len();
            separated |= everywhere && objects.iter().all(|outline| outline.required.contains(name));
        }
    }
    if let Some(discriminator) = &schema.discriminator {
        plan.tags.insert(discriminator.property.clone());
    }
    let texts = outlines.iter().filter(|outline| outline.texts.is_some()).count();
    let strings = outlines.iter().filter(|outline| accepts(outline, JsonType::String)).count();
    plan.texts = texts > 0 && strings > 1;
    plan.fields = objects.len() > 1 && !separated && objects.iter().any(|outline| outline.closed);
    plan
}

/// True when a reading that is open to the future takes more than the schema says, in the schema or below it. Then a
/// value may fit two branches of a `oneOf` that were one or the other.
pub(super) fn opens(api: &Api, root: SchemaId) -> bool {
    let mut seen = BTreeSet::new();
    let mut stack = vec![root];
    while let Some(id) = stack.pop() {
        if !seen.insert(id) {
            continue;
        }
        let schema = &api.schemas[id];
        if open_texts(schema).is_some() || is_closed(api, schema) {
            return true;
        }
        stack.extend(schema.children().into_iter().map(|(_, child)| child));
        if let Some(Reference::Schema(target)) = schema.reference.as_ref().map(|reference| &reference.value) {
            stack.push(*target);
        }
    }
    false
}

/// The texts of an enum that lists texts only (and null).
pub(super) fn open_texts(schema: &Schema) -> Option<BTreeSet<String>> {
    let values = &schema.enumeration.as_ref()?.value;
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

fn is_closed(api: &Api, schema: &Schema) -> bool {
    let no = |id: Option<SchemaId>| id.is_some_and(|id| api.schemas[id].boolean == Some(false));
    no(schema.object.additional_properties) || no(schema.object.unevaluated_properties)
}

fn outline(api: &Api, root: SchemaId) -> Outline {
    let mut outline = Outline::default();
    let mut seen = BTreeSet::new();
    let mut stack = vec![root];
    while let Some(id) = stack.pop() {
        if seen.len() > HOPS || !seen.insert(id) {
            continue;
        }
        let schema = &api.schemas[id];
        let properties = &schema.object.properties;
        outline.properties.extend(properties.iter().map(|(name, property)| (name.clone(), property.schema)));
        outline.required.extend(schema.object.required.iter().map(|name| name.value.clone()));
        outline.closed |= is_closed(api, schema);
        outline.texts = outline.texts.take().or_else(|| fixed_texts(schema));
        outline.types = outline.types.take().or(schema.types.as_ref().map(|types| types.value));
        if let Some(Reference::Schema(target)) = schema.reference.as_ref().map(|reference| &reference.value) {
            stack.push(*target);
        }
        stack.extend(&schema.all_of);
    }
    outline
}

/// The texts that a field may hold in a branch, when they are listed.
fn texts_of(api: &Api, branch: &Outline, name: &str) -> Option<BTreeSet<String>> {
    let mut fields = branch.properties.iter().filter(|(field, _)| field == name);
    fields.find_map(|(_, id)| outline(api, *id).texts)
}

fn fixed_texts(schema: &Schema) -> Option<BTreeSet<String>> {
    let constant = schema.constant.as_ref().and_then(Node::as_str);
    constant.map(|text| BTreeSet::from([text.to_owned()])).or_else(|| open_texts(schema))
}

fn accepts(outline: &Outline, kind: JsonType) -> bool {
    match outline.types {
        Some(types) => types.has(kind),
        None if kind == JsonType::Object => outline.texts.is_none(),
        None => outline.texts.is_some() || outline.properties.is_empty(),
    }
}
