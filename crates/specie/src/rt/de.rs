//! Values from any self-describing serde format: what the format gives goes to the reader of JSON value by value, and
//! as JSON text where a rule looks at the whole value.
//!
//! So both ways give one verdict, and nothing is compiled once a type.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::edit::{Children, Edit, Given, MAX_DEPTH, Res, Sink, Stop};
use super::spec::Spec;
use super::table::{F, NULLABLE};
use super::{Model, Reading, write};
use crate::error::{DecodeError, Severity};

/// Deserializes a value.
///
/// # Errors
///
/// Those of the format; and all violations, in one message, by their pointers.
pub fn from_serde<'de, T: Model, D: Deserializer<'de>>(
    deserializer: D,
    reading: Reading,
) -> Result<T, D::Error> {
    let mut value = T::blank();
    fill(&mut value, super::model::spec::<T>(), deserializer, reading)?;
    Ok(value)
}

fn fill<'de, D: Deserializer<'de>>(
    value: &mut dyn Model,
    spec: &'static Spec,
    deserializer: D,
    reading: Reading,
) -> Result<(), D::Error> {
    let mut edit = Edit::for_given(reading);
    let outcome =
        Feed { slot: value, place: &NULLABLE, parent: &mut edit, depth: 0 }.deserialize(deserializer);
    let Some(found) = edit.given_whole(outcome.is_err()) else { return outcome };
    if found.is_empty() {
        return Ok(());
    }
    let violations = super::finish("", spec, found);
    Err(D::Error::custom(Unplaced(&DecodeError { violations })))
}

/// The violations without lines and columns in the payload, which are those of the text in between.
struct Unplaced<'a>(&'a DecodeError);

impl fmt::Display for Unplaced<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let errors = self.0.violations.iter().filter(|violation| violation.severity == Severity::Error);
        for (index, violation) in errors.enumerate() {
            let separator = if index > 0 { "; " } else { "" };
            let pointer = if violation.pointer.is_empty() { "the payload" } else { &violation.pointer };
            write!(f, "{separator}{} at {pointer}: {}", violation.code, violation.message)?;
            if let Some(place) = &violation.spec {
                write!(f, " ({place})")?;
            }
        }
        Ok(())
    }
}

/// Fills a slot from the next value.
struct Feed<'f, 'e> {
    slot: &'f mut dyn Model,
    place: &'static F,
    parent: &'f mut Edit<'e>,
    /// Arrays and objects that are open.
    depth: usize,
}

impl<'e> Feed<'_, 'e> {
    fn text<E: Error>(self, text: &str) -> Result<(), E> {
        self.parent.fill_text(self.slot, self.place, text).map_err(stopped)
    }

    fn scalar<E: Error>(
        self,
        given: Given<'e>,
        write: impl FnOnce(Node<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        if self.parent.fill_scalar(self.slot, self.place, given).map_err(stopped)? {
            return Ok(());
        }
        self.written(write)
    }

    /// Fills the slot from what a visitor writes.
    fn written<E: Error>(self, write: impl FnOnce(Node<'_>) -> Result<(), E>) -> Result<(), E> {
        let mut out = Vec::with_capacity(1024);
        write(Node { out: &mut out, depth: self.depth })?;
        self.text(std::str::from_utf8(&out).map_err(E::custom)?)
    }

    fn check_depth<E: Error>(&self) -> Result<(), E> {
        if self.depth == MAX_DEPTH { Err(too_deep()) } else { Ok(()) }
    }
}

/// Stands for the reason, which the reader knows.
fn stopped<E: Error>(Stop: Stop) -> E {
    E::custom("the value cannot be read")
}

fn too_deep<E: Error>() -> E {
    E::custom(format_args!("nesting deeper than {MAX_DEPTH}"))
}

impl<'de> DeserializeSeed<'de> for Feed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Feed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(VALUE)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(Given::Bool(value), |node| node.visit_bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.scalar(Given::Integer(value), |node| node.visit_i64(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => self.written(|node| node.visit_u64(value)),
        }
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        self.written(|node| node.visit_i128(value))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        self.written(|node| node.visit_u128(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.scalar(Given::Float(value), |node| node.visit_f64(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        if self.parent.fill_str(self.slot, self.place, text).map_err(stopped)? {
            return Ok(());
        }
        self.written(|node| node.visit_str(text))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar(Given::Null, |node| node.visit_unit())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        self.check_depth()?;
        let mut items = Listed { access: items, depth: self.depth + 1, error: None };
        match self.parent.fill_given(self.slot, self.place, Given::List(&mut items)) {
            Ok(true) => Ok(()),
            Ok(false) => self.written(|node| node.visit_seq(items.access)),
            Err(stop) => Err(items.error.unwrap_or_else(|| stopped(stop))),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        self.check_depth()?;
        let mut members = Members { access: members, depth: self.depth + 1, error: None };
        match self.parent.fill_given(self.slot, self.place, Given::Object(&mut members)) {
            Ok(true) => Ok(()),
            Ok(false) => self.written(|node| node.visit_map(members.access)),
            Err(stop) => Err(members.error.unwrap_or_else(|| stopped(stop))),
        }
    }
}

/// The items of a list.
struct Listed<A, E> {
    access: A,
    /// Arrays and objects that are open around each.
    depth: usize,
    error: Option<E>,
}

impl<'de, A: SeqAccess<'de>> Children for Listed<A, A::Error> {
    fn key(&mut self, _: &mut dyn FnMut(&str)) -> Result<bool, Stop> {
        Ok(false)
    }

    fn value(&mut self, _: &mut dyn Model, _: &'static F, _: &mut Edit<'_>) -> Res {
        Err(Stop)
    }

    fn skip(&mut self) -> Res {
        Err(Stop)
    }

    fn item(&mut self, sink: &mut dyn Sink, place: &'static F, parent: &mut Edit<'_>) -> Result<bool, Stop> {
        let item = Item { sink, place, parent, depth: self.depth };
        let outcome = self.access.next_element_seed(item);
        Ok(kept(&mut self.error, outcome)?.is_some())
    }
}

/// The members of an object.
struct Members<A, E> {
    access: A,
    /// Arrays and objects that are open around each.
    depth: usize,
    error: Option<E>,
}

impl<'de, A: MapAccess<'de>> Children for Members<A, A::Error> {
    fn key(&mut self, show: &mut dyn FnMut(&str)) -> Result<bool, Stop> {
        let outcome = self.access.next_key_seed(Key(show));
        Ok(kept(&mut self.error, outcome)?.is_some())
    }

    fn value(&mut self, slot: &mut dyn Model, place: &'static F, parent: &mut Edit<'_>) -> Res {
        let outcome = self.access.next_value_seed(Feed { slot, place, parent, depth: self.depth });
        kept(&mut self.error, outcome)
    }

    fn skip(&mut self) -> Res {
        let mut out = Vec::new();
        let outcome = self.access.next_value_seed(Node { out: &mut out, depth: self.depth });
        kept(&mut self.error, outcome)
    }

    fn item(&mut self, _: &mut dyn Sink, _: &'static F, _: &mut Edit<'_>) -> Result<bool, Stop> {
        Ok(false)
    }
}

fn kept<T, E>(error: &mut Option<E>, outcome: Result<T, E>) -> Result<T, Stop> {
    outcome.map_err(|found| {
        *error = Some(found);
        Stop
    })
}

/// Adds an item to a list, if there is one.
struct Item<'f, 'e> {
    sink: &'f mut dyn Sink,
    place: &'static F,
    parent: &'f mut Edit<'e>,
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for Item<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { sink, place, parent, depth } = self;
        Feed { slot: sink.add(String::new()).value, place, parent, depth }.deserialize(deserializer)
    }
}

/// What a format must give.
const VALUE: &str = "a value that JSON has";

/// Writes the next value.
struct Node<'a> {
    out: &'a mut Vec<u8>,
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Node<'_> {
    fn inner<E: Error>(&mut self) -> Result<Node<'_>, E> {
        if self.depth == MAX_DEPTH {
            return Err(too_deep());
        }
        Ok(Node { out: self.out, depth: self.depth + 1 })
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(VALUE)
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.out.extend_from_slice(if value { b"true" } else { b"false" });
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        write::integer(self.out, value.into());
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        write::integer(self.out, value.into());
        Ok(())
    }

    fn visit_i128<E>(self, value: i128) -> Result<(), E> {
        write::number(self.out, value);
        Ok(())
    }

    fn visit_u128<E>(self, value: u128) -> Result<(), E> {
        write::number(self.out, value);
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        if !value.is_finite() {
            return Err(E::custom(format_args!("{value} is no JSON number")));
        }
        // A reader that keeps doubles had a fraction or an exponent before it.
        write::double(self.out, value);
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        write::string(self.out, text);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.out.extend_from_slice(b"null");
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        self.out.push(b'[');
        while items.next_element_seed(self.inner()?)?.is_some() {
            self.out.push(b',');
        }
        self.close(b'[', b']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<(), A::Error> {
        self.out.push(b'{');
        while members.next_key_seed(Key(&mut |key| write::string(self.out, key)))?.is_some() {
            self.out.push(b':');
            members.next_value_seed(self.inner()?)?;
            self.out.push(b',');
        }
        self.close(b'{', b'}');
        Ok(())
    }
}

impl Node<'_> {
    /// Ends a list of children, each of which left a comma.
    fn close(self, open: u8, close: u8) {
        if self.out.last() != Some(&open) {
            self.out.pop();
        }
        self.out.push(close);
    }
}

/// Shows a key, as text whatever the format has.
struct Key<'a>(&'a mut dyn FnMut(&str));

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        (self.0)(text);
        Ok(())
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        (self.0)(if value { "true" } else { "false" });
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        (self.0)(&value.to_string());
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        (self.0)(&value.to_string());
        Ok(())
    }
}
