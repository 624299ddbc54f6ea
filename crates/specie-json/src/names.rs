//! From names to numbers: a hash table, and which name came after which, so that objects in an order of their own are
//! predicted as well as those in the order of a document.

use std::sync::atomic::AtomicU16;
use std::sync::atomic::Ordering::Relaxed;

/// The names of an object's members, each known by its index.
///
/// It remembers the order in which names came last. That is a hint: what it says is always checked, so it does not
/// matter in which order threads write it.
#[derive(Debug)]
pub struct Names<N> {
    all: Vec<N>,
    /// Indices of names, at twice as many places as there are names or more; [`EMPTY`] where there is none.
    places: Vec<u16>,
    /// The name that came last time at the start, and after each name.
    follows: Vec<AtomicU16>,
}

const EMPTY: u16 = u16::MAX;

impl<N: AsRef<str>> Names<N> {
    /// Names, no two alike, as they are after JSON's escapes are gone. Those beyond 65,534 are not found.
    #[must_use]
    pub fn new(names: impl IntoIterator<Item = N>) -> Self {
        let all: Vec<N> = names.into_iter().take(usize::from(EMPTY)).collect();
        let places = vec![EMPTY; (all.len() * 2).next_power_of_two()];
        let follows = (0..=EMPTY).take(all.len() + 1).map(AtomicU16::new).collect();
        let mut names = Names { all, places, follows };
        for (number, name) in (0..).zip(&names.all) {
            let mut place = hash(name.as_ref().as_bytes());
            loop {
                place &= names.places.len() - 1;
                match names.places.get_mut(place) {
                    Some(free) if *free == EMPTY => break *free = number,
                    _ => place += 1,
                }
            }
        }
        names
    }

    /// The names, in the order of their indices.
    #[must_use]
    pub fn names(&self) -> &[N] {
        &self.all
    }

    /// The index of the name to expect; `after` is 0 at the start, and one more than the index of the name before.
    /// There may be no name of that index.
    #[inline]
    #[must_use]
    pub fn follower(&self, after: usize) -> usize {
        self.follows.get(after).map_or(after, |next| next.load(Relaxed).into())
    }

    /// The index of a name that comes after another, where it is expected from now on.
    #[inline]
    #[must_use]
    pub fn find_after(&self, after: usize, name: &str) -> Option<usize> {
        let expected = self.follower(after);
        if self.all.get(expected).is_some_and(|one| one.as_ref() == name) {
            return Some(expected);
        }
        self.learn(after, name)
    }

    /// The same for a name that was not expected there.
    #[inline(never)]
    #[must_use]
    pub fn learn(&self, after: usize, name: &str) -> Option<usize> {
        let found = self.find(name)?;
        if let (Some(next), Ok(found)) = (self.follows.get(after), found.try_into()) {
            next.store(found, Relaxed);
        }
        Some(found)
    }

    /// The index of a name.
    #[inline]
    #[must_use]
    pub fn find(&self, name: &str) -> Option<usize> {
        let mut place = hash(name.as_bytes());
        loop {
            place &= self.places.len() - 1;
            let number = usize::from(*self.places.get(place)?);
            // Half of the places are empty, so that this ends.
            if same(self.all.get(number)?.as_ref().as_bytes(), name.as_bytes()) {
                return Some(number);
            }
            place += 1;
        }
    }
}

/// Whether two names are the same; short ones are compared in registers.
#[inline]
fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let ends = |name: &[u8]| Some((*name.first_chunk::<8>()?, *name.last_chunk::<8>()?));
    match (ends(left), ends(right)) {
        (Some(left_ends), Some(right_ends)) => left_ends == right_ends && (left.len() <= 16 || left == right),
        _ => left == right,
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

    const NAMES: [&str; 7] = ["", "a", "ab", "abc", "abcde", "long_name_1_of_it", "a\"b"];

    #[test]
    fn the_order_of_the_last_object_is_expected() {
        let names = Names::new(NAMES);
        assert_eq!((names.follower(0), names.follower(3), names.follower(99)), (0, 3, 99));
        assert_eq!(names.find_after(0, "long_name_1_of_it"), Some(5));
        assert_eq!(names.find_after(6, "a"), Some(1));
        assert_eq!((names.follower(0), names.follower(6), names.follower(3)), (5, 1, 3));
        assert_eq!(
            (names.find_after(3, "abc"), names.find_after(3, "b"), names.follower(3)),
            (Some(3), None, 3)
        );
    }

    #[test]
    fn each_name_is_found_by_itself_alone() {
        let names = Names::new(NAMES);
        for (number, name) in NAMES.iter().enumerate() {
            assert_eq!(names.find(name), Some(number), "{name}");
        }
        // The same length and ends, the escaped form, and what is nowhere.
        for other in ["long_name_2_of_it", "a\\\"b", "b", "abcd"] {
            assert_eq!(names.find(other), None, "{other}");
        }
        assert_eq!(Names::<&str>::new([]).find("a"), None);
    }
}
