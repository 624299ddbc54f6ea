//! UTF-16 to UTF-8 as it is read: some shells write what a command prints in UTF-16.

use std::io::{self, Read};

/// A reader of UTF-16; its byte order mark comes out as one of UTF-8. Half of a surrogate pair becomes U+FFFD.
pub(crate) struct Utf16<R> {
    reader: R,
    unit: fn([u8; 2]) -> u16,
    /// Bytes of the next unit or pair of units that were read.
    pending: Vec<u8>,
    /// Text that was not handed over yet, and where its rest begins.
    text: Vec<u8>,
    at: usize,
    ended: bool,
}

impl<R: Read> Utf16<R> {
    /// The reader, and how two bytes make a unit.
    pub(crate) fn new(reader: R, unit: fn([u8; 2]) -> u16) -> Utf16<R> {
        Utf16 { reader, unit, pending: Vec::new(), text: Vec::new(), at: 0, ended: false }
    }

    /// Decodes what is pending, save half a unit or half a pair at its end.
    fn decode(&mut self) {
        let units: Vec<u16> =
            self.pending.chunks_exact(2).map(|pair| (self.unit)([pair[0], pair[1]])).collect();
        let half = units.last().is_some_and(|last| (0xd800..0xdc00).contains(last)) && !self.ended;
        let whole = units.len() - usize::from(half);
        let decoded = char::decode_utf16(units[..whole].iter().copied());
        let text: String = decoded.map(|char| char.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
        self.pending.drain(..whole * 2);
        (self.text, self.at) = (text.into_bytes(), 0);
    }
}

impl<R: Read> Read for Utf16<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.text.len() && !self.ended {
            let mut bytes = [0; 8 << 10];
            let read = self.reader.read(&mut bytes)?;
            self.ended = read == 0;
            self.pending.extend_from_slice(&bytes[..read]);
            self.decode();
        }
        let rest = &self.text[self.at..];
        let length = rest.len().min(buffer.len());
        buffer[..length].copy_from_slice(&rest[..length]);
        self.at += length;
        Ok(length)
    }
}
