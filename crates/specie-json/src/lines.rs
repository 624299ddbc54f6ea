//! From byte offsets to lines and columns: an index over one text.

use std::borrow::Cow;

/// Bytes between two counts of code points: a place costs at most two blocks, however long its line.
const BLOCK: usize = 1024;

/// U+FEFF in UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Where the lines of a text start, and how many code points stand before each block of it. Building it reads the text
/// once; it serves any text, not only JSON.
///
/// Lines end with `\n` or `\r\n`. A byte order mark at the start belongs to no line, as editors show it.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    text: &'a str,
    index: Cow<'a, LineIndex>,
}

/// The index without its text, to be kept where the text cannot be borrowed.
#[derive(Clone, Debug, Default)]
pub struct LineIndex {
    starts: Vec<usize>,
    counts: Vec<usize>,
}

/// A place as people count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line, from 1.
    pub line: u32,
    /// The column in code points, from 1.
    pub column: u32,
}

impl LineIndex {
    /// The index of a text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self::of_bytes(text.as_bytes())
    }

    /// The index of bytes that need not be text. Where they are not UTF-8, every byte that does not continue a
    /// character counts as one.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Self {
        let first = if bytes.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
        let mut before = 0;
        let counts = bytes.chunks(BLOCK).map(|block| {
            let here = before;
            before += code_points(block);
            here
        });
        Self { counts: counts.collect(), starts: starts(first, bytes) }
    }

    /// The place of an offset in the bytes that the index was made of; an offset beyond them gives the place of their
    /// end.
    #[must_use]
    pub fn place(&self, bytes: &[u8], offset: usize) -> Place {
        let offset = offset.min(bytes.len());
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let mut column = self.before(bytes, offset).saturating_sub(self.before(bytes, start));
        // An offset inside a character has counted that character's first byte.
        if bytes.get(offset).is_some_and(|byte| is_continuation(*byte)) {
            column = column.saturating_sub(1);
        }
        Place { line: count(line), column: count(column + 1) }
    }

    /// How many code points begin before an offset.
    fn before(&self, bytes: &[u8], offset: usize) -> usize {
        let block = (offset / BLOCK).min(self.counts.len().saturating_sub(1));
        let counted = self.counts.get(block).copied().unwrap_or(0);
        counted + bytes.get(block * BLOCK..offset).map_or(0, code_points)
    }
}

impl<'a> Lines<'a> {
    /// A text with a new index.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { text, index: Cow::Owned(LineIndex::new(text)) }
    }

    /// A text with the index that [`LineIndex::new`] made of it.
    #[must_use]
    pub fn with_index(text: &'a str, index: &'a LineIndex) -> Self {
        Self { text, index: Cow::Borrowed(index) }
    }

    /// The place of a byte offset; an offset beyond the text gives the place of its end.
    #[must_use]
    pub fn place(&self, offset: usize) -> Place {
        self.index.place(self.text.as_bytes(), offset)
    }

    /// A line's text without its terminator, by its number from 1.
    #[must_use]
    pub fn line(&self, number: u32) -> Option<&'a str> {
        let index = usize::try_from(number).ok()?.checked_sub(1)?;
        let start = *self.index.starts.get(index)?;
        let Some(next) = self.index.starts.get(index + 1) else { return self.text.get(start..) };
        let line = self.text.get(start..next - 1)?;
        Some(line.strip_suffix('\r').unwrap_or(line))
    }

    /// The number of lines: at least one, and one more than there are newlines.
    #[must_use]
    pub fn count(&self) -> u32 {
        count(self.index.starts.len())
    }
}

/// The first offset, and each behind a newline: looked for in eight bytes at a time.
fn starts(first: usize, bytes: &[u8]) -> Vec<usize> {
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    const NEWLINES: u64 = u64::from_ne_bytes([b'\n'; 8]);
    let mut starts = vec![first];
    let (words, rest) = bytes.as_chunks::<8>();
    for (number, word) in words.iter().enumerate() {
        let other = u64::from_le_bytes(*word) ^ NEWLINES;
        // The highest bit of each byte that is a newline: nothing is carried from one byte to the next.
        let mut newlines = !(((other & LOW) + LOW) | other | LOW);
        while newlines != 0 {
            starts.push(number * 8 + newlines.trailing_zeros() as usize / 8 + 1);
            newlines &= newlines - 1;
        }
    }
    let end = bytes.len() - rest.len();
    starts.extend(rest.iter().zip(end + 1..).filter(|(byte, _)| **byte == b'\n').map(|(_, after)| after));
    starts
}

/// How many code points begin in a part of a text.
fn code_points(bytes: &[u8]) -> usize {
    if bytes.is_ascii() {
        return bytes.len();
    }
    bytes.iter().filter(|byte| !is_continuation(**byte)).count()
}

/// Whether a byte continues a UTF-8 character.
const fn is_continuation(byte: u8) -> bool {
    byte & 0b1100_0000 == 0b1000_0000
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
