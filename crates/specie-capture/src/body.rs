//! Bodies as they were recorded: texts, JSON, base64, forms field by field, and whether one is missing.

use specie_spec::Code;

use crate::coding;
use crate::record::{Body, FormField, Header, Headers, Note, Request};
use crate::text::Text;
use crate::tree::Tree;

const BASE64: &[&str] = &["base64Body", "bodyBase64", "body_base64", "bodyAsBase64", "base64_body"];
const RESPONSE: &[&str] = &["content", "body", "data", "payload"];
const ENCODING: &[&str] = &["bodyEncoding", "body_encoding", "encoding"];
const IS_BASE64: &[&str] = &["isBase64Encoded", "base64Encoded", "base64", "isBase64"];

/// The body of a request.
pub(crate) fn of_request<T: Tree>(tree: T, headers: &mut Headers, notes: &mut Vec<Note>) -> Body {
    let recorded = tree.first(&["postData", "body", "content", "data", "payload"]);
    let body = of_message(tree, recorded, headers, notes);
    let body = match body {
        // go-vcr writes an empty body beside the form.
        Body::Absent => {
            tree.get("form").and_then(form).filter(|form| !form.is_empty()).map_or(body, Body::Form)
        }
        body => body,
    };
    let missing = matches!(body, Body::Absent) && recorded.is_none() && announces_body(headers);
    if missing { Body::NotRecorded } else { coding::decoded(body, headers, notes) }
}

/// The body of a response with a status, to a request.
pub(crate) fn of_response<T: Tree>(
    tree: T,
    status: u16,
    request: Option<&Request>,
    headers: &mut Headers,
    notes: &mut Vec<Note>,
) -> Body {
    let recorded = tree.first(RESPONSE);
    let body = of_message(tree, recorded, headers, notes);
    if !matches!(body, Body::Absent) {
        return coding::decoded(body, headers, notes);
    }
    let head = request.is_some_and(|request| request.method.bytes() == b"HEAD");
    // RFC 9110 section 6.4.1: these have no content, whatever their headers say.
    let bare = head || matches!(status, 100..200 | 204 | 304);
    if bare || is_said_empty(tree, recorded, headers) { Body::Absent } else { Body::NotRecorded }
}

/// Whether the record says that there was no body, which is more than saying nothing of it.
fn is_said_empty<T: Tree>(tree: T, recorded: Option<T>, headers: &Headers) -> bool {
    let size = |tree: T| tree.get("size").and_then(Tree::scalar)?.to_str().parse::<f64>().ok();
    let is_empty = |text: T| text.is_null() || text.string().is_some_and(|text| text.is_empty());
    let length = headers.get("content-length").and_then(|length| length.to_str().trim().parse::<u64>().ok());
    match recorded.and_then(size).or_else(|| size(tree)) {
        Some(size) => size <= 0.0,
        None => {
            length == Some(0)
                || RESPONSE.iter().any(|key| tree.get(key).is_some_and(Tree::is_null))
                || recorded.is_some_and(|recorded| {
                    is_empty(recorded) || recorded.first(&["text", "string"]).is_some_and(is_empty)
                })
        }
    }
}

/// Whether the headers say that a body comes.
pub(crate) fn announces_body(headers: &Headers) -> bool {
    let length = headers.get("content-length").map(Text::to_str);
    length.is_some_and(|length| length.trim().parse::<u64>().is_ok_and(|length| length > 0))
        || headers.get("transfer-encoding").is_some()
}

fn of_message<T: Tree>(tree: T, recorded: Option<T>, headers: &mut Headers, notes: &mut Vec<Note>) -> Body {
    // Journals have both: the text, in which bytes that are no text are lost, and the base64.
    let has_text =
        |body: T| body.string().is_none_or(|text| !text.to_str().contains(char::REPLACEMENT_CHARACTER));
    if let Some(text) = tree.first(BASE64).and_then(Tree::string)
        && !recorded.is_some_and(has_text)
    {
        return unbase64(text, notes);
    }
    let Some(recorded) = recorded else { return Body::Absent };
    if let Some(text) = recorded.string() {
        let base64 = recorded.is_binary() || is_base64(tree);
        return if base64 { unbase64(text, notes) } else { of_text(text) };
    }
    if recorded.members().is_some() {
        let named = if tree.get("postData").is_some() {
            Named::PostData
        } else if tree.get("content").is_some() {
            Named::Content
        } else {
            Named::Body
        };
        return wrapped(recorded, named, headers, notes).unwrap_or_else(|| Body::Text(recorded.json()));
    }
    Body::Text(recorded.json())
}

fn of_text(text: Text) -> Body {
    if text.is_empty() { Body::Absent } else { Body::Text(text) }
}

fn is_base64<T: Tree>(tree: T) -> bool {
    let named = tree.first(ENCODING).and_then(Tree::string);
    let flag = tree.first(IS_BASE64).and_then(Tree::scalar);
    named.is_some_and(|name| name.bytes().eq_ignore_ascii_case(b"base64"))
        || flag.is_some_and(|flag| flag.bytes() == b"true")
}

fn unbase64(text: Text, notes: &mut Vec<Note>) -> Body {
    let (start, end) = text.span();
    if let Some(decoded) = text.unbase64() {
        return of_text(decoded);
    }
    let message = "the body is said to be base64 and is not";
    notes.push(Note::new(Code::UnreadableBody, message, start..end));
    Body::NotRecorded
}

/// Under which name a body was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Named {
    /// HAR's name in requests: always an object around the body.
    PostData,
    /// HAR's name in responses, which others use too.
    Content,
    /// Any other.
    Body,
}

/// A body in an object that says how it is written, as HAR and VCR have it; `None` when the object is the body.
fn wrapped<T: Tree>(recorded: T, named: Named, headers: &mut Headers, notes: &mut Vec<Note>) -> Option<Body> {
    const KEYS: &[&str] = &[
        "mimeType",
        "text",
        "encoding",
        "params",
        "size",
        "compression",
        "comment",
        "string",
        "base64_string",
        "base64",
        "fileName",
    ];
    let members = recorded.members()?;
    let known =
        |name: &Text| KEYS.iter().any(|key| key.as_bytes() == name.bytes()) || name.bytes().starts_with(b"_");
    if named != Named::PostData && !members.iter().all(|(name, _)| known(name)) {
        return None;
    }
    // `{"text": "…"}` alone may as well be the body itself, but not under HAR's own names.
    let says_how = ["mimeType", "encoding", "size", "string", "base64_string", "base64", "params"];
    if named == Named::Body && !members.is_empty() && !says_how.iter().any(|key| recorded.get(key).is_some())
    {
        return None;
    }
    if let Some(mime) = recorded.get("mimeType").and_then(Tree::string).filter(|mime| !mime.is_empty())
        && headers.get("content-type").is_none()
    {
        headers.0.push(Header { name: Text::nowhere("Content-Type"), value: mime });
    }
    if let Some(text) = recorded.first(&["base64_string", "base64"]).and_then(Tree::string) {
        return Some(unbase64(text, notes));
    }
    let Some(written) = recorded.first(&["text", "string"]) else {
        return Some(params(recorded).map_or(Body::Absent, Body::Form));
    };
    let Some(text) = written.string() else { return Some(Body::Text(written.json())) };
    if text.is_empty() {
        return Some(params(recorded).map_or(Body::Absent, Body::Form));
    }
    let base64 = written.is_binary() || is_base64(recorded);
    Some(if base64 { unbase64(text, notes) } else { Body::Text(text) })
}

/// The fields of a form as HAR 1.2 lists them.
fn params<T: Tree>(recorded: T) -> Option<Vec<FormField>> {
    let fields: Vec<FormField> =
        recorded.get("params")?.items()?.into_iter().filter_map(form_field).collect();
    (!fields.is_empty()).then_some(fields)
}

/// One field of a form; one that its tool has switched off was not sent.
pub(crate) fn form_field<T: Tree>(field: T) -> Option<FormField> {
    let text = |keys: &[&str]| field.first(keys).and_then(Tree::scalar);
    if field.get("disabled").and_then(Tree::scalar).is_some_and(|disabled| disabled.bytes() == b"true") {
        return None;
    }
    Some(FormField {
        name: text(&["name", "key"])?,
        value: text(&["value"]),
        file_name: text(&["fileName", "src"]),
        content_type: text(&["contentType"]),
    })
}

/// The fields of a form as a map of names to values.
fn form<T: Tree>(recorded: T) -> Option<Vec<FormField>> {
    let mut fields = Vec::new();
    for (name, value) in recorded.members()? {
        let values = value.items().unwrap_or_else(|| vec![value]);
        fields.extend(values.into_iter().filter_map(Tree::scalar).map(|value| FormField {
            name: name.clone(),
            value: Some(value),
            file_name: None,
            content_type: None,
        }));
    }
    Some(fields)
}
