//! Against `serde_json`, over generated texts and over damaged copies of them: the same texts are accepted, with equal
//! values. The differences are those that are meant: numbers beyond `f64`, and halves of surrogate pairs.

use specie_json::{Arena, Data, Decimal, Document, Value, parse};

/// A fixed sequence of numbers (splitmix64), so that a failure can be run again.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % limit as u64).expect("smaller than a usize")
    }

    fn pick<'t>(&mut self, choices: &[&'t str]) -> &'t str {
        choices[self.below(choices.len())]
    }
}

const SPACE: &[&str] = &["", "", "", " ", "\n", "\t ", "\r\n"];
const STRINGS: &[&str] = &[
    "",
    "a",
    "b",
    "id",
    "amount",
    "\u{e9}",
    "\u{20ac}\u{1f600}",
    "\\n",
    "\\\"",
    "\\\\",
    "\\/",
    "\\u0061",
    "\\u00E9",
    "\\ud834\\udd1e",
    "x\\ty",
    "\\u0000",
    "long text without any escape in it",
    "//",
    "'",
];
const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "1",
    "-1",
    "10",
    "1.0",
    "0.1",
    "-0.0",
    "1e2",
    "1E-2",
    "2.5e+3",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "0.30000000000000004",
    "1e-400",
    "5e-324",
    "1e308",
    "123456789012345678901234567890.123456789",
];
const DAMAGE: &[&str] = &[
    "", "", ",", ":", "\"", "\\", "{", "}", "[", "]", "0", "1", "-", "+", ".", "e", "u", "d", " ", "\n",
    "\u{1}", "/", "'", "t", "null", "\u{e9}", "\\u", "\\ud834",
];

fn write_value(random: &mut Random, depth: usize, out: &mut String) {
    out.push_str(random.pick(SPACE));
    match random.below(if depth == 0 { 4 } else { 7 }) {
        0 => out.push_str(random.pick(&["null", "true", "false"])),
        1 => out.push_str(random.pick(NUMBERS)),
        2 | 3 => write_string(random, out),
        kind => {
            let is_object = kind > 4;
            out.push(if is_object { '{' } else { '[' });
            out.push_str(random.pick(SPACE));
            let count = if random.below(20) == 0 { 40 } else { random.below(6) };
            for index in 0..count {
                if index > 0 {
                    out.push(',');
                }
                if is_object {
                    out.push_str(random.pick(SPACE));
                    write_string(random, out);
                    out.push_str(random.pick(SPACE));
                    out.push(':');
                }
                write_value(random, if count == 40 { 0 } else { depth - 1 }, out);
            }
            out.push(if is_object { '}' } else { ']' });
        }
    }
    out.push_str(random.pick(SPACE));
}

fn write_string(random: &mut Random, out: &mut String) {
    out.push('"');
    for _ in 0..=random.below(2) {
        out.push_str(random.pick(STRINGS));
    }
    out.push('"');
}

/// Replaces one character, or inserts before it.
fn damage(random: &mut Random, text: &str) -> String {
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let at = starts[random.below(starts.len())];
    let width = if random.below(2) == 0 { text[at..].chars().next().map_or(0, char::len_utf8) } else { 0 };
    [&text[..at], random.pick(DAMAGE), &text[at + width..]].concat()
}

/// Whether the text is one that `serde_json` refuses although it is JSON.
fn beyond_serde(document: &Document<'_>) -> bool {
    fn has_huge_number(value: &Value<'_>) -> bool {
        match value.data() {
            Data::Number => Decimal::parse(value.raw()).is_none_or(|number| number.to_f64().is_none()),
            Data::Array(elements) => elements.iter().any(has_huge_number),
            Data::Object(members) => members.iter().any(|member| has_huge_number(&member.value)),
            Data::Null | Data::Bool(_) | Data::String(_) => false,
        }
    }
    let shadowed = document.duplicates.iter().map(|duplicate| &duplicate.value);
    !document.lone_surrogates.is_empty() || shadowed.chain([&document.root]).any(has_huge_number)
}

fn assert_equal(ours: &Value<'_>, theirs: &serde_json::Value, text: &str) {
    match (ours.data(), theirs) {
        (Data::Null, serde_json::Value::Null) => {}
        (Data::Bool(ours), serde_json::Value::Bool(theirs)) => assert_eq!(ours, *theirs, "{text}"),
        (Data::String(ours), serde_json::Value::String(theirs)) => assert_eq!(ours, theirs, "{text}"),
        (Data::Number, serde_json::Value::Number(theirs)) => {
            let ours = Decimal::parse(ours.raw()).expect("a number of the tree is a number");
            assert_eq!(ours.to_f64(), theirs.as_f64(), "{ours} in {text}");
            if theirs.is_i64() || theirs.is_u64() {
                assert_eq!((ours.to_i64(), ours.to_u64()), (theirs.as_i64(), theirs.as_u64()), "{text}");
            }
        }
        (Data::Array(ours), serde_json::Value::Array(theirs)) => {
            assert_eq!(ours.len(), theirs.len(), "{text}");
            ours.iter().zip(theirs).for_each(|(ours, theirs)| assert_equal(ours, theirs, text));
        }
        (Data::Object(ours), serde_json::Value::Object(theirs)) => {
            assert_eq!(ours.len(), theirs.len(), "{text}");
            for member in ours {
                assert_equal(&member.value, &theirs[member.key], text);
            }
        }
        (ours, theirs) => unreachable!("{ours:?} is {theirs} in {text}"),
    }
}

/// Compares the two parsers on one text and says whether it is JSON.
fn compare(arena: &Arena, text: &str) -> bool {
    let theirs = serde_json::from_str::<serde_json::Value>(text);
    match parse(arena, text) {
        Err(error) => {
            assert!(theirs.is_err(), "only we refuse {text:?}: {error:?}");
            assert!(error.offset <= text.len(), "{text:?}: {error:?}");
            false
        }
        Ok(document) => {
            match theirs {
                Ok(theirs) => assert_equal(&document.root, &theirs, text),
                Err(error) => assert!(beyond_serde(&document), "only they refuse {text:?}: {error}"),
            }
            true
        }
    }
}

#[test]
fn generated_texts_are_read_alike() {
    let mut arena = Arena::new();
    let mut random = Random(1);
    let (mut damaged, mut still_json) = (0, 0);
    for _ in 0..1_500 {
        let mut text = String::new();
        write_value(&mut random, 5, &mut text);
        assert!(compare(&arena, &text), "generated, but not JSON: {text:?}");
        for _ in 0..6 {
            damaged += 1;
            still_json += usize::from(compare(&arena, &damage(&mut random, &text)));
        }
        arena.reset();
    }
    assert!(
        still_json > damaged / 20 && still_json < damaged * 19 / 20,
        "{still_json} of {damaged} are JSON"
    );
}

/// Every value of a generated tree is found again by the pointer to its own offset.
#[test]
fn every_offset_leads_back() {
    fn visit(document: &Document<'_>, value: &Value<'_>) {
        let offset = document.offset(value.raw());
        let pointer = document.pointer_at(offset);
        assert_eq!(
            document.pointer(&pointer).map(Value::raw),
            Some(value.raw()),
            "{pointer} in {:?}",
            document.text
        );
        match value.data() {
            Data::Array(elements) => elements.iter().for_each(|element| visit(document, element)),
            Data::Object(members) => members.iter().for_each(|member| visit(document, &member.value)),
            Data::Null | Data::Bool(_) | Data::Number | Data::String(_) => {}
        }
    }
    let arena = Arena::new();
    let mut random = Random(2);
    for _ in 0..300 {
        let mut text = String::new();
        write_value(&mut random, 4, &mut text);
        let document = parse(&arena, &text).expect("generated texts are JSON");
        visit(&document, &document.root);
    }
}
