//! Strings of the scanner: where a run of plain characters ends, many bytes at a time, and what escapes stand for.

#[cfg(target_arch = "x86_64")]
mod sse2;

use super::Malformed;

const ONES: u64 = u64::MAX / 255;
const HIGHS: u64 = ONES << 7;

/// Offset of the first quote, backslash or control at or after `start`; the end of the text if there is none.
#[inline]
pub(super) fn plain_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    #[cfg(target_arch = "x86_64")]
    while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk::<16>()) {
        let special = sse2::specials(chunk);
        if special != 0 {
            return at + special.trailing_zeros() as usize;
        }
        at += 16;
    }
    while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let special = specials(u64::from_le_bytes(*chunk));
        if special != 0 {
            return at + (special.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while let Some(byte) = bytes.get(at)
        && !matches!(byte, b'"' | b'\\' | 0..0x20)
    {
        at += 1;
    }
    at
}

/// Whether there is no quote, backslash or control.
#[inline]
pub(super) fn is_plain(bytes: &[u8]) -> bool {
    if let Some(last) = bytes.last_chunk::<8>() {
        // The last eight bytes hold those that fill no chunk.
        let (chunks, _) = bytes.as_chunks::<8>();
        let special = chunks.iter().fold(specials(u64::from_le_bytes(*last)), |special, chunk| {
            special | specials(u64::from_le_bytes(*chunk))
        });
        return special == 0;
    }
    if let (Some(start), Some(end)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        let both = u64::from(u32::from_le_bytes(*start)) << 32 | u64::from(u32::from_le_bytes(*end));
        return specials(both) == 0;
    }
    plain_end(bytes, 0) == bytes.len()
}

/// The high bit of every byte that is a quote, a backslash or a control, up to the first such byte; those after it may
/// be wrong. No bit for a byte of a character beyond ASCII.
const fn specials(word: u64) -> u64 {
    let quote = word ^ (ONES * b'"' as u64);
    let backslash = word ^ (ONES * b'\\' as u64);
    let control = word.wrapping_sub(ONES * 0x20);
    (quote.wrapping_sub(ONES) | backslash.wrapping_sub(ONES) | control) & !word & HIGHS
}

/// A string that has escapes.
pub(super) struct Unescaped {
    pub(super) content: String,
    /// Offset after its closing quote.
    pub(super) after: usize,
    pub(super) lone_surrogate: bool,
}

/// Reads a string whose content starts at `start`.
#[cold]
pub(super) fn unescape(text: &str, start: usize) -> Result<Unescaped, Malformed> {
    let bytes = text.as_bytes();
    let end = plain_end(bytes, start);
    let mut string = Unescaped { content: text[start..end].to_owned(), after: end, lone_surrogate: false };
    loop {
        match bytes.get(string.after) {
            Some(b'"') => break,
            Some(b'\\') => string.escape(bytes)?,
            _ => return Err(Malformed),
        }
        let end = plain_end(bytes, string.after);
        string.content.push_str(&text[string.after..end]);
        string.after = end;
    }
    string.after += 1;
    Ok(string)
}

impl Unescaped {
    /// Appends what the escape at `after` stands for and steps over it.
    fn escape(&mut self, bytes: &[u8]) -> Result<(), Malformed> {
        let plain = match bytes.get(self.after + 1).ok_or(Malformed)? {
            b'u' => return self.unicode(bytes),
            byte @ (b'"' | b'\\' | b'/') => char::from(*byte),
            b'b' => '\x08',
            b'f' => '\x0c',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            _ => return Err(Malformed),
        };
        self.content.push(plain);
        self.after += 2;
        Ok(())
    }

    fn unicode(&mut self, bytes: &[u8]) -> Result<(), Malformed> {
        let unit = utf16_unit(bytes, self.after).ok_or(Malformed)?;
        self.after += 6;
        let mut decoded = char::from_u32(unit.into());
        if (0xD800..0xDC00).contains(&unit)
            && let Some(low @ 0xDC00..=0xDFFF) = utf16_unit(bytes, self.after)
        {
            self.after += 6;
            decoded = char::decode_utf16([unit, low]).next().and_then(Result::ok);
        }
        self.lone_surrogate |= decoded.is_none();
        self.content.push(decoded.unwrap_or(char::REPLACEMENT_CHARACTER));
        Ok(())
    }
}

/// The value of a `\u` escape with its four digits at an offset.
fn utf16_unit(bytes: &[u8], at: usize) -> Option<u16> {
    let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    let unit = digits.iter().try_fold(0, |unit, byte| Some(unit * 16 + digit(byte)?))?;
    u16::try_from(unit).ok()
}
