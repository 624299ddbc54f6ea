//! What is JSON and what is not, rule by rule of RFC 8259, with the kind and offset of each refusal.

use specie_json::SyntaxErrorKind::{self, *};
use specie_json::{Arena, Limits, decode_utf8, parse, parse_with};

/// A text that is JSON, and the rule that says so.
const ACCEPTED: &[(&str, &str)] = &[
    ("null", "section 2: any value is a text"),
    ("true", "section 3: literal names"),
    ("false", "section 3: literal names"),
    ("\"\"", "section 7: zero characters"),
    ("0", "section 6: int = zero"),
    ("-0", "section 6: [minus] int"),
    ("-0.0", "section 6: [minus] int frac"),
    ("7", "section 6: digit1-9"),
    ("10", "section 6: digit1-9 *DIGIT"),
    ("0.0", "section 6: frac = . 1*DIGIT"),
    ("1.000", "section 6: frac may end with zeros"),
    ("1e5", "section 6: exp"),
    ("1E5", "section 6: E too"),
    ("1e+5", "section 6: [plus]"),
    ("1e-5", "section 6: [minus]"),
    ("1e05", "section 6: an exponent may have leading zeros"),
    ("0e0", "section 6: int exp"),
    ("0.1e-00", "section 6: int frac exp"),
    ("1e400", "section 6: no limit of range in the grammar"),
    ("-1e-400", "section 6: no limit of precision in the grammar"),
    ("1e99999999999999999999999", "section 6: 1*DIGIT"),
    ("123456789012345678901234567890.5", "section 6: 1*DIGIT"),
    (" \t\r\n1 \t\r\n", "section 2: ws around the value"),
    ("\u{feff}1", "section 8.1: a byte order mark may be ignored"),
    ("\u{feff} {}", "section 8.1: a byte order mark, then ws"),
    ("[]", "section 5: no elements"),
    ("[ ]", "section 2: ws after begin-array"),
    ("[1]", "section 5: one element"),
    ("[1,2]", "section 5: value-separator"),
    ("[ 1 , 2 ]", "section 2: ws around value-separator"),
    ("[[[]],{}]", "section 5: elements of any type"),
    ("[null,true,1,\"a\"]", "section 5: elements of mixed types"),
    ("{}", "section 4: no members"),
    ("{\n}", "section 2: ws after begin-object"),
    ("{\"a\":1}", "section 4: member = string name-separator value"),
    ("{ \"a\" : 1 , \"b\" : 2 }", "section 2: ws around every structural character"),
    ("{\"\":0}", "section 4: an empty name"),
    ("{\"a\":1,\"a\":2}", "section 4: names SHOULD be unique, no more"),
    ("{\"\\u0061\":1}", "section 4: names have escapes"),
    ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "section 7: the eight short escapes"),
    ("\"\\u0000\"", "section 7: an escaped control character"),
    ("\"\\u00e9\\u00E9\"", "section 7: HEXDIG of either case"),
    ("\"\\uD834\\uDD1E\"", "section 7: a surrogate pair"),
    ("\"\\uD800\"", "section 8.2: the grammar allows half a pair"),
    ("\"\\uDC00\\uD800\"", "section 8.2: and a pair the wrong way round"),
    ("\"\u{7f}\"", "section 7: DEL is unescaped"),
    ("\"\u{2028}\u{2029}\"", "section 7: line separators are unescaped"),
    ("\"\u{e9}\u{20ac}\u{1f600}\"", "section 7: %x20-21 / %x23-5B / %x5D-10FFFF"),
    ("\"\u{feff}\"", "section 7: U+FEFF inside a string is a character"),
    ("\"/\"", "section 7: a solidus needs no escape"),
    ("\"// no comment /* */\"", "section 7: comment signs inside a string"),
    ("\"'\"", "section 7: an apostrophe is a character"),
];

/// A text that is not JSON, the error, and the rule.
const REFUSED: &[(&str, SyntaxErrorKind, usize, &str)] = &[
    ("", Empty, 0, "section 2: a text holds a value"),
    (" \n ", Empty, 3, "section 2: ws alone is no text"),
    ("\u{feff}", Empty, 3, "section 2: nor is a byte order mark"),
    ("\u{feff}\u{feff}1", ExpectedValue, 3, "section 8.1: one byte order mark"),
    (" \u{feff}1", ExpectedValue, 1, "section 8.1: at the beginning only"),
    ("\u{a0}1", ExpectedValue, 0, "section 2: ws is four characters"),
    ("\u{c}1", ExpectedValue, 0, "section 2: form feed is no ws"),
    ("1\u{b}", TextAfterValue, 1, "section 2: vertical tab is no ws"),
    ("1 2", TextAfterValue, 2, "section 2: one value"),
    ("{}{}", TextAfterValue, 2, "section 2: one value"),
    ("[]]", TextAfterValue, 2, "section 2: one value"),
    ("nulll", TextAfterValue, 4, "section 3: no other names"),
    ("nul", UnexpectedEnd, 3, "section 3: null"),
    ("[tru", UnexpectedEnd, 4, "section 3: true"),
    ("fals3", ExpectedValue, 0, "section 3: false"),
    ("True", ExpectedValue, 0, "section 3: names are lower case"),
    ("NULL", ExpectedValue, 0, "section 3: names are lower case"),
    ("None", ExpectedValue, 0, "section 3: no other names"),
    ("undefined", ExpectedValue, 0, "section 3: no other names"),
    ("NaN", ExpectedValue, 0, "section 6: NaN is not permitted"),
    ("Infinity", ExpectedValue, 0, "section 6: nor is Infinity"),
    ("-Infinity", NoDigitAfterMinus, 1, "section 6: nor is Infinity"),
    ("-", NoDigitAfterMinus, 1, "section 6: minus int"),
    ("--1", NoDigitAfterMinus, 1, "section 6: one minus"),
    ("- 1", NoDigitAfterMinus, 1, "section 6: no ws in a number"),
    ("+1", LeadingPlus, 0, "section 6: no plus"),
    (".5", NoDigitBeforePoint, 0, "section 6: frac follows int"),
    ("-.5", NoDigitBeforePoint, 1, "section 6: frac follows int"),
    ("01", LeadingZero, 0, "section 6: no leading zeros"),
    ("-01", LeadingZero, 0, "section 6: no leading zeros"),
    ("[00]", LeadingZero, 1, "section 6: no leading zeros"),
    ("1.", NoDigitAfterPoint, 2, "section 6: frac = . 1*DIGIT"),
    ("1.e5", NoDigitAfterPoint, 2, "section 6: frac = . 1*DIGIT"),
    ("1e", NoDigitInExponent, 2, "section 6: exp = e 1*DIGIT"),
    ("1e+", NoDigitInExponent, 3, "section 6: exp = e plus 1*DIGIT"),
    ("1e1.5", TextAfterValue, 3, "section 6: an exponent is whole"),
    ("1.5.5", TextAfterValue, 3, "section 6: one frac"),
    ("0x1F", TextAfterValue, 1, "section 6: decimal only"),
    ("1_000", TextAfterValue, 1, "section 6: digits only"),
    ("\u{661}", ExpectedValue, 0, "section 6: ASCII digits"),
    ("[", UnexpectedEnd, 1, "section 5: end-array"),
    ("[1", UnexpectedEnd, 2, "section 5: end-array"),
    ("[1,", UnexpectedEnd, 3, "section 5: a value after value-separator"),
    ("[1,]", TrailingComma, 2, "section 5: a value after value-separator"),
    ("[1 , \n]", TrailingComma, 3, "section 5: a value after value-separator"),
    ("[,1]", ExpectedValue, 1, "section 5: a value before value-separator"),
    ("[1,,2]", ExpectedValue, 3, "section 5: a value after value-separator"),
    ("[1 2]", ExpectedCommaOrBracket, 3, "section 5: value-separator"),
    ("[1}", ExpectedCommaOrBracket, 2, "section 5: end-array"),
    ("[1:2]", ExpectedCommaOrBracket, 2, "section 5: value-separator"),
    ("]", ExpectedValue, 0, "section 2: a text begins with a value"),
    ("{", UnexpectedEnd, 1, "section 4: end-object"),
    ("{\"a\"", UnexpectedEnd, 4, "section 4: name-separator"),
    ("{\"a\":", UnexpectedEnd, 5, "section 4: a value after name-separator"),
    ("{\"a\":1", UnexpectedEnd, 6, "section 4: end-object"),
    ("{\"a\":1,", UnexpectedEnd, 7, "section 4: a member after value-separator"),
    ("{\"a\":1,}", TrailingComma, 6, "section 4: a member after value-separator"),
    ("{,}", ExpectedKey, 1, "section 4: a member before value-separator"),
    ("{\"a\":1 \"b\":2}", ExpectedCommaOrBrace, 7, "section 4: value-separator"),
    ("{\"a\":1]", ExpectedCommaOrBrace, 6, "section 4: end-object"),
    ("{\"a\":1;\"b\":2}", ExpectedCommaOrBrace, 6, "section 4: value-separator"),
    ("{\"a\" 1}", ExpectedColon, 5, "section 4: name-separator"),
    ("{\"a\"=>1}", ExpectedColon, 4, "section 4: name-separator"),
    ("{\"a\"}", ExpectedColon, 4, "section 4: name-separator"),
    ("{\"a\":}", ExpectedValue, 5, "section 4: a value after name-separator"),
    ("{\"a\"::1}", ExpectedValue, 5, "section 4: one name-separator"),
    ("{a:1}", ExpectedKey, 1, "section 4: a name is a string"),
    ("{1:1}", ExpectedKey, 1, "section 4: a name is a string"),
    ("{null:1}", ExpectedKey, 1, "section 4: a name is a string"),
    ("{\"a\":1,,}", ExpectedKey, 7, "section 4: a member after value-separator"),
    ("{'a':1}", SingleQuotes, 1, "section 7: quotation marks"),
    ("['a']", SingleQuotes, 1, "section 7: quotation marks"),
    ("// one\n1", Comment, 0, "section 2: no comments"),
    ("[1, /* two */ 2]", Comment, 4, "section 2: no comments"),
    ("[1 // one\n]", Comment, 3, "section 2: no comments"),
    ("1 // one", Comment, 2, "section 2: no comments"),
    ("/1", ExpectedValue, 0, "section 2: a text begins with a value"),
    ("# one\n1", ExpectedValue, 0, "section 2: no comments"),
    ("\"", UnterminatedString, 0, "section 7: quotation-mark at the end"),
    ("[\"a", UnterminatedString, 1, "section 7: quotation-mark at the end"),
    ("\"a\\", UnterminatedString, 0, "section 7: an escape is two characters"),
    ("\"\\\"", UnterminatedString, 0, "section 7: an escaped quote ends nothing"),
    ("\"\\u00", UnterminatedString, 0, "section 7: an escape cut short by the end"),
    ("\"a\u{0}\"", ControlCharacter, 2, "section 7: controls must be escaped"),
    ("\"a\nb\"", ControlCharacter, 2, "section 7: so must newlines"),
    ("\"\\n\tb\"", ControlCharacter, 3, "section 7: and tabs"),
    ("\"\u{1f}\"", ControlCharacter, 1, "section 7: up to U+001F"),
    ("{\"a\u{1}\":1}", ControlCharacter, 3, "section 7: in names too"),
    ("\"\\a\"", UnknownEscape, 1, "section 7: the short escapes"),
    ("\"\\'\"", UnknownEscape, 1, "section 7: an apostrophe has no escape"),
    ("\"\\U0041\"", UnknownEscape, 1, "section 7: u is lower case"),
    ("\"\\x41\"", UnknownEscape, 1, "section 7: no x escape"),
    ("\"\\\u{e9}\"", UnknownEscape, 1, "section 7: nor one of a wide character"),
    ("\"ab\\u12\"", ShortUnicodeEscape, 3, "section 7: 4HEXDIG"),
    ("\"\\u+123\"", ShortUnicodeEscape, 1, "section 7: 4HEXDIG, no sign"),
    ("\"\\u12\u{e9}4\"", ShortUnicodeEscape, 1, "section 7: 4HEXDIG"),
    ("\"\\uD834\\uZZZZ\"", ShortUnicodeEscape, 7, "section 7: the second of a pair too"),
];

#[test]
fn json_is_accepted() {
    let arena = Arena::new();
    for (text, rule) in ACCEPTED {
        let result = parse(&arena, text);
        assert!(result.is_ok(), "{text:?} ({rule}): {result:?}");
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
fn bytes_that_are_not_utf8_have_an_offset() {
    assert_eq!(decode_utf8("{\"\u{e9}\"}".as_bytes()), Ok("{\"\u{e9}\"}"));
    let error = decode_utf8(b"\"ab\xff\"").expect_err("0xFF is never UTF-8");
    assert_eq!((error.kind, error.offset), (NotUtf8, 3));
    assert_eq!(decode_utf8(b"\"\xc3").map_err(|error| error.offset), Err(1), "a character cut short");
    assert_eq!(
        decode_utf8(b"\"\xed\xa0\x80\"").map_err(|error| error.offset),
        Err(1),
        "an encoded surrogate"
    );
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
