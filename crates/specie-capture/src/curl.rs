//! What `curl -v` prints: lines of the request behind `> `, lines of the response behind `< `, remarks behind `* `, and
//! between them the body as it is. The body of the request is not shown.

use std::ops::Range;
use std::sync::Arc;

use crate::body::announces_body;
use crate::chunk::Chunk;
use crate::coding;
use crate::draft::Draft;
use crate::exchange::Unreadable;
use crate::http::{self, Head, Line, next_line};
use crate::record::{Body, Exchange, Headers, Note, Request, Response};
use crate::text::{Text, Written};

/// Reads every exchange of a file.
pub(crate) fn records(chunk: Chunk) -> Vec<Draft> {
    let chunk = Arc::new(chunk);
    let mut trace = Trace { chunk: Arc::clone(&chunk), ..Trace::new(&chunk) };
    let mut at = 0;
    while let Some(line) = next_line(&chunk.bytes, at) {
        at = trace.line(&line);
    }
    trace.close();
    trace.drafts
}

struct Trace {
    chunk: Arc<Chunk>,
    scheme: &'static str,
    /// Lines of the head that is being read, without their mark.
    head: Vec<Range<usize>>,
    request: Option<Request>,
    response: Option<(u16, Text, Headers)>,
    /// Bytes of the body.
    body: Vec<Range<usize>>,
    notes: Vec<Note>,
    drafts: Vec<Draft>,
}

impl Trace {
    fn new(chunk: &Arc<Chunk>) -> Trace {
        Trace {
            chunk: Arc::clone(chunk),
            scheme: "",
            head: Vec::new(),
            request: None,
            response: None,
            body: Vec::new(),
            notes: Vec::new(),
            drafts: Vec::new(),
        }
    }

    /// Reads a line; returns where to go on when more than the line was read.
    fn line(&mut self, line: &Line) -> usize {
        let bytes = self.chunk.bytes.clone();
        let text = &bytes[line.text.clone()];
        if let Some(end) = self.body_by_length(line.text.start) {
            return end;
        }
        match text {
            [b'*', b' ', ..] => self.remark(text),
            [b'>'] | [b'>', b' '] => self.request_ends(),
            [b'<'] | [b'<', b' '] => self.response_ends(),
            [b'>', b' ', ..] => {
                if self.head.is_empty() {
                    self.close();
                }
                self.head.push(line.text.start + 2..line.text.end);
            }
            [b'<', b' ', ..] => self.head.push(line.text.start + 2..line.text.end),
            [b'{' | b'}', b' ', b'[', ..] if text.ends_with(b"bytes data]") => {}
            _ if self.response.is_some() && !is_progress(text) => return self.body_line(line),
            _ => {}
        }
        line.end
    }

    fn remark(&mut self, text: &[u8]) {
        let says = |what: &[u8]| memchr::memmem::find(text, what).is_some();
        if says(b"SSL connection") || says(b"TLS handshake") || says(b"port 443") {
            self.scheme = "https";
        } else if says(b"port 80") {
            self.scheme = "http";
        }
    }

    fn request_ends(&mut self) {
        let Some(head) = self.take_head() else { return };
        let body = if announces_body(&head.headers) { Body::NotRecorded } else { Body::Absent };
        match http::request(&self.chunk, &head, body, self.scheme) {
            Ok(request) => self.request = Some(request),
            Err(note) => {
                self.notes.push(note);
                let notes = std::mem::take(&mut self.notes);
                self.drafts.push(Draft::shared(&self.chunk, Err(Unreadable), notes));
            }
        }
    }

    fn response_ends(&mut self) {
        let Some(head) = self.take_head() else { return };
        let status = http::status(&self.chunk, &head);
        self.response = status
            .filter(|(status, _)| !http::is_interim(&self.chunk, &head, *status))
            .map(|(status, text)| (status, text, head.headers));
    }

    fn take_head(&mut self) -> Option<Head> {
        let mut lines = std::mem::take(&mut self.head).into_iter();
        let first = lines.next()?;
        Some(Head::of_lines(&self.chunk, first, lines.collect(), &mut self.notes))
    }

    /// All of the body, if it begins here and its length fits what follows.
    fn body_by_length(&mut self, start: usize) -> Option<usize> {
        let (_, _, headers) =
            self.response.as_ref().filter(|_| self.body.is_empty() && self.head.is_empty())?;
        let end = start.checked_add(http::content_length(headers).filter(|length| *length > 0)?)?;
        let fits = matches!(self.chunk.bytes.get(end..)?.first(), None | Some(b'\r' | b'\n' | b'*'));
        let whole_lines = self.chunk.bytes.get(end - 1) == Some(&b'\n');
        (fits || whole_lines).then(|| {
            self.body.push(start..end);
            end
        })
    }

    /// A line of the body.
    fn body_line(&mut self, line: &Line) -> usize {
        let bytes = &self.chunk.bytes;
        let start = line.text.start;
        // The last line has no end of its own, and curl's next remark stands behind it.
        let remark = memchr::memmem::find(&bytes[line.text.clone()], b"* Connection #");
        let end = remark.map_or(line.end, |at| start + at);
        match self.body.last_mut() {
            Some(last) if last.end == start => last.end = end,
            _ => self.body.push(start..end),
        }
        line.end
    }

    /// What was read so far is one record.
    fn close(&mut self) {
        let body = self.take_body();
        let mut notes = std::mem::take(&mut self.notes);
        let request = self.request.take();
        let response = self.response.take().map(|(status, status_text, headers)| {
            let body =
                body.map_or(Body::Absent, |text| coding::decoded(Body::Text(text), &headers, &mut notes));
            Response { status, status_text, headers, body }
        });
        if request.is_some() || response.is_some() {
            self.drafts.push(Draft::shared(&self.chunk, Ok(Exchange { request, response }), notes));
        }
    }

    fn take_body(&mut self) -> Option<Text> {
        let parts = std::mem::take(&mut self.body);
        let whole = match parts.as_slice() {
            [] => return None,
            [only] => {
                let length = self.chunk.bytes[only.clone()].trim_ascii_end().len();
                Text::plain(&self.chunk, only.start, only.start + length)
            }
            _ => {
                let mut bytes = Vec::new();
                let mut starts = Vec::new();
                for part in &parts {
                    starts.push((bytes.len(), part.start));
                    bytes.extend_from_slice(&self.chunk.bytes[part.clone()]);
                }
                bytes.truncate(bytes.trim_ascii_end().len());
                Text::new(bytes.into(), Written::Parts(starts.into()))
            }
        };
        (!whole.is_empty()).then_some(whole)
    }
}

/// The meter that curl draws when its output goes to a file.
fn is_progress(line: &[u8]) -> bool {
    let line = line.trim_ascii_start();
    line.starts_with(b"% Total")
        || line.starts_with(b"Dload  Upload")
        || memchr::memmem::find(line, b"--:--:-- ").is_some()
}
