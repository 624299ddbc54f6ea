//! Exchanges that were recorded as objects: `request` and `response` with the names that HAR, VCR, Kong and others give
//! to their parts. HAR is read after its version 1.2, with what tools make of it.

use specie_spec::Code;

use crate::body;
use crate::record::{Exchange, Header, Headers, Note, Request, Response};
use crate::text::Text;
use crate::tree::Tree;
use crate::url;

const METHOD: &[&str] = &["method", "httpMethod", "http_method", "verb"];
const URL: &[&str] = &["absoluteUrl", "url", "uri", "request_uri", "href", "path", "urlPath"];
const STATUS: &[&str] = &["status", "statusCode", "status_code", "code"];
const HEADERS: &[&str] = &["headers", "header"];

/// Whether an object is an exchange: it has a request or a response that looks like one.
pub(crate) fn is_exchange<T: Tree>(tree: T) -> bool {
    let request = tree.get("request").filter(|request| request.first(METHOD).is_some_and(is_scalar));
    let response = tree.get("response").filter(|response| response.first(STATUS).is_some());
    match (request, response) {
        (Some(request), _) => request.first(URL).is_some() || response.is_some(),
        (None, Some(response)) => tree.get("request").is_none_or(Tree::is_null) && has_headers(response),
        (None, None) => false,
    }
}

/// Whether an object is a request alone, as HAR has it: nothing else stands in it.
pub(crate) fn is_request<T: Tree>(tree: T) -> bool {
    const KEYS: &[&str] = &[
        "method",
        "url",
        "httpVersion",
        "cookies",
        "headers",
        "queryString",
        "postData",
        "headersSize",
        "bodySize",
        "comment",
    ];
    let known =
        |name: &Text| KEYS.iter().any(|key| key.as_bytes() == name.bytes()) || name.bytes().starts_with(b"_");
    let absolute = |url: T| url.string().is_some_and(|url| url.to_str().contains("://"));
    tree.get("method").is_some_and(is_scalar)
        && tree.get("url").is_some_and(|url| absolute(url) || tree.get("headers").is_some())
        && tree.members().is_some_and(|members| members.iter().all(|(name, _)| known(name)))
}

fn is_scalar<T: Tree>(tree: T) -> bool {
    tree.scalar().is_some()
}

fn has_headers<T: Tree>(tree: T) -> bool {
    tree.first(HEADERS).is_some()
}

/// What should be there cannot be read, and a note says why.
#[derive(Debug)]
pub(crate) struct Unreadable;

/// Reads an exchange.
pub(crate) fn read<T: Tree>(tree: T, notes: &mut Vec<Note>) -> Result<Exchange, Unreadable> {
    let request = match tree.get("request").filter(|request| !request.is_null()) {
        Some(recorded) => Some(request(recorded, notes)?),
        None => None,
    };
    let response = match tree.get("response").filter(|response| !response.is_null()) {
        // Caddy writes what belongs to the response beside the request.
        None if request.is_some() && tree.get("status").is_some() => response(tree, request.as_ref(), notes)?,
        None => None,
        Some(recorded) => response(recorded, request.as_ref(), notes)?,
    };
    if request.is_none() && response.is_none() {
        notes.push(unreadable(tree, "there is neither a request nor a response"));
        return Err(Unreadable);
    }
    note_web_socket(tree, notes);
    Ok(Exchange { request, response })
}

/// Messages of a WebSocket are no part of the exchange that opened it.
fn note_web_socket<T: Tree>(tree: T, notes: &mut Vec<Note>) {
    let messages = tree.get("_webSocketMessages").and_then(Tree::items).unwrap_or_default();
    if let (Some(first), Some(last)) = (messages.first(), messages.last()) {
        let message =
            format!("{} of a WebSocket, which no document describes", plural(messages.len(), "message"));
        notes.push(Note::new(Code::NoExchange, message, first.span().0..last.span().1));
    }
}

pub(crate) fn plural(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// Reads a request.
pub(crate) fn request<T: Tree>(tree: T, notes: &mut Vec<Note>) -> Result<Request, Unreadable> {
    let Some(method) = tree.first(METHOD).and_then(Tree::scalar).filter(|method| !method.is_empty()) else {
        notes.push(unreadable(tree, "the request has no method"));
        return Err(Unreadable);
    };
    let Some(url) = tree.first(URL).and_then(Tree::scalar).filter(|url| !url.is_empty()) else {
        notes.push(unreadable(tree, "the request has no URL"));
        return Err(Unreadable);
    };
    let mut headers = headers(tree);
    let body = body::of_request(tree, &mut headers, notes);
    add_cookies(tree, &mut headers);
    let method = upper(method);
    let host = tree.get("host").and_then(Tree::scalar);
    let url = url::with_host(url, host.as_ref().or_else(|| headers.get("host")));
    Ok(Request { method, url: url::with_query(url, tree), headers, body })
}

/// Methods are case-sensitive (RFC 9110 section 9.1), but VCR and others write them small.
pub(crate) fn upper(method: Text) -> Text {
    let small = !method.bytes().is_empty() && method.bytes().iter().all(u8::is_ascii_lowercase);
    if small { method.remade(method.bytes().to_ascii_uppercase()) } else { method }
}

/// Reads a response; `None` when none came, which HAR says by the status 0.
fn response<T: Tree>(
    tree: T,
    request: Option<&Request>,
    notes: &mut Vec<Note>,
) -> Result<Option<Response>, Unreadable> {
    let written = tree.first(STATUS).and_then(status_of);
    let Some(status_text) = written else {
        // Tools that log a failed connection leave everything out.
        if tree.members().is_some_and(|members| members.is_empty()) {
            return Ok(None);
        }
        notes.push(unreadable(tree, "the response has no status"));
        return Err(Unreadable);
    };
    let Some(status) = status(&status_text) else {
        if status_text.bytes() == b"0" {
            return Ok(None);
        }
        let message = format!("`{}` is no status", status_text.to_str());
        let (start, end) = status_text.span();
        notes.push(Note::new(Code::UnreadableRecord, message, start..end).help(STATUS_HELP));
        return Err(Unreadable);
    };
    let mut headers = headers(tree);
    let body = body::of_response(tree, status, request, &mut headers, notes);
    Ok(Some(Response { status, status_text, headers, body }))
}

pub(crate) const STATUS_HELP: &str = "give a status code from 100 to 599";

/// A status may be an object with the code in it, and go-vcr writes the phrase first and the code elsewhere.
fn status_of<T: Tree>(tree: T) -> Option<Text> {
    tree.scalar().or_else(|| tree.get("code")?.scalar())
}

/// A status code, with its phrase behind it perhaps.
pub(crate) fn status(text: &Text) -> Option<u16> {
    let digits = text.bytes().split(|byte| *byte == b' ').next()?;
    let status: u16 = std::str::from_utf8(digits).ok()?.parse().ok()?;
    (100..600).contains(&status).then_some(status)
}

pub(crate) fn unreadable<T: Tree>(tree: T, message: impl Into<String>) -> Note {
    let (start, end) = tree.span();
    Note::new(Code::UnreadableRecord, message, start..end)
}

/// Header fields: a map, pairs, objects with name and value, names and values in turn, or lines.
pub(crate) fn headers<T: Tree>(tree: T) -> Headers {
    let Some(recorded) = tree.first(HEADERS) else { return Headers::default() };
    if let Some(members) = recorded.members() {
        let fields = members.into_iter().flat_map(|(name, value)| fields(&name, value));
        return Headers(fields.collect());
    }
    let Some(items) = recorded.items() else {
        return recorded.string().map(|lines| header_lines(&lines)).unwrap_or_default();
    };
    if items.iter().all(|item| item.string().is_some()) {
        let in_turn = items.chunks_exact(2).filter_map(|pair| Some((pair[0].string()?, pair[1])));
        return Headers(in_turn.flat_map(|(name, value)| fields(&name, value)).collect());
    }
    Headers(items.into_iter().filter_map(field).collect())
}

/// A name with one value or several.
fn fields<T: Tree>(name: &Text, value: T) -> Vec<Header> {
    let values = match value.items() {
        Some(values) => values.into_iter().filter_map(Tree::scalar).collect(),
        None => value.scalar().into_iter().collect::<Vec<_>>(),
    };
    values.into_iter().map(|value| Header { name: name.clone(), value }).collect()
}

/// A field that is an object or a pair; one that its tool has switched off was not sent.
fn field<T: Tree>(item: T) -> Option<Header> {
    if let Some(pair) = item.items() {
        return Some(Header { name: pair.first()?.scalar()?, value: pair.get(1)?.scalar()? });
    }
    if item.get("disabled").and_then(Tree::scalar).is_some_and(|disabled| disabled.bytes() == b"true") {
        return None;
    }
    let name = item.first(&["name", "key"])?.scalar()?;
    let value = item.get("value").and_then(Tree::scalar).unwrap_or_else(|| name.remade(""));
    Some(Header { name, value })
}

/// Lines of `name: value` in one text.
pub(crate) fn header_lines(lines: &Text) -> Headers {
    let text = lines.to_str();
    let line = |line: &str| {
        let (name, value) = line.split_once(':')?;
        Some(Header {
            name: lines.remade(name.trim().to_owned()),
            value: lines.remade(value.trim().to_owned()),
        })
    };
    Headers(text.lines().filter_map(line).collect())
}

/// HAR lists cookies beside the headers, and some tools only there.
fn add_cookies<T: Tree>(tree: T, headers: &mut Headers) {
    let Some(recorded) = tree.get("cookies") else { return };
    let Some(cookies) = recorded.items().filter(|_| headers.get("cookie").is_none()) else { return };
    let pairs: Vec<String> = cookies
        .into_iter()
        .filter_map(|cookie| {
            let text = |key| cookie.get(key).and_then(Tree::scalar);
            Some(format!("{}={}", text("name")?.to_str(), text("value")?.to_str()))
        })
        .collect();
    if !pairs.is_empty() {
        let (start, end) = recorded.span();
        let made = |text: String| Text::made(text, start, end);
        headers.0.push(Header { name: Text::nowhere("Cookie"), value: made(pairs.join("; ")) });
    }
}
