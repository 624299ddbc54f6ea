//! Values that a format gives by itself, in the place of text.
//!
//! Texts, objects and lists go to their slots at once. Whatever else looks at the text finds none and stops; what is
//! still given then is written as text and read again.

use std::fmt;

use specie_json::Scanner;

use super::record::Open;
use super::{Edit, Found, MAX_DEPTH, Model, Res, Sink, Stop};
use crate::rt::check;
use crate::rt::table::{F, Record, Rest, Rule, Rules};

/// What a value may spend on its unions for being given, as [`Edit`] counts it.
const FUEL: usize = 256;

/// A value in the place of text.
pub(crate) enum Given<'a> {
    /// The text that the reader keeps.
    Str,
    Object(&'a mut dyn Children),
    List(&'a mut dyn Children),
}

impl fmt::Debug for Given<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Str => "Str",
            Self::Object(_) => "Object",
            Self::List(_) => "List",
        })
    }
}

/// The members of an object or the items of a list. An error of the format stops the reading and stays here.
pub(crate) trait Children {
    /// Shows the next key; false at the end.
    fn key(&mut self, show: &mut dyn FnMut(&str)) -> Result<bool, Stop>;

    /// Fills a slot from the value after a key.
    fn value(&mut self, slot: &mut dyn Model, place: &'static F, parent: &mut Edit<'_>) -> Res;

    /// Steps over the value after a key.
    fn skip(&mut self) -> Res;

    /// Adds the next item; false at the end.
    fn item(&mut self, sink: &mut dyn Sink, place: &'static F, parent: &mut Edit<'_>) -> Result<bool, Stop>;
}

impl<'a> Edit<'a> {
    fn child<'c>(&mut self, text: &'c str, given: Option<Given<'c>>) -> Edit<'c> {
        let fuel = self.fuel.saturating_add(text.len().saturating_mul(FUEL)).saturating_add(FUEL);
        let entry = self.entry.take();
        Edit { fuel, entry, refill: self.refill, given, ..Edit::new(text, self.reading, false) }
    }

    /// Takes over what was found in a value, whose offsets are relative to it.
    fn absorb(&mut self, child: Edit<'_>) {
        let Edit { scan, found, overflow, entry_again, fuel, given_before, .. } = child;
        self.fuel = fuel;
        self.entry_again = entry_again;
        self.overflow |= overflow;
        if !found.is_empty() {
            self.adopt(found);
        }
        self.given_before += given_before + scan.text().len() + 1;
    }

    #[cold]
    fn adopt(&mut self, found: Vec<Found>) {
        for found in found {
            let offset = found.offset + self.given_before;
            self.push(Found { offset, ..found });
        }
    }

    /// Fills a slot from the JSON text of one value.
    pub(crate) fn fill_text(&mut self, slot: &mut dyn Model, place: &'static F, text: &str) -> Res {
        let mut child = self.child(text, None);
        let outcome = slot.edit(&mut child, place);
        self.absorb(child);
        outcome
    }

    /// Fills a slot from what is given; false when that takes the text, and the given is untouched.
    pub(crate) fn fill_given(
        &mut self,
        slot: &mut dyn Model,
        place: &'static F,
        given: Given<'_>,
    ) -> Result<bool, Stop> {
        if self.entry.is_some() {
            return Ok(false);
        }
        let mut child = self.child("", Some(given));
        let outcome = slot.edit(&mut child, place);
        if child.given.is_some() {
            return Ok(false);
        }
        self.absorb(child);
        outcome.map(|()| true)
    }

    /// Fills a slot from a text; false when that takes JSON text.
    pub(crate) fn fill_str(
        &mut self,
        slot: &mut dyn Model,
        place: &'static F,
        text: &str,
    ) -> Result<bool, Stop> {
        if self.entry.is_some() {
            return Ok(false);
        }
        let before = self.found.len();
        text.clone_into(&mut self.given_text);
        self.given = Some(Given::Str);
        let outcome = slot.edit(self, place);
        if self.given.take().is_some() {
            self.found.truncate(before);
            return Ok(false);
        }
        self.filled(before);
        outcome.map(|()| true)
    }

    /// Fills a slot from the JSON text of null or a boolean.
    pub(crate) fn fill_word(&mut self, slot: &mut dyn Model, place: &'static F, text: &'static str) -> Res {
        if self.entry.is_some() {
            return self.fill_text(slot, place, text);
        }
        // Guards ask whether anything was found in the value.
        let found = std::mem::take(&mut self.found);
        let scan = std::mem::replace(&mut self.scan, Scanner::new(text, MAX_DEPTH));
        let outcome = slot.edit(self, place);
        self.scan = scan;
        let found = std::mem::replace(&mut self.found, found);
        if !found.is_empty() {
            self.adopt(found);
        }
        self.given_before += 1;
        outcome
    }

    /// After a slot has been filled in place.
    #[inline]
    fn filled(&mut self, before: usize) {
        if self.found.len() > before {
            self.place(before);
        }
        self.given_before += 1;
    }

    #[cold]
    fn place(&mut self, before: usize) {
        for found in &mut self.found[before..] {
            found.offset += self.given_before;
        }
    }

    /// Whether a text is given whose rules need no more; it is taken then.
    pub(super) fn takes_str(&mut self, rule: &Rule) -> bool {
        let takes = matches!(self.given, Some(Given::Str)) && !reads_whole(rule);
        if takes {
            self.given = None;
        }
        takes
    }

    /// Takes the text that is given if it is this JSON text.
    pub(super) fn given_is(&mut self, expected: &str) -> bool {
        if !matches!(self.given, Some(Given::Str)) {
            return false;
        }
        let text = self.given_text.as_str();
        let inner = expected.strip_prefix('"').and_then(|expected| expected.strip_suffix('"'));
        let same = inner == Some(text) && !text.contains('\\');
        if same {
            self.given = None;
        }
        same
    }

    pub(super) fn given_object(&mut self, rule: &Rule) -> Option<&'a mut dyn Children> {
        if reads_whole(rule) {
            return None;
        }
        match self.given.take() {
            Some(Given::Object(children)) => Some(children),
            other => {
                self.given = other;
                None
            }
        }
    }

    pub(super) fn given_list(&mut self, rule: &Rule) -> Option<&'a mut dyn Children> {
        if reads_whole(rule) {
            return None;
        }
        match self.given.take() {
            Some(Given::List(children)) => Some(children),
            other => {
                self.given = other;
                None
            }
        }
    }

    /// As [`Edit::record`].
    pub(super) fn record_given(
        &mut self,
        record: &'static Record,
        slots: &mut [&mut dyn Model],
        children: &mut dyn Children,
    ) -> Res {
        let mut open = Open::new(record, self.found.len(), 0);
        self.reopen(record, slots)?;
        let mut other = String::new();
        loop {
            self.given_before += 1;
            let mut index = None;
            let more = children.key(&mut |key| {
                index = record.find(key);
                if index.is_none() {
                    key.clone_into(&mut other);
                }
            })?;
            if !more {
                break;
            }
            let Some(index) = index else {
                self.undocumented_given(&mut open, slots, &other, children)?;
                continue;
            };
            let (Some(field), Some(slot)) = (record.fields.get(index), slots.get_mut(index)) else {
                children.skip()?;
                continue;
            };
            let fresh = open.see(index);
            if !fresh {
                self.field_again(&open, field, self.given_before)?;
            }
            let before = self.found.len();
            let outer = self.refill;
            self.refill |= !fresh;
            children.value(*slot, field, self)?;
            self.refill = outer;
            if self.found.len() > before {
                self.under_field(before, record, field);
            }
        }
        self.close(&open, slots)
    }

    fn undocumented_given(
        &mut self,
        open: &mut Open,
        slots: &mut [&mut dyn Model],
        key: &str,
        children: &mut dyn Children,
    ) -> Res {
        let refused = self.refuses(open);
        let rest = &open.record.rest;
        let offset = self.given_before;
        match slots.last_mut().filter(|_| rest.has_slot() && !refused) {
            None => children.skip()?,
            Some(slot) => {
                let before = self.found.len();
                self.entry = Some(key.to_owned());
                children.value(*slot, rest.place(), self)?;
                self.added_extra(open, before, key, offset)?;
            }
        }
        self.was_undocumented(open, key, offset, refused);
        Ok(())
    }

    /// As [`Edit::list`].
    pub(super) fn list_given(
        &mut self,
        (child, min, max): (&'static F, u32, u32),
        sink: &mut dyn Sink,
        children: &mut dyn Children,
    ) -> Res {
        let mut count = 0;
        loop {
            self.given_before += 1;
            let before = self.found.len();
            if !children.item(sink, child, self)? {
                break;
            }
            if self.found.len() > before {
                self.under(before, &count.to_string(), |inner| (format!("/items{inner}"), false));
            }
            count += 1;
        }
        self.counted_items(0, count, min, max);
        Ok(())
    }

    /// As [`Edit::map`].
    pub(super) fn map_given(
        &mut self,
        (child, min, max, rules): (&'static F, u32, u32, Option<&'static Rules>),
        sink: &mut dyn Sink,
        children: &mut dyn Children,
    ) -> Res {
        let base = self.found.len();
        let mut count = 0;
        let mut key = String::new();
        loop {
            self.given_before += 1;
            if !children.key(&mut |next| next.clone_into(&mut key))? {
                break;
            }
            let added = sink.add(key.clone());
            if added.again {
                self.duplicate(base, &key, self.given_before)?;
            } else {
                count += 1;
            }
            let before = self.found.len();
            if let Some(place) = rules.and_then(|rules| rules.key)
                && let Some((_, _, message)) = check::text(&place.rule, &key)
            {
                self.violation("field-name", self.given_before, format!("name of a field: {message}"));
            }
            children.value(added.value, child, self)?;
            if self.found.len() > before {
                self.under(before, &key, |inner| (format!("/additionalProperties{inner}"), false));
            }
        }
        self.counted_members(0, count, min, max);
        Ok(())
    }

    /// What was found in a value that a format gave, after its end or where it stopped; `None` when the format did.
    pub(in crate::rt) fn given_whole(mut self, stopped: bool) -> Option<Vec<Found>> {
        if self.fuel == 0 {
            return Some(vec![self.reason()]);
        }
        if stopped {
            return None;
        }
        self.note_overflow(self.given_before);
        Some(self.found)
    }
}

impl Rest {
    /// Where the values of undocumented fields sit.
    pub(super) fn place(&self) -> &'static F {
        if let Self::Typed(place) = self { place } else { &crate::rt::ANY }
    }
}

/// Whether a rule looks at the text of the whole value.
fn reads_whole(rule: &Rule) -> bool {
    match rule {
        Rule::Full(rules) => rules.guard.is_some() || rules.unique || !rules.choices.is_empty(),
        _ => false,
    }
}
