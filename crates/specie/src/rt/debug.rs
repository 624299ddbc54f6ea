//! `Debug` of generated types: compiled once, not once a type.
//!
//! A struct shows its name and its fields, under their names in JSON; what is absent is left out, and null is `null`.
//! Variants and newtypes show their names, [`Secret`](crate::Secret) its mask.

use std::fmt::{self, Debug, Formatter};

use super::Model;
use super::look::{Items, Look, View};
use super::table::{ANY, F, Record, Rule, plain_name};

/// Shows a value to people who look for faults.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug(value: &dyn Model, f: &mut Formatter<'_>) -> fmt::Result {
    Shown { value, place: &ANY }.fmt(f)
}

struct Shown<'a> {
    value: &'a dyn Model,
    place: &'static F,
}

impl Debug for Shown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut outcome = Ok(());
        self.value.look(&mut Look::named(&mut |view| outcome = show(view, self.place, f), self.place));
        outcome
    }
}

fn show(view: View<'_>, place: &'static F, f: &mut Formatter<'_>) -> fmt::Result {
    match view {
        View::Absent | View::Null => f.write_str("null"),
        View::Bool(value) => value.fmt(f),
        View::Integer(value) => value.fmt(f),
        View::Float(value) => value.fmt(f),
        View::Single(value) => value.fmt(f),
        View::Number(text) | View::Const(text) => f.write_str(text),
        View::Str(text) => text.fmt(f),
        View::Record(record, slots) => fields(record, slots, f),
        View::List(items) => {
            let mut list = f.debug_list();
            items.each(&mut |_, value| {
                list.entry(&Shown { value, place: &ANY });
            });
            list.finish()
        }
        View::Map(items) => {
            let mut map = f.debug_map();
            items.each(&mut |key, value| {
                map.entry(&key, &Shown { value, place: &ANY });
            });
            map.finish()
        }
        View::Choice(meta, text) => choice(meta.variants, meta.find(text), &text, f),
        View::Numeric(names, values, value) => {
            choice(names, values.iter().position(|known| *known == value), &value, f)
        }
        View::Value(names, values, value) => {
            choice(names, values.iter().position(|known| *known == value), &value, f)
        }
        View::Branch(union, index, value) => {
            let name = union.branches.get(index).map_or(union.name, |branch| branch.name);
            f.debug_tuple(name).field(&Shown { value, place }).finish()
        }
        View::Newtype(name, value) => f.debug_tuple(name).field(&Shown { value, place }).finish(),
        View::Secret(_) => f.write_str("***"),
        View::Bytes(bytes, "", _) => write!(f, "{} bytes", bytes.len()),
        View::Bytes(bytes, name, _) => write!(f, "{name:?}, {} bytes", bytes.len()),
    }
}

fn fields(record: &'static Record, slots: &[&dyn Model], f: &mut Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(record.name);
    let named = record.fields.iter().zip(slots);
    for (field, slot) in named.filter(|(field, _)| !matches!(field.rule, Rule::Const(_))) {
        if !slot.is_absent(field) {
            shown.field(&plain_name(field), &Shown { value: *slot, place: field });
        }
    }
    if record.rest.has_slot()
        && let Some(rest) = slots.last()
    {
        rest.look(&mut Look::view(
            &mut |view| {
                if let View::Map(items) = view {
                    others(items, &mut shown);
                }
            },
            &ANY,
        ));
    }
    shown.finish()
}

/// Fields that the record does not name.
fn others(items: &dyn Items, shown: &mut fmt::DebugStruct<'_, '_>) {
    items.each(&mut |key, value| {
        shown.field(key, &Shown { value, place: &ANY });
    });
}

/// A variant of an enum by its index; the last name is that of all other values.
fn choice(names: &str, known: Option<usize>, value: &dyn Debug, f: &mut Formatter<'_>) -> fmt::Result {
    let mut names = names.split(',').map(str::trim);
    match known {
        Some(index) => f.write_str(names.nth(index).unwrap_or_default()),
        None => f.debug_tuple(names.next_back().unwrap_or_default()).field(&value).finish(),
    }
}
