//! Objects and lists that a format gives, child by child: what the readers of text do, in the same order.

use super::super::record::Open;
use super::super::{Edit, Model, Res, Sink};
use super::Children;
use crate::rt::check;
use crate::rt::table::{F, Record, Rest, Rules};

impl Edit<'_> {
    /// As [`Edit::record`].
    pub(in crate::rt::edit) fn record_given(
        &mut self,
        record: &'static Record,
        slots: &mut [&mut dyn Model],
        children: &mut dyn Children,
    ) -> Res {
        let mut open = Open::new(record, self.found.len(), 0);
        self.reopen(record, slots)?;
        let mut other = String::new();
        let mut next = 0;
        loop {
            self.given_before += 1;
            let mut index = None;
            let more = children.key(&mut |key| {
                index = record.find_after(next, key);
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
            next = index + 1;
            let (Some(field), Some(slot)) = (record.fields.get(index), slots.get_mut(index)) else {
                children.skip()?;
                continue;
            };
            if open.see(index) {
                let before = self.found.len();
                children.value(*slot, field, self)?;
                if self.found.len() > before {
                    self.under_field(before, record, field);
                }
            } else {
                self.again_given(&open, field, *slot, children)?;
            }
        }
        self.close(&open, slots)
    }

    /// As [`Edit::again`].
    #[cold]
    fn again_given(
        &mut self,
        open: &Open,
        field: &'static F,
        slot: &mut dyn Model,
        children: &mut dyn Children,
    ) -> Res {
        self.field_again(open, field, self.given_before)?;
        let before = self.found.len();
        let outer = std::mem::replace(&mut self.refill, true);
        children.value(slot, field, self)?;
        self.refill = outer;
        self.under_field(before, open.record, field);
        Ok(())
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
    pub(in crate::rt::edit) fn list_given(
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
    pub(in crate::rt::edit) fn map_given(
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
}

impl Rest {
    /// Where the values of undocumented fields sit.
    pub(in crate::rt::edit) fn place(&self) -> &'static F {
        if let Self::Typed(place) = self { place } else { &crate::rt::table::ANY }
    }
}
