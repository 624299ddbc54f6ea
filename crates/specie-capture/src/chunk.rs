//! A stretch of a file that is in memory, and where it stands in the file: from an offset in it to a line and column.

use std::ops::Range;
use std::sync::OnceLock;

use bytes::Bytes;
use specie_json::{LineIndex, Place};

/// A place in a file, or in what a compressed file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Start {
    /// Bytes before it.
    pub offset: u64,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in code points.
    pub column: u32,
}

impl Start {
    /// The beginning of a file.
    pub(crate) const FIRST: Start = Start { offset: 0, line: 1, column: 1 };

    /// The place behind some bytes that begin here.
    pub(crate) fn after(self, bytes: &[u8]) -> Start {
        let newlines = memchr::memchr_iter(b'\n', bytes).count();
        let tail = memchr::memrchr(b'\n', bytes).map_or(bytes, |at| &bytes[at + 1..]);
        let columns = narrow(code_points(tail));
        Start {
            offset: self.offset + bytes.len() as u64,
            line: self.line.saturating_add(narrow(newlines)),
            column: if newlines == 0 {
                self.column.saturating_add(columns)
            } else {
                columns.saturating_add(1)
            },
        }
    }
}

/// Bytes of a file with their place in it. Lines are counted when a place is asked for.
#[derive(Debug)]
pub(crate) struct Chunk {
    pub(crate) bytes: Bytes,
    pub(crate) start: Start,
    lines: OnceLock<LineIndex>,
}

impl Chunk {
    pub(crate) fn new(bytes: Bytes, start: Start) -> Chunk {
        Chunk { bytes, start, lines: OnceLock::new() }
    }

    /// The place of an offset in these bytes.
    pub(crate) fn place(&self, offset: usize) -> Place {
        let index = self.lines.get_or_init(|| LineIndex::of_bytes(&self.bytes));
        let Place { line, column } = index.place(&self.bytes, offset);
        Place {
            line: line.saturating_add(self.start.line - 1),
            column: if line == 1 { column.saturating_add(self.start.column - 1) } else { column },
        }
    }

    /// How many code points of the first line belong to a span, at least 1.
    pub(crate) fn length(&self, span: Range<usize>) -> u32 {
        let bytes = self.bytes.get(span).unwrap_or_default();
        let line = memchr::memchr(b'\n', bytes).map_or(bytes, |end| &bytes[..end]).trim_ascii_end();
        narrow(code_points(line).max(1))
    }
}

/// How many code points begin in some bytes. Short stretches are summed in bytes, many at a time.
fn code_points(bytes: &[u8]) -> usize {
    let begins = |byte: &u8| u8::from(*byte & 0b1100_0000 != 0b1000_0000);
    bytes.chunks(128).map(|part| usize::from(part.iter().map(begins).sum::<u8>())).sum()
}

fn narrow(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
