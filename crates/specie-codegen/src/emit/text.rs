//! How source is laid out where no printer of Rust does it: literals, lists that fill lines, and the items of the
//! macro of types.

use proc_macro2::Literal;

/// How long a line of a list may be.
const WIDTH: usize = 110;

/// A text as a Rust literal.
pub(super) fn literal(text: &str) -> String {
    Literal::string(text).to_string()
}

/// A text of several lines as a literal that shows them as they are; each may be indented without changing what it says.
/// Characters that the compiler takes for a trick are escaped.
pub(super) fn raw(text: &str) -> String {
    if text.chars().any(|letter| (letter.is_control() && letter != '\n') || turns(letter)) {
        return literal(text);
    }
    if !text.contains(['"', '\\']) {
        return format!("\"{text}\"");
    }
    let mut hashes = String::from("#");
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}

/// True for a character that turns the direction of text (the compiler's `text_direction_codepoint_in_literal`).
fn turns(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// An item of the macro of types: `decl`, then its parts between brackets, on one line if it fits.
pub(super) fn item(docs: &str, decl: &str, brackets: [&str; 2], entries: &[String]) -> String {
    let [open, close] = brackets;
    let inside = entries.join(", ");
    let pad = if open == "{" && !inside.is_empty() { " " } else { "" };
    let line = format!("{decl} {open}{pad}{inside}{pad}{close}");
    if line.lines().all(|line| line.chars().count() <= WIDTH) && !inside.contains('\n') {
        return format!("{docs}{line}\n");
    }
    format!("{docs}{decl} {open}\n{}{close}\n", indented(&filled(entries, ",")))
}

/// Lines, each with its end.
pub(super) fn indented(lines: &[String]) -> String {
    lines.iter().flat_map(|line| ["    ", line, "\n"]).collect()
}

/// Entries with a separator between them, as many in a line as fit.
pub(super) fn filled(entries: &[String], separator: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for (index, entry) in entries.iter().enumerate() {
        if !line.is_empty() && line.chars().count() + entry.chars().count() + 6 > WIDTH {
            lines.push(std::mem::take(&mut line));
        }
        line.push_str(if line.is_empty() { "" } else { " " });
        line.push_str(entry);
        if index + 1 < entries.len() {
            line.push_str(separator);
        }
    }
    lines.extend((!line.is_empty()).then_some(line));
    lines
}

/// A number with its digits in groups of three from 10,000 on.
pub(super) fn separated(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let sign = if value < 0 { "-" } else { "" };
    if digits.len() < 5 {
        return format!("{sign}{digits}");
    }
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}")
}

#[cfg(test)]
mod tests {
    use super::separated;

    #[test]
    fn long_numbers_are_grouped() {
        assert_eq!(separated(9999), "9999");
        assert_eq!(separated(10_000), "10_000");
        assert_eq!(separated(-2_147_483_648), "-2_147_483_648");
    }
}
