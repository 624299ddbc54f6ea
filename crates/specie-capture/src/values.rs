//! JSON values one after the other: a file of one body is the usual case.

use std::io;

use bytes::Bytes;

use crate::batch::Piece;
use crate::chunk::Chunk;
use crate::elements::too_large;
use crate::input::Input;
use crate::json_value::Extent;

/// The next value. Text behind it that begins no value of its own belongs to it: whoever reads it says what is wrong.
pub(crate) fn next(input: &mut Input, first: bool, limit: usize) -> io::Result<Option<Piece>> {
    // An empty file is one body, which is not JSON.
    if !first {
        input.skip_space()?;
        if input.peek()?.is_none() {
            return Ok(None);
        }
    }
    match take(input, limit)? {
        Some(chunk) => Ok(Some(Piece::Json(chunk))),
        None => skip(input, limit).map(Some),
    }
}

/// All that is left, as one value.
pub(crate) fn only(input: &mut Input, limit: usize) -> io::Result<Piece> {
    match input.take_rest(limit)? {
        Some(chunk) => Ok(Piece::Json(chunk)),
        None => skip(input, limit),
    }
}

/// Steps over what is too large to be read.
fn skip(input: &mut Input, limit: usize) -> io::Result<Piece> {
    let place = input.place();
    loop {
        input.skip(input.ahead().len());
        if !input.fetch()? {
            return Ok(Piece::Read(too_large(Chunk::new(Bytes::new(), place), limit)));
        }
    }
}

/// A value with the text around it; `None` when it is larger than the limit.
fn take(input: &mut Input, limit: usize) -> io::Result<Option<Chunk>> {
    let is_space = |byte: &u8| byte.is_ascii_whitespace();
    let mut extent = Extent::default();
    let (mut before, mut end) = (0, None);
    loop {
        let ahead = input.ahead();
        if extent.read == 0 {
            before += ahead[before..].iter().take_while(|byte| is_space(byte)).count();
        }
        end = end.or_else(|| extent.end(&ahead[before..]).map(|length| before + length));
        if let Some(end) = end
            && let Some(next) = ahead[end..].iter().position(|byte| !is_space(byte)).map(|at| end + at)
        {
            let another = matches!(ahead[next], b'{' | b'[') && ahead[end..next].contains(&b'\n');
            return if another { Ok(Some(input.take(end))) } else { input.take_rest(limit) };
        }
        if ahead.len() > limit {
            return Ok(None);
        }
        if !input.fetch()? {
            return input.take_rest(limit);
        }
    }
}
