//! What a capture is made of: records, each an exchange, a message or a body, with what could not be read of it.

use std::ops::Range;
use std::sync::Arc;

use specie_spec::{At, Code, Diagnostic, Label, Part, PayloadPlace, Place};

use crate::chunk::{Chunk, Start};
use crate::text::{Map, Text};

/// One record of a capture. It owns its part of the file and can be sent to another thread.
#[derive(Debug, Clone)]
pub struct Record {
    /// The file's name as the caller gave it.
    pub file: Arc<str>,
    /// Which record of the file it is, from 0; records that cannot be read count too.
    pub index: u64,
    /// What was recorded.
    pub item: Item,
    /// What could not be read, or was not recorded.
    pub notes: Vec<Note>,
    pub(crate) chunk: Arc<Chunk>,
}

/// What a record holds.
#[derive(Debug, Clone)]
pub enum Item {
    /// A body alone: the record says nothing of the exchange that it belongs to.
    Body(Text),
    /// A request with its response, or one of the two.
    Exchange(Box<Exchange>),
    /// Nothing that could be read; the notes say why.
    Unreadable,
}

/// A request and its response, as far as they were recorded.
#[derive(Debug, Clone, Default)]
pub struct Exchange {
    /// The request.
    pub request: Option<Request>,
    /// The response; `None` too when none came.
    pub response: Option<Response>,
}

/// A request.
#[derive(Debug, Clone)]
pub struct Request {
    /// The method, in capital letters unless it was recorded otherwise.
    pub method: Text,
    /// The URL with its query: absolute, or from the path on when the record does not name the host.
    pub url: Text,
    /// Header fields in the order of the record.
    pub headers: Headers,
    /// The body.
    pub body: Body,
}

/// A response.
#[derive(Debug, Clone)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// The status code as written.
    pub status_text: Text,
    /// Header fields in the order of the record.
    pub headers: Headers,
    /// The body.
    pub body: Body,
}

/// Header fields in their order; a name may stand more than once.
#[derive(Debug, Clone, Default)]
pub struct Headers(pub Vec<Header>);

/// One header field.
#[derive(Debug, Clone)]
pub struct Header {
    /// The name as written.
    pub name: Text,
    /// The value as written.
    pub value: Text,
}

/// The body of a message.
#[derive(Debug, Clone, Default)]
pub enum Body {
    /// There was none.
    #[default]
    Absent,
    /// There was one, but the record does not have it.
    NotRecorded,
    /// Its bytes, without any content coding (RFC 9110 section 8.4).
    Text(Text),
    /// The fields of a form, recorded one by one.
    Form(Vec<FormField>),
}

/// A field of a form that was recorded field by field.
#[derive(Debug, Clone)]
pub struct FormField {
    /// Its name.
    pub name: Text,
    /// Its value; `None` when the record has only the name of a file.
    pub value: Option<Text>,
    /// The name of the file that was sent.
    pub file_name: Option<Text>,
    /// The media type of the part.
    pub content_type: Option<Text>,
}

impl Body {
    /// Its bytes, where it was recorded as a whole.
    #[must_use]
    pub fn text(&self) -> Option<&Text> {
        if let Body::Text(text) = self { Some(text) } else { None }
    }
}

impl Headers {
    /// The first value of a name, whatever its case.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Text> {
        let is_named = |header: &&Header| header.name.bytes().eq_ignore_ascii_case(name.as_bytes());
        self.0.iter().find(is_named).map(|header| &header.value)
    }

    /// Whether the record has header fields; one that was made of what stands elsewhere in it is none.
    #[must_use]
    pub fn recorded(&self) -> bool {
        self.0.iter().any(|header| !header.name.stands_nowhere())
    }

    /// The media type of `Content-Type`, without its parameters, in lower case.
    #[must_use]
    pub fn media_type(&self) -> Option<String> {
        let value = self.get("content-type")?.to_str();
        let essence = value.split(';').next().unwrap_or_default().trim();
        (!essence.is_empty()).then(|| essence.to_ascii_lowercase())
    }
}

/// Something to say about a record, with its place in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Which kind of problem.
    pub code: Code,
    /// What is wrong: one lower-case phrase, names in backticks.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// The bytes of the record's part of the file.
    pub(crate) span: Range<usize>,
}

impl Note {
    pub(crate) fn new(code: Code, message: impl Into<String>, span: Range<usize>) -> Note {
        Note { code, message: message.into(), help: None, span }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Note {
        self.help = Some(help.into());
        self
    }
}

impl Record {
    /// Where the record begins in its file.
    #[must_use]
    pub fn start(&self) -> Start {
        self.chunk.start
    }

    /// The record's part of the file. Records of a file that is read as a whole share it.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.chunk.bytes
    }

    /// The way from a text of this record back to its file. Making it reads the text once.
    #[must_use]
    pub fn places(&self, text: &Text) -> Places<'_> {
        Places { record: self, map: text.map(&self.chunk) }
    }

    /// A note as a diagnostic with its place in the file.
    #[must_use]
    pub fn diagnostic(&self, note: &Note) -> Diagnostic {
        let place = self.place(note.span.clone());
        let at = At::Payload(PayloadPlace { place, record: self.index, part: Part::Body });
        Diagnostic {
            code: note.code,
            severity: note.code.severity(),
            message: note.message.clone(),
            labels: vec![Label { at, text: String::new() }],
            help: note.help.clone(),
        }
    }

    /// Where a text of this record is written.
    #[must_use]
    pub fn place_of(&self, text: &Text) -> Place {
        let (start, end) = text.span();
        self.place(start..end)
    }

    fn place(&self, span: Range<usize>) -> Place {
        let specie_json::Place { line, column } = self.chunk.place(span.start);
        let length = self.chunk.length(span);
        Place { file: self.file.clone(), line, column, length, pointer: String::new() }
    }
}

/// From bytes of a text to places in the file that the text was read from.
#[derive(Debug)]
pub struct Places<'r> {
    record: &'r Record,
    map: Map,
}

impl Places<'_> {
    /// The place of a span of the text: where its first byte is written, and how much of that line belongs to it. What
    /// was compressed has the place of all that it was made of.
    #[must_use]
    pub fn place(&self, span: Range<usize>) -> Place {
        self.record.place(self.map.span(span))
    }
}
