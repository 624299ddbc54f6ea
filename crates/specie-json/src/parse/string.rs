//! Strings (RFC 8259 section 7): those without escapes borrow the text, the others are unescaped into the arena.

use super::Parser;
use crate::error::{SyntaxError, SyntaxErrorKind};

impl<'a> Parser<'a> {
    /// The content of the string that starts at the next byte, a quote; stops after its closing quote.
    pub(super) fn string(&mut self) -> Result<&'a str, SyntaxError> {
        let quote = self.at;
        self.at += 1;
        let plain = self.plain_run();
        if self.peek() == Some(b'"') {
            self.at += 1;
            return Ok(plain);
        }
        self.unescaped.clear();
        self.unescaped.push_str(plain);
        loop {
            match self.peek() {
                None => return Err(SyntaxErrorKind::UnterminatedString.at(quote)),
                Some(b'"') => break,
                Some(b'\\') => self.escape(quote)?,
                Some(_) => return Err(SyntaxErrorKind::ControlCharacter.at(self.at)),
            }
            let plain = self.plain_run();
            self.unescaped.push_str(plain);
        }
        self.at += 1;
        Ok(self.arena.bump.alloc_str(&self.unescaped))
    }

    /// Steps over characters that stand for themselves, up to a quote, a backslash, a control or the end.
    fn plain_run(&mut self) -> &'a str {
        let start = self.at;
        let rest = &self.bytes[start..];
        let run = rest.iter().position(|byte| SPECIAL[usize::from(*byte)]).unwrap_or(rest.len());
        self.at += run;
        &self.text[start..self.at]
    }

    /// Steps over an escape and appends what it stands for.
    fn escape(&mut self, quote: usize) -> Result<(), SyntaxError> {
        let backslash = self.at;
        let unescaped = match self.bytes.get(backslash + 1) {
            Some(b'u') => return self.unicode_escape(quote),
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\x08',
            Some(b'f') => '\x0c',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(_) => return Err(SyntaxErrorKind::UnknownEscape.at(backslash)),
            None => return Err(SyntaxErrorKind::UnterminatedString.at(quote)),
        };
        self.unescaped.push(unescaped);
        self.at += 2;
        Ok(())
    }

    /// A `\u` escape, or two that make one character. Half a pair becomes U+FFFD, and its offset is kept.
    fn unicode_escape(&mut self, quote: usize) -> Result<(), SyntaxError> {
        let backslash = self.at;
        let Some(unit) = self.utf16_unit() else {
            let hex = self.bytes[backslash + 2..].iter().take_while(|byte| byte.is_ascii_hexdigit());
            let ends = backslash + 2 + hex.count() >= self.bytes.len();
            let error = SyntaxErrorKind::ShortUnicodeEscape.at(backslash);
            return Err(if ends { SyntaxErrorKind::UnterminatedString.at(quote) } else { error });
        };
        self.at += UNICODE_ESCAPE;
        let mut decoded = char::from_u32(u32::from(unit));
        if (0xD800..0xDC00).contains(&unit)
            && let Some(low @ 0xDC00..=0xDFFF) = self.utf16_unit()
        {
            self.at += UNICODE_ESCAPE;
            decoded = char::decode_utf16([unit, low]).next().and_then(Result::ok);
        }
        if decoded.is_none() {
            self.lone_surrogates.push(backslash);
        }
        self.unescaped.push(decoded.unwrap_or(char::REPLACEMENT_CHARACTER));
        Ok(())
    }

    /// The value of a `\u` escape with its four digits that starts at the next byte.
    fn utf16_unit(&self) -> Option<u16> {
        let digits = self.bytes.get(self.at..self.at + UNICODE_ESCAPE)?.strip_prefix(b"\\u")?;
        let digit = |byte: &u8| char::from(*byte).to_digit(16);
        let unit = digits.iter().try_fold(0, |unit, byte| Some(unit * 16 + digit(byte)?))?;
        u16::try_from(unit).ok()
    }
}

/// Length of `\uXXXX`.
const UNICODE_ESCAPE: usize = 6;

/// The bytes that end a run of plain characters.
static SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut control = 0;
    while control < 0x20 {
        special[control] = true;
        control += 1;
    }
    special[b'"' as usize] = true;
    special[b'\\' as usize] = true;
    special
};
