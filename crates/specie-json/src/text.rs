//! Between bytes, text and JSON strings: UTF-8 checking with an offset, and writing a string with its escapes.

use std::fmt::Write;

use crate::error::{SyntaxError, SyntaxErrorKind};

/// The bytes as text.
///
/// # Errors
///
/// [`SyntaxErrorKind::NotUtf8`] at the first byte that is not part of a whole UTF-8 character.
pub fn decode_utf8(bytes: &[u8]) -> Result<&str, SyntaxError> {
    simdutf8::basic::from_utf8(bytes).or_else(|_| {
        std::str::from_utf8(bytes).map_err(|error| SyntaxErrorKind::NotUtf8.at(error.valid_up_to()))
    })
}

/// Appends a JSON string with its quotes. Escaped is only what RFC 8259 section 7 demands: `"`, `\` and controls.
pub fn write_json_string(out: &mut String, content: &str) {
    out.push('"');
    let mut plain = content;
    while let Some(at) = plain.find(|c: char| matches!(c, '"' | '\\' | '\0'..='\x1f')) {
        let (before, rest) = plain.split_at(at);
        out.push_str(before);
        let mut chars = rest.chars();
        match chars.next() {
            Some('\n') => out.push_str("\\n"),
            Some('\r') => out.push_str("\\r"),
            Some('\t') => out.push_str("\\t"),
            Some('\x08') => out.push_str("\\b"),
            Some('\x0c') => out.push_str("\\f"),
            Some(c @ ('"' | '\\')) => out.extend(['\\', c]),
            Some(c) => write!(out, "\\u{:04x}", u32::from(c)).expect("writing to a String cannot fail"),
            None => unreachable!("`find` gave the start of a character"),
        }
        plain = chars.as_str();
    }
    out.push_str(plain);
    out.push('"');
}
