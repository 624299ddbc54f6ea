//! Which fields a document itself calls secret: properties whose schema has `format: password`.

use std::collections::BTreeSet;

use specie_spec::Api;
use specie_spec::api::Body;
use specie_spec::schema::{Reference, Schema, SchemaId};

/// Names of fields of format `password` in every schema that the document uses, in no particular order.
pub(crate) fn secret_fields(api: &Api) -> Vec<String> {
    let requests = api.operations.iter().filter_map(|operation| operation.request.as_ref());
    let responses = api.operations.iter().flat_map(|operation| &operation.responses);
    let webhooks = api.webhooks.values().filter_map(|webhook| webhook.body.as_ref());
    let bodies = requests.chain(responses.filter_map(|(_, response)| response.body.as_ref())).chain(webhooks);
    let mut open: Vec<SchemaId> = api.components.values().copied().chain(bodies.flat_map(schemas)).collect();
    let mut seen = BTreeSet::new();
    let mut names = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let schema = &api.schemas[id];
        let secret = |name: &&String| is_password(api, schema.object.properties[*name].schema);
        names.extend(schema.object.properties.keys().filter(secret).cloned());
        open.extend(subschemas(schema));
    }
    names.into_iter().collect()
}

fn schemas(body: &Body) -> impl Iterator<Item = SchemaId> {
    body.content.values().filter_map(|schema| *schema)
}

fn is_password(api: &Api, id: SchemaId) -> bool {
    let mut id = id;
    // A chain of references longer than this is a circle.
    for _ in 0..32 {
        let schema = &api.schemas[id];
        if schema.format.as_ref().is_some_and(|format| format.value == "password") {
            return true;
        }
        match schema.reference.as_ref().map(|reference| &reference.value) {
            Some(Reference::Schema(next)) => id = *next,
            Some(Reference::Uri(_)) | None => return false,
        }
    }
    false
}

/// Every schema that stands directly in a schema or is referred to by it.
fn subschemas(schema: &Schema) -> Vec<SchemaId> {
    let reference = schema.reference.as_ref().and_then(|reference| match reference.value {
        Reference::Schema(id) => Some(id),
        Reference::Uri(_) => None,
    });
    let (array, object) = (&schema.array, &schema.object);
    let single = [
        reference, schema.not, schema.condition, schema.consequence, schema.alternative, array.items, array.contains,
        array.unevaluated_items, object.additional_properties, object.property_names, object.unevaluated_properties,
    ];
    let mut all: Vec<SchemaId> = single.into_iter().flatten().collect();
    all.extend(schema.all_of.iter().chain(&schema.any_of).chain(&schema.one_of).chain(&array.prefix_items));
    all.extend(object.properties.values().map(|property| property.schema));
    all.extend(object.pattern_properties.values().chain(object.dependent_schemas.values()));
    all
}
