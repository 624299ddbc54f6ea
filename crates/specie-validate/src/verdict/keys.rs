//! The keys of an object: those that are expected next are compared as they stand in the text, others are looked up.

use specie_json::{Names, is_plain};

/// The names of an object's fields.
pub(super) struct Keys {
    names: Names<Box<str>>,
    expected: Box<[Expected]>,
}

/// Bytes of a key that are compared in one go.
const WIDTH: usize = 32;

/// A key as it stands in a payload, with its quotes and the colon; the colon comes right after in nearly all payloads.
#[derive(Default)]
struct Expected {
    /// Empty where JSON needs escapes for it.
    text: Box<str>,
    /// The first bytes, and a mask of those that there are.
    start: [u64; WIDTH / 8],
    mask: [u64; WIDTH / 8],
}

impl Expected {
    fn new(name: &str) -> Expected {
        if !is_plain(name) {
            return Expected::default();
        }
        let text = format!("\"{name}\":");
        let (mut start, mut mask) = ([0; WIDTH / 8], [0; WIDTH / 8]);
        for (at, byte) in text.bytes().take(WIDTH).enumerate() {
            start[at / 8] |= u64::from(byte) << (at % 8 * 8);
            mask[at / 8] |= 0xff << (at % 8 * 8);
        }
        Expected { text: text.into(), start, mask }
    }

    /// Whether a text starts with the key.
    #[inline]
    fn starts(&self, rest: &[u8]) -> bool {
        let Some(chunk) = rest.first_chunk::<WIDTH>() else { return self.starts_short(rest) };
        let (words, _) = chunk.as_chunks::<8>();
        let mut differ = 0;
        for ((word, start), mask) in words.iter().zip(self.start).zip(self.mask) {
            differ |= (u64::from_le_bytes(*word) ^ start) & mask;
        }
        differ == 0 && !self.text.is_empty() && (self.text.len() <= WIDTH || self.starts_short(rest))
    }

    #[inline(never)]
    fn starts_short(&self, rest: &[u8]) -> bool {
        !self.text.is_empty() && rest.starts_with(self.text.as_bytes())
    }
}

impl Keys {
    pub(super) fn new(names: Vec<String>) -> Keys {
        Keys {
            expected: names.iter().map(|name| Expected::new(name)).collect(),
            names: Names::new(names.into_iter().map(Into::into)),
        }
    }

    /// The field that is expected, if a text starts with its key and a colon, and the length of both; `after` is 0 at the
    /// start, and one more than the index of the field before.
    #[inline]
    pub(super) fn expected(&self, after: usize, rest: &[u8]) -> Option<(usize, usize)> {
        let field = self.names.follower(after);
        let expected = self.expected.get(field)?;
        expected.starts(rest).then_some((field, expected.text.len()))
    }

    /// The index of a field whose key was not expected after another, and is from now on.
    #[inline]
    pub(super) fn find_after(&self, after: usize, key: &str) -> Option<usize> {
        self.names.learn(after, key)
    }

    /// The name of a field.
    pub(super) fn name(&self, field: usize) -> &str {
        self.names.names().get(field).map_or("", |name| name)
    }
}

/// A hash of a key that is in no table. Keys chosen to have the same one only cost time.
#[inline]
pub(super) fn hash(key: &str) -> u64 {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    let (chunks, rest) = key.as_bytes().as_chunks::<8>();
    let mut hash = (key.len() as u64).wrapping_mul(FACTOR);
    for chunk in chunks {
        hash = (hash.rotate_left(23) ^ u64::from_le_bytes(*chunk)).wrapping_mul(FACTOR);
    }
    let last = rest.iter().fold(0, |last, byte| last << 8 | u64::from(*byte));
    hash = (hash.rotate_left(23) ^ last).wrapping_mul(FACTOR);
    hash ^ hash >> 29
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_needs_escapes_is_not_expected_but_found() {
        let long = "a".repeat(40);
        let keys = Keys::new(vec!["a".to_owned(), "b\"".to_owned(), long.clone()]);
        assert_eq!(keys.expected(0, br#""a":1}"#), Some((0, 4)));
        assert_eq!(keys.expected(0, br#""a": "and thirty-two bytes and more"}"#), Some((0, 4)));
        assert_eq!(keys.expected(0, br#""a" :1}"#), None);
        assert_eq!(keys.expected(1, br#""b\"":1}"#), None);
        assert_eq!(keys.find_after(1, "b\""), Some(1));
        assert_eq!(keys.find_after(1, &long), Some(2));
        let text = |key: &str| format!("\"{key}\":1}}");
        assert_eq!(keys.expected(1, text(&long).as_bytes()), Some((2, 43)));
        assert_eq!(keys.expected(1, text(&"a".repeat(39)).as_bytes()), None);
    }
}
