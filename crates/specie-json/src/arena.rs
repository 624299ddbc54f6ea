//! The memory that documents live in: one bump arena, and the parser's stacks kept from one document to the next.

use std::cell::Cell;
use std::fmt;

use bumpalo::Bump;

use crate::value::{Member, Value};

/// Memory for the trees of [`parse`](crate::parse).
///
/// One arena can hold many documents; [`reset`](Self::reset) forgets them all and keeps the memory, so that a loop
/// over payloads soon allocates nothing. It is `Send`; documents in it are `Send + Sync`.
#[derive(Default)]
pub struct Arena {
    pub(crate) bump: Bump,
    elements: Cell<Vec<Value<'static>>>,
    members: Cell<Vec<Member<'static>>>,
}

/// Children of the containers that are still open, as two stacks.
#[derive(Default)]
pub(crate) struct Stacks<'a> {
    pub(crate) elements: Vec<Value<'a>>,
    pub(crate) members: Vec<Member<'a>>,
}

impl Arena {
    /// An empty arena; it allocates with the first document.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Frees all documents at once. The borrow checker makes sure that none is still in use.
    pub fn reset(&mut self) {
        self.bump.reset();
    }

    /// The stacks, empty; an arena that has lent them out already gives new ones.
    pub(crate) fn take_stacks<'a>(&self) -> Stacks<'a> {
        Stacks { elements: self.elements.take(), members: self.members.take() }
    }

    /// Keeps the stacks' memory for the next document.
    ///
    /// Collecting an emptied `Vec` into one of the same layout reuses its allocation: this is how the lifetime is
    /// changed without unsafe code. Were it not so, the next document would only allocate anew.
    pub(crate) fn return_stacks(&self, stacks: Stacks<'_>) {
        let Stacks { mut elements, mut members } = stacks;
        elements.clear();
        members.clear();
        self.elements.set(elements.into_iter().map(|_| Value::string("")).collect());
        self.members.set(
            members.into_iter().map(|_| Member { key: "", raw_key: "", value: Value::string("") }).collect(),
        );
    }
}

impl fmt::Debug for Arena {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Arena").field("bytes", &self.bump.allocated_bytes()).finish_non_exhaustive()
    }
}
