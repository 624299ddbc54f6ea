//! A capture as a stream of records: the reader of its format, numbers for the records, and what breaks off.

use std::collections::VecDeque;
use std::io::{self, Read};
use std::sync::Arc;

use bytes::Bytes;
use specie_json::Arena;

use crate::batch::{Batch, Content, Piece, Records, SIZE};
use crate::chunk::Chunk;
use crate::detect::{self, Found};
use crate::draft::{Draft, Kind};
use crate::elements::{Elements, too_large};
use crate::format::{Format, Limits};
use crate::input::Input;
use crate::lines::Cut;
use crate::record::Record;
use crate::{curl, http, lines, mitmproxy, postman, unpack, values, vcr};

/// The records of one file, in its order.
///
/// ```
/// use specie_capture::{Capture, Item};
///
/// let har = r#"{"log": {"entries": [
///   {"request": {"method": "GET", "url": "https://shop.example/orders/1"},
///    "response": {"status": 200, "content": {"text": "{\"paid\": \"yes\"}"}}}
/// ]}}"#;
/// let mut capture = Capture::new("shop.har", har.as_bytes())?;
/// let record = capture.next().expect("there is one")?;
/// let Item::Exchange(exchange) = &record.item else { unreachable!("it has a request and a response") };
/// let response = exchange.response.as_ref().expect("it came");
/// let specie_capture::Body::Text(body) = &response.body else { unreachable!("it was recorded") };
/// assert_eq!(body.to_str(), r#"{"paid": "yes"}"#);
///
/// // `"yes"` is the tenth byte of the body, and stands in the third line of the file.
/// let place = record.places(body).place(9..14);
/// assert_eq!((place.line, place.column), (3, 64));
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct Capture {
    file: Arc<str>,
    input: Input,
    found: Found,
    limits: Limits,
    /// What JSON values are.
    kind: Kind,
    reader: Reader,
    /// Records that were read and not yet handed over.
    ready: VecDeque<Draft>,
    arena: Arena,
    /// Of the next record.
    index: u64,
    /// Why reading ended behind what was handed over last.
    failed: Option<io::Error>,
    /// The batch whose records are being handed over.
    records: Option<Records>,
}

/// Records of a batch at most.
const PIECES: usize = 64;

/// How the rest is read.
enum Reader {
    Values {
        first: bool,
    },
    /// One value, whatever follows it.
    Value,
    Lines,
    Elements(Elements),
    Flows,
    /// All of the file at once.
    Whole,
    /// All has been read.
    Done,
}

/// How a capture is to be read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// The format; found from the content when none is named.
    pub format: Option<Format>,
    /// What reading may cost.
    pub limits: Limits,
    /// Whether JSON values are bodies, also those that look like exchanges. Formats that only exchanges have are not
    /// concerned.
    pub bodies: bool,
}

impl Capture {
    /// Begins to read a capture, compressed or not, whose format is found from its content. `name` is shown in places; its
    /// ending is asked where the content could be two things.
    ///
    /// # Errors
    ///
    /// The reader's own.
    pub fn new(name: impl Into<Arc<str>>, reader: impl Read + Send + 'static) -> io::Result<Capture> {
        Capture::with_options(name, reader, Options::default())
    }

    /// Begins to read a capture.
    ///
    /// # Errors
    ///
    /// The reader's own.
    pub fn with_options(
        name: impl Into<Arc<str>>,
        reader: impl Read + Send + 'static,
        options: Options,
    ) -> io::Result<Capture> {
        let file = name.into();
        let mut input = Input::new(unpack::reader(reader)?);
        input.skip_byte_order_mark()?;
        let found = match options.format {
            None => detect::format(&mut input, &file)?,
            Some(format) => Found { format, path: detect::path(&mut input, format)? },
        };
        let reader = match options.format {
            // Who says that a file is JSON means one value.
            Some(Format::Json) => Reader::Value,
            _ => reader_of(&found),
        };
        let kind = if options.bodies { Kind::Body } else { Kind::Any };
        let kind = match &reader {
            Reader::Elements(_) if found.format == Format::WireMock => Kind::Stub,
            Reader::Elements(_) => Kind::Exchange,
            _ => kind,
        };
        Ok(Capture {
            file,
            input,
            found,
            limits: options.limits,
            kind,
            reader,
            ready: VecDeque::new(),
            arena: Arena::new(),
            index: 0,
            failed: None,
            records: None,
        })
    }

    /// The format, as it was named or found.
    #[must_use]
    pub fn format(&self) -> Format {
        self.found.format
    }

    /// Cuts the next records out of the file, for another thread to read them: some hundred kilobytes, or one record that
    /// is larger; fewer when the rest is still to be written by another program. `None` at the end.
    ///
    /// A capture is read by batches or as an iterator, not both.
    ///
    /// # Errors
    ///
    /// The reader's own.
    pub fn next_batch(&mut self) -> io::Result<Option<Batch>> {
        let content = match self.content() {
            Ok(Some(content)) => content,
            Ok(None) => return Ok(None),
            Err(error) => {
                self.reader = Reader::Done;
                return Err(error);
            }
        };
        let (file, index) = (Arc::clone(&self.file), self.index);
        self.index += match &content {
            Content::Lines(chunk) => lines::count(&chunk.bytes),
            Content::Pieces(pieces) => pieces.len() as u64,
        };
        Ok(Some(Batch { file, index, kind: self.kind, content }))
    }

    fn content(&mut self) -> io::Result<Option<Content>> {
        if let Some(error) = self.failed.take() {
            return Err(error);
        }
        let (mut pieces, mut bytes) = (Vec::new(), 0);
        while bytes < SIZE && pieces.len() < PIECES {
            match self.cut() {
                Ok(Some(Cut::Lines(chunk))) => return Ok(Some(Content::Lines(chunk))),
                Ok(Some(Cut::Piece(piece))) => {
                    bytes += piece.length();
                    pieces.push(piece);
                    if self.input.waits() {
                        break;
                    }
                }
                Ok(None) => break,
                Err(error) if pieces.is_empty() => return Err(error),
                Err(error) => {
                    self.failed = Some(error);
                    break;
                }
            }
        }
        Ok((!pieces.is_empty()).then_some(Content::Pieces(pieces)))
    }

    /// The next record, or lines of them.
    fn cut(&mut self) -> io::Result<Option<Cut>> {
        loop {
            if let Some(draft) = self.ready.pop_front() {
                return Ok(Some(Cut::Piece(Piece::Read(draft))));
            }
            let Capture { input, limits, arena, .. } = self;
            let piece = match &mut self.reader {
                Reader::Values { first } => {
                    let first = std::mem::take(first);
                    values::next(input, first, limits.file)?
                }
                Reader::Value => {
                    self.reader = Reader::Done;
                    Some(values::only(input, limits.file)?)
                }
                Reader::Lines => match lines::next(input, limits.record)? {
                    Some(cut) => return Ok(Some(cut)),
                    None => None,
                },
                Reader::Elements(elements) => elements.next(input, limits.record, arena)?,
                Reader::Flows => mitmproxy::next(input, limits.record)?.map(Piece::Read),
                Reader::Whole => {
                    self.whole()?;
                    None
                }
                Reader::Done => return Ok(None),
            };
            match piece {
                Some(piece) => return Ok(Some(Cut::Piece(piece))),
                None => self.finish(),
            }
        }
    }

    /// Reads a file that is one document.
    fn whole(&mut self) -> io::Result<()> {
        let place = self.input.place();
        let limit = self.limits.file;
        let drafts = match self.input.take_rest(limit)? {
            None => vec![too_large(Chunk::new(Bytes::new(), place), limit)],
            Some(chunk) => match self.found.format {
                Format::Postman => postman::records(chunk, &mut self.arena),
                Format::Curl => curl::records(chunk),
                Format::Http => http::records(chunk),
                _ => vcr::records(chunk, limit),
            },
        };
        self.ready.extend(drafts);
        Ok(())
    }

    /// At the end: what broke off is said.
    fn finish(&mut self) {
        self.reader = Reader::Done;
        if let Some(broken) = self.input.take_broken() {
            self.ready.push_back(Draft::fault(self.input.place(), broken));
        }
    }
}

fn reader_of(found: &Found) -> Reader {
    match found.format {
        Format::Json => Reader::Values { first: true },
        Format::Ndjson => Reader::Lines,
        Format::Har | Format::Exchanges | Format::WireMock => Reader::Elements(Elements::new(&found.path)),
        Format::Vcr if !found.path.is_empty() => Reader::Elements(Elements::new(&found.path)),
        Format::Mitmproxy => Reader::Flows,
        Format::Postman | Format::Http | Format::Curl | Format::Vcr => Reader::Whole,
    }
}

impl Iterator for Capture {
    type Item = io::Result<Record>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(record) = self.records.as_mut().and_then(Iterator::next) {
                return Some(Ok(record));
            }
            match self.next_batch() {
                Ok(batch) => self.records = Some(batch?.records()),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl std::fmt::Debug for Capture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Capture")
            .field("file", &self.file)
            .field("format", &self.found.format)
            .finish_non_exhaustive()
    }
}
