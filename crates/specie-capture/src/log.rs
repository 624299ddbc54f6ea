//! Lines of access logs in JSON: flat objects whose names are those of nginx's variables, of Apache's formats, or of
//! what gateways call the same things.

use std::borrow::Cow;

use crate::body::announces_body;
use crate::coding;
use crate::exchange::{self, Unreadable};
use crate::record::{Body, Exchange, Header, Headers, Note, Request, Response};
use crate::text::Text;
use crate::tree::Tree;
use crate::url;

const METHOD: &[&str] =
    &["request_method", "method", "http_method", "requestMethod", "RequestMethod", "verb"];
const TARGET: &[&str] =
    &["request_uri", "uri", "url", "requestUri", "request_url", "RequestPath", "request_path", "path"];
/// Apache's documentation logs the path so.
const APACHE_PATH: &[&str] = &["request"];
const QUERY: &[&str] = &["args", "query_string", "query", "querystring"];
const HOST: &[&str] = &["host", "http_host", "vhost", "RequestHost", "server_name", "authority"];
const SCHEME: &[&str] = &["scheme", "request_scheme", "RequestScheme", "x_forwarded_proto"];
const STATUS: &[&str] =
    &["status", "response_status", "status_code", "statusCode", "DownstreamStatus", "response_code"];
const LINE: &[&str] = &["request", "request_line", "requestLine", "the_request"];
const REQUEST_BODY: &[&str] = &["request_body", "requestBody", "req_body"];
const RESPONSE_BODY: &[&str] = &["response_body", "responseBody", "resp_body"];

/// Whether an object is a line of an access log: method, target and status stand in it.
pub(crate) fn is_log<T: Tree>(tree: T) -> bool {
    let status = value(tree, STATUS).is_some_and(|status| exchange::status(&status).is_some());
    let apart =
        value(tree, METHOD).is_some_and(|method| is_method(&method.to_str())) && target(tree).is_some();
    status && (apart || line(tree).is_some())
}

/// The target of the request, where it stands alone.
fn target<T: Tree>(tree: T) -> Option<Text> {
    let is_target = |text: &Text| text.bytes().starts_with(b"/") || text.to_str().contains("://");
    value(tree, TARGET).filter(is_target).or_else(|| value(tree, APACHE_PATH).filter(is_target))
}

fn is_method(text: &str) -> bool {
    (3..=10).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Reads a line; its response is that which was sent to the client.
pub(crate) fn read<T: Tree>(tree: T, notes: &mut Vec<Note>) -> Result<Exchange, Unreadable> {
    let status = value(tree, STATUS).and_then(|text| Some((exchange::status(&text)?, text)));
    let (Some((method, target)), Some((status, status_text))) = (request_line(tree), status) else {
        notes.push(exchange::unreadable(tree, "the line has no method, target or status"));
        return Err(Unreadable);
    };
    let method = exchange::upper(method);
    let headers = headers(tree, "request_headers", &["http_", "request_header_"]);
    let body = match value(tree, REQUEST_BODY) {
        Some(text) => coding::decoded(Body::Text(text), &headers, notes),
        None if announces_body(&headers) || matches!(method.bytes(), b"POST" | b"PUT" | b"PATCH") => {
            Body::NotRecorded
        }
        None => Body::Absent,
    };
    let request = Request { url: whole_url(tree, target), headers, body, method };
    let headers = headers_of_response(tree);
    let body = match value(tree, RESPONSE_BODY) {
        Some(text) => coding::decoded(Body::Text(text), &headers, notes),
        None if matches!(status, 100..200 | 204 | 304) || request.method.bytes() == b"HEAD" => Body::Absent,
        None => Body::NotRecorded,
    };
    let response = Response { status, status_text, headers, body };
    Ok(Exchange { request: Some(request), response: Some(response) })
}

/// What a member of one of these names says; logs write `-` for nothing.
fn value<T: Tree>(tree: T, names: &[&str]) -> Option<Text> {
    let said = |name: &&str| {
        let text = tree.get(name)?.scalar()?;
        (!matches!(text.bytes(), b"" | b"-")).then_some(text)
    };
    names.iter().find_map(said)
}

/// The parts of a request line, written in one text.
fn line<T: Tree>(tree: T) -> Option<(Text, Text)> {
    let line = value(tree, LINE)?;
    let text = line.to_str();
    let mut parts = text.split(' ');
    let (method, target, version) = (parts.next()?, parts.next()?, parts.next()?);
    let sound = is_method(method) && version.starts_with("HTTP/") && parts.next().is_none();
    sound.then(|| (line.remade(method.to_owned()), line.remade(target.to_owned())))
}

fn request_line<T: Tree>(tree: T) -> Option<(Text, Text)> {
    value(tree, METHOD).zip(target(tree)).or_else(|| line(tree))
}

/// The URL with its host and query, where the line has them.
fn whole_url<T: Tree>(tree: T, target: Text) -> Text {
    let text = |names| value(tree, names).map(|text| text.to_str().into_owned());
    let mut whole = target.to_str();
    if let Some(query) = text(QUERY).filter(|_| !whole.contains('?')) {
        whole = Cow::Owned(format!("{whole}?{}", query.trim_start_matches('?')));
    }
    if let Some(host) = text(HOST) {
        let scheme = text(SCHEME).unwrap_or_default();
        whole = Cow::Owned(url::on_host(&scheme, &host, &whole));
    }
    let changed = whole.as_bytes() != target.bytes();
    if changed { target.remade(whole.into_owned()) } else { target }
}

/// Headers in a member of their own, and those that nginx logs one by one: `http_user_agent`.
fn headers<T: Tree>(tree: T, member: &str, prefixes: &[&str]) -> Headers {
    let mut headers = match tree.get(member).and_then(Tree::members) {
        Some(members) => Headers(members.into_iter().filter_map(field).collect()),
        None => Headers::default(),
    };
    let single = tree.members().unwrap_or_default().into_iter().filter_map(|(name, value)| {
        let text = name.to_str();
        let rest = prefixes.iter().find_map(|prefix| text.strip_prefix(prefix))?;
        // `http_host` is a header; `http_version` and the method are not.
        let is_header = !rest.is_empty() && !matches!(rest, "version" | "method" | "status");
        is_header.then(|| field((name.remade(rest.replace('_', "-")), value)))?
    });
    headers.0.extend(single);
    headers
}

fn headers_of_response<T: Tree>(tree: T) -> Headers {
    headers(tree, "response_headers", &["sent_http_", "upstream_http_", "response_header_"])
}

fn field<T: Tree>((name, value): (Text, T)) -> Option<Header> {
    let value = value.scalar().filter(|value| !matches!(value.bytes(), b"" | b"-"))?;
    Some(Header { name, value })
}
