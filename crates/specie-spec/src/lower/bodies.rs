//! Bodies, responses and their headers: openapiv3 reads each, from the skeleton, and schemas come from the document.

use indexmap::IndexMap;
use openapiv3::{Header, MediaType, ParameterSchemaOrContent, QueryStyle, ReferenceOr, RequestBody};

use super::{Lowering, text};
use crate::api::{Body, Encoding, Location, Media, Parameter, Response, Status, Style};
use crate::diagnostic::Diagnostics;
use crate::node::Node;
use crate::schema::SchemaId;

impl<'d> Lowering<'d> {
    pub(super) fn request_body(&mut self, diags: &mut Diagnostics, operation: &'d Node) -> Option<Body> {
        let node = self.follow(diags, operation.get("requestBody")?)?;
        let body = self.typed::<RequestBody>(diags, node)?;
        Some(Body { required: body.required, content: self.content(diags, &body.content, node) })
    }

    pub(super) fn responses(
        &mut self,
        diags: &mut Diagnostics,
        operation: &'d Node,
    ) -> Vec<(Status, Response)> {
        let mut responses = Vec::new();
        for (key, member) in operation.get("responses").and_then(Node::as_object).into_iter().flatten() {
            let Some(status) = Status::parse(key) else { continue };
            let Some(node) = self.follow(diags, &member.value) else { continue };
            let Some(response) = self.typed::<openapiv3::Response>(diags, node) else { continue };
            let content = self.content(diags, &response.content, node);
            let body = (!content.is_empty()).then_some(Body { required: false, content });
            let headers = self.headers(diags, node);
            let description = response.description;
            responses.push((status, Response { description, headers, body, at: member.key }));
        }
        responses
    }

    /// The headers of a response, as parameters whose names are their keys (OAS 3.0.3 section 4.7.21).
    fn headers(&mut self, diags: &mut Diagnostics, response: &'d Node) -> Vec<Parameter> {
        let mut headers = Vec::new();
        for (name, member) in response.get("headers").and_then(Node::as_object).into_iter().flatten() {
            if name.eq_ignore_ascii_case("content-type") {
                continue;
            }
            let Some(node) = self.follow(diags, &member.value) else { continue };
            let described = node.get("schema").is_some() || node.get("content").is_some();
            let header = if described { self.typed::<Header>(diags, node) } else { None };
            let (media_type, schema) = match header {
                Some(header) => self.schema_or_content(diags, header.format, node),
                None => (None, None),
            };
            let is = |key: &str| node.get(key).and_then(Node::as_bool).unwrap_or(false);
            headers.push(Parameter {
                name: name.to_string(),
                location: Location::Header,
                required: is("required"),
                deprecated: is("deprecated"),
                allow_empty: false,
                description: text(node, "description").unwrap_or_default().to_owned(),
                style: Style::Simple,
                explode: is("explode"),
                media_type,
                schema,
                at: member.key,
            });
        }
        headers
    }

    /// The media type, if it has one, and the schema of a parameter or header.
    pub(super) fn schema_or_content(
        &mut self,
        diags: &mut Diagnostics,
        format: ParameterSchemaOrContent,
        node: &'d Node,
    ) -> (Option<String>, Option<SchemaId>) {
        match format {
            ParameterSchemaOrContent::Schema(schema) => (None, self.behind(&schema)),
            ParameterSchemaOrContent::Content(content) => {
                let content = self.content(diags, &content, node);
                content.into_iter().next().map_or((None, None), |(key, media)| (Some(key), media.schema))
            }
        }
    }

    /// The schema that stands behind a reference of the skeleton.
    fn behind<T>(&mut self, schema: &ReferenceOr<T>) -> Option<SchemaId> {
        let ReferenceOr::Reference { reference } = schema else { return None };
        self.schema_at(reference)
    }

    fn schema_at(&mut self, reference: &str) -> Option<SchemaId> {
        let node = self.document.root.pointer(reference.strip_prefix('#')?)?;
        Some(self.reader.schema(node))
    }

    /// What a body holds by media type; the skeleton has a reference in the place of each schema.
    fn content(
        &mut self,
        diags: &mut Diagnostics,
        content: &IndexMap<String, MediaType>,
        node: &'d Node,
    ) -> IndexMap<String, Media> {
        let mut held = IndexMap::new();
        for (key, media) in content {
            // A media type may itself be a reference (OAS 3.2.0 section 4.14.1); openapiv3 reads an empty one.
            let written = node.get("content").and_then(|content| content.get(key));
            let followed = written.and_then(|node| self.follow(diags, node));
            let below = |key: &str| followed.and_then(|node| text(node.get(key)?, "$ref"));
            let schema = match &media.schema {
                Some(ReferenceOr::Reference { reference }) => Some(reference.as_str()),
                _ => below("schema"),
            };
            let schema = schema.and_then(|reference| self.schema_at(reference));
            let item = below("itemSchema").and_then(|reference| self.schema_at(reference));
            let encoding = media.encoding.iter();
            let encoding =
                encoding.map(|(name, written)| (name.clone(), encoding_of(written, followed, name)));
            held.insert(key.clone(), Media { schema, item, encoding: encoding.collect() });
        }
        held
    }
}

fn encoding_of(written: &openapiv3::Encoding, media: Option<&Node>, name: &str) -> Encoding {
    let style = written.style.as_ref().map(|style| match style {
        QueryStyle::Form => Style::Form,
        QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        QueryStyle::PipeDelimited => Style::PipeDelimited,
        QueryStyle::DeepObject => Style::DeepObject,
    });
    // openapiv3 reads false where nothing is written, but the default depends on the style.
    let node = media.and_then(|media| media.get("encoding")?.get(name)?.get("explode"));
    Encoding { content_type: written.content_type.clone(), style, explode: node.and_then(Node::as_bool) }
}
