//! How far the search for all errors may go. The jsonschema crate explains every branch of every union, which takes
//! time that doubles with each level where a recursive schema has two branches for one value.
//!
//! The crate offers no way to stop. So the tree that it looks at counts how often a list or object is opened, and when
//! the steps are used up, all of them look empty and the search runs out; its result is thrown away.

use std::cell::Cell;

thread_local! {
    /// Steps left in the search that runs on this thread; outside of one there is no limit.
    static LEFT: Cell<u64> = const { Cell::new(u64::MAX) };
}

/// Ends the limit, also when the search panics.
struct Limited;

impl Drop for Limited {
    fn drop(&mut self) {
        LEFT.set(u64::MAX);
    }
}

/// Steps that every payload of some length may take: many for each byte, so that only a search that repeats itself uses
/// them up.
pub(super) fn steps(bytes: usize) -> u64 {
    100_000 + 32 * u64::try_from(bytes).unwrap_or(u64::MAX / 64)
}

/// Runs a search; `None` when the steps did not suffice.
pub(super) fn within<T>(steps: u64, search: impl FnOnce() -> T) -> Option<T> {
    let limited = Limited;
    LEFT.set(steps);
    let found = search();
    let left = LEFT.get();
    drop(limited);
    (left > 0).then_some(found)
}

/// Counts a step; false when none was left.
pub(super) fn step() -> bool {
    let left = LEFT.get();
    if left != u64::MAX {
        LEFT.set(left.saturating_sub(1));
    }
    left > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_counted_within_a_search_only() {
        let search = |count: usize| (0..count).all(|_| step());
        assert_eq!(within(5, || search(4)), Some(true));
        assert_eq!(within(5, || search(9)), None);
        assert!(search(9));
    }
}
