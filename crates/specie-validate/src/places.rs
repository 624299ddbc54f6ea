//! Lines and columns of many offsets of one text, in time that does not grow with the length of its lines.

use specie_json::Lines;

/// Bytes between two counts of code points.
const BLOCK: usize = 1024;

/// An index of a text. Columns count code points from 1.
pub(crate) struct Places<'t> {
    text: &'t [u8],
    starts: Vec<usize>,
    /// Code points before each block of the text.
    counts: Vec<usize>,
}

impl<'t> Places<'t> {
    pub(crate) fn new(text: &'t str) -> Places<'t> {
        let mut before = 0;
        let counts = text.as_bytes().chunks(BLOCK).map(|block| {
            let here = before;
            before += code_points(block);
            here
        });
        Places { text: text.as_bytes(), counts: counts.collect(), starts: Lines::new(text).into_starts() }
    }

    /// Line and column of an offset, both from 1.
    pub(crate) fn place(&self, offset: usize) -> (u32, u32) {
        let offset = offset.min(self.text.len());
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let column = self.before(offset).saturating_sub(self.before(self.starts[line - 1])) + 1;
        (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
    }

    fn before(&self, offset: usize) -> usize {
        let block = offset / BLOCK;
        let Some(count) = self.counts.get(block) else {
            // The end of a text that fills its last block.
            return self
                .counts
                .last()
                .map_or(0, |count| count + code_points(&self.text[(block - 1) * BLOCK..]));
        };
        count + code_points(&self.text[block * BLOCK..offset])
    }
}

/// Every byte but the continuations of UTF-8.
fn code_points(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_equal_those_of_lines() {
        let texts = [
            "",
            "a",
            &"é\nab\r\n\u{1f600}c".repeat(300),
            &"x".repeat(2 * BLOCK),
            &"é".repeat(BLOCK),
            "\u{feff}{}",
        ];
        for text in texts {
            let (lines, places) = (Lines::new(text), Places::new(text));
            for (offset, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let expected = lines.place(offset);
                assert_eq!(
                    places.place(offset),
                    (expected.line, expected.column),
                    "{offset} of {}",
                    text.len()
                );
            }
        }
    }
}
