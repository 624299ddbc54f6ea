//! Path items, operations and responses of Swagger 2.0.

use super::body::{content, is_part};
use super::references::moved;
use super::{Lift, each, each_field, empty_object, media_types, put, take};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::node::{Data, Node};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

impl Lift<'_> {
    pub(super) fn path_item(&mut self, node: &mut Node) {
        let Some(object) = node.as_object_mut() else { return };
        if let Some(member) = object.get_mut("$ref") {
            moved(&mut member.value);
        }
        let shared = object.get_mut("parameters").map(|member| self.parameters(&mut member.value));
        let shared = shared.unwrap_or_default();
        for (_, member) in object.iter_mut().filter(|(key, _)| METHODS.contains(&&***key)) {
            self.operation(&mut member.value, &shared);
        }
    }

    /// Rewrites an operation; `shared` are the parts of bodies that its path item has.
    fn operation(&mut self, node: &mut Node, shared: &[Node]) {
        let Some(object) = node.as_object_mut() else { return };
        self.newer(object, &["requestBody", "callbacks", "servers"]);
        take(object, "schemes");
        let consumes = media_types(object, "consumes").or_else(|| self.consumes.clone());
        let produces = media_types(object, "produces").or_else(|| self.produces.clone());
        let (own, at) = match object.get_mut("parameters") {
            Some(member) => (self.parameters(&mut member.value), member.value.at),
            None => (Vec::new(), node.at),
        };
        let Some(object) = node.as_object_mut() else { return };
        if let Some(body) = self.request_body(merged(shared, own), consumes.as_deref(), at) {
            put(object, "requestBody", body);
        }
        if let Some(responses) = object.get_mut("responses") {
            each_field(&mut responses.value, |response| self.response(response, produces.as_deref()));
        }
    }

    /// Rewrites a list of parameters and takes out those that are a body or parts of one.
    fn parameters(&mut self, list: &mut Node) -> Vec<Node> {
        let Data::Array(items) = &mut list.data else { return Vec::new() };
        let mut parts = Vec::new();
        items.retain_mut(|item| {
            if let Some(part) = self.shared_body(item) {
                parts.push(part);
                return false;
            }
            if is_part(item) {
                parts.push(std::mem::replace(item, Node::new(Data::Null, item.at)));
                return false;
            }
            self.parameter(item);
            true
        });
        parts
    }

    /// The shared body or field of a form that a reference names.
    fn shared_body(&self, item: &Node) -> Option<Node> {
        let reference = item.get("$ref")?.as_str()?;
        let name = crate::reference::local_pointer(reference)?;
        let name = specie_json::unescape_pointer_token(name.strip_prefix("/parameters/")?).into_owned();
        self.bodies.get(name.as_str()).cloned()
    }

    /// Rewrites a response: its schema and examples go under the media types.
    pub(super) fn response(&mut self, node: &mut Node, produces: Option<&[Node]>) {
        let at = node.at;
        let Some(object) = node.as_object_mut() else { return };
        if object.get("$ref").and_then(|member| member.value.as_str()).is_some_and(names_schema) {
            let place = self.files.place(object["$ref"].value.at);
            self.diags.push(
                Diagnostic::new(
                    Code::EnvelopeFault,
                    "the reference names a schema where a response is expected",
                )
                .at(place, "read as the schema of the body")
                .help("put the reference under `schema`"),
            );
            let reference = std::mem::take(object);
            put(object, "schema", Node::new(Data::from(reference), at));
        }
        if let Some(member) = object.get_mut("$ref") {
            moved(&mut member.value);
            return;
        }
        self.newer(object, &["content", "links"]);
        if let Some(headers) = object.get_mut("headers") {
            each(&mut headers.value, |header| self.header(header));
        }
        let (schema, examples) = (take(object, "schema"), take(object, "examples"));
        let examples = examples.as_ref().and_then(Node::as_object);
        if schema.is_none() && examples.is_none_or(indexmap::IndexMap::is_empty) {
            return;
        }
        let mut media = empty_object(at);
        let listed = produces.unwrap_or_default();
        let mut types = listed.to_vec();
        if let Some(mut schema) = schema {
            self.schema(&mut schema);
            media.insert("schema", schema);
        } else {
            // Without a schema a response has no body, but examples show that there is one.
            let shown = examples.into_iter().flatten().filter(|(key, _)| !key.starts_with("x-"));
            types = shown.map(|(key, member)| Node::string(&**key, member.key)).collect();
        }
        let mut content = content(&media, &types, at);
        for (key, member) in examples.into_iter().flatten() {
            if let Some(media) = content.get_mut(key) {
                media.insert("example", member.value.clone());
            }
        }
        put(object, "content", content);
    }
}

fn names_schema(reference: &str) -> bool {
    reference.starts_with("#/definitions/")
}

/// The parts of a body: an operation's own replace those of its path item, a body as a whole, fields by name.
fn merged(shared: &[Node], own: Vec<Node>) -> Vec<Node> {
    let within = |node: &Node| node.get("in").and_then(Node::as_str).map(str::to_owned);
    let name = |node: &Node| node.get("name").and_then(Node::as_str).map(str::to_owned);
    let replaced = |part: &Node| {
        own.iter().any(|own| {
            within(own) == within(part)
                && (within(part).as_deref() == Some("body") || name(own) == name(part))
        })
    };
    let mut parts: Vec<Node> = shared.iter().filter(|part| !replaced(part)).cloned().collect();
    parts.extend(own);
    parts
}
