//! From byte offsets to lines and columns: an index of line starts over one text.

use std::borrow::Cow;

/// Where the lines of a text start. Building it reads the text once; it serves any text, not only JSON.
///
/// Lines end with `\n` or `\r\n`. A byte order mark at the start belongs to no line, as editors show it.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    text: &'a str,
    starts: Cow<'a, [usize]>,
}

/// A place as people count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line, from 1.
    pub line: u32,
    /// The column in code points, from 1.
    pub column: u32,
}

impl<'a> Lines<'a> {
    /// The index of a text.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let first = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let after_newline = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { text, starts: std::iter::once(first).chain(after_newline).collect() }
    }

    /// The index itself, to be kept where the text is not borrowed.
    #[must_use]
    pub fn into_starts(self) -> Vec<usize> {
        self.starts.into_owned()
    }

    /// The index of a text from the starts that [`Lines::into_starts`] gave for it.
    #[must_use]
    pub fn from_starts(text: &'a str, starts: &'a [usize]) -> Self {
        Self { text, starts: Cow::Borrowed(starts) }
    }

    /// The place of a byte offset; an offset beyond the text gives the place of its end.
    ///
    /// A binary search, then one pass over the line's bytes up to the offset.
    #[must_use]
    pub fn place(&self, offset: usize) -> Place {
        let offset = offset.min(self.text.len());
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let before = self.text.as_bytes().get(self.starts[line - 1]..offset).unwrap_or_default();
        let mut column = before.iter().filter(|byte| !is_continuation(**byte)).count();
        // An offset inside a character has counted that character's first byte.
        if self.text.as_bytes().get(offset).is_some_and(|byte| is_continuation(*byte)) {
            column = column.saturating_sub(1);
        }
        Place { line: count(line), column: count(column + 1) }
    }

    /// A line's text without its terminator, by its number from 1.
    #[must_use]
    pub fn line(&self, number: u32) -> Option<&'a str> {
        let index = usize::try_from(number).ok()?.checked_sub(1)?;
        let start = *self.starts.get(index)?;
        let Some(next) = self.starts.get(index + 1) else { return self.text.get(start..) };
        let line = self.text.get(start..next - 1)?;
        Some(line.strip_suffix('\r').unwrap_or(line))
    }

    /// The number of lines: at least one, and one more than there are newlines.
    #[must_use]
    pub fn count(&self) -> u32 {
        count(self.starts.len())
    }
}

/// Whether a byte continues a UTF-8 character.
const fn is_continuation(byte: u8) -> bool {
    byte & 0b1100_0000 == 0b1000_0000
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
