//! A file as it goes by: a window over a reader, with the place of the next byte.

use std::io::{self, ErrorKind, Read};

use bytes::Bytes;

use crate::chunk::{Chunk, Start};

/// How many bytes are asked for at a time.
const STEP: usize = 64 << 10;

/// A reader with the bytes that were read ahead.
pub(crate) struct Input {
    reader: Box<dyn Read + Send>,
    buffer: Vec<u8>,
    /// Of the next byte in the buffer.
    at: usize,
    /// Of the next byte in the file.
    place: Start,
    ended: bool,
    /// Whether the last read gave less than was asked for.
    short: bool,
    /// Why the reader gave up, when what it reads is not sound.
    broken: Option<String>,
}

impl Input {
    pub(crate) fn new(reader: impl Read + Send + 'static) -> Input {
        let reader = Box::new(reader);
        Input {
            reader,
            buffer: Vec::new(),
            at: 0,
            place: Start::FIRST,
            ended: false,
            short: false,
            broken: None,
        }
    }

    /// Where the next byte stands.
    pub(crate) fn place(&self) -> Start {
        self.place
    }

    /// The bytes that are in memory and not yet read.
    pub(crate) fn ahead(&self) -> &[u8] {
        &self.buffer[self.at..]
    }

    /// Whether nothing is left to be fetched.
    pub(crate) fn ended(&self) -> bool {
        self.ended
    }

    /// Whether fetching more may mean to wait for whoever writes it.
    pub(crate) fn waits(&self) -> bool {
        self.short && !self.ended
    }

    /// Why what was read ends early, if it does: said once.
    pub(crate) fn take_broken(&mut self) -> Option<String> {
        self.broken.take()
    }

    /// Fetches more bytes; false when there are none. Data that cannot be unpacked ends the input; see
    /// [`take_broken`](Self::take_broken).
    pub(crate) fn fetch(&mut self) -> io::Result<bool> {
        if self.ended {
            return Ok(false);
        }
        if self.at >= self.buffer.len() / 2 {
            self.buffer.drain(..self.at);
            self.at = 0;
        }
        let length = self.buffer.len();
        self.buffer.resize(length + STEP, 0);
        let read = loop {
            match self.reader.read(&mut self.buffer[length..]) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) if matches!(error.kind(), ErrorKind::InvalidData | ErrorKind::UnexpectedEof) => {
                    self.broken = Some(error.to_string());
                    break 0;
                }
                Err(error) => {
                    self.buffer.truncate(length);
                    return Err(error);
                }
                Ok(read) => break read,
            }
        };
        self.buffer.truncate(length + read);
        self.ended = read == 0;
        self.short = read < STEP;
        Ok(!self.ended)
    }

    /// Fetches until so many bytes are ahead, or the input ends.
    pub(crate) fn fetch_to(&mut self, length: usize) -> io::Result<()> {
        while self.ahead().len() < length && self.fetch()? {}
        Ok(())
    }

    /// The next byte.
    pub(crate) fn peek(&mut self) -> io::Result<Option<u8>> {
        if self.ahead().is_empty() {
            self.fetch()?;
        }
        Ok(self.ahead().first().copied())
    }

    /// Steps over bytes that are ahead.
    pub(crate) fn skip(&mut self, length: usize) {
        let end = (self.at + length).min(self.buffer.len());
        self.place = self.place.after(&self.buffer[self.at..end]);
        self.at = end;
    }

    /// Steps over a byte order mark, which belongs to no column.
    pub(crate) fn skip_byte_order_mark(&mut self) -> io::Result<()> {
        const MARK: &[u8] = "\u{feff}".as_bytes();
        self.fetch_to(MARK.len())?;
        if self.ahead().starts_with(MARK) {
            self.at += MARK.len();
            self.place.offset += MARK.len() as u64;
        }
        Ok(())
    }

    /// Steps over white space as JSON has it.
    pub(crate) fn skip_space(&mut self) -> io::Result<()> {
        loop {
            let ahead = self.ahead();
            let other = ahead.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
            let length = other.unwrap_or(ahead.len());
            self.skip(length);
            if other.is_some() || !self.fetch()? {
                return Ok(());
            }
        }
    }

    /// Steps over bytes that are ahead and keeps them.
    pub(crate) fn take(&mut self, length: usize) -> Chunk {
        let (start, at) = (self.place, self.at);
        self.skip(length);
        Chunk::new(Bytes::copy_from_slice(&self.buffer[at..self.at]), start)
    }

    /// Takes all that is left, up to a limit; `None` when there is more.
    pub(crate) fn take_rest(&mut self, limit: usize) -> io::Result<Option<Chunk>> {
        while self.ahead().len() <= limit && self.fetch()? {}
        if self.ahead().len() > limit {
            return Ok(None);
        }
        let start = self.place;
        let mut bytes = std::mem::take(&mut self.buffer);
        bytes.drain(..std::mem::take(&mut self.at));
        self.place = start.after(&bytes);
        Ok(Some(Chunk::new(bytes.into(), start)))
    }
}
