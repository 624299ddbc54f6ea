//! Whether a text may be a secret by its own look. An overlay is a file that people check in, so a doubt is enough.

use specie_json::{Data, Value};

use crate::mask::Masker;

/// How keys and tokens of well-known issuers begin.
const PREFIXES: &[&str] = &[
    "sk_",
    "sk-",
    "pk_",
    "rk_",
    "whsec_",
    "ghp_",
    "gho_",
    "github_pat_",
    "glpat-",
    "xox",
    "AKIA",
    "ASIA",
    "AIza",
    "eyJ",
    "SG.",
    "Bearer ",
    "Basic ",
    "Digest ",
];
/// Longest text that is taken for a word of an enum, in code points.
const LONGEST: usize = 64;
/// Length from which letters mixed with digits are taken for random ones.
const RANDOM: usize = 16;
/// Digits in a row that are taken for a number that somebody has: of a card, an account, a phone.
const DIGITS: usize = 8;

/// True for a value that may be a secret.
pub(super) fn is_likely(masker: &Masker, value: &Value<'_>) -> bool {
    match value.data() {
        Data::String(text) => is_likely_text(masker, text),
        Data::Number => value.raw().bytes().filter(u8::is_ascii_digit).count() >= DIGITS,
        Data::Null | Data::Bool(_) | Data::Array(_) | Data::Object(_) => false,
    }
}

/// True for the name of a field that may be a secret: one that is data, not a word.
pub(super) fn is_likely_name(masker: &Masker, name: &str) -> bool {
    masker.shorten(name) != name
        || masker.mask_text(name) != name
        || PREFIXES.iter().any(|prefix| name.starts_with(prefix))
        || is_email(name)
        || name.chars().count() > LONGEST && is_random(name)
}

fn is_likely_text(masker: &Masker, text: &str) -> bool {
    masker.shorten(text) != text
        || masker.mask_text(text) != text
        || text.chars().count() > LONGEST
        || PREFIXES.iter().any(|prefix| text.starts_with(prefix))
        || is_email(text)
        || is_random(text)
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

/// True for a text with a long row of digits, or of letters and digits mixed, dashes of UUIDs not counted.
fn is_random(text: &str) -> bool {
    let rows = |text: &str, test: &dyn Fn(&str) -> bool| {
        text.split(|character: char| !character.is_ascii_alphanumeric() && !"+/=".contains(character))
            .any(test)
    };
    let count = |row: &str, test: fn(&u8) -> bool| row.bytes().filter(test).count();
    let mixed = |row: &str| {
        row.len() >= RANDOM && count(row, u8::is_ascii_digit) >= 2 && count(row, u8::is_ascii_alphabetic) >= 2
    };
    let number = |row: &str| row.len() >= DIGITS && count(row, u8::is_ascii_digit) == row.len();
    rows(&text.replace('-', ""), &mixed) || rows(text, &number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(is_likely_text(&Masker::default(), text), expected, "{text}");
    }

    #[test]
    fn words_of_an_enum_are_no_secrets() {
        for word in
            ["", "paid", "PARTIALLY_REFUNDED", "requires_capture", "3ds2", "ISO-8859-1", "2024-10-01", "支付"]
        {
            check(word, false);
        }
        check("payment_intent.partially_refunded", false);
    }

    #[test]
    fn what_looks_random_is_a_secret() {
        for secret in [
            "4111111111111111",
            "sk_live_1",
            "eyJhbGciOiJIUzI1NiJ9.e30.x",
            "Bearer abc",
            "ann@shop.example",
            "1f0c7a62-5d2e-4c4b-9f0e-2f6f5a3f9b11",
            "pi_1787730829493927936",
            "token=abc",
            "a8F3kd92LsPq71Zx",
            "12345678",
        ] {
            check(secret, true);
        }
        check(&"long ".repeat(20), true);
    }
}
