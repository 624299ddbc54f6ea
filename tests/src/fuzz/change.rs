//! Changes of bytes: what a fuzzer does to an input to come upon another.

/// Pieces that are put in: words of JSON, YAML, OpenAPI, HTTP, and the edges of numbers and encodings.
const PIECES: &[&str] = &[
    "\"",
    "\\",
    "\\u0041",
    "\\ud800",
    "\\u00",
    ",",
    ":",
    "{",
    "}",
    "[",
    "]",
    "\n",
    "\t",
    "  ",
    "\r\n\r\n",
    "0",
    "-",
    ".5",
    "e400",
    "1e-400",
    "99999999999999999999",
    "null",
    "true",
    "~",
    "&a ",
    "*a",
    "!!binary ",
    "|\n",
    "? ",
    "- ",
    "#",
    "<<: ",
    "---\n",
    "%2F",
    "$ref: '#/components/schemas/A'",
    "\"$ref\":\"#\"",
    "type: object",
    "allOf: []",
    "oneOf:\n- {}\n",
    "enum: [a, b]",
    "nullable: true",
    "pattern: '(?=a)b'",
    "format: date-time",
    "x-",
    "discriminator:",
    "HTTP/1.1 200 OK\r\n",
    "GET / HTTP/1.1\r\n",
    "Content-Length: 5\r\n",
    "Transfer-Encoding: chunked\r\n",
    "\u{7f}",
    "\u{1}",
    "\u{feff}",
    "é",
    "\u{1F600}",
    "\u{2028}",
];

/// A copy of an input with one to four changes, into which pieces of another may come.
#[must_use]
pub fn change(input: &[u8], other: &[u8], random: &mut fastrand::Rng) -> Vec<u8> {
    let mut bytes = input.to_vec();
    for _ in 0..random.usize(1..=4) {
        let at = random.usize(..=bytes.len());
        let end = (at + random.usize(1..=16)).min(bytes.len());
        let word = random.choice(PIECES).map_or(&[][..], |piece| piece.as_bytes());
        let (place, piece) = match random.u8(..8) {
            0 => (at..bytes.len(), Vec::new()),
            1 => (at..end, Vec::new()),
            2 => (at..at, word.to_vec()),
            3 => (at..end, word.to_vec()),
            // The same again, once or many times.
            4 => (at..at, bytes[at..end].repeat(if random.u8(..8) == 0 { 200 } else { 1 })),
            5 => (at..end, bytes[at..end].iter().map(|byte| byte ^ 1 << random.u8(..8)).collect()),
            6 => (at..at, vec![random.u8(..)]),
            _ => {
                let start = random.usize(..=other.len());
                (at..at, other[start..(start + random.usize(1..=200)).min(other.len())].to_vec())
            }
        };
        bytes.splice(place, piece);
    }
    bytes
}
