//! Values from any self-describing serde format: the format writes JSON text, and the reader of JSON does the rest.
//!
//! So both ways give one verdict, and nothing is compiled once a type.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::edit::MAX_DEPTH;
use super::{Described, Reading, from_slice, write};
use crate::error::{DecodeError, Severity};

/// Deserializes a value.
///
/// # Errors
///
/// Those of the format; and all violations, in one message, by their pointers.
pub fn from_serde<'de, T: Described, D: Deserializer<'de>>(
    deserializer: D,
    reading: Reading,
) -> Result<T, D::Error> {
    let mut out = Vec::with_capacity(1024);
    Node { out: &mut out, depth: 0 }.deserialize(deserializer)?;
    from_slice(&out, reading).map_err(|error| D::Error::custom(Unplaced(&error)))
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
            return Err(E::custom(format_args!("nesting deeper than {MAX_DEPTH}")));
        }
        Ok(Node { out: self.out, depth: self.depth + 1 })
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has")
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
        let start = self.out.len();
        write::float(self.out, true, value);
        // A reader that keeps doubles had a fraction or an exponent before it.
        if !self.out[start..].iter().any(|byte| matches!(byte, b'.' | b'e')) {
            self.out.extend_from_slice(b".0");
        }
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
        while members.next_key_seed(Key(self.out))?.is_some() {
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

/// Writes a key, as text whatever the format has.
struct Key<'a>(&'a mut Vec<u8>);

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
        write::string(self.0, text);
        Ok(())
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        write::string(self.0, if value { "true" } else { "false" });
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        write::string(self.0, &value.to_string());
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        write::string(self.0, &value.to_string());
        Ok(())
    }
}
