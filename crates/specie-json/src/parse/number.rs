//! The grammar of numbers (RFC 8259 section 6): where a number ends. What it is worth is `Decimal`'s business.

use crate::error::{SyntaxError, SyntaxErrorKind};

/// Offset after the number that starts at `start` with `-` or a digit. What follows it is not looked at.
pub(crate) fn end(bytes: &[u8], start: usize) -> Result<usize, SyntaxError> {
    let byte = |at: usize| bytes.get(at).copied();
    let mut at = start;
    if byte(at) == Some(b'-') {
        at += 1;
    }
    match byte(at) {
        Some(b'0') => {
            at += 1;
            if byte(at).is_some_and(|b| b.is_ascii_digit()) {
                return Err(SyntaxErrorKind::LeadingZero.at(start));
            }
        }
        Some(b'.') => return Err(SyntaxErrorKind::NoDigitBeforePoint.at(at)),
        _ => at = digits(bytes, at, SyntaxErrorKind::NoDigitAfterMinus)?,
    }
    if byte(at) == Some(b'.') {
        at = digits(bytes, at + 1, SyntaxErrorKind::NoDigitAfterPoint)?;
    }
    if let Some(b'e' | b'E') = byte(at) {
        at += 1;
        if let Some(b'+' | b'-') = byte(at) {
            at += 1;
        }
        at = digits(bytes, at, SyntaxErrorKind::NoDigitInExponent)?;
    }
    Ok(at)
}

/// Offset after one or more digits.
fn digits(bytes: &[u8], start: usize, none: SyntaxErrorKind) -> Result<usize, SyntaxError> {
    let rest = bytes.get(start..).unwrap_or_default();
    match rest.iter().position(|b| !b.is_ascii_digit()).unwrap_or(rest.len()) {
        0 => Err(none.at(start)),
        count => Ok(start + count),
    }
}
