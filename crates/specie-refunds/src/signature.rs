//! What the providers' signatures have in common: HMAC-SHA256 under a shared secret, a timestamp, headers.

use std::fmt;
use std::time::{Duration, SystemTime};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use specie::http::HeaderMap;

/// Asks that a webhook was signed a short while ago, so that a recorded one cannot be sent again later.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// let recent = specie_refunds::Recent { now: SystemTime::now(), within: Duration::from_secs(300) };
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recent {
    /// The time of the receiver.
    pub now: SystemTime,
    /// How far the time of signing may be from it, before or after.
    pub within: Duration,
}

/// Why a webhook is not trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// The header is not there.
    MissingHeader(&'static str),
    /// The header does not have the form that the provider documents.
    Malformed {
        /// The header's name.
        header: &'static str,
        /// The form.
        expected: &'static str,
    },
    /// The signature was not made with this secret over this body.
    Mismatch,
    /// It was signed too long ago.
    TooOld {
        /// How long ago.
        age: Duration,
    },
    /// It was signed in the future: one of the clocks is wrong.
    TooEarly {
        /// How far ahead.
        ahead: Duration,
    },
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingHeader(header) => write!(f, "the header `{header}` is missing"),
            Self::Malformed { header, expected } => write!(f, "the header `{header}` is not {expected}"),
            Self::Mismatch => f.write_str("the signature is not that of this body under this secret"),
            Self::TooOld { age } => write!(f, "signed {} seconds ago", age.as_secs()),
            Self::TooEarly { ahead } => write!(f, "signed {} seconds in the future", ahead.as_secs()),
        }
    }
}

impl std::error::Error for SignatureError {}

/// The only header of this name, as text.
pub(crate) fn header<'h>(headers: &'h HeaderMap, name: &'static str) -> Result<&'h str, SignatureError> {
    let value = headers.get(name).ok_or(SignatureError::MissingHeader(name))?;
    value.to_str().map_err(|_| SignatureError::Malformed { header: name, expected: "ASCII text" })
}

/// Fails unless one of the digests is that of the parts, put together.
pub(crate) fn verify(secret: &str, parts: &[&[u8]], digests: &[[u8; 32]]) -> Result<(), SignatureError> {
    // Each digest is compared in constant time, and all of them are.
    let equal = digests.iter().filter(|digest| mac(secret, parts).verify_slice(*digest).is_ok()).count();
    if equal == 0 { Err(SignatureError::Mismatch) } else { Ok(()) }
}

/// The digest of the parts, put together.
pub(crate) fn digest(secret: &str, parts: &[&[u8]]) -> [u8; 32] {
    mac(secret, parts).finalize().into_bytes().into()
}

fn mac(secret: &str, parts: &[&[u8]]) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("HMAC takes keys of any length");
    for part in parts {
        mac.update(part);
    }
    mac
}

/// Fails when the time of signing is not near the receiver's. Without [`Recent`] any time will do.
///
/// The text is Unix seconds.
pub(crate) fn check_time(
    header: &'static str,
    seconds: &str,
    recent: Option<Recent>,
) -> Result<(), SignatureError> {
    let digits = !seconds.is_empty() && seconds.bytes().all(|byte| byte.is_ascii_digit());
    let parsed = seconds.parse().ok().filter(|_| digits);
    let signed = parsed.and_then(|seconds| SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)));
    let Some(signed) = signed else {
        return Err(SignatureError::Malformed { header, expected: "a time in Unix seconds" });
    };
    let Some(Recent { now, within }) = recent else { return Ok(()) };
    match now.duration_since(signed) {
        Ok(age) if age > within => Err(SignatureError::TooOld { age }),
        Err(error) if error.duration() > within => Err(SignatureError::TooEarly { ahead: error.duration() }),
        _ => Ok(()),
    }
}

/// A digest from its 64 hexadecimal digits.
pub(crate) fn from_hex(text: &[u8]) -> Option<[u8; 32]> {
    let mut digest = [0; 32];
    if text.len() != 2 * digest.len() {
        return None;
    }
    for (byte, pair) in digest.iter_mut().zip(text.chunks_exact(2)) {
        let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(digest)
}

/// A digest as 64 hexadecimal digits.
pub(crate) fn to_hex(bytes: &[u8]) -> String {
    let digit = |digit: u8| char::from_digit(u32::from(digit), 16).unwrap_or_default();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_text_is_read_and_written() {
        let text = "00ff0123456789abcdefABCDEF00000000000000000000000000000000000080";
        let digest = from_hex(text.as_bytes()).unwrap();
        assert_eq!(to_hex(&digest), text.to_lowercase());
        assert_eq!(from_hex(b"00"), None);
        assert_eq!(from_hex("é".repeat(32).as_bytes()), None);
    }

    #[test]
    fn times_far_from_now_are_refused_on_both_sides() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let check = |signed, now| {
            check_time("T", signed, Some(Recent { now: at(now), within: Duration::from_secs(300) }))
        };
        assert_eq!(check("1000", 1300), Ok(()));
        assert_eq!(check("1300", 1000), Ok(()));
        assert_eq!(check("1000", 1301), Err(SignatureError::TooOld { age: Duration::from_secs(301) }));
        assert_eq!(check("1301", 1000), Err(SignatureError::TooEarly { ahead: Duration::from_secs(301) }));
        assert_eq!(check_time("T", "1000", None), Ok(()));
        for text in ["", "+1", "1.5", "18446744073709551616", "yesterday"] {
            let malformed = SignatureError::Malformed { header: "T", expected: "a time in Unix seconds" };
            assert_eq!(check_time("T", text, None), Err(malformed), "{text}");
        }
    }
}
