//! The scanner accepts exactly what the parser accepts, and reads the same values.

use specie_json::{Arena, Limits, Scanner, is_plain, parse_with, plain_prefix};

const LIMIT: usize = 8;

/// Whether the scanner skips the whole text.
fn skips(text: &str) -> bool {
    let mut scanner = Scanner::new(text, LIMIT);
    scanner.skip().is_ok() && scanner.end().is_ok()
}

fn parses(text: &str) -> bool {
    parse_with(&Arena::new(), text, Limits { depth: LIMIT }).is_ok()
}

/// A reproducible sequence (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 32).unwrap_or_default() % limit
    }
}

/// Texts at the edges of the grammar.
const EDGES: &[&str] = &[
    "",
    " ",
    "\u{feff}1",
    "\u{feff}\u{feff}1",
    "null",
    "nul",
    "nullx",
    "true ",
    " false",
    "tru e",
    "1",
    "-",
    "-0",
    "01",
    "1.",
    ".5",
    "1e",
    "1e+",
    "1E-2",
    "-0.0e10",
    "+1",
    "1 2",
    "999999999999999999",
    "9999999999999999999",
    "1234567890123456789012",
    "0123456789012345678",
    "\"",
    "\"a",
    "\"\\\"",
    "\"\\x\"",
    "\"\\u12\"",
    "\"\\ud800\"",
    "\"\\ud800\\u0041\"",
    "\"\\ud83d\\ude00\"",
    "\"\u{1}\"",
    "\"1234567\u{1f}\"",
    "\"12345678\\n\"",
    "\"é€𝄞\"",
    "[",
    "]",
    "[]",
    "[ ]",
    "[1,]",
    "[,1]",
    "[1 2]",
    "[1,2]",
    "{",
    "{}",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1,}",
    "{,}",
    "{\"a\":1 \"b\":2}",
    "{a:1}",
    "{\"a\" : [ {\"b\" : null } , 1 ] }",
    "[}",
    "{]",
    "[[[[[[[[]]]]]]]]",
    "[[[[[[[[[]]]]]]]]]",
    "[[[[[[[{}]]]]]]]",
    "[[[[[[[[{}]]]]]]]]",
    "\u{a0}1",
    "1\u{b}",
    "// 1",
    "NaN",
    "\u{7f}",
];

#[test]
fn edge_cases_are_judged_as_by_the_parser() {
    for text in EDGES {
        assert_eq!(skips(text), parses(text), "{text:?}");
    }
}

#[test]
fn mutated_texts_are_judged_as_by_the_parser() {
    let seed = r#" {"id" : "re_\u00e9\n1", "amount":-10.50e+2,"ok":[true, false,null,[[{}]]], "é":{"":"𝄞 \ud83d\ude00 12345678"}} "#;
    let pieces = [
        "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "1", "-", ".", "e", "u", "true", " ", "\u{1}", "é",
        "\\u", "d800",
    ];
    let mut random = Random(0x5eed);
    let mut accepted = 0;
    for _ in 0..40_000 {
        let mut text = seed.to_owned();
        for _ in 0..=random.below(3) {
            let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            let at = places[random.below(places.len())];
            match random.below(3) {
                0 => text.insert_str(at, pieces[random.below(pieces.len())]),
                1 => drop(text.remove(at)),
                _ => text.replace_range(
                    at..at + text[at..].chars().next().unwrap().len_utf8(),
                    pieces[random.below(pieces.len())],
                ),
            }
        }
        assert_eq!(skips(&text), parses(&text), "{text:?}");
        accepted += usize::from(parses(&text));
    }
    assert!(accepted > 1_000, "{accepted}");
}

#[test]
fn tokens_have_their_values() {
    let mut scanner = Scanner::new(r#" {"a\n" : -12, "b": "x\ud800", "c":1e2} "#, LIMIT);
    assert_eq!(scanner.peek(), Some(b'{'));
    scanner.open().unwrap();
    assert!(scanner.child(true, b'}').unwrap());
    assert_eq!(scanner.key().unwrap(), "a\n");
    assert_eq!(scanner.number().unwrap().small, Some(-12));
    assert!(scanner.child(false, b'}').unwrap());
    assert!(!scanner.take("\"c\":") && scanner.take("\"b\":"));
    assert_eq!(scanner.string().unwrap(), "x\u{fffd}");
    assert!(scanner.take_lone_surrogate() && !scanner.take_lone_surrogate());
    assert!(scanner.child(false, b'}').unwrap());
    assert_eq!(scanner.key().unwrap(), "c");
    let number = scanner.number().unwrap();
    assert_eq!((number.text, number.small), ("1e2", None));
    assert!(!scanner.child(false, b'}').unwrap());
    assert!(scanner.end().is_ok());
}

#[test]
fn plain_text_ends_at_the_first_special_byte() {
    for special in ['"', '\\', '\0', '\u{1f}'] {
        for before in 0..20 {
            let plain: String = "é\u{7f}!x#[]~ü".chars().cycle().take(before).collect();
            let text = format!("{plain}{special}\"");
            assert_eq!(plain_prefix(&text), plain.len(), "{before} {special:?}");
            assert!(is_plain(&plain) && !is_plain(&text), "{before} {special:?}");
            for after in 0..20 {
                let text = format!("{plain}{special}{}", "é!".repeat(after));
                assert!(!is_plain(&text), "{text:?}");
            }
        }
    }
    assert_eq!(plain_prefix("\u{80}\u{a2}\u{dc}abcdefgh"), 14);
}
