//! Lists, maps and values of any shape.

use std::collections::BTreeSet;

use super::{Edit, Model, Res};
use crate::Json;
use crate::rt::check;
use crate::rt::table::{ANY, F, NULLABLE, Rule, Rules};

/// What takes items or members.
pub(crate) trait Sink {
    /// Adds a blank value, under the key in a map, where it replaces the value of an equal key.
    fn add(&mut self, key: String) -> Added<'_>;
}

/// Where the next value goes.
pub(crate) struct Added<'s> {
    /// The map had the key.
    pub(crate) again: bool,
    pub(crate) value: &'s mut dyn Model,
}

/// The place of every child, and how many there may be.
fn children(place: &'static F) -> (&'static F, u32, u32, Option<&'static Rules>) {
    match place.rule {
        Rule::Items(child, min, max) | Rule::Values(child, min, max) => (child, min, max, None),
        Rule::Full(rules) => {
            let child = rules.item.or(rules.value).unwrap_or(&ANY);
            (
                child,
                rules.min_items.max(rules.min_members),
                rules.max_items.min(rules.max_members),
                Some(rules),
            )
        }
        // Without rules only an `Option` takes null, which a list by itself may hold.
        Rule::Any | Rule::Len(..) | Rule::Int(..) | Rule::Format(_) | Rule::Const(_) => {
            (&NULLABLE, 0, u32::MAX, None)
        }
    }
}

impl Edit<'_> {
    /// Fills a list.
    #[inline(never)]
    pub(crate) fn list(&mut self, place: &'static F, sink: &mut dyn Sink) -> Res {
        if self.scan.peek() != Some(b'[') {
            if let Some(given) = self.given_list(&place.rule) {
                let (child, min, max, _) = children(place);
                return self.list_given((child, min, max), sink, given);
            }
            return self.mismatch("array");
        }
        let (child, min, max, rules) = children(place);
        let start = self.scan.offset();
        self.scan.open()?;
        let mut count = 0;
        while self.scan.child(count == 0, b']')? {
            let before = self.found.len();
            sink.add(String::new()).value.edit(self, child)?;
            if self.found.len() > before {
                self.under(before, &count.to_string(), |inner| (format!("/items{inner}"), false));
            }
            count += 1;
        }
        self.counted_items(start, count, min, max);
        if let Some(rules) = rules {
            self.whole_value(rules, start);
        }
        Ok(())
    }

    /// Fills a map.
    #[inline(never)]
    pub(crate) fn map(&mut self, place: &'static F, sink: &mut dyn Sink) -> Res {
        if self.scan.peek() != Some(b'{') {
            if let Some(given) = self.given_object(&place.rule) {
                return self.map_given(children(place), sink, given);
            }
            return self.mismatch("object");
        }
        let (child, min, max, rules) = children(place);
        let (base, start) = (self.found.len(), self.scan.offset());
        self.scan.open()?;
        let mut count = 0;
        let mut first = true;
        while self.scan.child(first, b'}')? {
            first = false;
            let offset = self.scan.offset();
            let key = self.key()?;
            let added = sink.add(key.as_ref().to_owned());
            if added.again {
                self.duplicate(base, &key, offset)?;
            } else {
                count += 1;
            }
            let before = self.found.len();
            if let Some(place) = rules.and_then(|rules| rules.key)
                && let Some((_, _, message)) = check::text(&place.rule, &key)
            {
                self.violation("field-name", offset, format!("name of a field: {message}"));
            }
            added.value.edit(self, child)?;
            if self.found.len() > before {
                self.under(before, &key, |inner| (format!("/additionalProperties{inner}"), false));
            }
        }
        self.counted_members(start, count, min, max);
        if let Some(rules) = rules {
            self.whole_value(rules, start);
        }
        Ok(())
    }

    #[inline]
    pub(super) fn counted_items(&mut self, start: usize, count: usize, min: u32, max: u32) {
        if let Some((keyword, message)) = check::count("item", ["minItems", "maxItems"], count, min, max) {
            self.fault(start, ("items", keyword, message));
        }
    }

    #[inline]
    pub(super) fn counted_members(&mut self, start: usize, count: usize, min: u32, max: u32) {
        let keywords = ["minProperties", "maxProperties"];
        if let Some((keyword, message)) = check::count("field", keywords, count, min, max) {
            self.fault(start, ("members", keyword, message));
        }
    }

    /// Adds one member to a map, whose value comes next.
    pub(crate) fn entry(&mut self, place: &'static F, sink: &mut dyn Sink, key: String) -> Res {
        let added = sink.add(key);
        added.value.edit(self, place)?;
        self.entry_again = added.again;
        Ok(())
    }

    /// The rules that look at the whole value, which has just been read.
    #[cold]
    pub(super) fn whole_value(&mut self, rules: &'static Rules, start: usize) {
        if let Some(guard) = rules.guard {
            self.guarded(guard, start, None);
        }
        if !rules.unique && rules.choices.is_empty() {
            return;
        }
        let Some(value) = self.scan.text().get(start..self.scan.offset()).and_then(Json::parse) else {
            return;
        };
        if !rules.choices.is_empty()
            && !rules.choices.iter().any(|choice| Json::parse(choice).as_ref() == Some(&value))
        {
            self.violation("enum", start, format!("none of {}", rules.choices.join(", ")));
        }
        if let Json::Array(items) = &value
            && rules.unique
        {
            let mut different = BTreeSet::new();
            if let Some(again) = items.iter().position(|item| !different.insert(item.canonical())) {
                self.violation("unique-items", start, format!("item {again} came before"));
            }
        }
    }
}
