//! One line of a file, ready to be cut at any code point: a line of megabytes is not read anew for each finding.

/// Code points between two marks.
const BLOCK: usize = 1024;

/// A line with the byte of every [`BLOCK`]th code point.
pub(crate) struct Line {
    /// Code points of the line that stand before the text and are not at hand.
    before: usize,
    text: String,
    marks: Vec<usize>,
}

impl Line {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        let marks = if text.len() < BLOCK {
            Vec::new()
        } else {
            text.char_indices().step_by(BLOCK).map(|(byte, _)| byte).collect()
        };
        Line { before: 0, text, marks }
    }

    /// The end of a line, behind so many code points.
    pub(crate) fn behind(before: usize, text: impl Into<String>) -> Self {
        Line { before, ..Line::new(text) }
    }

    /// Code points of the line that are not at hand.
    pub(crate) fn before(&self) -> usize {
        self.before
    }

    /// The text from a code point of the line on.
    pub(crate) fn from(&self, start: usize) -> &str {
        let start = start.saturating_sub(self.before);
        let block = start / BLOCK;
        let mark = match self.marks.get(block) {
            Some(mark) => *mark,
            None if self.marks.is_empty() => 0,
            None => return "",
        };
        let rest = &self.text[mark..];
        let skipped = if self.marks.is_empty() { start } else { start % BLOCK };
        rest.char_indices().nth(skipped).map_or("", |(byte, _)| &rest[byte..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_cut_where_it_is_asked() {
        for text in [String::new(), "aé😀b".to_owned(), "é".repeat(2 * BLOCK), "xé".repeat(BLOCK + 1)] {
            let line = Line::new(text.as_str());
            for start in 0..text.chars().count() + 3 {
                assert!(line.from(start).chars().eq(text.chars().skip(start)), "{start}");
            }
        }
    }
}
