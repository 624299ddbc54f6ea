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
        open.extend(schema.children().into_iter().map(|(_, child)| child));
        open.extend(referred(schema));
    }
    names.into_iter().collect()
}

fn schemas(body: &Body) -> impl Iterator<Item = SchemaId> {
    body.schemas()
}

fn is_password(api: &Api, id: SchemaId) -> bool {
    let mut id = id;
    // A chain of references longer than this is a circle.
    for _ in 0..32 {
        let schema = &api.schemas[id];
        if schema.format.as_ref().is_some_and(|format| format.value == "password") {
            return true;
        }
        let Some(next) = referred(schema) else { return false };
        id = next;
    }
    false
}

fn referred(schema: &Schema) -> Option<SchemaId> {
    schema.reference.as_ref().and_then(|reference| match reference.value {
        Reference::Schema(id) => Some(id),
        Reference::Uri(_) => None,
    })
}
