//! Objects with known fields.

use specie_json::escape_pointer_token;

use super::{Edit, Found, Model, Reading, Res};
use crate::rt::check;
use crate::rt::copy::Parts;
use crate::rt::table::{ABSENT, F, NULL, REQ, REQ_RECEIVE, REQ_SEND, Record, Rest, Rule, Table, plain_name};

/// The fields that have been read.
enum Seen {
    Few(u64),
    Many(Vec<bool>),
}

impl Seen {
    fn new(fields: usize) -> Self {
        if fields <= 64 { Self::Few(0) } else { Self::Many(vec![false; fields]) }
    }

    /// The first field at or after an index that has not been read; it may lie beyond the last.
    fn first_unseen(&self, start: usize) -> Option<usize> {
        match self {
            Self::Few(bits) => {
                let rest = bits.checked_shr(start.try_into().ok()?)?;
                Some(start + rest.trailing_ones() as usize)
            }
            Self::Many(fields) => {
                let rest = fields.get(start..)?;
                Some(start + rest.iter().position(|seen| !seen)?)
            }
        }
    }

    /// Whether the field had not been read.
    fn insert(&mut self, index: usize) -> bool {
        match self {
            Self::Few(bits) => {
                let fresh = *bits >> index & 1 == 0;
                *bits |= 1 << index;
                fresh
            }
            Self::Many(fields) => !std::mem::replace(&mut fields[index], true),
        }
    }
}

/// A place whose text is made up, to empty a value.
static EMPTY: F = F { key: "", flags: REQ | NULL | ABSENT, rule: Rule::Any };

/// An object in work.
pub(super) struct Open {
    pub(super) record: &'static Record,
    seen: Seen,
    /// How many violations there were before it.
    base: usize,
    offset: usize,
    /// Different keys so far.
    members: usize,
}

impl Open {
    pub(super) fn new(record: &'static Record, base: usize, offset: usize) -> Self {
        Self { record, seen: Seen::new(record.fields.len()), base, offset, members: 0 }
    }

    /// Whether the field had not been read.
    #[inline]
    pub(super) fn see(&mut self, index: usize) -> bool {
        let fresh = self.seen.insert(index);
        self.members += usize::from(fresh);
        fresh
    }
}

impl Edit<'_> {
    /// Fills a struct: a slot for each field of the record, and one for the others where the record has it.
    ///
    /// # Errors
    ///
    /// The text is not JSON.
    pub fn record(&mut self, table: &'static Table<Record>, slots: &mut [&mut dyn Model]) -> Res {
        let record = table.get();
        if self.scan.peek() != Some(b'{') {
            if let Some(Parts::Record(parts)) = self.parts.take() {
                slots.iter_mut().zip(parts).for_each(|(slot, part)| slot.copy(*part));
                return Ok(());
            }
            if record.guard.is_none()
                && let Some(given) = self.given_object(&Rule::Any)
            {
                return self.record_given(record, slots, given);
            }
            return self.mismatch_at("object", Some(record.schema));
        }
        let mut open = Open::new(record, self.found.len(), self.scan.offset());
        self.scan.open()?;
        self.reopen(record, slots)?;
        let mut next = 0;
        let mut first = true;
        while self.scan.child(first, b'}')? {
            first = false;
            let offset = self.scan.offset();
            let expected = record.follower(next);
            let index = match record.fields.get(expected) {
                Some(field) if self.scan.take(field.key) => expected,
                _ => {
                    let key = self.key()?;
                    let Some(index) = record.find_after(next, &key) else {
                        self.undocumented(&mut open, slots, &key, offset)?;
                        continue;
                    };
                    index
                }
            };
            next = index + 1;
            let (Some(field), Some(slot)) = (record.fields.get(index), slots.get_mut(index)) else {
                continue;
            };
            if open.see(index) {
                let before = self.found.len();
                slot.edit(self, field)?;
                if self.found.len() > before {
                    self.under_field(before, record, field);
                }
            } else {
                self.again(&open, field, *slot, offset)?;
            }
        }
        self.close(&open, slots)
    }

    /// Fills a slot once more, since its key came twice.
    #[cold]
    fn again(&mut self, open: &Open, field: &'static F, slot: &mut dyn Model, offset: usize) -> Res {
        self.field_again(open, field, offset)?;
        let before = self.found.len();
        let outer = std::mem::replace(&mut self.refill, true);
        slot.edit(self, field)?;
        self.refill = outer;
        self.under_field(before, open.record, field);
        Ok(())
    }

    /// Empties the map of undocumented fields when the value is filled a second time.
    #[inline]
    pub(super) fn reopen(&mut self, record: &Record, slots: &mut [&mut dyn Model]) -> Res {
        if self.refill
            && record.rest.has_slot()
            && let Some(slot) = slots.last_mut()
        {
            self.empty(*slot, "{}")?;
        }
        Ok(())
    }

    #[cold]
    pub(super) fn field_again(&mut self, open: &Open, field: &F, offset: usize) -> Res {
        self.duplicate(open.base, &plain_name(field), offset)
    }

    #[cold]
    pub(super) fn under_field(&mut self, before: usize, record: &Record, field: &F) {
        let name = plain_name(field);
        let token = escape_pointer_token(&name);
        self.under(before, &name, |inner| (format!("{}/properties/{token}{inner}", record.schema), true));
    }

    /// A field that the record does not name; its value comes next.
    #[inline(never)]
    fn undocumented(
        &mut self,
        open: &mut Open,
        slots: &mut [&mut dyn Model],
        key: &str,
        offset: usize,
    ) -> Res {
        let refused = self.refuses(open);
        let rest = &open.record.rest;
        match slots.last_mut().filter(|_| rest.has_slot() && !refused) {
            None => self.skip()?,
            Some(slot) => {
                let before = self.found.len();
                self.entry = Some(key.to_owned());
                slot.edit(self, rest.place())?;
                self.added_extra(open, before, key, offset)?;
            }
        }
        self.was_undocumented(open, key, offset, refused);
        Ok(())
    }

    /// Counts a field that the record does not name, and says whether it must not be there.
    pub(super) fn refuses(&self, open: &mut Open) -> bool {
        open.members += 1;
        match open.record.rest {
            Rest::Refuse => true,
            Rest::Closed => self.reading == Reading::Send,
            Rest::Ignore | Rest::Keep | Rest::Typed(_) => false,
        }
    }

    /// Says so where it is refused or drift.
    pub(super) fn was_undocumented(&mut self, open: &Open, key: &str, offset: usize, refused: bool) {
        let Record { name, schema, rest, .. } = open.record;
        if (refused || self.keeps_drift()) && !matches!(rest, Rest::Typed(_)) {
            let found = Found::new("undocumented-field", offset, format!("`{name}` has no field `{key}`"));
            let pointer = format!("/{}", escape_pointer_token(key));
            let found = Found { pointer, ..found.at_schema((*schema).to_owned()) };
            self.push(if refused { found } else { found.drift() });
        }
    }

    /// After a value has been added to the map of undocumented fields.
    pub(super) fn added_extra(
        &mut self,
        open: &mut Open,
        mut before: usize,
        key: &str,
        offset: usize,
    ) -> Res {
        if std::mem::take(&mut self.entry_again) {
            open.members -= 1;
            let added = self.found.split_off(before);
            self.duplicate(open.base, key, offset)?;
            before = self.found.len();
            self.found.extend(added);
        }
        if self.found.len() > before {
            let schema = open.record.schema;
            self.under(before, key, |inner| (format!("{schema}/additionalProperties{inner}"), true));
        }
        Ok(())
    }

    /// After the closing brace: what is missing.
    pub(super) fn close(&mut self, open: &Open, slots: &mut [&mut dyn Model]) -> Res {
        let Open { record, seen, offset, members, .. } = open;
        let required = match self.reading {
            Reading::Send => REQ_SEND,
            Reading::Receive => REQ_RECEIVE,
        };
        let mut index = 0;
        while let Some(next) = seen.first_unseen(index)
            && let Some(field) = record.fields.get(next)
        {
            index = next + 1;
            if field.flags & required != 0 {
                self.missing(record, field, *offset);
            } else if self.refill
                && let Some(slot) = slots.get_mut(next)
            {
                self.empty(*slot, "null")?;
            }
        }
        let (min, max) = record.members;
        if (min, max) != (0, u32::MAX) {
            let schema = record.schema.to_owned();
            let keywords = ["minProperties", "maxProperties"];
            if let Some((keyword, message)) = check::count("field", keywords, *members, min, max) {
                self.push(Found::new("members", *offset, message).about(keyword).at_schema(schema));
            }
        }
        if let Some(guard) = record.guard {
            self.guarded(guard, *offset, Some(record.schema));
        }
        Ok(())
    }

    #[cold]
    fn missing(&mut self, record: &Record, field: &F, offset: usize) {
        let message = format!("`{}` lacks `{}`", record.name, plain_name(field));
        let schema = format!("{}/required", record.schema);
        self.push(Found::new("missing-field", offset, message).at_schema(schema));
    }

    /// Makes a value as if nothing had been read into it.
    #[cold]
    fn empty(&mut self, slot: &mut dyn Model, text: &'static str) -> Res {
        slot.edit(&mut Edit::new(text, self.reading, false), &EMPTY)
    }
}
