//! Where a JSON value ends, found without understanding it: brackets are counted, strings are stepped over.
//!
//! It can be fed piece by piece. Whether what lies between is JSON is for the parser to say.

/// The search for the end of one value.
#[derive(Debug, Default)]
pub(crate) struct Extent {
    /// Brackets that are open.
    depth: usize,
    state: State,
    /// Bytes read so far.
    pub(crate) read: usize,
}

#[derive(Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Start,
    /// Between the brackets of an array or object.
    Inside,
    /// In a string.
    String,
    /// In a string, behind a backslash.
    Escape,
    /// In a number or a word.
    Word,
}

impl Extent {
    /// Reads on in `value`, whose first bytes were read before; the length of the value when its end is there.
    pub(crate) fn end(&mut self, value: &[u8]) -> Option<usize> {
        while let Some(byte) = value.get(self.read) {
            match self.state {
                State::Start => match byte {
                    b'{' | b'[' => (self.depth, self.state) = (1, State::Inside),
                    b'"' => self.state = State::String,
                    _ => self.state = State::Word,
                },
                State::Inside => match byte {
                    b'{' | b'[' => self.depth += 1,
                    b'}' | b']' => self.depth -= 1,
                    b'"' => self.state = State::String,
                    _ => {}
                },
                State::Escape => self.state = State::String,
                State::String => {
                    let rest = &value[self.read..];
                    self.read += memchr::memchr2(b'"', b'\\', rest).unwrap_or(rest.len());
                    match value.get(self.read) {
                        None => return None,
                        Some(b'\\') => self.state = State::Escape,
                        Some(_) => self.state = State::Inside,
                    }
                }
                State::Word => {
                    if matches!(byte, b',' | b']' | b'}' | b':' | b' ' | b'\t' | b'\n' | b'\r') {
                        return Some(self.read);
                    }
                }
            }
            self.read += 1;
            if self.depth == 0 && self.state == State::Inside {
                return Some(self.read);
            }
        }
        None
    }

    /// The length of a value that ends with its text; `None` when it is cut off.
    pub(crate) fn at_end(&self) -> Option<usize> {
        (self.state == State::Word).then_some(self.read)
    }
}

/// The length of the value at the start of a text; `None` when it does not end there.
pub(crate) fn length(text: &[u8]) -> Option<usize> {
    let mut extent = Extent::default();
    extent.end(text).or_else(|| extent.at_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_end_where_their_brackets_do() {
        for (text, end) in [
            (r#"{"a":"}\"]","b":[1,{}]} x"#, Some(23)),
            ("[] ", Some(2)),
            (r#""a\\" "#, Some(5)),
            ("12,", Some(2)),
            ("true", Some(4)),
            (r#"{"a": [}"#, None),
            (r#""a\""#, None),
        ] {
            assert_eq!(length(text.as_bytes()), end, "{text}");
            let mut extent = Extent::default();
            let found = (1..=text.len()).find_map(|read| extent.end(&text.as_bytes()[..read]));
            assert_eq!(found.or_else(|| extent.at_end()), end, "{text} byte by byte");
        }
    }
}
