//! From a document in normal form to the [`Api`] that it describes.
//!
//! openapiv3 reads the skeleton part by part; a part that it cannot read is left out with a warning, and its neighbours
//! stay. Schemas are read by our own reader, wherever they stand.

mod bodies;
mod parameters;
mod paths;
mod security;
mod servers;

use indexmap::{IndexMap, IndexSet};
use serde::de::DeserializeOwned;

use crate::api::{Api, Callback, Method, Operation, Parameter, Webhook};
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::envelope::de::{Misfit, from_node};
use crate::node::{Data, Member, Node, Origin};
use crate::reference::{LEFT_OUT, REFERENCE_HOPS, local_pointer, placed, unresolved, without_aliases};
use crate::schema::SchemaId;
use crate::schema::read::Reader;

/// Makes the model.
#[must_use]
pub fn lower(diags: &mut Diagnostics, document: &Document) -> Api {
    let skeleton = crate::envelope::skeleton(diags, document);
    let dialect = document.version.dialect();
    let mut lowering = Lowering {
        reader: Reader::new(document, dialect),
        document,
        skeleton: &skeleton,
        ids: IndexSet::new(),
        said: paths::Said::new(),
    };
    lowering.check_references(diags, &skeleton);
    let components = lowering.components();
    let operations = lowering.operations(diags);
    let webhooks = lowering.webhooks(diags);
    let security_schemes = lowering.security_schemes(diags, &operations);
    let schemas = lowering.reader.finish(diags);
    let title = document.root.pointer("/info/title").and_then(Node::as_str).unwrap_or_default().to_owned();
    Api {
        title,
        operations,
        webhooks,
        components,
        secrets: security::secrets(&security_schemes),
        security_schemes,
        schemas: schemas.into(),
        files: document.files.clone(),
        dialect,
    }
}

struct Lowering<'d> {
    reader: Reader<'d>,
    document: &'d Document,
    skeleton: &'d Node,
    ids: IndexSet<String>,
    said: paths::Said,
}

impl<'d> Lowering<'d> {
    fn components(&mut self) -> IndexMap<String, SchemaId> {
        let schemas = self.document.root.pointer("/components/schemas").and_then(Node::as_object);
        let named = schemas.into_iter().flatten();
        named.map(|(name, member)| (name.to_string(), self.reader.schema(&member.value))).collect()
    }

    fn operations(&mut self, diags: &mut Diagnostics) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, item) in self.skeleton.get("paths").and_then(Node::as_object).into_iter().flatten() {
            let key = (&**path, item.key);
            let Some(item) = self.follow(diags, &item.value) else { continue };
            let shared = self.parameters(diags, item);
            for (method, member) in methods(item) {
                let mut operation = self.operation(diags, key, method, member, &shared);
                operation.servers = self.servers(item, &member.value);
                operations.push(operation);
            }
        }
        operations
    }

    fn operation(
        &mut self,
        diags: &mut Diagnostics,
        (path, key): (&str, Origin),
        method: Method,
        member: &'d Member,
        shared: &[Parameter],
    ) -> Operation {
        let node = &member.value;
        let fallback = format!("{} {path}", method.as_str().to_lowercase());
        let id = match text(node, "operationId") {
            Some(id) if self.ids.insert(id.to_owned()) => id.to_owned(),
            Some(id) => {
                let at = node.get("operationId").map_or(node.at, |node| node.at);
                diags.push(
                    Diagnostic::new(Code::DuplicateOperationId, format!("operation id `{id}` is taken"))
                        .at(self.document.files.place(at), "")
                        .help(format!("rename it; until then the operation is `{fallback}`")),
                );
                fallback
            }
            None => fallback,
        };
        let callbacks = self.callbacks(diags, node, &id);
        let mut parameters = parameters::merged(shared, self.parameters(diags, node));
        let path = self.path(diags, path, key, &mut parameters);
        Operation {
            id,
            method,
            path,
            tags: texts(node.get("tags")),
            summary: text(node, "summary").unwrap_or_default().to_owned(),
            description: text(node, "description").unwrap_or_default().to_owned(),
            deprecated: node.get("deprecated").and_then(Node::as_bool).unwrap_or(false),
            parameters,
            security: self.requirements(diags, node),
            servers: Vec::new(),
            request: self.request_body(diags, node),
            responses: self.responses(diags, node),
            callbacks,
            at: member.key,
        }
    }

    fn webhooks(&mut self, diags: &mut Diagnostics) -> IndexMap<String, Webhook> {
        let mut webhooks = IndexMap::new();
        for key in ["webhooks", "x-webhooks"] {
            for (name, item) in self.skeleton.get(key).and_then(Node::as_object).into_iter().flatten() {
                let Some(node) = self.follow(diags, &item.value) else { continue };
                // A webhook is called with one method, usually POST; the first one written is taken.
                let operation = methods(node).next().map(|(_, member)| &member.value);
                let webhook = self.webhook(diags, name, operation, item.key);
                webhooks.entry(name.to_string()).or_insert(webhook);
            }
        }
        webhooks
    }

    /// A call that the provider makes. `name` is its id where it has none.
    fn webhook(
        &mut self,
        diags: &mut Diagnostics,
        name: &str,
        operation: Option<&'d Node>,
        at: Origin,
    ) -> Webhook {
        Webhook {
            id: operation.and_then(|node| text(node, "operationId")).unwrap_or(name).to_owned(),
            summary: operation.and_then(|node| text(node, "summary")).unwrap_or_default().to_owned(),
            body: operation.and_then(|node| self.request_body(diags, node)),
            responses: operation.map_or_else(Vec::new, |node| self.responses(diags, node)),
            at,
        }
    }

    /// The callbacks of an operation: each name has expressions, and each of these a path item.
    fn callbacks(&mut self, diags: &mut Diagnostics, operation: &'d Node, id: &str) -> Vec<Callback> {
        let mut callbacks = Vec::new();
        for (name, callback) in operation.get("callbacks").and_then(Node::as_object).into_iter().flatten() {
            let Some(callback) = self.follow(diags, &callback.value) else { continue };
            for (expression, item) in callback.as_object().into_iter().flatten() {
                let Some(item) = self.follow(diags, &item.value) else { continue };
                for (method, member) in methods(item) {
                    let fallback = format!("{id} {name}");
                    let call = self.webhook(diags, &fallback, Some(&member.value), member.key);
                    callbacks.push(Callback {
                        name: name.to_string(),
                        expression: expression.to_string(),
                        method,
                        call,
                    });
                }
            }
        }
        callbacks
    }

    /// Reads a part of the skeleton as openapiv3 describes it. What does not fit is taken out of a copy and reported, until
    /// the rest fits.
    fn typed<T: DeserializeOwned>(&mut self, diags: &mut Diagnostics, node: &Node) -> Option<T> {
        let mut misfit = match from_node(node) {
            Ok(value) => return Some(value),
            Err(misfit) => misfit,
        };
        let mut copy = node.clone();
        let mut reported = String::new();
        loop {
            // What is around a reported fault may not do without it; that is no second fault.
            if !reported.starts_with(&misfit.pointer) || reported.is_empty() {
                let at = copy.pointer(&misfit.pointer).map_or(node.at, |node| node.at);
                self.misfit(diags, at, &misfit);
                reported.clone_from(&misfit.pointer);
            }
            if misfit.pointer.is_empty() || !remove(&mut copy, &misfit.pointer) {
                return None;
            }
            misfit = match from_node(&copy) {
                Ok(value) => return Some(value),
                Err(misfit) => misfit,
            };
        }
    }

    fn misfit(&self, diags: &mut Diagnostics, at: Origin, misfit: &Misfit) {
        diags.push(
            Diagnostic::new(Code::EnvelopeFault, misfit.message.replace('\n', " "))
                .at(self.document.files.place(at), "left out")
                .help("give it the shape that the OpenAPI specification describes"),
        );
    }

    /// Follows references inside the document; a dangling one is reported.
    fn follow(&mut self, diags: &mut Diagnostics, node: &'d Node) -> Option<&'d Node> {
        let mut current = node;
        for _ in 0..REFERENCE_HOPS {
            let Some(written) = current.get("$ref") else { return Some(current) };
            let pointer = written.as_str().and_then(local_pointer);
            let direct = pointer.and_then(|pointer| without_aliases(self.skeleton, &pointer));
            let target = direct.and_then(|pointer| self.skeleton.pointer(&pointer));
            let Some(target) = target else {
                self.dangling(diags, written);
                return None;
            };
            current = target;
        }
        None
    }

    /// Reports references into the document that lead nowhere, whether or not somebody follows them.
    fn check_references(&mut self, diags: &mut Diagnostics, node: &'d Node) {
        match &node.data {
            Data::Object(object) => {
                for (key, member) in object.iter() {
                    // The skeleton has references of its own in the place of schemas.
                    match member.value.as_str() {
                        Some(text) if &**key == "$ref" => {
                            let pointer = local_pointer(text);
                            if pointer
                                .is_some_and(|pointer| without_aliases(self.skeleton, &pointer).is_none())
                            {
                                self.dangling(diags, &member.value);
                            }
                        }
                        _ if matches!(&**key, "schema" | "itemSchema") => {}
                        _ => self.check_references(diags, &member.value),
                    }
                }
            }
            Data::Array(items) => items.iter().for_each(|item| self.check_references(diags, item)),
            _ => {}
        }
    }

    fn dangling(&mut self, diags: &mut Diagnostics, written: &Node) {
        if self.document.told.contains(&written.at) || !self.said.insert((written.at, String::new())) {
            return;
        }
        let name = written.as_str().unwrap_or_default();
        diags.push(placed(unresolved(name, None), self.document.files.place(written.at), LEFT_OUT));
    }
}

/// The operations of a path item, in document order; those under `additionalOperations` come last.
fn methods(item: &Node) -> impl Iterator<Item = (Method, &Member)> {
    let fixed = item.as_object().into_iter().flatten().filter_map(|(key, member)| {
        let method = match &**key {
            "get" => Method::Get,
            "put" => Method::Put,
            "post" => Method::Post,
            "delete" => Method::Delete,
            "options" => Method::Options,
            "head" => Method::Head,
            "patch" => Method::Patch,
            "trace" => Method::Trace,
            "query" => Method::Query,
            _ => return None,
        };
        Some((method, member))
    });
    let additional = item.get("additionalOperations").and_then(Node::as_object);
    let additional = additional.into_iter().flatten();
    fixed.chain(additional.map(|(key, member)| (Method::Other((&**key).into()), member)))
}

/// The texts of a list.
fn texts(list: Option<&Node>) -> Vec<String> {
    let items = list.and_then(Node::as_array).unwrap_or_default();
    items.iter().filter_map(Node::as_str).map(str::to_owned).collect()
}

fn text<'n>(node: &'n Node, key: &str) -> Option<&'n str> {
    node.get(key).and_then(Node::as_str)
}

/// Takes a node out of its map or list; false when there is nothing to take.
fn remove(root: &mut Node, pointer: &str) -> bool {
    let Some((parent, token)) = pointer.rsplit_once('/') else { return false };
    let token = specie_json::unescape_pointer_token(token).into_owned();
    let Some(parent) = root.pointer_mut(parent) else { return false };
    match &mut parent.data {
        Data::Object(object) => object.shift_remove(token.as_str()).is_some(),
        Data::Array(items) => {
            let index = token.parse().ok().filter(|index| *index < items.len());
            index.map(|index: usize| items.remove(index)).is_some()
        }
        _ => false,
    }
}
