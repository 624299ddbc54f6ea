//! Parameters and headers of Swagger 2.0: what they say of the value moves into a schema.

use super::references::moved;
use super::schema::keywords;
use super::{Lift, empty_object, put, take};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::node::{Data, Node, Object, Origin};

/// Keys that a parameter or header keeps; all others, extensions apart, speak of the value.
const KEPT: &[&str] = &[
    "name",
    "in",
    "description",
    "required",
    "allowEmptyValue",
    "deprecated",
    "style",
    "explode",
    "allowReserved",
    "example",
    "examples",
    "schema",
    "content",
];

impl Lift<'_> {
    /// Rewrites a parameter that is no body.
    pub(super) fn parameter(&mut self, node: &mut Node) {
        let at = node.at;
        let Some(object) = node.as_object_mut() else { return };
        if let Some(member) = object.get_mut("$ref") {
            moved(&mut member.value);
            return;
        }
        self.newer(object, &["content", "schema", "style", "explode"]);
        let within = object.get("in").and_then(|member| member.value.as_str()).unwrap_or_default().to_owned();
        let joined = take(object, "collectionFormat");
        let is_list = object.get("type").and_then(|member| member.value.as_str()) == Some("array");
        if is_list && within == "query" {
            let format = joined.as_ref().and_then(Node::as_str).unwrap_or("csv");
            let (style, explode) = self.style(format, joined.as_ref().map_or(at, |node| node.at));
            put(object, "style", Node::string(style, at));
            put(object, "explode", Node::new(Data::Bool(explode), at));
        }
        self.value_schema(object, at);
    }

    /// Rewrites a header of a response.
    pub(super) fn header(&mut self, node: &mut Node) {
        let at = node.at;
        if let Some(object) = node.as_object_mut() {
            take(object, "collectionFormat");
            self.value_schema(object, at);
        }
    }

    /// How the items of a list are joined: the style of OpenAPI 3 and its `explode`.
    pub(super) fn style(&mut self, format: &str, at: Origin) -> (&'static str, bool) {
        match format {
            "multi" => ("form", true),
            "csv" => ("form", false),
            "ssv" => ("spaceDelimited", false),
            "pipes" => ("pipeDelimited", false),
            other => {
                let place = self.files.place(at);
                self.diags.push(
                    Diagnostic::new(
                        Code::EnvelopeFault,
                        format!("no style of OpenAPI 3 joins lists as `{other}` does"),
                    )
                    .at(place, "read as `csv`")
                    .help("use `csv`, `ssv`, `pipes` or `multi`"),
                );
                ("form", false)
            }
        }
    }

    /// Moves the keywords of the value into a schema.
    fn value_schema(&mut self, object: &mut Object, at: Origin) {
        let value: Object = object
            .extract_if(.., |key, _| {
                !KEPT.contains(&&**key) && (!key.starts_with("x-") || &**key == "x-nullable")
            })
            .collect();
        if let Some(schema) = object.get_mut("schema") {
            self.schema(&mut schema.value);
        }
        if object.contains_key("schema") || object.contains_key("content") {
            return;
        }
        let mut schema = if value.is_empty() { empty_object(at) } else { Node::new(Data::from(value), at) };
        self.schema(&mut schema);
        put(object, "schema", schema);
        keywords(object);
    }
}
