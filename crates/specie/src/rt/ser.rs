//! Values to any serde format, over views: compiled once a format, not once a type.

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::Model;
use super::look::{Items, Look, Peek, View};
use super::table::{ANY, F, NULL, REQ, Record};
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
        match self.0.peek() {
            Peek::Str(text) => return serializer.serialize_str(text),
            Peek::Integer(value) => return serializer.serialize_i64(value),
            Peek::Bool(value) => return serializer.serialize_bool(value),
            Peek::Null | Peek::None | Peek::Absent => return serializer.serialize_unit(),
            Peek::Look => {}
        }
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
    let has = |byte| digits.bytes().any(|digit| digit == byte);
    if digits.len() <= 15 && !has(b'e') && !has(b'E') {
        if !has(b'.') {
            if let Ok(value) = digits.parse::<i64>() {
                return serializer.serialize_i64(value);
            }
        } else if let Some(value) = digits.parse::<f64>().ok().filter(|value| value.fract() != 0.0) {
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
    for ((field, name), slot) in record.fields.iter().zip(record.names()).zip(slots) {
        let null = match slot.peek() {
            Peek::Str(text) => {
                map.serialize_entry(&**name, text)?;
                continue;
            }
            Peek::Integer(value) => {
                map.serialize_entry(&**name, &value)?;
                continue;
            }
            Peek::Bool(value) => {
                map.serialize_entry(&**name, &value)?;
                continue;
            }
            Peek::Look => {
                member(&mut map, name, *slot, field)?;
                continue;
            }
            Peek::Null => true,
            Peek::None => field.flags & NULL != 0 && field.flags & REQ != 0 || field.flags & REQ == REQ,
            Peek::Absent => field.flags & REQ == REQ,
        };
        if null {
            map.serialize_entry(&**name, &())?;
        }
    }
    if record.rest.has_slot()
        && let Some(rest) = slots.last()
    {
        let mut outcome = Ok(());
        let mut view = |view: View<'_>| {
            if let View::Map(items) = view {
                outcome = members(&mut map, items, Some(record));
            }
        };
        rest.look(&mut Look::view_present(&mut view));
        outcome?;
    }
    map.end()
}

/// A member whose value has no word.
fn member<M: SerializeMap>(
    map: &mut M,
    name: &str,
    slot: &dyn Model,
    place: &'static F,
) -> Result<(), M::Error> {
    let mut outcome = Ok(());
    let mut view = |view: View<'_>| outcome = entry(map, name, &view);
    let mut look = Look::view_present(&mut view);
    look.place = place;
    slot.look(&mut look);
    if look.absent && place.flags & REQ == REQ {
        look.null();
    }
    outcome
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
    let mut outcome = Ok(());
    items.each(&mut |name, value| {
        if outcome.is_ok() && rest_of.is_none_or(|record| record.find(name).is_none()) {
            outcome = map.serialize_entry(name, &Node(value));
        }
    });
    outcome
}

fn list<S: Serializer>(items: &dyn Items, serializer: S) -> Result<S::Ok, S::Error> {
    let mut list = serializer.serialize_seq(Some(items.count()))?;
    let mut outcome = Ok(());
    items.each(&mut |_, value| {
        if outcome.is_ok() {
            outcome = list.serialize_element(&Node(value));
        }
    });
    outcome?;
    list.end()
}
