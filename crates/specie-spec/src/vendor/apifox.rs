//! Apifox and Apidog exports become ordinary OpenAPI plus the neutral keys `x-folder`, `x-status`, `x-name` and
//! `x-enum-labels`; afterwards the vendors' keys occur nowhere. Names of fields and headers, and data such as examples,
//! are not keys of the document and stay.
//!
//! In: `{x-apifox-refs: {01H…: {$ref: '#/components/schemas/Refund', x-apifox-overrides: {charge: null}}}}`.
//! Out: `{properties: {…Refund's own, without charge…}, required: […]}`, every field with the place it was written at.

mod enums;
mod keys;
mod model;
#[cfg(test)]
mod tests;

use std::iter::once;

use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::node::{Data, Member, Node, Object, Origin};

use keys::{FOLDER, NAME, STATUS, is_vendor_key, text};
use model::{Models, Report, Shape, sole_reference};

/// Fields looked up and values copied for one document, beyond the values that it has, before it is refused.
const BUDGET: usize = 1_000_000;

/// Resolves what the export leaves to readers that know Apifox. Documents without its keys are left alone.
pub(crate) fn resolve(diags: &mut Diagnostics, document: &mut Document) {
    resolve_within(diags, document, BUDGET);
}

fn resolve_within(diags: &mut Diagnostics, document: &mut Document, budget: usize) {
    let Document { root, resources, files, .. } = document;
    for node in once(root).chain(resources.iter_mut().map(|(_, node)| node)) {
        let mut survey = Survey::default();
        survey.look(node);
        if survey.vendor {
            // Models are looked up in the document as it was: the visit rewrites them in place, in no useful order.
            let original = if survey.refs { node.clone() } else { Node::new(Data::Null, node.at) };
            let models = Models::new(&original, Report::new(diags, files), budget);
            let mut pass = Pass { models, inlining: Vec::new() };
            pass.visit(node, Role::Plain, 0);
        }
    }
}

/// Which vendor keys a document has at all.
#[derive(Default)]
struct Survey {
    vendor: bool,
    refs: bool,
}

impl Survey {
    fn look(&mut self, node: &Node) {
        match &node.data {
            Data::Object(object) => {
                for (key, member) in object.iter() {
                    self.vendor |= is_vendor_key(key);
                    self.refs |= keys::REFS.contains(&&**key);
                    self.look(&member.value);
                }
            }
            Data::Array(items) => items.iter().for_each(|item| self.look(item)),
            _ => {}
        }
    }
}

/// What a value is in the document, as far as vendor keys are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// An object with keywords: a schema, a parameter, a path item, the root.
    Plain,
    Operation,
    Responses,
    Response,
    /// A map from names to objects, where `x-` starts an extension.
    Names,
    /// A map from names to objects, where every name counts: a field may be called `x-apifox-orders`.
    Fields,
    /// Example objects by name, or a list of examples.
    Examples,
    /// Payload data: never touched.
    Data,
}

impl Role {
    fn of_member(self, key: &str) -> Role {
        match self {
            Role::Responses => return Role::Response,
            Role::Names | Role::Fields | Role::Examples => return Role::Plain,
            Role::Data => return Role::Data,
            Role::Plain | Role::Operation | Role::Response => {}
        }
        match key {
            "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" | "query" => {
                Role::Operation
            }
            "responses" => Role::Responses,
            "properties" | "patternProperties" | "dependentSchemas" | "headers" => Role::Fields,
            "schemas" | "parameters" | "requestBodies" | "securitySchemes" | "links" | "callbacks"
            | "pathItems" | "paths" | "webhooks" | "$defs" | "definitions" | "content" | "encoding"
            | "variables" => Role::Names,
            "examples" => Role::Examples,
            "example" | "default" | "const" | "enum" | "value" => Role::Data,
            _ => Role::Plain,
        }
    }

    fn of_item(self) -> Role {
        if matches!(self, Role::Data | Role::Examples) { Role::Data } else { Role::Plain }
    }
}

struct Pass<'a> {
    models: Models<'a>,
    /// Objects around the visited one that have taken over fields of a model: meeting one again is a cycle.
    inlining: Vec<Origin>,
}

impl Pass<'_> {
    fn visit(&mut self, node: &mut Node, role: Role, depth: usize) {
        if role == Role::Data {
            return;
        }
        let open = self.inlining.len();
        if role != Role::Fields {
            self.rewrite(node, role, depth);
        }
        match &mut node.data {
            Data::Object(object) => {
                for (key, member) in object.iter_mut() {
                    self.visit(&mut member.value, role.of_member(key), depth + 1);
                }
            }
            Data::Array(items) => {
                for item in items {
                    self.visit(item, role.of_item(), depth + 1);
                }
            }
            _ => {}
        }
        self.inlining.truncate(open);
    }

    /// Turns the vendor keys of one object into ordinary ones.
    fn rewrite(&mut self, node: &mut Node, role: Role, depth: usize) {
        let Some(object) = node.as_object_mut() else { return };
        let vendor: Object = object.extract_if(.., |key, _| is_vendor_key(key)).collect();
        match role {
            Role::Operation => operation(object, &vendor),
            Role::Response => {
                if let Some(name) = text(&vendor, NAME) {
                    set(object, "x-name", name.clone());
                }
            }
            _ => {}
        }
        if !vendor.is_empty() {
            enums::label(object, &vendor);
            self.schema(node, &vendor, depth);
        }
        if let Some(object) = node.as_object_mut()
            && role == Role::Plain
            && object.get("properties").is_some_and(|own| own.value.as_object().is_some_and(Object::is_empty))
        {
            object.shift_remove("properties");
        }
    }

    /// Gives an object schema its fields, in their order, and its `required`.
    fn schema(&mut self, node: &mut Node, vendor: &Object, depth: usize) {
        let at = node.at;
        let Some(object) = node.as_object_mut() else { return };
        let shape = Shape { at, own: object, vendor };
        if let Some(reference) = sole_reference(shape)
            && self.models.exists(&reference.value)
        {
            node.data = Data::from(Object::from_iter([("$ref".into(), reference.clone())]));
            return;
        }
        let inlines = shape.inlines();
        if inlines && self.inlining.contains(&at) {
            self.models.report.cycle(at);
            return;
        }
        let model = self.models.model(shape);
        let own = shape.properties();
        let mut plan = Vec::with_capacity(model.fields.len());
        for (name, member) in &model.fields {
            let inherited = !own.is_some_and(|own| own.contains_key(*name));
            if !inherited {
                plan.push((Box::from(*name), None));
            } else if self.models.afford(&member.value, at, depth + 2) {
                plan.push((Box::from(*name), Some((*member).clone())));
            }
        }
        let required: Vec<Node> = model.required.values().map(|name| (*name).clone()).collect();
        if plan.iter().any(|(_, inherited)| inherited.is_some()) {
            self.inlining.push(at);
        }
        let source = shape.refs_at().unwrap_or(at);
        set_fields(object, plan, source);
        set_required(object, required, source);
    }
}

/// Fields in the order of `plan`; those without a member of their own are taken from the object.
fn set_fields(object: &mut Object, plan: Vec<(Box<str>, Option<Member>)>, source: Origin) {
    if plan.is_empty() {
        return;
    }
    let slot = object
        .entry("properties".into())
        .or_insert_with(|| Member { key: source, value: Node::new(Data::from(Object::new()), source) });
    let own = std::mem::replace(&mut slot.value.data, Data::from(Object::new()));
    let mut own = if let Data::Object(own) = own { *own } else { Object::new() };
    let fields = plan.into_iter().filter_map(|(name, inherited)| {
        let member = inherited.or_else(|| own.swap_remove(&name))?;
        Some((name, member))
    });
    slot.value.data = Data::from(fields.collect::<Object>());
}

/// Replaces `required`; a list that names nothing is left out, as OpenAPI 3.0 forbids it.
fn set_required(object: &mut Object, names: Vec<Node>, source: Origin) {
    match object.get_mut("required") {
        // Swagger 1 parameters and OpenAPI ones have a truth value here.
        Some(member) if member.value.as_array().is_none() => {}
        Some(_) if names.is_empty() => {
            object.shift_remove("required");
        }
        Some(member) => member.value.data = Data::Array(names),
        None if names.is_empty() => {}
        None => set(object, "required", Node::new(Data::Array(names), source)),
    }
}

fn operation(object: &mut Object, vendor: &Object) {
    if let Some(folder) = text(vendor, FOLDER) {
        set(object, "x-folder", folder.clone());
    }
    if let Some(status) = text(vendor, STATUS) {
        let word = status.as_str().unwrap_or_default().trim().to_lowercase();
        if matches!(&*word, "deprecated" | "obsolete" | "to be deprecated") {
            let declared = object.get("deprecated").and_then(|member| member.value.as_bool());
            if declared != Some(true) {
                set(object, "deprecated", Node::new(Data::Bool(true), status.at));
            }
        }
        set(object, "x-status", status.clone());
    }
}

fn set(object: &mut Object, key: &str, value: Node) {
    object.insert(key.into(), Member { key: value.at, value });
}
