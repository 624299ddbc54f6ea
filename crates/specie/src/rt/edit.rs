//! Reading JSON into values: what was found so far, and where the reader stands.
//!
//! Violations gather here and reading goes on; only text that is not JSON stops it. Their pointers are put together on
//! the way out, so that a payload without violations pays nothing for them.

mod containers;
mod given;
mod record;
mod scalars;
mod union;

use std::borrow::Cow;

use specie_json::{Arena, Limits, Malformed, Scanner, SyntaxError, escape_pointer_token, parse_with};

pub(crate) use containers::{Added, Sink};
pub(crate) use given::{Children, Given};
pub use scalars::Choice;
pub(super) use scalars::held;

use super::copy::Parts;
use super::table::{F, NULL, Rule, Table};
use super::{Guard, Model, Reading, check, guard};
use crate::error::Severity;

/// Arrays and objects that may be open at once.
pub(crate) const MAX_DEPTH: usize = 127;

/// Violations kept; drift is kept up to half of it.
const MAX_FOUND: usize = 10_000;

/// Reading cannot go on. Why, the [`Edit`] knows.
#[derive(Clone, Copy, Debug)]
pub struct Stop;

/// Whether reading can go on.
pub type Res = Result<(), Stop>;

impl From<Malformed> for Stop {
    fn from(Malformed: Malformed) -> Self {
        Self
    }
}

/// A violation in the making.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) code: &'static str,
    pub(super) severity: Severity,
    /// Relative to the value that is being read.
    pub(super) pointer: String,
    /// Relative to the next named schema outwards, until `anchored`.
    pub(super) schema: String,
    anchored: bool,
    /// The keyword of the schema that is broken.
    pub(super) keyword: &'static str,
    pub(super) offset: usize,
    pub(super) message: String,
}

impl Found {
    fn new(code: &'static str, offset: usize, message: String) -> Self {
        let severity = Severity::Error;
        Self {
            code,
            severity,
            pointer: String::new(),
            schema: String::new(),
            anchored: false,
            keyword: keyword(code),
            offset,
            message,
        }
    }

    pub(super) fn not_json(error: SyntaxError) -> Self {
        Self::new("not-json", error.offset, error.to_string())
    }

    fn drift(self) -> Self {
        Self { severity: Severity::Drift, ..self }
    }

    fn about(self, keyword: &'static str) -> Self {
        Self { keyword, ..self }
    }

    fn at_schema(self, schema: String) -> Self {
        Self { schema, anchored: true, ..self }
    }
}

/// The reader that fills values.
#[derive(Debug)]
pub struct Edit<'a> {
    scan: Scanner<'a>,
    /// The value in the place of text.
    given: Option<Given<'a>>,
    /// The parts of a value to copy in the place of text.
    parts: Option<Parts<'a>>,
    /// It, where it is a text.
    given_text: String,
    /// How much of the value was given before: what offsets are where there is no text.
    given_before: usize,
    reading: Reading,
    /// How much drift is kept: none where nobody asks for it.
    drift_limit: usize,
    found: Vec<Found>,
    /// More was found than is kept.
    overflow: bool,
    /// The next map reads the value of this key only, and adds it.
    entry: Option<String>,
    /// That map had the key already.
    entry_again: bool,
    /// Values are filled a second time, so that absent fields must be emptied.
    refill: bool,
    /// What may still be spent on trying branches of unions and on duplicate keys, in about nanoseconds.
    fuel: usize,
}

impl<'a> Edit<'a> {
    pub(super) fn new(text: &'a str, reading: Reading, drift: bool) -> Self {
        Self {
            scan: Scanner::new(text, MAX_DEPTH),
            given: None,
            parts: None,
            given_text: String::new(),
            given_before: 0,
            reading,
            drift_limit: if drift { MAX_FOUND / 2 } else { 0 },
            found: Vec::new(),
            overflow: false,
            entry: None,
            entry_again: false,
            refill: false,
            fuel: text.len().saturating_mul(256).saturating_add(1 << 20),
        }
    }

    /// A reader of the parts of another value.
    pub(super) fn of_parts(parts: Parts<'a>) -> Self {
        Self { parts: Some(parts), ..Self::new("", Reading::Receive, false) }
    }

    /// Fills a value from the whole text and gives what was found.
    pub(super) fn whole(mut self, value: &mut dyn Model, place: &'static F) -> Vec<Found> {
        let outcome = value.edit(&mut self, place).and_then(|()| Ok(self.scan.end()?));
        if outcome.is_err() {
            self.found = vec![self.reason()];
        } else {
            self.note_overflow(self.scan.text().len());
        }
        self.found
    }

    fn note_overflow(&mut self, offset: usize) {
        if self.overflow {
            let message = format!("more than {MAX_FOUND} violations");
            self.found.push(Found::new("unchecked", offset, message));
        }
    }

    /// Why reading stopped.
    #[cold]
    fn reason(&self) -> Found {
        if self.fuel == 0 {
            let message = "too many ways to read the unions in it".to_owned();
            return Found::new("unchecked", self.scan.offset(), message);
        }
        match parse_with(&Arena::new(), self.scan.text(), Limits { depth: MAX_DEPTH }) {
            Err(error) => Found::not_json(error),
            Ok(_) => Found::new("not-json", self.scan.offset(), "not JSON".to_owned()),
        }
    }

    fn skip(&mut self) -> Res {
        self.scan.skip()?;
        Ok(())
    }

    fn spend(&mut self, fuel: usize) -> Res {
        self.fuel = self.fuel.saturating_sub(fuel);
        if self.fuel == 0 { Err(Stop) } else { Ok(()) }
    }

    /// Whether null comes next and is a value of the place.
    #[inline]
    pub(crate) fn takes_null(&mut self, place: &F) -> bool {
        place.flags & NULL != 0 && self.peek() == Some(b'n')
    }

    pub(crate) fn null(&mut self) -> Res {
        if self.take_null() { Ok(()) } else { Ok(self.scan.null()?) }
    }

    /// Reads null as a value of any shape.
    pub(crate) fn null_value(&mut self, place: &'static F) -> Res {
        if !given::reads_whole(&place.rule) {
            return self.null();
        }
        let start = self.scan.offset();
        self.scan.null()?;
        if let Rule::Full(rules) = place.rule {
            self.whole_value(rules, start);
        }
        Ok(())
    }

    /// The key that the next map shall add.
    pub(super) fn take_entry(&mut self) -> Option<String> {
        self.entry.take()
    }

    #[cold]
    fn push(&mut self, found: Found) {
        let limit = match found.severity {
            Severity::Error => MAX_FOUND,
            Severity::Drift => self.drift_limit,
        };
        if self.found.len() < limit {
            self.found.push(found);
        } else {
            self.overflow |= found.severity == Severity::Error;
        }
    }

    fn keeps_drift(&self) -> bool {
        self.drift_limit > 0
    }

    #[cold]
    pub(crate) fn violation(&mut self, code: &'static str, offset: usize, message: String) {
        self.push(Found::new(code, offset, message));
    }

    /// Something that a keyword's rule found.
    #[cold]
    fn fault(&mut self, offset: usize, (code, keyword, message): check::Fault) {
        self.push(Found::new(code, offset, message).about(keyword));
    }

    /// Fills what a newtype holds, by the newtype's own rules.
    ///
    /// # Errors
    ///
    /// The text is not JSON.
    pub fn inside(&mut self, table: &'static Table<F>, value: &mut dyn Model) -> Res {
        let before = self.found.len();
        value.edit(self, table.get())?;
        if self.found.len() > before {
            self.anchor(before, table.schema());
        }
        Ok(())
    }

    /// What was found since `before` lies in a named schema.
    #[cold]
    fn anchor(&mut self, before: usize, schema: &str) {
        for found in self.found.iter_mut().skip(before).filter(|found| !found.anchored) {
            found.schema = format!("{schema}{}", found.schema);
            found.anchored = true;
        }
    }

    /// The rules that no type says, for a value that has just been read and has no other fault.
    #[cold]
    fn guarded(&mut self, guard: &'static Guard, start: usize, schema: Option<&str>) {
        if self.found.iter().any(|found| found.offset >= start && found.severity == Severity::Error) {
            return;
        }
        let Some(text) = self.scan.text().get(start..self.scan.offset()) else { return };
        if let Some((fault, offset)) = guard.check(text, self.reading) {
            let guard::Found { code, keyword, pointer, message } = fault;
            let found = Found { pointer, ..Found::new(code, start + offset, message).about(keyword) };
            self.push(match schema {
                Some(schema) => found.at_schema(schema.to_owned()),
                None => found,
            });
        }
    }

    /// The next value has the wrong type: says so and steps over it.
    #[cold]
    pub(crate) fn mismatch(&mut self, expected: &str) -> Res {
        self.mismatch_at(expected, None)
    }

    #[cold]
    fn mismatch_at(&mut self, expected: &str, schema: Option<&str>) -> Res {
        let kind = self.scan.peek().map_or("nothing", kind);
        let offset = self.scan.offset();
        self.scan.skip()?;
        let found = Found::new("type", offset, format!("{kind}, where {expected} is expected"));
        self.push(match schema {
            Some(schema) => found.at_schema(schema.to_owned()),
            None => found,
        });
        Ok(())
    }

    /// What was found since `before` lies under a key.
    #[cold]
    fn under(&mut self, before: usize, key: &str, schema: impl Fn(&str) -> (String, bool)) {
        let token = escape_pointer_token(key);
        for found in self.found.iter_mut().skip(before) {
            found.pointer = format!("/{token}{}", found.pointer);
            if !found.anchored {
                (found.schema, found.anchored) = schema(&found.schema);
            }
        }
    }

    /// A key came again: the last of its values counts, and what was found in the others since `base` does not.
    #[cold]
    fn duplicate(&mut self, base: usize, key: &str, offset: usize) -> Res {
        self.spend(16 + (self.found.len() - base) * 8)?;
        let token = format!("/{}", escape_pointer_token(key));
        let mut index = 0;
        self.found.retain(|found| {
            index += 1;
            let rest = found.pointer.strip_prefix(&token);
            index <= base || !rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
        let found = Found::new("duplicate-key", offset, format!("`{key}` came before")).drift();
        self.push(Found { pointer: token, ..found });
        Ok(())
    }

    /// Reads a key and its colon.
    #[inline]
    fn key(&mut self) -> Result<Cow<'a, str>, Stop> {
        let offset = self.scan.offset();
        let key = self.scan.key()?;
        self.surrogates(offset);
        Ok(key)
    }

    /// Says so when the string at an offset had half a surrogate pair.
    #[inline]
    fn surrogates(&mut self, offset: usize) {
        if self.scan.take_lone_surrogate() {
            let message = "half of a surrogate pair, read as U+FFFD".to_owned();
            self.push(Found::new("lone-surrogate", offset, message).drift());
        }
    }
}

/// The keyword that a code mostly speaks of.
fn keyword(code: &str) -> &'static str {
    match code {
        "type" => "type",
        "missing-field" => "required",
        "undocumented-field" => "additionalProperties",
        "field-name" => "propertyNames",
        "format" => "format",
        "const" => "const",
        "enum" | "unknown-enum-value" => "enum",
        "unique-items" => "uniqueItems",
        "no-branch" | "several-branches" => "oneOf",
        _ => "",
    }
}

/// The type of the value that a byte starts.
pub(super) fn kind(byte: u8) -> &'static str {
    match byte {
        b'{' => "object",
        b'[' => "array",
        b'"' => "string",
        b't' | b'f' => "boolean",
        b'n' => "null",
        _ => "number",
    }
}
