//! Words of a document as Rust identifiers: `UpperCamelCase`, `snake_case`, `SHOUTY_SNAKE_CASE`.
//!
//! Any text gives a valid identifier. Letters of every script stay; signs are written out where nothing else is left.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::Ident;

/// A name for a type or variant.
pub(super) fn camel(text: &str) -> String {
    let mut name = String::new();
    for piece in pieces(&spelled(text)) {
        let word = piece.to_upper_camel_case();
        let digits = |c: char| c.is_ascii_digit();
        if name.ends_with(digits) && word.starts_with(digits) {
            name.push('_');
        }
        name.push_str(&word);
    }
    match name.as_str() {
        "" => "Empty".to_owned(),
        "Self" => "SelfValue".to_owned(),
        _ if starts_well(&name) => name,
        _ => format!("N{name}"),
    }
}

/// A name for a field; a keyword is written as a raw identifier.
pub(super) fn snake(text: &str) -> String {
    let name = spelled(text).to_snake_case();
    match name.as_str() {
        "" => "empty".to_owned(),
        "self" | "super" | "crate" => format!("{name}_"),
        // A keyword since edition 2024 only.
        "gen" => "r#gen".to_owned(),
        _ if !starts_well(&name) => format!("n{name}"),
        // No keyword is longer, and none has an underscore; asking the parser takes long.
        _ if name.is_ascii() && (name.len() > LONGEST_KEYWORD || name.contains('_')) => name,
        _ if syn::parse_str::<Ident>(&name).is_err() => format!("r#{name}"),
        _ => name,
    }
}

/// Bytes of `abstract`, `continue` and `override`.
const LONGEST_KEYWORD: usize = 8;

/// A name for a static.
pub(super) fn shout(text: &str) -> String {
    let name = spelled(text).to_shouty_snake_case();
    if starts_well(&name) { name } else { format!("N{name}") }
}

fn starts_well(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || (!c.is_ascii() && is_word(c) && !c.is_numeric()))
}

/// The text with signs written out: one that starts it before a letter or digit, or all of them where there is no other.
fn spelled(text: &str) -> String {
    let text = if text.trim().is_empty() { text } else { text.trim() };
    if !text.is_empty() && !text.chars().any(is_word) {
        return text.chars().map(sign).collect::<Vec<_>>().join(" ");
    }
    let rest: String = text.chars().map(|c| if is_word(c) || c == '\'' { c } else { ' ' }).collect();
    let rest = rest.replace('\'', "");
    match text.chars().next() {
        Some(first @ ('-' | '+')) => format!("{} {rest}", sign(first)),
        _ => rest,
    }
}

fn sign(c: char) -> String {
    let word = match c {
        '-' => "minus",
        '+' => "plus",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '=' => "equal",
        '<' => "less",
        '>' => "greater",
        '!' => "not",
        '&' => "and",
        '|' => "or",
        '%' => "percent",
        '@' => "at",
        '#' => "hash",
        '$' => "dollar",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '?' => "question",
        '^' => "caret",
        '~' => "tilde",
        '_' => "underscore",
        ' ' | '\t' | '\n' => "space",
        _ => return format!("u{:x}", u32::from(c)),
    };
    word.to_owned()
}

/// True for what may stand inside an identifier.
fn is_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    c.is_alphanumeric() && syn::parse_str::<Ident>(&format!("a{c}")).is_ok()
}

fn pieces(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}
