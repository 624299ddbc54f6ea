//! Values that a format gives by itself, in the place of text.
//!
//! They go to their slots at once, objects and lists child by child. Whatever looks at the text finds none and stops; what
//! is still given then is written as text and read again.

mod containers;

use std::fmt;

use super::scalars::held;
use super::{Edit, Found, Model, Reading, Res, Sink, Stop};
use crate::rt::look::Peek;
use crate::rt::table::{F, Rule};
use crate::rt::write;

/// What a value may spend on its unions for being given, as [`Edit`] counts it.
const FUEL: usize = 256;

/// A value in the place of text.
pub(crate) enum Given<'a> {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    /// The text that the reader keeps.
    Str,
    Object(&'a mut dyn Children),
    List(&'a mut dyn Children),
}

impl Given<'_> {
    /// The first byte of the value as JSON text, or another that starts its type.
    fn first_byte(&self) -> u8 {
        match self {
            Self::Null => b'n',
            Self::Bool(_) => b't',
            Self::Integer(_) | Self::Float(_) => b'0',
            Self::Str => b'"',
            Self::Object(_) => b'{',
            Self::List(_) => b'[',
        }
    }
}

impl fmt::Debug for Given<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "Null",
            Self::Bool(_) => "Bool",
            Self::Integer(_) => "Integer",
            Self::Float(_) => "Float",
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
    /// A reader of what a format gives.
    pub(in crate::rt) fn for_given(reading: Reading) -> Self {
        // Most texts fit, and the room is used again for each.
        Self { given_text: String::with_capacity(128), ..Self::new("", reading, false) }
    }

    fn child<'c>(&mut self, text: &'c str, given: Option<Given<'c>>) -> Edit<'c> {
        let fuel = self.fuel.saturating_add(text.len().saturating_mul(FUEL)).saturating_add(FUEL);
        let entry = self.entry.take();
        let given_text = std::mem::take(&mut self.given_text);
        Edit { fuel, entry, given_text, refill: self.refill, given, ..Edit::new(text, self.reading, false) }
    }

    /// Takes over what was found in a value, whose offsets are relative to it.
    fn absorb(&mut self, child: Edit<'_>) {
        let Edit { scan, found, overflow, entry_again, fuel, given_before, given_text, .. } = child;
        self.given_text = given_text;
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
            self.given_text = child.given_text;
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
        if self.entry.is_none() && slot.put(Peek::Str(text), place) {
            self.given_before += 1;
            return Ok(true);
        }
        self.given_text.clear();
        self.given_text.push_str(text);
        self.fill_scalar(slot, place, Given::Str)
    }

    /// Fills a slot from a scalar; false when that takes JSON text.
    #[inline]
    pub(crate) fn fill_scalar(
        &mut self,
        slot: &mut dyn Model,
        place: &'static F,
        given: Given<'a>,
    ) -> Result<bool, Stop> {
        if self.entry.is_some() {
            return Ok(false);
        }
        let word = match given {
            Given::Integer(value) => Peek::Integer(value),
            Given::Bool(value) => Peek::Bool(value),
            Given::Null => Peek::Null,
            Given::Float(_) | Given::Str | Given::Object(_) | Given::List(_) => Peek::Look,
        };
        if !matches!(word, Peek::Look) && slot.put(word, place) {
            self.given_before += 1;
            return Ok(true);
        }
        let before = self.found.len();
        self.given = Some(given);
        let outcome = slot.edit(self, place);
        if self.given.is_some() {
            self.given = None;
            self.found.truncate(before);
            return Ok(false);
        }
        if self.found.len() > before {
            self.place(before);
        }
        self.given_before += 1;
        outcome.map(|()| true)
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

    /// The byte that starts the next value, and of a value in the place of text one that starts its type.
    #[inline]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        self.scan.peek().or_else(|| self.given.as_ref().map(Given::first_byte))
    }

    /// Takes the null that is given.
    pub(super) fn take_null(&mut self) -> bool {
        let takes = matches!(self.given, Some(Given::Null));
        if takes {
            self.given = None;
        }
        takes
    }

    /// Takes the boolean that is given, if its rules need no more.
    pub(super) fn take_bool(&mut self, rule: &Rule) -> Option<bool> {
        let Some(Given::Bool(value)) = self.given else { return None };
        if reads_whole(rule) {
            return None;
        }
        self.given = None;
        Some(value)
    }

    /// Takes the whole number that is given if its type and bounds hold it.
    #[inline]
    pub(super) fn take_integer<T: TryFrom<i64>>(&mut self, rule: &Rule) -> Option<T> {
        let Some(Given::Integer(value)) = self.given else { return None };
        let held = held(rule, value)?;
        self.given = None;
        Some(held)
    }

    /// Takes the number that is given, if there are no rules for it.
    pub(crate) fn given_number(&mut self, place: &'static F) -> Option<Box<str>> {
        if let Some(value) = self.take_integer::<i64>(&place.rule) {
            let mut digits = Vec::with_capacity(20);
            write::integer(&mut digits, value.into());
            return String::from_utf8(digits).ok().map(Into::into);
        }
        let value = self.take_float(&place.rule, f64::INFINITY)?;
        Some(zmij::Buffer::new().format_finite(value).into())
    }

    /// Takes the number that is given as a double whose absolute value is below a limit, if there are no rules for it.
    pub(super) fn take_float(&mut self, rule: &Rule, limit: f64) -> Option<f64> {
        let Some(Given::Float(value)) = self.given else { return None };
        if value.is_nan() || value.abs() >= limit || !matches!(rule, Rule::Any) {
            return None;
        }
        self.given = None;
        Some(value)
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

/// Whether a rule looks at the text of the whole value.
pub(super) fn reads_whole(rule: &Rule) -> bool {
    match rule {
        Rule::Full(rules) => rules.guard.is_some() || rules.unique || !rules.choices.is_empty(),
        _ => false,
    }
}
