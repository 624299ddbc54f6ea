//! Records in a row that were cut out of a capture and not yet read, so that another thread can read them.

use std::ops::Range;
use std::sync::Arc;

use specie_json::Arena;

use crate::chunk::{Chunk, Start};
use crate::draft::{self, Draft, Kind};
use crate::lines::Walk;
use crate::record::{Item, Record};

/// Bytes of a batch, unless its only record has more.
pub(crate) const SIZE: usize = 256 << 10;

/// Records in a row, from [`Capture::next_batch`](crate::Capture::next_batch).
pub struct Batch {
    pub(crate) file: Arc<str>,
    /// Which record of the file the first is.
    pub(crate) index: u64,
    /// What JSON values are.
    pub(crate) kind: Kind,
    pub(crate) content: Content,
}

/// What a batch holds.
pub(crate) enum Content {
    /// Lines with one JSON value each.
    Lines(Chunk),
    /// Anything else.
    Pieces(Vec<Piece>),
}

/// A record that was cut out.
pub(crate) enum Piece {
    /// A JSON value.
    Json(Chunk),
    /// One that had to be read for that.
    Read(Draft),
}

impl Piece {
    /// Bytes of the file.
    pub(crate) fn length(&self) -> usize {
        match self {
            Piece::Json(chunk) => chunk.bytes.len(),
            Piece::Read(draft) => draft.chunk.bytes.len(),
        }
    }
}

impl Batch {
    /// The file's name.
    #[must_use]
    pub fn file(&self) -> Arc<str> {
        Arc::clone(&self.file)
    }

    /// Reads the records, in their order.
    #[must_use]
    pub fn records(self) -> Records {
        let Batch { file, index, kind, content } = self;
        let rest = match content {
            Content::Lines(chunk) => Rest::Lines { walk: Walk::new(chunk.start), chunk },
            Content::Pieces(pieces) => Rest::Pieces(pieces.into_iter()),
        };
        Records { file, index, kind, rest, arena: Arena::new() }
    }

    /// Whether the first record that can be read is a body alone; `None` when none can be read.
    #[must_use]
    pub fn begins_with_body(&self) -> Option<bool> {
        match self.kind {
            Kind::Body => return Some(true),
            Kind::Exchange | Kind::Stub => return Some(false),
            Kind::Any => {}
        }
        let mut arena = Arena::new();
        let mut is_body = |chunk: Chunk| match draft::of_json(chunk, self.kind, &mut arena).item {
            Item::Unreadable => None,
            item => Some(matches!(item, Item::Body(_))),
        };
        match &self.content {
            Content::Lines(chunk) => {
                let mut walk = Walk::new(chunk.start);
                let mut lines = std::iter::from_fn(|| walk.next(&chunk.bytes));
                lines.find_map(|line| is_body(part(chunk, line.start..line.end, line.line)))
            }
            Content::Pieces(pieces) => pieces.iter().find_map(|piece| match piece {
                Piece::Json(chunk) => is_body(Chunk::new(chunk.bytes.clone(), chunk.start)),
                Piece::Read(Draft { item: Item::Unreadable, .. }) => None,
                Piece::Read(draft) => Some(matches!(draft.item, Item::Body(_))),
            }),
        }
    }

    /// The lines, where each is a body. They cost less than records: nothing is kept of one unless it is asked for.
    #[must_use]
    pub fn bodies(&self) -> Option<Bodies<'_>> {
        match &self.content {
            Content::Lines(chunk) if self.kind == Kind::Body => {
                Some(Bodies { batch: self, chunk, walk: Walk::new(chunk.start), index: self.index })
            }
            _ => None,
        }
    }
}

/// The records of a batch.
pub struct Records {
    file: Arc<str>,
    index: u64,
    kind: Kind,
    rest: Rest,
    arena: Arena,
}

enum Rest {
    Lines { walk: Walk, chunk: Chunk },
    Pieces(std::vec::IntoIter<Piece>),
}

impl Iterator for Records {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        let piece = match &mut self.rest {
            Rest::Lines { walk, chunk } => {
                let found = walk.next(&chunk.bytes)?;
                Piece::Json(part(chunk, found.start..found.end, found.line))
            }
            Rest::Pieces(pieces) => pieces.next()?,
        };
        let draft = match piece {
            Piece::Json(chunk) => draft::of_json(chunk, self.kind, &mut self.arena),
            Piece::Read(draft) => draft,
        };
        let index = self.index;
        self.index += 1;
        Some(draft.record(&self.file, index))
    }
}

/// A part of a chunk that begins a line.
fn part(chunk: &Chunk, span: Range<usize>, line: u32) -> Chunk {
    let Start { offset, column, .. } = chunk.start;
    let column = if span.start == 0 { column } else { 1 };
    let start = Start { offset: offset + span.start as u64, line, column };
    Chunk::new(chunk.bytes.slice(span), start)
}

/// The lines of a batch, each a body.
pub struct Bodies<'b> {
    batch: &'b Batch,
    chunk: &'b Chunk,
    walk: Walk,
    index: u64,
}

/// A line that is a body.
pub struct BodyLine<'b> {
    /// Without its end.
    pub bytes: &'b [u8],
    /// Which record of the file it is, from 0.
    pub index: u64,
    /// The line, from 1.
    pub line: u32,
    batch: &'b Batch,
    chunk: &'b Chunk,
    span: Range<usize>,
}

impl<'b> Iterator for Bodies<'b> {
    type Item = BodyLine<'b>;

    fn next(&mut self) -> Option<BodyLine<'b>> {
        let found = self.walk.next(&self.chunk.bytes)?;
        let (index, span) = (self.index, found.start..found.end);
        self.index += 1;
        let (batch, chunk) = (self.batch, self.chunk);
        Some(BodyLine { bytes: &chunk.bytes[span.clone()], index, line: found.line, batch, chunk, span })
    }
}

impl BodyLine<'_> {
    /// The line as a record of its own.
    #[must_use]
    pub fn record(&self) -> Record {
        let chunk = part(self.chunk, self.span.clone(), self.line);
        Draft::body(chunk).record(&self.batch.file, self.index)
    }
}
