//! Writing JSON without whitespace, fields in the order of the table.

use std::fmt::Display;
use std::io::Write;

use specie_json::{is_plain, plain_prefix};

use super::Model;
use super::look::{Items, Look, Out};
use super::table::{ANY, Record, Union};

/// A value as JSON.
#[must_use]
pub fn to_vec(value: &dyn Model) -> Vec<u8> {
    let mut out = Vec::with_capacity(1024);
    let mut look = Look::json(&mut out);
    value.look(&mut look);
    if look.absent {
        out.extend_from_slice(b"null");
    }
    out
}

impl Look<'_> {
    pub(super) fn write_record(&mut self, record: &'static Record, slots: &[&dyn Model]) {
        self.bytes(b"{");
        let mut empty = true;
        for (field, slot) in record.fields.iter().zip(slots) {
            let Out::Json(out) = &mut self.out else { return };
            let mark = out.len();
            if !empty {
                out.push(b',');
            }
            out.extend_from_slice(field.key.as_bytes());
            self.place = field;
            slot.look(self);
            if self.absent {
                self.absent = false;
                if let Out::Json(out) = &mut self.out {
                    out.truncate(mark);
                }
            } else {
                empty = false;
            }
        }
        if record.rest.has_slot()
            && let Some(slot) = slots.last()
        {
            self.rest_of = Some(record);
            slot.look(self);
        }
        self.bytes(b"}");
    }

    /// A body of one of several media types, as an object with the media type for a key.
    pub(super) fn write_media(&mut self, union: &'static Union, index: usize, value: &dyn Model) {
        let media_type = union.branches.get(index).and_then(|branch| branch.when.first()).copied();
        self.bytes(b"{");
        if let Out::Json(out) = &mut self.out {
            string(out, media_type.unwrap_or_default());
        }
        self.bytes(b":");
        self.child(value);
        self.bytes(b"}");
    }

    pub(super) fn write_list(&mut self, items: &dyn Items) {
        self.bytes(b"[");
        let mut empty = true;
        items.each(&mut |_, item| {
            if !empty {
                self.bytes(b",");
            }
            empty = false;
            self.child(item);
        });
        self.bytes(b"]");
    }

    /// A map with its braces, or only its members when it is the rest of a record.
    pub(super) fn write_map(&mut self, items: &dyn Items) {
        let rest_of = self.rest_of.take();
        if rest_of.is_none() {
            self.bytes(b"{");
        }
        items.each(&mut |key, item| {
            if rest_of.is_some_and(|record| record.find(key).is_some()) {
                // A field of its own has said what the key's value is.
                return;
            }
            let Out::Json(out) = &mut self.out else { return };
            // No value ends with an opening brace.
            if out.last() != Some(&b'{') {
                out.push(b',');
            }
            string(out, key);
            out.push(b':');
            self.child(item);
        });
        if rest_of.is_none() {
            self.bytes(b"}");
        }
    }

    /// An item or a value of a map; what is absent there is null.
    fn child(&mut self, child: &dyn Model) {
        self.place = &ANY;
        child.look(self);
        if self.absent {
            self.absent = false;
            self.bytes(b"null");
        }
    }

    #[inline]
    fn bytes(&mut self, bytes: &[u8]) {
        if let Out::Json(out) = &mut self.out {
            out.extend_from_slice(bytes);
        }
    }
}

/// A string with its quotes. Escaped is only what RFC 8259 section 7 demands.
pub(super) fn string(out: &mut Vec<u8>, text: &str) {
    out.reserve(text.len() + 3);
    out.push(b'"');
    if is_plain(text) {
        out.extend_from_slice(text.as_bytes());
    } else {
        escaped(out, text);
    }
    out.push(b'"');
}

#[cold]
fn escaped(out: &mut Vec<u8>, text: &str) {
    let mut rest = text;
    loop {
        let (plain, special) = rest.split_at(plain_prefix(rest));
        out.extend_from_slice(plain.as_bytes());
        let Some(byte) = special.bytes().next() else { break };
        escape(out, byte);
        rest = &special[1..];
    }
}

#[cold]
fn escape(out: &mut Vec<u8>, byte: u8) {
    match byte {
        b'"' => out.extend_from_slice(b"\\\""),
        b'\\' => out.extend_from_slice(b"\\\\"),
        b'\n' => out.extend_from_slice(b"\\n"),
        b'\r' => out.extend_from_slice(b"\\r"),
        b'\t' => out.extend_from_slice(b"\\t"),
        0x08 => out.extend_from_slice(b"\\b"),
        0x0c => out.extend_from_slice(b"\\f"),
        control => {
            let digit = |value: u8| b"0123456789abcdef"[usize::from(value & 15)];
            out.extend_from_slice(&[b'\\', b'u', b'0', b'0', digit(control >> 4), digit(control)]);
        }
    }
}

pub(super) fn integer(out: &mut Vec<u8>, value: i128) {
    let Ok(rest) = u64::try_from(value.unsigned_abs()) else {
        // Unreachable for integers of 64 bits.
        return number(out, value);
    };
    if value < 0 {
        out.push(b'-');
    }
    out.extend_from_slice(digits(rest, &mut [0; 20]));
}

/// The digits of a number, at the end of a buffer.
fn digits(mut rest: u64, buffer: &mut [u8; 20]) -> &[u8] {
    let mut start = buffer.len();
    while rest >= 100 {
        start -= 2;
        buffer[start..start + 2].copy_from_slice(&PAIRS[(rest % 100) as usize]);
        rest /= 100;
    }
    let [tens, ones] = PAIRS[(rest % 100) as usize];
    start -= 1;
    buffer[start] = ones;
    if rest >= 10 {
        start -= 1;
        buffer[start] = tens;
    }
    &buffer[start..]
}

/// The two digits of each number below 100.
static PAIRS: [[u8; 2]; 100] = {
    let mut pairs = [[0; 2]; 100];
    let mut number = 0;
    while number < 100 {
        pairs[number as usize] = [b'0' + number / 10, b'0' + number % 10];
        number += 1;
    }
    pairs
};

/// A float with the fewest digits that name it, whole ones without a fraction; null for what JSON cannot say.
pub(super) fn float(out: &mut Vec<u8>, value: impl zmij::Float, finite: bool) {
    let mut buffer = zmij::Buffer::new();
    let digits = if finite { buffer.format_finite(value) } else { "null" };
    out.extend_from_slice(digits.strip_suffix(".0").unwrap_or(digits).as_bytes());
}

/// A finite double that reads as no whole number: with a fraction or an exponent.
pub(super) fn double(out: &mut Vec<u8>, value: f64) {
    out.extend_from_slice(zmij::Buffer::new().format_finite(value).as_bytes());
}

pub(super) fn number(out: &mut Vec<u8>, value: impl Display) {
    write!(out, "{value}").expect("writing to a vector cannot fail");
}
