//! The elements of one array inside a JSON document, such as `log.entries` of HAR, one at a time: nothing else of the
//! document is kept, and of the array one element.

use std::io;

use bytes::Bytes;
use specie_json::{Arena, decode_utf8, parse};
use specie_spec::Code;

use crate::batch::Piece;
use crate::chunk::Chunk;
use crate::draft::Draft;
use crate::input::Input;
use crate::json_value::Extent;
use crate::record::Note;

/// A walk to the arrays at a path, and over their elements.
pub(crate) struct Elements {
    /// Keys from the root to the array; empty when the root is the array.
    path: Vec<String>,
    /// Objects on the path that are open.
    open: usize,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Before the root.
    Root,
    /// In an object on the path. `first`: nothing has been read in it.
    Object { first: bool },
    /// In the array.
    Array { first: bool },
    /// Behind the root.
    Tail,
    /// Nothing more can be read.
    Done,
}

impl Elements {
    pub(crate) fn new(path: &[String]) -> Elements {
        Elements { path: path.to_vec(), open: 0, state: State::Root }
    }

    /// The next element, or what is wrong with the document around them.
    pub(crate) fn next(
        &mut self,
        input: &mut Input,
        limit: usize,
        arena: &mut Arena,
    ) -> io::Result<Option<Piece>> {
        loop {
            if self.state == State::Done {
                return Ok(None);
            }
            input.skip_space()?;
            let step = match (self.state, input.peek()?) {
                (State::Tail, None) | (State::Done, _) => return Ok(None),
                (_, None) => Err("the file is cut off here"),
                (State::Root, Some(byte)) => self.enter(input, byte),
                (State::Object { first }, Some(byte)) => self.member(input, first, byte, arena)?,
                (State::Array { first }, Some(byte)) => match self.separator(input, first, byte)? {
                    Ok(true) => return self.element(input, limit).map(Some),
                    Ok(false) => Ok(()),
                    Err(fault) => Err(fault),
                },
                (State::Tail, Some(_)) => Err("text after the end of the document"),
            };
            if let Err(fault) = step {
                self.state = State::Done;
                return Ok(Some(Piece::Read(Draft::fault(input.place(), fault))));
            }
        }
    }

    /// Steps into the next value of the path.
    fn enter(&mut self, input: &mut Input, byte: u8) -> Result<(), &'static str> {
        let wanted = if self.open == self.path.len() { b'[' } else { b'{' };
        if byte != wanted {
            return Err(if wanted == b'[' { "expected an array here" } else { "expected an object here" });
        }
        input.skip(1);
        if wanted == b'[' {
            self.state = State::Array { first: true };
        } else {
            self.open += 1;
            self.state = State::Object { first: true };
        }
        Ok(())
    }

    /// Reads a member of an object on the path, or the end of the object.
    fn member(
        &mut self,
        input: &mut Input,
        first: bool,
        byte: u8,
        arena: &mut Arena,
    ) -> io::Result<Result<(), &'static str>> {
        match byte {
            b'}' => {
                input.skip(1);
                self.open -= 1;
                self.leave();
                return Ok(Ok(()));
            }
            b',' if !first => {
                input.skip(1);
                input.skip_space()?;
            }
            _ if first => {}
            _ => return Ok(Err("expected `,` or `}` here")),
        }
        if input.peek()? != Some(b'"') {
            return Ok(Err("expected a key in double quotes here"));
        }
        let key = match take_value(input, KEY)? {
            Taken::Whole(key) => key,
            Taken::Large(_) | Taken::Cut(_) => return Ok(Err("the file is cut off here")),
        };
        input.skip_space()?;
        if input.peek()? != Some(b':') {
            return Ok(Err("expected `:` here"));
        }
        input.skip(1);
        input.skip_space()?;
        self.state = State::Object { first: false };
        let next = input.peek()?.unwrap_or(0);
        if is_key(&key, &self.path[self.open - 1], arena) && matches!(next, b'{' | b'[') {
            return Ok(self.enter(input, next));
        }
        let cut = matches!(take_value(input, 0)?, Taken::Cut(_));
        Ok(if cut { Err("the file is cut off here") } else { Ok(()) })
    }

    /// Reads what stands before an element; false at the end of the array.
    fn separator(
        &mut self,
        input: &mut Input,
        first: bool,
        byte: u8,
    ) -> io::Result<Result<bool, &'static str>> {
        match byte {
            b']' => {
                input.skip(1);
                self.leave();
                return Ok(Ok(false));
            }
            b',' if !first => {
                input.skip(1);
                input.skip_space()?;
            }
            b'}' | b':' | b',' => return Ok(Err("expected a record here")),
            // A comma that is missing costs no record.
            _ => {}
        }
        Ok(match input.peek()? {
            None => Err("the file is cut off here"),
            Some(b',' | b']' | b'}' | b':') => Err("expected a record here"),
            Some(_) => Ok(true),
        })
    }

    fn element(&mut self, input: &mut Input, limit: usize) -> io::Result<Piece> {
        self.state = State::Array { first: false };
        Ok(match take_value(input, limit)? {
            Taken::Whole(chunk) => Piece::Json(chunk),
            Taken::Large(chunk) => Piece::Read(too_large(chunk, limit)),
            Taken::Cut(chunk) => {
                self.state = State::Done;
                Piece::Read(cut_off(chunk))
            }
        })
    }

    /// Behind a closing bracket.
    fn leave(&mut self) {
        self.state = if self.open == 0 { State::Tail } else { State::Object { first: false } };
    }
}

/// Bytes of the longest key that is looked at.
const KEY: usize = 1 << 20;

fn is_key(written: &Chunk, key: &str, arena: &mut Arena) -> bool {
    arena.reset();
    let Ok(text) = decode_utf8(&written.bytes) else { return false };
    parse(arena, text).is_ok_and(|document| document.root.as_str() == Some(key))
}

/// A value that was stepped over.
pub(crate) enum Taken {
    /// All of it.
    Whole(Chunk),
    /// It has more bytes than the limit; the chunk is empty and stands where it begins.
    Large(Chunk),
    /// The input ends in it; this much is there.
    Cut(Chunk),
}

/// Steps over the value that begins at the next byte, and keeps it if it is not larger than a limit.
pub(crate) fn take_value(input: &mut Input, limit: usize) -> io::Result<Taken> {
    let mut extent = Extent::default();
    loop {
        if let Some(length) = extent.end(input.ahead()) {
            return Ok(if length > limit {
                Taken::Large(stepped_over(input, length))
            } else {
                Taken::Whole(input.take(length))
            });
        }
        if extent.read > limit {
            return step_over(input, extent);
        }
        if !input.fetch()? {
            return Ok(match extent.at_end() {
                Some(length) => Taken::Whole(input.take(length)),
                None => Taken::Cut(input.take(input.ahead().len())),
            });
        }
    }
}

fn stepped_over(input: &mut Input, length: usize) -> Chunk {
    let chunk = Chunk::new(Bytes::new(), input.place());
    input.skip(length);
    chunk
}

fn step_over(input: &mut Input, mut extent: Extent) -> io::Result<Taken> {
    let chunk = Chunk::new(Bytes::new(), input.place());
    loop {
        input.skip(std::mem::take(&mut extent.read));
        if !input.fetch()? {
            return Ok(if extent.at_end().is_some() { Taken::Large(chunk) } else { Taken::Cut(chunk) });
        }
        if let Some(length) = extent.end(input.ahead()) {
            input.skip(length);
            return Ok(Taken::Large(chunk));
        }
    }
}

pub(crate) fn too_large(chunk: Chunk, limit: usize) -> Draft {
    let message = format!("the record has more than {limit} bytes");
    let note = Note::new(Code::UnreadableRecord, message, 0..0);
    Draft::unreadable(chunk, note.help("leave out large bodies when recording, or split the record"))
}

/// A value that the end of the file cuts off, with the place where its text ends.
pub(crate) fn cut_off(chunk: Chunk) -> Draft {
    let note = Note::new(Code::UnreadableRecord, "the file ends inside of this record", 0..chunk.bytes.len());
    Draft::unreadable(chunk, note.help("record again, or close the brackets that are open"))
}
