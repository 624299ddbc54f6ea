//! The parameters of Swagger 2.0 that are a body or parts of one, as the request body of OpenAPI 3.0.

use super::{Lift, empty_object, object_of, put, take};
use crate::node::{Data, Member, Node, Object, Origin};

const FORMS: [&str; 2] = ["application/x-www-form-urlencoded", "multipart/form-data"];

/// True for a parameter that is a body or a field of a form.
pub(super) fn is_part(parameter: &Node) -> bool {
    matches!(parameter.get("in").and_then(Node::as_str), Some("body" | "formData"))
}

impl Lift<'_> {
    /// The request body that parameters describe together: one `body`, or the fields of a form.
    pub(super) fn request_body(
        &mut self,
        parts: Vec<Node>,
        consumes: Option<&[Node]>,
        at: Origin,
    ) -> Option<Node> {
        let is_body = |part: &Node| part.get("in").and_then(Node::as_str) == Some("body");
        match parts.iter().position(is_body) {
            Some(index) => parts.into_iter().nth(index).map(|part| self.body(part, consumes)),
            None if parts.is_empty() => None,
            None => Some(self.form(parts, consumes, at)),
        }
    }

    fn body(&mut self, mut parameter: Node, consumes: Option<&[Node]>) -> Node {
        let at = parameter.at;
        let mut media = empty_object(at);
        if let Some(object) = parameter.as_object_mut() {
            object.shift_remove("name");
            object.shift_remove("in");
            if let Some(mut schema) = take(object, "schema") {
                self.schema(&mut schema);
                media.insert("schema", schema);
            }
            if let Some(example) = take(object, "x-example") {
                media.insert("example", example);
            }
            let examples = take(object, "x-examples");
            let types = consumes.unwrap_or_default();
            let mut content = content(&media, types, at);
            for (key, member) in examples.as_ref().and_then(Node::as_object).into_iter().flatten() {
                if let Some(media) = content.get_mut(key) {
                    media.insert("example", member.value.clone());
                }
            }
            put(object, "content", content);
        }
        parameter
    }

    fn form(&mut self, parts: Vec<Node>, consumes: Option<&[Node]>, at: Origin) -> Node {
        let mut schema = object_of(at, [("type", Node::string("object", at))]);
        let (mut properties, mut encoding, mut required) = (Object::new(), Object::new(), Vec::new());
        let mut has_file = false;
        for mut part in parts {
            has_file |= part.get("type").and_then(Node::as_str) == Some("file");
            let Some(object) = part.as_object_mut() else { continue };
            let Some(name) = take(object, "name") else { continue };
            let Some(key) = name.as_str().map(Box::<str>::from) else { continue };
            object.shift_remove("in");
            object.shift_remove("allowEmptyValue");
            if take(object, "required").is_some_and(|node| node.as_bool() == Some(true)) {
                required.push(name.clone());
            }
            if let Some(rule) = self.encoding(object, name.at) {
                encoding.insert(key.clone(), Member { key: rule.at, value: rule });
            }
            self.schema(&mut part);
            properties.insert(key, Member { key: part.at, value: part });
        }
        schema.insert("properties", Node::new(Data::from(properties), at));
        let all_optional = required.is_empty();
        if !all_optional {
            schema.insert("required", Node::new(Data::Array(required), at));
        }
        let mut media = object_of(at, [("schema", schema)]);
        if !encoding.is_empty() {
            media.insert("encoding", Node::new(Data::from(encoding), at));
        }
        let mut body = object_of(at, [("content", content(&media, &form_types(consumes, has_file, at), at))]);
        if !all_optional {
            body.insert("required", Node::new(Data::Bool(true), at));
        }
        body
    }

    /// How a field that is a list is written, where that is not what OpenAPI 3 takes for granted.
    fn encoding(&mut self, field: &mut Object, at: Origin) -> Option<Node> {
        let joined = take(field, "collectionFormat");
        let is_list = field.get("type").and_then(|member| member.value.as_str()) == Some("array");
        let format = joined.as_ref().and_then(Node::as_str).unwrap_or("csv");
        if !is_list || format == "multi" {
            return None;
        }
        let at = joined.as_ref().map_or(at, |node| node.at);
        let (style, explode) = self.style(format, at);
        let explode = Node::new(Data::Bool(explode), at);
        Some(object_of(at, [("style", Node::string(style, at)), ("explode", explode)]))
    }
}

/// The media types of a form: those listed that are forms, and JSON where it is listed beside them. Without any, the one
/// that can carry the fields.
fn form_types(consumes: Option<&[Node]>, has_file: bool, at: Origin) -> Vec<Node> {
    let listed = consumes.unwrap_or_default();
    let is_form = |node: &Node| FORMS.iter().any(|form| node.as_str() == Some(form));
    if !listed.iter().any(is_form) {
        return vec![Node::string(FORMS[usize::from(has_file)], at)];
    }
    let takes = |node: &&Node| {
        let json = !has_file && node.as_str() == Some("application/json");
        // A file does not fit into a urlencoded form (Swagger 2.0, "Parameter Object", `type`).
        json || (is_form(node) && !(has_file && node.as_str() == Some(FORMS[0])))
    };
    let kept: Vec<Node> = listed.iter().filter(takes).cloned().collect();
    if kept.is_empty() { vec![Node::string(FORMS[1], at)] } else { kept }
}

/// A media type object under each media type; JSON where none is listed.
pub(super) fn content(media: &Node, types: &[Node], at: Origin) -> Node {
    let json = [Node::string("application/json", at)];
    let types = if types.is_empty() { &json } else { types };
    let mut content = Object::new();
    for name in types {
        if let Some(key) = name.as_str() {
            content.insert(key.into(), Member { key: name.at, value: media.clone() });
        }
    }
    Node::new(Data::from(content), at)
}
