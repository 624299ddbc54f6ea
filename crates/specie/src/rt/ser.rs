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
            Peek::Look | Peek::Empty => {}
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
    match short_number(digits) {
        Some(Short::Whole(value)) => return serializer.serialize_i64(value),
        Some(Short::Fraction(value)) => return serializer.serialize_f64(value),
        None => {}
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

/// What a number of few digits is.
#[derive(Debug, PartialEq)]
enum Short {
    Whole(i64),
    Fraction(f64),
}

/// A number without an exponent, of at most 15 digits: a double holds each exactly, and the power of ten that divides
/// it, so that their quotient is the nearest double (IEEE 754 section 4.3). None for others, and for `1.0`.
fn short_number(digits: &str) -> Option<Short> {
    let (negative, plain) = digits.strip_prefix('-').map_or((false, digits), |rest| (true, rest));
    let (mut mantissa, mut scale, mut point) = (0_i64, 1_i64, false);
    if plain.len() > 15 {
        return None;
    }
    for byte in plain.bytes() {
        match byte {
            b'0'..=b'9' => {
                mantissa = mantissa * 10 + i64::from(byte - b'0');
                scale *= if point { 10 } else { 1 };
            }
            b'.' => point = true,
            _ => return None,
        }
    }
    let mantissa = if negative { -mantissa } else { mantissa };
    if !point {
        return (mantissa != 0 || !negative).then_some(Short::Whole(mantissa));
    }
    #[expect(clippy::cast_precision_loss, reason = "both have at most 15 digits")]
    let quotient = mantissa as f64 / scale as f64;
    (mantissa % scale != 0).then_some(Short::Fraction(quotient))
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
                map.serialize_entry(*name, text)?;
                continue;
            }
            Peek::Integer(value) => {
                map.serialize_entry(*name, &value)?;
                continue;
            }
            Peek::Bool(value) => {
                map.serialize_entry(*name, &value)?;
                continue;
            }
            Peek::Look | Peek::Empty => {
                member(&mut map, name, *slot, field)?;
                continue;
            }
            Peek::Null => true,
            Peek::None => field.flags & NULL != 0 && field.flags & REQ != 0 || field.flags & REQ == REQ,
            Peek::Absent => field.flags & REQ == REQ,
        };
        if null {
            map.serialize_entry(*name, &())?;
        }
    }
    if record.rest.has_slot()
        && let Some(rest) = slots.last()
        && !matches!(rest.peek(), Peek::Empty)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_numbers_are_what_their_digits_say() {
        for digits in
            ["0", "-7", "123456789012345", "42.5", "-0.1", "0.30", "99999999999.99", "0.0000000000001"]
        {
            let expected = match digits.parse::<i64>() {
                Ok(value) => Short::Whole(value),
                Err(_) => Short::Fraction(digits.parse().unwrap_or_default()),
            };
            assert_eq!(short_number(digits), Some(expected), "{digits}");
        }
        for digits in ["-0", "1.0", "1e5", "2E-3", "-0.0", "1234567890123456"] {
            assert_eq!(short_number(digits), None, "{digits}");
        }
    }
}
