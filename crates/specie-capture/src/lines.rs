//! NDJSON: one JSON text a line, read a line at a time.

use std::io;

use bytes::Bytes;
use specie_json::Arena;

use crate::chunk::Chunk;
use crate::draft::{self, Draft, Kind};
use crate::elements::too_large;
use crate::input::Input;

/// The next line that is not blank.
pub(crate) fn next(
    input: &mut Input,
    limit: usize,
    kind: Kind,
    arena: &mut Arena,
) -> io::Result<Option<Draft>> {
    loop {
        let Some(line) = take_line(input, limit)? else { return Ok(None) };
        match line {
            Line::Whole(chunk) if chunk.bytes.is_empty() => {}
            Line::Whole(chunk) => return Ok(Some(draft::of_json(chunk, kind, arena))),
            Line::Large(chunk) => return Ok(Some(too_large(chunk, limit))),
        }
    }
}

enum Line {
    /// Without its end, and without white space before that.
    Whole(Chunk),
    /// Longer than the limit; the chunk is empty and stands where the line begins.
    Large(Chunk),
}

/// Steps over a line; `None` at the end of the input.
fn take_line(input: &mut Input, limit: usize) -> io::Result<Option<Line>> {
    let mut searched = 0;
    loop {
        let end = memchr::memchr(b'\n', &input.ahead()[searched..]).map(|at| searched + at);
        searched = input.ahead().len();
        if end.unwrap_or(searched) > limit {
            return step_over(input).map(Some);
        }
        if end.is_none() && input.fetch()? {
            continue;
        }
        let length = end.unwrap_or(searched);
        if length == 0 && end.is_none() {
            return Ok(None);
        }
        let kept = input.ahead()[..length].trim_ascii_end().len();
        let chunk = input.take(kept);
        input.skip(length - kept + usize::from(end.is_some()));
        return Ok(Some(Line::Whole(chunk)));
    }
}

fn step_over(input: &mut Input) -> io::Result<Line> {
    let chunk = Chunk::new(Bytes::new(), input.place());
    loop {
        let end = memchr::memchr(b'\n', input.ahead());
        input.skip(end.map_or(input.ahead().len(), |end| end + 1));
        if end.is_some() || !input.fetch()? {
            return Ok(Line::Large(chunk));
        }
    }
}
