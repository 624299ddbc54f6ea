//! Mutated documents through the runtime and through `serde_json` with derives: equal verdicts and equal values, except
//! where the runtime is meant to know more.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specie::{Map, rt};

#[derive(Clone, PartialEq)]
struct Ours {
    id: String,
    count: i64,
    rate: Option<f64>,
    ok: bool,
    kind: Kind,
    tags: Vec<String>,
    labels: Option<Map<Option<u8>>>,
    child: Option<Box<Ours>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Card,
    Bank,
}

rt::home!();
rt::record!(
    OURS for Ours, "#/components/schemas/Ours", r#"ignore
    "id": required
    "count": required
    "rate": null
    "ok": required
    "kind": required
    "tags": required
    "labels": null, additionalProperties (null)
    "child": null"#;
    id, count, rate, ok, kind, tags, labels, child
);
rt::closed_enum!(KIND for Kind, "#/components/schemas/Kind"; Card = "card", Bank = "bank");
rt::impls!(receive; Ours, Kind);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Theirs {
    id: String,
    count: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    rate: Option<f64>,
    ok: bool,
    kind: TheirKind,
    tags: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    labels: Option<BTreeMap<String, Option<u8>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    child: Option<Box<Theirs>>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum TheirKind {
    Card,
    Bank,
}

const SEED: &str = r#"{"id":"re_\u00e91","count":-12,"rate":1.25,"ok":true,"kind":"card","tags":["a","b\n"],"labels":{"x":1,"y":null},"child":{"id":"","count":0,"ok":false,"kind":"bank","tags":[],"later":[{"a":1}]}}"#;

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

/// The document with one to three tokens replaced, removed or doubled.
fn mutated(random: &mut Random) -> String {
    let pieces = [
        "null",
        "1",
        "-0",
        "1.0",
        "300",
        "1e400",
        "99999999999999999999",
        "\"card\"",
        "\"\"",
        "true",
        "[]",
        "{}",
        ",",
        "}",
        "]",
        "\"id\":\"x\"",
        "\"count\"",
        "\"extra\":[1,{\"a\":null}],",
        "\\",
        "\"\\ud800\"",
        " ",
        "\n",
        "\u{b}",
        "é",
    ];
    let mut text = SEED.to_owned();
    for _ in 0..=random.below(2) {
        let places: Vec<usize> =
            text.match_indices(['"', ':', ',', '{', '}', '[', ']']).map(|(at, _)| at).collect();
        if places.len() < 2 {
            break;
        }
        let index = random.below(places.len() - 1);
        let (start, end) = (places[index], places[index + 1]);
        match random.below(4) {
            0 => text.insert_str(start, pieces[random.below(pieces.len())]),
            1 => text.replace_range(start + 1..end, pieces[random.below(pieces.len())]),
            2 => drop(text.drain(start..end)),
            _ => text = format!("{}{}", &text[..end], &text[start..]),
        }
    }
    text
}

/// Whether the runtime is meant to judge otherwise, by what `serde_json` says or the text has.
fn differs_by_design(text: &str, theirs: &Result<Theirs, serde_json::Error>) -> bool {
    match theirs {
        // JSON Schema's integers may be written `1.0`, and the last of a duplicate key counts.
        Err(error) => {
            let error = error.to_string();
            error.contains("floating point")
                || error.contains("duplicate field")
                || error.contains("surrogate")
                || text.contains("\\ud800")
                || text.contains("1e400")
        }
        // A duplicate of an unknown or map key is no difference; a number may be too large for a double.
        Ok(_) => text.contains("1e400"),
    }
}

#[test]
fn verdicts_and_values_are_those_of_serde() {
    let mut random = Random(0x0dd_b1a5e5);
    let (mut accepted, mut refused, mut skipped) = (0, 0, 0);
    for _ in 0..30_000 {
        let text = mutated(&mut random);
        let ours = Ours::from_slice(text.as_bytes());
        let theirs = serde_json::from_str::<Theirs>(&text);
        match (&ours, &theirs) {
            (Ok(ours), Ok(theirs)) => {
                let ours: serde_json::Value = serde_json::from_slice(&ours.to_vec()).unwrap();
                let number = |value: &serde_json::Value| value.to_string().replace(".0", "");
                let theirs = serde_json::to_value(theirs).unwrap();
                assert_eq!(number(&ours), number(&theirs), "{text}");
                accepted += 1;
            }
            (Err(_), Err(_)) => refused += 1,
            _ if differs_by_design(&text, &theirs) => skipped += 1,
            _ => panic!("{text}\nours {ours:?}\ntheirs {theirs:?}"),
        }
    }
    assert!(accepted > 1_000 && refused > 10_000 && skipped < 1_000, "{accepted} {refused} {skipped}");
}

#[test]
fn both_doors_give_one_verdict() {
    let mut random = Random(0xd0_0125);
    for _ in 0..10_000 {
        let text = mutated(&mut random);
        let fast = Ours::from_slice(text.as_bytes());
        let slow = serde_json::from_str::<Ours>(&text);
        match (&fast, &slow) {
            (Ok(fast), Ok(slow)) => {
                assert_eq!(fast, slow, "{text}");
                let again = serde_json::to_vec(fast).unwrap();
                assert_eq!(&Ours::from_slice(&again).unwrap(), fast, "{text}");
            }
            (Err(_), Err(_)) => {}
            // serde_json refuses them before the runtime sees them.
            (Ok(_), Err(_)) if text.contains("1e400") || text.contains("\\ud800") => {}
            _ => panic!("{text}\nfast {fast:?}\nslow {slow:?}"),
        }
    }
}

#[test]
fn errors_point_at_values() {
    let mut random = Random(0x9_01e7);
    for _ in 0..10_000 {
        let text = mutated(&mut random);
        let Err(error) = Ours::from_slice(text.as_bytes()) else { continue };
        let Ok(value) = serde_json::from_str::<serde_json::Value>(&text) else { continue };
        for violation in error.violations {
            assert!(value.pointer(&violation.pointer).is_some(), "{violation} in {text}");
            assert!(violation.offset < text.len() && violation.line > 0 && violation.column > 0, "{text}");
        }
    }
}
