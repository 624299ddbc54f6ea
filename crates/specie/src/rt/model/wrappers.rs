//! What holds other values: options, boxes, lists and maps. Each is as thin as can be, since it is compiled once a type.

use indexmap::map::Entry;

use super::{Edit, F, Look, Model, Peek, Res};
use crate::Map;
use crate::rt::edit::{Added, Sink};
use crate::rt::look::Items;
use crate::rt::table::NULL;
use crate::rt::{copy, same};

impl<T: Model> Model for Option<T> {
    type Home = T::Home;

    fn blank() -> Self {
        None
    }

    fn look(&self, look: &mut Look<'_>) {
        match self {
            Some(value) => value.look(look),
            None => look.none(),
        }
    }

    fn peek(&self) -> Peek<'_> {
        self.as_ref().map_or(Peek::None, T::peek)
    }

    fn put(&mut self, word: Peek<'_>, place: &'static F) -> bool {
        if matches!(word, Peek::Null) {
            *self = None;
            return place.flags & NULL != 0;
        }
        self.insert(T::blank()).put(word, place)
    }

    fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
        if edit.takes_null(place) {
            *self = None;
            return edit.null();
        }
        self.insert(T::blank()).edit(edit, place)
    }

    fn copy(&mut self, other: &dyn Model) {
        *self = same(self, other).and_then(Self::as_ref).map(copy);
    }
}

impl<T: Model> Model for Box<T> {
    type Home = T::Home;

    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn look(&self, look: &mut Look<'_>) {
        T::look(self, look);
    }

    fn peek(&self) -> Peek<'_> {
        T::peek(self)
    }

    fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
        T::edit(self, edit, place)
    }

    fn copy(&mut self, other: &dyn Model) {
        if let Some(other) = same(self, other) {
            T::copy(self, &**other);
        }
    }
}

impl<T: Model> Model for Vec<T> {
    type Home = T::Home;

    fn blank() -> Self {
        Self::new()
    }

    fn look(&self, look: &mut Look<'_>) {
        look.list(self);
    }

    fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
        self.clear();
        edit.list(place, self)
    }

    fn copy(&mut self, other: &dyn Model) {
        if let Some(other) = same(self, other) {
            *self = other.iter().map(copy).collect();
        }
    }
}

impl<T: Model> Items for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn each<'s>(&'s self, show: &mut dyn FnMut(&'s str, &'s dyn Model)) {
        for item in self {
            show("", item);
        }
    }

    fn get(&self, index: usize, _: &str) -> Option<&dyn Model> {
        Some(self.as_slice().get(index)?)
    }
}

impl<T: Model> Sink for Vec<T> {
    fn add(&mut self, _: String) -> Added<'_> {
        let index = self.len();
        self.push(T::blank());
        Added { again: false, value: &mut self[index] }
    }
}

impl<T: Model> Model for Map<T> {
    type Home = T::Home;

    fn blank() -> Self {
        Self::new()
    }

    fn look(&self, look: &mut Look<'_>) {
        look.map(self);
    }

    fn peek(&self) -> Peek<'_> {
        if self.is_empty() { Peek::Empty } else { Peek::Look }
    }

    fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
        if let Some(key) = edit.take_entry() {
            return edit.entry(place, self, key);
        }
        self.clear();
        edit.map(place, self)
    }

    fn copy(&mut self, other: &dyn Model) {
        if let Some(other) = same(self, other) {
            *self = other.iter().map(|(key, value)| (key.clone(), copy(value))).collect();
        }
    }
}

impl<T: Model> Items for Map<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn each<'s>(&'s self, show: &mut dyn FnMut(&'s str, &'s dyn Model)) {
        for (key, value) in self {
            show(key, value);
        }
    }

    fn get(&self, _: usize, key: &str) -> Option<&dyn Model> {
        Some(self.get(key)?)
    }
}

impl<T: Model> Sink for Map<T> {
    fn add(&mut self, key: String) -> Added<'_> {
        if self.is_empty() {
            // Most maps have a few keys; the table would otherwise be made twice.
            self.reserve(4);
        }
        match self.entry(key) {
            Entry::Vacant(vacant) => Added { again: false, value: vacant.insert(T::blank()) },
            Entry::Occupied(occupied) => {
                let value = occupied.into_mut();
                *value = T::blank();
                Added { again: true, value }
            }
        }
    }
}
