//! Values to any serde format, over views: compiled once a format, not once a type.

use std::cell::Cell;

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::Model;
use super::look::{Items, Look, View};
use super::table::{ANY, REQ, Record};
use crate::Json;

/// Serializes a value.
///
/// # Errors
///
/// Those of the format; and a decimal number that neither an integer nor a double holds exactly.
pub fn to_serde<S: Serializer>(value: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    Node(value).serialize(serializer)
}

struct Node<'a>(&'a dyn Model);

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut serializer = Some(serializer);
        let mut outcome = None;
        let mut view = |view: View<'_>| {
            outcome = serializer.take().map(|serializer| serialize(&view, serializer));
        };
        self.0.look(&mut Look::view(&mut view, &ANY));
        outcome.unwrap_or_else(|| Err(S::Error::custom("the value showed nothing")))
    }
}

/// A value that has shown itself. By reference: a copy would wait for the view to be written.
struct Shown<'v>(&'v View<'v>);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, serializer)
    }
}

/// The commonest views, apart from those that need much of the stack.
#[inline]
fn serialize<S: Serializer>(view: &View<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match *view {
        View::Str(text) | View::Choice(_, text) => serializer.serialize_str(text),
        View::Absent | View::Null => serializer.serialize_unit(),
        View::Bool(value) => serializer.serialize_bool(value),
        View::Record(record, slots) => object(record, slots, serializer),
        _ => serialize_other(view, serializer),
    }
}

#[inline(never)]
fn serialize_other<S: Serializer>(view: &View<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match *view {
        View::Absent | View::Null | View::Bool(_) | View::Str(_) | View::Choice(..) | View::Record(..) => {
            serialize(view, serializer)
        }
        View::Integer(value) => match i64::try_from(value) {
            Ok(value) => serializer.serialize_i64(value),
            Err(_) => serializer.serialize_u64(u64::try_from(value).unwrap_or_default()),
        },
        View::Float(value) => serializer.serialize_f64(value),
        View::Single(value) => serializer.serialize_f32(value),
        View::Number(digits) => number(digits, serializer),
        View::Numeric(_, _, value) => serializer.serialize_i64(value),
        View::Branch(_, _, value) | View::Newtype(_, value) | View::Secret(value) => {
            Node(value).serialize(serializer)
        }
        View::Bytes(bytes, _, _) => serializer.serialize_bytes(bytes),
        View::Const(text) | View::Value(_, _, text) => {
            let plain = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
            if let Some(plain) = plain.filter(|plain| specie_json::is_plain(plain)) {
                return serializer.serialize_str(plain);
            }
            let value = Json::parse(text).unwrap_or_default();
            Node(&value).serialize(serializer)
        }
        View::List(items) => list(items, serializer),
        View::Map(items) => {
            let mut map = serializer.serialize_map(Some(items.count()))?;
            members(&mut map, items, None)?;
            map.end()
        }
    }
}

fn number<S: Serializer>(digits: &str, serializer: S) -> Result<S::Ok, S::Error> {
    // A double keeps 15 digits (IEEE 754), an integer of 64 bits 18; what is left is rare.
    if digits.len() <= 15 && !digits.contains(['e', 'E']) {
        if let Ok(value) = digits.parse::<i64>() {
            return serializer.serialize_i64(value);
        }
        if let Some(value) = digits.parse::<f64>().ok().filter(|value| value.fract() != 0.0) {
            return serializer.serialize_f64(value);
        }
    }
    let value = specie_json::Decimal::parse(digits).ok_or_else(|| S::Error::custom("not a number"))?;
    if let Some(value) = value.to_i64() {
        return serializer.serialize_i64(value);
    }
    if let Some(value) = value.to_u64() {
        return serializer.serialize_u64(value);
    }
    match value.to_f64().filter(|_| value.is_exact_f64()) {
        Some(value) => serializer.serialize_f64(value),
        None => Err(S::Error::custom(format_args!("{digits} has more digits than the format can hold"))),
    }
}

#[inline(never)]
fn object<S: Serializer>(
    record: &'static Record,
    slots: &[&dyn Model],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let mut error = None;
    // The name of the field that is shown; none for the map of the others.
    let key = Cell::new(None);
    let mut view = |view: View<'_>| {
        if error.is_none() {
            let outcome = match (key.get(), &view) {
                (Some(key), view) => entry(&mut map, key, view),
                (None, View::Map(items)) if items.count() > 0 => members(&mut map, *items, Some(record)),
                (None, _) => Ok(()),
            };
            error = outcome.err();
        }
    };
    let mut look = Look::view_present(&mut view);
    for ((field, name), slot) in record.fields.iter().zip(record.names()).zip(slots) {
        key.set(Some(&**name));
        look.place = field;
        slot.look(&mut look);
        if std::mem::take(&mut look.absent) && field.flags & REQ == REQ {
            look.null();
        }
    }
    if record.rest.has_slot()
        && let Some(rest) = slots.last()
    {
        key.set(None);
        rest.look(&mut look);
    }
    match error {
        Some(error) => Err(error),
        None => map.end(),
    }
}

/// One member; the commonest views without going through [`Shown`].
#[inline]
fn entry<M: SerializeMap>(map: &mut M, key: &str, view: &View<'_>) -> Result<(), M::Error> {
    match *view {
        View::Str(text) | View::Choice(_, text) => map.serialize_entry(key, text),
        View::Integer(value) => match i64::try_from(value) {
            Ok(value) => map.serialize_entry(key, &value),
            Err(_) => map.serialize_entry(key, &Shown(view)),
        },
        _ => map.serialize_entry(key, &Shown(view)),
    }
}

fn members<M: SerializeMap>(
    map: &mut M,
    items: &dyn Items,
    rest_of: Option<&'static Record>,
) -> Result<(), M::Error> {
    let mut error = None;
    let key = Cell::new("");
    let mut view = |view: View<'_>| {
        if error.is_none() {
            error = entry(map, key.get(), &view).err();
        }
    };
    let mut look = Look::view(&mut view, &ANY);
    items.each(&mut |name, value| {
        if rest_of.is_none_or(|record| record.find(name).is_none()) {
            key.set(name);
            value.look(&mut look);
        }
    });
    error.map_or(Ok(()), Err)
}

fn list<S: Serializer>(items: &dyn Items, serializer: S) -> Result<S::Ok, S::Error> {
    let mut list = serializer.serialize_seq(Some(items.count()))?;
    let mut error = None;
    let mut view = |view: View<'_>| {
        if error.is_none() {
            error = list.serialize_element(&Shown(&view)).err();
        }
    };
    let mut look = Look::view(&mut view, &ANY);
    items.each(&mut |_, value| value.look(&mut look));
    if let Some(error) = error {
        return Err(error);
    }
    list.end()
}
