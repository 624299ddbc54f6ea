//! What is JSON and what is not, rule by rule of RFC 8259 and RFC 3629, with the kind and offset of each refusal.

#[path = "grammar/cases.rs"]
mod cases;

use cases::{NOT_UTF8, REFUSED};
use specie_json::SyntaxErrorKind::{self, *};
use specie_json::{Arena, Limits, Scanner, decode_utf8, parse, parse_with};

/// What the parser makes of bytes, by way of the checked text.
fn parses(bytes: &[u8]) -> bool {
    decode_utf8(bytes).is_ok_and(|text| parse(&Arena::new(), text).is_ok())
}

/// What the scanner makes of them.
fn skips(bytes: &[u8]) -> bool {
    let skip = |text| {
        let mut scanner = Scanner::new(text, Limits::default().depth);
        scanner.skip().is_ok() && scanner.end().is_ok()
    };
    decode_utf8(bytes).is_ok_and(skip)
}

#[test]
fn both_readers_take_json_and_nothing_else() {
    let mut cases = 0;
    for (bytes, is_json, rule) in cases::all() {
        let text = String::from_utf8_lossy(bytes);
        assert_eq!(parses(bytes), is_json, "the parser: {text:?} ({rule})");
        assert_eq!(skips(bytes), is_json, "the scanner: {text:?} ({rule})");
        cases += 1;
    }
    assert!(cases >= 200, "{cases}");
}

#[test]
fn what_is_special_is_seen_at_every_place() {
    for (bytes, is_json) in cases::blocks() {
        assert_eq!(
            (parses(&bytes), skips(&bytes)),
            (is_json, is_json),
            "{:?}",
            String::from_utf8_lossy(&bytes)
        );
    }
}

#[test]
fn what_is_not_utf8_is_refused_at_its_place() {
    for (bytes, offset, rule) in NOT_UTF8 {
        let error = decode_utf8(bytes).expect_err(rule);
        assert_eq!((error.kind, error.offset), (NotUtf8, *offset), "{bytes:x?} ({rule})");
    }
}

#[test]
fn all_else_is_refused_at_its_place() {
    let arena = Arena::new();
    for (text, kind, offset, rule) in REFUSED {
        match parse(&arena, text) {
            Ok(document) => panic!("{text:?} ({rule}) was read as {:?}", document.root),
            Err(error) => assert_eq!((error.kind, error.offset), (*kind, *offset), "{text:?} ({rule})"),
        }
    }
}

/// Cutting a text anywhere gives an error, never a panic, and a place inside what is left.
#[test]
fn every_truncation_is_refused() {
    let text = "[{\"k\\u00e9y\":[-1.5e+3,true,null]},\"\\ud834\\udd1e\u{20ac}\"]";
    let arena = Arena::new();
    assert!(parse(&arena, text).is_ok());
    for (end, _) in text.char_indices() {
        let error = parse(&arena, &text[..end]).expect_err(&text[..end]);
        assert!(error.offset <= end, "{:?}: {error:?}", &text[..end]);
    }
}

#[test]
fn the_limit_of_depth_is_the_number_of_open_brackets() {
    let arena = Arena::new();
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(parse(&arena, &nested(128)).is_ok());
    let error = parse(&arena, &nested(129)).expect_err("one level too many");
    assert_eq!((error.kind, error.offset), (TooDeep { limit: 128 }, 128));
    assert_eq!(error.to_string(), "nesting deeper than 128");

    let mixed = r#"{"a": [{"b": 1}], "c": [[]]}"#;
    assert!(parse_with(&arena, mixed, Limits { depth: 3 }).is_ok(), "siblings do not add up");
    assert_eq!(parse_with(&arena, mixed, Limits { depth: 2 }).map_err(|error| error.offset).err(), Some(7));
    assert!(parse_with(&arena, "1", Limits { depth: 0 }).is_ok());
}

#[test]
fn messages_are_terse_phrases() {
    let mut kinds: Vec<SyntaxErrorKind> = REFUSED.iter().map(|(_, kind, ..)| *kind).collect();
    kinds.extend([NotUtf8, TooDeep { limit: 9 }]);
    for message in kinds.iter().map(ToString::to_string) {
        assert!(!message.ends_with('.') && message.len() < 45, "{message}");
    }
    assert_eq!(ExpectedCommaOrBrace.to_string(), "expected `,` or `}`");
    assert_eq!(ShortUnicodeEscape.to_string(), r"`\u` without four hexadecimal digits");
}
