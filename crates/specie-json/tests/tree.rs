//! The tree of a text: spans, escapes, duplicate keys, halves of surrogate pairs, pointers.

use std::fmt::Write;

use specie_json::{
    Arena, Data, Document, Value, escape_pointer_token, parse, unescape_pointer_token, write_json_string,
};

fn read<'a>(arena: &'a Arena, text: &'a str) -> Document<'a> {
    parse(arena, text).expect(text)
}

#[test]
fn every_value_knows_its_text() {
    let text = "\u{feff} {\"\u{e9}\\n\": [ 1.50 , \"\u{20ac}\" ], \"b\": {\"c\": null}}";
    let arena = Arena::new();
    let document = read(&arena, text);
    assert_eq!(document.span(document.root.raw()), 4..text.len());
    assert_eq!(document.offset(document.root.raw()), 4);
    let number = document.pointer("/\u{e9}\n/0").expect("the key is unescaped");
    assert_eq!(&text[document.span(number.raw())], "1.50");
    let string = document.pointer("/\u{e9}\n/1").expect("the second element");
    assert_eq!((string.raw(), string.as_str()), ("\"\u{20ac}\"", Some("\u{20ac}")));
    let member = document.member("/\u{e9}\n").expect("the member itself");
    assert_eq!(&text[document.span(member.raw_key)], "\"\u{e9}\\n\"");
    assert_eq!(member.value.raw(), "[ 1.50 , \"\u{20ac}\" ]");
}

#[test]
fn a_slice_of_another_text_has_no_place() {
    let arena = Arena::new();
    let document = read(&arena, "[1]");
    let other = String::from("[1]");
    assert_eq!(document.span(&other), 0..0);
    let bare = Value::string("name");
    assert_eq!((bare.raw(), bare.as_str()), ("", Some("name")));
    assert_eq!(document.span(bare.raw()), 0..0);
    assert_eq!(format!("{bare:?} {:?}", document.root), "\"name\" [1]");
}

#[test]
fn views_answer_for_their_own_type_only() {
    let arena = Arena::new();
    let root = read(&arena, r#"{"n": null, "t": true, "i": -1e2, "s": "x", "a": [0], "o": {}}"#).root;
    let get = |key| root.get(key).expect(key);
    assert!(get("n").is_null() && !get("t").is_null());
    assert_eq!((get("t").as_bool(), get("n").as_bool()), (Some(true), None));
    assert_eq!((get("i").as_number(), get("s").as_number()), (Some("-1e2"), None));
    assert_eq!((get("s").as_str(), get("i").as_str()), (Some("x"), None));
    assert_eq!(get("a").as_array().map(<[_]>::len), Some(1));
    assert!(get("o").as_array().is_none() && get("a").as_object().is_none());
    assert!(matches!(get("o").data(), Data::Object([])));
    assert!(root.get("missing").is_none() && get("a").get("0").is_none());
}

#[test]
fn escapes_are_decoded() {
    let arena = Arena::new();
    for (text, content) in [
        (r#""plain""#, "plain"),
        (r#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
        (r#""a\u0041\u00e9\u20AC!""#, "aA\u{e9}\u{20ac}!"),
        (r#""\ud834\udd1e\uD83D\uDE00""#, "\u{1d11e}\u{1f600}"),
        (r#""\\u0041""#, "\\u0041"),
        (r#""\uFFFD\uFEFF\u0000""#, "\u{fffd}\u{feff}\0"),
    ] {
        let document = read(&arena, text);
        assert_eq!(document.root.as_str(), Some(content), "{text}");
        assert!(document.lone_surrogates.is_empty(), "{text}");
    }
}

#[test]
fn half_a_surrogate_pair_is_replaced_and_reported() {
    let arena = Arena::new();
    for (text, content, offsets) in [
        (r#""\ud834""#, "\u{fffd}", &[1][..]),
        (r#""\udd1e""#, "\u{fffd}", &[1]),
        (r#""\ud834x\udd1e""#, "\u{fffd}x\u{fffd}", &[1, 8]),
        (r#""\udd1e\ud834""#, "\u{fffd}\u{fffd}", &[1, 7]),
        (r#""\ud834\ud834\udd1e""#, "\u{fffd}\u{1d11e}", &[1]),
        (r#""\ud834\u0041""#, "\u{fffd}A", &[1]),
        (r#""\ud834\n""#, "\u{fffd}\n", &[1]),
        ("\"\u{e9}\\ud834\"", "\u{e9}\u{fffd}", &[3]),
    ] {
        let document = read(&arena, text);
        assert_eq!(document.root.as_str(), Some(content), "{text}");
        assert_eq!(document.lone_surrogates, offsets, "{text}");
    }
    let key = read(&arena, r#"{"\ud834": [1, "\udd1e"]}"#);
    assert_eq!(key.lone_surrogates, [2, 16]);
    assert_eq!(key.pointer("/\u{fffd}/0").map(Value::raw), Some("1"));
}

/// `key first-offset last-offset value` of each duplicate, and the keys that stay.
fn duplicates(text: &str) -> (Vec<String>, Vec<String>) {
    let arena = Arena::new();
    let document = read(&arena, text);
    let shadowed = document.duplicates.iter().map(|duplicate| {
        let [first, last] = [duplicate.first, duplicate.last].map(|raw| document.offset(raw));
        format!("{} {first} {last} {}", duplicate.key, duplicate.value.raw())
    });
    let members = document.root.as_object().unwrap_or_default();
    let kept = members.iter().map(|member| format!("{}={}", member.raw_key, member.value.raw()));
    (shadowed.collect(), kept.collect())
}

#[test]
fn the_last_of_two_equal_keys_counts() {
    let (shadowed, kept) = duplicates(r#"{"a": 1, "b": 2, "a": 3}"#);
    assert_eq!(shadowed, ["a 1 17 1"]);
    assert_eq!(kept, [r#""b"=2"#, r#""a"=3"#]);
}

#[test]
fn keys_are_compared_decoded() {
    let (shadowed, kept) = duplicates(r#"{"\u0061": 1, "a": 2}"#);
    assert_eq!(shadowed, ["a 1 14 1"]);
    assert_eq!(kept, [r#""a"=2"#]);
    assert!(duplicates(r#"{"a": 1, "A": 2, "a ": 3, "": 4}"#).0.is_empty());
    assert!(duplicates(r#"{"abcd1xyz": 1, "abcd2xyz": 2}"#).0.is_empty(), "same length, head and tail");
}

#[test]
fn three_equal_keys_are_two_duplicates_of_the_last() {
    let (shadowed, kept) = duplicates(r#"{"a": 1, "a": 2, "a": 3}"#);
    assert_eq!(shadowed, ["a 1 17 1", "a 9 17 2"]);
    assert_eq!(kept, [r#""a"=3"#]);
}

#[test]
fn duplicates_come_in_the_order_of_the_text() {
    let (shadowed, kept) = duplicates(r#"{"o": {"x": 1, "x": 2}, "p": [{"y": 3, "y": 4}], "o": 5, "p": 6}"#);
    let keys: Vec<&str> = shadowed.iter().map(|line| &line[..1]).collect();
    assert_eq!(keys, ["o", "x", "p", "y"]);
    assert_eq!(kept, [r#""o"=5"#, r#""p"=6"#]);
}

#[test]
fn objects_on_both_sides_of_the_table_threshold_agree() {
    for count in [31, 32, 33, 34, 200] {
        let mut text = String::from("{");
        for index in 0..count {
            write!(text, "\"key{index}\": {index}, ").expect("writing to a String cannot fail");
        }
        text.push_str("\"key7\": true, \"key0\": false, \"key7\": null}");
        let (shadowed, kept) = duplicates(&text);
        let keys: Vec<&str> = shadowed.iter().filter_map(|line| line.split(' ').next()).collect();
        assert_eq!(keys, ["key0", "key7", "key7"], "{count}");
        assert_eq!(kept.len(), count, "{count}");
        assert_eq!(kept.last().map(String::as_str), Some("\"key7\"=null"), "{count}");
    }
}

#[test]
fn a_huge_object_is_linear() {
    let mut text = String::from("{");
    for index in 0..200_000 {
        write!(text, "\"{index:06}\":0,").expect("writing to a String cannot fail");
    }
    text.push_str("\"000000\":1}");
    let arena = Arena::new();
    let document = read(&arena, &text);
    assert_eq!(document.duplicates.len(), 1);
    assert_eq!(document.root.as_object().map(<[_]>::len), Some(200_000));
}

#[test]
fn an_arena_holds_many_documents_and_can_start_again() {
    let mut arena = Arena::new();
    for round in 0..3 {
        let first = read(&arena, r#"{"a": ["\u0041"]}"#);
        assert!(parse(&arena, r#"[[{"b": 1"#).is_err(), "an error leaves the arena in order");
        let second = read(&arena, r#"{"a": ["\u0042"]}"#);
        let contents = [&first, &second].map(|document| document.pointer("/a/0").and_then(Value::as_str));
        assert_eq!(contents, [Some("A"), Some("B")], "round {round}");
        arena.reset();
    }
}

#[test]
fn documents_are_covariant_and_cross_threads() {
    fn shorten<'short>(document: Document<'static>, _: &'short str) -> Document<'short> {
        document
    }
    fn crosses<T: Send + Sync>() {}
    crosses::<Document<'static>>();
    let _ = shorten;
}

/// The document of RFC 6901 section 5, and what each pointer there means.
#[test]
fn pointers_follow_rfc_6901() {
    let text = r#"{"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6,
                   " ": 7, "m~n": 8, "~1": 9}"#;
    let arena = Arena::new();
    let document = read(&arena, text);
    for (pointer, raw) in [
        ("", text),
        ("/foo", "[\"bar\", \"baz\"]"),
        ("/foo/0", "\"bar\""),
        ("/", "0"),
        ("/a~1b", "1"),
        ("/c%d", "2"),
        ("/e^f", "3"),
        ("/g|h", "4"),
        ("/i\\j", "5"),
        ("/k\"l", "6"),
        ("/ ", "7"),
        ("/m~0n", "8"),
        ("/~01", "9"),
    ] {
        assert_eq!(document.pointer(pointer).map(Value::raw), Some(raw), "{pointer}");
    }
    for pointer in [
        "foo", "/foo/", "/foo/2", "/foo/-", "/foo/00", "/foo/01", "/foo/+1", "/foo/0/0", "/m~n", "/~", "/x",
        "#/foo",
    ] {
        assert!(document.pointer(pointer).is_none(), "{pointer}");
    }
    assert_eq!(document.member("/a~1b").map(|member| member.raw_key), Some("\"a/b\""));
    assert!(document.member("").is_none() && document.member("/foo/0").is_none());
}

#[test]
fn tokens_are_escaped_and_back() {
    for (key, token) in
        [("", ""), ("a/b", "a~1b"), ("m~n", "m~0n"), ("~1", "~01"), ("~/", "~0~1"), ("\u{e9}", "\u{e9}")]
    {
        assert_eq!(escape_pointer_token(key), token);
        assert_eq!(unescape_pointer_token(token), key);
    }
    assert_eq!(unescape_pointer_token("~2~"), "~2~");
}

#[test]
fn an_offset_leads_to_the_innermost_pointer() {
    let text = r#" {"a/b": [10, {"c": null}], "d": 1, "d": [2], "e": []} "#;
    let arena = Arena::new();
    let document = read(&arena, text);
    for (at, pointer) in [
        (" {", ""),
        ("\"a/b", "/a~1b"),
        (": [10", "/a~1b"),
        ("10", "/a~1b/0"),
        (", {", "/a~1b"),
        ("{\"c", "/a~1b/1"),
        ("c\"", "/a~1b/1/c"),
        ("null", "/a~1b/1/c"),
        (" \"d\": 1", ""),
        ("1, \"d", ""),
        ("2]", "/d/0"),
        ("[]", "/e"),
        ("} ", ""),
    ] {
        let offset = text.find(at).expect(at);
        assert_eq!(document.pointer_at(offset), pointer, "{at}");
    }
    assert_eq!(document.pointer_at(usize::MAX), "");
}

#[test]
fn strings_are_written_with_the_escapes_they_need() {
    let arena = Arena::new();
    for (content, text) in [
        ("", r#""""#),
        ("plain \u{e9}\u{1f600}/'", "\"plain \u{e9}\u{1f600}/'\""),
        ("\"\\", r#""\"\\""#),
        ("a\n\r\t\u{8}\u{c}b", r#""a\n\r\t\b\fb""#),
        ("\0\u{1f}\u{7f}", "\"\\u0000\\u001f\u{7f}\""),
    ] {
        let mut out = String::new();
        write_json_string(&mut out, content);
        assert_eq!(out, text);
        assert_eq!(read(&arena, &out).root.as_str(), Some(content));
    }
}
