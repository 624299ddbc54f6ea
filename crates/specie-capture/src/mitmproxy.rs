//! Flow files of mitmproxy, of every version since 0.10: one typed netstring a flow.

use std::io;

use bytes::Bytes;
use specie_spec::Code;

use crate::chunk::Chunk;
use crate::coding;
use crate::draft::Draft;
use crate::elements::{cut_off, too_large};
use crate::exchange::{self, Unreadable, plural};
use crate::input::Input;
use crate::record::{Body, Exchange, Header, Headers, Note, Request, Response};
use crate::tnetstring::{self, Net};
use crate::url;

/// The next flow. Behind one that cannot be read nothing can, since only its length says where the next begins.
pub(crate) fn next(input: &mut Input, limit: usize) -> io::Result<Option<Draft>> {
    input.skip_space()?;
    if input.peek()?.is_none() {
        return Ok(None);
    }
    input.fetch_to(16)?;
    let Some((_, end)) = tnetstring::extent(input.ahead()) else {
        let draft = Draft::fault(input.place(), "expected the length of a flow here");
        skip_all(input)?;
        return Ok(Some(draft));
    };
    if end > limit {
        let chunk = Chunk::new(Bytes::new(), input.place());
        return Ok(Some(if step_over(input, end + 1)? { too_large(chunk, limit) } else { cut_off(chunk) }));
    }
    input.fetch_to(end + 1)?;
    let whole = input.ahead().len() > end;
    let chunk = input.take(end + 1);
    Ok(Some(if whole { flow(chunk) } else { cut_off(chunk) }))
}

/// Steps over so many bytes; false when the input ends before.
fn step_over(input: &mut Input, mut length: usize) -> io::Result<bool> {
    while length > 0 {
        if input.peek()?.is_none() {
            return Ok(false);
        }
        let step = input.ahead().len().min(length);
        input.skip(step);
        length -= step;
    }
    Ok(true)
}

fn skip_all(input: &mut Input) -> io::Result<()> {
    step_over(input, usize::MAX).map(drop)
}

fn flow(chunk: Chunk) -> Draft {
    let value = match tnetstring::read(&chunk.bytes, 0) {
        Ok((value, _)) => value,
        Err(at) => {
            let note = Note::new(Code::UnreadableRecord, "the flow is broken here", at..at + 1);
            return Draft::unreadable(chunk, note);
        }
    };
    let mut notes = Vec::new();
    let outcome = read(Net { value: &value, chunk: &chunk }, &mut notes);
    Draft::read(chunk, outcome, notes)
}

fn read(flow: Net<'_>, notes: &mut Vec<Note>) -> Result<Exchange, Unreadable> {
    let kind = flow.get("type").and_then(Net::text);
    if let Some(kind) = kind.filter(|kind| kind.bytes() != b"http") {
        let (start, end) = kind.span();
        let message = format!("a flow of type `{}` is no exchange of HTTP", kind.to_str());
        notes.push(Note::new(Code::NoExchange, message, start..end));
        return Err(Unreadable);
    }
    let request = match flow.get("request") {
        Some(recorded) => Some(request(recorded, notes)?),
        None => None,
    };
    let response = match flow.get("response") {
        Some(recorded) => Some(response(recorded, notes)?),
        None => None,
    };
    if request.is_none() && response.is_none() {
        notes.push(broken("the flow has neither a request nor a response"));
        return Err(Unreadable);
    }
    note_web_socket(flow, notes);
    Ok(Exchange { request, response })
}

fn broken(message: &str) -> Note {
    Note::new(Code::UnreadableRecord, message, 0..1)
}

fn note_web_socket(flow: Net<'_>, notes: &mut Vec<Note>) {
    let Some(messages) = flow.get("websocket").and_then(|socket| socket.get("messages")) else { return };
    let number = messages.items().count();
    let content = messages.items().next().and_then(|message| message.items().nth(2)?.text());
    if let Some((start, end)) = content.map(|content| content.span()) {
        let message = format!("{} of a WebSocket, which no document describes", plural(number, "message"));
        notes.push(Note::new(Code::NoExchange, message, start..end));
    }
}

fn request(recorded: Net<'_>, notes: &mut Vec<Note>) -> Result<Request, Unreadable> {
    let text = |key| recorded.get(key).and_then(Net::text);
    let (Some(method), Some(path)) = (text("method"), text("path")) else {
        notes.push(broken("the request has no method or no path"));
        return Err(Unreadable);
    };
    if method.bytes() == b"CONNECT" {
        let (start, end) = method.span();
        let message = "CONNECT opens a tunnel and is no exchange of an API";
        notes.push(Note::new(Code::NoExchange, message, start..end));
        return Err(Unreadable);
    }
    let headers = headers(recorded);
    // What the client asked for says more than the address that the proxy connected to.
    let authority = text("authority");
    let named = [authority.as_ref(), headers.get(":authority"), headers.get("host")];
    let named =
        named.into_iter().flatten().find(|host| !host.is_empty()).map(|host| host.to_str().into_owned());
    let scheme = text("scheme").map_or_else(String::new, |scheme| scheme.to_str().into_owned());
    let host = named.or_else(|| {
        let port = text("port")?.to_str().into_owned();
        let usual = matches!((scheme.as_str(), port.as_str()), ("http", "80") | ("https", "443"));
        let host = text("host")?.to_str().into_owned();
        Some(if usual { host } else { format!("{host}:{port}") })
    });
    let whole = url::on_host(&scheme, &host.unwrap_or_default(), &path.to_str());
    let body = body(recorded, &headers, notes);
    Ok(Request { method, url: path.remade(whole), headers, body })
}

fn response(recorded: Net<'_>, notes: &mut Vec<Note>) -> Result<Response, Unreadable> {
    let written = recorded.get("status_code").or_else(|| recorded.get("code")).and_then(Net::text);
    let status = written.and_then(|text| Some((exchange::status(&text)?, text)));
    let Some((status, status_text)) = status else {
        notes.push(broken("the response has no status"));
        return Err(Unreadable);
    };
    let headers = headers(recorded);
    let body = body(recorded, &headers, notes);
    Ok(Response { status, status_text, headers, body })
}

fn headers(recorded: Net<'_>) -> Headers {
    let field = |field: Net<'_>| {
        let mut parts = field.items().filter_map(Net::text);
        Some(Header { name: parts.next()?, value: parts.next()? })
    };
    Headers(recorded.get("headers").into_iter().flat_map(Net::items).filter_map(field).collect())
}

/// The content is missing where the proxy let it through as it came.
fn body(recorded: Net<'_>, headers: &Headers, notes: &mut Vec<Note>) -> Body {
    match recorded.get("content").and_then(Net::text) {
        None => Body::NotRecorded,
        Some(content) if content.is_empty() => Body::Absent,
        Some(content) => coding::decoded(Body::Text(content), headers, notes),
    }
}
