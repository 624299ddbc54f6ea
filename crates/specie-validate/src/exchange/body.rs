//! Bodies of recorded messages: whether one should be there, of which media type, and what it holds.

use std::borrow::Cow;

use specie_spec::api::{self, Body, Media, Operation, essence};
use specie_spec::{Code, Part, Place};

use super::found::Found;
use super::media::{self, is_json, is_multipart};
use super::node::Node;
use super::piece::{Coding, Piece, Source};
use super::{Content, Message, Request, Response, form};
use crate::explain::view::plural;
use crate::shape::Shape;
use crate::target::Target;

/// One of the two messages of an exchange, as its body is looked at.
pub(super) struct Side<'s> {
    pub(super) message: &'s Message<'s>,
    pub(super) target: Target,
    pub(super) part: Part,
    /// The text that is its body.
    pub(super) source: Source,
    /// What stands for a body that is not there.
    at: Source,
    /// What messages call it.
    what: &'static str,
    /// Where the document describes the message.
    spec: &'s dyn Fn() -> Place,
}

/// Adds what is wrong with the body of a request.
pub(super) fn of_request(found: &mut Found<'_>, operation: &Operation, request: &Request<'_>) {
    let body = operation.request.as_ref();
    let files = found.files();
    let side = Side {
        message: &request.message,
        target: Target::request(&operation.id),
        part: Part::RequestBody,
        source: Source::RequestBody,
        at: Source::Method,
        what: "request",
        spec: &|| files.member_place(operation.at, "requestBody"),
    };
    if matches!(request.message.content, Content::Absent) && body.is_some_and(|body| body.required) {
        return side.missing(found);
    }
    check(found, body, &side);
}

/// Adds what is wrong with the body of a response.
pub(super) fn of_response(
    found: &mut Found<'_>,
    operation: &Operation,
    described: &[&api::Response],
    request: &Request<'_>,
    response: &Response<'_>,
) {
    let Some(first) = described.first() else { return };
    let files = found.files();
    let side = Side {
        message: &response.message,
        target: Target::response(&operation.id, response.status),
        part: Part::ResponseBody,
        source: Source::ResponseBody,
        at: Source::Status,
        what: "response",
        spec: &|| files.key_place(first.at),
    };
    let body = described.iter().find_map(|response| response.body.as_ref());
    // RFC 9110 sections 6.4.1 and 15.3.6: these have no content.
    let bare =
        request.method.eq_ignore_ascii_case("HEAD") || matches!(response.status, 100..200 | 204 | 205 | 304);
    if matches!(response.message.content, Content::Absent) && !bare && body.is_some_and(is_described) {
        return side.missing(found);
    }
    check(found, body, &side);
}

fn is_described(body: &Body) -> bool {
    !body.content.is_empty()
}

impl Side<'_> {
    /// The media type as it was sent, in lower case and without parameters.
    fn media_type(&self) -> Option<String> {
        let essence = essence(self.content_type()?.1);
        (!essence.is_empty()).then_some(essence)
    }

    /// The header `Content-Type` with its index.
    pub(super) fn content_type(&self) -> Option<(usize, &str)> {
        let mut fields = self.message.headers.iter().enumerate();
        let (index, (_, value)) = fields.find(|(_, (name, _))| name.eq_ignore_ascii_case("content-type"))?;
        Some((index, value))
    }

    pub(super) fn header_source(&self, index: usize) -> Source {
        match self.source {
            Source::ResponseBody => Source::ResponseHeader(index),
            _ => Source::RequestHeader(index),
        }
    }

    /// The body of a media type. JSON that any target names has one name, whatever its media type.
    fn target_of(&self, body: &Body, range: &str) -> Target {
        if body.json_media_type().is_some_and(|json| json == range) {
            return self.target.clone();
        }
        Target::Media { of: Box::new(self.target.clone()), range: range.to_owned() }
    }

    fn missing(&self, found: &mut Found<'_>) {
        let message = format!("the {} has no body", self.what);
        let finding = found.add(Code::MissingBody, self.part, (self.at, None), &message);
        finding.spec = Some((self.spec)());
        finding.expected = "a body".into();
        finding.found = "nothing".into();
        finding.help = Some("send the body, or correct the document with an overlay".to_owned());
    }

    fn unexpected(&self, found: &mut Found<'_>, size: usize) {
        let message = format!("the document describes no body for the {}", self.what);
        let at = match &self.message.content {
            Content::Fields(_) => (Source::Field(0), None),
            Content::Bytes(_) | Content::Absent | Content::NotRecorded => (self.source, Some(0..size.min(1))),
        };
        let finding = found.add(Code::UnexpectedBody, self.part, at, &message);
        finding.spec = Some((self.spec)());
        finding.expected = "no body".into();
        finding.found = format!("a body of {}", plural(size, "byte"));
        finding.help = Some("describe the body with an overlay, or stop sending it".to_owned());
    }

    fn undocumented_type(&self, found: &mut Found<'_>, body: &Body, media_type: &str) {
        let near = found.suggest(media_type, body.content.keys().map(String::as_str)).map(str::to_owned);
        let message = format!("`{media_type}` is not documented for the {}", self.target);
        let at = self.content_type().map_or(self.at, |(index, _)| self.header_source(index));
        let finding = found.add(Code::UndocumentedMediaType, Part::Body, (at, None), &message);
        finding.spec = Some((self.spec)());
        finding.expected = body.content.keys().cloned().collect::<Vec<_>>().join(", ");
        finding.help = Some(match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "describe the media type with an overlay, or send the documented one".to_owned(),
        });
    }
}

/// Checks a body, if there is one.
fn check(found: &mut Found<'_>, body: Option<&Body>, side: &Side<'_>) {
    let Some(body) = body.filter(|body| is_described(body)) else {
        return match &side.message.content {
            Content::Bytes(bytes) if !bytes.trim_ascii().is_empty() => side.unexpected(found, bytes.len()),
            Content::Fields(fields) if !fields.is_empty() => {
                let values = fields.iter().filter_map(|field| field.value.as_ref());
                side.unexpected(found, values.map(|value| value.len()).sum());
            }
            Content::Bytes(_) | Content::Fields(_) | Content::Absent | Content::NotRecorded => {}
        };
    };
    match &side.message.content {
        Content::Absent => return,
        Content::NotRecorded => {
            let message = format!("the body of the {} was not recorded", side.what);
            found.add(Code::BodyNotRecorded, Part::Body, (side.at, None), &message);
            return;
        }
        Content::Bytes(_) | Content::Fields(_) => {}
    }
    let Some(media_type) = side.media_type() else {
        if let Some((range, media)) = unnamed(body, &side.message.content) {
            content(found, side, body, &essence(range), (range, media));
        }
        return;
    };
    match media::described(body, &media_type) {
        Some(described) => content(found, side, body, &media_type, described),
        None => side.undocumented_type(found, body, &media_type),
    }
}

/// What a body is whose media type was not recorded: the only one that is described, or else JSON, or a form.
fn unnamed<'b>(body: &'b Body, content: &Content<'_>) -> Option<(&'b str, &'b Media)> {
    let mut all = body.content.iter().map(|(range, media)| (range.as_str(), media));
    let is_form = |range: &str| essence(range) == media::FORM || is_multipart(range);
    match content {
        Content::Fields(_) => all.find(|(range, _)| is_form(range)),
        _ if body.content.len() == 1 => all.next(),
        _ => all.find(|(range, _)| Some(*range) == body.json_media_type().map(String::as_str)),
    }
}

/// Checks a body of a media type that the document describes.
fn content(
    found: &mut Found<'_>,
    side: &Side<'_>,
    body: &Body,
    media_type: &str,
    (range, media): (&str, &Media),
) {
    let target = side.target_of(body, range);
    match &side.message.content {
        Content::Fields(fields) => {
            let node = form::of_fields(found, &target, media, fields);
            found.check_node(&target, &node);
        }
        // A range covers JSON too.
        Content::Bytes(bytes)
            if is_json(media_type) || (media_type.contains('*') && looks_like_json(bytes)) =>
        {
            let source = side.source;
            found.check(&target, bytes, &|span| (source, Some(span)));
        }
        Content::Bytes(bytes) if media_type == media::FORM => {
            let text = text(bytes);
            let whole = Piece::whole(side.source, &text, Coding::Form);
            // Recorders write the fields of forms as JSON too.
            let node = if looks_like_json(bytes) {
                Node::Json(Piece { coding: Coding::Plain, ..whole })
            } else {
                form::of_pairs(found, &target, media, whole)
            };
            found.check_node(&target, &node);
        }
        Content::Bytes(bytes) if is_multipart(media_type) => {
            form::multipart(found, &target, media, side, bytes);
        }
        Content::Bytes(bytes) if media_type.starts_with("text/") => {
            let Some(checker) = found.checker(&target) else { return };
            // A table or a page that is described as an object is not read.
            if Shape::new(checker.schema()).any_kinds().scalar() {
                let text = text(bytes);
                found.check_node(&target, &Node::Text(Piece::whole(side.source, &text, Coding::Plain)));
            }
        }
        Content::Bytes(_) | Content::Absent | Content::NotRecorded => {}
    }
}

fn looks_like_json(bytes: &[u8]) -> bool {
    bytes.trim_ascii_start().starts_with(b"{") && bytes.trim_ascii_end().ends_with(b"}")
}

fn text(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}
