//! HTTP messages in text (RFC 9112), one after the other: requests with their responses, or either alone. What `curl -i`
//! prints is of this kind, with the status lines of HTTP/2 and HTTP/3.
//!
//! Recordings of this kind are often edited by hand, so lengths are believed only where the message fits them.

use std::ops::Range;
use std::sync::Arc;

use specie_spec::Code;

use crate::chunk::Chunk;
use crate::coding;
use crate::detect::is_http_start;
use crate::draft::Draft;
use crate::exchange::{self, Unreadable};
use crate::record::{Body, Exchange, Header, Headers, Note, Request, Response};
use crate::text::{Text, Written};
use crate::url;

/// Reads every message of a file.
pub(crate) fn records(chunk: Chunk) -> Vec<Draft> {
    let mut messages = Messages { chunk: Arc::new(chunk), at: 0, open: None, drafts: Vec::new() };
    while messages.next() {}
    messages.close();
    messages.drafts
}

struct Messages {
    chunk: Arc<Chunk>,
    at: usize,
    /// A request that waits for its response, with what was noted of it.
    open: Option<(Request, Vec<Note>)>,
    drafts: Vec<Draft>,
}

impl Messages {
    /// Reads the next message; false at the end.
    fn next(&mut self) -> bool {
        let bytes = self.chunk.bytes.clone();
        let Some(line) = next_line(&bytes, self.at) else { return false };
        let text = &bytes[line.text.clone()];
        // `###` stands between the requests of a file for an editor's HTTP client.
        if text.trim_ascii().is_empty() || text.starts_with(b"###") {
            self.at = line.end;
            return true;
        }
        if !std::str::from_utf8(text).is_ok_and(is_http_start) {
            self.stray(&bytes);
            return true;
        }
        let mut notes = Vec::new();
        let head = Head::read(&self.chunk, line, &mut notes);
        self.at = head.end;
        if text.starts_with(b"HTTP/") {
            self.response(&head, notes);
        } else {
            self.request(&head, notes);
        }
        true
    }

    /// Text that begins no message, up to the next one.
    fn stray(&mut self, bytes: &[u8]) {
        let end = next_start(bytes, self.at);
        let message = "expected a request line or a status line";
        let note = Note::new(Code::UnreadableRecord, message, self.at..end);
        self.drafts.push(Draft::shared(&self.chunk, Err(Unreadable), vec![note]));
        self.at = end;
    }

    fn request(&mut self, head: &Head, mut notes: Vec<Note>) {
        self.close();
        let body = match self.body(&head.headers) {
            Some(text) => coding::decoded(Body::Text(text), &head.headers, &mut notes),
            None => Body::Absent,
        };
        match request(&self.chunk, head, body, "") {
            Ok(request) => self.open = Some((request, notes)),
            Err(note) => {
                notes.push(note);
                self.drafts.push(Draft::shared(&self.chunk, Err(Unreadable), notes));
            }
        }
    }

    fn response(&mut self, head: &Head, mut notes: Vec<Note>) {
        let Some((status, status_text)) = status(&self.chunk, head) else {
            notes.push(Note::new(Code::UnreadableRecord, "the status line has no status", head.line.clone()));
            self.drafts.push(Draft::shared(&self.chunk, Err(Unreadable), notes));
            return;
        };
        if is_interim(&self.chunk, head, status) {
            return;
        }
        let (request, before) = self.open.take().unzip();
        let head_only = request.as_ref().is_some_and(|request: &Request| request.method.bytes() == b"HEAD");
        let empty = head_only || matches!(status, 100..200 | 204 | 304);
        let body = if empty { None } else { self.body(&head.headers) };
        let body = match body {
            Some(text) => coding::decoded(Body::Text(text), &head.headers, &mut notes),
            None => Body::Absent,
        };
        let response = Response { status, status_text, headers: head.headers.clone(), body };
        let notes = before.into_iter().flatten().chain(notes).collect();
        let exchange = Exchange { request, response: Some(response) };
        self.drafts.push(Draft::shared(&self.chunk, Ok(exchange), notes));
    }

    /// A request without a response is a record too.
    fn close(&mut self) {
        if let Some((request, notes)) = self.open.take() {
            let exchange = Exchange { request: Some(request), response: None };
            self.drafts.push(Draft::shared(&self.chunk, Ok(exchange), notes));
        }
    }

    /// The body at the place where the head ended.
    fn body(&mut self, headers: &Headers) -> Option<Text> {
        let bytes = self.chunk.bytes.clone();
        let rest = &bytes[self.at..];
        if let Some(end) = content_length(headers).and_then(|length| self.at.checked_add(length))
            && end <= bytes.len()
            && ends_message(&bytes, end)
        {
            let start = std::mem::replace(&mut self.at, end);
            return (start < end).then(|| Text::plain(&self.chunk, start, end));
        }
        if is_chunked(headers)
            && let Some((text, length)) = unchunked(rest, self.at)
        {
            self.at += length;
            return (!text.is_empty()).then_some(text);
        }
        let start = self.at;
        self.at = next_start(&bytes, start);
        let length = bytes[start..self.at].trim_ascii_end().len();
        (length > 0).then(|| Text::plain(&self.chunk, start, start + length))
    }
}

/// A line of the file.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// Without its end.
    pub(crate) text: Range<usize>,
    /// Where the next line begins.
    pub(crate) end: usize,
}

/// The line at a place; `None` at the end.
pub(crate) fn next_line(bytes: &[u8], at: usize) -> Option<Line> {
    let rest = bytes.get(at..).filter(|rest| !rest.is_empty())?;
    let newline = memchr::memchr(b'\n', rest);
    let text = newline.map_or(rest, |newline| &rest[..newline]);
    let length = text.strip_suffix(b"\r").unwrap_or(text).len();
    Some(Line { text: at..at + length, end: newline.map_or(bytes.len(), |newline| at + newline + 1) })
}

/// The first line of a message and its header fields.
pub(crate) struct Head {
    pub(crate) line: Range<usize>,
    pub(crate) headers: Headers,
    end: usize,
}

impl Head {
    /// Reads a head from its first line on.
    fn read(chunk: &Chunk, first: Line, notes: &mut Vec<Note>) -> Head {
        let mut fields = Vec::new();
        let mut end = first.end;
        while let Some(line) = next_line(&chunk.bytes, end) {
            end = line.end;
            if line.text.is_empty() {
                break;
            }
            fields.push(line.text);
        }
        Head { end, ..Head::of_lines(chunk, first.text, fields, notes) }
    }

    /// A head from the bytes of its lines.
    pub(crate) fn of_lines(
        chunk: &Chunk,
        line: Range<usize>,
        fields: Vec<Range<usize>>,
        notes: &mut Vec<Note>,
    ) -> Head {
        let mut headers = Vec::<Header>::new();
        for field in fields {
            let text = &chunk.bytes[field.clone()];
            if text.starts_with(b" ") || text.starts_with(b"\t") {
                // RFC 9112 section 5.2: a folded line belongs to the value before it.
                if let Some(last) = headers.last_mut() {
                    let joined = [last.value.bytes(), b" ", text.trim_ascii()].concat();
                    last.value = last.value.remade(joined);
                }
                continue;
            }
            match header(chunk, field.clone()) {
                Some(header) => headers.push(header),
                None => notes.push(
                    Note::new(Code::UnreadableRecord, "expected a header field here", field)
                        .help("write it as `name: value`, or put an empty line before the body"),
                ),
            }
        }
        Head { line, headers: Headers(headers), end: 0 }
    }
}

fn header(chunk: &Chunk, field: Range<usize>) -> Option<Header> {
    let text = &chunk.bytes[field.clone()];
    // The names of HTTP/2's pseudo-fields begin with a colon.
    let colon = 1 + memchr::memchr(b':', text.get(1..)?)?;
    let is_token = |byte: &u8| byte.is_ascii_graphic() && !matches!(byte, b'{' | b'}' | b'"' | b'(' | b')');
    if !text[..colon].iter().all(is_token) {
        return None;
    }
    let value = text[colon + 1..].trim_ascii_start();
    let start = field.end - value.len();
    let end = start + value.trim_ascii_end().len();
    Some(Header {
        name: Text::plain(chunk, field.start, field.start + colon),
        value: Text::plain(chunk, start, end),
    })
}

/// The request of a head. An empty scheme is one that the record does not tell.
pub(crate) fn request(chunk: &Chunk, head: &Head, body: Body, scheme: &str) -> Result<Request, Note> {
    let words = words(chunk, &head.line);
    let [method, target, ..] = words.as_slice() else {
        return Err(Note::new(
            Code::UnreadableRecord,
            "expected a method and a target here",
            head.line.clone(),
        ));
    };
    if method.bytes() == b"CONNECT" {
        let message = "CONNECT opens a tunnel and is no exchange of an API";
        return Err(Note::new(Code::NoExchange, message, head.line.clone()));
    }
    let host = head.headers.get("host").or_else(|| head.headers.get(":authority"));
    let host = host.map_or_else(Default::default, Text::to_str);
    let whole = url::on_host(scheme, &host, &target.to_str());
    let url = if whole.as_bytes() == target.bytes() { target.clone() } else { target.remade(whole) };
    Ok(Request { method: method.clone(), url, headers: head.headers.clone(), body })
}

/// The status of a head, and how it is written.
pub(crate) fn status(chunk: &Chunk, head: &Head) -> Option<(u16, Text)> {
    let words = words(chunk, &head.line);
    let text = words.get(1)?;
    Some((exchange::status(text)?, text.clone()))
}

/// Responses that only announce the one to come: 1xx, save the change to another protocol, and a proxy's consent to a
/// tunnel.
pub(crate) fn is_interim(chunk: &Chunk, head: &Head, status: u16) -> bool {
    let line = &chunk.bytes[head.line.clone()];
    let tunnel = b"connection established";
    (status < 200 && status != 101)
        || (status == 200
            && line.len() > tunnel.len()
            && line[line.len() - tunnel.len()..].eq_ignore_ascii_case(tunnel))
}

fn words(chunk: &Chunk, line: &Range<usize>) -> Vec<Text> {
    let mut start = line.start;
    let words = chunk.bytes[line.clone()].split(|byte| *byte == b' ').map(|word| {
        let at = start;
        start += word.len() + 1;
        (at, at + word.len())
    });
    words.filter(|(start, end)| start < end).map(|(start, end)| Text::plain(chunk, start, end)).collect()
}

pub(crate) fn content_length(headers: &Headers) -> Option<usize> {
    headers.get("content-length")?.to_str().trim().parse().ok()
}

pub(crate) fn is_chunked(headers: &Headers) -> bool {
    let codings = headers.get("transfer-encoding").map(Text::to_str).unwrap_or_default();
    codings.to_ascii_lowercase().contains("chunked")
}

/// Whether a message may end at a place: nothing follows but blank lines, or the next message.
fn ends_message(bytes: &[u8], at: usize) -> bool {
    let mut at = at;
    while let Some(line) = next_line(bytes, at) {
        let text = &bytes[line.text];
        if !text.trim_ascii().is_empty() {
            return text.starts_with(b"###") || std::str::from_utf8(text).is_ok_and(is_http_start);
        }
        at = line.end;
    }
    true
}

/// Where the next message or separator begins; the end of the file if there is none.
fn next_start(bytes: &[u8], at: usize) -> usize {
    let mut at = at;
    while let Some(line) = next_line(bytes, at) {
        let text = &bytes[line.text];
        if text.starts_with(b"###") || std::str::from_utf8(text).is_ok_and(is_http_start) {
            return at;
        }
        at = line.end;
    }
    bytes.len()
}

/// The body in chunks (RFC 9112 section 7.1) that begins at `base` of the file, and its length there; `None` when it is
/// in no chunks, as `curl` shows it.
pub(crate) fn unchunked(rest: &[u8], base: usize) -> Option<(Text, usize)> {
    let (mut bytes, mut parts, mut at) = (Vec::new(), Vec::new(), 0);
    loop {
        let line = next_line(rest, at)?;
        let size = rest[line.text].split(|byte| *byte == b';').next()?.trim_ascii();
        let size = usize::from_str_radix(std::str::from_utf8(size).ok()?, 16).ok()?;
        at = line.end;
        if size == 0 {
            break;
        }
        parts.push((bytes.len(), base + at));
        bytes.extend_from_slice(rest.get(at..at.checked_add(size)?)?);
        let end = next_line(rest, at + size)?;
        if !end.text.is_empty() {
            return None;
        }
        at = end.end;
    }
    // Trailer fields, up to an empty line.
    while let Some(line) = next_line(rest, at) {
        at = line.end;
        if line.text.is_empty() {
            break;
        }
    }
    Some((Text::new(bytes.into(), Written::Parts(parts.into())), at))
}
