//! The fields and the values of enums that roots of a document reach, each with a name for people.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use specie_json::{Decimal, write_json_string};
use specie_spec::Api;
use specie_spec::Origin;
use specie_spec::node::{Data, Node};
use specie_spec::schema::{Reference, Schema, SchemaId};

/// How many references may lead to references before they are taken for a circle.
const REFERENCE_HOPS: usize = 32;

/// Something inside of a schema, by where it was written. A bundle may have it several times.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// A field: its schema, and its name.
    Field(Origin, String),
    /// A value of an enum: the list or the constant, and the value as canonical text.
    Value(Origin, String),
}

/// A schema at which a walk begins.
#[derive(Debug)]
pub(super) struct Root {
    /// The item without which nothing here can be seen.
    pub(super) holder: Option<usize>,
    pub(super) schema: SchemaId,
    /// What it is called where it is no component.
    pub(super) name: Arc<str>,
    pub(super) way: Way,
}

/// In which direction a value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    /// To the provider: fields that are `readOnly` stay out.
    Sent,
    /// From the provider: fields that are `writeOnly` stay out.
    Received,
}

/// A part that the walk has come to.
pub(super) struct Met<'m> {
    pub(super) part: Part,
    /// What it stands in.
    pub(super) of: &'m Arc<str>,
    pub(super) name: String,
    pub(super) at: Origin,
}

/// Tells of every part once for each direction. What `tell` refuses is not looked into.
pub(super) fn walk<'r>(
    api: &Api,
    roots: impl Iterator<Item = &'r Root>,
    tell: &mut dyn FnMut(Met<'_>) -> bool,
) {
    let names: BTreeMap<SchemaId, Arc<str>> =
        api.components.iter().map(|(name, id)| (*id, name.as_str().into())).collect();
    let mut known: BTreeSet<(SchemaId, Way)> = BTreeSet::new();
    for root in roots {
        let way = root.way;
        let mut stack = vec![(root.schema, Arc::clone(&root.name))];
        while let Some((id, name)) = stack.pop() {
            if !known.insert((id, way)) {
                continue;
            }
            let name = names.get(&id).cloned().unwrap_or(name);
            let schema = &api.schemas[id];
            values(api, schema, &name, tell);
            let mut next = same_value(schema).map(|id| (id, Arc::clone(&name))).collect::<Vec<_>>();
            next.extend(members(schema).map(|(id, mark)| (id, format!("{name}{mark}").into())));
            for (key, property) in &schema.object.properties {
                let Some(at) = api.schemas[property.schema].at else { continue };
                let part = Part::Field(at, key.clone());
                let met = Met { part, of: &name, name: key.clone(), at: property.at };
                if !is_other_way(api, property.schema, way) && tell(met) {
                    next.push((property.schema, format!("{name}.{key}").into()));
                }
            }
            // The first is looked at first.
            stack.extend(next.into_iter().rev());
        }
    }
}

/// The schemas that speak of the same value.
fn same_value(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    let target = match schema.reference.as_ref().map(|reference| &reference.value) {
        Some(Reference::Schema(target)) => Some(*target),
        Some(Reference::Uri(_)) | None => None,
    };
    let branches = [&schema.all_of, &schema.any_of, &schema.one_of].into_iter().flatten().copied();
    let conditional = [schema.consequence, schema.alternative].into_iter().flatten();
    let dependent = schema.object.dependent_schemas.values().copied();
    target.into_iter().chain(branches).chain(conditional).chain(dependent)
}

/// The schemas of items and of fields without a name, and how each is written behind the name of the whole.
fn members(schema: &Schema) -> impl Iterator<Item = (SchemaId, &'static str)> {
    let array = &schema.array;
    let items = array.prefix_items.iter().copied().chain(array.items).chain(array.unevaluated_items);
    let object = &schema.object;
    let rest = object.pattern_properties.values().copied().chain(object.additional_properties);
    let rest = rest.chain(object.unevaluated_properties);
    items.map(|id| (id, "[]")).chain(rest.map(|id| (id, ".*")))
}

/// The values of `enum`, and those of a union of constants, which is another way to write one.
fn values(api: &Api, schema: &Schema, name: &Arc<str>, tell: &mut dyn FnMut(Met<'_>) -> bool) {
    let listed = schema.enumeration.iter().flat_map(|list| list.value.iter().map(|value| (list.at, value)));
    let branches = schema.any_of.iter().chain(&schema.one_of);
    let constants = branches.filter_map(|branch| api.schemas[*branch].constant.as_ref());
    for (list, value) in listed.chain(constants.map(|constant| (constant.at, constant))) {
        let Some(text) = scalar(value) else { continue };
        tell(Met { part: Part::Value(list, text.clone()), of: name, name: text, at: value.at });
    }
}

/// A value that can be named in a line, as its canonical text. Null says that there is no value.
fn scalar(value: &Node) -> Option<String> {
    Some(match &value.data {
        Data::Bool(truth) => truth.to_string(),
        Data::Number(digits) => Decimal::parse(digits)?.to_string(),
        Data::String(text) => {
            let mut quoted = String::new();
            write_json_string(&mut quoted, text);
            quoted
        }
        Data::Null | Data::Array(_) | Data::Object(_) => return None,
    })
}

/// Whether a field is only for the other direction.
fn is_other_way(api: &Api, id: SchemaId, way: Way) -> bool {
    let mut id = id;
    for _ in 0..REFERENCE_HOPS {
        let schema = &api.schemas[id];
        let other = match way {
            Way::Sent => schema.read_only,
            Way::Received => schema.write_only,
        };
        match schema.reference.as_ref().map(|reference| &reference.value) {
            _ if other.is_some() => return true,
            Some(Reference::Schema(target)) => id = *target,
            Some(Reference::Uri(_)) | None => return false,
        }
    }
    false
}
