//! Header fields of recorded messages: the values of documented ones, and those of a response that are wrong or missing.

use specie_spec::api::{self, Operation, Parameter};
use specie_spec::{Code, Part};

use super::found::Found;
use super::media::is_json;
use super::node::Node;
use super::pairs::Value;
use super::piece::{Coding, Piece, Source};
use super::{Message, Response, parameters, style};
use crate::shape::Shape;
use crate::target::Target;

/// Names with their values.
pub(super) type Fields<'t> = Vec<(&'t str, Piece<'t>)>;

pub(super) fn fields<'t>(message: &'t Message<'_>, source: fn(usize) -> Source) -> Fields<'t> {
    let field = |(index, (name, value)): (usize, &'t (_, _))| -> (&'t str, Piece<'t>) {
        let (name, value): (&'t std::borrow::Cow<'_, str>, &'t std::borrow::Cow<'_, str>) = (name, value);
        (&**name, Piece::whole(source(index), value, Coding::Plain).trimmed())
    };
    message.headers.iter().enumerate().map(field).collect()
}

/// The value of a documented header; a list may be spread over several fields (RFC 9110 section 5.3).
pub(super) fn value<'t>(fields: &Fields<'t>, header: &Parameter, shape: &Shape<'_>) -> Value<'t> {
    let named = fields.iter().filter(|(name, _)| name.eq_ignore_ascii_case(&header.name));
    let values: Vec<Piece<'t>> = named.map(|(_, value)| *value).collect();
    if let Some(media_type) = &header.media_type {
        let node = |value| if is_json(media_type) { Node::Json(value) } else { Node::Text(value) };
        return Ok(values.first().copied().map(node));
    }
    let mut nodes = Vec::new();
    for value in values {
        match style::single(header, shape, value)? {
            Node::List(items) => nodes.extend(items),
            node => nodes.push(node),
        }
    }
    if nodes.is_empty() {
        let sent = fields.iter().any(|(name, _)| name.eq_ignore_ascii_case(&header.name));
        return Ok(sent.then(|| Node::List(Vec::new())));
    }
    let list = shape.any_kinds().only_array();
    Ok(Some(if list { Node::List(nodes) } else { Node::several(nodes) }))
}

/// Adds what is wrong with the headers of a response.
pub(super) fn check(
    found: &mut Found<'_>,
    operation: &Operation,
    described: &api::Response,
    response: &Response<'_>,
) {
    let fields = fields(&response.message, Source::ResponseHeader);
    for header in &described.headers {
        let target = Target::Header {
            operation: operation.id.clone(),
            status: response.status,
            name: header.name.clone(),
        };
        let Some(checker) = found.checker(&target) else { continue };
        let named = (Part::ResponseHeader, header.name.as_str());
        match value(&fields, header, &Shape::new(checker.schema())) {
            Ok(Some(node)) => {
                if header.deprecated {
                    let spec = found.files().member_place(header.at, "deprecated");
                    let at =
                        node.span().map_or((Source::Status, None), |(source, span)| (source, Some(span)));
                    let message = format!("the header `{}` is deprecated", header.name);
                    found.add_named(Code::DeprecatedUse, named, at, &message).spec = Some(spec);
                }
                found.check_node(&target, &node);
            }
            Ok(None) if header.required && response.message.headers_recorded => {
                let spec = found.files().member_place(header.at, "required");
                let message = format!("the response lacks the header `{}`", header.name);
                let finding = found.add_named(Code::MissingHeader, named, (Source::Status, None), &message);
                finding.spec = Some(spec);
                finding.expected = format!("`{}`", header.name);
                finding.found = "no such header".into();
                finding.help = Some("send it, or take `required` away with an overlay".to_owned());
            }
            Ok(None) => {}
            Err(unstyled) => {
                parameters::unstyled(found, Part::ResponseHeader, header, &target.subject().name, &unstyled);
            }
        }
    }
}
