//! Stub mappings of WireMock: a request pattern with the response that it is answered with; and entries of its journal,
//! which are exchanges.

use specie_spec::Code;

use crate::body;
use crate::exchange::{self, Unreadable, plural};
use crate::record::{Body, Exchange, Header, Headers, Note, Request, Response};
use crate::text::Text;
use crate::tree::Tree;
use crate::url;

const PATTERNS: &[&str] = &["urlPattern", "urlPathPattern", "urlPathTemplate"];
const MATCHERS: &[&str] = &["bodyPatterns", "queryParameters", "urlPath", "formParameters"];
const ANSWERS: &[&str] = &["jsonBody", "bodyFileName", "base64Body", "transformers", "proxyBaseUrl", "fault"];

/// Whether an object is a stub mapping, by names that only WireMock uses.
pub(crate) fn is_stub<T: Tree>(tree: T) -> bool {
    let (Some(request), Some(response)) = (tree.get("request"), tree.get("response")) else { return false };
    if request.members().is_none() || response.members().is_none() {
        return false;
    }
    request.first(PATTERNS).or_else(|| request.first(MATCHERS)).is_some()
        || response.first(ANSWERS).is_some()
        || ["uuid", "persistent", "scenarioName", "mappingBuilder"].iter().any(|key| tree.get(key).is_some())
}

/// Reads a mapping or an entry of the journal.
pub(crate) fn read<T: Tree>(tree: T, notes: &mut Vec<Note>) -> Result<Exchange, Unreadable> {
    if tree.get("responseDefinition").is_some() || tree.get("wasMatched").is_some() {
        return exchange::read(tree, notes);
    }
    let Some(pattern) = tree.get("request").filter(|request| request.members().is_some()) else {
        notes.push(exchange::unreadable(tree, "the mapping has no request"));
        return Err(Unreadable);
    };
    let request = request(pattern, notes)?;
    let response = match tree.get("response") {
        Some(answer) => response(answer, notes)?,
        None => None,
    };
    Ok(Exchange { request: Some(request), response })
}

fn request<T: Tree>(pattern: T, notes: &mut Vec<Note>) -> Result<Request, Unreadable> {
    let method = pattern.get("method").and_then(Tree::scalar).filter(|method| method.bytes() != b"ANY");
    let Some(method) = method else {
        notes.push(exchange::unreadable(pattern, "the mapping answers any method, so it is no exchange"));
        return Err(Unreadable);
    };
    let exact = pattern.first(&["url", "urlPath", "urlPathTemplate"]).and_then(Tree::scalar);
    let Some(url) = exact.or_else(|| url_of_pattern(pattern, notes)) else {
        notes.push(exchange::unreadable(pattern, "the mapping answers any URL, so it is no exchange"));
        return Err(Unreadable);
    };
    let headers = equal_headers(pattern);
    let body = equal_body(pattern);
    let method = exchange::upper(method);
    Ok(Request { method, url: with_query(url, pattern), headers, body })
}

/// A regular expression stands where a URL would; what it leaves open is said.
fn url_of_pattern<T: Tree>(pattern: T, notes: &mut Vec<Note>) -> Option<Text> {
    let written = pattern.first(&["urlPathPattern", "urlPattern"])?.scalar()?;
    let text = written.to_str();
    let path = text.trim_start_matches('^').trim_end_matches('$').trim_end_matches(".*");
    let plain = !path.contains(['(', '[', '*', '+', '\\', '?', '|', '.']);
    if !plain {
        let (start, end) = written.span();
        let message = "the URL is a regular expression, so it is matched as it is written";
        notes.push(Note::new(Code::UnresolvedPlaceholder, message, start..end));
    }
    Some(written.remade(path.to_owned()))
}

/// The text that a matcher asks for exactly.
fn equal_to<T: Tree>(matcher: T) -> Option<Text> {
    matcher.scalar().or_else(|| matcher.get("equalTo")?.scalar())
}

fn with_query<T: Tree>(url: Text, pattern: T) -> Text {
    let mut whole = url.to_str().into_owned();
    for (name, matcher) in pattern.get("queryParameters").and_then(Tree::members).unwrap_or_default() {
        if let Some(value) = equal_to(matcher) {
            url::push_query(&mut whole, &name.to_str(), Some(&value.to_str()));
        }
    }
    if whole.len() == url.bytes().len() { url } else { url.remade(whole) }
}

fn equal_headers<T: Tree>(pattern: T) -> Headers {
    let members = pattern.get("headers").and_then(Tree::members).unwrap_or_default();
    let field = |(name, matcher): (Text, T)| Some(Header { name, value: equal_to(matcher)? });
    Headers(members.into_iter().filter_map(field).collect())
}

/// The body that a mapping asks for, where it asks for all of it.
fn equal_body<T: Tree>(pattern: T) -> Body {
    let patterns = pattern.get("bodyPatterns").and_then(Tree::items).unwrap_or_default();
    let is_true =
        |tree: T, key| tree.get(key).and_then(Tree::scalar).is_some_and(|flag| flag.bytes() == b"true");
    for matcher in &patterns {
        if let Some(json) = matcher.get("equalToJson").filter(|_| !is_true(*matcher, "ignoreExtraElements")) {
            return Body::Text(json.string().unwrap_or_else(|| json.json()));
        }
        if let Some(text) = matcher.get("equalTo").and_then(Tree::string) {
            return Body::Text(text);
        }
    }
    if patterns.is_empty() { Body::Absent } else { Body::NotRecorded }
}

fn response<T: Tree>(answer: T, notes: &mut Vec<Note>) -> Result<Option<Response>, Unreadable> {
    let (start, end) = answer.span();
    if answer.first(&["fault", "proxyBaseUrl"]).is_some() {
        notes.push(Note::new(Code::NoExchange, "the mapping makes no response of its own", start..end));
        return Ok(None);
    }
    let status_text = answer.get("status").and_then(Tree::scalar);
    let status_text = status_text.unwrap_or_else(|| Text::made("200", start, end));
    let Some(status) = exchange::status(&status_text) else {
        notes.push(exchange::unreadable(answer, format!("`{}` is no status", status_text.to_str())));
        return Err(Unreadable);
    };
    note_templates(answer, notes);
    let mut headers = exchange::headers(answer);
    let body = match answer.get("jsonBody") {
        Some(json) => Body::Text(json.json()),
        None if answer.get("bodyFileName").is_some() => Body::NotRecorded,
        None => body::of_response(answer, status, None, &mut headers, notes),
    };
    Ok(Some(Response { status, status_text, headers, body }))
}

/// Handlebars in a response are filled in when it is sent.
fn note_templates<T: Tree>(answer: T, notes: &mut Vec<Note>) {
    let transformers = answer.get("transformers").and_then(Tree::items).unwrap_or_default();
    if !transformers.is_empty() {
        let message = format!("the response is made by {}", plural(transformers.len(), "transformer"));
        let (start, end) = answer.span();
        notes.push(Note::new(Code::UnresolvedPlaceholder, message, start..end));
    }
}
