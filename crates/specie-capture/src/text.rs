//! A text taken out of a record, such as a body or a header, with the way back from its bytes to the file.
//!
//! The way back is kept as a rule, not as a table: nothing is computed until a place is asked for.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;

use crate::chunk::Chunk;
use crate::written;

/// Bytes that were read from a record. They share the record's memory where they stand there as they are.
#[derive(Debug, Clone)]
pub struct Text {
    bytes: Bytes,
    written: Written,
}

/// How the bytes of a text are written in their chunk. Every offset is one of the chunk.
#[derive(Debug, Clone)]
pub(crate) enum Written {
    /// As they are.
    Plain(usize),
    /// As the content of a JSON string, which begins here, behind the quote.
    Json(usize),
    /// As base64 of a text.
    Base64(Arc<Text>),
    /// As a text whose stretches are those of another text, or stand for something in it.
    Within { outer: Arc<Text>, pieces: Arc<[Piece]> },
    /// As a YAML scalar, which begins with its quote, its `|` or `>`, or its first character.
    Yaml { start: usize, end: usize },
    /// In stretches, each as it is: where it begins in the text, and where in the chunk.
    Parts(Arc<[(usize, usize)]>),
    /// Not at all: they were made of what stands in these bytes, such as a compressed body.
    Made { start: usize, end: usize },
}

impl Text {
    pub(crate) fn new(bytes: Bytes, written: Written) -> Text {
        Text { bytes, written }
    }

    /// Bytes of a chunk as they are.
    pub(crate) fn plain(chunk: &Chunk, start: usize, end: usize) -> Text {
        let end = end.min(chunk.bytes.len());
        let start = start.min(end);
        Text::new(chunk.bytes.slice(start..end), Written::Plain(start))
    }

    /// A text that stands nowhere but was made of what stands between two offsets.
    pub(crate) fn made(text: impl Into<Bytes>, start: usize, end: usize) -> Text {
        Text::new(text.into(), Written::Made { start, end })
    }

    /// A text that is not in the record at all.
    pub(crate) fn nowhere(text: impl Into<Bytes>) -> Text {
        Text::made(text, 0, 0)
    }

    pub(crate) fn stands_nowhere(&self) -> bool {
        matches!(self.written, Written::Made { start: 0, end: 0 })
    }

    /// The same place with other bytes, which were made of these.
    pub(crate) fn remade(&self, bytes: impl Into<Bytes>) -> Text {
        let (start, end) = self.span();
        Text::made(bytes, start, end)
    }

    /// The text that this one is base64 of; `None` when it is not.
    pub(crate) fn unbase64(self) -> Option<Text> {
        let bytes = written::decode_base64(&self.bytes)?;
        Some(Text::new(bytes.into(), Written::Base64(Arc::new(self))))
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes as text, what is not UTF-8 replaced by U+FFFD.
    #[must_use]
    pub fn to_str(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.bytes)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Where the text begins and ends in its chunk, as near as is known without counting.
    pub(crate) fn span(&self) -> (usize, usize) {
        match &self.written {
            Written::Plain(start) | Written::Json(start) => (*start, start + self.bytes.len()),
            Written::Base64(outer) | Written::Within { outer, .. } => outer.span(),
            Written::Yaml { start, end } | Written::Made { start, end } => (*start, *end),
            Written::Parts(parts) => {
                let start = parts.first().map_or(0, |part| part.1);
                let end = parts.last().map_or(0, |(text, chunk)| chunk + self.bytes.len() - text);
                (start, end)
            }
        }
    }

    /// The way back to the chunk, worked out.
    pub(crate) fn map(&self, chunk: &Chunk) -> Map {
        match &self.written {
            Written::Plain(start) => Map::Pieces(vec![Piece { text: 0, chunk: *start, plain: true }]),
            Written::Json(start) => Map::Pieces(written::json(&chunk.bytes, *start, self.bytes.len())),
            Written::Base64(outer) => {
                Map::Base64 { outer: Box::new(outer.map(chunk)), text: outer.bytes.clone() }
            }
            Written::Within { outer, pieces } => {
                Map::Within { outer: Box::new(outer.map(chunk)), pieces: pieces.to_vec() }
            }
            Written::Yaml { start, end } => {
                Map::Pieces(written::yaml(&chunk.bytes, *start..*end, &self.bytes))
            }
            Written::Parts(parts) => {
                let piece =
                    |(text, chunk): &(usize, usize)| Piece { text: *text, chunk: *chunk, plain: true };
                Map::Pieces(parts.iter().map(piece).collect())
            }
            Written::Made { start, end } => Map::Whole(*start..*end),
        }
    }
}

/// From offsets in a text to offsets in its chunk.
#[derive(Debug)]
pub(crate) enum Map {
    /// By stretches, in order.
    Pieces(Vec<Piece>),
    /// Through base64, whose characters `text` holds and `outer` maps.
    Base64 { outer: Box<Map>, text: Bytes },
    /// By stretches of a text that `outer` maps.
    Within { outer: Box<Map>, pieces: Vec<Piece> },
    /// Nothing is known but what the text was made of.
    Whole(Range<usize>),
}

/// A stretch of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Where it begins in the text.
    pub(crate) text: usize,
    /// Where it begins in the chunk.
    pub(crate) chunk: usize,
    /// Whether each byte stands there as it is; if not, all of it is what begins there.
    pub(crate) plain: bool,
}

impl Piece {
    /// Where an offset in the text leads.
    fn offset(pieces: &[Piece], offset: usize) -> usize {
        let after = pieces.partition_point(|piece| piece.text <= offset);
        let Some(piece) = after.checked_sub(1).map(|at| pieces[at]) else { return 0 };
        piece.chunk + if piece.plain { offset - piece.text } else { 0 }
    }
}

impl Map {
    /// The offset in the chunk of an offset in the text.
    pub(crate) fn offset(&self, offset: usize) -> usize {
        match self {
            Map::Pieces(pieces) => Piece::offset(pieces, offset),
            Map::Within { outer, pieces } => outer.offset(Piece::offset(pieces, offset)),
            Map::Base64 { outer, text } => outer.offset(written::base64_offset(text, offset)),
            Map::Whole(made_of) => made_of.start,
        }
    }

    /// The span in the chunk of a span in the text; it is not empty unless the text is.
    pub(crate) fn span(&self, span: Range<usize>) -> Range<usize> {
        if let Map::Whole(made_of) = self {
            return made_of.clone();
        }
        let start = self.offset(span.start);
        start..self.offset(span.end).max(start)
    }
}
