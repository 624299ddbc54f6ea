//! Compressed files: gzip, zstd and zlib, known by their first bytes, one inside the other perhaps; and texts in UTF-16,
//! known by their byte order mark.

use std::io::{self, Chain, Cursor, Error, ErrorKind, Read};

use flate2::read::{MultiGzDecoder, ZlibDecoder};

use crate::utf16::Utf16;
use crate::zstd::Zstd;

/// How often a file may be compressed.
const LAYERS: usize = 3;

/// The reader of what a file holds.
pub(crate) fn reader(file: impl Read + Send + 'static) -> io::Result<Box<dyn Read + Send>> {
    let mut reader: Box<dyn Read + Send> = Box::new(file);
    for _ in 0..LAYERS {
        let (head, whole) = peek(reader)?;
        reader = match head {
            [0x1f, 0x8b, ..] => Box::new(Sound(MultiGzDecoder::new(whole))),
            [0x28, 0xb5, 0x2f, 0xfd] | [0x50..=0x5f, 0x2a, 0x4d, 0x18] => Box::new(Sound(Zstd::new(whole))),
            [0x78, 0x01 | 0x5e | 0x9c | 0xda, ..] => Box::new(Sound(ZlibDecoder::new(whole))),
            [0xff, 0xfe, ..] => return Ok(Box::new(Utf16::new(whole, u16::from_le_bytes))),
            [0xfe, 0xff, ..] => return Ok(Box::new(Utf16::new(whole, u16::from_be_bytes))),
            _ => return Ok(Box::new(whole)),
        };
    }
    Ok(reader)
}

type Whole = Chain<Cursor<Vec<u8>>, Box<dyn Read + Send>>;

/// The first bytes, and the reader from the start.
fn peek(mut reader: Box<dyn Read + Send>) -> io::Result<([u8; 4], Whole)> {
    let mut bytes = Vec::new();
    match reader.by_ref().take(4).read_to_end(&mut bytes) {
        // Whoever reads on comes to the same error, behind what could be read.
        Err(error) if error.kind() == ErrorKind::InvalidData => reader = Box::new(Fails(Some(error))),
        Err(error) => return Err(error),
        Ok(_) => {}
    }
    let mut head = [0; 4];
    head[..bytes.len()].copy_from_slice(&bytes);
    Ok((head, Cursor::new(bytes).chain(reader)))
}

/// A reader that only has an error to tell.
struct Fails(Option<Error>);

impl Read for Fails {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        self.0.take().map_or(Ok(0), Err)
    }
}

/// A decoder whose every complaint is about its data.
struct Sound<R>(R);

impl<R: Read> Read for Sound<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer).map_err(|error| match error.kind() {
            ErrorKind::Interrupted => error,
            _ => Error::new(ErrorKind::InvalidData, format!("the compressed data is not sound: {error}")),
        })
    }
}
