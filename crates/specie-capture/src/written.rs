//! How texts are written inside others: JSON strings, YAML scalars, base64. Each function gives the stretches of a text
//! with their places, in order; a last one stands at the end of the text.

use std::ops::Range;

use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use crate::text::Piece;

const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, LENIENT);
const URL_SAFE: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, LENIENT);

/// What base64 stands for (RFC 4648 sections 4 and 5), with or without padding; white space is ignored.
pub(crate) fn decode_base64(text: &[u8]) -> Option<Vec<u8>> {
    let engine = if text.iter().any(|byte| matches!(byte, b'-' | b'_')) { URL_SAFE } else { STANDARD };
    if !text.iter().any(u8::is_ascii_whitespace) {
        return engine.decode(text).ok();
    }
    let text: Vec<u8> = text.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    engine.decode(text).ok()
}

/// The offset in base64 of the character that the first bits of a decoded byte stand in.
pub(crate) fn base64_offset(text: &[u8], decoded: usize) -> usize {
    let wanted = decoded / 3 * 4 + decoded % 3;
    let significant = text.iter().enumerate().filter(|(_, byte)| !byte.is_ascii_whitespace());
    significant.map(|(at, _)| at).nth(wanted).unwrap_or(text.len())
}

/// The content of a JSON string that begins at `start`, as long as the text of `length` bytes lasts.
pub(crate) fn json(bytes: &[u8], start: usize, length: usize) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let (mut text, mut at) = (0, start);
    let mut plain = false;
    while text < length {
        match bytes.get(at) {
            Some(b'\\') => {
                let (written, stands_for) = escape(bytes, at);
                pieces.push(Piece { text, chunk: at, plain: false });
                plain = false;
                at += written;
                text += stands_for;
            }
            Some(_) => {
                if !plain {
                    pieces.push(Piece { text, chunk: at, plain: true });
                    plain = true;
                }
                at += 1;
                text += 1;
            }
            None => break,
        }
    }
    pieces.push(Piece { text: length, chunk: at, plain: true });
    pieces
}

/// The bytes of an escape of a JSON string, and how many bytes of UTF-8 it stands for.
fn escape(bytes: &[u8], at: usize) -> (usize, usize) {
    let unit = |at: usize| {
        let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
        u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
    };
    match unit(at) {
        None => (2, 1),
        Some(0xD800..0xDC00) if matches!(unit(at + 6), Some(0xDC00..0xE000)) => (12, 4),
        Some(unit) => (6, char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER).len_utf8()),
    }
}

/// A YAML scalar in `span`, whose content is `text`: both are read side by side, and where they differ, the scalar has an
/// escape, a folded line break or indentation.
pub(crate) fn yaml(bytes: &[u8], span: Range<usize>, text: &[u8]) -> Vec<Piece> {
    let end = span.end.min(bytes.len());
    let mut pieces = Vec::new();
    let (mut at, style) = yaml_content(bytes, span.start, end);
    let (mut read, mut plain) = (0, false);
    while read < text.len() && at < end {
        let (written, stands_for) = yaml_step(&bytes[at..end], style, &text[read..]);
        if stands_for == 1 && written == 1 {
            if !plain {
                pieces.push(Piece { text: read, chunk: at, plain: true });
            }
        } else if stands_for > 0 {
            pieces.push(Piece { text: read, chunk: at, plain: false });
        }
        plain = stands_for == 1 && written == 1;
        at += written;
        read += stands_for;
    }
    pieces.push(Piece { text: text.len(), chunk: at.min(end), plain: true });
    pieces
}

/// Where the content of a scalar begins, and the byte that tells its style: `"`, `'`, `|` for blocks, or another.
fn yaml_content(bytes: &[u8], start: usize, end: usize) -> (usize, u8) {
    match bytes.get(start) {
        Some(quote @ (b'"' | b'\'')) => (start + 1, *quote),
        Some(b'|' | b'>') => {
            let header = memchr::memchr(b'\n', &bytes[start..end]).map_or(end, |at| start + at + 1);
            (header, b'|')
        }
        _ if is_block(&bytes[..start]) => (start, b'|'),
        _ => (start, b' '),
    }
}

/// Whether a scalar is a block, told from what stands before it: the header of a block ends the line before.
fn is_block(before: &[u8]) -> bool {
    let indentation = before.iter().rev().take_while(|byte| **byte == b' ').count();
    let Some(lines) = before[..before.len() - indentation].strip_suffix(b"\n") else { return false };
    let line = lines.rsplit(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii_end();
    let header = line.rsplit(|byte| *byte == b' ').next().unwrap_or_default();
    matches!(header.first(), Some(b'|' | b'>'))
}

/// How many bytes of the scalar come next, and how many bytes of the text they stand for.
fn yaml_step(rest: &[u8], style: u8, text: &[u8]) -> (usize, usize) {
    let spaces = |bytes: &[u8]| bytes.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    match (rest.first(), text.first()) {
        (Some(b'\\'), Some(_)) if style == b'"' => yaml_escape(rest, text),
        (Some(b'\''), Some(b'\'')) if style == b'\'' => (2, 1),
        (Some(b'\n'), Some(next)) => {
            // The indentation of the next line is no text; a lone break is folded to a space outside of `|`.
            let stands_for = usize::from(matches!(next, b'\n' | b' '));
            let indented = if style == b'|' {
                block_indent(&rest[1..], &text[stands_for..])
            } else {
                spaces(&rest[1..])
            };
            (1 + indented, stands_for)
        }
        (Some(here), Some(next)) if here == next => (1, 1),
        _ => (1, 0),
    }
}

/// The indentation of a line of a block scalar: its spaces, less those that belong to the text.
fn block_indent(line: &[u8], text: &[u8]) -> usize {
    let spaces = |bytes: &[u8]| bytes.iter().take_while(|byte| **byte == b' ').count();
    spaces(line) - spaces(text).min(spaces(line))
}

/// An escape of a double-quoted YAML scalar (YAML 1.2.2 section 5.7).
fn yaml_escape(rest: &[u8], text: &[u8]) -> (usize, usize) {
    let written = match rest.get(1) {
        Some(b'x') => 4,
        Some(b'u') => 6,
        Some(b'U') => 10,
        // An escaped line break stands for nothing, and so does the next line's indentation.
        Some(b'\n') => {
            return (2 + rest[2..].iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count(), 0);
        }
        _ => 2,
    };
    let character = 1 + text[1..].iter().take_while(|byte| **byte & 0b1100_0000 == 0b1000_0000).count();
    (written, character)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Map;

    /// What stands in `bytes` at the place of each byte of the text.
    fn shown<'b>(bytes: &'b str, pieces: Vec<Piece>, offsets: &[usize]) -> Vec<&'b str> {
        let map = Map::Pieces(pieces);
        offsets.iter().map(|offset| &bytes[map.offset(*offset)..]).collect()
    }

    #[test]
    fn json_strings_are_followed_through_their_escapes() {
        let file = r#"{"text":"{\"id\":\u00e9\ud83d\ude00,x}"}"#;
        let text = "{\"id\":é😀,x}";
        let pieces = json(file.as_bytes(), 9, text.len());
        let offsets = [0, 1, 2, 6, 8, 12, 13, text.len()];
        let rest = [
            r#"{\"id\":\u00e9\ud83d\ude00,x}"}"#,
            r#"\"id\":\u00e9\ud83d\ude00,x}"}"#,
            r#"id\":\u00e9\ud83d\ude00,x}"}"#,
            r#"\u00e9\ud83d\ude00,x}"}"#,
            r#"\ud83d\ude00,x}"}"#,
            r#",x}"}"#,
            r#"x}"}"#,
            r#""}"#,
        ];
        assert_eq!(shown(file, pieces, &offsets), rest);
    }

    #[test]
    fn base64_is_followed_in_groups_of_four() {
        let text = b"eyJh\nIjox fQ==";
        let decoded = decode_base64(text).unwrap();
        assert_eq!(decoded, br#"{"a":1}"#);
        let at: Vec<usize> = (0..=decoded.len()).map(|offset| base64_offset(text, offset)).collect();
        assert_eq!(at, [0, 1, 2, 5, 6, 7, 10, 11]);
        assert_eq!(decode_base64(b"_-8").unwrap(), [0xff, 0xef]);
        assert_eq!(decode_base64(b"a?b"), None);
    }

    #[test]
    fn yaml_scalars_are_followed_through_every_style() {
        for (scalar, text) in [
            ("'it''s\n    folded'", "it's folded"),
            ("\"a\\\"b\\u00e9\\\n   c\"", "a\"béc"),
            ("|-\n    {\n      \"c\": 1\n    }", "{\n  \"c\": 1\n}"),
            (">\n  one\n  cold\n", "one cold\n"),
            ("plain text\n  cont", "plain text cont"),
            ("k: |-\n  {\n    c\n  }", "{\n  c\n}"),
        ] {
            // The scanner's span of a block begins behind its header.
            let start = scalar.find("  {").filter(|_| scalar.starts_with("k: ")).map_or(0, |at| at + 2);
            let pieces = yaml(scalar.as_bytes(), start..scalar.len(), text.as_bytes());
            let offset = text.find('c').unwrap_or(0);
            let rest = shown(scalar, pieces, &[offset])[0];
            assert!(offset == 0 || rest.starts_with('c'), "{scalar}: {rest}");
        }
    }
}
