//! Changes a JSON text in one place, whatever stands there.

/// Pieces that are put in somewhere.
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
    " \n\t",
    "0",
    "-",
    ".5",
    "e400",
    "1e-400",
    "99999999999999999999",
    "null",
    "true",
    "\"<string>\"",
    "\u{7f}",
    "\u{1}",
    "é",
    "\u{1F600}",
];

/// A copy of a text with one change.
pub(super) fn damage(text: &str, random: &mut fastrand::Rng) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let at = random.usize(..=chars.len());
    match random.u8(..5) {
        0 => {
            chars.truncate(at);
        }
        1 => {
            let end = (at + random.usize(1..4)).min(chars.len());
            chars.drain(at..end);
        }
        2 => {
            if let Some(piece) = random.choice(PIECES) {
                chars.splice(at..at, piece.chars());
            }
        }
        3 => return with_twins(text, random),
        _ => return escaped(text, random),
    }
    chars.into_iter().collect()
}

/// A member stands twice: behind some comma or brace, the same text again.
fn with_twins(text: &str, random: &mut fastrand::Rng) -> String {
    let starts: Vec<usize> = text.match_indices(['{', ',']).map(|(at, _)| at + 1).collect();
    let Some(start) = random.choice(starts) else { return text.to_owned() };
    let rest = &text[start..];
    let end = rest.find([',', '}']).unwrap_or(rest.len());
    if end == 0 {
        return text.to_owned();
    }
    format!("{}{},{rest}", &text[..start], &rest[..end])
}

/// One letter is written as an escape.
fn escaped(text: &str, random: &mut fastrand::Rng) -> String {
    let letters: Vec<(usize, char)> =
        text.char_indices().filter(|(_, letter)| letter.is_ascii_alphabetic()).collect();
    let Some((at, letter)) = random.choice(letters) else { return text.to_owned() };
    format!("{}\\u{:04x}{}", &text[..at], u32::from(letter), &text[at + 1..])
}
