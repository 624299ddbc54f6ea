//! From keys to the fields of a record: a hash table, made at the first key that was not predicted; and which field came
//! after which, so that payloads in an order of their own are predicted as well as those in the document's.

use std::sync::atomic::AtomicU16;
use std::sync::atomic::Ordering::Relaxed;

use super::table::{F, plain_name};

/// The fields of a record by their names.
#[derive(Debug)]
pub(super) struct Index {
    /// The names as they are after JSON's escapes are gone, in the order of the fields.
    names: Vec<&'static str>,
    /// Indices of fields, at twice as many places as there are fields or more; [`EMPTY`] where there is none.
    places: Vec<u16>,
    /// The field that came last time at the start, and after each field.
    follows: Vec<AtomicU16>,
}

const EMPTY: u16 = u16::MAX;

impl Index {
    /// Fields beyond 65,534 are not found; no document has them.
    pub(super) fn new(fields: &'static [F]) -> Self {
        // Tables live as long as the program.
        let name = |field: &'static F| {
            if field.key.contains('\\') { String::leak(plain_name(field)) } else { field.name() }
        };
        let names: Vec<&'static str> = fields.iter().map(name).take(usize::from(EMPTY)).collect();
        let places = vec![EMPTY; (names.len() * 2).next_power_of_two()];
        let follows = (0..=EMPTY).take(names.len() + 1).map(AtomicU16::new).collect();
        let mut index = Index { names, places, follows };
        for (number, name) in (0..).zip(&index.names) {
            let mut place = hash(name.as_bytes());
            loop {
                place &= index.places.len() - 1;
                match index.places.get_mut(place) {
                    Some(free) if *free == EMPTY => break *free = number,
                    _ => place += 1,
                }
            }
        }
        index
    }

    /// The names, in the order of the fields.
    pub(super) fn names(&self) -> &[&'static str] {
        &self.names
    }

    /// The field to expect; `after` is 0 at the start, and one more than the index of the field before.
    #[inline]
    pub(super) fn follower(&self, after: usize) -> usize {
        self.follows.get(after).map_or(after, |next| next.load(Relaxed).into())
    }

    /// The field of a key that comes after a field, which is expected there from now on.
    #[inline]
    pub(super) fn find_after(&self, after: usize, key: &str) -> Option<usize> {
        let expected = self.follower(after);
        if self.names.get(expected).is_some_and(|name| *name == key) {
            return Some(expected);
        }
        self.learn(after, key)
    }

    #[inline(never)]
    fn learn(&self, after: usize, key: &str) -> Option<usize> {
        let field = self.find(key)?;
        if let (Some(next), Ok(field)) = (self.follows.get(after), field.try_into()) {
            next.store(field, Relaxed);
        }
        Some(field)
    }

    /// The field of a key.
    #[inline]
    pub(super) fn find(&self, key: &str) -> Option<usize> {
        let mut place = hash(key.as_bytes());
        loop {
            place &= self.places.len() - 1;
            let number = usize::from(*self.places.get(place)?);
            // Half of the places are empty, so that this ends.
            if *self.names.get(number)? == key {
                return Some(number);
            }
            place += 1;
        }
    }
}

/// A number that tells most names of one record apart: of the length and both ends.
#[inline]
fn hash(key: &[u8]) -> usize {
    let (start, end) = if let (Some(start), Some(end)) = (key.first_chunk::<8>(), key.last_chunk::<8>()) {
        (u64::from_le_bytes(*start), u64::from_le_bytes(*end))
    } else if let (Some(start), Some(end)) = (key.first_chunk::<4>(), key.last_chunk::<4>()) {
        (u64::from(u32::from_le_bytes(*start)), u64::from(u32::from_le_bytes(*end)))
    } else {
        let byte = |index: usize| key.get(index).copied().map_or(0, u64::from);
        (byte(0), byte(1) | byte(2) << 8)
    };
    let mixed = (start ^ end.rotate_left(29) ^ key.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    usize::try_from(mixed >> 40).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rt::table::Rule;

    static FIELDS: [F; 7] = [
        F { key: "\"\":", flags: 0, rule: Rule::Any },
        F { key: "\"a\":", flags: 0, rule: Rule::Any },
        F { key: "\"ab\":", flags: 0, rule: Rule::Any },
        F { key: "\"abc\":", flags: 0, rule: Rule::Any },
        F { key: "\"abcde\":", flags: 0, rule: Rule::Any },
        F { key: "\"long_name_1_of_it\":", flags: 0, rule: Rule::Any },
        F { key: "\"a\\\"b\":", flags: 0, rule: Rule::Any },
    ];

    #[test]
    fn the_order_of_the_last_payload_is_expected() {
        let index = Index::new(&FIELDS);
        assert_eq!((index.follower(0), index.follower(3), index.follower(99)), (0, 3, 99));
        assert_eq!(index.find_after(0, "long_name_1_of_it"), Some(5));
        assert_eq!(index.find_after(6, "a"), Some(1));
        assert_eq!((index.follower(0), index.follower(6), index.follower(3)), (5, 1, 3));
        assert_eq!(
            (index.find_after(3, "abc"), index.find_after(3, "b"), index.follower(3)),
            (Some(3), None, 3)
        );
    }

    #[test]
    fn each_field_is_found_by_its_name_alone() {
        let index = Index::new(&FIELDS);
        let names = ["", "a", "ab", "abc", "abcde", "long_name_1_of_it", "a\"b"];
        for (number, name) in names.iter().enumerate() {
            assert_eq!(index.find(name), Some(number), "{name}");
        }
        // The same length and ends, the escaped form, and what is nowhere.
        for other in ["long_name_2_of_it", "a\\\"b", "b", "abcd"] {
            assert_eq!(index.find(other), None, "{other}");
        }
        assert_eq!(Index::new(&[]).find("a"), None);
    }
}
