//! Swagger 2.0 documents become OpenAPI 3.0, so that nothing after this pass knows of Swagger. What moves keeps the place
//! where it was written.
//!
//! In: `{in: body, name: pet, schema: {$ref: '#/definitions/Pet'}}` among the parameters of an operation. Out:
//! `requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}`.
//! Keys of OpenAPI 3 that authors write all the same (`oneOf`, `requestBody`) are understood, with a warning.

mod body;
mod operation;
mod parameter;
mod references;
mod schema;
mod security;
#[cfg(test)]
mod tests;

use indexmap::IndexMap;

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Files, Version};
use crate::node::{Data, Member, Node, Object, Origin};

/// Rewrites a Swagger 2.0 document; any other is left alone.
pub(crate) fn lift(diags: &mut Diagnostics, document: &mut Document) {
    if document.version != Version::Swagger20 {
        return;
    }
    let Document { root, files, .. } = document;
    let odd = references::odd_targets(root);
    let mut lift = Lift { diags, files, consumes: None, produces: None, bodies: IndexMap::new() };
    lift.root(root);
    references::mend(root, &odd);
}

struct Lift<'a> {
    diags: &'a mut Diagnostics,
    files: &'a Files,
    /// `consumes` of the document: the media types of bodies of requests, each a text.
    consumes: Option<Vec<Node>>,
    /// `produces` of the document: the media types of bodies of responses.
    produces: Option<Vec<Node>>,
    /// Shared parameters that are bodies or parts of one, by name, as written.
    bodies: IndexMap<Box<str>, Node>,
}

impl Lift<'_> {
    fn root(&mut self, root: &mut Node) {
        let at = root.at;
        let Some(object) = root.as_object_mut() else { return };
        let version = take(object, "swagger").map_or(at, |version| version.at);
        self.newer(object, &["components", "servers", "webhooks"]);
        self.consumes = media_types(object, "consumes");
        self.produces = media_types(object, "produces");
        servers(object);
        if let Some(parameters) = object.get_mut("parameters") {
            self.shared_parameters(&mut parameters.value);
        }
        if let Some(responses) = object.get_mut("responses") {
            let produces = self.produces.clone();
            each(&mut responses.value, |response| self.response(response, produces.as_deref()));
        }
        if let Some(definitions) = object.get_mut("definitions") {
            each(&mut definitions.value, |schema| self.schema(schema));
        }
        if let Some(schemes) = object.get_mut("securityDefinitions") {
            each(&mut schemes.value, security::scheme);
        }
        if let Some(paths) = object.get_mut("paths") {
            each_field(&mut paths.value, |item| self.path_item(item));
        }
        components(object, at);
        put(object, "openapi", Node::string("3.0.3", version));
    }

    /// Parameters that stay parameters are rewritten; bodies are kept for the operations that refer to them.
    fn shared_parameters(&mut self, parameters: &mut Node) {
        let Some(map) = parameters.as_object_mut() else { return };
        let bodies = map.extract_if(.., |_, member| body::is_part(&member.value));
        self.bodies = bodies.map(|(name, member)| (name, member.value)).collect();
        each(parameters, |parameter| self.parameter(parameter));
    }

    /// Says which keys of an object are of OpenAPI 3; they are read as that means them.
    fn newer(&mut self, object: &Object, keys: &[&str]) {
        for (key, member) in object.iter().filter(|(key, _)| keys.contains(&&***key)) {
            let place = self.files.key_place(member.key);
            self.diags.push(
                Diagnostic::new(Code::NewerKeyword, format!("`{key}` is a key of OpenAPI 3"))
                    .at(place, "read as OpenAPI 3 means it")
                    .help("convert the document to OpenAPI 3, or leave the key out"),
            );
        }
    }
}

/// Puts what Swagger has in the root under `components`, beside what is there already.
fn components(object: &mut Object, at: Origin) {
    let moved = [
        ("definitions", "schemas"),
        ("parameters", "parameters"),
        ("responses", "responses"),
        ("securityDefinitions", "securitySchemes"),
    ];
    for (from, to) in moved {
        let Some(member) = object.shift_remove(from) else { continue };
        let components =
            object.entry("components".into()).or_insert_with(|| Member { key: at, value: empty_object(at) });
        if let Some(components) = components.value.as_object_mut() {
            components.entry(to.into()).or_insert(member);
        }
    }
}

/// `schemes`, `host` and `basePath` say where the API is (Swagger 2.0, "Swagger Object").
fn servers(object: &mut Object) {
    let schemes = take(object, "schemes");
    let (host, base) = (take(object, "host"), take(object, "basePath"));
    let Some(at) = host.as_ref().or(base.as_ref()).map(|node| node.at) else { return };
    let part = |node: &Option<Node>| node.as_ref().and_then(Node::as_str).unwrap_or_default().to_owned();
    let (host, base) = (part(&host), part(&base));
    let schemes = schemes.as_ref().and_then(Node::as_array).unwrap_or_default().iter();
    let mut urls: Vec<(String, Origin)> = schemes
        .filter_map(|scheme| Some((format!("{}://{host}{base}", scheme.as_str()?), scheme.at)))
        .filter(|_| !host.is_empty())
        .collect();
    if urls.is_empty() {
        let relative = if host.is_empty() { base } else { format!("//{host}{base}") };
        urls.push((relative, at));
    }
    let server = |(url, at)| object_of(at, [("url", Node::string(url, at))]);
    let servers = urls.into_iter().map(server).collect();
    object.entry("servers".into()).or_insert(Member { key: at, value: Node::new(Data::Array(servers), at) });
}

/// Takes a list of media types out; `None` where there is none, and an empty list clears the document's.
fn media_types(object: &mut Object, key: &str) -> Option<Vec<Node>> {
    let list = take(object, key)?;
    let items = match list.data {
        Data::Array(items) => items,
        Data::String(_) => vec![list],
        _ => return None,
    };
    Some(items.into_iter().filter(|item| item.as_str().is_some()).collect())
}

/// Calls `change` for each value of a map of names, which may begin with `x-`.
fn each(map: &mut Node, mut change: impl FnMut(&mut Node)) {
    let members = map.as_object_mut().into_iter().flatten();
    members.for_each(|(_, member)| change(&mut member.value));
}

/// Calls `change` for each value of an object that is no extension.
fn each_field(object: &mut Node, mut change: impl FnMut(&mut Node)) {
    let members = object.as_object_mut().into_iter().flatten();
    members.filter(|(key, _)| !key.starts_with("x-")).for_each(|(_, member)| change(&mut member.value));
}

fn take(object: &mut Object, key: &str) -> Option<Node> {
    object.shift_remove(key).map(|member| member.value)
}

/// Puts a value under a key that has none; the key's place is the value's.
fn put(object: &mut Object, key: &str, value: Node) {
    object.entry(key.into()).or_insert(Member { key: value.at, value });
}

fn empty_object(at: Origin) -> Node {
    Node::new(Data::from(Object::new()), at)
}

fn object_of<const N: usize>(at: Origin, members: [(&str, Node); N]) -> Node {
    let mut object = empty_object(at);
    for (key, value) in members {
        object.insert(key, value);
    }
    object
}
