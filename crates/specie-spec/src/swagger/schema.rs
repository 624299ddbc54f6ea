//! Schemas of Swagger 2.0: the keywords that OpenAPI 3.0 spells in another way.

use super::references::moved;
use super::{Lift, object_of, put, take};
use crate::node::{Data, Member, Node, Object};
use crate::schema::keywords::{MAPS, SCHEMAS};

impl Lift<'_> {
    /// Rewrites a schema and those inside it. Nesting is bounded by the limits of documents.
    pub(super) fn schema(&mut self, node: &mut Node) {
        let at = node.at;
        let Some(object) = node.as_object_mut() else { return };
        self.newer(object, &["oneOf", "anyOf", "not", "nullable", "writeOnly", "deprecated"]);
        keywords(object);
        if let Some(member) = object.get_mut("discriminator")
            && member.value.as_str().is_some()
        {
            let name = std::mem::replace(&mut member.value, Node::new(Data::Null, at));
            member.value = object_of(name.at, [("propertyName", name)]);
        }
        for (key, member) in object {
            match &mut member.value.data {
                Data::Object(map) if MAPS.contains(&&**key) => {
                    for member in map.values_mut() {
                        self.schema(&mut member.value);
                    }
                }
                Data::Object(_) if SCHEMAS.contains(&&**key) => self.schema(&mut member.value),
                Data::Array(items) if SCHEMAS.contains(&&**key) => {
                    for item in items {
                        self.schema(item);
                    }
                }
                _ => {}
            }
        }
    }
}

/// Rewrites the keywords that stand in schemas and in parameters alike.
pub(super) fn keywords(object: &mut Object) {
    if let Some(member) = object.get_mut("$ref") {
        moved(&mut member.value);
    }
    // Extensions of Swagger 2.0 that are keywords of OpenAPI 3.0. One that is false says what holds anyway.
    if object.get("x-nullable").is_some_and(|member| member.value.as_bool() == Some(true)) {
        rename(object, "x-nullable", "nullable");
    }
    rename(object, "x-example", "example");
    if object.get("type").and_then(|member| member.value.as_str()) == Some("file") {
        let at = object["type"].value.at;
        object["type"].value = Node::string("string", at);
        put(object, "format", Node::string("binary", at));
    }
    // How the items of items are joined says nothing about JSON, and OpenAPI 3 has no word for it.
    take(object, "collectionFormat");
}

/// Gives a key its new name, unless something stands there.
fn rename(object: &mut Object, from: &str, to: &str) {
    if let Some(Member { key, value }) = object.shift_remove(from) {
        object.entry(to.into()).or_insert(Member { key, value });
    }
}
