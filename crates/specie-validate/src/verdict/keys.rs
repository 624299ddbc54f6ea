//! The keys of an object: those that are expected next are compared as they stand in the text, others are looked up.

use specie_json::{Names, is_plain};

/// The names of an object's fields.
pub(super) struct Keys {
    names: Names<Box<str>>,
    /// Each name as it stands in a payload, with its quotes; empty where JSON needs escapes for it.
    quoted: Box<[Box<str>]>,
}

impl Keys {
    pub(super) fn new(names: Vec<String>) -> Keys {
        let quoted =
            |name: &String| if is_plain(name) { format!("\"{name}\"").into() } else { Box::default() };
        Keys {
            quoted: names.iter().map(quoted).collect(),
            names: Names::new(names.into_iter().map(Into::into)),
        }
    }

    /// The field that is expected, and its key in the text; `after` is 0 at the start, and one more than the index of
    /// the field before.
    #[inline]
    pub(super) fn expected(&self, after: usize) -> Option<(usize, &str)> {
        let field = self.names.follower(after);
        self.quoted.get(field).filter(|quoted| !quoted.is_empty()).map(|quoted| (field, &**quoted))
    }

    /// The index of a field whose key was not expected after another, and is from now on.
    #[inline]
    pub(super) fn find_after(&self, after: usize, key: &str) -> Option<usize> {
        self.names.find_after(after, key)
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
        let keys = Keys::new(vec!["a".to_owned(), "b\"".to_owned(), "c".to_owned()]);
        assert_eq!(keys.expected(0), Some((0, "\"a\"")));
        assert_eq!(keys.expected(1), None);
        assert_eq!(keys.find_after(1, "b\""), Some(1));
        assert_eq!(keys.find_after(1, "c"), Some(2));
        assert_eq!(keys.expected(1), Some((2, "\"c\"")));
    }
}
