//! A reader of JSON text for those who know what they expect: no tree, no copies but of strings with escapes.
//!
//! In: UTF-8 text. Out: one token or one skipped value a call, checked as RFC 8259 says. It accepts exactly what
//! [`parse`](crate::parse) accepts and only says that a text is malformed: [`parse`](crate::parse) says why.

mod string;

use std::borrow::Cow;

use crate::parse::number;

/// Bits of the number that keeps what is open.
const MAX_DEPTH: usize = 128;

/// The text is not JSON at or before the place where the [`Scanner`] stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

/// A number as it stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number<'a> {
    /// Its digits, as written.
    pub text: &'a str,
    /// Its value, where it is written as a whole number of at most 18 digits.
    pub small: Option<i64>,
}

/// A place in a JSON text. Cloning it marks the place; so does [`Scanner::offset`].
#[derive(Clone, Debug)]
pub struct Scanner<'a> {
    text: &'a str,
    at: usize,
    /// Arrays and objects open now.
    depth: usize,
    limit: usize,
    lone_surrogate: bool,
}

impl<'a> Scanner<'a> {
    /// Stands at the start of a text, after its byte order mark. `limit` arrays and objects may be open at once; no
    /// method recurses, so any limit up to 128 is kept, and a larger one counts as 128.
    #[must_use]
    pub fn new(text: &'a str, limit: usize) -> Self {
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Self { text, at, depth: 0, limit: limit.min(MAX_DEPTH), lone_surrogate: false }
    }

    /// Stands at an offset that another scanner of the text had, with nothing open and the largest limit.
    #[inline]
    #[must_use]
    pub fn resume(text: &'a str, offset: usize) -> Self {
        Self { text, at: offset, depth: 0, limit: MAX_DEPTH, lone_surrogate: false }
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Offset in bytes of the next byte.
    #[inline]
    #[must_use]
    pub fn offset(&self) -> usize {
        self.at
    }

    /// Goes back to a place where it has stood, with as many arrays and objects open as now.
    pub fn rewind(&mut self, offset: usize) {
        self.at = offset.min(self.at);
    }

    /// Goes on at an offset of the text, with as many arrays and objects open as now.
    #[inline]
    pub fn seek(&mut self, offset: usize) {
        self.at = offset;
    }

    /// Whether a string read since the last call had half a surrogate pair, which is read as U+FFFD.
    #[inline]
    pub fn take_lone_surrogate(&mut self) -> bool {
        std::mem::take(&mut self.lone_surrogate)
    }

    /// Skips whitespace (RFC 8259 section 2) and peeks.
    #[inline]
    pub fn peek(&mut self) -> Option<u8> {
        match self.text.as_bytes().get(self.at) {
            Some(byte) if *byte > b' ' => Some(*byte),
            Some(_) => {
                self.at = space_end(self.text.as_bytes(), self.at);
                self.text.as_bytes().get(self.at).copied()
            }
            None => None,
        }
    }

    /// Steps over exactly these bytes, if they come next.
    #[inline]
    pub fn take(&mut self, expected: &str) -> bool {
        let found =
            self.text.as_bytes().get(self.at..).is_some_and(|rest| rest.starts_with(expected.as_bytes()));
        if found {
            self.at += expected.len();
        }
        found
    }

    /// Steps over an opening bracket, which is the next byte.
    ///
    /// # Errors
    ///
    /// The limit is reached.
    #[inline]
    pub fn open(&mut self) -> Result<(), Malformed> {
        if self.depth == self.limit {
            return Err(Malformed);
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Steps to the next child of the array or object that `close` ends, or over `close`. `first` says that no child
    /// has been read since the opening bracket.
    ///
    /// # Errors
    ///
    /// Neither a comma nor `close` follows. A comma before `close` is found when the child is read.
    #[inline]
    pub fn child(&mut self, first: bool, close: u8) -> Result<bool, Malformed> {
        match self.peek() {
            Some(byte) if byte == close => {
                self.at += 1;
                self.depth -= 1;
                Ok(false)
            }
            Some(b',') if !first => {
                self.at += 1;
                if self.peek() == Some(close) { Err(Malformed) } else { Ok(true) }
            }
            Some(_) if first => Ok(true),
            _ => Err(Malformed),
        }
    }

    /// Reads the key of a member and the colon after it.
    ///
    /// # Errors
    ///
    /// Something else follows.
    #[inline]
    pub fn key(&mut self) -> Result<Cow<'a, str>, Malformed> {
        let key = self.string()?;
        self.colon()?;
        Ok(key)
    }

    /// Steps over a colon.
    ///
    /// # Errors
    ///
    /// Something else follows.
    #[inline]
    pub fn colon(&mut self) -> Result<(), Malformed> {
        if self.peek() != Some(b':') {
            return Err(Malformed);
        }
        self.at += 1;
        Ok(())
    }

    /// Reads a string, borrowed where it has no escapes.
    ///
    /// # Errors
    ///
    /// Something else follows.
    #[inline]
    pub fn string(&mut self) -> Result<Cow<'a, str>, Malformed> {
        match self.plain_string() {
            Some(plain) => Ok(Cow::Borrowed(plain)),
            None => self.escaped_string().map(Cow::Owned),
        }
    }

    /// Reads a string, if one comes next that has no escapes; stays where it is if not.
    #[inline]
    pub fn plain_string(&mut self) -> Option<&'a str> {
        let start = self.plain_content()?;
        self.text.get(start..self.at - 1)
    }

    /// As [`Self::plain_string`], and gives the offset of its first character.
    #[inline]
    fn plain_content(&mut self) -> Option<usize> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let start = self.at + 1;
        let end = string::plain_end(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        Some(start)
    }

    #[inline]
    fn escaped_string(&mut self) -> Result<String, Malformed> {
        if self.peek() != Some(b'"') {
            return Err(Malformed);
        }
        let string::Unescaped { content, after, lone_surrogate } = string::unescape(self.text, self.at + 1)?;
        self.at = after;
        self.lone_surrogate |= lone_surrogate;
        Ok(content)
    }

    /// Reads a number.
    ///
    /// # Errors
    ///
    /// Something else follows.
    #[inline]
    pub fn number(&mut self) -> Result<Number<'a>, Malformed> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(Malformed);
        }
        let start = self.at;
        let small = self.small_integer();
        if small.is_none() {
            self.at = number::end(self.text.as_bytes(), start).map_err(|_| Malformed)?;
        }
        Ok(Number { text: &self.text[start..self.at], small })
    }

    /// Reads a whole number of at most 18 digits, if one comes next; stays where it is if not.
    #[inline]
    pub fn small_integer(&mut self) -> Option<i64> {
        let negative = self.peek() == Some(b'-');
        let bytes = self.text.as_bytes();
        let start = self.at + usize::from(negative);
        let (mut end, mut value) = (start, 0_i64);
        // 18 digits fit; a 19th is only counted.
        while end - start < 19
            && let Some(byte @ b'0'..=b'9') = bytes.get(end)
        {
            value = value.wrapping_mul(10).wrapping_add(i64::from(byte - b'0'));
            end += 1;
        }
        let plain = (1..=18).contains(&(end - start))
            && (bytes[start] != b'0' || end - start == 1)
            && !matches!(bytes.get(end), Some(b'.' | b'e' | b'E'));
        if !plain {
            return None;
        }
        self.at = end;
        Some(if negative { -value } else { value })
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    ///
    /// Something else follows.
    #[inline]
    pub fn boolean(&mut self) -> Result<bool, Malformed> {
        self.peek();
        if self.take("true") {
            Ok(true)
        } else if self.take("false") {
            Ok(false)
        } else {
            Err(Malformed)
        }
    }

    /// Reads `null`.
    ///
    /// # Errors
    ///
    /// Something else follows.
    #[inline]
    pub fn null(&mut self) -> Result<(), Malformed> {
        self.peek();
        if self.take("null") { Ok(()) } else { Err(Malformed) }
    }

    /// Steps over one value of any kind and returns its text.
    ///
    /// # Errors
    ///
    /// It is not JSON, or nested too deep.
    pub fn skip(&mut self) -> Result<&'a str, Malformed> {
        self.peek();
        let start = self.at;
        let outside = self.depth;
        // One bit for every open bracket since the start, the innermost lowest: 1 for an object.
        let mut objects = 0_u128;
        let mut opened = false;
        loop {
            if self.depth > outside {
                let object = objects & 1 == 1;
                if !self.child(opened, if object { b'}' } else { b']' })? {
                    objects >>= 1;
                    opened = false;
                    if self.depth == outside {
                        break;
                    }
                    continue;
                }
                if object {
                    self.skip_string()?;
                    self.colon()?;
                }
            }
            opened = false;
            match self.peek() {
                Some(bracket @ (b'{' | b'[')) => {
                    self.open()?;
                    objects = objects << 1 | u128::from(bracket == b'{');
                    opened = true;
                }
                Some(b'"') => self.skip_string()?,
                Some(b't' | b'f') => drop(self.boolean()?),
                Some(b'n') => self.null()?,
                _ => drop(self.number()?),
            }
            if self.depth == outside {
                break;
            }
        }
        Ok(&self.text[start..self.at])
    }

    /// Steps over a string without keeping what its escapes stand for.
    fn skip_string(&mut self) -> Result<(), Malformed> {
        if self.plain_content().is_none() {
            let lone_surrogate = self.lone_surrogate;
            self.escaped_string()?;
            self.lone_surrogate = lone_surrogate;
        }
        Ok(())
    }

    /// Steps over whitespace to the end of the text.
    ///
    /// # Errors
    ///
    /// Something else follows.
    pub fn end(&mut self) -> Result<(), Malformed> {
        if self.peek().is_none() { Ok(()) } else { Err(Malformed) }
    }
}

/// Where the space ends that starts at an offset. After one space or line break, eight spaces of indentation are skipped
/// at once.
fn space_end(bytes: &[u8], start: usize) -> usize {
    const SPACES: u64 = u64::MAX / 255 * 0x20;
    let mut at = start;
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
        at += 1;
        if let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
            at += ((u64::from_le_bytes(*chunk) ^ SPACES).trailing_zeros() / 8) as usize;
        }
    }
    at
}

/// Whether a JSON string holds a text as it is: without a quote, a backslash or a control.
#[inline]
#[must_use]
pub fn is_plain(text: &str) -> bool {
    string::is_plain(text.as_bytes())
}

/// How many bytes at the start of a text a JSON string holds as they are: up to a quote, a backslash or a control.
#[inline]
#[must_use]
pub fn plain_prefix(text: &str) -> usize {
    string::plain_end(text.as_bytes(), 0)
}
