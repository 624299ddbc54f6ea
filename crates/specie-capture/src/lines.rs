//! NDJSON: one JSON text a line, cut out many lines at a time.

use std::io;

use bytes::Bytes;

use crate::batch::{Piece, SIZE};
use crate::chunk::{Chunk, Start};
use crate::elements::too_large;
use crate::input::Input;

/// What was cut out.
pub(crate) enum Cut {
    /// Lines, each with its end but for the last of the input.
    Lines(Chunk),
    /// What is said of a line that is too long.
    Piece(Piece),
}

/// The next lines: as many as are there, and no more than it takes to fill a batch. Waits for one only.
pub(crate) fn next(input: &mut Input, limit: usize) -> io::Result<Option<Cut>> {
    let mut searched = 0;
    let first = loop {
        let end = memchr::memchr(b'\n', &input.ahead()[searched..]).map(|at| searched + at);
        searched = input.ahead().len();
        if end.unwrap_or(searched) > limit {
            return step_over(input, limit).map(Some);
        }
        match end {
            Some(end) => break end + 1,
            None if input.fetch()? => {}
            None if searched == 0 => return Ok(None),
            None => break searched,
        }
    };
    while input.ahead().len() < SIZE && !input.waits() && input.fetch()? {}
    // No line of a batch is longer than the limit, since the batch is not.
    let ahead = input.ahead();
    let ahead = &ahead[..ahead.len().min(SIZE.min(limit).max(first))];
    let length = if input.ended() && ahead.len() == input.ahead().len() {
        ahead.len()
    } else {
        memchr::memrchr(b'\n', ahead).map_or(first, |at| at + 1)
    };
    Ok(Some(Cut::Lines(input.take(length))))
}

fn step_over(input: &mut Input, limit: usize) -> io::Result<Cut> {
    let chunk = Chunk::new(Bytes::new(), input.place());
    loop {
        let end = memchr::memchr(b'\n', input.ahead());
        input.skip(end.map_or(input.ahead().len(), |end| end + 1));
        if end.is_some() || !input.fetch()? {
            return Ok(Cut::Piece(Piece::Read(too_large(chunk, limit))));
        }
    }
}

/// A walk over the lines of a chunk that are not blank.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Walk {
    /// Of the next line in the chunk.
    at: usize,
    /// Its number.
    line: u32,
}

/// A line without its end, and without white space before that.
pub(crate) struct Found {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) line: u32,
}

impl Walk {
    pub(crate) fn new(start: Start) -> Walk {
        Walk { at: 0, line: start.line }
    }

    pub(crate) fn next(&mut self, bytes: &[u8]) -> Option<Found> {
        while let Some(rest) = bytes.get(self.at..).filter(|rest| !rest.is_empty()) {
            let length = memchr::memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
            let (start, line) = (self.at, self.line);
            self.at += length;
            self.line = self.line.saturating_add(1);
            let kept = rest[..length].trim_ascii_end().len();
            if kept > 0 {
                return Some(Found { start, end: start + kept, line });
            }
        }
        None
    }
}

/// How many lines are not blank.
pub(crate) fn count(bytes: &[u8]) -> u64 {
    let mut walk = Walk { at: 0, line: 1 };
    let mut count = 0;
    while walk.next(bytes).is_some() {
        count += 1;
    }
    count
}
