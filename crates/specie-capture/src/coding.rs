//! Content codings (RFC 9110 section 8.4.1): bodies that were recorded as they went over the wire are unpacked.

use std::io::{self, Read};

use brotli_decompressor::Decompressor;
use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use specie_spec::Code;

use crate::record::{Body, Headers, Note};
use crate::zstd::Zstd;

/// Bytes that a body may have when it is unpacked.
const LIMIT: u64 = 64 << 20;

/// Unpacks a body whose headers name a coding, if it is still packed: HAR keeps the header and not the coding.
pub(crate) fn decoded(body: Body, headers: &Headers, notes: &mut Vec<Note>) -> Body {
    let (Body::Text(text), Some(codings)) = (&body, headers.get("content-encoding")) else { return body };
    let codings = codings.to_str().to_ascii_lowercase();
    let mut bytes = None;
    // The coding that was applied last is listed last.
    for coding in codings.split(',').rev().map(str::trim).filter(|coding| !matches!(*coding, "" | "identity"))
    {
        let packed: &[u8] = bytes.as_deref().unwrap_or(text.bytes());
        match unpack(coding, packed) {
            Some(Ok(unpacked)) => bytes = Some(unpacked),
            Some(Err(error)) => {
                let (start, end) = text.span();
                let message = format!("the body cannot be unpacked as `{coding}`: {error}");
                notes.push(Note::new(Code::UnreadableBody, message, start..end));
                return Body::NotRecorded;
            }
            None => return body,
        }
    }
    match bytes {
        Some(bytes) if bytes.is_empty() => Body::Absent,
        Some(bytes) => Body::Text(text.remade(bytes)),
        None => body,
    }
}

/// The bytes behind a coding; `None` when they do not look packed by it, or nobody knows it.
fn unpack(coding: &str, packed: &[u8]) -> Option<io::Result<Vec<u8>>> {
    let plain_json = || matches!(packed.trim_ascii_start().first(), None | Some(b'{' | b'[' | b'<'));
    Some(match coding {
        "gzip" | "x-gzip" if packed.starts_with(&[0x1f, 0x8b]) => all(MultiGzDecoder::new(packed)),
        "zstd" if packed.starts_with(&[0x28, 0xb5, 0x2f, 0xfd]) => all(Zstd::new(packed)),
        // RFC 9110 section 8.4.1.2: `deflate` is in zlib's format, but some senders leave it out.
        "deflate" if packed.starts_with(&[0x78]) => all(ZlibDecoder::new(packed)),
        "deflate" if !plain_json() => all(DeflateDecoder::new(packed)),
        "br" if std::str::from_utf8(packed).is_err() => all(Decompressor::new(packed, 4096)),
        _ => return None,
    })
}

fn all(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(LIMIT + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LIMIT {
        return Err(io::Error::other(format!("it has more than {LIMIT} bytes")));
    }
    Ok(bytes)
}
